"""A voice pack: a folder with a manifest and one sound file a clip, which offices can replace.

    voice.toml            what it is: name, licence, who speaks, sample rate
    id/nomor-antrean.wav  a clip of a language; WAV or FLAC, one channel, 16 bit
    id/places/ruang-foto.wav   the name of a counter, by its name in small letters
    id/pages/tekan.wav         a word of a kiosk's page, id/services/ a service's name

docs/voice.md is the list of what is to be recorded.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from shared_ui.voice.numbers import clips_of_numbers
from shared_ui.voice.sentences import LETTERS, PHRASES

MANIFEST = "voice.toml"
LANGUAGES = ("id", "jv", "en")
ENDINGS = (".wav", ".flac")
_KEYS = {"name": str, "licence": str, "speaker": str, "sample_rate": int}


class VoicePackError(Exception):
    """A voice pack cannot be used; names file and remedy."""


@dataclass(frozen=True, slots=True)
class VoicePack:
    """One voice: for each language that is whole its clips, and the places it can name."""

    folder: Path
    name: str
    licence: str
    speaker: str
    sample_rate: int
    clips: dict[str, dict[str, Path]]
    """By language and name; only languages of which no clip is missing."""
    places: dict[str, frozenset[str]]
    """By language: names of counters that are spoken by name."""
    missing: dict[str, tuple[str, ...]]
    """By language: what must still be recorded before it can be used."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Give the languages it speaks."""
        return tuple(language for language in LANGUAGES if language in self.clips)


def needed(language: str) -> frozenset[str]:
    """Give the names of all clips a language must have."""
    return clips_of_numbers(language) | PHRASES | LETTERS


def load_pack(folder: Path) -> VoicePack:
    """Read a pack; raises VoicePackError for a manifest that is missing or wrong."""
    about = _manifest(folder / MANIFEST)
    clips: dict[str, dict[str, Path]] = {}
    places: dict[str, frozenset[str]] = {}
    missing: dict[str, tuple[str, ...]] = {}
    for language in LANGUAGES:
        if not (folder / language).is_dir():
            continue
        found = _files(folder / language)
        lacks = tuple(sorted(needed(language) - set(found)))
        if lacks:
            missing[language] = lacks
            continue
        named = _files(folder / language / "places")
        more = {
            f"{kind}/{name}": path
            for kind in ("pages", "services")
            for name, path in _files(folder / language / kind).items()
        }
        clips[language] = {**found, **named, **more}
        places[language] = frozenset(named)
    if not clips:
        what = "; ".join(f"{code} lacks {', '.join(m[:5])}" for code, m in missing.items())
        raise VoicePackError(
            f"{folder}: no language of this voice is whole ({what or 'no folder id, jv or en'}); "
            "docs/voice.md lists what is to be recorded"
        )
    return VoicePack(
        folder=folder,
        name=str(about["name"]),
        licence=str(about["licence"]),
        speaker=str(about["speaker"]),
        sample_rate=int(about["sample_rate"]),
        clips=clips,
        places=places,
        missing=missing,
    )


def _manifest(path: Path) -> dict[str, str | int]:
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise VoicePackError(f"{path}: is missing; it makes a folder a voice pack") from None
    except (OSError, ValueError) as error:
        raise VoicePackError(f"{path}: cannot be read ({error})") from error
    for key in raw.keys() - _KEYS.keys():
        raise VoicePackError(f"{path}: {key}: unknown key; there are {', '.join(sorted(_KEYS))}")
    for key, kind in _KEYS.items():
        if not isinstance(raw.get(key), kind) or isinstance(raw.get(key), bool):
            raise VoicePackError(f"{path}: {key}: write a {kind.__name__}")
    if not 8_000 <= raw["sample_rate"] <= 48_000:
        raise VoicePackError(f"{path}: sample_rate: {raw['sample_rate']}; write 8000 to 48000")
    return raw


def _files(folder: Path) -> dict[str, Path]:
    if not folder.is_dir():
        return {}
    files = sorted(folder.iterdir(), reverse=True)
    # A recording of the office's own (WAV) goes before what came with the pack.
    return {file.stem: file for file in files if file.suffix in ENDINGS and file.is_file()} | {
        file.stem: file for file in files if file.suffix == ".wav" and file.is_file()
    }
