"""Who is reading: sessions in memory, each with a token that its forms carry."""

import hashlib
import secrets
import time
from collections import OrderedDict
from dataclasses import dataclass, field
from threading import Lock
from typing import Final

MOST: Final = 2000
"""Most sessions at once; the least recently used end first."""
LASTS_S: Final = 12 * 3600.0
"""Seconds of inactivity after which a session ends."""


@dataclass(slots=True)
class Flash:
    """A message that the next page shows once: what was done, and how to undo it."""

    text: str
    undo: str = ""
    """Address of the form that undoes it."""
    batch: str = ""
    decision: int = 0
    """Row of the decision to undo."""
    back: str = ""
    """Address to return to."""


@dataclass(slots=True)
class Session:
    """The session of one browser."""

    key: str
    reviewer: str
    csrf: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    used: float = field(default_factory=time.monotonic)
    flash: Flash | None = None

    def take_flash(self) -> Flash | None:
        """The pending message, which is then cleared."""
        told, self.flash = self.flash, None
        return told

    def holds(self, token: str) -> bool:
        """Whether `token` is this session's token, so that the form comes from one of its pages."""
        return secrets.compare_digest(self.csrf.encode(), token.encode("utf-8", "replace"))


class Sessions:
    """Sessions by key."""

    def __init__(self) -> None:
        self._held: OrderedDict[str, Session] = OrderedDict()
        self._lock = Lock()

    def begin(self, reviewer: str) -> Session:
        """A new session with a key that nobody can guess."""
        session = Session(secrets.token_urlsafe(32), reviewer)
        with self._lock:
            self._held[session.key] = session
            while len(self._held) > MOST:
                self._held.popitem(last=False)
        return session

    def find(self, key: str | None) -> Session | None:
        """The session with this key; None if it has ended."""
        now = time.monotonic()
        with self._lock:
            session = self._held.get(key or "")
            if session is None:
                return None
            if now - session.used > LASTS_S:
                del self._held[session.key]
                return None
            session.used = now
            self._held.move_to_end(session.key)
            return session

    def end(self, key: str) -> None:
        """Forget a session."""
        with self._lock:
            self._held.pop(key, None)


class Password:
    """A password, kept only as a hash, and the recent wrong tries."""

    TRIES: Final = 5
    WITHIN_S: Final = 60.0
    ALL_TRIES: Final = 60
    """Most wrong tries by everybody together within `WITHIN_S`."""

    def __init__(self, password: str) -> None:
        self._salt = secrets.token_bytes(16)
        self._hash = self._hashed(password)
        self._wrong: list[tuple[float, str]] = []
        self._lock = Lock()

    def too_often(self, who: str) -> bool:
        """Whether `who` (an address), or everybody together, has had too many wrong tries of late."""
        since = time.monotonic() - self.WITHIN_S
        with self._lock:
            self._wrong = [each for each in self._wrong if each[0] > since]
            return len(self._wrong) >= self.ALL_TRIES or sum(w == who for _, w in self._wrong) >= self.TRIES

    def matches(self, tried: str, who: str) -> bool:
        """Whether the password is right. Takes the same time whatever was tried, and records a wrong try."""
        right = secrets.compare_digest(self._hash, self._hashed(tried))
        if not right:
            with self._lock:
                self._wrong.append((time.monotonic(), who))
        return right

    def _hashed(self, password: str) -> bytes:
        """Scrypt hash (RFC 7914) with N = 2^14, r = 8, p = 1: about 16 MB and 50 ms per try."""
        return hashlib.scrypt(password.encode("utf-8", "replace"), salt=self._salt, n=2**14, r=8, p=1)
