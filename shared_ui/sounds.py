"""The chime before a call: played away from the window, silent where there is no sound device."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from queue import Full, Queue

import resources

log = logging.getLogger(__name__)

CHIME = resources.SOUNDS / "chime.wav"
MOST_WAITING = 3
"""Chimes kept in line: a dozen calls at once need no dozen chimes after they are on the board."""

PlayFile = Callable[[Path, threading.Event], None]
"""Plays a sound file to its end, or until the event is set; raises OSError without a device."""


class Chime:
    """Plays the chime on its own thread, one after another, never two at once."""

    def __init__(
        self, path: Path = CHIME, *, enabled: bool = True, play_file: PlayFile | None = None
    ) -> None:
        """Prepare nothing yet: the sound library is loaded at the first `play()`."""
        self._path = path
        self._enabled = enabled
        self._play_file = play_file or play_through_miniaudio
        self._waiting: Queue[None] = Queue(MOST_WAITING)
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def play(self) -> None:
        """Ask for one chime and return at once; nothing happens when sound is switched off."""
        if not self._enabled or self._ended.is_set():
            return
        try:
            self._waiting.put_nowait(None)
        except Full:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="chime", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Stop the sound and its thread."""
        self._ended.set()
        if self._thread is None:
            return
        # Wakes the thread where it waits; a full line needs no waking.
        with suppress(Full):
            self._waiting.put_nowait(None)
        self._thread.join(timeout=2)

    def _work(self) -> None:
        while not self._ended.is_set():
            self._waiting.get()
            if not self._ended.is_set():
                self._play_once()

    def _play_once(self) -> None:
        try:
            self._play_file(self._path, self._ended)
        except OSError as error:
            # A board without loudspeakers is an ordinary board: the call is on the screen.
            log.info("no chime: %s", error)


def play_through_miniaudio(path: Path, ended: threading.Event) -> None:
    """Play the WAV file on the default device; raises OSError when there is none."""
    if not has_sound_device():
        raise OSError(f"{path.name}: this PC has no sound device")
    import miniaudio

    try:
        sound = miniaudio.wav_read_file_s16(str(path))
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=sound.nchannels,
            sample_rate=sound.sample_rate,
        )
    except miniaudio.MiniaudioError as error:
        raise OSError(f"{path.name}: {error}") from error
    finished = threading.Event()
    stream = miniaudio.stream_with_callbacks(
        miniaudio.stream_raw_pcm_memory(sound.samples, sound.nchannels, 2),
        end_callback=finished.set,
    )
    next(stream)
    try:
        device.start(stream)
        wait_for_sound(finished, ended, sound.duration + 1)
    finally:
        device.close()


def has_sound_device(
    platform: str = sys.platform,
    env: Mapping[str, str] = os.environ,
    cards: Path = Path("/proc/asound/cards"),
) -> bool:
    """Tell whether it is worth asking: on Linux, ALSA complains aloud on a PC without a card."""
    if not platform.startswith("linux") or env.get("PULSE_SERVER"):
        return True
    if (Path(env.get("XDG_RUNTIME_DIR", "/nonexistent")) / "pulse" / "native").exists():
        return True
    try:
        return "[" in cards.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def wait_for_sound(finished: threading.Event, ended: threading.Event, longest: float) -> None:
    """Wait until the sound is over, the board closes or `longest` seconds have passed."""
    step = 0.05
    for _ in range(round(longest / step)):
        if finished.wait(step) or ended.is_set():
            return
