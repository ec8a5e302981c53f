"""Names and lengths of the ESC/POS commands the virtual printer reads."""

from __future__ import annotations

import re

ESC, GS, DLE, FS = 0x1B, 0x1D, 0x10, 0x1C
MODEL = b"_ANTREAN VIRTUAL\x00"

#: Bytes of parameters after two-byte commands that change nothing on our paper.
PARAMETERS: dict[bytes, int] = {
    b"\x1b2": 0,
    b"\x1b3": 1,
    b"\x1bt": 1,
    b"\x1bR": 1,
    b"\x1bM": 1,
    b"\x1bG": 1,
    b"\x1bE": 1,
    b"\x1b-": 1,
    b"\x1b{": 1,
    b"\x1bV": 1,
    b"\x1b ": 1,
    b"\x1b=": 1,
    b"\x1br": 1,
    b"\x1b$": 2,
    b"\x1b\\": 2,
    b"\x1bc": 2,
    b"\x1bp": 3,
    b"\x1dB": 1,
    b"\x1db": 1,
    b"\x1dh": 1,
    b"\x1dw": 1,
    b"\x1dH": 1,
    b"\x1df": 1,
    b"\x1dL": 2,
    b"\x1dW": 2,
    b"\x1dP": 2,
    b"\x1c.": 0,
    b"\x1c&": 0,
}

#: Commands answered on arrival, wherever they stand in the stream.
REALTIME = re.compile(rb"\x10([\x04\x05])([\x01-\x08])", re.DOTALL)
REALTIME_LENGTH = 3
STATUS, RECOVER = 0x04, 0x05
CLEAR_BUFFERS = 2
