"""`antrean setup`, and the first start of a kiosk: the six pages that make an office."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from shared_ui.station_file import find_config

if TYPE_CHECKING:
    from kiosk.first_start.station import FirstStart

OFFICE = "disdukcapil"


def is_first(config: Path | None, env: Mapping[str, str] = os.environ) -> bool:
    """Tell whether nothing was set up on this PC: no settings anywhere, and no office."""
    if config is not None or env.get("ANTREAN_CONFIG"):
        return False
    file = find_config(None, "kiosk", env)
    if file.exists() or file.with_name(f"{file.name}.last-good").exists():
        return False
    # Late: a kiosk that has its file needs none of it before its window.
    from shared_ui.station_settings import default_database_url

    return not Path(default_database_url().removeprefix("sqlite:///")).exists()


def run(config: Path | None, url: str | None = None, office: str = OFFICE) -> int:
    """Ask, make the office and this kiosk's settings; give 0 when it was finished, else 1.

    `office` names data in resources/offices. Raises FileProblem for data that are not there.
    """
    from antrean.db.new_office import office_path
    from kiosk.first_start.station import FirstStart
    from queueing.office_file.reading import load_office
    from shared_ui.startup import run_station
    from shared_ui.station_settings import default_database_url

    template = load_office(office_path(office))
    made: list[FirstStart] = []

    def make() -> FirstStart:
        place = url or default_database_url()
        made.append(FirstStart(template, find_config(config, "kiosk"), place))
        return made[0]

    run_station(make)
    return 0 if made[0].completed else 1
