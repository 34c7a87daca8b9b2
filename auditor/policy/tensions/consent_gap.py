"""Consent to tracking is promised, and nothing in the documents asks for it."""

from collections.abc import Iterator, Sequence
from typing import Final

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.vocabulary import plain, vocabulary

_TRACKING: Final = frozenset({"advertising", "targeted_advertising", "analytics", "marketing"})
_ASKS: Final = frozenset({"banner", "toggle", "script"})
"""Ways to choose that a site itself offers."""


def find(documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """The promise beside the only choice that is offered, that of the browser. None where a banner is spoken
    of, or stands on the site: its declaration is a document then.
    """
    if any(document.kind == "banner" for document in documents) or any(map(_asks, claims)):
        return
    promise = next((claim for claim in claims if _promises(claim)), None)
    offered = next((claim for claim in claims if claim.type == "browser_control"), None)
    if promise is None or offered is None or promise.quote == offered.quote:
        return
    yield Tension(
        kind="consent_gap",
        message="Consent is promised, and the only choice that is spoken of is the browser's.",
        quotes=(promise.quote, offered.quote),
        confidence=0.45,
    )


def _promises(claim: Claim) -> bool:
    if claim.type != "consent" or claim.polarity != "does" or "consent" not in claim.basis:
        return False
    words = vocabulary(claim.language)
    low = plain(claim.quote.text)
    about = bool(_TRACKING & {*claim.purpose}) or "cookies" in claim.data
    return words is not None and (about or words.has("cookie", low)) and not words.has("share", low)


def _asks(claim: Claim) -> bool:
    if claim.type == "consent" and "banner" in claim.basis:
        return True
    if claim.type == "opt_out" and claim.mechanism in _ASKS:
        return True
    words = vocabulary(claim.language)
    return words is not None and words.has("banner_again", plain(claim.quote.text))


TENSION = find
