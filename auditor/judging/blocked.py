"""What is still sent when all cookies are blocked in the browser, as a policy advises."""

from auditor.judging.tried import Outcome
from auditor.model.case import Case
from auditor.model.visit import BLOCKED
from auditor.model.wording import listing

_SETTING = "with all cookies blocked in the browser"


def blocked(case: Case) -> Outcome | None:
    """Judge whether visits with cookies blocked still sent identifiers; None if there was no such visit."""
    visits = case.reached(case.in_phase(BLOCKED))
    if not visits:
        return None
    if any(visit.gap("requests", "load", "virtual_time") for visit in visits):
        return Outcome(verdict="untested", reason=f"{_SETTING} the visit could not see everything")
    here = {visit.id for visit in visits}
    left = [
        flow for flow in case.flows if flow.visit in here and flow.party == "third" and flow.source.tracks
    ]
    if left:
        who = listing(dict.fromkeys(flow.vendor_name or flow.registrable_domain for flow in left))
        held = listing(dict.fromkeys(flow.source.label for flow in left))
        return Outcome(verdict="works_partly", reason=f"{_SETTING} {held} still went to {who}")
    return Outcome(
        verdict="works", reason=f"{_SETTING} no stored identifier was seen to be sent to a third party"
    )
