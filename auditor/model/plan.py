"""A crawl plan as a person writes it in crawls/NAME.toml."""

from dataclasses import dataclass

from auditor.model.site import Lens, Vantage
from auditor.model.visit import Phase


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlPlan:
    """Which sites one crawl audits, and how."""

    name: str
    """Name of the file without its ending; runs are resumed by it."""
    sites: tuple[str, ...] = ()
    """Folders of policies/ by name or pattern (`*.jp`), hosts, addresses. Empty: every folder, unless the
    plan is of the demo."""
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
