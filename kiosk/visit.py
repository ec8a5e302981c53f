"""One visitor's way from the first touch to the number: where they are, what they asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from queueing.model import PriorityClass, Ticket


class Step(Enum):
    """Where a visitor is."""

    START = auto()
    DETAILS = auto()
    WARNED = auto()
    CONFIRM = auto()
    TAKING = auto()
    NUMBER = auto()
    NOT_TAKEN = auto()
    THANKS = auto()


@dataclass
class Visit:
    """What one visitor has done so far; a new visit begins at the start page."""

    new_id: Callable[[], str]
    step: Step = Step.START
    service_id: int = 0
    priority: PriorityClass = PriorityClass.ORDINARY
    warned: set[int] = field(default_factory=set)
    """Outages this visitor was warned of and took a number anyway."""
    ticket: Ticket | None = None
    reference: str = ""
    """That of an invitation for today, by which the number is taken."""
    _requests: dict[tuple[int, PriorityClass], str] = field(default_factory=dict)

    def choose(self, service_id: int) -> None:
        """Want a number of a service, as an ordinary visitor until said otherwise."""
        self.service_id, self.reference = service_id, ""
        self.want(PriorityClass.ORDINARY)

    def want(self, priority: PriorityClass) -> None:
        """Want to be of a class; each service and class is one intention with one id."""
        self.priority = priority
        self._requests.setdefault((self.service_id, priority), self.new_id())

    @property
    def request_id(self) -> str:
        """The id of the present intention: the same however often it is tried."""
        return self._requests[self.service_id, self.priority]

    @property
    def invitation(self) -> dict[str, str]:
        """What an invited person's number is asked with besides."""
        return {"reference": self.reference} if self.reference else {}

    def forget_request(self) -> None:
        """Begin the present intention anew, after the office refused it for good."""
        self._requests.pop((self.service_id, self.priority), None)
