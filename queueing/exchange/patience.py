"""Work at places that may hang for ever: each on a thread of its own, waited for a while."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class TooLate(Exception):
    """The work was not done in time; it may still hang, and is not begun again meanwhile."""


class Patience:
    """Does work for at most some seconds: a share that hangs holds up nothing else."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._hanging: dict[str, threading.Thread] = {}

    def do(self, place: str, work: Callable[[], T]) -> T:
        """Give what the work gives or raises; raises TooLate, at once where it hangs already."""
        before = self._hanging.get(place)
        if before is not None and before.is_alive():
            raise TooLate(place)
        ended: list[Any] = []
        failed: list[BaseException] = []

        def run() -> None:
            try:
                ended.append(work())
            except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
                failed.append(error)

        worker = threading.Thread(target=run, name=f"at {place}", daemon=True)
        worker.start()
        worker.join(self.seconds)
        if worker.is_alive():
            self._hanging[place] = worker
            raise TooLate(place)
        self._hanging.pop(place, None)
        if failed:
            raise failed[0]
        result: T = ended[0]
        return result
