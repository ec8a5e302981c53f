"""The board as a program on a real database, with the acts of other stations."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QRect

from display_board.station import BoardStation
from queueing import actions, views
from queueing.model import StationKind
from queueing.presence import Condition, conditions
from tests.display_board.boards import running
from tests.display_board.looking import shown_text
from tests.office import Desk, Kiosk, new_office
from tests.patience import until
from tests.queueing.stations import Pc, register

pytestmark = pytest.mark.usefixtures("like_a_station")


async def test_a_call_committed_elsewhere_comes_to_the_board(qapp, config, path, clock):
    store = new_office(path)
    kiosk, desk = Kiosk(store, clock), Desk(store, clock=clock)
    desk.sign_in()
    kiosk.take("C")
    painted = []
    async with running(config, clock) as station:
        station.window.painted_call.connect(painted.append)
        await until(lambda: station.window.shown_snapshot is not None)
        assert "Belum ada panggilan" in shown_text(station.window)
        ticket = desk.must_call("C")
        await until(lambda: painted == [ticket.label])
        assert "Loket 6" in shown_text(station.window)
        desk.do(actions.recall, ticket_id=ticket.id)
        await until(lambda: "PANGGILAN KE-2" in shown_text(station.window))
        desk.do(actions.start, ticket_id=ticket.id)
        await until(lambda: station.window.shown_snapshot.calls == ())
        assert ticket.label in {w.text for w in station.window.view.recent.texts()}
    store.close()


async def test_a_board_that_cannot_be_heard_is_told_to_staff_and_goes_on(
    qapp, config, path, clock, monkeypatch
):
    monkeypatch.setattr("display_board.equipment.has_sound_device", lambda: False)
    config.write_text(config.read_text().replace("sound = false", "sound = true"))
    store = new_office(path)
    async with running(config, clock) as station:
        await until(lambda: station.window.shown_snapshot is not None)
        (board,) = [
            record
            for record in views.stations_snapshot(store, now=clock())
            if record.kind is StationKind.BOARD
        ]
        assert conditions(board, board.version) == (Condition.SILENT,)
    store.close()


async def test_files_that_cannot_be_used_are_told_to_staff_together(
    qapp, config, path, clock, tmp_path, monkeypatch
):
    monkeypatch.setattr("display_board.equipment.has_sound_device", lambda: True)
    told = []
    monkeypatch.setattr(
        "display_board.office_link.BoardLink.lacks", lambda link, *what: told.append(what)
    )
    slides = tmp_path / "slides"
    slides.mkdir()
    (slides / "film.mp4").write_bytes(b"...")
    settings = config.read_text().replace(
        "sound = false", f'sound = true\nslides = "{slides.as_posix()}"'
    )
    voice = (tmp_path / "my-voice").as_posix()
    settings += f'[theme]\nlogo = "{slides.as_posix()}/none.png"\n[voice]\npack = "{voice}"\n'
    config.write_text(settings)
    store = new_office(path)
    async with running(config, clock) as station:
        await until(lambda: station.window.shown_snapshot is not None)
        await until(lambda: any("film.mp4" in str(files) for _, files in told))
    store.close()
    kind, files = told[-1]
    assert kind is Condition.FILES
    for name in ("none.png", "film.mp4 (video tidak ditampilkan)", "my-voice (suara"):
        assert name in files


async def test_an_outage_comes_by_one_press_and_goes_with_its_end(qapp, config, path, clock):
    store = new_office(path)
    desk = Desk(store, clock=clock)
    desk.sign_in()
    async with running(config, clock) as station:
        window = station.window
        await until(lambda: window.shown_snapshot is not None)
        outage = desk.outage()
        await until(lambda: [o.id for o in window.shown_outages] == [outage.id])
        assert "GANGGUAN" in shown_text(window)
        desk.recover(outage.id)
        await until(lambda: "PULIH" in shown_text(window))
        clock.tick(minutes=16)
        await station.controller_refresh()
        assert window.shown_outages == ()
    store.close()


async def test_a_board_without_its_database_says_so_and_mends_itself(qapp, config, path, clock):
    async with running(config, clock) as station:
        await until(lambda: "Papan belum terhubung" in shown_text(station.window))
        assert "data antrean tidak ditemukan" in shown_text(station.window)
        assert not path.exists()
        new_office(path).close()
        await until(lambda: station.window.shown_snapshot is not None)
        assert not station.window.is_stale


async def test_a_board_whose_database_is_no_database_shows_the_remedy(qapp, config, path, clock):
    path.write_bytes(b"this was an office once" * 500)
    async with running(config, clock) as station:
        await until(lambda: "Papan belum terhubung" in shown_text(station.window))
        assert "Pulihkan dari cadangan" in shown_text(station.window)


async def test_the_window_stands_where_the_settings_say(qapp, config, path, clock):
    new_office(path).close()
    async with running(config, clock) as station:
        assert station.window.geometry() == QRect(10, 20, 900, 506)
        await until(lambda: station.window.shown_snapshot is not None)
        assert [s for s in station.window.legibility_warnings() if s.rule == 200] == []


async def test_closing_the_window_ends_the_program(qapp, config, path, clock):
    new_office(path).close()
    station = BoardStation(config, clock)
    station.window.show()
    stop = asyncio.Event()
    work = asyncio.ensure_future(station.run(stop))
    await until(lambda: station.window.shown_snapshot is not None)
    station.window.close()
    await asyncio.wait_for(work, 10)
    assert stop.is_set()


def test_the_first_frame_needs_neither_database_nor_sound(repository):
    import subprocess
    import sys

    code = (
        "import sys, display_board.station;"
        "heavy = {'sqlalchemy', 'asyncio', 'qasync', 'pydantic', 'tomlkit', 'miniaudio',"
        " 'qtawesome', 'escpos'};"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=repository,
        check=False,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


async def test_a_board_whose_name_another_pc_has_says_so_and_goes_on_when_it_is_free(
    qapp, config, path, clock, monkeypatch
):
    store = new_office(path)
    other = Pc(store, register(store, "Papan 1", StationKind.BOARD), host="pc-aula", clock=clock)
    other.start()
    async with running(config, clock) as station:
        await until(lambda: "dipakai PC pc-aula" in shown_text(station.window))
        other.leave()
        await until(lambda: "Belum ada panggilan" in shown_text(station.window))
    store.close()


async def test_an_office_put_in_the_place_of_another_is_shown(qapp, config, path, tmp_path, clock):
    new_office(path).close()
    async with running(config, clock) as station:
        await until(lambda: station.window.shown_snapshot is not None)
        other = tmp_path / "other.db"
        store = new_office(other)
        desk = Desk(store, clock=clock)
        desk.sign_in()
        Kiosk(store, clock).take("C")
        called = desk.must_call()
        store.close()
        other.replace(path)
        await until(lambda: called.label in shown_text(station.window))
        assert not station.window.is_stale
