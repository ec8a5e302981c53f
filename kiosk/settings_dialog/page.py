"""What every page of the settings is: fields that can be filled, read, complained about."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from shared_ui.theme import Metrics

F = TypeVar("F")
D = TypeVar("D")


class SettingsPage(QWidget):
    """Base of all pages and of the sections of a page."""

    def set_metrics(self, metrics: Metrics) -> None:
        """Take the sizes of the window."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say everything again."""
        raise NotImplementedError

    def complain(self, field: str, message: str, item: int | None = None) -> bool:
        """Show what is wrong with a field (of row `item`); False where it has no such field."""
        raise NotImplementedError

    def be_content(self) -> None:
        """Take every complaint back."""
        raise NotImplementedError


class DraftPage(SettingsPage, Generic[F, D]):
    """A page that is filled and saved as one draft; `F` is what it has to know beside."""

    def show_facts(self, facts: F) -> None:
        """Take what the fields offer: services, components."""
        raise NotImplementedError

    def show_draft(self, draft: D) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def draft(self) -> D:
        """Give what stands in the fields."""
        raise NotImplementedError
