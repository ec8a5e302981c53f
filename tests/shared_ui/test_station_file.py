"""The settings file of one PC: defaults, complaints that name the key, survival of damage."""

from __future__ import annotations

import os
import string
from datetime import UTC, datetime
from pathlib import Path

import pytest
import tomlkit
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

import resources
from shared_ui import station_file
from shared_ui.station_file import StationFileError, find_config, load, save, screen_hints
from shared_ui.station_settings import Kind, StationSection, StationSettings, default_settings
from shared_ui.whole_file import mode_of

NOON = datetime(2017, 6, 14, 5, 0, tzinfo=UTC)
SAME_FOLDER = hypothesis_settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=120
)


def written(folder: Path, text: str, name: str = "kiosk.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("kind", ["kiosk", "board", "console"])
def test_a_station_starts_with_only_a_name(tmp_path: Path, kind: Kind) -> None:
    path = written(tmp_path, '[station]\nname = "Pintu"\n')

    loaded = load(path, kind=kind)

    assert loaded.settings.name == "Pintu"
    assert loaded.settings.kind == kind
    assert loaded.settings.database_url.startswith("sqlite:///")
    assert loaded.warnings == ()


def test_the_example_file_is_valid_and_shows_the_defaults() -> None:
    path = resources.ROOT / "station_files" / "example.toml"
    raw = tomlkit.parse(path.read_text(encoding="utf-8")).unwrap()

    settings = StationSettings.model_validate(raw)

    plain = default_settings("kiosk", settings.name)
    assert settings.model_copy(update={"database": plain.database}) == plain


@pytest.mark.parametrize(
    ("text", "key", "expected"),
    [
        ('[station]\nname = "A"\ncolour = 1', "station.colour", "unknown key"),
        ('[station]\nname = "A"\n[printr]\nport = 1', "printr", "did you mean printer"),
        ('[station]\nname = "A"\n[printer]\nport = "9100"', "printer.port", "1 to 65535"),
        ('[station]\nname = "A"\n[printer]\nport = 0', "printer.port", "1 to 65535"),
        ('[station]\nname = "A"\n[kiosk]\nidle_seconds = 1.5', "kiosk.idle_seconds", "10 to 600"),
        ('[station]\nname = "A"\n[screen]\nfullscreen = 1', "screen.fullscreen", "true or false"),
        ('[station]\nname = "A"\n[screen]\ngeometry = "big"', "screen.geometry", "960x540"),
        ('[station]\nname = "A"\n[database]\nurl = "office.db"', "database.url", "sqlite:///"),
        ('[station]\nname = "A"\nlanguage = "fr"', "station.language", '"id", "jv" or "en"'),
        ('[station]\nname = "  "', "station.name", "1 to 60"),
        ("[station]\n", "station.name", "missing"),
        ("", "station", "a section"),
        ("station = 3", "station", "a section"),
    ],
)
def test_a_wrong_file_is_named_with_key_and_what_was_expected(
    tmp_path: Path, text: str, key: str, expected: str
) -> None:
    path = written(tmp_path, text)

    with pytest.raises(StationFileError) as caught:
        load(path)

    assert str(path) in str(caught.value)
    assert any(p.startswith(f"{key}:") and expected in p for p in caught.value.problems)
    assert caught.value.remedy


def test_a_file_of_another_kind_of_station_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, '[station]\nname = "A"\nkind = "board"')

    with pytest.raises(StationFileError, match=r"station\.kind"):
        load(path, kind="kiosk")


def test_a_damaged_file_is_kept_aside_and_the_last_good_copy_is_used(tmp_path: Path) -> None:
    path = written(tmp_path, '[station]\nname = "Pintu"\n')
    load(path)
    path.write_bytes(b"[station\nname = \xff\x00")

    loaded = load(path, clock=lambda: NOON)

    assert loaded.settings.name == "Pintu"
    kept = tmp_path / "kiosk.toml.damaged-2017-06-14"
    assert kept.read_bytes() == b"[station\nname = \xff\x00"
    assert kept.name in loaded.warnings[0]
    assert load(path).warnings == ()


def test_two_damaged_files_of_one_day_are_both_kept(tmp_path: Path) -> None:
    path = written(tmp_path, '[station]\nname = "Pintu"\n')
    load(path)
    for broken in ("= 1", "= 2"):
        path.write_text(broken)
        load(path, clock=lambda: NOON)

    kept = sorted(p.read_text() for p in tmp_path.glob("*.damaged-*"))

    assert kept == ["= 1", "= 2"]


def test_a_damaged_file_without_a_good_copy_is_an_error_that_says_where_it_went(
    tmp_path: Path,
) -> None:
    path = written(tmp_path, "]][[")

    with pytest.raises(StationFileError, match="damaged-2017-06-14"):
        load(path, clock=lambda: NOON)


def test_a_missing_file_is_an_error_unless_it_may_be_missing(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.toml"

    with pytest.raises(StationFileError, match="no such file"):
        load(path)
    assert load(path, kind="board", missing_ok=True).settings.kind == "board"


def test_saving_keeps_comments_order_and_what_was_not_changed(tmp_path: Path) -> None:
    text = '# ours\n[station]\nname = "Pintu"  # the main door\n\n[kiosk]\nidle_seconds = 45\n'
    path = written(tmp_path, text)
    old = load(path).settings

    save(path, old.model_copy(update={"station": old.station.model_copy(update={"name": "B"})}))

    assert path.read_text() == text.replace('"Pintu"', '"B"')
    assert load(path).settings.name == "B"


def test_saving_writes_the_last_good_copy_and_leaves_no_half_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "kiosk.toml"

    save(path, default_settings("kiosk", "Baru"))

    names = sorted(p.name for p in path.parent.iterdir())
    assert names == ["kiosk.toml", "kiosk.toml.last-good"]
    assert load(path).settings.name == "Baru"


def test_a_save_that_is_cut_short_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path, '[station]\nname = "Lama"\n')
    load(path)

    def power_cut(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shared_ui.whole_file.os.fsync", power_cut)
    with pytest.raises(StationFileError, match="No space left"):
        save(path, default_settings("kiosk", "Baru"))

    assert path.read_text() == '[station]\nname = "Lama"\n'


def test_the_option_comes_before_the_environment_and_that_before_the_folder(
    tmp_path: Path,
) -> None:
    env = {"ANTREAN_CONFIG": str(tmp_path / "env.toml")}

    assert find_config(tmp_path / "a.toml", "kiosk", env) == tmp_path / "a.toml"
    assert find_config(None, "kiosk", env) == tmp_path / "env.toml"
    assert find_config(None, "board", {}).name == "board.toml"


def test_the_first_frame_takes_its_size_from_the_file_and_survives_any_other(
    tmp_path: Path,
) -> None:
    path = written(tmp_path, '[screen]\npanel_inches = 32.0\ngeometry = "960x540+0+0"\n')

    hints = screen_hints(path)

    assert (hints.panel_inches, hints.geometry, hints.fullscreen) == (32.0, "960x540+0+0", False)
    board = written(tmp_path, '[screen]\noutput = "HDMI-1"\n[board]\ncounter = 3\n')
    assert (screen_hints(board).output, screen_hints(board).counter) == ("HDMI-1", 3)
    odd = written(tmp_path, "[screen]\noutput = 1\n[board]\ncounter = true\n")
    assert screen_hints(odd) == station_file.ScreenHints()
    assert screen_hints(tmp_path / "none.toml") == station_file.ScreenHints()
    assert screen_hints(written(tmp_path, "=")) == station_file.ScreenHints()


SECTIONS = ("station", "database", "screen", "printer", "kiosk", "board", "counter", "extra")
KEYS = ("name", "kind", "language", "url", "panel_inches", "geometry", "port", "host", "number")
words = st.text(string.ascii_letters + string.digits + "-_", min_size=1, max_size=12)
values = st.one_of(
    st.text(max_size=80),
    st.integers(-(2**40), 2**40),
    st.floats(allow_nan=True),
    st.booleans(),
    st.lists(st.integers(0, 9), max_size=3),
)
documents = st.dictionaries(
    st.one_of(st.sampled_from(SECTIONS), words),
    st.one_of(values, st.dictionaries(st.one_of(st.sampled_from(KEYS), words), values)),
    max_size=5,
)


def loaded(path: Path) -> StationSettings | StationFileError:
    try:
        return load(path).settings
    except StationFileError as error:
        return error


@SAME_FOLDER
@given(document=documents)
def test_any_toml_is_either_settings_or_an_error_that_names_its_keys(
    tmp_path: Path, document: dict[str, object]
) -> None:
    path = written(tmp_path, tomlkit.dumps(document))
    known = {*StationSettings.model_fields, *document}

    outcome = loaded(path)

    if isinstance(outcome, StationFileError):
        assert str(path) in str(outcome)
        for problem in outcome.problems:
            assert problem.split(":")[0].split(".")[0] in known
    else:
        assert outcome.name == tomlkit.parse(path.read_text()).unwrap()["station"]["name"]


@SAME_FOLDER
@given(raw=st.binary(max_size=200))
def test_any_bytes_leave_a_station_that_starts_or_a_named_error(tmp_path: Path, raw: bytes) -> None:
    path = written(tmp_path, '[station]\nname = "Pintu"\n', "other.toml")
    load(path)
    path.write_bytes(raw)

    outcome = loaded(path)

    if isinstance(outcome, StationFileError):
        assert outcome.path == path
    else:
        assert outcome.name == "Pintu"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_file_with_a_password_stays_its_users_alone_and_so_do_its_copies(tmp_path: Path) -> None:
    path, copy = tmp_path / "kiosk.toml", tmp_path / "kiosk.toml.last-good"
    path.write_text('[station]\nname = "Kios 1"\n[database]\nurl = "postgresql://a:secret@db/x"\n')
    path.chmod(0o600)
    copy.write_text(path.read_text())
    copy.chmod(0o644)
    loaded = load(path)
    assert (mode_of(path), mode_of(copy)) == (0o600, 0o600)
    save(path, loaded.settings.model_copy(update={"station": StationSection(name="Kios 2")}))
    assert (mode_of(path), mode_of(copy)) == (0o600, 0o600)
    new = tmp_path / "new.toml"
    save(new, loaded.settings)
    assert mode_of(new) == 0o600
