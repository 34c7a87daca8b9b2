"""Each opt-out as a record: what its address answered, what it wrote, and whether its vendor went on.

An opt-out answers for its own vendor alone: where that vendor cannot be told, only a dead address counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from auditor.judging.answers import dead, turned_away
from auditor.judging.compared import Compared, Whose, compare
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.observation import Gap, OptOutAnswer
from auditor.model.optout import OptOutRecord, OptOutVerdict
from auditor.model.vendor import CookieFacts, HostFacts
from auditor.model.visit import CONTROL, OPTED_OUT, OptOutEndpoint, Visit
from auditor.model.wording import listing, plain, span

_BY_HAND: Final = {
    "contact": "it is done by writing to somebody",
    "browser_addon": "it is done by an add-on that a person installs",
    "browser_setting": "it is done in the settings of a person's browser",
}
_ELSEWHERE: Final = {
    "banner": "it is done by the banner: see what was found after a refusal",
    "signal": "it is done by a signal of the browser, which is judged on its own",
}
_ORDER: Final[tuple[OptOutVerdict, ...]] = ("works", "works_partly", "ignored", "dead")
"""Of several tries that differ the one that speaks for the opt-out stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Outcome:
    verdict: OptOutVerdict
    reason: str
    compared: Compared | None = None


def records(case: Case) -> tuple[OptOutRecord, ...]:
    """A record for every endpoint, tried or not."""
    return tuple(_record(case, endpoint) for endpoint in _endpoints(case))


def _endpoints(case: Case) -> tuple[OptOutEndpoint, ...]:
    tried = (visit.opt_out for visit in case.visits if visit.opt_out is not None)
    found: dict[tuple[str, str], OptOutEndpoint] = {}
    for endpoint in (*case.endpoints, *tried):
        key = (endpoint.url or endpoint.mechanism, "" if endpoint.url else endpoint.vendor or "")
        found.setdefault(key, endpoint)
    return tuple(found.values())


def _record(case: Case, endpoint: OptOutEndpoint) -> OptOutRecord:
    visits = [v for v in case.in_phase(OPTED_OUT) if v.opt_out is not None and v.opt_out.url == endpoint.url]
    if not visits or endpoint.url is None:
        outcome = _not_tried(case, endpoint)
        return OptOutRecord(endpoint=endpoint, verdict=outcome.verdict, reason=outcome.reason)
    outcomes = [(_outcome(case, endpoint, visit), visit) for visit in visits]
    outcome, visit = min(outcomes, key=lambda pair: _rank(pair[0].verdict))
    alike = sum(other.verdict == outcome.verdict for other, _ in outcomes)
    often = f" (so in {alike} of {len(outcomes)} tries)" if len(outcomes) > 1 else ""
    answer = visit.opt_out_answer
    return OptOutRecord(
        endpoint=endpoint,
        verdict=outcome.verdict,
        reason=outcome.reason + often,
        redirects=answer.redirects if answer else (),
        status=answer.status if answer else None,
        wrote=tuple(dict.fromkeys(_wrote(case, visit))),
        traffic=(outcome.compared.traffic,) if outcome.compared else (),
        visit=visit.id,
        tried=visit.started,
    )


def _rank(verdict: OptOutVerdict) -> int:
    return _ORDER.index(verdict) if verdict in _ORDER else len(_ORDER)


def _not_tried(case: Case, endpoint: OptOutEndpoint) -> _Outcome:
    if why := _BY_HAND.get(endpoint.mechanism):
        return _Outcome(verdict="not_reachable", reason=why)
    if why := _ELSEWHERE.get(endpoint.mechanism):
        return _Outcome(verdict="untested", reason=why)
    if endpoint.url is not None and not endpoint.url.startswith(("http://", "https://")):
        return _Outcome(
            verdict="not_reachable", reason="its address is not one that a browser opens as a page"
        )
    if endpoint.url is None:
        return _Outcome(verdict="untested", reason="no address is given for it")
    if not case.visits:
        why = "no address of the site is stated" if case.site.entry is None else "the site was not visited"
        return _Outcome(verdict="untested", reason=why)
    return _Outcome(verdict="untested", reason="it was not tried in this run")


def _outcome(case: Case, endpoint: OptOutEndpoint, visit: Visit) -> _Outcome:
    """What one try shows."""
    if gap := visit.gap("visit", "page"):
        return _Outcome(verdict="untested", reason=f"the site could not be seen: {plain(gap.reason)}")
    answer = visit.opt_out_answer
    if answer is None:
        missing = visit.gap("opt_out")
        return _Outcome(
            verdict="untested", reason=plain(missing.reason) if missing else "nothing is known of its answer"
        )
    if why := dead(answer):
        return _Outcome(verdict="dead", reason=why)
    if why := turned_away(answer):
        return _Outcome(verdict="untested", reason=plain(why))
    if gap := _blind(visit):
        return _Outcome(verdict="untested", reason=plain(gap.reason))
    if not _acted(visit, answer):
        why = "its page answers, but nothing on it that opts out was found to press, and it wrote nothing"
        return _Outcome(verdict="untested", reason=why)
    vendor = _vendor(case, endpoint)
    if vendor is None:
        return _Outcome(
            verdict="untested", reason="it answers, but which vendor on this site it is for cannot be told"
        )
    compared = compare(case, visit, _control(case, visit), vendor[0], vendor[1])
    return _compared(compared)


def _blind(visit: Visit) -> Gap | None:
    """What kept the visit from seeing the site again after the opt-out."""
    back = (gap for gap in visit.gaps if gap.what == "next_page" and gap.step == "return")
    return visit.gap("opt_out", "requests", "cookies") or next(back, None)


def _acted(visit: Visit, answer: OptOutAnswer) -> bool:
    """Whether the opt-out was used: pressed, written down, or asked for by the address itself."""
    if answer.pressed is not None or "?" in answer.url or "#" in answer.url:
        return True
    written = any(c.step in ("act", "after") and not c.deleted and c.how != "jar" for c in visit.cookies)
    return written or any(item.step in ("act", "after") for item in visit.stored)


def _compared(c: Compared) -> _Outcome:
    """The verdict on one vendor's traffic."""
    t = c.traffic
    if not c.came_back:
        return _Outcome(
            verdict="untested", reason="the site was not seen again after the opt-out", compared=c
        )
    if not t.requests_before and not t.requests_control:
        return _Outcome(
            verdict="untested", reason="the vendor was not seen on this site before the opt-out", compared=c
        )
    if not t.requests_after:
        return _silent(c)
    if t.same_identifier:
        why = f"{t.vendor} still received {_requests(t.requests_after)} afterwards, with the same identifier as before"
        return _Outcome(verdict="ignored", reason=why, compared=c)
    if c.new_identifier:
        why = f"{t.vendor} still received {_requests(t.requests_after)} afterwards, with a new identifier"
        return _Outcome(verdict="ignored", reason=why, compared=c)
    if not c.data_after:
        return _Outcome(
            verdict="works_partly",
            reason="the vendor's script still loads, but sends nothing more",
            compared=c,
        )
    return _without_identifier(c)


def _without_identifier(c: Compared) -> _Outcome:
    """Requests go on and no identifier was seen to go along."""
    went_on = f"{_requests(c.data_after)} still went to the vendor"
    if c.traffic.identifiers_before or c.marked:
        return _Outcome(
            verdict="works_partly", reason=f"{went_on}, without an identifier that was seen", compared=c
        )
    usual = c.data_control if c.data_control is not None else c.data_before
    if c.data_after >= usual:
        why = f"{went_on}, as many as without the opt-out; no identifier was seen before or after"
        return _Outcome(verdict="ignored", reason=why, compared=c)
    return _Outcome(verdict="works_partly", reason=f"{went_on}, fewer than without the opt-out", compared=c)


def _silent(c: Compared) -> _Outcome:
    """The vendor got no request after: because of the opt-out, if it got some without it."""
    if c.traffic.requests_control == 0:
        why = "the vendor is silent on a second look also without the opt-out, so its silence shows nothing"
        return _Outcome(verdict="untested", reason=why, compared=c)
    weak = "" if c.traffic.requests_control is not None else "; no control visit was there to compare with"
    left = f"; left in the browser: {listing(c.kept)}" if c.kept else ""
    return _Outcome(verdict="works", reason=f"the vendor got no request afterwards{left}{weak}", compared=c)


def _requests(number: int) -> str:
    return f"{number} request{'s' if number != 1 else ''}"


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


def _wrote(case: Case, visit: Visit) -> Iterator[str]:
    """What the act left: cookies and storage keys."""
    for cookie in visit.cookies:
        if cookie.step == "act" and not cookie.deleted and cookie.how != "jar":
            facts = case.attribution.cookies.get((cookie.name, cookie.domain))
            party = f" ({facts.party} party)" if facts else ""
            life = cookie.asked_lifetime_s
            until = span(life) if life is None else f"for {span(life)}"
            refused = f", refused by the browser: {plain(cookie.refused, 60)}" if cookie.refused else ""
            yield f"cookie {plain(cookie.name, 80)} on {plain(cookie.domain, 80)}{party} {until}{refused}"
    for item in visit.stored:
        if item.step == "act":
            yield f"{item.area}Storage {plain(item.key, 80)} on {host(item.origin)}"
