"""Says over the office's pages that this login may not save, and takes the administrator's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.pages.touch_button import TouchButton
from kiosk.settings_dialog.fields import SMALL_MM, TEXT_MM, no_menu, plain_label, size_editor
from shared_ui import theme
from shared_ui.theme import Metrics


class PermissionBand(QWidget):
    """Signals: login_given(name, password). Out of sight while everything may be saved."""

    login_given = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("permission")
        self.setAutoFillBackground(True)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), theme.SLOW_SOFT)
        self.setPalette(palette)
        self.said = plain_label()
        self.name, self.password = QLineEdit(), QLineEdit()
        self.name.setObjectName("admin-name")
        self.password.setObjectName("admin-password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.enter = TouchButton("admin-enter", cap_mm=4.2, height_mm=12)
        for edit in (self.name, self.password):
            edit.setProperty("field", True)
        self.result = plain_label()
        self._row = QHBoxLayout()
        self._row.addWidget(self.name, 2)
        self._row.addWidget(self.password, 2)
        self._row.addWidget(self.enter)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.said)
        self._column.addLayout(self._row)
        self._column.addWidget(self.result)
        self.enter.clicked.connect(self._give)
        self.password.returnPressed.connect(self._give)
        self.needed = False
        self.hide()
        no_menu(self)

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        pad = metrics.unit
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._column.setSpacing(pad)
        self._row.setSpacing(pad)
        self.said.setFont(metrics.font(TEXT_MM, "semibold"))
        self.result.setFont(metrics.font(SMALL_MM, "semibold"))
        for edit in (self.name, self.password):
            size_editor(edit, metrics)
        self.enter.set_metrics(metrics)

    def retranslate(self) -> None:
        """Say everything again."""
        self.said.setText(
            self.tr(
                "Hanya untuk dilihat: server menerima setelan kantor dari akun pengelola saja. "
                "Masuk dengan akun itu untuk menyimpan; berlaku sampai setelan ini ditutup. "
                "Setelan kios ini, basis data dan printer dapat disimpan tanpa itu."
            )
        )
        self.name.setPlaceholderText(self.tr("Akun, misalnya antrean_admin"))
        self.password.setPlaceholderText(self.tr("Kata sandi"))
        self.name.setAccessibleName(self.tr("Akun pengelola"))
        self.password.setAccessibleName(self.tr("Kata sandi"))
        self.enter.set_caption(self.tr("Masuk"))

    def be_done(self) -> None:
        """Go out of sight: the login may save."""
        self.needed = False
        self.password.clear()
        self.result.setText("")
        self.hide()

    def show_result(self, text: str, *, busy: bool = False) -> None:
        """Say why the login was not taken, or that it is tried; the password goes."""
        self.result.setText(text)
        self.result.setVisible(bool(text))
        self.enter.setEnabled(not busy)
        if not busy:
            self.password.clear()

    def _give(self) -> None:
        if self.name.text().strip() and self.password.text():
            self.login_given.emit(self.name.text().strip(), self.password.text())
        else:
            self.show_result(self.tr("Isi akun dan kata sandi."))
