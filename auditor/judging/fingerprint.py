"""The identity of a finding over time: what it is about, never how it was worded or which value was seen.

Rule, site, basis (with the lens, if a law's), jurisdiction, type of claim and the subject's key.
"""

from dataclasses import replace
from hashlib import sha256
from typing import Final

from auditor.model.finding import Finding

DIGITS: Final = 20


def fingerprint(finding: Finding) -> str:
    """The first 20 hexadecimal digits of the SHA-256 of the finding's parts."""
    basis = finding.basis if finding.basis == "promised" else f"{finding.basis}:{finding.lens}"
    claim = min((claim.type for claim in finding.claims), default="")
    parts = (finding.rule, finding.site, basis, finding.jurisdiction, claim, finding.subject.key)
    return sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


def stamped(finding: Finding) -> Finding:
    """The finding with its fingerprint."""
    return replace(finding, fingerprint=fingerprint(finding))
