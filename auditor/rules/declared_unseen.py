"""declared_unseen: the policy lists cookies that no visit saw. A note, never an accusation."""

from collections.abc import Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.naming import covers
from auditor.model.rule import Rule, Source
from auditor.model.seen import anywhere, could_not_look, visits_of
from auditor.model.verdict import site_subject, untested, upheld
from auditor.model.wording import listing, when

ID: Final = "declared_unseen"


def _judge(case: Case) -> Iterator[Finding]:
    partial = frozenset(document.id for document in case.documents if not document.whole)
    said = (c for c in case.said("cookie_declared", polarity="does") if c.quote.document not in partial)
    rows = tuple(claim for claim in said if claim.cookie)
    if not rows:
        return
    windows = anywhere(case)
    if not windows:
        yield untested(
            case, ID, site_subject(case), Ground(claims=rows[:1]), why=could_not_look(case, "cookies")
        )
        return
    visits = visits_of(windows)
    names = {cookie.name for visit in visits for cookie in visit.cookies}
    keys = {item.key for visit in visits for item in visit.stored}
    unseen = tuple(
        row for row in rows if row.cookie and not any(covers(row.cookie, name) for name in names | keys)
    )
    if unseen:
        why = (
            "no visit saw these cookies of the policy's list: "
            f"{listing(row.cookie or '' for row in unseen)}; they may be set on other pages or after a "
            "login, or no longer be in use"
        )
        yield untested(case, ID, site_subject(case), Ground(claims=unseen[:8]), why=why)
        return
    message = f"{when(visits)}, every listed cookie was seen ({len(rows)})."
    yield upheld(case, ID, site_subject(case), Ground(claims=rows[:1]), message=message)


RULE = Rule(
    id=ID,
    title="Listed cookies that no visit saw",
    compares="The cookies that the policy lists, with the cookies seen in any visit.",
    severity="note",
    confidence="None: this is never reported as a discrepancy, because other pages and other visitors may "
    "receive these cookies.",
    remedy="Check whether these rows are still correct.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 12(1)", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"
        ),
    ),
    contradicted_when="Never.",
    upheld_when="Every listed cookie was seen.",
    untested_when="The table lists `old_tracker`, and no visit saw it.",
    judge=_judge,
)
