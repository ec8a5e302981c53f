"""The proxy as a process of its own: in a network namespace, or where a thread would be too slow.

with ProxyProcess((server.address, server.port), host=lan.host("proxy")) as proxy:
    proxy.do("delay", to_client=20)
    proxy.do("cut_after_commit", marker="take_ticket")
    assert proxy.happened(5)
"""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.lan.commit_fault import CommitFault
from tests.lan.namespaces import Host
from tests.lan.proxy import Proxy, with_place

_ROOT = Path(__file__).resolve().parents[2]


class ProxyProcess:
    """A Proxy elsewhere; a context manager. It ends with this process, too."""

    def __init__(self, target: tuple[str, int], *, host: Host | None = None, seed: int = 0) -> None:
        """Take the server's host and port, where on a LAN to stand (else loopback), a seed."""
        own = host.address if host else "127.0.0.1"
        settings = json.dumps({"target": target, "listen": [own, 0], "seed": seed})
        command = [sys.executable, "-m", "tests.lan.proxy_process", settings]
        self._process = subprocess.Popen(
            host.command(*command) if host else command,
            cwd=_ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        place = self._answer()
        self.address: tuple[str, int] = (place[0], place[1])
        """Where it listens: host and port."""

    def __enter__(self) -> ProxyProcess:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def do(self, name: str, **arguments: Any) -> Any:
        """Call a method of the Proxy there; give what it gave (nothing for a commit fault).

        Raises RuntimeError with the words of an error there.
        """
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([name, arguments]) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def happened(self, timeout: float = 0) -> bool:
        """Wait up to `timeout` seconds for the last commit fault; tell whether it happened."""
        return bool(self.do("happened", timeout=timeout))

    def url(self, url: str) -> str:
        """Give a database URL of the server as one that goes through here."""
        return with_place(url, self.address)

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the proxy's process has ended")
        answer, error = json.loads(line)
        if error:
            raise RuntimeError(error)
        return answer


def _answer_commands(proxy: Proxy) -> None:
    fault: CommitFault | None = None
    print(json.dumps([proxy.address, ""]), flush=True)
    for line in sys.stdin:
        name, arguments = json.loads(line)
        answer, error = None, ""
        try:
            if name == "happened":
                answer = fault is not None and fault.wait(**arguments)
            else:
                answer = getattr(proxy, name)(**arguments)
        except (TypeError, AttributeError, OSError) as problem:
            error = f"{name}: {problem}"
        if isinstance(answer, CommitFault):
            fault, answer = answer, None
        print(json.dumps([answer, error]), flush=True)


if __name__ == "__main__":
    # That a client went while something was on its way is what a proxy is for here.
    logging.getLogger("asyncio").setLevel(logging.ERROR)
    asked = json.loads(sys.argv[1])
    with Proxy(tuple(asked["target"]), listen=tuple(asked["listen"]), seed=asked["seed"]) as made:
        _answer_commands(made)
