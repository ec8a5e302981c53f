"""The window of the first start: one question after the other, back and on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kiosk.first_start.answers import Answers, Complaint
from kiosk.first_start.making import Made
from kiosk.first_start.pages import AboutOfficePage, HoursPage, OfferPage, QuestionPage
from kiosk.first_start.ready_page import ReadyPage
from kiosk.pages.page import ENTER_KEYS
from kiosk.pages.touch_button import Look, TouchButton
from kiosk.settings_dialog.fields import TEXT_MM, plain_label, style
from kiosk.settings_dialog.pin_page import Asking, PinPage
from kiosk.settings_dialog.printer_page import PrinterPage
from kiosk.settings_dialog.rules import check_printer
from kiosk.settings_dialog.topic_pages import TopicPage
from queueing.model import Office, Service
from shared_ui import theme
from shared_ui.theme import Metrics

FORM_MM = 250.0
LARGER = 0.72
BOX_MM = 5.0
WIDTH_MM = 290.0
"""A line of more is hard to follow."""


class FirstStartWindow(QWidget):
    """Signals: wanted(Answers, pin) — all was answered; done() — the kiosk may begin; closing()."""

    wanted = Signal(object, str)
    done = Signal()
    closing = Signal()

    def __init__(
        self,
        office: Office,
        services: Sequence[Service],
        counters: int,
        panel_inches: float = 24.0,
    ) -> None:
        """Take what the fields propose."""
        super().__init__()
        self._inches = panel_inches
        self.about = AboutOfficePage(office.name)
        self.hours = HoursPage(office.opens_at, office.closes_at, office.working_days)
        self.offer = OfferPage(services, counters)
        self.printer, self.pin, self.ready = PrinterPage(), PinPage(), ReadyPage()
        # The paper is looked at where it comes out; the settings have the picture.
        self.printer.preview.hide()
        self._pages = QStackedWidget()
        self._title, self._step, self._why = plain_label(), plain_label(), plain_label()
        self._step.setObjectName("first-start-step")
        self.message = plain_label()
        self.message.setObjectName("first-start-message")
        self._back = TouchButton("first-start-back", cap_mm=5.0, height_mm=18)
        self._on = TouchButton("first-start-on", Look.PRIMARY, cap_mm=5.0, height_mm=18)
        self._lay_out()
        self._back.clicked.connect(self.go_back)
        self._on.clicked.connect(self.go_on)
        self.pin.pin_given.connect(self._all_answered)
        self.pin.cancelled.connect(self.go_back)
        self.retranslate()
        self.go_to(0)

    def _lay_out(self) -> None:
        for page in (self.about, self.hours, self.offer, self.printer, self.pin, self.ready):
            scroll = QScrollArea()
            scroll.setWidget(page)
            scroll.setWidgetResizable(True)
            scroll.setFrameShape(QScrollArea.Shape.NoFrame)
            self._pages.addWidget(scroll)
        head, feet = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._step, 0, Qt.AlignmentFlag.AlignRight)
        feet.addWidget(self.message, 1)
        feet.addWidget(self._back)
        feet.addWidget(self._on)
        self._column = QVBoxLayout(self)
        # A long message may not push the window beyond its screen.
        self._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._column.addLayout(head)
        self._column.addWidget(self._why)
        self._column.addWidget(self._pages, 1)
        self._column.addLayout(feet)
        palette = self._step.palette()
        palette.setColor(self._step.foregroundRole(), theme.INK_SOFT)
        for label in (self._step, self._why):
            label.setPalette(palette)
        self._step.setWordWrap(False)

    # What the station shows

    def answers(self) -> Answers:
        """Give what stands in all fields."""
        opens_at, closes_at = self.hours.hours()
        return Answers(
            language=str(self.about.language.currentData()),
            office_name=self.about.name.text(),
            zone=str(self.about.zone.currentData()),
            opens_at=opens_at,
            closes_at=closes_at,
            working_days=self.hours.days(),
            prefixes=self.offer.prefixes(),
            counters=self.offer.counters.value(),
            printer=self.printer.draft(),
        )

    def show_made(self, made: Made) -> None:
        """Say what there is now, on the last page."""
        self.ready.show_made(made, prints=self.printer.draft().enabled)
        self.go_to(self._pages.count() - 1)

    def say(self, message: str, *, wrong: bool = False) -> None:
        """Say at the foot what happens, or why it did not."""
        palette = self.message.palette()
        colour = theme.DOWN if wrong else theme.INK_SOFT
        palette.setColor(self.message.foregroundRole(), colour)
        self.message.setPalette(palette)
        self.message.setText(message)

    def ask_pin_again(self) -> None:
        """Give the last question again, because what it began went wrong."""
        self.pin.ask(Asking.NEW_PIN)

    # Back and on

    @property
    def place(self) -> int:
        """The page in sight, from 0."""
        return self._pages.currentIndex()

    def go_on(self) -> None:
        """Go to the next page when this one is answered."""
        page = self._page()
        if page is self.ready:
            if not self.ready.busy:
                self.done.emit()
            return
        wrong = self._complaints()
        if isinstance(page, TopicPage):
            page.be_content()
            for complaint in wrong:
                page.complain(complaint.field, complaint.message)
        if not wrong:
            self.go_to(self.place + 1)

    def go_back(self) -> None:
        """Go to the page before; what was answered stays."""
        if 0 < self.place < self._pages.count() - 1:
            self.go_to(self.place - 1)

    def _complaints(self) -> tuple[Complaint, ...]:
        page = self._page()
        if isinstance(page, QuestionPage):
            return page.complaints()
        if page is self.printer:
            return tuple(
                Complaint(problem.field, problem.message)
                for problem in check_printer(self.printer.draft())
            )
        return ()

    def _page(self) -> QuestionPage | PrinterPage | PinPage:
        scroll = self._pages.currentWidget()
        assert isinstance(scroll, QScrollArea)
        return scroll.widget()  # type: ignore[return-value]

    def go_to(self, place: int) -> None:
        """Show the page at `place`, from 0."""
        self._pages.setCurrentIndex(place)
        self.say("")
        page = self._page()
        last = page is self.ready
        # The PIN's page has its own keys for both.
        own_keys = page is self.pin
        self._back.setVisible(place > 0 and not last and not own_keys)
        self._on.setVisible(not own_keys)
        if own_keys:
            self.pin.ask(Asking.NEW_PIN)
        self._say_place()
        first: QWidget | None = page
        if isinstance(page, QuestionPage):
            first = page.first_field()
        elif page is self.printer:
            first = page.findChild(QWidget, "field-enabled")
        (first or self).setFocus()

    def _all_answered(self, pin: str) -> None:
        self.pin.busy()
        self.say(self.tr("Kantor sedang disiapkan…"))
        self.wanted.emit(self.answers(), pin)

    # Words and sizes

    def retranslate(self) -> None:
        """Say everything again."""
        self.setWindowTitle(self.tr("Antrean: mulai"))
        self._back.set_caption(self.tr("Kembali"))
        for page in (self.about, self.hours, self.offer, self.printer, self.pin, self.ready):
            page.retranslate()
        self._say_place()

    def _say_place(self) -> None:
        titles = (
            (self.tr("Selamat datang"), self.tr("Kantor mana yang memakai kios ini?")),
            (self.tr("Jam buka"), self.tr("Istirahat dan hari libur diatur kemudian.")),
            (self.tr("Layanan dan loket"), self.tr("Semuanya dapat diubah kemudian.")),
            (self.tr("Printer tiket"), self.tr("Tanpa printer, nomor tampil di layar.")),
            (self.tr("PIN petugas"), self.tr("PIN membuka setelan kios ini.")),
            (self.tr("Siap"), self.tr("Kios dapat dimulai.")),
        )
        title, why = titles[max(0, self.place)]
        self._title.setText(title)
        self._why.setText(why)
        of = self.tr("{page} dari {pages}")
        self._step.setText(of.format(page=self.place + 1, pages=self._pages.count()))
        last = self.place == self._pages.count() - 1
        self._on.set_caption(self.tr("Mulai kios") if last else self.tr("Lanjut"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Size letters and margins by the window."""
        # Few words on a page: they may be larger than in the settings.
        metrics = Metrics.for_window(self.width(), self.height(), self._inches * LARGER)
        side = round(metrics.mm(BOX_MM))
        self.setStyleSheet(
            style(metrics) + f"QCheckBox::indicator {{ width: {side}px; height: {side}px; }}"
        )
        for page in (self.about, self.hours, self.offer, self.printer, self.ready):
            page.set_metrics(metrics)
        self.pin.set_metrics(Metrics.for_window(self.width(), self.height(), self._inches))
        for button in (self._back, self._on):
            button.set_metrics(metrics)
        self._title.setFont(metrics.font(8.0, "bold"))
        for label in (self._step, self._why, self.message):
            label.setFont(metrics.font(TEXT_MM))
        pad = metrics.unit * 4
        aside = max(pad, round((self.width() - metrics.mm(WIDTH_MM)) / 2))
        self._column.setContentsMargins(aside, pad, aside, pad)
        for question in (self.about, self.hours, self.offer):
            question.set_width(min(self.width() - 2 * aside, round(metrics.mm(FORM_MM))))
        self._column.setSpacing(metrics.unit * 2)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on, wherever the focus is."""
        if event.key() in ENTER_KEYS:
            self.go_on()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the window was closed."""
        event.accept()
        self.closing.emit()
