"""Whether an SQLite file may live where the settings put it."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from queueing.errors import BadSetting, StoreMissing, StoreOnNetworkShare, StoreReadOnly

NETWORK_FILE_SYSTEMS = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "coda",
        "ceph",
        "glusterfs",
        "lustre",
        "fuse.sshfs",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.rclone",
        "davfs",
    ]
)
_MOUNTS = Path("/proc/self/mounts")
_DRIVE_REMOTE = 4
_DRIVERS = ("sqlite", "sqlite+pysqlite")
_URL_REMEDY = "write it as sqlite:////folder/office.db"


def sqlite_path(url: str) -> Path:
    """Give the file an SQLite URL names; raises BadSetting when it names none."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise BadSetting("database.url", f"{url!r} is no database URL", _URL_REMEDY) from error
    file = parsed.database if parsed.drivername in _DRIVERS else None
    if not file or file == ":memory:":
        raise BadSetting("database.url", f"{url!r} names no SQLite file", _URL_REMEDY)
    return Path(file).absolute()


def check_place(path: Path, *, create: bool, mounts: Path = _MOUNTS) -> None:
    """Refuse a place that cannot work.

    Raises StoreOnNetworkShare (locks of network file systems lose data), StoreMissing when
    the file or folder is not there, StoreReadOnly when it may not be written. `mounts` is
    the kernel's table of mounts.
    """
    share = network_share(path, mounts)
    if share:
        raise StoreOnNetworkShare(
            f"{path} lies on a network share ({share})",
            "keep the file on a disk of this PC, or use PostgreSQL for several PCs",
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


def network_share(path: Path, mounts: Path = _MOUNTS) -> str:
    """Give the kind of network file system `path` lies on, "" for a local disk."""
    if sys.platform == "win32":
        return _windows_share(path)
    if not mounts.exists():
        return ""
    target = path.resolve()
    best, kind = -1, ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = Path(_unescaped(parts[1]))
        if target.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), parts[2]
    return kind if kind in NETWORK_FILE_SYSTEMS else ""


def _unescaped(mount: str) -> str:
    # The kernel writes a space as \\040 and leaves UTF-8 as it is.
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), mount)


def _windows_share(path: Path) -> str:
    if str(path).startswith("\\\\"):
        return "UNC"
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows only
    return "mapped drive" if kernel.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE else ""
