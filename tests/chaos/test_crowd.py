"""A hundred stations on a server that is set as the docs say; `make chaos` has 2,000 tickets."""

from __future__ import annotations

import pytest

from tests.chaos.crowd import Crowd, gather

pytestmark = pytest.mark.stress


def test_a_hundred_stations_fit_the_documented_setting_and_everybody_is_served(tmp_path):
    came = gather(Crowd(tickets=90), tmp_path)
    assert came.violations == ()
    assert came.served == 90
    # Each has its own: one to ask by, one to hear by.
    assert came.connections.peak >= 200
