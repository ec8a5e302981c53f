"""An office file says what others hear and who is read; a kecamatan and its town say it each."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

import resources
from queueing import actions, views
from queueing.actions.neighbours import trusted
from queueing.actions.own_status import current_own_status
from queueing.exchange.status_file import public_key_of
from queueing.exchange_round import ExchangeRound
from queueing.model import Severity
from queueing.neighbours import Neighbour, OwnStatus
from queueing.office_file.checked_toml import FileProblem
from queueing.office_file.reading import load_office
from tests.office import ALL_DAY, Desk, open_empty
from tests.queueing.exchange.samples import KEY

SHIPPED = resources.OFFICES / "kecamatan.toml"
MORE = """
[[neighbours]]
code = "jepara"
name = "Disdukcapil Jepara"
source = "http://10.20.30.40:8300/"
public_key = "{key}"
unknown_hours = 48
component = "national-server"
"""


def written(tmp_path, old: str, new: str, more: str = ""):
    path = tmp_path / "kecamatan.toml"
    text = SHIPPED.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1) + more, encoding="utf-8")
    return path


def test_what_the_file_says_is_what_the_office_does(tmp_path):
    key = public_key_of(KEY)
    path = written(tmp_path, 'code = ""', 'code = "jepara-bangsri"', MORE.replace("{key}", key))
    with closing(open_empty(tmp_path / "office.db")) as store:
        actions.set_up_office(store, load_office(path))
        assert current_own_status(store) == OwnStatus("jepara-bangsri")
        (office,) = trusted(store)
    assert (office.code, office.public_key) == ("jepara", key)
    assert office.unknown_after == timedelta(hours=48)
    assert office.component_id == 1


@pytest.mark.parametrize(
    ("old", "new", "key", "named"),
    [
        ('code = ""', 'code = "Bangsri !"', public_key_of(KEY), "status.code"),
        ("every_minutes = 15", "every_minutes = 0", public_key_of(KEY), "status.every_minutes"),
        ("places = []", 'places = ["http://x/"]', public_key_of(KEY), "status.places"),
        ('code = ""', 'code = ""', "abc", "public_key"),
    ],
    # Not by the key, which is new in each process.
    ids=["code", "every_minutes", "places", "public_key"],
)
def test_a_wrong_line_is_named(tmp_path, old, new, key, named):
    path = written(tmp_path, old, new, MORE.replace("{key}", key))
    with pytest.raises(FileProblem, match=named):
        load_office(path)


def test_an_unknown_component_is_named(tmp_path):
    more = MORE.replace("{key}", public_key_of(KEY)).replace("national-server", "angkot")
    with pytest.raises(FileProblem, match="angkot"):
        load_office(written(tmp_path, 'code = ""', 'code = ""', more))


def test_the_woman_from_bangsri_reads_it_in_bangsri_and_the_town_reads_it_too(tmp_path):
    way = tmp_path / "way"
    way.mkdir()
    shops = {}
    for code, file in (("jepara-bangsri", "kecamatan"), ("jepara", "disdukcapil")):
        data = load_office(resources.OFFICES / f"{file}.toml")
        data = replace(data, office=replace(data.office, **ALL_DAY))
        store = open_empty(tmp_path / f"{code}.db")
        actions.set_up_office(store, replace(data, status=OwnStatus(code, places=(str(way),))))
        desk = Desk(store, 1)
        desk.do(actions.make_office_key, renew=False)
        shops[code] = desk
    bangsri, jepara = shops["jepara-bangsri"], shops["jepara"]
    key = current_own_status(bangsri.store).public_key
    neighbour = Neighbour(0, "jepara-bangsri", "Kecamatan Bangsri", str(way), key)
    jepara.do(actions.save_neighbour, neighbour=neighbour)

    bangsri.do(actions.publish_outage, component_code="recording-data", severity=Severity.SLOWER)
    ExchangeRound(bangsri.store, None).step(bangsri.clock())
    ExchangeRound(jepara.store, None).step(bangsri.clock())

    here = views.kiosk_snapshot(bangsri.store, now=bangsri.clock())
    assert here.outages[0].title.id == "Data perekaman kecamatan ini belum sampai di Disdukcapil"
    there = views.board_snapshot(jepara.store, now=bangsri.clock()).neighbours[0]
    (late,) = there.status.late_data
    assert late.what.id == "Data perekaman"
    for desk in shops.values():
        desk.store.close()
