"""A file system of somebody else, mounted for a test: an empty folder that answers to FUSE."""

from __future__ import annotations

import ctypes
import errno
import os
import stat
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

DEVICE = Path("/dev/fuse")
_MNT_DETACH = 2
_REQUEST = struct.Struct("<IIQQIIII")
_ANSWER = struct.Struct("<IiQ")
_FORGET, _GETATTR, _STATFS, _INIT = 2, 3, 17, 26
_INIT_OUT = struct.Struct("<IIIIHHIIHHI28x")
_ATTR_OUT = struct.Struct("<QIIQQQQQQIIIIIIIIII")
_STATFS_OUT = struct.Struct("<QQQQQIIII24x")


def can_mount() -> bool:
    """Tell whether this machine lets a test mount one."""
    return os.geteuid() == 0 and DEVICE.exists() and ctypes.sizeof(ctypes.c_void_p) == 8


@contextmanager
def mounted(folder: Path, kind: str, source: str) -> Iterator[None]:
    """Mount an empty one on `folder`, named `kind` ("fuse.sshfs") in the table of mounts.

    Skips the test where that is not allowed.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    device = os.open(DEVICE, os.O_RDWR | os.O_CLOEXEC)
    options = f"fd={device},rootmode=40000,user_id=0,group_id=0"
    words = (source.encode(), os.fsencode(folder), kind.encode(), 0, options.encode())
    if libc.mount(*words) != 0:
        os.close(device)
        pytest.skip(f"nothing can be mounted here: {os.strerror(ctypes.get_errno())}")
    answering = threading.Thread(target=_answer_all, args=(device,), name="fuse", daemon=True)
    answering.start()
    try:
        yield
    finally:
        # The last user gone, the kernel ends the thread's wait.
        libc.umount2(os.fsencode(folder), _MNT_DETACH)
        answering.join(10)
        os.close(device)


def _answer_all(device: int) -> None:
    while True:
        try:
            asked = os.read(device, 1 << 17)
        except OSError as error:
            if error.errno in (errno.EINTR, errno.EAGAIN, errno.ENOENT):
                continue
            return
        _length, operation, unique, *_ = _REQUEST.unpack_from(asked)
        if operation == _FORGET:
            continue
        code, body = _answer(operation)
        try:
            os.write(device, _ANSWER.pack(_ANSWER.size + len(body), -code, unique) + body)
        except OSError:
            return


def _answer(operation: int) -> tuple[int, bytes]:
    if operation == _INIT:
        return 0, _INIT_OUT.pack(7, 31, 0, 0, 12, 9, 4096, 1, 0, 0, 0)
    if operation == _GETATTR:
        mode = stat.S_IFDIR | 0o777
        times_and_sizes = (1, 0, 0, 0, 0, 0, 0, 0, 0)
        return 0, _ATTR_OUT.pack(60, 0, 0, *times_and_sizes[:6], 0, 0, 0, mode, 2, 0, 0, 0, 4096, 0)
    if operation == _STATFS:
        return 0, _STATFS_OUT.pack(1, 1, 1, 1, 1, 4096, 255, 4096, 0)
    # Nothing is in there.
    return errno.ENOENT, b""
