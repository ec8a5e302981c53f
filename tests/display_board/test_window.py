"""What the board says at each moment, and that it is quiet in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from display_board.panels.drawing import Hatch, Icon, Panel, token
from display_board.panels.now_calling import PERIOD_MS, PULSE_MS, PULSES
from display_board.panels.quiet import quiet_text
from display_board.panels.waiting import told_row
from queueing.model import LocalText, OpeningState, OutageState, Severity
from queueing.opening_days import Pause
from queueing.snapshots import Opening
from shared_ui import theme
from tests import closing_samples
from tests.display_board import samples
from tests.display_board.looking import all_pages, board, shown_text
from tests.display_board.samples import at, call, outage, snapshot

NOW = at(8, 41, 5)


def told(window, shot, now) -> str:
    """Give all the notice says over its pages."""
    lines: dict[str, None] = {}
    for _ in all_pages(window, shot, now):
        lines.update(dict.fromkeys(w.text for w in window.view.notice.texts()))
    return " ".join(lines)


def colours(panel, kind=Panel):
    return {item.colour for item in panel.picture() if isinstance(item, kind)}


def icons(panel):
    return {item.name for item in panel.picture() if isinstance(item, Icon)}


# -- calls ------------------------------------------------------------------------------------


def test_a_call_is_inverted_with_icon_and_word(qtbot):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW, calls=samples.TWO_CALLS), NOW)
    words = {w.text: w for w in window.view.now_calling.texts()}
    assert {"DIPANGGIL", "PANGGILAN KE-2", "C-041", "D-013", "Loket 3", "Loket 4"} <= set(words)
    assert "call" in icons(window.view.now_calling)
    assert colours(window.view.now_calling) == {token(theme.CALL)}
    assert words["C-041"].colour == token(theme.INK)
    assert words["C-041"].px > words["D-013"].px


def test_a_new_call_is_reported_after_it_was_painted(qtbot):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW), NOW)
    qtbot.waitExposed(window)
    one = call("C-041", 3, NOW)
    with qtbot.waitSignal(window.painted_call) as painted:
        window.show_snapshot(snapshot(NOW, calls=(one,)), NOW)
    assert painted.args == ["C-041"]
    with qtbot.assertNotEmitted(window.painted_call, wait=100):
        window.show_snapshot(snapshot(NOW, calls=(one,)), NOW)
    again = replace(one, call_count=2, called_at=NOW + timedelta(seconds=30))
    with qtbot.waitSignal(window.painted_call):
        window.show_snapshot(snapshot(NOW, calls=(again,)), NOW + timedelta(seconds=30))


def test_new_calls_are_announced_once_and_old_ones_not_after_a_restart(qtbot):
    old = call("A-001", 1, NOW - timedelta(minutes=3))
    young = call("A-002", 2, NOW - timedelta(seconds=2))
    window = board(qtbot, NOW)
    heard = []
    window.announced.connect(heard.append)
    for _ in range(3):
        window.show_snapshot(snapshot(NOW, calls=(young, old)), NOW)
    assert heard == [("A-002",)]
    assert {"A-001", "A-002"} <= {w.text for w in window.view.now_calling.texts()}


def test_a_call_stays_until_it_is_answered(qtbot):
    window = board(qtbot, NOW)
    one = call("C-041", 3, NOW)
    window.show_snapshot(snapshot(NOW, calls=(one,)), NOW)
    later = NOW + timedelta(minutes=40)
    window.tick(later)
    assert "C-041" in shown_text(window)
    window.show_snapshot(snapshot(later, calls=(), recent=()), later)
    assert "C-041" not in shown_text(window)


def test_a_second_call_takes_the_largest_place_after_ten_seconds(qtbot):
    window = board(qtbot, NOW)
    first, second = call("A-001", 1, NOW), call("B-002", 2, NOW + timedelta(seconds=2))

    def largest():
        return max(
            (w for w in window.view.now_calling.texts() if w.text in ("A-001", "B-002")),
            key=lambda w: (w.px, -w.box.y),
        ).text

    window.show_snapshot(snapshot(NOW), NOW)
    window.show_snapshot(snapshot(NOW, calls=(first,)), NOW)
    two = snapshot(NOW, calls=(second, first))
    window.show_snapshot(two, NOW + timedelta(seconds=2))
    assert largest() == "A-001"
    assert "B-002" in shown_text(window)
    window.tick(NOW + timedelta(seconds=10))
    assert largest() == "B-002"


def test_a_call_pulses_three_times_at_most_and_then_stands_still(qtbot):
    assert PULSES <= 3
    assert 150 <= PULSE_MS <= 250
    assert PERIOD_MS > 1000 / 3
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW), NOW)
    strengths = []
    window.view.now_calling.painted.connect(
        lambda: strengths.append(window.view.now_calling._strength)
    )
    window.show_snapshot(snapshot(NOW, calls=(call("C-041", 3, NOW),)), NOW)
    qtbot.waitUntil(lambda: not window.view.now_calling.is_pulsing)
    qtbot.wait(50)
    rises = sum(b > a for a, b in zip([0.0, *strengths], strengths, strict=False))
    assert 1 <= rises <= 3
    assert strengths[-1] == 0
    strengths.clear()
    qtbot.wait(150)
    assert strengths == []


# -- the notice -------------------------------------------------------------------------------


def test_the_notice_holds_everything_people_must_know(qtbot):
    window = board(qtbot, NOW)
    said = told(window, snapshot(NOW, outages=(outage(),)), NOW)
    for part in (
        "GANGGUAN · Sedang diperiksa",
        "Perekaman dan Pencetakan KTP-el terganggu sejak pukul 08.30.",
        "Nomor Anda tetap berlaku.",
        "Lama gangguan belum diketahui.",
        "Server pusat di Jakarta tidak dapat dihubungi.",
        "Layanan terganggu: Perekaman KTP-el, Pencetakan KTP-el.",
        "Tetap dilayani: Kartu Keluarga,",
        "Surat keterangan (suket) tetap dapat diminta di loket 5.",
        "Kabar terakhir pukul 08.31",
        "Kabar berikutnya paling lambat pukul 09.00.",
    ):
        assert part in said
    assert "outage" in icons(window.view.notice)
    assert token(theme.DOWN) in colours(window.view.notice)


@pytest.mark.parametrize(
    ("expected", "words"),
    [
        ((None, None), "Lama gangguan belum diketahui."),
        ((at(10, 0), at(10, 30)), "Perkiraan pulih pukul 10.00 sampai 10.30."),
        ((None, at(10, 30)), "Perkiraan pulih paling lambat pukul 10.30."),
        ((at(10, 0), None), "Perkiraan pulih paling cepat pukul 10.00."),
        ((at(8, 31), at(8, 35)), "Perkiraan pulih pukul 08.35 sudah lewat."),
    ],
)
def test_an_expected_end_is_said_as_it_was_given_and_none_is_invented(qtbot, expected, words):
    window = board(qtbot, NOW)
    said = told(window, snapshot(NOW, outages=(outage(expected=expected),)), NOW)
    assert words in said
    if expected == (None, None):
        assert "Perkiraan" not in said


def test_an_overdue_word_is_said_by_the_board_itself(qtbot):
    window = board(qtbot, at(8, 59))
    shot = snapshot(at(8, 59), outages=(outage(),))
    window.show_snapshot(shot, at(8, 59))
    assert "Belum ada kabar baru" not in shown_text(window)
    window.tick(at(9, 4))
    assert "Belum ada kabar baru per pukul 09.04." in shown_text(window)
    window.tick(at(9, 5))
    assert "Belum ada kabar baru per pukul 09.05." in told(window, shot, at(9, 5))


def test_a_notice_that_waits_for_its_word_does_not_begin_anew_each_minute(qtbot):
    window = board(qtbot, at(9, 4, 50))
    window.show_snapshot(snapshot(at(9, 4), outages=(outage(),)), at(9, 4, 50))
    marks = []
    for seconds in range(0, 90, 2):
        window.tick(at(9, 4, 50) + timedelta(seconds=seconds))
        marks += [w.text for w in window.view.notice.texts() if " / " in w.text]
    last = marks[0].split(" / ")[1]
    assert f"{last} / {last}" in marks


@pytest.mark.parametrize(
    ("state", "word", "icon"),
    [
        (OutageState.CHECKING, "Sedang diperiksa", "outage"),
        (OutageState.CAUSE_KNOWN, "Penyebab diketahui", "outage"),
        (OutageState.MONITORING, "Sudah pulih, dipantau", "ok"),
    ],
)
def test_each_state_of_an_outage_has_its_word_and_icon(qtbot, state, word, icon):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW, outages=(outage(state),)), NOW)
    assert word in shown_text(window)
    assert icon in icons(window.view.notice)


def test_slower_services_and_work_to_come_have_their_own_word_and_icon(qtbot):
    window = board(qtbot, NOW)
    slow = replace(outage(), severity=Severity.SLOWER)
    base = snapshot(NOW, outages=(slow,))
    lines = tuple(
        replace(line, outage=None, notice=slow if line.service in slow.affected else None)
        for line in base.lines
    )
    window.show_snapshot(replace(base, lines=lines), NOW)
    assert "LEBIH LAMBAT" in shown_text(window)
    assert icons(window.view.notice) == {"slow"}
    planned = replace(
        outage(OutageState.PLANNED),
        since=at(12, 0),
        planned_from=at(12, 0),
        planned_until=at(13, 0),
    )
    window.show_snapshot(snapshot(NOW, outages=(planned,)), NOW)
    assert "hari ini pukul 12.00" in shown_text(window)
    assert icons(window.view.notice) == {"clock"}


def test_while_recovery_is_watched_the_services_are_not_called_disrupted(qtbot):
    window = board(qtbot, NOW)
    said = told(window, snapshot(NOW, outages=(outage(OutageState.MONITORING),)), NOW)
    assert "Dilayani kembali: Perekaman KTP-el" in said
    assert "Layanan terganggu" not in said


def test_a_recovered_outage_stays_for_fifteen_minutes(qtbot):
    over = outage(OutageState.RESOLVED, resolved=at(10, 40), next_word=None)
    window = board(qtbot, at(10, 41))
    window.show_snapshot(snapshot(at(10, 41), outages=(over,)), at(10, 41))
    assert "PULIH · Selesai" in shown_text(window)
    assert "Pulih pukul 10.40." in shown_text(window)
    assert "ok" in icons(window.view.notice)
    window.tick(at(10, 55))
    assert window.shown_outages == (over,)
    window.tick(at(10, 55, 1))
    assert window.shown_outages == ()
    assert window.view.notice.isHidden()


def test_an_outage_of_yesterday_is_dated(qtbot):
    window = board(qtbot, NOW)
    yesterday = replace(outage(), since=at(15, 10) - timedelta(days=1))
    said = told(window, snapshot(NOW, outages=(yesterday,)), NOW)
    assert "Selasa, 13 Juni 2017 pukul 15.10" in said


# -- no calls ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("scene", "words"),
    [
        ("before-opening", "Kantor buka pukul 07.30"),
        ("no-calls", "Belum ada panggilan"),
        ("closed", "Buka lagi Kamis, 15 Juni 2017 pukul 07.30"),
    ],
)
def test_an_empty_board_says_why(qtbot, scene, words):
    shot, now = samples.scenes()[scene]
    window = board(qtbot, now)
    window.show_snapshot(shot, now)
    assert words in shown_text(window)


def test_calls_are_shown_also_before_opening(qtbot):
    shot, now = samples.scenes()["before-opening"]
    window = board(qtbot, now)
    window.show_snapshot(replace(shot, calls=(call("A-001", 1, now),)), now)
    assert "A-001" in shown_text(window)


# -- not connected ----------------------------------------------------------------------------


def test_an_unconnected_board_keeps_its_picture_and_counts_its_age(qtbot):
    window = board(qtbot, NOW)
    shot = snapshot(at(8, 41), calls=samples.TWO_CALLS, outages=(outage(),))
    window.show_snapshot(shot, NOW)
    before = {w.text for w in window.view.now_calling.texts()}
    window.moment = at(8, 44, 10)
    window.show_stale(at(8, 41), "unused")
    assert window.is_stale
    assert {w.text for w in window.view.now_calling.texts()} == before
    band = " · ".join(w.text for w in window.view.stale_band.texts())
    assert band == "Papan tidak terhubung · data pukul 08.41 (3 menit lalu)"
    window.tick(at(8, 45))
    assert "(4 menit lalu)" in shown_text(window)
    window.tick(at(10, 46))
    assert "(2 jam 5 menit lalu)" in shown_text(window)


def test_an_unconnected_board_looks_different_from_an_outage(qtbot):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW, outages=(outage(),)), NOW)
    window.show_stale(NOW, "")
    assert icons(window.view.stale_band) == {"broken-link"}
    assert any(isinstance(item, Hatch) for item in window.view.stale_band.picture())
    assert colours(window.view.stale_band).isdisjoint(colours(window.view.notice))
    assert window.view.veil.isVisible()


def test_a_board_that_reads_again_drops_the_band(qtbot):
    window = board(qtbot, NOW)
    shot = snapshot(NOW, calls=samples.TWO_CALLS)
    window.show_snapshot(shot, NOW)
    window.show_stale(NOW, "")
    window.show_snapshot(shot, NOW)
    assert not window.is_stale
    assert window.view.veil.isHidden()
    assert window.view.stale_band.isHidden()
    assert "Disdukcapil Kabupaten Jepara" in shown_text(window)


def test_the_first_frame_says_that_the_board_starts(qtbot):
    window = board(qtbot, NOW, (900, 506))
    image = window.grab().toImage()
    rows = {image.pixelColor(x, 253 - 8).name() for x in range(900)}
    assert theme.NIGHT.name() in rows
    assert len(rows) > 1


def test_a_board_that_never_read_says_what_helps(qtbot):
    window = board(qtbot, NOW)
    assert window.greeting() == "Papan sedang disiapkan"
    window.show_stale(None, "Petugas: penyimpanan penuh. Kosongkan sebagian disk.")
    assert "Papan belum terhubung" in shown_text(window)
    assert "Kosongkan sebagian disk." in shown_text(window)
    window.show_snapshot(snapshot(NOW), NOW)
    assert window.start_page is not None
    assert window.start_page.isHidden()


# -- quiet ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("opening", "said"),
    [
        (
            Opening(
                OpeningState.CLOSED_TODAY,
                at(7, 30) + timedelta(days=19),
                None,
                name=LocalText("Idulfitri"),
            ),
            ("Hari libur: Idulfitri", "Buka lagi Senin, 3 Juli 2017 pukul 07.30"),
        ),
        (
            Opening(OpeningState.ON_BREAK, None, at(14, 30), Pause(at(12, 0), at(13, 0))),
            ("Istirahat sampai pukul 13.00", "Nomor tetap bisa diambil dan tetap berlaku."),
        ),
        (
            Opening(OpeningState.OPEN, None, at(14, 30), Pause(at(12, 0), at(13, 0), 50)),
            ("Menunggu panggilan berikutnya", "Nomor yang dipanggil tampil di sini."),
        ),
    ],
    ids=["holiday", "break", "taking turns"],
)
def test_a_board_without_calls_says_why(opening, said):
    now = at(12, 10)
    shown = snapshot(now, waiting={}, opening=opening)
    assert quiet_text(shown, now, "id")[1:] == said


def test_the_same_snapshot_repaints_nothing(qtbot):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW, calls=samples.TWO_CALLS), NOW)
    qtbot.waitUntil(lambda: not window.view.now_calling.is_pulsing)
    qtbot.wait(50)
    painted = []
    for panel in (
        window.view.header,
        window.view.now_calling,
        window.view.recent,
        window.view.waiting,
    ):
        panel.painted.connect(lambda: painted.append(1))
    window.show_snapshot(snapshot(NOW, calls=samples.TWO_CALLS), NOW)
    QApplication.processEvents()
    assert painted == []


def test_a_new_minute_repaints_only_the_clock(qtbot):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW, waiting={}), NOW)
    window.tick(NOW + timedelta(minutes=1))
    changed = {
        name: getattr(window.view, name).repainted_items
        for name in ("header", "now_calling", "recent")
    }
    assert changed == {"header": 2, "now_calling": 0, "recent": 0}
    assert "08.42 WIB" in shown_text(window)


def test_the_clock_stops_while_the_board_is_hidden(qtbot):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW), NOW)
    assert window.is_timing
    window.hide()
    assert not window.is_timing
    window.tick(NOW)
    assert not window.is_timing


def test_a_change_of_language_draws_anew(qtbot):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW), NOW)
    window.moment = at(9, 17)
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert "09.17 WIB" in shown_text(window)


def test_closing_the_window_is_told(qtbot):
    window = board(qtbot, NOW)
    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_waiting_list_says_which_lines_are_too_long_for_today_and_which_numbers_are_stopped():
    now, closes = at(10, 41), at(14, 30)
    lines = snapshot(now, waiting={"A": 188, "C": 6}).lines
    finish = closes + timedelta(minutes=35)
    known = closing_samples.told(closing_samples.closing(now, closes, finish))
    first = told_row(lines[0], known, "id", now)
    assert (first.word, first.icon, first.waits) == ("mungkin lewat jam tutup", "clock", ())
    assert told_row(lines[2], known, "id", now).word == ""
    stopped = replace(lines[2], issuing_stopped_at=now)
    assert told_row(stopped, None, "id", now).word == "nomor dihentikan"
    assert told_row(lines[0], known, "id", closes).word == ""
