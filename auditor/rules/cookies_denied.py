"""cookies_denied: the policy says that no cookies are used, and the browser kept cookies."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import COOKIE_WORD
from auditor.model.denial import of_itself
from auditor.model.disclosure import in_policy
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import alike, by_vendor, evidence_of
from auditor.model.proof import of_picture, setter
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    CookieSeen,
    StoredSeen,
    Window,
    anywhere,
    cookies,
    could_not_look,
    follows,
    known_for,
    stored,
    visits_of,
)
from auditor.model.vendor import NEEDING
from auditor.model.verdict import Weight, clean, contradicted, site_subject, untested, weigh
from auditor.model.wording import count, listing, said, times, when

ID: Final = "cookies_denied"

_NOT_A_DENIAL: Final = words_for("partly_denied_cookies")
"""Words of a denial of one use of cookies, or with an exception: neither denies cookies as such."""


_OF_STORAGE: Final = words_for("means_storage")


def _judge(case: Case) -> Iterator[Finding]:
    for scope, claims in _denials(case).items():
        yield _answer(case, Ground(claims=claims, jurisdiction=scope))


def _denials(case: Case) -> dict[str, tuple[Claim, ...]]:
    found: dict[str, tuple[Claim, ...]] = {}
    for claim in case.said("cookie_use", polarity="does_not"):
        narrow = claim.purpose or claim.party == "third" or claim.vendor or claim.exceptions
        if not narrow and not _NOT_A_DENIAL.search(claim.quote.text) and not _of_storage(claim):
            found[claim.jurisdiction] = (*found.get(claim.jurisdiction, ()), claim)
    return found


def _of_storage(claim: Claim) -> bool:
    """Whether the claim is only about the browser's storage, which does not include cookies."""
    words = claim.quote.text
    return _OF_STORAGE.search(words) is not None and not COOKIE_WORD.search(words)


def _answer(case: Case, ground: Ground) -> Finding:
    subject = site_subject(case)
    why = _unanswerable(case, ground)
    windows = here(ground, anywhere(case))
    if why or not windows:
        return untested(case, ID, subject, ground, why=why or no_such_place(ground))
    kept = tuple(seen for seen in cookies(case, windows) if not _own_memory(seen))
    if kept and all(map(of_itself, ground.claims)):
        kept = tuple(seen for seen in kept if seen.facts.party == "first")
        if not kept:
            why = "the sentence is about the site itself, and the cookies kept belong to other sites' hosts"
            return untested(case, ID, subject, ground, why=why)
    if kept and _told_of_others(case, ground):
        kept = tuple(seen for seen in kept if not _by_others(case, seen))
        if not kept:
            why = "another sentence says that others set cookies here, and the cookies kept may be theirs"
            return untested(case, ID, subject, ground, why=why)
    visits = visits_of(windows)
    of_all = tuple(claim for claim in ground.claims if not COOKIE_WORD.search(claim.quote.text))
    lasting = tuple(item for item in stored(case, windows) if follows(item)) if of_all else ()
    if not kept and lasting:
        return _in_storage(case, replace(ground, claims=of_all), lasting, windows)
    if not kept:
        message = f"{said(ground)} {when(visits)}, the browser kept no cookie."
        return clean(case, ID, subject, ground, windows, needs=("cookies",), message=message)
    return _contradicted(case, ground, kept, windows)


def _unanswerable(case: Case, ground: Ground) -> str | None:
    if not anywhere(case):
        return could_not_look(case, "cookies")
    if all(claim.area not in (None, "public") for claim in ground.claims):
        return "the sentence is about a part of the site that visitors do not reach"
    denied = case.said("cookie_declared", polarity="does_not")
    by_name = any(COOKIE_WORD.search(claim.quote.text) for claim in ground.claims)
    if not by_name and any(in_policy(case, "tracker_use")):
        return "another sentence says that something is kept, so it is unclear what this one denies"
    if any(in_policy(case, "cookie_use", "cookie_declared")) or any(denied):
        return (
            "another sentence of the documents says that cookies are used, so it is unclear what this "
            "one denies"
        )
    return None


def _told_of_others(case: Case, ground: Ground) -> bool:
    """Whether the documents say that third parties set cookies on the site."""
    if all(claim.party == "first" for claim in ground.claims):
        return True
    told = case.said("third_party_collection", polarity="does")
    return any("cookies" in claim.data or COOKIE_WORD.search(claim.quote.text) for claim in told)


def _by_others(case: Case, seen: CookieSeen) -> bool:
    """Whether a cookie is on another site's domain, was written by another's script, or belongs to a tracker
    or to an outside service that the page contacted.
    """
    by = case.attribution.hosts.get(setter(seen))
    if seen.facts.party == "third" or (by is not None and by.outside) or known_for(seen.facts, NEEDING):
        return True
    met = (host for host in case.attribution.receivers() if host.outside and host.vendor)
    return any(host.vendor == seen.facts.vendor for host in met)


def _own_memory(seen: CookieSeen) -> bool:
    return seen.facts.consent_record or seen.facts.opt_out


def _contradicted(
    case: Case, ground: Ground, kept: tuple[CookieSeen, ...], windows: tuple[Window, ...]
) -> Finding:
    weight = Weight(
        severity="error",
        confidence=0.9,
        reason=("the sentence says that there are no cookies, and the browser kept some"),
    )
    if all(item.facts.party == "third" for item in kept):
        weight = weight.weaker(
            "all of them belong to other sites' hosts, which the sentence may not cover", 0.8
        )
    names = tuple(dict.fromkeys(item.cookie.name for item in kept))
    told = f"the browser kept {count(len(names), 'cookie')}: {listing(names)}"
    return _against(case, ground, kept, windows, weight, told)


def _in_storage(
    case: Case, ground: Ground, lasting: tuple[StoredSeen, ...], windows: tuple[Window, ...]
) -> Finding:
    """A finding for tracking storage, where the policy says that nothing at all is kept on the device."""
    weight = Weight(
        severity="error",
        confidence=0.8,
        reason="the sentence says that nothing is kept on the device, and something was stored there",
    )
    names = listing(name for group in by_vendor(case, lasting) for name in group.labels)
    return _against(case, ground, lasting, windows, weight, f"the browser stored {names}")


def _against(
    case: Case,
    ground: Ground,
    kept: tuple[CookieSeen, ...] | tuple[StoredSeen, ...],
    windows: tuple[Window, ...],
    weight: Weight,
    told: str,
) -> Finding:
    """The finding that what was kept contradicts the sentence; `told` describes what was kept."""
    groups = by_vendor(case, kept)
    saw = {item.visit.id: item.visit for item in kept}
    seen = alike(saw.values(), visits_of(windows))
    return contradicted(
        case,
        ID,
        site_subject(case),
        ground,
        weigh(weight, seen),
        message=f"{said(ground)} {when(tuple(saw.values()))}, {told}.{times(seen)}",
        evidence=(*evidence_of(groups), *of_picture(saw.values())),
        seen=seen,
        instances=(instance for group in groups for instance in group.instances(case)),
    )


RULE = Rule(
    id=ID,
    title="Cookies although the policy says there are none",
    compares="The statement that no cookies are used, with every cookie that the browser kept; the "
    "statement that nothing at all is stored on the device, also with storage that tracks visitors.",
    severity="error",
    confidence="0.9; 0.72 where only other sites' hosts set them; lower where seen in only some visits.",
    remedy="Stop setting the cookies, or say in the policy which cookies are set, by whom and for what "
    "purpose.",
    sources=(
        Source(
            title="RFC 6265, HTTP State Management Mechanism", url="https://www.rfc-editor.org/rfc/rfc6265"
        ),
    ),
    contradicted_when="The policy says “This site does not use cookies”, and the browser keeps `visitor_id` "
    "for a year.",
    upheld_when="The policy says the same, and no visit kept any cookie except the one that remembers the "
    "choice in the banner.",
    untested_when="No visit reached the site, or another sentence of the documents says that cookies are "
    "used.",
    judge=_judge,
)
