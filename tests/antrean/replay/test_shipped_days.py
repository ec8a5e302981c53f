"""The other days that ship, played with fewer people: what is known of them comes out."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from antrean.replay.scenario import find_scenario
from tests.antrean.replay.played import report_of

pytestmark = pytest.mark.end_to_end


def play(name, folder, repository, change):
    """Play a shipped day whose numbers of people and things `change` makes smaller."""
    text = find_scenario(name).read_text(encoding="utf-8")
    (folder / "day.toml").write_text(change(text), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "antrean", "replay", "day.toml", "--out", "out"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return report_of(folder / "out")


def fewer(text, factor, key="count"):
    """Give a day with fewer people (or less of something)."""
    return re.sub(
        rf"^{key} = (\d+)$",
        lambda found: f"{key} = {max(1, round(int(found[1]) / factor))}",
        text,
        flags=re.MULTILINE,
    )


def without_pictures(text):
    return re.sub(r"^pictures = .*$", "", text, flags=re.MULTILINE)


def test_in_serang_some_services_went_on_and_the_others_came_back_slower(tmp_path, repository):
    report = play(
        "serang-2019", tmp_path, repository, lambda text: without_pictures(fewer(text, 8))
    )
    assert report["other_services_served_during_outage"] > 0
    assert report["skipped_during_outage"] == report["wait_shown_during_outage"] == 0
    assert report["notice_updates"] == 6
    assert report["overdue_shown"] == []
    at = report["at"]
    assert at["09:42"]["served"] == at["08:20"]["served"]
    # Slower is not stopped: they are served again before it is over.
    assert at["11:10"]["served"] > at["09:42"]["served"]
    (incident,) = report["incident"]
    assert incident["person_minutes"] > 0


def test_in_tegal_the_numbers_are_gone_before_seven_and_nobody_gets_one_too_many(
    tmp_path, repository
):
    report = play(
        "tegal-2018",
        tmp_path,
        repository,
        lambda text: without_pictures(fewer(fewer(text, 15), 15, "amount")),
    )
    assert report["at"]["07:00"]["issued"] == 20
    assert report["at"]["14:00"]["issued"] == 20
    assert report["turned_away"] == 21 + 3 - 20
    assert report["outage"] is None
    assert report["numbers_gapless"] is True
