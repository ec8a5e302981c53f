"""Texts in the screen languages."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("id", "jv", "en")


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in the three screen languages; a missing one falls back to Indonesian."""

    id: str
    jv: str = ""
    en: str = ""

    def in_language(self, language: str) -> str:
        """Give the text for `language` ("id", "jv", "en"), Indonesian where it is empty."""
        chosen = {"jv": self.jv, "en": self.en}.get(language, "")
        return chosen or self.id
