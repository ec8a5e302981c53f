"""A board's voice is set up at a kiosk, and tried there before it is saved."""

from __future__ import annotations

import threading
from datetime import time

from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.voice_page import VoicePage
from queueing import actions
from queueing.model import Counter
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.boards import Board
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.office import MORNING, request
from tests.patience import until


def field(staff: Staff, name: str):
    return part(staff.dialog, f"field-{name}")


def said(staff: Staff) -> str:
    return staff.dialog.page(VoicePage).trial_text()


async def at_the_voice(staff: Staff) -> Board:
    board = Board(staff.acts.settings_store)
    dialog = await staff.unlocked()
    dialog.show_section(Topic.VOICE, "")
    return board


async def tried(staff: Staff) -> str:
    heard = len(staff.tried.heard)
    staff.touch("try-voice")
    await until(lambda: len(staff.tried.heard) > heard, "the call")
    await until(lambda: part(staff.dialog, "try-voice").isEnabled(), "its end")
    return said(staff)


@leaving
async def test_every_field_is_wished_and_brought_back(staff: Staff) -> None:
    board = await at_the_voice(staff)
    field(staff, "board.sound").setChecked(False)
    for key in ("enabled", "skipped", "counter_names"):
        field(staff, f"voice.{key}").setChecked(False)
    field(staff, "voice.digit_by_digit").setChecked(True)
    field(staff, "voice.volume").setValue(60)
    field(staff, "voice.pack").setText("/srv/voice")
    field(staff, "voice.languages").choose(("id", "en"))
    field(staff, "voice.monday").choose(("jv", "id"))
    field(staff, "voice.thursday").choose(())
    field(staff, "voice.zero").setCurrentIndex(1)
    field(staff, "voice.notice_minutes").setValue(30)
    field(staff, "quiet").setChecked(True)
    field(staff, "voice.quiet_from").fill(time(22))
    field(staff, "voice.quiet_until").fill(time(5, 30))
    assert "suara Papan 1" in await staff.save()
    wanted = {
        "board.sound": False,
        "voice.enabled": False,
        "voice.skipped": False,
        "voice.counter_names": False,
        "voice.digit_by_digit": True,
        "voice.volume": 60,
        "voice.pack": "/srv/voice",
        "voice.languages": ["id", "en"],
        "voice.monday": ["jv", "id"],
        "voice.thursday": [],
        "voice.zero": "kosong",
        "voice.notice_minutes": 30,
        "voice.quiet_from": "22:00:00",
        "voice.quiet_until": "05:30:00",
    }
    assert {key: board.wished(key) for key in wanted} == wanted
    staff.touch("settings-undo")
    await until(lambda: board.wish.number == 3, "the settings before")
    assert (board.wished("voice.volume"), board.wished("voice.quiet_from")) == (100, None)
    assert board.wished("voice.thursday") == ["id", "jv"]


@leaving
async def test_a_folder_that_is_none_and_hours_without_length_are_refused(staff: Staff) -> None:
    board = await at_the_voice(staff)
    field(staff, "voice.pack").setText("voice")
    field(staff, "quiet").setChecked(True)
    field(staff, "voice.quiet_until").fill(field(staff, "voice.quiet_from").taken())
    assert "Belum disimpan" in await staff.save()
    assert "nama lengkap folder" in staff.complaint("voice.pack")
    assert "tidak boleh sama" in staff.complaint("voice.quiet_until")
    assert board.wish.number == 1


@leaving
async def test_a_call_is_said_as_the_fields_have_it(staff: Staff) -> None:
    await at_the_voice(staff)
    field(staff, "trial-number").setValue(105)
    whole = await tried(staff)
    assert whole == "Indonesia: Nomor antrean A seratus lima silakan menuju loket satu"
    field(staff, "voice.digit_by_digit").setChecked(True)
    field(staff, "voice.zero").setCurrentIndex(1)
    field(staff, "trial-said").setCurrentIndex(1)
    assert "Panggilan kedua. Nomor antrean A satu kosong lima" in await tried(staff)
    field(staff, "trial-day").setCurrentIndex(3)
    thursday = await tried(staff)
    assert "Basa Jawa: Timbalan kaping kalih. Nomer antrean A setunggal nol gangsal" in thursday
    field(staff, "trial-said").setCurrentIndex(2)
    assert "kami lewati. Silakan lapor ke petugas" in await tried(staff)
    field(staff, "trial-said").setCurrentIndex(3)
    assert "Perhatian. Layanan A terganggu sejak pukul" in await tried(staff)
    loud = staff.tried.heard[-1]
    field(staff, "voice.volume").setValue(10)
    await tried(staff)
    assert max(staff.tried.heard[-1][1::2], default=0) <= max(loud[1::2])
    assert staff.tried.heard[-1] != loud


@leaving
async def test_a_counter_is_called_by_its_name_or_by_its_number(staff: Staff) -> None:
    store = staff.acts.settings_store
    actions.save_counter(
        store,
        counter=Counter(1, 1, "Ruang Foto", frozenset({1, 2}), True),
        actor=staff.acts.actor,
        request_id=request(),
        now=MORNING,
    )
    await at_the_voice(staff)
    assert field(staff, "named").text() == "Ruang Foto"
    assert (await tried(staff)).endswith("silakan menuju ruang foto")
    field(staff, "voice.counter_names").setChecked(False)
    assert (await tried(staff)).endswith("silakan menuju loket satu")


@leaving
async def test_a_pc_without_sound_says_so_and_shows_the_words(staff: Staff) -> None:
    await at_the_voice(staff)
    staff.tried.has_sound = False
    staff.touch("try-voice")
    await until(lambda: "tidak punya perangkat suara" in said(staff), "that it cannot be heard")
    assert "Nomor antrean A dua ratus tiga puluh dua" in said(staff)
    assert staff.tried.heard == []
    staff.tried.has_sound, staff.tried.trouble = True, "the device is busy"
    staff.touch("try-voice")
    await until(lambda: "Tidak terdengar: the device is busy" in said(staff), "the trouble")


@leaving
async def test_a_voice_that_lies_on_the_boards_pc_is_replaced_by_ours(staff: Staff) -> None:
    await at_the_voice(staff)
    field(staff, "voice.pack").setText("D:/suara")
    assert "dengan suara bawaan" in await tried(staff)


@leaving
async def test_nothing_is_said_any_more_once_the_settings_are_closed(staff: Staff) -> None:
    await at_the_voice(staff)
    begun, ended = threading.Event(), threading.Event()

    def play(_samples: bytes, _rate: int, hush: threading.Event) -> None:
        begun.set()
        if hush.wait(30):
            ended.set()

    voice = next(a for a in staff.controller._page_acts if hasattr(a, "_voice"))
    voice._voice._play = play  # type: ignore[attr-defined]
    staff.touch("try-voice")
    await until(begun.is_set, "the call")
    staff.dialog.reject()
    assert ended.is_set()
