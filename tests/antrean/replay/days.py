"""A small day for tests: a good scenario file, and variants of it."""

from __future__ import annotations

from pathlib import Path

from antrean.replay.scenario import Day, load_day

SMALL = """
[scenario]
name = "small"
title = "Hari kecil"
source = "a test"
date = 2017-06-14
seed = 7
office = "disdukcapil"
counted_services = ["A"]

[office]
name = "Kantor Kecil"
opens_at = 08:00:00
closes_at = 09:10:00

[habits]
walk_seconds = 10
recall_seconds = 30
priority_share = 0.3

[[counters]]
number = 1
name = "Loket 1"
services = ["A"]

[[counters]]
number = 2
name = "Loket 2"
services = ["G", "H"]

[[arrivals]]
service = "A"
from = 07:50:00
until = 08:28:00
count = 7

[[arrivals]]
service = "G"
from = 08:02:00
until = 08:30:00
count = 5

[[service_times]]
services = ["A"]
minutes = 3.0
spread = 0.2

[[service_times]]
services = ["G"]
minutes = 2.0

[[outages]]
component = "national-server"
published = 08:12:00
resolved = 08:32:00
published_by = 1

[[outages.updates]]
at = 08:20:00
state = "cause_known"
text = { id = "Server pusat belum menjawab.", en = "The national server does not answer." }

[looks]
counts = [08:12:00, 08:32:00]
pictures = [08:15:00]
"""


def change(old: str, new: str, text: str = SMALL) -> str:
    """Give the small day with one place changed; it must be there."""
    assert old in text
    return text.replace(old, new)


def day_of(folder: Path, text: str = SMALL) -> Day:
    """Give the day of a scenario's text, by way of a file in `folder`."""
    path = folder / "day.toml"
    path.write_text(text, encoding="utf-8")
    return load_day(path)
