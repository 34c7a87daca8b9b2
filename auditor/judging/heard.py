"""Decode the visits' consent strings and signals, for the case and the judgement."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from auditor.consent.visit import all_said
from auditor.model.said import Said
from auditor.model.visit import Visit

MOST: Final = 400
"""Most signals of one visit; those that hold come first."""


def signals(visits: Iterable[Visit]) -> tuple[Said, ...]:
    """What each visit's signals say; repeats in the same step and place are dropped."""
    return tuple(each for visit in visits for each in _of(visit))


def _of(visit: Visit) -> Iterator[Said]:
    once: dict[tuple[object, ...], Said] = {}
    for each in all_said(visit.signals):
        key = (each.kind, each.step, each.where, each.frame_url, each.words, each.applies, each.holds)
        once.setdefault(key, replace(each, visit=visit.id))
    kept = sorted(once.values(), key=lambda each: not each.holds)[:MOST]
    yield from sorted(kept, key=lambda each: each.at_s)
