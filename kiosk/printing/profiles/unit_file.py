"""Keeps what a printer answered when it was probed, in a file beside the station's settings.

The settings `kiosk.toml` have `kiosk.printer.toml` beside them. It is written by a probe and
may be deleted: the model's profile alone counts then.
"""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import tomlkit
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from kiosk.printing.errors import PrintingError
from kiosk.printing.profiles.profile_errors import shown
from kiosk.printing.profiles.unit import UnitFacts
from shared_ui.whole_file import write_whole

if TYPE_CHECKING:
    from shared_ui.station_settings import PrinterSection

REMEDY = "delete the file and probe the printer again (antrean printer probe)"
LARGEST_FILE = 64 * 1024
HEAD = "What this one printer answered; written by antrean printer probe, and may be deleted."


class UnitFileError(PrintingError):
    """The file of a probed printer is damaged; names `file` and `key` ("" for all of it)."""

    def __init__(self, file: Path, key: str, expected: str) -> None:
        where = f"{file}: {key}" if key else str(file)
        super().__init__(f"{where}: expected {expected}", REMEDY)
        self.file = file
        self.key = key


class _Kept(BaseModel):
    """The file's keys; the `description` of a field is what its reader is told to expect."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    version: Annotated[Literal[1], Field(alias="schema", description="the number 1")]
    place: Annotated[str, Field(max_length=400, description="where the printer was")]
    profile: Annotated[str, Field(max_length=61, description="the name of a profile")]
    probed_at: Annotated[AwareDatetime, Field(description="a date and time with a time zone")]
    answers: Annotated[bool, Field(description="whether DLE EOT 1 to 4 were answered")]
    fence: Annotated[Literal["gs-h", "gs-r", "none"], Field(description='"gs-h", "gs-r" or "none"')]
    dots: Annotated[
        int | None, Field(ge=128, le=1280, description="dots of a line, 128 to 1280")
    ] = None
    near_end: Annotated[bool | None, Field(description="true or false")] = None
    cutter: Annotated[bool | None, Field(description="true or false")] = None
    identity: Annotated[str, Field(max_length=200, description="at most 200 characters")] = ""


def unit_file(config: Path) -> Path:
    """Give the file of the printer that belongs to the station file `config`."""
    return config.with_name(f"{config.stem}.printer.toml")


def read_unit(path: Path) -> UnitFacts | None:
    """Read what was kept, None when the printer was never probed; raises UnitFileError."""
    try:
        with path.open("rb") as source:
            data = source.read(LARGEST_FILE + 1)
        raw = tomllib.loads(data[:LARGEST_FILE].decode("utf-8"))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnitFileError(path, "", f"a readable file ({error.strerror or error})") from error
    except (ValueError, RecursionError) as error:
        raise UnitFileError(path, "", f"TOML in UTF-8 ({error})") from error
    try:
        kept = _Kept.model_validate(raw)
    except ValidationError as error:
        raise _problem(path, error) from error
    return UnitFacts(**kept.model_dump(exclude={"version"}))


def write_unit(path: Path, facts: UnitFacts) -> None:
    """Keep the answers, whole or not at all; raises OSError."""
    document = tomlkit.document()
    document.add(tomlkit.comment(HEAD))
    document["schema"] = 1
    document["place"] = facts.place
    document["profile"] = facts.profile
    document["probed_at"] = _to_the_second(facts.probed_at)
    document["answers"] = facts.answers
    document["fence"] = facts.fence
    for key in ("dots", "near_end", "cutter"):
        value = getattr(facts, key)
        if value is not None:
            document[key] = value
    document["identity"] = facts.identity
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, tomlkit.dumps(document))


def unit_for(path: Path, printer: PrinterSection) -> UnitFacts | None:
    """Give the answers kept at `path` if they are those of the printer in the settings.

    Another place or profile is another printer until it is probed. Raises UnitFileError.
    """
    facts = read_unit(path)
    if facts is None or (facts.place, facts.profile) != (printer.place, printer.profile):
        return None
    return facts


def _to_the_second(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(microsecond=0)


def _problem(path: Path, error: ValidationError) -> UnitFileError:
    first = error.errors(include_url=False)[0]
    key = str(first["loc"][0]) if first["loc"] else ""
    field = next(
        (f for name, f in _Kept.model_fields.items() if key in (name, f.alias)),
        None,
    )
    if field is None:
        keys = ", ".join(f.alias or name for name, f in _Kept.model_fields.items())
        return UnitFileError(path, shown(key), f"no such key; {keys}")
    if first["type"] == "missing":
        return UnitFileError(path, key, f"{field.description} (the key is missing)")
    return UnitFileError(path, key, f"{field.description}, not {shown(first['input'])}")
