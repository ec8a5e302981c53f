"""A kiosk with a printer: what a visitor sees when paper goes, comes late, or comes back."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.pages.views import PrintProgress
from kiosk.printing.timing import Timing
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter
from queueing.errors import AntreanError
from shared_ui.station_settings import PrinterSection
from tests.kiosk.printers import closed_port, section
from tests.kiosk.running import Running, ended
from tests.office import new_office
from tests.patience import until

QUICK = Timing(heartbeat=0.1, retry=0.1, reply=0.3, doubt=0.2, quiet=0.1, slice=0.05, close=0.3)


@pytest.fixture
def running(dressed, tmp_path: Path, monkeypatch) -> Running:
    monkeypatch.setattr(
        "kiosk.office_watch.OfficeWatch.__init__.__defaults__", (lambda failures: 0.05,)
    )
    monkeypatch.setattr("kiosk.print_station.KioskPrintStation.__init__.__defaults__", (QUICK,))
    one = Running(tmp_path)
    new_office(one.database).close()
    return one


@pytest.fixture
def printer(dressed) -> Iterator[VirtualPrinter]:
    with VirtualPrinter() as one:
        yield one


async def serving(running: Running, wanted: PrinterSection) -> None:
    await running.with_printer(wanted).start().serving()


async def take(running: Running) -> None:
    running.touch("service-C")
    running.touch("take-number")
    await until(lambda: running.on("ticket"), "a number")


def said(running: Running) -> str:
    return str(running.window.ticket._paper.text())


def strip(running: Running) -> str:
    band = running.window.choose.paper
    return band.text() if band.isVisible() else ""


def mark(running: Running) -> str:
    return str(running.window.mark.text())


def jobs(running: Running) -> list[tuple[str, str]]:
    with sqlite3.connect(running.database) as database:
        found = database.execute("SELECT state, reason FROM print_job ORDER BY created_at")
        rows = [(str(state), str(reason)) for state, reason in found]
    database.close()
    return rows


BEFORE = [
    ("paper-out", "Kertas tiket habis.", "isi kertas printer"),
    ("cover-open", "Tutup printer terbuka.", "tutup printer terbuka"),
    ("cutter", "Printer tiket belum siap.", "pemotong kertas macet"),
    ("offline", "Printer tiket belum siap.", "printer sedang offline"),
]


@pytest.mark.parametrize(("condition", "cause", "fault"), BEFORE)
@ended
async def test_without_paper_none_is_offered_and_it_is_again_as_soon_as_there_is_some(
    running: Running, printer: VirtualPrinter, condition: str, cause: str, fault: str
) -> None:
    printer.set_condition(condition)
    await serving(running, section(printer.port))
    await until(lambda: bool(strip(running)), "the strip")
    assert strip(running).startswith(cause)
    assert mark(running) == f"Untuk petugas: {fault}"
    await take(running)
    assert said(running).startswith("Tunjukkan nomor ini kepada petugas")
    assert jobs(running) == [("not_printed", "screen-only")]
    running.touch("done")

    printer.set_condition("ready")
    await until(lambda: not strip(running), "the strip to go")
    await take(running)
    await until(lambda: said(running) == "Ambil tiket di bawah", said(running))
    assert len(printer.wait_for_tickets(1)) == 1
    assert len(printer.tickets) == 1


@ended
async def test_a_refused_port_is_a_printer_that_is_not_ready(running: Running) -> None:
    await serving(running, section(closed_port()))
    await until(lambda: bool(strip(running)), "the strip")

    assert strip(running).startswith("Printer tiket belum siap.")
    assert mark(running) == "Untuk petugas: printer tidak dapat dihubungi"
    await take(running)
    assert running.window.ticket.paper.progress is PrintProgress.SCREEN_ONLY


@ended
async def test_a_printer_that_answers_nothing_though_it_should_is_not_offered(
    running: Running, printer: VirtualPrinter
) -> None:
    printer.set_condition("silent")
    await serving(running, section(printer.port))
    await until(lambda: bool(strip(running)), "the strip")

    assert mark(running) == "Untuk petugas: printer tidak menjawab"


@pytest.mark.parametrize(
    ("condition", "call"),
    [
        ("paper-out", "Panggil petugas: kertas habis"),
        ("cover-open", "Panggil petugas: tutup printer terbuka"),
    ],
)
@ended
async def test_a_paper_kept_back_in_the_middle_calls_staff_and_comes_out_by_itself(
    running: Running, printer: VirtualPrinter, condition: str, call: str
) -> None:
    await serving(running, section(printer.port))
    await until(lambda: not mark(running) and running.station._printing is not None, "the start")
    printer.set_condition(condition, after_rows=60)
    await take(running)
    await until(lambda: said(running).startswith(call), "the call")
    assert "Tiket keluar sendiri" in said(running)
    assert [state for state, _ in jobs(running)] == ["held"]

    printer.set_condition("ready")
    await until(lambda: said(running) == "Ambil tiket di bawah", "the paper")
    assert len(printer.wait_for_tickets(1)) == 1


@ended
async def test_a_paper_that_nobody_can_vouch_for_is_said_to_be_in_doubt(
    running: Running, printer: VirtualPrinter
) -> None:
    await serving(running, section(printer.port))
    printer.set_faults(Faults(reset_after_bytes=9000))
    await take(running)
    await until(lambda: running.window.ticket.paper.progress is PrintProgress.IN_DOUBT, "the doubt")

    assert said(running).startswith("Kami tidak yakin tiket Anda keluar.")
    assert [state for state, _ in jobs(running)] == ["unknown"]


@ended
async def test_a_paper_that_was_not_cut_is_to_be_torn_off(
    running: Running, printer: VirtualPrinter
) -> None:
    await serving(running, section(printer.port))
    printer.set_faults(Faults(cutter_fails=True, cutter_stops=False))
    await take(running)

    await until(lambda: said(running).startswith("Sobek tiket di bawah"), "the word")


@ended
async def test_a_printer_that_cannot_confirm_is_believed_only_as_far_as_it_goes(
    running: Running, printer: VirtualPrinter
) -> None:
    printer.set_condition("silent")
    await serving(running, section(printer.port, profile="generic-58"))
    await take(running)
    await until(lambda: said(running).startswith("Tiket dikirim ke printer."), "the word")

    assert "Bila tidak keluar, tunjukkan nomor ini kepada petugas." in said(running)
    await until(lambda: jobs(running) == [("unknown", "printer-cannot-confirm")], "its end")
    assert said(running).startswith("Tiket dikirim ke printer.")


@ended
async def test_a_printer_without_a_profile_leaves_a_kiosk_that_shows_numbers(
    running: Running,
) -> None:
    await serving(running, section(9100, profile="no-such"))
    await until(lambda: bool(strip(running)), "the strip")
    assert mark(running) == "Untuk petugas: periksa setelan printer"
    await take(running)

    assert said(running).startswith("Tunjukkan nomor ini kepada petugas")


@ended
async def test_a_kiosk_whose_printer_stalls_ends_when_its_window_is_closed(
    running: Running, printer: VirtualPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.print_station.STOP_SECONDS", 1.5)
    await serving(running, section(printer.port))
    await until(lambda: not mark(running), "the start")
    printer.set_faults(Faults(window_bytes=256, rows_per_second=1))
    await take(running)
    await until(lambda: [state for state, _ in jobs(running)] == ["sending"], "the first byte")

    assert await beats_until_the_end(running) > 10
    assert [state for state, _ in jobs(running)] == ["unknown"]


@ended
async def test_a_test_page_under_way_does_not_hold_up_the_end(
    running: Running, printer: VirtualPrinter
) -> None:
    await serving(running, section(printer.port))
    station = running.station
    printer.set_faults(Faults(token="missing"))
    beside = station.settings_controller._beside
    testing = asyncio.ensure_future(beside(station._printers.test_print, section(printer.port)))
    await until(lambda: station._printers._give_up is not None, "the page")

    assert await beats_until_the_end(running) > 3
    with pytest.raises(AntreanError):
        await testing


async def beats_until_the_end(running: Running) -> int:
    """Close the window and count the turns of its loop until the kiosk has ended.

    A loop that waited for the printer would hardly turn.
    """
    running.window.close()
    task, running._task = running._task, None
    assert task is not None
    beats = 0
    while not task.done():
        await asyncio.sleep(0.001)
        beats += 1
    await task
    return beats
