"""Two offices in two databases hear of each other over a folder and a line that comes and goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from queueing import actions, views
from queueing.actions.own_status import current_own_status
from queueing.exchange.fetching import Fetcher
from queueing.exchange.serving import StatusServer
from queueing.exchange_round import FETCH_SECONDS, LONGEST_SECONDS, ExchangeRound, fetch_pause
from queueing.model import LocalText
from queueing.neighbours import Age, Neighbour, NeighbourNews, OwnStatus
from queueing.store import Store
from queueing.store import tables as t
from tests.office import Clock, Desk, new_office, request


@dataclass
class Seconds:
    """Seconds that run when the offices' clock is moved."""

    clock: Clock

    def __call__(self) -> float:
        return self.clock().timestamp()


class Office:
    """A whole office in a file of its own, with an officer and the station that exchanges."""

    def __init__(self, folder: Path, code: str, name: str, clock: Clock, *places: Path) -> None:
        folder.mkdir()
        self.code, self.clock = code, clock
        self.store: Store = new_office(folder / "office.db", name=name)
        self.desk = Desk(self.store, 6, "Ani", clock)
        self.key = self.desk.do(actions.make_office_key, renew=False).public_key
        self.status = OwnStatus(code=code, places=tuple(map(str, places)))
        self.desk.do(actions.save_own_status, status=self.status)
        self.round = ExchangeRound(
            self.store, self.desk.actor, fetcher=Fetcher(2), ticks=Seconds(clock), put_seconds=2
        )

    def trust(self, other: Office, source: object) -> None:
        neighbour = Neighbour(0, other.code, f"Kantor {other.code}", str(source), other.key)
        self.desk.do(actions.save_neighbour, neighbour=neighbour)

    def step(self) -> None:
        self.round.step(self.clock())

    @property
    def news(self) -> NeighbourNews:
        return views.console_snapshot(self.store, counter_id=None, now=self.clock()).neighbours[0]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def way(tmp_path: Path) -> Path:
    """Give the folder between the offices: a share, or a stick carried by hand."""
    folder = tmp_path / "way"
    folder.mkdir()
    return folder


@pytest.fixture
def bangsri(tmp_path: Path, clock: Clock, way: Path) -> Iterator[Office]:
    office = Office(tmp_path / "bangsri", "jepara-bangsri", "Kecamatan Bangsri", clock, way)
    yield office
    office.store.close()


@pytest.fixture
def jepara(tmp_path: Path, clock: Clock, way: Path) -> Iterator[Office]:
    office = Office(tmp_path / "jepara", "jepara", "Disdukcapil Jepara", clock, way)
    yield office
    office.store.close()


def test_each_reads_in_a_shared_folder_what_does_not_go_at_the_other(jepara, bangsri, way, clock):
    jepara.trust(bangsri, way)
    bangsri.trust(jepara, way)
    jepara.desk.outage("national-server")
    for office in (jepara, bangsri, jepara):
        clock.tick(seconds=FETCH_SECONDS)
        office.step()

    assert bangsri.news.troubled(clock())
    word = bangsri.news.word_on("Perekaman KTP-el")
    assert word is not None
    assert word.troubled
    assert jepara.news.age(clock()) is Age.FRESH
    assert not jepara.news.troubled(clock())
    assert sorted(p.name for p in way.iterdir()) == [
        "antrean-status-jepara-bangsri.json",
        "antrean-status-jepara.json",
    ]


def test_a_line_that_is_cut_leaves_the_last_word_with_its_age_and_brings_the_next(
    jepara, bangsri, clock
):
    def serve(port: int = 0) -> StatusServer:
        give = lambda: current_own_status(bangsri.store).file or None  # noqa: E731
        return StatusServer("127.0.0.1", port, bangsri.code, give)

    bangsri.step()
    with closing(serve()) as server:
        jepara.trust(bangsri, f"http://127.0.0.1:{server.port}/")
        jepara.step()
        assert jepara.news.trouble == ""
    first = jepara.news.status

    bangsri.desk.outage("national-server")
    clock.tick(seconds=FETCH_SECONDS)
    bangsri.step()
    jepara.step()
    assert jepara.news.trouble.startswith("Unreachable: http://127.0.0.1")
    assert jepara.news.status == first, "the last good word stays"
    clock.tick(minutes=40)
    assert jepara.news.age(clock()) is Age.OLD

    bangsri.step()
    with closing(serve(server.port)):
        jepara.step()
    assert (jepara.news.trouble, jepara.news.age(clock())) == ("", Age.FRESH)
    assert jepara.news.troubled(clock())


def test_an_old_stick_brings_no_old_outage_back(jepara, bangsri, way, clock, tmp_path):
    jepara.trust(bangsri, way)
    outage = bangsri.desk.outage("national-server")
    bangsri.step()
    (stick,) = way.iterdir()
    old = stick.read_bytes()
    jepara.step()
    assert jepara.news.troubled(clock())

    bangsri.desk.recover(outage.id)
    clock.tick(seconds=LONGEST_SECONDS)
    bangsri.step()
    jepara.step()
    assert not jepara.news.troubled(clock())
    stick.write_bytes(old)
    clock.tick(seconds=LONGEST_SECONDS)
    jepara.step()
    assert not jepara.news.troubled(clock())
    assert jepara.news.trouble.startswith("OlderFile: ")


def test_a_place_that_is_not_there_is_named_and_tried_until_it_is(bangsri, clock, tmp_path, way):
    stick = tmp_path / "usb" / "antrean"
    both = replace(bangsri.status, places=(str(stick), str(way)))
    bangsri.desk.do(actions.save_own_status, status=both)
    bangsri.step()
    ((place, why),) = current_own_status(bangsri.store).troubles
    assert place == str(stick)
    assert "no such folder" in why
    assert len(list(way.iterdir())) == 1, "one missing place keeps no other waiting"

    stick.mkdir(parents=True)
    bangsri.step()
    assert list(stick.iterdir()) == [], "not at every moment"
    clock.tick(seconds=61)
    bangsri.step()
    assert len(list(stick.iterdir())) == 1
    assert current_own_status(bangsri.store).troubles == ()


def test_words_that_cannot_be_told_stop_neither_the_office_nor_its_reading(
    jepara, bangsri, way, clock, caplog
):
    jepara.trust(bangsri, way)
    bangsri.step()
    with jepara.store.write() as connection:
        connection.execute(t.office.update().values(name="Kantor\u202eJepara"))
    jepara.step()
    assert jepara.news.status is not None
    assert "cannot be told" in caplog.text


def test_two_stations_at_once_make_one_file(bangsri, clock):
    other = ExchangeRound(bangsri.store, None, ticks=Seconds(clock))
    bangsri.step()
    file = current_own_status(bangsri.store).file
    other.step(clock())
    assert current_own_status(bangsri.store).file == file


def test_looks_come_further_apart_after_failures_but_never_far():
    pauses = [fetch_pause(failures) for failures in (0, 1, 2, 3, 50)]
    assert FETCH_SECONDS * 0.8 <= pauses[0] <= FETCH_SECONDS
    assert pauses[1] > pauses[0]
    assert max(pauses) <= LONGEST_SECONDS
    assert len({fetch_pause(0) for _ in range(50)}) == 50


def test_a_note_goes_with_the_word(bangsri, jepara, way, clock):
    jepara.trust(bangsri, way)
    note = replace(bangsri.status, note=LocalText("Perekaman dapat di Mlonggo."))
    bangsri.desk.do(actions.save_own_status, status=note, request_id=request())
    bangsri.step()
    jepara.step()
    assert jepara.news.status.note.id == "Perekaman dapat di Mlonggo."
