"""`antrean printer list`, `probe` and `test`: what they find, keep and answer."""

from __future__ import annotations

import tomllib

import pytest

from antrean import printer_probe, printers
from kiosk.printing.errors import PrinterUnreachable
from kiosk.printing.probing import probe
from kiosk.printing.probing.probe_line import ProbeTiming
from kiosk.printing.profiles.unit_file import read_unit, unit_file
from kiosk.printing.transports import found
from kiosk.printing.virtual_printer.server import VirtualPrinter
from shared_ui.station_file import save
from shared_ui.station_settings import PrinterSection, default_settings

LIKE_PAPER = 2400
"""Rows a second, 300 mm/s."""

# Papers are drawn in this process, which can have one application only.
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    """Wait less for what does not come."""
    quick = ProbeTiming(reply=0.5, quiet=0.01, close=1.0)
    monkeypatch.setattr(probe, "ProbeTiming", lambda: quick)


@pytest.fixture
def kiosk(tmp_path):
    """Give a function that writes the settings of a kiosk with this printer, and gives the file."""

    def write(printer, profile="generic-80", **changes):
        base = default_settings("kiosk", "Kios 1")
        section = PrinterSection(
            enabled=True, host="127.0.0.1", port=printer.port, profile=profile, **changes
        )
        path = tmp_path / "kiosk.toml"
        save(path, base.model_copy(update={"printer": section}))
        return path

    return write


@pytest.fixture
def usb(monkeypatch):
    """Give a function that says what is on USB."""

    def there(*printers):
        monkeypatch.setattr(found, "usb_printers", lambda backend=None: printers)

    return there


def usb_printer(usb_id, **changes):
    known = {"serial": "", "maker": "EPSON", "product": "TM-T20III", "spec": usb_id, "problem": ""}
    return found.UsbPrinter(id=usb_id, **{**known, **changes})


def settings_in(out):
    """Give the [printer] sections among the lines, checked as a station file checks them."""
    blocks, taken = [], False
    for line in out.splitlines():
        if line.startswith("  [printer]"):
            blocks.append([])
            taken = True
        taken = taken and line.startswith("  ")
        if taken:
            blocks[-1].append(line.strip())
    return [PrinterSection(**tomllib.loads("\n".join(block))["printer"]) for block in blocks]


# -- list ---------------------------------------------------------------------------------------


def test_a_usb_printer_is_told_with_the_lines_for_the_settings(antrean, usb):
    usb(usb_printer("04b8:0e28", serial="X1", spec="04b8:0e28/X1"))
    ended = antrean("printer", "list")
    assert (ended.code, ended.err) == (0, "")
    assert "EPSON TM-T20III, serial X1" in ended.out
    (section,) = settings_in(ended.out)
    assert (section.connection, section.usb) == ("usb", "04b8:0e28/X1")
    assert section.profile == "epson-tm-t20iii"
    assert "a guess by its USB id" in ended.out


def test_an_id_of_many_makers_names_every_profile_that_knows_it(antrean, usb):
    usb(usb_printer("0416:5011", problem="another program uses it now"))
    ended = antrean("printer", "list")
    assert "problem: another program uses it now" in ended.out
    assert 'profile = "generic-58"  # a guess by its USB id, or xprinter-xp80' in ended.out


def test_an_unknown_usb_printer_gets_the_usual_profile(antrean, usb):
    usb(usb_printer("1234:5678", maker="\x1b[31mEvil", product=""))
    ended = antrean("printer", "list")
    assert settings_in(ended.out)[0].profile == "generic-80"
    assert "\x1b" not in ended.out


def test_nothing_found_is_told_with_how_to_search_on(antrean, usb):
    usb()
    ended = antrean("printer", "list")
    assert ended.code == 1
    assert "USB: no printer" in ended.out
    assert "--subnet 192.168.1.0/24" in ended.out


def test_without_usb_the_network_is_searched_all_the_same(antrean, monkeypatch):
    def fail(backend=None):
        raise PrinterUnreachable("no libusb", "install it")

    monkeypatch.setattr(found, "usb_printers", fail)
    monkeypatch.setattr(found, "network_printers", lambda subnet: ("192.168.1.50",))
    ended = antrean("printer", "list", "--subnet", "192.168.1.0/24")
    assert ended.code == 0
    assert "USB: no libusb; install it" in ended.out
    (section,) = settings_in(ended.out)
    assert (section.connection, section.host, section.port) == ("tcp", "192.168.1.50", 9100)


@pytest.mark.parametrize("subnet", ["8.8.8.0/24", "10.0.0.0/8", "office"])
def test_a_subnet_that_is_not_the_offices_own_is_wrong_usage(antrean, usb, subnet):
    usb()
    ended = antrean("printer", "list", "--subnet", subnet)
    assert ended.code == 2
    assert "--subnet: " in ended.err
    assert "remedy: " in ended.err


# -- probe --------------------------------------------------------------------------------------


def test_a_probe_keeps_what_was_answered_beside_the_settings(antrean, kiosk):
    with VirtualPrinter(rows_per_second=LIKE_PAPER) as printer:
        path = kiosk(printer)
        ended = antrean("printer", "probe", "--config", path)
    assert (ended.code, ended.err) == (0, "")
    facts = read_unit(unit_file(path))
    assert (facts.answers, facts.fence, facts.dots) == (True, "gs-h", None)
    assert facts.place == f"127.0.0.1:{printer.port}"
    assert f"kept in {unit_file(path)}" in ended.out
    assert "each ticket is proven" in ended.out
    assert "ANTREAN VIRTUAL (kept, not believed)" in ended.out


def test_a_probe_asks_whoever_sits_at_the_terminal(antrean, kiosk, monkeypatch):
    answers = iter(["", "maybe", "t", "ya"])
    monkeypatch.setattr(printer_probe.sys, "stdin", _Terminal())
    monkeypatch.setattr("typer.prompt", lambda text, default: next(answers) or default)
    with VirtualPrinter() as printer:
        path = kiosk(printer)
        ended = antrean("printer", "probe", "--config", path)
    assert ended.code == 0
    assert "write one of y, n" in ended.out
    facts = read_unit(unit_file(path))
    assert (facts.dots, facts.cutter, facts.near_end) == (576, False, True)


class _Terminal:
    def isatty(self):
        return True


def test_without_paper_only_the_status_is_asked_and_nothing_is_kept(antrean, kiosk):
    with VirtualPrinter() as printer:
        path = kiosk(printer)
        ended = antrean("printer", "probe", "--config", path, "--no-paper")
        assert printer.machine.rows_on_strip == 0
    assert ended.code == 0
    assert "not kept" in ended.out
    assert read_unit(unit_file(path)) is None


def test_a_printer_without_paper_is_told_and_nothing_is_kept(antrean, kiosk):
    with VirtualPrinter() as printer:
        printer.set_condition("paper-out")
        path = kiosk(printer)
        ended = antrean("printer", "probe", "--config", path)
    assert ended.code == 1
    assert "not ready (paper-out)" in ended.err
    assert "remedy: load paper" in ended.err
    assert read_unit(unit_file(path)) is None


# -- test ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("rendering", ["--native", "--raster"])
def test_a_test_page_comes_out_as_asked(antrean, kiosk, rendering):
    with VirtualPrinter() as printer:
        path = kiosk(printer)
        ended = antrean("printer", "test", "--config", path, rendering)
        tickets = printer.wait_for_tickets(1, 5)
        assert len(tickets) == 1
        assert printer.machine.unknown_commands == []
    assert (ended.code, ended.err) == (0, "")
    assert f"127.0.0.1:{printer.port}: " in ended.out


def test_the_rendering_of_the_settings_is_the_one_without_an_option(monkeypatch, kiosk, antrean):
    asked = []
    monkeypatch.setattr(printers, "test", lambda *what: asked.append(what) or 0)
    antrean("printer", "test")
    antrean("printer", "test", "--native")
    antrean("printer", "test", "--raster")
    assert asked == [(None, None), (None, "native"), (None, "raster")]
