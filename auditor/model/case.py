"""Everything a rule may see."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from auditor.model.claim import Claim, ClaimType, Polarity, Tension
from auditor.model.document import Document
from auditor.model.flow import Flow
from auditor.model.optout import OptOutRecord
from auditor.model.said import Said
from auditor.model.site import Lens, Site
from auditor.model.vendor import Attribution
from auditor.model.version import Version
from auditor.model.visit import OptOutEndpoint, Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One site: what it says, what it did, and who is behind each host and cookie."""

    site: Site
    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    tensions: tuple[Tension, ...] = ()
    visits: tuple[Visit, ...] = ()
    """All from one vantage, so they are comparable."""
    elsewhere: tuple[Visit, ...] = ()
    """Visits from other vantages, used only to learn which values every browser is given."""
    endpoints: tuple[OptOutEndpoint, ...] = ()
    earlier: tuple[Version, ...] = ()
    """The version before the current one of each document fetched before, read by today's readers."""
    attribution: Attribution = Attribution()
    flows: tuple[Flow, ...] = ()
    """Where the visits' identifiers went, computed before the rules run."""
    signals: tuple[Said, ...] = ()
    """What the visits' consent strings and signals say, decoded before the rules run."""
    opt_outs: tuple[OptOutRecord, ...] = ()
    """What each opt-out did compared with its control, computed before the rules run."""
    lenses: tuple[Lens, ...] = ("none",)
    today: date

    def said(self, *types: ClaimType, polarity: Polarity | None = None) -> Iterator[Claim]:
        """Claims of these types in document order, except those that do not hold today."""
        for claim in self.claims:
            if claim.type in types and polarity in (None, claim.polarity) and claim.holds_on(self.today):
                yield claim

    def in_phase(self, *phases: str) -> tuple[Visit, ...]:
        """Visits of these phases."""
        return tuple(visit for visit in self.visits if visit.phase in phases)

    def reached(self, visits: Iterable[Visit]) -> tuple[Visit, ...]:
        """The visits that saw the entry page."""
        return tuple(visit for visit in visits if visit.reached)
