"""Discrepancies over runs, as the columns of a chart."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from auditor.reports.parts.speech import say
from auditor.store.trends import Tally

WIDTH: Final = 720
HEIGHT: Final = 160
_LEFT, _TOP, _BOTTOM = 44, 12, 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One run, drawn as a stacked column of its severities."""

    x: float
    width: float
    run: str
    title: str
    parts: tuple[tuple[str, float, float], ...]
    """Severity, top and height of each part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """Columns from the oldest run to the newest."""

    columns: tuple[Column, ...]
    highest: int
    base: float
    top: float
    left: float = _LEFT
    width: int = WIDTH
    height: int = HEIGHT


def chart(tallies: Sequence[Tally]) -> Chart | None:
    """The chart of `tallies`, which come newest first; None if there are fewer than two."""
    if len(tallies) < 2:  # noqa: PLR2004 - one run is no trend
        return None
    ordered = tuple(reversed(tallies))
    highest = max(1, *(each.contradicted for each in ordered))
    room = HEIGHT - _TOP - _BOTTOM
    step = (WIDTH - _LEFT) / len(ordered)
    columns = tuple(_column(each, n, step, room / highest) for n, each in enumerate(ordered))
    return Chart(columns=columns, highest=highest, base=HEIGHT - _BOTTOM, top=_TOP)


def _column(tally: Tally, number: int, step: float, unit: float) -> Column:
    width = min(step * 0.7, 40)
    parts, at = [], float(HEIGHT - _BOTTOM)
    for severity, count in (("error", tally.errors), ("warning", tally.warnings), ("note", tally.notes)):
        at -= count * unit
        parts.append((severity, round(at, 2), round(count * unit, 2)))
    title = f"{day(tally.run)}: " + say(
        "{n} do not match ({errors} serious, {warnings} notable, {notes} minor), {untested} untested",
        n=tally.contradicted,
        errors=tally.errors,
        warnings=tally.warnings,
        notes=tally.notes,
        untested=tally.untested,
    )
    x = _LEFT + number * step + (step - width) / 2
    return Column(x=round(x, 2), width=round(width, 2), run=tally.run, title=title, parts=tuple(parts))


def day(run: str) -> str:
    """The day in a run's name: 20261121T230700Z-ab12cd."""
    return f"{run[:4]}-{run[4:6]}-{run[6:8]}" if run[:8].isdigit() else run
