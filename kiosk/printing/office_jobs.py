"""The office's print-job table as the worker's job store."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.printing.errors import SlipError
from kiosk.printing.job import PrintJob
from kiosk.printing.slip.layout import Paper
from kiosk.printing.slip.logo import logo_raster
from kiosk.printing.slip.raster import Raster
from kiosk.printing.slip.slip_words import slip_of
from queueing.errors import StoreError
from queueing.model import PrintRecord, PrintState
from queueing.slip_facts import SlipFacts

if TYPE_CHECKING:
    from queueing.store import Store

log = logging.getLogger(__name__)


class OfficeJobStore:
    """Takes the jobs of one station from the office's database; used by one thread.

    The office's logo is drawn for `sheet`; slips carry none without it.
    """

    def __init__(self, store: Store, station_id: int, *, sheet: Paper | None = None) -> None:
        self.store = store
        self._station_id = station_id
        self._logo = None if sheet is None else _OfficeLogo(store, sheet)

    def recover(self, now: datetime) -> int:
        """Turn what was being sent into unknown; give how many jobs that are."""
        from queueing.actions.print_jobs import recover_print_jobs

        return recover_print_jobs(self.store, station_id=self._station_id, now=now)

    def next_job(self, now: datetime) -> PrintJob | None:
        """Give the oldest open job; one whose slip cannot be read is set aside for the staff."""
        from queueing.actions.print_jobs import next_print_job

        while (record := next_print_job(self.store, station_id=self._station_id)) is not None:
            job = self._job_of(record)
            if job is not None:
                return job
            self.mark(record.id, PrintState.NOT_PRINTED, now, "unreadable")
        return None

    def ticket_of(self, job_id: str) -> int | None:
        """Give the id of the ticket whose paper the job is, None for a job that is not here."""
        from queueing.actions.print_jobs import ticket_of_job

        return ticket_of_job(self.store, job_id=job_id)

    def mark(self, job_id: str, state: PrintState, now: datetime, reason: str = "") -> None:
        """Commit where a job stands."""
        from queueing.actions.print_jobs import mark_print_job

        mark_print_job(self.store, job_id=job_id, state=state, reason=reason, now=now)

    def _job_of(self, record: PrintRecord) -> PrintJob | None:
        try:
            facts = SlipFacts.from_json(record.slip)
            logo = None if self._logo is None else self._logo.dots()
            slip = slip_of(facts, copy=record.copy, logo=logo)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            # Otherwise one damaged row would keep everybody behind it from their paper.
            log.error("the slip of print job %s cannot be read: %s", record.id, error)
            return None
        return PrintJob(
            record.id, record.ticket_id, record.copy, slip, record.created_at, record.clear_first
        )


class _OfficeLogo:
    """The office's logo in dots, drawn anew when the office changed it.

    A logo that cannot be read or drawn never keeps a ticket from being printed.
    """

    def __init__(self, store: Store, sheet: Paper) -> None:
        self._store = store
        self._sheet = sheet
        self._png: bytes | None = None
        self._dots: Raster | None = None

    def dots(self) -> Raster | None:
        """Give the logo, None where there is none to print."""
        from queueing.views import office_logo

        try:
            png = office_logo(self._store)
        except StoreError as error:
            log.warning("the logo cannot be read: %s", error)
            return self._dots
        if png != self._png:
            self._png, self._dots = png, self._drawn(png)
        return self._dots

    def _drawn(self, png: bytes | None) -> Raster | None:
        if png is None:
            return None
        try:
            return logo_raster(png, self._sheet.dots, self._sheet.dpi)
        except SlipError as error:
            log.error("slips go without the logo: %s; %s", error, error.remedy)
            return None
