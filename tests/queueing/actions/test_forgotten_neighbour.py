"""An office that is trusted no more leaves nothing behind but the event."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from queueing import actions
from queueing.actions.neighbours import trusted
from queueing.errors import NotFound
from queueing.store import tables as t
from tests.office import events, refused, request
from tests.queueing.actions.test_neighbours import proposals, shown, trust, word


def test_it_is_forgotten_with_its_word_and_what_that_alone_proposed(store, desk, clock):
    with store.read() as connection:
        wanted = select(t.component.c.id).where(t.component.c.code == "district-data")
        depends = connection.execute(wanted).scalar_one()
    office = trust(desk, component_id=depends)
    file = word(clock)
    actions.take_word(store, neighbour=office, file=file, actor=desk.actor, now=clock())
    assert proposals(store) == [(depends, "outage", "open")]

    twice = request()
    for _ in range(2):
        desk.do(actions.delete_neighbour, neighbour_id=office.id, request_id=twice)

    assert (trusted(store), shown(store, clock)) == ((), ())
    assert proposals(store) == [(depends, "outage", "withdrawn")]
    (told,) = events(store, kind="delete_neighbour")
    assert (told.details["code"], told.officer, told.request_id) == (office.code, "Ani", twice)


@pytest.mark.file_only
def test_an_office_nobody_trusts_cannot_be_forgotten(store, desk):
    with refused(store, NotFound):
        desk.do(actions.delete_neighbour, neighbour_id=7)
