"""A person asks by reference number whether the card is due, and takes no ticket for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from kiosk.reference_desk import ASKS, Patience
from queueing import errors
from queueing.stock import EntryState, ReferenceAnswer
from tests.kiosk import samples
from tests.kiosk.visiting import Kiosk, at_work
from tests.patience import until

B = samples.SERVICES[1]
WAITING = ReferenceAnswer(
    "R-1", B.id, B.name, EntryState.WAITING, 42, None, date(2017, 6, 15), date(2017, 6, 19)
)
INVITED = ReferenceAnswer("R-1", B.id, B.name, EntryState.INVITED, invited_for=date(2017, 6, 14))


@pytest.fixture
def kiosk(window, office, language) -> Kiosk:
    office.given = replace(samples.snapshot(), waiting_list=True)
    return Kiosk(window, office, language)


def answering(kiosk: Kiosk, *answers: ReferenceAnswer) -> list[str]:
    asked: list[str] = []

    def ask(reference: str) -> tuple[ReferenceAnswer, ...]:
        asked.append(reference)
        return answers

    kiosk.office.answer = ask
    return asked


def type_number(kiosk: Kiosk) -> None:
    kiosk.touch("ask-reference")
    for key in ("key-R", "key--", "key-2", "key-erase", "key-1", "reference-ask"):
        kiosk.touch(key)


def said(kiosk: Kiosk) -> str:
    return kiosk.window.reference._said


@at_work
async def test_place_and_days_are_told_and_forgotten_when_somebody_leaves(kiosk):
    asked = answering(kiosk, WAITING)
    type_number(kiosk)
    await until(lambda: bool(said(kiosk)))
    assert asked == ["R-1"]
    assert "daftar tunggu: 42." in said(kiosk)
    assert "15 Juni – " in said(kiosk)
    assert kiosk.office.asked == []
    kiosk.window.visitor_gone.emit()
    assert kiosk.on(kiosk.window.choose)
    assert (said(kiosk), kiosk.window.reference._typed) == ("", "")


@at_work
async def test_an_unknown_number_and_an_office_out_of_reach_are_told_kindly(kiosk):
    answering(kiosk)
    type_number(kiosk)
    await until(lambda: bool(said(kiosk)))
    assert "tidak ada dalam daftar tunggu" in said(kiosk)

    def lost(_reference: str) -> tuple[ReferenceAnswer, ...]:
        raise errors.StoreUnreachable("gone")

    kiosk.office.answer = lost
    kiosk.touch("reference-ask")
    await until(lambda: "belum dapat dilihat" in said(kiosk))


@at_work
async def test_who_is_invited_today_goes_on_to_the_number_that_is_kept(kiosk):
    answering(kiosk, INVITED)
    type_number(kiosk)
    await until(lambda: bool(said(kiosk)))
    kiosk.touch("reference-take")
    kiosk.touch("take-number")
    assert await kiosk.number() == "B-001"
    assert kiosk.office.asked[0]["reference"] == "R-1"


async def test_nobody_tries_numbers_one_after_another():
    patience, now = Patience(), samples.NOW
    assert all(patience.may_ask(now) for _ in range(ASKS))
    assert not patience.may_ask(now)
    assert patience.may_ask(now + timedelta(minutes=1))
