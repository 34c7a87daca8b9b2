"""A person's correction of a claim in policies/SITE/claims.toml, which overrides what was read."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from auditor.model.claim import Claim

Word = Literal["confirmed", "struck", "added"]
"""confirmed: read correctly; struck: misread, does not count; added: missed by the readers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A person's correction of one claim. If there are several for one claim, the last applies."""

    standing: Word
    claim: Claim
    """What the person says the place contains. Its quote has only the words, without offsets; its document is
    the address the person wrote or the name of the saved file."""
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
        """The words it is about."""
        return self.claim.quote.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Corrected:
    """The result of a correction."""

    correction: Correction
    read: tuple[Claim, ...] = ()
    """The claims it changed or struck, as they were read."""
    problem: str | None = None
    """Why it could not be applied, in one line; None if it was."""
