"""How many steps a banner requires to refuse and to accept, as counted in visits."""

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model.observation import Choice
from auditor.model.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """The shortest refusal and the longest acceptance made, the comparison most favourable to the site."""

    refusals: tuple[Visit, ...]
    refuse: tuple[str, ...]
    """Words of what was pressed and switched, in order."""
    accept: tuple[str, ...]

    @property
    def longer(self) -> bool:
        """Whether every refusal took more steps than any acceptance."""
        return len(self.refuse) > len(self.accept)


def steps(visits: Iterable[Visit]) -> Steps | None:
    """The steps of choices that took effect through the banner; None if either was not made so. Choices made
    by a platform's rule or script are left out: they may have taken another way than a person would.
    """
    made = [(visit, visit.choice) for visit in visits if visit.choice is not None and _shown(visit.choice)]
    refused = [(v, c.clicks) for v, c in made if v.phase == "rejected" and c.wanted == "reject"]
    accepted = [c.clicks for v, c in made if v.phase == "accepted" and c.wanted == "accept"]
    if not refused or not accepted:
        return None
    return Steps(
        refusals=tuple(visit for visit, _ in refused),
        refuse=min((clicks for _, clicks in refused), key=len),
        accept=max(accepted, key=len),
    )


def _shown(choice: Choice) -> bool:
    return choice.done and choice.method == "words" and bool(choice.clicks)
