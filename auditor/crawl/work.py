"""What all sites of a crawl share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from auditor.browser.program.settings import BrowserSettings
from auditor.crawl.progress import Progress
from auditor.model.audit import Run
from auditor.model.document import Document
from auditor.model.plan import Pace
from auditor.model.visit import Phase
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import Catalogue

Tell = Callable[[str, str], None]
"""Called with the name of a site and one line of progress."""


def _silent(_site: str, _line: str) -> None:
    """Report nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CrawlWork:
    """Settings, stores and limits of a crawl."""

    settings: BrowserSettings
    catalogue: Catalogue
    store: Store
    evidence: Evidence
    run: Run
    reports: Path | None
    """Folder that each site's report is written to; None writes none."""
    given: tuple[Document, ...] = ()
    """Documents that a person handed over, for every site."""
    tell: Tell = _silent
    at_once: int = 2
    repeats: int = 1
    pages: int = 2
    """Inner pages that each visit goes to, where the site file names none."""
    phases: tuple[Phase, ...] = ()
    """The phases to make; empty: all that apply to the site."""
    policies: Path | None = None
    """Folder with a folder for each site, for those that keep snapshots of their documents."""
    language: str = "en"
    """BCP 47 tag of the labels of the HTML reports."""
    redact: bool = False
    """Replace cookie values by tokens in the reports."""
    formats: tuple[str, ...] = ("html", "json")
    """Formats that each site's report is written in."""
    pace: Pace = Pace(delay_s=0, retries=0, robots=False)
    deaths: Mapping[str, int] = field(default_factory=dict)
    """By site of an interrupted run: how often the program was killed while that site was in progress."""
    progress: Progress = field(default_factory=lambda: Progress(total=0))
