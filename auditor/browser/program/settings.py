"""Settings for starting a browser: given by the user, the same for a whole run."""

from dataclasses import dataclass
from typing import Literal

Mode = Literal["auto", "shell", "headless", "headed"]
"""auto takes the headless shell where it is there; it costs less than half of new headless."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BrowserSettings:
    """Everything about the browser that a user can choose."""

    executable: str | None = None
    """Path of a browser; None lets `locate` search."""
    args: tuple[str, ...] = ()
    """Further command-line switches for Chromium."""
    mode: Mode = "auto"
    insecure: bool = False
    """Accept any certificate: for local webs under test."""
    allow_private: bool = False
    """Let pages reach loopback, private and other non-public addresses."""
    virtual_s: float = 60.0
    """Virtual seconds that each page is given to live after it has loaded."""
    real_s: float = 15.0
    """Real seconds that these may take at most."""
    navigation_s: float = 30.0
    """Real seconds until the `load` event at most."""
    visit_s: float = 180.0
    """Real seconds that a whole visit may take at most."""
    viewport: tuple[int, int] = (1366, 768)
    user_agent: str | None = None
    """None: the browser's own, without the word Headless, as a person's browser would send it."""
    resolvers: tuple[str, ...] = ()
    """Addresses of name servers to ask for aliases of hosts; empty: those of this machine."""
    form_email: str | None = None
    """E-mail address that a visit types into forms, to see where it goes; None types nothing."""
