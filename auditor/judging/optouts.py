"""Make a record of each opt-out: how its address responded, what it wrote, and whether its vendor went on.

An opt-out is judged only for its own vendor: if that is unknown, only a dead address counts.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from auditor.judging import of_counting, of_sale
from auditor.judging.blocked import blocked
from auditor.judging.limits import limits
from auditor.judging.of_section import vendor_of_section
from auditor.judging.tried import Outcome, known, outcome_of
from auditor.model.case import Case
from auditor.model.naming import host
from auditor.model.observation import OptOutAnswer
from auditor.model.optout import OptOutRecord, OptOutVerdict
from auditor.model.visit import OPTED_OUT, OptOutEndpoint, Visit
from auditor.model.wording import plain, span

_BY_HAND: Final = {
    "contact": "it requires contacting the company",
    "browser_addon": "it requires a browser add-on that a person installs",
    "browser_setting": "it is done in the browser's settings, which the phase “blocked” tries",
}
_ELSEWHERE: Final = {
    "banner": "it is done in the banner: see the results after a refusal",
    "signal": "it is done by a browser signal, which is judged separately",
}
_ORDER: Final[tuple[OptOutVerdict, ...]] = ("works", "works_partly", "ignored", "dead")
"""Preference among differing tries: the one most favourable to the opt-out is kept."""


def records(case: Case) -> tuple[OptOutRecord, ...]:
    """A record for every endpoint, tried or not."""
    return tuple(record for endpoint in _endpoints(case) for record in _records(case, endpoint))


def _records(case: Case, endpoint: OptOutEndpoint) -> tuple[OptOutRecord, ...]:
    own = tuple(_by_vendor(case, endpoint))
    alone = len(own) == 1 and own[0].vendor is None and not own[0].shared
    counting = of_counting.counters(case, endpoint) if alone else ()
    if not counting:
        return tuple(_record(case, one) for one in own)
    return of_counting.together(
        [_record(case, replace(endpoint, vendor=vendor, shared=counting)) for vendor in counting]
    )


def _endpoints(case: Case) -> tuple[OptOutEndpoint, ...]:
    tried = (visit.opt_out for visit in case.visits if visit.opt_out is not None)
    found: dict[tuple[str, str], OptOutEndpoint] = {}
    for endpoint in (*case.endpoints, *tried):
        found.setdefault(endpoint.key, endpoint)
    return tuple(found.values())


def _by_vendor(case: Case, endpoint: OptOutEndpoint) -> Iterator[OptOutEndpoint]:
    """One endpoint per vendor that was seen here and shares the page with others, or per advertiser, if the
    opt-out is for all of them; otherwise the endpoint itself.
    """
    met = tuple(vendor for vendor in endpoint.shared if known(case, vendor))
    met = met or of_sale.advertisers(case, endpoint)
    alone = None if met else vendor_of_section(case, endpoint)
    if alone is not None and known(case, alone):
        endpoint = replace(endpoint, vendor=alone)
    yield from (replace(endpoint, vendor=vendor, shared=endpoint.shared or met) for vendor in met)
    if not met:
        yield endpoint


def _record(case: Case, endpoint: OptOutEndpoint) -> OptOutRecord:
    visits = [v for v in case.in_phase(OPTED_OUT) if v.opt_out is not None and v.opt_out.url == endpoint.url]
    if not visits or endpoint.url is None:
        setting = blocked(case) if endpoint.mechanism == "browser_setting" else None
        outcome = setting or _not_tried(case, endpoint)
        return OptOutRecord(endpoint=endpoint, verdict=outcome.verdict, reason=outcome.reason)
    outcomes = [(outcome_of(case, endpoint, visit), visit) for visit in visits]
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
        control=outcome.control,
        done=_done(answer),
        limits=limits(case, visit),
        tried=visit.started,
    )


def _done(answer: OptOutAnswer | None) -> str:
    """How the opt-out was done, in words."""
    if answer is None or answer.failure is not None:
        return ""
    if answer.done:
        return plain(answer.done, 200)
    opened = "its address was opened"
    if answer.pressed is None:
        return opened
    says = "; the page confirmed it" if answer.says_done else ""
    return f"{opened}, and “{plain(answer.pressed, 160)}” was pressed{says}"


def _rank(verdict: OptOutVerdict) -> int:
    return _ORDER.index(verdict) if verdict in _ORDER else len(_ORDER)


def _not_tried(case: Case, endpoint: OptOutEndpoint) -> Outcome:
    if why := _BY_HAND.get(endpoint.mechanism):
        return Outcome(verdict="not_reachable", reason=why)
    if why := _ELSEWHERE.get(endpoint.mechanism):
        return Outcome(verdict="untested", reason=why)
    if endpoint.url is not None and not endpoint.url.lower().startswith(
        ("http://", "https://", "javascript:")
    ):
        return Outcome(verdict="not_reachable", reason="its address cannot be opened as a page")
    if endpoint.url is None:
        return Outcome(verdict="untested", reason="no address is given for it")
    if not case.visits:
        why = "no address of the site is stated" if case.site.entry is None else "the site was not visited"
        return Outcome(verdict="untested", reason=why)
    return Outcome(verdict="untested", reason="it was not tried in this run")


_AREA: Final = {
    "local": "localStorage",
    "session": "sessionStorage",
    "indexeddb": "IndexedDB",
    "cache": "Cache storage",
    "files": "private files",
}


def _wrote(case: Case, visit: Visit) -> Iterator[str]:
    """What the act wrote: cookies and storage keys."""
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
            yield f"{_AREA[item.area]} {plain(item.key, 80)} on {host(item.origin)}"
