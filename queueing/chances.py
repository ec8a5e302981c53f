"""The chances a course of the day draws from: how long a call lasts, and what is left of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from math import exp, log, sqrt
from random import Random
from statistics import NormalDist

SHAPE = 256
"""Into how many equally likely lengths a call's spread is cut."""
_NORMAL = NormalDist()
_Z = [_NORMAL.inv_cdf((i + 0.5) / SHAPE) for i in range(SHAPE)]


def shape_of(cv: float) -> list[float]:
    """Give the equally likely lengths of a call whose mean is 1 (lognormal)."""
    sigma = sqrt(log(1 + cv * cv))
    lengths = [exp(sigma * z) for z in _Z]
    mean = sum(lengths) / SHAPE
    return [length / mean for length in lengths]


def rest(shape: Sequence[float], mean: float, elapsed: float, chance: float) -> float:
    """Give the minutes left of a call that has lasted `elapsed` already."""
    longer = bisect_left(shape, elapsed / mean)
    if longer >= SHAPE - 8:
        # Longer than nearly all: the longer it has lasted, the longer it may.
        return -log(1 - chance) * max(elapsed / 3, mean / 2)
    return mean * shape[longer + int(chance * (SHAPE - longer))] - elapsed


def layers(runs: int, seed: int) -> list[float]:
    """Give one normal deviate a run, so that together they lie as a normal distribution does."""
    deviates = [_NORMAL.inv_cdf((i + 0.5) / runs) for i in range(runs)]
    Random(seed * 7919 + 17).shuffle(deviates)
    return deviates
