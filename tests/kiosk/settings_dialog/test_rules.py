"""What may be saved, and what a save has to do."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.settings_dialog.drafts import (
    Draft,
    OfficeDraft,
    PrinterDraft,
    Problem,
    StationDraft,
    Topic,
)
from kiosk.settings_dialog.rules import check
from kiosk.settings_dialog.saving import (
    changed_counters,
    changed_services,
    draft_of,
    problem_of,
    services_saved,
    settings_with,
)
from queueing.errors import BadSetting
from queueing.model import Counter, LocalText
from shared_ui.station_settings import default_settings
from tests.kiosk import samples

STATION = StationDraft("Kios 1", 24.0, 30, 20)
PRINTER = PrinterDraft(
    True, "generic-80", "tcp", "192.168.1.50", 9100, "", "", "", 9600, "dsr-dtr", "auto"
)
OFFICE = OfficeDraft("Kantor", "", None)
LOKET = Counter(1, 1, "Loket 1", frozenset({1}), True)
GOOD = Draft(STATION, "sqlite:////srv/office.db", PRINTER, OFFICE, samples.SERVICES, (LOKET,))


def fields(draft: Draft) -> list[tuple[Topic, str, int | None]]:
    return [(p.topic, p.field, p.item) for p in check(draft)]


def test_a_good_draft_has_no_problem() -> None:
    assert check(GOOD) == ()
    assert check(replace(GOOD, office=None, services=None, counters=None)) == ()


@pytest.mark.parametrize("prefix", ["I", "O", "Q", "Z"])
def test_letters_that_look_like_digits_are_refused_with_the_reason(prefix: str) -> None:
    services = (replace(samples.SERVICES[0], prefix=prefix), *samples.SERVICES[1:])
    (problem,) = check(replace(GOOD, services=services))

    assert (problem.topic, problem.field, problem.item) == (Topic.SERVICES, "prefix", 0)
    assert "angka" in problem.message
    assert prefix in problem.message


@pytest.mark.parametrize("prefix", ["", "a", "AB", "1", "Ä", "-"])
def test_a_prefix_is_one_letter(prefix: str) -> None:
    services = (*samples.SERVICES[:8], replace(samples.SERVICES[8], prefix=prefix))

    assert fields(replace(GOOD, services=services)) == [(Topic.SERVICES, "prefix", 8)]


def test_a_prefix_belongs_to_one_service() -> None:
    services = (samples.SERVICES[0], replace(samples.SERVICES[1], prefix="A"))

    assert fields(replace(GOOD, services=services)) == [
        (Topic.SERVICES, "prefix", 0),
        (Topic.SERVICES, "prefix", 1),
    ]


def test_every_field_that_is_wrong_is_named() -> None:
    draft = Draft(
        replace(STATION, name=" "),
        "office.db",
        replace(PRINTER, host="not an address"),
        replace(OFFICE, name=""),
        (replace(samples.SERVICES[0], name=LocalText("")),),
        (replace(LOKET, name="", service_ids=frozenset()), replace(LOKET, id=2)),
    )

    assert fields(draft) == [
        (Topic.STATION, "name", None),
        (Topic.DATABASE, "url", None),
        (Topic.PRINTER, "host", None),
        (Topic.OFFICE, "name", None),
        (Topic.SERVICES, "name_id", 0),
        (Topic.COUNTERS, "name", 0),
        (Topic.COUNTERS, "number", 0),
        (Topic.COUNTERS, "services", 0),
        (Topic.COUNTERS, "number", 1),
    ]


def test_only_what_differs_is_saved() -> None:
    renamed = replace(samples.SERVICES[3], name=LocalText("Akta"))
    new = replace(samples.SERVICES[0], id=0, prefix="K")
    rows = (*samples.SERVICES[:3], renamed, *samples.SERVICES[4:], new)

    changed = changed_services(samples.SERVICES, rows)

    assert [(row, s.prefix) for row, s in changed] == [(3, "D"), (9, "K")]
    assert changed[1][1].position > samples.SERVICES[-1].position
    assert changed_services(samples.SERVICES, samples.SERVICES) == ()
    assert changed_counters((LOKET,), (LOKET,)) == ()


def test_a_new_order_is_saved_as_positions() -> None:
    first, second, *rest = samples.SERVICES

    changed = changed_services(samples.SERVICES, (second, first, *rest))

    assert [(s.prefix, s.position) for _, s in changed] == [("B", 1), ("A", 2)]


def test_a_service_that_was_added_before_a_refusal_is_not_added_again() -> None:
    new = replace(samples.SERVICES[0], id=0, prefix="K")
    known = (*samples.SERVICES, replace(new, id=77))

    rows = services_saved((*samples.SERVICES, new), known)

    assert rows[-1].id == 77
    assert rows[:-1] == samples.SERVICES


def test_the_station_draft_goes_round() -> None:
    settings = default_settings("kiosk", "Kios 1")
    station, url, printer = draft_of(settings)

    assert settings_with(settings, Draft(station, url, printer)) == settings
    other = replace(station, idle_seconds=45, attract_seconds=0)
    changed = settings_with(settings, Draft(other, url, printer))
    assert changed.idle_seconds == 45
    assert changed.kiosk.attract_seconds == 0


def test_a_refusal_of_the_office_is_shown_at_its_field() -> None:
    error = BadSetting("service.prefix", "K is taken", "choose another letter")

    problem = problem_of(error, Topic.SERVICES, 4)

    assert problem == Problem(Topic.SERVICES, "prefix", problem.message, 4)
    assert "choose another letter" in problem.message
