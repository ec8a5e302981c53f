"""All that leaves the office from one console: panels, saved files, the website's files."""

from __future__ import annotations

from counter_console.console_window import ConsoleWindow
from counter_console.controller import ConsoleController
from counter_console.exports.exporter import Exporter, PastLink
from counter_console.exports.page_keeper import PageKeeper
from shared_ui.clock import Clock
from shared_ui.notice_settings import NoticeSection
from shared_ui.off_thread import OffThread


class TakingOut:
    """Lives as long as the console serves; `stop` ends it."""

    def __init__(
        self,
        window: ConsoleWindow,
        controller: ConsoleController,
        office: PastLink,
        off_thread: OffThread,
        clock: Clock,
        settings: NoticeSection,
    ) -> None:
        """`off_thread` is the office's; files have a thread of their own."""
        self._files = OffThread("documents")
        self.exporter = Exporter(window, office, off_thread, self._files, clock)
        self.keeper = PageKeeper(window, self._files, settings.page, settings.data)
        controller.snapshot_read.connect(self.exporter.show_snapshot)
        controller.snapshot_read.connect(self.keeper.show_snapshot)

    async def stop(self) -> None:
        """Wait for what is being written, and end the thread."""
        await self.exporter.stop()
        await self.keeper.stop()
        await self._files.end()
