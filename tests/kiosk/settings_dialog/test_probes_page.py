"""Checks are set up in the settings, tried at once, and a wrong one is named at its field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.topics import TOPICS
from queueing.errors import BadSetting, NotPermitted
from queueing.probes import Probe, ProbeKind
from tests.kiosk.conftest import part
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.patience import until
from tests.queueing.probing.loopback import closed_port, hanging, serving

PROBE = Probe(4, "server", "Server pusat", ProbeKind.TCP, "192.0.2.1:443", timeout_ms=300)


@pytest.fixture
def acts(staff):
    staff.acts.checks = [PROBE]
    return staff.acts


async def at_the_checks(staff):
    dialog = await staff.unlocked()
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.PROBES))
    return dialog


@leaving
async def test_what_was_changed_is_saved_and_nothing_else(staff: Staff, acts) -> None:
    dialog = await at_the_checks(staff)
    page = dialog.probes
    assert page.rows() == (PROBE,)
    part(dialog, "field-target").setText("192.0.2.9:443")
    assert await staff.save() == "Tersimpan: pemeriksaan Server pusat."
    assert acts.checks == [replace(PROBE, target="192.0.2.9:443")]
    assert await staff.save() == "Tidak ada yang berubah."


@leaving
async def test_a_wrong_address_is_named_at_its_field_with_what_is_expected(staff, acts) -> None:
    dialog = await at_the_checks(staff)
    acts.refuse_probe = BadSetting("probe.target", "names no port", "write host and port")
    part(dialog, "field-target").setText("server")
    assert await staff.save() == "Belum disimpan. Periksa bagian yang bertanda."
    assert staff.complaint("target").startswith("Alamat: tulis")
    assert dialog.pages()[Topic.PROBES].isVisible()


@leaving
async def test_a_look_now_says_what_was_found_and_stores_nothing(staff: Staff, acts) -> None:
    dialog = await at_the_checks(staff)
    with closed_port() as port:
        part(dialog, "field-target").setText(f"127.0.0.1:{port}")
        dialog.probes.try_button.click()
        await until(lambda: "menolak sambungan" in dialog.probes.result.text(), "the finding")
    assert acts.checks == [PROBE]


@leaving
async def test_the_dialog_goes_on_while_a_look_hangs(staff: Staff, acts) -> None:
    dialog = await at_the_checks(staff)
    with serving(hanging) as port:
        page = dialog.probes
        page.fill(replace(PROBE, kind=ProbeKind.HTTP, target=f"http://127.0.0.1:{port}/"))
        dialog.probes.try_button.click()
        await until(lambda: "Sedang diperiksa" in page.result.text(), "the look")
        assert not page.try_button.isEnabled()
        await until(lambda: "belum dijawab" in page.result.text(), "the finding")
    assert page.try_button.isEnabled()


@leaving
async def test_a_check_is_deleted_at_once_or_stays_where_the_server_refuses(staff, acts) -> None:
    dialog = await at_the_checks(staff)
    acts.refuse_probe = NotPermitted("antrean at db.lan does not allow this", "ask")
    part(dialog, "probe-delete").click()
    await until(lambda: "akun pengelola" in dialog.message(), "the refusal")
    await until(lambda: dialog.probes.rows() == (PROBE,), "the row")
    acts.refuse_probe = None
    part(dialog, "probe-delete").click()
    await until(lambda: not acts.checks, "the deletion")
    assert dialog.probes.rows() == ()


@leaving
async def test_fields_are_those_of_the_kind(staff: Staff, acts) -> None:
    dialog = await at_the_checks(staff)
    page = dialog.probes
    page.fill(replace(PROBE, kind=ProbeKind.DNS, target="x.example"))
    assert not part(dialog, "field-resolver").isHidden()
    shown = page.form.findChildren(QWidget, "field-expected_status")
    assert [editor.isHidden() for editor in shown] == [True]
