"""A connection to a host within a deadline: name, TCP, TLS; every fault by its name."""

from __future__ import annotations

import errno
import socket
import ssl
from datetime import UTC, datetime
from queue import Empty, Queue
from threading import Thread
from typing import Any

from queueing.probes import Code
from queueing.probing.deadline import Deadline, LookFailed

Address = tuple[socket.AddressFamily, Any]

_NO_ROUTE = frozenset(
    {errno.EHOSTUNREACH, errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL, errno.EACCES}
)
_EXPIRED, _NOT_YET, _WRONG_NAME, _WRONG_ADDRESS = 10, 9, 62, 64
"""OpenSSL's X509_V_ERR_CERT_HAS_EXPIRED, CERT_NOT_YET_VALID, HOSTNAME_MISMATCH and
IP_ADDRESS_MISMATCH."""


def connect(host: str, port: int, deadline: Deadline) -> socket.socket:
    """Open a TCP connection; raises LookFailed."""
    addresses = _addresses(host, port, deadline)
    failed: OSError | None = None
    for place, (family, address) in enumerate(addresses):
        # One that answers nothing leaves time for the others.
        seconds = deadline.left("connect") / (len(addresses) - place)
        line = socket.socket(family, socket.SOCK_STREAM)
        line.settimeout(seconds)
        try:
            line.connect(address)
        except OSError as error:
            line.close()
            failed = error
        else:
            return line
    assert failed is not None
    raise line_failure(failed, "connect", deadline)


def line_failure(error: OSError, step: str, deadline: Deadline) -> LookFailed:
    """Give what a fault of a socket is called."""
    if isinstance(error, TimeoutError):
        return deadline.over(step)
    if isinstance(error, ConnectionRefusedError):
        return LookFailed(Code.REFUSED)
    if error.errno in _NO_ROUTE:
        return LookFailed(Code.NO_ROUTE, detail=error.strerror or "")
    return LookFailed(Code.BROKEN_OFF, step=step, detail=error.strerror or str(error))


def _addresses(host: str, port: int, deadline: Deadline) -> list[Address]:
    try:
        return _looked_up(host, port, socket.AI_NUMERICHOST)
    except socket.gaierror:
        pass
    except UnicodeError as error:
        raise LookFailed(Code.BAD_ADDRESS, host=host) from error
    # A resolver that is out of reach holds getaddrinfo for its own time, often 10 s and more.
    answers: Queue[list[Address] | OSError | UnicodeError] = Queue()

    def ask() -> None:
        try:
            answers.put(_looked_up(host, port, 0))
        except (OSError, UnicodeError) as error:
            answers.put(error)

    Thread(target=ask, name="probe-name", daemon=True).start()
    try:
        answer = answers.get(timeout=deadline.left("name"))
    except Empty:
        raise deadline.over("name") from None
    if isinstance(answer, list):
        return answer
    raise _name_failure(answer, host) from answer


def _looked_up(host: str, port: int, flags: int) -> list[Address]:
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)
    return [(family, address) for family, _type, _proto, _name, address in found]


def _name_failure(error: OSError | UnicodeError, host: str) -> LookFailed:
    if isinstance(error, UnicodeError):
        return LookFailed(Code.BAD_ADDRESS, host=host)
    if isinstance(error, socket.gaierror) and error.errno == socket.EAI_AGAIN:
        return LookFailed(Code.RESOLVER_UNREACHABLE, host=host)
    return LookFailed(Code.NAME_NOT_FOUND, host=host)


def system_trust() -> ssl.SSLContext:
    """Trust whom this PC trusts, and check names and dates."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def secured(
    line: socket.socket, host: str, trust: ssl.SSLContext, deadline: Deadline
) -> ssl.SSLSocket:
    """Shake hands by TLS over `line`, which is closed when that fails; raises LookFailed."""
    try:
        # The limit of a socket holds for a whole handshake, however slowly its bytes drip.
        line.settimeout(deadline.left("tls"))
        return trust.wrap_socket(line, server_hostname=host)
    except ssl.SSLCertVerificationError as error:
        line.close()
        raise _certificate_failure(error, host) from error
    except ssl.SSLError as error:
        line.close()
        raise LookFailed(Code.TLS_FAILED, detail=error.reason or "") from error
    except OSError as error:
        line.close()
        raise line_failure(error, "tls", deadline) from error
    except BaseException:
        line.close()
        raise


def _certificate_failure(error: ssl.SSLCertVerificationError, host: str) -> LookFailed:
    codes = {
        _EXPIRED: Code.CERTIFICATE_EXPIRED,
        _NOT_YET: Code.CERTIFICATE_NOT_YET_VALID,
        _WRONG_NAME: Code.CERTIFICATE_WRONG_NAME,
        _WRONG_ADDRESS: Code.CERTIFICATE_WRONG_NAME,
    }
    code = codes.get(error.verify_code, Code.CERTIFICATE_UNTRUSTED)
    return LookFailed(code, host=host, detail=error.verify_message)


def end_of_certificate(line: ssl.SSLSocket) -> datetime | None:
    """Give the moment (aware UTC) at which the certificate of the other side ends."""
    ends = (line.getpeercert() or {}).get("notAfter")
    if not isinstance(ends, str):
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC)
