"""sharing_denied: the policy denies passing data to others, and advertising hosts receive identifiers."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from auditor.languages import words_for
from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.consent_claims import is_one_of
from auditor.model.denial import ANYBODY, Reach, reach, reach_of_typed
from auditor.model.disclosure import ALSO_USED, described
from auditor.model.finding import Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import Group, by_vendor, evidence_of
from auditor.model.named_vendors import named_in
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    RequestSeen,
    Window,
    anywhere,
    could_not_look,
    requests,
    trackers,
    visits_of,
)
from auditor.model.sent import LOADS, WHERE_HELD, flows_in, identifiers, ways
from auditor.model.tracker_kinds import MEASURING
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import count, listing, said, times, when

ID: Final = "sharing_denied"

_FOR_OTHERS: Final = frozenset({"advertising", "affiliate", "social"})
"""Categories that also use data for their own purposes; others may act for the site alone."""
_OWN_MACHINES: Final = words_for("own_machines")
_TO_ANALYSTS: Final = words_for("not_to_analysts")
_ABROAD: Final = words_for("recipients_abroad")
_ANYBODY_ELSE: Final = words_for("third_parties")
_SHOWN: Final = LOADS | {"image", "media"}
"""Resource types that a page shows; requests for them report nothing by themselves."""


def _judge(case: Case) -> Iterator[Finding]:
    for claim in _distinct(case):
        yield from _answers(case, claim)


def _distinct(case: Case) -> Iterator[Claim]:
    """One denial per scope, the one that reaches furthest: repeating a denial does not repeat the finding."""
    known: set[str] = set()
    claims = sorted(case.said("sharing", polarity="does_not"), key=lambda c: reach(case, c).rank)
    for claim in claims:
        if claim.jurisdiction not in known:
            known.add(claim.jurisdiction)
            yield claim


def _answers(case: Case, claim: Claim) -> Iterator[Finding]:
    ground = Ground(claims=(claim,), jurisdiction=claim.jurisdiction)
    held = reach(case, claim)
    if held.why_not is None and _ABROAD.search(claim.quote.text):  # transfer_undisclosed judges these
        held = replace(held, why_not="the sentence is about recipients in other countries only")
    every = anywhere(case)
    windows = here(ground, every)
    if not windows:
        why = no_such_place(ground) if every else could_not_look(case, "requests")
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    groups = _receivers(case, windows)
    words = claim.quote.text
    if _OWN_MACHINES.search(words):  # processors of the site are outside its own machines too
        groups += _for_the_site(case, windows)
    elif _TO_ANALYSTS.search(words):
        groups += [(g, names) for g, names in _for_the_site(case, windows) if _analyst(g)]
    for group, names in groups:
        yield _answer(case, ground, held, (group, names), windows)
    if not groups:
        yield _none(case, ground, held, windows)


def _analyst(group: Group) -> bool:
    return all(seen.facts.category in MEASURING for seen in group.requests)


def _receivers(case: Case, windows: tuple[Window, ...]) -> list[tuple[Group, tuple[str, ...]]]:
    """Vendors of advertising and the like that received an identifier, with the names of the identifiers."""
    return _named(case, (s for s in _outside(case, windows) if s.facts.category in _FOR_OTHERS))


def _for_the_site(case: Case, windows: tuple[Window, ...]) -> list[tuple[Group, tuple[str, ...]]]:
    """Other trackers that received an identifier, likewise."""
    return _named(case, (s for s in _outside(case, windows) if s.facts.category not in _FOR_OTHERS))


def _outside(case: Case, windows: tuple[Window, ...]) -> Iterator[RequestSeen]:
    return (seen for seen in trackers(case, windows) if seen.facts.outside)


def _named(case: Case, wanted: Iterator[RequestSeen]) -> list[tuple[Group, tuple[str, ...]]]:
    named = ((group, identifiers(case, group.requests)) for group in by_vendor(case, wanted))
    return [(group, names) for group, names in named if names]


def _none(case: Case, ground: Ground, held: Reach, windows: tuple[Window, ...]) -> Finding:
    visits = visits_of(windows)
    if held.why_not is not None:
        return untested(case, ID, site_subject(case), ground, why=held.why_not)
    if others := _for_the_site(case, windows):
        group, names = others[0]
        why = f"{group.name} received {listing(names)}, and it may act only on the site's behalf"
        return untested(case, ID, site_subject(case), ground, why=why, evidence=group.evidence())
    if _of_anybody(ground.claims[0]) and (reported := _reported_to(case, windows)):
        names = tuple(group.name for group in reported)
        why = f"requests went to {listing(names)}, and what is received there cannot be seen from a browser"
        evidence = evidence_of(reported)
        return untested(case, ID, site_subject(case), ground, why=why, evidence=evidence)
    message = f"{said(ground)} {when(visits)}, no advertising host was seen to receive an identifier."
    met = any(seen.facts.category in _FOR_OTHERS for seen in _outside(case, windows))
    return clean(
        case,
        ID,
        site_subject(case),
        ground,
        windows,
        needs=WHERE_HELD if met else ("requests",),
        message=message,
        confidence=0.5,
    )


def _of_anybody(claim: Claim) -> bool:
    """Whether it denies giving to any third party, or to anything outside, not only to certain ones."""
    return any(words.search(claim.quote.text) for words in (_ANYBODY_ELSE, _OWN_MACHINES))


def _reported_to(case: Case, windows: tuple[Window, ...]) -> tuple[Group, ...]:
    """Third parties that were sent more than requests for something to show: cookies of their own, a form, a
    beacon, an embedded page.
    """
    sent = (
        seen
        for seen in requests(case, windows)
        if seen.facts.outside and (seen.request.cookies_sent or seen.request.resource not in _SHOWN)
    )
    return by_vendor(case, sent)


def _of_whom(case: Case, claim: Claim) -> frozenset[str]:
    """The vendors that a sentence says receive nothing; empty if it is about everybody."""
    if ANYBODY.search(claim.quote.text):
        return frozenset()
    return named_in(case, claim.quote.text)


def _answer(
    case: Case,
    ground: Ground,
    held: Reach,
    receiver: tuple[Group, tuple[str, ...]],
    windows: tuple[Window, ...],
) -> Finding:
    group, names = receiver
    addresses = _typed(case, group) if held.why_not else None
    typed = reach_of_typed(ground.claims[0]) if addresses else None
    if addresses is not None and typed is not None:
        held, (group, names) = typed, addresses
    described_too = typed is None and described(case, group.vendor)
    unclear = held.why_not or (ALSO_USED if described_too else None)
    of_whom = _of_whom(case, ground.claims[0])
    if unclear is None and of_whom and not is_one_of(group.vendor, of_whom):
        unclear = "the sentence is about certain recipients only"
    if unclear is not None:
        why = f"{group.name} received {listing(names)}; {unclear}"
        return untested(case, ID, group.subject(), ground, why=why, evidence=group.evidence())
    seen = group.seen_alike(visits_of(windows))
    weight = Weight(severity="error", confidence=held.confidence, reason=held.reason)
    message = (
        f"{said(ground)} {when(group.visits)}, {group.name} ({group.requests[0].facts.category}) received "
        f"{listing(names)} in {count(len(group.requests), 'request')} to {listing(group.labels)}. A "
        f"contract between them "
        f"cannot be seen from a browser.{times(seen)}"
    )
    shown = (*ways(case, group.requests), *of_picture(group.visits[:1]))
    return against(case, ID, group, ground, weight, message=message, seen=seen, shown=shown)


def _typed(case: Case, group: Group) -> tuple[Group, tuple[str, ...]] | None:
    """The requests with an e-mail address that a visit typed, plain or hashed, and its form fields."""
    flows = [flow for flow in flows_in(case, group.requests) if flow.source.kind == "email"]
    ids = {(flow.visit, request) for flow in flows for request in flow.requests}
    with_it = (seen for seen in group.requests if (seen.visit.id, seen.request.id) in ids)
    fields = tuple(dict.fromkeys(flow.source.label for flow in flows))
    return next(((found, fields) for found in by_vendor(case, with_it)), None)


RULE = Rule(
    id=ID,
    title="Identifiers sent to advertisers although nothing is to be shared",
    compares="The statement that data is not given to others, as far as the document's own definition of "
    "that data goes, with the identifiers that advertising, affiliate and social hosts received.",
    severity="error",
    confidence="0.8 where the document's own words include cookies or identifiers, 0.65 where the "
    "statement is about information in general. Untested where its term excludes cookies or does not "
    "mention them, or where the sentence has exceptions that may apply and cannot be seen in a browser. A "
    "statement about data entered in forms is compared only with an e-mail address that the visit typed.",
    remedy="Say which data goes to advertising partners, or stop sending it.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 4(1) and recital 30",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="The policy says “We do not share any information with third parties”, and an "
    "advertising network receives the visitor's ID.",
    upheld_when="The policy says the same, and no advertising host receives an identifier.",
    untested_when="The policy says “We do not provide personal information to third parties”, and does not "
    "say that cookies are personal information.",
    judge=_judge,
)
