"""Schedules worth remembering: each went wrong once, somewhere, or stands for a rule."""

from __future__ import annotations

import pytest

from kiosk.printing.virtual_printer.faults import Faults
from queueing.model import PrintState
from tests.kiosk.printing.desk import quick_profile
from tests.kiosk.printing.office_in_weather import DONE
from tests.kiosk.printing.weather import live_through, weather
from tests.patience import wait_until

pytestmark = pytest.mark.usefixtures("qapp")
WEATHER = {
    "a kiosk restarted while the printer holds a paper back": [
        *("after 300 rows: paper-out", "print", "pause 0.4", "restart", "ready", "print"),
    ],
    "power lost between the last row and the cut": [
        *("after 745 rows: power-off 0.2", "print", "pause 0.6"),
    ],
    "two kills while one paper is printed": [
        *("speed 1500", "after 100 rows: kill", "print", "pause 0.3", "pause 0.1", "kill", "print"),
    ],
    "staff say no while the paper still waits in the printer": [
        *("after 200 rows: cover-open", "print", "pause 0.4", "restart", "answer no copy"),
        *("pause 0.2", "ready"),
    ],
    "staff say no although the paper came out": [
        *("token missing", "print", "pause 1.2", "answer no copy", "token right"),
    ],
    "the cutter jams before the proof, twice": [
        *("cutter-fails", "print", "pause 0.6", "ready", "cutter-fails", "print 2", "pause 1.2"),
    ],
    "a reset while the paper is taken in, by a printer that holds it": [
        *("window 4096", "paper-out", "ready", "after 20000 bytes: reset", "print", "print"),
    ],
    "a copy that is itself in doubt": [
        *("after 300 rows: power-off", "print", "pause 0.4", "after 300 rows: power-off"),
        *("answer truly copy", "pause 0.4", "answer truly copy"),
    ],
}


@pytest.mark.parametrize("steps", WEATHER.values(), ids=WEATHER)
def test_a_ticket_is_one_paper_or_known_to_be_in_doubt(steps):
    # The weaker proof, and a printer whose buffers nobody can empty.
    live_through(steps, quick_profile("generic-80", "gs-r", seconds=0.8))


def test_what_a_printer_still_holds_is_cleared_before_the_copy(tmp_path):
    profile = quick_profile("epson-tm-t20iii", "gs-h", seconds=0.8)
    assert profile.status.clears
    with weather(tmp_path, profile) as office:
        for step in WEATHER["staff say no while the paper still waits in the printer"]:
            office.take(step)
        office.clear_up()
        first, copy = office.jobs()
        assert (len(office.papers.of(first)), len(office.papers.of(copy))) == (0, 1)


@pytest.mark.parametrize("token", ["wrong", "missing"])
def test_only_its_own_token_proves_a_paper(tmp_path, token):
    with weather(tmp_path, quick_profile(fence="gs-h", seconds=0.8)) as office:
        office.take("print")
        wait_until(lambda: office.jobs()[0].state is PrintState.CONFIRMED, office.story)
        office.printer.set_faults(Faults(token=token))
        office.take("print")
        wait_until(lambda: office.jobs()[1].state is PrintState.UNKNOWN, office.story)
        assert office.papers.of(office.jobs()[1])


@pytest.mark.parametrize("fence", ["gs-h", "gs-r"])
def test_a_restart_during_a_held_paper_does_not_take_its_proof_for_the_next_one(tmp_path, fence):
    """With GS r both proofs look alike, and the first one reaches the new connection."""
    with weather(tmp_path, quick_profile(fence=fence), rows_per_second=1500) as office:
        office.printer.set_condition("paper-out", after_rows=300)
        office.take("print")
        wait_until(lambda: office.jobs()[0].state is PrintState.HELD, office.story)
        office.take("restart")
        assert office.jobs()[0].state is PrintState.UNKNOWN
        office.printer.set_condition("ready")
        office.take("print")
        wait_until(lambda: office.jobs()[1].state in DONE, office.story)
        assert [len(office.papers.of(job)) for job in office.jobs()] == [1, 1]
        office.check()


@pytest.mark.parametrize(
    ("order", "fate", "remark"),
    [
        ("ticket taken", "taken", ""),
        ("ticket left", "retracted", "retracted"),
        ("ticket jammed", "jammed", "not-taken"),
    ],
)
def test_a_ticket_nobody_could_take_is_told_with_its_paper(tmp_path, order, fate, remark):
    profile = quick_profile("custom-k80", fence="gs-h")
    presenter = profile.presenter.model_copy(update={"wait_seconds": 0.2, "then": "retract"})
    with weather(tmp_path, profile.model_copy(update={"presenter": presenter})) as office:
        office.take("presenter on")
        office.take(order)
        office.take("print")
        wait_until(lambda: office.jobs()[0].state in DONE, office.story)
        wait_until(lambda: office.printer.tickets[0].fate == fate, office.story)
        wait_until(lambda: office.jobs()[0].reason == remark, office.story)
        assert office.printer.machine.unknown_commands == []
