"""Every icon has a shape, is drawn where it is wanted and in the colour asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor

from queueing.services import SERVICE_ICONS
from shared_ui import icons, theme

WORDS = (
    "outage alert call bell counter desk ok slow down broken-link clock next recall skip park "
    "transfer pause finish play menu printer people language read-aloud priority info back check "
    "close keyboard"
)
sides = st.floats(8, 400)


def test_the_names_the_stations_rely_on_are_there():
    assert set(WORDS.split()) <= set(icons.NAMES)


def test_every_picture_an_office_can_choose_for_a_service_can_be_drawn():
    assert set(SERVICE_ICONS) <= set(icons.NAMES)


def test_every_name_stands_in_the_table_at_the_top():
    assert icons.__doc__ is not None
    for name in icons.NAMES:
        assert name in icons.__doc__


@pytest.mark.parametrize("name", icons.NAMES)
def test_an_icon_is_drawn_in_its_colour_only(qapp, name):
    image = icons.icon_pixmap(name, 48, theme.DOWN).toImage()
    assert image.size() == QSize(48, 48)
    inked = [
        image.pixelColor(x, y)
        for x in range(48)
        for y in range(48)
        if image.pixelColor(x, y).alpha() == 255
    ]
    assert len(inked) > 48 * 48 * 0.05
    assert {colour.name() for colour in inked} == {theme.DOWN.name()}


@given(name=st.sampled_from(icons.NAMES), x=sides, y=sides, w=sides, h=sides)
def test_an_icon_fills_its_place_and_stays_in_it(qapp, name, x, y, w, h):
    place = QRectF(x, y, w, h)
    box = icons.icon_path(name, place).boundingRect()
    assert place.adjusted(-0.01, -0.01, 0.01, 0.01).contains(box)
    assert box.center().x() == pytest.approx(place.center().x(), abs=0.01)
    assert max(box.width() / w, box.height() / h) == pytest.approx(1, abs=0.001)


def test_meanings_that_must_not_be_confused_have_other_shapes(qapp):
    shapes = {
        name: icons.icon_pixmap(name, 64, QColor("black")).toImage()
        for name in ("outage", "broken-link", "down", "slow", "ok", "call")
    }
    names = list(shapes)
    for place, one in enumerate(names):
        for other in names[place + 1 :]:
            assert shapes[one] != shapes[other]


def test_a_pixmap_for_a_dense_screen_has_more_pixels(qapp):
    assert icons.icon_pixmap("ok", 20, theme.OK, 2.0).size() == QSize(40, 40)


def test_an_unknown_name_is_refused(qapp):
    with pytest.raises(KeyError):
        icons.icon_pixmap("no-such-icon", 20, theme.OK)


def test_the_icon_library_is_not_imported_for_its_font(repository):
    code = (
        "import sys, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen';"
        "from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from shared_ui import icons, theme; icons.icon_pixmap('ok', 9, theme.OK);"
        "sys.exit('qtawesome' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=repository, check=False, timeout=60)
    assert done.returncode == 0
