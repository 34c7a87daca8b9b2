"""Hosts that no catalogue knows and a filter list names: trackers without a name."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice
from typing import Final

from auditor.domains import host_of
from auditor.model.observation import Request
from auditor.model.vendor import HostFacts
from auditor.vendors.lists.filters import Filters, Rule

LISTED: Final = "filter list"
"""`HostFacts.source` of such a host."""

SURENESS: Final = 0.65
"""Of a rule that people keep for the whole host: surer than a guess, less than an entry with its sources."""

SHORTEST: Final = 4
"""Letters of a domain's word from which a document that holds it may mean its owner."""

MOST_ASKED: Final = 50
"""Requests of one host that lists are asked about."""


def named_by_lists(
    hosts: Mapping[str, HostFacts], requests: Iterable[Request], filters: Filters | None
) -> dict[str, HostFacts]:
    """The hosts, those of nobody known with what a list says of them."""
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
    """Whose it is nobody says; a document that gives the domain's own word ("Adwell" for adwell.example) may
    well mean it, and so names it.
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
