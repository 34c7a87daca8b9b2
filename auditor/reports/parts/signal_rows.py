"""What consent strings and signals said in each visit, step by step."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from auditor.model.naming import host
from auditor.model.said import FRAMEWORKS, USES, Said
from auditor.reports.parts.words import STEPS

MOST: Final = 40
"""How many rows per visit the page shows; the JSON report has all that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalRow:
    """One statement in one step, with every place it was made."""

    step: str
    framework: str
    words: str
    comes_to: str
    """What it means: “denied: advertising, analytics”; empty if it is about none of the uses."""
    where: tuple[str, ...]
    """Interfaces and hosts of requests that carried it."""


def signal_rows(signals: Iterable[Said]) -> Mapping[str, tuple[SignalRow, ...]]:
    """The rows by visit id, in the order of first occurrence."""
    groups: dict[tuple[str, str, str, str, str], dict[str, None]] = {}
    for each in signals:
        step = STEPS.get(each.step, each.step)
        name = f"{FRAMEWORKS[each.framework]} ({each.kind})"
        key = (each.visit, step, name, each.words, _comes_to(each))
        groups.setdefault(key, {}).setdefault(host(each.where) or each.where)
    rows: dict[str, list[SignalRow]] = {}
    for (visit, step, name, words, ends), where in groups.items():
        row = SignalRow(step=step, framework=name, words=words, comes_to=ends, where=tuple(where))
        rows.setdefault(visit, []).append(row)
    return {visit: tuple(members) for visit, members in rows.items()}


def _comes_to(each: Said) -> str:
    verbs = ("not opted out of", "opted out of") if each.asks == "opt_out" else ("granted:", "denied:")
    pairs = zip(verbs, (each.granted, each.denied), strict=True)
    told = [f"{verb} {', '.join(USES[use] for use in uses)}" for verb, uses in pairs if uses]
    if each.applies is False:
        told.append("said not to apply to this visit")
    return "; ".join(told)
