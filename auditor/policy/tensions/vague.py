"""Unnamed third parties or places in a document that names no vendor, and open-ended purposes."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.text.sentences import quote_of, sentences
from auditor.policy.words.vocabulary import plain, vocabulary

_ITEM: Final = 240
"""The longest list item that is read, in characters."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """At most three claims without a name per document, and its first open-ended purpose."""
    for document in documents:
        own = [c for c in claims if c.quote.document == document.id]
        named = any(c.type == "vendor_use" and c.polarity == "does" for c in own)
        told = 0
        for claim in own:
            if told < 3 and _vague(claim, named=named):  # noqa: PLR2004 -- a few are enough to show it
                told += 1
                yield Tension(
                    kind="vague",
                    message="It does not say who or where: no name is given.",
                    quotes=(claim.quote,),
                    confidence=0.5,
                )
        yield from _open_ends(document)


def _open_ends(document: Document) -> Iterator[Tension]:
    """The first item of a list of purposes that leaves them open: "other purposes related to the above"."""
    words = vocabulary(document.language)
    for sentence in sentences(document)[:8_000] if words is not None else ():
        over = " ".join((*sentence.heading[-1:], sentence.intro or ""))
        listed = words is not None and words.has("purpose_heading", plain(over))
        if words is None or not listed or not words.has("open_end", plain(sentence.text[:_ITEM])):
            continue
        quote = quote_of(document, sentence)
        message = "It does not say what the data is used for."
        yield Tension(kind="vague", message=message, quotes=(quote,), confidence=0.4)
        return


def _vague(claim: Claim, *, named: bool) -> bool:
    words = vocabulary(claim.language)
    if words is None or claim.polarity != "does":
        return False
    if claim.type == "third_party_collection":
        return not named or words.has("vague", plain(claim.quote.text))
    about = claim.type in ("cookie_use", "tracker_use") or (
        claim.type == "sharing" and "cookies" in claim.data
    )
    return about and words.has("vague", plain(claim.quote.text))


TENSION = find
