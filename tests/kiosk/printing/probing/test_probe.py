"""A probe believes what came over the line and what people saw, and nothing else."""

from __future__ import annotations

import re
import socket
from contextlib import closing
from datetime import UTC, datetime

import pytest

from kiosk.printing.errors import PrinterUnreachable, TransportError
from kiosk.printing.probing.probe import ProbeError, Question, nobody, probe
from kiosk.printing.probing.probe_line import ProbeTiming
from kiosk.printing.probing.probe_page import widths_read
from kiosk.printing.profiles.profile import load_profile
from kiosk.printing.profiles.unit_file import read_unit, write_unit
from kiosk.printing.transports.tcp import TcpTransport
from kiosk.printing.virtual_printer.condition import Condition
from kiosk.printing.virtual_printer.faults import Faults
from kiosk.printing.virtual_printer.server import VirtualPrinter

NOON = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
QUICK = ProbeTiming(connect=2.0, reply=0.4, quiet=0.005, close=1.0)
DEAF = ProbeTiming(connect=2.0, reply=0.05, quiet=0.01, close=1.0)
"""For units whose answers need no waiting for, as there are none."""
LIKE_PAPER = 2400
"""Rows a second, 300 mm/s: a paper takes its time."""

pytestmark = pytest.mark.usefixtures("qapp")


class People:
    """Somebody at the printer, who was asked some questions."""

    def __init__(self, **answers):
        self._answers = answers
        self.asked: list[Question] = []

    def __call__(self, question):
        self.asked.append(question)
        return self._answers.get(question.about.replace("-", "_"), question.default)


def probed(
    printer,
    name="generic-80",
    *,
    paper=True,
    ask=nobody,
    tell=lambda heard: None,
    timing=QUICK,
    line=TcpTransport,
    fence_seconds=5.0,
):
    profile = load_profile(name)
    quick = profile.model_copy(
        update={"fence": profile.fence.model_copy(update={"seconds": fence_seconds})}
    )
    return probe(
        line("127.0.0.1", printer.port),
        quick,
        place="here",
        clock=lambda: NOON,
        paper=paper,
        ask=ask,
        tell=tell,
        timing=timing,
    )


def left_clean(printer):
    """Tell whether the printer waits for the rest of nothing and understood everything."""
    return printer.machine.waiting == 0 and printer.machine.unknown_commands == []


# -- the proof of a paper -----------------------------------------------------------------------


def test_an_answer_that_waits_for_the_paper_is_a_proof():
    with VirtualPrinter(rows_per_second=LIKE_PAPER) as printer:
        facts = probed(printer)
        assert (facts.answers, facts.fence) == (True, "gs-h")
        assert len(printer.wait_for_tickets(1, 5)) == 1
        assert left_clean(printer)


def test_an_answer_before_the_paper_can_have_come_out_is_no_proof():
    with VirtualPrinter() as printer:
        heard = {}
        facts = probed(printer, "epson-tm-t20iii", tell=lambda h: heard.update({h.what: h}))
    assert facts.fence == "gs-r"
    assert heard["gs-h"].answered
    assert "no proof" in heard["gs-h"].note


def test_a_slow_line_is_not_taken_for_a_printer_that_waits():
    with VirtualPrinter(faults=Faults(token_delay=0.3)) as printer:
        assert probed(printer).fence == "gs-r"


@pytest.mark.parametrize("token", ["wrong", "missing"])
def test_a_wrong_or_missing_answer_proves_nothing(token):
    with VirtualPrinter(rows_per_second=LIKE_PAPER, faults=Faults(token=token)) as printer:
        assert probed(printer).fence == "none"


class WithoutGsH(TcpTransport):
    """The line to an older unit, which passes over GS ( H."""

    def write(self, data, seconds):
        super().write(re.sub(rb"\x1d\(H\x06\x0000.{4}", b"", data, flags=re.DOTALL), seconds)


def test_a_unit_that_knows_only_gs_r_is_processed_at_best():
    with VirtualPrinter() as printer:
        facts = probed(printer, "epson-tm-t20iii", line=WithoutGsH)
    assert (facts.answers, facts.fence) == (True, "gs-r")


# -- silence ------------------------------------------------------------------------------------


def test_a_silent_unit_answers_nothing_and_proves_nothing():
    with VirtualPrinter() as printer:
        printer.set_condition("silent")
        facts = probed(printer, "generic-58", ask=People(), timing=DEAF)
    assert (facts.answers, facts.fence, facts.identity) == (False, "none", "")
    assert (facts.near_end, facts.cutter) == (None, None)


def test_silence_is_not_kept_when_somebody_saw_that_nothing_came_out():
    with VirtualPrinter() as printer:
        printer.set_condition("silent")
        with pytest.raises(ProbeError, match="nobody saw a page") as caught:
            probed(printer, "generic-58", ask=People(came_out="no"), timing=DEAF)
    assert "end the kiosk" in caught.value.remedy


def test_silence_of_a_model_that_always_answers_is_believed_only_when_a_page_was_seen():
    with VirtualPrinter() as printer:
        printer.set_condition("silent")
        with pytest.raises(ProbeError):
            probed(printer, "epson-tm-t20iii", timing=DEAF)
        assert not probed(printer, "epson-tm-t20iii", ask=People(), timing=DEAF).answers


def test_a_line_that_is_only_written_to_is_not_waited_for():
    written = []

    class OneWay:
        confirms = False

        def open(self, seconds): ...

        def write(self, data, seconds):
            written.append(data)

        def finish(self, seconds): ...

        def read_status(self, seconds):
            pytest.fail("nothing can be heard here")

        def close(self, seconds): ...

    profile = load_profile("generic-80")
    facts = probe(
        OneWay(), profile, place="queue", clock=lambda: NOON, paper=True, ask=nobody, timing=QUICK
    )
    assert (facts.answers, facts.fence) == (False, "none")
    assert b"\x10\x04" not in b"".join(written)


# -- what keeps a probe from being made ---------------------------------------------------------


@pytest.mark.parametrize("condition", ["paper-out", "cover-open", "offline"])
@pytest.mark.parametrize("paper", [True, False])
def test_a_printer_that_is_not_ready_is_sent_nothing(condition, paper):
    with VirtualPrinter() as printer:
        printer.set_condition(condition)
        with pytest.raises(ProbeError, match="not ready") as caught:
            probed(printer, paper=paper)
        assert caught.value.remedy
        assert printer.machine.waiting == 0
        printer.set_condition("ready")
        assert printer.tickets == []


def test_paper_that_ends_in_the_middle_keeps_the_findings_from_being_kept():
    with VirtualPrinter(rows_per_second=LIKE_PAPER) as printer:
        printer.machine.set_condition(Condition.PAPER_OUT, after_rows=900)
        with pytest.raises(ProbeError, match="in the middle"):
            probed(printer, fence_seconds=1.5)


def test_a_refused_line_says_that_the_kiosk_may_hold_the_printer():
    with closing(socket.socket()) as held:
        held.bind(("127.0.0.1", 0))
        line = TcpTransport("127.0.0.1", held.getsockname()[1])
        with pytest.raises(PrinterUnreachable) as caught:
            probe(line, load_profile("generic-80"), place="x", clock=lambda: NOON, paper=False)
    assert "end the kiosk" in caught.value.remedy


def test_a_line_that_breaks_ends_the_probe_and_is_closed():
    with VirtualPrinter(faults=Faults(reset_after_bytes=60)) as printer:
        with pytest.raises(TransportError):
            probed(printer)
        printer.set_faults(Faults())
        assert probed(printer, paper=False).answers


# -- without paper ------------------------------------------------------------------------------


def test_without_paper_nothing_is_printed_and_nothing_is_proven():
    with VirtualPrinter(rows_per_second=LIKE_PAPER) as printer:
        facts = probed(printer, "epson-tm-t20iii", paper=False, ask=pytest.fail)
        assert (facts.answers, facts.fence) == (True, "gs-r")
        assert printer.machine.rows_on_strip == 0
        assert left_clean(printer)
    assert (facts.dots, facts.near_end, facts.cutter, facts.identity) == (None, None, None, "")


# -- what people see ----------------------------------------------------------------------------


def test_people_are_asked_once_the_printer_is_free_for_others():
    with VirtualPrinter() as printer:

        def look(question):
            with socket.create_connection(("127.0.0.1", printer.port), timeout=5) as other:
                other.sendall(b"\x10\x04\x01")
                other.settimeout(5)
                assert other.recv(1) == b"\x12"
            return question.default

        assert probed(printer, ask=look).dots == 576


def test_the_width_is_what_a_person_read_off_the_ruler():
    people = People(width="512")
    with VirtualPrinter(dots=512) as printer:
        facts = probed(printer, "generic-80", ask=people)
    assert facts.dots == 512
    asked = {question.about: question for question in people.asked}
    assert asked["width"].default == "576"
    assert {"384", "420", "512", "576"} <= set(asked["width"].choices)
    assert [question.about for question in people.asked] == ["width", "cut", "near-end"]


def test_the_ruler_is_wider_than_a_narrow_profile():
    assert max(widths_read(load_profile("generic-58"))) == 576
    assert max(widths_read(load_profile("epson-tm-t88"))) == 576


@pytest.mark.parametrize(("seen", "told"), [("yes", True), ("no", False)])
def test_a_cutter_is_believed_to_tell_its_jam_only_when_it_cut(seen, told):
    with VirtualPrinter() as printer:
        assert probed(printer, ask=People(cut=seen)).cutter is told


def test_a_sensor_that_reports_is_there_without_asking():
    people = People()
    with VirtualPrinter() as printer:
        printer.set_condition("near-end")
        assert probed(printer, ask=people).near_end is True
    assert "near-end" not in [question.about for question in people.asked]


def test_with_nobody_to_ask_what_only_people_see_stays_open():
    with VirtualPrinter() as printer:
        facts = probed(printer)
    assert (facts.dots, facts.near_end, facts.cutter) == (None, None, None)


def test_what_a_printer_says_it_is_is_kept_and_decides_nothing():
    with VirtualPrinter() as printer:
        facts = probed(printer, "xprinter-xp80")
    assert facts.identity == "ANTREAN VIRTUAL"
    assert facts.profile == "xprinter-xp80"


def test_a_finding_is_kept_with_its_date(tmp_path):
    with VirtualPrinter() as printer:
        facts = probed(printer, ask=People())
    write_unit(tmp_path / "kiosk.printer.toml", facts)
    assert read_unit(tmp_path / "kiosk.printer.toml") == facts
    assert facts.probed_at == NOON
