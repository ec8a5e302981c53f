"""What a visitor is told of paper: before a number is taken, and beside it until they go."""

from __future__ import annotations

import pytest

from kiosk.pages.views import PrintProgress
from kiosk.paper import PrinterNews
from kiosk.window import KioskWindow
from queueing.model import PrintState
from shared_ui.language import Language
from tests.kiosk import samples
from tests.kiosk.conftest import FakeOffice, part
from tests.kiosk.visiting import Kiosk, at_work

READY = PrinterNews(True, "ready", "", False, True, samples.NOW)
PAPER_OUT = PrinterNews(False, "blocked", "paper-out", False, True, samples.NOW)
COVER_OPEN = PrinterNews(False, "blocked", "cover-open", False, True, samples.NOW)
CUTTER = PrinterNews(False, "blocked", "cutter", False, True, samples.NOW)
UNREACHABLE = PrinterNews(False, "offline", "unreachable", False, True, samples.NOW)
SILENT = PrinterNews(False, "offline", "silent", False, True, samples.NOW)
IN_DOUBT = PrinterNews(False, "out-of-service", "unknown-papers", False, True, samples.NOW)
STARTING = PrinterNews(False, "starting", "", False, True, samples.NOW)
NEAR_END = PrinterNews(True, "ready", "", True, True, samples.NOW)
CANNOT_CONFIRM = PrinterNews(True, "ready", "", False, False, samples.NOW)
BROKEN = (PAPER_OUT, COVER_OPEN, CUTTER, UNREACHABLE, SILENT, IN_DOUBT)


@pytest.fixture
def kiosk(window: KioskWindow, office: FakeOffice, language: Language) -> Kiosk:
    office.prints = True
    return Kiosk(window, office, language)


async def take(kiosk: Kiosk, news: PrinterNews | None = READY) -> None:
    if news is not None:
        kiosk.controller.paper.printer_changed(news)
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await kiosk.number()


def job(kiosk: Kiosk, state: PrintState, reason: str = "") -> None:
    kiosk.controller.paper.job_changed(1, state.value, reason)


def said(kiosk: Kiosk) -> str:
    return str(kiosk.window.ticket._paper.text())


@at_work
async def test_the_paper_of_the_number_in_sight_is_followed(kiosk: Kiosk) -> None:
    await take(kiosk)
    heard = [said(kiosk)]
    for state in (PrintState.SENDING, PrintState.CONFIRMED):
        job(kiosk, state)
        heard.append(said(kiosk))
    kiosk.controller.paper.job_changed(99, PrintState.UNKNOWN.value, "no-proof")

    assert heard == ["Tiket sedang disiapkan", "Tiket sedang dicetak", "Ambil tiket di bawah"]
    assert said(kiosk) == "Ambil tiket di bawah"
    assert kiosk.office.asked[0]["paper"] is True


@pytest.mark.parametrize(
    ("state", "reason", "title", "more"),
    [
        (PrintState.BLOCKED, "paper-out", "Tunjukkan nomor ini", "Kertas tiket habis. Tiket dice"),
        (PrintState.BLOCKED, "cover-open", "Tunjukkan nomor ini", "Tutup printer terbuka. Tiket"),
        (PrintState.BLOCKED, "unreachable", "Tunjukkan nomor ini", "Printer tiket belum siap."),
        (PrintState.HELD, "paper-out", "Panggil petugas: kertas habis", "setelah kertas diisi"),
        (PrintState.HELD, "cover-open", "Panggil petugas: tutup", "setelah printer ditutup"),
        (PrintState.HELD, "error", "Panggil petugas: printer berhenti", "setelah printer siap"),
        (PrintState.UNKNOWN, "no-proof", "Kami tidak yakin tiket Anda keluar", "kepada petugas"),
        (PrintState.UNKNOWN, "printer-cannot-confirm", "Tiket dikirim", "Bila tidak keluar"),
        (PrintState.PROCESSED, "", "Ambil tiket di bawah", ""),
        (PrintState.CONFIRMED, "not-cut", "Sobek tiket di bawah", "tidak terpotong"),
        (PrintState.CONFIRMED, "not-taken", "Ambil tiket di bawah", "masih ada di printer"),
        (PrintState.CONFIRMED, "retracted", "Tiket ditarik kembali", "kepada petugas"),
        (PrintState.NOT_PRINTED, "cannot-be-drawn", "Printer bermasalah", "kepada petugas"),
    ],
)
@at_work
async def test_every_end_of_a_paper_says_what_to_do(
    kiosk: Kiosk, state: PrintState, reason: str, title: str, more: str
) -> None:
    await take(kiosk)
    job(kiosk, state, reason)

    assert said(kiosk).startswith(title)
    assert more in said(kiosk)


@at_work
async def test_paper_that_is_faster_than_the_screen_is_not_forgotten(kiosk: Kiosk) -> None:
    job(kiosk, PrintState.CONFIRMED)
    await take(kiosk)

    assert said(kiosk) == "Ambil tiket di bawah"


@pytest.mark.parametrize("news", BROKEN, ids=lambda news: news.reason)
@at_work
async def test_without_paper_the_number_is_taken_for_the_screen_and_said_so_before(
    kiosk: Kiosk, news: PrinterNews
) -> None:
    kiosk.controller.paper.printer_changed(news)
    start = kiosk.window.choose.paper
    assert start.isVisible()
    assert "Nomor tampil di layar" in start.text()
    kiosk.touch("service-C")
    assert "Nomor tampil di layar" in kiosk.window.confirm._paper.text()
    assert part(kiosk.window, "take-number").caption() == "Ambil nomor"
    kiosk.touch("take-number")
    await kiosk.number()

    assert kiosk.office.asked[0]["paper"] is False
    assert said(kiosk).startswith("Tunjukkan nomor ini kepada petugas. ")
    assert "dicetak" not in said(kiosk)
    assert kiosk.window.ticket.paper.progress is PrintProgress.SCREEN_ONLY


@at_work
async def test_missing_paper_is_called_so_and_nothing_else_is(kiosk: Kiosk) -> None:
    for news, cause in (
        (PAPER_OUT, "Kertas tiket habis."),
        (COVER_OPEN, "Tutup printer terbuka."),
        (SILENT, "Printer tiket belum siap."),
    ):
        kiosk.controller.paper.printer_changed(news)
        assert kiosk.window.choose.paper.text().startswith(cause)


@at_work
async def test_a_visitor_before_the_button_sees_the_paper_go_and_come_back(kiosk: Kiosk) -> None:
    kiosk.controller.paper.printer_changed(READY)
    kiosk.touch("service-C")
    band = kiosk.window.confirm._paper
    seen = [band.isVisible()]
    for news in (PAPER_OUT, READY):
        kiosk.controller.paper.printer_changed(news)
        seen.append(band.isVisible())
    kiosk.touch("take-number")
    await kiosk.number()

    assert seen == [False, True, False]
    assert kiosk.office.asked[0]["paper"] is True


@at_work
async def test_a_priority_chosen_before_the_paper_ended_stays_chosen(kiosk: Kiosk) -> None:
    kiosk.touch("service-C")
    kiosk.touch("priority-yes")
    kiosk.controller.paper.printer_changed(PAPER_OUT)
    kiosk.touch("take-number")
    await kiosk.number()

    assert kiosk.office.asked[0]["priority"] == "priority"


@at_work
async def test_a_number_for_the_screen_is_not_called_late_when_the_printer_is_back(
    kiosk: Kiosk,
) -> None:
    await take(kiosk, PAPER_OUT)
    before = said(kiosk)
    kiosk.controller.paper.printer_changed(READY)

    assert said(kiosk) == before


@at_work
async def test_a_paper_that_staff_let_print_later_is_told_beside_its_number(kiosk: Kiosk) -> None:
    await take(kiosk, PAPER_OUT)
    kiosk.controller.paper.printer_changed(READY)
    job(kiosk, PrintState.SENDING)
    job(kiosk, PrintState.CONFIRMED)

    assert said(kiosk) == "Ambil tiket di bawah"


@at_work
async def test_a_printer_that_fails_between_the_touch_and_the_first_byte_is_said(
    kiosk: Kiosk,
) -> None:
    await take(kiosk)
    kiosk.controller.paper.printer_changed(UNREACHABLE)
    waiting = said(kiosk)
    kiosk.controller.paper.printer_changed(READY)

    assert "Tiket dicetak setelah printer siap." in waiting
    assert said(kiosk) == "Tiket sedang disiapkan"


@at_work
async def test_a_printer_not_heard_of_yet_is_not_accused_and_nothing_is_promised(
    kiosk: Kiosk,
) -> None:
    await take(kiosk, STARTING)

    assert kiosk.office.asked[0]["paper"] is True
    assert not kiosk.window.choose.paper.text()
    assert "Tiket dicetak setelah printer siap." in said(kiosk)


@at_work
async def test_a_printer_that_cannot_confirm_is_never_said_to_have_printed(kiosk: Kiosk) -> None:
    await take(kiosk, CANNOT_CONFIRM)
    heard = [said(kiosk)]
    job(kiosk, PrintState.SENDING)
    heard.append(said(kiosk))
    job(kiosk, PrintState.UNKNOWN, "printer-cannot-confirm")
    heard.append(said(kiosk))

    assert heard[0] == "Tiket sedang disiapkan"
    assert heard[1].startswith("Tiket dikirim ke printer. Bila tidak keluar, tunjukkan nomor")
    assert heard[2] == heard[1]


@at_work
async def test_the_end_of_the_roll_is_for_the_staff_alone(kiosk: Kiosk) -> None:
    kiosk.controller.paper.printer_changed(NEAR_END)
    mark = kiosk.window.mark

    assert mark.text() == "Kertas hampir habis"
    assert not kiosk.window.choose.paper.isVisible()
    kiosk.controller.paper.printer_changed(PAPER_OUT)
    assert mark.text() == "Untuk petugas: isi kertas printer"
    kiosk.controller.paper.printer_changed(READY)
    assert mark.text() == ""


@pytest.mark.parametrize("news", [*BROKEN, STARTING], ids=lambda news: news.reason or news.kind)
@at_work
async def test_a_word_for_staff_is_never_a_machine_word(kiosk: Kiosk, news: PrinterNews) -> None:
    kiosk.controller.paper.printer_changed(news)

    assert "-" not in kiosk.window.mark.text()


@at_work
async def test_a_kiosk_without_printer_asks_to_remember_the_number(kiosk: Kiosk) -> None:
    kiosk.office.prints = False
    await take(kiosk, None)

    assert said(kiosk) == "Ingat atau foto nomor ini. Kios ini tidak mencetak tiket."


@at_work
async def test_a_printer_that_was_switched_off_in_the_settings_is_not_missed(kiosk: Kiosk) -> None:
    kiosk.controller.paper.printer_changed(PAPER_OUT)
    kiosk.office.prints = False
    kiosk.controller.paper.refresh()

    assert not kiosk.window.choose.paper.isVisible()
    assert kiosk.window.mark.text() == ""


@at_work
async def test_news_that_says_nothing_new_lets_the_countdown_run(kiosk: Kiosk) -> None:
    await take(kiosk)
    job(kiosk, PrintState.BLOCKED, "paper-out")
    kiosk.window.ticket._left = 7
    job(kiosk, PrintState.BLOCKED, "paper-out")
    assert kiosk.window.ticket._left == 7
    job(kiosk, PrintState.HELD, "paper-out")

    assert kiosk.window.ticket._left == 60
