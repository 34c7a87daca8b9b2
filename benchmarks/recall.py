"""How many of the planted cookies a visit saw, and whether it named the right setter."""

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.model.visit import Visit
from benchmarks.planted import Planted


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """Counts of planted cookies."""

    planted: int
    seen: int
    right_setter: int
    late: int
    late_seen: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


def recall(pairs: Iterable[tuple[Visit, Iterable[Planted]]]) -> Recall:
    """The counts over several visits, each paired with what was planted for it."""
    rows = [(each, _setters(visit, each.name)) for visit, planted in pairs for each in planted]
    late = [(each, setters) for each, setters in rows if each.late_s]
    return Recall(
        planted=len(rows),
        seen=sum(bool(setters) for _, setters in rows),
        right_setter=sum(each.setter in setters for each, setters in rows),
        late=len(late),
        late_seen=sum(bool(setters) for _, setters in late),
        missed=tuple(each.name for each, setters in rows if not setters),
        wrong=tuple(
            f"{each.name}: {', '.join(sorted(setters))}"
            for each, setters in rows
            if setters and each.setter not in setters
        ),
    )


def _setters(visit: Visit, name: str) -> set[str]:
    """The setters that the visit names for the cookie; "" where it names none."""
    return {c.set_by.url if c.set_by else "" for c in visit.cookies if c.name == name and not c.refused}
