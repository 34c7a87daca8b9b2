"""The site's own opt-out of sale, sharing or advertising, which applies to every advertiser on the site.

Such a page names no vendor ("Do Not Sell or Share My Personal Information"), and each advertiser that the
site loads is checked against it separately (Cal. Civ. Code 1798.135(a); 11 CCR 7026(f)).
"""

from typing import Final

from auditor.domains import registrable_domain
from auditor.judging.compared import Whose
from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.restricted_use import marks
from auditor.model.seen import Window, requests, tracker
from auditor.model.sent import declares_partly
from auditor.model.tracker_kinds import purpose_of
from auditor.model.visit import OptOutEndpoint, Visit

_OF_SALE: Final = words_for("out_of_sale")
_MOST: Final = 6
"""Most advertisers of one site that are checked against it."""


def of_sale(case: Case, endpoint: OptOutEndpoint) -> bool:
    """Whether it is on one of the site's own pages and described as being for sale, sharing or
    advertising.
    """
    entry = case.site.entry or ""
    own = registrable_domain(host(endpoint.url or "")) == registrable_domain(host(entry))
    return own and endpoint.offered and _OF_SALE.search(endpoint.quote or "") is not None


def advertisers(case: Case, endpoint: OptOutEndpoint) -> tuple[str, ...]:
    """The advertising vendors that the site loads, if the opt-out is for all of them and names none."""
    if endpoint.vendor is not None or endpoint.shared or not of_sale(case, endpoint):
        return ()
    hosts = (facts for facts in case.attribution.hosts.values() if facts.vendor and facts.party == "third")
    met = (facts.vendor for facts in hosts if tracker(facts) and purpose_of(facts.category) == "advertising")
    return tuple(sorted({vendor for vendor in met if vendor}))[:_MOST]


def restricted(case: Case, visit: Visit, whose: Whose) -> bool:
    """Whether any of the vendor's requests after the opt-out carries a restricted-use mark."""
    back = (Window(visit=visit, steps=frozenset({"next_page", "return", "restart"})),)
    after = (seen for seen in requests(case, back) if whose(seen.facts))
    return any(declares_partly(seen) or marks(seen.request.url, seen.request.body) for seen in after)
