"""A terminal line for the tests of lines."""

from __future__ import annotations

import pytest

from tests.kiosk.printing.transports.terminal import TerminalLine


@pytest.fixture
def terminal():
    line = TerminalLine()
    yield line
    line.unplug()
