"""Requirements, warnings, notices, the countdown of the number, plain words for trouble."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.opening import takes_numbers
from kiosk.pages import take_ticket
from kiosk.pages.views import NotTaken, NumberView, PrintProgress, Trouble, TroubleKind
from kiosk.pages.words import Words
from kiosk.window import KioskWindow
from queueing.model import LocalText
from queueing.snapshots import Opening
from shared_ui import theme
from shared_ui.language import Language
from tests.kiosk import samples
from tests.kiosk.conftest import part


def confirm(window: KioskWindow, **facts: object) -> KioskWindow:
    snapshot = samples.snapshot(**facts)  # type: ignore[arg-type]
    window.show_snapshot(snapshot, samples.NOW)
    window.show_confirm(snapshot.lines[0], snapshot, samples.NOW)
    QApplication.processEvents()
    return window


def test_all_that_is_known_of_a_service_is_said_before_the_number(window: KioskWindow) -> None:
    text = confirm(window).confirm._facts.text()

    for said in ("Syarat: Kartu Keluarga asli", "Biaya: Gratis", "Hasil:", "Pengaduan:"):
        assert said in text
    assert window.confirm._waiting.text() == "188 orang menunggu"


def test_what_is_not_known_has_no_heading(window: KioskWindow) -> None:
    bare = samples.service(1, "A", LocalText("Ada"), fee=samples.EMPTY, product=samples.EMPTY)
    text = confirm(window, services=(bare,)).confirm._facts.text()

    assert "Biaya" not in text
    assert "Hasil" not in text


def test_a_service_without_any_text_points_to_the_staff(window: KioskWindow) -> None:
    names = ("requirements", "procedure", "duration", "fee", "product", "complaints")
    bare = samples.service(1, "A", LocalText("Ada"), **dict.fromkeys(names, samples.EMPTY))
    text = confirm(window, services=(bare,)).confirm._facts.text()

    assert "petugas" in text


def test_long_requirements_are_turned_and_every_line_is_shown_once(window: KioskWindow) -> None:
    long = LocalText("\n".join(f"Syarat nomor {n}" for n in range(60)))
    bare = samples.service(1, "A", LocalText("Ada"), requirements=long)
    facts = confirm(window, services=(bare,)).confirm._facts
    lines: list[str] = []
    for _ in range(facts.page_count()):
        lines += [line.text for line in facts.lines_shown()]
        last = facts.lines_shown()[-1]
        assert last.top + last.height <= facts._sheet.height() + 2
        part(window, "more-facts").click()

    assert facts.page_count() > 1
    assert [n for n in lines if n.startswith("Syarat nomor")] == long.id.splitlines()


def test_the_warning_says_what_since_when_until_when_and_what_works(window: KioskWindow) -> None:
    until = samples.outage(
        expected_from=samples.NOW + timedelta(minutes=30),
        expected_until=samples.NOW + timedelta(hours=1),
    )
    snapshot = samples.snapshot(outages=(until,))
    window.show_affected(snapshot.lines[0], snapshot)
    text = window.affected._facts.text()

    assert "sejak pukul 08.30" in window.affected._what.text()
    assert "Perkiraan pulih antara pukul 09.11 dan pukul 09.41." in text
    assert "Kabar berikutnya paling lambat pukul 09.00." in text
    assert "Tetap dilayani: Kartu Keluarga" in text


def test_an_unknown_end_is_called_unknown(window: KioskWindow) -> None:
    snapshot = samples.snapshot(outages=(samples.outage(),))
    window.show_affected(snapshot.lines[0], snapshot)

    assert "Lama gangguan belum diketahui." in window.affected._facts.text()


def test_the_notice_page_holds_all_that_is_known(window: KioskWindow) -> None:
    window.show_snapshot(samples.snapshot(outages=(samples.outage(),)), samples.NOW)
    window.show_to_read(window.details)
    text = window.details._facts.text()

    for said in (
        "Sedang diperiksa",
        "Server pusat (Kemendagri)",
        "Nomor Anda tetap berlaku",
        "Simpan nomor Anda",
        "Terganggu: Perekaman KTP-el, Pencetakan KTP-el",
        "Tetap dilayani: Kartu Keluarga",
        "Kabar terakhir pukul 08.31. Kabar berikutnya paling lambat pukul 09.00.",
    ):
        assert said in text


def test_a_day_before_is_said_with_its_date(window: KioskWindow) -> None:
    words = Words(Language(), samples.snapshot())

    assert words.moment(samples.NOW) == "pukul 08.41"
    assert words.moment(samples.NOW - timedelta(days=1)) == "Selasa, 13 Juni pukul 08.41"


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    stays = dict.fromkeys(PrintProgress, 1)
    monkeypatch.setattr(take_ticket, "STAY_SECONDS", stays | {PrintProgress.TROUBLE: 3})


def show_number(window: KioskWindow, progress: PrintProgress) -> None:
    window.show_snapshot(samples.snapshot(), samples.NOW)
    window.show_number(NumberView(7, "A-233", LocalText("Akta"), 0, progress))


def test_the_number_page_counts_down_and_ends_by_itself(
    window: KioskWindow, qtbot, quick: None
) -> None:
    show_number(window, PrintProgress.OUT)
    assert part(window, "done").caption() == "Selesai · 1 detik"

    with qtbot.waitSignal(window.ticket.done):
        pass


def test_paper_that_does_not_come_is_called_trouble_and_the_number_stays(
    window: KioskWindow, qtbot, quick: None
) -> None:
    show_number(window, PrintProgress.PRINTING)
    with qtbot.assertNotEmitted(window.ticket.done):
        qtbot.waitUntil(lambda: window.ticket._paper.text().startswith("Printer bermasalah"))

    assert part(window, "done").caption() == "Selesai · 3 detik"


def test_trouble_with_the_paper_stays_longer_than_a_ticket_in_the_hand() -> None:
    stay = take_ticket.STAY_SECONDS

    assert stay[PrintProgress.TROUBLE] > stay[PrintProgress.NO_PRINTER] > stay[PrintProgress.OUT]


def test_a_touch_lets_the_number_stay(window: KioskWindow, qtbot) -> None:
    show_number(window, PrintProgress.OUT)
    window.ticket._left = 2
    qtbot.mouseClick(window.ticket, Qt.MouseButton.LeftButton)

    assert window.ticket._left == take_ticket.STAY_SECONDS[PrintProgress.OUT]


def test_nobody_ahead_is_said_in_words(window: KioskWindow) -> None:
    show_number(window, PrintProgress.OUT)

    assert window.ticket._ahead.text() == "Tidak ada orang di depan Anda"


@pytest.mark.parametrize("kind", TroubleKind)
def test_every_trouble_has_plain_words_for_visitors_and_a_remedy_with_the_file(
    window: KioskWindow, kind: TroubleKind
) -> None:
    window.show_trouble(Trouble(kind, "/srv/{office}.db"))
    page = window.out_of_service

    assert "/srv/{office}.db" in page.staff.text()
    assert "petugas" in page.body.text()
    for jargon in ("SQL", "database", "error", "Traceback"):
        assert jargon.lower() not in f"{page.title.text()} {page.body.text()}".lower()


@pytest.mark.parametrize("why", NotTaken)
def test_a_number_that_was_not_taken_is_explained(window: KioskWindow, why: NotTaken) -> None:
    window.show_not_taken(why)

    assert window.not_taken.title.text()
    assert part(window, "not-taken-back").isVisible()


def test_no_text_shouts(window: KioskWindow) -> None:
    texts = [w.accessibleName() for w in window.findChildren(QWidget)]

    assert not [t for t in texts if "!" in t]


def test_numbers_are_offered_from_an_hour_before_opening_until_closing() -> None:
    opens = samples.EARLY.opens_at
    assert opens is not None

    assert not takes_numbers(samples.EARLY, opens - timedelta(minutes=61))
    assert takes_numbers(samples.EARLY, opens - timedelta(minutes=60))
    assert takes_numbers(samples.OPEN, samples.NOW)
    assert not takes_numbers(samples.CLOSED, samples.NOW)
    assert not takes_numbers(Opening(samples.EARLY.state, None, None), samples.NOW)


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (theme.DOWN, theme.DOWN_SOFT),
        (theme.INK_SOFT, theme.GROUND),
        (theme.INK_SOFT, theme.LINE),
        (theme.PAPER, theme.BRAND),
        (theme.PAPER, theme.DOWN),
        (theme.PAPER, theme.OK),
        (theme.BRAND_DARK, theme.PAPER),
        (theme.BRAND, theme.GROUND),
    ],
)
def test_texts_of_the_kiosk_have_a_contrast_of_four_and_a_half(text, ground) -> None:
    assert theme.contrast(text, ground) >= 4.5
