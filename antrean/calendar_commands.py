"""What can be asked of `antrean calendar`: hours, breaks, holidays, and what is proposed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

import typer

app = typer.Typer(help="When the office serves: periods, holidays, days opened specially.")
UrlOption = Annotated[
    str | None,
    typer.Option("--url", help="Database, for example sqlite:////srv/antrean/office.db"),
]
Day = Annotated[datetime, typer.Argument(formats=["%Y-%m-%d"], help="The day: 2027-03-10.")]
YearArgument = Annotated[int, typer.Argument(min=1946, max=2100, help="The year.")]


def _now() -> datetime:
    return datetime.now(UTC)


@app.command("list")
def list_calendar(
    url: UrlOption = None,
    all_days: Annotated[bool, typer.Option("--all", help="Also the days that are past.")] = False,
) -> None:
    """Say hours, breaks and days of their own, and when the office opens next."""
    from antrean import office_calendar

    raise typer.Exit(office_calendar.show(url, _now(), all_days=all_days))


@app.command("propose")
def propose(year: YearArgument, url: UrlOption = None) -> None:
    """Say which public holidays of a year the calendar does not have yet."""
    from antrean import office_calendar

    raise typer.Exit(office_calendar.propose(url, year))


@app.command("accept")
def accept(
    year: YearArgument,
    days: Annotated[
        list[datetime] | None,
        typer.Argument(formats=["%Y-%m-%d"], help="Only these days; without any: all."),
    ] = None,
    url: UrlOption = None,
) -> None:
    """Take over what is proposed for a year, all of it or some days."""
    from antrean import office_calendar

    wanted = frozenset(day.date() for day in days or ())
    raise typer.Exit(office_calendar.accept(url, year, wanted, _now()))


@app.command("add")
def add(
    day: Day,
    name: Annotated[str, typer.Argument(help="What people read: Idulfitri.")],
    hours: Annotated[
        str | None,
        typer.Option("--open", help="Opened specially, for example 08.00-12.00."),
    ] = None,
    url: UrlOption = None,
) -> None:
    """Write down a holiday, or a day opened specially."""
    from antrean import office_calendar

    raise typer.Exit(office_calendar.add(url, _date(day), name, hours, _now()))


@app.command("remove")
def remove(day: Day, url: UrlOption = None) -> None:
    """Take a day out of the calendar, so that it is like its weekday."""
    from antrean import office_calendar

    raise typer.Exit(office_calendar.remove(url, _date(day), _now()))


@app.command("add-period")
def add_period(
    file: Annotated[
        str, typer.Argument(help="A TOML file with [[periods]] and [[days]] (docs/calendar.md).")
    ],
    url: UrlOption = None,
) -> None:
    """Take periods and days from a file; one of the same name and days is replaced."""
    from antrean import office_calendar

    raise typer.Exit(office_calendar.add_file(url, file, _now()))


@app.command("remove-period")
def remove_period(
    name: Annotated[str, typer.Argument(help="Its name, as antrean calendar list says it.")],
    url: UrlOption = None,
) -> None:
    """Take a period with its hours and breaks out of the calendar."""
    from antrean import office_calendar

    raise typer.Exit(office_calendar.remove_period(url, name, _now()))


@app.command("last-ticket")
def last_ticket(
    rule: Annotated[str, typer.Argument(help="off, warn or stop.")], url: UrlOption = None
) -> None:
    """Decide what happens when those who wait would be served after closing."""
    from antrean import office_calendar

    raise typer.Exit(office_calendar.set_rule(url, rule, _now()))


def _date(day: datetime) -> date:
    return day.date()
