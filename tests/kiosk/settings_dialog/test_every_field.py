"""Every field of a kiosk's oldest pages has help, is saved, is refused where wrong, and undone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from typing import Any

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
)

from kiosk.settings_dialog.counters_page import CountersPage
from kiosk.settings_dialog.database_page import DatabasePage
from kiosk.settings_dialog.dialog import SettingsDialog
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.fields import Form
from kiosk.settings_dialog.hours_fields import WeekHours
from kiosk.settings_dialog.icon_picker import IconPicker
from kiosk.settings_dialog.office_page import OfficePage
from kiosk.settings_dialog.printer_page import PrinterPage
from kiosk.settings_dialog.service_shares_fields import ServiceShares
from kiosk.settings_dialog.services_page import ServicesPage
from kiosk.settings_dialog.topic_pages import StationPage
from kiosk.settings_dialog.topics import TOPICS
from queueing.opening_days import WeekdayHours
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.patience import until

OWN_HOURS = (WeekdayHours(1, time(8), time(11)), WeekdayHours(5, None, None))
PAGES = (StationPage, DatabasePage, PrinterPage, OfficePage, ServicesPage, CountersPage)
BUTTONS = {"quota", "needs", "told_in"}
"""They lead elsewhere or choose what is shown, and hold no setting."""
LOGO = "logo"
"""Is chosen as a file: test_office_page."""


@dataclass(frozen=True)
class Row:
    """A field: what is put into it, where that is kept, and what it refuses."""

    page: type
    field: str
    value: Any
    kept: Callable[[Staff], Any]
    wrong: Any = None
    """None where the editor itself lets nothing wrong in."""


def station(name: str) -> Callable[[Staff], Any]:
    return lambda staff: getattr(staff.settings, name)


def printer(name: str) -> Callable[[Staff], Any]:
    return lambda staff: getattr(staff.settings.printer, name)


def office(name: str) -> Callable[[Staff], Any]:
    return lambda staff: getattr(staff.acts.office, name)


def service(name: str, code: str = "") -> Callable[[Staff], Any]:
    def kept(staff: Staff) -> Any:
        value = getattr(next(s for s in staff.acts.services if s.id == 1), name)
        return getattr(value, code) if code else value

    return kept


def counter(name: str) -> Callable[[Staff], Any]:
    return lambda staff: getattr(next(c for c in staff.acts.counters if c.id == 1), name)


TOLD = ("name", "requirements", "procedure", "duration", "fee", "product", "complaints")
TABLE = (
    Row(StationPage, "name", "Kios timur", station("name"), wrong=""),
    Row(StationPage, "voice_volume", 40, lambda staff: staff.settings.voice.volume),
    Row(
        StationPage,
        "voice_pack",
        "/srv/suara",
        lambda staff: staff.settings.voice.pack,
        wrong="suara",
    ),
    Row(StationPage, "panel_inches", 32.5, station("panel_inches")),
    Row(StationPage, "idle_seconds", 45, station("idle_seconds")),
    Row(StationPage, "countdown_seconds", 33, station("countdown_seconds")),
    Row(StationPage, "attract_seconds", 0, lambda staff: staff.settings.kiosk.attract_seconds),
    Row(DatabasePage, "url", "sqlite:////srv/x.db", station("database_url"), wrong="x.db"),
    Row(PrinterPage, "enabled", True, printer("enabled")),
    Row(PrinterPage, "profile", "generic-58", printer("profile")),
    Row(PrinterPage, "connection", "serial", printer("connection")),
    Row(PrinterPage, "host", "192.168.1.77", printer("host")),
    Row(PrinterPage, "port", 9101, printer("port")),
    Row(PrinterPage, "usb", "04b8:0e28", printer("usb")),
    Row(PrinterPage, "device", "/dev/ttyS1", printer("device"), wrong=""),
    Row(PrinterPage, "queue", "tiket", printer("queue")),
    Row(PrinterPage, "baud", 38400, printer("baud")),
    Row(PrinterPage, "flow", "xon-xoff", printer("flow")),
    Row(PrinterPage, "rendering", "native", printer("rendering")),
    Row(OfficePage, "name", "Kantor baru", office("name"), wrong=""),
    Row(
        OfficePage,
        "follow_address",
        "https://a.go.id/t/{code}",
        office("follow_address"),
        wrong="a.go.id",
    ),
    Row(OfficePage, "return_minutes", 30, office("return_minutes")),
    Row(ServicesPage, "prefix", "K", service("prefix"), wrong="O"),
    Row(ServicesPage, "active", False, service("active")),
    Row(ServicesPage, "icon", "card", service("icon")),
    Row(ServicesPage, "hours", OWN_HOURS, service("hours")),
    Row(ServicesPage, "instead", 3, service("instead_id")),
    *(
        Row(
            ServicesPage,
            f"{name}_{code}",
            f"{name} dalam {code}",
            service(name, code),
            wrong="" if (name, code) == ("name", "id") else None,
        )
        for name in TOLD
        for code in ("id", "jv", "en")
    ),
    Row(CountersPage, "number", 42, counter("number")),
    Row(CountersPage, "name", "Meja satu", counter("name"), wrong=""),
    Row(CountersPage, "active", False, counter("active")),
    Row(CountersPage, "services", frozenset({1}), counter("service_ids"), wrong=frozenset()),
)


def editor(dialog: SettingsDialog, row: Row) -> Any:
    return dialog.page(row.page).form._editors[row.field]


def put(field: Any, value: Any) -> None:
    """Write into a field as a person does."""
    if isinstance(field, QComboBox):
        place = field.findData(value)
        if place < 0:
            field.setEditText(value)
        else:
            field.setCurrentIndex(place)
    elif isinstance(field, QSpinBox | QDoubleSpinBox):
        field.setValue(value)
    elif isinstance(field, QCheckBox):
        field.setChecked(value)
    elif isinstance(field, ServiceShares):
        field.fill(value, ())
    elif isinstance(field, WeekHours):
        field.fill(value)
    elif isinstance(field, IconPicker):
        field.buttons[value].click()
    else:
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.selectAll()
        # Not setText: what a program puts there is not what a person touched.
        (field.insert if isinstance(field, QLineEdit) else field.insertPlainText)(value)


def first_rows(dialog: SettingsDialog) -> None:
    for page in (dialog.services, dialog.counters):
        page.list.setCurrentRow(0)


def test_no_field_of_these_pages_is_missing_in_the_table(qapp: object) -> None:
    for kind in PAGES:
        page = kind()
        known = {row.field for row in TABLE if row.page is kind}
        assert set(page.form._editors) - BUTTONS - {LOGO} == known, kind


def test_every_field_of_these_pages_has_help(qapp: object) -> None:
    for kind in PAGES:
        page = kind()
        page.retranslate()
        assert [f for f, text in page.form._helps.items() if not text.text()] == [], kind
        for field, widget in page.form._editors.items():
            assert widget.accessibleName(), field
            assert widget.accessibleDescription(), field


TOLD_BESIDE = re.compile(r"opens_at|voice\.\w+day|voice\.quiet_from|trial-\w+")
"""The first of two times, the days of a week, the parts of an example: one help for all."""


def test_whatever_is_typed_or_chosen_on_any_page_has_help(qapp: object) -> None:
    silent = []
    for topic, entry in TOPICS.items():
        page = entry.make()
        page.retranslate()
        for form in page.findChildren(Form):
            silent += [
                (topic.value, field)
                for field, text in form._helps.items()
                # A box to tick has its sentence beside it.
                if not isinstance(form._editors[field], QCheckBox | QLabel | QAbstractButton)
                and not text.text()
                and not TOLD_BESIDE.fullmatch(field)
            ]

    assert silent == []


@leaving
async def test_what_stands_in_every_field_is_saved_at_once_and_undone_at_once(
    staff: Staff,
) -> None:
    dialog = await staff.unlocked()
    first_rows(dialog)
    before = [row.kept(staff) for row in TABLE]
    for row in TABLE:
        put(editor(dialog, row), row.value)
    assert "Tersimpan" in await staff.save()
    saved = {(row.page.__name__, row.field): row.kept(staff) for row in TABLE}
    assert saved == {(row.page.__name__, row.field): row.value for row in TABLE}
    dialog.say("")
    staff.touch("settings-undo")
    await until(lambda: "Tersimpan" in dialog.message(), dialog.message)
    assert [row.kept(staff) for row in TABLE] == before
    assert all(old != row.value for old, row in zip(before, TABLE, strict=True)), "a real change"


@pytest.mark.parametrize(
    "row", [row for row in TABLE if row.wrong is not None], ids=lambda row: row.field
)
@leaving
async def test_a_wrong_value_is_told_at_its_field_and_nothing_is_saved(
    staff: Staff, row: Row
) -> None:
    dialog = await staff.unlocked()
    first_rows(dialog)
    dialog.show_section(Topic.PRINTER, "")
    put(editor(dialog, Row(PrinterPage, "connection", "", row.kept)), "serial")
    if row.field != "device":
        put(editor(dialog, Row(PrinterPage, "device", "", row.kept)), "/dev/ttyS1")
    put(editor(dialog, row), row.wrong)
    assert "Belum disimpan" in await staff.save()
    assert dialog.page(row.page).form._complaints[row.field].text()
    assert staff.acts.saved == []
    assert not staff.file.exists()


def test_no_number_beyond_its_limits_can_be_typed(qapp: object) -> None:
    limits = {
        "panel_inches": (5, 150),
        "idle_seconds": (10, 600),
        "countdown_seconds": (20, 300),
        "attract_seconds": (0, 3600),
        "voice_volume": (0, 100),
        "port": (1, 65535),
        "return_minutes": (1, 1440),
        "number": (1, 99),
    }
    for row in TABLE:
        page = row.page()
        field = page.form._editors[row.field]
        if isinstance(field, QSpinBox | QDoubleSpinBox):
            lowest, highest = limits.pop(row.field)
            for wanted, got in ((lowest - 1, lowest), (highest + 1, highest)):
                field.setValue(wanted)
                assert field.value() == got, row.field
    assert limits == {}
