"""collection_denied: the policy says that visitors' activity is not collected, and trackers receive it."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import COOKIE_WORD
from auditor.model.denial import (
    CONDITION,
    FOR_ADVERTS,
    names_tools,
    of_a_kind_of_tools,
    of_all_tools,
    of_outside_tools,
    reach,
)
from auditor.model.denied_means import of_recording, recordings
from auditor.model.disclosure import in_policy
from auditor.model.finding import Finding
from auditor.model.fingerprinting import of_unknown_end
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor, evidence_of
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    Window,
    anywhere,
    cookies,
    could_not_look,
    known_for,
    timed,
    trackers,
    visits_of,
)
from auditor.model.sent import identifiers, ways
from auditor.model.tracker_kinds import MEASURING
from auditor.model.vendor import NEEDING, Category, CookiePurpose
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import count, listing, said, times, when

ID: Final = "collection_denied"

_BEHAVIOUR: Final = frozenset({"browsing_history", "usage", "ad_interaction", "search_history", "device_id"})
_OTHER_PEOPLE: Final = words_for("other_subjects")
"""Words for people or data that an ordinary page view does not involve."""
_NAMED_PERSON: Final = words_for("personal_data")
"""Words that limit a denial to data about an identified person."""
_SETTING: Final = words_for("browser_settings")
"""Words for browser settings: such a denial holds only after the visitor has changed something."""
_ONE_USE: Final = words_for("partly_denied_cookies")
_FOLLOWING: Final = words_for("following")
_STATISTICS: Final = words_for("speaks_of_analytics")
_ADVERTS: Final = words_for("asks_advertising")
_WHAT_ONE_DOES: Final = words_for("what_one_does")
_FOR_THE_SITE: Final = frozenset(
    {"analytics", "session_recording", "marketing_automation", "ab_testing", "personalisation"}
)
"""Categories of trackers that collect on the site's behalf. Others collect for themselves, but the site
causes it (C-40/17).
"""

_PROFILES: Final = words_for("of_profiles")
_UNSEEN: Final = "whether a profile is built from a visit cannot be seen from a browser"
_ELSEWHERE: Final = "the sentence is about a part of the site that visitors do not reach"


def _judge(case: Case) -> Iterator[Finding]:
    by_scope: dict[str, tuple[Claim, ...]] = {}
    for claim in case.said("data_collected", "purpose", "tracker_use", polarity="does_not"):
        if _about_visitors(claim) if claim.type == "data_collected" else _of_all_tools(claim):
            by_scope[claim.jurisdiction] = (*by_scope.get(claim.jurisdiction, ()), claim)
    for scope, claims in by_scope.items():
        plainest = sorted(claims, key=lambda c: _limits(c) is not None)
        yield from _answers(case, Ground(claims=tuple(plainest), jurisdiction=scope))


def _about_visitors(claim: Claim) -> bool:
    """Whether the claim denies, without conditions, that visitors' activity is collected."""
    words = claim.quote.text
    if COOKIE_WORD.search(words) and _ONE_USE.search(words):
        return False  # it denies one use of cookies, not the collection of data
    if of_recording(claim) and not _WHAT_ONE_DOES.search(words):
        return False  # it denies session recording, not statistics
    if claim.purpose or claim.vendor or _OTHER_PEOPLE.search(words) or _SETTING.search(words):
        return False
    return bool(_BEHAVIOUR & set(claim.data) or _WHAT_ONE_DOES.search(words))


def _of_all_tools(claim: Claim) -> bool:
    """Whether the claim denies all tools that measure or track visits: "We use no analytics". Denials of
    cookies alone are left to other rules.
    """
    words = claim.quote.text
    some = claim.exceptions or claim.vendor or CONDITION.search(words) or _OTHER_PEOPLE.search(words)
    return not some and not COOKIE_WORD.search(words) and of_all_tools(claim)


def _answers(case: Case, ground: Ground) -> Iterator[Finding]:
    every = anywhere(case)
    windows = here(ground, every)
    if not windows:
        why = no_such_place(ground) if every else could_not_look(case, "requests")
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    met = by_vendor(case, (s for s in trackers(case, windows) if _denied(ground, s.facts.category)))
    told = [(group, identifiers(case, group.requests)) for group in met]
    receivers = [(group, names) for group, names in told if names]
    if not met:
        yield _nobody_met(case, ground, windows)
        return
    if unclear := _unclear(case, ground, receivers, met):
        evidence = evidence_of(met)
        yield untested(case, ID, site_subject(case), ground, why=unclear, evidence=evidence)
        return
    outside = all(map(of_outside_tools, ground.claims))
    for group, names in told:
        if outside and not _of_others(group):
            continue
        if names or _no_tool_at_all(ground):
            yield _contradicted(case, ground, group, names, windows)


def _nobody_met(case: Case, ground: Ground, windows: tuple[Window, ...]) -> Finding:
    about = site_subject(case)
    if left_open := _left_open(case, ground, windows):
        return untested(case, ID, about, ground, why=left_open)
    if beside := _spoken_of(case, ground, windows):
        names = listing(group.name for group in beside)
        why = f"{names} was contacted, and it is unclear whether the sentence denies this too"
        evidence = evidence_of(beside)
        return untested(case, ID, about, ground, why=why, evidence=evidence)
    nobody = "no host known to measure visits" if _measures(ground) else "no known tracker"
    nobody = "no known advertising host" if _of_adverts(ground) else nobody
    message = f"{said(ground)} {when(visits_of(windows))}, {nobody} was contacted."
    return clean(
        case, ID, about, ground, windows, needs=("requests",), message=message, confidence=0.6
    )  # fmt: skip


def _spoken_of(case: Case, ground: Ground, windows: tuple[Window, ...]) -> tuple[Group, ...]:
    """The trackers contacted that the claims do not deny, if their sentences have words for such trackers: as
    long as those words are not understood, the sentence cannot be called kept.
    """
    words = _STATISTICS if _of_adverts(ground) else _ADVERTS
    if not any(words.search(claim.quote.text) for claim in ground.claims):
        return ()
    return by_vendor(case, (s for s in trackers(case, windows) if not _denied(ground, s.facts.category)))


def _left_open(case: Case, ground: Ground, windows: tuple[Window, ...]) -> str | None:
    """Why the site cannot be called clean although no tracker was met: the sentence is about an app or
    another area, or the site's own scripts recorded or fingerprinted visitors.
    """
    if (limit := _limits(ground.claims[0])) in (_ELSEWHERE, _UNSEEN):
        return limit
    if recordings(case, windows):
        return "what was shown and done was recorded and sent to the site itself"
    kept = (s for s in cookies(case, windows) if s.facts.party == "third" and timed(s.facts))
    if embedded := by_vendor(case, (s for s in kept if known_for(s.facts, _purposes(ground)))):
        return f"{listing(group.name for group in embedded)} kept cookies known to be for such a purpose"
    hosts = of_unknown_end(case, windows)
    return (
        f"a script from {listing(hosts)} read what a fingerprint can be made of; its purpose is not known"
        if hosts
        else None
    )


def _denied(ground: Ground, category: Category) -> bool:
    """Whether the claims deny a tracker of this category: a denial of analytics says nothing about
    advertising.
    """
    if _of_adverts(ground):
        return category not in _FOR_THE_SITE  # "no tracking for adverts" says nothing about measuring visits
    return category in MEASURING or not _measures(ground)


def _of_adverts(ground: Ground) -> bool:
    return all(c.type == "purpose" and c.purpose and set(c.purpose) <= FOR_ADVERTS for c in ground.claims)


def _measures(ground: Ground) -> bool:
    """Whether the claims deny only measuring, not tracking."""
    return all(c.type == "purpose" and not _FOLLOWING.search(c.quote.text) for c in ground.claims)


def _purposes(ground: Ground) -> frozenset[CookiePurpose]:
    if _of_adverts(ground):
        return frozenset({"advertising"})
    return frozenset({"analytics"}) if _measures(ground) else NEEDING


def _of_others(group: Group) -> bool:
    return any(seen.facts.party == "third" for seen in group.requests)


def _no_tool_at_all(ground: Ground) -> bool:
    """Whether the claims deny measuring tools as such, which includes tools that keep no identifier."""
    return _measures(ground) and any(names_tools(claim) for claim in ground.claims)


def _unclear(
    case: Case, ground: Ground, receivers: list[tuple[Group, tuple[str, ...]]], met: tuple[Group, ...]
) -> str | None:
    """Why what was seen does not contradict the sentence; None if it does."""
    claim = ground.claims[0]
    names = listing(group.name for group in met)
    if all(map(of_outside_tools, ground.claims)) and not any(map(_of_others, met)):
        return f"the sentence is about third parties' tools, and {names} runs on the site's own servers"
    limit = _limits(claim) or _term(case, claim)
    if limit is not None:
        return f"{names} was contacted; {limit}"
    mine = {each.quote for each in ground.claims}
    others = in_policy(case, "data_collected", "vendor_use", "third_party_collection", "tracker_use")
    elsewhere = (o for o in others if o.type == "data_collected" or o.quote not in mine)
    if any(_speaks_of_it(other) for other in elsewhere):
        return "another sentence says that such data is collected, so it is unclear what this one denies"
    if not receivers and not _no_tool_at_all(ground):
        return f"{names} was contacted, but no identifier was seen: what it keeps is not known"
    return None


def _term(case: Case, claim: Claim) -> str | None:
    """Why the term that the denial uses ("personal data") may not cover what a tracker receives. A denial
    that names visitors' activity itself is taken literally.
    """
    if claim.type != "data_collected" or _WHAT_ONE_DOES.search(claim.object or ""):
        return None  # it denies tools or the activity itself, so no term for data is open to interpretation
    if _NAMED_PERSON.search(claim.quote.text):
        return reach(case, replace(claim, data=(), object=None)).why_not
    return None if _BEHAVIOUR & set(claim.data) else reach(case, claim).why_not


def _limits(claim: Claim) -> str | None:
    if CONDITION.search(claim.quote.text):
        return "the sentence applies only under a condition"
    if claim.exceptions or of_a_kind_of_tools(claim):
        return "the sentence has an exception that may apply, which cannot be seen from a browser"
    if claim.area not in (None, "public"):
        return _ELSEWHERE
    return _UNSEEN if _PROFILES.search(claim.object or "") else None


def _speaks_of_it(other: Claim) -> bool:
    """Whether a sentence says that visit data is collected, or names what collects it."""
    if other.type == "data_collected":
        return bool({*_BEHAVIOUR, "cookies"} & set(other.data)) and other.area in (None, "public")
    return True


def _contradicted(
    case: Case, ground: Ground, group: Group, names: tuple[str, ...], windows: tuple[Window, ...]
) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    facts = group.requests[0].facts
    weight = Weight(
        severity="error",
        confidence=round(0.85 * facts.confidence, 2),
        reason=f"{facts.host} is known as {facts.category.replace('_', ' ')} "
        f"({facts.reason or facts.source})",
    )
    if facts.category not in _FOR_THE_SITE:
        weight = weight.weaker("it may be only others that collect, not the site itself", 0.8)
    if not names:
        weight = weight.weaker("no identifier was seen to be sent", 0.75)
    got = f"received {listing(names)} in" if names else "was contacted by"
    message = (
        f"{said(ground)} {when(group.visits)}, {group.name} ({facts.category.replace('_', ' ')}) {got} "
        f"{count(len(group.requests), 'request')} to {listing(group.labels)}.{times(seen)}"
    )
    shown = (*ways(case, group.requests), *of_picture(group.visits[:1]))
    return against(case, ID, group, ground, weight, message=message, seen=seen, shown=shown)


RULE = Rule(
    id=ID,
    title="Visits tracked although the policy says they are not",
    compares="The statement that what visitors do on the site is not collected, with the identifiers that "
    "trackers received.",
    severity="error",
    confidence="0.85 times the certainty that the host is a tracker; lower, and one degree less severe, "
    "where only others may be collecting for themselves, where no identifier was sent, and where it was "
    "seen in only some visits.",
    remedy="Remove the tracker from the site, or say what it collects.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 5(1)(a) and 13",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
        Source(
            title="Court of Justice of the EU, C-40/17 (Fashion ID), par. 75 to 81",
            url="https://curia.europa.eu/juris/liste.jsf?num=C-40/17",
        ),
    ),
    contradicted_when="The policy says “We collect nothing on what you do here”. An analytics "
    "service receives the visitor's ID with each page.",
    upheld_when="The policy says the same, and no known tracker is contacted.",
    untested_when="Another sentence names an analytics service; or it is “personal information” that is "
    "not collected, and the document does not say that this includes cookies.",
    judge=_judge,
)
