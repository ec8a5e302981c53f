"""The console's words for the paper of a ticket: its state, the reason, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from queueing.model import PrintRecord, PrintState
from queueing.papers import (
    BY_STAFF,
    CANNOT_CONFIRM,
    RESTORED,
    SCREEN_ONLY,
    TICKET_ENDED,
    WITHDRAWN,
)
from shared_ui.language import local_time

translate: Callable[[str, str], str] = QCoreApplication.translate


def print_word(state: PrintState) -> str:
    """Say where a ticket's paper stands (PRINTING)."""
    words = {
        PrintState.QUEUED: translate("ConsoleStates", "Menunggu giliran cetak"),
        PrintState.BLOCKED: translate("ConsoleStates", "Menunggu printer"),
        PrintState.SENDING: translate("ConsoleStates", "Sedang dicetak"),
        PrintState.HELD: translate("ConsoleStates", "Tertahan di printer"),
        PrintState.UNKNOWN: translate("ConsoleStates", "Belum pasti keluar"),
        PrintState.CONFIRMED: translate("ConsoleStates", "Keluar"),
        PrintState.PROCESSED: translate("ConsoleStates", "Hampir pasti keluar"),
        PrintState.NOT_PRINTED: translate("ConsoleStates", "Tidak keluar"),
    }
    return words[state]


def print_reason(reason: str) -> str:
    """Say a print job's reason in words; one that is not known is shown as it is stored."""
    words = {
        "restart": translate("ConsolePrints", "kios mati saat mencetak"),
        "stopped": translate("ConsolePrints", "kios ditutup saat mencetak"),
        "paper-out": translate("ConsolePrints", "kertas habis"),
        "cover-open": translate("ConsolePrints", "tutup printer terbuka"),
        "cutter": translate("ConsolePrints", "pemotong kertas macet"),
        "not-cut": translate("ConsolePrints", "belum terpotong"),
        "not-taken": translate("ConsolePrints", "belum diambil dari mulut printer"),
        "retracted": translate("ConsolePrints", "ditarik kembali oleh printer"),
        "presenter": translate("ConsolePrints", "tersangkut di mulut printer"),
        "error": translate("ConsolePrints", "printer melaporkan kesalahan"),
        "printer-offline": translate("ConsolePrints", "printer tidak siap"),
        CANNOT_CONFIRM: translate("ConsolePrints", "printer ini tidak dapat memastikan"),
        "write-failed": translate("ConsolePrints", "sambungan ke printer putus"),
        "connection-lost": translate("ConsolePrints", "sambungan ke printer putus"),
        "unreachable": translate("ConsolePrints", "printer tidak terhubung"),
        "silent": translate("ConsolePrints", "printer tidak menjawab"),
        "no-proof": translate("ConsolePrints", "printer tidak memberi tanda selesai"),
        "unknown-papers": translate("ConsolePrints", "printer dihentikan"),
        WITHDRAWN: translate("ConsolePrints", "dibatalkan petugas"),
        SCREEN_ONLY: translate("ConsolePrints", "nomor hanya di layar"),
        TICKET_ENDED: translate("ConsolePrints", "nomor sudah tidak berlaku"),
        "unreadable": translate("ConsolePrints", "isi tiket tidak terbaca"),
        "cannot-be-drawn": translate("ConsolePrints", "tiket tidak dapat digambar"),
        BY_STAFF: translate("ConsolePrints", "menurut petugas"),
        RESTORED: translate("ConsolePrints", "cadangan data dipulihkan"),
    }
    return words.get(reason, reason)


def remedy_first(job: PrintRecord) -> str:
    """Say what brings out a paper that will still come by itself."""
    if job.reason == "paper-out":
        text = translate("ConsolePrints", "{label} keluar sendiri setelah kertas diisi.")
    elif job.reason == "cover-open":
        text = translate("ConsolePrints", "{label} keluar sendiri setelah printer ditutup.")
    else:
        text = translate("ConsolePrints", "{label} keluar sendiri setelah printer siap.")
    text = text.format(label=job.ticket_label)
    if job.state is PrintState.HELD:
        warning = translate("ConsolePrints", "Jangan cetak ulang.")
        return f"{text} {warning}"
    return text


def settled_text(label: str, jobs: tuple[PrintRecord, ...], job_id: str) -> str:
    """Say what somebody else answered about a paper while this console was about to.

    `jobs` are the papers of the ticket as they stand now, none when they cannot be read.
    """
    job = next((job for job in jobs if job.id == job_id), None)
    if job is None:
        text = translate("ConsolePrints", "Tiket {label} sudah dijawab di loket lain.")
    elif job.state in (PrintState.CONFIRMED, PrintState.PROCESSED):
        text = translate("ConsolePrints", "{label} sudah dijawab di loket lain: keluar.")
    elif job.state is not PrintState.NOT_PRINTED:
        text = translate("ConsolePrints", "{label} sudah sampai di printer. Daftar diperbarui.")
    elif job.reason == WITHDRAWN:
        text = translate("ConsolePrints", "Cetak {label} sudah dibatalkan di loket lain.")
    elif any(other.created_at > job.created_at for other in jobs):
        text = translate(
            "ConsolePrints",
            "{label} sudah dijawab di loket lain: tidak keluar, salinannya dicetak.",
        )
    else:
        text = translate("ConsolePrints", "{label} sudah dijawab di loket lain: tidak keluar.")
    return text.format(label=label)


def to_answer(jobs: tuple[PrintRecord, ...], zone: str, now: datetime) -> tuple[PrintRecord, ...]:
    """Give today's papers about which staff are asked at once, oldest first.

    Not those of a printer that never says anything: each of its papers would ask, and a question
    that is always there is read by nobody. Those of earlier days stay in the list of papers.
    """
    today = local_time(now, zone).date()
    return tuple(
        job
        for job in jobs
        if job.state is PrintState.UNKNOWN
        and job.reason != CANNOT_CONFIRM
        and local_time(job.created_at, zone).date() == today
    )
