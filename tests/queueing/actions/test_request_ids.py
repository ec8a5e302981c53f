"""Rules of every act: one event that says who, where and when; the same request is done once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from queueing import actions
from queueing.actions.print_jobs import print_jobs_of
from queueing.errors import RequestReused
from queueing.model import LastTicketRule, LocalText, OutageState, PrintState, PriorityClass
from queueing.store import Store
from tests.office import MORNING, SERVICES, Desk, Kiosk, events, refused, request, table_copy
from tests.queueing.actions.prepared_settings import ACTS as SETTINGS_ACTS
from tests.queueing.capacity.prepared_acts import ACTS as CAPACITY_ACTS


@dataclass
class Scene:
    store: Store
    kiosk: Kiosk
    desk: Desk


def waiting(scene: Scene) -> dict[str, Any]:
    return {"ticket_id": scene.kiosk.take("A", print_it=True).id}


def called(scene: Scene) -> dict[str, Any]:
    waiting(scene)
    return {"ticket_id": scene.desk.must_call().id}


def called_twice(scene: Scene) -> dict[str, Any]:
    held = called(scene)
    scene.desk.do(actions.recall, **held)
    return held


def after(*acts: Callable[..., Any]) -> Callable[[Scene], dict[str, Any]]:
    def prepare(scene: Scene) -> dict[str, Any]:
        held = called_twice(scene)
        for act in acts:
            scene.desk.do(act, **held)
        return held

    return prepare


def with_words(prepare: Callable[[Scene], dict[str, Any]], **more: Any) -> Any:
    return lambda scene: {**prepare(scene), **more}


def an_own_act(scene: Scene) -> dict[str, Any]:
    asked = request()
    scene.desk.do(actions.recall, **called(scene), request_id=asked)
    return {"acts": [asked]}


def nothing(scene: Scene) -> dict[str, Any]:
    return {}


def a_number_asked_for(scene: Scene) -> dict[str, Any]:
    return {
        "service_id": SERVICES["A"],
        "priority": PriorityClass.ORDINARY,
        "language": "jv",
        "print_it": True,
    }


def somebody_waits(scene: Scene) -> dict[str, Any]:
    waiting(scene)
    return {}


def an_outage(scene: Scene) -> dict[str, Any]:
    return {"outage_id": scene.desk.outage().id}


def a_stop(scene: Scene) -> dict[str, Any]:
    scene.desk.do(actions.stop_issuing, service_ids=[SERVICES["A"]])
    return {"service_ids": [SERVICES["A"]]}


def a_paper_in_doubt(scene: Scene) -> dict[str, Any]:
    waiting(scene)
    job = actions.next_print_job(scene.store, station_id=scene.kiosk.actor.station_id)
    assert job is not None
    for state in (PrintState.SENDING, PrintState.UNKNOWN):
        actions.mark_print_job(scene.store, job_id=job.id, state=state, reason="", now=MORNING)
    return {"job_id": job.id, "came_out": False}


def a_paper_that_is_out(scene: Scene) -> dict[str, Any]:
    answer = a_paper_in_doubt(scene)
    scene.desk.do(actions.answer_print, **{**answer, "came_out": True})
    (job,) = print_jobs_of(scene.store, ticket_id=1)
    return {"ticket_id": job.ticket_id}


def a_paper_that_waits(scene: Scene) -> dict[str, Any]:
    (job,) = print_jobs_of(scene.store, **waiting(scene))
    return {"job_id": job.id}


SITTING = {"counter_id": 6, "officer": "Ani", "service_ids": frozenset({1})}
ACTS: list[tuple[str, Callable[..., Any], Callable[[Scene], dict[str, Any]]]] = [
    ("issue_ticket", actions.issue_ticket, a_number_asked_for),
    ("call_next", actions.call_next, somebody_waits),
    ("call_ticket", actions.call_ticket, waiting),
    ("recall", actions.recall, called),
    ("start", actions.start, called),
    ("finish", actions.finish, after(actions.start)),
    ("skip", actions.skip, called_twice),
    ("reinstate", actions.reinstate, after(actions.skip)),
    ("park", actions.park, with_words(called, reason="berkas kurang")),
    ("unpark", actions.unpark, after(actions.park)),
    ("transfer", actions.transfer, with_words(called, service_id=SERVICES["C"])),
    ("cancel", actions.cancel, with_words(waiting, reason="pulang")),
    ("set_priority", actions.set_priority, with_words(waiting, priority=PriorityClass.PRIORITY)),
    ("undo", actions.undo, an_own_act),
    ("set_note", actions.set_note, with_words(waiting, note="Kurang berkas")),
    ("sign_in", actions.sign_in, with_words(nothing, **SITTING)),
    ("sign_out", actions.sign_out, nothing),
    ("pause_counter", actions.pause_counter, with_words(nothing, reason="salat")),
    ("resume_counter", actions.resume_counter, nothing),
    (
        "publish_outage",
        actions.publish_outage,
        with_words(nothing, component_code="national-server"),
    ),
    (
        "update_outage",
        actions.update_outage,
        with_words(
            an_outage,
            state=OutageState.CAUSE_KNOWN,
            text=LocalText("Kabel putus."),
            next_word_at=MORNING + timedelta(hours=2),
        ),
    ),
    ("resolve_outage", actions.resolve_outage, an_outage),
    ("reprint", actions.reprint, a_paper_that_is_out),
    ("answer_print", actions.answer_print, a_paper_in_doubt),
    ("withdraw_print", actions.withdraw_print, a_paper_that_waits),
    (
        "set_office_printing",
        actions.set_office_printing,
        with_words(nothing, follow_address="https://kantor.go.id/{code}", logo=None),
    ),
    ("set_office_name", actions.set_office_name, with_words(nothing, name="Disdukcapil Jepara")),
    ("stop_issuing", actions.stop_issuing, with_words(nothing, service_ids=[SERVICES["A"]])),
    ("lift_issuing_stop", actions.lift_issuing_stop, a_stop),
    ("set_return_minutes", actions.set_return_minutes, with_words(nothing, minutes=90)),
    (
        "set_last_ticket_rule",
        actions.set_last_ticket_rule,
        with_words(nothing, rule=LastTicketRule.STOP),
    ),
    *CAPACITY_ACTS,
    *SETTINGS_ACTS,
]
ELSEWHERE = {
    "test_calendar_acts": ("delete_calendar_day", "delete_period", "save_calendar_day",
                           "save_calendar_days", "save_period"),
    "test_carry_over": ("carry_after_outage", "carry_over"),
    "test_forgotten_neighbour": ("delete_neighbour",),
    "test_neighbours": ("make_office_key", "note_trouble", "publish_status", "save_neighbour",
                        "save_own_status", "take_word"),
    "test_partial_outages": ("save_outage_template", "save_ready_words"),
    "test_planned_outages": ("begin_planned_outages",),
    "test_probes": ("accept_proposal", "delete_probe", "dismiss_proposal", "save_probe",
                    "set_trouble_rules"),
    "test_station_wishes": ("report_applied", "tell_station_settings", "wish_station_settings"),
    "test_trouble_reports": ("report_trouble", "withdraw_trouble"),
}  # fmt: skip
"""Acts whose requests are held to rules of their own, by the file beside this one."""
every_act = pytest.mark.parametrize(
    ("kind", "act", "prepare"), ACTS, ids=[f"{n}-{act[0]}" for n, act in enumerate(ACTS)]
)


@pytest.fixture
def scene(store: Store, kiosk: Kiosk, desk: Desk) -> Scene:
    return Scene(store, kiosk, desk)


def test_every_act_with_a_request_is_held_to_these_rules():
    tried = {act for _, act, _ in ACTS}
    without_request = {
        "CarriedOver",
        "OfficeData",
        "StopReason",
        "note_places",  # of the exchange's own working: see test_exchange_round
        "try_probe",  # looks at the network and changes nothing
        "claim_station",  # of stations: see test_presence
        "expire_old_tickets",  # one event a ticket: see test_line
        "mark_print_job",
        "next_print_job",
        "recover_print_jobs",
        "register_station",
        "release_station",
        "retire_station",  # of another station than one's own: see test_retire_station
        "report_printer",  # of a kiosk and not of people: see test_printers
        "set_up_office",
    }
    for file, names in ELSEWHERE.items():
        text = Path(__file__).with_name(f"{file}.py").read_text(encoding="utf-8")
        assert all(name in text for name in names), file
    elsewhere = {name for names in ELSEWHERE.values() for name in names}
    assert {act.__name__ for act in tried} == set(actions.__all__) - without_request - elsewhere


@every_act
def test_an_act_leaves_one_event_of_who_where_and_when(scene, kind, act, prepare):
    arguments = prepare(scene)
    before = events(scene.store)
    request_id, now = request(), scene.desk.clock.tick()

    scene.desk.do(act, **arguments, request_id=request_id, now=now)

    (event,) = events(scene.store)[len(before) :]
    assert event.kind == kind
    assert event.request_id == request_id
    assert event.at == now
    assert event.station_id == scene.desk.actor.station_id
    assert event.counter_id == scene.desk.counter_id
    assert event.officer == scene.desk.officer


@every_act
def test_the_same_request_again_gives_the_same_and_changes_nothing(scene, kind, act, prepare):
    arguments = prepare(scene)
    request_id, now = request(), scene.desk.clock.tick()
    first = scene.desk.do(act, **arguments, request_id=request_id, now=now)
    done = table_copy(scene.store)

    for later in (now, now + timedelta(hours=6)):
        assert scene.desk.do(act, **arguments, request_id=request_id, now=later) == first
        assert table_copy(scene.store) == done


@every_act
def test_a_request_id_of_another_act_is_refused(scene, kind, act, prepare):
    arguments = prepare(scene)
    used = request()
    other = actions.set_office_name if kind != "set_office_name" else actions.pause_counter
    words = {"name": "Kantor"} if kind != "set_office_name" else {"reason": "salat"}
    scene.desk.do(other, **words, request_id=used)
    if kind == "resume_counter":
        scene.desk.do(actions.resume_counter)

    with refused(scene.store, RequestReused, match="was a "):
        scene.desk.do(act, **arguments, request_id=used)


@every_act
def test_an_id_that_is_no_uuid_is_a_bug_and_changes_nothing(scene, kind, act, prepare):
    arguments = prepare(scene)
    with refused(scene.store, ValueError):
        scene.desk.do(act, **arguments, request_id="again")


@every_act
def test_a_naive_moment_is_a_bug_and_changes_nothing(scene, kind, act, prepare):
    arguments = prepare(scene)
    naive = scene.desk.clock.tick().replace(tzinfo=None)
    with refused(scene.store, Exception, match="time zone|naive"):
        scene.desk.do(act, **arguments, now=naive)
