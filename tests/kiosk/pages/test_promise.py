"""The promise for the next working day, before a number is taken and beside it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.pages.promise_words import promise_text
from kiosk.pages.views import NumberView, PrintProgress
from kiosk.window import KioskWindow
from queueing.model import LocalText
from tests.kiosk import samples, waiting


@pytest.mark.parametrize("hit", [True, False])
def test_before_taking_a_number_the_promise_is_said_where_it_holds(
    window: KioskWindow, hit: bool
) -> None:
    snapshot = samples.snapshot(outages=(samples.outage(),))
    line = next(line for line in snapshot.lines if (line.outage is not None) is hit)
    window.show_snapshot(snapshot, samples.NOW)
    window.show_confirm(line, snapshot, samples.NOW)
    QApplication.processEvents()
    assert window.confirm._promise.isVisible() is hit
    assert window.confirm._promise.text() == promise_text()


@pytest.mark.parametrize("hit", [True, False])
def test_beside_the_number_too(window: KioskWindow, hit: bool) -> None:
    window.show_snapshot(samples.snapshot(), samples.NOW)
    name = LocalText("Perekaman KTP-el")
    window.show_number(NumberView(1, "A-233", name, 188, PrintProgress.OUT, hit))
    QApplication.processEvents()
    assert window.ticket._promise.isVisible() is hit
    assert "hari kerja berikutnya" in window.ticket._promise.text()


def test_whoever_is_told_that_the_call_may_come_after_closing_is_told_the_promise(
    window: KioskWindow,
) -> None:
    snapshot = samples.snapshot()
    late = next(line for line in snapshot.lines if line.service.prefix == "G")
    window.show_snapshot(snapshot, samples.NOW)
    window.show_confirm(late, snapshot, samples.NOW)
    assert not window.confirm.promises
    window.confirm.show_waits(waiting.outlook())
    QApplication.processEvents()
    assert window.confirm._promise.isVisible()
    window.confirm._yes.click()
    assert not window.confirm.promises
    name = LocalText("Pengambilan dokumen")
    window.show_number(NumberView(1, "G-009", name, 8, PrintProgress.OUT, promised=True))
    QApplication.processEvents()
    assert window.ticket._promise.isVisible()
