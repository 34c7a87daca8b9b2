"""All that a rule may see."""

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
    """One site: what it says, what it did, who stands behind what."""

    site: Site
    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    tensions: tuple[Tension, ...] = ()
    visits: tuple[Visit, ...] = ()
    """All from one vantage: they may be compared."""
    elsewhere: tuple[Visit, ...] = ()
    """The visits from other vantages: they tell what every browser is given, and nothing else."""
    endpoints: tuple[OptOutEndpoint, ...] = ()
    earlier: tuple[Version, ...] = ()
    """Of documents that were fetched before: the version right before this one, read by today's readers."""
    attribution: Attribution = Attribution()
    flows: tuple[Flow, ...] = ()
    """Where the visits' identifiers went, computed before the rules are asked."""
    signals: tuple[Said, ...] = ()
    """What the visits' consent strings and signals say, decoded before the rules are asked."""
    opt_outs: tuple[OptOutRecord, ...] = ()
    """What each opt-out did, compared with its control before the rules are asked."""
    lenses: tuple[Lens, ...] = ("none",)
    today: date

    def said(self, *types: ClaimType, polarity: Polarity | None = None) -> Iterator[Claim]:
        """Claims of these types, in document order, but for those that speak of other days than today."""
        for claim in self.claims:
            if claim.type in types and polarity in (None, claim.polarity) and claim.holds_on(self.today):
                yield claim

    def in_phase(self, *phases: str) -> tuple[Visit, ...]:
        """Visits of these phases."""
        return tuple(visit for visit in self.visits if visit.phase in phases)

    def reached(self, visits: Iterable[Visit]) -> tuple[Visit, ...]:
        """Those that saw the entry page."""
        return tuple(visit for visit in visits if visit.reached)
