"""The hand touches what a person could touch, and says what is there when it cannot."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from antrean import hand

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def window(qtbot):
    """Give a shown window with two buttons and a field."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for kind, name in ((QPushButton, "take"), (QPushButton, "leave"), (QLineEdit, "officer")):
        widget = kind(window)
        widget.setObjectName(name)
        layout.addWidget(widget)
    layout.addWidget(QLabel("not named"))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def widget(window, name):
    return window.findChild(QWidget, name)


def test_a_click_presses_exactly_the_button_of_that_name(window):
    pressed = []
    for name in ("take", "leave"):
        widget(window, name).clicked.connect(lambda _=0, name=name: pressed.append(name))
    hand.click(window, "leave")
    assert pressed == ["leave"]


@pytest.mark.parametrize("change", ["setHidden", "setDisabled"])
def test_nobody_can_touch_what_is_hidden_or_disabled(window, change):
    getattr(widget(window, "take"), change)(True)
    assert hand.find(window, "take") is None
    with pytest.raises(hand.NotThere, match="'take' is not there"):
        hand.click(window, "take")
    with pytest.raises(hand.NotThere):
        hand.type_text(window, "take", "x")


def test_who_misses_a_button_is_told_what_is_there(window):
    widget(window, "leave").hide()
    assert hand.seen(window) == ["officer", "take"]
    with pytest.raises(hand.NotThere, match="there are officer, take"):
        hand.click(window, "nothing")


def test_the_visible_one_of_two_of_a_name_is_touched(window):
    second = QPushButton(window)
    second.setObjectName("take")
    second.show()
    widget(window, "take").hide()
    assert hand.find(window, "take") is second


def test_typing_takes_the_place_of_what_stood_there(window):
    hand.type_text(window, "officer", "Ani")
    hand.type_text(window, "officer", "Sri Rahayu")
    assert widget(window, "officer").text() == "Sri Rahayu"


def test_a_picture_is_what_the_window_shows(window, tmp_path):
    file = tmp_path / "new" / "folder" / "a.png"
    hand.picture(window, file)
    picture = QImage(str(file))
    assert (picture.width(), picture.height()) == (window.width(), window.height())


def test_a_picture_that_cannot_be_written_is_told(window, tmp_path):
    (tmp_path / "a.png").mkdir()
    with pytest.raises(OSError, match=r"a\.png: cannot be written"):
        hand.picture(window, tmp_path / "a.png")


def test_a_deadline_is_over_when_its_time_is_up():
    assert not hand.Deadline(60).over()
    assert hand.Deadline(-0.001).over()
