"""Every command but the stations' own short way: what can be asked of `antrean`."""

from __future__ import annotations

import errno
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

from antrean.calendar_commands import app as calendar_app
from antrean.capacity_commands import list_app, stock_app
from antrean.db.commands import app as db_app
from antrean.document_commands import app as document_app
from antrean.probe_commands import app as probe_app
from antrean.settings_commands import app as settings_app
from antrean.status_commands import app as status_app

app = typer.Typer(
    name="antrean",
    help="Queue tickets for public offices: kiosk, printer, board and counters.",
    no_args_is_help=True,
    add_completion=False,
    # The stations' own short way (docs/decisions/0012) takes -h too.
    context_settings={"help_option_names": ["-h", "--help"]},
    pretty_exceptions_enable=False,
)
printer_app = typer.Typer(help="The ticket printer.", no_args_is_help=True)
app.add_typer(db_app, name="db")
app.add_typer(calendar_app, name="calendar")
app.add_typer(stock_app, name="stock")
app.add_typer(list_app, name="waiting-list")
app.add_typer(printer_app, name="printer")
app.add_typer(probe_app, name="probe")
app.add_typer(document_app)
app.add_typer(status_app, name="status")
app.add_typer(settings_app, name="settings")

ConfigOption = Annotated[
    Path | None, typer.Option("--config", help="This station's settings file.", dir_okay=False)
]
OutOption = Annotated[Path | None, typer.Option("--out", help="Folder for what is made.")]
Rendering = Literal["native", "raster"]


@app.command()
def kiosk(config: ConfigOption = None) -> None:
    """Start the touch kiosk on this PC."""
    _station("kiosk", config)


@app.command()
def board(
    config: ConfigOption = None,
    counter: Annotated[
        int | None,
        typer.Option("--counter", help="Show the calls of this counter only.", min=1, max=999),
    ] = None,
) -> None:
    """Start the display board on this PC."""
    _station("board", config, counter)


@app.command()
def counter(config: ConfigOption = None) -> None:
    """Start an officer's counter console on this PC."""
    _station("counter", config)


def _station(kind: str, config: Path | None, counter: int | None = None) -> None:
    from antrean.stations import start

    raise typer.Exit(start(kind, config, counter=counter))


@app.command()
def setup(
    config: ConfigOption = None,
    url: Annotated[
        str | None, typer.Option("--url", help="Where the office will be; default: this user's.")
    ] = None,
    office: Annotated[
        str, typer.Option("--office", help="Office data to begin with, e.g. kecamatan.")
    ] = "disdukcapil",
) -> None:
    """Make a new office on this PC in six pages, with a first test ticket."""
    from antrean.first_start import run
    from antrean.stations import screen_named
    from queueing.errors import AntreanError
    from queueing.office_file.checked_toml import FileProblem

    if not screen_named():
        _say(AntreanError("there is no screen here", "use antrean db init"))
        raise typer.Exit(1)
    try:
        code = run(config, url, office)
    except FileProblem as error:
        _say(error)
        code = 2
    raise typer.Exit(code)


@app.command()
def demo(
    headless: Annotated[
        bool, typer.Option("--headless", help="Without a screen: one visit, then pictures.")
    ] = False,
    out: OutOption = None,
) -> None:
    """Show a whole office on this PC: kiosk, board, console and a virtual printer."""
    from antrean import demo as play

    raise typer.Exit(play.run(headless=headless, out=out))


@app.command()
def replay(
    scenario: Annotated[str, typer.Argument(help="A shipped scenario, or a .toml file.")],
    out: Annotated[Path, typer.Option("--out", help="Folder for the report and pictures.")] = Path(
        "replay-out"
    ),
    speed: Annotated[
        float | None,
        typer.Option("--speed", min=0.1, help="Times real time; without it as fast as it goes."),
    ] = None,
) -> None:
    """Play a day again on the real kiosk, consoles and board, and report what happened."""
    from antrean.hand import NotThere
    from antrean.replay.play import run
    from antrean.replay.waiting import NothingHappened

    try:
        code = run(scenario, out, speed)
    except (NotThere, NothingHappened) as error:
        _say(error)
        code = 1
    raise typer.Exit(code)


@app.command()
def screenshots(
    out: OutOption = None,
    every_page: Annotated[
        bool, typer.Option("--every-page", help="Every page, panel and language, and its flaws.")
    ] = False,
) -> None:
    """Draw the pictures of README as PNG, or every page of every station."""
    if every_page:
        from antrean.screens.gallery import run as draw_all

        raise typer.Exit(draw_all(out or Path("build/screens")))
    from antrean.screenshots import run

    raise typer.Exit(run(out or Path("docs/screenshots")))


@app.command()
def doctor(config: ConfigOption = None) -> None:
    """Look at this PC and say what is missing."""
    from antrean.doctor import run

    raise typer.Exit(run(config))


@printer_app.command("virtual")
def printer_virtual(
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="TCP port on 127.0.0.1; 0 takes a free one.")
    ] = 9100,
    control_port: Annotated[
        int,
        typer.Option(min=0, max=65535, help="TCP port for orders, one per line; 0: a free one."),
    ] = 9101,
    out: OutOption = None,
    show: Annotated[bool, typer.Option("--show/--no-show", help="Show a window.")] = True,
    condition: Annotated[str, typer.Option(help="Condition to start in.")] = "ready",
    fault: Annotated[
        list[str] | None,
        typer.Option("--fault", help="A fault to start with, as 'token late 2'; may be repeated."),
    ] = None,
    script: Annotated[
        Path | None,
        typer.Option("--script", help="What is to happen and when: 'after 3 tickets: paper-out'."),
    ] = None,
    dots: Annotated[
        int, typer.Option(min=128, max=1280, help="Dots of a line: 576, 512, 420 or 384.")
    ] = 576,
    geometry: Annotated[str | None, typer.Option(help="Window as WxH+X+Y.")] = None,
    end_with_input: Annotated[
        bool, typer.Option("--end-with-input", help="End when standard input ends.")
    ] = False,
) -> None:
    """A printer made of software: draws each ticket as PNG and can be out of paper."""
    from antrean.virtual_printer import Bench, virtual

    bench = Bench(condition, tuple(fault or ()), script, dots)
    raise typer.Exit(
        virtual(port, control_port, out or Path("tickets"), show, bench, geometry, end_with_input)
    )


@printer_app.command("list")
def printer_list(
    subnet: Annotated[
        str | None,
        typer.Option("--subnet", help="Also ask this network for port 9100: 192.168.1.0/24."),
    ] = None,
) -> None:
    """Find printers on USB and, when asked, in a network; print the lines for the settings."""
    from antrean import printers

    raise typer.Exit(printers.find(subnet))


@printer_app.command("probe")
def printer_probe(
    config: ConfigOption = None,
    no_paper: Annotated[
        bool, typer.Option("--no-paper", help="Ask the status only; print and keep nothing.")
    ] = False,
) -> None:
    """Find out what the kiosk's printer really answers, and keep it. End the kiosk first."""
    from antrean import printer_probe as probe

    raise typer.Exit(probe.run(config, paper=not no_paper))


@printer_app.command("test")
def printer_test(
    config: ConfigOption = None,
    native: Annotated[
        bool | None,
        typer.Option("--native/--raster", help="As the printer's own text, or as dots."),
    ] = None,
) -> None:
    """Print a test page on the kiosk's printer and say what it answered. End the kiosk first."""
    from antrean import printers

    renderings: dict[bool | None, Rendering | None] = {True: "native", False: "raster"}
    raise typer.Exit(printers.test(config, renderings.get(native)))


def run() -> int:
    """Run the command line; give 0, 1 when the world failed, 2 for wrong usage."""
    from queueing.errors import AntreanError, BadSetting
    from queueing.office_file.checked_toml import FileProblem
    from shared_ui.station_file import StationFileError

    try:
        # Typer shows wrong usage and ends by itself; what it raises for it is not public.
        app(prog_name="antrean")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    except (FileProblem, StationFileError, BadSetting) as error:
        _say(error)
        return 2
    except (AntreanError, OSError) as error:
        _say(error)
        return 1
    return 0


def _say(error: Exception) -> None:
    print(f"antrean: {error}", file=sys.stderr)
    remedy = _remedy(error) if isinstance(error, OSError) else getattr(error, "remedy", "")
    if remedy:
        print(f"  remedy: {remedy}", file=sys.stderr)


def _remedy(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "give this user the right to that place, or name another"
    if isinstance(error, ConnectionError | TimeoutError):
        return "check cable, address and power"
    if error.errno == errno.EADDRINUSE:
        return "end the program that uses this port, or name another"
    if error.errno == errno.ENOSPC:
        return "free some room on the disk"
    return "check the name of the file or folder, or name another"
