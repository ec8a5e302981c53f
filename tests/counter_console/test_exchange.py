"""A console tells other offices how this one is, and its officer reads how they are."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import replace

import pytest

from counter_console import exchange
from counter_console.exchange import ExchangeThread
from counter_console.neighbour_words import elsewhere_long, elsewhere_short, why_unheard
from queueing import actions
from queueing.actions.leases import hold_lease
from queueing.neighbours import Neighbour, NeighbourNews, OwnStatus
from queueing.store import tables as t
from tests.counter_console import samples
from tests.office import Desk, new_office
from tests.patience import wait_until
from tests.queueing.exchange.samples import bangsri

OFFICE = Neighbour(1, "jepara-bangsri", "Kecamatan Bangsri", "/media/usb/antrean", "")


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(exchange, "FIRST_SECONDS", 0.0)
    monkeypatch.setattr(exchange, "STEP_SECONDS", 0.02)


@pytest.fixture
def desk(tmp_path):
    store = new_office(tmp_path / "office.db")
    with closing(store):
        desk = Desk(store)
        desk.do(actions.make_office_key, renew=False)
        status = OwnStatus("jepara", places=(str(tmp_path),))
        desk.do(actions.save_own_status, status=status)
        yield desk


def test_a_console_publishes_while_it_has_the_task_and_gives_it_back(quick, desk, tmp_path):
    thread = ExchangeThread(desk.store.url, desk.actor.station_id, desk.clock)
    thread.start()
    wait_until((tmp_path / "antrean-status-jepara.json").exists)
    thread.end()
    assert not thread._thread.is_alive()
    other = Desk(desk.store, 1, "Budi", desk.clock)
    station = other.actor.station_id
    assert hold_lease(desk.store, name="neighbours", station_id=station, now=desk.clock())


def test_two_consoles_do_not_both_look(quick, desk, tmp_path):
    other = Desk(desk.store, 1, "Budi", desk.clock)
    hold_lease(desk.store, name="neighbours", station_id=other.actor.station_id, now=desk.clock())
    thread = ExchangeThread(desk.store.url, desk.actor.station_id, desk.clock)
    thread.start()
    time.sleep(0.3)
    thread.end()
    assert not (tmp_path / "antrean-status-jepara.json").exists()


def test_an_office_alone_takes_no_task(quick, tmp_path, monkeypatch):
    with closing(new_office(tmp_path / "alone.db")) as store:
        desk = Desk(store)
        thread = ExchangeThread(store.url, desk.actor.station_id, desk.clock)
        monkeypatch.setattr(exchange, "IDLE_SECONDS", 0.02)
        thread.start()
        time.sleep(0.3)
        thread.end()
        with store.read() as connection:
            assert connection.execute(t.lease.select()).first() is None


def test_a_database_that_is_gone_ends_nothing(quick, tmp_path, monkeypatch):
    monkeypatch.setattr(exchange, "TROUBLE_SECONDS", 0.02)
    thread = ExchangeThread(f"sqlite:///{tmp_path / 'none.db'}", 1, lambda: samples.NOW)
    thread.start()
    time.sleep(0.1)
    assert thread._thread.is_alive()
    thread.end()
    assert not thread._thread.is_alive()


def test_the_line_at_the_foot_counts_and_its_tip_tells(dressed):
    news = NeighbourNews(OFFICE, bangsri(issued_at=samples.NOW))
    lost = NeighbourNews(replace(OFFICE, name="<b>Mlonggo</b>"), None, trouble="Unreachable: x")
    base = samples.snapshot()
    seen = replace(base, neighbours=(news, lost))
    assert elsewhere_short(seen, samples.NOW) == "kantor lain terganggu: 1"
    assert elsewhere_short(replace(base, neighbours=(lost,)), samples.NOW) == (
        "kantor lain tidak terdengar: 1"
    )
    assert elsewhere_short(base, samples.NOW) == elsewhere_long(base, samples.NOW, "id") == ""
    tip = elsewhere_long(seen, samples.NOW, "id")
    assert "Perekaman KTP-el tidak dilayani sejak" in tip
    assert "/media/usb/antrean tidak dapat dihubungi." in tip
    assert "&lt;b&gt;Mlonggo" in tip, "words from outside are never markup"


@pytest.mark.parametrize(
    "kind", ["NotThere", "NotSigned", "OtherOffice", "OlderFile", "FromTheFuture", "BadStatusFile"]
)
def test_every_reason_has_its_sentence(dressed, kind):
    text = why_unheard(NeighbourNews(OFFICE, None, trouble=f"{kind}: said in English"))
    assert text.endswith(".")
    assert "English" not in text
