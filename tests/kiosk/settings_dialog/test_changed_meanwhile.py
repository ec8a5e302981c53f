"""Two kiosks with the settings open: the second to save is told, and loses nothing."""

from __future__ import annotations

from dataclasses import replace

from queueing.model import LocalText
from tests.kiosk.settings_dialog.staff import Staff, leaving


@leaving
async def test_what_another_kiosk_changed_meanwhile_is_told_and_nothing_typed_is_lost(
    staff: Staff,
) -> None:
    dialog = await staff.unlocked()
    dialog.services.list.setCurrentRow(1)
    dialog.services._names.edits["id"].setText("Cetak")
    dialog.services._names.edits["id"].setModified(True)
    other = staff.acts.services[1]
    needs = frozenset({"server"})
    staff.acts.services[1] = replace(other, name=LocalText("Dari kios lain"), components=needs)
    sitting = replace(staff.acts.counters[0], officer="Ani")
    staff.acts.counters = [sitting]

    assert (await staff.save()).startswith("Belum disimpan")
    assert "sekarang: Dari kios lain" in staff.complaint("name_id")
    assert dialog.services._names.edits["id"].text() == "Cetak"
    assert staff.acts.saved == []
    assert (await staff.save()) == "Tersimpan: layanan B."
    saved = next(s for s in staff.acts.services if s.id == other.id)
    assert (saved.name.id, saved.components) == ("Cetak", needs)
