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
    """Folder to which each site's report is written; None writes none."""
    given: tuple[Document, ...] = ()
    """Documents that the user provided, for every site."""
    tell: Tell = _silent
    at_once: int = 2
    repeats: int = 1
    pages: int = 2
    """How many inner pages each visit goes to if the site file names none."""
    phases: tuple[Phase, ...] = ()
    """The phases to visit in; if empty, all that apply to the site."""
    policies: Path | None = None
    """Folder with a folder for each site, where sites that ask for it keep snapshots of their documents."""
    language: str = "en"
    """BCP 47 language tag of the HTML reports' labels."""
    redact: bool = False
    """Whether to replace cookie values with tokens in the reports."""
    formats: tuple[str, ...] = ("html", "json")
    """Formats in which each site's report is written."""
    pace: Pace = Pace(delay_s=0, retries=0, robots=False)
    deaths: Mapping[str, int] = field(default_factory=dict)
    """How often the program was killed while a site of the interrupted run was in progress, by site."""
    progress: Progress = field(default_factory=lambda: Progress(total=0))
