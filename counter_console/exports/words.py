"""What a console says about a document that was copied, saved or not."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication


def copied_text() -> str:
    """Say that the text can be pasted."""
    return QCoreApplication.translate("Exports", "Teks sudah disalin. Tempel di WhatsApp.")


def saved_text(place: Path) -> str:
    """Say where a file is."""
    return QCoreApplication.translate("Exports", "Disimpan: {place}").format(place=place)


def not_saved_text(error: OSError | None) -> str:
    """Say that a file was not written, why, and what helps."""
    if error is None:
        return QCoreApplication.translate(
            "Exports", "Dokumen tidak dapat dibuat. Coba lagi; rinciannya ada di catatan program."
        )
    return QCoreApplication.translate(
        "Exports",
        "Berkas tidak tersimpan ({reason}). Periksa ruang dan izin folder, lalu coba lagi.",
    ).format(reason=error.strerror or error)


def page_not_renewed_text(place: Path, error: OSError) -> str:
    """Say that the website's file was not renewed, and what helps."""
    return QCoreApplication.translate(
        "Exports",
        "Halaman {place} tidak diperbarui ({reason}). Periksa folder itu; konsol mencoba lagi.",
    ).format(place=place, reason=error.strerror or error)
