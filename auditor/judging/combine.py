"""Combine findings with one cause into one finding with many instances, ordered by importance."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import reduce
from typing import Final, TypeVar

from auditor.judging.fingerprint import stamped
from auditor.model.finding import Evidence, Finding, Instance, Subject
from auditor.model.wording import listing

_VERDICTS: Final = {"contradicted": 0, "untested": 1, "upheld": 2}
_SEVERITIES: Final = {"error": 0, "warning": 1, "note": 2}
_BASES: Final = {"promised": 0, "expected": 1}

MOST: Final = 40
"""Most evidence items that one finding keeps."""

REST: Final = "further ones"

MOST_ALIKE: Final = 25
"""Most findings of one rule listed separately; the rest become a single finding, as a site may write
thousands of cookies."""

_PART_OF: Final = {
    "purpose_undisclosed": (
        ("vendor_undisclosed", "purpose_denied"),
        "No document states its purpose either",
    ),
    "collection_denied": (("purpose_denied",), "What was sent shows the same"),
    "technology_denied": (("purpose_denied",), "What was sent shows the same"),
}
"""Findings that are explained by another rule's finding about the same subject, and the words that introduce
them: a vendor that no document names has no stated purpose either, and a sentence contradicted by a cookie is
not broken twice by the requests that carry it."""
_ONE_SENTENCE: Final = frozenset({"collection_denied", "technology_denied"})
"""Rules whose findings are merged only if all their sentences are also those of the cause."""

T = TypeVar("T")


def combine(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return one finding per fingerprint. The most serious verdict is kept and includes what the others with
    the same verdict hold; an untested part is never hidden behind an upheld one.
    """
    by_name: dict[str, list[Finding]] = {}
    for finding in findings:
        by_name.setdefault(finding.fingerprint, []).append(finding)
    return tuple(_bounded(sorted(_whole([_merged(group) for group in by_name.values()]), key=_order)))


def _whole(findings: list[Finding]) -> Iterator[Finding]:
    """Merge findings into their cause; a finding more serious than its cause stays separate."""
    wrong = [finding for finding in findings if finding.verdict == "contradicted"]
    causes = {(f.rule, f.site, f.subject.key, f.jurisdiction, f.lens): f for f in wrong}
    parts: dict[int, list[Finding]] = {}
    for finding in wrong:
        rules, _ = _PART_OF.get(finding.rule, ((), ""))
        about = (finding.site, finding.subject.key, finding.jurisdiction, finding.lens)
        near = (causes[rule, *about] for rule in rules if (rule, *about) in causes)
        cause = next((each for each in near if _explains(each, finding)), None)
        if cause is not None:
            parts.setdefault(id(cause), []).append(finding)
    told = {id(finding) for each in parts.values() for finding in each}
    for finding in findings:
        if id(finding) in parts:
            yield reduce(_with, parts[id(finding)], finding)
        elif id(finding) not in told:
            yield finding


def _explains(cause: Finding, finding: Finding) -> bool:
    """Whether a finding says nothing that its cause does not say, and is no more serious. A promise of its
    own ("only for statistics") is broken on its own, unless the cause rests on the same sentence.
    """
    if _SEVERITIES[cause.severity] > _SEVERITIES[finding.severity]:
        return False
    quotes, of_cause = ({claim.quote for claim in each.claims} for each in (finding, cause))
    if finding.rule in _ONE_SENTENCE:
        return quotes <= of_cause
    alone = any(claim.exclusive for claim in finding.claims)
    return not alone or (cause.rule == "purpose_denied" and bool(quotes & of_cause))


def _with(cause: Finding, part: Finding) -> Finding:
    """`cause`, extended by what `part` says. Its instances are unchanged, so that accepting it remains
    valid.
    """
    return replace(
        cause,
        message=f"{cause.message} {_PART_OF[part.rule][1]}: {part.message}",
        claims=_once((*cause.claims, *part.claims)),
        evidence=_distinct([cause, part]),
    )


def _bounded(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The first findings of each rule separately; the rest as one, whose instances are their subjects."""
    alike: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        kind = (finding.rule, finding.verdict, finding.basis, finding.lens, finding.jurisdiction)
        alike.setdefault(kind, []).append(finding)
    every = [
        each
        for group in alike.values()
        for each in (*group[:MOST_ALIKE], *([_rest(group[MOST_ALIKE:])] if len(group) > MOST_ALIKE else []))
    ]
    return iter(sorted(every, key=_order))


def _rest(findings: list[Finding]) -> Finding:
    """Merge many findings into one, keyed by the rule and not by its contents, which change."""
    head = findings[0]
    if len(findings) == 1:
        return head
    subject = Subject(kind="site", key=f"{head.site} {REST}", name=f"{len(findings)} more of this kind")
    names = listing(finding.subject.name for finding in findings)
    combined = replace(
        head,
        subject=subject,
        message=f"{len(findings)} more of this kind: {names}. The first of these: {head.message}",
        claims=_once(claim for finding in findings for claim in finding.claims)[:MOST],
        quotes=_once(quote for finding in findings for quote in finding.quotes)[:MOST],
        evidence=_distinct(findings),
        instances=_once(Instance(key=f.subject.key, label=f.subject.name) for f in findings),
        vantages=_once(vantage for finding in findings for vantage in finding.vantages),
    )
    return stamped(combined)


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
        vantages=_once(vantage for finding in same for vantage in finding.vantages),
        seen=_often(same),
    )


def _often(same: list[Finding]) -> tuple[int, int] | None:
    """In how many of how many visits, over all vantages it was seen from."""
    of_each = {finding.vantages: finding.seen for finding in reversed(same) if finding.seen is not None}
    if not of_each:
        return None
    return sum(seen for seen, _ in of_each.values()), sum(of for _, of in of_each.values())


def _once(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))


def _distinct(findings: list[Finding]) -> tuple[Evidence, ...]:
    """Distinct evidence, compared by where and what was seen, because its mappings cannot be hashed."""
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
