"""Consent signals that the visited site itself is responsible for, in the windows that count for a
question.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from auditor.model.case import Case
from auditor.model.finding import Evidence
from auditor.model.naming import host
from auditor.model.proof import WORDS
from auditor.model.said import FRAMEWORKS, Said
from auditor.model.seen import Window, first_party
from auditor.model.visit import Visit
from auditor.model.wording import plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a signal says, and the visit that observed it."""

    visit: Visit
    said: Said


def heard(case: Case, windows: Iterable[Window]) -> Iterator[Heard]:
    """Valid signals that say something about consent. Left out: signals of a framework that says it does not
    apply to the visit, opt-out strings, purposes without a vendor, and frames of other sites, which have
    their own consent.
    """
    by_visit: dict[str, list[Said]] = {}
    for each in case.signals:
        by_visit.setdefault(each.visit, []).append(each)
    for window in windows:
        told = by_visit.get(window.visit.id, [])
        unbound = any(each.framework == "tcf" and each.applies is False for each in told)
        for each in told:
            bound = each.framework != "tcf" or each.applies is True or not unbound
            if each.step in window.steps and bound and _counts(each) and _own(case, window.visit, each):
                yield Heard(visit=window.visit, said=each)


def _counts(each: Said) -> bool:
    speaks = bool(each.granted or each.denied)
    idle = bool(each.granted) and each.facts.get("vendors") == "0"
    return (
        each.readable
        and each.holds
        and each.asks == "consent"
        and speaks
        and each.applies is not False
        and not idle
    )


def _own(case: Case, visit: Visit, each: Said) -> bool:
    frame = host(each.frame_url)
    return not frame or frame == host(visit.final_url or visit.entry) or first_party(case, frame)


def where_from(each: Heard) -> str:
    """The host that the request went to, or else the interface."""
    return host(each.said.where) or each.said.where


def of_signal(each: Heard) -> Evidence:
    """The signal as evidence, in words."""
    found = each.said
    when = WORDS.get(found.step, found.step)
    return Evidence(
        kind="request" if found.where.startswith("http") else "call",
        summary=f"{found.kind}: {plain(found.words, 200)} ({plain(where_from(each), 80)}, {when})",
        visit=each.visit.id,
        phase=each.visit.phase,
        step=found.step,
        at=each.visit.started,
        fields={
            "framework": FRAMEWORKS[found.framework],
            "granted": ", ".join(found.granted),
            "denied": ", ".join(found.denied),
            "where": where_from(each),
        },
    )


def deaf(windows: Iterable[Window]) -> str | None:
    """Why no signal was observed, if no visit could look for signals."""
    gaps = [window.visit.gap("signals") for window in windows]
    return gaps[0].reason if gaps and gaps[0] is not None and all(gaps) else None
