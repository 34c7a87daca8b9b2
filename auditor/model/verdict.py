"""Findings put together: one place where the two sides, the weight and the words meet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from auditor.model.case import Case
from auditor.model.finding import Evidence, Finding, Instance, Severity, Subject
from auditor.model.ground import Ground
from auditor.model.seen import Window, blind
from auditor.model.wording import plain

WEAKER: Final[dict[Severity, Severity]] = {"error": "warning", "warning": "note", "note": "note"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """How heavy a finding is, and how sure."""

    severity: Severity
    confidence: float
    reason: str

    def weaker(self, why: str, factor: float = 0.7) -> "Weight":
        """One degree less, and why."""
        return Weight(
            severity=WEAKER[self.severity],
            confidence=round(self.confidence * factor, 2),
            reason=f"{self.reason}; {why}",
        )


def weigh(weight: Weight, seen: tuple[int, int]) -> Weight:
    """What was seen in one visit of several may be chance: it says so and weighs less."""
    count, of = seen
    if of > 1 and count == 1:
        return weight.weaker(f"seen in one of {of} visits only")
    if count < of:
        return Weight(
            severity=weight.severity,
            confidence=round(weight.confidence * 0.9, 2),
            reason=f"{weight.reason}; seen in {count} of {of} visits",
        )
    return weight


def contradicted(  # noqa: PLR0913 - the sides of a finding, each by name
    case: Case,
    rule: str,
    subject: Subject,
    ground: Ground,
    weight: Weight,
    *,
    message: str,
    evidence: Sequence[Evidence] = (),
    evidence_absent: str | None = None,
    seen: tuple[int, int] | None = None,
    instances: Iterable[Instance] = (),
) -> Finding:
    """What was seen does not match what was said. An expected one is a warning at most."""
    severity = weight.severity
    if ground.basis == "expected" and severity == "error":
        severity = "warning"
    return Finding(
        rule=rule,
        verdict="contradicted",
        severity=severity,
        site=case.site.name,
        subject=subject,
        message=message,
        confidence=weight.confidence,
        confidence_reason=weight.reason,
        basis=ground.basis,
        lens=ground.lens,
        jurisdiction=ground.jurisdiction,
        claims=ground.claims,
        claim_absent=ground.absent,
        evidence=tuple(evidence),
        evidence_absent=evidence_absent,
        seen=seen,
        instances=tuple(dict.fromkeys(instances)),
    )


def upheld(  # noqa: PLR0913 - the sides of a finding, each by name
    case: Case,
    rule: str,
    subject: Subject,
    ground: Ground,
    *,
    message: str,
    evidence: Sequence[Evidence] = (),
    seen: tuple[int, int] | None = None,
    confidence: float = 0.7,
) -> Finding:
    """What was promised was found kept, as far as these visits went."""
    return Finding(
        rule=rule,
        verdict="upheld",
        severity="note",
        site=case.site.name,
        subject=subject,
        message=message,
        confidence=confidence,
        confidence_reason=(
            "the visits made saw nothing to the contrary; what they did not do, they could not see"
        ),
        basis=ground.basis,
        lens=ground.lens,
        jurisdiction=ground.jurisdiction,
        claims=ground.claims,
        claim_absent=ground.absent,
        evidence=tuple(evidence),
        evidence_absent=None if evidence else "nothing was seen that does not match",
        seen=seen,
    )


def untested(
    case: Case,
    rule: str,
    subject: Subject,
    ground: Ground,
    *,
    why: str,
    evidence: Sequence[Evidence] = (),
) -> Finding:
    """Nobody could tell: why, in plain words. Never to be read as clean."""
    reason = plain(why, 400).rstrip(".")
    return Finding(
        rule=rule,
        verdict="untested",
        severity="note",
        site=case.site.name,
        subject=subject,
        message=f"Not tested: {reason}.",
        confidence=0.0,
        confidence_reason=reason,
        basis=ground.basis,
        lens=ground.lens,
        jurisdiction=ground.jurisdiction,
        claims=ground.claims,
        claim_absent=ground.absent,
        evidence=tuple(evidence),
        evidence_absent=reason,
    )


def clean(  # noqa: PLR0913 - the sides of a finding, each by name
    case: Case,
    rule: str,
    subject: Subject,
    ground: Ground,
    windows: Sequence[Window],
    *,
    needs: tuple[str, ...],
    message: str,
    evidence: Sequence[Evidence] = (),
    confidence: float = 0.7,
) -> Finding:
    """Nothing was seen against it: upheld where somebody could look at all that it needs, else untested."""
    if why := blind(windows, *needs):
        return untested(case, rule, subject, ground, why=why, evidence=evidence)
    count = sum(blind((window,), *needs) is None for window in windows)
    return upheld(
        case,
        rule,
        subject,
        ground,
        message=message,
        evidence=evidence,
        seen=(count, count),
        confidence=confidence,
    )


def site_subject(case: Case, about: str = "") -> Subject:
    """A finding about the site as a whole, or about one question of it."""
    name = case.site.operator or case.site.name
    return Subject(kind="site", key=f"{case.site.name}{f' {about}' if about else ''}", name=name)
