"""A finding with both of its sides, as a page shows it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from auditor.model.audit import Audit
from auditor.model.decision import Decision
from auditor.model.finding import Evidence, Finding
from auditor.model.visit import Visit
from auditor.reports.parts.compared import Rows, beside, compared
from auditor.reports.parts.finding_rows import in_force
from auditor.reports.parts.passage import Passage, passages
from auditor.reports.parts.retold import retold
from auditor.reports.parts.safe import clip_middle, link, short_value, visible
from auditor.reports.parts.speech import say
from auditor.reports.parts.vantages import phase_label, places, seen_from
from auditor.reports.parts.words import PHASES, plain, step_words, when

_HELD_SHORT: Final = frozenset({"value", "raw", "body"})
_TOLD: Final = frozenset({"lifetime", "later", "disguise", "setter", "same identifier"})
"""Fields whose values are auditor's own words, so they can be translated."""
_KINDS: Final = frozenset({"party", "purpose", "category", "resource", "form", "part", "area"})
"""Fields whose values come from auditor's vocabulary, not from the site."""
_LONGEST_FIELD: Final = 260
MOST_SIGHTS: Final = 9
MOST_PICTURES: Final = 1
TOLD_IN_FULL: Final = 3
"""How many observations are shown with all their fields; the others get one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """One observation."""

    kind: str
    summary: str
    where: str
    """Phase, step and time in one line."""
    fields: tuple[tuple[str, str], ...]
    picture: str | None
    """Hash of a picture to show here."""
    elsewhere: str | None
    """Hash of a picture that another finding already shows."""
    table: Rows = ()
    """The comparison table; its first row and column are heads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingView:
    """What a page shows about a finding."""

    finding: Finding
    decision: Decision | None
    passages: tuple[Passage, ...]
    sights: tuple[Sight, ...]
    more: int
    """Number of observations left out."""
    vantages: tuple[str, ...]
    sources: tuple[tuple[str, str | None], ...]
    """Each source's words, and its address if that is safe to follow."""

    @property
    def settled(self) -> bool:
        """Whether a person has decided that nothing is left to do."""
        return self.decision is not None and self.decision.state in ("accepted", "false_positive", "fixed")


def finding_views(audit: Audit, verdict: str, available: Iterable[str]) -> tuple[FindingView, ...]:
    """The findings with one verdict; each available picture is shown at its first use."""
    left = set(available)
    visits = {visit.id: visit for visit in audit.visits}
    found = (finding for finding in audit.judgement.findings if finding.verdict == verdict)
    return tuple(_view(finding, audit, visits, left) for finding in found)


def wanted_pictures(audit: Audit) -> list[str]:
    """Hashes of the pictures of `audit`, those of contradictions first."""
    ranked = sorted(audit.judgement.findings, key=lambda f: f.verdict != "contradicted")
    told = [e.sha256 for f in ranked for e in f.evidence if e.sha256]
    return told + [shot.sha256 for visit in audit.visits for shot in visit.screenshots]


def _view(finding: Finding, audit: Audit, visits: dict[str, Visit], left: set[str]) -> FindingView:
    told = [(claim.quote, claim.heading) for claim in finding.claims]
    told += [(quote, ()) for quote in finding.quotes]
    shown = _shown(finding.evidence)
    return FindingView(
        finding=finding,
        decision=in_force(finding, audit),
        passages=passages(told, audit.documents),
        sights=tuple(_sight(e, visits, left, full=n < TOLD_IN_FULL) for n, e in enumerate(shown)),
        more=len(finding.evidence) - len(shown),
        vantages=seen_from(finding, audit.visits),
        sources=tuple(map(_source, finding.sources)),
    )


def _source(source: str) -> tuple[str, str | None]:
    """`Title: address` split into its words and its address."""
    title, _, address = source.rpartition(": ")
    where = link(address)
    return (title or address, where) if where else (source, None)


def _shown(evidence: Iterable[Evidence]) -> list[Evidence]:
    """The first observations, then the first pictures, so that a long list does not push out the pictures."""
    told = list(evidence)
    drawn = [e for e in told if e.kind == "screenshot"]
    return [e for e in told if e.kind != "screenshot"][:MOST_SIGHTS] + drawn[:MOST_PICTURES]


def _fields(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """The fields that add to the summary. Those in seconds are left out, as others give them in words."""
    for key, value in evidence.fields.items():
        if value and not key.endswith("_s") and value not in evidence.summary and beside(evidence, key):
            yield say(plain(key)), _field(key, value)


def _sight(evidence: Evidence, visits: dict[str, Visit], left: set[str], *, full: bool) -> Sight:
    """The observation as shown. Its picture is removed from `left`, so that none is shown twice."""
    visit = visits.get(evidence.visit or "")
    every = places(visits.values())
    name = (
        phase_label(visit, every)
        if visit
        else say(PHASES.get(evidence.phase or "", plain(evidence.phase or "")))
    )
    step = step_words(evidence.step or "", evidence.phase)
    at = when(evidence.at) if evidence.at else ""
    repeat = say("visit {n}", n=visit.repeat) if visit and visit.repeat > 1 else ""
    held = evidence.sha256
    here = held is not None and held in left
    left.discard(held or "")
    return Sight(
        kind=say(plain(evidence.kind)),
        summary=f"Screenshot: {evidence.summary}" if evidence.kind == "screenshot" else evidence.summary,
        where=" · ".join(part for part in (name, repeat, step, at) if part),
        fields=tuple(_fields(evidence)) if full else (),
        picture=held if here else None,
        elsewhere=None if here else held,
        table=compared(evidence),
    )


def _field(key: str, value: str) -> str:
    if key in _KINDS:
        return say(plain(value))
    if key in _TOLD:
        return retold(value) or say(value)
    if key in _HELD_SHORT:
        return short_value(value)
    return clip_middle(visible(value, keep=""), _LONGEST_FIELD)
