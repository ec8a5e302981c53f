"""Waiting is for what programs do; giving up names what did not come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Signal

from antrean.replay.waiting import NothingHappened, answer, until


class Speaker(QObject):
    """Says something."""

    said = Signal(str, int)


async def test_waiting_ends_when_it_is_so():
    turns = iter([False, False, True])
    await until(lambda: next(turns), "the third turn")
    assert next(turns, "used up") == "used up"


async def test_what_is_so_already_is_not_waited_for():
    await until(lambda: True, "nothing", seconds=-1)


async def test_giving_up_names_what_was_waited_for():
    with pytest.raises(NothingHappened, match=r"^waited 0\.05 s for the notice on the board$"):
        await until(lambda: False, "the notice on the board", seconds=0.05)


async def test_what_goes_wrong_while_looking_is_not_hidden():
    with pytest.raises(ZeroDivisionError):
        await until(lambda: 1 / 0, "never")


async def test_an_answer_is_what_the_signal_said_first():
    speaker = Speaker()

    def act():
        speaker.said.emit("A-001", 3)
        speaker.said.emit("A-002", 4)

    assert await answer(speaker.said, act, "a number") == ("A-001", 3)


async def test_what_was_said_before_the_act_is_no_answer():
    speaker = Speaker()
    speaker.said.emit("A-001", 3)
    with pytest.raises(NothingHappened, match="for a number"):
        await answer(speaker.said, lambda: None, "a number", seconds=0.05)


async def test_nobody_listens_on_after_the_answer():
    speaker = Speaker()
    await answer(speaker.said, lambda: speaker.said.emit("x", 1), "a word")
    with pytest.raises(NothingHappened):
        await answer(speaker.said, lambda: None, "a word", seconds=0.02)
    with pytest.raises(ZeroDivisionError):
        await answer(speaker.said, lambda: 1 / 0, "a word")
    assert speaker.receivers("2said(QString,int)") == 0
