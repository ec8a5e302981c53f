"""Writing to an open device of a POSIX system without ever waiting longer than allowed."""

from __future__ import annotations

import errno
import os
import select
import struct
import sys
from time import monotonic, sleep

PAUSE = 0.005
NOT_NOW = (errno.EAGAIN, errno.ENOSPC, errno.EINTR)
"""ENOSPC is how the kernel's printer driver says that there is no paper."""
GONE = select.POLLERR | select.POLLHUP | select.POLLNVAL if hasattr(select, "poll") else 0


def write_some(descriptor: int, data: bytes | memoryview, seconds: float) -> int:
    """Hand over as many bytes as are taken at once; 0 when none were within `seconds`.

    The descriptor is non-blocking. Raises OSError, and then no byte of `data` was taken.
    """
    deadline = monotonic() + seconds
    while True:
        if wait_for(descriptor, select.POLLOUT, deadline - monotonic()):
            try:
                return os.write(descriptor, data)
            except OSError as error:
                if error.errno not in NOT_NOW:
                    raise
                # Some drivers say that they can be written to, and then cannot.
                sleep(PAUSE)
        if monotonic() >= deadline:
            return 0


def wait_for(descriptor: int, event: int, seconds: float) -> int:
    """Wait for `event` (POLLIN, POLLOUT); give what came, errors and hang-ups too, 0 for none.

    Not select(), which cannot look at the descriptors of a process that has many.
    """
    poll = select.poll()
    poll.register(descriptor, event)
    found = poll.poll(max(0.0, seconds) * 1000)
    return found[0][1] if found else 0


def bytes_waiting(descriptor: int) -> int:
    """Give how many bytes a terminal line has still to send; raises OSError."""
    if sys.platform == "win32":
        return 0
    import fcntl
    import termios

    (count,) = struct.unpack("i", fcntl.ioctl(descriptor, termios.TIOCOUTQ, bytes(4)))
    return int(count)


def send_out(descriptor: int, seconds: float) -> None:
    """Wait until a terminal line has sent what it was given; after `seconds` drop the rest.

    What has not left by then would hold the closing up for half a minute, and come out after
    people were told that it will not. Raises OSError.
    """
    deadline = monotonic() + seconds
    while bytes_waiting(descriptor):
        if monotonic() >= deadline:
            if sys.platform != "win32":
                import termios

                termios.tcflush(descriptor, termios.TCOFLUSH)
            return
        sleep(PAUSE)
