"""opt_out_weak: an opt-out works, but for less time or in fewer browsers than visitors would expect."""

from collections.abc import Iterator
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.finding import Evidence, Finding, Subject
from auditor.model.ground import Ground
from auditor.model.identifiers import looks_unique
from auditor.model.offered import offers
from auditor.model.optout import OptOutRecord
from auditor.model.proof import of_cookie, of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import SURE, CookieSeen, Window, cookies
from auditor.model.verdict import Weight, contradicted
from auditor.model.visit import Visit
from auditor.model.wording import DAY_S, count, listing, plain, said, span, when

ID: Final = "opt_out_weak"

_FOR_GOOD: Final = words_for("for_good")
_OBJECTION: Final = words_for("an_objection")
_UNTIL_CLOSED: Final = words_for("until_closed")
_LASTING_S: Final = 90 * DAY_S
"""How long an opt-out that is said to be permanent must last: browsers grant at most 400 days, and sites ask
again.
"""


def _judge(case: Case) -> Iterator[Finding]:
    told: set[str] = set()
    for record in case.opt_outs:
        offered = record.endpoint.url is not None and record.endpoint.offered
        if not offered or record.verdict not in ("works", "works_partly"):
            continue
        for finding in _answer(case, record, record.endpoint.url or ""):
            if finding.message not in told:  # report once what several vendors' opt-outs on one page share
                told.add(finding.message)
                yield finding


def _answer(case: Case, record: OptOutRecord, url: str) -> Iterator[Finding]:
    written = tuple(_written(case, record))
    marks = tuple(seen for seen in written if _remembers(seen)) or _flag(case, written)
    promised = _promised(case, record)
    lasting = _for_good(case, record)
    if _said_to_end(case, record):
        return
    weak = _gone(record, marks) or _weakness(marks, promised) or _ends(marks, lasting)
    if weak is None:
        return
    why, weight = weak
    claims = promised or lasting or offers(case, record)
    ground = Ground(claims=claims, absent=None if claims else "no sentence says how long the opt-out lasts")
    visits = tuple(v for v in case.visits if v.id == record.visit)
    by = f" by {listing(seen.cookie.name for seen in marks)}" if marks else ""
    message = f"{said(ground)} {when(visits)}, the opt-out at {plain(url, 120)} was remembered{by}, {why}."
    yield contradicted(
        case,
        ID,
        Subject(kind="address", key=record.key(url), name=plain(url, 120)),
        ground,
        weight,
        message=message,
        evidence=(*(of_cookie(seen) for seen in marks), *_resumed(record, visits), *of_picture(visits)),
    )


def _gone(record: OptOutRecord, marks: tuple[CookieSeen, ...]) -> tuple[str, Weight] | None:
    """The weakness if the vendor resumed with an identifier after the browser was closed and reopened."""
    traffic = next((each for each in record.traffic if each.identifier_restart), None)
    if traffic is None:
        return None
    sessions = marks and all(seen.cookie.asked_lifetime_s is None for seen in marks)
    closed = "when the browser is closed" if sessions else "when the browser was closed"
    ends = f"which is deleted {closed}" if sessions else f"which was lost {closed}"
    again = count(traffic.requests_restart or 0, "request")
    why = (
        f"{ends}: after it was reopened, {plain(traffic.vendor, 80)} received {again}, with "
        f"{traffic.identifier_restart}"
    )
    return why, Weight(
        severity="warning", confidence=0.85, reason="the vendor's requests after the restart were seen"
    )


def _resumed(record: OptOutRecord, visits: tuple[Visit, ...]) -> Iterator[Evidence]:
    for traffic in record.traffic:
        if traffic.identifier_restart and visits:
            control = traffic.requests_control_restart
            yield Evidence(
                kind="comparison",
                summary=(
                    f"{plain(traffic.vendor, 80)}: {traffic.requests_after} after the opt-out, "
                    f"{traffic.requests_restart} after the browser was reopened, with "
                    f"{traffic.identifier_restart}; {'not made' if control is None else control} in "
                    "the control visit"
                ),
                visit=visits[0].id,
                phase=visits[0].phase,
                step="restart",
                at=visits[0].started,
            )


def _written(case: Case, record: OptOutRecord) -> Iterator[CookieSeen]:
    """The cookies that were set while the opt-out was used."""
    for visit in case.visits:
        if visit.id == record.visit:
            yield from cookies(case, (Window(visit=visit, steps=frozenset({"act", "after"})),))


def _remembers(seen: CookieSeen) -> bool:
    """Whether the cookie is known as an opt-out or a record of a choice; some vendors keep both in one."""
    return seen.facts.opt_out or seen.facts.consent_record


def _flag(case: Case, written: tuple[CookieSeen, ...]) -> tuple[CookieSeen, ...]:
    """The single unknown flag that came with the opt-out, used when no cookie is known to remember it: it has
    no known other purpose, does not tell visitors apart, and appears at no other moment of any visit.
    """
    before = {
        (cookie.name, cookie.domain)
        for visit in case.visits
        for cookie in visit.cookies
        if visit.opt_out is None or cookie.step == "before"
    }
    new = [
        seen
        for seen in written
        if (seen.cookie.name, seen.cookie.domain) not in before
        and seen.facts.confidence < SURE
        and not looks_unique(seen.cookie.value)
    ]
    return tuple(new) if len(new) == 1 else ()


def _promised(case: Case, record: OptOutRecord) -> tuple[Claim, ...]:
    """Claims about how long this vendor's opt-out, or opt-outs in general, last."""
    vendor = record.endpoint.vendor
    return tuple(
        claim
        for claim in case.said("opt_out_persistence", polarity="does")
        if claim.lifetime_s and claim.vendor in (None, vendor)
    )


def _said_to_end(case: Case, record: OptOutRecord) -> bool:
    """Whether the site says that the opt-out lasts only until the browser closes: then it keeps its word."""
    said_of = (*case.said("opt_out_persistence", polarity="does"), *offers(case, record))
    own = (claim for claim in said_of if claim.vendor in (None, record.endpoint.vendor))
    return any(_UNTIL_CLOSED.search(claim.quote.text) for claim in own)


def _for_good(case: Case, record: OptOutRecord) -> tuple[Claim, ...]:
    """Claims that the opt-out is permanent."""
    kept = case.said("opt_out_persistence", "retention", polarity="does")
    objections = (claim for claim in kept if _OBJECTION.search(claim.quote.text))
    vendor = record.endpoint.vendor
    said_of = (*offers(case, record), *(c for c in objections if c.vendor in (None, vendor)))
    return tuple(claim for claim in said_of if _FOR_GOOD.search(claim.quote.text))


def _ends(marks: tuple[CookieSeen, ...], lasting: tuple[Claim, ...]) -> tuple[str, Weight] | None:
    """The weakness if the opt-out is said to be permanent, but lasts only days or weeks."""
    lives = [seen.cookie.asked_lifetime_s for seen in marks]
    if not lasting or not lives or None in lives:
        return None
    longest = max(life for life in lives if life is not None)
    if longest >= _LASTING_S:
        return None
    known = all(map(_remembers, marks))
    reason = "the lifetime is stated in the cookie itself" + ("" if known else "; its name is not known")
    weight = Weight(severity="warning", confidence=0.8 if known else 0.65, reason=reason)
    return f"which lasts {span(longest)}, although no end is stated", weight


def _weakness(marks: tuple[CookieSeen, ...], promised: tuple[Claim, ...]) -> tuple[str, Weight] | None:
    if not marks:
        return None
    lives = [seen.cookie.asked_lifetime_s for seen in marks]
    longest = max((life for life in lives if life is not None), default=None)
    stated = max((claim.lifetime_s or 0.0 for claim in promised), default=0.0)
    known = all(map(_remembers, marks))
    if stated and (longest or 0.0) < 0.95 * stated:
        reason = "the lifetime is stated in the cookie itself"
        weight = Weight(severity="warning", confidence=0.8, reason=reason)
        if not known:
            reason = f"{reason}; only this cookie came with the opt-out, and its name is not known"
            weight = Weight(severity="warning", confidence=0.65, reason=reason)
        return f"which lasts {span(longest)}, although {span(stated)} are stated", weight
    return _brief(marks, longest) if known else None  # nothing says how long an unknown cookie should last


def _brief(marks: tuple[CookieSeen, ...], longest: float | None) -> tuple[str, Weight] | None:
    """The weakness if an opt-out's cookie is short-lived or third-party, and no duration is stated."""
    if longest is None:
        reason = "a session cookie is deleted when the browser is closed"
        return "which is deleted when the browser is closed", Weight(
            severity="note", confidence=0.8, reason=reason
        )
    if longest <= DAY_S:
        weight = Weight(
            severity="warning", confidence=0.8, reason=("the lifetime is stated in the cookie itself")
        )
        return f"which ends after {span(longest)}", weight
    if all(seen.facts.party == "third" for seen in marks):
        reason = "browsers that block third-party cookies do not keep it"
        return "a third-party cookie, which some browsers block", Weight(
            severity="note", confidence=0.7, reason=reason
        )
    return None


RULE = Rule(
    id=ID,
    title="Opt-outs that are weaker than they seem",
    compares="How long, and in which browsers, the cookie that remembers an opt-out lasts, with what is "
    "said about it.",
    severity="warning",
    confidence="0.85 where the vendor received an identifier again after the browser was closed and "
    "reopened; 0.8 where the cookie does not last as long as stated, or 0.65 if the cookie's name is not "
    "known but it was set only by the opt-out. A note where it ends with the browser session or is a "
    "third-party cookie.",
    remedy="Keep the opt-out in a lasting first-party cookie, or say how long it lasts and what undoes it.",
    sources=(
        Source(title="RFC 6265, section 4.1.2", url="https://www.rfc-editor.org/rfc/rfc6265#section-4.1.2"),
    ),
    contradicted_when="The policy says “Your opt-out is valid for five years”, and its cookie is set for "
    "thirty days.",
    upheld_when="Nothing is reported if the cookie lasts as long as stated.",
    untested_when="Nothing is reported if the opt-out itself could not be tested: see opt_out_ignored.",
    judge=_judge,
)
