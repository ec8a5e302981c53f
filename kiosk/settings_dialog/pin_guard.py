"""Keeps the PINs: their hashes in a file of its own, five tries, then a wait that doubles.

Within one run the wait is counted by a clock nobody can set. Over a restart the wall clock is
used, but only forward: set back, it counts as if no time had passed, so that a wait is never
shortened.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Protocol

from kiosk.settings_dialog.roles import Role
from queueing.errors import AntreanError
from shared_ui.clock import Clock, system_clock
from shared_ui.whole_file import write_whole

TRIES = 5
FIRST_WAIT_SECONDS = 30
LONGEST_WAIT_SECONDS = 24 * 3600
MIN_DIGITS = 6
MAX_DIGITS = 12
ONLY_THE_USER = 0o600


class Hasher(Protocol):
    """Turns a PIN into a hash and checks one."""

    def hash(self, pin: str) -> str:
        """Give a salted hash."""

    def verify(self, known: str, pin: str) -> bool:
        """Tell whether `pin` belongs to the hash."""


class Argon2Hasher:
    """Argon2id with the library's own costs; imported late, it is needed once a month."""

    def hash(self, pin: str) -> str:
        """Give a salted hash."""
        from argon2 import PasswordHasher

        return PasswordHasher().hash(pin)

    def verify(self, known: str, pin: str) -> bool:
        """Tell whether `pin` belongs to the hash."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return PasswordHasher().verify(known, pin)
        except (VerificationError, InvalidHashError):
            return False


class PinFileDamaged(AntreanError):
    """The security file is unreadable; the settings stay locked."""


class PinRefused(AntreanError):
    """The new PIN is too short, too long, not made of digits, or another role's."""


@dataclass(frozen=True, slots=True)
class _Memory:
    """What the file holds."""

    pin_hash: str = ""
    """The technician's: the first that is set."""
    officer_hash: str = ""
    supervisor_hash: str = ""
    """"" while the role has no PIN."""
    failures: int = 0
    """Wrong tries since the last wait or success."""
    waits: int = 0
    """Waits since the last success; each doubles the next."""
    wait_left: float = 0.0
    """Seconds of the wait that were left when the file was written."""
    written_at: float = 0.0
    """Wall clock when the file was written, seconds since 1970."""


def security_file(station_file: Path) -> Path:
    """Give the place of the PIN's hash: beside the station's file."""
    return station_file.with_name(f"{station_file.stem}.security.json")


_HASHES = {
    Role.TECHNICIAN: "pin_hash",
    Role.SUPERVISOR: "supervisor_hash",
    Role.OFFICER: "officer_hash",
}


class PinGuard:
    """Checks the PINs of one station. Not for several threads at once."""

    def __init__(
        self,
        path: Path,
        *,
        clock: Clock = system_clock,
        steady: Callable[[], float] = time.monotonic,
        hasher: Hasher | None = None,
    ) -> None:
        self._path, self._clock, self._steady = path, clock, steady
        self._hasher: Hasher = hasher or Argon2Hasher()
        self._memory = _Memory()
        self._wait_ends = steady()
        self._read()

    @property
    def has_pin(self) -> bool:
        """Whether a PIN was ever set."""
        return bool(self._memory.pin_hash)

    @property
    def tries_left(self) -> int:
        """Tries before the next wait."""
        return TRIES - self._memory.failures

    def wait_seconds(self) -> float:
        """Give the seconds until the next try is allowed, 0.0 when it is now."""
        return max(0.0, self._wait_ends - self._steady())

    def roles(self) -> frozenset[Role]:
        """Give the roles that have a PIN."""
        return frozenset(role for role, name in _HASHES.items() if getattr(self._memory, name))

    def set_pin(self, pin: str, role: Role = Role.TECHNICIAN) -> None:
        """Keep a new PIN; raises PinRefused, or OSError when it cannot be written."""
        if not (MIN_DIGITS <= len(pin) <= MAX_DIGITS and pin.isascii() and pin.isdigit()):
            raise PinRefused("PIN", f"{MIN_DIGITS} to {MAX_DIGITS} digits")
        if self._role_of(pin) not in (None, role):
            raise PinRefused("PIN", "choose one that no other role has")
        self._write(_with(self._calm(), role, self._hasher.hash(pin)))

    def remove_pin(self, role: Role) -> None:
        """Let a role in no more; the technician's stays. Raises OSError."""
        if role is not Role.TECHNICIAN:
            self._write(_with(self._calm(), role, ""))

    def check(self, pin: str) -> Role | None:
        """Tell whose `pin` is, None for nobody's; during a wait it is none, and costs no try.

        Raises OSError when the try cannot be written down, for then it must not count as one.
        """
        if not self.has_pin or self.wait_seconds() > 0:
            return None
        memory = self._memory
        # Written down before it is checked: pulling the plug gives no free try.
        if memory.failures + 1 >= TRIES:
            waits = memory.waits + 1
            wait = min(FIRST_WAIT_SECONDS * 2 ** min(waits - 1, 30), LONGEST_WAIT_SECONDS)
            self._write(replace(memory, failures=0, waits=waits, wait_left=float(wait)))
        else:
            failures = memory.failures + 1
            self._write(replace(memory, failures=failures, wait_left=0.0))
        role = self._role_of(pin)
        if role is not None:
            self._write(self._calm())
        return role

    def _role_of(self, pin: str) -> Role | None:
        for role, name in _HASHES.items():
            known = getattr(self._memory, name)
            if known and self._hasher.verify(known, pin):
                return role
        return None

    def _calm(self) -> _Memory:
        """Give what is kept, with no failure and no wait."""
        return replace(self._memory, failures=0, waits=0, wait_left=0.0)

    def _now(self) -> float:
        return self._clock().timestamp()

    def _read(self) -> None:
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
            memory = _checked(raw)
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError, RecursionError) as error:
            raise PinFileDamaged(
                f"{self._path}: {error}", f"remove {self._path} to set a new PIN"
            ) from error
        passed = max(0.0, self._now() - memory.written_at)
        left = max(0.0, memory.wait_left - passed)
        self._memory = memory
        self._wait_ends = self._steady() + left
        if memory.wait_left > 0:
            # From here on time is counted from this moment, whatever the clock said before.
            self._write(replace(memory, wait_left=left))

    def _write(self, memory: _Memory) -> None:
        memory = replace(memory, written_at=self._now())
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self._path, json.dumps(asdict(memory)), mode=ONLY_THE_USER)
        self._memory = memory
        self._wait_ends = self._steady() + memory.wait_left


def _with(memory: _Memory, role: Role, known: str) -> _Memory:
    if role is Role.TECHNICIAN:
        return replace(memory, pin_hash=known)
    if role is Role.SUPERVISOR:
        return replace(memory, supervisor_hash=known)
    return replace(memory, officer_hash=known)


def _checked(raw: Any) -> _Memory:
    if not isinstance(raw, dict) or not isinstance(raw.get("pin_hash"), str):
        raise TypeError("not what was written")
    hashes = {name: raw.get(name, "") for name in _HASHES.values()}
    if not all(isinstance(value, str) for value in hashes.values()):
        raise TypeError("a hash is no text")
    numbers = {name: value for name, value in raw.items() if name not in hashes}
    for name, value in numbers.items():
        kind = int if name in ("failures", "waits") else (int, float)
        if isinstance(value, bool) or not isinstance(value, kind) or not 0 <= value < 1e12:
            raise ValueError(f"{name}: {value!r}")
    return _Memory(**hashes, **numbers)
