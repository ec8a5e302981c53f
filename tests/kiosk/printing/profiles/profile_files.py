"""What the tests of profiles share: spoiled copies of a shipped file."""

from __future__ import annotations

import tomllib

import pytest
import tomlkit

import printer_profiles
from kiosk.printing.errors import ProfileError
from kiosk.printing.profiles.profile import read_profile

SOURCE = (printer_profiles.ROOT / "generic-80.toml").read_text(encoding="utf-8")
KEYS = [
    (section, key)
    for section, body in tomllib.loads(SOURCE).items()
    if isinstance(body, dict) and section != "provenance"
    for key in body
]


def changed(folder, section, key, value, name="generic-80"):
    document = tomlkit.parse(SOURCE)
    place = document[section] if section else document
    if value is None:
        del place[key]
    else:
        place[key] = value
    path = folder / f"{name}.toml"
    path.write_text(tomlkit.dumps(document), encoding="utf-8")
    return path


def refusal(path):
    """Give the ProfileError of a file, which names the file and says what helps."""
    with pytest.raises(ProfileError) as caught:
        read_profile(path)
    assert str(path) in str(caught.value)
    assert caught.value.expected
    assert caught.value.remedy
    return caught.value
