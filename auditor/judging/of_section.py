"""An opt-out of the site's own that names no vendor: it is for the one vendor that its section is about."""

from typing import Final

from auditor.domains import registrable_domain
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.naming import host
from auditor.model.visit import OptOutEndpoint

_NAMING: Final = ("vendor_use", "cookie_declared", "third_party_collection", "sharing", "opt_out")


def vendor_of_section(case: Case, endpoint: OptOutEndpoint) -> str | None:
    """The vendor named in the section that offers the opt-out ("The pixel"); None if it names several, if
    there is no section, or if the opt-out is on another site's page.
    """
    if endpoint.vendor is not None or endpoint.shared or not _own(case, endpoint):
        return None
    offers = (claim for claim in case.said("opt_out", polarity="does") if claim.quote.text == endpoint.quote)
    offer = next((claim for claim in offers if claim.heading), None)
    named = {
        claim.vendor for claim in case.said(*_NAMING) if offer and claim.vendor and _beside(claim, offer)
    }
    return named.pop() if len(named) == 1 else None


def _own(case: Case, endpoint: OptOutEndpoint) -> bool:
    return registrable_domain(host(endpoint.url or "")) == registrable_domain(host(case.site.entry or ""))


def _beside(claim: Claim, offer: Claim) -> bool:
    return claim.heading == offer.heading and claim.quote.document == offer.quote.document
