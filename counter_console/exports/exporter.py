"""Does what an officer wants to take out: makes the document, and writes it away from the screen.

A document is drawn in the window's thread, which holds Qt's fonts; reading the office and
writing the file are done elsewhere, for a disk or a share may take its time.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication

from counter_console.console_window import ConsoleWindow
from counter_console.exports.export_panel import ExportPanel
from counter_console.exports.reports_panel import ReportsPanel
from counter_console.exports.wish import ABOUT_ONE, Document, ExportWish
from counter_console.exports.words import (
    copied_text,
    not_saved_text,
    saved_text,
)
from counter_console.refusals import world_text
from counter_console.sizes import spread
from counter_console.widgets.banners import Tone
from queueing.errors import AntreanError, StoreError
from queueing.incident import Incident
from queueing.model import Outage
from queueing.snapshots import ConsoleSnapshot
from shared_ui.clock import Clock
from shared_ui.documents.bulletin import Bulletin
from shared_ui.documents.incident_sheet import incident_sheet
from shared_ui.documents.incident_table import incident_csv
from shared_ui.documents.names import incident_name, notice_name
from shared_ui.documents.notice_sheet import notice_sheet
from shared_ui.documents.queue_monitor import queue_monitor_json
from shared_ui.documents.web_page import web_page
from shared_ui.documents.whatsapp import whatsapp_text
from shared_ui.off_thread import OffThread
from shared_ui.under_way import UnderWay
from shared_ui.whole_file import write_whole

log = logging.getLogger(__name__)


class PastLink(Protocol):
    """What is asked of the office; called on its worker thread only."""

    def past_outages(self) -> tuple[Outage, ...]:
        """Give the latest outages, newest first; raises StoreError."""

    def incident(self, *, outage_id: int, now: datetime) -> Incident:
        """Give the report of an outage; raises NotFound, StoreError."""


def documents_folder() -> Path:
    """Give this user's folder for documents, and in it ours."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(place) / "Antrean"


class Exporter(QObject):
    """The two panels beside the outages, and what their buttons do."""

    def __init__(
        self,
        window: ConsoleWindow,
        office: PastLink,
        off_thread: OffThread,
        files: OffThread,
        clock: Clock,
        folder: Callable[[], Path] = documents_folder,
    ) -> None:
        """`off_thread` is the office's, `files` one for slow disks; `folder` takes the files."""
        super().__init__(window)
        self._window, self._office, self._clock = window, office, clock
        self._off_thread, self._files, self._folder = off_thread, files, folder
        self._snapshot: ConsoleSnapshot | None = None
        self._under_way = UnderWay("an export", self._say_fault)
        self.notice, self.reports = ExportPanel(), ReportsPanel(window.language)
        for panel in (self.notice, self.reports):
            window.desk.add_panel(panel)
            spread(panel, window.desk.outages.sizes)
            panel.set_sizes(window.desk.outages.sizes)
            panel.wished.connect(self.wish)
        window.desk.outages.export_pressed.connect(self.open_notice)
        window.desk.outages.reports_pressed.connect(self.open_reports)

    def show_snapshot(self, snapshot: ConsoleSnapshot) -> None:
        """Take what the console shows now."""
        self._snapshot = snapshot
        if self._window.desk.panel is self.notice:
            self.notice.show_snapshot(snapshot, self._clock())

    def open_notice(self) -> None:
        """Show the panel that takes the notice out."""
        if self._snapshot is not None:
            self.notice.show_snapshot(self._snapshot, self._clock())
            self._window.desk.open_panel(self.notice)

    def open_reports(self) -> None:
        """Show the list of outages and read it."""
        self.reports.show_loading()
        self._window.desk.open_panel(self.reports)
        self._under_way.begin(self._list())

    def wish(self, wish: ExportWish) -> None:
        """Begin what was pressed."""
        if self._snapshot is None:
            return
        if wish.document is Document.CHAT:
            QGuiApplication.clipboard().setText(whatsapp_text(self._bulletin(), wish.language))
            self._window.message.say(Tone.DONE, copied_text())
            return
        self._under_way.begin(self._save(wish))

    def _bulletin(self) -> Bulletin:
        assert self._snapshot is not None
        # As old as what was read: a cut line must not make old news look new.
        return Bulletin.of(self._snapshot, self._snapshot.read_at)

    async def _list(self) -> None:
        assert self._snapshot is not None
        try:
            found = await self._off_thread(self._office.past_outages)
        except StoreError as error:
            self.reports.show_trouble(world_text(error))
        else:
            self.reports.show_outages(found, self._snapshot.office.time_zone)

    async def _save(self, wish: ExportWish) -> None:
        try:
            name, content = await self._made(wish)
            place = await self._files(_write, self._folder(), name, content)
        except StoreError as error:
            self._window.show_refusal(world_text(error))
        except OSError as error:
            log.warning("%s not written: %s", wish.document, error)
            self._window.show_refusal(not_saved_text(error))
        except AntreanError as error:
            log.warning("%s not made: %s", wish.document, error)
            self._window.show_refusal(not_saved_text(None))
        else:
            self._window.message.say(Tone.DONE, saved_text(place))

    async def _made(self, wish: ExportWish) -> tuple[str, str | bytes]:
        if wish.document in ABOUT_ONE:
            assert wish.outage_id is not None
            now = self._clock()
            found = await self._off_thread(self._office.incident, outage_id=wish.outage_id, now=now)
            if wish.document is Document.TABLE:
                return f"{incident_name(found)}.csv", incident_csv(found)
            return f"{incident_name(found)}.pdf", incident_sheet(found, now, wish.language)
        bulletin = self._bulletin()
        name = notice_name(bulletin)
        if wish.document is Document.PAGE:
            return f"{name}.html", web_page(bulletin)
        if wish.document is Document.JSON:
            return f"{name}.json", queue_monitor_json(bulletin)
        return f"{name}.pdf", notice_sheet(bulletin, wish.language)

    def _say_fault(self) -> None:
        self._window.show_refusal(not_saved_text(None))

    async def stop(self) -> None:
        """Wait for what is under way."""
        await self._under_way.end()


def _write(folder: Path, name: str, content: str | bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / name
    write_whole(place, content)
    return place
