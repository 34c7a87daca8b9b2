"""A crawl plan as written in crawls/NAME.toml."""

import re
from dataclasses import dataclass, field
from typing import Final

from auditor.model.site import Lens, Vantage
from auditor.model.visit import Phase

_VARIABLE: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How considerately a crawl treats other people's sites (docs/conduct.md)."""

    delay_s: float = 1.0
    """Real seconds between two visits to one registrable domain."""
    retries: int = 1
    """How often a site is retried after a failure that may be temporary."""
    backoff_s: float = 30.0
    """Real seconds before the first retry; each later retry waits twice as long."""
    robots: bool = True
    """Whether links are followed only where the site's robots.txt allows crawlers (RFC 9309)."""
    minutes: float | None = None
    """Real minutes after which no further site is started."""
    megabytes: float | None = None
    """Megabytes (millions of bytes) received after which no further site is started."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When a plan runs."""

    cron: str
    """Five fields, as crontab(5): minute, hour, day of the month, month, day of the week."""
    timezone: str = "UTC"
    """IANA name of the time zone of these fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Who is notified of what a run found that the previous run had not."""

    to: tuple[str, ...]
    """Addresses in apprise's format (https://github.com/caronc/apprise/wiki); `${NAME}` is an environment
    variable."""
    review: str | None = None
    """Address at which the review pages are served; None omits the link."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlPlan:
    """Which sites one crawl audits, and how."""

    name: str
    """Name of the file without its extension; runs are resumed by it."""
    sites: tuple[str, ...] = ()
    """Folders of policies/ by name or pattern (`*.jp`), hosts, addresses. Empty: every folder, unless the
    plan uses the demo or has lists."""
    listed: tuple[str, ...] = ()
    """Hosts from the plan's lists, in order."""
    demo: bool = False
    """Audit the sites of the bundled demo web."""
    at_once: int = 2
    """Number of sites audited at the same time."""
    repeats: int = 1
    """How often each phase is visited."""
    pages: int = 2
    """Inner pages that each visit opens if a site's file names none; 0: only the entry page."""
    phases: tuple[Phase, ...] = ()
    """The phases to run; empty: every phase that applies to a site."""
    jurisdictions: tuple[Lens, ...] = ()
    """Lenses in addition to those of each site."""
    vantages: tuple[Vantage, ...] = ()
    """Vantages for every site of the crawl; empty leaves each site its own."""
    user_agent: str | None = None
    """The browser's user agent; None keeps its own."""
    pace: Pace = field(default_factory=Pace)
    schedule: Schedule | None = None
    reports: tuple[str, ...] = ("html", "json")
    """Formats of each site's report."""
    tell: Telling | None = None

    @property
    def environment(self) -> tuple[str, ...]:
        """Names of the environment variables that the plan takes its secrets from."""
        words = [*(self.tell.to if self.tell else ()), *(each.proxy or "" for each in self.vantages)]
        return tuple(dict.fromkeys(name for word in words for name in _VARIABLE.findall(word)))
