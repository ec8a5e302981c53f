"""The console's words for stock and waiting list: what there is, and what was done."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from counter_console.acts import Act, Wish
from counter_console.guarantee_words import day_text
from queueing.references import BadLine, BadReference
from queueing.stock import (
    Added,
    Batch,
    EntryState,
    ItemDay,
    MovementKind,
    ReferenceAnswer,
    StockItem,
)
from shared_ui.language import Language

translate = QCoreApplication.translate


def amount_text(amount: int) -> str:
    """Give a number as it is written here: "12.340"."""
    return f"{amount:,}".replace(",", ".").replace("-", "−")


def on_hand_text(item: StockItem) -> str:
    """Say how much of an item there is."""
    if item.on_hand is None:
        return translate("ConsoleOffice", "Belum dihitung")
    if item.on_hand <= 0:
        return translate("ConsoleOffice", "Habis")
    return translate("ConsoleOffice", "{n} tersisa").format(n=amount_text(item.on_hand))


def movement_word(kind: MovementKind) -> str:
    """Name what happened to the stock."""
    words = {
        MovementKind.RECEIVED: translate("ConsoleOffice", "Diterima"),
        MovementKind.USED: translate("ConsoleOffice", "Dipakai"),
        MovementKind.RETURNED: translate("ConsoleOffice", "Batal dipakai"),
        MovementKind.SPOILT: translate("ConsoleOffice", "Rusak"),
        MovementKind.COUNTED: translate("ConsoleOffice", "Dihitung"),
    }
    return words[kind]


def today_text(day: ItemDay) -> str:
    """Say what came and went today."""
    return translate(
        "ConsoleOffice", "Hari ini: {received} diterima, {used} dipakai, {spoilt} rusak"
    ).format(
        received=amount_text(day.received),
        used=amount_text(day.used),
        spoilt=amount_text(day.spoilt),
    )


def capacity_text(item: StockItem, day: ItemDay) -> str:
    """Say how much of the day's printing capacity is used; "" where none is set."""
    if item.daily_capacity is None or day.room is None:
        return ""
    return translate(
        "ConsoleOffice",
        "Kapasitas cetak hari ini {whole}: {made} selesai, {promised} sudah bernomor, {room} sisa",
    ).format(
        whole=amount_text(item.daily_capacity),
        made=amount_text(day.made),
        promised=amount_text(day.promised),
        room=amount_text(day.room),
    )


def low_text(item: StockItem, letters: str, language: Language) -> str:
    """Say what is low or gone, and which services stop for it."""
    name = language.text(item.name)
    if item.on_hand is not None and item.on_hand <= 0:
        text = translate("ConsoleOffice", "{name} habis. Layanan {letters} tidak dapat selesai.")
        return text.format(name=name, letters=letters or "-")
    text = translate("ConsoleOffice", "{name} tinggal {n}. Bila habis, layanan {letters} berhenti.")
    return text.format(name=name, n=amount_text(item.on_hand or 0), letters=letters or "-")


def bad_line_text(line: BadLine) -> str:
    """Say which line is no reference number, and why."""
    texts = {
        BadReference.NIK: translate(
            "ConsoleOffice", "Baris {n} ({text}): mirip NIK. Pakai nomor pada tanda terima."
        ),
        BadReference.NAME: translate(
            "ConsoleOffice", "Baris {n} ({text}): mirip nama. Pakai nomor pada tanda terima."
        ),
        BadReference.FORM: translate(
            "ConsoleOffice", "Baris {n} ({text}): bukan nomor referensi. Tulis tanpa spasi."
        ),
    }
    return texts[line.why].format(n=line.number, text=line.shown)


def answer_text(answer: ReferenceAnswer, code: str) -> str:
    """Say where a reference number stands, with the days to expect, in the language `code`."""
    if answer.state is EntryState.WAITING:
        return translate("ConsoleOffice", "{reference}: tempat {place}, perkiraan {days}.").format(
            reference=answer.reference, place=answer.place, days=expected_text(answer, code)
        )
    texts = {
        EntryState.INVITED: translate("ConsoleOffice", "{reference}: diundang untuk {day}."),
        EntryState.COME: translate(
            "ConsoleOffice", "{reference}: datang pada {day}, belum selesai."
        ),
        EntryState.COLLECTED: translate("ConsoleOffice", "{reference}: sudah diambil."),
        EntryState.WITHDRAWN: translate("ConsoleOffice", "{reference}: sudah dikeluarkan."),
    }
    day = "" if answer.invited_for is None else day_text(answer.invited_for, code)
    return texts[answer.state].format(reference=answer.reference, day=day)


def expected_text(answer: ReferenceAnswer, code: str) -> str:
    """Give the days that a place may expect, "belum diketahui" while nobody can know."""
    if answer.first_day is None or answer.last_day is None:
        return translate("ConsoleOffice", "belum diketahui")
    return span_of_days(answer.first_day, answer.last_day, code)


def span_of_days(first: date, last: date, code: str) -> str:
    """Give "Kamis, 15 Juni", or two such days with "sampai" between them."""
    if first == last:
        return day_text(first, code)
    return translate("ConsoleOffice", "{first} sampai {last}").format(
        first=day_text(first, code), last=day_text(last, code)
    )


def office_outcome(wish: Wish, result: object, language: Language) -> str:
    """Say what came of an act on stock or waiting list."""
    if isinstance(result, StockItem):
        text = translate("ConsoleOffice", "Dicatat: {what} {n}. {name}: {left}.")
        return text.format(
            what=_STOCK_ACTS[wish.act]().lower(),
            n=amount_text(wish.amount),
            name=language.text(result.name),
            left=on_hand_text(result).lower(),
        )
    if isinstance(result, Added):
        return _added(result)
    if isinstance(result, Batch):
        return translate(
            "ConsoleOffice", "{n} nomor diundang untuk {day}. Salin nomornya untuk pesan kantor."
        ).format(n=result.size, day=day_text(result.day, language.code))
    if wish.act is Act.RETURN_MISSED:
        return translate("ConsoleOffice", "{n} nomor kembali ke tempatnya semula.").format(n=result)
    reference = wish.references[0] if wish.references else ""
    if wish.act is Act.COLLECTED:
        text = translate("ConsoleOffice", "{reference} dicatat sudah diambil.")
    else:
        text = translate("ConsoleOffice", "{reference} dikeluarkan dari daftar.")
    return text.format(reference=reference)


_STOCK_ACTS = {
    Act.RECEIVE_STOCK: lambda: movement_word(MovementKind.RECEIVED),
    Act.SPOIL_STOCK: lambda: movement_word(MovementKind.SPOILT),
    Act.COUNT_STOCK: lambda: movement_word(MovementKind.COUNTED),
}


def _added(result: Added) -> str:
    text = translate("ConsoleOffice", "{n} nomor ditambahkan.").format(n=result.added)
    if not result.known:
        return text
    known = translate("ConsoleOffice", "{n} sudah ada di daftar dan tetap di tempatnya: {some}.")
    some = ", ".join(result.known[:3]) + (" …" if len(result.known) > 3 else "")
    return f"{text} {known.format(n=len(result.known), some=some)}"


def copied_text(batch: Batch, code: str) -> str:
    """Say that the numbers of an invitation are in the clipboard."""
    return translate(
        "ConsoleOffice",
        "{n} nomor yang diundang untuk {day} sudah disalin. Tempel di pesan kantor.",
    ).format(n=len(batch.references), day=day_text(batch.day, code))
