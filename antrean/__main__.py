"""Entry of the command `antrean`: stations start by the short way, all else through Typer."""

from __future__ import annotations

import sys

STATIONS = ("kiosk", "board", "counter")


def main() -> int:
    """Run the command line; give the exit code: 0, 1 (the world failed) or 2 (usage)."""
    arguments = sys.argv[1:]
    # Typer and what it brings cost more than Qt's own start: a station's window comes first.
    if arguments and arguments[0] in STATIONS and "--help" not in arguments:
        from antrean.stations import start_from

        return start_from(arguments)
    from antrean.cli import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
