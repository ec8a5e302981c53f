"""Ends a station's process without one of its threads meeting the end of Python."""

from __future__ import annotations

import logging
import os
import sys
import threading
from time import monotonic

PATIENCE_SECONDS = 1.0
"""How long threads may take that were told to end; a server or a printer may hold one longer."""
log = logging.getLogger(__name__)


def leave(code: int, patience: float = PATIENCE_SECONDS) -> int:
    """Give `code` to end with once no daemon thread is left; else end the process here with it.

    Before 3.14 Python kills a daemon thread that it meets while it ends by unwinding its
    stack. In the middle of a Qt signal that goes through C++ which allows no unwinding, and
    the process dies by SIGABRT or SIGSEGV, whatever it wanted to say.
    """
    if not (left := _left(monotonic() + patience)):
        return code
    log.info("still under way at the end: %s", ", ".join(thread.name for thread in left))
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        # None in a windowed program; closed, where whoever read it is gone.
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            continue
    os._exit(code)


def _left(end: float) -> list[threading.Thread]:
    """Give the daemon threads that are alive at `end` (monotonic seconds), sooner if none is."""
    here = threading.current_thread()
    daemons = [t for t in threading.enumerate() if t.daemon and t is not here]
    for thread in daemons:
        thread.join(max(0.0, end - monotonic()))
    return [thread for thread in daemons if thread.is_alive()]
