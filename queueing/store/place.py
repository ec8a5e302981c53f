"""Whether an SQLite file may live where the settings put it."""

from __future__ import annotations

import os
from pathlib import Path

from queueing.errors import BadSetting, StoreMissing, StoreOnNetworkShare, StoreReadOnly
from queueing.store.database_url import REMEDY, SQLITE_DRIVERS, parsed_url, place_of
from queueing.store.network_share import MOUNTS, network_share


def sqlite_path(url: str) -> Path:
    """Give the file an SQLite URL names; raises BadSetting when it names none."""
    parsed = parsed_url(url)
    file = parsed.database if parsed.drivername in SQLITE_DRIVERS else None
    if not file or file == ":memory:":
        raise BadSetting("database.url", f"{place_of(url)!r} names no SQLite file", REMEDY)
    return Path(file).absolute()


def file_url(path: Path) -> str:
    """Give the URL of an SQLite file."""
    return "sqlite:///" + path.absolute().as_posix()


def check_place(path: Path, *, create: bool, mounts: Path = MOUNTS) -> None:
    """Refuse a place that cannot work.

    Raises StoreOnNetworkShare (locks of network file systems lose data), StoreMissing when
    the file or folder is not there, StoreReadOnly when it may not be written. `mounts` is
    the kernel's table of mounts.
    """
    share = network_share(path, mounts)
    if share:
        raise StoreOnNetworkShare(
            f"{path} lies on a network share ({share})",
            "keep the file on a disk of this PC; for several PCs use PostgreSQL:"
            " antrean db init --server",
        )
    if path.is_dir():
        raise StoreMissing(f"{path} is a folder", "name a file, for example office.db in it")
    if not path.parent.is_dir():
        if not create:
            raise StoreMissing(f"{path.parent}: no such folder", "run: antrean db init")
        _make_folder(path.parent)
    if not path.exists() and not create:
        raise StoreMissing(f"{path}: no database there", "run: antrean db init")
    for place in (path, path.parent):
        if place.exists() and not os.access(place, os.W_OK):
            raise StoreReadOnly(
                f"{place} may not be written",
                f"give this user the right to write {place}",
            )


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreReadOnly(
            f"{folder} cannot be made: {error.strerror}", f"make the folder {folder}"
        ) from error
