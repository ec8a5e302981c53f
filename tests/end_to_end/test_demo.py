"""`antrean demo`: with windows and without; whatever ends it ends all of it."""

from __future__ import annotations

import signal
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import psutil
import pytest
from PIL import Image

from tests.end_to_end.programs import Program, antrean, papers, running_in, until
from tests.end_to_end.screen import Screen

PICTURES = [
    "1-kiosk-start.png",
    "2-kiosk-requirements.png",
    "3-kiosk-number.png",
    "4-console-called.png",
    "5-board-call.png",
    "6-board-outage.png",
    "7-console-outage.png",
    "8-kiosk-outage.png",
    "9-kiosk-warning.png",
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder whose name no other run on this machine has in its command lines."""
    made = tmp_path / uuid4().hex
    made.mkdir()
    return made


def test_the_demo_without_a_screen_leaves_pictures_and_one_ticket(folder: Path) -> None:
    ended = antrean("demo", "--headless", "--out", str(folder), timeout=120)
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    assert [file.name for file in sorted(folder.glob("*.png"))] == PICTURES
    for file in folder.glob("*.png"):
        with Image.open(file) as picture:
            assert len(picture.convert("RGB").getcolors(picture.width * picture.height)) > 20, file
    assert len(papers(folder / "tickets")) == 1
    assert running_in(folder) == []


@pytest.mark.parametrize(
    ("sign", "number"), [("1-kiosk-start.png", signal.SIGINT), ("kiosk.toml", signal.SIGTERM)]
)
def test_a_demo_without_a_screen_that_is_ended_early_leaves_nothing_running(
    folder: Path, sign: str, number: signal.Signals
) -> None:
    with Program(folder / "demo.log", "demo", "--headless", "--out", str(folder)) as demo:
        until((folder / sign).exists, sign)
        demo.process.send_signal(number)
        assert demo.wait() == 130
        assert "Traceback" not in demo.said()
    until(lambda: running_in(folder) == [], "the end of all processes")


def windows_of(demo: Program, screen: Screen) -> list[int]:
    """Give the visible windows of the demo's processes, one list for all."""
    children = psutil.Process(demo.process.pid).children(recursive=True)
    return [window for child in children for window in screen.windows(child.pid)]


def four_windows(demo: Program, screen: Screen) -> None:
    """Wait until every station and the printer can be seen."""

    def seen() -> str:
        children = psutil.Process(demo.process.pid).children(recursive=True)
        there = {child.pid: screen.windows(child.pid) for child in children}
        return f"{there}\n{demo.said()}"

    until(lambda: len(windows_of(demo, screen)) == 4, "four windows", seen)


def press_ctrl_c(demo: Program, _screen: Screen) -> None:
    demo.process.send_signal(signal.SIGINT)


def close_one_window(demo: Program, screen: Screen) -> None:
    screen.ask_to_close(windows_of(demo, screen)[-1])


@pytest.mark.xvfb
@pytest.mark.parametrize("end", [press_ctrl_c, close_one_window])
def test_a_demo_of_four_windows_ends_as_a_whole(
    folder: Path, screen: Screen, end: Callable[[Program, Screen], None]
) -> None:
    arguments = ("demo", "--out", str(folder))
    with Program(folder / "demo.log", *arguments, display=screen.display) as demo:
        four_windows(demo, screen)
        assert len(running_in(folder)) == 5
        end(demo, screen)
        assert demo.wait() == 0, demo.said()
        assert "Traceback" not in demo.said()
    assert running_in(folder) == []


@pytest.mark.xvfb
def test_a_demo_says_which_station_failed_and_ends(folder: Path, screen: Screen) -> None:
    arguments = ("demo", "--out", str(folder))
    with Program(folder / "demo.log", *arguments, display=screen.display) as demo:
        four_windows(demo, screen)
        children = psutil.Process(demo.process.pid).children(recursive=True)
        next(child for child in children if "board" in child.cmdline()).kill()
        assert demo.wait() == 1
        assert "board ended with code -9" in demo.said()
    assert running_in(folder) == []
