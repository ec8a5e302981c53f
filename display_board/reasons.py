"""Says to the staff, in their words, why the board cannot read and what helps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from queueing import errors
from shared_ui.station_words import name_text


def reason_text(error: errors.AntreanError) -> str:
    """Give the remedy for a StoreError or BadSetting, as sentences for staff."""
    if isinstance(error, errors.BadSetting):
        return QCoreApplication.translate(
            "Reasons", "Petugas: periksa pengaturan stasiun ini: {message}. {remedy}."
        ).format(message=error.message, remedy=error.remedy.rstrip("."))
    if said := name_text(error):
        return QCoreApplication.translate("Reasons", "Petugas: {text}").format(text=said)
    texts: dict[type[errors.AntreanError], str] = {
        errors.StoreLocked: QCoreApplication.translate(
            "Reasons", "Petugas: data antrean sedang dipakai program lain."
        ),
        errors.StoreReadOnly: QCoreApplication.translate(
            "Reasons", "Petugas: berkas data antrean atau foldernya tidak boleh ditulis PC ini."
        ),
        errors.StoreCorrupt: QCoreApplication.translate(
            "Reasons", "Petugas: berkas data antrean rusak. Pulihkan dari cadangan terakhir."
        ),
        errors.StoreFull: QCoreApplication.translate(
            "Reasons", "Petugas: penyimpanan penuh. Kosongkan sebagian disk."
        ),
        errors.StoreMissing: QCoreApplication.translate(
            "Reasons",
            "Petugas: data antrean tidak ditemukan. Periksa alamatnya di pengaturan stasiun.",
        ),
        errors.StoreOnNetworkShare: QCoreApplication.translate(
            "Reasons", "Petugas: berkas data ada di folder jaringan. Pindahkan ke disk PC ini."
        ),
        errors.SchemaTooNew: QCoreApplication.translate(
            "Reasons", "Petugas: data ini dari Antrean yang lebih baru. Perbarui Antrean di PC ini."
        ),
        errors.SchemaTooOld: QCoreApplication.translate(
            "Reasons", "Petugas: data antrean perlu dimutakhirkan. Jalankan: antrean db upgrade"
        ),
    }
    for kind in type(error).__mro__:
        if kind in texts:
            return texts[kind]
    return QCoreApplication.translate(
        "Reasons", "Petugas: periksa kabel jaringan dan PC yang menyimpan data antrean."
    )


def bug_text() -> str:
    """Say that the board itself failed; the log holds the details."""
    return QCoreApplication.translate(
        "Reasons", "Petugas: ada kesalahan di program papan. Rinciannya sudah dicatat."
    )
