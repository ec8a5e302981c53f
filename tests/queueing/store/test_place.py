"""Whether an SQLite file may live where the settings put it, and what is said when not."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from queueing.errors import BadSetting, StoreError, StoreMissing, StoreReadOnly
from queueing.store import open_store
from queueing.store.place import sqlite_path
from tests.office import new_office

NOBODY = 65534


@pytest.fixture
def open_folder():
    """Give a folder that others may enter, unlike those of pytest."""
    folder = Path(tempfile.mkdtemp(prefix="antrean-open-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def said_to_nobody(act: Callable[[], object]) -> str:
    """Give the name and text of the StoreError `act` raises for an ordinary user, "" for none."""
    if os.geteuid() != 0:
        return _said(act)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        # Root may write everywhere, so what others are told is tried in a process of another.
        try:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            os.write(writing, _said(act).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    os.waitpid(child, 0)
    return said


def _said(act: Callable[[], object]) -> str:
    try:
        act()
    except StoreError as error:
        return f"{type(error).__name__}: {error.message} | {error.remedy}"
    except BaseException as error:  # noqa: BLE001 - told to the parent process
        return repr(error)
    return "nothing"


def shared_office(folder: Path, *, folder_mode: int, file_mode: int) -> Path:
    path = folder / "office.db"
    new_office(path).close()
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    return path


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
@pytest.mark.parametrize("create", [False, True])
def test_a_file_of_somebody_else_is_read_only(open_folder, create):
    path = shared_office(open_folder, folder_mode=0o777, file_mode=0o444)
    said = said_to_nobody(lambda: open_store(f"sqlite:///{path}", create=create))
    assert said.startswith(f"StoreReadOnly: {path} may not be written | give this user the right")


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
@pytest.mark.parametrize("create", [False, True])
def test_a_folder_of_somebody_else_is_read_only(open_folder, create):
    path = shared_office(open_folder, folder_mode=0o555, file_mode=0o666)
    said = said_to_nobody(lambda: open_store(f"sqlite:///{path}", create=create))
    open_folder.chmod(0o755)
    assert said.startswith(f"StoreReadOnly: {open_folder} may not be written")


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_a_folder_that_cannot_be_made_is_named(open_folder):
    open_folder.chmod(0o555)
    path = open_folder / "new" / "office.db"
    said = said_to_nobody(lambda: open_store(f"sqlite:///{path}", create=True))
    open_folder.chmod(0o755)
    assert said.startswith(f"StoreReadOnly: {path.parent} cannot be made: Permission denied")


@pytest.mark.skipif(os.name != "posix", reason="rights of POSIX")
def test_an_ordinary_user_works_in_a_folder_of_their_own(open_folder):
    path = shared_office(open_folder, folder_mode=0o777, file_mode=0o666)

    def work() -> None:
        store = open_store(f"sqlite:///{path}")
        with store.write():
            pass
        store.close()

    assert said_to_nobody(work) == "nothing"


@pytest.mark.parametrize("create", [False, True])
def test_a_read_only_disk_is_said_to_be_one(small_disk, make_read_only, create):
    path = small_disk / "office.db"
    new_office(path).close()
    make_read_only(small_disk)
    with pytest.raises(StoreReadOnly, match="may not be written") as caught:
        open_store(f"sqlite:///{path}", create=create)
    assert str(path) in caught.value.remedy


def test_no_database_can_be_made_on_a_read_only_disk(small_disk, make_read_only):
    make_read_only(small_disk)
    with pytest.raises(StoreReadOnly):
        open_store(f"sqlite:///{small_disk / 'office.db'}", create=True)
    assert list(small_disk.iterdir()) == []


@pytest.mark.parametrize("name", ["office.db", "sub/office.db", "a/b/c/office.db"])
def test_a_missing_file_is_named_and_not_made(tmp_path, name):
    path = tmp_path / name
    with pytest.raises(StoreMissing, match=r"no database there|no such folder") as caught:
        open_store(f"sqlite:///{path}")
    assert "antrean db init" in caught.value.remedy
    assert list(tmp_path.iterdir()) == []


def test_with_create_folders_and_file_are_made(tmp_path):
    path = tmp_path / "a" / "b c" / "office.db"
    open_store(f"sqlite:///{path}", create=True).close()
    assert path.is_file()


@pytest.mark.parametrize("create", [False, True])
def test_a_folder_is_no_file(tmp_path, create):
    with pytest.raises(StoreMissing, match="is a folder"):
        open_store(f"sqlite:///{tmp_path}", create=create)


def test_a_file_in_place_of_the_folder_is_told(tmp_path):
    (tmp_path / "data").write_text("x")
    with pytest.raises(StoreError, match="data"):
        open_store(f"sqlite:///{tmp_path / 'data' / 'office.db'}", create=True)


@pytest.mark.parametrize("name", ["office.db", "50% kantor.db", "antrean é.db", "a#b.db"])
def test_a_url_names_its_file(tmp_path, name):
    assert sqlite_path(f"sqlite:///{tmp_path / name}") == tmp_path / name


def test_a_relative_url_means_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert sqlite_path("sqlite:///office.db") == tmp_path / "office.db"


@pytest.mark.parametrize("url", ["", "sqlite://", "sqlite:///:memory:", "postgresql://x/y", "::"])
def test_a_url_of_no_file_is_a_bad_setting(url):
    with pytest.raises(BadSetting, match=r"^database\.url"):
        sqlite_path(url)
