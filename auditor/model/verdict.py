"""Build findings: the one place where both sides, the weight and the words come together."""

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
    """The severity and confidence of a finding."""

    severity: Severity
    confidence: float
    reason: str

    def weaker(self, why: str, factor: float = 0.7) -> "Weight":
        """Lower the severity by one degree and the confidence by `factor`, adding the reason."""
        return Weight(
            severity=WEAKER[self.severity],
            confidence=round(self.confidence * factor, 2),
            reason=f"{self.reason}; {why}",
        )


def weigh(weight: Weight, seen: tuple[int, int]) -> Weight:
    """Lower the weight if something was seen in only some of the visits, as it may be chance, and say so."""
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
    """Build a finding that what was seen does not match what was said. If only expected by a law, it is a
    warning at most.
    """
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
    """Build a finding that a promise was kept, as far as these visits could see."""
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
    """Build a finding that a promise could not be tested, with the reason. It must never be read as clean."""
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
    """Build a finding that nothing was seen against a promise: upheld if a visit could observe all that it
    needs, else untested.
    """
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
    """The subject of a finding about the site as a whole, or about one aspect of it."""
    name = case.site.operator or case.site.name
    return Subject(kind="site", key=f"{case.site.name}{f' {about}' if about else ''}", name=name)
