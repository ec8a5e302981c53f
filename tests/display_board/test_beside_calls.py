"""Which lists stand beside the calls is the office's choice; what is left out leaves its room."""

from __future__ import annotations

import pytest

from tests.display_board import samples
from tests.display_board.looking import SIZES, all_pages, board, faults, shown_text
from tests.display_board.samples import at, snapshot

NOW = at(8, 41, 5)


@pytest.mark.parametrize("size", ["1080p", "portrait"])
@pytest.mark.parametrize(
    ("lists", "there", "gone"),
    [
        ("both", ("Sebelumnya", "Menunggu"), ()),
        ("recent", ("Sebelumnya",), ("Menunggu",)),
        ("waiting", ("Menunggu",), ("Sebelumnya",)),
        ("none", (), ("Sebelumnya", "Menunggu")),
    ],
)
def test_only_the_chosen_lists_are_shown_in_whole_letters(qtbot, size, lists, there, gone):
    window = board(qtbot, NOW, SIZES[size])
    window.show_as("id", None, lists)
    for calls in (samples.SIX_CALLS[:1], samples.SIX_CALLS):
        for _ in all_pages(window, snapshot(NOW, calls=calls), NOW):
            assert faults(window) == []
            shown = shown_text(window)
            assert not any(word in shown for word in gone)
        if len(calls) == 1:
            assert all(word in shown_of(window, calls) for word in there)


def shown_of(window, calls):
    """Give what all pages of the board say together."""
    return " ".join(shown_text(window) for _ in all_pages(window, snapshot(NOW, calls=calls), NOW))


def test_without_lists_the_calls_have_all_the_room(qtbot):
    window = board(qtbot, NOW)
    window.show_snapshot(snapshot(NOW), NOW)
    narrow = window.view.now_calling.width()
    window.show_as("id", None, "none")
    assert window.view.now_calling.width() > 1.5 * narrow
    assert window.shown_snapshot is not None


def test_a_crowd_without_a_last_call_shows_no_empty_band(qtbot):
    window = board(qtbot, NOW)
    window.show_as("id", None, "recent")
    window.show_snapshot(snapshot(NOW, calls=samples.SIX_CALLS, recent=()), NOW)
    assert window.view.waiting.isHidden()
