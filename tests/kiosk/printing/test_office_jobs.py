"""The office's print-job table, worded for the visitor and printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from PIL import Image
from sqlalchemy import text

from kiosk.printing.office_jobs import OfficeJobStore
from kiosk.printing.slip.layout import Paper
from kiosk.printing.slip.logo import logo_raster
from kiosk.printing.slip.slip_words import WORDS, slip_of
from kiosk.printing.virtual_printer.server import VirtualPrinter
from kiosk.printing.wiring import make_print_worker
from queueing.model import Actor, LocalText, PrintState, PriorityClass
from queueing.slip_facts import OutageLine, SlipFacts
from shared_ui.station_settings import PrinterSection
from tests.kiosk.printing.desk import QUICK
from tests.office import SERVICES, new_office
from tests.patience import wait_until

NOW = datetime(2017, 6, 14, 1, 41, tzinfo=UTC)
FACTS = SlipFacts(
    office_name="Disdukcapil Kabupaten Jepara",
    time_zone="Asia/Jakarta",
    zone_label="WIB",
    label="A-017",
    code="K7F2Q9XM",
    service_name=LocalText("Perekaman KTP-el", "", "e-KTP recording"),
    people_ahead=188,
    issued_at=NOW,
    language="id",
    outages=(
        OutageLine(
            LocalText("Perekaman {since} terganggu"), NOW, datetime(2017, 6, 14, 2, 0, tzinfo=UTC)
        ),
    ),
)


def test_a_slip_speaks_the_office_time_and_keeps_what_the_office_wrote():
    slip = slip_of(FACTS)
    assert slip.words.time_line(slip.issued_at, slip.zone_label) == "pukul\u00a008.41\u00a0WIB"
    assert slip.words.date_line(slip.issued_at) == "Rabu, 14\u00a0Juni\u00a02017"
    assert slip.outage_lines[0] == "Perekaman {since} terganggu sejak pukul\u00a008.41."
    assert slip.outage_lines[-1].endswith("pukul\u00a009.00.")
    assert "Nomor Anda tetap berlaku" in slip.outage_lines[1]


@pytest.mark.parametrize("language", WORDS)
def test_a_slip_speaks_the_visitors_language(language):
    slip = slip_of(replace(FACTS, language=language))
    assert slip.words is WORDS[language]
    assert slip.service_name == FACTS.service_name.in_language(language)


def test_an_unknown_language_is_indonesian():
    assert slip_of(replace(FACTS, language="xx")).words is WORDS["id"]


@pytest.mark.usefixtures("qapp")
def test_an_issued_ticket_comes_out_of_the_printer_and_its_copy_too(tmp_path: Path):
    from queueing.actions import reprint
    from queueing.model import StationKind

    store = new_office(tmp_path / "office.db")
    station = _station(store, StationKind.KIOSK)
    actor = Actor(station_id=station)
    ticket = _issue(store, station)
    seen: list[tuple[int, PrintState]] = []
    with VirtualPrinter() as printer:
        worker = make_print_worker(
            store,
            station_id=station,
            printer=PrinterSection(enabled=True, port=printer.port),
            unit=None,
            clock=lambda: NOW,
            on_job=lambda job, ticket_id, state, reason: seen.append((ticket_id, state)),
            on_status=lambda state: None,
            on_seen=lambda state: None,
            timing=QUICK,
        )
        worker.start()
        first = printer.wait_for_tickets(1)
        wait_until(lambda: (ticket.id, PrintState.PROCESSED) in seen)
        reprint(store, ticket_id=ticket.id, actor=actor, request_id=str(uuid4()), now=NOW)
        worker.wake()
        papers = printer.wait_for_tickets(2)
        assert worker.stop(10)
    assert papers[0].picture == first[0].picture
    assert papers[0].picture.height < papers[1].picture.height
    assert seen[:2] == [(ticket.id, PrintState.SENDING), (ticket.id, PrintState.PROCESSED)]
    store.close()


def test_a_slip_that_cannot_be_read_is_set_aside_and_the_next_one_printed(tmp_path: Path):
    from queueing.model import StationKind

    store = new_office(tmp_path / "office.db")
    station = _station(store, StationKind.KIOSK)
    _issue(store, station)
    last = _issue(store, station)
    with store.write() as connection:
        connection.execute(
            text("update print_job set slip = '{}' where ticket_id != :last"), {"last": last.id}
        )
    jobs = OfficeJobStore(store, station)
    job = jobs.next_job(NOW)
    assert job is not None
    assert job.ticket_id == last.id
    jobs.mark(job.id, PrintState.SENDING, NOW)
    assert jobs.recover(NOW) == 1
    assert jobs.next_job(NOW) is None
    store.close()


def _station(store, kind) -> int:
    from queueing.actions import register_station

    return register_station(store, name="Kios 1", kind=kind, now=NOW).id


def _issue(store, station: int):
    from queueing.actions import issue_ticket

    return issue_ticket(
        store,
        service_id=SERVICES["A"],
        priority=PriorityClass.ORDINARY,
        language="id",
        print_it=True,
        actor=Actor(station_id=station),
        request_id=str(uuid4()),
        now=NOW,
    )


def _set_logo(store, station: int, logo: bytes | None) -> None:
    from queueing.actions.office_printing import set_office_printing

    set_office_printing(
        store,
        follow_address="",
        logo=logo,
        actor=Actor(station_id=station),
        request_id=str(uuid4()),
        now=NOW,
    )


def _png(size: int) -> bytes:
    file = BytesIO()
    picture = Image.new("L", (size, size), 255)
    picture.paste(0, (10, 10, size - 10, size - 10))
    picture.save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def office(tmp_path: Path):
    from queueing.model import StationKind

    store = new_office(tmp_path / "office.db")
    station = _station(store, StationKind.KIOSK)
    yield store, station, OfficeJobStore(store, station, sheet=Paper(576, 203))
    store.close()


def test_the_next_slip_carries_the_logo_the_office_has_now(office):
    store, station, jobs = office
    _issue(store, station)
    assert jobs.next_job(NOW).slip.logo is None
    _set_logo(store, station, _png(200))
    first = jobs.next_job(NOW).slip.logo
    assert first == logo_raster(_png(200), 576, 203)
    assert jobs.next_job(NOW).slip.logo is first
    _set_logo(store, station, _png(300))
    assert jobs.next_job(NOW).slip.logo == logo_raster(_png(300), 576, 203)
    _set_logo(store, station, None)
    assert jobs.next_job(NOW).slip.logo is None


@pytest.mark.parametrize("damage", [b"", b"no picture", _png(200)[:60], b"\x89PNG\r\n\x1a\n"])
def test_a_logo_that_cannot_be_drawn_keeps_no_ticket_from_being_printed(office, damage):
    store, station, jobs = office
    ticket = _issue(store, station)
    with store.write() as connection:
        connection.execute(text("update office set logo = :logo"), {"logo": damage})
    job = jobs.next_job(NOW)
    assert (job.ticket_id, job.slip.logo) == (ticket.id, None)


@pytest.mark.parametrize("came_out", [True, False])
def test_only_a_copy_of_a_paper_that_staff_did_not_find_clears_the_printer_first(office, came_out):
    from queueing.actions.print_answers import answer_print, reprint

    store, station, jobs = office
    ticket = _issue(store, station)
    first = jobs.next_job(NOW)
    assert not first.clear_first
    jobs.mark(first.id, PrintState.SENDING, NOW)
    jobs.mark(first.id, PrintState.UNKNOWN, NOW, "no-proof")
    actor = Actor(station_id=station)
    answer_print(
        store, job_id=first.id, came_out=came_out, actor=actor, request_id=str(uuid4()), now=NOW
    )
    reprint(store, ticket_id=ticket.id, actor=actor, request_id=str(uuid4()), now=NOW)
    copy = jobs.next_job(NOW)
    assert (copy.copy, copy.clear_first) == (True, not came_out)
