"""Makes chime.wav, the soft two-tone chime before a call: `python make_chime.py [FILE]`."""

from __future__ import annotations

import sys
import wave
from array import array
from math import exp, pi, sin
from pathlib import Path

RATE = 24_000
SECONDS = 1.6
TONES = ((0.0, 659.26), (0.38, 523.25))
"""Start in seconds and pitch in hertz: e'' falling to c'', a calm major third."""
PARTIALS = ((1.0, 1.0, 3.2), (2.0, 0.22, 5.0), (3.0, 0.06, 8.0))
"""Multiple of the pitch, loudness and decay per second of each part of a tone."""
PEAK = 0.5
"""Half of full scale: it calls, it does not startle."""


def sample(at: float) -> float:
    """Give the sum of the tones `at` seconds after the start, not yet scaled."""
    total = 0.0
    for start, pitch in TONES:
        age = at - start
        if age < 0:
            continue
        attack = min(1.0, age / 0.012)
        total += attack * sum(
            loud * exp(-decay * age) * sin(2 * pi * pitch * multiple * age)
            for multiple, loud, decay in PARTIALS
        )
    return total


def chime() -> array[int]:
    """Give the chime as 16-bit mono samples that end in silence."""
    count = round(RATE * SECONDS)
    raw = [sample(i / RATE) for i in range(count)]
    highest = max(abs(value) for value in raw)
    fade = round(0.15 * RATE)
    return array(
        "h",
        (
            round(32767 * PEAK * value / highest * min(1.0, (count - 1 - i) / fade))
            for i, value in enumerate(raw)
        ),
    )


def write(path: Path) -> None:
    """Write the chime to `path` as a WAV file."""
    samples = chime()
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("chime.wav"))
