"""What a site promised about choices: which claims are promises of consent, and which only sound like one."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim, Purpose
from auditor.model.ground import Ground
from auditor.model.named_vendors import met_in, named_in, titled
from auditor.model.no_consent import names_no_consent
from auditor.model.places import LENS_PLACES, holds_at
from auditor.model.seen import Window
from auditor.model.site import Lens
from auditor.model.vendor import Category, CookiePurpose
from auditor.model.visit import UNTOUCHED, Visit
from auditor.model.wording import listing

COOKIE_WORD: Final = words_for("cookies")
_TRACKING_WORD: Final = words_for("tracking")
_OUTSIDE_SCRIPTS: Final = words_for("outside_scripts")
_TECHNOLOGY: Final = words_for("technologies")
"""Words for more than cookies: a promise with them is about requests as well."""

_STATISTICS: Final = words_for("asks_statistics")
"""Words by which a banner asks for statistics."""
_ADVERTS: Final = words_for("asks_advertising")
"""Or for advertising."""

_IMPLIED: Final = words_for("implied_consent")
WHERE_REQUIRED: Final = words_for("where_law_requires")

_NO_DOCUMENT: Final = "no document speaks of consent; the site's own banner offers the choice to refuse"
_BY_ONESELF: Final = words_for("offered_by_oneself")
_OF_AN_EMBED: Final = words_for("of_an_embed")
"""What an embedded part sets: "Videos set cookies once you press play" promises nothing of the page."""
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
_UNTIL_REFUSED: Final = words_for("runs_until_refused")
"""Words by which a banner says that what it names runs already: "unless you decline"."""
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
_BEFORE: Final = 4
"""Characters between two sentences that follow each other."""

_ANALYTICS: Final[frozenset[Purpose]] = frozenset(
    {"analytics", "statistics", "improvement", "research", "site_management"}
)
_ADVERTISING: Final[frozenset[Purpose]] = frozenset(
    {"advertising", "targeted_advertising", "marketing", "personalisation"}
)
_ANALYTIC_HOSTS: Final[frozenset[Category]] = frozenset({"analytics", "session_recording", "ab_testing"})


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
            return (
                "the sentence speaks of adverts to one's interests, and this is marketing of the site's own"
            )
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
        absent = "the documents ask for consent to what they name; the site's own banner offers the choice"
        ground = replace(ground, absent=absent)
    return replace(promise, ground=ground, but=told)


def nothing_met(case: Case, promise: Promise, kind: str, met: str) -> str:
    """That nothing of what waits was met, in words: of those whom the promise names, or beside them."""
    names = dict.fromkeys(_name(case, vendor) for vendor in sorted(promise.vendors or promise.but))
    if promise.vendors:
        return f"no {kind} of {listing(names)} was {met} before a choice."
    beside = f", beside those of {listing(names)}" if names else ""
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
        return () if more is None else (more,)
    if visit is not None and not (visit.banner and _UNTIL_REFUSED.search(visit.banner.text)):
        return (_of_banner(visit),)
    return tuple(_expected(lens) for lens in case.lenses if lens in ("eu", "uk"))


def vendors_of(case: Case, claim: Claim) -> frozenset[str]:
    """The vendors that a consent claim speaks of alone: those that its sentence names, unless it names a
    kind of tools, or them as examples; else the one whose list it stands in. “The Meta Pixel is loaded only
    with your consent” promises nothing of others.
    """
    words = claim.quote.text
    if _MORE_THAN_NAMED.search(words) or (claim.purpose and _KIND.search(words)):
        return frozenset()
    named = frozenset(each.vendor for each in _tools(case, claim) if each.vendor) or named_in(case, words)
    if not named and _NOTHING_SENT.search(words):
        named = met_in(case, words)  # "no connection to YouTube is made until …"
    heading = claim.heading[-1] if claim.heading else ""
    return named or frozenset({claim.vendor} if claim.vendor else ()) or titled(case, heading)


def _tools(case: Case, claim: Claim) -> tuple[Claim, ...]:
    """The tools in use that the sentence of a claim names; where it begins by pointing back, those of the
    sentences right before it, as in “Mixpanel counts visits. This happens only with your consent”.
    """
    used = tuple(case.said("vendor_use", polarity="does"))
    here_named = tuple(each for each in used if each.quote == claim.quote)
    if here_named or not _POINTS_BACK.search(claim.quote.text):
        return here_named
    start, before = claim.quote.start, tuple(e for e in used if e.quote.document == claim.quote.document)
    found: list[Claim] = []
    while near := [each for each in before if 0 <= start - each.quote.end <= _BEFORE]:
        found += near
        start = near[0].quote.start
    return tuple(found)


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


def of_advertising_alone(visit: Visit) -> bool:
    """Whether a banner asks for advertising and for nothing that counts visits."""
    words = visit.banner.text if visit.banner else ""
    return bool(_ADVERTS.search(words)) and not _STATISTICS.search(words)


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


def _of_claims(claims: Iterable[Claim]) -> Iterable[Promise]:
    by_scope: dict[tuple[str, frozenset[CookiePurpose], bool], list[Claim]] = {}
    for claim in claims:
        conditional = claim.jurisdiction == "global" and WHERE_REQUIRED.search(claim.quote.text)
        scope = "EEA+UK" if conditional else claim.jurisdiction
        by_scope.setdefault((scope, purposes_of(claim), of_third_parties(claim)), []).append(claim)
    for (scope, purposes, third), members in by_scope.items():
        only = not any(_TECHNOLOGY.search(claim.quote.text) for claim in members)
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


def _plainest(claim: Claim) -> tuple[bool, bool, bool]:
    """What is quoted first: what speaks of more than cookies, says "only", names consent itself."""
    return (
        not _TECHNOLOGY.search(claim.quote.text),
        not claim.exclusive,
        "consent" not in claim.basis,
    )


def of_third_parties(claim: Claim) -> bool:
    """Whether it speaks of third parties' cookies alone: the site's own, whoever wrote them, are none."""
    return _THIRD.search(claim.quote.text) is not None


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
    absent = "the documents ask for consent to advertising; the site's own banner asks for statistics too"
    promise = _of_banner(visit)
    return replace(promise, ground=Ground(absent=absent), purposes=frozenset({"analytics"}))


def _expected(lens: Lens) -> Promise:
    """Under `uk` first-party statistics may run before a choice (PECR Schedule A1, from 2026-02-05)."""
    purposes: frozenset[CookiePurpose] = frozenset(
        {"advertising"} if lens == "uk" else {"analytics", "advertising"}
    )
    law = "PECR, reg. 6," if lens == "uk" else "Directive 2002/58/EC, art. 5(3),"
    absent = f"no document and no banner promises it; {law} is relevant to it"
    place = LENS_PLACES[lens]
    ground = Ground(absent=absent, basis="expected", lens=lens, jurisdiction=place)
    return Promise(ground=ground, purposes=purposes, cookies_only=True)


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


def here(ground: Ground, windows: Iterable[Window]) -> tuple[Window, ...]:
    """Windows of visits made from where the ground holds."""
    return tuple(window for window in windows if holds_at(ground.jurisdiction, window.visit.vantage))


def no_such_place(ground: Ground) -> str:
    """Why a ground could not be judged from here."""
    return f"it holds for visitors from {ground.jurisdiction}, and no visit was declared to come from there"


def categories(case: Case) -> dict[str, set[Category]]:
    """The categories under which each vendor's hosts are known in this case."""
    found: dict[str, set[Category]] = {}
    for facts in case.attribution.hosts.values():
        if facts.vendor is not None:
            found.setdefault(facts.vendor, set()).add(facts.category)
    return found


def purpose_of(category: Category) -> CookiePurpose:
    """The purpose of a tracker's requests, as a promise about purposes speaks of them."""
    return "analytics" if category in _ANALYTIC_HOSTS else "advertising"
