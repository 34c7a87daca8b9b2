"""From which places a site was visited, and a finding was seen."""

from collections.abc import Iterable

from auditor.model.finding import Finding
from auditor.model.visit import Visit
from auditor.reports.parts.speech import say
from auditor.reports.parts.words import counted, phase, place


def places(visits: Iterable[Visit]) -> tuple[str, ...]:
    """Each place of the visits once, in their order."""
    return tuple(dict.fromkeys(place(visit.vantage) for visit in visits))


def phase_label(visit: Visit, places_of_all: tuple[str, ...]) -> str:
    """The visit's phase, and its place if there are several."""
    if len(places_of_all) == 1:
        return phase(visit)
    return phase(visit) + say(", from {places}", places=place(visit.vantage))


def seen_from(finding: Finding, visits: Iterable[Visit]) -> tuple[str, ...]:
    """The places from which a finding was seen: those it names, else those of its evidence."""
    every = tuple(visits)
    if finding.vantages:
        return places(visit for visit in every if visit.vantage.id in finding.vantages)
    shown = {evidence.visit for evidence in finding.evidence}
    return places(visit for visit in every if visit.id in shown)


def vantage_words(name: str, visits: Iterable[Visit]) -> str:
    """The place of the vantage with this id, in words."""
    return next((place(visit.vantage) for visit in visits if visit.vantage.id == name), name)


def how_often(finding: Finding, visits: Iterable[Visit]) -> str:
    """`, seen in 2 of 2 visits from DE (berlin)`; without the place if the finding names no vantages."""
    where = f" from {'; '.join(seen_from(finding, visits))}" if finding.vantages else ""
    if finding.seen is None:
        return f", seen{where}" if where else ""
    return f", seen in {finding.seen[0]} of {counted(finding.seen[1], 'visit')}{where}"
