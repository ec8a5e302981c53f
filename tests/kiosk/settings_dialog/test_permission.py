"""A kiosk's login on a server: who may save is said before anybody types, and can log in there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from kiosk.settings_acts import SettingsOnStore
from kiosk.settings_dialog.capacity_desk import CapacityDesk
from kiosk.settings_dialog.drafts import Topic
from kiosk.settings_dialog.permission_band import PermissionBand
from kiosk.settings_dialog.topics import TOPICS
from queueing.errors import NotPermitted, StoreLoginRefused
from queueing.model import Actor
from queueing.store import Store
from tests.antrean.served import TLS_ALWAYS, served
from tests.kiosk.settings_dialog.staff import Staff, leaving
from tests.lan.postgres_server import serving
from tests.office import MORNING, request
from tests.patience import until


@leaving
async def test_it_is_said_before_anybody_types_and_nothing_typed_is_lost(staff: Staff) -> None:
    staff.acts.permitted = False
    dialog = await staff.unlocked()
    band = dialog.permission
    assert not band.isVisible(), "this PC's own settings are its own"
    dialog._topics.setCurrentRow(list(TOPICS).index(Topic.OFFICE))
    assert band.isVisible()
    assert "akun pengelola" in band.said.text()
    dialog.office._name.setText("Nama baru")

    band.name.setText("antrean_admin")
    staff.touch("admin-enter")
    assert "Isi akun dan kata sandi" in band.result.text()
    for name, password, said in (
        ("antrean_admin", "salah", "menolak akun atau kata sandi"),
        ("antrean_loket_1", "benar", "antrean_loket_1 juga tidak boleh"),
    ):
        band.name.setText(name)
        band.password.setText(password)
        staff.touch("admin-enter")
        await until(partial(says, band, said), said)
        assert band.password.text() == ""
    band.name.setText("antrean_admin")
    band.password.setText("benar")
    staff.touch("admin-enter")
    await until(lambda: "dapat disimpan" in dialog.message(), "the permission")

    assert not band.isVisible()
    assert await staff.save() == "Tersimpan: nama kantor."
    assert staff.acts.office.name == "Nama baru"
    dialog.reject()
    await until(lambda: staff.acts.logged_out, "the end of the login")


def says(band: PermissionBand, words: str) -> bool:
    return words in band.result.text()


class OnStore(SettingsOnStore):
    """A kiosk's acts on an open store, without the kiosk."""

    def __init__(self, store: Store, actor: Actor) -> None:
        self._kept, self._actor = store, actor

    @property
    def store(self) -> Store:
        return self._kept

    @property
    def actor(self) -> Actor:
        return self._actor

    def may_change(self) -> None:
        """No numbers wait."""


def test_on_a_server_the_owners_login_saves_and_no_stations_does(tmp_path: Path) -> None:
    with serving(tls=True, hba=TLS_ALWAYS, fsync="off") as server:
        office = served(server, tmp_path / "out")
        kiosk = office.open("Kios 1")
        acts = OnStore(kiosk, Actor(1))
        assert not acts.may_save_settings()
        desk = CapacityDesk(acts, lambda: MORNING, request)
        _, draft = desk.read()
        with pytest.raises(NotPermitted):
            acts.rename_office("Nama baru", request(), MORNING)
        with pytest.raises(StoreLoginRefused):
            acts.log_in("antrean_admin", "salah")
        name, password = login(office.url("Loket 1"))
        with pytest.raises(NotPermitted):
            acts.log_in(name, password)
        assert not acts.may_save_settings()

        acts.log_in(*login(office.keeper_url("admin")))
        assert acts.may_save_settings()
        acts.rename_office("Nama baru", request(), MORNING)
        assert acts.office_data()[0].name == "Nama baru"
        desk.read()
        assert desk.save(draft).problem is None
        acts.log_out()
        assert not acts.may_save_settings()
        kiosk.close()


def login(url: str) -> tuple[str, str]:
    """Give name and password of a URL."""
    from queueing.store.database_url import parsed_url

    parsed = parsed_url(url)
    return str(parsed.username), str(parsed.password)
