"""Tells the office of a kiosk's printer, so that every console sees it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.paper import PrinterNews
from queueing.errors import AntreanError

if TYPE_CHECKING:
    from queueing.store import Store
    from shared_ui.station_settings import PrinterSection

log = logging.getLogger(__name__)


class PrinterReport:
    """Reports one printer; called by one thread at a time.

    `store()` gives the office to be told, None while it is out of reach: nobody waits for it.
    A database that fails must not keep paper back: the next report says it again.
    """

    def __init__(
        self,
        store: Callable[[], Store | None],
        station_id: int,
        section: PrinterSection,
        clock: Callable[[], datetime],
    ) -> None:
        self._store, self._station_id = store, station_id
        self._section, self._clock = section, clock

    def tell(self, news: PrinterNews) -> None:
        """Report the printer's state, changed or not: the office tells news from a heartbeat."""
        from queueing.actions import report_printer

        store = self._store()
        if store is None:
            return
        try:
            report_printer(
                store,
                station_id=self._station_id,
                kind=news.kind,
                reason=news.reason,
                near_end=news.near_end,
                confirms=news.confirms,
                place=self._section.place,
                profile=self._section.profile,
                now=self._clock(),
            )
        except AntreanError as error:
            log.warning("the office does not know of the printer: %s; %s", error, error.remedy)
