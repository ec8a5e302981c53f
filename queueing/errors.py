"""What can go wrong, as a tree: the world failed, the request was refused, or a bug.

AntreanError
├── StoreError                 the world: the database cannot do its work now
│   ├── StoreLocked            another program holds it too long
│   ├── StoreReadOnly          file or folder may not be written
│   ├── StoreCorrupt           the file is damaged or no database
│   ├── StoreFull              the disk is full
│   ├── StoreMissing           no database at that place, or no schema in it
│   ├── StoreReplaced          it does not know this station or what it speaks of
│   ├── StoreOnNetworkShare    SQLite on a network file system
│   ├── SchemaTooNew           written by a newer Antrean
│   └── SchemaTooOld           `antrean db upgrade` is due
├── Refused                    a rule of the office says no; nothing was changed
│   ├── MoveNotAllowed         the ticket's state does not allow this
│   ├── TooFewCalls            not called often enough to be skipped
│   ├── HeldByOutage           nobody is skipped or expired during an outage
│   ├── CounterBusy            the counter still has somebody
│   ├── CounterTaken           another officer sits there
│   ├── CounterPaused          a paused counter calls nobody
│   ├── NotSignedIn            no officer at this counter
│   ├── NotAtThisCounter       the ticket is held by another counter
│   ├── NotFound               no such ticket, service, counter, outage …
│   ├── PrintOpen              the ticket's paper is under way or in doubt
│   ├── RequestReused          the request id belongs to another act
│   ├── ServiceClosed          the service takes no numbers
│   └── OutageAlreadyOpen      that component is already announced
└── BadSetting                 a setting is not valid: names field and remedy
"""

from __future__ import annotations


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


class StoreReplaced(StoreError):
    """The database does not know this station, or a thing the act names: it is another one now."""


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


class NotFound(Refused):
    """There is no such ticket, service, counter, station or outage."""


class PrintOpen(Refused):
    """A paper of the ticket will still come out by itself, or nobody has said whether it did.

    `state` (a PrintState) tells which.
    """

    def __init__(self, message: str, remedy: str, state: str) -> None:
        super().__init__(message, remedy)
        self.state = state


class RequestReused(Refused):
    """The request id already belongs to another act."""


class ServiceClosed(Refused):
    """The service takes no numbers now."""


class OutageAlreadyOpen(Refused):
    """An outage of this component is already announced."""


class BadSetting(AntreanError):
    """A setting is not valid; `field` names it, `remedy` says what is expected."""

    def __init__(self, field: str, message: str, remedy: str) -> None:
        super().__init__(f"{field}: {message}", remedy)
        self.field = field
