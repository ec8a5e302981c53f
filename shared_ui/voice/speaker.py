"""Plays sentences away from the window, one after another, and says when there is no sound."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from queue import Queue

from shared_ui.sounds import has_sound_device, wait_for_sound

log = logging.getLogger(__name__)

Play = Callable[[bytes, int, threading.Event], None]
"""Plays 16-bit samples of one channel to their end, or until the event; raises OSError."""
Sound = Callable[[], tuple[bytes, int]]
"""Makes a sentence's samples and their rate, on the speaker's thread; raises OSError."""


class Speaker:
    """One thread that plays one sound at a time.

    `finished` is called on that thread after each sound, with what was in the way or "".
    """

    def __init__(self, finished: Callable[[str], None], play: Play | None = None) -> None:
        """Prepare nothing yet: the sound library is loaded at the first sound."""
        self._finished = finished
        self._play = play or play_through_miniaudio
        self._waiting: Queue[Sound | None] = Queue()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def say(self, sound: Sound) -> None:
        """Ask for one sound and return at once."""
        if self._ended.is_set():
            return
        self._waiting.put(sound)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="voice", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Stop the sound and its thread."""
        self._ended.set()
        if self._thread is not None:
            self._waiting.put(None)
            self._thread.join(timeout=2)

    def _work(self) -> None:
        while (sound := self._waiting.get()) is not None and not self._ended.is_set():
            trouble = ""
            try:
                samples, rate = sound()
                self._play(samples, rate, self._ended)
            except OSError as error:
                # A board without loudspeakers still shows the call.
                trouble = str(error)
                log.info("nothing is said: %s", trouble)
            if not self._ended.is_set():
                self._finished(trouble)


def play_through_miniaudio(samples: bytes, rate: int, ended: threading.Event) -> None:
    """Play samples on the default device; raises OSError when there is none."""
    if not has_sound_device():
        raise OSError("this PC has no sound device")
    import miniaudio

    try:
        device = miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=rate
        )
    except miniaudio.MiniaudioError as error:
        raise OSError(f"the sound device cannot be opened: {error}") from error
    finished = threading.Event()
    stream = miniaudio.stream_with_callbacks(
        miniaudio.stream_raw_pcm_memory(samples, 1, 2), end_callback=finished.set
    )
    next(stream)
    try:
        device.start(stream)
        wait_for_sound(finished, ended, len(samples) / 2 / rate + 1)
    finally:
        device.close()
