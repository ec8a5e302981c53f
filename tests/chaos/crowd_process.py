"""Many stations in one process, a thread and connections of its own each.

`python -m tests.chaos.crowd_process TASK…`: as tests.chaos.station, for each of the tasks.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from threading import Thread

from tests.chaos.station import Task, station_of


def main(paths: list[str]) -> int:
    """Be all these stations until the last has settled; give 1 when one failed."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(name)s: %(message)s")
    failed: list[str] = []

    def be(path: str) -> None:
        try:
            station_of(Task.read(Path(path))).run()
        except BaseException:
            failed.append(path)
            raise

    threads = [Thread(target=be, args=(path,)) for path in paths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
