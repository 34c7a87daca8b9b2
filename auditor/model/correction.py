"""What a person says of a claim in policies/SITE/claims.toml: it wins over what was read."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from auditor.model.claim import Claim

Word = Literal["confirmed", "struck", "added"]
"""confirmed: it was read rightly; struck: it was misread and does not count; added: it was not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A person's word on one claim. Of several on one claim the last holds."""

    standing: Word
    claim: Claim
    """What the place is said to hold. Its quote carries the words alone: no offsets, and for a document
    the address that the person wrote, or the name of the saved file."""
    stated: tuple[str, ...]
    """Fields of `claim` that the person wrote; the others were left to the reader."""
    reason: str
    by: str
    at: date

    @property
    def document(self) -> str:
        """Address of the document, or the name of the saved file."""
        return self.claim.quote.document

    @property
    def quote(self) -> str:
        """The words that it is about."""
        return self.claim.quote.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """What became of a correction."""

    correction: Correction
    read: tuple[Claim, ...] = ()
    """The claims that it changed or struck, as they were read."""
    problem: str | None = None
    """Why it could not be applied, in one line; None where it was."""
