"""A whole office on one PC: its stations and a virtual printer, each a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field, replace
from datetime import time
from pathlib import Path
from threading import Event
from types import FrameType

import resources
from antrean.virtual_printer import VirtualPrinterProcess
from queueing.actions import OfficeData, set_up_office
from queueing.office_file.reading import load_office
from queueing.store import open_store
from shared_ui.station_file import save
from shared_ui.station_settings import StationSettings, default_settings, sqlite_url

OFFICE_NAME = "Disdukcapil Kabupaten Jepara"
STATIONS = ("kiosk", "board", "counter")
NAMES = {"kiosk": "Kios 1", "board": "Papan 1", "counter": "Meja Loket 6"}
BOARD_INCHES = 65.0
BOARD_SEAT_M = 5.0
END_SECONDS = 8.0
ASK_SECONDS = 30.0
ASK_SCREEN = (
    "from PySide6.QtGui import QGuiApplication as A; a = A([]); "
    "r = a.primaryScreen().availableGeometry(); print(r.width(), r.height())"
)


def run(*, headless: bool, out: Path | None) -> int:
    """Play the demo until a window is closed or Ctrl-C; give the exit code.

    Without a screen, or when told `headless`, one visit is made and pictures stay in `out`.
    """
    folder = out or Path(tempfile.mkdtemp(prefix="antrean-demo-"))
    folder.mkdir(parents=True, exist_ok=True)
    screen = None if headless else screen_size()
    if screen is None:
        from antrean.demo_headless import play

        return play(folder)
    return _with_windows(folder, screen)


def screen_size() -> tuple[int, int] | None:
    """Give the free width and height of the screen in pixels, None when there is none."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return None
    # Asked in another process: Qt ends a process that names a display it cannot open.
    try:
        asked = subprocess.run(
            [sys.executable, "-c", ASK_SCREEN],
            capture_output=True,
            text=True,
            timeout=ASK_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    if asked.returncode != 0:
        return None
    width, height = asked.stdout.split()[-2:]
    return int(width), int(height)


def office_open_all_day() -> OfficeData:
    """Give the default office, open at whatever hour the demo is started."""
    data = load_office(resources.OFFICES / "disdukcapil.toml")
    office = replace(
        data.office,
        name=OFFICE_NAME,
        opens_at=time(0, 0),
        closes_at=time(23, 59, 59),
        working_days=frozenset(range(1, 8)),
    )
    return replace(data, office=office, periods=(), days=())


def make_office(folder: Path) -> str:
    """Make a new office database in `folder`; give its URL."""
    for old in folder.glob("office.db*"):
        old.unlink()
    url = sqlite_url(folder / "office.db")
    store = open_store(url, create=True)
    try:
        set_up_office(store, office_open_all_day())
    finally:
        store.close()
    return url


def write_station(
    folder: Path, kind: str, url: str, printer_port: int | None, geometry: str
) -> Path:
    """Write the settings file of a demo station; give its path."""
    base = default_settings("console" if kind == "counter" else kind, NAMES[kind])  # type: ignore[arg-type]
    changes: dict[str, object] = {
        "database": base.database.model_copy(update={"url": url}),
        "screen": base.screen.model_copy(update={"fullscreen": False, "geometry": geometry}),
        "counter": base.counter.model_copy(update={"number": 6}),
    }
    if kind == "board":
        # A demo window is a scale model of a waiting room's panel.
        changes["screen"] = base.screen.model_copy(
            update={"fullscreen": False, "geometry": geometry, "panel_inches": BOARD_INCHES}
        )
        changes["board"] = base.board.model_copy(update={"farthest_seat_m": BOARD_SEAT_M})
    if printer_port is not None:
        changes["printer"] = base.printer.model_copy(
            update={"enabled": True, "host": "127.0.0.1", "port": printer_port}
        )
    settings: StationSettings = base.model_copy(update=changes)
    path = folder / f"{kind}.toml"
    save(path, settings)
    return path


def places(width: int, height: int) -> dict[str, str]:
    """Give where each window stands: four beside each other, as large as the screen allows."""
    w, h = width // 2, height // 2
    bar = 32  # room for the title bars of a window manager
    return {
        "kiosk": f"{w}x{h - bar}+0+0",
        "board": f"{width - w}x{h - bar}+{w}+0",
        "counter": f"{int(width * 0.72)}x{h - bar}+0+{h}",
        "printer": f"{width - int(width * 0.72)}x{h - bar}+{int(width * 0.72)}+{h}",
    }


@dataclass
class Ensemble:
    """The processes of a demo; end() ends exactly these."""

    children: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def start(self, name: str, command: list[str]) -> None:
        """Start a process in a group of its own, so that Ctrl-C reaches it through us only."""
        self.children[name] = subprocess.Popen(
            [sys.executable, "-m", "antrean", *command],
            start_new_session=sys.platform != "win32",
        )

    def ended(self) -> str | None:
        """Give the name of a process that has ended, None while all run."""
        for name, child in self.children.items():
            if child.poll() is not None:
                return name
        return None

    def end(self) -> dict[str, int]:
        """Ask every process to end, insist after a while; give the exit codes."""
        for child in self.children.values():
            if child.poll() is None:
                child.terminate()
        for child in self.children.values():
            try:
                child.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
        return {name: child.returncode for name, child in self.children.items()}


def _with_windows(folder: Path, screen: tuple[int, int]) -> int:
    stop = Event()

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    before = {n: signal.signal(n, on_signal) for n in (signal.SIGINT, signal.SIGTERM)}
    where = places(*screen)
    url = make_office(folder)
    ensemble = Ensemble()
    try:
        with VirtualPrinterProcess(folder / "tickets", geometry=where["printer"]) as printer:
            for kind in STATIONS:
                port = printer.port if kind == "kiosk" else None
                path = write_station(folder, kind, url, port, where[kind])
                ensemble.start(kind, [kind, "--config", str(path)])
            print(f"Antrean demo in {folder}. Close a window or press Ctrl-C to end it.")
            while not stop.wait(0.2) and ensemble.ended() is None and printer.running():
                pass
            first = ensemble.ended()
            codes = ensemble.end()
    finally:
        ensemble.end()
        for number, handler in before.items():
            signal.signal(number, handler)
    if first is not None and codes[first] != 0:
        print(f"antrean: {first} ended with code {codes[first]}", file=sys.stderr)
        return 1
    return 0
