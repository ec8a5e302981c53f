"""The board in the product's own look: without the bundled font its measures mean nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from shared_ui import theme


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.dress(qapp)
    qapp.setQuitOnLastWindowClosed(False)
