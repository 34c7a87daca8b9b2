"""The site's own opt-out of visit measurement, which names no vendor and so applies to whoever measures
visits.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from auditor.domains import registrable_domain
from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.optout import OptOutRecord
from auditor.model.seen import tracker
from auditor.model.tracker_kinds import purpose_of
from auditor.model.visit import OptOutEndpoint

_OF_COUNTING: Final = words_for("out_of_counting")
_MOST: Final = 6
"""Most vendors of one site that are checked against it."""


def counters(case: Case, endpoint: OptOutEndpoint) -> tuple[str, ...]:
    """The vendors that measure visits on the site, if the opt-out is the site's own, is described as being
    for visit measurement and names no vendor; otherwise empty.
    """
    if endpoint.vendor is not None or endpoint.shared or not of_counting(case, endpoint):
        return ()
    hosts = (facts for facts in case.attribution.hosts.values() if facts.vendor and facts.party == "third")
    met = (facts.vendor for facts in hosts if tracker(facts) and purpose_of(facts.category) == "analytics")
    return tuple(sorted({vendor for vendor in met if vendor}))[:_MOST]


def of_counting(case: Case, endpoint: OptOutEndpoint) -> bool:
    """Whether it is on one of the site's own pages and described as being for visit measurement."""
    entry = case.site.entry or ""
    own = registrable_domain(host(endpoint.url or "")) == registrable_domain(host(entry))
    return own and endpoint.offered and _OF_COUNTING.search(endpoint.quote or "") is not None


def together(records: Sequence[OptOutRecord]) -> tuple[OptOutRecord, ...]:
    """The records of one such opt-out. If anything changed for one vendor, the opt-out may be only that
    vendor's, so "ignored" becomes "untested" for the others.
    """
    if all(record.verdict == "ignored" for record in records):
        return tuple(records)
    why = "it names no vendor, and another vendor on this site changed after it: it may be for that one alone"
    return tuple(
        replace(one, verdict="untested", reason=why) if one.verdict == "ignored" else one for one in records
    )
