"""One life of a cut-off kiosk as a process of its own: take numbers, merge, die where told.

Usage: python -m tests.queueing.detached.life SERVER_URL FOLDER NUMBERS STEP COUNT
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from queueing.store import open_store
from tests.office import Clock
from tests.queueing.detached.cut_off import CutOff


def main(url: str, folder: str, numbers: str, step: str, count: str) -> None:
    """Say each label once it is acknowledged; die by kill -9 at the COUNT-th STEP."""
    left = int(count)

    def between(now: str) -> None:
        nonlocal left
        left -= now == step
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    server = open_store(url)
    kiosk = CutOff(server, Path(folder), Clock())
    for _ in range(int(numbers)):
        print(kiosk.take("A", print_it=True).label, flush=True)
        between("acknowledged")
    kiosk.merge(between=between)
    kiosk.hand_over(between=between)
    kiosk.local.close()
    server.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
