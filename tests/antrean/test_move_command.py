"""`antrean db move`: a station file for each, the office on the server, and the way back."""

from __future__ import annotations

import pytest

from queueing import actions
from queueing.model import StationKind
from queueing.store import open_store
from tests.antrean.databases import labels
from tests.antrean.served import TLS_ALWAYS
from tests.lan.postgres_server import serving
from tests.office import MORNING, Kiosk, new_office


@pytest.fixture(scope="module")
def server():
    with serving(tls=True, hba=TLS_ALWAYS, fsync="off") as running:
        yield running


def test_an_office_moves_with_a_login_for_each_station_and_may_come_back(antrean, server, tmp_path):
    path, out = tmp_path / "office.db", tmp_path / "stations"
    store = new_office(path)
    kiosk = Kiosk(store, name="Kios 1")
    for _ in range(3):
        kiosk.take("A")
    actions.register_station(store, name="Papan 1", kind=StationKind.BOARD, now=MORNING)
    store.close()
    words = ("db", "move", "--url", f"sqlite:///{path}", "--to", server.admin_url("antrean"))
    words += ("--host", server.address, "--ca", server.authority, "--out", out)
    moved = antrean(*words)
    assert moved.code == 0, moved.err
    assert "3 tickets, each table checked" in moved.out
    assert {each.name for each in out.glob("*.toml")} == {"Kios 1.toml", "Papan 1.toml"}
    for name in ("Kios 1", "Papan 1"):
        line = next(x for x in (out / f"{name}.toml").read_text().splitlines() if "url" in x)
        open_store(line.partition('"')[2].rpartition('"')[0]).close()
    assert antrean("db", "check", "--url", f"sqlite:///{path}").code == 0
    again = antrean(*words)
    assert again.code == 0, "run again it changes nothing"
    back = antrean(*words, "--back")
    assert back.code == 0, back.err
    store = open_store(f"sqlite:///{path}")
    assert Kiosk(store, name="Kios 1").take("A").label == "A-004"
    store.close()
    assert labels(path)[-1] == "A-004"
