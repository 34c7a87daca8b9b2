"""A visit: what to do, and what was seen."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from auditor.model.mechanism import Mechanism
from auditor.model.observation import (
    Alias,
    Banner,
    Call,
    Choice,
    Cookie,
    Declared,
    Filled,
    Gap,
    Link,
    Moment,
    OptOutAnswer,
    Request,
    Screenshot,
    Signal,
    Stored,
)
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.site import Vantage

UNTOUCHED = "untouched"
REJECTED = "rejected"
ACCEPTED = "accepted"
OPTED_OUT = "opted_out"
CONTROL = "control"
WITHDRAWN = "withdrawn"
GPC = "gpc"
DNT = "dnt"
PARTIAL = "partial"
BLOCKED = "blocked"
"""Phases known today. The list is open: code that reads visits must accept unknown phases."""

Phase = Literal[
    "untouched", "rejected", "accepted", "withdrawn", "partial", "opted_out", "gpc", "dnt", "blocked"
]
"""Phases that a person may request; `opted_out` includes its control."""
PHASES: tuple[Phase, ...] = get_args(Phase)

OTHER_PURPOSES = "the other purposes"
"""The variant of a partial visit that allows what the first one switched off, and vice versa."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutEndpoint:
    """An opt-out to try, and where it was found."""

    url: str | None
    """None if no address is given (contact, browser setting)."""
    mechanism: Mechanism = "link"
    vendor: str | None = None
    """Catalogue id if known, or else the words of the policy."""
    found: str = ""
    """quote, page link, banner, catalogue, site file"""
    quote: str | None = None
    page: str | None = None
    """Address of the page that contains a `javascript:` address, a function or a switch."""
    shared: tuple[str, ...] = ()
    """The vendors whose opt-outs are on one page together, if there are several; `vendor` is then None."""

    @property
    def key(self) -> tuple[str, str]:
        """Its key: its address, or else its mechanism and vendor."""
        return (self.url or self.mechanism, "" if self.url else self.vendor or "")

    @property
    def offered(self) -> bool:
        """Whether the site itself offers it; what only the catalogue knows is not a promise of the site."""
        return self.found != "catalogue"


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPlan:
    """One visit to make."""

    site: str
    phase: str
    entry: str
    variant: str | None = None
    """Which opt-out, which signal, which purposes."""
    choice: Literal["accept", "reject", "withdraw", "partial"] | None = None
    signal: Literal["gpc", "dnt"] | None = None
    """Sent with every request and exposed to every frame: Global Privacy Control or Do Not Track."""
    restart: bool = False
    """Whether the browser is closed and reopened at the end, and the entry page visited again. After a choice
    this replaces going back to that page: it is the same page and tests more of the choice's memory."""
    opt_out: OptOutEndpoint | None = None
    pages: tuple[str, ...] = ()
    """Further pages to open after the entry page, or after the act."""
    repeat: int = 1
    control_of: str | None = None
    """Variant or id of the visit that this one controls for."""
    named: tuple[str, ...] = ()
    """What the documents call the link or button that reopens the choice."""
    vantage: Vantage = Vantage()


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What one visit was and what it saw."""

    id: str
    attempt: str
    """Unique to this attempt; a repeated visit has another."""
    site: str
    phase: str
    entry: str
    variant: str | None = None
    repeat: int = 1
    control_of: str | None = None
    profile: str = ""
    """The browser profile or context; visits with the same one share a cookie jar."""
    continues: str | None = None
    """Id of the visit that this one continued, in the same context: what came before its act was already seen
    there and is the same observation."""
    vantage: Vantage = Vantage()
    started: datetime
    ended: datetime
    final_url: str = ""
    status: int | None = None
    """HTTP status of the entry page; None if there was no response."""
    title: str = ""
    browser: str = ""
    """Product and version as stated by the browser."""
    mode: Literal["shell", "headless", "headed"] = "headless"
    third_party_cookies: bool = True
    """Whether this browser accepted a cross-site cookie in a test at start-up."""
    user_agent: str = ""
    virtual_s: float = 0.0
    """Virtual seconds that each page was given to run."""
    moments: tuple[Moment, ...] = ()
    cookies: tuple[Cookie, ...] = ()
    """Every write seen, in order; those with `how == "jar"` only the jar showed."""
    requests: tuple[Request, ...] = ()
    stored: tuple[Stored, ...] = ()
    calls: tuple[Call, ...] = ()
    links: tuple[Link, ...] = ()
    signals: tuple[Signal, ...] = ()
    screenshots: tuple[Screenshot, ...] = ()
    aliases: tuple[Alias, ...] = ()
    filled: tuple[Filled, ...] = ()
    declarations: tuple[Declared, ...] = ()
    """What the site's consent platform published about its cookies."""
    archive: str | None = None
    """SHA-256 of the visit's HTTP archive (HAR 1.2) in the evidence; None if none was kept."""
    viewport: tuple[int, int] | None = None
    """Width and height of the window in CSS pixels."""
    gaps: tuple[Gap, ...] = ()
    banner: Banner | None = None
    choice: Choice | None = None
    signal: Literal["gpc", "dnt"] | None = None
    """The privacy signal that the browser sent with every request."""
    opt_out: OptOutEndpoint | None = None
    opt_out_answer: OptOutAnswer | None = None
    schema_version: int = SCHEMA_VERSION

    def gap(self, *what: str) -> Gap | None:
        """The first gap that concerns any of `what`, or None."""
        return next((gap for gap in self.gaps if gap.what in what), None)

    @property
    def reached(self) -> bool:
        """Whether the entry page itself was seen; otherwise nothing of the site was."""
        return self.gap("visit", "page") is None
