"""A page says the same, whether its language was chosen before it came or while it was there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.window import KioskWindow
from shared_ui.language import Language
from tests.kiosk.pages.every_page import pages_of, told


def words(window: KioskWindow) -> list[str]:
    """Give all that is said on the page and around it, but for the seconds that run."""
    QApplication.processEvents()
    shown = [part for part in window.findChildren(QWidget) if part.isVisible()]
    return [part.accessibleName() for part in shown if part.objectName() != "done"]


def speak(window: KioskWindow, language: Language, code: str) -> None:
    language.switch(code)
    window.show_language(code)


@pytest.mark.parametrize("code", ["jv", "en"])
def test_every_page_follows_the_language_at_once(
    window: KioskWindow, language: Language, code: str
) -> None:
    told(window)
    for name, show in pages_of(window).items():
        speak(window, language, "id")
        show()
        indonesian = words(window)
        speak(window, language, code)
        switched = words(window)
        show()

        assert switched == words(window), name
        assert switched != indonesian, name
