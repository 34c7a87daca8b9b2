"""Filters as parts of a page's address, so that every list has a permalink."""

from collections.abc import Mapping
from typing import Final

from auditor.store.filters import Filter

NAMES: Final = ("site", "rule", "vendor", "severity", "assignee")
ALL: Final = "all"
LONGEST: Final = 300


def asked(query: Mapping[str, str]) -> Filter:
    """The filter in an address's query. Without a state it is "open": findings that await a decision."""
    state = query.get("state", "") or "open"
    return Filter(
        **{name: query.get(name, "")[:LONGEST] for name in NAMES},
        state="" if state == ALL else state,
        new=query.get("new", "") == "1",
        gone=query.get("gone", "") == "1",
        words=query.get("q", "")[:LONGEST].strip(),
    )


def address(given: Filter) -> dict[str, str]:
    """A filter as query parameters, with defaults left out."""
    parts = {name: str(getattr(given, name)) for name in NAMES}
    parts |= {"state": "" if given.state == "open" else given.state or ALL, "q": given.words}
    parts |= {"new": "1" if given.new else "", "gone": "1" if given.gone else ""}
    return {name: value for name, value in parts.items() if value}
