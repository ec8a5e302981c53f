"""Backups of the office: made, looked at, and put back after a look at what is lost."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QListWidget, QListWidgetItem, QSpinBox

from kiosk.settings_dialog.drafts import BackupDraft
from kiosk.settings_dialog.fields import TEXT_MM, Form
from kiosk.settings_dialog.topic_pages import TopicPage
from shared_ui.language import plain
from shared_ui.theme import Metrics

_PATH = Qt.ItemDataRole.UserRole
ROWS_MM = 48


class BackupPage(TopicPage):
    """Signals: backup_wanted(); check_wanted(path); preview_wanted(path);
    restore_wanted(path) — only after the word was typed.
    """

    backup_wanted = Signal()
    check_wanted = Signal(Path)
    preview_wanted = Signal(Path)
    restore_wanted = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.filled = False
        self._previewed: Path | None = None
        self._daily, self._folder = QCheckBox(), QLineEdit()
        self._keep = QSpinBox(minimum=1, maximum=365)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.word = QLineEdit()
        for field, editor in (
            ("folder", self._folder),
            ("daily", self._daily),
            ("keep", self._keep),
            ("found", self.list),
        ):
            self.form.add(field, editor)
        self._make, self.made = self.add_test("backup-make")
        self._check, self.checked = self.add_test("backup-check")
        self._look, self.looked = self.add_test("backup-preview")
        self._last_word = Form()
        self._last_word.add("word", self.word)
        self._column.addWidget(self._last_word)
        self._restore, self.restored = self.add_test("backup-restore")
        self._make.clicked.connect(self.backup_wanted)
        self._check.clicked.connect(lambda: self._emit(self.check_wanted))
        self._look.clicked.connect(lambda: self._emit(self.preview_wanted))
        self._restore.clicked.connect(self._restore_now)
        self.list.currentItemChanged.connect(lambda *_: self.show_preview(None, ""))
        self.show_preview(None, "")
        self.finish()

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        super().set_metrics(metrics)
        self._last_word.set_metrics(metrics)
        self._last_word.setMaximumWidth(self.form.maximumWidth())
        self.list.setFont(metrics.font(TEXT_MM))
        self.list.setMinimumHeight(round(metrics.mm(ROWS_MM)))

    def retranslate(self) -> None:
        """Say everything again."""
        form = self.form
        form.name(
            "folder",
            self.tr("Folder cadangan"),
            self.tr(
                "Sebaiknya di disk lain: cadangan pada disk yang rusak ikut hilang. Kosong: folder "
                "backups di samping berkas kantor."
            ),
        )
        form.name(
            "daily",
            self.tr("Setiap hari"),
            self.tr(
                "Dibuat sendiri saat kios pertama menyala pada hari itu. Kantor di server "
                "dicadangkan oleh server."
            ),
        )
        form.name(
            "keep",
            self.tr("Disimpan (berkas)"),
            self.tr("Sekian cadangan terbaru tinggal; yang lebih tua dihapus sesudah yang baru."),
        )
        form.name(
            "found",
            self.tr("Cadangan yang ada"),
            self.tr("Yang terbaru di atas. Pilih satu untuk diperiksa atau dipulihkan."),
        )
        self._last_word.name(
            "word",
            self.tr("Untuk memulihkan, ketik"),
            self.tr("Ketik {word} dengan huruf besar.").format(word=self.magic()),
        )
        self._make.set_caption(self.tr("Cadangkan sekarang"))
        self._check.set_caption(self.tr("Periksa seluruhnya"))
        self._look.set_caption(self.tr("Apa yang akan diganti?"))
        self._restore.set_caption(self.tr("Pulihkan"))

    def magic(self) -> str:
        """Give the word that must be typed before anything is replaced."""
        return self.tr("PULIHKAN")

    def show_draft(self, draft: BackupDraft) -> None:
        """Fill the fields."""
        self.filled = True
        self._daily.setChecked(draft.daily)
        self._folder.setText(draft.folder)
        self._keep.setValue(draft.keep)

    def draft(self) -> BackupDraft | None:
        """Give what stands in the fields, None while nobody filled them."""
        if not self.filled:
            return None
        folder = self._folder.text().strip()
        return BackupDraft(self._daily.isChecked(), folder, self._keep.value())

    def show_found(self, rows: tuple[tuple[Path, str], ...]) -> None:
        """List files, each with its line."""
        self.list.clear()
        for path, line in rows:
            item = QListWidgetItem("\n".join(plain(part) for part in line.splitlines()))
            item.setData(_PATH, path)
            self.list.addItem(item)
        if rows:
            self.list.setCurrentRow(0)

    def chosen(self) -> Path | None:
        """Give the file that is chosen."""
        row = self.list.currentRow()
        return None if row < 0 else Path(self.list.item(row).data(_PATH))

    def show_made(self, text: str, *, busy: bool = False) -> None:
        """Say how the backup went."""
        self.made.setText(text)
        self._make.setEnabled(not busy)

    def show_checked(self, text: str, *, busy: bool = False) -> None:
        """Say whether the chosen file can be read."""
        self.checked.setText(text)
        self._check.setEnabled(not busy)

    def show_preview(self, path: Path | None, text: str, *, may_restore: bool = False) -> None:
        """Say what would be replaced; only then, and for this file, it may be."""
        self._previewed = path if may_restore else None
        self.looked.setText(text)
        self.word.clear()
        self._last_word.complain("word", "")
        self._last_word.setVisible(may_restore)
        self._restore.setVisible(may_restore)
        self.restored.setText("")

    def show_restored(self, text: str, *, busy: bool = False) -> None:
        """Say how the restore went."""
        self.restored.setText(text)
        self._restore.setEnabled(not busy)

    def _emit(self, signal: object) -> None:
        path = self.chosen()
        if path is not None:
            signal.emit(path)  # type: ignore[attr-defined]

    def _restore_now(self) -> None:
        self._last_word.complain("word", "")
        path = self._previewed
        if path is None:
            return
        if self.word.text().strip() != self.magic():
            said = self.tr("Belum dipulihkan: ketik {word}.").format(word=self.magic())
            self._last_word.complain("word", said)
            return
        self.restore_wanted.emit(path)
