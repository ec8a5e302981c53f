"""Where a status file is put and found: folders, mounted shares, sticks."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from uuid import uuid4

from queueing.errors import AntreanError

ENDING = ".json"


class PlaceTrouble(AntreanError):
    """A status file cannot be put there now."""


def file_name(code: str) -> str:
    """Give the name of an office's file: one folder holds those of many offices."""
    return f"antrean-status-{code}{ENDING}"


def is_address(source: str) -> bool:
    """Tell whether a source is fetched over the network, not from a folder."""
    return source.lower().startswith(("http://", "https://"))


def file_in(place: str, code: str) -> Path:
    """Give the file that a folder (or a path that names a file already) means for an office."""
    path = Path(place).expanduser()
    return path if path.suffix == ENDING else path / file_name(code)


def address_in(source: str, code: str) -> str:
    """Give the address that a source means: one that ends with / is a folder of many offices."""
    return source + file_name(code) if source.endswith("/") else source


def put(file: bytes, place: str, code: str) -> Path:
    """Write the file so that whoever reads there has the old one or the new one, never half.

    The folder must be there: one that is missing is a stick or a share that is not. Raises
    PlaceTrouble.
    """
    target = file_in(place, code)
    if not target.parent.is_dir():
        raise PlaceTrouble(
            f"{target.parent}: no such folder",
            "put in the stick or mount the share, or make the folder",
        )
    part = target.with_name(f".{target.name}.{uuid4().hex[:8]}")
    try:
        try:
            _write(part, file)
            part.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                part.unlink()
            raise
        _keep_folder(target.parent)
    except OSError as error:
        raise PlaceTrouble(
            f"{target}: {error.strerror or error}",
            "look whether it is full or write-protected, and whether this user may write there",
        ) from error
    return target


def _write(path: Path, file: bytes) -> None:
    with path.open("xb") as opened:
        opened.write(file)
        opened.flush()
        os.fsync(opened.fileno())


def _keep_folder(folder: Path) -> None:
    if hasattr(os, "O_DIRECTORY"):
        # Some file systems of sticks and shares cannot: then the file alone was made sure of.
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
