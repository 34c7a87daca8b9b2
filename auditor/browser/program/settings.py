"""Settings for starting a browser, given by the user and fixed for a whole run."""

from dataclasses import dataclass
from typing import Literal

Mode = Literal["auto", "shell", "headless", "headed"]
"""auto uses the headless shell if available; it costs less than half as much as new headless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserSettings:
    """All browser settings that a user can choose."""

    executable: str | None = None
    """Path of a browser; None lets `locate` search."""
    args: tuple[str, ...] = ()
    """Further command-line switches for Chromium."""
    mode: Mode = "auto"
    insecure: bool = False
    """Accept any certificate, for local test webs."""
    allow_private: bool = False
    """Let pages reach loopback, private and other non-public addresses."""
    virtual_s: float = 60.0
    """Virtual seconds that each page gets to run after it has loaded."""
    real_s: float = 15.0
    """Maximum real seconds for that virtual time."""
    navigation_s: float = 30.0
    """Maximum real seconds until the `load` event."""
    visit_s: float = 180.0
    """Maximum real seconds for a whole visit."""
    viewport: tuple[int, int] = (1366, 768)
    user_agent: str | None = None
    """None for the browser's own without the word Headless, as a visitor's browser would send it."""
    resolvers: tuple[str, ...] = ()
    """Addresses of the name servers to query for aliases of hosts; empty for those of this machine."""
    form_email: str | None = None
    """E-mail address that a visit types into forms, to see where it is sent; None to type nothing."""
