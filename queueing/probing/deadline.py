"""One end for all steps of a look, and how a look ends before it has found anything good."""

from __future__ import annotations

from time import monotonic

from queueing.probes import Code


class LookFailed(Exception):
    """The look is over: `code` and `facts` say what was found instead of an answer."""

    def __init__(self, code: Code, **facts: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = tuple((name, str(value)) for name, value in facts.items())


class Deadline:
    """The moment at which a look is over, whatever it waits for."""

    def __init__(self, seconds: float) -> None:
        self._began = monotonic()
        self._seconds = seconds

    def left(self, step: str) -> float:
        """Give the seconds that are left for `step`; raises LookFailed when there are none."""
        left = self._began + self._seconds - monotonic()
        if left <= 0:
            raise self.over(step)
        return left

    def over(self, step: str) -> LookFailed:
        """Make what is raised when time ran out in `step`: name, connect, tls or answer."""
        return LookFailed(Code.TIMED_OUT, step=step, seconds=f"{self._seconds:g}")

    def passed_ms(self) -> int:
        """Give the milliseconds since the look began."""
        return round((monotonic() - self._began) * 1000)
