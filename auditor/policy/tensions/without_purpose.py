"""Cookies are used, but the purposes listed are only those of personal information."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.answers import of_cookies, of_personal_data
from auditor.policy.text.sentences import sentences
from auditor.policy.words.vocabulary import plain, vocabulary

_LIST: Final = 2
"""The fewest purposes under one heading that make a list."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """None where a purpose of cookies is stated anywhere, or where cookies count as personal data."""
    if any(_says_what_for(claim) for claim in claims) or any(d.kind == "banner" for d in documents):
        return
    for document in documents:
        own = [c for c in claims if c.quote.document == document.id]
        used = next((c for c in own if c.type == "cookie_use" and c.polarity == "does"), None)
        intros = {one.start: one.intro or "" for one in sentences(document) if one.kind == "item"}
        ends = [c for c in own if c.type == "purpose" and c.polarity == "does"]
        listed = [c for c in ends if _of_persons(c, intros.get(c.quote.start, ""))]
        listed = [c for c in listed if c.heading == listed[0].heading]
        if used is not None and len(listed) >= _LIST and used.heading != listed[0].heading:
            yield Tension(
                kind="scope_gap",
                message="Cookies are used, but the purposes listed are those of personal information only.",
                quotes=(used.quote, listed[0].quote),
                confidence=0.4,
            )


def _says_what_for(claim: Claim) -> bool:
    words = vocabulary(claim.language)
    if words is None:
        return False
    if claim.type == "definition":
        return claim.polarity == "does" and "cookies" in claim.includes and of_personal_data(claim)
    if claim.type == "cookie_declared":
        return True
    near = of_cookies(claim) or any(words.has("cookie", plain(heading)) for heading in claim.heading[-1:])
    return bool(claim.purpose) and claim.type in ("purpose", "third_party_collection") and near


def _of_persons(claim: Claim, intro: str) -> bool:
    """Whether it is in a list of what personal information is used for."""
    words = vocabulary(claim.language)
    over = plain(" ".join((*claim.heading[-1:], intro)))
    return words is not None and words.has("purpose_heading", over) and words.has("personal_meant", over)


TENSION = find
