"""What the page of outages asks of the office: texts, ready words, components, rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.settings_dialog.component_list import ComponentRow
from kiosk.settings_dialog.drafts import Problem, Topic
from kiosk.settings_dialog.office_desk import DeskSaved, OfficeDesk
from kiosk.settings_dialog.outages_page import OutagesDraft
from kiosk.settings_dialog.row_saver import RowKind, save_rows
from kiosk.settings_dialog.rules import is_name, name_needed
from kiosk.settings_dialog.saving import overtaken
from queueing.model import LocalText, OutageTemplate, Service, Severity

TOPIC = Topic.OUTAGES
MAX_TEXT = 600
_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
translate = QCoreApplication.translate


class OutagesDesk(OfficeDesk[tuple[Service, ...], OutagesDraft]):
    """Reads and saves what is ready for an outage, one act for each change."""

    _known: OutagesDraft

    def _look(self) -> tuple[tuple[Service, ...], OutagesDraft]:
        from queueing.actions.probes import trouble_rules
        from queueing.notices import READY_WORDS
        from queueing.store.outage_rows import components_of, ready_words_of, templates_of
        from queueing.store.rows import office_of, services_of

        rules = trouble_rules(self.store)
        with self.store.read() as connection:
            office = office_of(connection)
            services = tuple(services_of(connection).values())
            needing = {
                code: frozenset(s.id for s in services if code in s.components)
                for code in {code for s in services for code in s.components}
            }
            draft = OutagesDraft(
                templates_of(connection),
                ready_words_of(connection) or READY_WORDS,
                tuple(
                    ComponentRow(component, needing.get(component.code, frozenset()))
                    for component in components_of(connection).values()
                ),
                rules,
                office.next_word_minutes,
                office.reminder_minutes,
            )
        return services, draft

    def read(self) -> tuple[tuple[Service, ...], OutagesDraft]:
        """Read services and all that is ready; raises StoreError or NotPermitted."""
        services, self._known = self._look()
        return services, self._known

    def check(self, draft: OutagesDraft) -> tuple[Problem, ...]:
        """Give every field that cannot be saved."""
        return (
            *_templates(draft.templates),
            *_ready(tuple(word.text for word in draft.ready_words)),
            *_components(draft.components),
        )

    def save(self, draft: OutagesDraft) -> DeskSaved[OutagesDraft]:
        """Save what differs; raises StoreError or NotPermitted."""
        _, now = self._look()
        parts = save_rows(
            self._component_kind(), self._known.components, now.components, draft.components
        )
        self._known = replace(self._known, components=parts.known)
        draft = replace(draft, components=parts.rows)
        said, problem = parts.said, parts.problem
        if problem is None:
            texts = save_rows(
                self._template_kind(), self._known.templates, now.templates, draft.templates
            )
            self._known = replace(self._known, templates=texts.known)
            draft = replace(draft, templates=texts.rows)
            said, problem = (*said, *texts.said), texts.problem
        for save in (self._save_ready, self._save_rules, self._save_minutes):
            if problem is None:
                more, problem = save(now, draft)
                said = (*said, *more)
        return DeskSaved(draft, said, problem)

    def _save_ready(
        self, now: OutagesDraft, draft: OutagesDraft
    ) -> tuple[tuple[str, ...], Problem | None]:
        from queueing.actions import save_ready_words

        wanted, before, there = (each.ready_words for each in (draft, self._known, now))
        if wanted == before:
            return (), None
        self._known = replace(self._known, ready_words=there)
        if there not in (before, wanted):
            shown = "; ".join(word.text.id for word in there)
            return (), overtaken(TOPIC, "ready:text_id", shown, 0)
        self.do(save_ready_words, words=wanted)
        self._known = replace(self._known, ready_words=wanted)
        return (translate("SettingsOutages", "kata siap pakai"),), None

    def _save_rules(
        self, now: OutagesDraft, draft: OutagesDraft
    ) -> tuple[tuple[str, ...], Problem | None]:
        from queueing.actions import set_trouble_rules

        if draft.rules == self._known.rules:
            return (), None
        before, self._known = self._known.rules, replace(self._known, rules=now.rules)
        if now.rules not in (before, draft.rules):
            rules = now.rules
            shown = f"{rules.counters_needed}, {rules.report_minutes}, {rules.rest_minutes}"
            return (), overtaken(TOPIC, "rules:counters_needed", shown)
        self.do(set_trouble_rules, rules=draft.rules)
        self._known = replace(self._known, rules=draft.rules)
        return (translate("SettingsOutages", "aturan usulan"),), None

    def _save_minutes(
        self, now: OutagesDraft, draft: OutagesDraft
    ) -> tuple[tuple[str, ...], Problem | None]:
        from queueing.actions import set_word_minutes

        wanted, before, there = (
            (each.next_word_minutes, each.reminder_minutes) for each in (draft, self._known, now)
        )
        if wanted == before:
            return (), None
        self._known = replace(self._known, next_word_minutes=there[0], reminder_minutes=there[1])
        if there not in (before, wanted):
            shown = f"{there[0]}, {there[1]}"
            return (), overtaken(TOPIC, "rules:next_word_minutes", shown)
        self.do(set_word_minutes, next_word=wanted[0], reminder=wanted[1])
        self._known = replace(self._known, next_word_minutes=wanted[0], reminder_minutes=wanted[1])
        return (translate("SettingsOutages", "waktu kabar"),), None

    def _component_kind(self) -> RowKind[ComponentRow]:
        from queueing.actions import save_component

        def write(row: ComponentRow) -> ComponentRow:
            saved = self.do(save_component, component=row.component, service_ids=row.service_ids)
            return replace(row, component=saved)

        return RowKind(
            topic=TOPIC,
            section="components",
            field="code",
            key=lambda row: row.component.id,
            title=lambda row: row.component.name.id,
            write=write,
        )

    def _template_kind(self) -> RowKind[OutageTemplate]:
        from queueing.actions import save_outage_template

        def title(row: OutageTemplate) -> str:
            stopped = translate("SettingsOutages", "naskah {name}")
            slower = translate("SettingsOutages", "naskah {name}, lebih lambat")
            text = stopped if row.severity is Severity.STOPPED else slower
            return text.format(name=row.component.name.id)

        return RowKind(
            topic=TOPIC,
            section="templates",
            field="title_id",
            key=lambda row: (row.component.id, row.severity),
            title=title,
            write=lambda row: self.do(save_outage_template, template=row),
            # A component that was renamed a moment ago changes no text.
            facts=lambda row: (row.title, row.cause, row.advice),
        )


def _templates(templates: tuple[OutageTemplate, ...]) -> Iterator[Problem]:
    seen: set[tuple[int, Severity]] = set()
    for row, template in enumerate(templates):
        about = (template.component.id, template.severity)
        if about in seen:
            text = translate("SettingsOutages", "Untuk: sudah punya naskah. Ubah yang itu.")
            yield Problem(TOPIC, "templates:which", text, row)
        seen.add(about)
        if not template.title.id.strip():
            text = translate("SettingsOutages", "Judul: tulis apa yang terganggu.")
            yield Problem(TOPIC, "templates:title_id", text, row)
        for name in ("title", "cause", "advice"):
            for code, text in _too_long(getattr(template, name)):
                yield Problem(TOPIC, f"templates:{name}_{code}", text, row)


def _ready(texts: tuple[LocalText, ...]) -> Iterator[Problem]:
    for row, said in enumerate(texts):
        if not said.id.strip():
            text = translate(
                "SettingsOutages", "Kalimat: tulis dalam bahasa Indonesia, atau hapus baris ini."
            )
            yield Problem(TOPIC, "ready:text_id", text, row)
        for code, text in _too_long(said):
            yield Problem(TOPIC, f"ready:text_{code}", text, row)


def _too_long(said: LocalText) -> Iterator[tuple[str, str]]:
    for code in ("id", "jv", "en"):
        length = len(getattr(said, code))
        if length > MAX_TEXT:
            text = translate("SettingsOutages", "Terlalu panjang ({count}): paling banyak {most}.")
            yield code, text.format(count=length, most=MAX_TEXT)


def _components(rows: tuple[ComponentRow, ...]) -> Iterator[Problem]:
    codes = [row.component.code for row in rows]
    for place, row in enumerate(rows):
        code, text = row.component.code, ""
        if not row.component.id and not _CODE.fullmatch(code):
            text = translate(
                "SettingsOutages",
                "Kode: tulis huruf kecil, angka dan tanda hubung, misalnya server-pusat.",
            )
        elif codes.index(code) < place:
            text = translate(
                "SettingsOutages", "Kode: {code} sudah dipakai komponen lain. Tulis kode lain."
            ).format(code=code)
        if text:
            yield Problem(TOPIC, "components:code", text, place)
        if not is_name(row.component.name.id):
            yield Problem(TOPIC, "components:name_id", name_needed(), place)
