"""Draws a board for the settings of a kiosk, in a process of its own: `python -m` this module.

A process, because a board speaks its own language to all of Qt, and whatever befalls it there
leaves the kiosk alone. It is asked on its standard input and answers on its standard output, in
pickles of kiosk.preview_hook; both ends are the same program on the same PC.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor

from display_board.legibility import CALLED, FLOOR, TEXT
from display_board.panels.colours import colours_of
from display_board.panels.header import Logo
from display_board.panels.typesetting import width_of
from display_board.slides import Refusal, logo_of
from display_board.window import BoardWindow
from kiosk.preview_hook import BoardPicture, NoPicture, PreviewWanted, TooSmall
from queueing.snapshots import BoardCall
from shared_ui.board_wish import BadWish, settings_with
from shared_ui.language import Language
from shared_ui.station_settings import default_settings

WHAT = {CALLED: "called", TEXT: "text", FLOOR: "floor"}
PATIENCE_SECONDS = 30.0
LANDSCAPE, UPRIGHT = (1920, 1080), (1080, 1920)
REMEDY = "look at the kiosk's log; the settings can be saved without the picture"


def render(wanted: PreviewWanted) -> BoardPicture:
    """Give the picture of a board with what is wrong with it; raises NoPicture."""
    # Without a screen of its own: the kiosk's window manager must see nothing of it.
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        ended = subprocess.run(
            [sys.executable, "-m", "antrean.board_preview"],
            input=pickle.dumps(wanted),
            capture_output=True,
            timeout=PATIENCE_SECONDS,
            check=False,
            env=env,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoPicture(f"the board was not drawn: {error}", REMEDY) from error
    if ended.returncode != 0:
        told = ended.stderr.decode(errors="replace").strip().splitlines()
        raise NoPicture(f"the board was not drawn: {told[-1] if told else 'no word'}", REMEDY)
    picture: BoardPicture = pickle.loads(ended.stdout)
    return picture


def drawn(wanted: PreviewWanted) -> BoardPicture:
    """Draw it here; needs a QApplication dressed with its fonts. Raises BadWish."""
    settings = settings_with(default_settings("board"), wanted.settings)
    language = Language(settings.language)
    window = BoardWindow(
        panel_inches=settings.panel_inches,
        farthest_seat_m=settings.farthest_seat_m,
        language=language.code,
        clock=lambda: wanted.now,
        counter=settings.board.counter,
        lists=settings.board.lists,
    )
    window.resize(*(UPRIGHT if wanted.upright else LANDSCAPE))
    theme = settings.theme
    window.wear(QColor(theme.background), colours_of(theme), _logo(theme.logo))
    window.show()
    window.show_snapshot(replace(wanted.office, calls=_calls(wanted)), wanted.now)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    small = tuple(
        TooSmall(WHAT[s.rule], s.cap_mm, s.least_mm, s.readable_to_m)
        for s in window.legibility_warnings()
    )
    picture = BoardPicture(bytes(buffer.data().data()), small, _cut(window))
    window.close()
    return picture


def _logo(place: str) -> Logo | None:
    """Give a logo that lies on this PC too; the board's own PC may have it alone."""
    read = logo_of(Path(place)) if place and Path(place).is_file() else None
    return None if read is None or isinstance(read, Refusal) else Logo(place, read)


def _calls(wanted: PreviewWanted) -> tuple[BoardCall, ...]:
    services = [line.service for line in wanted.office.lines if line.service.active]
    calls = []
    for place, (number, name) in enumerate(wanted.counters if services else ()):
        service = services[place % len(services)]
        label = f"{service.prefix}-{(place + 1) * 37 % 1000:03d}"
        # Long enough ago that nothing pulses in the picture.
        moment = wanted.now - timedelta(minutes=1, seconds=place)
        calls.append(BoardCall(-place - 1, label, service, number, name, moment, 1, False))
    return tuple(calls)


def _cut(window: BoardWindow) -> tuple[str, ...]:
    """Give the texts that are shortened, or wider than their place."""
    found = (words for _, words in window.texts())
    return tuple(
        dict.fromkeys(
            words.text
            for words in found
            if words.text.endswith("…")
            or width_of(words.text, words.px, words.weight) > words.box.w + 1
        )
    )


def main() -> int:
    """Answer one question; give the exit code."""
    from PySide6.QtWidgets import QApplication

    from shared_ui.theme import dress

    app = QApplication(sys.argv[:1])
    dress(app)
    wanted: PreviewWanted = pickle.load(sys.stdin.buffer)
    try:
        picture = drawn(wanted)
    except BadWish as error:
        print(error, file=sys.stderr)
        return 1
    sys.stdout.buffer.write(pickle.dumps(picture))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
