"""The fields of a board's voice: which voice, in which languages, how loud and when not."""

from __future__ import annotations

from datetime import time
from typing import Any

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox

from kiosk.settings_dialog.boards_page import BoardFacts, WishForm
from kiosk.settings_dialog.field_kinds import TimeField
from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.language_orders import LanguageOrder
from kiosk.settings_dialog.weekdays import weekday_names
from shared_ui.board_wish import Wish
from shared_ui.language import plain
from shared_ui.voice.clip_words import PLACES
from shared_ui.voice.sentences import slug
from shared_ui.voice.voice_settings import WEEKDAYS

TICKS = ("enabled", "skipped", "digit_by_digit", "counter_names")
NOON, AFTER_NOON = time(12), time(13)


class VoiceFields(WishForm):
    """Everything a board says."""

    def __init__(self) -> None:
        super().__init__()
        self._sound, self._quiet = QCheckBox(), QCheckBox()
        self._ticks = {key: QCheckBox() for key in TICKS}
        self._volume = QSpinBox(minimum=0, maximum=100, singleStep=5)
        self._pack, self._zero = QLineEdit(), QComboBox()
        self._languages = LanguageOrder(usual=False)
        self._days = {day: LanguageOrder(usual=True) for day in WEEKDAYS}
        self._minutes = QSpinBox(minimum=5, maximum=120, singleStep=5)
        self._from, self._until = TimeField(), TimeField()
        self._named = plain_label()
        for zero in ("nol", "kosong"):
            self._zero.addItem(zero, zero)
        for field, editor in (
            ("board.sound", self._sound),
            ("voice.enabled", self._ticks["enabled"]),
            ("voice.volume", self._volume),
            ("voice.pack", self._pack),
            ("voice.languages", self._languages),
            *((f"voice.{day}", order) for day, order in self._days.items()),
            ("voice.skipped", self._ticks["skipped"]),
            ("voice.digit_by_digit", self._ticks["digit_by_digit"]),
            ("voice.zero", self._zero),
            ("voice.counter_names", self._ticks["counter_names"]),
            ("named", self._named),
            ("voice.notice_minutes", self._minutes),
            ("quiet", self._quiet),
            ("voice.quiet_from", self._from),
            ("voice.quiet_until", self._until),
        ):
            self.add(field, editor)
        self._quiet.toggled.connect(self._show_quiet)

    def _show_quiet(self, quiet: bool) -> None:
        for field in ("voice.quiet_from", "voice.quiet_until"):
            self.show_field(field, quiet)

    def offer(self, facts: BoardFacts) -> None:
        """Say which counters the voice that ships knows by name."""
        named = [plain(name) for _, name in facts.counters if slug(name) in PLACES]
        none = self.tr("Belum ada: semua loket disebut nomornya.")
        self._named.setText(", ".join(named) or none)

    def fill(self, settings: Wish) -> None:
        """Put a board's settings into the fields."""
        voice = settings["voice"]
        self._sound.setChecked(settings["board"]["sound"])
        for key, tick in self._ticks.items():
            tick.setChecked(voice[key])
        self._volume.setValue(voice["volume"])
        self._pack.setText(voice["pack"] or "")
        self._pack.setCursorPosition(0)
        self._languages.choose(tuple(voice["languages"]))
        for day, order in self._days.items():
            order.choose(tuple(voice[day]))
        self._zero.setCurrentIndex(self._zero.findData(voice["zero"]))
        self._minutes.setValue(voice["notice_minutes"])
        both = voice["quiet_from"] is not None and voice["quiet_until"] is not None
        self._quiet.setChecked(both)
        self._show_quiet(both)
        self._from.fill(time.fromisoformat(voice["quiet_from"]) if both else NOON)
        self._until.fill(time.fromisoformat(voice["quiet_until"]) if both else AFTER_NOON)

    def taken(self, settings: Wish) -> dict[str, dict[str, Any]]:
        """Give the settings as the fields now say them."""
        before = settings["voice"]
        return {
            "board": {"sound": self._sound.isChecked()},
            "voice": {
                **{key: tick.isChecked() for key, tick in self._ticks.items()},
                "volume": self._volume.value(),
                "pack": self._pack.text().strip() or None,
                "languages": _kept(self._languages, before["languages"]),
                **{day: _kept(order, before[day]) for day, order in self._days.items()},
                "zero": str(self._zero.currentData()),
                "notice_minutes": self._minutes.value(),
                **self._hours(before),
            },
        }

    def _hours(self, before: Any) -> dict[str, str | None]:
        if self._quiet.isChecked():
            return {
                "quiet_from": self._from.taken().isoformat(),
                "quiet_until": self._until.taken().isoformat(),
            }
        keys = ("quiet_from", "quiet_until")
        # One of the two alone means nothing; nobody touched it.
        kept = {key: before[key] for key in keys}
        return kept if None in kept.values() else dict.fromkeys(keys)

    def retranslate(self) -> None:
        """Say everything again."""
        self._name_sound()
        self._name_languages()
        self._name_manner()
        self._name_times()

    def _name_sound(self) -> None:
        self.name(
            "board.sound",
            self.tr("Bunyi"),
            self.tr("Tanpa ini papan diam sama sekali, misalnya bila papan lain yang berbunyi."),
        )
        self._sound.setText(self.tr("Papan berbunyi"))
        self.name("voice.enabled", self.tr("Suara"), self.tr("Tanpa ini hanya nada panggilan."))
        self._ticks["enabled"].setText(self.tr("Nomor dan loket disebut"))
        self.name("voice.volume", self.tr("Volume (%)"), self.tr("0 sampai 100, nada dan suara."))
        self.name(
            "voice.pack",
            self.tr("Folder suara sendiri"),
            self.tr("Di komputer papan. Kosong: suara bawaan."),
        )

    def _name_languages(self) -> None:
        self.name(
            "voice.languages",
            self.tr("Bahasa sehari-hari"),
            self.tr("Setiap panggilan disebut dalam bahasa ini, berurutan."),
        )
        usual = self.tr("Seperti sehari-hari")
        for place, (day, order) in enumerate(self._days.items(), 1):
            order.name_usual(usual)
            help_text = self.tr("Di Jawa Tengah bahasa Jawa dipakai setiap Kamis.")
            self.name(f"voice.{day}", weekday_names()[place], help_text if place == 4 else "")

    def _name_manner(self) -> None:
        self.name("voice.skipped", self.tr("Dilewati"))
        self._ticks["skipped"].setText(self.tr("Nomor yang dilewati disebut juga"))
        self.name("voice.digit_by_digit", self.tr("Cara membaca"))
        self._ticks["digit_by_digit"].setText(self.tr("Angka satu per satu: dua, tiga, dua"))
        self.name("voice.zero", self.tr("Sebutan 0"), self.tr("Dalam bahasa Indonesia."))
        self.name(
            "voice.counter_names",
            self.tr("Nama loket"),
            self.tr("Nama yang ada rekamannya disebut; loket lain disebut nomornya."),
        )
        self._ticks["counter_names"].setText(self.tr("Sebut nama loket"))
        self.name("named", self.tr("Disebut namanya"))

    def _name_times(self) -> None:
        self.name(
            "voice.notice_minutes",
            self.tr("Gangguan diulang (menit)"),
            self.tr("5 sampai 120. Berita gangguan tidak pernah menyela panggilan."),
        )
        self.name("quiet", self.tr("Jam sunyi"))
        self._quiet.setText(self.tr("Papan diam pada jam tertentu"))
        self.name("voice.quiet_from", self.tr("Sunyi mulai"))
        self.name("voice.quiet_until", self.tr("Sunyi sampai"), self.tr("Boleh melewati malam."))
        self._show_quiet(self._quiet.isChecked())


def _kept(order: LanguageOrder, before: list[str]) -> list[str]:
    chosen = order.chosen()
    return before if chosen == tuple(dict.fromkeys(before)) else list(chosen)
