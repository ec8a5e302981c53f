"""Starts one station of this PC: the short way, before Typer is imported."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from shared_ui.startup import Station, run_station

KINDS = ("kiosk", "board", "counter")


def start_from(arguments: list[str]) -> int:
    """Start the station that command-line `arguments` name; give the exit code."""
    parser = argparse.ArgumentParser(prog=f"antrean {arguments[0]}", allow_abbrev=False)
    parser.add_argument("--config", type=Path, help="this station's settings file")
    return start(arguments[0], parser.parse_args(arguments[1:]).config)


def start(
    kind: str, config: Path | None, before_loop: Callable[[Station], None] | None = None
) -> int:
    """Run a station of `kind` until it ends; give 0, 1 (the world failed) or 2 (its settings).

    `before_loop` is given the station after its first frame.
    """
    from queueing.errors import AntreanError, BadSetting
    from shared_ui.station_file import StationFileError

    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    if not screen_named():
        _say(AntreanError("there is no screen here", "start it on a desktop, or set DISPLAY"))
        return 1
    made: list[Station] = []

    def make() -> Station:
        made.append(_make(kind, config))
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


def _make(kind: str, config: Path | None) -> Station:
    from shared_ui.station_file import find_config

    if kind == "kiosk":
        from kiosk.station import KioskStation

        return KioskStation(find_config(config, "kiosk"))
    if kind == "board":
        from display_board.station import BoardStation

        return BoardStation(find_config(config, "board"))
    if kind == "counter":
        from counter_console.station import ConsoleStation

        return ConsoleStation(find_config(config, "console"))
    raise ValueError(f"{kind!r}: expected one of {', '.join(KINDS)}")


def _say(error: Exception) -> None:
    print(f"antrean: {error}", file=sys.stderr)
    remedy = getattr(error, "remedy", "")
    if remedy:
        print(f"  remedy: {remedy}", file=sys.stderr)
