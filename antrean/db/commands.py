"""What can be asked of `antrean db`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="The office database.", no_args_is_help=True)
UrlOption = Annotated[
    str | None,
    typer.Option("--url", help="Database, for example sqlite:////srv/antrean/office.db"),
]


@app.command("init")
def db_init(
    url: UrlOption = None,
    server: Annotated[
        str | None,
        typer.Option(
            "--server",
            help="Administrator's URL of a PostgreSQL server: postgresql://postgres@db.lan/antrean",
        ),
    ] = None,
    office: Annotated[str, typer.Option(help="Office data to begin with.")] = "disdukcapil",
    name: Annotated[str | None, typer.Option(help="Name of the office.")] = None,
    kiosk: Annotated[
        list[str] | None, typer.Option("--kiosk", help="A kiosk's name; may be repeated.")
    ] = None,
    board: Annotated[
        list[str] | None, typer.Option("--board", help="A board's name; may be repeated.")
    ] = None,
    console: Annotated[
        list[str] | None, typer.Option("--console", help="A console's name; may be repeated.")
    ] = None,
    out: Annotated[
        Path, typer.Option("--out", help="Folder for the stations' files and passwords.")
    ] = Path("stations"),
    network: Annotated[
        list[str] | None,
        typer.Option("--network", help="The stations' network: 192.168.1.0/24; may be repeated."),
    ] = None,
    host: Annotated[
        str | None,
        typer.Option("--host", help="The server's name on the LAN, as in its certificate."),
    ] = None,
    ca: Annotated[
        str, typer.Option("--ca", help="Where stations keep the authority's certificate.")
    ] = "/etc/antrean/ca.crt",
    renew: Annotated[
        bool,
        typer.Option("--renew", help="New passwords for named stations; without any, for upkeep."),
    ] = False,
) -> None:
    """Make the database and fill it with an office; with --server also roles and logins.

    Run again with --server and a new --kiosk, --board or --console it adds only these.
    """
    from antrean.db import new_office

    if server is None:
        _only_with_server(kiosk, board, console, network, host)
        raise typer.Exit(new_office.init(url, office, name))
    if url is not None:
        raise typer.BadParameter("give --url or --server, not both")
    from antrean.db.server_init import Plan, init_server
    from queueing.model import StationKind

    named = (
        (StationKind.KIOSK, kiosk),
        (StationKind.BOARD, board),
        (StationKind.CONSOLE, console),
    )
    plan = Plan(
        stations=tuple((kind, each) for kind, names in named for each in names or ()),
        out=out,
        networks=tuple(network or ()),
        host=host,
        ca=ca,
        renew=renew,
    )
    data = new_office.office_data(office, name)
    raise typer.Exit(init_server(server, data, plan, datetime.now(UTC)))


def _only_with_server(*given: object) -> None:
    if any(given):
        raise typer.BadParameter("stations, --network and --host go with --server")


@app.command("upgrade")
def db_upgrade(url: UrlOption = None) -> None:
    """Bring an older database to this Antrean's schema; of a file a copy is kept first."""
    from antrean.db import keeping

    raise typer.Exit(keeping.upgrade(url))


@app.command("check")
def db_check(url: UrlOption = None) -> None:
    """Read the whole database and say whether it is sound."""
    from antrean.db import keeping

    raise typer.Exit(keeping.check(url))


@app.command("backup")
def db_backup(
    target: Annotated[Path, typer.Argument(help="File to write.")], url: UrlOption = None
) -> None:
    """Copy a database in use, whole, into a file."""
    from antrean.db import keeping

    raise typer.Exit(keeping.backup(url, target))


@app.command("restore")
def db_restore(
    source: Annotated[Path, typer.Argument(help="Backup to put in place.")],
    url: UrlOption = None,
    complete: Annotated[
        bool,
        typer.Option("--complete", help="No number was given after this backup: a planned move."),
    ] = False,
) -> None:
    """Put a backup in the place of the database; the state it replaces is kept as a file.

    No number of today is given twice: they go on above those of the replaced state, or in a
    series of their own where that cannot be known.
    """
    from antrean.db import restoring

    raise typer.Exit(restoring.restore(url, source, complete=complete))


@app.command("move")
def db_move(
    to: Annotated[
        str,
        typer.Option("--to", help="Administrator's URL: postgresql://postgres@db.lan/antrean"),
    ],
    url: UrlOption = None,
    out: Annotated[
        Path, typer.Option("--out", help="Folder for the stations' files and passwords.")
    ] = Path("stations"),
    network: Annotated[
        list[str] | None,
        typer.Option("--network", help="The stations' network: 192.168.1.0/24; may be repeated."),
    ] = None,
    host: Annotated[
        str | None,
        typer.Option("--host", help="The server's name on the LAN, as in its certificate."),
    ] = None,
    ca: Annotated[
        str, typer.Option("--ca", help="Where stations keep the authority's certificate.")
    ] = "/etc/antrean/ca.crt",
    back: Annotated[
        bool, typer.Option("--back", help="Go back to the file, while no number would be lost.")
    ] = False,
) -> None:
    """Move an office from its file to a server, with a login for each of its stations.

    Nobody is given a number meanwhile. Each table is compared before anything counts; ended in
    the middle, the file is in force, and the command may be run again.
    """
    from antrean.db import moving
    from antrean.db.server_init import Plan

    plan = Plan((), out, tuple(network or ()), host, ca)
    now = datetime.now(UTC)
    raise typer.Exit(moving.back(url, to, plan) if back else moving.move(url, to, plan, now))


@app.command("purge")
def db_purge(
    before: Annotated[
        datetime,
        typer.Option("--before", formats=["%Y-%m-%d"], help="The first day that stays."),
    ],
    url: UrlOption = None,
) -> None:
    """Delete the service days before a date: tickets, events, papers. There is no way back.

    Figures and backups are not touched; today's and yesterday's days always stay. On a server
    it takes the login made for it, DATABASE_cleanup.
    """
    from antrean.db import keeping

    raise typer.Exit(keeping.purge_days(url, before.date(), datetime.now(UTC)))
