"""What each privacy signal changed, and what the site shows or says about it."""

from dataclasses import dataclass
from typing import Final

from auditor.model.audit import Audit
from auditor.model.change import SignalChange
from auditor.model.signalled import NAMES, Sent, shown, support
from auditor.model.visit import GPC, Visit
from auditor.reports.parts.speech import say

_ORDER: Final[tuple[Sent, ...]] = ("gpc", "dnt")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalOutcome:
    """One signal, over all visits that sent it."""

    name: str
    changes: tuple[SignalChange, ...]
    visits: int
    """Number of visits that reached the site."""
    problem: str | None
    """Why nothing can be said; None if a visit reached the site."""
    shows: str = ""
    """Words with which the site showed that it processed the signal; only for Global Privacy Control."""
    says: str = ""
    """What the site says at its well-known address."""


def signal_outcomes(audit: Audit) -> tuple[SignalOutcome, ...]:
    """The outcomes of the signals that were sent."""
    made = ((signal, tuple(v for v in audit.visits if v.phase == signal)) for signal in _ORDER)
    return tuple(_outcome(audit, signal, visits) for signal, visits in made if visits)


def _outcome(audit: Audit, signal: Sent, visits: tuple[Visit, ...]) -> SignalOutcome:
    reached = tuple(visit for visit in visits if visit.reached)
    gap = None if reached else visits[0].gap("visit", "page")
    words, said = shown(reached), support(reached)
    nothing = say("no such words were found on the pages visited")
    return SignalOutcome(
        name=NAMES[signal],
        changes=tuple(each for each in audit.judgement.signal_changes if each.signal == signal),
        visits=len(reached),
        problem=gap.reason if gap else None,
        shows=(f"“{words.raw}”" if words else nothing) if signal == GPC and reached else "",
        says=said.raw if said else "",
    )


def result(change: SignalChange) -> str:
    """What the signal changed for a vendor, in a few words."""
    if not change.requests_with:
        return "got nothing more"
    if change.identifiers_with:
        return "goes on as before"
    return "marked as restricted use" if change.marks else "got no identifier"
