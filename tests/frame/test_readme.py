"""README's figures are those of the last bench, its pictures are there."""

from __future__ import annotations

import json
import re
from pathlib import Path

from benchmarks.readme import ROW, with_figures

ROOT = Path(__file__).resolve().parents[2]


def test_the_figures_in_readme_are_those_of_the_last_bench():
    results = json.loads((ROOT / "benchmarks" / "results.json").read_text(encoding="utf-8"))
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(ROW.findall(text)) == 37
    assert with_figures(text, results) == text, "run: python -m benchmarks.readme"


def test_every_picture_in_readme_is_there():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    pictures = re.findall(r"(docs/screenshots/[\w-]+\.png)", text)
    assert len(pictures) >= 6
    for picture in pictures:
        assert (ROOT / picture).is_file(), picture
