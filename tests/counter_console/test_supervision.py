"""Stock and waiting lists at the console: everything by keys, nothing lost, nobody named."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import pytest_asyncio
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from counter_console.acts import Act, Wish
from counter_console.supervision_reading import SupervisionReading
from queueing import actions, views
from queueing.model import LocalText
from queueing.stock import StockItem
from tests.counter_console.desk import Console, sit_down, until
from tests.counter_console.hands import key_pressed, press_key, scanned
from tests.counter_console.proposals import outage_proposal
from tests.counter_console.samples import NOW, outage, snapshot
from tests.office import SERVICES, Clock, Desk, words

B = SERVICES["B"]
CARDS = StockItem(
    1, "ektp", LocalText("Blangko KTP-el"), frozenset({2}), 200, low_at=500, on_hand=12_340
)


@pytest.fixture
def office(store) -> Desk:
    """Give somebody who prepares the office: 100 blanks, ten cards a day."""
    desk = Desk(store, 1, "Ani", Clock(NOW.replace(minute=0)))
    (known,) = views.stock_view(store, now=NOW).items
    item = StockItem(known.id, "ektp", words("Blangko KTP-el"), frozenset({B}), 10, low_at=20)
    desk.do(actions.save_stock_item, item=item)
    desk.do(actions.count_stock, item_id=known.id, amount=100)
    return desk


@pytest_asyncio.fixture
async def supervisor(office, desks):
    """Give a console whose supervisor's pages read the office."""
    console: Console = desks[0]
    controller = console.controller
    reading = SupervisionReading(
        console.window, controller._office.views, controller._off_thread, lambda: console.now
    )
    controller.snapshot_read.connect(reading.changed)
    await sit_down(console, 6)
    console.window.activateWindow()
    yield console
    await reading.stop()


async def opened(console, key, name):
    await key_pressed(console.window, key)
    page = console.window.supervision.pages[name]
    await until(lambda: page.isVisible() and page._view is not None, f"the page {name}")
    return page


async def test_a_delivery_is_recorded_without_the_mouse(supervisor, store):
    page = await opened(supervisor, "Ctrl+4", "stock")
    QTest.keyClicks(page.form.amount, "1.500")
    assert page.form.told.text() == "Setelah dicatat: 1.600."
    await supervisor.key_act(page.form.amount)
    assert supervisor.message == "Dicatat: diterima 1.500. Blangko KTP-el: 1.600 tersisa."
    last = views.stock_view(store, now=NOW).movements[0]
    assert (last.kind, last.change, last.officer) == ("received", 1500, "Sri")
    await until(lambda: len(page.history.model.rows) == 2, "the delivery in the history")
    assert page.form.amount.text() == ""
    assert page.form.amount.hasFocus()


async def test_a_count_says_the_difference_before_it_is_recorded(supervisor, store):
    page = await opened(supervisor, "Ctrl+4", "stock")
    await key_pressed(supervisor.window, "Alt+3")
    QTest.keyClicks(page.form.amount, "93")
    assert page.form.told.text() == "Tercatat 100, ditemukan 93: selisih −7."
    await supervisor.key_act(page.form.amount)
    assert views.stock_view(store, now=NOW).items[0].on_hand == 93


@pytest.mark.parametrize(
    ("act", "written", "said"),
    [
        (Act.RECEIVE_STOCK, "banyak", "Tulis angka bulat, misalnya 500."),
        (Act.RECEIVE_STOCK, "-5", "Tulis angka bulat, misalnya 500."),
        (Act.RECEIVE_STOCK, "0", "Tulis sedikitnya 1."),
        (Act.SPOIL_STOCK, "12341", "Lebih banyak dari yang tercatat (12.340). Hitung dulu"),
        (Act.COUNT_STOCK, "1.5", "Tulis angka bulat, misalnya 500."),
    ],
)
def test_what_is_no_amount_is_said_and_not_recorded(window, act, written, said):
    form, heard = window.supervision.stock.form, []
    form.wished.connect(heard.append)
    form.show_item(CARDS)
    form.choose(act)
    form.amount.setText(written)
    assert form.told.text().startswith(said)
    form.send.click()
    assert heard == []
    form.choose(Act.COUNT_STOCK)
    form.amount.setText("0")
    form.send.click()
    assert heard == [Wish(Act.COUNT_STOCK, item_id=1, amount=0)]


async def test_numbers_are_added_by_scanner_and_hand_and_bad_ones_stay_to_be_mended(
    supervisor, store
):
    page = await opened(supervisor, "Ctrl+5", "waiting-list")
    field = page.add.field
    await until(field.hasFocus, "the field of the numbers")
    await scanned(supervisor.window, "K7F2Q9XM4T")
    await scanned(supervisor.window, "R-2017-7")
    QTest.keyClicks(field, "Siti Aminah")
    assert page.add.send.text() == "Tambahkan 2 nomor"
    assert page.add.told.text().startswith("Baris 3 (SITI…): mirip nama.")
    assert supervisor.window.supervision.name == "waiting-list", "no scan looked for a ticket"
    page.chosen = B
    page.retranslate()
    await supervisor.press("add-send")
    assert supervisor.message == "2 nomor ditambahkan."
    assert field.toPlainText() == "Siti Aminah"
    listed = views.list_view(store, now=NOW, service_id=B).entries
    assert [entry.reference for entry in listed] == ["K7F2Q9XM4T", "R-2017-7"]


async def test_a_batch_is_shown_before_it_is_invited_and_is_as_large_as_the_day(
    supervisor, store, office
):
    numbers = [f"R-{n:03d}" for n in range(1, 31)]
    office.do(actions.add_references, service_id=B, references=numbers)
    page = await opened(supervisor, "Ctrl+5", "waiting-list")
    await key_pressed(supervisor.window, "Alt+2")
    await until(lambda: page.invite.people.text() == "10", "the size of the next day")
    assert page.invite.told.text() == (
        "10 dari 30 yang menunggu: R-001 sampai R-010. Hari itu masih cukup untuk 10 orang."
    )
    page.invite.people.setText("11")
    assert page.invite.told.text() == "Hari itu hanya cukup untuk 10 orang."
    assert not page.invite.send.isEnabled()
    page.invite.people.setText("4")
    await supervisor.press("invite-send")
    assert supervisor.message.startswith("4 nomor diundang untuk Kamis, 15 Juni.")
    (batch,) = views.list_view(store, now=NOW).batches
    assert (batch.day, batch.size, batch.officer) == (date(2017, 6, 15), 4, "Sri")
    await until(lambda: page.batches.current() == batch.id, "the invitation in the list")
    await key_pressed(supervisor.window, "Alt+7")
    await until(lambda: "disalin" in supervisor.message, "the numbers in the clipboard")
    assert QGuiApplication.clipboard().text().split() == numbers[:4]


async def test_where_a_number_stands_is_told_and_its_end_is_one_press(supervisor, store, office):
    office.do(actions.add_references, service_id=B, references=["R-1", "R-2"])
    page = await opened(supervisor, "Ctrl+5", "waiting-list")
    await key_pressed(supervisor.window, "Alt+3")
    QTest.keyClicks(page.one.field, "r-2")
    await key_pressed(supervisor.window, "Return")
    await until(lambda: page.one.entry() is not None, "the answer")
    assert page.one.told.text() == "R-2: tempat 2, perkiraan Kamis, 15 Juni."
    await supervisor.press(Act.COLLECTED)
    assert supervisor.message == "R-2 dicatat sudah diambil."
    await until(lambda: page.one.told.text() == "R-2: sudah diambil.", "the new state")
    assert not page.one.buttons[Act.COLLECTED].isEnabled()


def test_every_console_warns_of_what_is_low_and_says_what_stops(shown):
    band = shown(snapshot(stock=(CARDS,))).supervision.band
    assert not band.isVisible()
    shown(snapshot(stock=(replace(CARDS, on_hand=43),)))
    assert band.line.text() == "Blangko KTP-el tinggal 43. Bila habis, layanan B berhenti."
    shown(snapshot(stock=(replace(CARDS, on_hand=0),), counter=None))
    assert band.line.text() == "Blangko KTP-el habis. Layanan B tidak dapat selesai."
    assert band.isVisible()


def test_the_warning_gives_way_to_what_asks_for_an_answer_and_to_what_is_announced(shown):
    gone = (replace(CARDS, on_hand=0),)
    asked = snapshot(stock=gone, proposals=(outage_proposal(),))
    assert not shown(asked).supervision.band.isVisible()
    told = outage()
    assert not shown(snapshot(stock=gone, outages=(told,))).supervision.band.isVisible()


def test_without_an_officer_the_pages_show_and_do_nothing(shown):
    window = shown(snapshot(counter=None))
    press_key(window, "Ctrl+4")
    assert window.supervision.name == "stock"
    assert window.supervision.stock.form.told.text() == "Masuk ke loket dulu"
    assert not window.supervision.stock.form.send.isEnabled()
    press_key(window, "Ctrl+5")
    assert window.supervision.lists.add.told.text() == "Masuk ke loket dulu"
    press_key(window, "Esc")
    assert window.sign_in.isVisible()


def test_at_the_usual_size_every_act_on_outages_is_in_sight(shown):
    window = shown(snapshot(outages=(outage(),)))
    window.resize(1366, 768)
    press_key(window, "F10")
    QApplication.processEvents()
    panel = window.desk.outages
    for name in ("carry", "export-notice", "outage-reports", "plan-outage"):
        made = panel.ways[name]
        assert made.visibleRegion().boundingRect() == made.rect(), name
    card = panel.cards[0]
    for made in (card.update_button, card.resolve_button):
        assert made.visibleRegion().boundingRect() == made.rect()
