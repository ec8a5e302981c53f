"""The scripts of setup/lan, run for real: into a folder, on a real database, against real TLS."""

from __future__ import annotations

import os
import pwd
import socket
import ssl
import stat
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread

import pytest

from antrean.demo import make_office
from tests.setup.conftest import LAN, run, tool

SCRIPTS = sorted(LAN.glob("*.sh"))
PROOFS = sorted(LAN.parent.glob("*.sh"))
STATION, BACKUP, CERTIFICATES = (LAN / f"{n}.sh" for n in ("station", "backup", "certificates"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_whole_and_for_any_shell(script):
    assert os.access(script, os.X_OK)
    assert script.read_text(encoding="utf-8").startswith("#!/bin/sh\n")
    assert run(tool("dash", "dash"), "-n", script).stderr == ""
    wrong = run(script)
    assert wrong.returncode == 2
    assert "sage" in wrong.stderr or "STATION_FILE" in wrong.stderr or "FOLDER" in wrong.stderr


@pytest.mark.parametrize("script", PROOFS, ids=lambda script: script.name)
def test_every_script_of_setup_is_understood_by_the_plainest_shell(script):
    assert run(tool("dash", "dash"), "-n", script).stderr == ""


# --- station.sh


class Pc:
    """A folder that stands for the disk of a PC."""

    def __init__(self, folder: Path) -> None:
        self.root, self.file = folder / "root", folder / "Kios pintu utama.toml"
        self.root.mkdir()
        self.file.write_text('[station]\nname = "Kios pintu utama"\n')
        self.authority = folder / "ca.crt"
        self.authority.write_text("authority")

    def make(self, *arguments: object) -> tuple[int, str]:
        done = run(STATION, *arguments, env={**os.environ, "ROOT": str(self.root)})
        return done.returncode, done.stderr

    def files(self) -> set[str]:
        return {str(p.relative_to(self.root)) for p in self.root.rglob("*") if p.is_file()}

    def mode(self, place: str) -> int:
        return stat.S_IMODE((self.root / place).stat().st_mode)


@pytest.fixture
def pc(tmp_path: Path) -> Pc:
    return Pc(tmp_path)


ACCOUNT = {"etc/sysusers.d/antrean.conf", "etc/tmpfiles.d/antrean.conf"}


def test_a_kiosk_gets_its_unit_its_secret_file_and_the_rule_for_its_printer(pc):
    assert pc.make("kiosk", pc.file, pc.authority)[0] == 0
    assert pc.files() == ACCOUNT | {
        "etc/antrean/kiosk.toml",
        "etc/antrean/ca.crt",
        "etc/systemd/system/antrean-kiosk.service",
        "etc/systemd/logind.conf.d/antrean.conf",
        "etc/udev/rules.d/70-antrean.rules",
    }
    assert pc.mode("etc/antrean/kiosk.toml") == 0o600
    assert pc.mode("etc/antrean/ca.crt") == 0o644


def test_a_board_gets_no_rule_for_printers(pc):
    assert pc.make("board", pc.file)[0] == 0
    assert "etc/systemd/system/antrean-board.service" in pc.files()
    assert not any("udev" in place for place in pc.files())


def test_a_console_gets_a_unit_of_its_user_and_a_place_in_the_menu(pc):
    who = pwd.getpwuid(os.getuid())
    assert pc.make("console", pc.file, pc.authority, who.pw_name)[0] == 0
    own = f"{who.pw_dir.lstrip('/')}/.config/antrean/console.toml"
    assert pc.files() == {
        own,
        "etc/antrean/ca.crt",
        "etc/systemd/user/antrean-console.service",
        "etc/xdg/autostart/antrean-console.desktop",
        "usr/share/applications/antrean-console.desktop",
    }
    assert pc.mode(own) == 0o600


def test_the_server_keeps_what_was_filled_in_about_its_backup(pc):
    assert pc.make("server")[0] == 0
    assert pc.mode("etc/antrean/backup.env") == 0o600
    (pc.root / "etc/antrean/backup.env").write_text("ANTREAN_KEEP=3\n")
    assert pc.make("server")[0] == 0
    assert (pc.root / "etc/antrean/backup.env").read_text() == "ANTREAN_KEEP=3\n"
    assert "etc/systemd/system/antrean-backup.timer" in pc.files()


def test_a_second_run_keeps_what_the_settings_dialog_wrote(pc):
    pc.make("kiosk", pc.file)
    (pc.root / "etc/antrean/kiosk.toml").write_text("changed at the kiosk")
    code, said = pc.make("kiosk", pc.file)
    assert code == 0
    assert "stays as it is" in said
    assert (pc.root / "etc/antrean/kiosk.toml").read_text() == "changed at the kiosk"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["kiosk"], 2, "STATION_FILE"),
        (["printer", "x"], 2, "STATION_FILE"),
        (["kiosk", "/nowhere.toml"], 1, "/nowhere.toml: no such file"),
        (["console", "x", "-", "nobody-of-this-name"], 1, "no such user"),
    ],
)
def test_wrong_usage_is_2_and_what_is_missing_is_1_with_its_name(pc, arguments, code, words):
    done = pc.make(*arguments)
    assert done[0] == code
    assert words in done[1]


# --- backup.sh


class Keeper:
    """The nightly backup of a real office."""

    def __init__(self, folder: Path) -> None:
        (folder / "data").mkdir()
        self.url = make_office(folder / "data")
        self.folder = folder / "backups"
        self.folder.mkdir()
        self.command = folder / "antrean"
        self.command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m antrean "$@"\n')
        self.command.chmod(0o755)

    def run(self, **changes: str):
        own = {"ANTREAN_URL": self.url, "ANTREAN": str(self.command), "ANTREAN_KEEP": "3"}
        return run(BACKUP, self.folder, env={**os.environ, **own, **changes})

    def old(self, day: int) -> str:
        name = f"office-2020-01-{day:02}T210000.db"
        (self.folder / name).write_text("old")
        return name

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir())


@pytest.fixture
def keeper(tmp_path: Path) -> Keeper:
    return Keeper(tmp_path)


def test_a_backup_is_whole_private_and_the_oldest_make_room(keeper):
    first, second, third = (keeper.old(day) for day in (1, 2, 3))
    (keeper.folder / "office-of-the-mayor.db").write_text("not ours")
    done = keeper.run()
    assert done.returncode == 0, done.stderr
    (new,) = set(keeper.names()) - {first, second, third, "office-of-the-mayor.db"}
    assert keeper.names() == sorted([second, third, new, "office-of-the-mayor.db"])
    assert stat.S_IMODE((keeper.folder / new).stat().st_mode) == 0o600
    checked = run(keeper.command, "db", "check", "--url", f"sqlite:///{keeper.folder / new}")
    assert checked.returncode == 0


def test_no_old_backup_goes_when_there_is_no_new_one(keeper):
    kept = [keeper.old(day) for day in range(1, 6)]
    done = keeper.run(ANTREAN_URL="sqlite:////nowhere/office.db")
    assert done.returncode == 1
    assert "no such folder" in done.stderr
    assert keeper.names() == kept


@pytest.mark.parametrize("keep", ["0", "many", "-1"])
def test_a_number_of_copies_that_would_delete_all_is_refused(keeper, keep):
    assert keeper.run(ANTREAN_KEEP=keep).returncode == 2


# --- certificates.sh


@pytest.fixture
def certificates(tmp_path: Path) -> Path:
    tool("openssl", "openssl")
    done = run(CERTIFICATES, tmp_path / "ca", "localhost", "127.0.0.1")
    assert done.returncode == 0, done.stderr
    return tmp_path / "ca"


def shake_hands(folder: Path, name: str) -> str:
    """Connect by TLS as libpq does with verify-full; give "" or why it was refused."""
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(folder / "server.crt", folder / "server.key")
    client = ssl.create_default_context(cafile=str(folder / "ca.crt"))
    ours, theirs = socket.socketpair()

    def serve() -> None:
        # A client that refuses the server goes away in the middle.
        with ours, suppress(ssl.SSLError, OSError):
            server.wrap_socket(ours, server_side=True).close()

    thread = Thread(target=serve)
    thread.start()
    try:
        with theirs:
            client.wrap_socket(theirs, server_hostname=name).close()
        return ""
    except ssl.SSLCertVerificationError as error:
        return error.verify_message
    finally:
        thread.join(10)


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1"])
def test_a_station_trusts_the_server_by_each_of_its_names(certificates, name):
    assert shake_hands(certificates, name) == ""


def test_a_server_of_another_name_is_refused(certificates):
    assert "mismatch" in shake_hands(certificates, "antrean.example")


def test_a_renewed_server_is_trusted_by_stations_that_keep_the_authority(certificates):
    authority, before = ((certificates / name).read_bytes() for name in ("ca.crt", "server.crt"))
    assert run(CERTIFICATES, certificates, "localhost").returncode == 0
    assert (certificates / "ca.crt").read_bytes() == authority
    assert (certificates / "server.crt").read_bytes() != before
    assert shake_hands(certificates, "localhost") == ""


def test_keys_are_readable_by_their_owner_only(certificates):
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in certificates.iterdir()}
    assert modes == {"ca.key": 0o600, "server.key": 0o600, "ca.crt": 0o644, "server.crt": 0o644}


def test_an_authority_whose_key_is_elsewhere_is_not_replaced(certificates):
    (certificates / "ca.key").unlink()
    done = run(CERTIFICATES, certificates, "localhost")
    assert done.returncode == 1
    assert "bring it" in done.stderr


def test_a_name_that_is_none_is_refused(tmp_path):
    assert run(CERTIFICATES, tmp_path / "ca", "localhost,IP:10.0.0.1").returncode == 2
