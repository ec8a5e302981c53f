"""Opens the settings, and has their lock, pages and saving served until they are closed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.settings_dialog.backup_acts import BackupActs
from kiosk.settings_dialog.backup_page import BackupPage
from kiosk.settings_dialog.database_acts import DatabaseActs
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.file_acts import FileActs
from kiosk.settings_dialog.filling import Filling
from kiosk.settings_dialog.lock_acts import LockActs
from kiosk.settings_dialog.move_acts import MoveActs
from kiosk.settings_dialog.neighbour_acts import NeighbourActs
from kiosk.settings_dialog.permission_acts import PermissionActs
from kiosk.settings_dialog.pin_guard import PinGuard
from kiosk.settings_dialog.printer_acts import PrinterActs
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.save_acts import SaveActs
from kiosk.settings_dialog.saver import Saver, SettingsActs
from kiosk.settings_dialog.security_acts import SecurityActs
from kiosk.settings_dialog.served_pages import Equipment, page_acts
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread
from shared_ui.theme import Metrics
from shared_ui.under_way import UnderWay

if TYPE_CHECKING:
    from kiosk.print_hook import PrinterSetup
    from kiosk.server_moves import ServerMoves
    from shared_ui.station_settings import StationSettings


class SettingsController(QObject):
    """Signals: station_saved(StationSettings); office_saved(); closed()."""

    station_saved = Signal(object)
    office_saved = Signal()
    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        acts: SettingsActs,
        off_thread: OffThread,
        clock: Clock,
        *,
        station_file: Path,
        settings: Callable[[], StationSettings],
        printers: Callable[[], PrinterSetup],
        panel_inches: Callable[[], float],
        new_id: Callable[[], str] = lambda: str(uuid4()),
        equipment: Equipment = Equipment(),
        moves: Callable[[], ServerMoves] | None = None,
    ) -> None:
        """`equipment` is what the pages of the boards try out on this PC; `moves` gives what moves
        the office to a server, None where nothing here can.
        """
        super().__init__()
        self._window, self._acts = window, acts
        self._settings, self._inches = settings, panel_inches
        saver = Saver(acts, clock, new_id)
        # A PIN or a test print must not wait for a slow database, nor it for them.
        self._beside = OffThread("settings")
        self._printer_acts = PrinterActs(self._beside, printers)
        self._database_acts = DatabaseActs(acts, self._beside)
        self._lock = LockActs(self._beside, clock, station_file, self._entered)
        self._backup_acts = BackupActs(acts, self._beside, clock, settings)
        self._file_acts = FileActs(acts, off_thread, clock)
        for signal in (self._backup_acts.restored, self._file_acts.taken):
            signal.connect(self._replaced)
        self._security_acts = SecurityActs(self._beside)
        self._permission = PermissionActs(acts, off_thread)
        self._neighbour_acts = NeighbourActs(acts, off_thread, self._beside, clock, new_id)
        self._page_acts = page_acts(acts, off_thread, self._beside, clock, new_id, equipment)
        self._filling = Filling(
            saver,
            off_thread,
            self._beside,
            station_file=station_file,
            printers=printers,
            permission=self._permission,
            neighbours=self._neighbour_acts,
            pages=self._page_acts,
        )
        self._saves = SaveActs(
            saver, off_thread, self._filling, self._page_acts, settings, station_file
        )
        self._saves.station_saved.connect(self.station_saved)
        self._saves.office_saved.connect(self.office_saved)
        self._under_way = UnderWay("the settings")
        self._move_acts: MoveActs | None = None
        if moves is not None:
            self._move_acts = MoveActs(moves, self._beside, clock, settings, station_file)
            self._move_acts.station_saved.connect(self.station_saved)
        self.dialog: SettingsDialog | None = None

    def open(self) -> None:
        """Open the dialog at its lock; does nothing while it is open."""
        if self.dialog is not None:
            return
        metrics = Metrics.for_window(self._window.width(), self._window.height(), self._inches())
        dialog = SettingsDialog(self._window, metrics)
        self.dialog = dialog
        dialog.save_wanted.connect(
            lambda draft: self._under_way.begin(self._saves.save(dialog, draft))
        )
        dialog.undo_wanted.connect(lambda: self._under_way.begin(self._saves.undo(dialog)))
        self._saves.begin()
        self._lock.serve(dialog, self._under_way.begin)
        self._database_acts.serve(dialog, self._under_way.begin)
        self._printer_acts.serve(dialog, self._under_way.begin)
        self._neighbour_acts.serve(dialog, self._under_way.begin)
        self._backup_acts.serve(dialog, self._under_way.begin)
        if self._move_acts is not None:
            self._move_acts.serve(dialog, self._under_way.begin)
        dialog.database.move_form.setVisible(self._move_acts is not None)
        self._file_acts.serve(dialog, self._under_way.begin)
        self._permission.serve(
            dialog, self._under_way.begin, lambda: self._filling.fill_closed(dialog)
        )
        for page in self._page_acts:
            page.serve(dialog, self._under_way.begin)
        dialog.finished.connect(self._closed)
        dialog.begin()
        dialog.pin.busy()
        self._under_way.begin(self._lock.look(dialog))

    async def stop(self) -> None:
        """Close the dialog, end what is under way."""
        if self.dialog is not None:
            self.dialog.reject()
        await self._under_way.cancel()
        self._beside.close()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()
        self.closed.emit()

    async def _entered(self, dialog: SettingsDialog, guard: PinGuard, role: Role) -> None:
        self._acts.act_as(role.value)
        self._security_acts.serve(dialog, guard, self._under_way.begin)
        await self._filling.fill(dialog, self._settings())
        dialog.unlock(role)
        self._under_way.begin(self._backup_acts.fill(dialog.page(BackupPage)))
        if self._move_acts is not None:
            self._under_way.begin(self._move_acts.fill(dialog))

    def _replaced(self) -> None:
        self.office_saved.emit()
        if self.dialog is not None:
            self._under_way.begin(self._filling.fill_office(self.dialog))
