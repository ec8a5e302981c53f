"""Serves this office's status file to other offices over HTTP: one file, read-only, in a thread."""

from __future__ import annotations

import logging
import socket
import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from queueing.exchange.places import file_name

log = logging.getLogger(__name__)

AT_ONCE = 16
"""Readers at one moment; more are turned away, so that nobody can take the whole PC."""
READER_SECONDS = 10.0
"""A reader is done by then, however slowly it asks or takes."""


class StatusServer:
    """Serves what `give` gives (None: nothing was published yet) until close()."""

    def __init__(self, host: str, port: int, code: str, give: Callable[[], bytes | None]) -> None:
        """Open the port (0: a free one); raises OSError when it is taken."""

        class Handler(_Handler):
            paths = frozenset({"/", f"/{file_name(code)}"})
            file = staticmethod(give)

        self._server = _Server((host, port), Handler)
        self.port = int(self._server.server_address[1])
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="status-server", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Answer nobody any more and give the port back."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, *arguments: Any) -> None:
        self._seats = threading.BoundedSemaphore(AT_ONCE)
        super().__init__(*arguments)

    def process_request(self, request: Any, client_address: Any) -> None:
        if not self._seats.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        # A reader that sends a byte now and then would stay for ever without it.
        end = threading.Timer(READER_SECONDS, _cut, (request,))
        end.daemon = True
        end.start()
        try:
            super().process_request_thread(request, client_address)
        finally:
            end.cancel()
            self._seats.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        # Readers over a WAN leave in the middle; that is no fault of this office.
        log.debug("a reader of the status file was lost")


class _Handler(BaseHTTPRequestHandler):
    timeout = READER_SECONDS
    server_version, sys_version = "antrean", ""
    paths: frozenset[str] = frozenset()
    file: Callable[[], bytes | None]

    def do_GET(self) -> None:
        self._answer(body=True)

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def _answer(self, *, body: bool) -> None:
        if self.path.split("?")[0] not in self.paths:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        file = self.file()
        if file is None:
            self.send_error(HTTPStatus.SERVICE_UNAVAILABLE)
            return
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(file)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        if body:
            self.wfile.write(file)

    def log_message(self, format: str, *arguments: Any) -> None:
        log.debug(format, *arguments)


def _cut(request: socket.socket) -> None:
    try:
        request.shutdown(socket.SHUT_RDWR)
    except OSError:
        log.debug("a reader that was too slow had gone already")
