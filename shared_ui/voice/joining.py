"""Clips become one stretch of sound: decoded, joined with the pauses of speech, made as loud."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

PAUSE_SECONDS = 0.07
"""Between two clips of a sentence: enough to be told apart, too little to sound cut."""
SENTENCE_SECONDS = 0.35
"""Between the chime and the words, and between two languages."""
FULL = 32767


@lru_cache(maxsize=400)
def samples_of(path: Path, rate: int) -> bytes:
    """Decode a clip to one channel of 16 bits at `rate`; raises OSError for a bad file."""
    import miniaudio

    try:
        sound = miniaudio.decode_file(
            str(path),
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=rate,
        )
    except miniaudio.MiniaudioError as error:
        raise OSError(f"{path}: no sound that can be played ({error})") from error
    return bytes(sound.samples)


def silence(seconds: float, rate: int) -> bytes:
    """Give a pause."""
    return bytes(2 * round(seconds * rate))


def joined(parts: Iterable[Iterable[Path]], rate: int, volume: float = 1.0) -> bytes:
    """Give the sound of several sentences one after another; `volume` is 0 to 1.

    Raises OSError naming the file that cannot be played.
    """
    small, large = silence(PAUSE_SECONDS, rate), silence(SENTENCE_SECONDS, rate)
    sentences = (small.join(samples_of(path, rate) for path in part) for part in parts)
    return louder(large.join(sentence for sentence in sentences if sentence), volume)


def louder(sound: bytes, volume: float) -> bytes:
    """Scale a sound; never beyond what the format holds."""
    if volume == 1.0:
        return sound
    scaled = array("h", sound)
    for index, value in enumerate(scaled):
        scaled[index] = max(-FULL, min(FULL, round(value * volume)))
    return scaled.tobytes()
