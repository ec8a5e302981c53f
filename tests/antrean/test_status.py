"""Two offices hear of each other by `antrean status` alone: ten minutes for two administrators."""

from __future__ import annotations

import threading
from contextlib import closing
from datetime import UTC, datetime

import pytest

from antrean import status_server
from antrean.status_server import Shown, keep_up
from queueing.actions.own_status import current_own_status
from queueing.exchange.fetching import Fetcher
from queueing.exchange.serving import StatusServer
from queueing.exchange.status_file import introduced
from queueing.exchange_round import ExchangeRound
from queueing.store import open_store
from tests.office import Desk, new_office
from tests.patience import wait_until


class Office:
    """An office and its administrator at the command line."""

    def __init__(self, antrean, folder, code: str) -> None:
        self.path, self.code, self._antrean = folder / f"{code}.db", code, antrean
        new_office(self.path, name=f"Kantor {code}").close()

    def asks(self, word: str, *arguments: object):
        return self._antrean(
            "status", word, *map(str, arguments), "--url", f"sqlite:///{self.path}"
        )


@pytest.fixture
def offices(antrean, tmp_path):
    return Office(antrean, tmp_path, "jepara-bangsri"), Office(antrean, tmp_path, "jepara")


@pytest.fixture
def way(tmp_path):
    folder = tmp_path / "antrean"
    folder.mkdir()
    return folder


def fingerprint(said: str) -> str:
    return said.partition("fingerprint: ")[2].splitlines()[0]


def test_key_publish_trust_list_from_nothing(offices, way):
    bangsri, jepara = offices
    assert bangsri.asks("show-key").code == 1
    assert bangsri.asks("publish").code == 1
    made = bangsri.asks("init-key", "--code", bangsri.code)
    assert made.code == 0
    assert bangsri.asks("show-key").out == made.out
    assert bangsri.asks("init-key").code == 2, "a key is made once"

    assert "no folder is set" in bangsri.asks("publish").out
    written = bangsri.asks("publish", "--to", way, "--keep")
    assert (written.code, written.out) == (0, f"{way}: written\n")

    guessed = jepara.asks("trust", bangsri.code, way)
    assert guessed.code == 1
    assert "not compared" in guessed.err
    wrong = jepara.asks("trust", bangsri.code, way, "--fingerprint", "AAAA BBBB")
    assert wrong.code == 1
    told = fingerprint(made.out)
    right = jepara.asks(
        "trust", bangsri.code, way, "--fingerprint", told, "--component", "office-network"
    )
    assert (right.code, right.err) == (0, "")
    heard = jepara.asks("list")
    assert heard.code == 0
    assert "jepara-bangsri: Kantor jepara-bangsri. Kabar pukul" in heard.out
    assert "Tetap dilayani: Perekaman KTP-el" in heard.out


def test_what_is_in_the_way_is_said_and_is_exit_code_1(offices, way):
    bangsri, jepara = offices
    made = bangsri.asks("init-key", "--code", bangsri.code)
    nowhere = bangsri.asks("publish", "--to", way / "usb")
    assert nowhere.code == 1
    assert "no such folder" in nowhere.out
    bangsri.asks("publish", "--to", way)
    told = fingerprint(made.out)
    assert jepara.asks("trust", "jepara-mlonggo", way, "--fingerprint", told).code == 1
    assert jepara.asks("trust", bangsri.code, "ftp://x", "--fingerprint", told).code == 1
    unknown = ("--fingerprint", told, "--component", "angkot")
    assert "card-printer" in jepara.asks("trust", bangsri.code, way, *unknown).err
    assert "no other office" in jepara.asks("fetch").out

    assert jepara.asks("trust", bangsri.code, way, "--fingerprint", told).code == 0
    assert jepara.asks("fetch").out == "jepara-bangsri: read\n"
    next(way.iterdir()).write_bytes(b"{}")
    changed = jepara.asks("fetch")
    assert changed.code == 1
    assert "format" in changed.out
    listed = jepara.asks("list")
    assert listed.code == 1
    assert "in the way: BadStatusFile" in listed.out


def test_serving_needs_a_code(offices):
    refused = offices[0].asks("serve", "--port", 0)
    assert refused.code == 2
    assert "init-key" in refused.err


def test_what_is_served_follows_the_office_and_outlives_its_database(offices, monkeypatch):
    bangsri, _ = offices
    bangsri.asks("init-key", "--code", bangsri.code)
    monkeypatch.setattr(status_server, "STEP_SECONDS", 0.02)
    store = open_store(f"sqlite:///{bangsri.path}")
    shown, ended = Shown(), threading.Event()
    worker = threading.Thread(target=keep_up, args=(ExchangeRound(store, None), shown, ended))
    with closing(store), closing(StatusServer("127.0.0.1", 0, bangsri.code, shown)) as server:
        worker.start()
        try:
            address = f"http://127.0.0.1:{server.port}/"
            wait_until(lambda: shown.file is not None)
            assert not introduced(Fetcher().fetch(address, bangsri.code))[0].troubled
            desk = Desk(store)
            desk.clock.now = datetime.now(UTC)
            desk.outage("national-server")
            wait_until(lambda: shown.file == current_own_status(store).file and troubled(shown))
            assert introduced(Fetcher().fetch(address, bangsri.code))[0].troubled
            bangsri.path.rename(bangsri.path.with_suffix(".gone"))
            assert Fetcher().fetch(address, bangsri.code) == shown.file
        finally:
            ended.set()
            worker.join()


def troubled(shown: Shown) -> bool:
    return shown.file is not None and introduced(shown.file)[0].troubled
