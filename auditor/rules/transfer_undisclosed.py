"""transfer_undisclosed: identifiers go to a vendor in a country that the documents exclude or do not name."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import COOKIE_WORD
from auditor.model.countries import known, named
from auditor.model.denial import CONDITION, reach
from auditor.model.disclosure import Disclosure, readable, unread
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor
from auditor.model.places import EEA
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import Window, anywhere, could_not_look, trackers, visits_of
from auditor.model.sent import WHERE_HELD, identifiers, ways
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import listing, said, times, when

ID: Final = "transfer_undisclosed"

_OUTSIDE: Final = words_for("outside")
_WITHIN: Final = words_for("kept_within")
_THIRD_COUNTRIES: Final = words_for("third_countries")
_ANYWHERE: Final = words_for("anywhere_abroad")
"""Words for countries in general: a document with them covers every country."""

_SOME_DATA: Final = words_for("records_of_people")
"""Words for data that people provide, which does not include what trackers receive."""

_SEATS: Final = words_for("all_sit_within")

_PARTS: Final = re.compile(r"[;。；]")
"""Separates where data stays from where none goes: "It is kept in the EU; nothing goes to the USA"."""
_HOME: Final = {"ja": frozenset({"JP"}), "ko": frozenset({"KR"})}
"""The meaning of "this country" for languages spoken in only one."""


def _judge(case: Case) -> Iterator[Finding]:
    by_scope: dict[tuple[str, str], list[Claim]] = {}
    for claim in case.said("transfer"):
        by_scope.setdefault((claim.polarity, claim.jurisdiction), []).append(claim)
    for claims in by_scope.values():
        firm = (claim for claim in claims if _open(case, claim) is None)
        yield from _answers(case, next(firm, claims[0]))


def _answers(case: Case, claim: Claim) -> Iterator[Finding]:
    ground = Ground(claims=(claim,), jurisdiction=claim.jurisdiction)
    about = site_subject(case, "denied" if claim.polarity == "does_not" else "")
    every = anywhere(case)
    windows = here(ground, every)
    why = unread(case) if windows else (no_such_place(ground) if every else could_not_look(case, "requests"))
    if why := why or _open(case, claim):
        yield untested(case, ID, about, ground, why=why)
        return
    receivers = tuple(_receivers(case, windows, claim))
    for group, names in receivers:
        yield _answer(case, ground, group, names, windows)
    if not receivers:
        seat = "another country" if claim.polarity == "does_not" else "a country that no document names"
        message = (
            f"{said(ground)} {when(visits_of(windows))}, no tracker of a company based in {seat} was seen to "
            "receive an identifier."
        )
        needs = WHERE_HELD if any(trackers(case, windows)) else ("requests",)
        yield clean(case, ID, about, ground, windows, needs=needs, message=message, confidence=0.4)


def _open(case: Case, claim: Claim) -> str | None:
    """Why the sentence excludes no country."""
    if claim.polarity == "does":
        return _leaves_open(case, claim)
    if any(case.said("transfer", polarity="does")):
        return "another sentence says that data goes to other countries"
    if CONDITION.search(claim.quote.text):
        return "the sentence applies only under a condition"
    of_all = COOKIE_WORD.search(claim.quote.text) or _SEATS.search(claim.quote.text)
    if _SOME_DATA.search(claim.quote.text) and not of_all:
        return "the sentence is about certain data only, which may not include cookies"
    if (why := reach(case, claim).why_not) is not None:
        return why
    return None if _allowed(claim) else "the sentence does not say which country it counts from"


def _leaves_open(case: Case, claim: Claim) -> str | None:
    """Why a sentence about transfers is not a complete list of countries."""
    if any(other.quote == claim.quote for other in case.said("vendor_use", polarity="does")):
        return "the sentence says where one company's data goes, and nothing about others"
    general = _ANYWHERE.search(claim.quote.text) or not named(claim.quote.text)
    if general or not any(document.text for document in readable(case)):
        return "it is about other countries in general, so it covers every country"
    return None


def _allowed(claim: Claim) -> frozenset[str]:
    """The countries that a denial allows: those outside which no data goes."""
    words = f"{claim.recipient or ''} {claim.quote.text}"
    if _OUTSIDE.search(words) or _WITHIN.search(words):
        kept = " ".join(p for p in _PARTS.split(claim.quote.text) if _OUTSIDE.search(p) or _WITHIN.search(p))
        return named(kept or words) or _HOME.get(claim.language, frozenset())
    if _THIRD_COUNTRIES.search(words):
        return EEA
    return _HOME.get(claim.language, frozenset())


def _receivers(
    case: Case, windows: tuple[Window, ...], claim: Claim
) -> Iterator[tuple[Group, tuple[str, ...]]]:
    """Trackers from other countries that received an identifier, with the identifiers' names."""
    texts = " ".join(document.text for document in readable(case))
    disclosure = Disclosure(case)
    allowed = _allowed(claim) if claim.polarity == "does_not" else named(texts)
    for group in by_vendor(case, (s for s in trackers(case, windows) if s.facts.outside)):
        facts = group.requests[0].facts
        if (
            facts.country is None
            or facts.country in allowed
            or not (known(facts.country) or facts.country in EEA)
        ):
            continue
        if claim.polarity == "does" and disclosure.names(
            (facts.vendor, facts.vendor_name, facts.company, facts.family), facts.names
        ):
            continue
        if names := identifiers(case, group.requests):
            yield group, names


def _answer(
    case: Case, ground: Ground, group: Group, names: tuple[str, ...], windows: tuple[Window, ...]
) -> Finding:
    facts = group.requests[0].facts
    company = facts.company or group.name
    if facts.country != "US" and ground.claims[0].polarity == "does" and not facts.company:
        why = f"{group.name} received {listing(names)}, and it is not certain where its company is based"
        return untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
    seen = group.seen_alike(visits_of(windows))
    denied = ground.claims[0].polarity == "does_not"
    weight = Weight(
        severity="warning" if denied else "note",
        confidence=0.5,
        reason=(
            "it is known where the company is based; where its servers are cannot be seen from a browser"
        ),
    )
    rest = "" if denied else ", and no document names the company or this country"
    message = (
        f"{said(ground)} {when(group.visits)}, {group.name} received {listing(names)}; {company} is based "
        f"in another country ({facts.country}){rest}. Where its servers are cannot be seen.{times(seen)}"
    )
    shown = (*ways(case, group.requests), *of_picture(group.visits[:1]))
    return against(case, ID, group, ground, weight, message=message, seen=seen, shown=shown)


RULE = Rule(
    id=ID,
    title="Identifiers sent to companies in countries that no document names",
    compares="What the policy says about other countries (that no data leaves one, or where it goes), with "
    "the countries of the companies whose trackers received an identifier.",
    severity="warning",
    confidence="0.5: it is known where a company is based, but not where its servers are. A note where the "
    "policy lists countries and this one is missing. Untested where a sentence covers other countries in "
    "general, or where its term may not include cookies.",
    remedy="Name the country and how the data is protected there, or keep the data where the policy says "
    "it stays.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 13(1)(f) and 44",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
        Source(
            title="Act on the Protection of Personal Information (Japan), art. 28",
            url="https://www.japaneselawtranslation.go.jp/en/laws/view/4241",
        ),
    ),
    contradicted_when="The policy says “No information leaves the EEA”, and an advertising company based "
    "in the United States receives the visitor's ID.",
    upheld_when="The policy says the same, and the only tracker belongs to a French company.",
    untested_when="The policy says “We may transfer data to other countries”, which covers every country.",
    judge=_judge,
)
