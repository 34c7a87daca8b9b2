"""purpose_denied: the policy denies using cookies for a purpose, and cookies for that purpose are kept."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim, DataKind
from auditor.model.consent_claims import COOKIE_WORD, of_third_parties_only, purposes_of
from auditor.model.denial import (
    CONDITION,
    FOR_ADVERTS,
    OTHERS_ADS,
    of_a_kind_of_tools,
    of_all_tools,
    of_itself,
    of_outside_tools,
    self_run,
)
from auditor.model.disclosure import ALSO_USED, described, uses
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor, evidence_of
from auditor.model.promise import consent_promises
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    Window,
    anywhere,
    cookies,
    could_not_look,
    known_for,
    timed,
    trackers,
    unaccepted,
    visits_of,
)
from auditor.model.sent import identifiers
from auditor.model.tracker_kinds import categories, purpose_of
from auditor.model.vendor import NEEDING, TRACKING, CookiePurpose, HostFacts
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import listing, said, times, when

ID: Final = "purpose_denied"

_ONLY_NECESSARY: Final = frozenset(
    {"service", "security", "authentication", "preferences", "site_management"}
)


_FOLLOWED: Final[frozenset[DataKind]] = frozenset({"browsing_history", "device_id"})
"""Data that cookies collect: denying its use for a purpose denies cookies for that purpose."""
_ONLY_FOR: Final = words_for("cookies_only_for")
_EVERY: Final = words_for("every_cookie")
_AD_TOOLS: Final = words_for("no_advertising_tools")
_STATISTICS: Final = words_for("speaks_of_analytics")
_SPEAKS: Final[dict[CookiePurpose, re.Pattern[str]]] = {
    "analytics": _STATISTICS,
    "advertising": words_for("speaks_of_advertising"),
}
_FOLLOWS_PEOPLE: Final = words_for("follows_people")
"""Words for following visitors, which advertisers do as much as statistics."""
_THESE: Final = words_for("these_cookies")
_IF_REFUSED: Final = words_for("not_if_refused")
"""Words for what remains after a refusal: "If you decline, only necessary cookies are set"."""
_RETARGETING: Final = words_for("retargeting")
"""Words for adverts that follow a visitor, and labels that rule out all advertising ("Advertising: none"):
both rule out advertisers that use identifiers.
"""
_LETTERS: Final = words_for("letters_and_forms")
_NO_ADVERT_SEEN: Final = "an advertiser was contacted; whether an advertisement was shown is not known"
_NO_IDENTIFIER: Final = "an advertiser was contacted, but no identifier was seen"
_PROFILES: Final = words_for("speaks_of_profiles")
_OF_AN_EMBED: Final = words_for("of_an_embed")
_CHOICES: Final = words_for("choices_of_cookies")
"""Labels of a banner's buttons within the policy's page: "Only necessary cookies All cookies"."""


def _judge(case: Case) -> Iterator[Finding]:
    by_scope: dict[tuple[str, frozenset[CookiePurpose], str | None], tuple[Claim, ...]] = {}
    counted = _counted(case)
    for claim in case.said("purpose", "cookie_use"):
        if _CHOICES.search(claim.quote.text):
            continue
        denied = _denied(case, claim) or _left_out(case, claim)
        by_cookies = COOKIE_WORD.search(claim.object or "")  # "we count visits without cookies"
        apart = claim.exclusive or by_cookies or _STATISTICS.search(claim.quote.text)
        if counted and not apart:
            denied -= {"analytics"}  # "no tracking" in a policy that says visits are counted
        of_others = denied & of_third_parties_only(claim)
        for part in filter(None, (of_others, denied - of_others)):
            key = (claim.jurisdiction, part, claim.vendor)
            by_scope[key] = (*by_scope.get(key, ()), claim)
    for (scope, purposes, vendor), claims in by_scope.items():
        judged = {(c.quote, each) for key, told in by_scope.items() for c in told for each in key[1]}
        unclear = frozenset(
            each for claim in claims for each in _spoken_of(case, claim) if (claim.quote, each) not in judged
        )
        ground = Ground(claims=claims, jurisdiction=scope)
        yield from _answers(case, ground, purposes, vendor, unclear)
    yield from _of_adverts(case, {claim for claims in by_scope.values() for claim in claims})


def _counted(case: Case) -> bool:
    """Whether a sentence says that visits are counted, or names a service that counts them."""
    hosts = {vendor for vendor, kinds in categories(case).items() if "analytics" in kinds}
    counting = hosts | {f.vendor for f in case.attribution.cookies.values() if f.purpose == "analytics"}
    return any(
        {"analytics", "statistics"} & set(claim.purpose) or (claim.vendor and claim.vendor in counting)
        for claim in case.said("purpose", "cookie_use", "vendor_use", polarity="does")
    )


def _denied(case: Case, claim: Claim) -> frozenset[CookiePurpose]:
    """The purposes that a claim rules out for cookies: by naming them, by saying which purposes alone cookies
    have, or by denying all tools that measure visits.
    """
    if claim.area not in (None, "public") or (claim.vendor and not _of_its_cookies(claim)):
        return frozenset()
    if claim.exceptions or of_a_kind_of_tools(claim) or not _of_visits(claim):
        return frozenset()
    if claim.polarity == "does_not":
        denied_less = CONDITION.search(_beside_its_words(claim)) or _of_profiles_alone(case, claim)
        if denied_less or not claim.purpose:
            return frozenset()
        others = OTHERS_ADS.search(claim.quote.text) is not None
        followed = NEEDING if _FOLLOWS_PEOPLE.search(claim.quote.text) else frozenset()
        return (purposes_of(claim) | followed) - ({"advertising"} if others else set())
    alone = claim.type == "cookie_use" and claim.exclusive and not _IF_REFUSED.search(claim.quote.text)
    if alone and set(claim.purpose) <= _ONLY_NECESSARY:
        return NEEDING.difference(*_beside(case, claim))
    return frozenset()


def _spoken_of(case: Case, claim: Claim) -> frozenset[CookiePurpose]:
    """The purposes that a denial may rule out too: those it has words for, unless the same sentence says that
    there are cookies for them.
    """
    same = [c for c in case.said("purpose", "cookie_use", polarity="does") if c.quote == claim.quote]
    words = frozenset(each for each in NEEDING if _SPEAKS[each].search(claim.quote.text))
    spoken = (words | _denied(case, claim)) - of_third_parties_only(claim)
    return spoken.difference(*(purposes_of(c) for c in same if c.purpose))


def _of_its_cookies(claim: Claim) -> bool:
    """Whether the claim says that one tool keeps no cookies: "Matomo runs here without cookies"."""
    alone = claim.type == "purpose" and claim.data == ("cookies",) and claim.purpose == ("analytics",)
    return alone and claim.polarity == "does_not" and COOKIE_WORD.search(claim.object or "") is not None


def _beside_its_words(claim: Claim) -> str:
    """The sentence without the denying words: "Our statistics do without cookies" is not a condition."""
    return claim.quote.text.replace(claim.object, " ") if claim.object else claim.quote.text


def _of_profiles_alone(case: Case, claim: Claim) -> bool:
    """Whether the claim only denies profiling, while other claims state advertising: adverts can be shown
    without identifying anyone.
    """
    if claim.purpose != ("targeted_advertising",) or not _PROFILES.search(claim.quote.text):
        return False
    stated = case.said("purpose", "cookie_use", "cookie_declared", "consent", "vendor_use", polarity="does")
    return any("advertising" in purposes_of(other) for other in stated if other.purpose)


def _beside(case: Case, claim: Claim) -> Iterator[frozenset[CookiePurpose]]:
    """The purposes that the same sentence allows: "only essential cookies and anonymous statistics". Purposes
    needed for "the operation of the site" do not count.
    """
    same = (c for c in case.said("purpose", polarity="does") if c.quote == claim.quote and c.purpose)
    needed = _ONLY_NECESSARY.issuperset
    return (purposes_of(c) for c in same if not ("service" in c.purpose and needed(c.purpose)))


def _of_visits(claim: Claim) -> bool:
    """Whether the claim is about cookies, all tools, or what a visitor looked at."""
    words = claim.quote.text
    followed = claim.polarity == "does_not" and bool(_FOLLOWED & {*claim.data})
    named = "cookies" in claim.data or COOKIE_WORD.search(words) or _AD_TOOLS.search(words)
    return followed or bool(named) or of_all_tools(claim)


def _left_out(case: Case, claim: Claim) -> frozenset[CookiePurpose]:
    """The purposes excluded by a claim that all cookies have certain purposes only, and stated by no other
    sentence: "Our cookies are used for statistics only". A claim about one vendor or one kind of cookie
    excludes none.
    """
    words = claim.quote.text
    if claim.area not in (None, "public"):
        return frozenset()
    alone = claim.type == "purpose" and claim.polarity == "does" and claim.exclusive and not claim.exceptions
    every = _EVERY.search(words) or _ONLY_FOR.search(words)
    if not alone or not every or _THESE.search(words):
        return frozenset()
    if any(other.quote == claim.quote for other in case.said("vendor_use", "consent")):
        return frozenset()
    stated = [
        purposes_of(c) for c in case.said("purpose", "cookie_use", "cookie_declared", "consent") if c.purpose
    ]
    return NEEDING.difference(*stated)


def _answers(
    case: Case,
    ground: Ground,
    purposes: frozenset[CookiePurpose],
    vendor: str | None,
    unclear: frozenset[CookiePurpose],
) -> Iterator[Finding]:
    bound = any(CONDITION.search(_beside_its_words(claim)) for claim in ground.claims)
    waits = bound or _asked_for(case, purposes)
    every = unaccepted(case) if waits else anywhere(case)
    windows = here(ground, every)
    party = _party(ground, purposes)
    about = site_subject(case, " ".join(sorted(purposes)))
    if not windows:
        why = no_such_place(ground) if every else could_not_look(case, "cookies")
        yield untested(case, ID, about, ground, why=why)
        return
    groups = by_vendor(
        case,
        (
            seen
            for seen in cookies(case, windows)
            if timed(seen.facts) and known_for(seen.facts, purposes) and party in ("", seen.facts.party)
            if vendor in (None, seen.facts.vendor)
        ),
    )
    for group in groups:
        told = None if vendor else _named_here(case, ground, group) or _own_of_embeds(case, group)
        if (apart := told or _own(case, ground, group)) is not None:
            yield untested(case, ID, group.subject(), ground, why=apart, evidence=group.evidence())
        else:
            yield _contradicted(case, ground, group, windows)
    if groups or vendor:
        return  # one tool without cookies proves nothing: others may count too
    if met := _tools_met(case, ground, windows, purposes):
        why = f"no such cookie was kept, but {listing(group.name for group in met)} was contacted"
        evidence = evidence_of(met)
        yield untested(case, ID, about, ground, why=why, evidence=evidence)
        return
    if beside := _kept_beside(case, windows, unclear):
        why = (
            f"{listing(group.name for group in beside)} kept cookies, and it is unclear whether the sentence "
            "denies these too"
        )
        evidence = evidence_of(beside)
        yield untested(case, ID, about, ground, why=why, evidence=evidence)
        return
    message = (
        f"{said(ground)} {when(visits_of(windows))}, no {_WHOSE[party]}cookie known to be for "
        f"{' or '.join(sorted(purposes))} was kept."
    )
    yield clean(case, ID, about, ground, windows, needs=("cookies",), message=message)


_WHOSE: Final = {"": "", "first": "first-party ", "third": "third-party "}


def _party(ground: Ground, purposes: frozenset[CookiePurpose]) -> str:
    """Whose cookies the claims deny: only "first"-party ones, only "third"-party ones, or "" for both."""
    if all(purposes <= of_third_parties_only(claim) for claim in ground.claims):
        return "third"
    return "first" if all(map(of_itself, ground.claims)) else ""


def _own(case: Case, ground: Ground, group: Group) -> str | None:
    if all(map(of_outside_tools, ground.claims)) and self_run(case, group.vendor):
        return f"the sentence is about third parties' tools, and {group.name} runs on the site's own servers"
    return None


def _tools_met(
    case: Case, ground: Ground, windows: tuple[Window, ...], purposes: frozenset[CookiePurpose]
) -> tuple[Group, ...]:
    """The trackers met, if the claims deny tools and not only cookies: they break the claim whatever they
    keep.
    """
    if not any(of_all_tools(claim) or _AD_TOOLS.search(claim.quote.text) for claim in ground.claims):
        return ()
    met = (seen for seen in trackers(case, windows) if purpose_of(seen.facts.category) in purposes)
    return by_vendor(case, met)


def _kept_beside(
    case: Case, windows: tuple[Window, ...], purposes: frozenset[CookiePurpose]
) -> tuple[Group, ...]:
    """Who kept cookies for one of the purposes that it is unclear whether the sentence denies."""
    kept = (seen for seen in cookies(case, windows) if timed(seen.facts) and known_for(seen.facts, purposes))
    return by_vendor(case, kept) if purposes else ()


def _named_here(case: Case, ground: Ground, group: Group) -> str | None:
    """Why a service's cookies do not contradict a denial: the documents describe the service, and the cookies
    are on its own domain, or the denial is only about the site itself. Naming a company for its statistics
    does not describe its advertising.
    """
    facts = [item.facts for item in group.cookies]
    itself = all(map(of_itself, ground.claims))
    anothers = all(each.party == "third" or itself for each in facts)
    if anothers and all(described(case, each.vendor, each.family) for each in facts):
        return ALSO_USED
    return None


def _own_of_embeds(case: Case, group: Group) -> str | None:
    """Why the cookies of embedded content do not contradict a denial: another sentence mentions them."""
    if not _embedded(case, group):
        return None
    said_so = case.said("cookie_use", "third_party_collection", polarity="does")
    told = any(_OF_AN_EMBED.search(claim.quote.text) for claim in said_so)
    return "another sentence says that what is embedded sets cookies of its own" if told else None


def _embedded(case: Case, group: Group) -> bool:
    """Whether all the cookies are on the domain of a company that provides videos, maps or forms and does not
    track for the site: their purpose is that company's own.
    """
    kinds = categories(case).get(group.vendor or "", set())
    third = all(item.facts.party == "third" for item in group.cookies)
    return third and bool(kinds) and not kinds & TRACKING


def _of_adverts(case: Case, told: set[Claim]) -> Iterator[Finding]:
    """Findings about advertisers met, for a sentence that denies advertising without mentioning cookies or
    tools. Whether an advert was shown cannot be known; remarketing is what advertisers with identifiers do.
    """
    denied = [c for c in case.said("purpose", polarity="does_not") if c not in told and _no_adverts(c)]
    furthest = sorted(denied, key=lambda c: _RETARGETING.search(c.quote.text) is None)
    for claim in furthest[:1]:
        ground = Ground(claims=(claim,), jurisdiction=claim.jurisdiction)
        windows = here(ground, anywhere(case))
        wrote = {s.facts.vendor for s in cookies(case, windows) if known_for(s.facts, {"advertising"})}
        met = (s for s in trackers(case, windows) if s.facts.outside and _advertises(s.facts, wrote))
        for group in by_vendor(case, met):
            unclear = None if _RETARGETING.search(claim.quote.text) else _NO_ADVERT_SEEN
            unclear = unclear or (None if identifiers(case, group.requests) else _NO_IDENTIFIER)
            unclear = ALSO_USED if group.vendor and uses(case, group.vendor) else unclear
            if unclear is None:
                yield _met(case, ground, group, windows)
            else:
                yield untested(case, ID, group.subject(), ground, why=unclear, evidence=group.evidence())


def _advertises(facts: HostFacts, wrote: set[str | None]) -> bool:
    """Whether a host serves advertising; one of a social network does if the network kept such a cookie."""
    return facts.category == "advertising" or (facts.category == "social" and facts.vendor in wrote)


def _no_adverts(claim: Claim) -> bool:
    """Whether the claim denies advertising on the pages, unconditionally and for everyone."""
    words = claim.quote.text
    bound = claim.exceptions or claim.vendor or claim.area not in (None, "public") or CONDITION.search(words)
    of_else = _LETTERS.search(words) or of_a_kind_of_tools(claim) or COOKIE_WORD.search(words)
    across = _RETARGETING.search(words) and FOR_ADVERTS & set(claim.purpose)  # "nor cross-site tracking"
    ends = FOR_ADVERTS | ({"analytics"} if across else set())
    return bool(claim.purpose) and set(claim.purpose) <= ends and not bound and not of_else


def _met(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    facts = group.requests[0].facts
    reason = f"{facts.host} is known as {facts.category} ({facts.reason or facts.source})"
    weight = Weight(severity="error", confidence=round(0.8 * facts.confidence, 2), reason=reason)
    message = (
        f"{said(ground)} {when(group.visits)}, {group.name} ({facts.category}) received "
        f"{listing(identifiers(case, group.requests))}.{times(seen)}"
    )
    return against(case, ID, group, ground, weight, message=message, seen=seen)


def _asked_for(case: Case, purposes: frozenset[CookiePurpose]) -> bool:
    """Whether the documents make these purposes depend on consent: cookies after acceptance are then
    expected.
    """
    return any(promise.ground.claims and promise.purposes & purposes for promise in consent_promises(case))


def _contradicted(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    facts = max((item.facts for item in group.cookies), key=lambda f: f.confidence)
    weight = Weight(
        severity="error",
        confidence=round(0.9 * facts.confidence, 2),
        reason=f"{facts.name} is known as {facts.purpose} ({facts.reason or 'by the catalogue'})",
    )
    if _embedded(case, group):
        weight = weight.weaker("it came with another company's content on the site", 0.8)
    message = (
        f"{said(ground)} {when(group.visits)}, the browser kept {listing(group.labels)} "
        f"({facts.purpose}, {group.name}).{times(seen)}"
    )
    return against(case, ID, group, ground, weight, message=message, seen=seen)


RULE = Rule(
    id=ID,
    title="Cookies for a purpose that the policy rules out",
    compares="The statement that cookies are not used for a certain purpose, or only where necessary, with "
    "the cookies kept whose purpose is known.",
    severity="error",
    confidence="As certain as the cookie's purpose, at least 0.6; lower where seen in only some visits.",
    remedy="Stop setting the cookie, or correct the statement.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 5(1)(b)",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="The policy says “We use only strictly necessary cookies”, and `_fbp` is kept.",
    upheld_when="The policy says “We set no advertising cookies”, and only a session cookie and `_ga` are "
    "kept.",
    untested_when="No visit reached the site.",
    judge=_judge,
)
