"""A kiosk whose name another PC has: it says so to staff, and serves when the other is gone."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from queueing.store import open_store
from queueing.store.moved_mark import close_file
from tests.kiosk import samples
from tests.kiosk.running import Running, ended
from tests.office import Clock, new_office
from tests.patience import until
from tests.queueing.stations import Pc, let_pass, register


@pytest.fixture
def running(dressed, tmp_path: Path, monkeypatch) -> Running:
    monkeypatch.setattr(
        "kiosk.office_watch.OfficeWatch.__init__.__defaults__", (lambda failures: 0.05,)
    )
    monkeypatch.setattr("shared_ui.station_hold.ASK_AGAIN_SECONDS", 0.0)
    one = Running(tmp_path)
    new_office(one.database).close()
    return one


@ended
async def test_a_second_kiosk_under_the_name_waits_until_the_first_is_gone(
    running: Running,
) -> None:
    with closing(open_store(f"sqlite:///{running.database}")) as store:
        other = Pc(store, register(store, "Kios 1"), host="pc-pintu", clock=Clock(samples.NOW))
        other.start()
        running.start()
        told = await running.out_of_service()
        assert "dipakai PC pc-pintu" in told
        assert str(running.database) in told
        other.leave()
        await running.serving()


@ended
async def test_a_kiosk_that_lost_its_name_gives_no_numbers(running: Running) -> None:
    await running.start().serving()
    with closing(open_store(f"sqlite:///{running.database}")) as store:
        station = register(store, "Kios 1")
        let_pass(store, station, 60)
        later = Clock(samples.NOW + timedelta(seconds=1))
        Pc(store, station, host="pc-2", clock=later).start()
        running.station._watch._clock = lambda: samples.NOW + timedelta(seconds=20)
        running.station._watch.read_again()
        assert "dipakai PC pc-2" in await running.out_of_service()


@ended
async def test_a_kiosk_whose_office_moved_says_where_it_went_and_gives_no_number(
    running: Running,
) -> None:
    await running.start().serving()
    with closing(open_store(f"sqlite:///{running.database}")) as store, store.write() as office:
        close_file(office, "antrean at 192.168.10.2:5432", str(uuid4()))
    running.touch("service-C")
    await until(lambda: running.on("confirm"), "the question")
    running.touch("take-number")
    told = await running.out_of_service()
    assert "sudah pindah ke antrean at 192.168.10.2:5432" in told
    await running.end()
    assert "sudah pindah" in await running.start().out_of_service(), "also after a new start"
