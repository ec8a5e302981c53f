"""The units of setup/lan: systemd understands every line, and they keep what the docs promise."""

from __future__ import annotations

import configparser
import re
import shlex
from pathlib import Path

import pytest

from kiosk.printing.transports.usb import RULE
from tests.setup.conftest import LAN, OPT, REPOSITORY, run, tool

UNITS = sorted(path.name for path in LAN.glob("antrean-*") if path.suffix in (".service", ".timer"))
ALONE_ON_THE_SCREEN = ("antrean-kiosk.service", "antrean-board.service")
STATIONS = (*ALONE_ON_THE_SCREEN, "antrean-console.service")
EXECUTABLE = re.compile(r"(?<==)-?(/[\w./-]+)|(?<= -- )(/[\w./-]+)")


def options(unit: str) -> dict[str, list[str]]:
    """Give every key of a unit with its values in their order."""
    found: dict[str, list[str]] = {}
    for line in (LAN / unit).read_text(encoding="utf-8").replace("\\\n", " ").splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith(("#", "[", " ")):
            found.setdefault(key, []).append(value)
    return found


def of_this_machine(unit: str, folder: Path) -> Path:
    """Copy a unit, with the programs of a set-up PC in the folder: verify looks for them."""
    text = (LAN / unit).read_text(encoding="utf-8")
    for place in ("/usr/bin/cage", f"{OPT}/.venv/bin/antrean", f"{OPT}/setup/lan/backup.sh"):
        here = folder / "root" / place.lstrip("/")
        here.parent.mkdir(parents=True, exist_ok=True)
        here.write_text("#!/bin/sh\n")
        here.chmod(0o755)
        text = text.replace(place, str(here))
    copy = folder / unit
    copy.write_text(text, encoding="utf-8")
    return copy


def complaints(unit: str, folder: Path, change: tuple[str, str] = ("", "")) -> str:
    """Give what `systemd-analyze verify` says about a unit; other units may stand beside it."""
    analyze = tool("systemd-analyze", "systemd")
    for other in UNITS:
        of_this_machine(other, folder)
    copy = folder / unit
    copy.write_text(copy.read_text(encoding="utf-8").replace(*change), encoding="utf-8")
    manager = "--user" if unit == "antrean-console.service" else "--system"
    said = run(analyze, "verify", manager, "--man=no", copy)
    about = [line for line in said.stderr.splitlines() if "antrean" in line]
    return "\n".join(about) or ("" if said.returncode == 0 else said.stderr)


@pytest.mark.parametrize("unit", UNITS)
def test_systemd_understands_every_line_of_a_unit(unit, tmp_path):
    assert complaints(unit, tmp_path) == ""


@pytest.mark.parametrize(
    "change",
    [("WatchdogSec=", "WatchDogSec="), ("=notify", "=notifies"), ("/usr/bin/cage", "/nowhere")],
)
def test_a_slip_in_a_unit_is_found(change, tmp_path):
    if change[0] == "/usr/bin/cage":
        change = (f"{tmp_path}/root/usr/bin/cage", "/nowhere/cage")
    assert complaints("antrean-kiosk.service", tmp_path, change) != ""


@pytest.mark.parametrize("unit", STATIONS)
def test_a_station_is_watched_and_comes_back_however_often_it_fails(unit):
    of = options(unit)
    assert of["Type"] == ["notify"]
    assert int(of["WatchdogSec"][0]) <= 30
    assert of["StartLimitIntervalSec"] == ["0"]
    assert of["Restart"] == ["on-failure" if "console" in unit else "always"]
    assert of["LimitCORE"] == ["0"]


@pytest.mark.parametrize("unit", ALONE_ON_THE_SCREEN)
def test_the_station_under_cage_may_speak_for_the_unit(unit):
    """With a session of PAM, cage's child would be in the session's scope and not be heard."""
    of = options(unit)
    assert of["NotifyAccess"] == ["all"]
    assert of["UnsetEnvironment"] == ["WATCHDOG_PID"]
    assert "PAMName" not in of


@pytest.mark.parametrize("unit", ALONE_ON_THE_SCREEN)
def test_nothing_takes_screen_and_printer_from_a_station(unit):
    taken = {"PrivateDevices", "DevicePolicy", "DeviceAllow", "ProtectClock", "PrivateNetwork"}
    assert taken & set(options(unit)) == set()
    assert "MemoryDenyWriteExecute" not in options(unit)


@pytest.mark.parametrize("unit", ALONE_ON_THE_SCREEN)
def test_a_station_starts_without_waiting_for_a_network(unit):
    of = options(unit)
    awaited = " ".join(of.get("After", []) + of.get("Wants", []) + of.get("Requires", []))
    assert "network" not in awaited


def test_only_a_kiosk_may_use_printers():
    kiosk, board = (options(unit) for unit in ALONE_ON_THE_SCREEN)
    assert set(kiosk["SupplementaryGroups"][0].split()) == {"video", "audio", "lp", "dialout"}
    assert set(board["SupplementaryGroups"][0].split()) == {"video", "audio"}
    differs = {key for key in kiosk if kiosk[key] != board.get(key)}
    assert differs == {"Description", "Conflicts", "ExecStart", "SupplementaryGroups"}


def test_only_one_of_two_stations_has_the_screen():
    kiosk, board = (options(unit)["Conflicts"][0].split() for unit in ALONE_ON_THE_SCREEN)
    assert "antrean-board.service" in kiosk
    assert "antrean-kiosk.service" in board


def test_what_a_unit_may_write_is_there_for_its_user():
    made = {
        line.split()[1]
        for line in (LAN / "tmpfiles.conf").read_text().splitlines()
        if line[0] == "d"
    }
    written = {path for unit in UNITS for path in options(unit).get("ReadWritePaths", [])}
    assert written
    assert written <= made


def test_the_desktop_starts_the_console_by_its_unit():
    entry = configparser.RawConfigParser(strict=True)
    entry.optionxform = str
    entry.read_string((LAN / "antrean-console.desktop").read_text(encoding="utf-8"))
    command = shlex.split(entry["Desktop Entry"]["Exec"])
    assert command[:2] == ["sh", "-c"]
    assert "start --no-block antrean-console.service" in command[2]
    assert entry["Desktop Entry"]["Type"] == "Application"


def test_the_rule_for_printers_is_the_one_that_is_documented():
    (rule,) = [line for line in (LAN / "printers.rules").read_text().splitlines() if line[0] != "#"]
    assert rule in (REPOSITORY / "docs" / "printers.md").read_text(encoding="utf-8")
    assert re.fullmatch(r'\w+=="usb"(, [\w{}]+(==|=|\+=)"[^"]*")+', rule)
    # What the error message proposes for one model gives the same rights.
    assert rule.split("MODE=")[1] == RULE.split("MODE=")[1]
