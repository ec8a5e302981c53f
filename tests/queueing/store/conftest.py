"""Disks that are small, read-only or cut off, for tests of what a store says then."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest


def _run(*command: str | Path) -> None:
    subprocess.run([str(word) for word in command], check=True, capture_output=True, timeout=30)


@contextmanager
def mounted(source: str, *options: str) -> Iterator[Path]:
    """Mount something and give its folder; skips the test where that is not allowed."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root mounts disks")
    # Not below tmp_path: pytest clears that away by walking through it.
    folder = Path(tempfile.mkdtemp(prefix="antrean-disk-"))
    try:
        try:
            _run("mount", *options, source, folder)
        except (OSError, subprocess.SubprocessError) as error:
            pytest.skip(f"no disk can be mounted here: {error}")
        try:
            yield folder
        finally:
            # Lazily, because a test that failed may have left a file open there.
            _run("umount", "--lazy", folder)
    finally:
        folder.rmdir()


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """Give a folder on a disk of one megabyte."""
    options = ("-t", "tmpfs", "-o", "size=1m,mode=755")
    with mounted("tmpfs", *options) as folder:
        yield folder


@pytest.fixture
def mount_image() -> Iterator[Callable[[Path], Path]]:
    """Give a function that mounts the image of an ext4 disk, made when it is not there."""
    with ExitStack() as stack:

        def mount(image: Path) -> Path:
            if not image.exists():
                with image.open("wb") as file:
                    file.truncate(32 << 20)
                try:
                    _run("mkfs.ext4", "-q", "-F", image)
                except (OSError, subprocess.SubprocessError) as error:
                    pytest.skip(f"no ext4 disk can be made here: {error}")
            return stack.enter_context(mounted(str(image), "-o", "loop"))

        yield mount


@pytest.fixture
def make_read_only() -> Callable[[Path], None]:
    """Give a function that turns a mounted disk read-only."""
    return lambda folder: _run("mount", "-o", "remount,ro", folder)
