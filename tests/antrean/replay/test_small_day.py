"""A small day, really played: kiosk, two consoles, board and printer, by `antrean replay`."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from tests.antrean.replay.days import SMALL
from tests.antrean.replay.played import assert_pictures, assert_whole, report_of

pytestmark = pytest.mark.end_to_end


@pytest.fixture(scope="module")
def played(tmp_path_factory, repository):
    """Play the day once; give the folder and what the command said."""
    folder = tmp_path_factory.mktemp("small")
    (folder / "small.toml").write_text(SMALL, encoding="utf-8")
    command = [sys.executable, "-m", "antrean", "replay", "small.toml", "--out", "out"]
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(repository)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return folder / "out", done


def rows(out, query):
    with closing(sqlite3.connect(f"file:{out}/office.db?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def test_the_report_is_written_and_said(played):
    out, done = played
    assert json.loads(done.stdout) == report_of(out)
    assert "Traceback" not in done.stderr


def test_every_number_is_printed_once_and_the_office_works_on(played):
    out, _ = played
    report = report_of(out)
    assert_whole(report, out)
    assert report["visitors"] == 12


def test_the_outage_is_announced_and_ended_when_the_file_says(played):
    outage = report_of(played[0])["outage"]
    assert (outage["published"], outage["resolved"], outage["minutes"]) == ("08:12", "08:32", 20)


def test_nobody_is_served_what_is_broken_and_everybody_afterwards(played):
    at = report_of(played[0])["at"]
    assert set(at) == {"08:12", "08:32", "09:10"}
    assert at["08:12"]["served"] > 0
    assert at["08:32"]["served"] == at["08:12"]["served"]
    assert at["08:32"]["issued"] == at["09:10"]["issued"] == 7
    assert at["09:10"] == {"issued": 7, "served": 7, "waiting": 0}
    for counts in at.values():
        assert counts["issued"] == counts["served"] + counts["waiting"]


def test_the_pictures_are_there_under_their_names(played):
    assert_pictures(played[0], ["08.15", "closing"])


def test_who_came_during_the_outage_was_warned_first(played):
    out, _ = played
    came = rows(
        out,
        "SELECT count(*) FROM ticket JOIN service ON service.id = ticket.issue_service_id "
        "WHERE prefix = 'A' AND issued_at >= '2017-06-14 01:12' AND issued_at < '2017-06-14 01:32'",
    )
    assert report_of(out)["warned_before_taking"] == came[0][0] > 0


def test_the_office_was_run_from_the_real_stations(played):
    out, _ = played
    kinds = rows(out, "SELECT kind, count(*) FROM station GROUP BY kind ORDER BY kind")
    assert kinds == [("board", 1), ("console", 2), ("kiosk", 1)]
    words = rows(out, "SELECT count(*) FROM outage_update")
    assert words[0][0] >= 2
