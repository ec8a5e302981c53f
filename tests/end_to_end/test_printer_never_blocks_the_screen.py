"""A printer that is silent, gone, lost or stalled: the number comes at once all the same."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from benchmarks.gui_gap import GapKiosk, Kind, Visit, line_to
from tests.end_to_end.programs import job_states, tickets, until

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="lines of a process are looked up in /proc"
)
MOST_MS = 100.0
"""What a citizen may wait for a printer, who should not wait for it at all."""
NOISE = 3.0
"""A busy machine keeps every program waiting; so many times the gap without a printer is that."""
AGAIN = 3
TRIES = 6
PROBLEMS: tuple[Kind, ...] = ("silent", "refused", "black_hole", "stalled")


@pytest.fixture(scope="module")
def kiosks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Kind, GapKiosk]]:
    """Give a kiosk for each kind of printer that can be had here, all started at once."""
    folder = tmp_path_factory.mktemp("kiosks")
    with ExitStack() as stack:
        started: dict[Kind, GapKiosk] = {}
        for kind in ("no_printer", *PROBLEMS):
            line = stack.enter_context(line_to(kind))
            if line is not None or kind == "no_printer":
                started[kind] = stack.enter_context(GapKiosk(folder / kind, line))
        for kiosk in started.values():
            kiosk.ready()
        yield started
        for kiosk in started.values():
            kiosk.kill()


@pytest.fixture(scope="module")
def usual_gap(kiosks: dict[Kind, GapKiosk]) -> float:
    """Give the longest gap of two visits where there is no printer, in ms."""
    kiosk = kiosks["no_printer"]
    for _ in range(2):
        kiosk.visit()
    return kiosk.gap()


def number_while_the_line_is_open(kiosk: GapKiosk, wait: float) -> Visit:
    """Take numbers until one was shown while one and the same line was open all along."""
    for _ in range(TRIES):
        visit = kiosk.visit(wait_for_line=wait)
        if visit.open_throughout:
            return visit
    raise AssertionError(f"{TRIES} numbers came only after the printer was done with")


@pytest.mark.parametrize("kind", PROBLEMS)
def test_a_number_is_shown_while_the_printer_is_still_waited_for(
    kiosks: dict[Kind, GapKiosk], usual_gap: float, kind: Kind
) -> None:
    if kind not in kiosks:
        pytest.skip("no network namespace can be made here (unshare and ip, as root or a user)")
    kiosk = kiosks[kind]
    kiosk.gap()
    if kind == "refused":
        visits = [kiosk.visit(), kiosk.visit()][-1].number
    elif kind == "stalled":
        kiosk.visit()
        until(lambda: job_states(kiosk.url)[:1] == ["sending"], "the first paper under way")
        visits = number_while_the_line_is_open(kiosk, 0.0).number
        assert job_states(kiosk.url)[0] == "sending"
    else:
        visits = number_while_the_line_is_open(kiosk, 8.0).number
    assert len(tickets(kiosk.url)) == visits
    gap, most = kiosk.gap(), max(MOST_MS, NOISE * usual_gap)
    for _ in range(AGAIN):
        if gap <= most:
            break
        # A busy machine holds a process up now and then; a printer would do so each time.
        if kind in ("silent", "black_hole"):
            number_while_the_line_is_open(kiosk, 8.0)
        else:
            kiosk.visit()
        gap = kiosk.gap()
    assert gap <= most
