"""The test frame itself: async tests share Qt's loop, and nothing touches the user's folders."""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

import platformdirs
import pytest
import qasync
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

CALLS = 50
NOISE = 5
"""References that come and go by themselves between two readings; the fault makes one per call."""


class Sender(QObject):
    fired = Signal()


async def test_a_coroutine_runs_on_qts_own_event_loop():
    loop = asyncio.get_running_loop()
    heard = loop.create_future()
    QTimer.singleShot(0, lambda: heard.set_result(QApplication.instance()))
    assert isinstance(loop, qasync.QEventLoop)
    assert await asyncio.wait_for(heard, 10) is not None


@pytest.fixture
async def waited_for():
    await asyncio.sleep(0)
    return asyncio.get_running_loop()


async def test_an_async_fixture_shares_the_loop_of_its_test(waited_for):
    assert waited_for is asyncio.get_running_loop()


def test_a_plain_qt_test_and_a_coroutine_can_take_turns(qtbot):
    sender = Sender()
    with qtbot.waitSignal(sender.fired):
        QTimer.singleShot(0, sender.fired.emit)


async def test_a_worker_thread_answers_to_the_qt_loop():
    assert await asyncio.to_thread(lambda: 6 * 7) == 42


def test_a_test_never_sees_the_users_own_folders():
    for place in (
        platformdirs.user_config_path("antrean"),
        platformdirs.user_data_path("antrean"),
        platformdirs.user_state_path("antrean"),
        Path.home(),
    ):
        assert place.is_relative_to(tempfile.gettempdir())
        assert "antrean-tests-" in str(place)


def test_windows_open_offscreen_unless_asked_otherwise(qapp):
    assert qapp.platformName() == os.environ["QT_QPA_PLATFORM"]


@pytest.mark.parametrize("value", [None, True], ids=["None", "True"])
def test_qt_calls_do_not_eat_references(qapp, value):
    """PySide6 6.12.0 before Python 3.12 loses one reference per call, until it aborts."""
    sender = Sender()
    sender.fired.emit()
    before = sys.getrefcount(value)
    for _ in range(CALLS):
        sender.fired.emit()
    for turn in range(CALLS):
        sender.setObjectName(f"name {turn}")
    assert abs(sys.getrefcount(value) - before) <= NOISE
