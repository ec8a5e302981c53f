"""Years of history for the benchmarks: real rows, and figures of every act and screen."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date

import pytest
from sqlalchemy import func, select

from benchmarks import history_cost, plans
from benchmarks.history import A_DAY, add_history
from queueing import report
from queueing.model import PrintState, TicketState
from queueing.store import open_store
from queueing.store import tables as t
from tests.office import Kiosk, new_office, new_server_office
from tests.postgres import drop_database, new_database

TODAY, YESTERDAY = date(2017, 6, 14), date(2017, 6, 13)


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request, tmp_path):
    if request.param == "sqlite":
        opened = new_office(tmp_path / "office.db")
        yield opened
        opened.close()
        return
    opened = new_server_office()
    yield opened
    opened.close()
    drop_database(opened.url)


def test_the_past_is_whole_days_of_ended_tickets_with_all_that_belongs_to_them(store):
    kiosk = Kiosk(store)
    add_history(store, 2 * A_DAY, kiosk_id=kiosk.actor.station_id, today=TODAY)
    with store.read() as connection:
        tickets = connection.execute(select(t.ticket)).all()
        papers = connection.execute(select(t.print_job.c.state)).scalars().all()
        events = connection.execute(
            select(func.count(t.event.c.id)).group_by(t.event.c.ticket_id)
        ).scalars()
        assert set(events) == {6}
    assert len(papers) == len(tickets) == 2 * A_DAY
    assert set(papers) == {PrintState.CONFIRMED}
    assert {row.state for row in tickets} <= {
        TicketState.SERVED, TicketState.CANCELLED, TicketState.EXPIRED
    }  # fmt: skip
    assert max(row.service_day for row in tickets) == YESTERDAY
    assert report.numbers_gapless(store, day=YESTERDAY)
    assert kiosk.take("A").number == 1


@contextmanager
def on_shared_server():
    """Give what benchmarks.history_cost.on_server gives, on the server of the tests."""
    urls = []

    def make(name):
        urls.append(new_database())
        return open_store(urls[-1], create=True)

    yield make
    for url in urls:
        drop_database(url)


def test_every_act_and_screen_has_its_figures_and_its_plans(tmp_path, monkeypatch):
    sizes = {"1k": 50, "100k": 400, "1m": 800}
    for name, value in (("SIZES", sizes), ("WAITING", 9), ("EACH", 2), ("WARM_UP", 1)):
        monkeypatch.setattr(history_cost, name, value)
    monkeypatch.setattr(history_cost, "PLANS", tmp_path / "plans.md")
    for engine in (on_shared_server, history_cost.in_file):
        found = history_cost.measured(engine, rounds=2)
        for act in ("issue", "call", "kiosk", "board", "console"):
            assert found[f"{act}_ratio_1m_to_1k"] > 0
        assert set(found["snapshot_ms"]["board"]) == set(sizes)
    text = (tmp_path / "plans.md").read_text(encoding="utf-8")
    for engine in ("postgresql", "sqlite"):
        assert text.count(f"# Plans on {engine}, 800 tickets kept") == 1
    assert text.count("## call\n") == 2
    assert "uq_event_request_id" in text
    plans.write(tmp_path / "plans.md", "sqlite", 5, {})
    assert "Plans on postgresql" in (tmp_path / "plans.md").read_text(encoding="utf-8")
