"""Starts one station of this PC: the short way, before Typer is imported."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from shared_ui.ending import leave
from shared_ui.startup import Station, run_station

if TYPE_CHECKING:
    from kiosk.preview_hook import BoardPicture, PreviewWanted
    from kiosk.server_moves import ServerMoves

KINDS = ("kiosk", "board", "counter")


def start_from(arguments: list[str]) -> int:
    """Start the station that command-line `arguments` name; give the exit code."""
    parser = argparse.ArgumentParser(prog=f"antrean {arguments[0]}", allow_abbrev=False)
    parser.add_argument("--config", type=Path, help="this station's settings file")
    if arguments[0] == "board":
        parser.add_argument(
            "--counter", type=_counter, help="show the calls of this counter's number only"
        )
    said = parser.parse_args(arguments[1:])
    return leave(start(arguments[0], said.config, counter=getattr(said, "counter", None)))


def _counter(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 999:
        raise ValueError(text)
    return number


def start(
    kind: str,
    config: Path | None,
    before_loop: Callable[[Station], None] | None = None,
    counter: int | None = None,
) -> int:
    """Run a station of `kind` until it ends; give 0, 1 (the world failed) or 2 (its settings).

    `before_loop` is given the station after its first frame. `counter`: of a board, the number of
    the only counter it shows, whatever its settings say.
    """
    from queueing.errors import AntreanError, BadSetting
    from shared_ui.station_file import StationFileError

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    if not screen_named():
        _say(AntreanError("there is no screen here", "start it on a desktop, or set DISPLAY"))
        return 1
    if kind == "kiosk" and not _set_up(config):
        return 0
    made: list[Station] = []

    def make() -> Station:
        made.append(_make(kind, config, counter))
        return made[0]

    try:
        return run_station(make, lambda: before_loop(made[0]) if before_loop else None)
    except (StationFileError, BadSetting) as error:
        _say(error)
        return 2
    except AntreanError as error:
        _say(error)
        return 1


def screen_named() -> bool:
    """Tell whether there is a screen to open: Qt would end the process with a core dump."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _set_up(config: Path | None) -> bool:
    """Ask the questions of the first start where nothing is set up; tell whether all is."""
    from antrean.first_start import is_first, run

    return not is_first(config) or run(config) == 0


def _make(kind: str, config: Path | None, counter: int | None) -> Station:
    from shared_ui.station_file import find_config

    if kind == "kiosk":
        from kiosk.station import KioskStation

        return KioskStation(
            find_config(config, "kiosk"), board_preview=_board_preview, moves=_moves
        )
    if kind == "board":
        from display_board.station import BoardStation

        return BoardStation(find_config(config, "board"), counter=counter)
    if kind == "counter":
        from counter_console.station import ConsoleStation

        return ConsoleStation(find_config(config, "console"))
    raise ValueError(f"{kind!r}: expected one of {', '.join(KINDS)}")


def _board_preview(wanted: PreviewWanted) -> BoardPicture:
    """Draw a board for the settings of a kiosk; raises NoPicture."""
    # Late: a kiosk needs nothing of a board before somebody opens its settings.
    from antrean.board_preview import render

    return render(wanted)


def _moves() -> ServerMoves:
    """Give what moves an office; imported when somebody wants it."""
    from antrean.db.moving import server_moves

    return server_moves()


def _say(error: Exception) -> None:
    print(f"antrean: {error}", file=sys.stderr)
    remedy = getattr(error, "remedy", "")
    if remedy:
        print(f"  remedy: {remedy}", file=sys.stderr)
