"""The one place that imports python-escpos, and keeps it from leaving traces."""

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


@cache
def escpos() -> tuple[Any, Any]:
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
