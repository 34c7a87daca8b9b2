"""What trackers are for: a vendor's categories, and the purpose that a promise would use for them."""

from typing import Final

from auditor.model.case import Case
from auditor.model.vendor import Category, CookiePurpose

MEASURING: Final[frozenset[Category]] = frozenset({"analytics", "session_recording", "ab_testing"})
"""Categories of services that measure visits for the site."""


def categories(case: Case) -> dict[str, set[Category]]:
    """The categories of each vendor's hosts in this case."""
    found: dict[str, set[Category]] = {}
    for facts in case.attribution.hosts.values():
        if facts.vendor is not None:
            found.setdefault(facts.vendor, set()).add(facts.category)
    return found


def purpose_of(category: Category) -> CookiePurpose:
    """The purpose of a tracker's requests, in the terms of promises about purposes."""
    return "analytics" if category in MEASURING else "advertising"
