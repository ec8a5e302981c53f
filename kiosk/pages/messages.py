"""Pages that say one thing: starting, thanks, not taken."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.pages.page import BODY_MM, CAPTION_MM, GAP_MM, NAME_MM, TITLE_MM, Page, Sized
from kiosk.pages.text_block import TextBlock
from kiosk.pages.touch_button import Look, TouchButton, one_size
from kiosk.pages.views import NotTaken
from shared_ui import theme
from shared_ui.icons import paint_icon
from shared_ui.language import Language
from shared_ui.theme import Metrics

THANKS_SECONDS = 8


class Picture(QWidget):
    """One large icon."""

    SIDE_MM = 34.0

    def __init__(self) -> None:
        super().__init__()
        self._name, self._colour = "info", theme.BRAND

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        side = round(metrics.mm(self.SIDE_MM))
        self.setFixedSize(side, side)

    def show_icon(self, name: str, colour: QColor = theme.BRAND) -> None:
        """Draw icon `name`."""
        self._name, self._colour = name, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        paint_icon(QPainter(self), QRectF(self.rect()), self._name, self._colour)


class MessagePage(Page):
    """An icon, a title, a sentence or two, a note for staff and some buttons."""

    touched_below = True

    def __init__(self, language: Language, icon: str) -> None:
        super().__init__(language)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.picture = Picture()
        self.picture.show_icon(icon)
        self.pictured = True
        self.title = TextBlock(TITLE_MM, "bold", max_lines=3, align=middle)
        self.body = TextBlock(BODY_MM, max_lines=5, align=middle)
        self.staff = TextBlock(CAPTION_MM, colour=theme.INK_SOFT, max_lines=8, align=middle)
        self.buttons: list[TouchButton] = []
        self._feet = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(3)
        self._column.addWidget(self.picture, 0, middle)
        self._column.addWidget(self.title)
        self._column.addWidget(self.body)
        self._column.addStretch(2)
        self._column.addWidget(self.staff)
        self._column.addStretch(1)
        self._column.addLayout(self._feet)

    def add_buttons(self, *buttons: TouchButton) -> None:
        """Put buttons at the foot, the last one at the right."""
        self._feet.addStretch(1)
        for button in buttons:
            self.buttons.append(button)
            self._feet.addWidget(button)
        self._feet.addStretch(1)

    def parts(self) -> tuple[Sized, ...]:
        """Give the parts that must follow the window's size."""
        return (self.picture, self.title, self.body, self.staff, *self.buttons)

    def numbered(self) -> tuple[QAbstractButton, ...]:
        """Let digits press what can be chosen here."""
        return tuple(self.buttons)

    def arrange(self) -> None:
        """Set margins and spacing."""
        gap = round(self.metrics.mm(GAP_MM))
        way = QBoxLayout.Direction
        self._column.setSpacing(gap if self.low else gap * 2)
        self.picture.setVisible(self.pictured and not self.low)
        self.title.set_cap(NAME_MM if self.low else TITLE_MM, self.metrics)
        self._feet.setSpacing(gap)
        self._feet.setDirection(way.TopToBottom if self.portrait else way.LeftToRight)
        one_size(*self.buttons)
        for button in self.buttons:
            button.setMinimumWidth(round(self.metrics.mm(90)))


class StartingPage(MessagePage):
    """What is seen until the office is known."""

    def __init__(self, language: Language) -> None:
        super().__init__(language, "clock")
        # As the window's first frame, which has no picture yet.
        self.pictured = False
        self.picture.hide()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self.title.set_text(self.tr("Memulai…"))
        self.body.set_text(self.tr("Silakan tunggu sebentar."))


class ThanksPage(MessagePage):
    """Signals: done() — for those who come back later; returns to the start by itself."""

    done = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(language, "clock")
        self._news = ""
        button = TouchButton("thanks-done", Look.PRIMARY)
        button.clicked.connect(self.done)
        self.add_buttons(button)
        self._timer = QTimer(self, interval=THANKS_SECONDS * 1000, singleShot=True)
        self._timer.timeout.connect(self.done)
        self.retranslate()

    def show_news(self, news: str) -> None:
        """Say when more will be known, "" where nobody knows."""
        self._news = news
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self.title.set_text(self.tr("Terima kasih"))
        text = self.tr("Anda belum mengambil nomor. Silakan datang lagi nanti.")
        self.body.set_text(f"{text} {self._news}".strip())
        self.buttons[0].set_caption(self.tr("Selesai"))

    def first_focus(self) -> QAbstractButton | None:
        """Let Enter end the visit."""
        return self.buttons[0]

    def back_button(self) -> QAbstractButton | None:
        """Let Escape end the visit."""
        return self.buttons[0]

    def showEvent(self, _event: QShowEvent) -> None:
        """Begin to count."""
        self._timer.start()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Stop with the page."""
        self._timer.stop()


class NotTakenPage(MessagePage):
    """Signals: retry_wanted() — the same request again; back_wanted() — to the services."""

    retry_wanted = Signal()
    back_wanted = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__(language, "alert")
        self._why, self._moment = NotTaken.STORE, ""
        self._busy = False
        self._back = TouchButton("not-taken-back", icon="back")
        self._retry = TouchButton("retry", Look.PRIMARY)
        self._back.clicked.connect(self.back_wanted)
        self._retry.clicked.connect(self.retry_wanted)
        self.add_buttons(self._back, self._retry)
        self.retranslate()

    def show_why(self, why: NotTaken, moment: str = "") -> None:
        """Say why; only a failure of the store can be tried again. `moment`: when one may be."""
        self._why, self._moment = why, moment
        calm = why in (NotTaken.CLOSED, NotTaken.TOO_MANY)
        colour = theme.BRAND if calm else theme.DOWN
        self.picture.show_icon("clock" if calm else "alert", colour)
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Show that it is being tried again."""
        self._busy = busy
        self._retry.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again in the language spoken now."""
        self._back.set_caption(self.tr("Kembali"))
        self._retry.set_caption(self.tr("Sebentar…") if self._busy else self.tr("Coba lagi"))
        self._retry.setVisible(self._why is NotTaken.STORE)
        if self._why is NotTaken.STORE:
            self.title.set_text(self.tr("Nomor belum dapat diambil"))
            text = self.tr(
                "Kios tidak dapat menyimpan nomor sekarang. Tidak ada yang hilang: "
                "silakan coba lagi, atau minta nomor kepada petugas."
            )
        elif self._why is NotTaken.CLOSED:
            self.title.set_text(self.tr("Layanan ini tidak menerima nomor sekarang"))
            text = self.tr("Silakan pilih layanan lain atau tanyakan kepada petugas.")
        elif self._why is NotTaken.TOO_MANY:
            self.title.set_text(self.tr("Silakan tunggu sebentar"))
            text = self.tr(
                "Beberapa nomor layanan ini baru saja diambil di sini. Nomor berikutnya dapat "
                "diambil {moment}. Jika Anda mengambil untuk orang lain, mintalah bantuan petugas."
            ).format(moment=self._moment)
        else:
            self.title.set_text(self.tr("Nomor belum dapat diambil"))
            text = self.tr("Silakan pilih layanan sekali lagi atau hubungi petugas.")
        self.body.set_text(text)

    def first_focus(self) -> QAbstractButton | None:
        """Let Enter try again where that helps."""
        return self._retry if self._why is NotTaken.STORE else self._back

    def back_button(self) -> QAbstractButton | None:
        """Let Escape lead to the services."""
        return self._back
