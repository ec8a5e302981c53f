"""The printer of this PC: where it is, what it is, and how its tickets will look."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QComboBox, QLabel, QLineEdit, QSpinBox

from kiosk.settings_dialog.drafts import PrinterDraft
from kiosk.settings_dialog.ticket_preview import TicketPreview
from kiosk.settings_dialog.topic_pages import TopicPage
from shared_ui.theme import Metrics

FIELDS_OF = {
    "tcp": ("host", "port"),
    "usb": ("usb",),
    "serial": ("device", "baud", "flow"),
    "file": ("device",),
    "queue": ("queue",),
}
"""Which fields say where the printer is, by connection."""
BAUDS = (1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200)
REDRAW_MS = 250


class Profile(Protocol):
    """A kind of printer that can be chosen."""

    @property
    def name(self) -> str: ...

    @property
    def title(self) -> str: ...


class UsbPlace(Protocol):
    """A printer found on USB."""

    @property
    def spec(self) -> str: ...

    @property
    def text(self) -> str: ...


class PrinterPage(TopicPage):
    """Signals: test_wanted(PrinterDraft); probe_wanted(PrinterDraft); changed() — a moment after
    the last change; usb_wanted() — the list of USB printers is to be read anew.
    """

    test_wanted = Signal(PrinterDraft)
    probe_wanted = Signal(PrinterDraft)
    changed = Signal()
    usb_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._enabled = QCheckBox()
        self._connection, self._profile, self._usb = QComboBox(), QComboBox(), QComboBox()
        self._host, self._device, self._queue = QLineEdit(), QLineEdit(), QLineEdit()
        self._port = QSpinBox(minimum=1, maximum=65535)
        self._baud, self._flow, self._rendering = QComboBox(), QComboBox(), QComboBox()
        for field, editor in (
            ("enabled", self._enabled),
            ("profile", self._profile),
            ("connection", self._connection),
            ("host", self._host),
            ("port", self._port),
            ("usb", self._usb),
            ("device", self._device),
            ("queue", self._queue),
            ("baud", self._baud),
            ("flow", self._flow),
            ("rendering", self._rendering),
        ):
            self.form.add(field, editor)
        self._fill_choices()
        self._test, self._result = self.add_test("test-print")
        self._probe, self._probed = self.add_test("probe-printer")
        self.preview = TicketPreview()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._redraw = QTimer(self, interval=REDRAW_MS, singleShot=True)
        self._redraw.timeout.connect(self.changed)
        self._connect()
        self.finish()
        self._put_preview_beside()

    def _fill_choices(self) -> None:
        for code in FIELDS_OF:
            self._connection.addItem("", code)
        for baud in BAUDS:
            self._baud.addItem(f"{baud:,}".replace(",", "."), baud)
        for flow in ("dsr-dtr", "rts-cts", "xon-xoff", "none"):
            self._flow.addItem("", flow)
        for rendering in ("auto", "raster", "native"):
            self._rendering.addItem("", rendering)
        self._usb.setEditable(True)

    def _connect(self) -> None:
        self._test.clicked.connect(lambda: self.test_wanted.emit(self.draft()))
        self._probe.clicked.connect(lambda: self.probe_wanted.emit(self.draft()))
        self._connection.currentIndexChanged.connect(self._show_place)
        for choice in (self._profile, self._rendering, self._baud, self._connection):
            # Without the lambda the chosen place would become the interval.
            choice.currentIndexChanged.connect(lambda _: self._redraw.start())
        self.preview.changed.connect(self.changed)

    def _put_preview_beside(self) -> None:
        # What the base put below each other becomes the left column.
        left = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None:
                left.addItem(item)
        self._left = left
        self._beside.addLayout(left, 3)
        self._beside.addWidget(self.preview, 2)
        self._column.addLayout(self._beside)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self._beside.setSpacing(metrics.unit * 3)
        self._left.setSpacing(metrics.unit * 2)
        self.preview.set_metrics(metrics)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview beside the fields, or below them in an upright dialog."""
        window = self.window()
        upright = window.height() > window.width()
        way = QBoxLayout.Direction
        self._beside.setDirection(way.TopToBottom if upright else way.LeftToRight)
        super().resizeEvent(event)

    def retranslate(self) -> None:
        """Say everything again."""
        say = self.form.name
        say(
            "enabled",
            self.tr("Tiket kertas"),
            self.tr("Tanpa tiket kertas orang mengingat atau memotret nomornya."),
        )
        self._enabled.setText(self.tr("Cetak tiket di kios ini"))
        say("profile", self.tr("Jenis printer"), self.tr("Lebar kertas dan bahasa printer."))
        say("connection", self.tr("Sambungan"), self.tr("Lewat apa printer terpasang."))
        say("host", self.tr("Alamat printer"), self.tr("Misalnya 192.168.1.50."))
        say("port", self.tr("Port"), self.tr("Hampir selalu 9100."))
        say("usb", self.tr("Printer USB"), self.tr("Pilih dari yang terpasang sekarang."))
        say("device", self.tr("Perangkat"), self.tr("COM3, /dev/ttyUSB0 atau /dev/usb/lp0."))
        say("queue", self.tr("Antrean cetak"), self.tr("Namanya di komputer ini, mode RAW."))
        say("baud", self.tr("Kecepatan (bit/detik)"), self.tr("Seperti di lembar uji printer."))
        say("flow", self.tr("Kendali aliran"), self.tr("Seperti di lembar uji printer."))
        say("rendering", self.tr("Bentuk tiket"), self.tr("Gambar terlihat sama di semua printer."))
        self._name(
            self._connection,
            self.tr("Jaringan (TCP)"),
            self.tr("USB"),
            self.tr("Serial (COM)"),
            self.tr("Berkas perangkat"),
            self.tr("Antrean cetak komputer"),
        )
        self._name(
            self._flow, "DSR/DTR", "RTS/CTS", "XON/XOFF", self.tr("Tanpa (data bisa hilang)")
        )
        self._name(
            self._rendering,
            self.tr("Otomatis"),
            self.tr("Gambar"),
            self.tr("Teks, untuk jalur lambat"),
        )
        self._usb.setItemText(0, self.tr("Satu-satunya printer USB"))
        self._test.set_caption(self.tr("Cetak uji"))
        self._probe.set_caption(self.tr("Kenali printer"))
        self.preview.retranslate()

    def _name(self, choice: QComboBox, *texts: str) -> None:
        for place, text in enumerate(texts):
            choice.setItemText(place, text)

    def show_draft(self, draft: PrinterDraft, profiles: tuple[Profile, ...]) -> None:
        """Fill the fields; a profile that is not among `profiles` is kept."""
        self._enabled.setChecked(draft.enabled)
        self._profile.clear()
        for profile in profiles:
            self._profile.addItem(f"{profile.title} · {profile.name}", profile.name)
        if self._profile.findData(draft.profile) < 0:
            self._profile.insertItem(0, draft.profile, draft.profile)
        self._choose(self._profile, draft.profile)
        self._choose(self._connection, draft.connection)
        self._host.setText(draft.host)
        self._port.setValue(draft.port)
        self._device.setText(draft.device)
        self._queue.setText(draft.queue)
        for choice, value in (
            (self._baud, draft.baud),
            (self._flow, draft.flow),
            (self._rendering, draft.rendering),
        ):
            self._choose(choice, value)
        self.show_usb((), draft.usb)
        self.show_result("")
        self.show_probed("")
        self._show_place()

    def show_usb(self, found: tuple[UsbPlace, ...], chosen: str | None = None) -> None:
        """Offer the USB printers that were found; what is chosen stays."""
        spec = self._usb_spec() if chosen is None else chosen
        self._usb.clear()
        self._usb.addItem(self.tr("Satu-satunya printer USB"), "")
        for place in found:
            self._usb.addItem(place.text, place.spec)
        if self._usb.findData(spec) < 0:
            self._usb.addItem(spec, spec)
        self._choose(self._usb, spec)

    def _choose(self, choice: QComboBox, value: object) -> None:
        choice.setCurrentIndex(choice.findData(value))

    def _usb_spec(self) -> str:
        # What was typed is no item; an item shows a name instead of its id.
        text, place = self._usb.currentText().strip(), self._usb.currentIndex()
        if place >= 0 and text == self._usb.itemText(place):
            return str(self._usb.itemData(place))
        return text

    def _show_place(self) -> None:
        connection = str(self._connection.currentData())
        for field in {name for names in FIELDS_OF.values() for name in names}:
            self.form.show_field(field, field in FIELDS_OF.get(connection, ()))
        if connection == "usb":
            self.usb_wanted.emit()

    def draft(self) -> PrinterDraft:
        """Give what stands in the fields."""
        return PrinterDraft(
            enabled=self._enabled.isChecked(),
            profile=str(self._profile.currentData() or ""),
            connection=str(self._connection.currentData()),
            host=self._host.text().strip(),
            port=self._port.value(),
            usb=self._usb_spec(),
            device=self._device.text().strip(),
            queue=self._queue.text().strip(),
            baud=int(self._baud.currentData()),
            flow=str(self._flow.currentData()),
            rendering=str(self._rendering.currentData()),
        )

    def show_result(self, text: str, *, busy: bool = False) -> None:
        """Say how the test print went."""
        self._say(self._result, text, busy)

    def show_probed(self, text: str, *, busy: bool = False) -> None:
        """Say what the printer answered when it was asked what it can do."""
        self._say(self._probed, text, busy)

    def _say(self, label: QLabel, text: str, busy: bool) -> None:
        label.setText(text)
        # Most printers serve one connection at a time.
        self._test.setEnabled(not busy)
        self._probe.setEnabled(not busy)
