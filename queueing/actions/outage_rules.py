"""What an outage's acts ask before they are done: the texts, the times, the services."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from queueing.errors import BadSetting, NotFound, OutageAlreadyOpen
from queueing.model import Component, LocalText, Outage, OutageState, OutageTemplate, Severity
from queueing.notices import disrupted_title, maintenance_title
from queueing.store import tables as t
from queueing.store.outage_rows import components_of, outages_of, templates_of
from queueing.store.rows import office_of, services_of

MAX_TEXT = 600
_EMPTY = LocalText("")


def outage_by_id(connection: Connection, outage_id: int) -> Outage:
    """Give an outage; raises NotFound."""
    found = outages_of(connection, services_of(connection), t.outage.c.id == outage_id)
    if not found:
        raise NotFound(f"outage {outage_id}")
    return found[0]


def component_of(connection: Connection, code: str) -> Component:
    """Give the component of a code; raises NotFound."""
    for component in components_of(connection).values():
        if component.code == code:
            return component
    raise NotFound(f"component {code!r}")


def open_outage_id(connection: Connection, component_id: int) -> int | None:
    """Give the open notice about a component, None while there is none."""
    query = select(t.outage.c.id).where(t.outage.c.open_component_id == component_id)
    found = connection.execute(query).scalar()
    return None if found is None else int(found)


def refuse_second(connection: Connection, component: Component) -> None:
    """Raise OutageAlreadyOpen where a notice about the component is open."""
    if open_outage_id(connection, component.id) is not None:
        raise OutageAlreadyOpen(
            f"an outage of {component.code} is already announced", "update that one"
        )


def refuse_overlap(
    connection: Connection, component: Component, begin: datetime, end: datetime, but: int = 0
) -> None:
    """Raise OutageAlreadyOpen where planned work on the component is announced for that time."""
    other = connection.execute(
        select(t.outage.c.id).where(
            t.outage.c.component_id == component.id,
            t.outage.c.state == OutageState.PLANNED,
            t.outage.c.id != but,
            t.outage.c.planned_from < end,
            t.outage.c.planned_until > begin,
        )
    ).first()
    if other is not None:
        raise OutageAlreadyOpen(
            f"work on {component.code} is already announced for that time", "move that one"
        )


def affected_ids(
    connection: Connection, component: Component, wanted: Iterable[int] | None
) -> tuple[list[int], bool]:
    """Give the services a notice is about, and whether these are all that need the component.

    Raises BadSetting when `wanted` names none, or one that does not need the component.
    """
    link = t.service_component
    needing = set(
        connection.execute(
            select(link.c.service_id).where(link.c.component_id == component.id)
        ).scalars()
    )
    if wanted is None:
        return sorted(needing), True
    chosen = set(wanted)
    if not chosen or not chosen <= needing:
        raise BadSetting(
            "service_ids",
            f"are not among those that need {component.code}",
            "choose from the services that need it",
        )
    return sorted(chosen), chosen == needing


@dataclass(frozen=True, slots=True)
class About:
    """What a notice is about: a component, how badly, and which of its services."""

    component: Component
    severity: Severity
    service_ids: list[int]
    whole: bool
    """Whether these are all the services that need the component."""
    planned: bool = False


def notice_texts(
    connection: Connection, about: About, given: dict[str, LocalText | None]
) -> dict[str, LocalText]:
    """Give title, cause and advice: those given, for the others what the office has ready.

    From the template of component and severity; the title names the services where the notice
    is about some of them only, or there is no template of that severity. Raises NotFound where
    neither a template nor a title says that the component is down.
    """
    template = template_of(connection, about.component, about.severity)
    ready = {"title": _ready_title(connection, about, template, given["title"])}
    for name in ("cause", "advice"):
        # What is ready speaks of the present; of work to come nobody knows more yet.
        known = template is not None and not about.planned
        ready[name] = getattr(template, name) if known else _EMPTY
    return {name: given[name] or text for name, text in ready.items()}


def _ready_title(
    connection: Connection, about: About, template: OutageTemplate | None, given: LocalText | None
) -> LocalText:
    if given is not None:
        return given
    if about.planned:
        return maintenance_title(about.component.name)
    if about.whole and template is not None:
        return template.title
    if about.whole and about.severity is Severity.STOPPED:
        raise NotFound(f"{about.component.code} has no outage template", "give a title")
    services = services_of(connection)
    names = [services[i].name for i in about.service_ids] or [about.component.name]
    return disrupted_title(names, about.severity)


def template_of(
    connection: Connection, component: Component, severity: Severity
) -> OutageTemplate | None:
    """Give the ready text of a component and severity, None where there is none."""
    for template in templates_of(connection):
        if template.component.id == component.id and template.severity is severity:
            return template
    return None


def checked(text: LocalText, field: str) -> LocalText:
    """Give `text`; raises BadSetting where it is too long."""
    if max(len(text.id), len(text.jv), len(text.en)) > MAX_TEXT:
        raise BadSetting(field, "the text is too long", f"write at most {MAX_TEXT} characters")
    return text


def check_promise(next_word_at: datetime, now: datetime) -> None:
    """Raise BadSetting unless the next word is promised for a moment to come."""
    if next_word_at <= now:
        raise BadSetting("next_word_at", "lies in the past", "promise a moment to come")


def usual_promise(connection: Connection, now: datetime) -> datetime:
    """Give when the next word is due by the office's own minutes."""
    return now + timedelta(minutes=office_of(connection).next_word_minutes)


def check_range(expected_from: datetime | None, expected_until: datetime | None) -> None:
    """Raise BadSetting unless an expected end is a whole range in order, or none."""
    if (expected_from is None) != (expected_until is None):
        raise BadSetting("expected", "is half a range", "give from and until, or neither")
    if expected_from is not None and expected_until is not None and expected_from > expected_until:
        raise BadSetting("expected", "ends before it begins", "give the earlier time first")


def check_plan(
    planned_from: datetime | None, planned_until: datetime | None, now: datetime
) -> tuple[datetime, datetime]:
    """Give the hours of planned work; raises BadSetting unless they are a span to come."""
    if planned_from is None or planned_until is None:
        raise BadSetting("planned", "is half a span", "give from and until")
    if planned_from <= now:
        raise BadSetting("planned", "lies in the past", "give hours to come")
    if planned_from >= planned_until:
        raise BadSetting("planned", "ends before it begins", "give the earlier time first")
    return planned_from, planned_until


def text_values(texts: dict[str, LocalText]) -> dict[str, Any]:
    """Give the columns of checked texts; raises BadSetting."""
    values: dict[str, Any] = {}
    for name, text in texts.items():
        checked(text, name)
        values |= {f"{name}_id": text.id, f"{name}_jv": text.jv, f"{name}_en": text.en}
    return values
