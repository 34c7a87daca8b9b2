"""What one try of an opt-out shows: whether it could be used, and whether its vendor went on."""

from dataclasses import dataclass

from auditor.judging.answers import dead, turned_away
from auditor.judging.compared import Compared, Whose, compare
from auditor.judging.unreached import nobody_there
from auditor.judging.used import acted, leads_home
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.observation import Gap, OptOutAnswer
from auditor.model.optout import OptOutVerdict
from auditor.model.vendor import CookieFacts, HostFacts
from auditor.model.visit import CONTROL, OptOutEndpoint, Visit
from auditor.model.wording import count, listing, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The verdict on one try, and why."""

    verdict: OptOutVerdict
    reason: str
    compared: Compared | None = None


def outcome_of(case: Case, endpoint: OptOutEndpoint, visit: Visit) -> Outcome:
    """What one try shows: whether the address is dead, whether one could look, and what changed."""
    if gap := visit.gap("visit", "page"):
        return Outcome(verdict="untested", reason=f"the site could not be seen: {plain(gap.reason)}")
    answer = visit.opt_out_answer
    if answer is not None and (why := _dead(case, endpoint, visit, answer)):
        return Outcome(verdict="dead", reason=why)
    if why := _not_used(visit, answer):
        return Outcome(verdict="untested", reason=plain(why))
    vendor = _vendor(case, endpoint)
    if vendor is None:
        why = "it answers, but which vendor on this site it is for cannot be told"
        return Outcome(verdict="untested", reason=why)
    return _compared(compare(case, visit, _control(case, visit), vendor[0], vendor[1]))


def _dead(case: Case, endpoint: OptOutEndpoint, visit: Visit, answer: OptOutAnswer) -> str | None:
    """Why the address is known to be none that opts out; None where it may be one."""
    if why := dead(answer) or nobody_there(case, endpoint, answer):
        return why
    if leads_home(visit, answer):
        return "it leads to a first page, where nothing was found to press and nothing was written"
    return None


def _not_used(visit: Visit, answer: OptOutAnswer | None) -> str | None:
    """Why the opt-out cannot be said to have been used and looked at; None where it can."""
    gap = _blind(visit)
    if answer is None:
        return gap.reason if gap else "nothing is known of its answer"
    if why := turned_away(answer):
        return why
    if gap is not None:
        return gap.reason
    if not acted(visit, answer):
        return "its page answers, but nothing on it that opts out was found to press, and it wrote nothing"
    return None


def _blind(visit: Visit) -> Gap | None:
    """What kept the visit from seeing the site again after the opt-out."""
    back = (gap for gap in visit.gaps if gap.what == "next_page" and gap.step == "return")
    return visit.gap("opt_out", "requests", "cookies") or next(back, None)


def _compared(c: Compared) -> Outcome:
    """The verdict on one vendor's traffic."""
    t = c.traffic
    if not c.came_back:
        return Outcome(verdict="untested", reason="the site was not seen again after the opt-out", compared=c)
    if not t.requests_before and not t.requests_control:
        why = "the vendor was not seen on this site before the opt-out"
        return Outcome(verdict="untested", reason=why, compared=c)
    if not t.requests_after:
        return _silent(c)
    if t.same_identifier or c.new_identifier:
        which = "the same identifier as before" if t.same_identifier else "a new identifier"
        why = f"{t.vendor} still received {count(t.requests_after, 'request')} afterwards, with {which}"
        return Outcome(verdict="ignored", reason=why, compared=c)
    return _without_identifier(c)


def _without_identifier(c: Compared) -> Outcome:
    """Requests go on and no identifier was seen to go along."""
    if not c.data_after:
        return _only_loaded(c)
    went_on = f"{count(c.data_after, 'request')} still went to the vendor"
    if c.traffic.identifiers_before or c.marked:
        return Outcome(
            verdict="works_partly", reason=f"{went_on}, without an identifier that was seen", compared=c
        )
    if c.left_something:
        why = f"{went_on}; no identifier was seen, and what it makes of them cannot be seen from a browser"
        return Outcome(verdict="untested", reason=why, compared=c)
    usual = c.data_control if c.data_control is not None else c.data_before
    if c.data_after >= usual:
        why = (
            f"{went_on}, as many as without the opt-out, which left nothing in the browser to be known by; "
            "no identifier was seen before or after"
        )
        return Outcome(verdict="ignored", reason=why, compared=c)
    return Outcome(verdict="works_partly", reason=f"{went_on}, fewer than without the opt-out", compared=c)


def _only_loaded(c: Compared) -> Outcome:
    """The vendor's script came and sent nothing: it has to come, to read that the visitor opted out."""
    if c.data_control == 0:
        why = (
            "the vendor sends nothing on a second look also without the opt-out, so its silence shows nothing"
        )
        return Outcome(verdict="untested", reason=why, compared=c)
    why = "the vendor's script still loads, and sends nothing more"
    return Outcome(verdict="works", reason=why, compared=c)


def _silent(c: Compared) -> Outcome:
    """The vendor got no request after: because of the opt-out, if it got some without it."""
    if c.traffic.requests_control == 0:
        why = "the vendor is silent on a second look also without the opt-out, so its silence shows nothing"
        return Outcome(verdict="untested", reason=why, compared=c)
    weak = "" if c.traffic.requests_control is not None else "; no control visit was there to compare with"
    left = f"; left in the browser: {listing(c.kept)}" if c.kept else ""
    return Outcome(verdict="works", reason=f"the vendor got no request afterwards{left}{weak}", compared=c)


def _control(case: Case, visit: Visit) -> Visit | None:
    """The control made for this visit, else one made for all, of the same repeat where there is one."""
    controls = case.reached(case.in_phase(CONTROL))
    own = [v for v in controls if v.control_of in (visit.id, visit.variant) and v.control_of is not None]
    pool = own or [v for v in controls if v.control_of is None]
    return next((v for v in pool if v.repeat == visit.repeat), pool[0] if pool else None)


def _vendor(case: Case, endpoint: OptOutEndpoint) -> tuple[str, Whose] | None:
    """The vendor's name, and how its hosts and cookies are known; None where it cannot be told."""
    named = endpoint.vendor or _by_host(case, endpoint.url or "")
    if named is None:
        return None
    low = named.casefold()
    hosts = case.attribution.hosts.values()
    if any(_is(facts, low) for facts in (*hosts, *case.attribution.requests.values())):
        return named, lambda facts: _is(facts, low)
    wider = {facts.vendor for facts in hosts if facts.vendor and low in facts.names}
    if len(wider) > 1:
        return None
    only = (next(iter(wider)) or low) if wider else low
    return named, lambda facts: _is(facts, only.casefold())


def _is(facts: HostFacts | CookieFacts, low: str) -> bool:
    return low in ((facts.vendor or "").casefold(), (facts.vendor_name or "").casefold())


def _by_host(case: Case, url: str) -> str | None:
    facts = case.attribution.hosts.get(host(url))
    return facts.vendor if facts is not None and facts.party == "third" else None
