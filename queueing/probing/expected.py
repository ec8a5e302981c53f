"""What is expected of an answer, read strictly: status codes of HTTP, types of DNS records."""

from __future__ import annotations

import re

from queueing.errors import BadSetting

_RANGE = re.compile(r"([1-5])xx|([1-5]\d\d)(?:-([1-5]\d\d))?")
RECORDS = ("A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT")


def statuses(text: str) -> tuple[tuple[int, int], ...]:
    """Read "200, 3xx, 400-404" as ranges of status codes; raises BadSetting."""
    found = []
    for part in text.split(","):
        match = _RANGE.fullmatch(part.strip().lower())
        if match is None:
            raise _bad_status()
        hundred, first, last = match.groups()
        low = int(hundred) * 100 if hundred else int(first)
        high = low + 99 if hundred else int(last or first)
        if low > high:
            raise _bad_status()
        found.append((low, high))
    return tuple(found)


def _bad_status() -> BadSetting:
    return BadSetting("probe.expected_status", "names no status codes", "write 200, 2xx or 200-399")


def check_record(record: str) -> str:
    """Give the type of record in capitals; raises BadSetting for one that is not known."""
    name = record.strip().upper()
    if name not in RECORDS:
        raise BadSetting("probe.record", f"{record!r} is not known", f"write {', '.join(RECORDS)}")
    return name
