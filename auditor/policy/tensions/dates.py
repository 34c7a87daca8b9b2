"""A document without a date, with two dates that disagree, or with an outdated one."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Quote, Tension
from auditor.model.document import Document
from auditor.policy.words.vocabulary import vocabulary

_LONG: Final = 1_500
"""A document longer than this, in characters, is expected to have a date."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Documents without any date, with two dates of the last update in one jurisdiction, or outdated."""
    for document in documents:
        dated = [
            c for c in claims if c.type == "date" and c.date is not None and c.quote.document == document.id
        ]
        readable = vocabulary(document.language) is not None and document.kind in ("privacy", "cookie")
        if (
            not dated
            and not _undecided(document, claims)
            and readable
            and len(document.text) > _LONG
            and document.readable
        ):
            yield Tension(
                kind="date",
                message="The document has no date.",
                quotes=(_first_line(document),),
                confidence=0.5,
            )
        yield from _two(dated)
        yield from _outlived(document, claims, dated)


def _undecided(document: Document, claims: Sequence[Claim]) -> bool:
    """Whether the document has a date whose day and month cannot be told apart."""
    own = (c for c in claims if c.type == "date" and c.quote.document == document.id)
    return any(c.date_kind not in (None, "look_back") for c in own)


_YEAR: Final = dt.timedelta(days=365 + 31)
"""A year, plus a month for preparing the update."""
_OLD: Final = dt.timedelta(days=3 * 365)


def _outlived(document: Document, claims: Sequence[Claim], dated: Sequence[Claim]) -> Iterator[Tension]:
    """A period looked back on that ended long before the document was fetched, or a newest date years old."""
    newest = max(dated, key=lambda c: c.date or dt.date.min, default=None)
    if document.fetched is None or newest is None or newest.date is None:
        return
    age = document.fetched.date() - newest.date
    backs = (c for c in claims if c.date_kind == "look_back" and c.quote.document == document.id)
    back = next(backs, None)
    if back is not None and age > _YEAR:
        yield Tension(
            kind="date",
            message=f"It looks back on a period that ended by {newest.date.isoformat()} at the latest.",
            quotes=(back.quote, newest.quote),
            confidence=0.5,
        )
    elif age > _OLD:
        yield Tension(
            kind="date",
            message=f"The newest date that it bears is {newest.date.isoformat()}.",
            quotes=(newest.quote,),
            confidence=0.35,
        )


def _two(dated: Sequence[Claim]) -> Iterator[Tension]:
    seen: dict[str, Claim] = {}
    for claim in dated:
        if claim.date_kind != "updated":
            continue
        first = seen.setdefault(claim.jurisdiction, claim)
        if first.date != claim.date:
            yield Tension(
                kind="date",
                message="Two dates of the last update do not agree.",
                quotes=(first.quote, claim.quote),
                confidence=0.5,
            )
            return


def _first_line(document: Document) -> Quote:
    start = len(document.text) - len(document.text.lstrip())
    end = document.text.find("\n", start)
    end = len(document.text) if end < 0 else end
    end = min(end, start + 300)
    line = document.text.count("\n", 0, start) + 1
    return Quote(document=document.id, start=start, end=end, line=line, text=document.text[start:end])


TENSION = find
