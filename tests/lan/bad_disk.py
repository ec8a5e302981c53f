"""Disks that fail: one that is full, and one that cannot keep what it was given."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.lan.postgres_server import LanServer

_SYNCS = "fsync,fdatasync"
_DISK = re.compile(r"an(\d+)-disk")


# --- a full disk ---------------------------------------------------------------------------------


@cache
def why_no_small_disk() -> str:
    """Give why no small disk can be made here, in words; empty when it can (it was tried)."""
    if os.geteuid() != 0:
        return "a small disk needs root to mount it"
    try:
        with tempfile.TemporaryDirectory() as folder, small_disk(Path(folder), 1):
            return ""
    except OSError as error:
        return f"this machine allows no mount: {error}"


def needs_small_disk() -> pytest.MarkDecorator:
    """Give the mark of tests that mount a small disk."""
    return pytest.mark.skipif(bool(why_no_small_disk()), reason=why_no_small_disk())


class SmallDisk:
    """A disk of a few megabytes at `path`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ballast = path / "ballast"

    def fill(self, leave: int = 0) -> None:
        """Let only `leave` bytes be free."""
        free = shutil.disk_usage(self.path).free
        with self._ballast.open("ab") as ballast:
            os.posix_fallocate(
                ballast.fileno(), 0, os.fstat(ballast.fileno()).st_size + free - leave
            )

    def empty(self) -> None:
        """Give the room back that `fill` took."""
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(path: Path, megabytes: int) -> Iterator[SmallDisk]:
    """Mount a disk of so many megabytes on an existing empty folder. Raises OSError if refused."""
    sweep_disks()
    options = f"size={megabytes}m,mode=0755"
    _mounting("mount", "-t", "tmpfs", "-o", options, f"an{os.getpid()}-disk", str(path))
    try:
        yield SmallDisk(path)
    finally:
        # Lazily: a process that a failed test left behind must not keep it mounted.
        _mounting("umount", "--lazy", str(path))


def _mounting(*command: str) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode:
        raise OSError(ended.stderr.strip())


def sweep_disks() -> None:
    """Unmount the small disks of processes that are gone."""
    for line in Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines():
        source, path, *_ = line.split()
        owner = _DISK.fullmatch(source)
        if owner and not Path("/proc", owner[1]).exists():
            _mounting("umount", "--lazy", path)


# --- a disk that does not keep -------------------------------------------------------------------


@cache
def why_no_strace() -> str:
    """Give why no system call can be made to fail here, in words; empty when it can."""
    if shutil.which("strace") is None:
        return "failing syncs need the command strace"
    tried = ["strace", "-o", "/dev/null", "true"]
    ended = subprocess.run(tried, capture_output=True, text=True, check=False)
    return f"strace may not trace here: {ended.stderr.strip()}" if ended.returncode else ""


def needs_strace() -> pytest.MarkDecorator:
    """Give the mark of tests in which syncs to the disk fail."""
    return pytest.mark.skipif(bool(why_no_strace()), reason=why_no_strace())


def failing_syncs_from(number: int) -> list[str]:
    """Give LanServer.before with which in every process of it all syncs fail from this one on.

    The server has fsync="on".
    """
    # Traced from a grandchild (-D), so that the postmaster is the process that was started.
    quietly = ["strace", "-D", "-f", "-qqq", "-o", "/dev/null", "-e", f"trace={_SYNCS}"]
    return [*quietly, "-e", f"inject={_SYNCS}:error=EIO:when={number}+"]


@contextmanager
def failing_syncs(server: LanServer) -> Iterator[None]:
    """Let every sync of a running server, which has fsync="on", fail with EIO meanwhile."""
    pids = [process.pid for process in server.processes()]
    command = ["strace", "-f", "-qqq", "-o", "/dev/null", "-e", f"trace={_SYNCS}"]
    command += ["-e", f"inject={_SYNCS}:error=EIO", *[f"-p{pid}" for pid in pids]]
    tracer = subprocess.Popen(command)
    try:
        until = monotonic() + 10
        while not all(_is_traced(pid) for pid in pids):
            if tracer.poll() is not None or monotonic() > until:
                raise RuntimeError("strace could not attach to the server")
            sleep(0.01)
        yield
    finally:
        # Killed, not asked: it would wait for each of the server's processes to answer it.
        tracer.kill()
        tracer.wait()


def _is_traced(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except FileNotFoundError:
        return True  # it has ended meanwhile
    return re.search(r"^TracerPid:\s+0$", status, re.MULTILINE) is None
