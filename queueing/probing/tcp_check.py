"""Opens a connection, by TLS where asked, and closes it again."""

from __future__ import annotations

import ssl
from datetime import datetime

from queueing.probes import Probe
from queueing.probing.addresses import host_port
from queueing.probing.deadline import Deadline
from queueing.probing.good import Good
from queueing.probing.lines import connect, end_of_certificate, secured


def look_by_tcp(probe: Probe, deadline: Deadline, now: datetime, trust: ssl.SSLContext) -> Good:
    """Connect once; raises LookFailed, BadSetting."""
    where = host_port(probe.target)
    line = connect(where.host, where.port, deadline)
    if not probe.tls:
        line.close()
        return Good()
    safe = secured(line, where.host, trust, deadline)
    try:
        return Good((), end_of_certificate(safe))
    finally:
        safe.close()
