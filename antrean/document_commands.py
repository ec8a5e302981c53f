"""`antrean notice` and `antrean incident`: what is said of outages now, and afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

app = typer.Typer()
UrlOption = Annotated[
    str | None,
    typer.Option("--url", help="Database; without it the one in the console's settings file."),
]
ConfigOption = Annotated[
    Path | None, typer.Option("--config", help="A console's settings file.", dir_okay=False)
]
Format = Literal["whatsapp", "html", "pdf", "json"]


@app.command()
def notice(
    kind: Annotated[Format, typer.Option("--format", help="What to make.")] = "whatsapp",
    out: Annotated[
        Path | None,
        typer.Option("--out", help="File to write, whole or not at all; else it is printed."),
    ] = None,
    language: Annotated[
        Literal["id", "jv", "en"],
        typer.Option("--language", help="Of whatsapp and pdf; html and json have all three."),
    ] = "id",
    url: UrlOption = None,
    config: ConfigOption = None,
) -> None:
    """Give the outage notices as the board shows them now, for a chat, website, door or program."""
    from antrean import documents

    if kind == "pdf" and out is None:
        raise typer.BadParameter("--format pdf needs --out FILE")
    raise typer.Exit(documents.notice(kind, out, language, documents.office_url(url, config)))


@app.command()
def incident(
    which: Annotated[str, typer.Argument(metavar="ID|last", help="The outage, by its number.")],
    out: Annotated[Path, typer.Option("--out", help="Folder for the report.")] = Path(),
    language: Annotated[
        Literal["id", "jv", "en"], typer.Option("--language", help="Of the PDF.")
    ] = "id",
    url: UrlOption = None,
    config: ConfigOption = None,
) -> None:
    """Report on an outage: what was said and how late, who waited, what it cost; PDF and CSV."""
    from antrean import documents

    if which != "last" and not which.isdecimal():
        raise typer.BadParameter("give the number of an outage, or last", param_hint="ID|last")
    outage_id = None if which == "last" else int(which)
    raise typer.Exit(documents.report(outage_id, out, language, documents.office_url(url, config)))
