"""The page of the database: made anew, moved to a real server with this PC, and back if it can."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from antrean.db.moving import server_moves
from kiosk.settings_dialog.drafts import Topic
from kiosk.window import KioskWindow
from queueing import actions
from queueing.model import StationKind
from queueing.office_file.exporting import exported
from queueing.office_file.writing import office_text
from queueing.store import open_store
from queueing.store import tables as t
from shared_ui.station_file import load
from tests.antrean.served import TLS_ALWAYS
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.lan.postgres_server import LanServer, serving
from tests.office import Clock, Kiosk
from tests.patience import until


@pytest.fixture(scope="module")
def server() -> Iterator[LanServer]:
    """Give a server with certificates, on which nothing was made."""
    with serving(tls=True, hba=TLS_ALWAYS, fsync="off") as running:
        yield running


@pytest.fixture
def staff(staff: Staff, window: KioskWindow, tmp_path: Path) -> Staff:
    """Give a member of staff at a kiosk whose office is in a file, with three numbers."""
    mover = Staff(window, tmp_path / "mover", server_moves)
    (tmp_path / "mover").mkdir()
    store = mover.acts.settings_store
    kiosk = Kiosk(store, Clock(), "Kios 1")
    for prefix in "AAB":
        kiosk.take(prefix)
    database = mover.settings.database.model_copy(update={"url": store.url})
    mover.settings = mover.settings.model_copy(update={"database": database})
    return mover


@leaving
async def test_a_new_database_has_this_offices_settings_and_no_tickets(
    staff: Staff, tmp_path: Path
) -> None:
    dialog = await staff.unlocked()
    dialog.show_section(Topic.DATABASE, "")
    page, url = dialog.database, f"sqlite:///{tmp_path / 'new' / 'office.db'}"
    page._url.setText(url)
    staff.touch("create-database")
    await until(lambda: "Dibuat:" in page.created.text(), page.created.text)
    made = open_store(url)
    assert office_text(exported(made)) == office_text(exported(staff.acts.settings_store))
    with made.read() as connection:
        assert connection.execute(select(func.count()).select_from(t.ticket)).scalar() == 0
    made.close()
    staff.touch("create-database")
    await until(lambda: "Belum dibuat" in page.created.text(), "that it is there already")


@leaving
async def test_the_office_moves_with_this_pc_and_goes_back_only_while_nothing_is_lost(
    staff: Staff, server: LanServer, tmp_path: Path
) -> None:
    here = staff.acts.settings_store
    desk = actions.register_station(here, name="Loket 1", kind=StationKind.CONSOLE, now=staff.now)
    actions.claim_station(
        here,
        station_id=desk.id,
        place_id="another-pc",
        host="pc-2",
        version="0.1",
        now=staff.now,
        since=None,
        pending=0,
        pending_since=None,
    )
    dialog = await staff.unlocked()
    dialog.show_section(Topic.DATABASE, "")
    form, came_from = dialog.database.move_form, staff.settings.database_url
    staff.touch("move-start")
    assert "postgresql://" in staff.complaint("admin")
    form.admin.setText(server.admin_url("antrean"))
    form.host.setText(server.address)
    form.ca.setText(str(server.authority))
    form.folder.setText(str(tmp_path / "stations"))
    staff.touch("move-start")
    await until(lambda: "3 tiket" in form.moved.text(), form.moved.text)
    assert staff.settings.database_url.startswith("postgresql://antrean_kiosk_1:")
    assert staff.settings.database.moved_from == came_from
    assert load(staff.file, "kiosk").settings == staff.settings, "also after a restart"
    assert "Loket 1" in form.left.text()
    assert (tmp_path / "stations" / "Loket 1.toml").exists()

    staff.touch("move-back")
    await until(lambda: "Kembali ke berkas lama." in form.returned.text(), form.returned.text)
    assert staff.settings.database_url == came_from
    assert Kiosk(here, Clock(), "Kios 1").take("A").label == "A-003"

    staff.touch("move-start")
    await until(lambda: "4 tiket" in form.moved.text(), form.moved.text)
    there = open_store(staff.settings.database_url)
    assert Kiosk(there, Clock(), "Kios 1").take("A").id == 5
    there.close()
    staff.touch("move-back")
    await until(lambda: "1 tiket diberikan di server" in form.returned.text(), "a refusal")
    assert staff.settings.database_url.startswith("postgresql://")
