"""Pages and numbers are read aloud from clips that exist, one at a time, and silence is told."""

from __future__ import annotations

import threading
from array import array
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import resources
from kiosk.pages.comfort import Comfort
from kiosk.pages.readings import STILL_HERE, reading_of
from kiosk.read_aloud import ReadAloud
from kiosk.read_desk import ReadDesk
from kiosk.window import KioskWindow
from shared_ui.language import Language
from shared_ui.voice.joining import joined
from shared_ui.voice.pack import load_pack
from shared_ui.voice.page_words import (
    PAGE_WORDS,
    PAGES,
    Label,
    Number,
    Part,
    ServiceName,
    clips_of,
)
from tests.kiosk import samples
from tests.kiosk.pages.every_page import each, pages_of, told
from tests.patience import wait_until

VOICE = resources.VOICES / "default"


class Loudspeaker:
    """Takes what is played; plays on until it is told to be still where it is `slow`."""

    def __init__(self, *, slow: bool = False, missing: bool = False) -> None:
        self.played: list[bytes] = []
        self.hushed = 0
        self._slow, self._missing = slow, missing

    def __call__(self, samples: bytes, _rate: int, hush: threading.Event) -> None:
        if self._missing:
            raise OSError("this PC has no sound device")
        self.played.append(samples)
        if self._slow:
            assert hush.wait(60), "nobody asked for silence"
            self.hushed += 1


@pytest.fixture
def spoken(request, window: KioskWindow, language: Language):
    """Give the window with a voice, and its loudspeaker."""
    speaker = Loudspeaker(**getattr(request, "param", {}))
    voice = ReadAloud(lambda: (VOICE, 1.0), speaker)
    desk = ReadDesk(told(window), voice, language)
    yield window, speaker
    desk.deleteLater()
    window.set_comfort()
    voice.close()


def sound(parts: tuple[Part, ...], code: str = "id") -> bytes:
    """Give how these parts sound."""
    pack = load_pack(VOICE)
    known = pack.clips[code]
    return joined([[known[name] for name in clips_of(parts, code, known)]], pack.sample_rate)


@pytest.mark.parametrize("code", ["id", "jv", "en"])
def test_the_voice_that_ships_has_every_word_of_every_page(window: KioskWindow, code: str) -> None:
    known = load_pack(VOICE).clips[code]
    assert {PAGES + word for word in PAGE_WORDS} <= set(known)
    told(window)
    for page in each(window):
        said = clips_of(reading_of(window.page), code, known)
        assert said, page
        assert set(said) <= set(known), page
    words = {part for part in STILL_HERE if isinstance(part, str)}
    assert words <= PAGE_WORDS


def test_the_services_that_come_with_antrean_are_read_by_name_others_by_their_letter() -> None:
    known = load_pack(VOICE).clips["id"]
    import tomllib

    office = tomllib.loads((resources.ROOT / "offices" / "disdukcapil.toml").read_text("utf-8"))
    for service in office["services"]:
        part = ServiceName(service["prefix"], service["name"]["id"])
        assert clips_of((part,), "id", known)[0].startswith("services/"), part.name

    assert clips_of((ServiceName("X", "Izin usaha"),), "id", known) == ("layanan", "X")


def test_a_number_is_read_with_its_letter_and_said_again_at_the_end(window: KioskWindow) -> None:
    pages_of(told(window))["ticket"]()
    said = reading_of(window.page)

    assert said[:2] == ("nomor-antrean-anda", Label("A-233"))
    assert said.count(Label("A-233")) == 2
    assert Number(188) in said
    assert "ingat-nomor-ini" in said
    spelled = clips_of((Label("A-233"),), "id", ())
    assert spelled == ("A", "2", "ratus", "3", "puluh", "3")
    assert clips_of((Label("AK-017"),), "id", ()) == ("A", "K", "7", "belas")


def test_the_start_page_says_which_key_is_which_service(window: KioskWindow) -> None:
    window.show_snapshot(samples.snapshot(services=samples.SERVICES[:2]), samples.NOW)
    window.show_start()

    assert reading_of(window.page) == (
        "silakan-pilih-layanan",
        *("tekan", Number(1), "untuk", ServiceName("A", "Perekaman KTP-el")),
        *("tekan", Number(2), "untuk", ServiceName("B", "Pencetakan KTP-el")),
    )


def test_each_page_is_read_when_it_appears_while_that_is_wanted(spoken) -> None:
    window, speaker = spoken
    pages_of(window)["choose"]()
    pages_of(window)["ticket"]()
    assert not speaker.played
    window.comforts.aloud.click()
    wait_until(lambda: speaker.played == [sound(reading_of(window.ticket))], "the number")
    pages_of(window)["confirm"]()

    wait_until(lambda: speaker.played[1:] == [sound(reading_of(window.confirm))], "the page")


@pytest.mark.parametrize("spoken", [{"slow": True}], indirect=True)
def test_a_key_ends_a_reading_and_plus_begins_it_again(spoken) -> None:
    window, speaker = spoken
    pages_of(window)["confirm"]()
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Plus)
    wait_until(lambda: len(speaker.played) == 1, "the page")
    assert window.comfort == Comfort(aloud=True)
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Plus)
    wait_until(lambda: len(speaker.played) == 2, "the page once more")

    assert speaker.hushed == 1
    assert speaker.played[0] == speaker.played[1]


def test_the_volume_keys_make_a_reading_softer_for_this_visitor_only(spoken, qtbot) -> None:
    window, speaker = spoken
    pages_of(window)["ticket"]()
    window.comforts.aloud.click()
    wait_until(lambda: len(speaker.played) == 1, "the number")
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_VolumeDown)
    wait_until(lambda: len(speaker.played) == 2, "the number, softer")
    assert max(array("h", speaker.played[1])) < max(array("h", speaker.played[0]))
    window.set_comfort()
    window.comforts.aloud.click()
    wait_until(lambda: len(speaker.played) == 3, "the number for the next")

    assert speaker.played[2] == speaker.played[0]


@pytest.mark.parametrize("spoken", [{"missing": True}], indirect=True)
def test_without_a_loudspeaker_the_kiosk_goes_on_and_tells_staff(spoken, qtbot) -> None:
    window, _ = spoken
    pages_of(window)["choose"]()
    window.comforts.aloud.click()
    qtbot.waitUntil(lambda: "pengeras suara" in window.mark.text(), timeout=60_000)

    with qtbot.waitSignal(window.choose.service_chosen):
        qtbot.keyClick(window.focusWidget() or window, "3")


def test_a_voice_of_the_offices_own_is_filled_up_with_the_one_that_ships(tmp_path: Path) -> None:
    played = Loudspeaker()
    ended = threading.Event()
    voice = ReadAloud(lambda: (tmp_path / "nowhere", 1.0), played)
    voice.ended.connect(lambda _: ended.set(), Qt.ConnectionType.DirectConnection)
    voice.say(("selesai",), "id")
    assert ended.wait(60)
    voice.close()

    assert played.played == [sound(("selesai",))]
