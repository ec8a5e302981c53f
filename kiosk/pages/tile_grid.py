"""The tiles of the start page: how many have room, in how many columns, and which they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout

from kiosk.pages.service_tile import ServiceTile, TileView, height_mm
from shared_ui.theme import Metrics

MOST = 9
"""Tiles have the keys 1 to 9."""
NARROW_MM = 230.0
"""Pages narrower than this have one column upright."""


class TileGrid:
    """Lays out tiles; `chosen(service_id)` is called when one is touched."""

    def __init__(self, chosen: Callable[[int], None]) -> None:
        self.layout = QGridLayout()
        self.tiles: list[ServiceTile] = []
        self._chosen = chosen

    def show(self, views: list[TileView], metrics: Metrics, columns: int) -> None:
        """Show these services, numbered from 1, in so many columns."""
        if len(views) != len(self.tiles):
            self._make(views, metrics)
            self.place(columns)
        for place, (tile, view) in enumerate(zip(self.tiles, views, strict=True)):
            tile.show_view(view, place + 1)

    def place(self, columns: int) -> None:
        """Put the tiles into rows and columns of the same size."""
        grid = self.layout
        for row in range(grid.rowCount()):
            grid.setRowStretch(row, 0)
        for column in range(grid.columnCount()):
            grid.setColumnStretch(column, 1 if column < columns else 0)
        for place, tile in enumerate(self.tiles):
            row, column = divmod(place, columns)
            grid.addWidget(tile, row, column)
            grid.setRowStretch(row, 1)
            grid.setColumnStretch(column, 1)

    def _make(self, views: list[TileView], metrics: Metrics) -> None:
        for tile in self.tiles:
            self.layout.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [ServiceTile(view, place + 1) for place, view in enumerate(views)]
        for tile in self.tiles:
            tile.clicked.connect(lambda _=False, tile=tile: self._chosen(tile.view.service_id))
            tile.set_metrics(metrics)


@dataclass(frozen=True, slots=True)
class TileRoom:
    """The room for tiles in millimetres."""

    width: float
    height: float
    turning_height: float
    """The height beside the buttons that turn pages."""
    gap: float
    upright: bool

    def columns(self, count: int) -> int:
        """Give the columns for `count` tiles."""
        if self.upright:
            return 1 if count <= 3 or self.width < NARROW_MM else 2
        return max(1, min(3, count)) if count != 4 else 2

    def per_page(self, views: Sequence[TileView], metrics: Metrics) -> int:
        """Give how many of these stand on a page, where each must show all it says."""
        count = len(views)
        if 0 < count <= MOST:
            rows = self._rows(self.height, self._tile_mm(views, metrics, self.columns(count)))
            if rows * self.columns(count) >= count:
                return count
        columns = self.columns(MOST)
        rows = self._rows(self.turning_height, self._tile_mm(views, metrics, columns))
        return min(MOST, rows * columns)

    def _tile_mm(self, views: Sequence[TileView], metrics: Metrics, columns: int) -> float:
        width = (self.width - (columns - 1) * self.gap) / columns
        return max((height_mm(view, metrics, width) for view in views), default=1.0)

    def _rows(self, height: float, tile_mm: float) -> int:
        return max(1, int((height + self.gap) // (tile_mm + self.gap)))
