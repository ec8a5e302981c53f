"""The feed of a file waits for the file, and relies on hints only as far as they carry."""

from __future__ import annotations

from time import monotonic, sleep

import pytest

from queueing import actions
from queueing.feed import Feed, file_feed
from queueing.store.file_hints import NoHints
from tests.office import Clock, Desk, new_office, request
from tests.queueing.feed.bell import LONG, Bell, watching

pytestmark = pytest.mark.file_only


class DeafHints(NoHints):
    """Promises hints and gives none, as some file systems do."""

    given = True


@pytest.fixture(params=[NoHints, DeafHints], ids=["no hints", "broken promises"])
def without_hints(request, monkeypatch):
    monkeypatch.setattr(file_feed, "hints_for", lambda path: request.param())


def test_commits_are_noticed_without_any_hint(without_hints, store, kiosk):
    bell = Bell()
    feed = Feed(store.url, bell, poll_seconds=0.01, slow_seconds=LONG)
    feed.start()
    for number in range(1, 5):
        bell.wait_for(number)
        kiosk.take("A")
    bell.wait_for(5)
    feed.stop()


def test_stopping_waits_for_no_pause(store, monkeypatch):
    monkeypatch.setattr(file_feed, "CALM_SECONDS", LONG)
    bell = Bell()
    feed = Feed(store.url, bell, poll_seconds=LONG, slow_seconds=LONG)
    feed.start()
    begun = monotonic()
    feed.stop()
    assert monotonic() - begun < LONG
    feed.stop()


def test_a_database_made_later_is_found(tmp_path):
    path = tmp_path / "later.db"
    bell = Bell()
    with watching(f"sqlite:///{path}", bell):
        sleep(0.05)
        assert bell.rings == 0
        assert not path.exists()
        store = new_office(path)
        bell.wait_for(1)
        known = bell.rings
        Desk(store, 6, "Ani", Clock()).sign_in()
        bell.wait_for(known + 1)
        store.close()


def test_a_damaged_file_ends_nothing(tmp_path):
    path = tmp_path / "office.db"
    path.write_bytes(b"no database at all" * 100)
    bell = Bell()
    with watching(f"sqlite:///{path}", bell, slow_seconds=0.05):
        bell.wait_for(3)
        path.unlink()
        store = new_office(path)
        known = bell.rings
        bell.wait_for(known + 1)
        store.close()


@pytest.mark.parametrize("folder", ["50% kantor", "a#b", "ruang tunggu", "antrean é"])
def test_a_folder_may_have_any_name(tmp_path, folder):
    place = tmp_path / folder
    place.mkdir()
    store = new_office(place / "office.db")
    bell = Bell()
    with watching(store.url, bell):
        bell.wait_for(1)
        actions.set_office_name(
            store,
            name="Kantor",
            actor=Desk(store, 6).actor,
            request_id=request(),
            now=Clock()(),
        )
        bell.wait_for(2)
    store.close()
