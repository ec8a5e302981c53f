"""When the answer to a commit is lost, the row is there and the client has an error."""

from __future__ import annotations

import psycopg
import pytest

from tests.lan.commit_fault import CommitFault, CommitLost, Passage
from tests.lan.proxy import Proxy

INSERT = "INSERT INTO note VALUES (%s)"


def _kept(server) -> list[str]:
    return [str(text) for (text,) in server.run("SELECT text FROM note ORDER BY text")]


def _autocommit_prepared(client: psycopg.Connection) -> None:
    client.execute(INSERT, ["mine"], prepare=True)


def _autocommit_by_parameters(client: psycopg.Connection) -> None:
    client.execute(INSERT, ["mine"], prepare=False)


def _autocommit_as_text(client: psycopg.Connection) -> None:
    client.execute("INSERT INTO note VALUES ('mine')")


def _transaction(client: psycopg.Connection) -> None:
    with client.transaction():
        client.execute(INSERT, ["mine"])


def _explicit_commit(client: psycopg.Connection) -> None:
    client.execute("BEGIN")
    client.execute(INSERT, ["mine"])
    client.execute("COMMIT")


WAYS = [
    _autocommit_prepared,
    _autocommit_by_parameters,
    _autocommit_as_text,
    _transaction,
    _explicit_commit,
]


@pytest.mark.parametrize("write", WAYS)
def test_a_cut_after_commit_leaves_the_row_and_the_client_with_an_error(
    write, client, proxy, notes
):
    # Known to the server from before, as in a program that has run for a while.
    client.execute(INSERT, ["earlier"], prepare=True)
    fault = proxy.cut_after_commit("insert into note")
    with pytest.raises(psycopg.OperationalError):
        write(client)
    assert fault.wait(5)
    assert _kept(notes) == ["earlier", "mine"]


@pytest.mark.parametrize("write", WAYS)
def test_a_cut_before_commit_looks_the_same_but_leaves_no_row(write, client, proxy, notes):
    client.execute(INSERT, ["earlier"], prepare=True)
    fault = proxy.cut_before_commit("insert into note")
    with pytest.raises(psycopg.OperationalError):
        write(client)
    assert fault.wait(5)
    assert _kept(notes) == ["earlier"]


def test_without_a_marker_the_next_commit_is_meant(client, proxy, notes):
    fault = proxy.cut_after_commit()
    client.execute(INSERT, ["alone"])
    assert not fault.wait(0)
    with pytest.raises(psycopg.OperationalError):
        _transaction(client)
    assert fault.wait(5)
    assert _kept(notes) == ["alone", "mine"]


def test_it_happens_once(client, proxy, notes):
    proxy.cut_after_commit("insert")
    with pytest.raises(psycopg.OperationalError):
        _autocommit_prepared(client)
    with psycopg.connect(proxy.url(notes.url()), autocommit=True) as again:
        again.execute(INSERT, ["again"])
    assert _kept(notes) == ["again", "mine"]


def test_a_statement_without_the_marker_is_left_alone(client, proxy):
    fault = proxy.cut_after_commit("take_ticket")
    _transaction(client)
    _autocommit_as_text_of_another(client)
    assert not fault.wait(0)


def _autocommit_as_text_of_another(client: psycopg.Connection) -> None:
    client.execute("INSERT INTO note VALUES ('another')")


def test_a_transaction_rolled_back_is_no_commit(client, proxy, notes):
    fault = proxy.cut_after_commit("insert")
    with client.transaction(force_rollback=True):
        client.execute(INSERT, ["undone"])
    assert not fault.wait(0)
    with pytest.raises(psycopg.OperationalError):
        _transaction(client)
    assert _kept(notes) == ["mine"]


def test_a_commit_that_the_server_refuses_is_passed_on(client, proxy, notes):
    client.execute(INSERT, ["mine"])
    fault = proxy.cut_after_commit("insert")
    # The constraint is deferred: the error comes as the answer to COMMIT.
    with pytest.raises(psycopg.errors.UniqueViolation):
        _transaction(client)
    with pytest.raises(psycopg.errors.UniqueViolation):
        _autocommit_prepared(client)
    assert not fault.wait(0)
    with pytest.raises(psycopg.OperationalError):
        client.execute(INSERT, ["another"])
    assert _kept(notes) == ["another", "mine"]


def test_a_pipeline_is_cut_after_its_commit(client, proxy, notes):
    fault = proxy.cut_after_commit("insert")
    with pytest.raises(psycopg.OperationalError), client.pipeline():
        _transaction(client)
    assert fault.wait(5)
    assert _kept(notes) == ["mine"]


def test_a_lost_answer_may_hang_instead(client, proxy, notes):
    client.execute("SET statement_timeout = '200ms'")
    fault = proxy.cut_after_commit("insert", hang=True)
    client.pgconn.send_query(b"INSERT INTO note VALUES ('mine')")
    assert fault.wait(5)
    client.pgconn.consume_input()
    assert client.pgconn.is_busy()
    assert _kept(notes) == ["mine"]
    proxy.heal()
    client.close()


def _message(kind: bytes, body: bytes = b"") -> bytes:
    return kind + (4 + len(body)).to_bytes(4, "big") + body


def test_the_answer_to_an_earlier_request_of_a_pipeline_is_passed_on():
    ready = _message(b"C", b"INSERT 0 1\0") + _message(b"Z", b"I")
    fault, passage = CommitFault(b"insert", after=True, hang=False), Passage()
    list(passage.to_server((8).to_bytes(4, "big") + (196608).to_bytes(4, "big"), fault))
    list(passage.to_client(_message(b"Z", b"I"), fault))
    for statement in (b"SELECT 1", b"INSERT INTO note"):
        parse = _message(b"P", b"\0" + statement + b"\0\0\0")
        bind = _message(b"B", b"\0\0\0\0\0\0\0\0")
        execute = _message(b"E", b"\0\0\0\0\0")
        list(passage.to_server(parse + bind + execute + _message(b"S"), fault))
    assert b"".join(passage.to_client(ready, fault)) == ready
    with pytest.raises(CommitLost):
        list(passage.to_client(ready, fault))


def test_heal_disarms_a_fault_that_has_not_happened(client, proxy, notes):
    fault = proxy.cut_after_commit("insert")
    proxy.heal()
    _transaction(client)
    assert not fault.wait(0)
    assert _kept(notes) == ["mine"]


def test_only_the_connection_that_commits_is_cut(client, proxy, notes):
    with psycopg.connect(proxy.url(notes.url()), autocommit=True) as bystander:
        proxy.cut_after_commit("insert")
        with pytest.raises(psycopg.OperationalError):
            _transaction(client)
        bystander.execute(INSERT, ["theirs"])
    assert _kept(notes) == ["mine", "theirs"]


def test_a_message_in_pieces_is_understood(client, proxy, notes):
    long = "x" * 300_000
    fault = proxy.cut_after_commit("insert")
    with pytest.raises(psycopg.OperationalError):
        client.execute(INSERT + " -- " + long, ["mine"])
    assert fault.wait(5)
    assert _kept(notes) == ["mine"]


def test_a_slow_line_changes_nothing_about_it(notes):
    with Proxy((notes.address, notes.port), seed=4) as slow:
        slow.delay(to_server=5, to_client=5, jitter=10)
        with psycopg.connect(slow.url(notes.url())) as client:
            fault = slow.cut_after_commit()
            client.execute(INSERT, ["mine"])
            with pytest.raises(psycopg.OperationalError):
                client.commit()
        assert fault.wait(5)
    assert _kept(notes) == ["mine"]
