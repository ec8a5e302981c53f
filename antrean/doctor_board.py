"""What `antrean doctor` looks at of a board: its sound, its voice, its slides and its logo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from display_board.slides import Refusal, SlideReader, logo_of
from queueing.errors import AntreanError
from shared_ui.sounds import has_sound_device
from shared_ui.station_settings import StationSettings
from shared_ui.voice.pack import VoicePackError, load_pack
from shared_ui.voice.voice_settings import VoiceSection


def looks(settings: StationSettings) -> Iterator[tuple[str, Callable[[], str]]]:
    """Give what is looked at, by name; each raises AntreanError when it is not as it should be."""
    if settings.sound:
        yield "sound", _sound
        if settings.voice.enabled:
            yield "voice", partial(_voice, settings.voice)
    if settings.board.slides:
        yield "slides", partial(_slides, Path(settings.board.slides))
    if settings.theme.logo:
        yield "logo", partial(_logo, Path(settings.theme.logo))


def _sound() -> str:
    # A board without loudspeakers is an ordinary one: it is told, and no fault.
    if not has_sound_device():
        return "this PC has no sound device; calls are shown and not said"
    return "there is a sound device"


def _voice(voice: VoiceSection) -> str:
    try:
        pack = load_pack(voice.place)
    except VoicePackError as error:
        raise AntreanError(str(error), "see docs/voice.md") from error
    wanted = dict.fromkeys(code for day in range(1, 8) for code in voice.languages_on(day))
    for language in wanted:
        if language not in pack.languages:
            lacks = ", ".join(pack.missing.get(language, ("its folder",)))
            raise AntreanError(f"{pack.folder}: {language} lacks {lacks}", "see docs/voice.md")
    return f"{pack.name} speaks {', '.join(wanted)}"


def _slides(folder: Path) -> str:
    found = SlideReader(folder).read()
    if found.refused:
        raise _refused(found.refused)
    return f"{len(found.slides)} in {folder}"


def _logo(file: Path) -> str:
    read = logo_of(file)
    if isinstance(read, Refusal):
        raise _refused((read,))
    return f"{file.name}, {read.width()} x {read.height()}"


def _refused(files: tuple[Refusal, ...]) -> AntreanError:
    told = ", ".join(f"{file.name} ({file.why})" for file in files)
    return AntreanError(f"cannot be shown: {told}", "see docs/board.md")
