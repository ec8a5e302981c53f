"""A new PC with only a keyboard: six pages, a test ticket on paper, and the kiosk begins."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from antrean.printers import VirtualPrinterProcess
from tests.end_to_end.programs import Program, rows, until
from tests.end_to_end.screen import Screen

pytestmark = pytest.mark.xvfb


def test_a_new_office_is_made_by_keys_alone_and_its_kiosk_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{variable}_HOME", str(tmp_path / variable))
    monkeypatch.delenv("ANTREAN_CONFIG", raising=False)
    file = tmp_path / "CONFIG" / "antrean" / "kiosk.toml"
    url = f"sqlite:///{tmp_path / 'DATA' / 'antrean' / 'office.db'}"
    papers = tmp_path / "papers"

    with (
        VirtualPrinterProcess(papers) as printer,
        Screen(tmp_path) as screen,
        Program(tmp_path / "kiosk.log", "kiosk", display=screen.display) as kiosk,
    ):
        (window,) = until(lambda: screen.windows(kiosk.process.pid), "the window", kiosk.said)
        keys = _Keys(screen, window)
        keys.write("Disdukcapil Kabupaten Jepara", "Return")  # the office
        keys.press("Return", "Return")  # hours, services
        keys.press("space", "Tab", "Tab", "Tab", "Tab")  # paper, as far as the port
        keys.write(str(printer.port), "Return")
        keys.write("271828", "Return")  # the PIN, twice
        keys.write("271828", "Return")
        until(file.exists, "the settings", kiosk.said)

        def printed() -> bool:
            keys.press("Return")
            return any(papers.glob("*.png"))

        until(printed, "a ticket", kiosk.said)
        _start_the_kiosk(screen, window, kiosk)

        assert tomllib.loads(file.read_text())["printer"]["port"] == printer.port
        assert rows(url, "SELECT name FROM office") == [("Disdukcapil Kabupaten Jepara",)]
        until(lambda: rows(url, "SELECT name FROM station"), "the kiosk's own row", kiosk.said)


class _Keys:
    """A keyboard."""

    def __init__(self, screen: Screen, window: int) -> None:
        self._screen, self._window = screen, window

    def press(self, *keys: str) -> None:
        self._screen.type_into(self._window, "key", *keys)

    def write(self, text: str, *keys: str) -> None:
        self._screen.type_into(self._window, "type", text)
        self.press(*keys)


def _start_the_kiosk(screen: Screen, window: int, kiosk: Program) -> None:
    """Go to the button beside the ticket's and press it, until another window is there."""

    def begun() -> bool:
        screen.type_into(window, "key", "Tab", "Return")
        return screen.windows(kiosk.process.pid) not in ([], [window])

    until(begun, "the kiosk's window", kiosk.said)
