"""What the settings do with a server: made ready, moved to, left again; for a worker thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.settings_dialog.move_wish import MoveDone, MoveWish, ReadyServer

if TYPE_CHECKING:
    from queueing.actions.moving import Progress, Since
    from queueing.store import Store


A_DAY = timedelta(days=1)
"""A station that was switched off in the evening still has its old settings in the morning."""


class ServerMoves:
    """`make` makes a server ready for the office of a file, `owner_url` gives its owner's URL.

    Both are of the command's room, which no station may know.
    """

    def __init__(
        self,
        make: Callable[[Store, MoveWish, datetime], ReadyServer],
        owner_url: Callable[[MoveWish], str],
    ) -> None:
        self._make, self._owner_url = make, owner_url

    def make_ready(self, file_url: str, wish: MoveWish, now: datetime) -> tuple[str, ...]:
        """Make database, logins and station files; give the stations that have one."""
        from queueing.store import open_store

        file = open_store(file_url)
        try:
            return tuple(self._make(file, wish, now).station_urls)
        finally:
            file.close()

    def move(
        self,
        file_url: str,
        wish: MoveWish,
        own_name: str,
        now: datetime,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> MoveDone:
        """Move the office; raises what queueing.actions.moving.move_office does, or OSError.

        This station's own login is tried before anything is moved.
        """
        from queueing.actions.moving import move_office
        from queueing.store import open_store

        file = open_store(file_url)
        try:
            ready = self._make(file, wish, now)
            own = ready.station_urls[own_name]
            open_store(own).close()
            done = move_office(
                file, ready.owner_url, now=now, progress=progress, cancelled=cancelled
            )
        finally:
            file.close()
        return MoveDone(own, done.place, done.tickets)

    def go_back(self, file_url: str, wish: MoveWish) -> Since:
        """Let the file be the office again; raises TicketsPending where numbers would be lost."""
        from queueing.actions.moving import move_back
        from queueing.store import open_store

        file = open_store(file_url)
        try:
            return move_back(file, self._owner_url(wish))
        finally:
            file.close()

    def left_behind(self, file_url: str, own_name: str, now: datetime) -> tuple[str, ...]:
        """Give the stations last seen at the file and not ended there; raises StoreError."""
        from queueing.store import open_store
        from queueing.views import stations_at_work

        file = open_store(file_url)
        try:
            return stations_at_work(file, own_name, now=now, within=A_DAY)
        finally:
            file.close()
