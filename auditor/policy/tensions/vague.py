"""Third parties or places without a name, where no vendor is named anywhere in the document."""

from collections.abc import Iterator, Sequence

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.words.vocabulary import plain, vocabulary


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """At most three a document."""
    for document in documents:
        own = [c for c in claims if c.quote.document == document.id]
        named = any(c.type == "vendor_use" and c.polarity == "does" for c in own)
        told = 0
        for claim in own:
            if told < 3 and _vague(claim, named=named):  # noqa: PLR2004 -- a few are enough to show it
                told += 1
                yield Tension(
                    kind="vague",
                    message="Who or where stays open: no name is given.",
                    quotes=(claim.quote,),
                    confidence=0.5,
                )


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
