"""What one PC's settings file may hold: sections, keys, defaults and what is expected."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_data_path
from pydantic import Field, field_validator, model_validator

from shared_ui.backup_settings import BackupSection
from shared_ui.board_settings import BoardSection
from shared_ui.board_theme import ThemeSection
from shared_ui.kiosk_settings import KioskSection
from shared_ui.notice_settings import NoticeSection
from shared_ui.settings_section import Section
from shared_ui.voice.voice_settings import VoiceSection

Kind = Literal["kiosk", "board", "console"]
LanguageCode = Literal["id", "jv", "en"]
Connection = Literal["tcp", "usb", "serial", "file", "queue"]

DEFAULT_NAMES: dict[Kind, str] = {"kiosk": "Kios 1", "board": "Papan 1", "console": "Loket 1"}
SLOW_BAUD = 38_400
GEOMETRY = re.compile(r"[1-9]\d{1,4}x[1-9]\d{1,4}([+-]\d{1,5}[+-]\d{1,5})?")


def default_database_url() -> str:
    """Give the SQLite file in this user's data folder, as a URL."""
    return "sqlite:///" + (user_data_path("antrean", appauthor=False) / "office.db").as_posix()


class StationSection(Section):
    """[station]"""

    name: Annotated[str, Field(description="a name of 1 to 60 characters in quotes")]
    kind: Annotated[Kind, Field(description='"kiosk", "board" or "console"')] = "kiosk"
    language: Annotated[
        LanguageCode, Field(description='"id", "jv" or "en", spoken when nobody chose')
    ] = "id"

    @field_validator("name")
    @classmethod
    def _short_and_visible(cls, name: str) -> str:
        if not 1 <= len(name.strip()) <= 60 or not name.isprintable():
            raise ValueError("empty, longer than 60 characters or not printable")
        return name


class DatabaseSection(Section):
    """[database]"""

    url: Annotated[
        str, Field(description='a database URL in quotes, e.g. "sqlite:////srv/antrean/office.db"')
    ] = Field(default_factory=default_database_url)

    moved_from: Annotated[
        str,
        Field(description='"", or the file the office came from: "sqlite:////srv/office.db"'),
    ] = ""

    @field_validator("url")
    @classmethod
    def _is_a_url(cls, url: str) -> str:
        scheme, mark, rest = url.partition("://")
        if not (scheme and mark and rest) or not url.isprintable():
            raise ValueError("no URL")
        return url


class ScreenSection(Section):
    """[screen]"""

    panel_inches: Annotated[
        float | None, Field(ge=5, le=150, description="the screen's diagonal in inches, 5 to 150")
    ] = None
    """None: a kiosk believes what its screen reports, where that can be; others take 24."""
    fullscreen: Annotated[bool, Field(description="true or false")] = True
    output: Annotated[
        str,
        Field(
            pattern=r"^[^\x00-\x1f]{0,60}$",
            description='"" for the first screen, or one by its name, such as "HDMI-1"',
        ),
    ] = ""
    geometry: Annotated[
        str | None,
        Field(description='the window as "WIDTHxHEIGHT+X+Y" in pixels, e.g. "960x540+0+0"'),
    ] = None

    @field_validator("geometry")
    @classmethod
    def _is_a_geometry(cls, geometry: str | None) -> str | None:
        if geometry is not None and not GEOMETRY.fullmatch(geometry):
            raise ValueError("no geometry")
        return geometry


class PrinterSection(Section):
    """[printer], on a kiosk; which of the places counts is said by `connection`."""

    enabled: Annotated[bool, Field(description="true or false")] = False
    profile: Annotated[
        str,
        Field(
            pattern=r"^[a-z0-9][a-z0-9-]{0,60}$",
            description='the name of a file in printer_profiles, e.g. "generic-80"',
        ),
    ] = "generic-80"
    connection: Annotated[
        Connection, Field(description='"tcp", "usb", "serial", "file" or "queue"')
    ] = "tcp"
    host: Annotated[
        str,
        Field(
            pattern=r"^[A-Za-z0-9._:-]{1,253}$",
            description='the printer\'s address in quotes, e.g. "192.168.1.50"',
        ),
    ] = "127.0.0.1"
    port: Annotated[
        int, Field(ge=1, le=65535, description="a whole number from 1 to 65535, usually 9100")
    ] = 9100
    usb: Annotated[
        str,
        Field(
            pattern=r"^([0-9a-f]{4}:[0-9a-f]{4}(/[\x21-\x7e]{1,120})?)?$",
            description='"" for the only USB printer, "04b8:0e28", or "04b8:0e28/SERIAL"',
        ),
    ] = ""
    device: Annotated[
        str,
        Field(
            pattern=r"^[^\x00-\x1f]{0,250}$",
            description='the device of a serial or file connection: "/dev/usb/lp0", "COM3"',
        ),
    ] = ""
    queue: Annotated[
        str,
        Field(
            pattern=r"^[^\x00-\x1f]{0,220}$",
            description="the name of a raw print queue of this PC (CUPS or Windows)",
        ),
    ] = ""
    baud: Annotated[
        Literal[1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200],
        Field(description="bits per second of the serial line: 9600, 19200, 38400 … 115200"),
    ] = 9600
    flow: Annotated[
        Literal["rts-cts", "dsr-dtr", "xon-xoff", "none"],
        Field(description='flow control of the serial line: "rts-cts", "dsr-dtr", …, "none"'),
    ] = "dsr-dtr"
    rendering: Annotated[
        Literal["auto", "raster", "native"],
        Field(description='"auto" (text on slow serial lines), "raster" or "native"'),
    ] = "auto"

    @model_validator(mode="after")
    def _has_its_place(self) -> PrinterSection:
        if self.connection in ("serial", "file") and not self.device.strip():
            raise ValueError(f'connection = "{self.connection}" needs the key device')
        if self.connection == "queue" and not self.queue.strip():
            raise ValueError('connection = "queue" needs the key queue')
        return self

    @property
    def place(self) -> str:
        """Where the printer is, for people: "192.168.1.50:9100", "USB 04b8:0e28", "COM3 · 9600"."""
        return {
            "tcp": f"{self.host}:{self.port}",
            "usb": f"USB {self.usb}".strip(),
            "serial": f"{self.device} · {self.baud}",
            "file": self.device,
            "queue": self.queue,
        }[self.connection]

    @property
    def native(self) -> bool:
        """Whether tickets are sent as text: 49 kB of dots take 51 s at 9,600 baud."""
        if self.rendering != "auto":
            return self.rendering == "native"
        return self.connection == "serial" and self.baud < SLOW_BAUD


class CounterSection(Section):
    """[counter]"""

    number: Annotated[
        int | None,
        Field(ge=1, le=999, description="the counter's number, 1 to 999, proposed at sign-in"),
    ] = None


class StationSettings(Section):
    """One PC's settings; sections as in the file, the usual ones also by a short name."""

    station: StationSection
    database: DatabaseSection = Field(default_factory=DatabaseSection)
    screen: ScreenSection = ScreenSection()
    printer: PrinterSection = PrinterSection()
    kiosk: KioskSection = KioskSection()
    board: BoardSection = BoardSection()
    theme: ThemeSection = ThemeSection()
    voice: VoiceSection = VoiceSection()
    counter: CounterSection = CounterSection()
    notice: NoticeSection = NoticeSection()
    backup: BackupSection = BackupSection()

    @property
    def name(self) -> str:
        """The station's name in the office."""
        return self.station.name

    @property
    def kind(self) -> Kind:
        """What this PC is used for."""
        return self.station.kind

    @property
    def language(self) -> LanguageCode:
        """The language spoken when nobody has chosen one."""
        return self.station.language

    @property
    def offered_languages(self) -> tuple[str, ...]:
        """What a kiosk's visitor may choose from, in the order of the buttons."""
        offered = self.kiosk.languages
        return offered if self.language in offered else (self.language, *offered)

    @property
    def database_url(self) -> str:
        """Where the office's database is."""
        return self.database.url

    @property
    def panel_inches(self) -> float:
        """The screen's diagonal in inches; 24 where the file says none."""
        return 24.0 if self.screen.panel_inches is None else self.screen.panel_inches

    @property
    def fullscreen(self) -> bool:
        """Whether the window fills the screen; never with a given geometry."""
        return self.screen.fullscreen and self.screen.geometry is None

    @property
    def geometry(self) -> str | None:
        """The window as "WxH+X+Y", None where it fills the screen."""
        return self.screen.geometry

    @property
    def farthest_seat_m(self) -> float:
        """Metres from the board to the farthest seat."""
        return self.board.farthest_seat_m

    @property
    def sound(self) -> bool:
        """Whether the board makes itself heard."""
        return self.board.sound

    @property
    def idle_seconds(self) -> int:
        """Seconds without a touch before the kiosk asks."""
        return self.kiosk.idle_seconds

    @property
    def countdown_seconds(self) -> int:
        """Seconds the kiosk counts down before it starts anew."""
        return self.kiosk.countdown_seconds


def default_settings(kind: Kind, name: str | None = None) -> StationSettings:
    """Give the settings a station starts with when there is no file."""
    return StationSettings(station=StationSection(name=name or DEFAULT_NAMES[kind], kind=kind))


def sqlite_url(path: Path) -> str:
    """Give the URL of an SQLite file."""
    return "sqlite:///" + path.absolute().as_posix()
