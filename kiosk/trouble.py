"""Which plain words belong to an error of the store."""

from __future__ import annotations

from kiosk.pages.views import Trouble, TroubleKind
from queueing import errors
from shared_ui.station_words import name_text

_KINDS: tuple[tuple[type[errors.AntreanError], TroubleKind], ...] = (
    (errors.StoreLocked, TroubleKind.LOCKED),
    (errors.StoreReadOnly, TroubleKind.READ_ONLY),
    (errors.StoreCorrupt, TroubleKind.DAMAGED),
    (errors.StoreFull, TroubleKind.FULL),
    (errors.StoreUnreachable, TroubleKind.UNREACHABLE),
    (errors.StoreLoginRefused, TroubleKind.LOGIN),
    (errors.StoreMissing, TroubleKind.MISSING),
    (errors.StoreOnNetworkShare, TroubleKind.NETWORK_SHARE),
    (errors.SchemaTooNew, TroubleKind.VERSION),
    (errors.SchemaTooOld, TroubleKind.VERSION),
    (errors.NotFound, TroubleKind.MISSING),
    (errors.BadSetting, TroubleKind.SETTING),
    (errors.StoreMoved, TroubleKind.MOVED),
    (errors.StationTaken, TroubleKind.NAME),
    (errors.StationRetired, TroubleKind.NAME),
)


def trouble_of(error: errors.AntreanError, place: str) -> Trouble:
    """Give what the out-of-service page says; `place` is the database, for staff."""
    kind = next((kind for cls, kind in _KINDS if isinstance(error, cls)), TroubleKind.OTHER)
    told = str(error) if kind in (TroubleKind.SETTING, TroubleKind.OTHER) else ""
    detail = name_text(error) or told
    return Trouble(kind, place, detail)
