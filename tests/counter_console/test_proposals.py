"""What is proposed is asked calmly, beside the work, and announced only by an officer's press."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect

from counter_console.acts import Act, Wish
from counter_console.proposals import fitting_components, shown_proposals
from counter_console.requests import press as pressed
from queueing.model import OutageState, Severity, TicketState
from queueing.probes import ProposalKind, TroubleReport
from tests.counter_console.hands import press, press_key
from tests.counter_console.proposals import (
    SINCE,
    outage_proposal,
    recovery_proposal,
)
from tests.counter_console.samples import NOW, SERVER, counter, outage, row, snapshot, ticket
from tests.office import request

ASKED = snapshot(proposals=(outage_proposal(),))


def requests_of(wish, shown):
    return [(one.name, one.what) for one in pressed(wish, shown, NOW, request).requests]


def place(window, widget):
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def test_the_band_says_what_was_noticed_by_whom_and_since_when(shown):
    band = shown(ASKED).proposals.band
    assert band.isVisible()
    assert band.line.text() == "Server pusat tampaknya tidak berfungsi sejak pukul 08.30."
    assert band.evidence.text().startswith("Belum diumumkan. Dua loket melapor: 3 dan 5.")
    assert "Tidak tersambung dalam 5,0 detik." in band.evidence.text()


def test_the_band_covers_neither_the_person_in_hand_nor_the_main_keys(window):
    current = row(ticket(17, "A", TicketState.SERVING))
    window.show_snapshot(snapshot(current=current), NOW)
    before = [place(window, part) for part in (window.desk.serving, window.desk.acts)]
    window.show_snapshot(replace(ASKED, current=current), NOW)
    after = [place(window, part) for part in (window.desk.serving, window.desk.acts)]
    assert [part.topLeft() for part in after] == [part.topLeft() for part in before]
    band = place(window, window.proposals.band)
    assert not any(band.intersects(place(window, b)) for b in window.desk.acts.buttons.values())


def test_without_a_proposal_or_an_officer_nothing_is_asked(shown):
    assert not shown(snapshot()).proposals.band.isVisible()
    nobody = replace(ASKED, counter=None)
    assert not shown(nobody).proposals.band.isVisible()


def test_a_console_that_is_cut_off_asks_nothing(shown):
    window = shown(ASKED)
    window.show_stale(NOW, "Sambungan terputus.")
    assert not window.proposals.band.isVisible()


def test_both_answers_are_one_press(shown, wishes):
    window = shown(ASKED)
    press(window, Act.ANNOUNCE)
    press_key(window, "Ctrl+B")
    assert wishes == [Wish(Act.ANNOUNCE, proposal_id=7), Wish(Act.DISMISS, proposal_id=7)]


def test_announcing_publishes_by_the_ordinary_act_since_the_first_failure_and_marks():
    published, marked = requests_of(Wish(Act.ANNOUNCE, proposal_id=7), ASKED)
    assert published == ("publish_outage", {"component_code": SERVER.code, "since": SINCE})
    assert marked == ("accept_proposal", {"proposal_id": 7})


def test_slowness_is_announced_as_slowness():
    shot = snapshot(proposals=(outage_proposal(kind=ProposalKind.SLOWER),))
    (_, what), _ = requests_of(Wish(Act.ANNOUNCE, proposal_id=7), shot)
    assert what["severity"] is Severity.SLOWER


def test_a_standstill_of_what_was_announced_as_slow_changes_that_notice():
    slow = outage(severity=Severity.SLOWER)
    shot = snapshot(proposals=(outage_proposal(),), outages=(slow,))
    assert shown_proposals(shot)
    (name, what), _ = requests_of(Wish(Act.ANNOUNCE, proposal_id=7), shot)
    assert (name, what["outage_id"], what["severity"]) == (
        "update_outage",
        slow.id,
        Severity.STOPPED,
    )


def test_recovery_has_words_of_its_own_and_ends_the_notice(shown, wishes):
    going = outage()
    shot = snapshot(proposals=(recovery_proposal(),), outages=(going,))
    band = shown(shot).proposals.band
    assert (band.announce.text(), band.dismiss.text()) == ("Umumkan pulih", "Belum pulih")
    asked = requests_of(Wish(Act.ANNOUNCE, proposal_id=8), shot)
    assert asked == [
        ("resolve_outage", {"outage_id": going.id}),
        ("accept_proposal", {"proposal_id": 8}),
    ]


@pytest.mark.parametrize(
    ("proposal", "outages"),
    [
        (outage_proposal(), (outage(),)),
        (outage_proposal(kind=ProposalKind.SLOWER), (outage(severity=Severity.SLOWER),)),
        (recovery_proposal(), ()),
    ],
)
def test_what_somebody_announced_by_himself_is_asked_no_more(proposal, outages):
    assert shown_proposals(snapshot(proposals=(proposal,), outages=outages)) == ()


def test_an_outage_that_is_watched_after_recovery_and_fails_again_is_asked():
    watched = outage(state=OutageState.MONITORING)
    assert shown_proposals(snapshot(proposals=(outage_proposal(),), outages=(watched,)))


def test_the_details_tell_all_evidence_and_answer_too(shown, wishes):
    window = shown(ASKED)
    press(window, "proposals")
    panel = window.desk.proposals
    assert window.desk.panel is panel
    press(window, f"card-{Act.DISMISS}")
    assert wishes == [Wish(Act.DISMISS, proposal_id=7)]
    window.show_snapshot(snapshot(), NOW)
    assert window.desk.panel is None


def test_trouble_with_what_only_one_service_needs_is_one_press(shown, wishes):
    window = shown(snapshot(current=row(ticket(17, "A", TicketState.SERVING))))
    press(window, Act.TROUBLE)
    assert wishes == [Wish(Act.TROUBLE, component_code=SERVER.code)]


def test_trouble_of_one_of_several_is_asked_and_one_more_press_tells_it(shown, wishes):
    window = shown(snapshot(current=row(ticket(17, "B", TicketState.SERVING))))
    press_key(window, "Shift+F10")
    assert wishes == []
    press(window, "trouble-card-printer")
    assert wishes == [Wish(Act.TROUBLE, component_code="card-printer")]
    assert window.desk.panel is None


def test_an_idle_counter_is_asked_about_all_that_its_services_need():
    idle = snapshot(counter=counter(signed_in_service_ids=frozenset({1, 2})))
    codes = [component.code for component in fitting_components(idle)]
    assert codes == ["national-server", "card-printer"]


async def test_a_press_is_confirmed_and_can_be_taken_back(console, recorder):
    report = TroubleReport(5, NOW, SERVER.code, 3, 3, "Sri Wahyuni")
    recorder.answers["report_trouble"] = report
    await console.wish(Wish(Act.TROUBLE, component_code=SERVER.code))
    message = console.window.message
    assert message.line.text().startswith("Dicatat: Server pusat bermasalah.")
    assert message.button.text() == "Urungkan"
    await console.wish(Wish(Act.UNDO_TROUBLE, report_id=5))
    assert message.line.text() == "Laporan Anda dihapus."
    assert recorder.names == ["report_trouble", "withdraw_trouble"]
