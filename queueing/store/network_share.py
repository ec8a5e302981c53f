"""Whether a file lies on a disk of this PC: by the table of mounts, and by the kernel's own word.

The table names a mount best, but a container may have none of the outside, or show a bind mount
under another name; statfs(2) tells what a file really lies on, but not what is behind FUSE.
Either witness is enough.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

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
        "9p",
        "lustre",
        "glusterfs",
        "davfs",
        "gfs2",
        "ocfs2",
        "gpfs",
        "beegfs",
        "orangefs",
        "pvfs2",
        "vboxsf",
        "vmhgfs",
        "fuse.sshfs",
        "fuse.davfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.ceph-fuse",
        "fuse.s3fs",
        "fuse.smbnetfs",
        "fuse.curlftpfs",
        "fuse.gcsfuse",
        "fuse.juicefs",
        "fuse.mfs",
        "fuse.lizardfs",
        "fuse.vmhgfs-fuse",
    ]
)
MAGICS = {
    0x6969: "nfs",
    0x517B: "smb",
    0xFF534D42: "cifs",
    0xFE534D42: "smb2",
    0x564C: "ncpfs",
    0x5346414F: "afs",
    0x6B414653: "afs",
    0x73757245: "coda",
    0x00C36400: "ceph",
    0x01021997: "9p",
    0x0BD00BD0: "lustre",
    0x01161970: "gfs2",
    0x7461636F: "ocfs2",
    0x47504653: "gpfs",
    0x19830326: "beegfs",
    0x20030528: "orangefs",
    0x786F4256: "vboxsf",
    0xBACBACBC: "vmhgfs",
}
"""f_type of statfs(2), from linux/magic.h and the file systems' own sources. Cluster disks are
among them: several PCs mount one, and SQLite's shared memory is not shared between PCs."""
MOUNTS = Path("/proc/self/mounts")
_STATFS_BYTES = 512
"""More than struct statfs has on any system; its first member is f_type."""
_DRIVE_REMOTE = 4


def file_system_magic(path: Path) -> int | None:
    """Give f_type of what `path`, or the nearest folder above it that exists, lies on.

    None where the kernel does not say (not Linux, no right to look).
    """
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None, use_errno=True)
    for place in (path, *path.parents):
        facts = (ctypes.c_ulong * (_STATFS_BYTES // ctypes.sizeof(ctypes.c_ulong)))()
        if libc.statfs(os.fsencode(place), ctypes.byref(facts)) == 0:
            return facts[0] & 0xFFFFFFFF
    return None


def network_share(
    path: Path,
    mounts: Path = MOUNTS,
    magic_of: Callable[[Path], int | None] = file_system_magic,
) -> str:
    """Give the kind of network file system `path` lies on, "" for a disk of this PC.

    `mounts` is the kernel's table of mounts, `magic_of` asks statfs(2).
    """
    if sys.platform == "win32":
        return _windows_share(path)
    target = path.resolve()
    mounted = _mounted_as(target, mounts)
    if mounted in NETWORK_FILE_SYSTEMS:
        return mounted
    magic = magic_of(target)
    return MAGICS.get(magic, "") if magic is not None else ""


def _mounted_as(target: Path, mounts: Path) -> str:
    if not mounts.exists():
        return ""
    best, kind = -1, ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = Path(_unescaped(parts[1]))
        if target.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), parts[2]
    return kind


def _unescaped(mount: str) -> str:
    # The kernel writes a space as \\040 and leaves UTF-8 as it is.
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), mount)


def _windows_share(path: Path) -> str:
    if str(path).startswith("\\\\"):
        return "UNC"
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - exists on Windows only
    return "mapped drive" if kernel.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE else ""
