"""What can go wrong, as a tree: the world failed, the request was refused, or a bug.

AntreanError
├── StoreError                 the world: the database cannot do its work now
│   ├── StoreLocked            another program holds it too long
│   ├── StoreReadOnly          file or folder may not be written
│   ├── StoreCorrupt           the file is damaged or no database
│   ├── StoreFull              the disk is full
│   ├── StoreMissing           no database at that place, or no schema in it
│   ├── StoreUnreachable       the server does not answer, or the line to it broke
│   ├── StoreLoginRefused      the server refuses this station's login or certificate
│   ├── StoreReplaced          it does not know this station or what it speaks of
│   ├── StoreMoved             the office went to another place; this one takes nothing more
│   ├── StationTaken           another PC, or another program here, works under this name
│   ├── StationRetired         this station was struck off the list
│   ├── StoreOnNetworkShare    SQLite on a network file system
│   ├── SchemaTooNew           written by a newer Antrean
│   └── SchemaTooOld           `antrean db upgrade` is due
├── Refused                    a rule of the office says no; nothing was changed
│   ├── MoveNotAllowed         the ticket's state does not allow this
│   ├── TooFewCalls            not called often enough to be skipped
│   ├── HeldByOutage           nobody is skipped or expired during an outage
│   ├── ReturnTimeOver         too late to come back to the old place
│   ├── CounterBusy            the counter still has somebody
│   ├── CounterTaken           another officer sits there
│   ├── CounterPaused          a paused counter calls nobody
│   ├── NotSignedIn            no officer at this counter
│   ├── NotAtThisCounter       the ticket is held by another counter
│   ├── NotFound               no such ticket, service, counter, outage …
│   ├── UndoTooLate            an act is taken back within seconds or not at all
│   ├── NothingToUndo          there is no such act of this officer, or it cannot be taken back
│   ├── ChangedMeanwhile       something else has happened to the ticket since
│   ├── PrintOpen              the ticket's paper is under way or in doubt
│   ├── StationStillThere      only a station that is gone can be retired
│   ├── TicketsPending         a kiosk's numbers wait to be merged
│   ├── NotPermitted           this station's login may not do this
│   ├── RequestReused          the request id belongs to another act
│   ├── ServiceClosed          the service takes no numbers
│   │   ├── IssuingStopped     none any more today: an officer stopped it
│   │   └── OutsideServiceHours  none at this hour of this weekday
│   ├── SoldOut                there are no more numbers of the service
│   ├── TooManyAtOnce          too many numbers by one hand within a short time
│   ├── NothingToInvite        nobody waits on the list, or the day has no room left
│   └── OutageAlreadyOpen      that component is already announced
└── BadSetting                 a setting is not valid: names field and remedy
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # A kiosk has its window before it needs what stocks are.
    from queueing.opening_days import OutsideHours
    from queueing.stock import Left


class AntreanError(Exception):
    """Base of everything Antrean raises on purpose; `remedy` says what helps."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class StoreError(AntreanError):
    """The database cannot do its work now."""


class StoreLocked(StoreError):
    """Another program holds the database too long."""


class StoreReadOnly(StoreError):
    """The database file or its folder may not be written."""


class StoreCorrupt(StoreError):
    """The file is damaged or is no database."""


class StoreFull(StoreError):
    """There is no room left on the disk."""


class StoreMissing(StoreError):
    """There is no database at that place, or no schema in it."""


class StoreUnreachable(StoreError):
    """The server does not answer, or the line broke: what was asked last may have been done."""


class StoreLoginRefused(StoreError):
    """The server refuses this station's login, or its certificate is not the expected one."""


class StoreReplaced(StoreError):
    """The database does not know this station, or a thing the act names: it is another one now."""


class StoreMoved(StoreError):
    """The office moved to another place: what is done here would be lost. `to` names it."""

    def __init__(self, message: str, remedy: str = "", to: str = "") -> None:
        super().__init__(message, remedy)
        self.to = to


class StationTaken(StoreError):
    """Another PC, or another program of this one (`here`), works under this station's name.

    `host` names the PC, `since` the moment it began (aware UTC).
    """

    def __init__(
        self, message: str, remedy: str, host: str, since: datetime, *, here: bool = False
    ) -> None:
        super().__init__(message, remedy)
        self.host, self.since, self.here = host, since, here


class StationRetired(StoreError):
    """This station was struck off the office's list: it may do nothing any more."""


class StoreOnNetworkShare(StoreError):
    """An SQLite file on a network file system, where locks cannot be trusted."""


class SchemaTooNew(StoreError):
    """The database was written by a newer Antrean."""


class SchemaTooOld(StoreError):
    """The database must be upgraded first."""


class Refused(AntreanError):
    """A rule of the office says no; nothing was changed."""


class MoveNotAllowed(Refused):
    """The ticket's state does not allow this move."""


class TooFewCalls(Refused):
    """The ticket has not been called often enough to be skipped."""


class HeldByOutage(Refused):
    """Nobody is skipped while an outage affects the service (DOMAIN §6.5)."""


class ReturnTimeOver(Refused):
    """The set time is over in which a person who missed the call keeps the old place."""


class CounterBusy(Refused):
    """The counter still has somebody."""


class CounterTaken(Refused):
    """Another officer sits at this counter."""


class CounterPaused(Refused):
    """A paused counter calls nobody."""


class NotSignedIn(Refused):
    """No officer is signed in at this counter."""


class NotAtThisCounter(Refused):
    """The ticket is held by another counter."""


class NotServedHere(Refused):
    """The counter is not signed in to the service of this ticket."""


class NotFound(Refused):
    """There is no such ticket, service, counter, station or outage."""


class UndoTooLate(Refused):
    """The seconds are over in which an act can be taken back."""


class NothingToUndo(Refused):
    """There is no such act of this officer at this counter, or none that can be taken back."""


class ChangedMeanwhile(Refused):
    """Something else has happened to the ticket since the act."""


class PrintOpen(Refused):
    """A paper of the ticket will still come out by itself, or nobody has said whether it did.

    `state` (a PrintState) tells which.
    """

    def __init__(self, message: str, remedy: str, state: str) -> None:
        super().__init__(message, remedy)
        self.state = state


class StationStillThere(Refused):
    """A station that was seen a moment ago is not retired."""


class TicketsPending(Refused):
    """Numbers that a kiosk gave while cut off wait to be merged; `pending` says how many."""

    def __init__(self, message: str, remedy: str, pending: int) -> None:
        super().__init__(message, remedy)
        self.pending = pending


class NotPermitted(Refused):
    """The server does not allow this act to this station's login."""


class SoldOut(Refused):
    """There are no more numbers of the service; `left` says of what and when there are again.

    `left` is None where nobody could look.
    """

    def __init__(self, message: str, remedy: str = "", left: Left | None = None) -> None:
        super().__init__(message, remedy)
        self.left = left


class NothingToInvite(Refused):
    """Nobody waits on the list, or the day has no room left."""


class TooManyAtOnce(Refused):
    """Too many numbers were taken here one after another; `again_at` is when one is given again."""

    def __init__(self, message: str, remedy: str = "", again_at: datetime | None = None) -> None:
        super().__init__(message, remedy)
        self.again_at = again_at


class RequestReused(Refused):
    """The request id already belongs to another act."""


class ServiceClosed(Refused):
    """The service takes no numbers now."""


class IssuingStopped(ServiceClosed):
    """No more numbers of the service are given today; an officer stopped it."""


class OutsideServiceHours(ServiceClosed):
    """The service gives no numbers at this hour; `outside` says since and until when.

    `outside` is None where nobody could look, or numbers are given again by now.
    """

    def __init__(self, message: str, remedy: str = "", outside: OutsideHours | None = None) -> None:
        super().__init__(message, remedy)
        self.outside = outside


class OutageAlreadyOpen(Refused):
    """An outage of this component is already announced."""


class BadSetting(AntreanError):
    """A setting is not valid; `field` names it, `remedy` says what is expected."""

    def __init__(self, field: str, message: str, remedy: str) -> None:
        super().__init__(f"{field}: {message}", remedy)
        self.field = field
