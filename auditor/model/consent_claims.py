"""Consent claims: which of them promise to ask before cookies or trackers, and what they are about."""

import re
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
"""What embedded content sets: "Videos set cookies once you press play" promises nothing about the page."""
_OF_VIDEOS: Final = words_for("of_videos")
_OTHER: Final = words_for("consent_to_other")
"""Consent to other things: e-mails, linking and sharing of personal data."""
_MEMORY: Final = words_for("memory_of_a_choice")
"""Words that say that a choice is remembered."""
_NOT_IF_REFUSED: Final = words_for("not_if_refused")
"""Words that say what stops after a refusal, which does not say that it waits for a choice."""
_TAKEN_BACK: Final = words_for("only_taken_back")
"""Sentences on how consent is withdrawn or changed, which do not say that nothing runs before it."""
_WAITS: Final = words_for("waits_for")
_SETS: Final = words_for("sets_trackers")
"""Words about what is set or run nevertheless."""
_NOTHING_SENT: Final = words_for("nothing_sent")
"""Words that rule out even a request without an identifier."""
_MORE_THAN_NAMED: Final = words_for("among_others")
"""Words that mark the named vendors as examples, or as some among others."""
_IF_ACCEPTED: Final = words_for("once_accepted")
"""What a visitor accepts first: "GA4 stays off until you accept **analytics cookies**"."""
_KIND: Final = words_for("a_kind_of_tools")
"""Words for a kind of tool, of which the sentence names some."""
_THIRD: Final = words_for("third_party_cookie")
_DENIED_AGAIN: Final = words_for("denied_again")
"""Words that begin a further denial in a list: "no adverts, **no** trackers"."""
_FOLLOWS: Final = words_for("speaks_of_tracking")
_SPEAKS: Final[dict[CookiePurpose, re.Pattern[str]]] = {
    "analytics": words_for("speaks_of_analytics"),
    "advertising": words_for("speaks_of_advertising"),
}
_LETTERS: Final = words_for("letters_and_forms")
"""Words for consent to things other than the pages themselves: letters and forms."""
_SURE: Final = 0.8
"""Confidence of a vendor claim whose verb says that it is used."""
_POINTS_BACK: Final = words_for("points_back")
"""Openings that refer to what the previous sentence names."""
_BOTH: Final = words_for("points_back_to_several")
"""Openings that refer to several tools named shortly before: “Both are loaded only if you agree”."""
_SHORTLY: Final = 160
"""Most characters between them and the sentence that names the tools."""
_THE_TOOL: Final = words_for("the_tool_named")
"""A tool mentioned as already known: “Without your permission the pixel stays off”."""
_BEFORE: Final = 4
"""Most characters between two consecutive sentences."""
_ANALYTICS: Final[frozenset[Purpose]] = frozenset(
    {"analytics", "statistics", "improvement", "research", "site_management"}
)
_ADVERTISING: Final[frozenset[Purpose]] = frozenset(
    {"advertising", "targeted_advertising", "marketing", "personalisation"}
)


def vendors_of(case: Case, claim: Claim) -> frozenset[str]:
    """The vendors that a consent claim is limited to: those its sentence names, unless it names a kind of
    tool or gives them as examples; or else the vendor whose list it is in. “The Meta Pixel is loaded only
    with your consent” promises nothing about others; nor does “services such as Hotjar” if it does not
    mention cookies or tracking: it is checked against its examples.
    """
    words = claim.quote.text
    beside = _IF_ACCEPTED.sub(" ", words)  # what one accepts is not what waits
    examples = _MORE_THAN_NAMED.search(beside) and is_consent(claim)
    if of_row := _vendors_of_row(case, claim):
        return of_row
    if examples or (claim.purpose and _KIND.search(beside)):
        return frozenset()
    named = frozenset(each.vendor for each in _tools(case, claim) if each.vendor) or named_in(case, words)
    if not named and _NOTHING_SENT.search(words):
        named = met_in(case, words)  # "no connection to YouTube is made until …"
    if not named and _OF_AN_EMBED.search(words):
        return _players(case) if _OF_VIDEOS.search(words) else frozenset()
    heading = claim.heading[-1] if claim.heading else ""
    return named or frozenset({claim.vendor} if claim.vendor else ()) or titled(case, heading)


def _vendors_of_row(case: Case, claim: Claim) -> frozenset[str]:
    """The vendors named in the table row of which a claim is one cell ("Matomo | statistics | only with
    consent"); empty if the row is about a kind of cookies.
    """
    start, end = claim.quote.start, claim.quote.end
    for document in case.documents:
        rows = (row for table in document.tables for row in table.rows if len(row) > 1)
        here = (row for row in rows if document.id == claim.quote.document)
        for row in here:
            if not row[0].end <= start < end <= row[-1].end:
                continue
            first = document.text[row[0].start : row[0].end]
            if COOKIE_WORD.search(first) or _KIND.search(first):
                return frozenset()
            used = (each for each in case.said("vendor_use", polarity="does") if each.vendor)
            same = (each for each in used if each.quote.document == document.id)
            return frozenset(
                str(each.vendor) for each in same if row[0].start <= each.quote.start < row[-1].end
            )
    return frozenset()


def _players(case: Case) -> frozenset[str]:
    """The vendors of the videos seen: "No cookies are set by our videos until you press play" is about
    theirs.
    """
    met = (facts for facts in case.attribution.receivers() if facts.category == "video" and facts.outside)
    return frozenset(facts.vendor.casefold() for facts in met if facts.vendor)


def _tools(case: Case, claim: Claim) -> tuple[Claim, ...]:
    """The tools in use that the sentence of a claim names. If it refers back, those of the sentences right
    before it, as in “Mixpanel counts visits. This happens only with your consent”; if it says “the pixel”,
    those named above it in its section.
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
    if not found and _BOTH.search(claim.quote.text):
        return _several_before(before, claim)
    return tuple(found)


def _several_before(used: Iterable[Claim], claim: Claim) -> tuple[Claim, ...]:
    """The tools of the nearest sentence shortly before a claim, under the same heading, if it names
    several.
    """
    apart = {each.quote.end: claim.quote.start - each.quote.end for each in used if _above(each, claim)}
    nearest = min(apart, key=lambda end: apart[end], default=None)
    if nearest is None or apart[nearest] > _SHORTLY:
        return ()
    named = tuple(each for each in used if each.quote.end == nearest)
    return named if len({each.vendor for each in named}) > 1 else ()


def _above(named: Claim, claim: Claim) -> bool:
    """Whether a tool is named before the sentence of a claim, under the same heading."""
    same = named.quote.document == claim.quote.document and named.heading == claim.heading
    return same and named.quote.end <= claim.quote.start


def asks(case: Case, claim: Claim) -> bool:
    """Whether a consent claim promises to ask before the cookies, trackers or tools that it is about."""
    if _OF_AN_EMBED.search(claim.quote.text) and not vendors_of(case, claim):
        return False
    return is_consent(claim) or _of_tools(case, claim)


def _of_tools(case: Case, claim: Claim) -> bool:
    """Whether a sentence promises to ask before using the tools it names, without any word for cookies or
    tracking: “LinkedIn und Taboola binden wir nur ein, wenn Sie zustimmen”. A sentence about letters or forms
    promises nothing about a page.
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
        counts = set(claim.purpose) <= _ANALYTICS  # other purposes of consent may be letters
        return counts and (waits or any(each.confidence >= _SURE for each in tools))
    return (claim.exclusive or waits) and bool(purposes_of(claim))


def is_one_of(vendor: str | None, named: Iterable[str]) -> bool:
    """Whether a vendor is one of those named, or a product of a named company: google, google-analytics."""
    return vendor is not None and any(vendor == each or vendor.startswith(f"{each}-") for each in named)


def is_consent(claim: Claim) -> bool:
    """Whether a consent claim promises to ask before cookies or trackers. A notice that use implies consent
    does not, nor does consent to other uses of personal data.
    """
    words = claim.quote.text
    if claim.polarity != "does" or not {"consent", "banner"} & set(claim.basis):
        return False
    if claim.area not in (None, "public"):
        return False  # about a part that a visit does not reach
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
    """The cookie purposes that a claim is about; both that need consent if it names none."""
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
    """Whether it is about third-party cookies only, which excludes first-party ones whoever wrote them."""
    return _THIRD.search(claim.quote.text) is not None


def of_third_parties_only(claim: Claim) -> frozenset[CookiePurpose]:
    """The purposes for which it denies only third parties' cookies. "No advertising cookies, no third-party
    analytics cookies" does so for analytics alone.
    """
    parts = [part for part in _DENIED_AGAIN.split(claim.quote.text) if part]
    own = [part for part in parts if not _THIRD.search(part)]
    followed = any(_FOLLOWS.search(part) for part in own)
    both = {purpose for purpose, words in _SPEAKS.items() if followed or any(map(words.search, own))}
    if len(own) == len(parts) or not both:
        return frozenset(_SPEAKS) if of_third_parties(claim) else frozenset()
    return frozenset(_SPEAKS).difference(both)


def of_silence(claims: Iterable[Claim]) -> bool:
    """Whether one of these claims says that nothing is sent or loaded. Then even a request that declares that
    everything was refused breaks it.
    """
    return any(_NOTHING_SENT.search(claim.quote.text) for claim in claims)


def opts_out_model(case: Case) -> tuple[Claim, ...]:
    """Claims that cookies run until the visitor objects."""
    return tuple(
        claim
        for claim in case.said("consent", "opt_out")
        if ("legitimate_interest" in claim.basis and claim.type == "consent")
        or (claim.type == "consent" and claim.polarity == "does_not" and COOKIE_WORD.search(claim.quote.text))
    )
