"""Every login against every table, column and function, from another PC of the LAN."""

from __future__ import annotations

from uuid import uuid4

import psycopg
import pytest
from psycopg import errors

from queueing.store import tables as t
from tests.lan import rights
from tests.lan.namespaces import needs_namespaces
from tests.lan.office_on_lan import office_on_lan

pytestmark = needs_namespaces()
TABLES = ("alembic_version", *(table.name for table in t.metadata.sorted_tables))
COLUMNS = [
    f"{table.name}.{column.name}" for table in t.metadata.sorted_tables for column in table.c
]
EVENT = (
    "INSERT INTO event (at, kind, request_id, station_id, officer, from_state, to_state, details)"
    " VALUES (now(), '{kind}', '{id}', {station}, '', '', '', '{{}}')"
)
TAKE = (
    "SELECT * FROM take_ticket(1, 'ordinary', '{id}', 'C0DE', {station}, NULL, '', {now},"
    " NULL, '', '', NULL)"
)


@pytest.fixture(scope="module")
def lan_office(tmp_path_factory):
    with office_on_lan(tmp_path_factory.mktemp("stations")) as made:
        fill(made.office)
        yield made


def fill(office):
    """Tickets of today of both kiosks and one of last month, each with event and print job."""
    for number, (station, day) in enumerate(((1, 0), (2, 0), (1, 1), (1, 30)), 1):
        office.sql(
            "INSERT INTO ticket (code, office_id, service_day, line_day, issue_service_id,"
            " service_id, series, number, label, priority, state, issued_at, place_at, changed_at,"
            " station_id, call_count, people_ahead, request_id) SELECT"
            f" 'C{number}', 1, office_day() - {day}, office_day() - {day}, 1, 1, '',"
            f" {number}, 'A-00{number}', 'priority', 'waiting',"
            f" now() - interval '{day} days', now(), now(), {station}, 0, 0, 'ticket-{number}'"
        )
        office.sql(
            "INSERT INTO event (at, kind, request_id, ticket_id, station_id, officer, from_state,"
            f" to_state, details) SELECT issued_at, 'issue_ticket', request_id, id, {station}, '',"
            f" '', 'waiting', '{{}}' FROM ticket WHERE number = {number}"
        )
        office.sql(
            "INSERT INTO print_job (id, ticket_id, station_id, state, reason, copy, created_at,"
            f" changed_at, slip) SELECT 'job-{number}', id, {station}, 'queued', '', false, now(),"
            f" now(), '' FROM ticket WHERE number = {number}"
        )
    office.sql(
        "INSERT INTO series_counter (office_id, service_day, service_id, series, last_number)"
        " SELECT 1, service_day, 1, '', max(number) FROM ticket GROUP BY service_day"
    )
    for station in (1, 2):
        office.sql(
            f"INSERT INTO printer SELECT {station}, 'ready', '', false, true, now(), now(), '', ''"
        )
    office.sql("UPDATE counter SET officer = 'Sri' WHERE number = 1")
    office.sql("UPDATE ticket SET note = 'map' WHERE number = 1")
    for station in (3, 4):
        office.sql(
            "INSERT INTO station_wish (station_id, settings, number, wished_at, wished_by)"
            f" VALUES ({station}, '{{}}', 1, now(), 'Sri')"
        )


@pytest.fixture(scope="module")
def lines(lan_office):
    """Give a connection of each login, from the PC."""
    held = {key: lan_office.connect(lan_office.url(name)) for key, name in rights.LOGINS.items()}
    yield held
    for connection in held.values():
        connection.close()


def answer(connection, statement):
    """Give how many rows a statement touched, or the error; nothing of it stays."""
    try:
        with connection.transaction(force_rollback=True):
            return connection.execute(statement).rowcount
    except psycopg.Error as error:
        return error


def allowed_to(lines, statement):
    """Give the letters of who may: whoever is not told "permission denied"."""
    found = ""
    for key, connection in lines.items():
        said = answer(connection, statement)
        if not (isinstance(said, errors.InsufficientPrivilege) and "permission" in str(said)):
            found += key
    return found


def in_order(letters):
    return "".join(key for key in rights.LOGINS if key in letters)


@pytest.mark.parametrize("table", TABLES)
def test_reading(lines, table):
    assert allowed_to(lines, f"SELECT * FROM {table} LIMIT 1") == rights.READ[table]
    assert allowed_to(lines, f"SELECT * FROM public.{table} LIMIT 1") == rights.READ_ITSELF[table]


@pytest.mark.parametrize("table", TABLES)
def test_adding_and_taking_away_rows(lines, table):
    adds = allowed_to(lines, f"INSERT INTO public.{table} DEFAULT VALUES")
    assert adds == rights.INSERT.get(table, "")
    assert allowed_to(lines, f"DELETE FROM public.{table}") == rights.DELETE.get(table, "")
    assert allowed_to(lines, f"TRUNCATE public.{table} CASCADE") == ""


@pytest.mark.parametrize("table", TABLES[1:])
def test_changing_each_column(lines, table):
    for column in t.metadata.tables[table].c:
        may = rights.UPDATE.get(f"{table}.{column.name}", "")
        change = f"UPDATE public.{table} SET {column.name} = DEFAULT"
        assert allowed_to(lines, change) == in_order(may), column.name


def test_the_matrix_names_nothing_that_is_not_there():
    assert set(rights.READ) == set(TABLES)
    assert {*rights.INSERT, *rights.DELETE} <= set(TABLES)
    assert set(rights.UPDATE) <= set(COLUMNS)


def test_every_function_is_called_by_those_it_was_made_for_only(lan_office):
    functions = lan_office.office.sql(
        "SELECT p.oid, proname FROM pg_proc p WHERE pronamespace = 'public'::regnamespace"
    )
    assert {name for _, name in functions} >= set(rights.CALL)
    for oid, name in functions:
        may = ""
        for key, login in rights.LOGINS.items():
            role = lan_office.url(login).split("//")[1].split(":")[0]
            if lan_office.office.sql(f"SELECT has_function_privilege('{role}', {oid}, 'EXECUTE')")[
                0
            ][0]:
                may += key
        assert may == rights.CALL.get(name, ""), name


def test_a_function_with_the_owners_rights_looks_only_where_the_owner_writes(lan_office):
    settings = lan_office.office.sql(
        "SELECT proname, proconfig FROM pg_proc WHERE prosecdef"
        " AND pronamespace = 'public'::regnamespace"
    )
    assert settings
    for name, config in settings:
        assert "search_path=public, pg_temp" in (config or ()), name


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE mine (id int)",
        "CREATE TABLE public.mine (id int)",
        "CREATE TEMP TABLE mine (id int)",
        "CREATE SCHEMA mine",
        "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE ROLE mine",
        "SET ROLE antrean_owner",
        "SET SESSION AUTHORIZATION owner",
        "ALTER TABLE ticket DISABLE TRIGGER ALL",
        "SELECT setval('ticket_id_seq', 1)",
        "SELECT nextval('ticket_id_seq')",
        "COPY office TO PROGRAM 'cat'",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT rolpassword FROM pg_authid",
    ],
)
def test_no_login_steps_out_of_the_office(lines, statement):
    for key, connection in lines.items():
        assert isinstance(answer(connection, statement), psycopg.Error), key


def take(station, now="NULL"):
    return TAKE.format(id=uuid4(), station=station, now=now)


def event(kind, station):
    return EVENT.format(kind=kind, id=uuid4(), station=station)


# A login, what it tries, and what comes of it: rows touched, or the words of the refusal.
ACTS = [
    ("K", take(1), 1),
    ("K", take(2), "is not this login"),
    ("K", take(3), "is not this login"),
    ("C", take(4), "permission denied for function take_ticket"),
    ("B", take(3), "permission denied for function take_ticket"),
    ("K", "UPDATE series_counter SET last_number = 900", "permission denied"),
    ("K", "UPDATE ticket SET state = 'called'", "permission denied"),
    ("K", "UPDATE office SET name = 'mine'", "permission denied"),
    ("K", "UPDATE print_job SET state = 'sending' WHERE id = 'job-1'", 1),
    ("K", "UPDATE print_job SET state = 'sending' WHERE id = 'job-2'", 0),
    ("K", "SELECT 1 FROM print_job WHERE id = 'job-2'", 0),
    ("K", "UPDATE printer SET kind = 'offline' WHERE station_id = 1", 1),
    ("K", "UPDATE printer SET kind = 'offline' WHERE station_id = 2", 0),
    ("K", "UPDATE printer SET station_id = 2 WHERE station_id = 1", "row-level security"),
    ("K", event("print", 1), 1),
    ("K", event("print", 2), "row-level security"),
    ("K", event("print", "NULL"), "row-level security"),
    ("K", event("call_next", 1), "row-level security"),
    ("K", event("issue_ticket", 1), "row-level security"),
    ("K", "SELECT 1 FROM event WHERE station_id = 2", 0),
    ("K", "SELECT 1 FROM counter WHERE officer IS NOT NULL", 0),
    ("K", "SELECT * FROM beat(2, 'x', 'x', 'x', NULL, now(), 0, NULL)", "is not this login"),
    ("B", "SELECT 1 FROM ticket WHERE code <> '' OR request_id <> ''", 0),
    ("B", "SELECT 1 FROM ticket WHERE priority = 'priority'", 0),
    ("B", "SELECT 1 FROM ticket WHERE number = 1", 1),
    ("B", "SELECT 1 FROM ticket WHERE number = 4", 0),
    ("B", "SELECT 1 FROM counter WHERE officer IS NOT NULL", 0),
    ("B", "SELECT 1 FROM station", 1),
    ("B", "SELECT 1 FROM ticket WHERE note <> ''", 0),
    ("B", "SELECT 1 FROM station_wish", 1),
    ("B", "SELECT 1 FROM station_wish WHERE wished_by <> ''", 0),
    ("B", "SELECT wish_applied(3, 1, '', now())", 1),
    ("B", "SELECT wish_applied(4, 1, '', now())", "is not this login"),
    ("B", "SELECT tell_settings(3, '{}', 'told', NULL, now())", 1),
    ("B", "SELECT tell_settings(4, '{}', 'told', NULL, now())", "is not this login"),
    ("C", "UPDATE station_wish SET settings = '{}', number = 2 WHERE station_id = 3", 1),
    ("C", "UPDATE station_wish SET applied_number = 2", "permission denied"),
    ("B", "SELECT * FROM beat(3, 'x', 'x', 'x', NULL, now(), 0, NULL)", 1),
    ("C", event("call_next", 4), 1),
    ("C", event("call_next", 5), "row-level security"),
    ("C", event("issue_ticket", 4), "row-level security"),
    ("C", "UPDATE ticket SET state = 'called' WHERE number = 1", 1),
    ("C", "UPDATE ticket SET number = 900", "permission denied"),
    ("C", "UPDATE service SET active = false", "permission denied"),
    ("C", "SELECT 1 FROM counter WHERE officer = 'Sri'", 1),
    ("R", "SELECT 1 FROM event WHERE station_id = 2", 1),
    ("R", event("print", 1), "permission denied"),
    ("P", event("purge", "NULL"), 1),
    ("P", event("call_next", "NULL"), "row-level security"),
    ("P", "DELETE FROM print_job", 1),
    ("P", "DELETE FROM series_counter", 1),
    ("P", "DELETE FROM event WHERE request_id = 'ticket-4'", "append-only"),
    ("P", "SET LOCAL antrean.purge = 'on'; DELETE FROM event WHERE request_id = 'ticket-4'", 1),
    (
        "P",
        "SET LOCAL antrean.purge = 'on'; DELETE FROM event WHERE request_id = 'ticket-3'",
        "append-only",
    ),
    (
        "P",
        "SET LOCAL antrean.purge = 'on'; DELETE FROM event WHERE request_id = 'ticket-1'",
        "append-only",
    ),
    ("P", "DELETE FROM ticket WHERE number < 4", 0),
]


@pytest.mark.parametrize(("key", "statement", "outcome"), ACTS)
def test_what_comes_of_an_act(lines, key, statement, outcome):
    said = answer_last(lines[key], statement)
    if isinstance(outcome, str):
        assert isinstance(said, psycopg.Error), said
        assert outcome in str(said)
    else:
        assert said == outcome


def answer_last(connection, statements):
    try:
        with connection.transaction(force_rollback=True):
            rows = 0
            for statement in statements.split("; "):
                rows = connection.execute(statement).rowcount
            return rows
    except psycopg.Error as error:
        return error


def test_a_kiosk_cannot_choose_the_time(lines):
    connection = lines["K"]
    with connection.transaction(force_rollback=True):
        row = connection.execute(
            f"SELECT abs(extract(epoch FROM issued_at - clock_timestamp())) < 5, service_day ="
            f" (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date"
            f" FROM ({take(1, now=repr('2020-01-01'))}) AS taken"
        ).fetchone()
    assert row == (True, True)


def test_nobody_leaves_the_settings_that_free_a_lock(lan_office, lines):
    for key in "KBC":
        for name, value in (("lock_timeout", "8s"), ("idle_in_transaction_session_timeout", "5s")):
            assert lines[key].execute(f"SHOW {name}").fetchone() == (value,)
