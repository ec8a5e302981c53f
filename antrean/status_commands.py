"""What can be asked of `antrean status`: what this office tells others, and they tell it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated

import typer

app = typer.Typer(help="What this office tells other offices, and they tell it.")
UrlOption = Annotated[
    str | None,
    typer.Option("--url", help="Database, for example sqlite:////srv/antrean/office.db"),
]


def _now() -> datetime:
    return datetime.now(UTC)


@app.command("init-key")
def init_key(
    url: UrlOption = None,
    code: Annotated[
        str | None, typer.Option("--code", help="This office among the others: jepara-bangsri.")
    ] = None,
    renew: Annotated[
        bool,
        typer.Option("--renew", help="Another key; every other office must trust it anew."),
    ] = False,
) -> None:
    """Make the key this office signs with, once."""
    from antrean import status

    raise typer.Exit(status.init_key(url, code, _now(), renew=renew))


@app.command("show-key")
def show_key(url: UrlOption = None) -> None:
    """Show code and fingerprint, to be read to the other office by telephone."""
    from antrean import status

    raise typer.Exit(status.show_key(url))


@app.command("publish")
def publish(
    url: UrlOption = None,
    to: Annotated[
        list[str] | None,
        typer.Option(
            "--to", help="A folder to put the file into now, besides those of the office."
        ),
    ] = None,
    keep: Annotated[
        bool, typer.Option("--keep", help="From now on always put it into these folders, too.")
    ] = False,
) -> None:
    """Sign how this office is now and put the file where others find it."""
    from antrean import status

    raise typer.Exit(status.publish(url, tuple(to or ()), _now(), keep=keep))


@app.command("fetch")
def fetch(url: UrlOption = None) -> None:
    """Look at every trusted office now and say what was found."""
    from antrean import status

    raise typer.Exit(status.fetch(url, _now()))


@app.command("trust")
def trust(
    code: Annotated[str, typer.Argument(help="The other office's code.")],
    source: Annotated[
        str, typer.Argument(help="Where its file is: a folder, or http://10.20.30.40:8300/")
    ],
    url: UrlOption = None,
    fingerprint: Annotated[
        str | None,
        typer.Option("--fingerprint", help="As that office reads it from antrean status show-key."),
    ] = None,
    name: Annotated[
        str | None, typer.Option("--name", help="Its name here; without it as it calls itself.")
    ] = None,
    component: Annotated[
        str | None,
        typer.Option("--component", help="Code of what depends on it here, to propose outages."),
    ] = None,
    unknown_hours: Annotated[
        int, typer.Option("--unknown-hours", min=1, max=744, help="From what age it says nothing.")
    ] = 24,
) -> None:
    """Trust another office, after its fingerprint was compared."""
    from antrean import status

    wish = status.Wish(code, source, name, component, unknown_hours)
    raise typer.Exit(status.trust(url, wish, fingerprint, _now()))


@app.command("list")
def list_offices(url: UrlOption = None) -> None:
    """Say what other offices told, how old it is, and what is in the way."""
    from antrean import status

    raise typer.Exit(status.show_list(url, _now()))


@app.command("serve")
def serve(
    url: UrlOption = None,
    port: Annotated[int, typer.Option(min=0, max=65535, help="Port; 0 takes a free one.")] = 8300,
    host: Annotated[str, typer.Option(help="Address to listen at.")] = "0.0.0.0",
) -> None:
    """Serve this office's file to others until ended, publishing and fetching meanwhile."""
    from antrean import status_server

    raise typer.Exit(status_server.serve(url, host, port))
