"""What a finished press is answered with: a sentence, and sometimes one thing more to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from counter_console.acts import ON_LIST, ON_PROPOSALS, ON_STOCK, Act, Wish
from counter_console.guarantee_words import day_text
from counter_console.kept_acts import KeptTicket
from counter_console.office_words import office_outcome
from counter_console.outcome import Outcome
from counter_console.proposal_words import proposal_outcome
from counter_console.words import at_text, counter_text, state_word
from queueing.model import CarriedOver, Counter, Outage, PrintRecord, PriorityClass, Station, Ticket
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language

translate = QCoreApplication.translate


def outcome(wish: Wish, result: object, snapshot: ConsoleSnapshot, language: Language) -> Outcome:
    """Say what came of `wish`; `result` is what the action of the office gave back."""
    if isinstance(result, KeptTicket):
        kept = translate(
            "ConsoleOutcomes", "Tersimpan di PC ini dan dikirim begitu server kembali."
        )
        return Outcome(f"{_ticket(wish, result.ticket, snapshot, language)} {kept}")
    if wish.act in ON_PROPOSALS:
        return proposal_outcome(wish, result, snapshot, language)
    if wish.act in ON_STOCK or wish.act in ON_LIST:
        return Outcome(office_outcome(wish, result, language))
    if isinstance(result, Outage):
        return _outage(wish, result, snapshot, language)
    if isinstance(result, Ticket):
        return Outcome(_ticket(wish, result, snapshot, language))
    if isinstance(result, PrintRecord):
        return _print(wish, result)
    if isinstance(result, Counter):
        return Outcome(_counter(wish, result))
    if isinstance(result, CarriedOver):
        return Outcome(_carried(result, language))
    if wish.act is Act.STOP_ISSUING:
        return Outcome(
            translate(
                "ConsoleOutcomes",
                "Pengambilan nomor dihentikan untuk hari ini. "
                "Nomor yang sudah diambil tetap berlaku.",
            )
        )
    if wish.act is Act.LIFT_ISSUING:
        return Outcome(translate("ConsoleOutcomes", "Nomor diberikan lagi."))
    if isinstance(result, Station):
        retired = translate("ConsoleOutcomes", "{name} dipensiunkan.")
        return Outcome(retired.format(name=result.name))
    return Outcome(_nobody(snapshot))


def _carried(done: CarriedOver, language: Language) -> str:
    day = day_text(done.day, language.code)
    moved = translate(
        "ConsoleOutcomes", "{count} orang dialihkan ke {day}; dipanggil lebih dulu."
    ).format(count=done.tickets, day=day)
    if not done.too_late:
        return moved if done.tickets else translate("ConsoleOutcomes", "Tidak ada yang menunggu.")
    left = translate(
        "ConsoleOutcomes",
        "{count} nomor tidak dapat dialihkan ke {day}: nomor hari itu sudah dibagikan. "
        "Pilih hari lain, atau layani hari ini.",
    ).format(count=done.too_late, day=day)
    return f"{moved} {left}" if done.tickets else left


def _nobody(snapshot: ConsoleSnapshot) -> str:
    mine = snapshot.counter.signed_in_service_ids if snapshot.counter else frozenset()
    rows = (row for row in snapshot.waiting if row.ticket.service_id in mine)
    if any(row.outage is not None and row.outage.stops_services for row in rows):
        return translate(
            "ConsoleOutcomes",
            "Yang menunggu ditahan sampai layanan pulih. Tidak ada yang dipanggil.",
        )
    return translate("ConsoleOutcomes", "Belum ada yang menunggu.")


def _ticket(wish: Wish, ticket: Ticket, snapshot: ConsoleSnapshot, language: Language) -> str:
    first = ticket.priority is PriorityClass.PRIORITY
    given = translate("ConsoleOutcomes", "{label} ditandai prioritas.")
    taken = translate("ConsoleOutcomes", "Prioritas {label} dicabut.")
    called = translate("ConsoleOutcomes", "{label} dipanggil.")
    cancelled = translate("ConsoleOutcomes", "{label} dibatalkan.")
    moved = translate("ConsoleOutcomes", "{label} dialihkan ke {service}.")
    back = translate("ConsoleOutcomes", "{label} kembali ke antrean di tempatnya semula.")
    noted = translate("ConsoleOutcomes", "Catatan {label} disimpan.")
    if not ticket.note:
        noted = translate("ConsoleOutcomes", "Catatan {label} dihapus.")
    undone = translate("ConsoleOutcomes", "Diurungkan. {label} seperti sebelumnya: {state}.")
    texts = {
        Act.NEXT: called,
        Act.NEXT_OF_SERVICE: called,
        Act.CALL_ROW: called,
        Act.RECALL: translate("ConsoleOutcomes", "{label} dipanggil untuk kali ke-{calls}."),
        Act.START: translate("ConsoleOutcomes", "{label} mulai dilayani."),
        Act.FINISH: translate("ConsoleOutcomes", "{label} selesai."),
        Act.SKIP: translate(
            "ConsoleOutcomes", "{label} dilewati. Kembalikan dari daftar bila hadir."
        ),
        Act.PARK: translate("ConsoleOutcomes", "{label} ditunda. Nomornya tetap berlaku."),
        Act.TRANSFER: moved,
        Act.ROW_TRANSFER: moved,
        Act.PRIORITY: given if first else taken,
        Act.ROW_PRIORITY: given if first else taken,
        Act.CANCEL: cancelled,
        Act.ROW_CANCEL: cancelled,
        Act.UNDO: undone,
        Act.NOTE: noted,
        Act.ROW_NOTE: noted,
        Act.UNPARK: back,
        Act.REINSTATE: back,
    }
    names = {s.id: language.text(s.name) for s in snapshot.services}
    return texts[wish.act].format(
        label=ticket.label,
        calls=ticket.call_count,
        service=names.get(ticket.service_id, ""),
        state=state_word(ticket.state).lower(),
    )


def _outage(wish: Wish, outage: Outage, snapshot: ConsoleSnapshot, language: Language) -> Outcome:
    facts = {
        "name": language.text(outage.component.name),
        "time": at_text(outage.last_word_at, snapshot.office.time_zone),
    }
    if outage.is_planned:
        text = translate("ConsoleOutcomes", "Pemeliharaan {name} direncanakan mulai {time}.")
        facts["time"] = at_text(outage.since, snapshot.office.time_zone)
        return Outcome(text.format(**facts))
    if outage.was_cancelled:
        text = translate("ConsoleOutcomes", "Rencana pemeliharaan {name} dibatalkan.")
        return Outcome(text.format(**facts))
    if wish.act is Act.PUBLISH:
        text = translate("ConsoleOutcomes", "Gangguan {name} diumumkan ke papan dan kios {time}.")
        undo = Wish(Act.RESOLVE, outage_id=outage.id)
        return Outcome(text.format(**facts), translate("ConsoleOutcomes", "Urungkan"), undo)
    if wish.act is Act.UPDATE:
        text = translate("ConsoleOutcomes", "Kabar tentang {name} diumumkan {time}.")
    else:
        text = translate("ConsoleOutcomes", "{name} diumumkan pulih {time}.")
    return Outcome(text.format(**facts))


def _print(wish: Wish, job: PrintRecord) -> Outcome:
    if wish.act is Act.WITHDRAW_PRINT:
        text = translate("ConsoleOutcomes", "Cetak {label} dibatalkan. Nomornya tetap berlaku.")
    elif wish.act is not Act.ANSWER_PRINT:
        text = _queued(job)
    elif wish.came_out:
        text = translate("ConsoleOutcomes", "Dicatat: tiket {label} keluar.")
    elif wish.copy:
        text = translate(
            "ConsoleOutcomes",
            "Dicatat: tiket {label} tidak keluar. Salinannya dicetak di {station}.",
        )
    else:
        text = translate("ConsoleOutcomes", "Dicatat: tiket {label} tidak keluar.")
    told = text.format(label=job.ticket_label, station=job.station_name)
    if wish.act is Act.ANSWER_PRINT and not wish.came_out and not wish.copy:
        copy = Wish(Act.PRINT_COPY, ticket_id=job.ticket_id)
        return Outcome(told, translate("ConsoleOutcomes", "Cetak salinan"), copy)
    return Outcome(told)


def _queued(job: PrintRecord) -> str:
    if job.copy:
        return translate("ConsoleOutcomes", "Salinan {label} dicetak di {station}.")
    # The first paper of a number that was only on the screen is no copy.
    return translate("ConsoleOutcomes", "Tiket {label} dicetak di {station}.")


def _counter(wish: Wish, counter: Counter) -> str:
    texts = {
        Act.SIGN_IN: translate("ConsoleOutcomes", "Anda masuk di {counter}."),
        Act.SIGN_OUT: translate("ConsoleOutcomes", "Anda keluar dari {counter}."),
        Act.PAUSE: translate("ConsoleOutcomes", "{counter} dijeda."),
        Act.RESUME: translate("ConsoleOutcomes", "{counter} melayani lagi."),
    }
    return texts[wish.act].format(counter=counter_text(counter))
