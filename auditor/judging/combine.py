"""Findings of one cause become one finding with many instances, ordered by what matters."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, TypeVar

from auditor.model.finding import Evidence, Finding

_VERDICTS: Final = {"contradicted": 0, "untested": 1, "upheld": 2}
_SEVERITIES: Final = {"error": 0, "warning": 1, "note": 2}
_BASES: Final = {"promised": 0, "expected": 1}

MOST: Final = 40
"""Evidence items that one finding keeps."""

T = TypeVar("T")


def combine(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """One finding a fingerprint. The gravest verdict stands, and takes in what the others of the same
    verdict hold; an untested part never hides behind an upheld one.
    """
    by_name: dict[str, list[Finding]] = {}
    for finding in findings:
        by_name.setdefault(finding.fingerprint, []).append(finding)
    return tuple(sorted((_merged(group) for group in by_name.values()), key=_order))


def _merged(group: list[Finding]) -> Finding:
    group = sorted(group, key=_order)
    head = group[0]
    same = [finding for finding in group if finding.verdict == head.verdict]
    if len(same) == 1:
        return head
    return replace(
        head,
        claims=_once(claim for finding in same for claim in finding.claims),
        quotes=_once(quote for finding in same for quote in finding.quotes),
        evidence=_distinct(same),
        instances=_once(instance for finding in same for instance in finding.instances),
    )


def _once(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))


def _distinct(findings: list[Finding]) -> tuple[Evidence, ...]:
    """Evidence holds mappings, which cannot be hashed: told apart by where and what."""
    found = {(e.kind, e.visit, e.step, e.summary): e for finding in findings for e in finding.evidence}
    return tuple(found.values())[:MOST]


def _order(finding: Finding) -> tuple[int, int, int, float, str, str]:
    return (
        _VERDICTS[finding.verdict],
        _SEVERITIES[finding.severity],
        _BASES[finding.basis],
        -finding.confidence,
        finding.rule,
        finding.subject.key,
    )
