"""The PINs of the settings: one for each role, given and taken away by the technician."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from kiosk.settings_dialog.fields import plain_label
from kiosk.settings_dialog.roles import Role
from kiosk.settings_dialog.topic_pages import TopicPage

MAX_DIGITS = 12


class SecurityPage(TopicPage):
    """Signals: pin_wanted(Role, pin); removal_wanted(Role). Each is done at once."""

    pin_wanted = Signal(object, str)
    removal_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._with_pin: frozenset[Role] = frozenset()
        self._known = plain_label()
        self.role = QComboBox()
        self.pin, self.again = QLineEdit(maxLength=MAX_DIGITS), QLineEdit(maxLength=MAX_DIGITS)
        for role in Role:
            self.role.addItem("", role)
        for edit in (self.pin, self.again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        for field, editor in (
            ("roles", self._known),
            ("role", self.role),
            ("new_pin", self.pin),
            ("again", self.again),
        ):
            self.form.add(field, editor)
        self._save, self.result = self.add_test("pin-save")
        self._remove, _ = self.add_test("pin-remove")
        self._save.clicked.connect(self._give)
        self._remove.clicked.connect(lambda: self.removal_wanted.emit(self.chosen()))
        self.role.currentIndexChanged.connect(lambda _: self._show_removal())
        self.finish()

    def chosen(self) -> Role:
        """Give the role that is chosen."""
        return Role(self.role.currentData())

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        form.name(
            "roles", self.tr("Punya PIN"), self.tr("Hanya peran ini yang dapat membuka setelan.")
        )
        form.name(
            "role",
            self.tr("Peran"),
            self.tr(
                "Petugas melihat printer saja, supervisor juga setelan kantor dan riwayatnya, "
                "teknisi semuanya. Peran tertulis di riwayat perubahan."
            ),
        )
        form.name("new_pin", self.tr("PIN baru"), self.tr("6 sampai 12 angka."))
        form.name(
            "again", self.tr("Sekali lagi"), self.tr("Supaya salah ketik tidak mengunci setelan.")
        )
        self._save.set_caption(self.tr("Simpan PIN"))
        self._remove.set_caption(self.tr("Hapus PIN peran ini"))
        for place, role in enumerate(Role):
            self.role.setItemText(place, self._name(role))
        self.show_roles(self._with_pin)

    def _name(self, role: Role) -> str:
        words = {
            Role.OFFICER: self.tr("Petugas"),
            Role.SUPERVISOR: self.tr("Supervisor"),
            Role.TECHNICIAN: self.tr("Teknisi"),
        }
        return words[role]

    def show_roles(self, with_pin: frozenset[Role]) -> None:
        """Say which roles have a PIN."""
        self._with_pin = with_pin
        self._known.setText(", ".join(self._name(role) for role in Role if role in with_pin))
        self._show_removal()

    def show_result(self, text: str) -> None:
        """Say whether a PIN was kept or taken away; what was typed goes."""
        self.result.setText(text)
        self.pin.clear()
        self.again.clear()

    def _show_removal(self) -> None:
        role = self.chosen()
        self._remove.setEnabled(role in self._with_pin and role is not Role.TECHNICIAN)

    def _give(self) -> None:
        self.be_content()
        pin = self.pin.text()
        if not (pin.isascii() and pin.isdigit() and len(pin) >= 6):
            self.complain("new_pin", self.tr("PIN baru: tulis 6 sampai 12 angka."))
        elif pin != self.again.text():
            self.complain(
                "again", self.tr("Sekali lagi: tidak sama. Tulis PIN yang sama dua kali.")
            )
        else:
            self.pin_wanted.emit(self.chosen(), pin)
