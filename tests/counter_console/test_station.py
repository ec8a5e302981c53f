"""The console as a program."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from counter_console.acts import Act, Wish
from counter_console.station import ConsoleStation
from queueing.model import StationKind
from shared_ui.station_file import ScreenHints, StationFileError
from tests.office import Clock, Kiosk, new_office
from tests.patience import until
from tests.queueing.stations import Pc, register

LAZY = ("sqlalchemy", "pydantic", "tomlkit", "escpos", "argon2", "qtawesome", "alembic", "qasync")


@pytest.fixture
def config(tmp_path) -> Path:
    """Give a settings file of a console at counter 6."""
    path = tmp_path / "console.toml"
    path.write_text(
        f"""
[station]
name = "Meja 6"
kind = "console"
[database]
url = "sqlite:///{tmp_path / "office.db"}"
[screen]
fullscreen = false
geometry = "900x560+10+20"
[counter]
number = 6
"""
    )
    return path


@pytest.fixture
def station(dressed, config) -> ConsoleStation:
    """Give a console with its window shown."""
    made = ConsoleStation(config, Clock())
    made.window.show()
    return made


async def test_a_console_notices_a_number_taken_elsewhere(station, tmp_path):
    store = new_office(tmp_path / "office.db")
    stop = asyncio.Event()
    running = asyncio.ensure_future(station.run(stop))
    await until(
        lambda: station.console and station.console.sign_in.counter_id == 6, "the proposed counter"
    )
    Kiosk(store, Clock()).take("C")
    lines = station.console.sign_in._snapshot.lines
    assert all(line.waiting == 0 for line in lines)
    await until(
        lambda: any(line.waiting for line in station.console.sign_in._snapshot.lines),
        "the feed to bring the number",
    )
    stop.set()
    await asyncio.wait_for(running, 10)
    store.close()


async def test_a_console_with_the_setting_keeps_the_websites_page(station, config, tmp_path):
    page = tmp_path / "status.html"
    config.write_text(f'{config.read_text()}[notice]\npage = "{page}"\n')
    store = new_office(tmp_path / "office.db")
    stop = asyncio.Event()
    running = asyncio.ensure_future(station.run(stop))
    await until(page.exists, "the page")
    assert "Tidak ada gangguan yang diumumkan." in page.read_text(encoding="utf-8")
    stop.set()
    await asyncio.wait_for(running, 10)
    store.close()


async def test_without_a_database_the_console_says_so_and_goes_on_when_it_comes(station, tmp_path):
    stop = asyncio.Event()
    running = asyncio.ensure_future(station.run(stop))
    await until(
        lambda: station.console and "tidak ditemukan" in station.console.notice.text.text(),
        "the reason",
    )
    new_office(tmp_path / "office.db").close()
    await until(lambda: station.console and station.console.sign_in.isVisible(), "signing in")
    stop.set()
    await asyncio.wait_for(running, 10)


async def test_closing_the_window_ends_the_program(station, tmp_path):
    new_office(tmp_path / "office.db").close()
    stop = asyncio.Event()
    running = asyncio.ensure_future(station.run(stop))
    await until(lambda: station.console and station.console.sign_in.isVisible(), "signing in")
    station.window.close()
    await asyncio.wait_for(running, 10)


async def test_a_wrong_settings_file_ends_the_program_with_its_reason(station, config):
    config.write_text("[station]\nnam = 1\n")
    with pytest.raises(StationFileError, match="nam"):
        await station.run(asyncio.Event())


def test_the_window_stands_where_the_settings_say(station):
    assert station.window.geometry().getRect() == (10, 20, 900, 560)
    station.window.place(ScreenHints(geometry="1000x600"))
    assert station.window.size().toTuple() == (1000, 600)


def test_the_first_picture_needs_neither_database_nor_settings_library():
    code = f"import sys, counter_console.station; print([m for m in {LAZY!r} if m in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


async def test_a_console_whose_name_another_pc_has_says_so_and_goes_on_when_it_is_free(
    station, tmp_path, monkeypatch
):
    store = new_office(tmp_path / "office.db")
    other = Pc(store, register(store, "Meja 6", StationKind.CONSOLE), host="pc-lain")
    other.start()
    stop = asyncio.Event()
    running = asyncio.ensure_future(station.run(stop))
    await until(
        lambda: station.console and "dipakai PC pc-lain" in station.console.notice.text.text(),
        "the word about the other PC",
    )
    other.leave()
    await until(lambda: station.console.sign_in.counter_id == 6, "the proposed counter")
    stop.set()
    await asyncio.wait_for(running, 10)
    store.close()


async def test_an_office_put_in_the_place_of_another_is_worked_in(station, tmp_path):
    new_office(tmp_path / "office.db").close()
    stop = asyncio.Event()
    running = asyncio.ensure_future(station.run(stop))
    await until(lambda: station.console and station.console.sign_in.isVisible(), "signing in")
    other = new_office(tmp_path / "other.db")
    # There this console is another station.
    waiting = [Kiosk(other, Clock(), name=f"Kios {n}").take("C") for n in range(4)]
    other.close()
    (tmp_path / "other.db").replace(tmp_path / "office.db")
    await until(
        lambda: any(line.waiting == 4 for line in station.console.sign_in._snapshot.lines),
        "the numbers of the other office",
    )
    sign_in = Wish(Act.SIGN_IN, counter_id=6, officer="Sri", service_ids=frozenset({3}))
    station.controller.wish(sign_in)
    await until(lambda: station.controller.counter_id == 6, "the seat")
    await until(lambda: station.console._snapshot.waiting != (), "the line")
    assert station.console._snapshot.waiting[0].ticket.id == waiting[0].id
    stop.set()
    await asyncio.wait_for(running, 10)
