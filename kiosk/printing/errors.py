"""What can go wrong on the way to paper, as a tree.

PrintingError
├── ProfileError            a printer profile is not valid: names file, key and remedy
├── UnitFileError           a unit's answers cannot be read (unit_file.py)
├── ProbeError              the unit cannot be asked (probe_line.py, probe.py)
├── SlipError               this slip cannot be drawn; others can
│   └── LogoError           the office's logo cannot (logo.py); tickets go without it
├── FontError               the bundled font is missing or damaged
├── SearchRefused           these addresses are not searched for printers
└── TransportError          the line to the printer failed; `sent` bytes had left before
    ├── PrinterUnreachable  no connection came about, so nothing was sent
    ├── WriteTimedOut       the printer took no more bytes in time
    └── ConnectionLost      the printer or the network ended the connection
"""

from __future__ import annotations

from queueing.errors import AntreanError


class PrintingError(AntreanError):
    """Base of everything that goes wrong on the way to paper."""


class ProfileError(PrintingError):
    """A printer profile is not valid; names `file` and `key` ("" for the whole file)."""

    def __init__(self, file: str, key: str, expected: str, remedy: str) -> None:
        where = f"{file}: {key}" if key else file
        super().__init__(f"{where}: expected {expected}", remedy)
        self.file = file
        self.key = key
        self.expected = expected


class SlipError(PrintingError):
    """This slip cannot be drawn; others can."""


class FontError(PrintingError):
    """The bundled font is missing or damaged."""


class SearchRefused(PrintingError):
    """These addresses are not searched for printers: too many, or not of an office's network."""


class TransportError(PrintingError):
    """The line to the printer failed; `sent` bytes of this write had been handed over."""

    def __init__(self, message: str, remedy: str = "", *, sent: int = 0) -> None:
        super().__init__(message, remedy)
        self.sent = sent


class PrinterUnreachable(TransportError):
    """No connection came about, so nothing was sent."""


class WriteTimedOut(TransportError):
    """The printer took no more bytes before the deadline."""


class ConnectionLost(TransportError):
    """The printer or the network ended the connection."""
