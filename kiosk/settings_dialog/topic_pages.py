"""The settings of this PC, and what all settings pages of one form share."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
)

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.drafts import StationDraft
from kiosk.settings_dialog.fields import TEXT_MM, Form, no_menu, plain_label
from kiosk.settings_dialog.page import SettingsPage
from shared_ui.theme import Metrics


class TopicPage(SettingsPage):
    """Base of the settings pages: a form, and under it buttons with their result."""

    def __init__(self) -> None:
        super().__init__()
        self.form = Form()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.form)
        self._buttons: list[TouchButton] = []
        self._results: list[QLabel] = []
        self._rows: list[QHBoxLayout] = []

    def add_test(self, name: str) -> tuple[TouchButton, QLabel]:
        """Add a button and the place where its result is said."""
        button, result = TouchButton(name, cap_mm=4.6, height_mm=16), plain_label()
        result.setObjectName(f"{name}-result")
        row = QHBoxLayout()
        row.addWidget(button)
        row.addWidget(result, 1)
        self._column.addLayout(row)
        self._rows.append(row)
        self._buttons.append(button)
        self._results.append(result)
        return button, result

    def finish(self) -> None:
        """Keep everything together at the top."""
        self._column.addStretch(1)
        no_menu(self)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        self.form.set_metrics(metrics)
        self.form.setMaximumWidth(round(metrics.mm(270)))
        self._column.setSpacing(metrics.unit * 2)
        for row in self._rows:
            row.setSpacing(metrics.unit * 2)
        for button in self._buttons:
            button.set_metrics(metrics)
        for result in self._results:
            result.setFont(metrics.font(TEXT_MM))

    def complain(self, field: str, message: str, item: int | None = None) -> bool:
        """Show what is wrong with a field; False when this page has no such field."""
        return self.form.complain(field, message)

    def be_content(self) -> None:
        """Take every complaint back."""
        self.form.be_content()


class StationPage(TopicPage):
    """This PC: name, language, panel, patience."""

    def __init__(self) -> None:
        super().__init__()
        self._name = QLineEdit()
        self._inches = QDoubleSpinBox(minimum=5, maximum=150, decimals=1)
        self._idle = QSpinBox(minimum=10, maximum=600)
        self._countdown = QSpinBox(minimum=20, maximum=300)
        self._attract = QSpinBox(minimum=0, maximum=3600, singleStep=30)
        self._volume = QSpinBox(minimum=0, maximum=100, singleStep=5)
        self._pack = QLineEdit()
        for field, editor in (
            ("name", self._name),
            ("panel_inches", self._inches),
            ("idle_seconds", self._idle),
            ("countdown_seconds", self._countdown),
            ("attract_seconds", self._attract),
            ("voice_volume", self._volume),
            ("voice_pack", self._pack),
        ):
            self.form.add(field, editor)
        self._file = plain_label()
        self._results.append(self._file)
        self._column.addWidget(self._file)
        self.finish()

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name(
            "name",
            self.tr("Nama kios"),
            self.tr("Nama ini satu-satunya di kantor; konsol menyebutnya bila ada masalah."),
        )
        self.form.name(
            "panel_inches",
            self.tr("Layar (inci)"),
            self.tr("Diagonal layar; ukuran huruf dan tombol dihitung dari sini."),
        )
        self.form.name(
            "idle_seconds",
            self.tr("Bertanya setelah diam (detik)"),
            self.tr("Sekian lama tanpa sentuhan, lalu kios bertanya apakah orang masih di sini."),
        )
        self.form.name(
            "countdown_seconds",
            self.tr("Hitung mundur (detik)"),
            self.tr("Sekian lama kios menunggu jawaban sebelum kembali ke awal."),
        )
        self.form.name(
            "attract_seconds",
            self.tr("Layar ajakan (detik)"),
            self.tr("Sekian lama tanpa sentuhan, lalu kios menyapa. 0: tidak pernah."),
        )
        self.form.name(
            "voice_volume",
            self.tr("Volume bacakan (%)"),
            self.tr("Paling keras; pengunjung dapat mengecilkannya."),
        )
        self.form.name(
            "voice_pack",
            self.tr("Folder suara bacakan"),
            self.tr("Kosong: suara bawaan."),
        )

    def show_draft(self, draft: StationDraft, file: str) -> None:
        """Fill the fields; `file` is where they are kept."""
        self._name.setText(draft.name)
        self._inches.setValue(draft.panel_inches)
        self._idle.setValue(draft.idle_seconds)
        self._countdown.setValue(draft.countdown_seconds)
        self._attract.setValue(draft.attract_seconds)
        self._volume.setValue(draft.voice_volume)
        self._pack.setText(draft.voice_pack)
        self._file.setText(self.tr("Disimpan di {file}").format(file=file))

    def draft(self) -> StationDraft:
        """Give what stands in the fields."""
        return StationDraft(
            name=self._name.text().strip(),
            panel_inches=self._inches.value(),
            idle_seconds=self._idle.value(),
            countdown_seconds=self._countdown.value(),
            attract_seconds=self._attract.value(),
            voice_volume=self._volume.value(),
            voice_pack=self._pack.text().strip(),
        )
