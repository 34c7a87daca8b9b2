"""A document, an opt-out or a list is referred to without a link."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from auditor.model.claim import Claim, Quote, Tension
from auditor.model.document import Document
from auditor.policy.text.lines import ends
from auditor.policy.words.vocabulary import plain, vocabulary

_NEAR: Final = 40
"""How many characters after a document's name may say whose it is."""
_RIGHT_BEFORE: Final = 12
"""The same before the name."""
_LINE_BELOW: Final = re.compile(r"[^\S\n]*\n\s*(?P<name>\S[^\n]{1,88}[^\n:：])(?=\n|$)")
_MARKDOWN: Final = re.compile(r"\]\([^()\s]{1,300}\)")
"""A Markdown link target; a relative path has no full address where the document has none."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """References without an address. Confidence is lower if the document has no links at all, as a saved text
    loses them. A relative path in a document without an address counts as a target.
    """
    linked = {document.id for document in documents if document.anchors}
    given = {_named(claim) for claim in claims if claim.url is not None}
    told: set[tuple[str, str, str] | None] = set()
    for claim in claims:
        named = _named(claim)
        if claim.url is not None or not _refers(claim) or named in told | (given - {None}):
            continue
        if _MARKDOWN.search(claim.quote.text) or _anchored(documents, claim):
            continue
        told.add(named)
        what = "An opt-out" if claim.type == "opt_out" else "Another document"
        yield Tension(
            kind="missing_target",
            message=f"{what} is referred to, but no address is given there.",
            quotes=(claim.quote, *_below(documents, claim)),
            confidence=0.65 if claim.quote.document in linked else 0.35,
        )


def _below(documents: Sequence[Document], claim: Claim) -> Iterator[Quote]:
    """The line below a sentence that points there, if it looks like a link's name, not a sentence."""
    words, quote = vocabulary(claim.language), claim.quote
    points = quote.text.rstrip().endswith((":", "："))
    if words is None or not (points or words.has("refer_blank", plain(quote.text))):
        return
    text = next(document.text for document in documents if document.id == quote.document)
    line = _LINE_BELOW.match(text, quote.end)
    if line is not None and not ends(line["name"]):
        start = line.start("name")
        yield replace(
            quote, start=start, end=line.end("name"), line=text.count("\n", 0, start) + 1, text=line["name"]
        )


def _named(claim: Claim) -> tuple[str, str, str] | None:
    """The key of what is referred to: a document by its name, an opt-out by its vendor or place."""
    if claim.type == "policy_link":
        named = claim.object or str(claim.quote.start)
        whose = claim.vendor or ("others" if _of_others(claim) else "")
        return (claim.quote.document, claim.type, f"{named.lower().removeprefix('our').strip()} {whose}")
    return (claim.quote.document, claim.type, claim.vendor or str(claim.quote.start))


def _of_others(claim: Claim) -> bool:
    """Whether the document is named as third parties': "the privacy policies of our partners"."""
    words, low, named = vocabulary(claim.language), plain(claim.quote.text), plain(claim.object or "")
    at = low.find(named)
    if words is None or not named or at < 0:
        return False
    end = at + len(named)
    behind = words.find("third_party", low, end, min(len(low), end + _NEAR))
    if behind is not None and not words.has("object_before_verb", low):
        return "," not in low[end : behind.start()]
    return words.find("third_party", low, max(0, at - _RIGHT_BEFORE), at) is not None


def _anchored(documents: Sequence[Document], claim: Claim) -> bool:
    """Whether there is a link within the words of a claim, wherever it leads."""
    quote = claim.quote
    return any(
        anchor.start < quote.end and quote.start < anchor.end
        for document in documents
        if document.id == quote.document
        for anchor in document.anchors
    )


def _refers(claim: Claim) -> bool:
    if claim.type == "opt_out":
        return claim.mechanism in ("link", "third_party_page") and claim.object != "communications"
    return claim.type == "policy_link"


TENSION = find
