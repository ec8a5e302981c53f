"""How long an ESC/POS command's head is: the bytes to have before it can be done."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.printing.virtual_printer.commands import HARMLESS, NOT_DRAWN, PARAMETERS

NAME = 2
GRAPHICS_HEADER = 10
"""Bytes of GS ( L fn 112 before its dots."""
_FIXED = {**PARAMETERS, **HARMLESS, **NOT_DRAWN}
_PRESENT = 3
_FEED_AND_CUT = 0x41
_COUNTED_BARCODE = 65


def head_length(data: bytearray) -> int | None:
    """Give the length of the command that `data` begins with, without a body that follows.

    None while it cannot be told. An unknown command is its name alone.
    """
    if len(data) < NAME:
        return None
    name = bytes(data[:NAME])
    measure = _MEASURED.get(name)
    return NAME + _FIXED.get(name, 0) if measure is None else measure(data)


def body_length(head: bytes) -> tuple[bytes, int]:
    """Give kind and length of the body of GS ( x pL pH, or GS 8 L with four bytes of length."""
    size = 2 if head[1:2] == b"(" else 4
    return head[2:3], int.from_bytes(head[3 : 3 + size], "little")


def _cut(data: bytearray) -> int | None:
    if len(data) < 3:
        return None
    return 4 if data[2] >= _FEED_AND_CUT else 3


def _presenter(data: bytearray) -> int | None:
    if len(data) < 3:
        return None
    return 4 if data[2] == _PRESENT else 3


def _drawer(data: bytearray) -> int | None:
    """DLE DC4: 1 opens a drawer, 2 switches off, 8 clears and was obeyed when it arrived."""
    if len(data) < 3:
        return None
    return {1: 5, 2: 5, 8: 10}.get(data[2], 3)


def _until_nul(data: bytearray, start: int) -> int | None:
    end = data.find(b"\x00", start)
    return None if end < 0 else end + 1


def _barcode(data: bytearray) -> int | None:
    """GS k m: data up to a NUL, or a count and a body."""
    if len(data) < 4:
        return None
    return 4 if data[2] >= _COUNTED_BARCODE else _until_nul(data, 3)


def _extended(data: bytearray) -> int | None:
    """GS ( L and GS 8 L have a header of their own before the dots."""
    size = 5 if data[1:2] == b"(" else 7
    if len(data) < size:
        return None
    kind, length = body_length(bytes(data[:size]))
    return size + (GRAPHICS_HEADER if kind == b"L" and length >= GRAPHICS_HEADER else 0)


_MEASURED: dict[bytes, Callable[[bytearray], int | None]] = {
    b"\x1bD": lambda data: _until_nul(data, NAME),
    b"\x1b*": lambda data: 5,
    b"\x1dV": _cut,
    b"\x1de": _presenter,
    b"\x1dk": _barcode,
    b"\x1d(": _extended,
    b"\x1d8": _extended,
    b"\x10\x14": _drawer,
}
