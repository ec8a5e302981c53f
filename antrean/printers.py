"""`antrean printer list` and `test`: which printers there are, and a page on the kiosk's own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from antrean.virtual_printer import VirtualPrinterProcess as VirtualPrinterProcess
from antrean.virtual_printer import screen_there as screen_there
from antrean.virtual_printer import virtual as virtual
from queueing.errors import AntreanError, BadSetting

if TYPE_CHECKING:
    from kiosk.printing.transports.found import UsbPrinter
    from shared_ui.station_settings import PrinterSection

USUAL = "generic-80"


def printer_of(config: Path | None) -> tuple[PrinterSection, Path]:
    """Give the printer in the kiosk's settings, and their file; raises StationFileError."""
    from shared_ui.station_file import find_config, load

    path = find_config(config, "kiosk")
    return load(path, "kiosk").settings.printer, path


@contextmanager
def drawing() -> Iterator[None]:
    """Papers are drawn by Qt, which needs an application but no screen for it."""
    from PySide6.QtGui import QGuiApplication

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    yield
    del application


def test(config: Path | None, rendering: Literal["native", "raster"] | None) -> int:
    """Print a test page on the kiosk's printer; raises AntreanError when it fails.

    `rendering` prints it otherwise than the settings say. The kiosk must not be running.
    """
    from kiosk.printing.profiles.unit_file import unit_file, unit_for
    from kiosk.trial_page import TrialPage
    from shared_ui.clock import system_clock

    printer, path = printer_of(config)
    unit = unit_for(unit_file(path), printer)
    if rendering is not None:
        printer = printer.model_copy(update={"rendering": rendering})
    with drawing():
        print(TrialPage(printer, unit, system_clock).run())
    return 0


def find(subnet: str | None) -> int:
    """Print the USB printers, and those in `subnet`, with the lines for the station file.

    Gives 1 when there is none. Raises BadSetting for a subnet that is not searched.
    """
    usb = _on_usb()
    network = () if subnet is None else _in_network(subnet)
    if subnet is None:
        print("Network: not searched; name the office's own, e.g. --subnet 192.168.1.0/24")
    return 0 if usb or network else 1


def _on_usb() -> tuple[UsbPrinter, ...]:
    from kiosk.printing.transports.found import usb_printers

    try:
        found = usb_printers()
    except AntreanError as error:
        # The network is searched all the same.
        print(f"USB: {error.message}; {error.remedy}")
        return ()
    print(f"USB: {_count(len(found))}")
    for printer in found:
        called = " ".join(part for part in (printer.maker, printer.product) if part)
        serial = f", serial {printer.serial}" if printer.serial else ""
        print(f"\n{printer.id} {_plain(called)}{_plain(serial)}")
        if printer.problem:
            print(f"  problem: {_plain(printer.problem)}")
        _settings(("connection", "usb"), ("usb", printer.spec), profile=_hinted(printer.id))
    return found


def _in_network(subnet: str) -> tuple[str, ...]:
    from kiosk.printing.errors import SearchRefused
    from kiosk.printing.transports.found import network_printers
    from kiosk.printing.transports.tcp import RAW_PORT

    try:
        found = network_printers(subnet)
    except SearchRefused as error:
        raise BadSetting("--subnet", error.message, error.remedy) from error
    print(f"Network {subnet}: {_count(len(found))} taking connections on port {RAW_PORT}")
    for host in found:
        print(f"\n{host}:{RAW_PORT}")
        _settings(("connection", "tcp"), ("host", host), profile=())
    return found


def _settings(*lines: tuple[str, str], profile: tuple[str, ...]) -> None:
    """Print the lines that go into the station file."""
    print("  [printer]\n  enabled = true")
    for key, value in lines:
        print(f'  {key} = "{value}"')
    hint = "a guess by its USB id" if profile else "a guess"
    others = f", or {', '.join(profile[1:])}" if profile[1:] else ""
    print(f'  profile = "{(profile or (USUAL,))[0]}"  # {hint}{others}: see its housing')


def _hinted(usb_id: str) -> tuple[str, ...]:
    """Name the profiles that know the id; many makers share one."""
    from kiosk.printing.errors import ProfileError
    from kiosk.printing.profiles.profile import load_profile, profile_names

    hinted = []
    for name in profile_names():
        try:
            if usb_id in load_profile(name).usb.ids:
                hinted.append(name)
        except ProfileError:
            # A damaged file of the office is for `antrean doctor` to name.
            continue
    return tuple(hinted)


def _count(number: int) -> str:
    return "no printer" if number == 0 else f"{number} printer{'s' if number > 1 else ''}"


def _plain(text: str) -> str:
    """Give what a device says of itself as one harmless line for a terminal."""
    return "".join(ch if ch.isprintable() else "?" for ch in text)
