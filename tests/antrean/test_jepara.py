"""14 June 2017 in Jepara, really played: what is known of the day comes out of the run."""

from __future__ import annotations

import subprocess
import sys

import pytest

from antrean.replay.scenario import find_scenario, load_day
from tests.antrean.replay.played import assert_pictures, assert_whole, report_of


@pytest.mark.end_to_end
def test_the_day_of_jepara_comes_out_as_it_is_known(tmp_path, repository):
    command = [sys.executable, "-m", "antrean", "replay", "jepara-2017-06-14", "--out", tmp_path]
    done = subprocess.run(
        command, cwd=repository, capture_output=True, text=True, timeout=900, check=False
    )
    assert done.returncode == 0, done.stderr

    report = report_of(tmp_path)
    assert report["scenario"] == "jepara-2017-06-14"
    at, outage = report["at"], report["outage"]
    assert list(at) == ["08:30", "10:00", "10:40", "14:30"]
    assert at["10:00"]["issued"] == 232
    assert [at[wall]["served"] for wall in ("08:30", "10:00", "10:40")] == [44, 44, 44]
    assert at["10:00"]["waiting"] == 232 - 44
    assert (outage["published"], outage["resolved"], outage["minutes"]) == ("08:30", "10:40", 130)
    assert at["14:30"]["served"] > 44

    # What the notice and the guarantee came to.
    assert report["notice_updates"] == 4
    assert report["overdue_shown"] == [{"from": "10:25", "until": "10:39"}]
    assert report["screens_read_during_outage"] > 100
    assert report["wait_shown_during_outage"] == report["skipped_during_outage"] == 0
    (incident,) = report["incident"]
    # Four of the 110 stood at counters when it began.
    assert incident["waiting_at_begin"] == 154 - 44 - 4
    assert incident["waiting_most"] == incident["waiting_at_end"] == 232 - 44
    # Some 110 people at 08.30 and 188 from 10.00 on, for 130 minutes.
    assert 106 * 130 < incident["person_minutes"] < 188 * 130
    # At the pace of the first hour the last of them would be called around 15.00.
    expected = report["expected_finish"]["10:41"]
    assert expected["closing"] == "14:30" < expected["finish"] < "15:45"
    assert report["after_closing_expected"] == expected["after_closing"] > 0
    assert report["carried_over"] > 0
    cards = report["capacity"]["ektp"]
    assert 0 < cards["used"] <= cards["daily_capacity"] == 200
    assert cards["on_hand"] == 22000 - cards["used"]

    assert_whole(report, tmp_path)
    assert_pictures(tmp_path, ["08.25", "08.31", "10.00", "10.41", "closing"])
    assert report["visitors"] == everybody()
    assert report["closing"]["all_services"]["issued"] == report["tickets"]["issued"]


def everybody():
    """Give how many people the file sends."""
    day = load_day(find_scenario("jepara-2017-06-14"))
    return sum(entry.count for entry in day.scenario.arrivals)
