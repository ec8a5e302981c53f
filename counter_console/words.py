"""The console's words for acts, states and reasons, in the language spoken now."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from counter_console.acts import Act
from counter_console.allowed_acts import WhyNot
from queueing.model import Counter, OutageState, Severity, TicketState
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import clock_text, local_time

translate: Callable[[str, str], str] = QCoreApplication.translate


def act_label(act: str) -> str:
    """Give the text of an act's button."""
    labels: dict[str, str] = {
        Act.SIGN_IN: translate("ConsoleActs", "Masuk"),
        Act.SIGN_OUT: translate("ConsoleActs", "Keluar dari loket"),
        Act.NEXT: translate("ConsoleActs", "Berikutnya"),
        Act.NEXT_OF_SERVICE: translate("ConsoleActs", "Panggil dari layanan ini"),
        Act.RECALL: translate("ConsoleActs", "Panggil ulang"),
        Act.START: translate("ConsoleActs", "Mulai layani"),
        Act.FINISH: translate("ConsoleActs", "Selesai"),
        Act.SKIP: translate("ConsoleActs", "Lewati"),
        Act.PARK: translate("ConsoleActs", "Tunda"),
        Act.TRANSFER: translate("ConsoleActs", "Alihkan"),
        Act.PRIORITY: translate("ConsoleActs", "Prioritas"),
        Act.CANCEL: translate("ConsoleActs", "Batalkan"),
        Act.UNDO: translate("ConsoleActs", "Urungkan"),
        Act.NOTE: translate("ConsoleActs", "Catatan"),
        Act.REPRINT: translate("ConsoleActs", "Cetak salinan"),
        Act.PAUSE: translate("ConsoleActs", "Jeda"),
        Act.RESUME: translate("ConsoleActs", "Lanjutkan"),
        Act.UNPARK: translate("ConsoleActs", "Kembalikan ke antrean"),
        Act.REINSTATE: translate("ConsoleActs", "Kembalikan ke antrean"),
        Act.CALL_ROW: translate("ConsoleActs", "Panggil nomor ini"),
        Act.ROW_TRANSFER: translate("ConsoleActs", "Alihkan"),
        Act.ROW_PRIORITY: translate("ConsoleActs", "Prioritas"),
        Act.ROW_CANCEL: translate("ConsoleActs", "Batalkan"),
        Act.ROW_REPRINT: translate("ConsoleActs", "Salinan"),
        Act.ROW_NOTE: translate("ConsoleActs", "Catatan"),
        Act.PUBLISH: translate("ConsoleActs", "Umumkan gangguan"),
        Act.UPDATE: translate("ConsoleActs", "Beri kabar"),
        Act.RESOLVE: translate("ConsoleActs", "Sudah pulih"),
        Act.ANSWER_PRINT: translate("ConsoleActs", "Jawab tiket keluar atau tidak"),
        Act.PRINT_COPY: translate("ConsoleActs", "Cetak salinan"),
        "outage": translate("ConsoleActs", "Gangguan"),
        Act.TROUBLE: translate("ConsoleActs", "Lapor gangguan"),
        Act.UNDO_TROUBLE: translate("ConsoleActs", "Urungkan laporan"),
        Act.ANNOUNCE: translate("ConsoleActs", "Umumkan"),
        Act.DISMISS: translate("ConsoleActs", "Abaikan"),
        "proposals": translate("ConsoleActs", "Rincian usulan"),
        Act.WITHDRAW_PRINT: translate("ConsoleActs", "Batalkan cetak"),
        "prints": translate("ConsoleActs", "Tiket & printer"),
        "stations": translate("ConsoleActs", "Stasiun"),
        Act.RETIRE: translate("ConsoleActs", "Pensiunkan"),
        "stock": translate("ConsoleActs", "Persediaan"),
        "waiting-list": translate("ConsoleActs", "Daftar tunggu"),
        "strip": translate("ConsoleActs", "Bilah kecil"),
        "today": translate("ConsoleActs", "Hari ini"),
        Act.RECEIVE_STOCK: translate("ConsoleActs", "Diterima"),
        Act.SPOIL_STOCK: translate("ConsoleActs", "Rusak"),
        Act.COUNT_STOCK: translate("ConsoleActs", "Dihitung"),
        Act.ADD_REFERENCES: translate("ConsoleActs", "Tambah nomor"),
        Act.INVITE: translate("ConsoleActs", "Undang"),
        "find-reference": translate("ConsoleActs", "Cari nomor"),
        Act.RETURN_MISSED: translate("ConsoleActs", "Kembalikan yang tidak datang"),
        Act.COLLECTED: translate("ConsoleActs", "Sudah diambil"),
        Act.WITHDRAW_REFERENCE: translate("ConsoleActs", "Keluarkan dari daftar"),
        "copy-batch": translate("ConsoleActs", "Salin nomornya"),
        "carry": translate("ConsoleActs", "Alihkan ke hari berikutnya"),
        Act.CARRY_OVER: translate("ConsoleActs", "Alihkan antrean"),
        Act.STOP_ISSUING: translate("ConsoleActs", "Hentikan pengambilan nomor"),
        Act.LIFT_ISSUING: translate("ConsoleActs", "Berikan nomor lagi"),
        "find-ticket": translate("ConsoleActs", "Cari tiket"),
        "show-in-list": translate("ConsoleActs", "Tampilkan di daftar"),
        "help": translate("ConsoleActs", "Bantuan"),
        "waiting": translate("ConsoleActs", "Daftar menunggu"),
        "parked": translate("ConsoleActs", "Daftar ditunda"),
        "skipped": translate("ConsoleActs", "Daftar dilewati"),
        "find": translate("ConsoleActs", "Saring daftar"),
        "close-panel": translate("ConsoleActs", "Tutup panel"),
        "retry": translate("ConsoleActs", "Coba lagi"),
        "came-out": translate("ConsoleActs", "Keluar"),
        "copy-instead": translate("ConsoleActs", "Tidak keluar, cetak salinan"),
        "not-out": translate("ConsoleActs", "Tidak keluar, tanpa salinan"),
        "band-came-out": translate("ConsoleActs", "Keluar (tiket di baris bawah)"),
        "band-copy-instead": translate(
            "ConsoleActs", "Tidak keluar, cetak salinan (tiket di baris bawah)"
        ),
    }
    return labels[act]


def finish_and_next() -> str:
    """Give the text of the next button while somebody is being served."""
    return translate("ConsoleActs", "Selesai & berikutnya")


def withdraw_priority() -> str:
    """Give the text of the priority button for a ticket that has priority."""
    return translate("ConsoleActs", "Cabut prioritas")


ACT_ICONS: dict[str, str] = {
    Act.SIGN_IN: "counter",
    Act.SIGN_OUT: "back",
    Act.NEXT: "next",
    Act.NEXT_OF_SERVICE: "next",
    Act.RECALL: "recall",
    Act.START: "play",
    Act.FINISH: "finish",
    Act.SKIP: "skip",
    Act.PARK: "park",
    Act.TRANSFER: "transfer",
    Act.PRIORITY: "priority",
    Act.CANCEL: "close",
    Act.UNDO: "undo",
    Act.NOTE: "note",
    Act.REPRINT: "printer",
    Act.PAUSE: "pause",
    Act.RESUME: "play",
    Act.UNPARK: "back",
    Act.REINSTATE: "back",
    Act.CALL_ROW: "next",
    Act.ROW_TRANSFER: "transfer",
    Act.ROW_PRIORITY: "priority",
    Act.ROW_CANCEL: "close",
    Act.ROW_REPRINT: "printer",
    Act.ROW_NOTE: "note",
    Act.UPDATE: "read-aloud",
    Act.RESOLVE: "ok",
    Act.PRINT_COPY: "printer",
    Act.STOP_ISSUING: "clock",
    Act.LIFT_ISSUING: "play",
    "outage": "outage",
    Act.TROUBLE: "bell",
    Act.ANNOUNCE: "next",
    Act.DISMISS: "close",
    "proposals": "info",
    Act.WITHDRAW_PRINT: "close",
    "prints": "printer",
    "stations": "station",
    Act.RETIRE: "close",
    "stock": "stock",
    "waiting-list": "list",
    "today": "chart",
    "strip": "strip",
    Act.RECEIVE_STOCK: "plus",
    Act.SPOIL_STOCK: "minus",
    Act.COUNT_STOCK: "check",
    Act.ADD_REFERENCES: "plus",
    Act.INVITE: "next",
    "find-reference": "search",
    Act.RETURN_MISSED: "back",
    Act.COLLECTED: "check",
    Act.WITHDRAW_REFERENCE: "close",
    "copy-batch": "copy",
    "carry": "arrow",
    Act.CARRY_OVER: "arrow",
    "find-ticket": "search",
    "show-in-list": "people",
    "help": "keyboard",
    "came-out": "check",
    "copy-instead": "printer",
    "not-out": "close",
    "retry": "recall",
}


def reason_text(why: WhyNot, snapshot: ConsoleSnapshot) -> str:
    """Say in a few words why an act is not offered; empty where the screen says it already."""
    if why is WhyNot.TOO_FEW_CALLS:
        calls = snapshot.current.ticket.call_count if snapshot.current else 0
        return translate("ConsoleReasons", "{calls} dari {needed} panggilan").format(
            calls=calls, needed=snapshot.office.min_calls_before_skip
        )
    if why is WhyNot.SOMEBODY_CALLED:
        label = snapshot.current.ticket.label if snapshot.current else ""
        return translate("ConsoleReasons", "Mulai layani atau lewati {label} dulu").format(
            label=label
        )
    texts = {
        WhyNot.OUTAGE: translate("ConsoleReasons", "Ditahan selama gangguan"),
        WhyNot.PAUSED: translate("ConsoleReasons", "Loket sedang dijeda"),
        WhyNot.NOT_SIGNED_IN: translate("ConsoleReasons", "Masuk ke loket dulu"),
        WhyNot.NOT_STARTED: translate("ConsoleReasons", "Belum dimulai"),
        WhyNot.ALREADY_STARTED: translate("ConsoleReasons", "Sudah dilayani"),
        WhyNot.SOMEBODY_HERE: translate("ConsoleReasons", "Masih ada yang dilayani"),
        WhyNot.NOBODY_WAITS: translate("ConsoleReasons", "Tidak ada yang menunggu"),
        WhyNot.OTHER_SERVICE: translate("ConsoleReasons", "Bukan layanan loket ini"),
        WhyNot.NO_OTHER_SERVICE: translate("ConsoleReasons", "Tidak ada layanan lain"),
    }
    return texts.get(why, "")


def state_word(state: TicketState) -> str:
    """Name a ticket's state as officers read it."""
    words = {
        TicketState.WAITING: translate("ConsoleStates", "Menunggu"),
        TicketState.CALLED: translate("ConsoleStates", "Dipanggil"),
        TicketState.SERVING: translate("ConsoleStates", "Dilayani"),
        TicketState.SERVED: translate("ConsoleStates", "Selesai"),
        TicketState.SKIPPED: translate("ConsoleStates", "Dilewati"),
        TicketState.PARKED: translate("ConsoleStates", "Ditunda"),
        TicketState.TRANSFERRED: translate("ConsoleStates", "Alihan"),
        TicketState.CANCELLED: translate("ConsoleStates", "Dibatalkan"),
        TicketState.EXPIRED: translate("ConsoleStates", "Kedaluwarsa"),
    }
    return words[state]


def outage_word(state: OutageState) -> str:
    """Name an outage's state (DOMAIN §6.2)."""
    words = {
        OutageState.PLANNED: translate("ConsoleStates", "Direncanakan"),
        OutageState.CHECKING: translate("ConsoleStates", "Sedang diperiksa"),
        OutageState.CAUSE_KNOWN: translate("ConsoleStates", "Penyebab diketahui"),
        OutageState.MONITORING: translate("ConsoleStates", "Sudah pulih, dipantau"),
        OutageState.RESOLVED: translate("ConsoleStates", "Selesai"),
    }
    return words[state]


def severity_word(severity: Severity) -> str:
    """Name what an outage does to its services."""
    if severity is Severity.SLOWER:
        return translate("ConsoleStates", "Lebih lambat")
    return translate("ConsoleStates", "Berhenti")


def preview_text(severity: Severity, affected: Collection[int], snapshot: ConsoleSnapshot) -> str:
    """Say by their letters which services a notice would stop or slow, and which go on."""
    held = {line.service.id for line in snapshot.lines if line.outage is not None}
    hit = [s.prefix for s in snapshot.services if s.id in affected]
    stops = set(affected) if severity is Severity.STOPPED else set()
    on = [s.prefix for s in snapshot.services if s.id not in stops | held and s.prefix not in hit]
    if severity is Severity.SLOWER:
        text = translate("ConsoleStates", "Lebih lambat: {hit} · seperti biasa: {on}")
    else:
        text = translate("ConsoleStates", "Berhenti: {hit} · jalan terus: {on}")
    return text.format(hit=" ".join(hit) or "-", on=" ".join(on) or "-")


def waited_text(since: datetime, now: datetime) -> str:
    """Give whole minutes, from an hour on hours and minutes; never negative."""
    minutes = max(0, int((now - since).total_seconds() // 60))
    if minutes < 60:
        return translate("ConsoleTimes", "{minutes} mnt").format(minutes=minutes)
    return translate("ConsoleTimes", "{hours} j {minutes:02d} mnt").format(
        hours=minutes // 60, minutes=minutes % 60
    )


def stopwatch_text(span: timedelta) -> str:
    """Give minutes and seconds as "03.12", from an hour on "1.03.12"."""
    seconds = max(0, int(span.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    tail = f"{rest // 60:02d}.{rest % 60:02d}"
    return f"{hours}.{tail}" if hours else tail


def at_text(moment: datetime, zone: str) -> str:
    """Give "pukul 08.41" on the office's wall clock."""
    return translate("ConsoleTimes", "pukul {time}").format(
        time=clock_text(local_time(moment, zone))
    )


def counter_text(counter: Counter) -> str:
    """Name a counter: its own name, else "Loket 3"."""
    return counter.name or translate("ConsoleStates", "Loket {number}").format(
        number=counter.number
    )
