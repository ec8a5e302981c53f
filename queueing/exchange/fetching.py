"""Reads another office's file from a folder or an address, within a time, whatever is there."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

from queueing.errors import AntreanError
from queueing.exchange.patience import Patience, TooLate
from queueing.exchange.places import address_in, file_in, is_address
from queueing.exchange.status_file import MAX_BYTES

SECONDS = 15.0
"""All of one look; a WAN that is slow is not a WAN that is cut."""
_STEP_SECONDS = 5.0
_REDIRECTS = 3


class SourceTrouble(AntreanError):
    """There is no file to be had from the source now."""


class NotThere(SourceTrouble):
    """The place answers, but holds no file of that office."""


class Unreachable(SourceTrouble):
    """The place does not answer: no line, no share, or out of time."""


class TooLong(SourceTrouble):
    """What lies there is longer than a status file ever is."""


class Fetcher:
    """Reads sources: one that hangs holds up no other office."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._patience = Patience(seconds)

    def fetch(self, source: str, code: str) -> bytes:
        """Give the file of an office; raises SourceTrouble within the time of one look."""
        seconds = self._patience.seconds

        def read() -> bytes:
            if is_address(source):
                return _from_address(address_in(source, code), seconds)
            return _from_file(file_in(source, code))

        try:
            return self._patience.do(f"{source} {code}", read)
        except TooLate as error:
            raise Unreachable(
                f"{source}: no answer within {seconds:g} seconds",
                "look at the line, the share and the other office's server",
            ) from error


def _from_file(path: Path) -> bytes:
    try:
        with path.open("rb") as opened:
            file = opened.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NotThere(
            f"{path}: there is no file", "put in the stick or mount the share; ask that office"
        ) from error
    except (OSError, ValueError) as error:
        raise Unreachable(f"{path}: {error}", "look at the stick or the share") from error
    return _whole(file, str(path))


def _from_address(address: str, seconds: float) -> bytes:
    # Loaded here: on the thread that looks, never while a screen waits.
    import httpx

    began = monotonic()
    got = bytearray()
    try:
        # A proxy of this PC's surroundings would be asked instead of that office.
        with (
            httpx.Client(
                timeout=min(_STEP_SECONDS, seconds),
                follow_redirects=True,
                max_redirects=_REDIRECTS,
                trust_env=False,
                headers={"User-Agent": "antrean-status", "Accept-Encoding": "identity"},
            ) as client,
            client.stream("GET", address) as answer,
        ):
            if answer.status_code != httpx.codes.OK:
                raise NotThere(
                    f"{address}: answers {answer.status_code}",
                    "look at the address, and whether that office publishes there",
                )
            for piece in answer.iter_raw():
                got += piece
                if len(got) > MAX_BYTES:
                    break
                if monotonic() - began > seconds:
                    raise Unreachable(f"{address}: the answer is too slow", "look at the line")
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        raise Unreachable(
            f"{address}: {str(error) or type(error).__name__}",
            "look at the line, the address and the other office's server",
        ) from error
    return _whole(bytes(got), address)


def _whole(file: bytes, where: str) -> bytes:
    if len(file) > MAX_BYTES:
        raise TooLong(f"{where}: longer than {MAX_BYTES} bytes", "correct the source")
    return file
