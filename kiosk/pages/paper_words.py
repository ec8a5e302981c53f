"""What is said of paper and printer: to the holder of a number, before one is taken, to staff."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from kiosk.pages.views import NoPaper, PaperView, PrinterView, PrintProgress


class Grade(Enum):
    """How good the news is; each has its colour."""

    NEWS = auto()
    GOOD = auto()
    BAD = auto()


@dataclass(frozen=True, slots=True)
class PaperSaying:
    """What stands beside a number: what to do or to know, more of it, and the icon.

    `turned` points an arrow down, to where the paper comes out.
    """

    title: str
    more: str = ""
    icon: str = "printer"
    grade: Grade = Grade.NEWS
    turned: bool = False

    def text(self) -> str:
        """Give it as one text."""
        return f"{self.title}. {self.more}" if self.more else self.title


def say_paper(paper: PaperView) -> PaperSaying:
    """Give what the holder of a number should know and do; never more than is known."""
    simple = _simple(paper.progress)
    if simple is not None:
        return simple
    cause = say_cause(paper.cause)
    remember = QCoreApplication.translate("PaperWords", "Ingat atau foto nomor ini.")
    if paper.progress is PrintProgress.HELD:
        return PaperSaying(
            _call_staff(paper.cause), f"{_comes_out(paper.cause)} {remember}", "alert", Grade.BAD
        )
    show = QCoreApplication.translate("PaperWords", "Tunjukkan nomor ini kepada petugas")
    if paper.progress is PrintProgress.BLOCKED:
        later = QCoreApplication.translate("PaperWords", "Tiket dicetak setelah printer siap.")
        return PaperSaying(show, f"{cause} {later} {remember}", "alert", Grade.BAD)
    return PaperSaying(show, f"{cause} {remember}", "alert", Grade.BAD)


def _simple(progress: PrintProgress) -> PaperSaying | None:
    """Give what is said without a cause, None for what needs one."""
    remember_and_show = QCoreApplication.translate(
        "PaperWords", "Ingat atau foto nomor ini, lalu tunjukkan kepada petugas."
    )
    match progress:
        case PrintProgress.NO_PRINTER:
            return PaperSaying(
                QCoreApplication.translate("PaperWords", "Ingat atau foto nomor ini"),
                QCoreApplication.translate("PaperWords", "Kios ini tidak mencetak tiket."),
                "info",
            )
        case PrintProgress.PREPARING:
            return PaperSaying(QCoreApplication.translate("PaperWords", "Tiket sedang disiapkan"))
        case PrintProgress.PRINTING:
            return PaperSaying(QCoreApplication.translate("PaperWords", "Tiket sedang dicetak"))
        case PrintProgress.SENT:
            return PaperSaying(
                QCoreApplication.translate("PaperWords", "Tiket dikirim ke printer"),
                QCoreApplication.translate(
                    "PaperWords", "Bila tidak keluar, tunjukkan nomor ini kepada petugas."
                ),
            )
        case PrintProgress.IN_DOUBT:
            return PaperSaying(
                QCoreApplication.translate("PaperWords", "Kami tidak yakin tiket Anda keluar"),
                remember_and_show,
                "alert",
                Grade.BAD,
            )
        case PrintProgress.TROUBLE:
            title = QCoreApplication.translate("PaperWords", "Printer bermasalah")
            return PaperSaying(title, remember_and_show, "alert", Grade.BAD)
        case PrintProgress.RETRACTED:
            title = QCoreApplication.translate("PaperWords", "Tiket ditarik kembali oleh printer")
            return PaperSaying(title, remember_and_show, "alert", Grade.BAD)
    return _in_the_hand(progress)


def _in_the_hand(progress: PrintProgress) -> PaperSaying | None:
    """Give what is said of a paper that came out."""
    match progress:
        case PrintProgress.OUT:
            title = QCoreApplication.translate("PaperWords", "Ambil tiket di bawah")
            return PaperSaying(title, "", "arrow", Grade.GOOD, turned=True)
        case PrintProgress.LEFT:
            title = QCoreApplication.translate("PaperWords", "Ambil tiket di bawah")
            more = QCoreApplication.translate("PaperWords", "Tiket Anda masih ada di printer.")
            return PaperSaying(title, more, "arrow", Grade.GOOD, turned=True)
        case PrintProgress.NOT_CUT:
            title = QCoreApplication.translate("PaperWords", "Sobek tiket di bawah")
            more = QCoreApplication.translate(
                "PaperWords", "Tiket sudah keluar, tetapi tidak terpotong."
            )
            return PaperSaying(title, more, "arrow", Grade.GOOD, turned=True)
    return None


def say_cause(cause: NoPaper) -> str:
    """Give why there is no paper, as a sentence."""
    return {
        NoPaper.PAPER_OUT: QCoreApplication.translate("PaperWords", "Kertas tiket habis."),
        NoPaper.COVER_OPEN: QCoreApplication.translate("PaperWords", "Tutup printer terbuka."),
        NoPaper.PRINTER: QCoreApplication.translate("PaperWords", "Printer tiket belum siap."),
    }[cause]


def _call_staff(cause: NoPaper) -> str:
    return {
        NoPaper.PAPER_OUT: QCoreApplication.translate(
            "PaperWords", "Panggil petugas: kertas habis"
        ),
        NoPaper.COVER_OPEN: QCoreApplication.translate(
            "PaperWords", "Panggil petugas: tutup printer terbuka"
        ),
        NoPaper.PRINTER: QCoreApplication.translate(
            "PaperWords", "Panggil petugas: printer berhenti"
        ),
    }[cause]


def _comes_out(cause: NoPaper) -> str:
    return {
        NoPaper.PAPER_OUT: QCoreApplication.translate(
            "PaperWords", "Tiket keluar sendiri setelah kertas diisi."
        ),
        NoPaper.COVER_OPEN: QCoreApplication.translate(
            "PaperWords", "Tiket keluar sendiri setelah printer ditutup."
        ),
        NoPaper.PRINTER: QCoreApplication.translate(
            "PaperWords", "Tiket keluar sendiri setelah printer siap."
        ),
    }[cause]


def say_missing(printer: PrinterView) -> str:
    """Give what to expect of the next number, "" when it comes with paper or never does."""
    if printer.missing is None:
        return ""
    text = QCoreApplication.translate(
        "PaperWords",
        "{cause} Nomor tampil di layar: ingat atau foto, lalu tunjukkan kepada petugas.",
    )
    return text.format(cause=say_cause(printer.missing))


def say_fault(printer: PrinterView) -> str:
    """Give what staff should see to, "" for nothing; shown small, for it is not for visitors."""
    if printer.fault:
        text = QCoreApplication.translate("PaperWords", "Untuk petugas: {fault}")
        return text.format(fault=_fault(printer.fault))
    if printer.near_end:
        return QCoreApplication.translate("PaperWords", "Kertas hampir habis")
    return ""


def _fault(word: str) -> str:
    known = {
        "paper-out": QCoreApplication.translate("PaperWords", "isi kertas printer"),
        "cover-open": QCoreApplication.translate("PaperWords", "tutup printer terbuka"),
        "cutter": QCoreApplication.translate("PaperWords", "pemotong kertas macet"),
        "presenter": QCoreApplication.translate("PaperWords", "mulut printer macet"),
        "error": QCoreApplication.translate("PaperWords", "printer melaporkan kerusakan"),
        "printer-offline": QCoreApplication.translate("PaperWords", "printer sedang offline"),
        "unreachable": QCoreApplication.translate("PaperWords", "printer tidak dapat dihubungi"),
        "silent": QCoreApplication.translate("PaperWords", "printer tidak menjawab"),
        "unknown-papers": QCoreApplication.translate(
            "PaperWords", "dua tiket diragukan, periksa printer"
        ),
        "no-proof": QCoreApplication.translate("PaperWords", "printer tidak memberi tanda selesai"),
        "bad-settings": QCoreApplication.translate("PaperWords", "periksa setelan printer"),
    }
    return known.get(word) or QCoreApplication.translate("PaperWords", "printer berhenti")
