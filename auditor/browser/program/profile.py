"""A throw-away profile folder in which third-party cookies are allowed."""

import fcntl
import json
import os
import shutil
import stat
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_PREFERENCES = {
    "profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False},
    "credentials_enable_service": False,
    "translate": {"enabled": False},
}
"""Chromium blocks third-party cookies in a fresh profile, command-line switches notwithstanding; an
audit would miss every cross-site cookie (`prefs::kCookieControlsMode`, 0 is off)."""

_LOCAL_STATE = {"auth": {"schemes": ""}}
"""No way to log in is known to the browser: in new headless a 401 for a frame or a fetch would open a prompt
that nobody answers, and hold up the page until its time is over. It is taken as the answer that it is
(`prefs::kAuthSchemes`, the policy AuthSchemes)."""


_PREFIX = "auditor-profile-"
_LOCK = "in-use"
_NEW_S = 60.0
"""An empty folder that is younger than this is one that is just being made: its lock comes first."""


@contextmanager
def seeded(preferences: Mapping[str, Any] | None = None) -> Iterator[Path]:
    """A new profile folder, with `preferences` in the place of the usual ones, removed at the end whatever
    happens. What a killed program had to leave behind is removed first: it holds what sites wrote.
    """
    sweep()
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    try:
        with (folder / _LOCK).open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # held as long as this program lives, and no longer
            (folder / "Default").mkdir()
            (folder / "Default" / "Preferences").write_text(
                json.dumps(preferences or _PREFERENCES), encoding="utf-8"
            )
            (folder / "Local State").write_text(json.dumps(_LOCAL_STATE), encoding="utf-8")
            yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def sweep() -> None:
    """Remove the profile folders of this user whose program is gone."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
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
    except FileNotFoundError:  # being made; or taken away while its browser still wrote into it
        return any(folder.iterdir()) or time.time() - seen.st_mtime > _NEW_S
    except OSError:  # locked: in use
        return False
    return True
