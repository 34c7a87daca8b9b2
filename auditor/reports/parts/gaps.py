"""Where the visits could not look: each reason once, with when it occurred."""

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model.document import Document
from auditor.model.visit import Visit
from auditor.reports.parts.speech import say
from auditor.reports.parts.vantages import phase_label, places
from auditor.reports.parts.visit_rows import in_phase_order
from auditor.reports.parts.words import counted, plain, step_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Blind:
    """One place where nothing, or not everything, could be seen."""

    where: str
    """Label of the phase, or name of the document."""
    what: str
    """What could not be looked at, and when."""
    reason: str


def blind_spots(visits: Iterable[Visit], documents: Iterable[Document]) -> tuple[Blind, ...]:
    """The visits' gaps, grouped by phase and reason, then the documents that could not be read."""
    steps: dict[tuple[str, str, str], dict[str, None]] = {}
    times: dict[tuple[str, str, str], set[str]] = {}
    ordered = in_phase_order(visits)
    every = places(ordered)
    for visit in ordered:
        for gap in visit.gaps:
            key = (phase_label(visit, every), gap.what, gap.reason)
            steps.setdefault(key, {})[step_words(gap.step, visit.phase)] = None
            times.setdefault(key, set()).add(visit.id)
    found = [
        Blind(
            where=key[0],
            what=say(", ").join([say(plain(key[1])), *words, *_often(len(times[key]))]),
            reason=key[2],
        )
        for key, words in steps.items()
    ]
    unread = [
        Blind(where=each.title or each.url or each.path or each.id, what=say("document"), reason=each.problem)
        for each in documents
        if each.problem
    ]
    return (*found, *unread)


def _often(visits: int) -> tuple[str, ...]:
    return (say("in {visits}", visits=counted(visits, "visit")),) if visits > 1 else ()
