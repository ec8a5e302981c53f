"""Every state a printer can be in is said in words, with a remedy where one is needed."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_console.kiosk_watch import MOST_PER_READ, SILENT_AFTER_SECONDS, KioskWatch
from counter_console.print_words import print_reason, print_word, settled_text
from counter_console.printer_words import Level, gravest, printer_word
from queueing.model import PrintState
from tests.counter_console.samples import NOW, print_job, printer, snapshot

TROUBLES = [
    ("blocked", "paper-out"),
    ("blocked", "cover-open"),
    ("blocked", "cutter"),
    ("blocked", "error"),
    ("blocked", "printer-offline"),
    ("offline", "unreachable"),
    ("offline", "silent"),
    ("out-of-service", "unknown-papers"),
    ("out-of-service", "no-proof"),
    ("out-of-service", "worker-failed"),
]


@pytest.mark.parametrize(("kind", "reason"), TROUBLES)
def test_every_trouble_of_the_worker_has_words_and_a_remedy_of_plain_indonesian(kind, reason):
    word = printer_word(printer(kind, reason))
    assert word.level is Level.BAD
    assert reason not in word.what
    assert word.remedy.endswith(".")
    others = {printer_word(printer(k, r)).what for k, r in TROUBLES if r != reason}
    assert word.what not in others


def test_a_trouble_nobody_knows_is_still_bad_and_has_a_remedy():
    word = printer_word(printer("blocked", "eaten by a goat"))
    assert (word.level, word.what) == (Level.BAD, "eaten by a goat")
    assert word.remedy


def test_a_printer_that_cannot_confirm_says_so_without_an_alarm():
    word = printer_word(printer(confirms=False))
    assert word.level is Level.NOTE
    assert word.remedy == "Printer ini tidak dapat memastikan; periksa kertasnya."


@given(
    st.lists(
        st.tuples(
            st.sampled_from([*TROUBLES, ("ready", ""), ("starting", ""), ("stopped", "")]),
            st.booleans(),
            st.integers(0, 600),
        ),
        max_size=6,
    ),
    st.sets(st.integers(0, 5)),
)
def test_the_gravest_printer_comes_first_and_then_the_longest(made, silent):
    printers = [
        printer(kind, reason, place, near_end=near, since=NOW - timedelta(minutes=age))
        for place, ((kind, reason), near, age) in enumerate(made)
    ]
    found = gravest(printers, frozenset(silent))
    assert {p.station_id for p, _ in found} == set(range(len(printers)))
    keys = [(-word.level, p.since) for p, word in found]
    assert keys == sorted(keys)
    for p, word in found:
        if p.kind == "ready" and p.station_id not in silent:
            assert word.level < Level.BAD
        elif p.kind not in ("starting", "stopped", "ready"):
            assert word.level is Level.BAD


def test_every_state_of_a_paper_has_a_word():
    assert len({print_word(state) for state in PrintState}) == len(PrintState)


@pytest.mark.parametrize(
    ("state", "reason", "part"),
    [
        (PrintState.CONFIRMED, "staff", "keluar."),
        (PrintState.NOT_PRINTED, "staff", "tidak keluar."),
        (PrintState.NOT_PRINTED, "withdrawn", "dibatalkan"),
        (PrintState.SENDING, "", "sampai di printer"),
    ],
)
def test_what_another_console_answered_is_said(state, reason, part):
    text = settled_text("A-018", (print_job(state, reason=reason),), "job-18")
    assert text.startswith(("A-018", "Cetak A-018"))
    assert part in text


def test_a_copy_that_another_console_asked_for_is_said():
    first = print_job(PrintState.NOT_PRINTED, reason="staff")
    copy = print_job(PrintState.QUEUED, id="copy", copy=True, created_at=NOW)
    assert "salinannya dicetak" in settled_text("A-018", (first, copy), "job-18")
    assert settled_text("A-018", (), "job-18") == "Tiket A-018 sudah dijawab di loket lain."


def test_a_reason_is_said_in_words_and_an_unknown_one_as_it_is_stored():
    assert print_reason("not-cut") == "belum terpotong"
    assert print_reason("eaten by a goat") == "eaten by a goat"


def read(watch: KioskWatch, second: float, **changes):
    return watch.note(snapshot(printers=(printer(**changes),)), second)


def test_a_kiosk_is_silent_once_its_last_word_is_old_by_this_consoles_clock():
    watch = KioskWatch()
    skewed = NOW - timedelta(seconds=60)
    found = [read(watch, float(second), seen_at=skewed) for second in range(0, 200, 10)]
    first = next(place for place, silent in enumerate(found) if silent)
    assert first * 10 == SILENT_AFTER_SECONDS
    assert not read(watch, 210.0, seen_at=skewed + timedelta(seconds=30))


def test_a_console_that_could_not_read_accuses_no_kiosk():
    watch = KioskWatch()
    assert not read(watch, 0.0)
    assert not read(watch, 5000.0)
    assert MOST_PER_READ < SILENT_AFTER_SECONDS


def test_an_old_word_found_at_the_start_is_silence_until_the_next_word():
    watch = KioskWatch()
    old = NOW - timedelta(hours=2)
    assert read(watch, 0.0, seen_at=old) == {1}
    assert not read(watch, 1.0, seen_at=old + timedelta(seconds=1))


def test_a_kiosk_that_was_ended_is_not_silent():
    assert not read(KioskWatch(), 0.0, kind="stopped", seen_at=NOW - timedelta(hours=9))
