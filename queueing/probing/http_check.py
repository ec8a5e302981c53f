"""Asks an address of the web: does it answer in time, with the expected status and text?"""

from __future__ import annotations

import ssl
from datetime import datetime

import httpcore
import httpx

from queueing.probes import Code, Probe
from queueing.probing.addresses import http_address, shown_address
from queueing.probing.deadline import Deadline, LookFailed
from queueing.probing.expected import statuses
from queueing.probing.good import Good
from queueing.probing.http_line import DeadlineTransport

READ_AT_MOST = 1 << 20
MAX_REDIRECTS = 5
NO_ADDRESS = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpcore.UnsupportedProtocol)
HEADERS = {"User-Agent": "antrean-probe", "Accept": "*/*", "Accept-Encoding": "identity"}


def look_by_http(probe: Probe, deadline: Deadline, now: datetime, trust: ssl.SSLContext) -> Good:
    """Ask the address once, following redirects as set; raises LookFailed, BadSetting."""
    http_address(probe.target)
    transport = DeadlineTransport(deadline, trust)
    # A proxy of this PC's surroundings would be looked at instead of the server.
    client = httpx.Client(
        transport=transport,
        headers=HEADERS,
        timeout=None,
        follow_redirects=probe.follow_redirects,
        max_redirects=MAX_REDIRECTS,
        trust_env=False,
    )
    with client:
        try:
            with client.stream("GET", probe.target) as answer:
                text = _read(answer)
        except httpx.TooManyRedirects as error:
            raise LookFailed(Code.TOO_MANY_REDIRECTS, most=MAX_REDIRECTS) from error
        except NO_ADDRESS as error:
            raise LookFailed(Code.BAD_ADDRESS, host=shown_address(probe.target)) from error
        except (httpx.HTTPError, httpcore.ProtocolError) as error:
            raise transport.no_answer() from error
    _check_status(answer, probe)
    if probe.expected_text and probe.expected_text not in text:
        raise LookFailed(Code.WRONG_TEXT, expected=probe.expected_text)
    return Good((("status", str(answer.status_code)),), transport.certificate_ends)


def _read(answer: httpx.Response) -> str:
    """Read the answer to its end, or so far as anything is looked for in it."""
    got = bytearray()
    for piece in answer.iter_bytes():
        got += piece
        if len(got) >= READ_AT_MOST:
            break
    try:
        return got.decode(answer.encoding or "utf-8", errors="replace")
    except LookupError:
        return got.decode("utf-8", errors="replace")


def _check_status(answer: httpx.Response, probe: Probe) -> None:
    wanted = statuses(probe.expected_status)
    if not any(first <= answer.status_code <= last for first, last in wanted):
        host = answer.request.url.host
        moved = host if host != http_address(probe.target).hostname else ""
        facts = {"status": answer.status_code, "expected": probe.expected_status}
        raise LookFailed(Code.WRONG_STATUS, **facts, **({"moved_to": moved} if moved else {}))
