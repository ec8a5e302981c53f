"""What a kiosk's printer is to the staff: what is wrong in plain words, and what helps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from queueing.model import PrinterRecord
from queueing.papers import STOPPED

translate: Callable[[str, str], str] = QCoreApplication.translate


class Level(IntEnum):
    """How much a printer needs somebody; the higher, the sooner."""

    GOOD = 0
    NOTE = 1
    """Good to know; nothing to do now."""
    SOON = 2
    """Still prints; paper will be needed soon."""
    BAD = 3
    """No paper comes until somebody has helped."""


@dataclass(frozen=True, slots=True)
class PrinterWord:
    """One printer as staff read it: a few words, and the sentence that says what helps."""

    level: Level
    what: str
    remedy: str = ""


def printer_word(printer: PrinterRecord, *, silent: bool = False) -> PrinterWord:
    """Say how a printer stands; `silent`: its kiosk has not been heard of for a while."""
    if printer.kind == STOPPED:
        return PrinterWord(
            Level.NOTE,
            translate("ConsolePrinters", "kios ditutup"),
            translate("ConsolePrinters", "Kios ini tidak dijalankan. Buka kios bila diperlukan."),
        )
    if silent:
        return PrinterWord(
            Level.BAD,
            translate("ConsolePrinters", "tidak ada kabar dari kios"),
            translate(
                "ConsolePrinters", "Periksa apakah PC kios menyala dan jaringannya tersambung."
            ),
        )
    if printer.kind == "starting":
        return PrinterWord(
            Level.NOTE,
            translate("ConsolePrinters", "sedang diperiksa"),
            translate("ConsolePrinters", "Printer baru dinyalakan dan sedang diperiksa."),
        )
    if printer.kind == "ready":
        return _ready(printer)
    return _trouble(printer)


def _ready(printer: PrinterRecord) -> PrinterWord:
    if printer.near_end:
        return PrinterWord(
            Level.SOON,
            translate("ConsolePrinters", "kertas hampir habis"),
            translate("ConsolePrinters", "Siapkan gulungan baru."),
        )
    if not printer.confirms:
        return PrinterWord(
            Level.NOTE,
            translate("ConsolePrinters", "tidak dapat memastikan"),
            translate("ConsolePrinters", "Printer ini tidak dapat memastikan; periksa kertasnya."),
        )
    return PrinterWord(Level.GOOD, translate("ConsolePrinters", "siap"))


def _trouble(printer: PrinterRecord) -> PrinterWord:
    what, remedy = _known().get(printer.reason, (printer.reason or printer.kind, ""))
    fallback = translate(
        "ConsolePrinters", "Matikan lalu nyalakan printer. Bila berulang, panggil teknisi."
    )
    return PrinterWord(Level.BAD, what, remedy or fallback)


def _known() -> dict[str, tuple[str, str]]:
    power = translate("ConsolePrinters", "Periksa daya dan kabel printer.")
    resumes = translate(
        "ConsolePrinters",
        "Periksa printer dan jawab tiket yang belum pasti. Printer dipakai lagi dengan sendirinya "
        "setelah lulus pemeriksaan.",
    )
    return {
        "paper-out": (
            translate("ConsolePrinters", "kertas habis"),
            translate("ConsolePrinters", "Isi kertas. Tiket yang tertahan keluar sendiri."),
        ),
        "cover-open": (
            translate("ConsolePrinters", "tutup printer terbuka"),
            translate("ConsolePrinters", "Tutup penutup printer sampai berbunyi klik."),
        ),
        "cutter": (
            translate("ConsolePrinters", "pemotong kertas macet"),
            translate("ConsolePrinters", "Bersihkan pemotong, lalu matikan dan nyalakan printer."),
        ),
        "error": (translate("ConsolePrinters", "printer melaporkan kerusakan"), ""),
        "printer-offline": (
            translate("ConsolePrinters", "printer tidak siap"),
            translate(
                "ConsolePrinters", "Lihat lampu di printer, lalu matikan dan nyalakan printer."
            ),
        ),
        "unreachable": (translate("ConsolePrinters", "printer tidak terhubung"), power),
        "silent": (translate("ConsolePrinters", "printer tidak menjawab"), power),
        "unknown-papers": (
            translate("ConsolePrinters", "dihentikan, dua tiket belum pasti keluar"),
            resumes,
        ),
        "no-proof": (
            translate("ConsolePrinters", "printer tidak memberi tanda selesai"),
            resumes,
        ),
        "presenter": (
            translate("ConsolePrinters", "tiket tersangkut di mulut printer"),
            translate("ConsolePrinters", "Tarik tiket yang tersangkut, lalu tutup printer."),
        ),
        "bad-settings": (
            translate("ConsolePrinters", "setelan printer salah"),
            translate("ConsolePrinters", "Buka setelan printer di kios dan perbaiki."),
        ),
        "worker-failed": (
            translate("ConsolePrinters", "program cetak berhenti"),
            translate("ConsolePrinters", "Tutup lalu buka lagi program kios di PC kios."),
        ),
    }


LEVEL_ICONS = {
    Level.GOOD: "ok",
    Level.NOTE: "info",
    Level.SOON: "slow",
    Level.BAD: "alert",
}


def level_word(level: Level) -> str:
    """Name a level in one or two words, for the badge beside its icon."""
    words = {
        Level.GOOD: translate("ConsolePrinters", "Siap"),
        Level.NOTE: translate("ConsolePrinters", "Catatan"),
        Level.SOON: translate("ConsolePrinters", "Segera isi kertas"),
        Level.BAD: translate("ConsolePrinters", "Perlu dibantu"),
    }
    return words[level]


def gravest(
    printers: Iterable[PrinterRecord], silent: frozenset[int]
) -> tuple[tuple[PrinterRecord, PrinterWord], ...]:
    """Give printers with their words, the most urgent first, then by the time it has lasted."""
    words = [(p, printer_word(p, silent=p.station_id in silent)) for p in printers]
    return tuple(sorted(words, key=lambda found: (-found[1].level, found[0].since)))
