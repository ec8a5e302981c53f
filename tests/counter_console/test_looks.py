"""What the window shows, in every size and state."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from counter_console.acts import Act, Wish
from counter_console.shortcuts import KEYS
from counter_console.widgets.action_button import ActionButton
from counter_console.widgets.text import Line
from queueing.model import LocalText, PriorityClass, TicketState
from tests.counter_console.hands import button, press, press_key
from tests.counter_console.samples import (
    NOW,
    SERVICES,
    outage,
    print_job,
    row,
    snapshot,
    ticket,
    waiting,
)

S = TicketState
CALLED = row(ticket(17, "A", S.CALLED, call_count=2))
SERVING = row(ticket(41, "C", S.SERVING))


def test_an_idle_counter_tells_who_can_be_called_and_who_is_held(shown):
    hit = outage()
    window = shown(snapshot(waiting=waiting(8, hit), outages=(hit,)))
    held = sum(1 for r in waiting(8, hit) if r.outage is not None)
    text = window.desk.serving._hint.text()
    assert text == f"{8 - held} orang dapat dipanggil, {held} menunggu layanan pulih."


def test_signing_in_asks_for_counter_name_and_services(shown, wishes):
    window = shown(snapshot(counter=None))
    assert button(window, "sign-in").note == "Pilih loket dulu"
    press(window, "counter-3")
    assert button(window, "sign-in").note == "Tulis nama Anda"
    QTest.keyClicks(window.sign_in.officer, " Sri ")
    window.sign_in.checks[4].click()
    QTest.keyClick(window.sign_in.officer, Qt.Key.Key_Return)
    assert wishes == [
        Wish(Act.SIGN_IN, counter_id=3, officer="Sri", service_ids=frozenset({1, 2, 3}))
    ]


def test_signing_in_needs_at_least_one_service(shown, wishes):
    window = shown(snapshot(counter=None))
    press(window, "counter-3")
    QTest.keyClicks(window.sign_in.officer, "Sri")
    for check in window.sign_in.checks.values():
        check.click()
    assert not button(window, "sign-in").isEnabled()


def test_the_sign_in_cards_say_who_sits_there(shown):
    window = shown(snapshot(counter=None))
    assert button(window, "counter-1").note == "Budi ada di sini"
    assert button(window, "counter-2").note.startswith("Kosong")


def test_signing_in_shows_which_services_are_called_more_often(shown):
    plain = snapshot(counter=None)
    first, second, third = plain.counters[:3]
    heavier = replace(third, weights=((2, 3),))
    equal = replace(second, weights=tuple((each, 4) for each in sorted(second.service_ids)))
    window = shown(replace(plain, counters=(first, equal, heavier)))
    press(window, f"counter-{second.number}")
    assert "×" not in "".join(check.accessibleName() for check in window.sign_in.checks.values())
    press(window, f"counter-{third.number}")
    said = {prefix: check.accessibleName() for prefix, check in window.sign_in.checks.items()}
    assert said[2].endswith("×3")
    assert "×" not in said[1]


@pytest.mark.parametrize(
    "name", ["<b>KTP</b> & 'kartu' \"x\"", "satu\x1b[2Jdua\x00tiga\ntempat", "panjang " * 40]
)
def test_a_name_from_the_database_is_shown_as_it_stands(shown, name):
    odd = replace(SERVICES[2], name=LocalText(name))
    current = replace(SERVING, service=odd)
    services = tuple(odd if s.id == 3 else s for s in SERVICES)
    shot = snapshot(current=current, services=services, waiting=(replace(current),))
    window = shown(shot)
    expected = "".join(c if c.isprintable() else " " for c in name)
    assert window.desk.serving._service.text() == expected
    press(window, "transfer")
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1280, 720)
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("size", [(900, 560), (1280, 720), (1366, 768), (1920, 1080)])
def test_every_page_fits_its_window_with_every_band(shown, size):
    late = outage(next_word_at=NOW - timedelta(minutes=3))
    hit = row(replace(CALLED.ticket, priority=PriorityClass.PRIORITY), late)
    window = shown(snapshot(current=hit, outages=(late,), waiting=waiting(300)))
    window.resize(*size)
    window.show_stale(NOW - timedelta(minutes=1), "Sambungan terputus.")
    window.show_failure("Permintaan Anda disimpan.")
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    foot = window.message.geometry().top()
    for made in window.desk.acts.buttons.values():
        if made.isVisible():
            assert made.mapTo(window, made.rect().bottomLeft()).y() < foot


def test_stale_data_is_said_and_fresh_data_takes_it_back(shown):
    window = shown(snapshot())
    window.show_stale(NOW - timedelta(seconds=40), "Sambungan terputus.")
    window.show_time(NOW, 40.0)
    assert window.stale.isVisible()
    assert "pukul 08.40" in window.stale.line.text()
    assert window.state_line._age.text() == "Terputus 40 detik"
    shown(snapshot())
    assert not window.stale.isVisible()
    assert window.state_line._age.text() == "Data terkini"


def test_without_any_data_the_window_says_what_is_wrong(window):
    window.show_stale(None, "Data antrean tidak ditemukan.")
    assert window.notice.isVisible()
    assert window.notice.text.text().startswith("Data antrean tidak ditemukan.")


def test_the_clock_stands_still_while_the_window_is_hidden(window):
    assert window._timer.isActive()
    window.hide()
    assert not window._timer.isActive()


def test_escape_and_help_open_and_close_panels(shown):
    window = shown(snapshot())
    press_key(window, "F1")
    assert window.desk.panel is window.desk.help
    press_key(window, "Esc")
    assert window.desk.panel is None


def test_the_help_names_every_key(shown):
    window = shown(snapshot())
    press_key(window, "F1")
    written = {label.text() for label in window.desk.help.findChildren(QLabel)}
    assert {key.replace("Return", "Enter") for key in KEYS.values()} <= written


def test_every_button_has_a_name_and_words(shown):
    shot = snapshot(current=CALLED, outages=(outage(),), doubtful_prints=(print_job(),))
    window = shown(shot)
    for name in ("outage", "prints", "help"):
        press(window, name)
        for made in window.findChildren(ActionButton):
            if made.isVisible():
                assert made.objectName()
                assert made.accessibleName() or made.objectName() == "close-panel"


class Marking(QTranslator):
    """Marks every text it is asked for, so that a forgotten one stands out."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"«{text}»"

    def isEmpty(self):
        return False


@pytest.fixture
def marking(qapp):
    translator = Marking()
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("panel", [None, "outages", "prints", "help", "form"])
def test_a_change_of_language_writes_everything_anew(shown, qapp, marking, panel):
    window = shown(
        snapshot(current=CALLED, outages=(outage(),), doubtful_prints=(print_job(),), waiting=())
    )
    if panel == "help":
        window.desk.help.show_keys()
    if panel == "form":
        window.open_update(1)
    elif panel is not None:
        window.desk.open_panel(getattr(window.desk, panel))
    qapp.installTranslator(marking)
    QApplication.processEvents()
    data = {"Loket 3", "Server pusat", "Pencetak kartu", "Jaringan kantor", "Blangko KTP-el"}
    data |= {"Listrik", "A-018", "A-017", "Perekaman KTP-el", "08.41"}
    data |= {"Perekaman dan Pencetakan KTP-el terganggu"}
    for made in [*window.findChildren(ActionButton), *window.findChildren(Line)]:
        if made.isVisible() and made.text() and made.text() not in data:
            assert "«" in made.text()


def test_signing_in_speaks_the_new_language(shown, qapp, marking):
    window = shown(snapshot(counter=None))
    qapp.installTranslator(marking)
    QApplication.processEvents()
    assert window.sign_in.enter.text() == "«Masuk»"
    assert button(window, "counter-2").note.startswith("«Kosong")
