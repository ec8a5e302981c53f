"""Says what is wrong with a profile file: file, key, what was expected, and the remedy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from kiosk.printing.errors import ProfileError
from kiosk.printing.profiles.profile_schema import PrinterProfile, Source

REMEDY = "correct the file (printer_profiles/README.md lists the keys), or choose another profile"
LONGEST_SHOWN = 60


def profile_error(file: str, error: ValidationError) -> ProfileError:
    """Give the first thing that is wrong in `file` as a ProfileError."""
    first = error.errors(include_url=False)[0]
    place = [str(part) for part in first["loc"]]
    key = ".".join(_printable(part) for part in place)
    if first["type"] == "extra_forbidden":
        allowed = ", ".join(_fields_at(place[:-1])) or "nothing"
        return ProfileError(file, key, f"no such key; {allowed}", "remove or rename the key")
    if first["type"] == "value_error":
        return ProfileError(
            file,
            key or "provenance",
            _printable(first["msg"].removeprefix("Value error, ")),
            "keep [provenance] and the other sections in step",
        )
    described = _description(place)
    if first["type"] == "missing":
        return ProfileError(file, key, f"{described} (the key is missing)", "add the key")
    return ProfileError(file, key, f"{described}, not {shown(first['input'])}", REMEDY)


def shown(value: object) -> str:
    """Give a value as an error shows it: one short line, whatever it is."""
    try:
        return _printable(repr(value))
    except (ValueError, RecursionError):
        # Numbers of thousands of digits and tables nested thousands deep have no repr.
        return f"what stands there ({type(value).__name__})"


def _printable(text: str) -> str:
    line = "".join(ch if ch.isprintable() else "?" for ch in text)
    return line if len(line) <= LONGEST_SHOWN else line[: LONGEST_SHOWN - 3] + "…"


def _model_at(place: Sequence[str]) -> type[BaseModel] | None:
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


def _fields_at(place: Sequence[str]) -> list[str]:
    model = _model_at(place)
    return [] if model is None else [f.alias or name for name, f in model.model_fields.items()]


def _description(place: Sequence[str]) -> str:
    for end in range(len(place), 0, -1):
        model = _model_at(place[: end - 1])
        field = None if model is None else _field(model, place[end - 1])
        if field is not None:
            return field.description or f"the section [{place[end - 1]}]"
    return "another value"
