"""The console's window: pages, bands and keys; it says what is wished and draws the answer."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from counter_console.acts import Wish
from counter_console.field_style import FIELDS
from counter_console.key_map import KeyMap
from counter_console.outage_desk import OutageDesk
from counter_console.outcome import Outcome
from counter_console.pages.desk import DeskPage
from counter_console.pages.notice_page import NoticePage
from counter_console.pages.papers import PapersPage
from counter_console.pages.sign_in import SignInPage
from counter_console.papers import Papers
from counter_console.pressed_button import pressed_button
from counter_console.presses import Presses
from counter_console.proposal_desk import ProposalDesk
from counter_console.scanner import Scanner
from counter_console.sizes import Sizes, spread
from counter_console.supervision import Supervision
from counter_console.undo_offer import UndoDesk
from counter_console.widgets.banners import MessageLine, ReminderBand, StaleBand, Tone
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.header import Header
from counter_console.widgets.state_line import StateLine
from counter_console.widgets.strip import Strip
from counter_console.words import act_label
from queueing.snapshots import ConsoleSnapshot
from shared_ui.language import Language
from shared_ui.own_place import own_version


class ConsoleWindow(QWidget):
    """Signals: wished(Wish), find_wanted(str), retry_wanted(), ticked() each second while shown."""

    find_wanted = Signal(str)
    wished = Signal(object)
    retry_wanted = Signal()
    ticked = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._snapshot: ConsoleSnapshot | None = None
        self._now: datetime | None = None
        self._sizes: Sizes | None = None
        self._offer: Wish | None = None
        self.header, self.state_line = Header(), StateLine()
        self.notice, self.sign_in = NoticePage(), SignInPage(language)
        self.desk, self._papers_page = DeskPage(language), PapersPage(language)
        self.stale, self.message, self.reminder = StaleBand(), MessageLine(), ReminderBand(language)
        self.proposals = ProposalDesk(self.desk, language, self._go_home)
        self._pages = QStackedWidget()
        for page in (self.notice, self.sign_in, self.desk, self._papers_page):
            self._pages.addWidget(page)
        self.supervision = Supervision(
            self._pages, self.state_line, self._go_home, own_version(), language, self
        )
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.ticked)
        self._lay_out()
        self._presses = Presses(self.desk, language, self)
        self.outages = OutageDesk(self.desk, language, self._seen, self)
        over = (self._papers_page, *self.supervision.pages.values())
        self._keys = KeyMap(self, self.desk, over, self.message, self.supervision.toggle)
        self.papers = Papers(self.desk, self._papers_page, self.state_line, self)
        self.scanner = Scanner(self, self.papers.press_key)
        self.strip = Strip(self.desk.acts, language, self)
        self.undo = UndoDesk(self.message.undo, self.strip, self)
        self._wire()
        self.setStyleSheet(FIELDS)
        self.resize(1280, 720)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        # A long reason may not push the window beyond its screen; texts are elided instead.
        box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        box.addWidget(self.header)
        box.addWidget(self.supervision.tabs)
        box.addWidget(self._pages, 1)
        # Bands come from below, so that no button moves under a finger about to press it.
        bands = (self.message, self.reminder, self.proposals.band, self.supervision.band)
        for band in (*bands, self.stale, self.state_line):
            box.addWidget(band)
        # Until something was read they have nothing to say.
        self.state_line.hide()
        self.header.hide()

    def _wire(self) -> None:
        header = self.header
        # Before all else that these do: it happens on the desk, or where one signs in.
        self.supervision.leave_for(header.outage_pressed, header.help_pressed, header.find_pressed)
        self.supervision.leave_for(self.state_line.prints_pressed, self.reminder.pressed)
        self.supervision.leave_for(self.scanner.scanned)
        asking = (self._presses, self.sign_in, self.papers, self.supervision, self.undo)
        for source in (*asking, self.outages, self.proposals):
            source.wished.connect(self.wished)
        self._keys.undo_wanted.connect(self.undo.press)
        self.undo.not_now.connect(self.show_refusal)
        self._keys.retry_wanted.connect(self.retry_wanted)
        self._keys.not_now.connect(self.show_refusal)
        header.outage_pressed.connect(self._toggle_outages)
        header.help_pressed.connect(self._toggle_help)
        header.find_pressed.connect(self._open_find)
        self.scanner.scanned.connect(self._look_for)
        header.act_pressed.connect(self._presses.press)
        self.state_line.prints_pressed.connect(self._toggle_prints)
        self.reminder.pressed.connect(self.outages.open_reminded)
        self.message.pressed.connect(self._take_offer)
        self.state_line.strip_pressed.connect(self.strip.toggle)
        self.strip.outage_pressed.connect(self._toggle_outages)
        # What is asked needs room to be answered.
        for opened in (self.desk.panel_opened, self.supervision.opened, header.find_pressed):
            opened.connect(self.strip.leave)
        self.papers.asked.connect(self.find_wanted)
        self._papers_page.closed.connect(self._go_home)

    # -- what is shown ------------------------------------------------------------------

    def show_snapshot(
        self, snapshot: ConsoleSnapshot, now: datetime, silent: frozenset[int] = frozenset()
    ) -> None:
        """Draw a snapshot read at `now` (aware UTC); `silent`: kiosks that were not heard of."""
        self._snapshot, self._now = snapshot, now
        signed_in = self._has_officer()
        self.desk.show_snapshot(snapshot, now, silent)
        if not signed_in:
            self._papers_page.show_snapshot(snapshot, now, silent)
        self.sign_in.show_snapshot(snapshot)
        self.header.show_snapshot(snapshot, self.desk.allowed())
        self.proposals.show_snapshot(snapshot, signed_in)
        if not signed_in:
            self.strip.leave()
        self.state_line.show_snapshot(snapshot, now, silent)
        self.state_line.show()
        self.header.show()
        page: QWidget = self.desk if signed_in else self.sign_in
        kept = self.supervision.is_open or (not signed_in and self._papers_page.isVisible())
        if self._pages.currentWidget() is not page and not kept:
            self._pages.setCurrentWidget(page)
            self.desk.close_panel()
        self.stale.hide()
        self.show_time(now, 0.0)
        asks = self.reminder.isVisibleTo(self) or self.proposals.band.isVisibleTo(self)
        self.supervision.show_snapshot(snapshot, now, asks)

    def show_time(self, now: datetime, age_seconds: float) -> None:
        """Let clock and waiting times go on; the data is `age_seconds` old."""
        self._now = now
        if self._snapshot is None:
            return
        zone = self._snapshot.office.time_zone
        self.header.show_time(now)
        self.desk.show_time(now)
        self.undo.show_time(now)
        self._papers_page.show_time(now)
        self.state_line.show_age(age_seconds, self.stale.isVisibleTo(self))
        found = self.outages.due(now)
        self.reminder.show_reminder(found if self._signed_in() else (), zone)
        bands = (self.stale, self.message, self.reminder, self.proposals.band)
        told = (band.line.text() for band in bands if band.isVisibleTo(self))
        self.strip.show_desk(self._snapshot, now, next(told, ""))

    def show_stale(self, since: datetime | None, reason: str) -> None:
        """Say that nothing new has come since `since` (None: never), and why."""
        if self._snapshot is None:
            self.notice.show_trouble(reason)
            return
        self.proposals.band.hide()
        self.stale.show_stale(since, self._snapshot.office.time_zone, reason)

    def show_refusal(self, text: str) -> None:
        """Say calmly that the office refused the last press."""
        self._offer = None
        self.message.say(Tone.REFUSED, text)

    def show_failure(self, text: str) -> None:
        """Say that the last press may not have arrived, and offer to repeat it."""
        self._offer = None
        self.message.say(Tone.FAILED, text, act_label("retry"))

    def show_outcome(self, wish: Wish, outcome: Outcome) -> None:
        """Say what came of a press."""
        self._offer = outcome.offer
        self.message.say(Tone.DONE, outcome.text, outcome.offer_label)
        self.outages.after(wish)
        self.supervision.after(wish)

    def hide_failure(self) -> None:
        """Take back the offer to repeat a press: its outcome can be seen now."""
        if self.message.tone is Tone.FAILED:
            self.message.hide()

    def set_busy(self, wish: Wish, busy: bool) -> None:
        """Show on the pressed button that the press is being worked on."""
        button = pressed_button(self, wish)
        if button is not None:
            button.set_busy(busy)

    # -- what is pressed ----------------------------------------------------------------

    def open_update(self, outage_id: int) -> None:
        """Open the form for the next word about an outage."""
        self.outages.open_update(outage_id)

    def _seen(self) -> tuple[ConsoleSnapshot, datetime] | None:
        if self._snapshot is None or self._now is None:
            return None
        return self._snapshot, self._now

    def _take_offer(self) -> None:
        if self.message.tone is Tone.FAILED:
            self.retry_wanted.emit()
        elif self._offer is not None:
            self.wished.emit(self._offer)

    def _toggle_outages(self) -> None:
        self._toggle(self.desk.outages)

    def _has_officer(self) -> bool:
        counter = self._snapshot.counter if self._snapshot else None
        return counter is not None and counter.officer is not None

    def _go_home(self) -> None:
        self._pages.setCurrentWidget(self.desk if self._has_officer() else self.sign_in)

    def _toggle_prints(self) -> None:
        if self._signed_in():
            self._toggle(self.desk.prints)
        elif self._papers_page.isVisible():
            self._papers_page.closed.emit()
        else:
            self._pages.setCurrentWidget(self._papers_page)
            self._papers_page.prints.setFocus()

    def _open_find(self) -> None:
        if self._snapshot is None:
            return
        if self._signed_in():
            self.desk.open_panel(self.desk.finder)
        else:
            self._pages.setCurrentWidget(self._papers_page)
        self.papers.finder.start()

    def _look_for(self, text: str) -> None:
        self._open_find()
        self.papers.finder.look_for(text)

    def _signed_in(self) -> bool:
        return self._pages.currentWidget() is self.desk

    def _toggle_help(self) -> None:
        self.desk.help.show_keys()
        self._toggle(self.desk.help)

    def _toggle(self, panel: SidePanel) -> None:
        if self.desk.panel is panel:
            self.desk.close_panel()
        else:
            self.desk.open_panel(panel)

    # -- the window itself --------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes that fit the window."""
        sizes = Sizes.for_window(self.width(), self.height())
        if sizes != self._sizes:
            self._sizes = sizes
            spread(self, sizes)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the time go on."""
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let the time stand still."""
        self._timer.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the new language."""
        if event.type() is QEvent.Type.LanguageChange and self._snapshot and self._now:
            self.desk.retranslate()
            self._papers_page.retranslate()
            self.sign_in.retranslate()
            self.supervision.retranslate()
            self.message.hide()
            self.show_snapshot(self._snapshot, self._now)
        super().changeEvent(event)
