"""purpose_undisclosed: cookies serve a purpose that no document states, although purposes are stated."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import COOKIE_WORD, purposes_of
from auditor.model.disclosure import Disclosure, readable, unread
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group, by_vendor
from auditor.model.rule import Rule, Source
from auditor.model.seen import CookieSeen, anywhere, cookies, could_not_look, known_for, timed, visits_of
from auditor.model.vendor import CookiePurpose
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import cited, listing, times, when

ID: Final = "purpose_undisclosed"

_WORDS: Final[dict[CookiePurpose, re.Pattern[str]]] = {
    "analytics": words_for("speaks_of_analytics"),
    "advertising": words_for("speaks_of_advertising"),
}
"""Words that may mention a purpose, however loosely; any match counts in the site's favour."""
_WITHOUT: Final = words_for("cookieless")
"""Words for what is done without cookies, which says nothing about any cookie's purpose."""


def _judge(case: Case) -> Iterator[Finding]:
    stated = tuple(
        claim for claim in case.said("purpose", "cookie_use", polarity="does") if _of_cookies(claim)
    )
    if not stated:
        return
    ground = Ground(claims=stated[:3], absent="no document states this purpose")
    windows = anywhere(case)
    why = (None if windows else could_not_look(case, "cookies")) or unread(case)
    if why:
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    disclosure = Disclosure(case)
    missing = frozenset(kind for kind in _WORDS if not _stated(case, kind))
    left = (s for s in cookies(case, windows) if timed(s.facts) and known_for(s.facts, missing))
    groups = by_vendor(case, left)
    for group in groups:
        if why := _unclear(case, group, disclosure):
            yield untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
        else:
            yield _contradicted(case, ground, group)
    if not groups and not any(_ruled_out(case, seen) for seen in cookies(case, windows)):
        message = (
            f"The policy states what cookies are for: {cited(stated[0])} {when(visits_of(windows))}, the "
            "browser kept no cookie known to be for a purpose that no document states."
        )
        yield clean(case, ID, site_subject(case), ground, windows, needs=("cookies",), message=message)


def _of_cookies(claim: Claim) -> bool:
    if _WITHOUT.search(claim.quote.text) or claim.area not in (None, "public"):
        return False  # what one area uses cookies for says nothing about the rest of the site
    about = "cookies" in claim.data or COOKIE_WORD.search(claim.quote.text)
    return bool(claim.purpose and (about or any(COOKIE_WORD.search(each) for each in claim.heading)))


def _stated(case: Case, kind: CookiePurpose) -> bool:
    """Whether a document or the banner mentions the purpose at all. Denied purposes count too: purpose_denied
    judges them.
    """
    if any(kind in purposes_of(c) for c in case.claims if c.purpose and c.polarity == "does"):
        return True
    texts = [document.text for document in readable(case)]
    texts += [visit.banner.text for visit in case.visits if visit.banner is not None]
    return _denied(case, kind) or any(_WORDS[kind].search(text) for text in texts)


def _ruled_out(case: Case, seen: CookieSeen) -> bool:
    """Whether a document denies the cookie's purpose: then the site must not be praised for stating every
    purpose.
    """
    denied = frozenset(kind for kind in _WORDS if _denied(case, kind))
    return timed(seen.facts) and known_for(seen.facts, denied)


def _denied(case: Case, kind: CookiePurpose) -> bool:
    return any(c.polarity == "does_not" and c.purpose and kind in purposes_of(c) for c in case.claims)


def _unclear(case: Case, group: Group, disclosure: Disclosure) -> str | None:
    """Why the documents may cover these cookies all the same."""
    if _named(group, disclosure):
        return f"{group.name} is named, and its name may explain what {listing(group.labels)} is for"
    third = all(item.facts.party == "third" for item in group.cookies)
    if third and any(case.said("third_party_collection", polarity="does")):
        return "another sentence says that third parties collect data here, for their own purposes"
    return None


def _named(group: Group, disclosure: Disclosure) -> bool:
    facts = group.cookies[0].facts
    return disclosure.names((facts.vendor, facts.vendor_name, facts.family), facts.names)


def _contradicted(case: Case, ground: Ground, group: Group) -> Finding:
    seen = group.seen_alike(visits_of(anywhere(case)))
    facts = max((item.facts for item in group.cookies), key=lambda f: f.confidence)
    only = any(claim.exclusive and not claim.exceptions for claim in ground.claims)
    weight = Weight(
        severity="warning",
        confidence=round((0.85 if only else 0.7) * facts.confidence, 2),
        reason=f"{facts.name} is known as {facts.purpose} ({facts.reason or 'by the catalogue'})",
    )
    message = (
        f"The policy says what cookies are for: {cited(ground.claims[0])} {when(group.visits)}, the "
        f"browser kept {listing(group.labels)} ({facts.purpose}, {group.name}), and no document mentions "
        f"{facts.purpose}.{times(seen)}"
    )
    return against(case, ID, group, ground, weight, message=message, seen=seen)


RULE = Rule(
    id=ID,
    title="Cookies for a purpose that no document mentions",
    compares="The purposes that the documents state, in any words, with the purposes of the cookies that "
    "were kept.",
    severity="warning",
    confidence="0.7, or 0.85 where the sentence says “only”, times the certainty of the cookie's purpose. "
    "Nothing is reported if any document or the banner mentions the purpose; if the vendor is named, it is "
    "untested.",
    remedy="Say what these cookies are for, or stop setting them.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 5(1)(b) and 13(1)(c)",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
        Source(
            title="Act on the Protection of Personal Information (Japan), art. 17 and 21",
            url="https://www.japaneselawtranslation.go.jp/en/laws/view/4241",
        ),
    ),
    contradicted_when="The policy says “We use cookies to keep you signed in”, no document mentions "
    "advertising, and an advertising network's cookie is kept.",
    upheld_when="The policy mentions statistics, and only `_ga` and a session cookie are kept.",
    untested_when="A cookie policy that the site refers to could not be read.",
    judge=_judge,
)
