"""Which trackers a text names, among those seen in visits and those that the documents say are used."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from auditor.model.case import Case
from auditor.model.vendor import HostFacts

_SHORTEST: Final = 4
_BESIDE: Final = 14
"""Most letters that a heading may hold apart from the product names in it."""


def named_in(case: Case, words: str) -> frozenset[str]:
    """The ids of the trackers that a text names, in lower case."""
    return frozenset(_named(case, words.casefold()))


def met_in(case: Case, words: str) -> frozenset[str]:
    """The ids of all third parties seen that a text names, trackers or not (a video, for example)."""
    met = {
        facts.vendor.casefold(): _names(facts.vendor.casefold(), facts.vendor_name or "")
        for facts in case.attribution.receivers()
        if facts.vendor and facts.outside
    }
    return frozenset(_spoken_of(met, words.casefold()))


def titled(case: Case, heading: str) -> frozenset[str]:
    """The trackers that a heading names if it consists of little more than their names: "6.2 Acme Analytics
    (optional)".
    """
    rest = heading.casefold()
    found = _named(case, rest)
    for name in (name for names in found.values() for name in names):
        rest = rest.replace(name, " ")
    return frozenset(found if sum(letter.isalpha() for letter in rest) <= _BESIDE else ())


def _named(case: Case, low: str) -> Mapping[str, frozenset[str]]:
    return _spoken_of(_trackers(case), low)


def _spoken_of(known: Mapping[str, frozenset[str]], low: str) -> Mapping[str, frozenset[str]]:
    return {
        vendor: names
        for vendor, names in known.items()
        if any(len(name) >= _SHORTEST and _place(name, low) for name in names)
    }


def _trackers(case: Case) -> Mapping[str, frozenset[str]]:
    """The ids of trackers, with their names."""
    met: dict[str, HostFacts] = {}
    for facts in case.attribution.receivers():
        if facts.vendor is not None:
            met.setdefault(facts.vendor.casefold(), facts)
    found = {
        vendor: _names(vendor, facts.vendor_name or "") for vendor, facts in met.items() if facts.tracker
    }
    for vendor in _used(case):
        if vendor not in met:
            found[vendor] = _names(vendor)
    return found


def _used(case: Case) -> Iterator[str]:
    return (claim.vendor.casefold() for claim in case.said("vendor_use", polarity="does") if claim.vendor)


def _names(*names: str) -> frozenset[str]:
    return frozenset(form for name in names for form in (name.casefold(), name.casefold().replace("-", " ")))


def _place(name: str, words: str) -> re.Match[str] | None:
    return re.search(rf"(?<![a-z0-9]){re.escape(name)}(?![a-z0-9])", words)
