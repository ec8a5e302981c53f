"""A LAN in a box carries packets, loses them on command, and leaves nothing behind."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.lan.namespaces import NAMED, Host, Lan, needs_namespaces, sweep

pytestmark = needs_namespaces()
PORT = 5000
LONG_ENOUGH = 0.3
"""Seconds in which an answer would long have come, had it not been lost."""
SOON = 10
"""Seconds: only what is lost takes longer, however busy the machine."""


def _listen(host: Host) -> closing[socket.socket]:
    with host.entered():
        return closing(socket.create_server((host.address, PORT)))


def _connect(source: Host, target: Host, timeout: float = SOON) -> None:
    with source.entered():
        socket.create_connection((target.address, PORT), timeout=timeout).close()


def _network() -> str:
    return str(Path("/proc/thread-self/ns/net").readlink())


def _names() -> set[str]:
    return {path.name for path in NAMED.iterdir()} if NAMED.is_dir() else set()


def test_hosts_of_one_lan_reach_each_other(lan):
    server, kiosk = lan.host("server"), lan.host("kiosk")
    with _listen(server):
        _connect(kiosk, server)
        _connect(server, server)


def test_two_lans_with_the_same_addresses_do_not_meet(lan):
    server = lan.host("server")
    with _listen(server), Lan() as elsewhere:
        namesake, stranger = elsewhere.host("server"), elsewhere.host("kiosk")
        assert namesake.address == server.address
        with pytest.raises(ConnectionRefusedError):
            _connect(stranger, namesake)


def test_the_network_of_the_machine_itself_stays_as_it_was(lan):
    before = subprocess.check_output(["ip", "-brief", "address"], text=True)
    lan.host("server")
    assert subprocess.check_output(["ip", "-brief", "address"], text=True) == before


def test_a_partition_loses_packets_and_heal_brings_them_back(lan):
    server, kiosk, board = lan.host("server"), lan.host("kiosk"), lan.host("board")
    with _listen(server):
        lan.partition(kiosk, server)
        with pytest.raises(TimeoutError):
            _connect(kiosk, server, LONG_ENOUGH)
        _connect(board, server)
        lan.heal()
        _connect(kiosk, server)


def test_a_host_partitioned_from_nobody_in_particular_is_alone(lan):
    server, kiosk, board = lan.host("server"), lan.host("kiosk"), lan.host("board")
    with _listen(server), _listen(board):
        lan.partition(kiosk)
        for other in (server, board):
            with pytest.raises(TimeoutError):
                _connect(kiosk, other, LONG_ENOUGH)
        _connect(board, server)


def _mailbox(host: Host) -> socket.socket:
    with host.entered():
        box = socket.socket(type=socket.SOCK_DGRAM)
    box.bind((host.address, PORT))
    box.settimeout(SOON)
    return box


def test_a_one_way_drop_lets_the_other_direction_pass(lan):
    server, kiosk = lan.host("server"), lan.host("kiosk")
    lan.drop(kiosk, server)
    with _mailbox(server) as at_server, _mailbox(kiosk) as at_kiosk:
        at_server.sendto(b"heard", (kiosk.address, PORT))
        assert at_kiosk.recv(10) == b"heard"
        at_kiosk.sendto(b"lost", (server.address, PORT))
        at_server.settimeout(LONG_ENOUGH)
        with pytest.raises(TimeoutError):
            at_server.recv(10)


def test_a_rejected_host_is_told_at_once(lan):
    server, kiosk = lan.host("server"), lan.host("kiosk")
    with _listen(server):
        lan.reject(kiosk, server)
        with pytest.raises(ConnectionRefusedError):
            _connect(kiosk, server)
        lan.heal()
        _connect(kiosk, server)


def test_a_pulled_cable_is_plugged_in_by_heal(lan):
    server, kiosk = lan.host("server"), lan.host("kiosk")
    with _listen(server):
        lan.unplug(kiosk)
        with pytest.raises(OSError, match=r"timed out|No route"):
            _connect(kiosk, server, LONG_ENOUGH)
        lan.heal()
        _connect(kiosk, server)


def test_a_process_runs_inside_and_ends_with_the_lan():
    with Lan() as lan:
        host = lan.host("server")
        assert host.address in host.run("ip", "-brief", "address", "show", "eth0")
        asked = (
            "import os; print(os.readlink('/proc/self/ns/net'), os.getpid(), flush=True); input()"
        )
        process = host.popen(
            [sys.executable, "-c", asked], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert process.stdout.readline().strip() not in ("", _network())
        assert str(process.pid) in host.run("ip", "netns", "pids", host.namespace).split()
    assert process.returncode == -9
    process.stdin.close()
    process.stdout.close()


def test_only_the_thread_that_enters_a_host_is_in_it(lan):
    host = lan.host("kiosk")
    outside = _network()
    with host.entered():
        inside = _network()
        child: list[str] = []
        thread = threading.Thread(target=lambda: child.append(_network()))
        thread.start()
        thread.join()
    assert child == [inside]
    assert inside != outside
    assert _network() == outside


def _fail_on_a_lan(seen: set[str]) -> None:
    with Lan() as lan:
        lan.host("kiosk")
        seen |= _names()
        raise ZeroDivisionError


def test_a_lan_is_removed_after_a_failure_as_well():
    seen: set[str] = set()
    before = {name for name in _names() if f"an{os.getpid()}-" in name}
    with pytest.raises(ZeroDivisionError):
        _fail_on_a_lan(seen)
    assert seen > before
    assert {name for name in _names() if f"an{os.getpid()}-" in name} == before


def test_what_a_killed_process_left_behind_is_swept(repository):
    dying = (
        "import os; from tests.lan.namespaces import Lan; lan = Lan(); "
        "lan.host('kiosk').popen(['sleep', '60'], stdout=-3, stderr=-3); "
        "print(lan._switch, flush=True); "
        "os.kill(os.getpid(), 9)"
    )
    died = subprocess.run(
        [sys.executable, "-c", dying], cwd=repository, capture_output=True, text=True, check=False
    )
    switch = died.stdout.strip()
    owner = switch.split("-")[0]
    swept = sweep()
    # Another worker's LAN may have swept it first; what counts is that it is gone.
    assert set(swept) <= {switch, f"{owner}-1-kiosk"}
    until = monotonic() + SOON
    while any(name.startswith(f"{owner}-") for name in _names()):
        assert monotonic() < until, "something is left"
        sleep(0.01)


def test_a_lan_of_a_living_process_is_not_swept(lan):
    host = lan.host("kiosk")
    assert host.namespace not in sweep()
    assert Path(NAMED, host.namespace).exists()
