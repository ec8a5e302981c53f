"""Which languages a kiosk offers, in which order, and which one it begins with."""

from __future__ import annotations

import pytest

from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.languages_page import LanguagesPage
from shared_ui.station_file import load
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.patience import until


async def at_the_languages(staff: Staff) -> SettingsDialog:
    dialog = await staff.unlocked()
    dialog.show_section(Topic.LANGUAGES, "")
    return dialog


def choose(staff: Staff, place: str, code: str) -> None:
    choice = part(staff.dialog, f"field-language-{place}")
    choice.setCurrentIndex(choice.findData(code))


@leaving
async def test_the_languages_are_written_down_and_brought_back(staff: Staff) -> None:
    await at_the_languages(staff)
    assert staff.dialog.page(LanguagesPage).draft() == ("id", "jv", "en")
    choose(staff, "first", "jv")
    choose(staff, "second", "id")
    choose(staff, "third", "")
    assert "setelan kios ini" in await staff.save()
    kept = load(staff.file).settings
    assert (kept.language, kept.kiosk.languages) == ("jv", ("jv", "id"))
    staff.touch("settings-undo")
    await until(lambda: load(staff.file).settings.language == "id", "the settings before")
    assert load(staff.file).settings.offered_languages == ("id", "jv", "en")


@pytest.mark.parametrize(
    ("second", "third", "field", "remedy"),
    [
        ("id", "", "language-second", "sudah dipilih di atas"),
        ("en", "en", "language-third", "sudah dipilih di atas"),
        ("", "en", "language-second", "kosongkan juga"),
    ],
)
async def test_a_language_twice_or_a_gap_is_refused(staff, second, third, field, remedy) -> None:
    await at_the_languages(staff)
    choose(staff, "second", second)
    choose(staff, "third", third)
    assert "Belum disimpan" in await staff.save()
    assert remedy in staff.complaint(field)
    assert not staff.file.exists()
    await staff.leave()


@leaving
async def test_the_other_languages_are_one_touch_away(staff: Staff) -> None:
    dialog = await staff.unlocked()
    pages = list(dialog.pages())
    for button, topic in (("languages-voice", Topic.VOICE), ("languages-board", Topic.BOARD)):
        dialog.show_section(Topic.LANGUAGES, "")
        staff.touch(button)
        assert pages[dialog._book.topics.currentRow()] is topic
    assert "Tidak ada yang berubah" in await staff.save()


@leaving
async def test_how_loud_pages_are_read_is_set_with_the_kiosk(staff: Staff) -> None:
    await staff.unlocked()
    part(staff.dialog, "field-voice_volume").setValue(40)
    part(staff.dialog, "field-voice_pack").setText("suara")
    assert "Belum disimpan" in await staff.save()
    assert "nama lengkap folder" in staff.complaint("voice_pack")
    part(staff.dialog, "field-voice_pack").setText("/srv/voice")
    await staff.save()
    voice = load(staff.file).settings.voice
    assert (voice.volume, voice.pack) == (40, "/srv/voice")
