"""The tables of the office database; migrations/ makes them, a test compares both."""

from queueing.store.tables.base import AHEAD_UNKNOWN, OFFICE_ID, metadata
from queueing.store.tables.capacity import (
    invitation_batch,
    issuing_stop,
    quota,
    service_stock,
    stock_item,
    stock_movement,
    waiting_entry,
)
from queueing.store.tables.days import (
    calendar_break,
    calendar_day,
    calendar_hours,
    calendar_period,
)
from queueing.store.tables.line import CALLS, event, print_job, series_counter, ticket
from queueing.store.tables.neighbours import neighbour, neighbour_status, office_key, office_status
from queueing.store.tables.office import (
    component,
    counter,
    counter_service,
    office,
    printer,
    service,
    service_component,
    service_hours,
    station,
    station_presence,
    station_wish,
)
from queueing.store.tables.outages import (
    outage,
    outage_service,
    outage_template,
    outage_update,
    ready_word,
)
from queueing.store.tables.probes import (
    lease,
    outage_proposal,
    probe,
    probe_state,
    trouble_report,
)

__all__ = [
    "AHEAD_UNKNOWN",
    "CALLS",
    "OFFICE_ID",
    "calendar_break",
    "calendar_day",
    "calendar_hours",
    "calendar_period",
    "component",
    "counter",
    "counter_service",
    "event",
    "invitation_batch",
    "issuing_stop",
    "lease",
    "metadata",
    "neighbour",
    "neighbour_status",
    "office",
    "office_key",
    "office_status",
    "outage",
    "outage_proposal",
    "outage_service",
    "outage_template",
    "outage_update",
    "print_job",
    "printer",
    "probe",
    "probe_state",
    "quota",
    "ready_word",
    "series_counter",
    "service",
    "service_component",
    "service_hours",
    "service_stock",
    "station",
    "station_presence",
    "station_wish",
    "stock_item",
    "stock_movement",
    "ticket",
    "trouble_report",
    "waiting_entry",
]
