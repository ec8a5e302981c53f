"""Saves the rows of one list: what was taken away, changed, added; never over another's change."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.drafts import Problem, Topic
from queueing.errors import BadSetting, NotFound

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class RowKind(Generic[R]):
    """What a list's rows are saved with; `write` and `delete` run on the worker thread."""

    topic: Topic
    section: str
    field: str
    """Where a complaint about the whole row is shown."""
    key: Callable[[R], Hashable]
    title: Callable[[R], str]
    write: Callable[[R], R]
    delete: Callable[[R], None] | None = None
    """None where what was stored once stays."""
    anew: Callable[[R], R] = lambda row: row
    """Gives a row as one that is not stored yet."""
    facts: Callable[[R], Any] = lambda row: row
    """What of a row staff set here; the rest may change meanwhile."""


@dataclass(frozen=True, slots=True)
class RowsSaved(Generic[R]):
    """What became of a list: its rows as they now stand, and what the next save compares with."""

    rows: tuple[R, ...]
    known: tuple[R, ...]
    said: tuple[str, ...] = ()
    problem: Problem | None = None


def save_rows(
    kind: RowKind[R], known: tuple[R, ...], now: tuple[R, ...], wanted: tuple[R, ...]
) -> RowsSaved[R]:
    """Save what `wanted` has other than `known`, which was read when the page was filled.

    `now` is what the office has at this moment. A row that somebody else changed meanwhile is
    left as it is and told; saving once more puts the wanted one in its place.
    """
    work = _Work(kind, known, now, wanted)
    problem = work.take_away() or work.write()
    return RowsSaved(tuple(work.rows), tuple(work.known.values()), tuple(work.said), problem)


class _Work(Generic[R]):
    def __init__(
        self, kind: RowKind[R], known: tuple[R, ...], now: tuple[R, ...], wanted: tuple[R, ...]
    ) -> None:
        self._kind = kind
        self.known = {kind.key(row): row for row in known}
        self._now = {kind.key(row): row for row in now}
        self.rows, self.said = list(wanted), list[str]()

    def take_away(self) -> Problem | None:
        kind, delete = self._kind, self._kind.delete
        if delete is None:
            return None
        kept = {kind.key(row) for row in self.rows}
        for key, before in tuple(self.known.items()):
            there = self._now.get(key)
            if key in kept:
                continue
            if there is not None and kind.facts(there) != kind.facts(before):
                self.known[key] = there
                text = QCoreApplication.translate(
                    "SettingsRows",
                    "{row} diubah orang lain sejak dibuka di sini. "
                    "Simpan sekali lagi untuk tetap menghapusnya.",
                )
                return Problem(kind.topic, "", text.format(row=kind.title(there)))
            if there is not None:
                delete(there)
            del self.known[key]
            self.said.append(
                QCoreApplication.translate("SettingsRows", "{row} dihapus").format(
                    row=kind.title(before)
                )
            )
        return None

    def write(self) -> Problem | None:
        kind = self._kind
        for place, row in enumerate(self.rows):
            key = kind.key(row)
            before, there = self.known.get(key), self._now.get(key)
            if before is not None and kind.facts(row) == kind.facts(before):
                continue
            if before is None and there is None:
                # Also a row of an older draft that was taken away since.
                row = kind.anew(row)
            overtaken = self._overtaken(place, row, before, there)
            if overtaken is not None:
                return overtaken
            try:
                saved = kind.write(row)
            except BadSetting as error:
                return self._problem(place, error)
            except NotFound as error:
                return self._problem(place, BadSetting(kind.field, error.message, error.remedy))
            self.rows[place] = saved
            self.known.pop(key, None)
            self.known[kind.key(saved)] = saved
            self.said.append(kind.title(saved))
        return None

    def _overtaken(self, place: int, row: R, before: R | None, there: R | None) -> Problem | None:
        kind, facts = self._kind, self._kind.facts
        if there is None and before is not None:
            self.known.pop(kind.key(row))
            self.rows[place] = kind.anew(row)
            text = QCoreApplication.translate(
                "SettingsRows",
                "Sudah dihapus orang lain sejak dibuka di sini. "
                "Simpan sekali lagi untuk menambahkannya lagi.",
            )
            return Problem(kind.topic, self._at(kind.field), text, place)
        same = before is not None and there is not None and facts(there) == facts(before)
        if there is None or same or facts(there) == facts(row):
            return None
        self.known[kind.key(row)] = there
        text = QCoreApplication.translate(
            "SettingsRows",
            "Diubah orang lain sejak dibuka di sini, sekarang: {row}. "
            "Simpan sekali lagi untuk memakai isian ini.",
        )
        return Problem(kind.topic, self._at(kind.field), text.format(row=kind.title(there)), place)

    def _problem(self, place: int, error: BadSetting) -> Problem:
        field = error.field.rpartition(".")[2]
        text = f"{error.message}; {error.remedy}"
        return Problem(self._kind.topic, self._at(field), text, place)

    def _at(self, field: str) -> str:
        return f"{self._kind.section}:{field}"
