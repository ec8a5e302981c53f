"""Where the office's database is: tried, made anew, moved from a file to a server."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from kiosk.settings_dialog.move_form import MoveForm
from kiosk.settings_dialog.topic_pages import TopicPage
from shared_ui.theme import Metrics


class DatabasePage(TopicPage):
    """Signals: test_wanted(url); create_wanted(url). What a move wants says `move`."""

    test_wanted = Signal(str)
    create_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._url = QLineEdit()
        self.form.add("url", self._url)
        self._test, self._result = self.add_test("test-database")
        self._create, self.created = self.add_test("create-database")
        self._test.clicked.connect(lambda: self.test_wanted.emit(self.url()))
        self._create.clicked.connect(lambda: self.create_wanted.emit(self.url()))
        self.move_form = MoveForm()
        self._column.addWidget(self.move_form)
        self.finish()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self.move_form.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        self.form.name(
            "url",
            self.tr("Alamat basis data"),
            self.tr(
                "Satu PC: sqlite:////folder/kantor.db. Beberapa PC: alamat dari berkas kios "
                "yang dibuat antrean db init --server. Uji dahulu, lalu simpan."
            ),
        )
        self._test.set_caption(self.tr("Uji sambungan"))
        self._create.set_caption(self.tr("Buat baru di alamat ini"))
        self.move_form.retranslate()

    def complain(self, field: str, message: str, item: int | None = None) -> bool:
        """Show what is wrong with a field; False when this page has no such field."""
        return super().complain(field, message) or self.move_form.complain(field, message)

    def be_content(self) -> None:
        """Take every complaint back."""
        super().be_content()
        self.move_form.be_content()

    def show_url(self, url: str) -> None:
        """Fill the field."""
        self._url.setText(url)
        self._url.setCursorPosition(0)
        self.show_result("")
        # A move begins at a file.
        self.move_form.offer_move(url.startswith("sqlite"))

    def url(self) -> str:
        """Give what stands in the field."""
        return self._url.text().strip()

    def show_result(self, text: str, *, busy: bool = False) -> None:
        """Say how the test went."""
        self._result.setText(text)
        self._test.setEnabled(not busy)

    def show_created(self, text: str, *, busy: bool = False) -> None:
        """Say whether a database was made."""
        self.created.setText(text)
        self._create.setEnabled(not busy)
