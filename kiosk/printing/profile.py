"""Printer profiles: what is known about a printer model, read from printer_profiles/*.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

import printer_profiles
from kiosk.printing.errors import ProfileError
from kiosk.printing.layout import Paper

Cut = Literal["partial", "full", "none"]
Fence = Literal["gs-h", "gs-r", "none"]
Realtime = Literal["always", "sometimes", "never"]
Grade = Literal["R", "D", "3", "M", "choice"]


class _Section(BaseModel):
    """A part of the file; the `description` of a field is what its writer is told."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class PaperFacts(_Section):
    """[paper]"""

    width_mm: Annotated[int, Field(ge=40, le=120, description="whole millimetres, 40 to 120")]
    dots: Annotated[int, Field(ge=128, le=1280, description="dots of a line, 128 to 1280")]
    dpi: Annotated[int, Field(ge=120, le=400, description="dots per inch, 120 to 400")]
    speed_mm_s: Annotated[
        int, Field(ge=20, le=600, description="millimetres printed in a second, 20 to 600")
    ]


class RasterFacts(_Section):
    """[raster]"""

    command: Annotated[
        Literal["gs-v-0", "gs-l"], Field(description='"gs-v-0" (GS v 0) or "gs-l" (GS ( L)')
    ]
    fragment_rows: Annotated[
        int, Field(ge=24, le=2000, description="rows of dots in one command, 24 to 2000")
    ]


class TransferFacts(_Section):
    """[transfer]"""

    chunk_bytes: Annotated[
        int, Field(ge=64, le=65536, description="bytes handed over at once, 64 to 65536")
    ]
    chunk_delay_ms: Annotated[
        int, Field(ge=0, le=1000, description="milliseconds between chunks, 0 to 1000")
    ]
    stall_seconds: Annotated[
        float, Field(ge=1, le=60, description="seconds a printer may take nothing, 1.0 to 60.0")
    ]


class CutFacts(_Section):
    """[cut]"""

    kind: Annotated[Cut, Field(description='"partial" (GS V 66 0), "full" (GS V 65 0) or "none"')]
    feed_lines_before: Annotated[
        int, Field(ge=0, le=30, description="lines fed before the cut, 0 to 30")
    ]


class StatusFacts(_Section):
    """[status]"""

    realtime: Annotated[
        Realtime,
        Field(description='whether DLE EOT is answered: "always", "sometimes" or "never"'),
    ]
    near_end: Annotated[bool, Field(description="true where a near-end sensor is fitted")]
    cutter: Annotated[bool, Field(description="true where DLE EOT 3 tells a jammed cutter")]
    clears: Annotated[bool, Field(description="true where DLE ENQ 2 empties the buffer")]


class FenceFacts(_Section):
    """[fence]"""

    kind: Annotated[Fence, Field(description='"gs-h" (GS ( H), "gs-r" (GS r 1) or "none"')]
    seconds: Annotated[
        float, Field(ge=2, le=120, description="seconds until the proof must be in, 2.0 to 120.0")
    ]


class TextFacts(_Section):
    """[text]"""

    columns: Annotated[int, Field(ge=20, le=80, description="columns of font A, 20 to 80")]
    code_page: Annotated[
        Literal["CP437"], Field(description='"CP437", the only page pinned to slot 0')
    ]
    largest: Annotated[
        int, Field(ge=2, le=8, description="times a character can be enlarged (GS !), 2 to 8")
    ]
    qr: Annotated[
        Literal["gs-k", "raster", "none"],
        Field(description='the code beside text: "gs-k" (GS ( k), "raster" or "none"'),
    ]


class PresenterFacts(_Section):
    """[presenter], which holds the ticket out to the visitor"""

    kind: Annotated[Literal["none", "custom"], Field(description='"none" or "custom" (GS e)')]
    present_mm: Annotated[
        int, Field(ge=0, le=200, description="millimetres held out, 0 to 200; 0 without one")
    ]
    wait_seconds: Annotated[
        float, Field(ge=0, le=120, description="seconds a ticket may stay untaken, 0.0 to 120.0")
    ]
    then: Annotated[
        Literal["retract", "eject", "leave"],
        Field(description='what is done with an untaken ticket: "retract", "eject" or "leave"'),
    ]


class UsbFacts(_Section):
    """[usb]"""

    ids: Annotated[
        tuple[Annotated[str, Field(pattern=r"^[0-9a-f]{4}:[0-9a-f]{4}$")], ...],
        Field(strict=False, description='ids seen on such printers, hints only: ["04b8:0e28"]'),
    ]


class Source(_Section):
    """Where a fact comes from."""

    grade: Annotated[
        Grade,
        Field(description='"R" reproduced, "D" vendor, "3" third party, "M" memory or "choice"'),
    ]
    note: Annotated[str, Field(min_length=1, description="a sentence on where the fact is from")]


class PrinterProfile(_Section):
    """One printer model; `provenance` has an entry for every fact, by "section.key"."""

    schema_version: Annotated[Literal[2], Field(alias="schema", description="the number 2")]
    name: Annotated[
        str,
        Field(pattern=r"^[a-z0-9][a-z0-9-]{0,60}$", description="the file's name without .toml"),
    ]
    title: Annotated[str, Field(min_length=1, max_length=120, description="what people call it")]
    paper: PaperFacts
    raster: RasterFacts
    transfer: TransferFacts
    cut: CutFacts
    status: StatusFacts
    fence: FenceFacts
    text: TextFacts
    presenter: PresenterFacts
    usb: UsbFacts
    provenance: Annotated[
        dict[str, Source], Field(description='one entry "section.key" for every fact')
    ]

    @model_validator(mode="after")
    def _every_fact_has_a_source(self) -> PrinterProfile:
        facts = {
            f"{section}.{key}"
            for section in _SECTIONS
            for key in type(getattr(self, section)).model_fields
        }
        for missing in sorted(facts - self.provenance.keys()):
            raise ValueError(f"no source is given for {missing}")
        for unknown in sorted(self.provenance.keys() - facts):
            raise ValueError(f"{unknown} is no fact of this file")
        return self

    @model_validator(mode="after")
    def _only_a_presenter_cuts_fully(self) -> PrinterProfile:
        if self.cut.kind == "full" and self.presenter.kind == "none":
            raise ValueError("cut.kind is full, but nothing holds the cut ticket")
        return self

    @property
    def sheet(self) -> Paper:
        """The paper as the layout needs it."""
        return Paper(self.paper.dots, self.paper.dpi)


_SECTIONS = (
    "paper",
    "raster",
    "transfer",
    "cut",
    "status",
    "fence",
    "text",
    "presenter",
    "usb",
)
_REMEDY = "correct the file (printer_profiles/README.md lists the keys), or choose another profile"


def profile_names() -> list[str]:
    """Name the profiles that ship with Antrean."""
    return sorted(path.stem for path in printer_profiles.ROOT.glob("*.toml"))


def load_profile(name: str) -> PrinterProfile:
    """Read a shipped profile; raises ProfileError, also for a name that does not exist."""
    path = printer_profiles.ROOT / f"{name}.toml"
    if name not in profile_names():
        known = ", ".join(profile_names())
        raise ProfileError(str(path), "", f"one of {known}", "choose one of these profiles")
    return read_profile(path)


def read_profile(path: Path) -> PrinterProfile:
    """Read a profile file; raises ProfileError naming file, key, what was expected and remedy."""
    file = str(path)
    try:
        raw = tomllib.loads(path.read_bytes().decode("utf-8"))
    except OSError as error:
        reason = error.strerror or str(error)
        raise ProfileError(file, "", f"a readable file ({reason})", _REMEDY) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ProfileError(file, "", f"TOML in UTF-8 ({error})", _REMEDY) from error
    try:
        profile = PrinterProfile.model_validate(raw)
    except ValidationError as error:
        raise _profile_error(file, error) from error
    if profile.name != path.stem:
        raise ProfileError(file, "name", f'"{path.stem}", as the file is called', _REMEDY)
    return profile


def _profile_error(file: str, error: ValidationError) -> ProfileError:
    first = error.errors(include_url=False)[0]
    place = [str(part) for part in first["loc"]]
    key = ".".join(place)
    if first["type"] == "extra_forbidden":
        allowed = ", ".join(_fields_at(place[:-1])) or "nothing"
        return ProfileError(file, key, f"no such key; {allowed}", "remove or rename the key")
    if first["type"] == "value_error":
        return ProfileError(
            file,
            key or "provenance",
            first["msg"].removeprefix("Value error, "),
            "keep [provenance] in step with the facts",
        )
    described = _description(place)
    if first["type"] == "missing":
        return ProfileError(file, key, f"{described} (the key is missing)", "add the key")
    return ProfileError(file, key, f"{described}, not {_short(first['input'])}", _REMEDY)


def _model_at(place: list[str]) -> type[BaseModel] | None:
    model: type[BaseModel] = PrinterProfile
    for part in place:
        if model is PrinterProfile and part == "provenance":
            return Source
        field = _field(model, part)
        if field is None or not isinstance(field.annotation, type):
            return None
        if not issubclass(field.annotation, BaseModel):
            return None
        model = field.annotation
    return model


def _field(model: type[BaseModel], key: str) -> Any:
    return next(
        (f for name, f in model.model_fields.items() if key in (name, f.alias)),
        None,
    )


def _fields_at(place: list[str]) -> list[str]:
    model = _model_at(place)
    return [] if model is None else [f.alias or name for name, f in model.model_fields.items()]


def _description(place: list[str]) -> str:
    for end in range(len(place), 0, -1):
        model = _model_at(place[: end - 1])
        field = None if model is None else _field(model, place[end - 1])
        if field is not None:
            return field.description or f"the section [{place[end - 1]}]"
    return "another value"


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "…"
