"""What a site promised about choices: which claims are promises of consent, and which only sound like one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import (
    COOKIE_WORD,
    asks,
    is_one_of,
    of_silence,
    of_third_parties,
    opts_out_model,
    purposes_of,
    vendors_of,
)
from auditor.model.ground import Ground
from auditor.model.named_vendors import named_in
from auditor.model.places import LENS_PLACES
from auditor.model.site import Lens
from auditor.model.vendor import Category, CookiePurpose
from auditor.model.visit import UNTOUCHED, Visit
from auditor.model.wording import listing

_TECHNOLOGY: Final = words_for("technologies")
"""Words for more than cookies: a promise with them is about requests as well."""
_STATISTICS: Final = words_for("asks_statistics")
"""Words by which a banner asks for statistics."""
_ADVERTS: Final = words_for("asks_advertising")
"""Or for advertising."""
WHERE_REQUIRED: Final = words_for("where_law_requires")
_MORE: Final = words_for("among_others")
_COOKIES_AND: Final = words_for("cookies_and_more")
"""Cookies as the first of what a banner names: "cookies and Hotjar"."""
_NO_DOCUMENT: Final = "no document mentions consent, but the site's own banner offers a refusal"
_UNTIL_REFUSED: Final = words_for("runs_until_refused")
"""Words by which a banner says that what it names runs already: "unless you decline"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A ground, and what it speaks of."""

    ground: Ground
    purposes: frozenset[CookiePurpose]
    """Purposes that wait for a choice."""
    cookies_only: bool
    """It speaks of cookies and not of requests: a request without an identifier does not break it."""
    general: bool = True
    """It names no purposes: whatever is not needed waits."""
    vendors: frozenset[str] = frozenset()
    """Whose alone waits; empty where it names nobody."""
    but: frozenset[str] = frozenset()
    """Whose is promised by other words."""
    elsewhere: bool = False
    """It speaks of profiles for adverts alone, which others show."""
    third: bool = False
    """It speaks of third parties' cookies alone."""

    def leaves_open(self, categories: Iterable[Category]) -> str | None:
        """Why it may not speak of a vendor of these categories: leads for the site itself are no adverts."""
        if self.elsewhere and set(categories) == {"marketing_automation"}:
            return "the sentence is about interest-based advertising, and this is the site's own marketing"
        return None

    def covers(self, purpose: CookiePurpose, categories: Iterable[Category], vendor: str | None) -> bool:
        """Whether something of this purpose, by this vendor and of these categories, waits for a choice. A
        promise that names statistics and advertising leaves tests of variants and personalisation out.
        """
        if purpose not in self.purposes or is_one_of(vendor, self.but):
            return False
        if self.vendors:
            return is_one_of(vendor, self.vendors)
        kinds = set(categories)
        return self.general or not kinds or not kinds <= {"ab_testing", "personalisation"}


def consent_promises(case: Case) -> tuple[Promise, ...]:
    """Promises that something waits for a visitor's choice: by the documents; where they hold none, or ask
    for advertising alone and the banner for statistics too, by a banner that itself offers a refusal; where
    that is missing too, what a lens expects.
    """
    claims = tuple(claim for claim in case.said("consent", polarity="does") if asks(case, claim))
    named = {claim: vendors for claim in claims if (vendors := vendors_of(case, claim))}
    stated = tuple(_of_claims(claim for claim in claims if claim not in named))
    of_vendors = tuple(
        replace(promise, vendors=vendors)
        for claim, vendors in named.items()
        for promise in _of_claims((claim,))
    )
    told = frozenset[str]().union(*named.values())
    beside = tuple(_but(promise, told) for promise in _beside(case, stated))
    return (*stated, *of_vendors, *beside)


def _but(promise: Promise, told: frozenset[str]) -> Promise:
    """A promise of all but those that other words speak of."""
    ground = promise.ground
    if told and ground.absent == _NO_DOCUMENT:
        absent = (
            "the documents ask for consent only to what they name, but the site's own banner offers a refusal"
        )
        ground = replace(ground, absent=absent)
    return replace(promise, ground=ground, but=told)


def nothing_met(case: Case, promise: Promise, kind: str, met: str) -> str:
    """That nothing of what waits was met, in words: of those whom the promise names, or beside them."""
    names = dict.fromkeys(_name(case, vendor) for vendor in sorted(promise.vendors or promise.but))
    if promise.vendors:
        return f"no {kind} of {listing(names)} was {met} before a choice."
    beside = f", apart from those of {listing(names)}" if names else ""
    purposes = " or ".join(sorted(promise.purposes))
    return f"no {kind} known to be for {purposes} was {met} before a choice{beside}."


def _name(case: Case, vendor: str) -> str:
    hosts = ((facts.vendor, facts.vendor_name) for facts in case.attribution.hosts.values())
    kept = ((facts.vendor, facts.vendor_name) for facts in case.attribution.cookies.values())
    known = (name for id_, name in (*hosts, *kept) if id_ == vendor and name)
    return next(known, vendor.replace("-", " ").title())


def _beside(case: Case, stated: tuple[Promise, ...]) -> Iterable[Promise]:
    """What is promised beside what the documents say: by a banner, or else what a lens expects."""
    visit = offering(case.reached(case.in_phase(UNTOUCHED)))
    if stated:
        more = None if visit is None or opts_out_model(case) else _asked_beside(visit, stated)
        return () if more is None or visit is None else (replace(more, vendors=asked_alone(case, visit)),)
    if visit is not None and not (visit.banner and _UNTIL_REFUSED.search(visit.banner.text)):
        return (replace(_of_banner(visit), vendors=asked_alone(case, visit)),)
    return tuple(_expected(lens) for lens in case.lenses if lens in ("eu", "uk"))


def of_advertising_alone(visit: Visit) -> bool:
    """Whether a banner asks for advertising and for nothing that counts visits."""
    words = visit.banner.text if visit.banner else ""
    return bool(_ADVERTS.search(words)) and not _STATISTICS.search(words)


def asked_alone(case: Case, visit: Visit) -> frozenset[str]:
    """The tools that a banner asks for, where it names them and asks for nothing else: "May we count your
    visit with Hotjar?" is no question about others. One that speaks of cookies before it names anybody, of
    examples or of two purposes, or whose buttons say "all", asks for all.
    """
    banner = visit.banner
    if banner is None or banner.toggles:
        return frozenset()
    words, buttons = banner.text, " ".join(button.text for button in banner.buttons)
    at_large = any(_MORE.search(said) for said in (words, buttons)) or _COOKIES_AND.search(words)
    if at_large or (_ADVERTS.search(words) and _STATISTICS.search(words)):
        return frozenset()
    cookie = COOKIE_WORD.search(words)
    before = words[: cookie.start()] if cookie is not None else words
    return named_in(case, words) if cookie is None or named_in(case, before) else frozenset()


def _of_claims(claims: Iterable[Claim]) -> Iterable[Promise]:
    by_scope: dict[tuple[str, frozenset[CookiePurpose], bool], list[Claim]] = {}
    for claim in claims:
        conditional = claim.jurisdiction == "global" and WHERE_REQUIRED.search(claim.quote.text)
        scope = "EEA+UK" if conditional else claim.jurisdiction
        by_scope.setdefault((scope, purposes_of(claim), of_third_parties(claim)), []).append(claim)
    for (scope, purposes, third), members in by_scope.items():
        only = not any(_of_more_than_cookies(claim) for claim in members)
        ground = Ground(claims=tuple(sorted(members, key=_plainest)), jurisdiction=scope)
        general = not all(claim.purpose for claim in members)
        elsewhere = all("targeted_advertising" in c.purpose and "marketing" not in c.purpose for c in members)
        yield Promise(
            ground=ground,
            purposes=purposes,
            cookies_only=only,
            general=general,
            elsewhere=elsewhere,
            third=third,
        )


def _of_more_than_cookies(claim: Claim) -> bool:
    """Whether it speaks of requests as well: of other means, or of services that are not loaded before."""
    words = claim.quote.text
    return bool(_TECHNOLOGY.search(words)) or (of_silence((claim,)) and not COOKIE_WORD.search(words))


def _plainest(claim: Claim) -> tuple[bool, bool, bool]:
    """What is quoted first: what speaks of more than cookies, says "only", names consent itself."""
    return (
        not _TECHNOLOGY.search(claim.quote.text),
        not claim.exclusive,
        "consent" not in claim.basis,
    )


def offering(visits: Iterable[Visit]) -> Visit | None:
    """The first visit whose banner offers a refusal, or purposes to choose from."""
    return next((visit for visit in visits if visit.banner is not None and offers_refusal(visit)), None)


def offers_refusal(visit: Visit) -> bool:
    """Whether a banner lets a visitor refuse. A notice with a close button does not."""
    banner = visit.banner
    if banner is None:
        return False
    roles = {button.role for button in banner.buttons}
    return "reject" in roles or ("save" in roles and banner.toggles > 0)


def _of_banner(visit: Visit) -> Promise:
    words = visit.banner.text if visit.banner else ""
    purposes: frozenset[CookiePurpose] = frozenset({"analytics", "advertising"})
    only = bool(COOKIE_WORD.search(words)) and not _TECHNOLOGY.search(words)
    return Promise(ground=Ground(absent=_NO_DOCUMENT), purposes=purposes, cookies_only=only)


def _asked_beside(visit: Visit, stated: Iterable[Promise]) -> Promise | None:
    """What the banner asks for by name, and may be refused, of which no document says that it waits."""
    words = visit.banner.text if visit.banner else ""
    if not _STATISTICS.search(words) or any("analytics" in promise.purposes for promise in stated):
        return None
    absent = "the documents ask for consent to advertising, and the site's own banner also to statistics"
    promise = _of_banner(visit)
    return replace(promise, ground=Ground(absent=absent), purposes=frozenset({"analytics"}))


def _expected(lens: Lens) -> Promise:
    """Under `uk` first-party statistics may run before a choice (PECR Schedule A1, from 2026-02-05)."""
    purposes: frozenset[CookiePurpose] = frozenset(
        {"advertising"} if lens == "uk" else {"analytics", "advertising"}
    )
    law = "PECR, reg. 6," if lens == "uk" else "Directive 2002/58/EC, art. 5(3),"
    absent = f"no document or banner promises it; {law} is relevant to it"
    place = LENS_PLACES[lens]
    ground = Ground(absent=absent, basis="expected", lens=lens, jurisdiction=place)
    return Promise(ground=ground, purposes=purposes, cookies_only=True)
