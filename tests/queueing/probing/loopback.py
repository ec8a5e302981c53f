"""Servers on loopback that answer, hang, drip and lie, for looks to be taken at."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import dns.message
import dns.rcode
import dns.rrset
import trustme

LOOPBACK = "127.0.0.1"
PATIENCE = 5.0
Serve = Callable[[Any], None]
Reply = Callable[[dns.message.Message], dns.message.Message]


@contextlib.contextmanager
def serving(serve: Serve, identity: trustme.LeafCert | None = None) -> Iterator[int]:
    """Accept connections, hand each to `serve` on a thread, and give the port; TLS if asked."""
    context = None
    if identity is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        identity.configure_cert(context)
    listener = socket.create_server((LOOPBACK, 0))
    threads: list[threading.Thread] = []

    def one(line: socket.socket) -> None:
        # The other side goes away when its time is over, or when it trusts nobody here.
        with contextlib.suppress(OSError), line:
            line.settimeout(PATIENCE)
            if context is None:
                serve(line)
                return
            with context.wrap_socket(line, server_side=True) as safe:
                serve(safe)

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                line, _ = listener.accept()
                threads.append(threading.Thread(target=one, args=(line,)))
                threads[-1].start()

    accepting = threading.Thread(target=accept)
    accepting.start()
    try:
        yield listener.getsockname()[1]
    finally:
        # A thread in accept() is woken by shutdown, not by close.
        listener.shutdown(socket.SHUT_RDWR)
        accepting.join()
        listener.close()
        for thread in threads:
            thread.join()


def answering(status: int = 200, body: bytes = b"baik", *more: str) -> Serve:
    """Answer with a status, a body and further header lines."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body)}", "Connection: close", *more]
    head = "".join(f"{line}\r\n" for line in lines) + "\r\n"

    def serve(line: Any) -> None:
        line.recv(65536)
        line.sendall(head.encode() + body)

    return serve


def hanging(line: Any) -> None:
    """Take the request and say nothing until the other side goes away."""
    while line.recv(65536):
        pass


def dripping(first: bytes) -> Serve:
    """Send `first`, then a letter every 20 ms, for as long as anybody listens."""

    def serve(line: Any) -> None:
        line.recv(65536)
        line.sendall(first)
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            line.sendall(b"x")
            time.sleep(0.02)

    return serve


def saying(words: bytes) -> Serve:
    """Send words of no protocol."""

    def serve(line: Any) -> None:
        line.recv(65536)
        line.sendall(words)

    return serve


@contextlib.contextmanager
def resolving(reply: Reply | None) -> Iterator[str]:
    """Be a resolver on UDP and give its address; None swallows every question."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.bind((LOOPBACK, 0))
        line.settimeout(0.02)
        ended = threading.Event()

        def work() -> None:
            while not ended.is_set():
                with contextlib.suppress(TimeoutError):
                    asked, whence = line.recvfrom(4096)
                    if reply is not None:
                        line.sendto(reply(dns.message.from_wire(asked)).to_wire(), whence)

        working = threading.Thread(target=work)
        working.start()
        try:
            yield f"{LOOPBACK}:{line.getsockname()[1]}"
        finally:
            ended.set()
            working.join()


def knowing(*addresses: str) -> Reply:
    """Answer every question with these addresses; with none, an answer that is empty."""

    def reply(asked: dns.message.Message) -> dns.message.Message:
        said = dns.message.make_response(asked)
        if addresses:
            name = asked.question[0].name
            said.answer.append(dns.rrset.from_text(name, 60, "IN", "A", *addresses))
        return said

    return reply


def refusing(code: dns.rcode.Rcode) -> Reply:
    """Answer every question with a code: NXDOMAIN, SERVFAIL, REFUSED."""

    def reply(asked: dns.message.Message) -> dns.message.Message:
        said = dns.message.make_response(asked)
        said.set_rcode(code)
        return said

    return reply


@contextlib.contextmanager
def closed_port() -> Iterator[int]:
    """Give a port on which nobody listens, and that nobody else can take."""
    with socket.socket() as taken:
        taken.bind((LOOPBACK, 0))
        yield taken.getsockname()[1]


@contextlib.contextmanager
def black_hole() -> Iterator[int]:
    """Give a port whose queue is full: what asks for a connection is dropped without a word."""
    with socket.socket() as listener, contextlib.ExitStack() as held:
        listener.bind((LOOPBACK, 0))
        listener.listen(0)
        for _ in range(4):
            one = held.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]
