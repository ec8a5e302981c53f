"""What an officer wants to take out of the office: which document, in which language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Document(StrEnum):
    """A document; its value is also the object name of its button."""

    CHAT = "copy-whatsapp"
    PAGE = "save-page"
    SHEET = "save-sheet"
    JSON = "save-json"
    REPORT = "save-report"
    TABLE = "save-table"


#: Documents about one outage that is named by its id.
ABOUT_ONE = frozenset({Document.REPORT, Document.TABLE})


@dataclass(frozen=True, slots=True)
class ExportWish:
    """One press."""

    document: Document
    language: str = "id"
    outage_id: int | None = None
