"""What the screens say, in a language of one's own choice: several at once, none installed."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QTranslator

import resources
from queueing.model import LANGUAGES


class Tongue:
    """Speaks one language whatever the screen speaks; needs no application."""

    def __init__(self, code: str) -> None:
        """Take the translation of `code` ("id", "jv", "en").

        Raises ValueError for another code, FileNotFoundError without its translation.
        """
        if code not in LANGUAGES:
            raise ValueError(f"language {code!r}: expected one of {', '.join(LANGUAGES)}")
        self.code = code
        self._words: QTranslator | None = None
        if code != "id":
            # Not installed: the windows of this process go on speaking their own language.
            self._words = QTranslator()
            if not self._words.load(str(resources.TRANSLATIONS / f"antrean_{code}.qm")):
                raise FileNotFoundError(f"{resources.TRANSLATIONS}/antrean_{code}.qm")

    def translate(self, context: str, text: str) -> str:
        """Give `text` of the screens' Indonesian in this language, or itself where it has none."""
        said = self._words.translate(context, text) if self._words is not None else None
        return said or text


@cache
def tongue(code: str) -> Tongue:
    """Give the tongue of a language, read once; raises as Tongue does."""
    return Tongue(code)
