"""What a notice says of slower services, of work to come, and of several outages at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from queueing.model import OutageState, Severity
from shared_ui.notice_text import notice_text, span_text, worth_showing
from tests.display_board.samples import SERVICES, at, outage

NOW = at(8, 41)
ZONE = "Asia/Jakarta"


def said(notice, now=NOW, language="id"):
    text = notice_text(notice, now, ZONE, language)
    return " ".join((text.heading, *(block.text for block in text.blocks)))


def planned(begin=at(12, 0) + timedelta(days=1), hours=1):
    return replace(
        outage(OutageState.PLANNED, cause="", advice="", title="Pemeliharaan Server pusat"),
        since=begin,
        planned_from=begin,
        planned_until=begin + timedelta(hours=hours),
        next_word_at=begin,
        updates=(),
    )


def test_slower_services_are_said_to_go_on(qapp):
    text = said(replace(outage(), severity=Severity.SLOWER))
    assert text.startswith("LEBIH LAMBAT")
    assert "Dilayani lebih lambat dari biasa: Perekaman KTP-el" in text
    assert "terganggu:" not in text
    assert "Semua layanan terganggu" not in said(
        replace(outage(), severity=Severity.SLOWER, working=())
    )


def test_work_to_come_says_its_day_and_hours_and_what_stops(qapp):
    text = said(planned())
    assert text.startswith("PEMELIHARAAN · Direncanakan")
    assert "Pemeliharaan Server pusat: besok, Kamis, 15 Juni pukul 12.00–13.00." in text
    assert "Selama itu berhenti: Perekaman KTP-el" in text
    assert "Nomor Anda tetap berlaku" in text
    assert "Belum ada kabar" not in said(planned(), now=at(12, 30) + timedelta(days=1))
    slower = replace(planned(), severity=Severity.SLOWER)
    assert "Dilayani lebih lambat dari biasa" in said(slower)


def test_hours_to_come_are_said_as_people_say_them(qapp):
    begin, end = at(12, 0), at(13, 0)
    assert span_text(begin, end, NOW, ZONE, "id") == "hari ini pukul 12.00–13.00"
    far = timedelta(days=2)
    assert span_text(begin + far, end + far, NOW, ZONE, "id") == (
        "Jumat, 16 Juni pukul 12.00–13.00"
    )
    night = span_text(at(22, 0), at(2, 0) + timedelta(days=1), NOW, ZONE, "id")
    assert night == "hari ini pukul 22.00 – Kamis, 15 Juni 02.00"


def test_begun_maintenance_says_its_planned_end_and_no_more_once_that_passed(qapp):
    begun = replace(planned(begin=at(8, 0)), state=OutageState.CAUSE_KNOWN, next_word_at=at(9, 0))
    assert "Menurut rencana selesai pukul 09.00." in said(begun, now=at(8, 41))
    late = said(begun, now=at(9, 1))
    assert "Menurut rencana" not in late
    assert "Belum ada kabar baru per pukul 09.01" in late


def test_what_another_outage_still_stops_is_not_said_to_be_served_again(qapp):
    over = outage(OutageState.RESOLVED, resolved=at(8, 40), next_word=None)
    over = replace(over, also_stopped=(SERVICES["B"],))
    assert "Dilayani kembali: Perekaman KTP-el." in said(over)


def test_cancelled_work_is_not_said_to_have_recovered():
    cancelled = replace(
        planned(), state=OutageState.RESOLVED, resolved_at=at(8, 40), next_word_at=None
    )
    assert worth_showing((cancelled,), NOW) == ()
