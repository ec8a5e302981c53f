"""The window's thread goes on while the worker waits, also at the end."""

from __future__ import annotations

import asyncio
import threading
from time import sleep

import pytest
from PySide6.QtWidgets import QWidget

from shared_ui.off_thread import OffThread
from shared_ui.startup import leave_at_once


@pytest.fixture
def free() -> threading.Event:
    return threading.Event()


async def test_ending_waits_for_what_is_under_way_but_the_loop_goes_on(free):
    off_thread = OffThread("test")
    under_way = asyncio.ensure_future(off_thread(free.wait, 30))
    never_begun = asyncio.ensure_future(off_thread(lambda: "begun"))
    await asyncio.sleep(0.01)
    ending = asyncio.ensure_future(off_thread.end())
    for _ in range(20):
        await asyncio.sleep(0.005)
    assert not ending.done()
    free.set()
    await ending
    assert await under_way
    with pytest.raises(asyncio.CancelledError):
        await never_begun


async def test_no_thread_is_left_once_it_has_ended(monkeypatch):
    """A thread inside the signal that wakes the loop, when Python ends, aborts the process."""
    loop = asyncio.get_running_loop()
    wake = loop.call_soon_threadsafe

    def woken_long_before_it_returns(*args):
        wake(*args)
        sleep(0.1)

    off_thread = OffThread("test")
    await off_thread(int)
    before = set(threading.enumerate())
    monkeypatch.setattr(loop, "call_soon_threadsafe", woken_long_before_it_returns)
    await off_thread.end()
    assert not set(threading.enumerate()) - before
    assert "test" not in {thread.name.partition("_")[0] for thread in threading.enumerate()}


async def test_a_window_leaves_before_the_work_behind_it_has_ended(qtbot):
    window, stop = QWidget(), asyncio.Event()
    qtbot.addWidget(window)
    window.show()
    leaving = asyncio.ensure_future(leave_at_once(window, stop))
    await asyncio.sleep(0)
    assert window.isVisible()
    stop.set()
    await leaving
    assert not window.isVisible()
