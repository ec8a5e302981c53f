"""An SQLite file on a share of the network is refused, whoever bears witness to it."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from queueing.errors import StoreOnNetworkShare
from queueing.store import network_share as room
from queueing.store import open_store
from queueing.store.network_share import (
    MAGICS,
    NETWORK_FILE_SYSTEMS,
    file_system_magic,
    network_share,
)
from queueing.store.place import check_place
from tests.queueing.store.fuse import can_mount, mounted

LOCAL = "/dev/vda / ext4 rw 0 0\nproc /proc proc rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n"
FUSE = 0x65735546
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="statfs of Linux")


def mounts(tmp_path: Path, *lines: str) -> Path:
    table = tmp_path / "mounts"
    table.write_text(LOCAL + "".join(f"{line}\n" for line in lines), encoding="utf-8")
    return table


@pytest.mark.parametrize("kind", sorted(NETWORK_FILE_SYSTEMS))
def test_a_network_share_is_refused_with_the_remedy(tmp_path, kind):
    table = mounts(tmp_path, f"server:/x {tmp_path}/share {kind} rw,relatime 0 0")
    share = tmp_path / "share"
    share.mkdir()
    with pytest.raises(StoreOnNetworkShare, match=kind) as caught:
        check_place(share / "office.db", create=True, mounts=table)
    assert "a disk of this PC" in caught.value.remedy
    assert list(share.iterdir()) == []


@pytest.mark.parametrize(
    "folder", ["share", "kantor jepara", "kantor é 役所", "back\\slash", "a\tb"]
)
def test_a_share_is_known_whatever_its_folder_is_called(tmp_path, folder):
    place = tmp_path / folder
    written = str(place).replace("\\", "\\134").replace(" ", "\\040").replace("\t", "\\011")
    table = mounts(tmp_path, f"//server/x {written} cifs rw 0 0")
    assert network_share(place / "deep" / "office.db", table) == "cifs"
    assert network_share(tmp_path / "other" / "office.db", table) == ""


def test_the_innermost_mount_counts(tmp_path):
    table = mounts(
        tmp_path,
        f"server:/x {tmp_path} nfs4 rw 0 0",
        f"/dev/vdb {tmp_path}/local ext4 rw 0 0",
    )
    assert network_share(tmp_path / "office.db", table) == "nfs4"
    assert network_share(tmp_path / "local" / "office.db", table) == ""


def test_what_is_mounted_over_counts(tmp_path):
    table = mounts(tmp_path, f"/dev/vdb {tmp_path} ext4 rw 0 0", f"server:/x {tmp_path} nfs rw 0 0")
    assert network_share(tmp_path / "office.db", table) == "nfs"


def test_a_folder_whose_name_begins_alike_is_another(tmp_path):
    table = mounts(tmp_path, f"server:/x {tmp_path}/share nfs rw 0 0")
    assert network_share(tmp_path / "shared" / "office.db", table) == ""


@pytest.mark.skipif(os.name != "posix", reason="symbolic links")
def test_a_link_to_a_share_is_a_share(tmp_path):
    table = mounts(tmp_path, f"server:/x {tmp_path}/share nfs rw 0 0")
    (tmp_path / "share").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "share")
    assert network_share(tmp_path / "link" / "office.db", table) == "nfs"


def test_without_a_table_of_mounts_nothing_is_a_share(tmp_path):
    assert network_share(tmp_path / "office.db", tmp_path / "none") == ""


def test_odd_lines_in_the_table_of_mounts_are_passed_by(tmp_path):
    table = mounts(tmp_path, "", "half", "two parts", f"x {tmp_path} nfs")
    assert network_share(tmp_path / "office.db", table) == "nfs"


def test_this_machines_own_disk_is_no_share(tmp_path):
    assert network_share(tmp_path / "office.db") == ""


@pytest.mark.parametrize("magic", sorted(MAGICS))
def test_the_kernels_own_word_is_enough_where_the_table_shows_a_disk(tmp_path, magic):
    table = mounts(tmp_path)
    assert network_share(tmp_path / "office.db", table, lambda path: magic) == MAGICS[magic]
    without = tmp_path / "none"
    assert network_share(tmp_path / "office.db", without, lambda path: magic) == MAGICS[magic]


def test_a_share_known_to_the_kernel_only_is_refused_with_the_remedy(tmp_path, monkeypatch):
    monkeypatch.setattr(room.network_share, "__defaults__", (room.MOUNTS, lambda path: 0x6969))
    with pytest.raises(StoreOnNetworkShare, match="nfs") as caught:
        check_place(tmp_path / "office.db", create=True)
    assert "PostgreSQL: antrean db init --server" in caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_what_lies_behind_fuse_is_told_by_the_table(tmp_path):
    table = mounts(tmp_path, f"ntfs {tmp_path}/disk fuseblk rw 0 0", f"x {tmp_path} fuse.sshfs")
    assert network_share(tmp_path / "office.db", table, lambda path: FUSE) == "fuse.sshfs"
    assert network_share(tmp_path / "disk" / "office.db", table, lambda path: FUSE) == ""


def test_a_kernel_that_says_nothing_leaves_the_word_to_the_table(tmp_path):
    assert network_share(tmp_path / "office.db", mounts(tmp_path), lambda path: None) == ""


@linux_only
@pytest.mark.parametrize(("place", "magic"), [("/proc", 0x9FA0), ("/dev/shm", 0x01021994)])
def test_the_kernel_is_asked_about_what_is_really_there(place, magic):
    assert file_system_magic(Path(place)) == magic
    assert file_system_magic(Path(place) / "not" / "made" / "yet.db") == magic


@pytest.mark.skipif(not can_mount(), reason="mounting needs root and /dev/fuse")
def test_a_share_that_is_really_mounted_is_refused(tmp_path):
    share = tmp_path / "kantor jepara"
    share.mkdir()
    with mounted(share, "fuse.sshfs", "keeper@server:/srv"):
        assert file_system_magic(share) == FUSE
        with pytest.raises(StoreOnNetworkShare, match=r"fuse\.sshfs"):
            open_store(f"sqlite:///{share / 'office.db'}", create=True)
    assert list(share.iterdir()) == []


@pytest.mark.skipif(not can_mount(), reason="mounting needs root and /dev/fuse")
def test_a_disk_behind_fuse_is_no_share(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    with mounted(disk, "fuse.bindfs", "/dev/sdb1"):
        assert network_share(disk / "office.db") == ""


@linux_only
def test_every_magic_is_the_kernels(tmp_path):
    header = Path("/usr/include/linux/magic.h")
    if not header.exists():
        pytest.skip("the kernel's headers are not installed")
    known = {
        int(line.split()[2], 16)
        for line in header.read_text().splitlines()
        if line.startswith("#define") and len(line.split()) > 2 and line.split()[2][:2] == "0x"
    }
    # These are named by their own sources only.
    elsewhere = {"lustre", "gfs2", "gpfs", "beegfs", "orangefs", "vboxsf", "vmhgfs"}
    assert {magic for magic in MAGICS if magic not in known} == {
        magic for magic, name in MAGICS.items() if name in elsewhere
    }
    assert set(MAGICS.values()) <= NETWORK_FILE_SYSTEMS


@pytest.mark.parametrize(
    ("path", "drive_type", "kind"),
    [
        (r"\\server\antrean\office.db", 3, "UNC"),
        (r"Z:\office.db", 4, "mapped drive"),
        (r"C:\Antrean\office.db", 3, ""),
    ],
)
def test_on_windows_the_drives_own_type_is_asked(monkeypatch, path, drive_type, kind):
    kernel = SimpleNamespace(GetDriveTypeW=lambda anchor: drive_type)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert network_share(Path(path)) == kind
