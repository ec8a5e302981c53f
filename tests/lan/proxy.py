"""A TCP proxy in front of PostgreSQL that delays, cuts, swallows, or loses the answer to a commit.

    with Proxy(("127.0.0.1", 5432)) as proxy:
        psycopg.connect(proxy.url(server_url))
        proxy.delay(to_client=20, jitter=5)
        lost = proxy.cut_after_commit("take_ticket")
        ...
        assert lost.wait(5)
        proxy.heal()

It runs in a thread of its own; all its methods may be called from any thread. The thread stands in
the network namespace in which `start` was called. `tests.lan.proxy_process` runs it as a process.
"""

from __future__ import annotations

import asyncio
import random
import socket
import threading
from collections.abc import Callable
from typing import TypeVar
from urllib.parse import urlsplit, urlunsplit

from tests.lan.commit_fault import CommitFault
from tests.lan.line_pair import Conditions, Direction, LinePair

_T = TypeVar("_T")


def with_place(url: str, place: tuple[str, int]) -> str:
    """Give a database URL with another host and port."""
    parts = urlsplit(url)
    login, at, _ = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(netloc=f"{login}{at}{place[0]}:{place[1]}"))


class Proxy:
    """Passes connections on to `target`; a context manager."""

    def __init__(
        self, target: tuple[str, int], *, listen: tuple[str, int] = ("127.0.0.1", 0), seed: int = 0
    ) -> None:
        """Take the server's host and port, where to listen (port 0: a free one, kept from here on),
        and the seed of the jitter. Raises OSError when the port is taken.
        """
        self._target = target
        self._seed = seed
        # Bound without listening: the port stays ours, and refuses, while nothing is accepted.
        self._place = self._bound(listen)
        self.address: tuple[str, int] = self._place.getsockname()[:2]
        """Where it listens: host and port."""
        self._pairs: set[LinePair] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._ready = threading.Event()
        self._thread: threading.Thread | None = None

    @staticmethod
    def _bound(address: tuple[str, int]) -> socket.socket:
        # asyncio sends small packets at once only on what it can see is TCP.
        made = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        return made

    # --- its life ---------------------------------------------------------------------------------

    def __enter__(self) -> Proxy:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Begin to listen."""
        self._thread = threading.Thread(target=self._work, name="proxy", daemon=True)
        self._thread.start()
        self._ready.wait()
        self.accept()

    def close(self) -> None:
        """Cut everything and end. May be called twice."""
        if self._thread is not None:
            self._do(self._end.set)
            self._thread.join()
            self._thread = None
        self._place.close()

    def _work(self) -> None:
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._live())

    async def _live(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._end = asyncio.Event()
        self._conditions = Conditions(random.Random(self._seed))
        self._conditions.moving.set()
        self._ready.set()
        await self._end.wait()
        self._refuse()
        self._cut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _do(self, act: Callable[[], _T]) -> _T:
        async def acting() -> _T:
            return act()

        return asyncio.run_coroutine_threadsafe(acting(), self._loop).result(10)

    # --- faults -----------------------------------------------------------------------------------

    @property
    def connections(self) -> int:
        """Give how many clients are connected."""
        return len(self._pairs)

    def url(self, url: str) -> str:
        """Give a database URL of the server as one that goes through here."""
        return with_place(url, self.address)

    def delay(self, *, to_server: float = 0, to_client: float = 0, jitter: float = 0) -> None:
        """Let all that passes from now on arrive so many milliseconds later, each way; `jitter`
        adds up to that many more, drawn from the seeded generator. The order stays.
        """
        self._conditions.delays = {"to_server": to_server / 1000, "to_client": to_client / 1000}
        self._conditions.jitter = jitter / 1000

    def cut(self) -> int:
        """Reset all connections; give how many clients there were."""
        return self._do(self._cut)

    def _cut(self) -> int:
        pairs, self._pairs = self._pairs, set()
        for pair in pairs:
            pair.cut()
        return len(pairs)

    def refuse(self) -> None:
        """Refuse new connections, as if nothing listened; those there are go on."""
        self._do(self._refuse)

    def _refuse(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    def accept(self) -> None:
        """Accept connections again."""
        asyncio.run_coroutine_threadsafe(self._accept(), self._loop).result(10)

    async def _accept(self) -> None:
        if self._server is None:
            listening = self._bound(self.address)
            self._server = await asyncio.start_server(self._welcome, sock=listening, backlog=256)

    def half_open(self, *, to_server: bool = True, to_client: bool = True) -> None:
        """Swallow what is sent in these directions, also that a side has gone. New connections are
        accepted, and hang. A connection that lost something stays silent that way for good.
        """
        ways: dict[Direction, bool] = {"to_server": to_server, "to_client": to_client}
        self._conditions.swallowed = frozenset(way for way, asked in ways.items() if asked)

    def stall(self) -> None:
        """Pass nothing on until `heal`, and lose nothing: a network that is away for a while."""
        self._do(self._conditions.moving.clear)

    def cut_after_commit(
        self, marker: str | bytes | None = None, *, hang: bool = False
    ) -> CommitFault:
        """Lose the answer to the next commit that succeeds, then cut that connection.

        `marker` is text (in any case) of a statement in it, in a transaction or alone; None means
        the next COMMIT. With `hang` the connection goes silent instead. Happens once; a commit
        that fails is passed on. Needs an unencrypted connection opened through this proxy.
        """
        return self._arm(marker, after=True, hang=hang)

    def cut_before_commit(
        self, marker: str | bytes | None = None, *, hang: bool = False
    ) -> CommitFault:
        """Lose the next commit itself, so that the server never hears of it; else as above."""
        return self._arm(marker, after=False, hang=hang)

    def _arm(self, marker: str | bytes | None, *, after: bool, hang: bool) -> CommitFault:
        fault = CommitFault(marker.encode() if isinstance(marker, str) else marker, after, hang)
        self._disarm()
        self._conditions.fault = fault
        return fault

    def _disarm(self) -> None:
        if self._conditions.fault is not None:
            self._conditions.fault.cancel()

    def heal(self) -> None:
        """End all faults. Connections that lost something are cut: it would not come again."""
        self.delay()
        self._disarm()
        self._do(self._heal)
        self.accept()

    def _heal(self) -> None:
        self._conditions.swallowed = frozenset()
        for pair in [each for each in self._pairs if each.lost]:
            self._pairs.discard(pair)
            pair.cut()
        self._conditions.moving.set()

    def _welcome(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = self._loop.create_task(self._serve(reader, LinePair(self._conditions, writer)))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, pair: LinePair) -> None:
        self._pairs.add(pair)
        try:
            await pair.serve(reader, self._target)
        except* OSError:
            pass  # a line broke, or the server is not there: the client sees its own line end
        finally:
            self._pairs.discard(pair)
