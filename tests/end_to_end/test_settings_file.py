"""A station's settings file with a mistake ends it with words; a damaged one does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.conftest import Office
from tests.end_to_end.programs import antrean, driven

KINDS = ("kiosk", "board", "counter")
MISTAKES = {
    "[kiosk]\nidle_secnds = 30\n": ("kiosk.idle_secnds", "unknown key", "idle_seconds"),
    '[kiosk]\nidle_seconds = "long"\n': ("kiosk.idle_seconds", "'long'", "seconds, 10 to 600"),
}


@pytest.mark.parametrize("mistake", MISTAKES, ids=["unknown key", "wrong type"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_mistake_is_named_with_file_key_and_what_was_expected(
    office: Office, kind: str, mistake: str
) -> None:
    config = office.config(kind)
    text = config.read_text(encoding="utf-8") + mistake
    config.write_text(text, encoding="utf-8")
    ended = antrean(kind, "--config", str(config))
    assert ended.returncode == 2, ended.stderr
    assert "Traceback" not in ended.stderr
    for word in (str(config), *MISTAKES[mistake]):
        assert word in ended.stderr
    assert config.read_text(encoding="utf-8") == text


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_kept_aside_and_the_last_good_copy_used(
    office: Office, kind: str
) -> None:
    config = office.config(kind)
    good = config.read_text(encoding="utf-8")
    config.write_bytes(b'[station\nname = "half a fi\xff')
    shown = {"kiosk": "service-A", "counter": "officer"}
    with driven(kind, config) as station:
        if kind in shown:
            station.wait_for(shown[kind])
            station.wait_until_said(str(config))
        else:
            station.wait_until_said("Belum ada panggilan")
    assert config.read_text(encoding="utf-8") == good
    (kept,) = aside(config)
    assert kept.read_bytes() == b'[station\nname = "half a fi\xff'
    assert str(config) in config.with_suffix(".log").read_text(encoding="utf-8") or kind != "board"


def test_a_damaged_file_without_a_good_copy_is_named_and_kept(office: Office) -> None:
    config = office.folder / "new.toml"
    config.write_text("[station", encoding="utf-8")
    ended = antrean("kiosk", "--config", str(config))
    assert ended.returncode == 2
    assert str(config) in ended.stderr
    assert "Traceback" not in ended.stderr
    (kept,) = aside(config)
    assert kept.read_text(encoding="utf-8") == "[station"


def aside(config: Path) -> list[Path]:
    """Give the damaged files that were kept beside a settings file."""
    return list(config.parent.glob(f"{config.name}.damaged-*"))
