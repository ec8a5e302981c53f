"""What is said of paper: it fits at every size and length, and claims no more than is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.pages import typeset
from kiosk.pages.notice_band import NoticeBand
from kiosk.pages.page import CAPTION_MM
from kiosk.pages.paper_line import PaperLine
from kiosk.pages.paper_words import Grade, PaperSaying, say_fault, say_paper
from kiosk.pages.take_ticket import STAY_SECONDS
from kiosk.pages.views import NoPaper, NumberView, PaperView, PrinterView, PrintProgress
from kiosk.window import KioskWindow
from queueing.model import LocalText
from shared_ui import theme
from tests.kiosk import samples

SIZES = [(1920, 1080), (1080, 1920), (960, 540)]
EVERY = [PaperView(p, c) for p, c in product(PrintProgress, NoPaper)]
OUT = (PrintProgress.OUT, PrintProgress.LEFT, PrintProgress.NOT_CUT)
Make = Callable[..., KioskWindow]


def longer(text: str) -> str:
    """Give a text half as long again, as a translation may be."""
    words = text.split()
    return " ".join([*words, *words[: (len(words) + 1) // 2]])


def lines_fit(line: PaperLine) -> bool:
    parts = line.set_lines()
    height = sum(typeset.line_height(font) * len(lines) for font, lines in parts)
    widths = [typeset.text_width(text, font) for font, lines in parts for text in lines]
    return height <= line.height() and max(widths) <= line.width()


def on_the_page(window: KioskWindow, paper: PaperView) -> PaperLine:
    window.show_snapshot(samples.snapshot(), samples.NOW)
    name = LocalText("Perekaman KTP-el")
    window.show_number(NumberView(1, "A-233", name, 188, paper.progress, False, paper.cause))
    QApplication.processEvents()
    return window.ticket._paper


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_word_of_paper_fits_beside_a_number_of_60_mm(
    make_window: Make, width: int, height: int
) -> None:
    window = make_window(width, height)
    for paper in EVERY:
        line = on_the_page(window, paper)
        assert lines_fit(line), paper
        assert window.ticket._number.cap_mm() >= 60
        said = say_paper(paper)
        line.say(replace(said, title=longer(said.title), more=longer(said.more)))
        assert lines_fit(line), paper


def test_letters_shrink_only_as_far_as_they_must_and_never_below_captions(
    window: KioskWindow,
) -> None:
    line = on_the_page(window, PaperView(PrintProgress.HELD, NoPaper.PAPER_OUT))
    (title, _), (more, _) = line.set_lines()
    assert title == line._metrics.font(10.0, "semibold")
    assert more == line._metrics.font(7.3)
    line.say(PaperSaying(longer(longer("kata " * 12)), longer(longer("kata " * 40))))
    smallest = line._metrics.font(CAPTION_MM).pixelSize()

    assert all(font.pixelSize() >= smallest for font, _ in line.set_lines())


@pytest.mark.parametrize("paper", EVERY, ids=str)
def test_only_a_paper_that_came_out_is_to_be_taken(paper: PaperView) -> None:
    said = say_paper(paper)

    assert said.turned is (paper.progress in OUT)
    assert (said.grade is Grade.GOOD) is (paper.progress in OUT)
    assert ("Ambil tiket" in said.text() or "Sobek" in said.text()) is (paper.progress in OUT)


@pytest.mark.parametrize("paper", EVERY, ids=str)
def test_bad_news_says_what_to_do_with_the_number_and_gives_time_for_it(paper: PaperView) -> None:
    said = say_paper(paper)
    if said.grade is not Grade.BAD:
        return

    assert "nomor ini" in said.text()
    assert "petugas" in said.text()
    assert STAY_SECONDS[paper.progress] >= 45


@pytest.mark.parametrize("paper", EVERY, ids=str)
def test_words_for_visitors_are_plain_and_calm(paper: PaperView) -> None:
    text = say_paper(paper).text()

    assert "!" not in text
    for jargon in ("error", "offline", "status", "koneksi", "-out", "_"):
        assert jargon not in text.lower()


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("cause", NoPaper)
def test_the_strip_is_whole_on_the_start_and_before_the_button(
    make_window: Make, width: int, height: int, cause: NoPaper
) -> None:
    window = make_window(width, height)
    snapshot = samples.snapshot(outages=(samples.outage(),))
    window.show_snapshot(snapshot, samples.NOW)
    window.show_printer(PrinterView(cause, "unreachable"))

    def whole(band: NoticeBand) -> bool:
        QApplication.processEvents()
        title = band._title
        return band.isVisible() and title.height() >= title.heightForWidth(title.width())

    window.show_start()
    assert whole(window.choose.paper)
    window.show_confirm(snapshot.lines[0], snapshot, samples.NOW)
    assert whole(window.confirm._paper)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_mark_for_staff_is_whole_and_smaller_than_what_visitors_read(
    make_window: Make, width: int, height: int
) -> None:
    window = make_window(width, height)
    window.show_snapshot(samples.snapshot(), samples.NOW)
    window.show_start()
    for fault in ("unknown-papers", "unreachable", "no-proof"):
        window.show_printer(PrinterView(NoPaper.PRINTER, fault))
        QApplication.processEvents()
        text = window.mark._text
        lines = typeset.wrap(text.text(), text._font, text.width())
        assert len(lines) <= 2
        assert text.height() >= typeset.line_height(text._font) * len(lines) - 1
        assert text._font == window.choose.metrics.font(CAPTION_MM)


def test_no_strip_promises_a_screen_number_while_none_is_offered(window: KioskWindow) -> None:
    window.show_printer(PrinterView(NoPaper.PAPER_OUT, "paper-out"))
    window.show_snapshot(samples.snapshot(opening=samples.CLOSED), samples.NOW)
    window.show_start()

    assert not window.choose.paper.isVisible()


@pytest.mark.parametrize(
    "fault",
    [
        "paper-out",
        "cover-open",
        "cutter",
        "error",
        "printer-offline",
        "unreachable",
        "silent",
        "unknown-papers",
        "no-proof",
        "worker-failed",
        "bad-settings",
        "a word of tomorrow",
    ],
)
def test_every_fault_has_words_for_staff(fault: str) -> None:
    said = say_fault(PrinterView(NoPaper.PRINTER, fault))

    assert said.startswith("Untuk petugas: ")
    assert fault not in said


@pytest.mark.parametrize("colour", [theme.BRAND, theme.OK, theme.DOWN])
def test_the_icon_stands_out_from_its_disc_and_the_disc_from_the_page(colour) -> None:
    assert theme.contrast(theme.PAPER, colour) >= 4.5
    assert theme.contrast(colour, theme.GROUND) >= 3
