"""What files that leave the office are called: what, of which day, and at what hour."""

from __future__ import annotations

from queueing.incident import Incident
from shared_ui.documents.bulletin import Bulletin
from shared_ui.language import local_time


def notice_name(bulletin: Bulletin) -> str:
    """Give "pemberitahuan-2017-06-14-0831", without an ending."""
    local = local_time(bulletin.written_at, bulletin.office.time_zone)
    return f"pemberitahuan-{local:%Y-%m-%d-%H%M}"


def incident_name(incident: Incident) -> str:
    """Give "laporan-gangguan-2017-06-14-0830-7", without an ending; 7 is the outage's number."""
    local = local_time(incident.outage.since, incident.office.time_zone)
    return f"laporan-gangguan-{local:%Y-%m-%d-%H%M}-{incident.outage.id}"
