"""What may stand on an office's slips: the follow address and the logo."""

from __future__ import annotations

import string
import struct
import zlib
from urllib.parse import urlsplit

from queueing.errors import BadSetting

MAX_ADDRESS = 200
"""Characters; a longer one makes a QR code too fine for thermal paper."""
MAX_LOGO_BYTES = 256 * 1024
MAX_LOGO_PIXELS = 2000
"""A side; the widest paper has 576 dots."""
PLACES = ("code", "label")
ADDRESS = "office.follow_address"
LOGO = "office.logo"
EXAMPLE = "write for example https://kantor.go.id/antrean/{code}, or nothing"
NEW_LOGO = "save the picture anew as PNG"
_PNG = b"\x89PNG\r\n\x1a\n"


def check_follow_address(address: str) -> None:
    """Raise BadSetting unless `address` is empty or a web address with a place for the code."""
    if not address:
        return
    if len(address) > MAX_ADDRESS:
        raise BadSetting(
            ADDRESS, f"is {len(address)} characters long", f"use at most {MAX_ADDRESS}"
        )
    if not address.isprintable() or any(letter.isspace() for letter in address):
        raise BadSetting(ADDRESS, "holds a space or an unseen character", EXAMPLE)
    try:
        places = [name for _, name, _, _ in string.Formatter().parse(address) if name is not None]
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError as error:
        raise BadSetting(ADDRESS, f"cannot be read: {error}", EXAMPLE) from error
    if parts.scheme not in ("http", "https") or not host or "{" in parts.netloc:
        raise BadSetting(ADDRESS, "is no web address", EXAMPLE)
    if "code" not in places:
        raise BadSetting(ADDRESS, "has no place for the ticket's code", "write {code} into it")
    for name in places:
        if f"{{{name}}}" not in address or name not in PLACES:
            raise BadSetting(ADDRESS, f"{{{name}}} means nothing", "use {code} and {label} only")
    if "{{" in address or "}}" in address:
        raise BadSetting(ADDRESS, "has braces too many", "use {code} and {label} only")


def check_logo(png: bytes) -> None:
    """Raise BadSetting unless `png` is a whole PNG file of a size that fits a slip."""
    if len(png) > MAX_LOGO_BYTES:
        raise BadSetting(
            LOGO,
            f"is {len(png) // 1024} kB large",
            f"make the picture smaller, at most {MAX_LOGO_BYTES // 1024} kB",
        )
    if not png.startswith(_PNG):
        raise BadSetting(LOGO, "is no PNG file", NEW_LOGO)
    width, height = _size(png)
    if not (0 < width <= MAX_LOGO_PIXELS and 0 < height <= MAX_LOGO_PIXELS):
        raise BadSetting(
            LOGO,
            f"is {width} × {height} pixels",
            f"make the picture smaller, at most {MAX_LOGO_PIXELS} pixels a side",
        )


def _size(png: bytes) -> tuple[int, int]:
    """Read every chunk: a file that was cut off must not end up on paper."""
    size, place, name = (0, 0), len(_PNG), b""
    while name != b"IEND":
        if place + 12 > len(png):
            raise BadSetting(LOGO, "ends too soon", NEW_LOGO)
        length, name = struct.unpack_from(">I4s", png, place)
        end = place + 12 + length
        if end > len(png):
            raise BadSetting(LOGO, "ends too soon", NEW_LOGO)
        body = png[place + 4 : end - 4]
        if zlib.crc32(body) != struct.unpack_from(">I", png, end - 4)[0]:
            raise BadSetting(LOGO, "is damaged", NEW_LOGO)
        if place == len(_PNG):
            if name != b"IHDR" or length != 13:
                raise BadSetting(LOGO, "has no size", NEW_LOGO)
            size = struct.unpack_from(">II", body, 4)
        place = end
    return size
