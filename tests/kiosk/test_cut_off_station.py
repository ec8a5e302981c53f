"""A kiosk as a program, with window and printer, whose server goes and comes back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printing.timing import Timing
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.actions.print_jobs import print_jobs_of
from queueing.store import Store
from shared_ui.station_file import save
from tests.kiosk.printers import section
from tests.kiosk.running import Running, ended
from tests.lan.proxy import Proxy
from tests.office import new_server_office
from tests.patience import until
from tests.postgres import drop_database, shared_server
from tests.queueing.detached.cut_off import labels, tickets_on

QUICK = Timing(heartbeat=0.1, retry=0.1, reply=0.3, doubt=0.2, quiet=0.1, slice=0.05, close=0.3)


@pytest.fixture
def server() -> Iterator[Store]:
    store = new_server_office()
    yield store
    store.close()
    drop_database(store.url)


@pytest.fixture
def line(server: Store) -> Iterator[Proxy]:
    with Proxy((shared_server().address, shared_server().port)) as passing:
        yield passing


@pytest.fixture
def printer(dressed) -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as one:
        yield one


@pytest.fixture
def running(dressed, tmp_path: Path, monkeypatch, server: Store, line: Proxy, printer) -> Running:
    monkeypatch.setattr("kiosk.print_station.KioskPrintStation.__init__.__defaults__", (QUICK,))
    # The user's state folder of this test alone.
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    one = Running(tmp_path)
    database = one.settings.database.model_copy(update={"url": line.url(server.url)})
    one.settings = one.settings.model_copy(
        update={"database": database, "printer": section(printer.port)}
    )
    save(one.config, one.settings)
    return one


def cut(line: Proxy) -> None:
    line.refuse()
    line.cut()


async def take(running: Running) -> str:
    running.touch("service-C")
    running.touch("take-number")
    await until(lambda: running.on("ticket"), "a number")
    await until(lambda: said(running) == "Ambil tiket di bawah", "the paper")
    label = str(running.window.ticket._view.label)
    running.touch("done")
    return label


def said(running: Running) -> str:
    return str(running.window.ticket._paper.text())


def band(running: Running) -> str:
    stale = running.window.choose.stale
    return stale.text() if stale.isVisible() else ""


def papers(server: Store) -> list[tuple[str, str]]:
    return [
        (job.ticket_label, job.state)
        for ticket in tickets_on(server)
        for job in print_jobs_of(server, ticket_id=ticket.id)
    ]


@ended
async def test_visitors_get_numbers_and_papers_while_the_server_is_gone(
    running: Running, server: Store, line: Proxy, printer: VirtualPrinter
) -> None:
    await running.start().serving()
    assert await take(running) == "C-001"
    cut(line)
    assert await take(running) == "CK-001"
    await until(lambda: "Sistem antrean terputus sejak pukul 08.41." in band(running), "the band")
    assert await take(running) == "CK-002"
    assert "2 tiket menunggu digabung" in running.window.mark.text()
    line.accept()
    await until(lambda: not band(running), "the band to go")
    assert running.window.mark.text() == ""
    assert await take(running) == "C-002"
    assert sorted(labels(tickets_on(server))) == ["C-001", "C-002", "CK-001", "CK-002"]
    await until(lambda: len(papers(server)) == 4, "the papers to be handed over")
    assert sorted(papers(server)) == [
        ("C-001", "processed"),
        ("C-002", "processed"),
        ("CK-001", "processed"),
        ("CK-002", "processed"),
    ]
    assert len(printer.tickets) == 4


@ended
async def test_papers_that_waited_for_a_roll_are_printed_once_after_the_return(
    running: Running, server: Store, line: Proxy, printer: VirtualPrinter
) -> None:
    await running.start().serving()
    cut(line)
    assert await take(running) == "CK-001"
    running.touch("service-C")
    running.touch("take-number")
    printer.set_condition("paper-out")
    await until(lambda: running.on("ticket"), "a number")
    line.accept()
    await until(lambda: len(labels(tickets_on(server))) == 2, "the merge")
    printer.set_condition("ready")
    await until(
        lambda: papers(server) == [("CK-001", "processed"), ("CK-002", "processed")],
        "both papers",
    )
    # The printer's word goes to the database first, and to the page a moment later.
    await until(lambda: said(running) == "Ambil tiket di bawah", "word of the paper")
    assert len(printer.tickets) == 2


@ended
async def test_a_kiosk_that_starts_without_its_server_says_so_and_gives_numbers(
    running: Running, server: Store, line: Proxy, printer: VirtualPrinter
) -> None:
    await running.start().serving()
    await running.end()
    cut(line)
    await running.start().serving()
    assert "Sistem antrean terputus" in band(running)
    assert await take(running) == "CK-001"
    line.accept()
    await until(lambda: labels(tickets_on(server)) == ["CK-001"], "the merge")
    await until(lambda: not band(running), "the band to go")
