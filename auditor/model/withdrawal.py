"""What a site says about withdrawing a consent."""

from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.promise import COOKIE_WORD

_WITHDRAW: Final = words_for("withdrawing")
_ON_THE_SITE: Final = frozenset({"banner", "toggle"})


def promises(case: Case) -> Iterator[Claim]:
    """Claims that a consent to cookies can be withdrawn, or a choice be changed."""
    for claim in case.said("consent", "opt_out", polarity="does"):
        words = claim.quote.text
        about = bool(COOKIE_WORD.search(words)) or any(COOKIE_WORD.search(h) for h in claim.heading)
        about = about or _beside_a_consent(case, claim)
        others = claim.vendor is not None or claim.object == "communications"
        if about and not others and _WITHDRAW.search(words):
            yield claim


def _beside_a_consent(case: Case, claim: Claim) -> bool:
    """Whether its section asks for a consent and names the cookies or the service that it is for: "this
    consent" is that one.
    """
    beside = [
        other
        for other in case.said("consent", "vendor_use", "cookie_declared", polarity="does")
        if claim.heading and other.heading == claim.heading and other.quote.document == claim.quote.document
    ]
    asked = any(other.type == "consent" and other.quote != claim.quote for other in beside)
    return asked and any(other.vendor or other.cookie for other in beside)


def on_the_site(claim: Claim) -> bool:
    """Whether it says that the site itself offers the way, at no address of its own."""
    return claim.type == "opt_out" and claim.mechanism in _ON_THE_SITE and claim.url is None
