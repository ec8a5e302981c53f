"""Probes are set up, changed, taken away and tried out; none of it announces anything."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from queueing.actions.changes import changes
from queueing.actions.judging import judge, rules_of
from queueing.actions.recording import done_before, record
from queueing.errors import NotFound
from queueing.model import Actor
from queueing.probes import Finding, Probe, ProbeRun
from queueing.probing.addresses import shown_target
from queueing.probing.kept import settings_to_json
from queueing.probing.look import look
from queueing.probing.rules import TroubleRules
from queueing.probing.valid import check_probe, check_rules
from queueing.store import Store
from queueing.store import tables as t
from queueing.store.probe_rows import probes_of, runs_of


def try_probe(probe: Probe, *, now: datetime) -> Finding:
    """Look once with these settings and give the finding; nothing is stored or proposed.

    Takes up to the probe's time-out and raises nothing: a bad setting is a finding, too.
    """
    return look(probe, now)


def probe_list(store: Store) -> tuple[tuple[Probe, ProbeRun | None], ...]:
    """Give every probe with how it stands, None where it never looked."""
    with store.read() as connection:
        runs = runs_of(connection)
        return tuple((one, runs.get(one.id)) for one in probes_of(connection).values())


def save_probe(
    store: Store, *, probe: Probe, actor: Actor, request_id: str, now: datetime
) -> Probe:
    """Change a probe, or add one (id 0); give it as it is stored.

    A probe that looks elsewhere now has seen nothing yet. Raises BadSetting with field and
    remedy, NotFound for an id or a component that does not exist.
    """
    check_probe(probe)
    with store.write() as connection:
        done = done_before(connection, request_id, "save_probe")
        if done is not None:
            return _saved(connection, request_id)
        component_id = _component(connection, probe.component)
        before = probes_of(connection, t.probe.c.id == probe.id).get(probe.id)
        if probe.id and before is None:
            raise NotFound(f"probe {probe.id}")
        probe_id = _write(connection, probe, component_id)
        if before is not None and _looks_at(before) != _looks_at(probe):
            _forget(connection, probe_id)
        details = {
            "probe": probe_id,
            "component": probe.component,
            "name": probe.name,
            "target": shown_target(probe),
            # The address as it is shown: what stands in it may be a password.
            "changes": changes(before, probe, ("target",)),
        }
        _record(connection, "save_probe", details, actor, request_id, now)
        for code in {probe.component, before.component if before else probe.component}:
            judge(connection, _component(connection, code), actor, now)
        return _by_id(connection, probe_id)


def delete_probe(
    store: Store, *, probe_id: int, actor: Actor, request_id: str, now: datetime
) -> None:
    """Take a probe away; what only it proposed is taken back. Raises NotFound."""
    with store.write() as connection:
        if done_before(connection, request_id, "delete_probe") is not None:
            return
        probe = _by_id(connection, probe_id)
        _forget(connection, probe_id)
        connection.execute(delete(t.probe).where(t.probe.c.id == probe_id))
        details = {"probe": probe_id, "component": probe.component, "name": probe.name}
        _record(connection, "delete_probe", details, actor, request_id, now)
        judge(connection, _component(connection, probe.component), actor, now)


def trouble_rules(store: Store) -> TroubleRules:
    """Give the office's settings of what is proposed to it."""
    with store.read() as connection:
        return rules_of(connection)


def set_trouble_rules(
    store: Store, *, rules: TroubleRules, actor: Actor, request_id: str, now: datetime
) -> TroubleRules:
    """Change when presses belong together and how long an answer holds; raises BadSetting."""
    check_rules(rules)
    with store.write() as connection:
        if done_before(connection, request_id, "set_trouble_rules") is None:
            before = rules_row(rules_of(connection))
            connection.execute(update(t.office).values(rules_row(rules)))
            details = {"from": before, "to": rules_row(rules)}
            _record(connection, "set_trouble_rules", details, actor, request_id, now)
        return rules_of(connection)


def rules_row(rules: TroubleRules) -> dict[str, int]:
    """Give the rules as columns of the office."""
    return {
        "trouble_minutes": rules.report_minutes,
        "trouble_counters": rules.counters_needed,
        "proposal_rest_minutes": rules.rest_minutes,
    }


def insert_probe(connection: Connection, probe: Probe) -> None:
    """Add a probe of a new office's data, whose component is there."""
    _write(connection, probe, _component(connection, probe.component))


def _write(connection: Connection, probe: Probe, component_id: int) -> int:
    values: dict[str, Any] = {
        "component_id": component_id,
        "name": probe.name.strip(),
        "kind": probe.kind,
        "target": probe.target,
        "settings": settings_to_json(probe),
        "every_seconds": probe.every_seconds,
        "timeout_ms": probe.timeout_ms,
        "failures_needed": probe.failures_needed,
        "slow_needed": probe.slow_needed,
        "successes_needed": probe.successes_needed,
        "slow_ms": probe.slow_ms,
        "active": probe.active,
    }
    if probe.id:
        connection.execute(update(t.probe).where(t.probe.c.id == probe.id).values(values))
        return probe.id
    return int(
        connection.execute(insert(t.probe).values(values).returning(t.probe.c.id)).scalar_one()
    )


def _looks_at(probe: Probe) -> tuple[Any, ...]:
    return (probe.component, probe.kind, probe.target, settings_to_json(probe), probe.active)


def _forget(connection: Connection, probe_id: int) -> None:
    connection.execute(delete(t.probe_state).where(t.probe_state.c.probe_id == probe_id))


def _component(connection: Connection, code: str) -> int:
    found = connection.execute(select(t.component.c.id).where(t.component.c.code == code)).scalar()
    if found is None:
        raise NotFound(f"component {code!r}")
    return int(found)


def _saved(connection: Connection, request_id: str) -> Probe:
    told = connection.execute(
        select(t.event.c.details).where(t.event.c.request_id == request_id)
    ).scalar_one()
    return _by_id(connection, int(told["probe"]))


def _by_id(connection: Connection, probe_id: int) -> Probe:
    found = probes_of(connection, t.probe.c.id == probe_id).get(probe_id)
    if found is None:
        raise NotFound(f"probe {probe_id}")
    return found


def _record(
    connection: Connection,
    kind: str,
    details: dict[str, Any],
    actor: Actor,
    request_id: str,
    now: datetime,
) -> None:
    record(connection, kind, actor=actor, request_id=request_id, now=now, details=details)
