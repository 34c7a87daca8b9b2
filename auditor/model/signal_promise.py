"""Who a promise to act on a privacy signal covers: one product, everybody, or logged-in visitors."""

import re
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.groups import Group
from auditor.model.named_vendors import named_in
from auditor.model.places import LENS_PLACES
from auditor.model.promise import WHERE_REQUIRED

_AROUND: Final = 600
"""Characters of a paragraph on either side of a sentence."""
_LOGGED_IN: Final = words_for("signed_in")
_WHOEVER: Final = words_for("of_the_browser")

_UNDECIDED: Final = words_for("undecided_signal")
_OF_BROWSER: Final = re.compile(
    r"brows\w{0,4}(?:['’]s)? (?:[\w-]{1,20} ){0,3}(?:signal|setting|control|do not track|gpc|dnt)",
    re.IGNORECASE,
)

_STATES: Final = words_for("states_of_the_us")
_EVERYBODY: Final = words_for("everybody")


def place_of(case: Case, claim: Claim) -> str:
    """The jurisdiction of the promise. Global Privacy Control is based on the laws of US states: “where
    required by law”, or a paragraph that mentions Californians, limits the promise to them.
    """
    if claim.jurisdiction != "global" or claim.signal != "gpc":
        return claim.jurisdiction
    around = _paragraph(case, claim)
    confined = _STATES.search(around) and not _EVERYBODY.search(around)
    if confined or WHERE_REQUIRED.search(claim.quote.text):
        return LENS_PLACES["us-ca"]
    return claim.jurisdiction


def _paragraph(case: Case, claim: Claim) -> str:
    """The paragraph that contains the sentence, which is one line of the document's text."""
    quote = claim.quote
    text = next((each.text for each in case.documents if each.id == quote.document), "")
    if text[quote.start : quote.end] != quote.text:
        return quote.text
    start = max(text.rfind("\n", 0, quote.start) + 1, quote.start - _AROUND)
    end = text.find("\n", quote.end)
    return text[start : min(end if end >= 0 else len(text), quote.end + _AROUND)]


def of_accounts(claim: Claim) -> bool:
    """Whether it is about logged-in visitors only, not about a browser or device."""
    words = claim.quote.text
    return bool(_LOGGED_IN.search(words)) and not _WHOEVER.search(_without_signal(words))


def undecided(claim: Claim) -> bool:
    """Whether it only describes what browsers do, or what may be done once there is a standard."""
    return _UNDECIDED.search(claim.quote.text) is not None


def _without_signal(words: str) -> str:
    """The words without the signal's own names, which mention browsers too: “your browser's Global Privacy
    Control”.
    """
    return _OF_BROWSER.sub("", words)


def products_in(case: Case, claim: Claim) -> frozenset[str]:
    """Ids, in lower case, of the trackers that the sentence says act on the signal (“our Matomo respects Do
    Not Track”); empty if it is about the site as a whole.
    """
    return named_in(case, claim.quote.text)


def is_one_of(group: Group, products: frozenset[str]) -> bool:
    """Whether a vendor is one of those the sentence names; True if it names none."""
    return not products or bool({(group.vendor or "").casefold(), group.name.casefold()} & products)
