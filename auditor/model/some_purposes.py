"""What a visitor allowed in part: which purposes were allowed and which were switched off, by label."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.consent_claims import purposes_of
from auditor.model.naming import covers
from auditor.model.seen import CookieSeen, RequestSeen, StoredSeen, known_for
from auditor.model.tracker_kinds import purpose_of
from auditor.model.vendor import CookiePurpose, HostFacts
from auditor.model.visit import Visit

Sighting = CookieSeen | RequestSeen | StoredSeen


_MEASURED: Final[tuple[tuple[CookiePurpose, str], ...]] = (
    ("analytics", "purpose_statistics"),
    ("advertising", "purpose_advertising"),
)
_SHORT: Final = 3
"""Names up to this length are ignored: they may be part of other words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """A choice of some purposes, as far as its labels are understood."""

    on: tuple[str, ...]
    off: dict[CookiePurpose, str]
    """What was switched off, with its label, except what another label allows."""
    held: tuple[str, ...]
    """Labels of everything that was switched off; they may name a vendor."""
    clear: bool
    """Whether all labels that were allowed are understood."""

    def named(self, seen: Sighting) -> str | None:
        """The switched-off label that names the service seen, if any."""
        names = _names(seen)
        return next((label for label in self.held if any(name in label.casefold() for name in names)), None)

    def label(self, seen: Sighting) -> str | None:
        """The switched-off label that should have stopped what was seen; None if there is none, or if another
        label may allow it.
        """
        name = _name(seen)
        if name and any(name.casefold() in label.casefold() for label in self.on):
            return None
        if (own := self.named(seen)) is not None:
            return own
        told = isinstance(seen, RequestSeen) or known_for(seen.facts, self.off)
        return self.off.get(_purpose(seen)) if told else None


def allowed(visit: Visit) -> Allowed | None:
    """What the visit allowed; None if it made no choice."""
    choice = visit.choice
    if choice is None:
        return None
    runs = {purpose for label in choice.purposes_on for purpose in _purposes(label)}
    off = {
        purpose: label for label in choice.purposes_off for purpose in _purposes(label) if purpose not in runs
    }
    told = (
        label
        for label in choice.purposes_on
        if _purposes(label) or words_for("purpose_of_service").search(label)
    )
    return Allowed(
        on=choice.purposes_on,
        off=off,
        held=choice.purposes_off,
        clear=len(tuple(told)) == len(choice.purposes_on),
    )


def _purposes(label: str) -> tuple[CookiePurpose, ...]:
    return tuple(purpose for purpose, meaning in _MEASURED if words_for(meaning).search(label))


def _purpose(seen: Sighting) -> CookiePurpose:
    return purpose_of(seen.facts.category) if isinstance(seen, RequestSeen) else seen.facts.purpose


def _names(seen: Sighting) -> frozenset[str]:
    """Names of the service itself ("Facebook" for Meta), without those shared with its company's other
    products.
    """
    facts = seen.facts
    company = facts.company if isinstance(facts, HostFacts) else None
    makers = f"{company or ''} {facts.family or ''}".casefold()
    own = (name.casefold() for name in facts.names if "." not in name)
    others = (name for name in own if name not in makers)
    return frozenset(name for name in (_name(seen).casefold(), *others) if len(name) > _SHORT)


def _name(seen: Sighting) -> str:
    return seen.facts.vendor_name or seen.facts.vendor or ""


def declared_otherwise(case: Case, seen: Iterable[Sighting], off: Iterable[CookiePurpose]) -> bool:
    """Whether the documents assign what was seen to other purposes than those that were switched off."""
    items, closed = tuple(seen), frozenset(off)
    return any(
        purposes_of(claim) and not purposes_of(claim) & closed
        for claim in case.said("cookie_declared", "vendor_use", polarity="does")
        if claim.purpose and any(_is_about(claim.cookie, claim.vendor or claim.provider, i) for i in items)
    )


def _is_about(cookie: str | None, vendor: str | None, seen: Sighting) -> bool:
    if isinstance(seen, CookieSeen) and cookie:
        return covers(cookie, seen.cookie.name)
    return bool(vendor) and not cookie and (vendor or "").casefold() == _name(seen).casefold()
