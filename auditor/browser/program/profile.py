"""A throw-away profile folder in which third-party cookies are allowed."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from auditor.browser.program import folder

_PREFERENCES = {
    "profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False},
    "credentials_enable_service": False,
    "translate": {"enabled": False},
}
"""Chromium blocks third-party cookies in a fresh profile, whatever the command-line switches say, so an
audit would miss every cross-site cookie (`prefs::kCookieControlsMode`, 0 is off)."""

_LOCAL_STATE = {"auth": {"schemes": ""}}
"""Disables all HTTP authentication schemes: in new headless, a 401 for a frame or a fetch would open a prompt
that nobody answers and block the page until its time is over. Now the 401 is handled as a plain response
(`prefs::kAuthSchemes`, the policy AuthSchemes)."""

_KEPT_IN = Path("Default", "Preferences")


@contextmanager
def seeded(preferences: Mapping[str, Any] | None = None) -> Iterator[Path]:
    """A new profile folder, with `preferences` instead of the usual ones, removed at the end."""
    with folder.own(folder.PROFILE) as place:
        (place / _KEPT_IN).parent.mkdir()
        (place / _KEPT_IN).write_text(json.dumps(preferences or _PREFERENCES), encoding="utf-8")
        (place / "Local State").write_text(json.dumps(_LOCAL_STATE), encoding="utf-8")
        yield place


def begun_with(place: Path) -> str:
    """The current preferences of the profile folder `place`."""
    return (place / _KEPT_IN).read_text(encoding="utf-8")
