"""third_party_denied: the policy says that there are no third-party cookies, and some were kept."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import COOKIE_WORD
from auditor.model.denial import self_run
from auditor.model.disclosure import readable
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor, evidence_of
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    Window,
    anywhere,
    cookies,
    could_not_look,
    known_for,
    timed,
    visits_of,
)
from auditor.model.vendor import NEEDING, CookiePurpose
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import listing, said, times, when

ID: Final = "third_party_denied"
_NO_CONTROL: Final = words_for("no_control")
"""Words for having no control over third parties' cookies, which does not deny that there are any."""
_TRACKING: Final = words_for("tracking")
_STATISTICS: Final = words_for("asks_statistics")
_MORE: Final = re.compile(
    "|".join(words_for(kind).pattern for kind in ("speaks_of_tracking", "asks_advertising")), re.IGNORECASE
)
"""Words for more than statistics."""


def _judge(case: Case) -> Iterator[Finding]:
    by_scope: dict[str, tuple[Claim, ...]] = {}
    for claim in case.said("third_party_collection", "cookie_use", polarity="does_not"):
        if _about_cookies(claim) or _of_tracking_cookies(case, claim):
            by_scope[claim.jurisdiction] = (*by_scope.get(claim.jurisdiction, ()), claim)
    for scope, claims in by_scope.items():
        yield from _answers(case, Ground(claims=claims, jurisdiction=scope))


def _about_cookies(claim: Claim) -> bool:
    whole = not claim.purpose and not claim.vendor and not _NO_CONTROL.search(claim.quote.text)
    if claim.type == "cookie_use":
        return whole and claim.party == "third"
    return whole and ("cookies" in claim.data or bool(COOKIE_WORD.search(claim.quote.text)))


def _of_tracking_cookies(case: Case, claim: Claim) -> bool:
    """Whether a claim denies third parties' cookies for advertising or statistics alone. Where the same
    sentence denies the purpose whole, that denial is judged instead.
    """
    if claim.type != "third_party_collection" or claim.vendor or "cookies" not in claim.data:
        return False
    whole = any(
        other.quote == claim.quote and not other.exceptions
        for other in case.said("purpose", polarity="does_not")
    )
    return bool(claim.purpose) and {"advertising", "analytics"}.issuperset(claim.purpose) and not whole


def _answers(case: Case, ground: Ground) -> Iterator[Finding]:
    every = anywhere(case)
    windows = here(ground, every)
    if why := _unanswerable(case, ground, every, windows):
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    purposes = _of_purposes(ground)
    kept = (
        seen
        for seen in cookies(case, windows)
        if seen.facts.party == "third"
        and not seen.facts.opt_out
        and not seen.facts.consent_record
        and (purposes is None or (timed(seen.facts) and known_for(seen.facts, purposes)))
    )
    groups = by_vendor(case, kept)
    for group in groups:
        why = _named_here(case, group)
        if why:
            yield untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
        else:
            yield _contradicted(case, ground, group, windows)
    if not groups and purposes and (own := _on_its_domain(case, windows, purposes)):
        names = listing(group.name for group in own)
        why = f"{names} kept cookies on the site's own domain; whether the sentence denies these is not known"
        evidence = evidence_of(own)
        yield untested(case, ID, site_subject(case), ground, why=why, evidence=evidence)
    elif not groups:
        message = f"{said(ground)} {when(visits_of(windows))}, no third-party cookie was kept."
        yield clean(case, ID, site_subject(case), ground, windows, needs=("cookies",), message=message)


def _on_its_domain(
    case: Case, windows: tuple[Window, ...], purposes: frozenset[CookiePurpose]
) -> tuple[Group, ...]:
    """Third parties' cookies for these purposes on the site's own domain."""
    own = (s for s in cookies(case, windows) if s.facts.party == "first" and timed(s.facts))
    known = (s for s in own if s.facts.vendor and known_for(s.facts, purposes))
    return tuple(group for group in by_vendor(case, known) if not self_run(case, group.vendor))


def _of_purposes(ground: Ground) -> frozenset[CookiePurpose] | None:
    """The purposes that the claims deny, if they deny only tracking by third parties, or only their
    statistics; None if they deny all of their cookies.
    """
    if all(claim.purpose for claim in ground.claims):
        stated = {purpose for claim in ground.claims for purpose in claim.purpose}
        return frozenset(purpose for purpose in NEEDING if purpose in stated)
    named = [claim.recipient or "" for claim in ground.claims if claim.type == "third_party_collection"]
    if not named or not all(map(_TRACKING.search, named)):
        return None
    counting = all(_STATISTICS.search(words) and not _MORE.search(words) for words in named)
    return frozenset({"analytics"}) if counting else NEEDING


def _unanswerable(
    case: Case, ground: Ground, every: tuple[Window, ...], windows: tuple[Window, ...]
) -> str | None:
    if not every:
        return could_not_look(case, "cookies")
    if why := _in_part(ground):
        return why
    if any(case.said("third_party_collection", polarity="does")):
        return (
            "another sentence says that third parties collect data here, so it is unclear what this "
            "one denies"
        )
    if not windows:
        return no_such_place(ground)
    if not any(window.visit.third_party_cookies for window in windows):
        return "this browser blocks third-party cookies"
    return None


def _in_part(ground: Ground) -> str | None:
    """Why the sentence applies only to part of the site or of the cookies."""
    if any(claim.exceptions for claim in ground.claims):
        return "the sentence has an exception that may apply, which cannot be seen from a browser"
    if all(claim.area not in (None, "public") for claim in ground.claims):
        return "the sentence is about a part of the site that visitors do not reach"
    return None


def _named_here(case: Case, group: Group) -> str | None:
    """Why a domain without a known vendor may be the site's own: its documents mention the domain."""
    if group.vendor is not None:
        return None
    name = re.compile(rf"(?<![a-z0-9-]){re.escape(group.key)}(?![a-z0-9-])", re.IGNORECASE)
    if not any(name.search(document.text or "") for document in readable(case)):
        return None
    return (
        f"the documents mention {group.key}, which may be the site's own: if so, add it to "
        "`own_domains` in the site file"
    )


def _contradicted(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    weight = Weight(severity="error", confidence=0.85, reason="the cookie's domain is not the site's own")
    message = (
        f"{said(ground)} {when(group.visits)}, the browser kept {listing(group.labels)} for "
        f"{group.key}.{times(seen)}"
    )
    return against(case, ID, group, ground, weight, message=message, seen=seen)


RULE = Rule(
    id=ID,
    title="Third-party cookies although the policy says there are none",
    compares="The statement that no third party sets cookies on the site, with the cookies kept for other "
    "sites' domains.",
    severity="error",
    confidence="0.85; lower where seen in only some visits. Domains that the site file lists as the site's "
    "own are not counted.",
    remedy="Remove the third party from the site, or correct the statement.",
    sources=(
        Source(title="Directive 2002/58/EC, art. 5(3)", url="https://eur-lex.europa.eu/eli/dir/2002/58/oj"),
    ),
    contradicted_when="The policy says “No third-party cookies are set on this site”, and an advertising "
    "network's cookie is kept.",
    upheld_when="The policy says the same, and all cookies kept belong to the site's own domain.",
    untested_when="No visit reached the site, or this browser blocks third-party cookies; or the documents "
    "mention the domain and its owner is not known.",
    judge=_judge,
)
