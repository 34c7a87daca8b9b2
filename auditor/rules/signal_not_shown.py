"""signal_not_shown: the site does not show whether it processed the opt-out preference signal."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Evidence, Finding
from auditor.model.ground import Ground, here, no_such_place
from auditor.model.places import LENS_PLACES
from auditor.model.proof import of_picture
from auditor.model.rule import Rule, Source
from auditor.model.seen import Window, could_not_look, visits_of
from auditor.model.signalled import CHOICES, page_says, shown, windows
from auditor.model.verdict import Weight, contradicted, site_subject, untested, upheld, weigh
from auditor.model.visit import Visit
from auditor.model.wording import plain, said, times, when

ID: Final = "signal_not_shown"
SINCE: Final = date(2026, 1, 1)


def _judge(case: Case) -> Iterator[Finding]:
    if "us-ca" not in case.lenses or case.today < SINCE:
        return
    absent = (
        "the site file says that the California rules on selling and sharing apply (`ccpa_business`); "
        "since 1 January 2026 such a business is expected to show whether it processed the signal"
    )
    ground = Ground(absent=absent, basis="expected", lens="us-ca", jurisdiction=LENS_PLACES["us-ca"])
    yield _answer(case, ground)


def _answer(case: Case, ground: Ground) -> Finding:
    subject = site_subject(case, "gpc shown")
    every = windows(case, "gpc")
    sent = here(ground, every)
    visits = visits_of(sent)
    if not sent:
        why = no_such_place(ground) if every else _why_not(case)
        return untested(case, ID, subject, ground, why=why)
    if found := shown(visits):
        visit = next(visit for visit in visits if found in visit.signals)
        message = f"{said(ground)} {when(visits)}, a page with the signal showed “{plain(found.raw, 160)}”."
        evidence = (_words(visit, found.raw, found.where), *of_picture((visit,)))
        return upheld(case, ID, subject, ground, message=message, evidence=evidence)
    if hidden := _hidden(case, sent):
        return untested(case, ID, subject, ground, why=hidden)
    seen = (len(visits), len(visits))
    message = (
        f"{said(ground)} {when(visits)}, the browser sent Global Privacy Control, and none of the pages "
        f"visited said whether the signal was processed.{times(seen)}"
    )
    weight = weigh(Weight(severity="warning", confidence=0.5, reason="it may be shown in other words"), seen)
    return contradicted(
        case,
        ID,
        subject,
        ground,
        weight,
        message=message,
        evidence=of_picture(visits),
        seen=seen,
    )


def _why_not(case: Case) -> str:
    for visit in case.in_phase("gpc"):
        if gap := visit.gap("visit", "page"):
            return f"the visit with Global Privacy Control could not see this: {gap.reason}"
    return "no visit with Global Privacy Control was made" if case.visits else could_not_look(case)


def _hidden(case: Case, sent: tuple[Window, ...]) -> str | None:
    """Why it may be shown somewhere that was not looked at."""
    visits = visits_of(sent)
    if gap := next((g for visit in visits if (g := visit.gap("gpc_shown", "load", "virtual_time"))), None):
        return f"the visit could not see everything: {gap.reason}"
    if (says := page_says(case, visits)) is not None:
        words = plain(says.words, 80)
        return f"the page's consent interface says “{words}”; where visitors are shown this was not found"
    if door := next((name for visit in visits if (name := _door(visit))), None):
        return f"it may be shown behind “{plain(door, 60)}”, which was not opened"
    return None


def _door(visit: Visit) -> str | None:
    """The label of a button or link that leads to the visitor's privacy choices."""
    offered = visit.banner.buttons if visit.banner else ()
    if button := next((b for b in offered if b.role == "settings"), None):
        return button.text
    return next((link.text for link in visit.links if CHOICES.search(link.text[:200])), None)


def _words(visit: Visit, words: str, where: str) -> Evidence:
    return Evidence(
        kind="banner",
        summary=f"The page shows “{plain(words, 160)}”",
        visit=visit.id,
        phase=visit.phase,
        at=visit.started,
        fields={"page": where},
    )


RULE = Rule(
    id=ID,
    title="No indication of whether the privacy signal was processed",
    compares="What California has expected since 2026 of a business that sells or shares personal "
    "information (11 CCR 7025(c)(6): to show whether it processed the opt-out preference signal), with the "
    "text of the pages in a visit with Global Privacy Control.",
    severity="warning",
    confidence="0.5, because it may be shown in words that auditor does not know. Judged only where the "
    "site file says `ccpa_business`, and only on visits declared to come from California.",
    remedy="Show “Opt-out request honored” or similar when the signal is received, or show the state of "
    "the visitor's choice under “Your privacy choices”.",
    sources=(
        Source(
            title="11 CCR 7025(c)(6), from 2026-01-01",
            url="https://cppa.ca.gov/regulations/",
            as_of=SINCE,
        ),
    ),
    contradicted_when="The site file says `ccpa_business`, and with the signal no page mentions it or "
    "links to the visitor's privacy choices.",
    upheld_when="With the signal, the page says “Opt-out request honored”.",
    untested_when="The page has a link “Your privacy choices” that was not opened, or no visit came from "
    "California.",
    judge=_judge,
)
