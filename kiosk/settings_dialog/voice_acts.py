"""Serves the page of a board's voice: says a call on this PC, by settings not saved yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt

import resources
from kiosk.settings_dialog.board_acts import BoardsActs
from kiosk.settings_dialog.board_desk import BoardDesk
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.page_acts import Start
from kiosk.settings_dialog.voice_page import TrialAsk, VoicePage
from kiosk.voice_trial import VoiceTrial, composed, lines
from shared_ui.board_wish import BadWish, settings_with
from shared_ui.clock import Clock
from shared_ui.off_thread import OffThread
from shared_ui.sounds import has_sound_device
from shared_ui.station_settings import default_settings
from shared_ui.voice.pack import VoicePack, VoicePackError, load_pack
from shared_ui.voice.speaker import Play

DEFAULT = resources.VOICES / "default"


class VoiceActs(BoardsActs, QObject):
    """Says one thing at a time; the sound has a thread of its own."""

    def __init__(
        self,
        desk: BoardDesk,
        off_thread: OffThread,
        beside: OffThread,
        clock: Clock,
        play: Play | None = None,
        heard: Callable[[], bool] = has_sound_device,
    ) -> None:
        """`play` and `heard` stand in for the sound device."""
        QObject.__init__(self)
        BoardsActs.__init__(self, Topic.VOICE, VoicePage, desk, off_thread)
        self._beside, self._clock, self._heard = beside, clock, heard
        self._play = play
        self._voice: VoiceTrial | None = None
        self._said: tuple[tuple[str, str], ...] = ()
        self._note = ""

    def serve(self, dialog: SettingsDialog, start: Start) -> None:
        """Say what the page asks for."""
        super().serve(dialog, start)
        page = dialog.page(VoicePage)
        page.trial_wanted.connect(lambda ask: start(self._try(dialog, ask)))
        self._voice = VoiceTrial(self._play)
        # The speaker ends on its own thread.
        self._voice.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)

    def _closed(self) -> None:
        super()._closed()
        voice, self._voice = self._voice, None
        if voice is not None:
            voice.close()

    async def fill(self, dialog: SettingsDialog) -> None:
        """Read and show; the day is today."""
        await super().fill(dialog)
        page = dialog.page(VoicePage)
        if self._filled and page.facts is not None:
            zone = ZoneInfo(page.facts.office.office.time_zone)
            page.show_today(self._clock().astimezone(zone).isoweekday())

    async def _try(self, dialog: SettingsDialog, ask: TrialAsk) -> None:
        page, facts = dialog.page(VoicePage), dialog.page(VoicePage).facts
        if self._voice is None or facts is None:
            return
        try:
            settings = settings_with(default_settings("board"), _anywhere(ask))
        except BadWish as error:
            page.show_trial((), str(error), busy=False)
            return
        pack, self._note = await self._beside(self._pack, ask)
        if not self.is_open(dialog) or self._voice is None:
            return
        now: datetime = self._clock()
        sentences = composed(ask.trial, settings.voice, pack, now, facts.office.office.time_zone)
        self._said = lines(sentences) if settings.voice.enabled else ()
        if not self._heard():
            none = self.tr("PC ini tidak punya perangkat suara; dengarkan di papan.")
            page.show_trial(self._said, f"{self._note} {none}".strip(), busy=False)
            return
        page.show_trial(self._said, self._note, busy=True)
        spoken = sentences if settings.voice.enabled else ()
        self._voice.say(spoken, pack, settings.voice.volume / 100)

    def _pack(self, ask: TrialAsk) -> tuple[VoicePack, str]:
        """Give the voice that was chosen, or the one that ships with a word why."""
        chosen = ask.settings["voice"]["pack"]
        if not chosen:
            return load_pack(DEFAULT), ""
        try:
            return load_pack(Path(chosen)), ""
        except VoicePackError:
            note = self.tr("Folder suara itu tidak ada di PC ini: contoh ini dengan suara bawaan.")
            return load_pack(DEFAULT), note

    def _ended(self, trouble: str) -> None:
        if self._dialog is None:
            return
        note = self._note
        if trouble:
            text = self.tr("Tidak terdengar: {reason}").format(reason=trouble)
            note = f"{note} {text}".strip()
        self._dialog.page(VoicePage).show_trial(self._said, note, busy=False)


def _anywhere(ask: TrialAsk) -> dict[str, dict[str, object]]:
    """Leave the folder out: whether it is a whole path is a matter of the board's PC."""
    voice = {key: value for key, value in ask.settings["voice"].items() if key != "pack"}
    return {"voice": voice}
