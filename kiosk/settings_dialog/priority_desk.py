"""What the page of priority classes asks of the office."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.drafts import Problem, Topic
from kiosk.settings_dialog.office_desk import DeskSaved, OfficeDesk
from kiosk.settings_dialog.priority_page import PriorityDraft
from kiosk.settings_dialog.saving import overtaken


class PriorityDesk(OfficeDesk[None, PriorityDraft]):
    """Reads and saves the calling rule; its fields hold nothing that could be wrong."""

    _known: PriorityDraft

    def _look(self) -> PriorityDraft:
        from queueing.store.rows import office_of

        with self.store.read() as connection:
            office = office_of(connection)
        return PriorityDraft(
            office.priority_share, office.ordinary_share, office.min_calls_before_skip
        )

    def read(self) -> tuple[None, PriorityDraft]:
        """Read the rule; raises StoreError."""
        self._known = self._look()
        return None, self._known

    def check(self, draft: PriorityDraft) -> tuple[Problem, ...]:
        """Give nothing: each field takes only numbers that can be saved."""
        return ()

    def save(self, draft: PriorityDraft) -> DeskSaved[PriorityDraft]:
        """Save what differs; raises StoreError or NotPermitted."""
        from queueing.actions import set_calling_rule

        if draft == self._known:
            return DeskSaved(draft)
        before, self._known = self._known, self._look()
        if self._known not in (before, draft):
            now = self._known
            shown = f"{now.priority_share} : {now.ordinary_share}, {now.min_calls_before_skip}"
            return DeskSaved(draft, (), overtaken(Topic.PRIORITY, "priority_share", shown))
        self.do(set_calling_rule, **asdict(draft))
        self._known = draft
        said = QCoreApplication.translate("SettingsPriority", "aturan panggilan")
        return DeskSaved(draft, (said,))
