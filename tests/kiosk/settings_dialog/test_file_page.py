"""The page of the settings' file: written, looked at, and only then taken over, all or nothing."""

from __future__ import annotations

from pathlib import Path

from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.file_page import FilePage
from kiosk.settings_dialog.history_page import HistoryPage
from queueing import actions
from queueing.office_file.exporting import exported
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.office import MORNING, request
from tests.patience import until


async def exported_by(staff: Staff, path: Path) -> FilePage:
    dialog = await staff.unlocked()
    dialog.show_section(Topic.FILE, "")
    page = dialog.page(FilePage)
    page.path.setText(str(path))
    staff.touch("file-export")
    await until(lambda: "Tersimpan" in page.written.text(), page.written.text)
    return page


async def looked_at(staff: Staff, page: FilePage, words: str) -> None:
    staff.touch("file-preview")
    await until(lambda: words in page.looked.text(), page.looked.text)


@leaving
async def test_what_a_file_would_change_is_seen_field_by_field_before_it_is_changed(
    staff: Staff, tmp_path: Path
) -> None:
    path, store = tmp_path / "all.toml", staff.acts.settings_store
    page = await exported_by(staff, path)
    await looked_at(staff, page, "Tidak ada yang akan berubah")
    assert page._import.isHidden(), "there is nothing to do"
    staff.touch("file-export")
    await until(lambda: "tidak ditimpa" in page.written.text(), page.written.text)
    text = path.read_text("utf-8").replace('name = "Loket 1"', 'name = "Meja satu"')
    path.write_text(text + '\n[[quotas]]\nservice = "A"\namount = 7\n', "utf-8")
    before = exported(store)
    await looked_at(staff, page, "2 perubahan")
    lines = "\n".join(page.list.item(row).text() for row in range(page.list.count()))
    assert "Loket 1\n    nama: Loket 1 → Meja satu" in lines
    assert "banyaknya: – → 7" in lines
    assert exported(store) == before
    actions.set_office_name(
        store, name="Lain", actor=staff.acts.actor, request_id=request(), now=MORNING
    )
    staff.touch("file-import")
    await until(lambda: "Berubah sejak dilihat" in page.looked.text(), page.taken.text)
    staff.touch("file-import")
    await until(lambda: "Diterapkan: 3" in page.looked.text(), page.taken.text)
    assert exported(store).counters[0].name == "Meja satu"
    history = staff.dialog.page(HistoryPage)
    await until(lambda: history.list.count() > 3, "the history")
    said = [history.list.item(row).text() for row in range(history.list.count())]
    assert any("Berkas setelan diterapkan: all.toml" in line for line in said)


@leaving
async def test_a_bad_file_is_named_with_line_and_remedy(staff: Staff, tmp_path: Path) -> None:
    path = tmp_path / "all.toml"
    page = await exported_by(staff, path)
    text = path.read_text("utf-8").replace("priority_share = 2", "priority_share = 0")
    path.write_text(text, "utf-8")
    line = text.splitlines().index("priority_share = 0") + 1
    await looked_at(staff, page, f"(line {line})")
    assert "office.priority_share" in page.looked.text()
    assert page._import.isHidden()
    page.path.setText("all.toml")
    staff.touch("file-preview")
    assert "alamat lengkap" in staff.complaint("path")
