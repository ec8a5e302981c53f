"""TOML files checked against a pydantic model; errors name file, key and what was expected."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from queueing.office_file.toml_lines import line_of

M = TypeVar("M", bound=BaseModel)


class Strict(BaseModel):
    """Base of file models: no unknown keys, no silent conversions of kinds."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FileProblem(Exception):
    """A file people wrote cannot be used; the text names file, key and remedy."""


def load(path: Path, model: type[M]) -> M:
    """Read `path` as `model`; raises FileProblem."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise FileProblem(f"{path}: no such file") from error
    except (OSError, ValueError) as error:
        raise FileProblem(f"{path}: cannot be read: {error}") from error
    try:
        # As JSON, because only there strictness still takes a list for a set and "id" for a word.
        raw = json.dumps(tomllib.loads(text), default=str)
    except (ValueError, RecursionError) as error:
        # Not only TOMLDecodeError: a number of 5,000 digits, tables nested a thousand deep.
        raise FileProblem(f"{path}: not valid TOML: {error}") from error
    try:
        return model.model_validate_json(raw, strict=True)
    except ValidationError as error:
        lines = [
            f"{path}: {_key(e['loc'])}: {_expected(e)}{_line(text, e['loc'])}"
            for e in error.errors()
        ]
        raise FileProblem("\n".join(lines)) from error


def _line(text: str, location: tuple[int | str, ...]) -> str:
    line = line_of(text, location)
    return "" if line is None else f" (line {line})"


def _key(location: tuple[int | str, ...]) -> str:
    text = ""
    for part in location:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else str(part)
    return text or "the file"


def _expected(error: object) -> str:
    assert isinstance(error, dict)
    if error["type"] == "extra_forbidden":
        return "unknown key; remove it or correct its spelling"
    if error["type"] == "missing":
        return "is missing; add it"
    message = str(error["msg"]).removeprefix("Value error, ")
    said = f"{message[0].lower()}{message[1:]}"
    # A table is not shown: it may be the whole file.
    return said if isinstance(error["input"], dict) else f"{said} (found {error['input']!r})"
