"""What the office has ready to say of an outage is written and changed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, update

from queueing.actions import outage_rules as rules
from queueing.actions.changes import changes
from queueing.actions.recording import done_before, record
from queueing.actions.valid_names import check_names
from queueing.errors import BadSetting, NotFound
from queueing.model import Actor, Component, OutageTemplate, ReadyWord
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.outage_rows import components_of, ready_words_of, templates_of
from queueing.store.rows import office_of, services_of, text_columns

_CODE = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
MAX_MINUTES = 1440
MAX_READY_WORDS = 9
"""As many as there are digits to choose them by."""


def save_outage_template(
    store: Store, *, template: OutageTemplate, actor: Actor, request_id: str, now: datetime
) -> OutageTemplate:
    """Change the ready text of a component and severity, or add it; give it as it is stored.

    Raises NotFound for an unknown component, BadSetting for a text that is too long or no title.
    """
    kind = "save_outage_template"
    if not template.title.id.strip():
        raise BadSetting("template.title", "a title is needed", "say what is broken")
    with store.write() as connection:
        component = rules.component_of(connection, template.component.code)
        if done_before(connection, request_id, kind) is None:
            before = rules.template_of(connection, component, template.severity)
            write_template(connection, template, component.id)
            record(
                connection,
                kind,
                actor=actor,
                request_id=request_id,
                now=now,
                details={
                    "component": component.code,
                    "severity": template.severity,
                    "changes": changes(
                        before, replace(template, component=component), ("component.id",)
                    ),
                },
            )
        return next(
            saved
            for saved in templates_of(connection)
            if (saved.component.id, saved.severity) == (component.id, template.severity)
        )


def write_template(
    connection: Connection, template: OutageTemplate, component_id: int | None = None
) -> None:
    """Write the ready text of a component and severity, in the place of an earlier one."""
    known = t.outage_template
    component_id = component_id or template.component.id
    texts = rules.text_values(
        {name: getattr(template, name) for name in ("title", "cause", "advice")}
    )
    there = (known.c.component_id == component_id, known.c.severity == template.severity)
    if not connection.execute(update(known).where(*there).values(texts)).rowcount:
        connection.execute(
            insert(known).values(component_id=component_id, severity=template.severity, **texts)
        )


def save_ready_words(
    store: Store, *, words: Iterable[ReadyWord], actor: Actor, request_id: str, now: datetime
) -> tuple[ReadyWord, ...]:
    """Put these sentences in the place of the office's ready ones; none brings the usual back.

    Raises BadSetting for one without Indonesian text, a long one, or more than nine.
    """
    kind, chosen = "save_ready_words", tuple(words)
    check_ready_words(chosen)
    with store.write() as connection:
        if done_before(connection, request_id, kind) is None:
            before = [word.text.id for word in ready_words_of(connection)]
            connection.execute(delete(t.ready_word))
            write_ready_words(connection, chosen)
            details: dict[str, Any] = {"from": before, "to": [word.text.id for word in chosen]}
            record(connection, kind, actor=actor, request_id=request_id, now=now, details=details)
        return ready_words_of(connection)


def check_ready_words(words: tuple[ReadyWord, ...]) -> None:
    """Raise BadSetting unless these sentences can be offered."""
    if len(words) > MAX_READY_WORDS:
        raise BadSetting("ready_words", "are too many", f"write at most {MAX_READY_WORDS}")
    for word in words:
        rules.checked(word.text, "ready_words")
        if not word.text.id.strip():
            raise BadSetting("ready_words", "one has no text", "write it in Indonesian")


def write_ready_words(connection: Connection, words: Iterable[ReadyWord]) -> None:
    """Write sentences in their order."""
    for position, word in enumerate(words):
        connection.execute(
            insert(t.ready_word).values(
                position=position,
                state=word.state,
                severity=word.severity,
                **text_columns("text", word.text),
            )
        )


def save_component(
    store: Store,
    *,
    component: Component,
    service_ids: frozenset[int],
    actor: Actor,
    request_id: str,
    now: datetime,
) -> Component:
    """Change a component and which services need it, or add one (id 0); its code stays.

    What an open notice says of services stays as it was announced. Raises BadSetting, NotFound.
    """
    kind = "save_component"
    check_names(component.name, "component.name")
    with store.write() as connection:
        known = {each.code: each for each in components_of(connection).values()}
        if done_before(connection, request_id, kind) is None:
            _check_component(component, known)
            unknown = service_ids - services_of(connection).keys()
            if unknown:
                raise NotFound(f"service {min(unknown)}")
            _write_component(connection, component, service_ids)
            details = {
                "code": component.code,
                "services": sorted(service_ids),
                "changes": changes(known.get(component.code), component),
            }
            record(connection, kind, actor=actor, request_id=request_id, now=now, details=details)
        return rules.component_of(connection, component.code)


def _check_component(component: Component, known: dict[str, Component]) -> None:
    same = known.get(component.code)
    if component.id:
        if same is None or same.id != component.id:
            raise NotFound(f"component {component.id} with the code {component.code!r}")
    elif same is not None:
        raise BadSetting("component.code", f"{component.code} is taken", "choose another")
    elif not _CODE.fullmatch(component.code):
        raise BadSetting(
            "component.code", f"{component.code!r}", "write small letters, digits and hyphens"
        )


def _write_component(
    connection: Connection, component: Component, service_ids: frozenset[int]
) -> None:
    table, link = t.component, t.service_component
    values = {
        "code": component.code,
        "kind": component.kind,
        **text_columns("name", component.name),
    }
    number = component.id
    if number:
        connection.execute(update(table).where(table.c.id == number).values(values))
        connection.execute(delete(link).where(link.c.component_id == number))
    else:
        number = connection.execute(insert(table).values(values).returning(table.c.id)).scalar_one()
    for service_id in sorted(service_ids):
        connection.execute(insert(link).values(service_id=service_id, component_id=number))


def set_word_minutes(
    store: Store, *, next_word: int, reminder: int, actor: Actor, request_id: str, now: datetime
) -> None:
    """Set in how many minutes the next word is usually promised, and how long before the
    console reminds. Raises BadSetting below 1 or above a day.
    """
    kind = "set_word_minutes"
    for field, minutes in (("next_word_minutes", next_word), ("reminder_minutes", reminder)):
        if not 1 <= minutes <= MAX_MINUTES:
            raise BadSetting(f"office.{field}", f"{minutes}", f"write 1 to {MAX_MINUTES}")
    with store.write() as connection:
        if done_before(connection, request_id, kind) is not None:
            return
        before = office_of(connection)
        connection.execute(
            update(t.office).values(next_word_minutes=next_word, reminder_minutes=reminder)
        )
        details = {
            "from": [before.next_word_minutes, before.reminder_minutes],
            "to": [next_word, reminder],
        }
        record(connection, kind, actor=actor, request_id=request_id, now=now, details=details)
