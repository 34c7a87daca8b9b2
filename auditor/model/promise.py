"""What a site promised about choices: which claims promise to ask for consent, and which only sound like
it.
"""

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
"""Words for more than cookies; a promise with them covers requests as well."""
_STATISTICS: Final = words_for("asks_statistics")
"""Words with which a banner asks for consent to statistics."""
_ADVERTS: Final = words_for("asks_advertising")
"""Words with which a banner asks for consent to advertising."""
WHERE_REQUIRED: Final = words_for("where_law_requires")
_MORE: Final = words_for("among_others")
_COOKIES_AND: Final = words_for("cookies_and_more")
"""Cookies as the first item that a banner names: "cookies and Hotjar"."""
_NO_DOCUMENT: Final = "no document mentions consent, but the site's own banner offers a refusal"
_UNTIL_REFUSED: Final = words_for("runs_until_refused")
"""Words with which a banner says that what it names is already running: "unless you decline"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A promise to wait for a choice: its ground and its scope."""

    ground: Ground
    purposes: frozenset[CookiePurpose]
    """Purposes that must wait for a choice."""
    cookies_only: bool
    """It covers cookies but not requests: a request without an identifier does not break it."""
    general: bool = True
    """It names no purposes, so everything that is not necessary must wait."""
    vendors: frozenset[str] = frozenset()
    """The only vendors it covers; empty if it names none."""
    but: frozenset[str] = frozenset()
    """Vendors covered by other promises."""
    elsewhere: bool = False
    """It is only about interest-based advertising, which others show."""
    third: bool = False
    """It is only about third-party cookies."""

    def leaves_open(self, categories: Iterable[Category]) -> str | None:
        """Why it may not cover a vendor of these categories: the site's own marketing is not advertising."""
        if self.elsewhere and set(categories) == {"marketing_automation"}:
            return "the sentence is about interest-based advertising, and this is the site's own marketing"
        return None

    def covers(self, purpose: CookiePurpose, categories: Iterable[Category], vendor: str | None) -> bool:
        """Whether something with this purpose, vendor and categories must wait for a choice. A promise that
        names statistics and advertising does not cover A/B testing and personalisation.
        """
        if purpose not in self.purposes or is_one_of(vendor, self.but):
            return False
        if self.vendors:
            return is_one_of(vendor, self.vendors)
        kinds = set(categories)
        return self.general or not kinds or not kinds <= {"ab_testing", "personalisation"}


def consent_promises(case: Case) -> tuple[Promise, ...]:
    """Return the promises that something waits for a visitor's choice. They come from the documents; if these
    make none, or ask for consent only to advertising while the banner also asks for statistics, from a banner
    that offers a refusal; or else from what a lens expects.
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
    """Exclude the vendors covered by other promises."""
    ground = promise.ground
    if told and ground.absent == _NO_DOCUMENT:
        absent = (
            "the documents ask for consent only to what they name, but the site's own banner offers a refusal"
        )
        ground = replace(ground, absent=absent)
    return replace(promise, ground=ground, but=told)


def nothing_met(case: Case, promise: Promise, kind: str, met: str) -> str:
    """A sentence that nothing covered by the promise was seen before a choice, with the vendors it names or
    excludes.
    """
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
    """Promises other than those in the documents: from a banner, or else what a lens expects."""
    visit = offering(case.reached(case.in_phase(UNTOUCHED)))
    if stated:
        more = None if visit is None or opts_out_model(case) else _asked_beside(visit, stated)
        return () if more is None or visit is None else (replace(more, vendors=asked_alone(case, visit)),)
    if visit is not None and not (visit.banner and _UNTIL_REFUSED.search(visit.banner.text)):
        return (replace(_of_banner(visit), vendors=asked_alone(case, visit)),)
    return tuple(_expected(lens) for lens in case.lenses if lens in ("eu", "uk"))


def of_advertising_alone(visit: Visit) -> bool:
    """Whether a banner asks for consent to advertising but not to statistics."""
    words = visit.banner.text if visit.banner else ""
    return bool(_ADVERTS.search(words)) and not _STATISTICS.search(words)


def asked_alone(case: Case, visit: Visit) -> frozenset[str]:
    """The tools that a banner asks about if it names them and nothing else: "May we count your visit with
    Hotjar?" is not about others. A banner that mentions cookies before any tool, gives examples or two
    purposes, or has buttons that say "all" asks about everything.
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
    """Whether it covers requests too: it mentions other technologies, or services that are not loaded before
    consent.
    """
    words = claim.quote.text
    return bool(_TECHNOLOGY.search(words)) or (of_silence((claim,)) and not COOKIE_WORD.search(words))


def _plainest(claim: Claim) -> tuple[bool, bool, bool]:
    """Sort key for quotes: first those that cover more than cookies, say "only", or name consent itself."""
    return (
        not _TECHNOLOGY.search(claim.quote.text),
        not claim.exclusive,
        "consent" not in claim.basis,
    )


def offering(visits: Iterable[Visit]) -> Visit | None:
    """The first visit whose banner offers a refusal or a choice of purposes."""
    return next((visit for visit in visits if visit.banner is not None and offers_refusal(visit)), None)


def offers_refusal(visit: Visit) -> bool:
    """Whether a banner lets a visitor refuse. A notice with only a close button does not."""
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
    """A promise for the statistics that the banner asks for and lets visitors refuse, if no document says
    that they wait.
    """
    words = visit.banner.text if visit.banner else ""
    if not _STATISTICS.search(words) or any("analytics" in promise.purposes for promise in stated):
        return None
    absent = "the documents ask for consent to advertising, and the site's own banner also to statistics"
    promise = _of_banner(visit)
    return replace(promise, ground=Ground(absent=absent), purposes=frozenset({"analytics"}))


def _expected(lens: Lens) -> Promise:
    """The promise that a lens expects. Under `uk`, first-party statistics may run before a choice (PECR
    Schedule A1, from 2026-02-05).
    """
    purposes: frozenset[CookiePurpose] = frozenset(
        {"advertising"} if lens == "uk" else {"analytics", "advertising"}
    )
    law = "PECR, reg. 6," if lens == "uk" else "Directive 2002/58/EC, art. 5(3),"
    absent = f"no document or banner promises it; {law} is relevant to it"
    place = LENS_PLACES[lens]
    ground = Ground(absent=absent, basis="expected", lens=lens, jurisdiction=place)
    return Promise(ground=ground, purposes=purposes, cookies_only=True)
