"""A kiosk that may be cut off prints each paper from one of two offices, and loses no outcome."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing.office_jobs import OfficeJobStore
from kiosk.printing.two_offices import TwoOffices
from queueing.actions.print_jobs import print_jobs_of
from queueing.detached.papers_over import hand_papers_over, papers_waiting
from queueing.errors import StoreUnreachable
from queueing.model import PrintState
from tests.office import Clock, Kiosk, new_office
from tests.queueing.detached.cut_off import CutOff, tickets_on

S = PrintState


class Away(OfficeJobStore):
    """The server's jobs, out of reach when told so."""

    gone = False

    def next_job(self, now):
        self._ask()
        return super().next_job(now)

    def mark(self, job_id, state, now, reason=""):
        self._ask()
        super().mark(job_id, state, now, reason)

    def _ask(self):
        if self.gone:
            raise StoreUnreachable("gone")


class Desk:
    def __init__(self, folder: Path) -> None:
        self.clock = Clock()
        self.server = new_office(folder / "server.db")
        self.kiosk = Kiosk(self.server, self.clock)
        self.away = CutOff(self.server, folder / "own", self.clock)
        station_id = self.away.station.id
        self.there = Away(self.server, station_id)

        def hand_over(_server) -> bool:
            hand_papers_over(self.away.local, self.server, station_id=station_id, now=self.clock())
            return papers_waiting(self.away.local) == 0

        self.jobs = TwoOffices(OfficeJobStore(self.away.local, station_id), hand_over)

    def state(self) -> list[tuple[str, str]]:
        return [
            (job.state, job.reason)
            for ticket in tickets_on(self.server)
            for job in print_jobs_of(self.server, ticket_id=ticket.id)
        ]


@pytest.fixture
def desk(tmp_path):
    made = Desk(tmp_path)
    yield made
    made.server.close()
    made.away.local.close()


def test_without_a_server_the_kiosks_own_papers_are_printed(desk):
    ticket = desk.away.take("A", print_it=True)
    job = desk.jobs.next_job(desk.clock())
    assert job.ticket_id == -ticket.id
    desk.jobs.mark(job.id, S.SENDING, desk.clock())
    desk.jobs.mark(job.id, S.CONFIRMED, desk.clock())
    assert desk.jobs.next_job(desk.clock()) is None


def test_what_became_of_a_servers_paper_is_told_when_the_server_is_back(desk):
    desk.kiosk.take("A", print_it=True)
    desk.jobs.connect(desk.there)
    job = desk.jobs.next_job(desk.clock())
    desk.jobs.mark(job.id, S.SENDING, desk.clock())
    desk.there.gone = True
    desk.jobs.mark(job.id, S.HELD, desk.clock(), "paper-out")
    desk.jobs.mark(job.id, S.CONFIRMED, desk.clock())
    desk.jobs.connect(None)
    desk.away.take("B", print_it=True)
    own = desk.jobs.next_job(desk.clock())
    desk.jobs.mark(own.id, S.SENDING, desk.clock())
    desk.jobs.mark(own.id, S.CONFIRMED, desk.clock())
    desk.there.gone = False
    desk.away.merge()
    desk.jobs.connect(desk.there)
    assert desk.jobs.next_job(desk.clock()) is None
    assert desk.state() == [("confirmed", ""), ("confirmed", "")]


def test_nothing_is_sent_for_the_server_while_it_cannot_be_told(desk):
    desk.kiosk.take("A", print_it=True)
    desk.jobs.connect(desk.there)
    job = desk.jobs.next_job(desk.clock())
    desk.there.gone = True
    with pytest.raises(StoreUnreachable):
        desk.jobs.mark(job.id, S.SENDING, desk.clock())
    # The worker gives the job back, for the commit may have come about.
    desk.jobs.mark(job.id, S.QUEUED, desk.clock())
    desk.there.gone = False
    assert desk.jobs.next_job(desk.clock()).id == job.id


def test_papers_change_hands_only_between_two_papers(desk):
    taken = [desk.away.take(prefix, print_it=True) for prefix in "AB"]
    first = desk.jobs.next_job(desk.clock())
    desk.jobs.mark(first.id, S.SENDING, desk.clock())
    desk.away.merge()
    desk.jobs.connect(desk.there)
    assert desk.state() == []
    desk.jobs.mark(first.id, S.CONFIRMED, desk.clock())
    second = desk.jobs.next_job(desk.clock())
    assert second.ticket_id == -taken[1].id, "the page beside the number hears of its paper"
    assert sorted(desk.state()) == [("confirmed", ""), ("queued", "")]


def test_a_paper_caught_by_the_end_of_the_kiosk_is_unknown(desk):
    desk.kiosk.take("A", print_it=True)
    desk.away.take("B", print_it=True)
    for store in (desk.there, OfficeJobStore(desk.away.local, desk.away.station.id)):
        store.mark(store.next_job(desk.clock()).id, S.SENDING, desk.clock())
    # The next life begins without the server.
    assert desk.jobs.recover(desk.clock()) == 1
    desk.away.merge()
    desk.jobs.connect(desk.there)
    assert desk.jobs.next_job(desk.clock()) is None
    assert desk.state() == [("unknown", "restart"), ("unknown", "restart")]
