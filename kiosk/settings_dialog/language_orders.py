"""Which languages are spoken and in which order, as one choice."""

from __future__ import annotations

from itertools import permutations

from PySide6.QtWidgets import QComboBox

from shared_ui.language import NAMES

ORDERS = tuple(
    order for length in range(1, len(NAMES) + 1) for order in permutations(NAMES, length)
)
"""Every order of one, two or three languages."""


def order_text(order: tuple[str, ...]) -> str:
    """Give "Indonesia, Basa Jawa"."""
    return ", ".join(NAMES[code] for code in order)


class LanguageOrder(QComboBox):
    """One of ORDERS; with `usual` also none, which means as on other days."""

    def __init__(self, *, usual: bool) -> None:
        super().__init__()
        self._orders: tuple[tuple[str, ...], ...] = (((),) if usual else ()) + ORDERS
        for order in self._orders:
            self.addItem(order_text(order))

    def name_usual(self, text: str) -> None:
        """Say what no order of its own means."""
        self.setItemText(0, text)

    def choose(self, order: tuple[str, ...]) -> None:
        """Choose an order; one with a language twice is read without the second."""
        self.setCurrentIndex(self._orders.index(tuple(dict.fromkeys(order))))

    def chosen(self) -> tuple[str, ...]:
        """Give the chosen order."""
        return self._orders[self.currentIndex()]
