"""What the browser saw in only one of two runs, where both looked at the same thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from auditor.model.audit import Audit
from auditor.model.naming import name_pattern
from auditor.reports.parts.cookie_matrix import CookieLine, cookie_matrix
from auditor.reports.parts.phases import Column, columns_of
from auditor.reports.parts.vendor_matrix import VendorRow, vendor_matrix

_BLIND = ("cookies", "requests", "storage")


@dataclass(frozen=True, slots=True, kw_only=True)
class BehaviourChange:
    """A vendor or cookie that only one of the runs saw, or a cookie whose lifetime changed."""

    kind: str
    """new, gone or changed."""
    what: str
    """vendor or cookie."""
    name: str
    """The vendor's name; for a cookie its name, with varying parts as `*`, and its domain."""
    about: str
    """A vendor's category; a cookie's purpose and vendor."""
    phases: tuple[str, ...]
    """Labels of the phases in which it appeared or disappeared; empty for a changed lifetime."""
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotCompared:
    """A kind of visit that one of the runs did not make, or that could not see reliably."""

    phase: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pair:
    """The columns that both runs saw, in the same order."""

    before: tuple[Column, ...]
    after: tuple[Column, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(column.label for column in self.after)


def behaviour_changes(
    before: Audit, after: Audit
) -> tuple[tuple[BehaviourChange, ...], tuple[NotCompared, ...]]:
    """Changes of vendors, then of cookies, and what could not be compared."""
    pair, left = _paired(before, after)
    vendors = (
        {row.name: row for row in vendor_matrix(pair.before, before.judgement.attribution)},
        {row.name: row for row in vendor_matrix(pair.after, after.judgement.attribution)},
    )
    cookies = (
        _by_pattern(cookie_matrix(pair.before, before.judgement.attribution, before.claims)),
        _by_pattern(cookie_matrix(pair.after, after.judgement.attribution, after.claims)),
    )
    found = (*_vendors(*vendors, pair), *_cookies(*cookies, pair))
    return found, left


def _paired(before: Audit, after: Audit) -> tuple[_Pair, tuple[NotCompared, ...]]:
    then = {column.key: column for column in columns_of(before.visits)}
    now = {column.key: column for column in columns_of(after.visits)}
    both = [key for key in now if key in then and not _why(then[key]) and not _why(now[key])]
    left = [
        NotCompared(phase=(now.get(key) or then[key]).label, reason=_reason(then.get(key), now.get(key)))
        for key in dict.fromkeys((*then, *now))
        if key not in both
    ]
    pair = _Pair(before=tuple(then[key] for key in both), after=tuple(now[key] for key in both))
    return pair, tuple(left)


def _why(column: Column) -> str:
    """Why a column cannot show that something is absent; empty if it can."""
    blind = (visit.gap(*_BLIND) for visit in column.reached)
    gap = next((gap for gap in blind if gap), None)
    return column.problem or column.doubt or (gap.reason if gap else "")


def _reason(then: Column | None, now: Column | None) -> str:
    if now is None:
        return "not visited in the later run"
    if then is None:
        return "not visited in the earlier run"
    if why := _why(now):
        return f"the later run could not look: {why}"
    return f"the earlier run could not look: {_why(then)}"


def _vendors(old: dict[str, VendorRow], new: dict[str, VendorRow], pair: _Pair) -> Iterator[BehaviourChange]:
    for name in sorted({*old, *new}):
        row = new.get(name) or old[name]
        seen = [[cell.seen for cell in found[name].cells] if name in found else [] for found in (old, new)]
        for kind, phases in _between(seen[0], seen[1], pair):
            about = row.category.replace("_", " ")
            yield BehaviourChange(kind=kind, what="vendor", name=name, about=about, phases=phases)


def _cookies(
    old: dict[str, tuple[CookieLine, ...]], new: dict[str, tuple[CookieLine, ...]], pair: _Pair
) -> Iterator[BehaviourChange]:
    for name in sorted({*old, *new}):
        line = (new.get(name) or old[name])[0]
        about = ", ".join(part for part in (line.purpose, line.vendor) if part)
        then, now = old.get(name, ()), new.get(name, ())
        for kind, phases in _between(_set(then), _set(now), pair):
            yield BehaviourChange(kind=kind, what="cookie", name=name, about=about, phases=phases)
        lives = [{each.asked.words for each in lines if each.asked} for lines in (then, now)]
        if lives[0] and lives[1] and lives[0] != lives[1]:
            detail = f"asks to live {', '.join(sorted(lives[1]))}; before: {', '.join(sorted(lives[0]))}"
            yield BehaviourChange(
                kind="changed", what="cookie", name=name, about=about, phases=(), detail=detail
            )


def _set(lines: Sequence[CookieLine]) -> list[bool]:
    """For each column, whether any of the cookies was set."""
    by_column = zip(*(line.cells for line in lines), strict=True)
    return [any(cell.tone == "set" for cell in cells) for cells in by_column]


def _between(old: Sequence[bool], new: Sequence[bool], pair: _Pair) -> Iterator[tuple[str, tuple[str, ...]]]:
    nothing = [False] * len(pair.labels)
    both = list(zip(pair.labels, old or nothing, new or nothing, strict=True))
    came = tuple(label for label, then, now in both if now and not then)
    went = tuple(label for label, then, now in both if then and not now)
    if came:
        yield "new", came
    if went:
        yield "gone", went


def _by_pattern(lines: Sequence[CookieLine]) -> dict[str, tuple[CookieLine, ...]]:
    """Cookies by the part of their names that stays the same from visit to visit."""
    named = sorted(lines, key=_name)
    return {name: tuple(group) for name, group in groupby(named, key=_name)}


def _name(line: CookieLine) -> str:
    return f"{name_pattern(line.name)} ({line.domain.lstrip('.')})"
