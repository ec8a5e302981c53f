"""Makes notices and reports on the command line, for cron jobs and for who has no console."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from antrean.printers import drawing
from queueing.errors import NotFound
from queueing.store import open_store
from queueing.views import incident, kiosk_snapshot, past_outages
from shared_ui.documents.bulletin import Bulletin
from shared_ui.whole_file import write_whole


def office_url(url: str | None, config: Path | None) -> str:
    """Give the database meant: the one named, else the console's; raises StationFileError."""
    if url is not None:
        return url
    from shared_ui.station_file import find_config, load

    path = find_config(config, "console")
    return load(path, "console", missing_ok=config is None).settings.database_url


def notice(
    kind: Literal["whatsapp", "html", "pdf", "json"], out: Path | None, language: str, url: str
) -> int:
    """Write the notices of the office at `url` as they stand now; raises AntreanError, OSError."""
    now = datetime.now(UTC)
    store = open_store(url)
    try:
        bulletin = Bulletin.of(kiosk_snapshot(store, now=now), now)
    finally:
        store.close()
    made = _made(kind, bulletin, language)
    if out is None:
        assert isinstance(made, str), "a PDF is not printed"
        # A chat, a page and a broker take UTF-8, whatever this terminal's own letters are.
        sys.stdout.buffer.write(made.encode())
        sys.stdout.flush()
    else:
        write_whole(out, made)
    return 0


def report(outage_id: int | None, out: Path, language: str, url: str) -> int:
    """Write PDF and CSV of an outage, None the latest, into the folder `out`; say where.

    Raises AntreanError (NotFound for no such outage) and OSError.
    """
    from shared_ui.documents.incident_sheet import incident_sheet
    from shared_ui.documents.incident_table import incident_csv
    from shared_ui.documents.names import incident_name

    now = datetime.now(UTC)
    store = open_store(url)
    try:
        if outage_id is None:
            latest = past_outages(store, most=1)
            if not latest:
                raise NotFound("no outage was ever announced")
            outage_id = latest[0].id
        found = incident(store, outage_id=outage_id, now=now)
    finally:
        store.close()
    out.mkdir(parents=True, exist_ok=True)
    with drawing():
        sheet = incident_sheet(found, now, language)
    for ending, content in (("pdf", sheet), ("csv", incident_csv(found))):
        place = out / f"{incident_name(found)}.{ending}"
        write_whole(place, content)
        print(place)
    return 0


def _made(kind: str, bulletin: Bulletin, language: str) -> str | bytes:
    if kind == "whatsapp":
        from shared_ui.documents.whatsapp import whatsapp_text

        return whatsapp_text(bulletin, language)
    if kind == "html":
        from shared_ui.documents.web_page import web_page

        return web_page(bulletin)
    if kind == "json":
        from shared_ui.documents.queue_monitor import queue_monitor_json

        return queue_monitor_json(bulletin)
    from shared_ui.documents.notice_sheet import notice_sheet

    with drawing():
        return notice_sheet(bulletin, language)
