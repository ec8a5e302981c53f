"""All keys of the console on one sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from counter_console.acts import Act
from counter_console.shortcuts import KEYS, PANEL_KEYS, SEND_KEY
from counter_console.widgets.action_button import key_text
from counter_console.widgets.choice_panel import SidePanel
from counter_console.widgets.surface import space
from counter_console.widgets.text import Text
from counter_console.words import act_label
from shared_ui import theme

GROUPS: tuple[tuple[str, ...], ...] = (
    (Act.NEXT, Act.RECALL, Act.START, Act.FINISH, Act.SKIP, Act.PARK, Act.TRANSFER),
    (Act.PRIORITY, Act.NOTE, Act.CANCEL, Act.REPRINT, Act.PAUSE, Act.RESUME, Act.SIGN_OUT),
    ("find-ticket", "show-in-list", "waiting", "parked", "skipped", "find", Act.NEXT_OF_SERVICE),
    (
        Act.CALL_ROW,
        Act.UNPARK,
        Act.REINSTATE,
        Act.ROW_PRIORITY,
        Act.ROW_TRANSFER,
        Act.ROW_REPRINT,
        Act.ROW_NOTE,
        Act.ROW_CANCEL,
    ),
    (
        "outage",
        Act.UPDATE,
        Act.RESOLVE,
        Act.TROUBLE,
        Act.ANNOUNCE,
        Act.DISMISS,
        "proposals",
        "carry",
        Act.CARRY_OVER,
    ),
    (
        "prints",
        "band-came-out",
        "band-copy-instead",
        "came-out",
        "copy-instead",
        "not-out",
        Act.WITHDRAW_PRINT,
        Act.PRINT_COPY,
    ),
    ("stations", "stock", "waiting-list", "today", Act.RETIRE),
    (Act.UNDO, "strip", "retry", "close-panel", "help"),
)


class HelpPanel(SidePanel):
    """Draws the table of keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("help-panel", parent)

    def show_keys(self) -> None:
        """Write the sheet in the language spoken now."""
        self.clear()
        self.title.say(self.tr("Tombol papan ketik"))
        titles = (
            self.tr("Orang yang dipanggil"),
            self.tr("Nomor dan loket"),
            self.tr("Daftar"),
            self.tr("Nomor yang dipilih di daftar"),
            self.tr("Gangguan"),
            self.tr("Tiket & printer"),
            self.tr("Pengawas"),
            self.tr("Umum"),
        )
        for title, names in zip(titles, GROUPS, strict=True):
            heading = Text("strong", theme.BRAND)
            heading.say(title)
            self.add(heading)
            self.add(self._table(names))
        notes = Text("body", theme.INK_SOFT)
        notes.say(
            self.tr(
                "Angka 1 sampai 9 memilih jawaban di panel yang terbuka. "
                "{key} mengumumkan kabar gangguan yang sedang ditulis. "
                "Pemindai QR dapat dipakai kapan saja untuk mencari tiket."
            ).format(key=key_text(SEND_KEY))
        )
        self.add(notes)

    def _table(self, names: tuple[str, ...]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        space(grid, self.sizes, 0, 0.4)
        for line, name in enumerate(names):
            key, label = Text("strong"), Text("body")
            key.say(key_text(KEYS.get(name) or PANEL_KEYS[name]))
            key.setMinimumWidth(self.sizes.body * 6)
            label.say(act_label(name))
            grid.addWidget(key, line, 0)
            grid.addWidget(label, line, 1)
        grid.setColumnStretch(1, 1)
        return holder
