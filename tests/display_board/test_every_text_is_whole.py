"""No text of any snapshot is clipped, at any size of the window; nothing is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from display_board.legibility import CALLED, FLOOR, TEXT
from queueing.model import OutageState
from tests.display_board import samples
from tests.display_board.looking import SIZES, all_pages, board, faults, shown_text
from tests.display_board.samples import at

SCENES = samples.scenes()
a_name = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Mn", "Me", "Cf", "Lo", "So"]),
    min_size=1,
    max_size=300,
)
plain_name = st.text("abcdefghijklmn opqrstuvwxyz-&<>\"'", min_size=1, max_size=120)
one_window = settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("scene", SCENES)
def test_text_is_neither_clipped_nor_drawn_over_nor_below_the_floor(qtbot, scene, size):
    snapshot, now = SCENES[scene]
    window = board(qtbot, now, size, inches=55, metres=4)
    for _ in all_pages(window, snapshot, now):
        assert faults(window) == []
        assert [str(s) for s in window.legibility_warnings() if s.rule == FLOOR] == []


@pytest.mark.parametrize("metres", [2.0, 10.0])
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_panel_too_small_for_the_room_does_not_overflow(qtbot, size, metres):
    snapshot, now = SCENES["six-calls-outage"]
    window = board(qtbot, now, size, 24, metres)
    for _ in all_pages(window, snapshot, now):
        assert faults(window) == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_the_last_picture_of_an_unconnected_board_is_whole_too(qtbot, size):
    snapshot, now = SCENES["stale-outage"]
    window = board(qtbot, now, size)
    for _ in all_pages(window, snapshot, now):
        window.show_stale(snapshot.read_at, "")
        assert faults(window) == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_a_panel_too_small_is_reported(qtbot, size):
    snapshot, now = SCENES["outage"]
    window = board(qtbot, now, size, inches=24, metres=10)
    window.show_snapshot(snapshot, now)
    assert {s.rule for s in window.legibility_warnings()} == {CALLED, TEXT, FLOOR}


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("count", [1, 2, 3, 6, 9, 12, 16, 24])
def test_every_number_called_at_up_to_24_counters_is_seen_with_its_counter(qtbot, size, count):
    now = at(9, 0)
    calls = tuple(
        samples.call(f"{'ACDF'[n % 4]}-{n + 1:03d}", n + 1, now - timedelta(seconds=n), 1 + n % 2)
        for n in range(count)
    )
    # With as many as that, or as few, an outage's notice takes its room as well.
    outages = (samples.outage(),) if count in (3, 24) else ()
    window = board(qtbot, now, size)
    seen = set()
    for _ in all_pages(window, samples.snapshot(now, calls=calls, outages=outages), now):
        assert faults(window) == []
        assert [str(short) for short in window.legibility_warnings() if short.rule == FLOOR] == []
        words = [w.text for w in window.view.now_calling.texts()]
        seen |= {
            (text, next(t for t in words[place + 1 :] if t.startswith("Loket")))
            for place, text in enumerate(words)
            if any(text == call.label for call in calls)
        }
    assert seen == {(call.label, call.counter_name) for call in calls}


@pytest.mark.parametrize("size", [SIZES["1080p"], SIZES["4k"], SIZES["portrait"]])
def test_a_called_number_at_24_counters_keeps_the_figures_of_its_distance(qtbot, size):
    """55 inches, four metres: the newest by distance / 82, the others at least as all text is."""
    now = at(9, 0)
    calls = tuple(samples.call(f"A-{n:03d}", n, now - timedelta(seconds=n)) for n in range(1, 25))
    window = board(qtbot, now, size, inches=55, metres=4)
    window.show_snapshot(samples.snapshot(now, calls=calls), now)
    scale = window._scale()
    newest, *others = sorted(
        (scale.cap_mm(w.px) for _, w in window.texts() if w.called), reverse=True
    )
    assert newest >= 4000 / CALLED
    assert min(others) >= 4000 / TEXT


def test_a_crowd_that_comes_and_goes_does_not_throw_the_layout_about(qtbot):
    now, widths = at(9, 0), []
    calls = tuple(samples.call(f"A-{n:03d}", n, now - timedelta(seconds=n)) for n in range(1, 7))
    window = board(qtbot, now)
    for count in (5, 6, 5, 6, 4, 3, 4, 5):
        window.show_snapshot(samples.snapshot(now, calls=calls[:count]), now)
        widths.append(window.view.now_calling.width())
    beside, whole = min(widths), max(widths)
    assert widths == [beside, *[whole] * 4, *[beside] * 3]


@pytest.mark.parametrize("size", [SIZES["1080p"], SIZES["portrait"], SIZES["demo"]])
def test_while_a_crowd_is_called_the_lists_are_told_in_one_band(qtbot, size):
    now, seen = at(9, 0), set()
    calls = tuple(samples.call(f"A-{n:03d}", n, now - timedelta(seconds=n)) for n in range(1, 13))
    window = board(qtbot, now, size)
    for _ in all_pages(window, samples.snapshot(now, calls=calls), now):
        seen |= {w.text for w in window.view.waiting.texts()}
    assert {"Menunggu", "Sebelumnya", "188", "D-012", *samples.SERVICES} <= seen


@pytest.mark.parametrize("size", [SIZES["1080p"], SIZES["4k"], SIZES["demo"]])
def test_six_calls_stand_on_one_page_on_a_calm_day(qtbot, size):
    snapshot, now = SCENES["six-calls"]
    window = board(qtbot, now, size)
    window.show_snapshot(snapshot, now)
    words = {w.text for w in window.view.now_calling.texts()}
    assert {call.label for call in snapshot.calls} <= words


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_every_service_is_seen_with_the_people_waiting(qtbot, size):
    snapshot, now = SCENES["outage"]
    window = board(qtbot, now, size)
    seen = set()
    for _ in all_pages(window, snapshot, now):
        if window.view.waiting.isVisible():
            seen |= {w.text for w in window.view.waiting.texts()}
    for line in snapshot.lines:
        assert line.service.prefix in seen
        assert str(line.waiting) in seen
        for word in line.service.name.id.split():
            assert any(word in text for text in seen), word
    assert "terganggu" in seen


@one_window
@given(name=plain_name, size=st.sampled_from(sorted(SIZES.values())))
def test_any_name_stands_whole_in_its_place(qtbot, name, size):
    base, now = SCENES["outage"]
    snapshot = samples.with_name(base, name)
    window = board(qtbot, now, size)
    for _ in all_pages(window, snapshot, now):
        assert faults(window) == []


@one_window
@given(name=a_name)
def test_a_strange_name_is_drawn_as_plain_text_without_control_bytes(qtbot, name):
    base, now = SCENES["outage"]
    window = board(qtbot, now)
    window.show_snapshot(samples.with_name(base, name), now)
    for _, words in window.texts():
        assert words.text.isprintable()


def test_markup_is_shown_as_it_was_written(qtbot):
    base, now = SCENES["calm"]
    window = board(qtbot, now)
    window.show_snapshot(samples.with_name(base, '<b>"KTP" & lain</b>'), now)
    assert '<b>"KTP" & lain</b>' in shown_text(window)


texts = st.text("abcde fghij klmno pqrst.", max_size=600)


@one_window
@given(cause=texts, advice=texts, size=st.sampled_from(sorted(SIZES.values())))
def test_no_word_of_a_notice_is_lost_however_long_it_is(qtbot, cause, advice, size):
    base, now = SCENES["outage"]
    outage = samples.outage(cause=cause, advice=advice)
    window = board(qtbot, now, size)
    snapshot = replace(base, outages=(outage,), calls=())
    window.show_snapshot(snapshot, now)
    pages = {}
    for seconds in range(0, 600, 5):
        window.tick(now + timedelta(seconds=seconds))
        assert faults(window) == []
        _heading, *lines = (w.text for w in window.view.notice.texts())
        pages.setdefault(str(lines), "".join(lines))
    said = "".join("".join(pages.values()).split())
    for word in f"{cause} {advice}".replace(".", " ").split():
        assert word in said


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_two_outages_are_both_told_on_whole_pages_with_a_mark(qtbot, size):
    now = at(8, 45)
    other = samples.outage(
        OutageState.CAUSE_KNOWN,
        number=2,
        affected="F",
        title="Pencetakan KIA terganggu",
        cause="Printer kartu rusak.",
    )
    window = board(qtbot, now, size)
    seen, marks = set(), set()
    for _ in all_pages(window, samples.snapshot(now, outages=(samples.outage(), other)), now):
        said = {w.text for w in window.view.notice.texts()}
        seen |= said
        marks |= {text for text in said if " / " in text}
    told = " ".join(seen)
    for part in ("Sedang diperiksa", "Penyebab diketahui", "Pencetakan KIA", "Printer kartu rusak"):
        assert part in told
    assert len(marks) >= 2


@pytest.mark.parametrize("size", [SIZES["portrait"], SIZES["demo"]])
def test_people_carried_from_an_earlier_day_are_told_whole(qtbot, size):
    snapshot, now = SCENES["outage"]
    lines = tuple(replace(line, carried=line.waiting) for line in snapshot.lines)
    shown, seen = replace(snapshot, lines=lines), set()
    window = board(qtbot, now, size)
    for _ in all_pages(window, shown, now):
        assert faults(window) == []
        seen |= {w.text for w in window.view.waiting.texts()}
    told = [line for line in lines if line.carried and line.outage is None]
    assert {f"{line.carried} dari hari lalu" for line in told} <= seen
