"""What is read aloud of each page, in the order in which somebody who sees nothing needs it."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton

from kiosk.pages.affected_service import AffectedServicePage
from kiosk.pages.choose_service import ChooseServicePage
from kiosk.pages.confirm import ConfirmPage
from kiosk.pages.page import Page
from kiosk.pages.take_ticket import TakeTicketPage
from kiosk.pages.views import PrintProgress
from kiosk.pages.words import is_disrupted, is_sold_out
from queueing.snapshots import ServiceLine
from shared_ui.voice.page_words import Label, Number, Part, ServiceName, pressing

BACK = pressing("bintang", "kembali")
ON_PAPER = (
    PrintProgress.PREPARING,
    PrintProgress.PRINTING,
    PrintProgress.OUT,
    PrintProgress.LEFT,
    PrintProgress.NOT_CUT,
    PrintProgress.SENT,
)
STILL_HERE: tuple[Part, ...] = ("masih-di-sini", *pressing("enter", "selanjutnya"))
WAYS: dict[str, Part] = {
    "take-anyway": "tetap-ambil-nomor",
    "other-service": "layanan-lain",
    "come-back-later": "datang-lagi-nanti",
    "more-facts": "selanjutnya",
    "priority-no": "umum",
    "priority-yes": "prioritas",
}


def reading_of(page: Page) -> tuple[Part, ...]:
    """Give what is read of a page as it is now."""
    match page:
        case ChooseServicePage():
            return _services(page)
        case AffectedServicePage():
            return _warning(page)
        case ConfirmPage():
            return _before_number(page)
        case TakeTicketPage():
            return _number(page)
    if page.back_button() is None:
        return ("minta-bantuan-petugas",)
    return ("minta-bantuan-petugas", *BACK)


def _name(line: ServiceLine) -> ServiceName:
    return ServiceName(line.service.prefix, line.service.name.id)


def _state(line: ServiceLine) -> tuple[Part, ...]:
    if is_sold_out(line):
        return ("nomor-habis",)
    return ("sedang-terganggu",) if is_disrupted(line) else ()


def _services(page: ChooseServicePage) -> tuple[Part, ...]:
    said: list[Part] = ["silakan-pilih-layanan"]
    for place, line in enumerate(page.lines_shown()):
        said += pressing(Number(place + 1), _name(line), *_state(line))
    if page.pages() > 1:
        said += pressing("minus", "layanan-lain")
    return tuple(said)


def _warning(page: AffectedServicePage) -> tuple[Part, ...]:
    line = page.line
    said: list[Part] = [] if line is None else [_name(line), *_state(line)]
    return (*said, *_ways(page), *BACK)


def _before_number(page: ConfirmPage) -> tuple[Part, ...]:
    line = page.line
    if line is None:
        return ("minta-bantuan-petugas", *BACK)
    waiting: tuple[Part, ...] = ("belum-ada-yang-menunggu",)
    if line.waiting:
        waiting = (Number(line.waiting), "orang-menunggu")
    take = page.first_focus()
    taking: tuple[Part, ...] = ("minta-bantuan-petugas",)
    if not take.isHidden():
        taking = pressing("enter", "ambil-nomor")
    return (_name(line), *waiting, *taking, *_ways(page), *BACK)


def _number(page: TakeTicketPage) -> tuple[Part, ...]:
    view = page.view
    if view is None:
        return ("minta-bantuan-petugas",)
    said: list[Part] = ["nomor-antrean-anda", Label(view.label)]
    if view.people_ahead:
        said += [Number(view.people_ahead), "orang-di-depan-anda"]
    elif view.people_ahead == 0:
        said += ["tidak-ada-orang-di-depan-anda"]
    on_paper = page.paper.progress in ON_PAPER
    said += ["ambil-tiket-di-bawah" if on_paper else "ingat-nomor-ini"]
    # Who remembers rather than reads hears it once more.
    return (*said, "nomor-antrean-anda", Label(view.label), *pressing("enter", "selesai"))


def _ways(page: AffectedServicePage | ConfirmPage) -> tuple[Part, ...]:
    said: list[Part] = []
    for place, button in enumerate(page.pressable()):
        said += pressing(Number(place + 1), _way(page, button))
    return tuple(said)


def _way(page: AffectedServicePage | ConfirmPage, button: QAbstractButton) -> Part:
    if isinstance(page, AffectedServicePage) and button.objectName() == "instead-service":
        offered = page.offered
        return "layanan-lain" if offered is None else _name(offered)
    return WAYS[button.objectName()]
