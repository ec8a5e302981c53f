"""What a board's settings may hold, in the words of the staff: what is wrong, what to write."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from PySide6.QtCore import QCoreApplication

from shared_ui.board_theme import Fault, faults_of_call, faults_of_ground, rounded
from shared_ui.board_wish import BadWish, Wish, settings_with
from shared_ui.contrast import ratio, rgb_of
from shared_ui.station_settings import default_settings

translate: Callable[[str, str], str] = QCoreApplication.translate
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
PLACES = (("board", "slides"), ("theme", "logo"), ("voice", "pack"))
"""Keys that name a place on the board's PC."""
MAX_OUTPUT = 60


def faults_of(settings: Wish) -> Iterator[tuple[str, str]]:
    """Give each key ("theme.call") that cannot be saved, with what to write there."""
    found = dict(_by_hand(settings))
    yield from found.items()
    if found:
        return
    try:
        # Whether a place is whole is a matter of the board's PC, which may be of another kind.
        settings_with(default_settings("board"), without_places(settings))
    except BadWish as error:
        yield "board-station", str(error)


def _by_hand(settings: Wish) -> Iterator[tuple[str, str]]:
    for section, key in PLACES:
        place = settings.get(section, {}).get(key) or ""
        if place and not is_whole_place(place):
            yield f"{section}.{key}", place_needed(key)
    output = settings.get("screen", {}).get("output", "")
    if len(output) > MAX_OUTPUT or not output.isprintable():
        yield (
            "screen.output",
            translate("BoardRules", "Tulis nama layar sampai 60 huruf, misalnya HDMI-1."),
        )
    yield from _colours(settings.get("theme", {}))
    voice = settings.get("voice", {})
    if voice.get("quiet_from") and voice.get("quiet_from") == voice.get("quiet_until"):
        yield (
            "voice.quiet_until",
            translate("BoardRules", "Isi jam lain: mulai dan sampai tidak boleh sama."),
        )


def is_whole_place(place: str) -> bool:
    """Tell whether a path is whole on one kind of PC or the other."""
    whole = PurePosixPath(place).is_absolute() or PureWindowsPath(place).is_absolute()
    return whole and place.isprintable()


def place_needed(key: str) -> str:
    """Say how a place is written."""
    if key == "logo":
        return translate(
            "BoardRules",
            "Tulis nama lengkap berkas PNG atau JPEG di komputer papan, misalnya /srv/logo.png",
        )
    return translate(
        "BoardRules",
        "Tulis nama lengkap folder di komputer papan, misalnya /srv/papan atau D:/papan",
    )


def _colours(theme: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    good = {}
    for key in ("background", "panel", "call"):
        colour = theme.get(key)
        if colour is None:
            continue
        if not _COLOUR.fullmatch(colour):
            yield (
                f"theme.{key}",
                translate("BoardRules", "Tulis warna seperti #0A1B2B: tanda # dan enam angka."),
            )
        else:
            good[key] = colour
    grounds: dict[str, str] = {key: good[key] for key in ("background", "panel") if key in good}
    faults = [f for key, colour in grounds.items() for f in faults_of_ground(key, colour)]
    if "call" in good:
        faults += faults_of_call(good["call"], grounds)
    for fault in reversed(faults):
        # Of several faults of one colour the first is told.
        yield f"theme.{fault.field}", fault_text(fault)


def fault_text(fault: Fault) -> str:
    """Say which contrast is too low, and which colour to take."""
    what = {
        "white": translate("BoardRules", "huruf putih di atasnya"),
        "grey": translate("BoardRules", "huruf abu-abu di atasnya"),
        "plates": translate("BoardRules", "huruf putih di kotak kecilnya"),
        "sign": translate("BoardRules", "tanda layanan terganggu di atasnya"),
        "ink": translate("BoardRules", "huruf gelap di panggilan"),
        "background": translate("BoardRules", "panggilan di samping latar"),
        "panel": translate("BoardRules", "panggilan di samping panel"),
    }[fault.what]
    if fault.darker:
        text = translate(
            "BoardRules",
            "Kontras {found} : 1 untuk {what}, perlu {needed} : 1. Pilih warna lebih gelap.",
        )
    else:
        text = translate(
            "BoardRules",
            "Kontras {found} : 1 untuk {what}, perlu {needed} : 1. Pilih warna lebih terang.",
        )
    return text.format(found=_said(fault.found), what=what, needed=f"{fault.needed:g}")


def contrast_text(background: str, panel: str, call: str) -> str:
    """Say how well letters are read in these colours, "" where one is no colour."""
    if not all(_COLOUR.fullmatch(colour) for colour in (background, panel, call)):
        return ""
    text = translate(
        "BoardRules", "Huruf di latar {ground} : 1, di panel {panel} : 1, di panggilan {call} : 1."
    )
    white, ink = rgb_of("#FFFFFF"), rgb_of("#10202E")
    return text.format(
        ground=_said(ratio(rgb_of(background), white)),
        panel=_said(ratio(rgb_of(panel), white)),
        call=_said(ratio(rgb_of(call), ink)),
    )


def without_places(settings: Wish) -> Wish:
    """Leave out what only the board's own PC can judge."""
    places = dict(PLACES)
    return {
        section: {k: v for k, v in values.items() if places.get(section) != k}
        for section, values in settings.items()
    }


def _said(found: float) -> str:
    return rounded(found).replace(".", ",")
