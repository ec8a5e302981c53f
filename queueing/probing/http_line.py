"""Carries the requests of httpx over lines of our own, so that one deadline holds for all of it."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import httpcore
import httpx

from queueing.probes import Code
from queueing.probing.deadline import Deadline, LookFailed
from queueing.probing.lines import connect, end_of_certificate, line_failure, secured


class DeadlineTransport(httpx.BaseTransport):
    """HTTP/1.1 within a deadline; httpx's own limits begin anew with every byte that drips."""

    def __init__(self, deadline: Deadline, trust: ssl.SSLContext) -> None:
        self._lines = _Lines(deadline, trust)
        self._pool = httpcore.ConnectionPool(
            ssl_context=trust, http1=True, http2=False, network_backend=self._lines
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Ask once; raises LookFailed, or an httpcore error for what is no HTTP."""
        asked = httpcore.Request(
            method=request.method,
            url=httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.stream,
        )
        answer = self._pool.handle_request(asked)
        assert isinstance(answer.stream, Iterable)
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer), extensions={}
        )

    @property
    def certificate_ends(self) -> datetime | None:
        """When the certificate of the host that answered ends (aware UTC), None without TLS."""
        return self._lines.certificate_ends

    def no_answer(self) -> LookFailed:
        """Give what an answer is called that is no HTTP, or never began."""
        if self._lines.heard:
            return LookFailed(Code.NO_HTTP)
        return LookFailed(Code.BROKEN_OFF, step="answer", detail="")

    def close(self) -> None:
        """Close every line."""
        self._pool.close()


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        assert isinstance(self._answer.stream, Iterable)
        yield from self._answer.stream

    def close(self) -> None:
        self._answer.close()


class _Lines(httpcore.NetworkBackend):
    def __init__(self, deadline: Deadline, trust: ssl.SSLContext) -> None:
        self._deadline, self._trust = deadline, trust
        self.certificate_ends: datetime | None = None
        self.heard = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        self.certificate_ends, self.heard = None, False
        return _Line(connect(host, port, self._deadline), self)

    def shake_hands(self, line: socket.socket, host: str) -> ssl.SSLSocket:
        safe = secured(line, host, self._trust, self._deadline)
        self.certificate_ends = end_of_certificate(safe)
        return safe

    def left(self, step: str) -> float:
        return self._deadline.left(step)

    def failure(self, error: OSError, step: str) -> Exception:
        return line_failure(error, step, self._deadline)


class _Line(httpcore.NetworkStream):
    def __init__(self, line: socket.socket, lines: _Lines) -> None:
        self._line, self._lines = line, lines

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._line.settimeout(self._lines.left("answer"))
        try:
            got = self._line.recv(max_bytes)
        except OSError as error:
            raise self._lines.failure(error, "answer") from error
        self._lines.heard = self._lines.heard or bool(got)
        return got

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._line.settimeout(self._lines.left("answer"))
        try:
            self._line.sendall(buffer)
        except OSError as error:
            raise self._lines.failure(error, "answer") from error

    def close(self) -> None:
        self._line.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        return _Line(self._lines.shake_hands(self._line, server_hostname or ""), self._lines)

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object" and isinstance(self._line, ssl.SSLSocket):
            return self._line
        return None
