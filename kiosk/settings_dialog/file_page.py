"""All settings of the office as one file: written, looked at line by line, taken over."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QListWidget, QListWidgetItem

from kiosk.settings_dialog.fields import TEXT_MM, no_menu
from kiosk.settings_dialog.topic_pages import TopicPage
from shared_ui.language import plain
from shared_ui.theme import Metrics

ROWS_MM = 70


class FilePage(TopicPage):
    """Signals: export_wanted(path); preview_wanted(path); import_wanted()."""

    export_wanted = Signal(Path)
    preview_wanted = Signal(Path)
    import_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.path = QLineEdit()
        self.path.setPlaceholderText("/media/usb/setelan-kantor.toml")
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.form.add("path", self.path)
        self._choose, _ = self.add_test("file-choose")
        self._export, self.written = self.add_test("file-export")
        self._preview, self.looked = self.add_test("file-preview")
        self._column.addWidget(self.list, 20)
        self._import, self.taken = self.add_test("file-import")
        self._choose.clicked.connect(self._ask)
        self._export.clicked.connect(lambda: self._emit(self.export_wanted))
        self._preview.clicked.connect(lambda: self._emit(self.preview_wanted))
        self._import.clicked.connect(self.import_wanted)
        self.path.textChanged.connect(lambda _: self.show_preview("", ()))
        self.show_preview("", ())
        self.finish()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.list.setFont(metrics.font(TEXT_MM))
        self.list.setMinimumHeight(round(metrics.mm(ROWS_MM)))

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name(
            "path",
            self.tr("Berkas"),
            self.tr(
                "Semua setelan kantor dalam satu berkas. Tidak ikut: tiket, jumlah persediaan, "
                "PIN, kata sandi, kunci, dan setelan tiap PC."
            ),
        )
        self._choose.set_caption(self.tr("Pilih berkas…"))
        self._export.set_caption(self.tr("Ekspor ke berkas ini"))
        self._preview.set_caption(self.tr("Apa yang akan berubah?"))
        self._import.set_caption(self.tr("Terapkan semua"))

    def show_written(self, text: str, *, busy: bool = False) -> None:
        """Say how the export went."""
        self.written.setText(text)
        self._export.setEnabled(not busy)

    def show_preview(
        self, text: str, lines: Iterable[str], *, may_import: bool = False, busy: bool = False
    ) -> None:
        """Say what a file would change; only then it may be taken over."""
        self.looked.setText(text)
        self._preview.setEnabled(not busy)
        self.list.clear()
        for line in lines:
            said = "\n".join(plain(part) for part in line.splitlines())
            self.list.addItem(QListWidgetItem(said))
        self.list.setVisible(bool(self.list.count()))
        self._import.setVisible(may_import)
        self.taken.setText("")

    def show_taken(self, text: str, *, busy: bool = False) -> None:
        """Say how the import went."""
        self.taken.setText(text)
        self._import.setEnabled(not busy)

    def _emit(self, signal: object) -> None:
        self.be_content()
        said = self.path.text().strip()
        if not Path(said).is_absolute() or not said.isprintable():
            text = self.tr("Tulis berkas dengan alamat lengkap, misalnya {example}")
            self.complain("path", text.format(example="/media/usb/setelan-kantor.toml"))
            return
        signal.emit(Path(said))  # type: ignore[attr-defined]

    def _ask(self) -> None:
        # Qt's own dialog: the system's would open windows that lead out of the kiosk.
        dialog = QFileDialog(self, self.tr("Berkas setelan"), filter="TOML (*.toml)")
        dialog.setObjectName("settings-file")
        dialog.setOptions(QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ReadOnly)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.path.setText)
        no_menu(dialog)
        dialog.open()
