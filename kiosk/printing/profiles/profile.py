"""Printer profiles: what is known about a printer model, read from TOML files.

Those that ship are in printer_profiles; an office's own are in the folder `own_folder()`.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from platformdirs import user_config_path
from pydantic import ValidationError

import printer_profiles
from kiosk.printing.errors import ProfileError
from kiosk.printing.profiles.profile_errors import REMEDY, profile_error
from kiosk.printing.profiles.profile_schema import (
    Cut,
    CutFacts,
    Fence,
    FenceFacts,
    Grade,
    PaperFacts,
    PresenterFacts,
    PrinterProfile,
    RasterFacts,
    Realtime,
    Source,
    StatusFacts,
    TextFacts,
    TransferFacts,
    UsbFacts,
)

__all__ = [
    "Cut",
    "CutFacts",
    "Fence",
    "FenceFacts",
    "Grade",
    "PaperFacts",
    "PresenterFacts",
    "PrinterProfile",
    "RasterFacts",
    "Realtime",
    "Source",
    "StatusFacts",
    "TextFacts",
    "TransferFacts",
    "UsbFacts",
    "load_profile",
    "own_folder",
    "profile_choices",
    "profile_names",
    "read_profile",
]
LARGEST_FILE = 64 * 1024
"""No profile is a fifth of this; a disk image given by mistake is not read to its end."""
LONGEST_LINE = 4096
"""A key of thousands of dotted parts keeps a TOML reader busy for minutes."""


def own_folder() -> Path:
    """Give the folder of the office's own profiles, which need not exist.

    It is `printer_profiles` in the folder where this user's station files are.
    """
    return user_config_path("antrean", appauthor=False) / "printer_profiles"


def profile_names(extra: Path | None = None) -> list[str]:
    """Name the shipped profiles and those in `extra` (own_folder() when None), in order."""
    own = own_folder() if extra is None else extra
    return sorted(_names_in(printer_profiles.ROOT) | _names_in(own))


def load_profile(name: str, extra: Path | None = None) -> PrinterProfile:
    """Read a profile by name; raises ProfileError, also for a name that does not exist.

    An office's own file may not bear the name of a shipped one: nobody could tell from the
    settings which of the two is meant.
    """
    own = own_folder() if extra is None else extra
    shipped, mine = name in _names_in(printer_profiles.ROOT), name in _names_in(own)
    if shipped and mine:
        remedy = "give the file, and name in it, a name of its own"
        raise ProfileError(str(own / f"{name}.toml"), "name", "no name of a shipped one", remedy)
    if not shipped and not mine:
        path = printer_profiles.ROOT / f"{name}.toml"
        known = ", ".join(profile_names(own))
        raise ProfileError(str(path), "", f"one of {known}", "choose one of these profiles")
    return read_profile((printer_profiles.ROOT if shipped else own) / f"{name}.toml")


def profile_choices(extra: Path | None = None) -> tuple[tuple[str, str, int], ...]:
    """Give (name, title, paper width in mm) of every profile that can be used, by title.

    A damaged file of the office is left out; `antrean doctor` names it.
    """
    choices = []
    for name in profile_names(extra):
        try:
            profile = load_profile(name, extra)
        except ProfileError:
            continue
        choices.append((name, profile.title, profile.paper.width_mm))
    return tuple(sorted(choices, key=lambda choice: choice[1].casefold()))


def read_profile(path: Path) -> PrinterProfile:
    """Read a profile file; raises ProfileError naming file, key, what was expected and remedy."""
    file = str(path)
    try:
        profile = PrinterProfile.model_validate(_table(path))
    except ValidationError as error:
        raise profile_error(file, error) from error
    if profile.name != path.stem:
        raise ProfileError(file, "name", f'"{path.stem}", as the file is called', REMEDY)
    return profile


def _names_in(folder: Path) -> set[str]:
    try:
        return {path.stem for path in folder.glob("*.toml")}
    except OSError:
        # A folder this user may not look into has no profiles for him.
        return set()


def _table(path: Path) -> dict[str, Any]:
    file = str(path)
    try:
        with path.open("rb") as source:
            data = source.read(LARGEST_FILE + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ProfileError(file, "", f"a readable file ({reason})", REMEDY) from error
    if len(data) > LARGEST_FILE:
        raise ProfileError(file, "", f"a file of at most {LARGEST_FILE // 1024} kB", REMEDY)
    if max(map(len, data.splitlines()), default=0) > LONGEST_LINE:
        raise ProfileError(file, "", f"lines of at most {LONGEST_LINE} bytes", REMEDY)
    try:
        return tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        # ValueError: no TOML, no UTF-8, or a number of more digits than Python reads.
        raise ProfileError(file, "", f"TOML in UTF-8 ({error})", REMEDY) from error
