"""The date that a document states for itself."""

from collections.abc import Iterable
from typing import Final

from auditor.model.claim import Claim, DateKind

_OWN: Final[frozenset[DateKind]] = frozenset({"updated", "effective", "enacted"})


def newest_date(claims: Iterable[Claim], document: str) -> Claim | None:
    """The claim with the latest date of update, entry into force or enactment in a document (by id). The
    latest, because a list of former versions names older dates too.
    """
    stated = [
        claim
        for claim in claims
        if claim.type == "date"
        and claim.quote.document == document
        and claim.date is not None
        and claim.date_kind in _OWN
    ]
    return max(stated, key=lambda claim: claim.date is not None and claim.date.toordinal(), default=None)
