"""The site's own opt-out of sale, sharing or advertising, which applies to every advertiser on the site.

Such a page names no vendor ("Do Not Sell or Share My Personal Information"), and each advertiser that the
site loads is checked against it separately (Cal. Civ. Code 1798.135(a); 11 CCR 7026(f)).
"""

from typing import Final

from auditor.judging.compared import Whose
from auditor.judging.own_opt_out import described, vendors
from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.restricted_use import marks
from auditor.model.seen import Window, requests
from auditor.model.sent import declares_partly
from auditor.model.visit import OptOutEndpoint, Visit

_OF_SALE: Final = words_for("out_of_sale")


def of_sale(case: Case, endpoint: OptOutEndpoint) -> bool:
    """Whether it is the site's own and described as being for sale, sharing or advertising."""
    return described(case, endpoint, _OF_SALE)


def advertisers(case: Case, endpoint: OptOutEndpoint) -> tuple[str, ...]:
    """The advertising vendors that the site loads, if the opt-out is for all of them and names none."""
    return vendors(case, endpoint, _OF_SALE, "advertising")


def restricted(case: Case, visit: Visit, whose: Whose) -> bool:
    """Whether any of the vendor's requests after the opt-out carries a restricted-use mark."""
    back = (Window(visit=visit, steps=frozenset({"next_page", "return", "restart"})),)
    after = (seen for seen in requests(case, back) if whose(seen.facts))
    return any(declares_partly(seen) or marks(seen.request.url, seen.request.body) for seen in after)
