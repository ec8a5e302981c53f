"""Does what `antrean status` asks: keys, trust, publishing and fetching by hand or by a timer."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

from queueing import actions
from queueing.actions.neighbours import trusted
from queueing.actions.own_status import current_own_status
from queueing.errors import NotFound
from queueing.exchange.fetching import Fetcher
from queueing.exchange.status_file import OtherOffice, fingerprint, introduced, same_fingerprint
from queueing.exchange_round import ExchangeRound
from queueing.neighbours import Neighbour, NeighbourNews, OwnStatus
from queueing.store import Store, open_store
from queueing.store.neighbour_rows import staff_news
from queueing.store.outage_rows import components_of
from queueing.store.rows import office_of
from shared_ui.neighbour_words import NeighbourWords
from shared_ui.station_settings import default_database_url


@dataclass(frozen=True, slots=True)
class Wish:
    """An office somebody wants to trust."""

    code: str
    source: str
    name: str | None
    component: str | None
    unknown_hours: int


@contextmanager
def opened(url: str | None) -> Iterator[Store]:
    """Give the office's store; raises StoreError, BadSetting."""
    store = open_store(url or default_database_url())
    try:
        yield store
    finally:
        store.close()


def _id() -> str:
    return str(uuid4())


def init_key(url: str | None, code: str | None, now: datetime, *, renew: bool) -> int:
    """Make the key, and set the office's code where one is given; raises BadSetting."""
    with opened(url) as store:
        if code is not None:
            wanted = replace(current_own_status(store), code=code)
            actions.save_own_status(store, status=wanted, actor=None, request_id=_id(), now=now)
        own = actions.make_office_key(store, renew=renew, actor=None, request_id=_id(), now=now)
        _say_key(own)
    return 0


def show_key(url: str | None) -> int:
    """Print what the other office compares; 1 while there is no key."""
    with opened(url) as store:
        own = current_own_status(store)
    if not own.public_key:
        print("this office has no key yet", file=sys.stderr)
        print("  remedy: antrean status init-key --code CODE", file=sys.stderr)
        return 1
    _say_key(own)
    return 0


def _say_key(own: OwnStatus) -> None:
    print(f"code:        {own.code or '(none yet: antrean status init-key --code CODE)'}")
    print(f"public key:  {own.public_key}")
    print(f"fingerprint: {fingerprint(own.public_key)}")


def publish(url: str | None, to: tuple[str, ...], now: datetime, *, keep: bool) -> int:
    """Sign and put the file; 1 when there is none or a place did not take it."""
    with opened(url) as store:
        own = current_own_status(store)
        places = tuple(dict.fromkeys((*own.places, *to)))
        if keep and to:
            wanted = replace(own, places=places)
            actions.save_own_status(store, status=wanted, actor=None, request_id=_id(), now=now)
        said = ExchangeRound(store, None).publish(now, anyway=True, to=places)
    if said is None:
        print("nothing is published: this office has no code or no key", file=sys.stderr)
        print("  remedy: antrean status init-key --code CODE", file=sys.stderr)
        return 1
    failed = dict(said.troubles)
    for place in places:
        print(f"{place}: {failed.get(place, 'written')}")
    if not places:
        print("signed; no folder is set: antrean status publish --to FOLDER --keep, or serve")
    return 1 if failed else 0


def fetch(url: str | None, now: datetime) -> int:
    """Look at every trusted office; 1 when something was in the way of any."""
    with opened(url) as store:
        found = ExchangeRound(store, None).fetch(now, anyway=True)
        for code, error in found.items():
            print(f"{code}: {'read' if error is None else f'{error.message}; {error.remedy}'}")
        if not found:
            print("no other office is trusted yet: antrean status trust CODE SOURCE")
    return 1 if any(error is not None for error in found.values()) else 0


def trust(url: str | None, wish: Wish, told: str | None, now: datetime) -> int:
    """Trust an office whose fingerprint was compared; raises AntreanError, then nothing changes."""
    file = Fetcher().fetch(wish.source, wish.code)
    status, key = introduced(file)
    if status.code != wish.code:
        raise OtherOffice(
            f"there lies the file of {status.code!r} ({status.name}), not of {wish.code!r}",
            "correct the code or the source",
        )
    print(f"{status.name} ({status.code})")
    print(f"fingerprint: {fingerprint(key)}")
    if not _same(told, key):
        print("not trusted: the fingerprint was not compared, or is another one", file=sys.stderr)
        print(
            "  remedy: ask that office for antrean status show-key, then --fingerprint",
            file=sys.stderr,
        )
        return 1
    with opened(url) as store:
        before = {n.code: n for n in trusted(store)}
        known = before.get(wish.code)
        neighbour = Neighbour(
            id=0 if known is None else known.id,
            code=wish.code,
            name=wish.name or (status.name if known is None else known.name),
            source=wish.source,
            public_key=key,
            position=len(before) if known is None else known.position,
            unknown_after=timedelta(hours=wish.unknown_hours),
            component_id=_component(store, wish.component),
        )
        kept = actions.save_neighbour(
            store, neighbour=neighbour, actor=None, request_id=_id(), now=now
        )
        actions.take_word(store, neighbour=kept, file=file, actor=None, now=now)
    print("trusted")
    return 0


def _same(told: str | None, key: str) -> bool:
    if told is not None:
        return same_fingerprint(told, key)
    if not sys.stdin.isatty():
        return False
    answer = input("Is it the same on the other office's screen? Type the first four: ")
    return answer.strip().upper() == fingerprint(key)[:4]


def _component(store: Store, code: str | None) -> int | None:
    if code is None:
        return None
    with store.read() as connection:
        known = {c.code: c.id for c in components_of(connection).values()}
    if code not in known:
        raise NotFound(f"component {code!r}", f"known are {', '.join(sorted(known))}")
    return known[code]


def show_list(url: str | None, now: datetime) -> int:
    """Print what is known of every office, in Indonesian as on the screens; 1 for any trouble."""
    with opened(url) as store, store.read() as connection:
        news, office = staff_news(connection), office_of(connection)
        words = NeighbourWords(now, office.time_zone, "id")
    for each in news:
        print("\n".join(_lines(each, words)))
    if not news:
        print("no other office is trusted yet: antrean status trust CODE SOURCE")
    return 1 if any(each.trouble for each in news) else 0


def _lines(news: NeighbourNews, words: NeighbourWords) -> list[str]:
    said = [*words.troubles(news), words.works(news), words.note(news)]
    lines = [f"{news.neighbour.code}: {words.name(news)}. {words.heard(news)}"]
    lines += [f"    {text}" for text in said if text]
    lines.append(f"    source: {news.neighbour.source}")
    if news.trouble:
        lines.append(f"    in the way: {news.trouble}")
    return lines
