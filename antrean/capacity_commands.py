"""`antrean stock` and `antrean waiting-list`: how much there is, and who is invited for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from antrean.capacity import Desk

stock_app = typer.Typer(help="Blanks, quotas and the limit by one hand.")
list_app = typer.Typer(help="People whose data are recorded, by reference number only.")
Url = Annotated[
    str | None,
    typer.Option("--url", help="Database; without it the one in the console's settings file."),
]
Officer = Annotated[str, typer.Option("--officer", help="Who does it; kept with the change.")]
Note = Annotated[str, typer.Option("--note", help="From whom, or why.")]
Item = Annotated[str, typer.Argument(help="The item's code, for example ektp.")]
Amount = Annotated[int, typer.Argument(help="How many.")]
Prefix = Annotated[str, typer.Argument(help="The service's letter.")]
Reference = Annotated[str, typer.Argument(help="The reference number of the recording.")]


def _run(url: str | None, officer: str, do: Callable[[Desk], Any]) -> None:
    from antrean.capacity import desk_at

    with desk_at(url, officer, datetime.now(UTC)) as desk:
        do(desk)


@stock_app.command("show")
def show_stock(url: Url = None) -> None:
    """Show what is on hand, the latest changes with who and when, and the quotas."""
    _run(url, "", lambda desk: desk.show_stock())


@stock_app.command("receive")
def receive(item: Item, amount: Amount, officer: Officer, note: Note = "", url: Url = None) -> None:
    """More came."""
    _run(url, officer, lambda desk: desk.change("receive_stock", item, amount, note))


@stock_app.command("spoil")
def spoil(item: Item, amount: Amount, officer: Officer, note: Note = "", url: Url = None) -> None:
    """Some can no more be used."""
    _run(url, officer, lambda desk: desk.change("spoil_stock", item, amount, note))


@stock_app.command("count")
def count(item: Item, amount: Amount, officer: Officer, note: Note = "", url: Url = None) -> None:
    """So many were found; the difference is kept."""
    _run(url, officer, lambda desk: desk.change("count_stock", item, amount, note))


@stock_app.command("item")
def save_item(
    item: Item,
    services: Annotated[str, typer.Option("--services", help="Letters: B or AB.")],
    name: Annotated[str, typer.Option("--name", help="What it is called.")],
    daily: Annotated[
        int | None, typer.Option("--daily", help="How many can be made a day.")
    ] = None,
    low: Annotated[int, typer.Option("--low", help="At so many the office is warned.")] = 0,
    url: Url = None,
) -> None:
    """Say what services use up and how many are made a day; a setting, so the owner's login."""
    _run(url, "", lambda desk: desk.save_item(item, name, services, daily, low))


@stock_app.command("quota")
def quota(
    service: Prefix,
    amount: Annotated[int, typer.Argument(help="How many numbers.")] = 0,
    weekday: Annotated[
        int | None, typer.Option("--weekday", help="1 Monday to 7; else every day.")
    ] = None,
    begins: Annotated[str | None, typer.Option("--from", help="Begin of hours, 07:30.")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Take the quota away.")] = False,
    ends: Annotated[str | None, typer.Option("--to", help="End of the hours, 11:00.")] = None,
    url: Url = None,
) -> None:
    """Set how many numbers there are, a day or between two times; a setting."""
    hours = (_time(begins), _time(ends))
    wanted = None if remove else amount
    _run(url, "", lambda desk: desk.quota(service, wanted, weekday, hours))


def _time(text: str | None) -> time | None:
    try:
        return None if text is None else time.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no time; write 07:30") from None


@stock_app.command("by-one-hand")
def by_one_hand(
    limit: Annotated[int, typer.Argument(help="At most so many numbers; 0 sets no limit.")],
    seconds: Annotated[int, typer.Argument(help="Within so many seconds.")] = 60,
    url: Url = None,
) -> None:
    """Limit what one hand takes of a service at a kiosk; a setting."""
    _run(url, "", lambda desk: desk.by_one_hand(limit, seconds))


@stock_app.command("lift")
def lift(
    kiosk: Annotated[str, typer.Argument(help="The kiosk's name.")],
    officer: Officer,
    url: Url = None,
) -> None:
    """Let somebody take numbers for others at a kiosk, once."""
    _run(url, officer, lambda desk: desk.lift(kiosk))


@list_app.command("show")
def show_list(url: Url = None) -> None:
    """Show how many wait, were invited and came, and how many more a day holds."""
    _run(url, "", lambda desk: desk.show_list())


@list_app.command("add")
def add(
    service: Prefix,
    file: Annotated[Path, typer.Argument(help="One reference number a line.", exists=True)],
    officer: Officer,
    url: Url = None,
) -> None:
    """Put reference numbers behind those that wait; a NIK or a name is refused."""
    text = file.read_text(encoding="utf-8-sig")
    _run(url, officer, lambda desk: desk.add(service, text))


@list_app.command("invite")
def invite(
    service: Prefix,
    day: Annotated[str, typer.Argument(help="2017-06-15")],
    officer: Officer,
    size: Annotated[
        int | None, typer.Option("--size", help="How many; else as many as the day holds.")
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="CSV of the reference numbers.", dir_okay=False)
    ] = None,
    url: Url = None,
) -> None:
    """Invite those who wait longest; the numbers are for the office's own messages."""
    try:
        wanted = date.fromisoformat(day)
    except ValueError:
        raise typer.BadParameter(f"{day!r} is no day; write 2017-06-15") from None
    _run(url, officer, lambda desk: desk.invite(service, wanted, size, out))


@list_app.command("return")
def give_back(service: Prefix, officer: Officer, url: Url = None) -> None:
    """Put those who missed their day back to their old places."""
    _run(url, officer, lambda desk: desk.give_back(service))


@list_app.command("ask")
def ask(reference: Reference, url: Url = None) -> None:
    """Say whether a card is due."""
    _run(url, "", lambda desk: desk.ask(reference))


@list_app.command("collected")
def collected(service: Prefix, reference: Reference, officer: Officer, url: Url = None) -> None:
    """The holder has the card."""
    _run(url, officer, lambda desk: desk.end("mark_collected", service, reference))


@list_app.command("withdraw")
def withdraw(service: Prefix, reference: Reference, officer: Officer, url: Url = None) -> None:
    """Take a reference number off the list."""
    _run(url, officer, lambda desk: desk.end("withdraw_reference", service, reference))
