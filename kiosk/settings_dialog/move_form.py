"""The office moves from its file to a server: fields, progress, and the way back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar

from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.move_wish import MoveWish
from kiosk.settings_dialog.topic_pages import TopicPage
from shared_ui.theme import Metrics

CA_PLACE = "/etc/antrean/ca.crt"


class MoveForm(TopicPage):
    """Signals: ready_wanted(MoveWish); move_wanted(MoveWish); cancel_wanted();
    back_wanted(MoveWish).
    """

    ready_wanted = Signal(object)
    move_wanted = Signal(object)
    cancel_wanted = Signal()
    back_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.admin, self.host = QLineEdit(), QLineEdit()
        self.ca, self.folder = QLineEdit(CA_PLACE), QLineEdit()
        self.admin.setPlaceholderText("postgresql://admin@server/antrean")
        self.admin.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self.folder.setPlaceholderText("/media/usb/stasiun")
        for field, editor in (
            ("admin", self.admin),
            ("host", self.host),
            ("ca", self.ca),
            ("folder", self.folder),
        ):
            self.form.add(field, editor)
        self._ready, self.made = self.add_test("move-ready")
        self._start, self.moved = self.add_test("move-start")
        self.progress = QProgressBar()
        self.progress.setObjectName("move-progress")
        # The bar's own text changes its colour where the bar ends, and would be read in halves.
        self.progress.setTextVisible(False)
        self.how_far = plain_label()
        self._results.append(self.how_far)
        self._column.addWidget(self.progress)
        self._column.addWidget(self.how_far)
        self._cancel, _ = self.add_test("move-cancel")
        self._back, self.returned = self.add_test("move-back")
        self.left = plain_label()
        self._results.append(self.left)
        self._column.addWidget(self.left)
        self._ready.clicked.connect(lambda: self._emit(self.ready_wanted))
        self._start.clicked.connect(lambda: self._emit(self.move_wanted))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._back.clicked.connect(lambda: self._emit(self.back_wanted))
        self.show_busy(False)
        self.show_moved_from("")
        self.finish()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.progress.setMinimumHeight(round(metrics.mm(8)))

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        form.name(
            "admin",
            self.tr("Server (pengelola)"),
            self.tr(
                "Alamat PostgreSQL dengan akun pengelolanya. Dipakai untuk pindah saja dan tidak "
                "disimpan."
            ),
        )
        form.name(
            "host",
            self.tr("Nama server di LAN"),
            self.tr("Seperti pada sertifikatnya. Kosong: nama dari alamat di atas."),
        )
        form.name(
            "ca",
            self.tr("Sertifikat kantor"),
            self.tr("Berkas ca.crt di tiap PC; dengannya stasiun mengenali server yang benar."),
        )
        form.name(
            "folder",
            self.tr("Folder berkas stasiun"),
            self.tr(
                "Setiap stasiun mendapat satu berkas dengan sandinya. Bawa ke PC masing-masing, "
                "lalu hapus."
            ),
        )
        self._ready.set_caption(self.tr("Siapkan server"))
        self._start.set_caption(self.tr("Pindahkan kantor ke server"))
        self._cancel.set_caption(self.tr("Batalkan"))
        self._back.set_caption(self.tr("Kembali ke berkas lama"))

    def show_busy(self, busy: bool) -> None:
        """Take no second wish while one is under way; it can be cancelled."""
        for button in (self._ready, self._start, self._back):
            button.setEnabled(not busy)
        for widget in (self.progress, self.how_far):
            widget.setVisible(busy)
        self._cancel.setVisible(busy)

    def show_progress(self, table: str, done: int, total: int) -> None:
        """Show how far one table is."""
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(done if total else 1)
        self.how_far.setText(f"{table}  {done} / {total}" if total else table)

    def show_moved_from(self, place: str) -> None:
        """Offer the way back where the office came from a file."""
        self._back.setVisible(bool(place))
        self.returned.setText(place)

    def offer_move(self, offered: bool) -> None:
        """Offer to move, where the office is in a file."""
        for widget in (self._ready, self._start, self.made, self.moved):
            widget.setVisible(offered)

    def show_left(self, text: str) -> None:
        """Say which stations still work with the old file, "" for none."""
        self.left.setText(text)
        self.left.setVisible(bool(text))

    def wish(self) -> MoveWish:
        """Give what stands in the fields."""
        return MoveWish(
            self.admin.text().strip(),
            self.host.text().strip(),
            self.ca.text().strip(),
            Path(self.folder.text().strip()),
        )

    def _emit(self, signal: object) -> None:
        self.be_content()
        wish = self.wish()
        if not wish.admin_url.startswith("postgresql"):
            text = self.tr("Tulis alamat lengkap, misalnya {example}")
            example = "postgresql://postgres:sandi@192.168.10.2/antrean"
            self.complain("admin", text.format(example=example))
        elif signal is not self.back_wanted and not wish.folder.is_absolute():
            text = self.tr("Tulis folder dengan alamat lengkap, misalnya {example}")
            self.complain("folder", text.format(example="/media/usb/stasiun"))
        else:
            signal.emit(wish)  # type: ignore[attr-defined]
