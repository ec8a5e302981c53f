"""A kiosk that dies right after a number was taken loses nothing and prints nothing twice."""

from __future__ import annotations

import signal

import pytest

from antrean.printers import VirtualPrinterProcess
from tests.end_to_end.conftest import Office
from tests.end_to_end.programs import (
    ask_printer,
    driven,
    job_states,
    papers,
    rows,
    tickets,
    until,
)

DOUBTFUL = "unknown"
PRINTED = "processed"


@pytest.mark.parametrize(
    ("any_office", "moment"),
    [
        ("sqlite", "number"),
        ("postgresql", "number"),
        ("postgresql", "sending"),
        ("sqlite", "paper"),
    ],
    indirect=["any_office"],
)
def test_after_kill_9_the_number_is_there_and_its_paper_came_once_or_is_in_doubt(
    any_office: Office, printer: VirtualPrinterProcess, moment: str
) -> None:
    config = any_office.config("kiosk", printer.port)
    came = {
        "number": lambda: tickets(any_office.url),
        "sending": lambda: set(job_states(any_office.url)) - {"queued"},
        "paper": lambda: papers(any_office.papers),
    }[moment]
    with driven("kiosk", config, exit_code=-signal.SIGKILL) as kiosk:
        kiosk.click("service-C")
        kiosk.click("take-number")
        until(came, moment)
        kiosk.process.kill()
        kiosk.process.wait()
    assert tickets(any_office.url) == ["C-001"]

    with driven("kiosk", config) as kiosk:
        kiosk.wait_for("service-C")
        ended = {PRINTED, DOUBTFUL}
        until(lambda: set(job_states(any_office.url)) <= ended, "the fate of the paper")
        (state,) = job_states(any_office.url)
        kiosk.click("service-C")
        kiosk.click("take-number")
        kiosk.wait_until_said("C-002")
        until(lambda: job_states(any_office.url) == [state, PRINTED], "the next paper")
    assert tickets(any_office.url) == ["C-001", "C-002"]
    assert rows(any_office.url, "SELECT count(*), count(DISTINCT ticket_id) FROM print_job") == [
        (2, 2)
    ]
    first = len(papers(any_office.papers)) - 1
    assert first == 1 if state == PRINTED else first <= 1
    # Nothing waits in the printer that could still come out.
    assert ask_printer(printer.control_port, "state").startswith("ok ready")
    if state == DOUBTFUL:
        with driven("counter", any_office.config("counter")) as console:
            console.wait_until_said("1 tiket perlu diperiksa")
