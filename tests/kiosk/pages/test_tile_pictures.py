"""A tile shows what its service is about, and nothing else on it suffers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.pages.service_tile import ServiceTile, TileView
from shared_ui import theme
from shared_ui.theme import Metrics

VIEW = TileView(1, "D", "Akta Kelahiran, Kematian, Perkawinan", "6 menunggu", "people", False)
LOW, TALL = 30.0, 62.0
METRICS = Metrics(3.6)


def shown(qtbot, view, width_mm, height_mm):
    tile = ServiceTile(view, 1)
    qtbot.addWidget(tile)
    tile.set_metrics(METRICS)
    tile.resize(round(METRICS.mm(width_mm)), round(METRICS.mm(height_mm)))
    tile.show()
    return tile.grab().toImage()


def differing(one, other):
    """Give the columns and rows in which two pictures differ."""
    at = [
        (x, y)
        for x in range(one.width())
        for y in range(one.height())
        if one.pixel(x, y) != other.pixel(x, y)
    ]
    return {x for x, _ in at}, {y for _, y in at}


def test_under_the_prefix_the_picture_takes_nothing_from_the_name(qtbot):
    plain = shown(qtbot, VIEW, 130, TALL)
    columns, rows = differing(plain, shown(qtbot, replace(VIEW, picture="card"), 130, TALL))
    assert max(columns) < METRICS.mm(17) + 2 * METRICS.unit
    assert min(rows) > METRICS.mm(17)


def test_on_a_low_tile_it_stands_beside_the_prefix_where_the_name_stays_as_large(qtbot):
    short = replace(VIEW, name="Akta")
    columns, rows = differing(
        shown(qtbot, short, 130, LOW), shown(qtbot, replace(short, picture="card"), 130, LOW)
    )
    assert max(rows) < METRICS.mm(LOW) * 0.75
    assert min(columns) > METRICS.unit + METRICS.mm(10)
    assert columns


def test_a_long_name_on_a_low_tile_goes_before_its_picture(qtbot):
    plain = shown(qtbot, VIEW, 90, LOW)
    assert shown(qtbot, replace(VIEW, picture="card"), 90, LOW) == plain


@pytest.mark.parametrize("height", [LOW, TALL])
def test_the_picture_of_a_pressed_tile_is_inverted_with_it(qtbot, height):
    tile = ServiceTile(replace(VIEW, name="Akta", picture="card"), 1)
    qtbot.addWidget(tile)
    tile.set_metrics(METRICS)
    tile.resize(round(METRICS.mm(130)), round(METRICS.mm(height)))
    tile.show()
    tile.setDown(True)
    pressed = tile.grab().toImage()
    tile.show_view(replace(tile.view, picture=""), 1)
    bare = tile.grab().toImage()
    columns, rows = differing(pressed, bare)
    inked = {pressed.pixelColor(x, y).name() for x in columns for y in rows}
    assert theme.PAPER.name() in inked
    assert theme.BRAND.name() in {bare.pixelColor(x, y).name() for x in columns for y in rows}
