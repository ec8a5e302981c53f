"""A kiosk's own login mirrors the office and merges what it did alone, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from queueing import actions
from queueing.detached.bringing import Brought
from queueing.detached.local_office import known_station, local_place, open_local
from queueing.detached.merge import _bring, merge_tickets
from queueing.detached.mirror import mirror
from queueing.detached.outbox import issue_detached, pending, unmerged
from queueing.detached.papers_over import hand_papers_over, papers_waiting
from queueing.errors import NotPermitted
from queueing.model import Actor, PriorityClass, StationKind
from tests.antrean.served import TLS_ALWAYS, served
from tests.lan.postgres_server import serving
from tests.office import request


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    with serving(tls=True, hba=TLS_ALWAYS, fsync="off") as server:
        yield served(server, tmp_path_factory.mktemp("stations"))


class Kiosk:
    def __init__(self, office, folder, name):
        self.server = office.open(name)
        now = datetime.now(UTC)
        self.station = actions.register_station(
            self.server, name=name, kind=StationKind.KIOSK, now=now
        )
        self.local = open_local(local_place(self.server.url, name, folder))
        mirror(self.server, self.local, station_id=self.station.id, today=now.date())

    def take(self, **more):
        return issue_detached(
            self.local,
            self.station,
            service_id=1,
            priority=PriorityClass.ORDINARY,
            language="id",
            print_it=True,
            now=datetime.now(UTC),
            **{"request_id": request(), **more},
        )

    def close(self):
        self.server.close()
        self.local.close()


@pytest.fixture
def kiosk(office, tmp_path):
    made = Kiosk(office, tmp_path, "Kios 1")
    yield made
    made.close()


def test_a_kiosks_login_merges_its_numbers_and_papers(office, kiosk):
    assert known_station(kiosk.local, "Kios 1") == kiosk.station
    asked = request()
    lost = actions.issue_ticket(
        kiosk.server,
        service_id=1,
        priority=PriorityClass.ORDINARY,
        language="id",
        print_it=True,
        actor=Actor(kiosk.station.id),
        request_id=asked,
        now=datetime.now(UTC),
    )
    label = kiosk.take(request_id=asked, doubtful=True).label
    now = datetime.now(UTC)
    assert merge_tickets(kiosk.local, kiosk.server, station_id=kiosk.station.id, now=now) == 1
    assert hand_papers_over(kiosk.local, kiosk.server, station_id=kiosk.station.id, now=now) == 1
    assert pending(kiosk.local).count == papers_waiting(kiosk.local) == 0
    found = dict(office.sql("SELECT label, state FROM ticket"))
    assert found == {lost.label: "cancelled", label: "waiting"}
    papers = office.sql("SELECT state, reason FROM print_job ORDER BY state")
    assert papers == [("not_printed", "ticket-ended"), ("queued", "")]


def brought(kiosk):
    kiosk.take()
    return Brought.of(unmerged(kiosk.local)[-1], kiosk.station.id, datetime.now(UTC))


FORGED = {
    "the office's own series": {"series": "", "label": "A-900", "number": 900},
    "another kiosk's series": {"series": "L", "label": "AL-900", "number": 900},
    "another kiosk": {"station_id": 2},
    "a label of another number": {"label": "AK-007"},
    "a label of another series": {"label": "A-001"},
    "no number": {"number": 0, "label": "AK-000"},
}


@pytest.mark.parametrize("what", FORGED)
def test_a_kiosk_cannot_bring_what_is_not_its_own(kiosk, what):
    forged = replace(brought(kiosk), **FORGED[what])
    with pytest.raises(NotPermitted):
        _bring(kiosk.server, forged)


def test_a_kiosk_cannot_bring_a_number_of_another_day(kiosk):
    real = brought(kiosk)
    with pytest.raises(NotPermitted):
        _bring(kiosk.server, replace(real, service_day=real.service_day.replace(year=2030)))


def test_nobody_gets_a_place_in_the_future(office, kiosk):
    real = brought(kiosk)
    later = real.issued_at.replace(year=real.issued_at.year + 1)
    _bring(kiosk.server, replace(real, place_at=later, issued_at=later))
    assert office.sql("SELECT count(*) FROM ticket WHERE place_at > now()") == [(0,)]
