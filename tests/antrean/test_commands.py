"""What every command promises: help, exit codes, and words instead of a traceback."""

from __future__ import annotations

import re

import pytest
from typer.main import get_command

from antrean import cli, printers, stations
from antrean.__main__ import STATIONS
from antrean.hand import NotThere
from antrean.replay import play
from antrean.replay.waiting import NothingHappened
from queueing.errors import StoreFull


def commands(command=None, name=()):
    """Give the words of every command there is, groups too."""
    command = command or get_command(cli.app)
    yield name
    for word, below in getattr(command, "commands", {}).items():
        yield from commands(below, (*name, word))


ALL = sorted(commands())
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")


def test_these_are_the_commands():
    assert {" ".join(words) for words in ALL} == {
        "",
        *("kiosk", "board", "counter", "demo", "replay", "screenshots", "doctor", "setup"),
        *("notice", "incident", "settings", "settings export", "settings import"),
        *("db", "db init", "db upgrade", "db check", "db backup", "db restore", "db purge"),
        "db move",
        *("status", "status init-key", "status show-key", "status publish", "status fetch"),
        *("status trust", "status list", "status serve"),
        *("printer", "printer virtual", "printer list", "printer probe", "printer test"),
        *("calendar", "calendar list", "calendar propose", "calendar accept", "calendar add"),
        *("calendar remove", "calendar add-period", "calendar remove-period"),
        *("calendar last-ticket", "probe", "probe list", "probe try"),
        *("stock", "stock show", "stock item", "stock receive", "stock spoil", "stock count"),
        *("stock quota", "stock by-one-hand", "stock lift"),
        *("waiting-list", "waiting-list show", "waiting-list add", "waiting-list ask"),
        *("waiting-list invite", "waiting-list return", "waiting-list collected"),
        "waiting-list withdraw",
    }


@pytest.mark.parametrize("words", ALL, ids=" ".join)
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_every_command_explains_itself(antrean, words, option):
    ended = antrean(*words, option)
    assert (ended.code, ended.err) == (0, "")
    assert "--help" in ended.out
    # argparse writes "usage", Typer "Usage"
    assert f"sage: antrean {' '.join(words)}".rstrip() in ended.out


@pytest.mark.parametrize("words", ALL, ids=" ".join)
def test_an_unknown_option_is_wrong_usage_and_named(antrean, words):
    ended = antrean(*words, "--confg", "x")
    assert ended.code == 2
    assert "--confg" in ended.err


@pytest.mark.parametrize("words", [("nonsense",), ("db", "nonsense"), ("printer", "nonsense")])
def test_an_unknown_command_is_wrong_usage_and_named(antrean, words):
    ended = antrean(*words)
    assert ended.code == 2
    assert "nonsense" in ended.err


@pytest.mark.parametrize("words", [(), ("db",), ("printer",)])
def test_without_a_command_the_commands_are_listed(antrean, words):
    ended = antrean(*words)
    assert ended.code == 2
    assert "Usage: antrean" in ended.out + ended.err


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("replay",), "scenario"),
        (("replay", "x", "--speed", "0"), "--speed"),
        (("replay", "x", "--speed", "nan"), "--speed"),
        (("replay", "x", "--speed", "fast"), "--speed"),
        (("db", "backup"), "target"),
        (("db", "restore"), "source"),
        (("printer", "virtual", "--port", "65536"), "--port"),
        (("printer", "virtual", "--port", "-1"), "--port"),
        (("printer", "virtual", "--control-port", "x"), "--control-port"),
        (("doctor", "--config", "/"), "--config"),
        (("kiosk", "--config"), "--config"),
        (("board", "left-over"), "left-over"),
    ],
)
def test_a_wrong_or_missing_value_is_wrong_usage_and_named(antrean, words, named):
    ended = antrean(*words)
    assert ended.code == 2
    assert named in ended.err


@pytest.mark.parametrize("kind", STATIONS)
def test_a_stations_options_are_the_same_on_the_short_way_as_in_typer(antrean, kind):
    """Docs/decisions/0012: they are written twice, and this holds them together."""
    short = set(OPTION.findall(antrean(kind, "-h").out))
    typed = get_command(cli.app).commands[kind].params
    assert short - {"--help"} == {word for option in typed for word in option.opts}
    assert STATIONS == stations.KINDS


@pytest.mark.parametrize("kind", STATIONS)
def test_a_stations_settings_file_arrives_on_the_short_way(antrean, monkeypatch, tmp_path, kind):
    started = []

    def start(*what, counter):
        started.append(what)
        assert counter is None
        return 7

    monkeypatch.setattr(stations, "start", start)
    assert antrean(kind, "--config", tmp_path / "a.toml").code == 7
    assert antrean(kind).code == 7
    assert started == [(kind, tmp_path / "a.toml"), (kind, None)]


def test_a_board_of_one_counter_is_asked_for_by_its_number(antrean, monkeypatch):
    started = []
    monkeypatch.setattr(stations, "start", lambda *_, counter: started.append(counter) or 0)
    assert antrean("board", "--counter", "3").code == 0
    assert started == [3]
    for wrong in ("0", "1000", "three"):
        assert antrean("board", "--counter", wrong).code == 2
    assert started == [3]


def test_a_station_started_through_typer_is_the_same_station(monkeypatch, tmp_path):
    started = []
    monkeypatch.setattr(
        stations, "start", lambda *what, counter: started.append((*what, counter)) or 7
    )
    with pytest.raises(SystemExit) as end:
        get_command(cli.app)(["counter", "--config", str(tmp_path / "a.toml")])
    assert (end.value.code, started) == (7, [("counter", tmp_path / "a.toml", None)])


# -- what the exit code says ------------------------------------------------------------------


def test_a_bad_data_file_is_wrong_usage_with_file_key_and_what_was_expected(antrean, tmp_path):
    path = tmp_path / "day.toml"
    path.write_text('[scenario]\nname = 3\nnmae = "x"\n', encoding="utf-8")
    ended = antrean("replay", path, "--out", tmp_path / "out")
    assert ended.code == 2
    for words in (
        f"{path}: scenario.name: input should be a valid string (found 3)",
        f"{path}: scenario.nmae: unknown key; remove it or correct its spelling",
        f"{path}: arrivals: is missing; add it",
    ):
        assert words in ended.err
    assert not (tmp_path / "out").exists()


def test_bad_settings_are_wrong_usage_with_file_key_and_what_was_expected(antrean, tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('[station]\nname = "Kios"\n[printer]\nport = "x"\n', encoding="utf-8")
    ended = antrean("printer", "test", "--config", path)
    assert ended.code == 2
    assert f"{path}: printer.port: 'x' is not valid; expected a whole number" in ended.err
    assert "remedy: see resources/station_files/example.toml" in ended.err


def test_a_bad_setting_is_wrong_usage_with_its_remedy(antrean, tmp_path):
    ended = antrean("printer", "virtual", "--condition", "wet", "--out", tmp_path)
    assert ended.code == 2
    assert "--condition: 'wet'" in ended.err
    assert "remedy: write one of ready," in ended.err


def test_a_world_that_failed_is_told_with_its_remedy(antrean, tmp_path):
    ended = antrean("db", "check", "--url", f"sqlite:///{tmp_path}/none.db")
    assert ended.code == 1
    assert "none.db: no database there" in ended.err
    assert "remedy: run: antrean db init" in ended.err


def test_a_place_that_is_no_folder_is_told_with_a_remedy(antrean, tmp_path):
    file = tmp_path / "file"
    file.write_text("mine", encoding="utf-8")
    ended = antrean("replay", "jepara-2017-06-14", "--out", file)
    assert ended.code == 1
    assert str(file) in ended.err
    assert "remedy: " in ended.err
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("error", "remedy"),
    [
        (PermissionError(13, "Permission denied", "/srv/x"), "give this user the right"),
        (OSError(28, "No space left on device"), "free some room"),
        (OSError(98, "Address already in use"), "end the program that uses this port"),
        (ConnectionRefusedError(111, "Connection refused"), "check cable"),
        (TimeoutError("timed out"), "check cable"),
        (StoreFull("office.db cannot grow", "free some room on the disk"), "free some room"),
    ],
)
def test_every_failure_of_the_world_has_a_remedy(antrean, monkeypatch, error, remedy):
    def fail(*_what):
        raise error

    monkeypatch.setattr(printers, "test", fail)
    ended = antrean("printer", "test")
    assert ended.code == 1
    assert str(error) in ended.err
    assert f"remedy: {remedy}" in ended.err


@pytest.mark.parametrize("error", [NothingHappened("waited 30 s for x"), NotThere("no 'x'")])
def test_a_replay_in_which_a_program_did_not_do_its_part_failed(antrean, monkeypatch, error):
    def fail(*_what):
        raise error

    monkeypatch.setattr(play, "run", fail)
    ended = antrean("replay", "jepara-2017-06-14")
    assert (ended.code, ended.err) == (1, f"antrean: {error}")


def test_ctrl_c_ends_a_command_without_a_word_of_python(antrean, monkeypatch):
    def interrupt(*_what):
        raise KeyboardInterrupt

    monkeypatch.setattr(printers, "test", interrupt)
    ended = antrean("printer", "test")
    assert ended.code == 130
    assert "Traceback" not in ended.err


# -- the same as real processes ----------------------------------------------------------------


@pytest.mark.end_to_end
@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ((), 2, "Usage: antrean"),
        (("--help",), 0, "Usage: antrean"),
        (("nonsense",), 2, "nonsense"),
        (("kiosk", "--confg", "x"), 2, "--confg"),
        (("replay", "no-such-day"), 2, "no-such-day: no such scenario; there are jepara-"),
        (("db", "check", "--url", "sqlite:////nowhere/office.db"), 1, "remedy: "),
        (("db", "check", "--url", "nonsense"), 2, "database.url: is no database URL"),
    ],
)
def test_a_real_process_ends_with_the_same_code_and_words(process, words, code, said):
    ended = process(*words)
    assert ended.code == code
    assert said in ended.out + ended.err
