"""A service outside its hours says when it gives numbers, and gives none."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.pages.tile_words import tile_view
from kiosk.visit import Step
from queueing import errors
from queueing.opening_days import OutsideHours
from tests.kiosk import samples
from tests.kiosk.visiting import Kiosk, at_work
from tests.patience import until

ZONE = ZoneInfo("Asia/Jakarta")
TODAY = samples.NOW.astimezone(ZONE).date()
B, S = samples.SERVICES[1], samples.SERVICES[8]


def at(hour, days=0):
    return datetime(TODAY.year, TODAY.month, TODAY.day, hour, tzinfo=ZONE) + timedelta(days=days)


LATER = OutsideHours(TODAY, None, at(10))
OVER = OutsideHours(TODAY, at(8), at(9, 1))
NOT_TODAY = OutsideHours(TODAY, None, at(9, 2))
NEVER = OutsideHours(TODAY, at(8), None)


@pytest.fixture
def kiosk(window, office, language) -> Kiosk:
    return Kiosk(window, office, language)


def office_with(outside):
    plain = samples.snapshot()
    lines = tuple(
        replace(line, outside=outside, service=replace(line.service, instead_id=S.id))
        if line.service.id == B.id
        else line
        for line in plain.lines
    )
    return replace(plain, lines=lines)


def see(kiosk, outside):
    kiosk.office.given = office_with(outside)
    kiosk.controller._office_read(kiosk.office.given, samples.NOW)


@pytest.mark.parametrize(
    ("outside", "said"),
    [
        (LATER, "Buka pukul 10.00"),
        (OVER, "Hari ini tutup pukul 08.00 · buka besok pukul 09.00"),
        (NOT_TODAY, "Hari ini tidak buka · buka Jumat, 16 Juni"),
        (NEVER, "Hari ini tutup pukul 08.00"),
    ],
)
def test_its_tile_says_why_and_when_and_of_no_wait(language, outside, said):
    snapshot = office_with(outside)
    view = tile_view(snapshot.lines[1], snapshot, None, language, samples.NOW)
    assert (view.state, view.icon, view.wait) == (said, "clock", "")


@at_work
async def test_it_offers_another_and_takes_no_number(kiosk):
    see(kiosk, OVER)
    kiosk.touch("service-B")
    page = kiosk.window.affected
    assert kiosk.on(page)
    assert page._what.text() == "Layanan ini sedang tidak memberi nomor."
    assert not page._anyway.isVisible()
    page.anyway_wanted.emit()
    assert kiosk.on(kiosk.window.choose)
    kiosk.touch("service-B")
    kiosk.touch("instead-service")
    kiosk.touch("take-number")
    assert await kiosk.number() == "S-001"


@at_work
async def test_hours_that_end_before_the_number_is_taken_are_told_instead_of_it(kiosk):
    kiosk.office.issue_error = errors.OutsideServiceHours("late", outside=OVER)
    kiosk.touch("service-B")
    kiosk.touch("take-number")
    await until(lambda: kiosk.controller.visit.step is Step.WARNED, "the page of the hours")
    assert kiosk.on(kiosk.window.affected)


@at_work
async def test_an_invitation_is_for_the_hours_of_its_service(kiosk):
    see(kiosk, LATER)
    kiosk.controller.go_on(B.id, "REK-2017/00042")
    assert kiosk.on(kiosk.window.affected)
