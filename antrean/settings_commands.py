"""`antrean settings`: all settings of an office as one file, written and taken over."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="All settings of the office as one file.", no_args_is_help=True)
Url = Annotated[
    str | None,
    typer.Option("--url", help="Database; without it the one in the console's settings file."),
]


@app.command("export")
def export(
    file: Annotated[Path, typer.Argument(help="File to write; never over one that is there.")],
    url: Url = None,
) -> None:
    """Write all settings of the office into a file.

    Without tickets, stock counts, PINs, passwords and keys, and without the stations' own files.
    """
    from antrean import settings_file

    raise typer.Exit(settings_file.export(url, file))


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="A file of `antrean settings export`.")],
    url: Url = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Do it; without, only what would be done is shown.")
    ] = False,
    officer: Annotated[
        str, typer.Option("--officer", help="Who does it; kept with the changes.")
    ] = "",
) -> None:
    """Show what a file would change, and with --yes change it: all of it or nothing.

    What the file does not have stays.
    """
    from antrean import settings_file

    raise typer.Exit(settings_file.take(url, file, officer, datetime.now(UTC), really=yes))
