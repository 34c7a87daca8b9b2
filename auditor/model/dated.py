"""The day that a document states for itself."""

from collections.abc import Iterable
from typing import Final

from auditor.model.claim import Claim, DateKind

_OWN: Final[frozenset[DateKind]] = frozenset({"updated", "effective", "enacted"})


def newest_date(claims: Iterable[Claim], document: str) -> Claim | None:
    """The latest day that a document (by its id) names as that of its update, of its effect or its enactment;
    a list of former versions names the older ones too.
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
