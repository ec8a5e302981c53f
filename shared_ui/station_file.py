"""Finds, reads and writes one PC's settings file (TOML), and survives a damaged one.

The sections and keys are those of station_settings.StationSettings; an example with all of
them is resources/station_files/example.toml. Beside NAME.toml stand NAME.toml.last-good, the
copy of the last file that was read or written without fault, and NAME.toml.damaged-<date>, a
file that was no TOML and was kept aside.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from queueing.errors import AntreanError
from shared_ui.clock import Clock, system_clock
from shared_ui.whole_file import mode_of, write_whole

if TYPE_CHECKING:
    from pydantic import ValidationError

    from shared_ui.station_settings import Kind, StationSettings

EXAMPLE = "resources/station_files/example.toml"


class StationFileError(AntreanError):
    """The settings file cannot be used; names the file, each key and what was expected.

    The command line ends with exit code 2 on it.
    """

    def __init__(self, path: Path, problems: tuple[str, ...], remedy: str) -> None:
        super().__init__(f"{path}: " + "; ".join(problems), remedy)
        self.path = path
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Loaded:
    """Usable settings, and what the screen should say about the file they came from."""

    settings: StationSettings
    path: Path
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScreenHints:
    """The little a window must know before everything else is read."""

    panel_inches: float = 24.0
    fullscreen: bool = True
    geometry: str | None = None
    language: str = "id"
    counter: int | None = None
    output: str = ""


def find_config(option: Path | None, kind: Kind, env: Mapping[str, str] = os.environ) -> Path:
    """Give the file to use: `--config`, else ANTREAN_CONFIG, else KIND.toml in the platform's
    config folder (which need not exist).
    """
    if option is not None:
        return option
    if env.get("ANTREAN_CONFIG"):
        return Path(env["ANTREAN_CONFIG"])
    from platformdirs import user_config_path

    return user_config_path("antrean", appauthor=False) / f"{kind}.toml"


def screen_hints(path: Path) -> ScreenHints:
    """Give what the first frame needs, quickly; anything odd falls back to its default.

    The real reading, with every complaint, is load(); it costs more than an empty window.
    """
    import tomllib

    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return ScreenHints()
    screen, station, board = raw.get("screen"), raw.get("station"), raw.get("board")
    counter = board.get("counter") if isinstance(board, dict) else None
    screen = screen if isinstance(screen, dict) else {}
    language = station.get("language") if isinstance(station, dict) else None
    inches, geometry = screen.get("panel_inches", 24.0), screen.get("geometry")
    output = screen.get("output")
    good = isinstance(inches, int | float) and not isinstance(inches, bool) and 5 <= inches <= 150
    return ScreenHints(
        panel_inches=float(inches) if good else 24.0,
        fullscreen=screen.get("fullscreen") is not False and geometry is None,
        geometry=geometry if isinstance(geometry, str) else None,
        language=language if language in ("jv", "en") else "id",
        counter=counter if type(counter) is int else None,
        output=output if isinstance(output, str) else "",
    )


def load(
    path: Path, kind: Kind = "kiosk", *, missing_ok: bool = False, clock: Clock = system_clock
) -> Loaded:
    """Read the settings of a station of `kind`.

    A file that is no TOML is kept aside and the last good copy takes its place, with a
    warning. Raises StationFileError for an unknown key, a wrong value, a file for another
    kind of station, one that cannot be read, and a missing one unless `missing_ok`.
    """
    last_good = _beside(path, "last-good")
    warnings: tuple[str, ...] = ()
    try:
        text = _read(path)
        raw = _parse(text)
    except FileNotFoundError as error:
        if not last_good.exists():
            return _without_file(path, kind, missing_ok, error)
        warnings = (f"{path}: missing; the last good copy is used",)
        text, raw = _last_good(path, last_good)
    except _NotToml as error:
        kept = _keep_aside(path, clock())
        if not last_good.exists():
            raise StationFileError(
                path,
                (f"not TOML ({error}); kept as {kept.name}, and there is no last good copy",),
                f"write it anew after {EXAMPLE}",
            ) from error
        warnings = (f"{path}: damaged, kept as {kept.name}; the last good copy is used",)
        text, raw = _last_good(path, last_good)
    settings, mode = _check(path, raw, kind), mode_of(path)
    for place in (path, last_good):
        _write_if_other(place, text, mode)
    return Loaded(settings, path, warnings)


def save(path: Path, settings: StationSettings) -> None:
    """Write the settings, keeping the file's comments and order; whole or not at all.

    Raises StationFileError when the file cannot be written.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        document = tomlkit.parse(_read(path))
    except (FileNotFoundError, TOMLKitError, _NotToml):
        document = tomlkit.document()
    station = type(settings.station)(name=settings.name)
    defaults = type(settings)(station=station).model_dump()
    del defaults["station"]["name"]
    for section, values in settings.model_dump().items():
        table = document.get(section)
        for key, value in values.items():
            value = list(value) if isinstance(value, tuple) else value
            if table is not None and table.get(key) == value:
                continue
            usual = defaults.get(section, {}).get(key, ...)
            is_default = (list(usual) if isinstance(usual, tuple) else usual) == value
            if (table is None or key not in table) and (value is None or is_default):
                continue
            if table is None:
                table = document.setdefault(section, tomlkit.table())
            if value is None:
                table.pop(key, None)
            else:
                table[key] = value
    text = tomlkit.dumps(document)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        for place in (path, _beside(path, "last-good")):
            write_whole(place, text, mode_of(path))
    except OSError as error:
        raise _unusable(path, "written", error) from error


class _NotToml(Exception):
    """The bytes are no TOML text."""


def _beside(path: Path, word: str) -> Path:
    return path.with_name(f"{path.name}.{word}")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise
    except UnicodeDecodeError as error:
        raise _NotToml("not UTF-8") from error
    except OSError as error:
        raise _unusable(path, "read", error) from error


def _unusable(path: Path, what: str, error: OSError) -> StationFileError:
    reason = f"cannot be {what} ({error.strerror})"
    return StationFileError(path, (reason,), f"give this user the right to it: {path}")


def _parse(text: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _NotToml(str(error)) from error


def _without_file(path: Path, kind: Kind, missing_ok: bool, error: FileNotFoundError) -> Loaded:
    if not missing_ok:
        remedy = f'write one with [station] and name = "…" in it, or copy {EXAMPLE}'
        raise StationFileError(path, ("no such file",), remedy) from error
    from shared_ui.station_settings import default_settings

    return Loaded(default_settings(kind), path)


def _keep_aside(path: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime("%Y-%m-%d")
    kept, turn = _beside(path, f"damaged-{stamp}"), 1
    while kept.exists():
        turn += 1
        kept = _beside(path, f"damaged-{stamp}-{turn}")
    try:
        path.replace(kept)
    except OSError as error:
        raise _unusable(path, "moved aside", error) from error
    return kept


def _last_good(path: Path, last_good: Path) -> tuple[str, dict[str, Any]]:
    try:
        text = _read(last_good)
        return text, _parse(text)
    except (_NotToml, FileNotFoundError) as error:
        raise StationFileError(
            path,
            (f"damaged, and so is {last_good.name} ({error})",),
            f"write it anew after {EXAMPLE}",
        ) from error


def _write_if_other(place: Path, text: str, mode: int) -> None:
    # A kiosk on a read-only system still starts; it only has no copy to fall back to.
    try:
        if not place.exists() or place.read_text(encoding="utf-8") != text:
            write_whole(place, text, mode)
        elif mode_of(place) != mode:
            place.chmod(mode)
    except (OSError, UnicodeDecodeError):
        return


def _check(path: Path, raw: dict[str, Any], kind: Kind) -> StationSettings:
    from pydantic import ValidationError

    from shared_ui.station_settings import StationSettings

    station = raw.get("station")
    if isinstance(station, dict):
        station.setdefault("kind", kind)
    try:
        settings = StationSettings.model_validate(raw)
    except ValidationError as error:
        raise StationFileError(path, problems_of(error), f"see {EXAMPLE}") from error
    if settings.kind != kind:
        wrong = f'station.kind: this file is for a {settings.kind}, expected "{kind}"'
        raise StationFileError(path, (wrong,), f"start it as {settings.kind}") from None
    return settings


def problems_of(error: ValidationError) -> tuple[str, ...]:
    """Say of each key what is wrong with it and what was expected."""
    return tuple(_problem(each) for each in error.errors(include_url=False))


def _problem(error: Any) -> str:
    from shared_ui.settings_section import Unfit
    from shared_ui.station_settings import StationSettings

    where = tuple(str(part) for part in error["loc"])
    name = ".".join(where)
    fields = StationSettings.model_fields
    section = fields[where[0]].annotation if where and where[0] in fields else None
    keys: dict[str, Any] = getattr(section, "model_fields", {}) if len(where) > 1 else fields
    if error["type"] == "extra_forbidden":
        near = get_close_matches(where[-1], list(keys), n=1)
        hint = f"did you mean {near[0]}? " if near else ""
        return f"{name}: unknown key; {hint}expected one of: {', '.join(keys)}"
    if len(where) > 1 and where[1] in keys:
        expected = keys[where[1]].description
        missing = "missing" if error["type"] == "missing" else f"{error['input']!r} is not valid"
        why = error.get("ctx", {}).get("error")
        more = f" ({why})" if isinstance(why, Unfit) else ""
        return f"{name}: {missing}; expected {expected}{more}"
    return f"{name}: expected a section [{name}] with its keys"
