"""How long people wait, as the kiosk tells it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.pages.tile_words import tile_view
from queueing.model import OutageState, PriorityClass
from queueing.waits import WaitKind
from tests.kiosk import samples, waiting

SOON = samples.NOW + timedelta(seconds=20)


def tile(language, prefix, outlook, *, snapshot=None, now=SOON):
    snapshot = snapshot or samples.snapshot()
    line = next(each for each in snapshot.lines if each.service.prefix == prefix)
    return tile_view(line, snapshot, outlook, language, now)


@pytest.mark.parametrize(
    ("prefix", "said"),
    [
        ("C", "sekitar 20–35 menit"),
        ("D", "kurang dari 10 menit"),
        ("E", "waktu belum diketahui"),
        ("G", "mungkin lewat jam tutup"),
        ("H", "sekitar 100–150 menit"),
    ],
)
def test_a_tile_tells_the_range_or_that_it_is_not_known(language, prefix, said):
    assert tile(language, prefix, waiting.outlook()).wait == said


def test_during_an_outage_only_the_time_after_recovery_is_told(language):
    out = samples.snapshot(outages=(samples.outage(),))
    assert tile(language, "A", waiting.outlook(), snapshot=out).wait == (
        "setelah pulih sekitar 2–3,5 jam"
    )
    # Told before the outage began: no longer true.
    early = waiting.outlook(A=waiting.known(20, 35))
    assert tile(language, "A", early, snapshot=out).wait == "waktu belum diketahui"


def test_what_was_told_for_after_recovery_is_not_told_once_it_came(language):
    watched = samples.snapshot(outages=(samples.outage(OutageState.MONITORING),))
    assert tile(language, "A", waiting.outlook(), snapshot=watched).wait == ""


def test_nothing_is_told_without_news(language):
    assert tile(language, "C", None).wait == ""
    assert tile(language, "C", waiting.outlook(), now=SOON + timedelta(minutes=5)).wait == ""
    cut_off = replace(samples.snapshot(), cut_off_since=samples.NOW)
    assert tile(language, "C", waiting.outlook(), snapshot=cut_off).wait == ""


def test_an_aged_start_page_tells_nothing(window):
    window.show_snapshot(samples.snapshot(), samples.NOW)
    window.choose.show_waits(waiting.outlook())
    assert [t.view.wait for t in window.choose._tiles][2] == "sekitar 20–35 menit"
    window.choose.show_aged(True)
    assert {t.view.wait for t in window.choose._tiles} == {""}


def test_the_page_before_the_number_tells_the_wait_of_the_chosen_class(window):
    snapshot = samples.snapshot()
    window.confirm.show_waits(waiting.outlook())
    window.show_confirm(snapshot.lines[2], snapshot, samples.NOW)
    page = window.confirm
    assert page._wait.text() == "Waktu tunggu sekitar 20–35 menit."
    assert page.wait == waiting.known(20, 35)
    page._yes.click()
    assert page.priority is PriorityClass.PRIORITY
    assert page._wait.text() == "Waktu tunggu kurang dari 10 menit."
    page.show_waits(None)
    assert page._wait.isHidden()
    assert page.wait is None


def test_the_page_before_a_disturbed_service_counts_from_recovery(window):
    snapshot = samples.snapshot(outages=(samples.outage(),))
    window.confirm.show_waits(waiting.outlook())
    window.show_confirm(snapshot.lines[0], snapshot, samples.NOW)
    assert window.confirm._wait.text() == "Waktu tunggu setelah pulih sekitar 2–3,5 jam."
    assert window.confirm.wait.kind is WaitKind.AFTER_RECOVERY
