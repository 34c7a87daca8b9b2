"""What a site says about withdrawing consent."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import COOKIE_WORD
from auditor.model.document import Document

_WITHDRAW: Final = words_for("withdrawing")
_ON_THE_SITE: Final = frozenset({"banner", "toggle"})
_CITED: Final = re.compile(
    r"«\s?([^«»]{2,60}?)\s?»|[“”„]([^“”„]{2,60})[“”]|\"([^\"]{2,60})\"|‘([^‘’]{2,60})’|(?<!\w)'([^']{2,60})'"
    r"|[「『【\[［]([^「」『』【】\[\]［］]{2,40})[」』】\]］]"
)
"""A label between quotation marks or brackets."""
_TAKES_BACK: Final = words_for("takes_back")
_ENDS: Final = re.compile(r"[.!?](?=\s)|[。！？\n]")
_NEAR: Final = 160
"""Characters on either side in which a sentence may begin or end."""
_MOST_NAMED: Final = 12


def promises(case: Case) -> Iterator[Claim]:
    """Claims that consent to cookies can be withdrawn, or a choice changed."""
    for claim in case.said("consent", "opt_out", polarity="does"):
        words = claim.quote.text
        about = bool(COOKIE_WORD.search(words)) or any(COOKIE_WORD.search(h) for h in claim.heading)
        beside = _beside_a_consent(case, claim)
        others = (claim.vendor is not None and not beside) or claim.object == "communications"
        if (about or beside) and not others and _WITHDRAW.search(words):
            yield claim


def _beside_a_consent(case: Case, claim: Claim) -> bool:
    """Whether its section asks for consent and names the cookies or service it is for, so that "this consent"
    means that one.
    """
    beside = [
        other
        for other in case.said("consent", "vendor_use", "cookie_declared", polarity="does")
        if claim.heading and other.heading == claim.heading and other.quote.document == claim.quote.document
    ]
    asked = any(other.type == "consent" and other.quote != claim.quote for other in beside)
    return asked and any(other.vendor or other.cookie for other in beside)


def named_ways(documents: Iterable[Document]) -> tuple[str, ...]:
    """The quoted labels of links or buttons that, according to the documents, withdraw or change a choice."""
    found: dict[str, None] = {}
    for document in documents:
        for cited in _CITED.finditer(document.text):
            if _TAKES_BACK.search(_around(document.text, *cited.span())):
                found[cited[cited.lastindex or 0].strip()] = None
    return tuple(found)[:_MOST_NAMED]


def _around(text: str, start: int, end: int) -> str:
    """The sentence around a place, without the text at the place itself."""
    before, after = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    return f"{_ENDS.split(before)[-1]} {_ENDS.split(after)[0]}"


def on_the_site(claim: Claim) -> bool:
    """Whether it says that the site itself offers the way, without an address of its own."""
    return claim.type == "opt_out" and claim.mechanism in _ON_THE_SITE and claim.url is None
