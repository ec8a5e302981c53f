"""An office file may say what limits its numbers."""

from __future__ import annotations

from datetime import time

import pytest

import resources
from queueing import actions, views
from queueing.office_file.checked_toml import FileProblem
from queueing.office_file.reading import load_office
from queueing.stock import Quota
from tests.office import MORNING, SERVICES, open_empty

LIMITS = """
[[quotas]]
service = "A"
amount = 100
weekday = 5
begins_at = 07:30:00
ends_at = 11:00:00

[[stock]]
code = "kia"
name = { id = "Blangko KIA" }
services = ["F"]
daily_capacity = 50
"""


def written(tmp_path, text):
    shipped = (resources.OFFICES / "disdukcapil.toml").read_text(encoding="utf-8")
    path = tmp_path / "office.toml"
    path.write_text(f"{shipped}\n{text}", encoding="utf-8")
    return path


def test_quotas_and_stock_of_the_file_are_those_of_the_new_office(tmp_path):
    data = load_office(written(tmp_path, LIMITS))
    store = open_empty(tmp_path / "office.db")
    actions.set_up_office(store, data)
    view = views.stock_view(store, now=MORNING)
    store.close()
    assert view.quotas == (Quota(1, SERVICES["A"], 100, 5, time(7, 30), time(11)),)
    blanks, kia = view.items
    assert (blanks.code, blanks.on_hand) == ("ektp", None)
    assert (kia.service_ids, kia.daily_capacity) == (frozenset({SERVICES["F"]}), 50)


@pytest.mark.parametrize(
    "text",
    [
        '[[quotas]]\nservice = "X"\namount = 1\n',
        '[[quotas]]\nservice = "A"\namount = 1\nbegins_at = 08:00:00\n',
        '[[quotas]]\nservice = "A"\namount = 1\n[[quotas]]\nservice = "A"\namount = 2\n',
        '[[stock]]\ncode = "ektp"\nname = { id = "x" }\nservices = ["B"]\n',
    ],
)
def test_limits_that_do_not_fit_are_refused_with_the_file(tmp_path, text):
    with pytest.raises(FileProblem):
        load_office(written(tmp_path, text))
