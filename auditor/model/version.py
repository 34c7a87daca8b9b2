"""A document over time: what was read of it, from when to when."""

from dataclasses import dataclass
from datetime import datetime

from auditor.model.claim import Claim
from auditor.model.document import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One text of a document: fetches that brought the same text are one version."""

    document: Document
    """As it was first fetched."""
    first: datetime
    last: datetime
    """When this text was fetched last."""
    fetches: int = 1
    vantage: str = ""
    """Id of the vantage that was shown it; empty where the site is visited from one alone."""
    claims: tuple[Claim, ...] | None = None
    """What today's readers read in it; None where nobody asked them."""


def comparable(before: Document, after: Document) -> bool:
    """Whether two texts were made of their pages in one way, so that what differs is the page's doing."""
    return before.extraction == after.extraction
