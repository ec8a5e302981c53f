"""The page of backups: one is made, looked at, and put back only after a look at the loss."""

from __future__ import annotations

from pathlib import Path

from kiosk.settings_dialog.backup_page import BackupPage
from kiosk.settings_dialog.drafts import Topic
from queueing.store import open_store
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.office import Kiosk
from tests.patience import until


async def backed_up(staff: Staff, folder: Path) -> BackupPage:
    """Give the page of an office with three numbers and one backup of them."""
    store = staff.acts.settings_store
    kiosk = Kiosk(store)
    for _ in range(3):
        kiosk.take("A")
    staff.settings = staff.settings.model_copy(
        update={"database": staff.settings.database.model_copy(update={"url": store.url})}
    )
    dialog = await staff.unlocked()
    dialog.show_section(Topic.BACKUP, "")
    page = dialog.page(BackupPage)
    page._folder.setText(str(folder))
    staff.touch("backup-make")
    await until(lambda: "Tersimpan" in page.made.text(), page.made.text)
    await until(lambda: page.list.count() == 1, "the file")
    for _ in range(2):
        kiosk.take("A")
    return page


@leaving
async def test_a_backup_is_listed_with_its_size_and_can_be_read(
    staff: Staff, tmp_path: Path
) -> None:
    page = await backed_up(staff, tmp_path / "usb")
    (file,) = (tmp_path / "usb").glob("office-*.db")
    line = page.list.item(0).text()
    assert file.name in line
    assert "MB" in line
    assert "dapat dibuka" in line
    staff.touch("backup-check")
    await until(lambda: "3 tiket, terakhir A-003" in page.checked.text(), page.checked.text)
    with file.open("r+b") as damaged:
        damaged.seek(100)
        damaged.write(b"\xa5" * 60_000)
    staff.touch("backup-check")
    await until(lambda: "Belum berhasil" in page.checked.text(), page.checked.text)


@leaving
async def test_nothing_is_replaced_before_the_loss_was_seen_and_the_word_typed(
    staff: Staff, tmp_path: Path
) -> None:
    page = await backed_up(staff, tmp_path / "usb")
    assert page._restore.isHidden(), "nobody saw yet what would be lost"
    staff.touch("backup-preview")
    await until(lambda: not page._restore.isHidden(), page.looked.text)
    assert "2 tiket sesudah cadangan" in page.looked.text()
    page.word.setText("pulihkan")
    staff.touch("backup-restore")
    assert "PULIHKAN" in staff.complaint("word")
    page.word.setText("PULIHKAN")
    staff.touch("backup-restore")
    await until(lambda: "Dipulihkan" in page.made.text(), page.restored.text)
    store = open_store(staff.settings.database_url)
    try:
        assert Kiosk(store, name="kiosk-2").take("A").label == "A-006", "no number comes twice"
    finally:
        store.close()


@leaving
async def test_a_folder_that_is_no_whole_path_is_named_and_undone(staff: Staff) -> None:
    dialog = await staff.unlocked()
    page = dialog.page(BackupPage)
    page._folder.setText("usb/cadangan")
    await staff.save()
    assert "alamat lengkap" in staff.complaint("folder")
    page._folder.setText("/media/usb")
    page._daily.setChecked(True)
    page._keep.setValue(5)
    assert "setelan kios ini" in await staff.save()
    backup = staff.settings.backup
    assert (backup.folder, backup.daily, backup.keep) == ("/media/usb", True, 5)
    staff.touch("settings-undo")
    await until(lambda: staff.settings.backup.folder == "", "the folder of before")
    assert not staff.settings.backup.daily


@leaving
async def test_an_office_on_a_server_is_restored_there_and_the_command_is_named(
    staff: Staff, tmp_path: Path
) -> None:
    page = await backed_up(staff, tmp_path / "usb")
    database = staff.settings.database.model_copy(
        update={"url": "postgresql://antrean_kiosk_1:x@db.lan/antrean"}
    )
    staff.settings = staff.settings.model_copy(update={"database": database})
    staff.touch("backup-preview")
    await until(lambda: "antrean db restore" in page.looked.text(), page.looked.text)
    (file,) = (tmp_path / "usb").glob("office-*.db")
    assert f'--url "$OFFICE" "{file}"' in page.looked.text()
    assert page._restore.isHidden()
    page._folder.clear()
    staff.touch("backup-make")
    await until(lambda: "ada di server" in staff.complaint("folder"), "that it needs a folder")
