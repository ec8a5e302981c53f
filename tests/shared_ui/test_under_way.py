"""What a signal began is waited for, and a fault in it is told."""

from __future__ import annotations

import asyncio
import logging

from shared_ui.under_way import UnderWay


async def test_the_end_waits_for_all_that_was_begun_and_for_what_that_began():
    under_way, ended = UnderWay("a test"), []

    async def work(more: int) -> None:
        await asyncio.sleep(0)
        ended.append(more)
        if more:
            under_way.begin(work(more - 1))

    under_way.begin(work(2))
    under_way.begin(work(0))
    assert under_way
    await under_way.end()
    assert sorted(ended) == [0, 0, 1, 2]
    assert not under_way


async def test_a_fault_is_logged_by_name_and_shown_and_hurts_nothing_else(caplog):
    shown, ended = [], []
    under_way = UnderWay("the tea kitchen", lambda: shown.append("a fault"))

    async def fail() -> None:
        raise RuntimeError("no tea")

    async def work() -> None:
        ended.append(True)

    with caplog.at_level(logging.ERROR):
        under_way.begin(fail())
        under_way.begin(work())
        await under_way.end()
    assert (shown, ended) == (["a fault"], [True])
    assert [record.message for record in caplog.records] == ["a fault in the tea kitchen"]
    assert "no tea" in caplog.text


async def test_what_is_cancelled_goes_on_no_further_and_is_no_fault(caplog):
    shown, under_way = [], UnderWay("a test", lambda: shown.append("a fault"))
    never = asyncio.Event()

    async def wait() -> None:
        await never.wait()

    under_way.begin(wait())
    await asyncio.sleep(0)
    await under_way.cancel()
    assert (bool(under_way), shown, caplog.records) == (False, [], [])
