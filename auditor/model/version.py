"""A document over time: what was read of it, from when to when."""

from dataclasses import dataclass
from datetime import datetime

from auditor.model.claim import Claim
from auditor.model.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One text of a document; fetches with the same text are one version."""

    document: Document
    """The document as first fetched."""
    first: datetime
    last: datetime
    """When this text was last fetched."""
    fetches: int = 1
    vantage: str = ""
    """Id of the vantage it was shown to; empty if the site is visited from only one."""
    claims: tuple[Claim, ...] | None = None
    """What today's readers read in it; None if they were not run on it."""


def comparable(before: Document, after: Document) -> bool:
    """Whether both texts were extracted in the same way, so that differences come from the page."""
    return before.extraction == after.extraction
