"""One run of a plan at a time, ensured by a lock beside the store, held as long as the process lives."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from auditor.errors import CouldNotLook, UsageError


class AlreadyRuns(CouldNotLook):
    """Another process is running the plan."""


@contextmanager
def one_at_a_time(store: Path, plan: str) -> Iterator[None]:
    """Hold the lock of `plan` for the database at `store`. Raises AlreadyRuns if another process holds it."""
    place = _place(store, plan)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        lock = place.open("a")
    except OSError as error:
        raise UsageError(
            f"{place}: cannot be written: {error.strerror}: choose another place with --store"
        ) from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise AlreadyRuns(
                f"{plan}: another process is running this plan: wait until it ends, or stop it"
            ) from None
        yield


def running(store: Path, plan: str) -> bool:
    """Whether a process is running `plan` for the database at `store` now."""
    try:
        with _place(store, plan).open("r+") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


def _place(store: Path, plan: str) -> Path:
    return store.parent / f".{store.stem}.{plan}.lock"
