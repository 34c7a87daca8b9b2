"""A document without a date, or with two that do not agree."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Quote, Tension
from auditor.model.document import Document
from auditor.policy.vocabulary import vocabulary

_LONG: Final = 1_500
"""Characters from which on a document is expected to bear a date."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """No date at all; two different dates of the last update under one jurisdiction."""
    for document in documents:
        dated = [
            c for c in claims if c.type == "date" and c.date is not None and c.quote.document == document.id
        ]
        readable = vocabulary(document.language) is not None and document.kind in ("privacy", "cookie")
        if not dated and readable and len(document.text) > _LONG and document.readable:
            yield Tension(
                kind="date",
                message="The document bears no date.",
                quotes=(_first_line(document),),
                confidence=0.5,
            )
        yield from _two(dated)


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
