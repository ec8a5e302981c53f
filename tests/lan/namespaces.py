"""A LAN in a box: network namespaces on one bridge, with cables that can be cut.

    with Lan() as lan:
        server, kiosk = lan.host("server"), lan.host("kiosk")
        server.popen(["some", "daemon"])          # a process in there
        with kiosk.entered():                     # or only this thread's sockets
            psycopg.connect(host=server.address)
        lan.partition(server, kiosk)              # packets vanish both ways
        lan.heal()

Nothing is made in the machine's own network: the bridge stands in a namespace too, so addresses
and interface names cannot meet those of anything else. Needs root, `ip`, `iptables` and `nsenter`.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import pytest

NETWORK = "10.77.0"
"""The first three bytes of every address; a LAN is a /24."""
NAMED = Path("/run/netns")
_OURS = re.compile(r"an(\d+)-\d+-[a-z0-9-]+")
_CLONE_NEWNET = 0x40000000
_LANS = count(1)


class NamespaceError(RuntimeError):
    """A command that makes or changes the network failed; its words are in the message."""


def _do(*command: str) -> str:
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    if ended.returncode:
        raise NamespaceError(f"{' '.join(command)}: {ended.stderr.strip() or ended.returncode}")
    return ended.stdout


@cache
def why_no_namespaces() -> str:
    """Give why this machine cannot make a LAN, in words; empty when it can (it was tried)."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "network namespaces need root"
    missing = [tool for tool in ("ip", "iptables", "nsenter") if shutil.which(tool) is None]
    if missing:
        return f"network namespaces need the command {missing[0]}"
    try:
        with Lan() as lan:
            first, second = lan.host("first"), lan.host("second")
            lan.partition(first, second)
    except NamespaceError as error:
        return f"this machine allows no network namespaces: {error}"
    return ""


def needs_namespaces() -> pytest.MarkDecorator:
    """Give the mark of tests that need a Lan: where none can be they are skipped, and say why."""
    return pytest.mark.skipif(bool(why_no_namespaces()), reason=why_no_namespaces())


@dataclass
class Host:
    """A machine on the LAN: a network namespace with one cable, `eth0`, and a loopback."""

    name: str
    """As it was asked for."""
    namespace: str
    """The name `ip netns` knows, unique on this machine."""
    address: str
    _port: str
    """The other end of its cable, in the bridge's namespace."""
    _processes: list[subprocess.Popen[Any]] = field(default_factory=list)

    def command(self, *command: str, user: tuple[int, int] | None = None) -> list[str]:
        """Give the command line that runs `command` in here, as (uid, gid) `user` if given.

        The process keeps the pid it is started with: nothing stands between it and its parent.
        """
        # `ip netns exec` mounts things as well, which fails inside a chroot; nsenter only enters.
        enter = ["nsenter", f"--net={NAMED / self.namespace}"]
        if user is not None:
            enter += [f"--setuid={user[0]}", f"--setgid={user[1]}"]
        return [*enter, "--", *command]

    def popen(self, command: Sequence[str], **options: Any) -> subprocess.Popen[Any]:
        """Start a process in here; `options` as of subprocess.Popen. It ends with the LAN."""
        process = subprocess.Popen(self.command(*command), **options)
        self._processes.append(process)
        return process

    def run(self, *command: str) -> str:
        """Run a command in here to its end; give what it printed. Raises NamespaceError."""
        return _do(*self.command(*command))

    @contextlib.contextmanager
    def entered(self) -> Iterator[None]:
        """Let sockets that this thread makes, and threads it starts, stand in here meanwhile."""
        with Path("/proc/thread-self/ns/net").open("rb") as before:
            with (NAMED / self.namespace).open("rb") as inside:
                _set_namespace(inside.fileno())
            try:
                yield
            finally:
                _set_namespace(before.fileno())


def _set_namespace(descriptor: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(descriptor, _CLONE_NEWNET) != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))


class Lan:
    """A bridge and the hosts on it. A context manager; everything is gone at its end.

    Faults: `partition`, `drop`, `reject`, `unplug`; `heal` ends them all. Dropping is done where
    a packet arrives, so that the sender sees what a sender sees of a dead network: nothing.
    """

    def __init__(self) -> None:
        """Make the bridge; give a LAN without hosts. Raises NamespaceError."""
        sweep()
        self._prefix = f"an{os.getpid()}-{next(_LANS)}"
        self._switch = f"{self._prefix}-switch"
        self._hosts: dict[str, Host] = {}
        try:
            _do("ip", "netns", "add", self._switch)
            self._in_switch("ip", "link", "add", "lan", "type", "bridge")
            self._in_switch("ip", "link", "set", "lan", "up")
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Lan:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _in_switch(self, *command: str) -> str:
        return _do("nsenter", f"--net={NAMED / self._switch}", "--", *command)

    def host(self, name: str) -> Host:
        """Put one more host on the LAN, named in small letters, digits and `-`; give it ready."""
        if name in self._hosts or name == "switch" or not re.fullmatch("[a-z0-9-]+", name):
            raise ValueError(f"not a new name for a host: {name}")
        number = len(self._hosts) + 1
        host = Host(name, f"{self._prefix}-{name}", f"{NETWORK}.{number}", f"port{number}")
        _do("ip", "netns", "add", host.namespace)
        self._hosts[name] = host
        cable = ["eth0", "netns", host.namespace, "type", "veth", "peer", "name", host._port]
        _do("ip", "link", "add", *cable, "netns", self._switch)
        self._in_switch("ip", "link", "set", host._port, "master", "lan", "up")
        host.run("ip", "link", "set", "lo", "up")
        host.run("ip", "address", "add", f"{host.address}/24", "dev", "eth0")
        host.run("ip", "link", "set", "eth0", "up")
        return host

    def drop(self, source: Host, target: Host) -> None:
        """Let packets from `source` to `target` vanish; those the other way still pass."""
        self._rule(target, source, "-j", "DROP")

    def partition(self, one: Host, *others: Host) -> None:
        """Let no packet pass between `one` and each of `others` (all hosts, when none is named)."""
        for other in others or [host for host in self._hosts.values() if host is not one]:
            self.drop(one, other)
            self.drop(other, one)

    def reject(self, source: Host, target: Host) -> None:
        """Let `target` answer every TCP packet of `source` with a reset, as if nothing listened."""
        self._rule(target, source, "-p", "tcp", "-j", "REJECT", "--reject-with", "tcp-reset")

    def _rule(self, at: Host, source: Host, *rule: str) -> None:
        at.run("iptables", "-w", "-A", "INPUT", "-s", source.address, *rule)

    def unplug(self, host: Host) -> None:
        """Pull the cable of `host`; unlike in a partition its own system knows at once."""
        self._in_switch("ip", "link", "set", host._port, "down")

    def heal(self) -> None:
        """End every partition, drop and reject, and plug in every cable."""
        for host in self._hosts.values():
            host.run("iptables", "-w", "-F", "INPUT")
            self._in_switch("ip", "link", "set", host._port, "up")

    def close(self) -> None:
        """Kill what still runs on the hosts; remove them and the bridge. May be called twice."""
        hosts, self._hosts = list(self._hosts.values()), {}
        for host in hosts:
            _remove(host.namespace)
            for process in host._processes:
                process.kill()
                process.wait()
        if (NAMED / self._switch).exists():
            _remove(self._switch)


def _remove(namespace: str) -> None:
    # Only processes of this LAN can be in there, and one left alive would keep the network alive.
    for pid in _do("ip", "netns", "pids", namespace).split():
        # The thread that cleans up may itself stand in there, after a failure inside `entered`.
        if int(pid) != os.getpid():
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(pid), signal.SIGKILL)
    _do("ip", "netns", "delete", namespace)


def sweep() -> list[str]:
    """Remove what LANs of processes that are gone have left behind; give the namespaces' names."""
    names = [path.name for path in NAMED.iterdir()] if NAMED.is_dir() else []
    left = [
        name
        for name in names
        if (owner := _OURS.fullmatch(name)) and not Path("/proc", owner[1]).exists()
    ]
    removed = []
    for name in left:
        # Two test workers may sweep at once; the slower finds it gone.
        with contextlib.suppress(NamespaceError):
            _remove(name)
            removed.append(name)
    return removed
