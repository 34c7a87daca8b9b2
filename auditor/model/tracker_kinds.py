"""What trackers are for: the categories of a vendor, and the purpose that a promise would call it."""

from typing import Final

from auditor.model.case import Case
from auditor.model.vendor import Category, CookiePurpose

_ANALYTIC_HOSTS: Final[frozenset[Category]] = frozenset({"analytics", "session_recording", "ab_testing"})


def categories(case: Case) -> dict[str, set[Category]]:
    """The categories under which each vendor's hosts are known in this case."""
    found: dict[str, set[Category]] = {}
    for facts in case.attribution.hosts.values():
        if facts.vendor is not None:
            found.setdefault(facts.vendor, set()).add(facts.category)
    return found


def purpose_of(category: Category) -> CookiePurpose:
    """The purpose of a tracker's requests, as a promise about purposes speaks of them."""
    return "analytics" if category in _ANALYTIC_HOSTS else "advertising"
