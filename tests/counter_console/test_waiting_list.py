"""The lists of people."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from counter_console.widgets.waiting_model import ROW_ROLE, WaitingModel
from queueing.model import PriorityClass
from tests.counter_console.samples import NOW, SERVICES, snapshot, waiting

LINE = waiting(60)


def shown_rows(model: WaitingModel):
    return [model.index(i).data(ROW_ROLE) for i in range(model.rowCount())]


@given(
    st.none() | st.sampled_from([s.id for s in SERVICES]), st.sampled_from(["", "a-0", "17", "zz"])
)
def test_a_filter_keeps_the_calling_order_and_nothing_else(service_id, needle):
    model = WaitingModel()
    model.show_rows(LINE)
    model.set_filter(service_id, needle)
    assert shown_rows(model) == [
        r
        for r in LINE
        if (service_id is None or r.ticket.service_id == service_id)
        and needle.upper() in r.ticket.label
    ]


def test_an_unchanged_list_is_not_drawn_again(qtbot):
    model = WaitingModel()
    resets = []
    model.modelReset.connect(lambda: resets.append(1))
    assert model.show_rows(LINE)
    assert not model.show_rows(waiting(60))
    assert resets == [1]


def test_a_selected_ticket_stays_selected_while_the_line_moves(shown):
    window = shown(snapshot(waiting=LINE))
    lists = window.desk.lists
    lists.view.setCurrentIndex(lists.model.index(10))
    chosen = lists.selected().ticket.id
    shown(snapshot(waiting=LINE[4:]))
    assert lists.selected().ticket.id == chosen
    shown(snapshot(waiting=tuple(r for r in LINE if r.ticket.id != chosen)))
    assert lists.selected() is None


def test_the_lists_count_their_people(shown):
    window = shown(snapshot(waiting=LINE, parked=LINE[:2], skipped=LINE[:3]))
    texts = [tab.text() for tab in window.desk.lists._tabs.values()]
    assert texts == ["Menunggu 60", "Ditunda 2", "Dilewati 3"]


def test_an_empty_list_says_so(shown):
    window = shown(snapshot())
    assert window.desk.lists._empty.text() == "Belum ada yang menunggu"
    assert not window.desk.lists.view.isVisible()


def test_the_chosen_service_stays_chosen_while_counts_change(shown):
    window = shown(snapshot(waiting=LINE))
    window.desk.lists.service.setCurrentIndex(2)
    chosen = window.desk.lists.service_id()
    shown(snapshot(waiting=LINE[5:]))
    assert window.desk.lists.service_id() == chosen
    assert {r.ticket.service_id for r in shown_rows(window.desk.lists.model)} == {chosen}


def test_three_hundred_people_are_drawn_row_by_row(shown):
    window = shown(snapshot(waiting=waiting(300)))
    view = window.desk.lists.view
    before = view.grab().toImage()
    view.scrollToBottom()
    assert view.grab().toImage() != before
    assert window.desk.lists.model.rowCount() == 300


def test_a_priority_is_marked_in_its_row(shown):
    ordinary = LINE[0]
    first = replace(ordinary, ticket=replace(ordinary.ticket, priority=PriorityClass.PRIORITY))
    view = shown(snapshot(waiting=(ordinary,))).desk.lists.view
    before = view.grab().toImage()
    shown(snapshot(waiting=(first,)))
    assert view.grab().toImage() != before


def test_waiting_times_grow_with_the_minutes(shown):
    window = shown(snapshot(waiting=LINE))
    window.show_time(NOW + timedelta(minutes=5), 0.0)
    assert window.desk.lists.model.now == NOW + timedelta(minutes=5)
