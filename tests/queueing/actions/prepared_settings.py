"""Acts of the settings as test_request_ids tries them: kind, act, and what its arguments are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from typing import Any

from queueing import actions
from queueing.model import LocalText
from queueing.store.outage_rows import components_of
from queueing.store.rows import counters_of, services_of


def a_service(scene: Any) -> dict[str, Any]:
    with scene.store.read() as connection:
        service = services_of(connection)[1]
    return {"service": replace(service, name=LocalText("Rekam", "Ngrekam", "Record"))}


def a_new_service(scene: Any) -> dict[str, Any]:
    changed = a_service(scene)["service"]
    return {"service": replace(changed, id=0, prefix="X", components=frozenset({"electricity"}))}


def a_counter(scene: Any) -> dict[str, Any]:
    with scene.store.read() as connection:
        counter = counters_of(connection)[2]
    return {"counter": replace(counter, name="Meja 2", service_ids=frozenset({1, 3}))}


def a_new_counter(scene: Any) -> dict[str, Any]:
    return {"counter": replace(a_counter(scene)["counter"], id=0, number=7)}


def a_component(scene: Any) -> dict[str, Any]:
    with scene.store.read() as connection:
        component = components_of(connection)[1]
    changed = replace(component, name=LocalText("Server", "Server", "Server"))
    return {"component": changed, "service_ids": frozenset({1, 3})}


def a_new_component(scene: Any) -> dict[str, Any]:
    changed = a_component(scene)["component"]
    return {"component": replace(changed, id=0, code="kamera"), "service_ids": frozenset({1})}


ACTS: list[tuple[str, Callable[..., Any], Callable[[Any], dict[str, Any]]]] = [
    (
        "set_office_hours",
        actions.set_office_hours,
        lambda _scene: {
            "opens_at": time(7),
            "closes_at": time(13, 30),
            "working_days": frozenset({1, 2, 6}),
        },
    ),
    (
        "set_word_minutes",
        actions.set_word_minutes,
        lambda _scene: {"next_word": 45, "reminder": 10},
    ),
    (
        "set_calling_rule",
        actions.set_calling_rule,
        lambda _scene: {"priority_share": 3, "ordinary_share": 2, "min_calls_before_skip": 1},
    ),
    ("save_component", actions.save_component, a_component),
    ("save_component", actions.save_component, a_new_component),
    ("save_service", actions.save_service, a_service),
    ("save_service", actions.save_service, a_new_service),
    ("save_counter", actions.save_counter, a_counter),
    ("save_counter", actions.save_counter, a_new_counter),
]
