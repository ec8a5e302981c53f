"""A strip beside the office's own program: the same keys, and back whenever room is needed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counter_console.acts import Act, Wish
from counter_console.shell import Shell
from queueing.model import TicketState
from shared_ui.station_file import screen_hints
from tests.counter_console.hands import press, press_key
from tests.counter_console.samples import NOW, row, snapshot, ticket, waiting

SERVING = snapshot(current=row(ticket(17, "A", TicketState.SERVING)), waiting=waiting(9))


@pytest.fixture
def shell(qtbot, language, tmp_path):
    """Give the frame with a console in it, somebody being served."""
    made = Shell(screen_hints(Path(tmp_path / "none.toml")))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    console = made.open_console(language)
    made.activateWindow()
    console.show_snapshot(SERVING, NOW)
    QApplication.processEvents()
    return made


def is_on_top(shell):
    return bool(shell.windowFlags() & Qt.WindowType.WindowStaysOnTopHint)


def test_one_key_makes_the_window_a_strip_over_all_others_and_full_again(shell):
    console, before = shell._console, shell.geometry()
    press_key(console, "Ctrl+0")
    assert console.strip.is_on
    assert shell.isVisible()
    assert (shell.height(), is_on_top(shell)) == (96, True)
    assert shell.width() == shell.screen().availableGeometry().width()
    assert console.strip.rect() == console.rect()
    press_key(console, "Ctrl+0")
    assert not console.strip.is_on
    assert (shell.geometry(), is_on_top(shell)) == (before, False)


def test_the_strip_says_who_is_served_since_when_and_the_last_sentence(shell):
    console = shell._console
    press_key(console, "Ctrl+0")
    console.show_refusal("Nomor ini sudah berpindah.")
    console.show_time(NOW, 0.0)
    strip = console.strip
    assert strip.number.accessibleName() == "A-017"
    assert strip.timer.text() == "03.00"
    assert strip.note.text() == "Nomor ini sudah berpindah."
    console.show_snapshot(snapshot(waiting=waiting(9)), NOW)
    assert (strip.timer.text(), strip.service.text()) == ("Kosong", "9 menunggu")


def test_keys_and_buttons_do_in_the_strip_what_they_do_at_the_desk(shell):
    console, wishes = shell._console, []
    console.wished.connect(wishes.append)
    press_key(console, "Ctrl+0")
    press_key(console, "F2")
    press(console, "strip-finish")
    assert wishes == [Wish(Act.NEXT), Wish(Act.FINISH)]
    assert not console.strip.buttons[Act.SKIP].isEnabled(), "nobody is skipped who is served"
    assert console.strip.is_on


@pytest.mark.parametrize("key", ["F7", "F10", "Ctrl+F", "Ctrl+4"])
def test_what_must_be_seen_or_answered_brings_the_full_window_back(shell, key):
    console, before = shell._console, shell.geometry()
    press_key(console, "Ctrl+0")
    press_key(console, key)
    assert not console.strip.is_on
    assert shell.geometry() == before


def test_a_console_where_nobody_is_signed_in_is_no_strip(shell):
    console = shell._console
    press_key(console, "Ctrl+0")
    console.show_snapshot(snapshot(counter=None), NOW)
    assert not console.strip.is_on
    press_key(console, "Ctrl+0")
    assert not console.strip.is_on
