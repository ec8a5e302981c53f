"""Where a kiosk of a given size has its tiles and buttons, and what its pages look like."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from PIL import Image
from PySide6.QtCore import QBuffer, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.pages.touch_button import KEYBOARD
from kiosk.pages.views import NumberView, PrintProgress
from kiosk.window import KioskWindow
from queueing.store import open_store
from queueing.views import kiosk_snapshot
from shared_ui import theme
from shared_ui.language import Language
from tests.end_to_end.screen import unlikeness

ALIKE = 12.0
"""Two pages differ by 30 and more of 255, the same page of two services by less than this."""


class KioskMap:
    """Made from the same window, offscreen in the test's own process.

    `spots` are the middles of what can be touched; page() tells what a picture shows.
    """

    def __init__(self, app: QApplication, url: str, width: int, height: int) -> None:
        theme.dress(app)
        app.setQuitOnLastWindowClosed(False)
        self._app = app
        self.spots: dict[str, QPoint] = {}
        self.pages: dict[str, list[Image.Image]] = {}
        """Each page as it is when it is touched, and with the digits of a keypad."""
        store = open_store(url)
        now = datetime.now(UTC)
        snapshot = kiosk_snapshot(store, now=now)
        store.close()
        window = KioskWindow(Language(), lambda: now)
        window.resize(width, height)
        window.show()
        window.show_snapshot(snapshot, now)
        line = snapshot.lines[2]
        window.show_start()
        self._note(window, "start", *(f"service-{line.service.prefix}" for line in snapshot.lines))
        window.show_confirm(line, snapshot, now)
        self._note(window, "confirm", "take-number")
        view = NumberView(1, "C-001", line.service.name, 0, PrintProgress.OUT, False)
        window.show_number(view)
        self._note(window, "number", "done")
        window.allow_close()
        window.close()
        window.deleteLater()

    def _note(self, window: QWidget, page: str, *names: str) -> None:
        self._app.processEvents()
        for name in names:
            widget = next(w for w in window.findChildren(QWidget, name) if w.isVisible())
            self.spots[name] = widget.mapTo(window, widget.rect().center())
        for keys in (False, True):
            window.setProperty(KEYBOARD, keys)
            self._app.processEvents()
            buffer = QBuffer()
            window.grab().save(buffer, "PNG")
            picture = Image.open(BytesIO(buffer.data().data())).convert("RGB")
            self.pages.setdefault(page, []).append(picture)
        window.setProperty(KEYBOARD, False)

    def page(self, picture: Image.Image) -> str:
        """Give the page that a picture of the kiosk is most like, "" when it is like none."""
        far = {
            page: min(unlikeness(one, picture) for one in its) for page, its in self.pages.items()
        }
        nearest = min(far, key=far.__getitem__)
        return nearest if far[nearest] < ALIKE else ""
