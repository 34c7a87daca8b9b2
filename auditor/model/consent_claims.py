"""Claims of consent: which of them promise to ask before cookies or trackers, and of what they speak."""

from collections.abc import Iterable
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim, Purpose
from auditor.model.named_vendors import met_in, named_in, titled
from auditor.model.no_consent import names_no_consent
from auditor.model.vendor import CookiePurpose

COOKIE_WORD: Final = words_for("cookies")
_TRACKING_WORD: Final = words_for("tracking")
_OUTSIDE_SCRIPTS: Final = words_for("outside_scripts")
_IMPLIED: Final = words_for("implied_consent")
_BY_ONESELF: Final = words_for("offered_by_oneself")
_OF_AN_EMBED: Final = words_for("of_an_embed")
"""What an embedded part sets: "Videos set cookies once you press play" promises nothing of the page."""
_OF_VIDEOS: Final = words_for("of_videos")
_OTHER: Final = words_for("consent_to_other")
"""What else is consented to: e-mails, the linking and the sharing of personal data."""
_MEMORY: Final = words_for("memory_of_a_choice")
"""Words by which a sentence tells that a choice is remembered."""
_NOT_IF_REFUSED: Final = words_for("not_if_refused")
"""What stops when a visitor refuses: that it waits for a choice is not said."""
_TAKEN_BACK: Final = words_for("only_taken_back")
"""Sentences on how a consent is taken back, or changed: that nothing runs before it they do not say."""
_WAITS: Final = words_for("waits_for")
_SETS: Final = words_for("sets_trackers")
"""Words by which a sentence speaks of what is set or run all the same."""
_NOTHING_SENT: Final = words_for("nothing_sent")
"""Words by which not even a request without an identifier goes out."""
_MORE_THAN_NAMED: Final = words_for("among_others")
"""Words by which the vendors that a sentence names are examples, or some among others."""
_KIND: Final = words_for("a_kind_of_tools")
"""Words by which a sentence speaks of a kind of tools, and names some of them."""
_THIRD: Final = words_for("third_party_cookie")
_LETTERS: Final = words_for("letters_and_forms")
"""Words of what is asked for beside the pages themselves."""
_SURE: Final = 0.8
"""Confidence of a vendor that a verb of using takes."""
_POINTS_BACK: Final = words_for("points_back")
"""How a sentence begins that speaks of what the one before it names."""
_THE_TOOL: Final = words_for("the_tool_named")
"""A tool spoken of as known: “Without your permission the pixel stays off”."""
_BEFORE: Final = 4
"""Characters between two sentences that follow each other."""
_ANALYTICS: Final[frozenset[Purpose]] = frozenset(
    {"analytics", "statistics", "improvement", "research", "site_management"}
)
_ADVERTISING: Final[frozenset[Purpose]] = frozenset(
    {"advertising", "targeted_advertising", "marketing", "personalisation"}
)


def vendors_of(case: Case, claim: Claim) -> frozenset[str]:
    """The vendors that a consent claim speaks of alone: those that its sentence names, unless it names a
    kind of tools, or them as examples; else the one whose list it stands in. “The Meta Pixel is loaded only
    with your consent” promises nothing of others; nor does “services such as Hotjar” where cookies and
    tracking are not spoken of: it is held against its examples.
    """
    words = claim.quote.text
    examples = _MORE_THAN_NAMED.search(words) and is_consent(claim)
    if examples or (claim.purpose and _KIND.search(words)):
        return frozenset()
    named = frozenset(each.vendor for each in _tools(case, claim) if each.vendor) or named_in(case, words)
    if not named and _NOTHING_SENT.search(words):
        named = met_in(case, words)  # "no connection to YouTube is made until …"
    if not named and _OF_AN_EMBED.search(words):
        return _players(case) if _OF_VIDEOS.search(words) else frozenset()
    heading = claim.heading[-1] if claim.heading else ""
    return named or frozenset({claim.vendor} if claim.vendor else ()) or titled(case, heading)


def _players(case: Case) -> frozenset[str]:
    """Whose videos were met: "No cookies are set by our videos until you press play" is about theirs."""
    met = (facts for facts in case.attribution.receivers() if facts.category == "video" and facts.outside)
    return frozenset(facts.vendor.casefold() for facts in met if facts.vendor)


def _tools(case: Case, claim: Claim) -> tuple[Claim, ...]:
    """The tools in use that the sentence of a claim names; where it begins by pointing back, those of the
    sentences right before it, as in “Mixpanel counts visits. This happens only with your consent”; where it
    speaks of “the pixel”, those named above it in its section.
    """
    used = tuple(case.said("vendor_use", polarity="does"))
    here_named = tuple(each for each in used if each.quote == claim.quote)
    if here_named or not (_POINTS_BACK.search(claim.quote.text) or _THE_TOOL.search(claim.quote.text)):
        return here_named
    if not _POINTS_BACK.search(claim.quote.text):
        return tuple(each for each in used if _above(each, claim))
    start, before = claim.quote.start, tuple(e for e in used if e.quote.document == claim.quote.document)
    found: list[Claim] = []
    while near := [each for each in before if 0 <= start - each.quote.end <= _BEFORE]:
        found += near
        start = near[0].quote.start
    return tuple(found)


def _above(named: Claim, claim: Claim) -> bool:
    """Whether a tool is named before the sentence of a claim, under the same heading."""
    same = named.quote.document == claim.quote.document and named.heading == claim.heading
    return same and named.quote.end <= claim.quote.start


def asks(case: Case, claim: Claim) -> bool:
    """Whether a consent claim promises to ask before cookies, trackers or tools that it speaks of."""
    if _OF_AN_EMBED.search(claim.quote.text) and not vendors_of(case, claim):
        return False
    return is_consent(claim) or _of_tools(case, claim)


def _of_tools(case: Case, claim: Claim) -> bool:
    """Whether a sentence promises to ask before the tools that it names are used, without any word for
    cookies or tracking: “LinkedIn und Taboola binden wir nur ein, wenn Sie zustimmen”. One about letters or
    forms promises nothing of a page.
    """
    words = claim.quote.text
    if "consent" not in claim.basis or "legitimate_interest" in claim.basis:
        return False
    if _IMPLIED.search(words) or names_no_consent(words) or _LETTERS.search(words):
        return False
    tools = _tools(case, claim)
    if not vendors_of(case, claim):
        return False
    waits = _NOTHING_SENT.search(words) is not None
    if not tools:
        return waits and not claim.purpose
    if tools[0].quote == claim.quote:
        counts = set(claim.purpose) <= _ANALYTICS  # what else a consent is for may be letters
        return counts and (waits or any(each.confidence >= _SURE for each in tools))
    return claim.exclusive and bool(purposes_of(claim))


def is_one_of(vendor: str | None, named: Iterable[str]) -> bool:
    """Whether a vendor is one of those named, or a product of a company that is: google, google-analytics."""
    return vendor is not None and any(vendor == each or vendor.startswith(f"{each}-") for each in named)


def is_consent(claim: Claim) -> bool:
    """Whether a consent claim promises to ask before cookies or trackers. A notice that use means consent
    does not, nor does consent to other uses of personal data.
    """
    words = claim.quote.text
    if claim.polarity != "does" or not {"consent", "banner"} & set(claim.basis):
        return False
    if claim.area not in (None, "public"):
        return False  # of a part that a visitor does not reach
    if "legitimate_interest" in claim.basis or _IMPLIED.search(words) or names_no_consent(words):
        return False
    told_elsewhere = _NOT_IF_REFUSED.search(words) or _TAKEN_BACK.search(words)
    if (told_elsewhere and not claim.exclusive) or (_MEMORY.search(words) and not _WAITS.search(words)):
        return False
    if _BY_ONESELF.search(words) or (_OTHER.search(words) and not _SETS.search(words)):
        return False
    about = any(spoken.search(words) for spoken in (COOKIE_WORD, _TRACKING_WORD, _OUTSIDE_SCRIPTS))
    about = about or "cookies" in claim.data
    in_scope = any(COOKIE_WORD.search(heading) for heading in claim.heading)
    return (about or in_scope) and bool(purposes_of(claim))


def purposes_of(claim: Claim) -> frozenset[CookiePurpose]:
    """The cookie purposes that a claim speaks of: both that need a choice where it names none."""
    stated = set(claim.purpose)
    if not stated:
        return frozenset({"analytics", "advertising"})
    found: set[CookiePurpose] = set()
    if stated & _ANALYTICS:
        found.add("analytics")
    if stated & _ADVERTISING:
        found.add("advertising")
    return frozenset(found)


def of_third_parties(claim: Claim) -> bool:
    """Whether it speaks of third parties' cookies alone: the site's own, whoever wrote them, are none."""
    return _THIRD.search(claim.quote.text) is not None


def of_silence(claims: Iterable[Claim]) -> bool:
    """Whether one of these says that nothing is sent or loaded: a request breaks it that itself says that
    everything was refused.
    """
    return any(_NOTHING_SENT.search(claim.quote.text) for claim in claims)


def opts_out_model(case: Case) -> tuple[Claim, ...]:
    """Claims by which a site says that cookies run until somebody objects."""
    return tuple(
        claim
        for claim in case.said("consent", "opt_out")
        if ("legitimate_interest" in claim.basis and claim.type == "consent")
        or (claim.type == "consent" and claim.polarity == "does_not" and COOKIE_WORD.search(claim.quote.text))
    )
