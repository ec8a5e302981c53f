"""What the report of a played day must say, whichever day it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from PIL import Image

OUTAGE = {"published", "resolved", "minutes", "board_delay_ms", "kiosk_delay_ms"}
LANDSCAPE, PORTRAIT, CONSOLE = (1920, 1080), (1080, 1920), (1366, 768)


def report_of(out: Path) -> dict[str, Any]:
    """Give report.json, which must hold at least the keys that issue 2 names."""
    report: dict[str, Any] = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert set(report) >= {
        "scenario",
        "at",
        "outage",
        "tickets",
        "numbers_gapless",
        "other_services_served_during_outage",
        "closing",
    }
    assert set(report["outage"] or OUTAGE) >= OUTAGE
    assert set(report["tickets"]) >= {"issued", "printed", "duplicates", "missing"}
    for counts in report["at"].values():
        assert set(counts) == {"issued", "served", "waiting"}
        assert all(isinstance(count, int) and count >= 0 for count in counts.values())
    return report


def assert_whole(report: dict[str, Any], out: Path) -> None:
    """Hold that every number was printed once and that the office worked on in the outage."""
    papers = report["tickets"]
    assert papers["issued"] == papers["printed"] == report["visitors"]
    assert (papers["duplicates"], papers["missing"]) == (0, 0)
    assert len(list((out / "tickets").glob("*.png"))) == papers["printed"]
    assert report["numbers_gapless"] is True
    assert report["other_services_served_during_outage"] > 0
    assert report["outage"]["board_delay_ms"] > 0
    assert report["outage"]["kiosk_delay_ms"] > 0


def assert_pictures(out: Path, moments: list[str]) -> None:
    """Hold that board, kiosk and console were looked at, at these moments and no other."""
    sizes = {}
    for file in (out / "pictures").iterdir():
        with Image.open(file) as image:
            sizes[file.name] = image.size
            assert len(image.convert("RGB").getcolors(maxcolors=2**20)) > 2, file.name
    expected = {}
    for moment in moments:
        for kind in ("board", "kiosk"):
            expected[f"{kind}-{moment}.png"] = LANDSCAPE
            expected[f"{kind}-{moment}-portrait.png"] = PORTRAIT
        expected[f"console-{moment}.png"] = CONSOLE
    assert sizes == expected
