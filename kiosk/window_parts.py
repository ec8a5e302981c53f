"""Makes the parts of the kiosk's window and joins their signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.attraction import Attraction
from kiosk.idle import IdleWatch
from kiosk.pages.affected_service import AffectedServicePage
from kiosk.pages.ask_reference import AskReferencePage, ReferenceButton
from kiosk.pages.attract import AttractPage
from kiosk.pages.choose_service import ChooseServicePage
from kiosk.pages.comfort_bar import ComfortBar
from kiosk.pages.confirm import ConfirmPage
from kiosk.pages.contrast import Contrast
from kiosk.pages.header import Header
from kiosk.pages.language_bar import LanguageBar
from kiosk.pages.messages import NotTakenPage, StartingPage, ThanksPage
from kiosk.pages.other_offices import OfficesButton, OtherOfficesPage
from kiosk.pages.out_of_service import OutOfServicePage
from kiosk.pages.outage_details import OutageDetailsPage
from kiosk.pages.reach_note import ReachNote
from kiosk.pages.staff_mark import StaffMark
from kiosk.pages.still_here import StillHere
from kiosk.pages.take_ticket import TakeTicketPage
from kiosk.touches import Touches
from kiosk.window_sizes import Room

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kiosk.pages.page import Sized
    from kiosk.window import KioskWindow

MARGIN_MM = 8.0
LOW_WINDOW_MM = 245.0
"""Lower windows (19 inches lying) have a header of less height."""
LOW_WINDOW_MM = 245.0
"""Lower windows (19 inches lying) have a header of less height."""
IDLE_SECONDS, COUNTDOWN_SECONDS = 30, 20
"""WCAG 2.2.1; the station's settings may say other times."""


def fill(window: KioskWindow) -> None:
    """Give the window its pages and all that stands around them."""
    _make(window)
    _lay_out(window)
    _join(window)


def _make(window: KioskWindow) -> None:
    language = window._language
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    window._touches = Touches(window, window.debounce_ms, lambda: window._still_here.isVisible())
    window._header = Header(language, window.clock, window.hold_ms)
    window.languages = LanguageBar()
    window.comforts = ComfortBar()
    window.contrast = Contrast(window)
    window.reach_note = ReachNote()
    window.mark = StaffMark(language)
    window.starting = StartingPage(language)
    window.attract = AttractPage(language)
    window.choose = ChooseServicePage(language)
    window.details = OutageDetailsPage(language)
    window.offices = OtherOfficesPage(language)
    window.offices_button = OfficesButton()
    window.reference = AskReferencePage(language)
    window.reference_button = ReferenceButton()
    window.affected = AffectedServicePage(language)
    window.confirm = ConfirmPage(language)
    window.ticket = TakeTicketPage(language)
    window.not_taken = NotTakenPage(language)
    window.thanks = ThanksPage(language)
    window.out_of_service = OutOfServicePage(language)
    window.idle = IdleWatch(window, IDLE_SECONDS, COUNTDOWN_SECONDS)
    window._still_here = StillHere(window)
    window.attraction = Attraction(window)


def _lay_out(window: KioskWindow) -> None:
    window._stack = PageStack(window)
    for page in (
        window.starting,
        window.attract,
        window.choose,
        window.details,
        window.offices,
        window.reference,
        window.affected,
        window.confirm,
        window.ticket,
        window.not_taken,
        window.thanks,
        window.out_of_service,
    ):
        window._stack.addWidget(page)
    window._column = QVBoxLayout(window)
    # The window's size rules the letters, never the other way round.
    window._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    window._foot = QWidget()
    window._column.addWidget(window._header)
    window._column.addWidget(window.reach_note)
    window._column.addWidget(window._stack, 1)
    window._column.addWidget(window._foot)
    window._strip = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    window._strip.addWidget(window.languages, 0, Qt.AlignmentFlag.AlignLeft)
    window.choose.add_way(window.offices_button)
    window.choose.add_way(window.reference_button)
    window._strip.addWidget(window.comforts, 0, Qt.AlignmentFlag.AlignLeft)
    window._strip.addWidget(window.mark, 1)
    window._column.addLayout(window._strip)


def _join(window: KioskWindow) -> None:
    window._header.settings_wanted.connect(window.settings_wanted)
    window._header.aged.connect(window.choose.show_aged)
    window._touches.touched.connect(window.touched)
    window._touches.touched.connect(window.attraction.touched)
    window._stack.currentChanged.connect(lambda _: window.attraction.anew())
    window.comforts.changed.connect(window.set_comfort)
    window._stack.currentChanged.connect(lambda _: reach_down(window))
    window.languages.language_chosen.connect(window.language_chosen)
    window._stack.currentChanged.connect(
        lambda _: window.offices_button.at_start(window.page is window.choose)
    )
    window._stack.currentChanged.connect(
        lambda _: window.reference_button.at_start(window.page is window.choose)
    )
    window.choose.turned.connect(window.watch_idle)
    window.ticket.number_painted.connect(window.number_shown)
    window.idle.counting.connect(window._still_here.count)
    window.idle.back.connect(window._still_here.hide)
    window.idle.gone.connect(window.visitor_gone)
    window._still_here.extended.connect(window.idle.touch)


def arrange(window: KioskWindow, room: Room) -> None:
    """Size every part; upright the staff's mark has no room beside the languages."""
    metrics = window.metrics = room.metrics(window.comfort)
    window.comforts.offer(reach=room.offers_reach, large=room.offers_large)
    margin = round(metrics.mm(MARGIN_MM))
    column, gap = window._column, round(metrics.mm(4))
    column.setContentsMargins(margin, round(margin * 0.6), margin, gap)
    column.setSpacing(gap)
    window._foot.setFixedHeight(gap)
    upright = window.height() > window.width()
    way = QBoxLayout.Direction
    window._strip.setDirection(way.TopToBottom if upright else way.LeftToRight)
    window._strip.setSpacing(gap)
    window._still_here.setGeometry(window.rect())
    foot: tuple[Sized, ...] = (
        *(window.languages, window.comforts, window.reach_note),
        *(window.offices_button, window.reference_button),
        window.mark,
    )
    window._header.set_low(window.height() < metrics.mm(LOW_WINDOW_MM) and not upright)
    for part in (window._header, *foot, window._still_here):
        part.set_metrics(metrics)
    window._stack.tell_room()
    for page in window.pages():
        page.reach = window.comfort.reach
        page.set_metrics(metrics)
    reach_down(window)


def reach_down(window: KioskWindow) -> None:
    """Push a page whose buttons stand anywhere into the lower half, while that is wanted."""
    low = window.comfort.reach and not window.page.touched_below
    if low:
        above = window._column.contentsMargins().top() + window._header.sizeHint().height()
        height = window.height() // 2 - above - 2 * window._column.spacing()
        window.reach_note.setFixedHeight(max(0, height))
    window.reach_note.setVisible(low)


class PageStack(QStackedWidget):
    """One page at a time, each told how much room it has."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__()
        self._window = window

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the pages: how much they show at once depends on it."""
        super().resizeEvent(event)
        self.tell_room()

    def tell_room(self) -> None:
        """Tell the pages how large they are, also those that are not in sight."""
        metrics = self._window.metrics
        room = self.width() / metrics.px_per_mm, self.height() / metrics.px_per_mm
        for page in self._window.pages():
            page.set_room(room)
