"""The measure for the start: the shortest PySide6 program with a window that has nothing in it."""

import sys
from time import monotonic

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget


class FirstPaint(QObject):
    """Notes the first paint of a window."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let every event pass."""
        if event.type() is QEvent.Type.Paint:
            self.seen = True
        return False


def main() -> None:
    """Show the window, say when it was painted, end."""
    app = QApplication(sys.argv[:1])
    window = QWidget()
    window.resize(1920, 1080)
    paint = FirstPaint()
    window.installEventFilter(paint)
    window.show()
    while not paint.seen:
        app.processEvents()
    print(monotonic(), flush=True)


if __name__ == "__main__":
    main()
