"""The fields of a board: its panel and its room, what it shows, its slides and colours."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QSpinBox

from kiosk.settings_dialog.board_rules import contrast_text
from kiosk.settings_dialog.boards_page import BoardFacts, WishForm
from kiosk.settings_dialog.colour_field import ColourField
from kiosk.settings_dialog.fields import plain_label
from shared_ui.board_wish import Wish
from shared_ui.language import NAMES, plain

USUAL_INCHES = 24.0
"""What a board believes whose file names no size."""
LISTS = ("both", "recent", "waiting", "none")
READY = (
    ("#0A1B2B", "#12293E", "#FFB000"),
    ("#000000", "#1A1A1A", "#FFD000"),
    ("#0B2416", "#12351F", "#FFC21A"),
    ("#240B1B", "#381228", "#FFB86B"),
)
"""Colours that were chosen to be read well: background, panel, call."""
COLOURS = ("background", "panel", "call")


class BoardFields(WishForm):
    """Everything of a board but its voice."""

    def __init__(self) -> None:
        super().__init__()
        self._inches = QDoubleSpinBox(minimum=5, maximum=150, decimals=1)
        self._seat = QDoubleSpinBox(minimum=1, maximum=60, decimals=1, singleStep=0.5)
        self._view, self._lists, self._language = QComboBox(), QComboBox(), QComboBox()
        self._output, self._slides, self._logo = QLineEdit(), QLineEdit(), QLineEdit()
        self._seconds = QSpinBox(minimum=5, maximum=120)
        self._ready, self._contrast = QComboBox(), plain_label()
        self._colours = {key: ColourField() for key in COLOURS}
        for field, editor in (
            ("screen.panel_inches", self._inches),
            ("board.farthest_seat_m", self._seat),
            ("board.counter", self._view),
            ("board.lists", self._lists),
            ("station.language", self._language),
            ("screen.output", self._output),
            ("board.slides", self._slides),
            ("board.slide_seconds", self._seconds),
            ("theme.logo", self._logo),
            ("ready-colours", self._ready),
            *((f"theme.{key}", field) for key, field in self._colours.items()),
            ("contrast", self._contrast),
        ):
            self.add(field, editor)
        self._fill_choices()
        self._connect()

    def _fill_choices(self) -> None:
        for lists in LISTS:
            self._lists.addItem("", lists)
        for code, name in NAMES.items():
            self._language.addItem(name, code)
        for ready in (*READY, None):
            self._ready.addItem("", ready)

    def _connect(self) -> None:
        for choice in (self._view, self._lists, self._language):
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        for number in (self._inches, self._seat):
            number.valueChanged.connect(lambda _: self.changed.emit())
        self._logo.textChanged.connect(lambda _: self.changed.emit())
        self._ready.activated.connect(lambda _: self._take_ready())
        for field in self._colours.values():
            field.changed.connect(self._coloured)

    def offer(self, facts: BoardFacts) -> None:
        """Offer the counters of which one may be shown alone."""
        chosen = self._view.currentData()
        self._view.blockSignals(True)
        self._view.clear()
        self._view.addItem(self.tr("Semua panggilan"), None)
        for number, name in facts.counters:
            self._offer_counter(number, name)
        self._view.setCurrentIndex(max(0, self._view.findData(chosen)))
        self._view.blockSignals(False)

    def _offer_counter(self, number: int, name: str) -> None:
        text = self.tr("Hanya loket {number}: {name}").format(number=number, name=name)
        self._view.addItem(plain(text), number)

    def fill(self, settings: Wish) -> None:
        """Put a board's settings into the fields."""
        screen, board, theme = settings["screen"], settings["board"], settings["theme"]
        self._inches.setValue(screen["panel_inches"] or USUAL_INCHES)
        self._seat.setValue(board["farthest_seat_m"])
        counter = board["counter"]
        if counter is not None and self._view.findData(counter) < 0:
            self._offer_counter(counter, "?")
        for choice, value in (
            (self._view, counter),
            (self._lists, board["lists"]),
            (self._language, settings["station"]["language"]),
        ):
            choice.setCurrentIndex(choice.findData(value))
        for edit, text in (
            (self._output, screen["output"]),
            (self._slides, board["slides"]),
            (self._logo, theme["logo"]),
        ):
            edit.setText(text)
            edit.setCursorPosition(0)
        self._seconds.setValue(round(board["slide_seconds"]))
        for key, field in self._colours.items():
            field.fill(theme[key])

    def taken(self, settings: Wish) -> dict[str, dict[str, Any]]:
        """Give the settings as the fields now say them; untouched numbers stay to the digit."""
        screen, board, theme = settings["screen"], settings["board"], settings["theme"]
        inches, seconds = self._inches.value(), self._seconds.value()
        same_inches = inches == round(screen["panel_inches"] or USUAL_INCHES, 1)
        same_seat = self._seat.value() == round(board["farthest_seat_m"], 1)
        same_seconds = seconds == round(board["slide_seconds"])
        return {
            "station": {"language": str(self._language.currentData())},
            "screen": {
                "panel_inches": screen["panel_inches"] if same_inches else inches,
                "output": self._output.text().strip(),
            },
            "board": {
                "farthest_seat_m": board["farthest_seat_m"] if same_seat else self._seat.value(),
                "counter": self._view.currentData(),
                "lists": str(self._lists.currentData()),
                "slides": self._slides.text().strip(),
                "slide_seconds": board["slide_seconds"] if same_seconds else float(seconds),
            },
            "theme": {
                "logo": self._logo.text().strip(),
                **{key: _kept(field, theme[key]) for key, field in self._colours.items()},
            },
        }

    def _coloured(self) -> None:
        colours = tuple(field.taken() for field in self._colours.values())
        place = READY.index(colours) if colours in READY else len(READY)
        self._ready.setCurrentIndex(place)
        self._contrast.setText(contrast_text(*colours))
        self.changed.emit()

    def _take_ready(self) -> None:
        ready = self._ready.currentData()
        for field, colour in zip(self._colours.values(), ready or (), strict=False):
            field.fill(colour)

    def retranslate(self) -> None:
        """Say everything again."""
        self._name_fields()
        self._name_colours()
        for choice, texts in (
            (
                self._lists,
                (
                    self.tr("Panggilan sebelumnya dan yang menunggu"),
                    self.tr("Panggilan sebelumnya saja"),
                    self.tr("Yang menunggu saja"),
                    self.tr("Tidak ada: panggilan saja"),
                ),
            ),
            (
                self._ready,
                (
                    self.tr("Malam (bawaan)"),
                    self.tr("Hitam"),
                    self.tr("Hijau tua"),
                    self.tr("Merah anggur"),
                    self.tr("Warna sendiri"),
                ),
            ),
        ):
            for place, text in enumerate(texts):
                choice.setItemText(place, text)

    def _name_fields(self) -> None:
        say = self.name
        say(
            "screen.panel_inches",
            self.tr("Layar (inci)"),
            self.tr("Diagonal layar papan; ukuran huruf dihitung dari sini."),
        )
        say(
            "board.farthest_seat_m",
            self.tr("Kursi terjauh (meter)"),
            self.tr("Jarak dari papan ke kursi paling belakang."),
        )
        say(
            "board.counter",
            self.tr("Yang ditampilkan"),
            self.tr("Papan kecil di satu loket hanya menampilkan panggilan loket itu."),
        )
        say(
            "board.lists",
            self.tr("Di samping panggilan"),
            self.tr("Daftar yang tidak dipakai memberi tempatnya kepada panggilan."),
        )
        say(
            "station.language",
            self.tr("Bahasa papan"),
            self.tr("Bahasa tulisan di papan; bahasa suara ada di Suara."),
        )
        say(
            "screen.output",
            self.tr("Nama layar"),
            self.tr("Hanya bila komputer papan punya dua layar: misalnya HDMI-1. Kosong: pertama."),
        )
        say(
            "board.slides",
            self.tr("Folder gambar"),
            self.tr("Di komputer papan; gambar dan teksnya tampil saat tidak ada panggilan."),
        )
        say(
            "board.slide_seconds",
            self.tr("Lama satu gambar (detik)"),
            self.tr("5 sampai 120. Teks tampil selama perlu dibaca."),
        )

    def _name_colours(self) -> None:
        say = self.name
        say(
            "theme.logo",
            self.tr("Logo"),
            self.tr("Berkas PNG atau JPEG di komputer papan, sebaiknya tanpa latar."),
        )
        say(
            "ready-colours",
            self.tr("Warna"),
            self.tr("Pilih yang sudah diuji, atau tulis sendiri."),
        )
        say("theme.background", self.tr("Warna latar"), self.tr("Gelap: tulisannya putih."))
        say("theme.panel", self.tr("Warna panel"), self.tr("Gelap, sedikit lain dari latar."))
        say("theme.call", self.tr("Warna panggilan"), self.tr("Terang: tulisannya gelap."))
        say(
            "contrast",
            self.tr("Kontras"),
            self.tr("Tulisan perlu sedikitnya 7 : 1 supaya terbaca dari jauh."),
        )


def _kept(field: ColourField, before: str) -> str:
    """Give the colour; one nobody touched is kept to the letter."""
    return before if field.taken() == before.upper() else field.taken()
