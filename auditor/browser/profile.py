"""A throw-away profile folder in which third-party cookies are allowed."""

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFERENCES = {
    "profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False},
    "credentials_enable_service": False,
    "translate": {"enabled": False},
}
"""Chromium blocks third-party cookies in a fresh profile, command-line switches notwithstanding; an
audit would miss every cross-site cookie (`prefs::kCookieControlsMode`, 0 is off)."""


@contextmanager
def seeded() -> Iterator[Path]:
    """A new profile folder, removed at the end whatever happens."""
    folder = Path(tempfile.mkdtemp(prefix="auditor-profile-"))
    try:
        (folder / "Default").mkdir()
        (folder / "Default" / "Preferences").write_text(json.dumps(_PREFERENCES), encoding="utf-8")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
