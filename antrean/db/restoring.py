"""`antrean db restore`: says what was put in place, what is kept, how numbers go on."""

from __future__ import annotations

from pathlib import Path

from queueing.actions import restoring
from shared_ui.station_settings import default_database_url


def restore(
    url: str | None, source: Path, clock: restoring.Clock | None = None, *, complete: bool = False
) -> int:
    """Put a sound backup in place; raises what queueing.actions.restoring.restore does."""
    done = restoring.restore(url or default_database_url(), source, clock, complete=complete)
    kept = f"; the state before: {done.kept}" if done.kept else ""
    print(f"{done.place}: restored from {source}{kept}")
    if done.series:
        print(f"numbers of today go on in a series of their own: A{done.series}-001")
    return 0
