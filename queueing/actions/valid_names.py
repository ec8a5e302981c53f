"""What a name must be: there, not too long, and something that can be kept."""

from __future__ import annotations

from queueing.errors import BadSetting
from queueing.model import LocalText

MAX_NAME = 300


def check_name(name: str, field: str) -> None:
    """Raise BadSetting for no name, a long one, or one that no file can hold."""
    if not name.strip() or len(name) > MAX_NAME:
        raise BadSetting(field, "a name is needed", f"write 1 to {MAX_NAME} characters")
    _check_storable(name, field)


def check_names(text: LocalText, field: str) -> None:
    """Raise BadSetting unless the Indonesian name is there and no language's is too long."""
    check_name(text.id, field)
    for translated in (text.jv, text.en):
        if len(translated) > MAX_NAME:
            raise BadSetting(field, "is too long", f"write at most {MAX_NAME} characters")
        _check_storable(translated, field)


def _check_storable(text: str, field: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise BadSetting(field, "holds half a character", "write it anew") from error
    if "\0" in text:
        # No server keeps it, and nobody can have typed it.
        raise BadSetting(field, "holds a character that is none", "write it anew")
