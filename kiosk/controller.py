"""Leads a visitor from page to page and takes the number on the worker thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import QObject

from kiosk.kiosk_acts import KioskActs
from kiosk.office_watch import OfficeWatch
from kiosk.pages.page import Page
from kiosk.pages.views import NotTaken, NumberView
from kiosk.pages.words import Words, disturbing, is_disrupted, is_without_numbers
from kiosk.paper_desk import PaperDesk
from kiosk.reference_desk import ReferenceDesk
from kiosk.refusals import refusal_of
from kiosk.trouble import trouble_of
from kiosk.visit import Step, Visit
from kiosk.window import KioskWindow
from queueing.errors import AntreanError, Refused, StoreError, StoreMoved, StoreReplaced
from queueing.model import PriorityClass, Ticket
from queueing.snapshots import KioskSnapshot, ServiceLine
from shared_ui.clock import Clock
from shared_ui.language import Language
from shared_ui.off_thread import OffThread
from shared_ui.under_way import UnderWay

log = logging.getLogger(__name__)


class KioskController(QObject):
    """Wires the window to the office, which an OfficeWatch keeps reading."""

    def __init__(
        self,
        window: KioskWindow,
        acts: KioskActs,
        watch: OfficeWatch,
        off_thread: OffThread,
        language: Language,
        clock: Clock,
        *,
        new_id: Callable[[], str] = lambda: str(uuid4()),
    ) -> None:
        super().__init__()
        self._window, self._acts, self._watch = window, acts, watch
        self._off_thread, self._language, self._clock = off_thread, language, clock
        self._new_id = new_id
        self.visit = Visit(new_id)
        self._snapshot: KioskSnapshot | None = None
        self._trouble: AntreanError | None = None
        # A fault of ours must not leave a visitor before a dead button.
        self._under_way = UnderWay("the kiosk", lambda: self._not_taken(NotTaken.STORE))
        self.paper = PaperDesk(window, lambda: acts.prints)
        self.references = ReferenceDesk(self, window, acts, watch, off_thread, language, clock)
        self._connect()

    def _connect(self) -> None:
        self._watch.read.connect(self._office_read)
        self._watch.failed.connect(self._in_trouble)
        window = self._window
        window.language_chosen.connect(self.speak)
        window.visitor_gone.connect(self.home)
        window.choose.service_chosen.connect(self._service_chosen)
        window.choose.notice_wanted.connect(lambda: self._to_read(window.details))
        window.details.back_wanted.connect(self.home_page)
        window.offices_button.wanted.connect(lambda: self._to_read(window.offices))
        window.offices.back_wanted.connect(self.home_page)
        window.affected.anyway_wanted.connect(self._anyway)
        window.affected.instead_wanted.connect(self._instead)
        window.affected.other_wanted.connect(self.home_page)
        window.affected.later_wanted.connect(self._later)
        window.confirm.priority_changed.connect(self._priority_changed)
        window.confirm.take_wanted.connect(self._take_wanted)
        window.confirm.back_wanted.connect(self.home_page)
        window.not_taken.retry_wanted.connect(self._retry)
        window.not_taken.back_wanted.connect(self.home_page)
        window.ticket.done.connect(self.home)
        window.thanks.done.connect(self.home)

    # The office, seen from here

    def _office_read(self, snapshot: KioskSnapshot, now: datetime) -> None:
        came_back = self._snapshot is None or self._trouble is not None
        self._snapshot, self._trouble = snapshot, None
        self.paper.refresh()
        self._window.show_snapshot(snapshot, now)
        line = self._line(self.visit.service_id)
        if line is not None and self.visit.step is Step.CONFIRM:
            self._window.confirm.refresh(line, snapshot, now)
        if came_back and self.visit.step is Step.START:
            self.home_page()

    def _in_trouble(self, error: AntreanError) -> None:
        self._trouble = error
        # Somebody who is reading a number or a page is not interrupted.
        if self.visit.step is Step.START:
            self._window.show_trouble(trouble_of(error, self._acts.place))

    # The visitor's way

    def home(self) -> None:
        """End the visit: the first language, nothing chosen."""
        if self.visit.step is Step.TAKING:
            return
        self.paper.forget()
        self._window.set_comfort()
        if self._language.code != self._window.home_language:
            self.speak(self._window.home_language)
        self.visit = Visit(self._new_id)
        self.home_page()

    def home_page(self) -> None:
        """Show the services to the same visitor."""
        self.visit.step = Step.START
        if self._trouble is not None:
            self._window.show_trouble(trouble_of(self._trouble, self._acts.place))
        elif self._snapshot is not None:
            self._window.show_start()

    def speak(self, code: str) -> None:
        """Speak another language; without its file the pages stay Indonesian."""
        try:
            self._language.switch(code)
        except FileNotFoundError as error:
            log.error("no translation: %s", error)
        self._window.show_language(code)

    def _line(self, service_id: int) -> ServiceLine | None:
        if self._snapshot is None:
            return None
        found = (one for one in self._snapshot.lines if one.service.id == service_id)
        return next(found, None)

    def _service_chosen(self, service_id: int) -> None:
        if self.visit.step is not Step.START or self._line(service_id) is None:
            return
        self.go_on(service_id)

    def go_on(self, service_id: int, reference: str = "") -> None:
        """Lead to the number of a service; `reference` is that of an invitation for today."""
        self.visit.choose(service_id)
        self.visit.reference = reference
        if not self._warn():
            self._confirm()

    def _warn(self) -> bool:
        line, invited = self._line(self.visit.service_id), bool(self.visit.reference)
        gone = line is not None and is_without_numbers(line, invited=invited)
        if line is None or not (gone or is_disrupted(line)):
            return False
        if not gone and disturbing(line, self._snapshot) <= self.visit.warned:
            return False
        return self._warn_of(line)

    def _warn_of(self, line: ServiceLine) -> bool:
        assert self._snapshot is not None
        self.visit.step = Step.WARNED
        self._window.show_affected(line, self._snapshot)
        return True

    def _anyway(self) -> None:
        line = self._line(self.visit.service_id)
        if self.visit.step is not Step.WARNED:
            return
        if line is None or is_without_numbers(line):
            self.home_page()
            return
        self.visit.warned |= disturbing(line, self._snapshot)
        self._confirm()

    def _instead(self, service_id: int) -> None:
        """Go on to the service that is offered in place of a disturbed one."""
        if self.visit.step is Step.WARNED and self._line(service_id) is not None:
            self.go_on(service_id)

    def _confirm(self) -> None:
        line = self._line(self.visit.service_id)
        assert line is not None
        assert self._snapshot is not None
        self.visit.step = Step.CONFIRM
        self.visit.want(PriorityClass.ORDINARY)
        self._window.show_confirm(line, self._snapshot, self._clock())

    def _later(self) -> None:
        line = self._line(self.visit.service_id)
        if self.visit.step is not Step.WARNED:
            return
        news = ""
        if line is not None and line.outage is not None and self._snapshot is not None:
            news = Words(self._language, self._snapshot).next_word(line.outage)
        self.visit.step = Step.THANKS
        self._window.show_thanks(news)

    def _to_read(self, page: Page) -> None:
        if self.visit.step is Step.START and self._trouble is None:
            self.visit.step = Step.DETAILS
            self._window.show_to_read(page)

    def _priority_changed(self, priority: PriorityClass) -> None:
        if self.visit.step is Step.CONFIRM:
            self.visit.want(priority)

    # Taking the number

    def _take_wanted(self, priority: PriorityClass) -> None:
        if self.visit.step is not Step.CONFIRM:
            return
        self.visit.want(priority)
        if not self._warn():
            self._begin_taking()

    def _retry(self) -> None:
        if self.visit.step is Step.NOT_TAKEN:
            self._begin_taking()

    def _begin_taking(self) -> None:
        self.visit.step = Step.TAKING
        self._window.set_busy(True)
        self._under_way.begin(self._take(self.visit))

    async def _take(self, visit: Visit) -> None:
        promised = self.paper.offered
        wait = self._window.confirm.wait
        try:
            ticket = await self._off_thread(
                self._acts.issue,
                service_id=visit.service_id,
                priority=visit.priority,
                language=self._language.code,
                paper=promised,
                request_id=visit.request_id,
                now=self._clock(),
                wait=wait,
                **visit.invitation,
            )
        except StoreError as error:
            log.warning("number not taken: %s; %s", error, error.remedy)
            self._after_failure(error)
            self._not_taken(NotTaken.STORE)
        except Refused as error:
            log.warning("number refused: %s", error)
            self._refused(visit, error)
        else:
            self._taken(visit, ticket, promised)

    def _refused(self, visit: Visit, error: Refused) -> None:
        said = refusal_of(error, self._line(visit.service_id), self._snapshot, self._language)
        if said.why is not NotTaken.CLOSED:
            visit.forget_request()
        self._window.set_busy(False)
        if said.line is None:
            self._not_taken(said.why, said.moment)
        else:
            self._warn_of(said.line)

    def _after_failure(self, error: StoreError) -> None:
        if isinstance(error, StoreReplaced | StoreMoved):
            # An older backup does not know this kiosk; opening makes it known again, and says of
            # an office that moved where it is.
            self._watch.open_again()
        else:
            self._watch.read_again()

    def _taken(self, visit: Visit, ticket: Ticket, promised: bool) -> None:
        line = self._line(visit.service_id)
        assert line is not None, "a number was issued for a service that was in sight"
        visit.step, visit.ticket = Step.NUMBER, ticket
        self._window.set_busy(False)
        paper = self.paper.number_taken(ticket.id, promised)
        view = NumberView(
            ticket_id=ticket.id,
            label=ticket.label,
            service_name=line.service.name,
            people_ahead=ticket.people_ahead,
            progress=paper.progress,
            disrupted=is_disrupted(line),
            cause=paper.cause,
            promised=self._window.confirm.promises,
        )
        self._window.show_number(view)

    def _not_taken(self, why: NotTaken, moment: str = "") -> None:
        self.visit.step = Step.NOT_TAKEN
        self._window.set_busy(False)
        self._window.show_not_taken(why, moment)
