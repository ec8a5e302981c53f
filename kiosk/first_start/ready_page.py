"""The last page: what was made, and a ticket to see that it comes out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.first_start.making import Made
from kiosk.first_start.pages import QuestionPage
from kiosk.settings_dialog.fields import plain_label
from shared_ui.theme import Metrics


class ReadyPage(QuestionPage):
    """Signals: test_wanted() — print a ticket now."""

    test_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._made: Made | None = None
        self.busy = False
        """Whether a ticket is under way."""
        self._said = plain_label()
        self._said.setObjectName("first-start-said")
        self._column.insertWidget(0, self._said)
        self._test, self._result = self.add_test("first-ticket")
        self._test.clicked.connect(self._pressed)
        self.retranslate()
        self.finish()

    def show_made(self, made: Made, *, prints: bool) -> None:
        """Say what there is now."""
        self._made = made
        self._test.setVisible(prints)
        self.retranslate()

    def first_field(self) -> QWidget | None:
        """Begin with the ticket, where there is a printer."""
        return None if self._test.isHidden() else self._test

    def show_result(self, text: str, *, busy: bool = False) -> None:
        """Say how the printing went."""
        self._result.setText(text)
        self.busy = busy

    def _pressed(self) -> None:
        # Not disabled meanwhile: the keyboard's place would move on to the button that ends it.
        if not self.busy:
            self.test_wanted.emit()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self._said.setFont(metrics.font(4.6))

    def retranslate(self) -> None:
        """Say everything again."""
        self._test.set_caption(self.tr("Cetak tiket uji"))
        made = self._made
        if made is None:
            self._said.setText("")
            return
        if made.new_office:
            what = self.tr("{office} siap: {services} layanan, {counters} loket.")
        else:
            what = self.tr(
                "Basis data itu sudah berisi {office} dan dipakai apa adanya: {services} layanan."
            )
        lines = [
            what.format(office=made.office_name, services=made.services, counters=made.counters),
            self.tr("Data disimpan di {place}. Buat cadangannya setiap hari.").format(
                place=made.place
            ),
            self.tr("Untuk membuka setelan, tekan lambang di kiri atas layar kios selama 2 detik."),
        ]
        self._said.setText("\n\n".join(lines))
