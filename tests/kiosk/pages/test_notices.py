"""Slower services, work to come and two outages at once, on the kiosk's pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtWidgets import QApplication

from kiosk.pages.notice_band import Tone
from kiosk.pages.outages_said import outages_said
from kiosk.pages.words import Words, stopping
from kiosk.window import KioskWindow
from queueing.model import LocalText, Outage, OutageState, Severity
from queueing.snapshots import KioskSnapshot
from shared_ui.language import Language
from tests.kiosk import samples
from tests.kiosk.conftest import part

SLOW = replace(
    samples.outage(),
    title=LocalText("Perekaman KTP-el lebih lambat dari biasa"),
    severity=Severity.SLOWER,
)
NOON = samples.NOW.replace(hour=5, minute=0)
PLANNED = replace(
    samples.outage(OutageState.PLANNED),
    title=LocalText("Pemeliharaan Server pusat"),
    since=NOON,
    planned_from=NOON,
    planned_until=NOON + timedelta(hours=1),
)


def told(*outages: Outage, **fields: object) -> KioskSnapshot:
    """Give a snapshot as the office reads it: what stops beside what is told of a line."""
    base = samples.snapshot(outages=outages)
    lines = []
    for line in base.lines:
        about = [o for o in outages if line.service in o.affected and o.resolved_at is None]
        stops = next((o for o in about if o.stops_services), None)
        notice = about[0] if about else None
        lines.append(replace(line, outage=stops, notice=notice))
    return replace(base, lines=tuple(lines), **fields)  # type: ignore[arg-type]


def shown(window: KioskWindow, snapshot: KioskSnapshot) -> KioskWindow:
    window.show_snapshot(snapshot, snapshot.read_at)
    window.show_start()
    QApplication.processEvents()
    return window


def test_a_slower_service_is_marked_and_goes_on(window: KioskWindow) -> None:
    view = part(shown(window, told(SLOW)), "service-A").view  # type: ignore[attr-defined]
    assert (view.state, view.icon) == ("Lebih lambat · 188 menunggu", "slow")
    assert (view.slower, view.disrupted) == (True, False)
    assert window.choose.band.text().startswith("Perekaman KTP-el lebih lambat dari biasa sejak")


def test_work_of_today_stands_on_its_tiles_and_that_of_tomorrow_does_not(
    window: KioskWindow,
) -> None:
    view = part(shown(window, told(PLANNED)), "service-A").view  # type: ignore[attr-defined]
    assert (view.state, view.icon) == ("Pemeliharaan 12.00 · 188 menunggu", "clock")
    assert "hari ini pukul 12.00–13.00" in window.choose.band.text()
    later = told(PLANNED, read_at=samples.NOW - timedelta(days=1))
    view = part(shown(window, later), "service-A").view  # type: ignore[attr-defined]
    assert (view.state, view.icon) == ("188 menunggu", "people")
    assert "besok, Rabu, 14 Juni pukul 12.00–13.00" in window.choose.band.text()


def test_each_weight_of_a_notice_has_its_own_tone(qapp: QApplication) -> None:
    def tone(outage: Outage) -> Tone:
        return outages_said((outage,), Words(Language(), told(outage)))[0]

    assert tone(samples.outage()) is Tone.DISRUPTED
    assert tone(SLOW) is Tone.SLOWER
    assert tone(PLANNED) is Tone.INFO
    assert tone(samples.outage(OutageState.MONITORING)) is Tone.RECOVERED


def test_before_a_slower_number_it_is_said_but_not_warned_of(window: KioskWindow) -> None:
    snapshot = told(SLOW)
    window.show_confirm(snapshot.lines[0], snapshot, samples.NOW)
    assert "lebih lambat dari biasa sejak pukul 08.30" in window.confirm._note.text()
    assert window.confirm._note.isVisible()
    assert stopping(snapshot.lines[0], snapshot) == ()


def test_a_warning_names_every_outage_that_stops_the_service(window: KioskWindow) -> None:
    printer = replace(
        samples.outage(),
        id=2,
        title=LocalText("Pencetakan terganggu"),
        affected=samples.SERVICES[:1],
    )
    snapshot = told(samples.outage(), printer)
    window.show_affected(snapshot.lines[0], snapshot)
    said = window.affected._what.text()
    assert "Perekaman dan Pencetakan KTP-el terganggu" in said
    assert "Pencetakan terganggu sejak" in said


def test_another_service_is_offered_in_its_place_while_that_one_works(window: KioskWindow) -> None:
    letter = samples.SERVICES[8]
    snapshot = told(samples.outage())
    line = replace(
        snapshot.lines[0], service=replace(snapshot.lines[0].service, instead_id=letter.id)
    )
    window.show_affected(line, snapshot)
    QApplication.processEvents()
    wanted: list[int] = []
    window.affected.instead_wanted.connect(wanted.append)
    button = part(window, "instead-service")
    assert button.isVisible()
    assert button.caption() == "Ambil Surat keterangan (suket)"  # type: ignore[attr-defined]
    button.click()  # type: ignore[attr-defined]
    assert wanted == [letter.id]
    everything = replace(samples.outage(), affected=samples.SERVICES)
    window.show_affected(line, told(everything))
    assert not button.isVisible()
    window.show_affected(snapshot.lines[2], snapshot)
    assert not button.isVisible()


def test_details_tell_of_work_to_come_without_a_word_that_is_due(window: KioskWindow) -> None:
    shown(window, told(PLANNED))
    text = window.details._facts.text()
    assert "Selama itu berhenti" in text
    assert "Kabar berikutnya" not in text
