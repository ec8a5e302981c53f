"""Names and lengths of the ESC/POS commands the virtual printer reads."""

from __future__ import annotations

import re

ESC, GS, DLE, FS = 0x1B, 0x1D, 0x10, 0x1C
HT, LF = 0x09, 0x0A
MODEL = b"_ANTREAN VIRTUAL\x00"

#: Bytes of parameters after two-byte commands that change something.
PARAMETERS: dict[bytes, int] = {
    b"\x1b@": 0,
    b"\x1b!": 1,
    b"\x1b ": 1,
    b"\x1b-": 1,
    b"\x1b2": 0,
    b"\x1b3": 1,
    b"\x1bE": 1,
    b"\x1bG": 1,
    b"\x1bJ": 1,
    b"\x1bM": 1,
    b"\x1ba": 1,
    b"\x1bd": 1,
    b"\x1bi": 0,
    b"\x1bm": 0,
    b"\x1bt": 1,
    b"\x1b{": 1,
    b"\x1b$": 2,
    b"\x1b\\": 2,
    b"\x1d!": 1,
    b"\x1dB": 1,
    b"\x1dI": 1,
    b"\x1dL": 2,
    b"\x1dP": 2,
    b"\x1dW": 2,
    b"\x1da": 1,
    b"\x1dr": 1,
    b"\x1dv": 6,
    b"\x10\x04": 1,
    b"\x10\x05": 1,
}
#: The same for commands that change nothing on our paper.
HARMLESS: dict[bytes, int] = {
    b"\x1b=": 1,
    b"\x1bS": 0,
    b"\x1bU": 1,
    b"\x1bc": 2,
    b"\x1bp": 3,
    b"\x1br": 1,
    b"\x1db": 1,
    b"\x1df": 1,
    b"\x1dh": 1,
    b"\x1dw": 1,
    b"\x1dH": 1,
    b"\x1c.": 0,
}
#: The same, but with a parameter other than 0 real paper would look different.
NOT_DRAWN: dict[bytes, int] = {
    b"\x1bR": 1,
    b"\x1bV": 1,
    b"\x1b%": 1,
    b"\x1c!": 1,
    b"\x1c-": 1,
    b"\x1cp": 2,
}
#: Commands before which what stands in the line is printed.
NEED_A_NEW_LINE = frozenset({b"\x1dV", b"\x1bi", b"\x1bm", b"\x1dv"})

#: Character tables of ESC t by their slot, in Python's names.
CODE_PAGES: dict[int, str] = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
}

#: Commands obeyed on arrival, wherever they stand in the stream: DLE EOT n, DLE ENQ n, and
#: DLE DC4 8 with its seven fixed bytes, which clears the buffers.
REALTIME = re.compile(
    rb"\x10(?:[\x04\x05][\x01-\x08]|\x14\x08\x01\x03\x14\x01\x06\x02\x08)", re.DOTALL
)
REALTIME_LENGTH = 10
STATUS, RECOVER = 0x04, 0x05
CLEAR_BUFFERS = 2
CLEARED = b"\x37\x25\x00"
