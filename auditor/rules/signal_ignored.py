"""signal_ignored: a privacy signal is sent, and advertising goes on with the visitor's identifier."""

from collections.abc import Iterator
from typing import Final

from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.finding import Evidence, Finding, Subject
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.groups import evidence_of
from auditor.model.places import LENS_PLACES
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    RequestSeen,
    Window,
    before_choice,
    blind,
    could_not_look,
    trackers,
    visits_of,
)
from auditor.model.sent import WHERE_HELD, ways
from auditor.model.signal_promise import is_one_of, of_accounts, place_of, products_in, undecided
from auditor.model.signalled import NAMES, Change, Sent, changes, only_with, page_says, windows
from auditor.model.tracker_kinds import purpose_of
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import count, listing, plain, said, times, when

ID: Final = "signal_ignored"
_SIGNALS: Final[tuple[Sent, ...]] = ("gpc", "dnt")
_ROLE: Final = "whether the receiver is the site's service provider cannot be seen from a browser"


def _judge(case: Case) -> Iterator[Finding]:
    for signal in _SIGNALS:
        for ground, products in _grounds(case, signal):
            yield from _answers(case, ground, signal, products)


def _grounds(case: Case, signal: Sent) -> Iterator[tuple[Ground, frozenset[str]]]:
    """Promises to act on the signal, grouped by scope and by the products they mention. For Global Privacy
    Control without a promise, what the lens expects.
    """
    by_scope: dict[tuple[str, frozenset[str]], list[Claim]] = {}
    for claim in case.said("signals", polarity="does"):
        if claim.signal == signal and not undecided(claim):
            key = (place_of(case, claim), products_in(case, claim))
            by_scope.setdefault(key, []).append(claim)
    for (scope, products), claims in by_scope.items():
        everybody = tuple(c for c in claims if not of_accounts(c) and c.area in (None, "public"))
        yield Ground(claims=everybody or tuple(claims), jurisdiction=scope), products
    if signal == "gpc" and not by_scope and "us-ca" in case.lenses:
        absent = (
            "no document promises to act on Global Privacy Control; Cal. Civ. Code 1798.135 is relevant to it"
        )
        place = LENS_PLACES["us-ca"]
        yield Ground(absent=absent, basis="expected", lens="us-ca", jurisdiction=place), frozenset()


def _answers(case: Case, ground: Ground, signal: Sent, products: frozenset[str]) -> Iterator[Finding]:
    subject = _subject(case, signal, products)
    if ground.claims and all(of_accounts(claim) for claim in ground.claims):
        why = "the sentence is about logged-in visitors, and no visit was logged in"
        yield untested(case, ID, subject, ground, why=why)
        return
    if ground.claims and all(claim.area not in (None, "public") for claim in ground.claims):
        why = "the sentence is about a part of the site that visitors do not reach"
        yield untested(case, ID, subject, ground, why=why)
        return
    every = windows(case, signal)
    sent = here(ground, every)
    if not sent:
        why = no_such_place(ground) if every else _why_not(case, signal)
        yield untested(case, ID, subject, ground, why=why)
        return
    without = here(ground, before_choice(case))
    if not without:
        why = "no visit without the signal saw the site, so nothing could be compared"
        yield untested(case, ID, subject, ground, why=why)
        return
    found = tuple(each for each in changes(case, signal, sent, products) if is_one_of(each.without, products))
    told = tuple(_answer(case, ground, signal, change, sent) for change in found if change.left is not None)
    yield from told
    if not told:
        yield _clean(case, ground, signal, (without, sent), found, products)


def _subject(case: Case, signal: Sent, products: frozenset[str]) -> Subject:
    return site_subject(case, " ".join((signal, *sorted(products))))


def _why_not(case: Case, signal: Sent) -> str:
    made = case.in_phase(signal)
    for visit in made:
        if gap := visit.gap("visit", "page"):
            return f"the visit with {NAMES[signal]} could not see this: {gap.reason}"
    return f"no visit with {NAMES[signal]} was made" if case.visits else could_not_look(case)


def _clean(
    case: Case,
    ground: Ground,
    signal: Sent,
    looked: tuple[tuple[Window, ...], tuple[Window, ...]],
    found: tuple[Change, ...],
    products: frozenset[str],
) -> Finding:
    without, sent = looked
    subject = _subject(case, signal, products)
    nobody = not found and any(trackers(case, without))
    if why := blind(without, *(WHERE_HELD if nobody else ("requests",))):
        return untested(case, ID, subject, ground, why=why)
    new = tuple(g for g in only_with(case, signal, sent, found, products) if is_one_of(g, products))
    if new:
        why = (
            f"{listing(group.name for group in new)} received an identifier with {NAMES[signal]} and not "
            "without it, so nothing could be compared"
        )
        shown = evidence_of(new)
        return untested(case, ID, subject, ground, why=why, evidence=shown)
    who = "tracker" if signal == "dnt" else "advertising or cross-site host"
    who = f"{who} of those named" if products else who
    message = (
        f"{said(ground)} {when(visits_of(sent))}, no {who} received an identifier without {NAMES[signal]}."
    )
    if found:
        names = listing(change.without.name for change in found)
        message = (
            f"{said(ground)} {when(visits_of(sent))}, {names} received an identifier without "
            f"{NAMES[signal]}; with it, {_became(found)}."
        )
    shown = tuple(compared(change, sent) for change in found)
    carried = any(change.with_it for change in found)
    needs = (*(WHERE_HELD if carried else ("requests",)), "next_page")
    return clean(case, ID, subject, ground, sent, needs=needs, message=message, evidence=shown)


def _became(found: tuple[Change, ...]) -> str:
    """How the signal was respected, in words."""
    marks = tuple(dict.fromkeys(mark for change in found for mark in change.marks))
    if not any(change.with_it for change in found):
        return "nothing more was sent to it"
    if marks:
        return f"what was sent carried {listing(marks)}, which asks for restricted use, or no identifier"
    return "what was sent carried no identifier"


def _answer(
    case: Case,
    ground: Ground,
    signal: Sent,
    change: Change,
    sent: tuple[Window, ...],
) -> Finding:
    left = change.left
    assert left is not None

    visits = visits_of(sent)
    if says := page_says(case, left.visits):
        why = (
            f"{left.name} still receives {listing(change.left_names)}, while the page's own consent "
            f"interface says “{plain(says.words, 80)}”: whether {left.name} respects that cannot be seen "
            "from a browser"
        )
        shown = (compared(change, sent), *left.evidence())
        return untested(case, ID, left.subject(), ground, why=why, evidence=shown)
    seen = left.seen(visits)
    message = (
        f"{said(ground)} {when(left.visits)}, the browser sent {NAMES[signal]}, and "
        f"{count(len(left.requests), 'request')} to {left.name} ({_kind(left.requests)}) {_went(change)}"
        f"{times(seen)}"
    )
    evidence = (compared(change, sent), *ways(case, left.requests), *of_picture(left.visits))
    return against(
        case,
        ID,
        left,
        ground,
        _weight(ground, signal, change, sent),
        message=message,
        seen=seen,
        shown=evidence,
    )


def _went(change: Change) -> str:
    names = listing(change.left_names)
    if change.given:
        return f"carried no mark of restricted use and received {names} in response, as without the signal."
    return f"carried {names}, as without the signal, and no mark of restricted use."


def _kind(requests: tuple[RequestSeen, ...]) -> str:
    return requests[0].facts.category.replace("_", " ")


def _weight(ground: Ground, signal: Sent, change: Change, sent: tuple[Window, ...]) -> Weight:
    sure = min((item.facts.confidence for item in change.with_it), default=0.0)
    base = 0.6 if ground.basis == "expected" else 0.75
    weight = Weight(
        severity="error", confidence=round(base * sure, 2), reason=f"{change.without.name} is known; {_ROLE}"
    )
    if signal == "dnt" and purpose_of(change.with_it[0].facts.category) == "analytics":
        return weight.weaker("the sentence may not cover the site's own statistics", 0.7)
    if any(window.visit.gap("signal") for window in sent):
        return weight.weaker("the signal did not reach workers", 0.9)
    if change.marks:
        return weight.weaker(f"some of its requests carried {listing(change.marks)}", 0.7)
    return weight


def compared(change: Change, sent: tuple[Window, ...]) -> Evidence:
    """A side-by-side comparison of one vendor without and with the signal."""
    visit = (change.left.visits if change.left else visits_of(sent))[0]
    before, after = len(change.without.requests), len(change.with_it)
    return Evidence(
        kind="comparison",
        summary=f"{plain(change.without.name, 80)}: {count(before, 'request')} without the signal, "
        f"{after} with it{_over(change, sent)}",
        visit=visit.id,
        phase=visit.phase,
        at=visit.started,
        fields={
            "vendor": change.without.name,
            "requests without the signal": str(before),
            "requests with the signal": str(after),
            "identifiers without the signal": ", ".join(plain(name, 60) for name in change.names[:8]),
            "identifiers with the signal": ", ".join(plain(name, 60) for name in change.left_names[:8]),
            "marks of restricted use": ", ".join(change.marks),
        },
    )


def _over(change: Change, sent: tuple[Window, ...]) -> str:
    """The numbers of visits compared, if they differ."""
    return f", in {count(change.looked, 'visit')} and {len(sent)}" if change.looked != len(sent) else ""


RULE = Rule(
    id=ID,
    title="Advertising identifiers still sent despite a privacy signal",
    compares="The promise to honour Global Privacy Control or Do Not Track, or what California expects of "
    "a business that sells or shares personal information, with the requests that carried an identifier "
    "without the signal and with it.",
    severity="error",
    confidence="0.75 where it is promised, 0.6 where a law expects it, times the certainty of who the "
    "recipient is; it may be a service provider, to whom nothing is sold, which a browser cannot see. "
    "Counted are only advertising, affiliate and social hosts (for Do Not Track, every tracker) that also "
    "receive or set an identifier without the signal, and only requests without a mark of restricted use "
    "(us_privacy, GPP, rdp, npa, dpo=LDU, or a similar parameter that appears only with the signal). A "
    "sentence that names a product is compared with that product only. A sentence about accounts is "
    "untested, and so is a page whose own consent interface reports an opt-out.",
    remedy="Have the tag manager and the consent platform read `navigator.globalPrivacyControl` and "
    "`Sec-GPC`, and remove the advertising tags or switch them to restricted use.",
    sources=(
        Source(title="Global Privacy Control (W3C)", url="https://www.w3.org/TR/gpc/"),
        Source(
            title="11 CCR 7025 (opt-out preference signals)",
            url="https://cppa.ca.gov/regulations/",
        ),
        Source(
            title="Cal. Civ. Code 1798.135",
            url="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1798.135",
        ),
    ),
    contradicted_when="The policy says “We honour Global Privacy Control”, and with the signal the "
    "advertising network receives the same cookie as without it, with no `us_privacy` or other mark.",
    upheld_when="With the signal, the advertising tag is not loaded, or its requests carry "
    "`us_privacy=1YYN`; or there is no advertising without the signal either.",
    untested_when="The visit with the signal did not reach the site; or the promise is made to "
    "Californians, in the sentence itself or its paragraph, and no visit was declared to come from there.",
    judge=_judge,
)
