"""A board is set up at a kiosk: every field wished, refused with its remedy, undone, drawn."""

from __future__ import annotations

import pytest

from kiosk.preview_hook import TooSmall
from kiosk.settings_dialog.board_page import BoardPage
from kiosk.settings_dialog.drafts import Topic
from queueing import actions
from queueing.model import Actor
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.boards import Board
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.office import MORNING, request
from tests.patience import until


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.settings_dialog.board_acts.LOOK_SECONDS", 0.05)


def field(staff: Staff, name: str):
    return part(staff.dialog, f"field-{name}")


def choose(staff: Staff, name: str, data: object) -> None:
    choice = field(staff, name)
    choice.setCurrentIndex([choice.itemData(k) for k in range(choice.count())].index(data))
    choice.activated.emit(choice.currentIndex())


def state(staff: Staff) -> str:
    return field(staff, "board-state").text()


async def at_the_board(staff: Staff, **board: bool) -> Board:
    known = Board(staff.acts.settings_store, **board)
    dialog = await staff.unlocked()
    dialog.show_section(Topic.BOARD, "")
    return known


@leaving
async def test_every_field_shows_what_the_board_has_and_is_wished(staff: Staff) -> None:
    board = await at_the_board(staff)
    assert field(staff, "screen.panel_inches").value() == 43.0
    assert field(staff, "board.farthest_seat_m").value() == 6.0
    assert "Tidak ada yang berubah" in await staff.save()
    assert board.wish.number == 1
    field(staff, "screen.panel_inches").setValue(55.0)
    field(staff, "board.farthest_seat_m").setValue(4.5)
    choose(staff, "board.counter", 3)
    choose(staff, "board.lists", "recent")
    choose(staff, "station.language", "jv")
    field(staff, "screen.output").setText("HDMI-2")
    field(staff, "board.slides").setText("/srv/slides")
    field(staff, "board.slide_seconds").setValue(20)
    field(staff, "theme.logo").setText("D:/logo.png")
    choose(staff, "ready-colours", ("#000000", "#1A1A1A", "#FFD000"))
    assert "papan Papan 1" in await staff.save()
    wanted = {
        "screen.panel_inches": 55.0,
        "board.farthest_seat_m": 4.5,
        "board.counter": 3,
        "board.lists": "recent",
        "station.language": "jv",
        "screen.output": "HDMI-2",
        "board.slides": "/srv/slides",
        "board.slide_seconds": 20.0,
        "theme.logo": "D:/logo.png",
        "theme.background": "#000000",
        "theme.panel": "#1A1A1A",
        "theme.call": "#FFD000",
    }
    assert {key: board.wished(key) for key in wanted} == wanted
    assert (board.wish.number, board.wish.wished_by) == (2, "teknisi")
    staff.touch("settings-undo")
    await until(lambda: board.wish.number == 3, "the settings before")
    assert (board.wished("board.counter"), board.wished("theme.call")) == (None, "#FFB000")


@leaving
async def test_what_cannot_be_is_named_with_its_remedy_and_nothing_is_saved(staff: Staff) -> None:
    board = await at_the_board(staff)
    for name, text, remedy in (
        ("board.slides", "slides", "nama lengkap folder"),
        ("theme.logo", "logo.png", "PNG atau JPEG"),
        ("screen.output", "x" * 61, "sampai 60 huruf"),
        ("theme.background", "biru", "seperti #0A1B2B"),
        ("theme.background", "#7799BB", "lebih gelap"),
        ("theme.panel", "#FFFFFF", "lebih gelap"),
        ("theme.call", "#303030", "lebih terang"),
    ):
        before = field(staff, name).text()
        field(staff, name).setText(text)
        assert "Belum disimpan" in await staff.save()
        assert remedy in staff.complaint(name), (name, text)
        field(staff, name).setText(before)
    assert "Kontras 10" not in staff.complaint("theme.call")
    assert "Tidak ada yang berubah" in await staff.save()
    assert staff.complaint("theme.call") == ""
    assert board.wish.number == 1


@leaving
async def test_the_page_says_what_became_of_the_wish(staff: Staff) -> None:
    board = await at_the_board(staff)
    assert "Setelan ini dipakai sejak 14.06.2017" in state(staff)
    field(staff, "board.farthest_seat_m").setValue(9.0)
    await staff.save()
    await until(lambda: "menunggu diambil" in state(staff), "that it waits")
    board.answer("no such folder")
    await until(lambda: "tidak dipakai papan: no such folder" in state(staff), "the refusal")


@leaving
async def test_a_board_that_never_told_gets_only_what_was_changed(staff: Staff) -> None:
    known = Board(staff.acts.settings_store, tells=False)
    dialog = await staff.unlocked()
    dialog.show_section(Topic.BOARD, "")
    assert "belum dilaporkan" in state(staff)
    field(staff, "board.farthest_seat_m").setValue(3.0)
    await staff.save()
    assert known.wish.settings == '{"board": {"farthest_seat_m": 3.0}}'


@leaving
async def test_each_board_keeps_its_draft_and_a_wrong_one_is_brought_into_sight(
    staff: Staff,
) -> None:
    first = Board(staff.acts.settings_store)
    second = Board(staff.acts.settings_store, "Papan 2")
    dialog = await staff.unlocked()
    dialog.show_section(Topic.BOARD, "")
    field(staff, "board.slides").setText("slides")
    choose(staff, "board-station", second.station.id)
    field(staff, "board.slides").setText("/srv/slides")
    assert "Belum disimpan" in await staff.save()
    assert field(staff, "board-station").currentData() == first.station.id
    assert "nama lengkap" in staff.complaint("board.slides")
    field(staff, "board.slides").setText("/srv/first")
    said = await staff.save()
    assert "papan Papan 1, papan Papan 2" in said
    assert (first.wished("board.slides"), second.wished("board.slides")) == (
        "/srv/first",
        "/srv/slides",
    )


@leaving
async def test_what_another_wished_meanwhile_is_told_first(staff: Staff) -> None:
    board = await at_the_board(staff)
    actions.wish_station_settings(
        board.store,
        station_id=board.station.id,
        settings={"board": {"farthest_seat_m": 8.0}},
        actor=Actor(None),
        request_id=request(),
        now=MORNING,
    )
    field(staff, "board.farthest_seat_m").setValue(5.0)
    assert "Belum disimpan" in await staff.save()
    assert "sekarang: 8.0" in staff.complaint("board.farthest_seat_m")
    assert "papan Papan 1" in await staff.save()
    assert board.wished("board.farthest_seat_m") == 5.0


@leaving
async def test_the_board_is_drawn_as_the_fields_say_with_what_is_wrong(staff: Staff) -> None:
    tried = staff.tried
    await at_the_board(staff)
    await until(lambda: len(tried.boards) > 0, "the first picture")
    preview = staff.dialog.page(BoardPage).preview
    await until(lambda: "terbaca dari kursi terjauh" in preview.told(), "that all is well")
    assert not preview.shown.isNull()
    tried.picture = type(tried.picture)(
        tried.picture.png, (TooSmall("called", 73.2, 122.0, 6.0),), ("Akta Kelahiran…",)
    )
    choose(staff, "board.counter", 3)
    preview.occasion.setCurrentIndex(1)
    await until(lambda: "Akta Kelahiran…" in preview.told(), "the warning")
    assert "Nomor panggilan setinggi 73 mm, terbaca sampai 6,0 m; perlu 122 mm" in preview.told()
    wanted = tried.boards[-1]
    assert wanted.settings["board"]["counter"] == 3
    assert (wanted.counters[0][0], len(wanted.counters)) == (3, 6)
    tried.trouble = "no fonts"
    field(staff, "board.farthest_seat_m").setValue(7.0)
    await until(lambda: "belum dapat digambar: no fonts" in preview.told(), "the trouble")
    assert preview.shown.isNull()


@leaving
async def test_without_a_board_the_page_says_how_one_comes_here(staff: Staff) -> None:
    dialog = await staff.unlocked()
    dialog.show_section(Topic.BOARD, "")
    assert "Nyalakan papan satu kali" in state(staff)
    assert not field(staff, "board.slides").isEnabled()
    assert "Tidak ada yang berubah" in await staff.save()
