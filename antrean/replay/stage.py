"""The office of the day: database, virtual printer and the stations with their real windows."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from antrean.demo import BOARD_INCHES, BOARD_SEAT_M
from antrean.hand import picture
from antrean.replay.citizen import Kiosk
from antrean.replay.clock import ScenarioClock
from antrean.replay.desk import Desk
from antrean.replay.scenario import Day
from antrean.replay.stock import fill_stock
from antrean.replay.waiting import until
from antrean.replay.watch import Watch
from antrean.virtual_printer import VirtualPrinterProcess
from queueing.model import Outage
from shared_ui.startup import Station

if TYPE_CHECKING:
    from display_board.station import BoardStation
    from kiosk.printing.slip.raster import Raster
    from kiosk.station import KioskStation
    from queueing.store import Store

T = TypeVar("T")
PROFILE = "generic-80"
POLL_SECONDS = 0.2
"""A day of events passes in minutes: board and kiosk read several of them at once."""
SEEN = {"kiosk": (1920, 1080), "board": (1920, 1080), "console": (1366, 768)}
"""Pixels of the windows on a screen, and of the pictures."""
UNSEEN = {**SEEN, "kiosk": (1366, 768), "board": (1366, 768)}
"""Where nobody looks, painting is a good part of the work."""
IDLE_POLL_SECONDS = 3.0
"""Consoles nobody acts at read again this often; they read at once after an act of their own."""


def with_qt(play: Callable[[], Coroutine[Any, Any, T]], *, shown: bool) -> T:
    """Run `play()` on Qt's loop; without a screen, or unless `shown`, offscreen."""
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not shown or (sys.platform.startswith("linux") and not screen):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.setdefault("QT_API", "pyside6")
    from PySide6.QtWidgets import QApplication

    from shared_ui import theme

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    theme.dress(app)
    import qasync

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        return runner.run(play())


class Stage:
    """Builds the office in `out` and takes it down again; use as an async context."""

    kiosk: Kiosk
    desks: list[Desk]
    store: Store
    watch: Watch

    def __init__(self, day: Day, begin: datetime, out: Path, speed: float | None) -> None:
        self.day, self.out = day, out
        self.clock = ScenarioClock(begin, speed)
        self._seen = speed is not None
        self._stack = AsyncExitStack()
        self._stop = asyncio.Event()
        self._tasks: set[asyncio.Task[Any]] = set()
        self._printer: VirtualPrinterProcess
        self._kiosk_station: KioskStation
        self._board: BoardStation

    @property
    def now(self) -> datetime:
        """The moment of the play."""
        return self.clock()

    async def __aenter__(self) -> Stage:
        """Make the database, start printer and stations, wait until all have read."""
        try:
            await self._build()
        except BaseException:
            await self._take_down()
            raise
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the stations, then the printer, then the database."""
        await self._take_down()

    async def _build(self) -> None:
        from kiosk.printing.profiles.profile import load_profile
        from kiosk.printing.slip.encoder import SlipEncoder
        from queueing.actions import set_up_office
        from queueing.store import open_store

        self.out.mkdir(parents=True, exist_ok=True)
        for old in [*self.out.glob("office.db*"), *self.out.glob("tickets/*")]:
            old.unlink()
        self._url = f"sqlite:///{(self.out / 'office.db').absolute().as_posix()}"
        self._encoder = SlipEncoder(load_profile(PROFILE))
        self.store = open_store(self._url, create=True)
        self._stack.callback(self.store.close)
        set_up_office(self.store, self.day.office)
        fill_stock(self.store, self.day, self.now)
        self._printer = self._stack.enter_context(
            VirtualPrinterProcess(self.out / "tickets", show=False)
        )
        self._start_stations()
        await self._ready()

    def _start_stations(self) -> None:
        from counter_console.station import ConsoleStation
        from display_board.station import BoardStation
        from kiosk.station import KioskStation

        # The visitors of a replay need no protection from their own second tap.
        self._kiosk_station = KioskStation(
            self._config("kiosk", "Kios 1"),
            clock=self.clock,
            debounce_ms=0,
            poll_seconds=POLL_SECONDS,
        )
        self._board = BoardStation(
            self._config("board", "Papan 1"), clock=self.clock, poll_seconds=POLL_SECONDS
        )
        self.kiosk = Kiosk(self._kiosk_station.window)
        self.desks = []
        for counter in self.day.office.counters:
            config = self._config("console", f"Meja {counter.number}", counter.number)
            station = ConsoleStation(config, clock=self.clock, poll_seconds=IDLE_POLL_SECONDS)
            # Hands find what they press without it being painted.
            station.window.setUpdatesEnabled(self._seen)
            self.desks.append(Desk(station, counter))
        stations: list[Station] = [self._kiosk_station, self._board]
        stations += [desk.station for desk in self.desks]
        for one in stations:
            one.window.show()
            self.spawn(one.run(self._stop))

    def _config(self, kind: str, name: str, counter: int | None = None) -> Path:
        from shared_ui.station_file import save
        from shared_ui.station_settings import default_settings

        base = default_settings(kind, name)  # type: ignore[arg-type]
        wide, high = (SEEN if self._seen else UNSEEN)[kind]
        size = f"{wide}x{high}"
        changes: dict[str, object] = {
            "database": base.database.model_copy(update={"url": self._url}),
            "screen": base.screen.model_copy(update={"fullscreen": False, "geometry": size}),
            "board": base.board.model_copy(
                update={"sound": False, "farthest_seat_m": BOARD_SEAT_M}
            ),
            "counter": base.counter.model_copy(update={"number": counter}),
        }
        if kind == "board":
            changes["screen"] = base.screen.model_copy(
                update={"fullscreen": False, "geometry": size, "panel_inches": BOARD_INCHES}
            )
        if kind == "kiosk":
            changes["printer"] = base.printer.model_copy(
                update={"enabled": True, "host": "127.0.0.1", "port": self._printer.port}
            )
        path = self.out / "stations" / f"{name.replace(' ', '-').lower()}.toml"
        path.parent.mkdir(exist_ok=True)
        save(path, base.model_copy(update=changes))
        return path

    async def _ready(self) -> None:
        for desk in self.desks:
            await desk.ready()
        await until(lambda: self._board.window.shown_snapshot is not None, "the board's picture")
        await until(lambda: self._kiosk_station.controller is not None, "the kiosk to be ready")
        self.watch = Watch(self._board.window, self._kiosk_station.window)

    def spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        """Run something beside the play; an error of it is raised at the end at the latest."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        return task

    async def _take_down(self) -> None:
        self._stop.set()
        outcomes = await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._stack.aclose()
        for outcome in outcomes:
            if isinstance(outcome, BaseException):
                raise outcome

    # -- what the screens show -----------------------------------------------------------

    def board_outages(self) -> tuple[Outage, ...]:
        """Give the outages painted on the board that are not over."""
        return tuple(o for o in self._board.window.shown_outages if o.resolved_at is None)

    def kiosk_outages(self) -> tuple[Outage, ...]:
        """Give the outages painted on the kiosk's start page that are not over."""
        return tuple(o for o in self._kiosk_station.window.shown_outages if o.resolved_at is None)

    async def look(self, stopped: set[str]) -> None:
        """Let board and kiosk read at this moment, and hold what they say against it."""
        for reading in (self._board.controller_refresh(), self._kiosk_station.controller_refresh()):
            await reading
        self.watch.look(self.now, stopped)

    async def pictures(self, name: str) -> None:
        """Let every screen read at this moment, then save board, kiosk and the busiest console."""
        readers: list[Awaitable[None]] = [d.controller.refresh() for d in self.desks]
        readers += [self._board.controller_refresh(), self._kiosk_station.controller_refresh()]
        # Once more for the console: since the last moment nobody has said that he is there.
        busiest = self.desks[min(1, len(self.desks) - 1)]
        readers.append(busiest.controller.refresh())
        for reading in readers:
            await reading
        await until(lambda: not self._pulsing(), "the pulse of a call to rest")
        folder = self.out / "pictures"
        for kind, window in (("board", self._board.window), ("kiosk", self.kiosk.window)):
            before, (wide, high) = window.size(), SEEN[kind]
            for size, form in (((wide, high), ""), ((high, wide), "-portrait")):
                window.resize(*size)
                await asyncio.sleep(0.1)
                picture(window, folder / f"{kind}-{name}{form}.png")
            window.resize(before)
        busiest.window.setUpdatesEnabled(True)
        picture(busiest.window, folder / f"console-{name}.png")
        busiest.window.setUpdatesEnabled(self._seen)

    def _pulsing(self) -> bool:
        view = self._board.window.view
        return view is not None and view.now_calling.is_pulsing

    # -- the paper -----------------------------------------------------------------------

    async def all_printed(self) -> None:
        """Wait until no slip waits or is on its way."""
        from queueing.report import papers_under_way

        day = self.day.scenario.scenario.date
        await until(
            lambda: papers_under_way(self.store, day=day) == 0, "the last tickets to come out", 120
        )

    def issued_labels(self) -> list[str]:
        """Give the label of every number of the day."""
        from queueing.report import labels_of

        return list(labels_of(self.store, day=self.day.scenario.scenario.date))

    def paper_hashes(self) -> list[str]:
        """Give the hash of the dots of every paper that was cut, from the printer's log."""
        log = self.out / "tickets" / "tickets.jsonl"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [str(json.loads(line)["dots"]) for line in lines]

    def slip_hash(self, facts: str, copy: bool) -> str:
        """Draw a slip once more and give the hash of its dots."""
        from kiosk.printing.slip.slip_words import slip_of
        from queueing.slip_facts import SlipFacts

        picture = self._encoder.picture(slip_of(SlipFacts.from_json(facts), copy=copy))
        return without_white_end(picture).digest


def without_white_end(picture: Raster) -> Raster:
    """Give a picture down to its last black dot: a cut paper tells no more."""
    from kiosk.printing.slip.raster import Raster

    rows = len(picture.data.rstrip(b"\0"))
    height = -(-rows // picture.width_bytes)
    return Raster(picture.width, height, picture.data[: height * picture.width_bytes])
