"""What one try of an opt-out shows: whether it could be used, and whether its vendor went on."""

from dataclasses import dataclass, replace
from typing import Final

from auditor.judging.answers import dead, turned_away
from auditor.judging.compared import Compared, Whose, compare
from auditor.judging.of_counting import of_counting
from auditor.judging.of_sale import of_sale, restricted
from auditor.judging.unreached import nobody_there
from auditor.judging.used import acted, leads_home, proven, speaks_of_it
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.observation import Gap, OptOutAnswer
from auditor.model.optout import OptOutVerdict
from auditor.model.seen import Window, requests
from auditor.model.vendor import CookieFacts, HostFacts
from auditor.model.visit import CONTROL, OptOutEndpoint, Visit
from auditor.model.wording import count, listing, plain

_SHORTEST_NAME: Final = 4
_SAYS_NOTHING: Final = "; it does not mention opting out"
_NO_CONTROL: Final = "; there was no control visit to compare with"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The verdict on one try, with the reason."""

    verdict: OptOutVerdict
    reason: str
    compared: Compared | None = None
    control: str | None = None
    """Id of the visit it was compared with."""


def outcome_of(case: Case, endpoint: OptOutEndpoint, visit: Visit) -> Outcome:
    """Judge one try: whether the address is dead, whether its effect could be seen, and what changed."""
    if gap := visit.gap("visit", "page"):
        return Outcome(verdict="untested", reason=f"the site could not be seen: {plain(gap.reason)}")
    answer = visit.opt_out_answer
    if answer is not None and (why := _dead(case, endpoint, visit, answer)):
        return Outcome(verdict="dead", reason=why)
    if endpoint.mechanism == "industry_platform":
        return Outcome(verdict="not_reachable", reason=plain(_of_many(answer)))
    if why := _not_used(endpoint, visit, answer):
        return Outcome(verdict="untested", reason=plain(why))
    vendor = _vendor(case, endpoint, visit)
    if vendor is None:
        why = "it answers, but it is not clear which vendor on this site it is for"
        return Outcome(verdict="untested", reason=why)
    control = _control(case, visit)
    seen = _compared(compare(case, visit, control, vendor[0], vendor[1]))
    if seen.verdict == "ignored":
        seen = _doubted(case, endpoint, visit, vendor[1], seen)
    return replace(_after_restart(seen), control=control.id if control else None)


def _doubted(case: Case, endpoint: OptOutEndpoint, visit: Visit, whose: Whose, seen: Outcome) -> Outcome:
    """Reconsider `seen` if the vendor may have gone on for reasons other than the opt-out being ignored."""
    answer = visit.opt_out_answer
    if restricted(case, visit, whose):
        why = f"{seen.reason}; they carry a mark of restricted use, and what effect that has cannot be seen"
        return replace(seen, verdict="works_partly", reason=why)
    for_all = of_sale(case, endpoint) or of_counting(case, endpoint)
    if endpoint.shared and not (for_all or _names(case, whose, answer)):
        why = (
            f"{_pressed(answer)}, and it is not clear whether its own opt-out was part of that; {seen.reason}"
        )
        return replace(seen, verdict="untested", reason=why)
    if endpoint.mechanism == "browser_addon" and _by_its_own_script(case, visit, whose):
        why = (
            "what the add-on tells scripts was told to the vendor's own, which read it otherwise here; the "
            f"add-on itself cannot be installed; {seen.reason}"
        )
        return replace(seen, verdict="untested", reason=why)
    if not proven(case, visit, answer):
        why = (
            f"{_pressed(answer)}, and nothing shows that this opted the visitor out: nothing was stored "
            f"or sent, and the page did not say so; {seen.reason}"
        )
        return replace(seen, verdict="untested", reason=why)
    return seen


def _by_its_own_script(case: Case, visit: Visit, whose: Whose) -> bool:
    """Whether what was sent after the opt-out was sent only by scripts from third-party hosts: whether a
    vendor's script honours its own add-on is not up to the site.
    """
    window = Window(visit=visit, steps=frozenset({"return", "restart"}))
    sent = (seen.request.initiator for seen in requests(case, (window,)) if whose(seen.facts))
    hosts = [case.attribution.hosts.get(host(place.url)) for place in sent if place is not None]
    return bool(hosts) and all(facts is not None and facts.party == "third" for facts in hosts)


def _pressed(answer: OptOutAnswer | None) -> str:
    return f"“{plain(answer.pressed, 80)}” was pressed" if answer and answer.pressed else "it was opened"


def known(case: Case, vendor: str) -> bool:
    """Whether a vendor was seen on the site."""
    low = vendor.casefold()
    return any(_is(facts, low) for facts in case.attribution.receivers())


def _names(case: Case, whose: Whose, answer: OptOutAnswer | None) -> bool:
    """Whether what was pressed names the vendor, on a page with several vendors' opt-outs."""
    said = (answer.pressed or answer.done if answer else "").casefold()
    met = filter(whose, case.attribution.receivers())
    names = {name.casefold() for facts in met for name in (facts.vendor_name or "", *facts.names)}
    return any(len(name) >= _SHORTEST_NAME and name in said for name in names)


def _after_restart(outcome: Outcome) -> Outcome:
    """Adjust the outcome to what the vendor did after the browser was closed and reopened."""
    c = outcome.compared
    if c is None or not c.restarted or outcome.verdict not in ("works", "works_partly", "ignored"):
        return outcome
    if outcome.verdict == "ignored":
        return replace(outcome, verdict="works_partly", reason=_only_then(outcome)) if _later(c) else outcome
    with_it = c.traffic.identifier_restart
    if not with_it and not (c.data_restart and not c.data_after):
        return outcome
    went = count(c.data_restart, "request")
    why = (
        f"{outcome.reason}; but after the browser was closed and reopened, the vendor received {went}, "
        f"{f'with {with_it}' if with_it else 'but no identifier was seen'}"
    )
    return replace(outcome, verdict="works_partly", reason=why)


def _later(c: Compared) -> bool:
    """Whether the vendor, which went on at first, was silent after the restart, but not without the opt-out:
    some scripts check only once per session whether they may run.
    """
    return (
        not c.data_restart and not c.traffic.identifier_restart and bool(c.traffic.requests_control_restart)
    )


def _only_then(outcome: Outcome) -> str:
    return f"{outcome.reason}; but after the browser was closed and reopened, the vendor received nothing"


def _of_many(answer: OptOutAnswer | None) -> str:
    """Why using an industry platform cannot be checked automatically, and how its page responded."""
    why = "one press there asks many companies at once, and what each of them did cannot be seen from here"
    if answer is None or (answer.status is None and answer.failure is None):
        return why
    if answer.failure is not None:
        return f"{why}; its page could not be opened ({answer.failure[:120]})"
    titled = f", titled “{answer.title[:80]}”" if answer.title else ""
    return f"{why}; its page answered {answer.status}{titled}"


def _dead(case: Case, endpoint: OptOutEndpoint, visit: Visit, answer: OptOutAnswer) -> str | None:
    """Why the address is known not to opt anyone out; None if it may."""
    if why := dead(answer) or nobody_there(case, endpoint, answer):
        return why
    if leads_home(visit, answer):
        return "it leads to a home page, where nothing to press was found and nothing was stored"
    return None


def _not_used(endpoint: OptOutEndpoint, visit: Visit, answer: OptOutAnswer | None) -> str | None:
    """Why the opt-out was not demonstrably used and its effect seen; None if it was. A page said to contain a
    switch is not used by merely opening it, whatever its trackers then write.
    """
    gap = _blind(visit)
    if answer is None:
        return gap.reason if gap else "its response is not known"
    if why := turned_away(answer):
        return why
    if gap is not None:
        return gap.reason
    unpressed = endpoint.page is not None and endpoint.page == endpoint.url
    unpressed = unpressed and answer.pressed is None and not answer.done
    if unpressed or not acted(visit, answer):
        silent = "" if not answer.text or speaks_of_it(answer.text) else _SAYS_NOTHING
        return (
            "its page answers, but nothing to press that opts out was found on it, and it stored "
            f"nothing{silent}"
        )
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
    if t.same_identifier and (heeded := _heeded(c)):
        why = f"{t.vendor} still received {count(t.requests_after, 'request')} afterwards, {heeded}"
        return Outcome(verdict="works_partly", reason=why, compared=c)
    if t.same_identifier or c.new_identifier:
        which = "the same identifier as before" if t.same_identifier else "a new identifier"
        why = f"{t.vendor} still received {count(t.requests_after, 'request')} afterwards, with {which}"
        return Outcome(verdict="ignored", reason=why, compared=c)
    return _without_identifier(c)


def _heeded(c: Compared) -> str | None:
    """What shows that the vendor may heed the opt-out although it received the same identifier."""
    if c.told_each_time:
        return (
            "with the same identifier and with its own cookie that marks the visitor as opted out: what its "
            "server does with them cannot be seen from a browser"
        )
    if c.marked and c.stopped:
        return (
            "with the same identifier, but its opt-out was recorded, and other requests that it receives "
            "without it stopped"
        )
    return None


def _without_identifier(c: Compared) -> Outcome:
    """The verdict if requests continue but no identifier was seen in them."""
    if not c.data_after:
        return _only_loaded(c)
    went_on = f"{count(c.data_after, 'request')} still went to the vendor"
    if c.traffic.identifiers_before or c.marked:
        return Outcome(verdict="works_partly", reason=f"{went_on}, but no identifier was seen", compared=c)
    if c.left_something:
        why = f"{went_on}; no identifier was seen, and what it does with them cannot be seen from a browser"
        return Outcome(verdict="untested", reason=why, compared=c)
    usual = c.data_control if c.data_control is not None else c.data_before
    if c.data_after >= usual:
        why = (
            f"{went_on}, as many as without the opt-out, which stored nothing in the browser; no "
            "identifier was seen before or after"
        )
        return Outcome(verdict="ignored", reason=why, compared=c)
    return Outcome(verdict="works_partly", reason=f"{went_on}, fewer than without the opt-out", compared=c)


def _only_loaded(c: Compared) -> Outcome:
    """The verdict if the vendor's script loaded but sent nothing: it must load to read that the visitor opted
    out.
    """
    if c.data_control == 0:
        why = (
            "the vendor also sends nothing on a second visit without the opt-out, so its silence proves "
            "nothing"
        )
        return Outcome(verdict="untested", reason=why, compared=c)
    why = "the vendor's script still loads, but sends nothing more"
    return Outcome(verdict="works", reason=why, compared=c)


def _silent(c: Compared) -> Outcome:
    """The verdict if the vendor received no request afterwards: the opt-out is the cause if it received some
    without it.
    """
    if c.traffic.requests_control == 0:
        why = "the vendor is also silent on a second visit without the opt-out, so its silence proves nothing"
        return Outcome(verdict="untested", reason=why, compared=c)
    weak = "" if c.traffic.requests_control is not None else _NO_CONTROL
    left = f"; left in the browser: {listing(c.kept)}" if c.kept else ""
    why = f"the vendor received no requests afterwards{left}{weak}"
    return Outcome(verdict="works", reason=why, compared=c)


def _control(case: Case, visit: Visit) -> Visit | None:
    """The control made for this visit, or else a general one, of the same repeat if there is one."""
    controls = case.reached(case.in_phase(CONTROL))
    own = [v for v in controls if v.control_of in (visit.id, visit.variant) and v.control_of is not None]
    pool = own or [v for v in controls if v.control_of is None]
    return next((v for v in pool if v.repeat == visit.repeat), pool[0] if pool else None)


def _vendor(case: Case, endpoint: OptOutEndpoint, visit: Visit) -> tuple[str, Whose] | None:
    """The vendor's name, and a test for its hosts and cookies; None if the vendor cannot be determined."""
    named = endpoint.vendor or _by_mark(case, visit) or _by_host(case, endpoint.url or "")
    if named is None:
        return None
    low = named.casefold()
    if known(case, named):
        return named, lambda facts: _is(facts, low)
    hosts = case.attribution.hosts.values()
    wider = {facts.vendor for facts in hosts if facts.vendor and low in facts.names}
    if len(wider) > 1:
        return None
    only = (next(iter(wider)) or low) if wider else low
    return named, lambda facts: _is(facts, only.casefold())


def _by_mark(case: Case, visit: Visit) -> str | None:
    """The one vendor whose opt-out record was written by the act."""
    steps = ("act", "after")
    cookies = (case.attribution.cookies.get((c.name, c.domain)) for c in visit.cookies if c.step in steps)
    keys = (case.attribution.stored.get((s.key, host(s.origin))) for s in visit.stored if s.step in steps)
    found = {facts.vendor for facts in (*cookies, *keys) if facts and facts.opt_out and facts.vendor}
    return next(iter(found)) if len(found) == 1 else None


def _is(facts: HostFacts | CookieFacts, low: str) -> bool:
    return low in ((facts.vendor or "").casefold(), (facts.vendor_name or "").casefold())


def _by_host(case: Case, url: str) -> str | None:
    facts = case.attribution.hosts.get(host(url))
    return facts.vendor if facts is not None and facts.party == "third" else None
