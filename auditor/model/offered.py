"""The sentences in which a site offers an opt-out."""

from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.optout import OptOutRecord


def offers(case: Case, record: OptOutRecord) -> tuple[Claim, ...]:
    """The claims that give the opt-out's address, or else those whose quote it was found in."""
    endpoint = record.endpoint
    said = tuple(case.said("opt_out", polarity="does"))
    by_address = tuple(claim for claim in said if claim.url is not None and claim.url == endpoint.url)
    if by_address or endpoint.quote is None:
        return by_address
    return tuple(claim for claim in said if claim.quote.text == endpoint.quote)
