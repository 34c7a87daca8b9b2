"""What all sites of a crawl share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from auditor.browser.program.settings import BrowserSettings
from auditor.crawl.progress import Progress
from auditor.model.audit import Run
from auditor.model.extent import Extent
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import Catalogue

Tell = Callable[[str, str], None]
"""Called with the name of a site and one line of progress."""


def _silent(_site: str, _line: str) -> None:
    """Report nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a person, or a plan, asks of a crawl."""

    run: Run
    extent: Extent = Extent()
    at_once: int = 2
    reports: Path | None = None
    """Folder to which each site's report is written; None writes none."""
    policies: Path | None = None
    """Folder with a folder for each site, where sites that ask for it keep snapshots of their documents."""
    language: str = "en"
    """BCP 47 language tag of the HTML reports' labels."""
    redact: bool = False
    """Whether to replace cookie values with tokens in the reports."""
    formats: tuple[str, ...] = ("html", "json")
    """Formats in which each site's report is written."""
    deaths: Mapping[str, int] = field(default_factory=dict)
    """How often the program was killed while a site of the interrupted run was in progress, by site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlWork:
    """What is asked of a crawl, and what it works with."""

    wanted: Wanted
    settings: BrowserSettings
    catalogue: Catalogue
    store: Store
    evidence: Evidence
    tell: Tell = _silent
    progress: Progress = field(default_factory=lambda: Progress(total=0))
