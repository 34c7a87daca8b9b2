"""The site's own opt-out that names no vendor: it applies to every vendor of the purpose it describes."""

import re
from typing import Final

from auditor.domains import registrable_domain
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.seen import tracker
from auditor.model.tracker_kinds import purpose_of
from auditor.model.vendor import CookiePurpose
from auditor.model.visit import OptOutEndpoint

_MOST: Final = 6
"""Most vendors of one site that are checked against it."""


def described(case: Case, endpoint: OptOutEndpoint, words: re.Pattern[str]) -> bool:
    """Whether it is on one of the site's own pages and its sentence contains `words`."""
    entry = case.site.entry or ""
    own = registrable_domain(host(endpoint.url or "")) == registrable_domain(host(entry))
    return own and endpoint.offered and words.search(endpoint.quote or "") is not None


def vendors(
    case: Case, endpoint: OptOutEndpoint, words: re.Pattern[str], purpose: CookiePurpose
) -> tuple[str, ...]:
    """The vendors of `purpose` that the site contacts, if the opt-out is described by `words` and names no
    vendor; otherwise empty.
    """
    if endpoint.vendor is not None or endpoint.shared or not described(case, endpoint, words):
        return ()
    hosts = (facts for facts in case.attribution.hosts.values() if facts.vendor and facts.party == "third")
    met = (facts.vendor for facts in hosts if tracker(facts) and purpose_of(facts.category) == purpose)
    return tuple(sorted({vendor for vendor in met if vendor}))[:_MOST]
