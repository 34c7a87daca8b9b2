"""Temporary folders, removed when the program that made them ends, or by the next run if it was killed."""

import fcntl
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

PROFILE: Final = "profile"
WORKERS: Final = "workers"
_KINDS: Final = (PROFILE, WORKERS)
"""Folders of a browser, and of the workers of a crawl."""
_PREFIX: Final = "auditor-"
_LOCK: Final = "in-use"
_NEW_S: Final = 60.0
"""An empty folder younger than this is just being created: its lock is the first thing in it."""


@contextmanager
def own(kind: str) -> Iterator[Path]:
    """A new folder of this `kind`, always removed at the end. Folders left by killed programs are removed
    first, because they hold data from sites.
    """
    sweep()
    folder = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{kind}-"))
    try:
        with (folder / _LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # held exactly as long as this program runs
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep() -> None:
    """Remove this user's folders whose program has ended."""
    for kind in _KINDS:
        for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}{kind}-*"):
            if _abandoned(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _abandoned(folder: Path) -> bool:
    try:
        seen = folder.lstat()
    except OSError:
        return False
    if seen.st_uid != os.geteuid() or not stat.S_ISDIR(seen.st_mode):
        return False
    try:
        with (folder / _LOCK).open("r+") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except FileNotFoundError:  # being created, or removed while its browser still wrote into it
        return any(folder.iterdir()) or time.time() - seen.st_mtime > _NEW_S
    except OSError:  # locked: in use
        return False
    return True


def holds_programs(folder: Path) -> bool:
    """Whether files in `folder` can be executed: some machines forbid that for temporary files."""
    with suppress(OSError):
        return not os.statvfs(folder).f_flag & getattr(os, "ST_NOEXEC", 0)
    return False
