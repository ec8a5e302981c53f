"""Every figure in README's table is the one that `make bench` wrote."""

from __future__ import annotations

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| .* \| ([\d.]+) \| .* \| `([\w.]+)` \|$", re.MULTILINE)


def test_the_figures_in_readme_are_those_of_the_last_bench():
    results = json.loads((ROOT / "benchmarks" / "results.json").read_text(encoding="utf-8"))
    rows = ROW.findall((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(rows) == 10
    for figure, key in rows:
        value = results
        for part in key.split("."):
            value = value[part]
        assert str(value) == figure, key


def test_every_picture_in_readme_is_there():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r"(docs/screenshots/[\w-]+\.png)", text)
    assert len(pictures) >= 6
    for picture in pictures:
        assert (ROOT / picture).is_file(), picture
