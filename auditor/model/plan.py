"""A crawl plan as a person writes it in crawls/NAME.toml."""

import re
from dataclasses import dataclass, field
from typing import Final

from auditor.model.site import Lens, Vantage
from auditor.model.visit import Phase

_VARIABLE: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How a crawl treats the sites of others (docs/conduct.md)."""

    delay_s: float = 1.0
    """Real seconds between two visits of one registrable domain."""
    retries: int = 1
    """How often a site is tried again after a failure that may pass."""
    backoff_s: float = 30.0
    """Real seconds before the first further try; each one after waits twice as long."""
    robots: bool = True
    """Whether links are followed only where the site's robots.txt lets crawlers (RFC 9309)."""
    minutes: float | None = None
    """Real minutes after which no further site is begun."""
    megabytes: float | None = None
    """Million bytes received from the network after which no further site is begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """When a plan is due."""

    cron: str
    """Five fields, as crontab(5): minute, hour, day of the month, month, day of the week."""
    timezone: str = "UTC"
    """IANA name of the zone that the fields are read in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Whom to tell what a run brought that the one before it had not."""

    to: tuple[str, ...]
    """Addresses as apprise takes them (https://github.com/caronc/apprise/wiki); `${NAME}` is an environment
    variable."""
    review: str | None = None
    """Address under which the review pages are served; None leaves the link out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlPlan:
    """Which sites one crawl audits, and how."""

    name: str
    """Name of the file without its ending; runs are resumed by it."""
    sites: tuple[str, ...] = ()
    """Folders of policies/ by name or pattern (`*.jp`), hosts, addresses. Empty: every folder, unless the
    plan is of the demo or has lists."""
    listed: tuple[str, ...] = ()
    """Hosts of the plan's lists, in their order."""
    demo: bool = False
    """Audit the sites of the bundled demo web."""
    at_once: int = 2
    """Sites audited at the same time."""
    repeats: int = 1
    """How often each phase is visited."""
    pages: int = 2
    """Inner pages that each visit goes to, where a site's file names none; 0: the entry page alone."""
    phases: tuple[Phase, ...] = ()
    """The phases to make; empty: every one that a site gives reason for."""
    jurisdictions: tuple[Lens, ...] = ()
    """Lenses beside those of each site."""
    vantages: tuple[Vantage, ...] = ()
    """Where the crawl is made from, for every site of it; empty leaves each site its own."""
    user_agent: str | None = None
    """What the browser calls itself; None leaves it its own name."""
    pace: Pace = field(default_factory=Pace)
    schedule: Schedule | None = None
    reports: tuple[str, ...] = ("html", "json")
    """Formats that each site's report is written in."""
    tell: Telling | None = None

    @property
    def environment(self) -> tuple[str, ...]:
        """Names of the environment variables that the plan takes its secrets from."""
        words = [*(self.tell.to if self.tell else ()), *(each.proxy or "" for each in self.vantages)]
        return tuple(dict.fromkeys(name for word in words for name in _VARIABLE.findall(word)))
