"""How long to wait before the next attempt to reach a server that did not answer."""

from __future__ import annotations

import random

FIRST_SECONDS, LONGEST_SECONDS = 0.1, 3.0
"""The longest, and the 3 s an attempt may take, keep the return within 10 s of the server's."""


def back_off(failures: int) -> float:
    """Give the seconds to wait after so many failures in a row, the first being 1.

    Doubled each time up to a bound, and cut by chance: a hundred stations that lost the same
    server do not come back in the same moment.
    """
    longest = min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** min(max(failures - 1, 0), 16))
    return random.uniform(longest / 2, longest)
