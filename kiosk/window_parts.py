"""Makes the parts of the kiosk's window and joins their signals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.idle import IdleWatch
from kiosk.pages.affected_service import AffectedServicePage
from kiosk.pages.choose_service import ChooseServicePage
from kiosk.pages.confirm import ConfirmPage
from kiosk.pages.header import Header
from kiosk.pages.language_bar import LanguageBar
from kiosk.pages.messages import NotTakenPage, StartingPage, ThanksPage
from kiosk.pages.out_of_service import OutOfServicePage
from kiosk.pages.outage_details import OutageDetailsPage
from kiosk.pages.staff_mark import StaffMark
from kiosk.pages.still_here import StillHere
from kiosk.pages.take_ticket import TakeTicketPage
from kiosk.touches import Touches

if TYPE_CHECKING:
    from kiosk.window import KioskWindow
    from shared_ui.theme import Metrics

MARGIN_MM = 8.0
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
    window.mark = StaffMark()
    window.starting = StartingPage(language)
    window.choose = ChooseServicePage(language)
    window.details = OutageDetailsPage(language)
    window.affected = AffectedServicePage(language)
    window.confirm = ConfirmPage(language)
    window.ticket = TakeTicketPage(language)
    window.not_taken = NotTakenPage(language)
    window.thanks = ThanksPage(language)
    window.out_of_service = OutOfServicePage(language)
    window.idle = IdleWatch(window, IDLE_SECONDS, COUNTDOWN_SECONDS)
    window._still_here = StillHere(window)


def _lay_out(window: KioskWindow) -> None:
    window._stack = QStackedWidget()
    for page in (
        window.starting,
        window.choose,
        window.details,
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
    window._column.addWidget(window._stack, 1)
    window._column.addWidget(window._foot)
    window._strip = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    window._strip.addWidget(window.languages, 0, Qt.AlignmentFlag.AlignLeft)
    window._strip.addWidget(window.mark, 1)
    window._column.addLayout(window._strip)


def _join(window: KioskWindow) -> None:
    window._header.settings_wanted.connect(window.settings_wanted)
    window._touches.touched.connect(window.touched)
    window.languages.language_chosen.connect(window.language_chosen)
    window.choose.turned.connect(window.watch_idle)
    window.ticket.number_painted.connect(window.number_shown)
    window.idle.counting.connect(window._still_here.count)
    window.idle.back.connect(window._still_here.hide)
    window.idle.gone.connect(window.visitor_gone)
    window._still_here.extended.connect(window.idle.touch)


def arrange(window: KioskWindow, metrics: Metrics) -> None:
    """Set the margins; upright the staff's mark has no room beside the languages."""
    margin = round(metrics.mm(MARGIN_MM))
    column, gap = window._column, round(metrics.mm(4))
    column.setContentsMargins(margin, round(margin * 0.6), margin, gap)
    column.setSpacing(gap)
    window._foot.setFixedHeight(gap)
    upright = window.height() > window.width()
    way = QBoxLayout.Direction
    window._strip.setDirection(way.TopToBottom if upright else way.LeftToRight)
    window._strip.setSpacing(0 if upright else gap)
    window._still_here.setGeometry(window.rect())
