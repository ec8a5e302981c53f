"""What the office's tickets carry: the follow address and the logo."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtWidgets import QFileDialog

from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.topics import TOPICS
from tests.kiosk.settings_dialog.staff import PAPER, Staff, leaving
from tests.patience import until


def _complains(staff: Staff, words: str) -> bool:
    return words in staff.complaint("logo")


async def opened(staff: Staff):
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.OFFICE))
    return dialog


@pytest.mark.parametrize(
    ("address", "fits"),
    [
        ("", True),
        ("https://a.go.id/t/{code}", True),
        ("https://a.go.id/t", False),
        ("a.go.id/{code}", False),
        ("javascript:{code}", False),
    ],
)
async def test_the_follow_address_needs_the_place_of_the_code(staff, address, fits) -> None:
    dialog = await opened(staff)
    dialog.office._follow.setText(address)
    dialog.office._name.setText("Kantor lain")
    said = await staff.save()
    assert said.startswith("Tersimpan") == fits
    assert bool(staff.complaint("follow_address")) != fits
    assert staff.acts.office.follow_address == (address if fits else "")
    await staff.leave()


@pytest.mark.qt_log_ignore("propagateSizeHints")
@leaving
async def test_a_logo_is_chosen_saved_and_removed(staff: Staff) -> None:
    dialog = await opened(staff)
    file = staff.file.with_name("logo.png")
    file.write_bytes(PAPER)
    staff.touch("logo-choose")
    chooser = dialog.findChild(QFileDialog, "logo-file")
    assert chooser is not None
    assert chooser.testOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.fileSelected.emit(str(file))
    chooser.reject()
    await until(lambda: dialog.office.draft().logo == PAPER, "the logo")
    assert await staff.save() == "Tersimpan: isi tiket."
    assert staff.acts.logo == PAPER
    staff.touch("logo-remove")
    await staff.save()
    assert staff.acts.logo is None
    assert staff.acts.saved == ["printing", "printing"]


@leaving
async def test_a_file_that_is_no_good_logo_is_refused_and_the_old_one_kept(staff: Staff) -> None:
    staff.acts.logo = PAPER
    dialog = await opened(staff)
    text = staff.file.with_name("logo.txt")
    text.write_text("hello")
    large = staff.file.with_name("large.png")
    large.write_bytes(PAPER + bytes(300_000))
    for file, words in (
        (text, "bukan PNG"),
        (large, "terlalu besar"),
        (staff.file.with_name("none.png"), "none.png"),
    ):
        dialog.office.logo_chosen.emit(file)
        await until(partial(_complains, staff, words), words)
    assert dialog.office.draft().logo == PAPER


async def test_how_long_a_skipped_person_may_come_back_is_set(staff: Staff) -> None:
    dialog = await opened(staff)
    assert dialog.office._return.value() == 120
    dialog.office._return.setValue(45)
    assert await staff.save() == "Tersimpan: waktu kembali."
    assert (staff.acts.office.return_minutes, staff.acts.saved) == (45, ["return time"])
    await staff.leave()
