"""`antrean doctor` says what is there, what is missing and the remedy."""

from __future__ import annotations

import socket
from contextlib import closing
from datetime import UTC, datetime

import pytest

from antrean import doctor
from kiosk.printing.profiles.unit import UnitFacts
from kiosk.printing.profiles.unit_file import unit_file, write_unit
from shared_ui.station_file import save
from shared_ui.station_settings import default_settings
from tests.office import new_office


@pytest.fixture
def url(tmp_path):
    """Give the URL of a sound office."""
    new_office(tmp_path / "office.db").close()
    return f"sqlite:///{tmp_path}/office.db"


@pytest.fixture
def settings(tmp_path, url):
    """Give a function that writes the settings of a PC and gives the file."""

    def write(kind="kiosk", url=url, **printer):
        base = default_settings(kind, "Kios 1")
        path = tmp_path / f"{kind}.toml"
        save(
            path,
            base.model_copy(
                update={
                    "database": base.database.model_copy(update={"url": url}),
                    "printer": base.printer.model_copy(update=printer),
                }
            ),
        )
        return path

    return write


@pytest.fixture
def listening():
    """Give the port of a printer that takes connections."""
    with closing(socket.create_server(("127.0.0.1", 0))) as printer:
        yield printer.getsockname()[1]


@pytest.fixture
def refusing():
    """Give a port nobody listens on, held so that nobody else gets it."""
    with closing(socket.socket()) as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]


def bad(ended):
    """Give the names of what is not as it should be."""
    return [line[5:].split(":")[0] for line in ended.out.splitlines() if line.startswith("BAD")]


ALL = (
    "versions",
    "fonts",
    "settings",
    "database",
    "station",
    "name",
    "profile",
    "probe",
    "printer",
)


def test_a_pc_where_all_is_well_is_healthy(antrean, settings, listening, url):
    path = settings(enabled=True, host="127.0.0.1", port=listening)
    ended = antrean("doctor", "--config", path)
    assert (ended.code, ended.err, bad(ended)) == (0, "", [])
    lines = [line.split(": ", 1) for line in ended.out.splitlines()]
    assert [mark for mark, _ in lines] == [f"ok   {what}" for what in ALL]
    assert "ok   profile: generic-80 (80 mm thermal printer with cutter, 203 dpi)" in ended.out
    assert "ok   probe: never; antrean printer probe finds out" in ended.out
    assert f"ok   database: {url.removeprefix('sqlite:///')}" in ended.out
    assert f"ok   printer: 127.0.0.1:{listening} takes connections" in ended.out


def test_a_printer_that_is_switched_off_in_the_settings_is_not_asked(antrean, settings):
    ended = antrean("doctor", "--config", settings(enabled=False))
    assert ended.code == 0
    assert "printer:" not in ended.out


@pytest.mark.parametrize("kind", ["board", "console"])
def test_a_board_and_a_console_are_looked_at_as_what_they_are(antrean, settings, kind):
    ended = antrean("doctor", "--config", settings(kind))
    assert (ended.code, bad(ended)) == (0, [])
    assert f"({kind} 'Kios 1')" in ended.out


def test_a_missing_database_is_bad_and_has_its_remedy(antrean, settings, tmp_path):
    ended = antrean("doctor", "--config", settings(url=f"sqlite:///{tmp_path}/none.db"))
    assert (ended.code, bad(ended)) == (1, ["database"])
    assert "none.db: no database there\n       remedy: run: antrean db init" in ended.out
    assert not (tmp_path / "none.db").exists()


def test_a_database_of_garbage_is_bad(antrean, settings, tmp_path):
    (tmp_path / "garbage.db").write_bytes(b"\x00garbage" * 999)
    ended = antrean("doctor", "--config", settings(url=f"sqlite:///{tmp_path}/garbage.db"))
    assert (ended.code, bad(ended)) == (1, ["database"])
    assert "remedy: put the last backup in its place" in ended.out


def test_a_url_of_no_database_is_bad(antrean, settings):
    ended = antrean("doctor", "--config", settings(url="mysql://db/office"))
    assert (ended.code, bad(ended)) == (1, ["database"])
    assert "remedy: write it as sqlite:" in ended.out


def test_a_printer_that_refuses_is_bad_and_the_rest_is_still_looked_at(antrean, settings, refusing):
    path = settings(enabled=True, host="127.0.0.1", port=refusing)
    ended = antrean("doctor", "--config", path)
    assert (ended.code, bad(ended)) == (1, ["printer"])
    assert "remedy: check that it is switched on, its cable, and its address" in ended.out
    assert "ok   database" in ended.out


def test_a_printers_address_that_is_none_is_bad(antrean, settings):
    ended = antrean("doctor", "--config", settings(enabled=True, host="printer..local"))
    assert (ended.code, bad(ended)) == (1, ["printer"])
    assert "printer..local" in ended.out
    assert "its address in the settings" in ended.out


def test_a_profile_that_does_not_exist_is_bad_and_says_which_do(antrean, settings, listening):
    path = settings(enabled=True, port=listening, profile="epson-tm-t99")
    ended = antrean("doctor", "--config", path)
    assert (ended.code, bad(ended)) == (1, ["profile"])
    assert "epson-tm-t20iii" in ended.out


def test_a_damaged_profile_of_the_office_is_named(antrean, settings, listening, own_profiles):
    (own_profiles / "ours.toml").write_text('schema = 2\nname = "ours"\n', encoding="utf-8")
    ended = antrean("doctor", "--config", settings(enabled=True, port=listening))
    assert (ended.code, bad(ended)) == (1, ["own profile"])
    assert f"{own_profiles / 'ours.toml'}: title" in ended.out


@pytest.fixture
def own_profiles(monkeypatch, tmp_path):
    """Give the folder of the office's own profiles."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    folder = tmp_path / "antrean" / "printer_profiles"
    folder.mkdir(parents=True)
    return folder


def test_what_a_printer_was_found_to_answer_is_told_with_its_date(antrean, settings, listening):
    path = settings(enabled=True, port=listening)
    write_unit(
        unit_file(path),
        UnitFacts(
            place=f"127.0.0.1:{listening}",
            profile="generic-80",
            probed_at=datetime(2026, 11, 24, tzinfo=UTC),
            answers=True,
            fence="gs-h",
        ),
    )
    ended = antrean("doctor", "--config", path)
    assert "ok   probe: 2026-11-24, status answered, proof gs-h" in ended.out


def test_damaged_answers_of_a_printer_are_bad_and_have_their_remedy(antrean, settings, listening):
    path = settings(enabled=True, port=listening)
    unit_file(path).write_text("schema = 9\n", encoding="utf-8")
    ended = antrean("doctor", "--config", path)
    assert (ended.code, bad(ended)) == (1, ["probe"])
    assert "remedy: delete the file and probe the printer again" in ended.out


def test_missing_settings_are_bad_and_have_their_remedy(antrean, tmp_path):
    ended = antrean("doctor", "--config", tmp_path / "none.toml")
    assert (ended.code, bad(ended)) == (1, ["settings"])
    assert "none.toml: no such file" in ended.out
    assert "remedy: write one with [station]" in ended.out


def test_an_unknown_key_is_bad_and_named(antrean, settings):
    path = settings()
    path.write_text(path.read_text(encoding="utf-8") + "\n[prnter]\nport = 1\n", encoding="utf-8")
    ended = antrean("doctor", "--config", path)
    assert (ended.code, bad(ended)) == (1, ["settings"])
    assert f"{path}: prnter: unknown key; did you mean printer?" in ended.out


@pytest.mark.parametrize("damage", [b"[station", b"\xff\xfe", b"x = " + b"[" * 9999])
def test_damaged_settings_are_bad_though_the_last_good_copy_is_used(antrean, settings, damage):
    path = settings()
    path.write_bytes(damage)
    ended = antrean("doctor", "--config", path)
    assert (ended.code, bad(ended)) == (1, ["settings"])
    assert "damaged, kept as kiosk.toml.damaged-" in ended.out
    assert "ok   database" in ended.out


def test_without_an_option_this_users_kiosk_is_looked_at(antrean, monkeypatch, settings):
    monkeypatch.setenv("ANTREAN_CONFIG", str(settings()))
    assert antrean("doctor").code == 0


def test_a_missing_font_is_bad(monkeypatch, tmp_path, settings):
    monkeypatch.setattr(doctor.resources, "FONTS", tmp_path)
    findings = {finding.what: finding for finding in doctor.look(settings())}
    assert not findings["fonts"].fine
    assert findings["fonts"].remedy == "install Antrean again"


@pytest.mark.parametrize(
    ("python", "qt", "fine"),
    [((3, 11), "6.12.0", False), ((3, 12), "6.12.0", True), ((3, 11), "6.11.3", True)],
)
def test_a_qt_that_aborts_on_this_python_is_bad(monkeypatch, settings, python, qt, fine):
    import PySide6

    monkeypatch.setattr(PySide6, "__version__", qt)
    monkeypatch.setattr(doctor.sys, "version_info", python)
    versions = doctor.look(settings())[0]
    assert (versions.fine, versions.remedy == "") == (fine, fine)
    assert qt in versions.told
