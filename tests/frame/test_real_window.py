"""The system libraries that setup installs are enough for a real window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

WINDOW = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

class Exposed(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: app.exit(7))
        return False

app = QApplication(sys.argv)
label = QLabel("A-017")
watch = Exposed()
label.installEventFilter(watch)
label.show()
print(app.platformName(), flush=True)
sys.exit(app.exec())
"""


@pytest.fixture
def display() -> Iterator[str]:
    """Give a display that ends with the test; Xvfb itself finds a free number."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "640x480x24"]
    # Without -noreset it begins anew when its last window closes, and drops whoever comes then.
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(timeout=20)


@pytest.mark.xvfb
def test_a_window_is_painted_on_a_real_display(display):
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    ended = subprocess.run(
        [sys.executable, "-c", WINDOW],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout.strip()) == (7, "xcb"), ended.stderr
    assert ended.stderr == ""
