"""Hosts that no catalogue knows but a filter list names: trackers without a known owner."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice
from typing import Final

from auditor.domains import host_of
from auditor.model.observation import Request
from auditor.model.vendor import HostFacts
from auditor.vendors.lists.filters import Filters, Rule

LISTED: Final = "filter list"
"""`HostFacts.source` of such hosts."""

SURENESS: Final = 0.65
"""Confidence for a maintained rule for the whole host: higher than a guess, lower than a sourced catalogue
entry."""

SHORTEST: Final = 4
"""Fewest letters of a domain's first label for a document that contains it to mean its owner."""

MOST_ASKED: Final = 50
"""Most requests of one host that are checked against the lists."""


def named_by_lists(
    hosts: Mapping[str, HostFacts], requests: Iterable[Request], filters: Filters | None
) -> dict[str, HostFacts]:
    """The hosts; those without a known owner get what a filter list says about them."""
    found = dict(hosts)
    unknown = {host for host, facts in hosts.items() if not facts.source}
    if filters is None or not unknown:
        return found
    sent: dict[str, dict[tuple[str, str, str], None]] = {}
    for request in requests:
        if (host := host_of(request.url)) in unknown:
            sent.setdefault(host, {})[request.url, request.page_url, request.resource] = None
    for host, asked in sent.items():
        rules = (filters.naming(*each) for each in islice(asked, MOST_ASKED))
        if (rule := next(filter(None, rules), None)) is not None:
            found[host] = _by_rule(found[host], rule)
    return found


def _by_rule(facts: HostFacts, rule: Rule) -> HostFacts:
    """The facts according to a rule. The owner is unknown; a document with the domain's first label ("Adwell"
    for adwell.example) probably means it, so that counts as a name.
    """
    word = facts.registrable_domain.partition(".")[0]
    return replace(
        facts,
        category=rule.of.category,
        confidence=SURENESS,
        source=LISTED,
        names=(*facts.names, word) if len(word) >= SHORTEST else facts.names,
        reason=f"no catalogue knows it; the rule {rule.text} of {rule.of.title} names it",
    )
