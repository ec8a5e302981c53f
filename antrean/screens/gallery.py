"""Takes a picture of every page in every language and on every panel, and judges each."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtWidgets import QApplication

import resources
from antrean.screens.board_scenes import board_scenes
from antrean.screens.console_scenes import console_scenes
from antrean.screens.flaws import Flaw, flaws_of
from antrean.screens.kiosk_scenes import kiosk_scenes
from antrean.screens.office import SampleOffice, sample_office
from antrean.screens.pseudo import pseudo
from antrean.screens.scene import (
    BOARD_PANELS,
    CONSOLE_PANELS,
    KIOSK_PANELS,
    LANGUAGES,
    Panel,
    Scenes,
    Shown,
    Speaking,
)
from antrean.screens.settings_scenes import first_start_scenes, settings_scenes
from shared_ui import theme
from shared_ui.language import Language

Maker = Callable[[SampleOffice, Language, Panel, frozenset[str]], Scenes]
STATIONS: dict[str, tuple[Maker, tuple[Panel, ...]]] = {
    "kiosk": (kiosk_scenes, KIOSK_PANELS),
    "board": (board_scenes, BOARD_PANELS),
    "console": (console_scenes, CONSOLE_PANELS),
    "settings": (settings_scenes, KIOSK_PANELS),
    "first-start": (first_start_scenes, KIOSK_PANELS),
}
REPORT = "flaws.json"


@dataclass(frozen=True, slots=True)
class Look:
    """One page as it was looked at."""

    name: str
    """Page, panel and language."""
    flaws: tuple[Flaw, ...]


def look_at(
    stations: Sequence[str] = (),
    languages: Sequence[str] = LANGUAGES,
    panels: Sequence[str] | None = None,
    out: Path | None = None,
) -> Iterator[Look]:
    """Show page after page, judge it, and keep its picture in `out`.

    All `stations` and `panels` unless some are named. Needs a dressed QApplication. Raises
    OSError when a picture cannot be written.
    """
    meant = _meant()
    with (
        tempfile.TemporaryDirectory(prefix="antrean-screens-") as folder,
        sample_office(Path(folder)) as office,
    ):
        for happens in (None, office.announce, office.recover):
            if happens is not None:
                happens()
            for station in stations or STATIONS:
                yield from _station(office, station, languages, panels, meant, out)


def _station(
    office: SampleOffice,
    station: str,
    languages: Sequence[str],
    panels: Sequence[str] | None,
    meant: frozenset[str],
    out: Path | None,
) -> Iterator[Look]:
    make, all_panels = STATIONS[station]
    for panel in all_panels:
        if panels is not None and panel.name not in panels:
            continue
        for code in languages:
            with Speaking(code) as language:
                for shown in make(office, language, panel, meant):
                    yield _judged(shown, f"{shown.name}-{panel.name}-{code}", out)


def _judged(shown: Shown, name: str, out: Path | None) -> Look:
    if out is not None:
        file = out / f"{name}.png"
        if not shown.window.grab().save(str(file)):
            raise OSError(f"{file}: cannot be written")
    return Look(name, tuple(flaws_of(shown.window, shown.measure)))


def run(out: Path, languages: Sequence[str] = LANGUAGES) -> int:
    """Write all pictures and `flaws.json` into `out`; give 1 when something is wrong, else 0."""
    out.mkdir(parents=True, exist_ok=True)
    app = dressed_application()
    found: dict[str, list[dict[str, str]]] = {}
    count = 0
    for look in look_at(languages=languages, out=out):
        count += 1
        if look.flaws:
            found[look.name] = [
                {"kind": f.kind, "what": f.what, "detail": f.detail} for f in look.flaws
            ]
    (out / REPORT).write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(f"{count} pictures in {out}, something wrong on {len(found)} of them: {out / REPORT}")
    del app
    return 1 if found else 0


def dressed_application() -> QApplication:
    """Give the application, with the font and colours of all stations."""
    if not QApplication.instance():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication(["antrean-screens"])
    assert isinstance(app, QApplication)
    theme.dress(app)
    # A window's end is not the end of the pictures.
    app.setQuitOnLastWindowClosed(False)
    return app


def _meant() -> frozenset[str]:
    """Give the texts that have an ellipsis of their own, in every language."""
    texts: set[str] = set()
    for file in sorted(resources.TRANSLATIONS.glob("*.ts")):
        for message in ElementTree.parse(file).getroot().iter("message"):
            texts |= {message.findtext("source") or "", message.findtext("translation") or ""}
    own = {text for text in texts if "…" in text}
    return frozenset(own | {pseudo(text) for text in own})
