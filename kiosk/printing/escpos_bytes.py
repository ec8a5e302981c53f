"""From a picture to the bytes a printer takes, built by python-escpos."""

from __future__ import annotations

import json
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.printing.profile import PrinterProfile
from kiosk.printing.raster import Raster

INITIALISE = b"\x1b@"
CODE_PAGE_SLOT = 0
_RASTER_IMPLS = {"gs-v-0": "bitImageRaster", "gs-l": "graphics"}


class TicketEncoder:
    """Builds the bytes of papers for one printer model.

    Making one imports python-escpos (a third of a second): do it on the worker thread.
    """

    def __init__(self, profile: PrinterProfile) -> None:
        self._profile = profile
        self._dummy, base = _escpos()
        self._escpos_profile = type("OurProfile", (base,), {"profile_data": _facts(profile)})()

    def paper(self, picture: Raster) -> bytes:
        """Give the bytes of one paper: initialise, picture in fragments, feed, cut.

        Raises ValueError when the picture is wider than the paper.
        """
        from PIL import Image

        if picture.width > self._profile.paper.dots:
            raise ValueError(f"{picture.width} dots are wider than {self._profile.paper.dots}")
        inverted = bytes(byte ^ 0xFF for byte in picture.data)
        image = Image.frombytes("1", (picture.width, picture.height), inverted)
        printer = self._printer()
        printer.hw("INIT")
        printer.image(
            image,
            impl=_RASTER_IMPLS[self._profile.raster.command],
            fragment_height=self._profile.raster.fragment_rows,
        )
        self._end_of_paper(printer)
        return bytes(printer.output)

    def flush(self) -> bytes:
        """Give the bytes that end whatever a broken connection left unfinished in the printer.

        NULs complete a raster command that waits for its data (they are white dots) and mean
        nothing to an idle printer; then the torn paper is fed out and cut off.
        """
        row = (self._profile.paper.dots + 7) // 8
        printer = self._printer()
        self._end_of_paper(printer)
        padding = bytes(row * self._profile.raster.fragment_rows)
        return padding + INITIALISE + bytes(printer.output)

    def _end_of_paper(self, printer: Any) -> None:
        if self._profile.cut.feed_lines_before:
            printer.print_and_feed(self._profile.cut.feed_lines_before)
        if self._profile.cut.kind == "partial":
            # feed=False is python-escpos' name for GS V 66 0, which feeds by itself.
            printer.cut(feed=False)

    def _printer(self) -> Any:
        return self._dummy(
            profile=self._escpos_profile,
            magic_encode_args={"encoding": self._profile.text.code_page, "disabled": True},
        )


def _facts(profile: PrinterProfile) -> dict[str, Any]:
    """Give our facts in the words of python-escpos' profiles."""
    return {
        "name": profile.name,
        "codePages": {str(CODE_PAGE_SLOT): profile.text.code_page},
        "features": {
            "bitImageRaster": profile.raster.command == "gs-v-0",
            "graphics": profile.raster.command == "gs-l",
            "paperPartCut": profile.cut.kind == "partial",
            "paperFullCut": False,
        },
        "fonts": {"0": {"name": "Font A", "columns": profile.text.columns}},
        "media": {
            "dpi": profile.paper.dpi,
            "width": {"mm": profile.paper.width_mm, "pixels": profile.paper.dots},
        },
    }


@cache
def _escpos() -> tuple[Any, Any]:
    """Import python-escpos; give its Dummy printer and the class our profiles derive from."""
    with _quiet_import():
        from escpos.capabilities import Profile
        from escpos.printer.dummy import Dummy
    return Dummy, Profile


@contextmanager
def _quiet_import() -> Iterator[None]:
    """Keep the import from reading its big database and from leaving anything behind.

    On import python-escpos makes a temporary folder for a cache of its printer database, even
    when told of another one, and gives the root logger a handler. Our profiles stand in for
    that database, so it gets a small one, and both traces are removed.
    """
    handlers = list(logging.root.handlers)
    before = {name: os.environ.get(name) for name in (_FILE, _CACHE)}
    folder = Path(tempfile.mkdtemp(prefix="antrean-escpos-"))
    database = folder / "capabilities.json"
    database.write_text(json.dumps(_DATABASE), encoding="utf-8")
    os.environ[_FILE] = str(database)
    # Without a folder of ours the library keeps the one it makes anyway, so it can be found.
    os.environ.pop(_CACHE, None)
    try:
        yield
        from escpos.capabilities import pickle_dir

        shutil.rmtree(pickle_dir, ignore_errors=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        logging.root.handlers[:] = handlers


_FILE, _CACHE = "ESCPOS_CAPABILITIES_FILE", "ESCPOS_CAPABILITIES_PICKLE_DIR"
_DATABASE = {
    "profiles": {
        "default": {
            "name": "Default",
            "codePages": {"0": "CP437"},
            "features": {},
            "fonts": {"0": {"name": "Font A", "columns": 42}},
            "media": {"width": {"mm": "Unknown", "pixels": "Unknown"}},
        }
    },
    "encodings": {"CP437": {"name": "CP437", "python_encode": "cp437"}},
}
