"""What is promised to whoever takes a number on a day that may not be enough."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def promise_text() -> str:
    """Say that the number holds on the next working day; the paper says the same."""
    return QCoreApplication.translate(
        "Promise",
        "Bila hari ini tidak terlayani, nomor berlaku pada hari kerja berikutnya "
        "dan dipanggil lebih dulu.",
    )
