"""`make screenshots`: the pictures of README, taken from the replayed day of Jepara."""

from __future__ import annotations

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from antrean.board_pictures import draw as draw_boards
from antrean.lan_pictures import draw
from antrean.replay.play import run as replay

SCENARIO = "jepara-2017-06-14"
CHOSEN = {
    "board-08.25": "board-calm",
    "board-08.31": "board-outage",
    "board-08.31-portrait": "board-outage-portrait",
    "board-10.41": "board-recovered",
    "kiosk-08.25": "kiosk",
    "kiosk-08.31": "kiosk-outage",
    "kiosk-08.31-portrait": "kiosk-outage-portrait",
    "console-08.25": "console",
    "console-08.31": "console-outage",
}

LAN_MOMENT = datetime(2017, 6, 14, 4, 30, tzinfo=UTC)
"""11.30 WIB, when the outage is over and told of no more."""


def run(out: Path) -> int:
    """Replay the day in a temporary folder and keep the chosen pictures and a ticket in `out`."""
    with tempfile.TemporaryDirectory(prefix="antrean-screenshots-") as folder:
        place = Path(folder)
        code = replay(SCENARIO, place, None)
        out.mkdir(parents=True, exist_ok=True)
        for source, name in CHOSEN.items():
            shutil.copyfile(place / "pictures" / f"{source}.png", out / f"{name}.png")
        for file, name in _tickets(place / "tickets"):
            shutil.copyfile(file, out / f"{name}.png")
        office = f"sqlite:///{place / 'office.db'}"
        draw(office, LAN_MOMENT, out)
        draw_boards(office, LAN_MOMENT, out)
    return code


def _tickets(folder: Path) -> list[tuple[Path, str]]:
    """Give an ordinary ticket and the longest one, which carries the outage notice."""
    from PIL import Image

    def height(file: Path) -> int:
        with Image.open(file) as image:
            return image.height

    files = sorted(folder.glob("*.png"))
    return [(files[0], "ticket"), (max(files, key=height), "ticket-outage")]
