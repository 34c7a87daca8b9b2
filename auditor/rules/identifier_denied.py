"""identifier_denied: the policy says that cookies hold nothing that identifies, and identifiers are kept or
sent.
"""

from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import COOKIE_WORD
from auditor.model.denial import CONDITION
from auditor.model.finding import Evidence, Finding, Subject
from auditor.model.flow import Flow
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor, evidence_of
from auditor.model.proof import of_flow, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import CookieSeen, Window, anywhere, cookies, could_not_look, visits_of
from auditor.model.verdict import Weight, clean, contradicted, site_subject, untested, weigh
from auditor.model.wording import flow_form, listing, plain, said, times, when

ID: Final = "identifier_denied"

_AUTOMATIC: Final = words_for("automatic_means")
_IDENTIFIER: Final = words_for("identifier")
"""Words that deny any identifier; “identifies you personally” denies less."""
_DEVICE: Final = words_for("identifies_device")
_AN_IDENTIFIER_AND_ITS_USE: Final = 2
"""Number of such words in a sentence that denies an identifier and its use: "no ID by which visitors could be
recognised".
"""
_INCLUDES: Final = words_for("includes_identifier")
_NONE: Final = words_for("confining")
_STATISTICS: Final = words_for("asks_statistics")
_PERSON: Final = words_for("of_a_person")


def _judge(case: Case) -> Iterator[Finding]:
    by_scope: dict[str, tuple[Claim, ...]] = {}
    defined = {claim.quote for claim in case.said("definition")}
    for claim in case.said("identifiability", polarity="does_not"):
        # what a definition excludes ("it does not include cookie identifiers") may still be used
        if _about_browsers(claim) and claim.quote not in defined and not _tells_of_one(claim):
            by_scope[claim.jurisdiction] = (*by_scope.get(claim.jurisdiction, ()), claim)
    for scope, claims in by_scope.items():
        clearest = sorted(claims, key=lambda claim: not _denies_identifiers(claim))
        yield from _answers(case, Ground(claims=tuple(clearest), jurisdiction=scope))


def _about_browsers(claim: Claim) -> bool:
    """Whether the claim is about cookies and the like, or an identifier that would recognise a visitor; not
    about statistics made from other data.
    """
    words = claim.quote.text
    if "cookies" in claim.data or any(of.search(words) for of in (COOKIE_WORD, _AUTOMATIC, _DEVICE)):
        return True
    return len(_IDENTIFIER.findall(words)) >= _AN_IDENTIFIER_AND_ITS_USE


def _tells_of_one(claim: Claim) -> bool:
    """Whether the claim says that there is an identifier: "a cookie often includes an anonymous unique
    identifier".
    """
    told = _INCLUDES.search(claim.quote.text)
    return told is not None and not _NONE.search(claim.quote.text[: told.start()])


def _denies_identifiers(claim: Claim) -> bool:
    words = claim.quote.text.partition(";")[0]
    named = _IDENTIFIER.search(words) or _DEVICE.search(words)
    return named is not None and not claim.exceptions and not CONDITION.search(words)


def _answers(case: Case, ground: Ground) -> Iterator[Finding]:
    every = anywhere(case)
    windows = here(ground, every)
    if not windows:
        why = no_such_place(ground) if every else could_not_look(case, "cookies")
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    if typed := _typed(case, windows):
        yield _address(case, ground, typed, windows)
        return
    kept = tuple(seen for seen in cookies(case, windows) if _tells_apart(seen))
    if not kept:
        if unseen := _unseen(ground):
            yield untested(case, ID, site_subject(case), ground, why=unseen)
            return
        if _of_tools(case, ground):
            why = (
                "the sentence is about one tool's cookies, and no cookie was seen that is known to be "
                "that tool's"
            )
            yield untested(case, ID, site_subject(case), ground, why=why)
            return
        needed = any(seen.facts.identifier for seen in cookies(case, windows))
        apart = " that the service itself does not need" if needed else ""
        message = (
            f"{said(ground)} {when(visits_of(windows))}, no cookie with a lasting identifier{apart} was kept."
        )
        yield clean(case, ID, site_subject(case), ground, windows, needs=("cookies",), message=message)
        return
    groups = by_vendor(case, kept)
    if not _denies_identifiers(ground.claims[0]):
        yield _unknowable(case, ground, groups)
        return
    for group in groups:
        yield _contradicted(case, ground, group, windows)


def _unseen(ground: Ground) -> str | None:
    """Why the absence of identifiers does not keep the sentence: it denies none, and is about IP addresses or
    statistics, which a server may make of anything.
    """
    if any(map(_denies_identifiers, ground.claims)):
        return None
    if all("ip_address" in claim.data for claim in ground.claims):
        return "whether IP addresses are shortened or kept cannot be seen from a browser"
    if all(_STATISTICS.search(claim.quote.text) for claim in ground.claims):
        return "whether statistics are anonymous cannot be seen from a browser"
    return None


def _of_tools(case: Case, ground: Ground) -> bool:
    """Whether every sentence is about a tool that it names: other tools' cookies do not contradict it."""
    named = {claim.quote for claim in case.said("vendor_use") if claim.vendor}
    return all(claim.vendor or claim.quote in named for claim in ground.claims)


def _typed(case: Case, windows: tuple[Window, ...]) -> list[Flow]:
    """Flows of e-mail addresses, plain or hashed, to third parties."""
    ids = {window.visit.id for window in windows}
    return [
        flow
        for flow in case.flows
        if flow.source.kind == "email" and flow.visit in ids and flow.party == "third"
    ]


def _tells_apart(seen: CookieSeen) -> bool:
    """Whether the cookie is a lasting identifier that the service itself does not need."""
    facts = seen.facts
    kept = facts.identifier and facts.purpose not in ("necessary", "functional")
    return kept and not facts.consent_record and not facts.opt_out


def _unknowable(case: Case, ground: Ground, groups: tuple[Group, ...]) -> Finding:
    names = listing(name for group in groups for name in group.labels)
    why = (
        f"kept for long, and different in each browser: {names}; whether anyone links this to a person, "
        "which is what the sentence is about, cannot be seen from a browser"
    )
    evidence = evidence_of(groups)
    return untested(case, ID, site_subject(case), ground, why=why, evidence=evidence)


def _address(case: Case, ground: Ground, flows: list[Flow], windows: tuple[Window, ...]) -> Finding:
    visits = {visit.id: visit for visit in visits_of(windows)}
    saw = tuple(visits[each] for each in dict.fromkeys(flow.visit for flow in flows))
    looked = tuple(visit for visit in visits.values() if visit.filled)
    seen = (len(saw), max(len(looked), len(saw)))
    to = dict.fromkeys(flow.vendor_name or flow.registrable_domain for flow in flows)
    forms = listing(dict.fromkeys(flow_form(flow) for flow in flows))
    once = {(flow.host, flow.form, flow.part): flow for flow in flows}
    evidence: tuple[Evidence, ...] = tuple(of_flow(visits[flow.visit], flow) for flow in once.values())
    message = (
        f"{said(ground)} {when(saw)}, an e-mail address that was typed into a form but not submitted was "
        f"sent to {listing(to)} ({forms}).{times(seen)}"
    )
    weight = Weight(
        severity="error", confidence=0.8, reason="an e-mail address, or its hash, identifies a person"
    )
    subject = Subject(kind="site", key=f"{case.site.name} e-mail", name=plain(listing(to), 80))
    return contradicted(
        case, ID, subject, ground, weigh(weight, seen),
        message=message, evidence=(*evidence, *of_picture(saw[:1])), seen=seen,
    )  # fmt: skip


def _contradicted(case: Case, ground: Ground, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    known = any(item.facts.documented_identifier for item in group.cookies)
    reason = (
        "its vendor documents it as an identifier"
        if known
        else "its values look unique, last and differ between browsers"
    )
    weight = Weight(severity="warning", confidence=0.8 if known else 0.65, reason=reason)
    words = ground.claims[0].quote.text
    if _PERSON.search(words) and not _DEVICE.search(words):
        weight = weight.weaker("the sentence may be only about a person's identity", 0.8)
    message = (
        f"{said(ground)} {when(group.visits)}, the browser kept {listing(group.labels)}, with a different "
        f"value in each browser that was tried.{times(seen)}"
    )
    return against(case, ID, group, ground, weight, message=message, seen=seen)


RULE = Rule(
    id=ID,
    title="Identifiers in use although the policy says there are none",
    compares="The statement that cookies and similar means hold nothing that identifies anyone, with the "
    "identifiers that were kept and the e-mail addresses that were sent.",
    severity="error",
    confidence="0.8 where a typed e-mail address or its hash was sent to a third party, or where the "
    "vendor documents the cookie as an identifier; 0.65 where its values only look like one; lower where "
    "the sentence may refer only to people. A sentence that says only that nobody is personally identified "
    "is untested.",
    remedy="Stop sending the identifier, or say that browsers are told apart and for how long.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 4(1), 4(5) and recital 30",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="The policy says “Our cookies contain no unique identifiers”, and `_ga` keeps one "
    "for two years.",
    upheld_when="The policy says the same, and no cookie with a lasting identifier is kept.",
    untested_when="The policy says “Cookies do not identify you personally”, and `_ga` is kept: whether "
    "anyone links it to a person cannot be seen.",
    judge=_judge,
)
