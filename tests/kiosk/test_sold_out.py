"""A service without numbers says so first, says when again and offers another."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.pages.words import Words
from kiosk.visit import Step
from queueing import errors
from queueing.snapshots import KioskSnapshot
from queueing.stock import Left, LimitReason
from tests.kiosk import samples
from tests.kiosk.visiting import Kiosk, at_work
from tests.patience import until

B, S = samples.SERVICES[1], samples.SERVICES[8]
TOMORROW = samples.NOW + timedelta(days=1)


@pytest.fixture
def kiosk(window, office, language) -> Kiosk:
    return Kiosk(window, office, language)


def limited(left: Left | None) -> KioskSnapshot:
    """Give the usual office with that much of B, and S in its place."""
    plain = samples.snapshot()
    lines = [
        replace(line, left=left, service=replace(line.service, instead_id=S.id))
        if line.service.id == B.id
        else line
        for line in plain.lines
    ]
    return replace(plain, lines=tuple(lines))


def tile(language, left: Left | None) -> str:
    snapshot = limited(left)
    return Words(language, snapshot).state(snapshot.lines[1])


def test_a_tile_says_what_is_left_only_where_something_is_limited(language):
    assert tile(language, None) == "44 menunggu"
    assert tile(language, Left(43, LimitReason.QUOTA, None)) == "44 menunggu · sisa 43"


def test_a_sold_out_tile_says_when_again_or_that_nobody_knows(language):
    again = Left(0, LimitReason.QUOTA, TOMORROW)
    assert tile(language, again) == "Habis · lagi besok pukul 08.41"
    slot = Left(0, LimitReason.SLOT, samples.NOW + timedelta(hours=1))
    assert tile(language, slot) == "Habis · lagi pukul 09.41"
    unknown = Left(0, LimitReason.STOCK, None)
    assert tile(language, unknown) == "Habis · lagi belum diketahui"


@at_work
async def test_a_sold_out_service_offers_another_and_takes_no_number(kiosk):
    kiosk.office.given = limited(Left(0, LimitReason.STOCK, None))
    kiosk.controller._office_read(kiosk.office.given, samples.NOW)
    kiosk.touch("service-B")
    assert kiosk.on(kiosk.window.affected)
    assert not kiosk.window.affected._anyway.isVisible()
    kiosk.window.affected.anyway_wanted.emit()
    assert kiosk.on(kiosk.window.choose)
    kiosk.touch("service-B")
    kiosk.touch("instead-service")
    kiosk.touch("take-number")
    assert await kiosk.number() == "S-001"


@at_work
async def test_the_last_number_taken_elsewhere_is_told_instead_of_a_number(kiosk):
    kiosk.office.issue_error = errors.SoldOut("none", left=Left(0, LimitReason.QUOTA, TOMORROW))
    kiosk.touch("service-B")
    kiosk.touch("take-number")
    await _until(kiosk, Step.WARNED)
    assert kiosk.on(kiosk.window.affected)
    kiosk.office.issue_error = None
    kiosk.window.affected.other_wanted.emit()
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    assert await kiosk.number() == "C-001"


@at_work
async def test_one_hand_is_told_when_the_next_number_is_given(kiosk):
    again = samples.NOW + timedelta(seconds=30)
    kiosk.office.issue_error = errors.TooManyAtOnce("too many", again_at=again)
    kiosk.touch("service-C")
    kiosk.touch("take-number")
    await _until(kiosk, Step.NOT_TAKEN)
    assert "pukul 08.42" in kiosk.window.not_taken.body.text()
    assert not kiosk.window.not_taken._retry.isVisible()


async def _until(kiosk: Kiosk, step: Step) -> None:
    await until(lambda: kiosk.controller.visit.step is step, str(step))
