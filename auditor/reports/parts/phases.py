"""Columns of visits: one per phase, variant and vantage, with its repeats together."""

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model.visit import Visit
from auditor.reports.parts.speech import say
from auditor.reports.parts.vantages import phase_label, places
from auditor.reports.parts.visit_rows import in_phase_order

Key = tuple[str, str | None, str]
"""Phase, variant and vantage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One phase, variant and vantage with its visits."""

    label: str
    visits: tuple[Visit, ...]

    @property
    def key(self) -> Key:
        """What identifies the same column in another run."""
        return (self.visits[0].phase, self.visits[0].variant, self.visits[0].vantage.id)

    @property
    def reached(self) -> tuple[Visit, ...]:
        """The visits that saw the entry page."""
        return tuple(visit for visit in self.visits if visit.reached)

    @property
    def problem(self) -> str | None:
        """Why this column shows nothing; None if at least one visit saw the page."""
        if self.reached:
            return None
        gap = self.visits[0].gap("visit", "page")
        return gap.reason if gap else say("no visit reached the page")

    @property
    def acted(self) -> bool:
        """Whether these visits made a choice or used an opt-out, so that before and after differ."""
        return any(moment.step == "act" for visit in self.reached for moment in visit.moments)

    @property
    def act(self) -> str:
        """The act that divides the visits: an opt-out or a choice."""
        return "opt-out" if self.visits[0].phase == "opted_out" else "choice"

    @property
    def doubt(self) -> str | None:
        """Why what is shown after the choice proves little: the choice was not proven. None if it was."""
        for visit in self.reached:
            gap = visit.gap("banner", "choice", "opt_out")
            if gap:
                return gap.reason
            if visit.choice and not visit.choice.done:
                return visit.choice.proof or "the choice was not proven done"
        return None


def columns_of(visits: Iterable[Visit]) -> tuple[Column, ...]:
    """The columns of `visits`, in the order of `in_phase_order`."""
    groups: dict[Key, list[Visit]] = {}
    ordered = in_phase_order(visits)
    for visit in ordered:
        groups.setdefault((visit.phase, visit.variant, visit.vantage.id), []).append(visit)
    every = places(ordered)
    return tuple(Column(label=phase_label(group[0], every), visits=tuple(group)) for group in groups.values())
