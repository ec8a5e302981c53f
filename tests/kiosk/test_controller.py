"""One visitor's way, from the first touch to the number, against an office in memory."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.pages.take_ticket import TakeTicketPage
from kiosk.visit import Step
from kiosk.window import KioskWindow
from queueing import errors
from queueing.model import OutageState, PriorityClass
from shared_ui.language import Language
from tests.kiosk import samples
from tests.kiosk.conftest import FakeOffice, part
from tests.kiosk.visiting import Kiosk, at_work
from tests.patience import until


@pytest.fixture
def kiosk(window: KioskWindow, office: FakeOffice, language: Language) -> Kiosk:
    return Kiosk(window, office, language)


async def disrupt(kiosk: Kiosk) -> None:
    kiosk.office.given = samples.snapshot(outages=(samples.outage(),))
    kiosk.watch.read_again()
    await until(lambda: bool(kiosk.window.shown_outages), "the notice")


@at_work
async def test_two_touches_take_a_number_of_the_ordinary_line(kiosk: Kiosk) -> None:
    kiosk.touch("service-C")
    kiosk.touch("take-number")

    assert await kiosk.number() == "C-001"
    asked = kiosk.office.asked[0]
    assert (asked["service_id"], asked["priority"]) == (3, PriorityClass.ORDINARY)
    assert (asked["language"], asked["now"]) == ("id", samples.NOW)


@at_work
async def test_the_priority_choice_stores_the_class_and_nothing_else(kiosk: Kiosk) -> None:
    kiosk.touch("service-C")
    kiosk.touch("priority-yes")
    kiosk.touch("take-number")
    await kiosk.number()

    assert kiosk.office.asked[0]["priority"] is PriorityClass.PRIORITY
    assert set(kiosk.office.asked[0]) == {
        "service_id",
        "priority",
        "language",
        "paper",
        "request_id",
        "now",
        "wait",
    }


@at_work
async def test_choosing_priority_and_taking_it_back_is_ordinary(kiosk: Kiosk) -> None:
    kiosk.touch("service-C")
    kiosk.touch("priority-yes")
    kiosk.touch("priority-no")
    kiosk.touch("take-number")
    await kiosk.number()

    assert kiosk.office.asked[0]["priority"] is PriorityClass.ORDINARY


@at_work
async def test_further_touches_while_the_number_is_taken_do_nothing(kiosk: Kiosk) -> None:
    gate = threading.Event()
    kiosk.office.slow = lambda: gate.wait(5)
    kiosk.touch("service-C")
    button = part(kiosk.window, "take-number")
    for _ in range(4):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        kiosk.window.confirm.take_wanted.emit(PriorityClass.ORDINARY)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Escape)
    await asyncio.sleep(0.05)
    assert kiosk.on(kiosk.window.confirm)
    gate.set()
    await kiosk.number()

    assert len(kiosk.office.asked) == 1


async def test_the_second_tap_of_a_double_tap_presses_nothing_on_the_next_page(
    make_window: Callable[..., KioskWindow], office: FakeOffice, language: Language
) -> None:
    kiosk = await Kiosk(make_window(debounce_ms=60_000), office, language).ready()
    kiosk.window._touches._since_change.invalidate()
    kiosk.touch("service-C")
    assert kiosk.on(kiosk.window.confirm)
    kiosk.touch("take-number")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    await asyncio.sleep(0.05)

    assert kiosk.on(kiosk.window.confirm)
    assert office.asked == []
    await kiosk.stop()


@at_work
async def test_a_lost_reply_tried_again_gives_the_same_number(kiosk: Kiosk) -> None:
    kiosk.office.reply_lost = True
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await until(lambda: kiosk.on(kiosk.window.not_taken), "the sorry page")
    kiosk.office.reply_lost = False
    kiosk.touch("retry")

    assert await kiosk.number() == "C-001"
    assert len({str(a["request_id"]) for a in kiosk.office.asked}) == 1
    assert len(kiosk.office.issued) == 1


@at_work
async def test_a_visitor_who_goes_back_after_a_lost_reply_gets_the_same_number(
    kiosk: Kiosk,
) -> None:
    kiosk.office.reply_lost = True
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await until(lambda: kiosk.on(kiosk.window.not_taken), "the sorry page")
    kiosk.office.reply_lost = False
    kiosk.touch("not-taken-back")
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await kiosk.number()

    assert len(kiosk.office.issued) == 1


@at_work
async def test_the_next_visitor_has_another_request_id(kiosk: Kiosk) -> None:
    for _ in range(2):
        kiosk.touch("service-C")
        kiosk.touch("take-number")
        await kiosk.number()
        kiosk.touch("done")

    assert kiosk.shown == ["C-001", "C-002"]


@at_work
async def test_another_class_after_a_failure_is_another_intention(kiosk: Kiosk) -> None:
    kiosk.office.issue_error = errors.StoreLocked("locked")
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await until(lambda: kiosk.on(kiosk.window.not_taken), "the sorry page")
    kiosk.office.issue_error = None
    kiosk.touch("not-taken-back")
    kiosk.touch("service-C")
    kiosk.touch("priority-yes")
    kiosk.touch("take-number")
    await kiosk.number()

    first, second = (a["request_id"] for a in kiosk.office.asked)
    assert first != second


@pytest.mark.parametrize(
    ("error", "retry"),
    [
        (errors.StoreFull("full"), True),
        (errors.ServiceClosed("closed"), False),
        (errors.NotFound("gone"), False),
        (errors.RequestReused("reused"), False),
    ],
)
@at_work
async def test_only_a_failure_of_the_store_can_be_tried_again(
    kiosk: Kiosk, error: errors.AntreanError, retry: bool
) -> None:
    kiosk.office.issue_error = error
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await until(lambda: kiosk.on(kiosk.window.not_taken), "the sorry page")

    assert any(w.isVisible() for w in kiosk.window.findChildren(QWidget, "retry")) is retry
    kiosk.touch("not-taken-back")
    assert kiosk.on(kiosk.window.choose)


@at_work
async def test_a_bug_of_ours_leaves_no_dead_button(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.office.issue_error = ZeroDivisionError("a bug")
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await until(lambda: kiosk.on(kiosk.window.not_taken), "the sorry page")
    assert "a bug" in caplog.text
    kiosk.office.issue_error = None
    kiosk.touch("retry")

    assert await kiosk.number() == "C-001"


@at_work
async def test_an_affected_service_warns_before_its_number(kiosk: Kiosk) -> None:
    await disrupt(kiosk)
    kiosk.touch("service-A")

    assert kiosk.on(kiosk.window.affected)
    assert kiosk.office.asked == []
    kiosk.touch("take-anyway")
    kiosk.touch("take-number")
    assert await kiosk.number() == "A-001"


@at_work
async def test_a_working_service_does_not_warn(kiosk: Kiosk) -> None:
    await disrupt(kiosk)
    kiosk.touch("service-C")

    assert kiosk.on(kiosk.window.confirm)


@at_work
async def test_the_warning_leads_to_other_services_or_to_a_goodbye(kiosk: Kiosk) -> None:
    await disrupt(kiosk)
    kiosk.touch("service-A")
    kiosk.touch("other-service")
    assert kiosk.on(kiosk.window.choose)
    kiosk.touch("service-B")
    kiosk.touch("come-back-later")
    assert kiosk.on(kiosk.window.thanks)
    assert "09.00" in kiosk.window.thanks.body.text()
    kiosk.touch("thanks-done")

    assert kiosk.on(kiosk.window.choose)
    assert kiosk.office.asked == []


@at_work
async def test_the_warning_leads_to_the_service_in_its_place(kiosk: Kiosk) -> None:
    given = samples.snapshot(outages=(samples.outage(),))
    letter = given.lines[8].service
    offering = replace(given.lines[0].service, instead_id=letter.id)
    first = replace(given.lines[0], service=offering)
    kiosk.office.given = replace(given, lines=(first, *given.lines[1:]))
    kiosk.watch.read_again()
    await until(lambda: kiosk.window.choose.band.text() != "", "the notice")
    kiosk.touch("service-A")
    kiosk.touch("instead-service")
    assert kiosk.on(kiosk.window.confirm)
    kiosk.touch("take-number")
    assert await kiosk.number() == "S-001"


@at_work
async def test_an_outage_that_begins_while_somebody_reads_still_warns_them(
    kiosk: Kiosk,
) -> None:
    kiosk.touch("service-A")
    kiosk.office.given = samples.snapshot(outages=(samples.outage(),))
    kiosk.watch.read_again()
    await until(lambda: kiosk.window.choose.band.text() != "", "the notice")
    kiosk.touch("take-number")

    assert kiosk.on(kiosk.window.affected)
    assert kiosk.office.asked == []


@at_work
async def test_a_recovered_service_under_watch_does_not_warn(kiosk: Kiosk) -> None:
    watched = samples.outage(OutageState.MONITORING)
    kiosk.office.given = samples.snapshot(outages=(watched,))
    kiosk.watch.read_again()
    await until(lambda: bool(kiosk.window.shown_outages), "the notice")
    kiosk.touch("service-A")

    assert kiosk.on(kiosk.window.confirm)


@at_work
async def test_every_visitor_begins_in_indonesian(
    kiosk: Kiosk, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []

    def switch(code: str) -> None:
        spoken.append(code)
        kiosk.language.code = code

    monkeypatch.setattr(kiosk.language, "switch", switch)
    kiosk.touch("language-en")
    kiosk.touch("service-A")
    assert kiosk.window.confirm._title.text() == "A ID card enrolment"
    kiosk.touch("take-number")
    await kiosk.number()
    kiosk.touch("done")

    assert spoken == ["en", "id"]
    assert kiosk.office.asked[0]["language"] == "en"
    assert part(kiosk.window, "language-id").isChecked()
    assert part(kiosk.window, "service-A").view.name == "Perekaman KTP-el"


@at_work
async def test_silence_takes_the_visitor_home(kiosk: Kiosk) -> None:
    kiosk.touch("service-A")
    kiosk.touch("priority-yes")
    kiosk.window.visitor_gone.emit()
    assert kiosk.on(kiosk.window.choose)
    kiosk.touch("service-A")

    assert kiosk.window.confirm.priority is PriorityClass.ORDINARY


TROUBLES = [
    (errors.StoreLocked, "program lain"),
    (errors.StoreReadOnly, "tidak dapat ditulis"),
    (errors.StoreCorrupt, "rusak"),
    (errors.StoreFull, "penuh"),
    (errors.StoreMissing, "tidak ditemukan"),
    (errors.StoreOnNetworkShare, "folder jaringan"),
    (errors.SchemaTooNew, "Versi"),
    (errors.StoreError, "tidak dapat dibaca"),
]


@pytest.mark.parametrize(("kind", "plainly"), TROUBLES)
async def test_trouble_at_the_start_is_said_plainly_with_place_and_remedy(
    window: KioskWindow,
    office: FakeOffice,
    language: Language,
    kind: type[errors.StoreError],
    plainly: str,
) -> None:
    office.open_error = kind("developer text", "developer remedy")
    kiosk = await Kiosk(window, office, language).ready()
    page = window.out_of_service

    assert window.page is page
    assert plainly in page.body.text()
    assert office.place in page.staff.text()
    await until(lambda: office.opened >= 3, "retries")
    office.open_error = None
    await until(lambda: window.page is window.choose, "the services")
    await kiosk.stop()


@at_work
async def test_trouble_while_a_number_is_read_waits_until_the_visitor_is_done(
    kiosk: Kiosk,
) -> None:
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await kiosk.number()
    kiosk.office.read_error = kiosk.office.open_error = errors.StoreCorrupt("broken")
    kiosk.watch.read_again()
    await until(lambda: kiosk.office.opened >= 2, "an attempt")
    assert kiosk.on(kiosk.window.ticket)
    kiosk.touch("done")

    assert kiosk.on(kiosk.window.out_of_service)


@at_work
async def test_new_settings_open_the_office_anew(kiosk: Kiosk) -> None:
    kiosk.watch.open_again()

    await until(lambda: kiosk.office.opened == 2, "a second opening")


@at_work
async def test_the_number_page_says_how_many_stand_ahead(kiosk: Kiosk) -> None:
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await kiosk.number()
    page = kiosk.window.page

    assert isinstance(page, TakeTicketPage)
    assert page._ahead.text() == "6 orang di depan Anda"
    assert page._service.text() == "Kartu Keluarga"


@at_work
async def test_before_the_first_hour_and_after_closing_no_number_is_offered(
    kiosk: Kiosk,
) -> None:
    kiosk.office.given = samples.snapshot(opening=samples.CLOSED)
    kiosk.watch.read_again()
    await until(lambda: "tutup" in kiosk.window.choose.band.text(), "the closed band")
    kiosk.touch("service-C")

    assert not kiosk.window.confirm._take.isVisible()
    assert "Buka lagi" in kiosk.window.confirm._closed.text()
    QTest.keyClick(kiosk.window, Qt.Key.Key_Return)
    assert kiosk.controller.visit.step is Step.CONFIRM
    assert kiosk.office.asked == []


@at_work
async def test_a_service_that_is_not_offered_any_more_is_gone(kiosk: Kiosk) -> None:
    off = replace(samples.SERVICES[2], active=False)
    services = (*samples.SERVICES[:2], off, *samples.SERVICES[3:])
    kiosk.office.given = samples.snapshot(services=services)
    kiosk.watch.read_again()

    await until(lambda: not kiosk.window.findChildren(QWidget, "service-C"), "C to go")
