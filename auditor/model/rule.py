"""A rule, which looks for one kind of discrepancy."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from auditor.model.case import Case
from auditor.model.finding import Finding, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Law article, guideline or specification, with the date it was looked up."""

    title: str
    url: str
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule; each is in its own file of rules/ as `RULE`."""

    id: str
    title: str
    """What it finds, as a noun phrase."""
    compares: str
    """What it compares with what, in one sentence."""
    severity: Severity
    confidence: str
    """How its confidence is determined."""
    remedy: str
    """How the site's owner can fix it."""
    sources: tuple[Source, ...]
    contradicted_when: str
    """An example that contradicts, in plain words."""
    upheld_when: str
    untested_when: str
    judge: Callable[[Case], Iterable[Finding]]
