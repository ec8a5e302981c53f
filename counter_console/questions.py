"""The short questions behind some acts, with their ready answers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from counter_console.acts import Act
from counter_console.note_words import ask_note
from counter_console.widgets.choice_panel import Choice, ChoicePanel
from queueing.snapshots import ConsoleSnapshot, WaitingTicket
from shared_ui.language import Language

translate = QCoreApplication.translate

ON_NOTES = frozenset({Act.NOTE, Act.ROW_NOTE})
ASKING = (
    frozenset({Act.PARK, Act.TRANSFER, Act.CANCEL, Act.PAUSE, Act.ROW_TRANSFER, Act.ROW_CANCEL})
    | ON_NOTES
)
"""Acts that ask before they are done."""
AGAIN = frozenset({Act.PARK, Act.PAUSE})
"""Their key pressed twice takes the first answer; never for what cannot be taken back."""


def ask(
    panel: ChoicePanel,
    act: Act,
    about: WaitingTicket | None,
    snapshot: ConsoleSnapshot,
    language: Language,
) -> None:
    """Let `panel` ask what `act` needs to know about a ticket (None for the counter)."""
    label = about.ticket.label if about else ""
    if act is Act.REINSTATE:
        _ask_late(panel, label)
        return
    if act is Act.PARK:
        _ask_park(panel, label)
    elif act is Act.PAUSE:
        _ask_pause(panel)
    elif act in (Act.CANCEL, Act.ROW_CANCEL):
        _ask_cancel(panel, label)
    elif act in ON_NOTES and about is not None:
        ask_note(panel, about.ticket)
    elif about is not None:
        _ask_transfer(panel, about, snapshot, language)


def _ask_park(panel: ChoicePanel, label: str) -> None:
    reasons = (
        translate("ConsoleQuestions", "Melengkapi berkas"),
        translate("ConsoleQuestions", "Menunggu layanan pulih"),
        translate("ConsoleQuestions", "Kembali nanti"),
    )
    now = Choice("choice-1", translate("ConsoleQuestions", "Tunda tanpa alasan"), "", "park")
    panel.ask(
        translate("ConsoleQuestions", "Tunda {label}").format(label=label),
        translate(
            "ConsoleQuestions", "Nomornya tetap berlaku dan tidak dipanggil sampai dikembalikan."
        ),
        (now, *(Choice(f"choice-{i}", text, None) for i, text in enumerate(reasons, 2))),
    )
    panel.allow_words("choice-other", translate("ConsoleQuestions", "Alasan lain"), None)


def _ask_late(panel: ChoicePanel, label: str) -> None:
    panel.ask(
        label,
        translate("ConsoleQuestions", "Waktu kembali sudah lewat. Masukkan kembali?"),
        (
            Choice("choice-1", translate("ConsoleQuestions", "Ya, masukkan kembali"), True, "back"),
            Choice("choice-2", translate("ConsoleQuestions", "Tidak"), False, "close"),
        ),
    )


def _ask_pause(panel: ChoicePanel) -> None:
    reasons = (
        translate("ConsoleQuestions", "Istirahat"),
        translate("ConsoleQuestions", "Rapat"),
        translate("ConsoleQuestions", "Gangguan sistem"),
    )
    panel.ask(
        translate("ConsoleQuestions", "Jeda loket"),
        translate(
            "ConsoleQuestions",
            "Selama jeda tidak ada nomor yang dipanggil ke loket ini. Apa alasannya?",
        ),
        tuple(Choice(f"choice-{i}", text, None, "pause") for i, text in enumerate(reasons, 1)),
    )
    panel.allow_words("choice-other", translate("ConsoleQuestions", "Lainnya"), None)


def _ask_cancel(panel: ChoicePanel, label: str) -> None:
    reasons = (
        translate("ConsoleQuestions", "Permintaan pemegang nomor"),
        translate("ConsoleQuestions", "Mengambil nomor dua kali"),
    )
    panel.ask(
        translate("ConsoleQuestions", "Batalkan {label}").format(label=label),
        translate(
            "ConsoleQuestions",
            "Nomor ini tidak akan dipanggil lagi; setelah 10 detik tidak dapat dikembalikan.",
        ),
        tuple(Choice(f"choice-{i}", text, None, "close") for i, text in enumerate(reasons, 1)),
    )
    panel.allow_words("choice-other", translate("ConsoleQuestions", "Alasan lain"), None)


def _ask_transfer(
    panel: ChoicePanel, about: WaitingTicket, snapshot: ConsoleSnapshot, language: Language
) -> None:
    stopped = {line.service.id: line.outage for line in snapshot.lines}
    counts = {line.service.id: line.waiting for line in snapshot.lines}
    choices = []
    for service in snapshot.services:
        if service.id == about.ticket.service_id or not service.active:
            continue
        waiting = translate("ConsoleQuestions", "{count} menunggu").format(
            count=counts.get(service.id, 0)
        )
        broken = stopped.get(service.id) is not None
        note = translate("ConsoleQuestions", "{waiting} · terganggu").format(waiting=waiting)
        choices.append(
            Choice(
                f"transfer-{service.prefix}",
                f"{service.prefix}  {language.text(service.name)}",
                service.id,
                "outage" if broken else "transfer",
                note if broken else waiting,
            )
        )
    panel.ask(
        translate("ConsoleQuestions", "Alihkan {label}").format(label=about.ticket.label),
        translate(
            "ConsoleQuestions",
            "Nomornya tetap sama dan tempatnya mengikuti jam pengambilan. Ke mana?",
        ),
        (),
    )
    panel.offer_reasons(
        translate("ConsoleQuestions", "Alasan, untuk loket yang menerima"),
        (
            Choice("reason-next", translate("ConsoleQuestions", "Lanjutan"), None),
            Choice("reason-papers", translate("ConsoleQuestions", "Berkas kurang"), None),
            Choice("reason-wrong", translate("ConsoleQuestions", "Salah layanan"), None),
        ),
    )
    panel.offer(tuple(choices))
