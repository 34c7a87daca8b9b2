"""How much of each site an audit looks at, and how considerately."""

from dataclasses import dataclass

from auditor.model.document import Document
from auditor.model.plan import Pace
from auditor.model.visit import Phase


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """What is asked of an audit, the same for every site and on every machine that makes its visits."""

    given: tuple[Document, ...] = ()
    """Documents that the user supplied; if there are any, no others are searched for."""
    repeats: int = 1
    """How many times each phase is visited."""
    pages: int = 2
    """Inner pages that each visit opens if the site file names none; 0 means the entry page only."""
    phases: tuple[Phase, ...] = ()
    """The phases to visit; empty means every phase that the site calls for."""
    pace: Pace = Pace(delay_s=0, retries=0, robots=False)
