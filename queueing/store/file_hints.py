"""Hints from the kernel that a database's files are being written, so that waiting costs nothing.

A hint comes before the commit can be seen and may be lost, so it only says when to look:
whoever waits here looks from time to time as well (STACK, SQLite).
"""

from __future__ import annotations

import ctypes
import os
import select
import struct
import sys
from pathlib import Path
from threading import Event
from typing import Protocol

_MODIFY = 0x00000002
_IGNORED = 0x00008000
_EVENT = struct.Struct("iIII")
_MUCH = 65536


class Hints(Protocol):
    """Something to wait on until a file was written, or somebody wakes the waiting thread."""

    @property
    def given(self) -> bool:
        """Whether hints can be expected at all."""

    def wait(self, seconds: float) -> bool:
        """Wait for a hint at most so long; tell whether one came."""

    def wake(self) -> None:
        """End the wait of another thread, now or the next one."""

    def close(self) -> None:
        """Give back what the kernel holds; nobody may wait any more."""


class NoHints:
    """For systems that give none: only wake() ends a wait early."""

    given = False

    def __init__(self) -> None:
        self._woken = Event()

    def wait(self, seconds: float) -> bool:
        """Wait; give False."""
        self._woken.wait(seconds)
        return False

    def wake(self) -> None:
        """End every wait from now on."""
        self._woken.set()

    def close(self) -> None:
        """Nothing is held."""


def _watch_folder(folder: Path) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    events = int(libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC))
    if events < 0:
        raise OSError(ctypes.get_errno(), "inotify_init1")
    if libc.inotify_add_watch(events, os.fsencode(folder), _MODIFY) < 0:
        error = OSError(ctypes.get_errno(), f"inotify_add_watch: {folder}")
        os.close(events)
        raise error
    return events


class FolderHints:
    """Hears of writes to files whose names begin with the database's, by Linux's inotify.

    The folder is watched and not the file: the write-ahead log comes and goes.
    Raises OSError when the kernel refuses (no such folder, too many watches).
    """

    def __init__(self, path: Path) -> None:
        self.given = True
        self._name = os.fsencode(path.name)
        self._waker = os.eventfd(0, os.EFD_NONBLOCK | os.EFD_CLOEXEC)
        try:
            self._events = _watch_folder(path.parent)
        except OSError:
            os.close(self._waker)
            raise
        self._poll = select.poll()
        for descriptor in (self._events, self._waker):
            self._poll.register(descriptor, select.POLLIN)

    def wait(self, seconds: float) -> bool:
        """Wait for a write to one of the files; tell whether there was one."""
        ready = [descriptor for descriptor, _ in self._poll.poll(seconds * 1000)]
        return self._events in ready and self._read()

    def _read(self) -> bool:
        try:
            data = os.read(self._events, _MUCH)
        except BlockingIOError:
            return False
        hinted, place = False, 0
        while place < len(data):
            _watch, mask, _cookie, length = _EVENT.unpack_from(data, place)
            place += _EVENT.size
            hinted |= data[place : place + length].startswith(self._name)
            place += length
            if mask & _IGNORED:
                # The folder itself is gone; from here on only looking helps.
                self.given = False
        return hinted

    def wake(self) -> None:
        """End every wait from now on."""
        os.eventfd_write(self._waker, 1)

    def close(self) -> None:
        """Close what the kernel gave."""
        os.close(self._events)
        os.close(self._waker)


def hints_for(path: Path) -> Hints:
    """Give the hints this system has for the database at `path`."""
    if not (sys.platform.startswith("linux") and hasattr(os, "eventfd")):
        return NoHints()
    try:
        return FolderHints(path)
    except OSError:
        return NoHints()
