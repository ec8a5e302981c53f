"""Notes on tickets: ready phrases, a line of one's own, and why a note is not taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from counter_console.widgets.choice_panel import Choice, ChoicePanel
from queueing.model import Ticket
from queueing.notes import MAX_NOTE, NoteFault, note_fault

translate = QCoreApplication.translate


def ask_note(panel: ChoicePanel, ticket: Ticket) -> None:
    """Ask what is to be noted; a note that is there can be taken away."""
    phrases = (
        translate("ConsoleNotes", "Kurang berkas"),
        translate("ConsoleNotes", "Menunggu tanda tangan"),
        translate("ConsoleNotes", "Kembali setelah istirahat"),
        translate("ConsoleNotes", "Perlu petugas lain"),
    )
    choices = [Choice(f"choice-{i}", text, None, "note") for i, text in enumerate(phrases, 1)]
    if ticket.note:
        gone = translate("ConsoleNotes", "Hapus catatan")
        choices.append(Choice("note-gone", gone, "", "close", ticket.note))
    panel.ask(
        translate("ConsoleNotes", "Catatan untuk {label}").format(label=ticket.label),
        translate(
            "ConsoleNotes",
            "Hanya untuk petugas berikutnya. Tidak tampil di papan dan tiket, "
            "dan dihapus bersama data hari ini.",
        ),
        tuple(choices),
    )
    panel.allow_words(
        "choice-other",
        translate("ConsoleNotes", "Tulis sendiri, tanpa nama, NIK atau nomor telepon"),
        None,
        send=translate("ConsoleNotes", "Simpan catatan"),
        refused=note_refusal,
    )


def note_refusal(text: str) -> str:
    """Say why a text is not kept and what to write instead; "" where it may be."""
    fault = note_fault(text)
    texts = {
        NoteFault.TOO_LONG: translate("ConsoleNotes", "Paling panjang {most} huruf. Singkatkan."),
        NoteFault.DIGITS: translate(
            "ConsoleNotes",
            "Angka sepanjang ini bisa NIK, nomor KK atau telepon. Tulis tanpa angka itu.",
        ),
        NoteFault.EMAIL: translate(
            "ConsoleNotes", "Ini seperti alamat surel. Tulis apa yang perlu dilakukan saja."
        ),
        NoteFault.IDENTITY: translate(
            "ConsoleNotes", 'Tulis "NIK" atau "KK" saja, tanpa nomornya.'
        ),
        NoteFault.TELEPHONE: translate(
            "ConsoleNotes", "Ini seperti nomor telepon. Tulis apa yang perlu dilakukan saja."
        ),
    }
    return "" if fault is None else texts[fault].format(most=MAX_NOTE)


def note_refused() -> str:
    """Say that the office took no such note."""
    return translate(
        "ConsoleNotes",
        "Catatan itu tidak disimpan: paling panjang 60 huruf, tanpa nama, NIK atau nomor telepon.",
    )


def note_line(note: str) -> str:
    """Give the note as the card of the person shows it; "" for none."""
    return translate("ConsoleNotes", "Catatan: {note}").format(note=note) if note else ""
