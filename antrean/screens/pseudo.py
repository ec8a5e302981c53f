"""A language nobody speaks: every text accented and a third longer, to see what will not fit."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

LONGER = 0.33
"""By how much a translation of a short text is longer than the original."""
_ACCENTS = str.maketrans("aceinosuyAEINOU", "åçéîñöšüÿÂËÏÑÖÜ")
_KEPT = re.compile(r"(\{[^}]*\}|&|<[^>]*>|\n)")
"""Placeholders, key marks, markup and line ends stay."""
_FILL = "áéíóú"


class Pseudo(QTranslator):
    """Install it after any other translator."""

    def translate(
        self, _context: str, source: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """Give a text in the language."""
        return pseudo(source)

    def isEmpty(self) -> bool:
        """Tell Qt that it has something to say."""
        return False


def pseudo(text: str) -> str:
    """Give `text` accented and a third longer, its placeholders as they were."""
    if not text.strip():
        return text
    parts = _KEPT.split(text)
    accented = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
    letters = sum(len(p) for p in parts if not _KEPT.fullmatch(p))
    more = round(letters * LONGER)
    if letters < 5 or not more:
        return accented
    tail = "".join(_FILL[n % len(_FILL)] for n in range(more))
    # As words of some length, for a translation has places to break, too.
    words = [tail[n : n + 7] for n in range(0, len(tail), 7)]
    end = "…" if accented.endswith("…") else ""
    return accented.removesuffix(end) + " " + " ".join(words) + end
