"""vendor_undisclosed: no document names a tracker's vendor."""

from collections.abc import Iterator
from typing import Final

from auditor.model.accusation import against
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.disclosure import Disclosure, class_only, only_denied, unread
from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.groups import Group, by_vendor
from auditor.model.naming import covers, host
from auditor.model.rule import Rule, Source
from auditor.model.seen import (
    SURE,
    RequestSeen,
    Window,
    anywhere,
    cookies,
    could_not_look,
    host_facts,
    tracker,
    trackers,
    visits_of,
)
from auditor.model.verdict import Weight, clean, site_subject, untested
from auditor.model.wording import listing, times, when

ID: Final = "vendor_undisclosed"


def _judge(case: Case) -> Iterator[Finding]:
    if not case.documents:
        return
    ground = Ground(absent="no document names this vendor, its company or its hosts")
    windows = anywhere(case)
    why = (None if windows else could_not_look(case, "requests")) or unread(case)
    if why:
        yield untested(case, ID, site_subject(case), ground, why=why)
        return
    disclosure = Disclosure(case)
    every = by_vendor(case, trackers(case, windows))
    groups = tuple(group for group in every if not only_denied(case, group.vendor))
    silent = [group for group in groups if not _named(group, disclosure)]
    for group in silent:
        yield _contradicted(case, group, windows)
    if not silent and groups == every:
        yield _clean(case, groups, windows)


def _named(group: Group, disclosure: Disclosure) -> bool:
    facts = {id(seen.facts): seen.facts for seen in group.requests}.values()
    return any(disclosure.names((f.vendor, f.vendor_name, f.company, f.family), f.names) for f in facts)


def _clean(case: Case, groups: tuple[Group, ...], windows: tuple[Window, ...]) -> Finding:
    visits = visits_of(windows)
    names = listing(group.name for group in groups)
    met = f"contacted {names}, which the documents name" if groups else "contacted no known tracker"
    ground = Ground(absent="the documents as a whole are compared")
    message = f"{when(visits)}, the browser {met}."
    return clean(case, ID, site_subject(case), ground, windows, needs=("requests",), message=message)


def _contradicted(case: Case, group: Group, windows: tuple[Window, ...]) -> Finding:
    seen = group.seen_alike(visits_of(windows))
    loose = class_only(case) or _listed(case, group)
    facts = group.requests[0].facts
    absent = "no document names this vendor, its company or its hosts"
    if loose:
        absent += f"; only {'its cookies are' if loose[0].cookie else 'a type of recipient is'} named"
    ground = Ground(claims=loose[:2], absent=absent)
    company = f" ({facts.company})" if facts.company and facts.company != group.name else ""
    message = (
        f"The documents do not name {group.name}{company}"
        f"{_loosely(loose)}. {when(group.visits)}, the "
        f"browser contacted "
        f"{listing(group.labels)} ({facts.category.replace('_', ' ')}).{times(seen)}"
    )
    return against(
        case, ID, group, ground, _weight(case, group, loose=bool(loose)), message=message, seen=seen
    )


def _loosely(loose: tuple[Claim, ...]) -> str:
    if not loose:
        return ""
    return "; they list only its cookies" if loose[0].cookie else "; they mention only this type of recipient"


def _listed(case: Case, group: Group) -> tuple[Claim, ...]:
    """The policy's rows for the vendor's cookies, by which an expert could recognise it."""
    names = {
        seen.cookie.name
        for seen in cookies(case, anywhere(case))
        if group.vendor is not None and seen.facts.vendor == group.vendor and seen.facts.confidence >= SURE
    }
    rows = case.said("cookie_declared", polarity="does")
    return tuple(row for row in rows if row.cookie and any(covers(row.cookie, name) for name in names))


def _weight(case: Case, group: Group, *, loose: bool) -> Weight:
    facts = group.requests[0].facts
    reason = f"{facts.host} is known as {facts.category.replace('_', ' ')} ({facts.reason or facts.source})"
    weight = Weight(severity="warning", confidence=round(0.9 * facts.confidence, 2), reason=reason)
    if loose:
        weight = weight.weaker("the documents name the type of recipient, or list its cookies", 0.8)
    if all(seen.facts.disguise == "path" and seen.facts.self_hosted for seen in group.requests):
        weight = weight.weaker("the site may run this program itself")
    if all(_brought_in(case, seen, group) for seen in group.requests):
        return Weight(
            severity=weight.severity,
            confidence=round(0.8 * weight.confidence, 2),
            reason=f"{weight.reason}; another vendor's script loaded it",
        )
    return weight


def _brought_in(case: Case, seen: RequestSeen, group: Group) -> bool:
    """Whether another vendor's tracker script made the request."""
    initiator = seen.request.initiator
    by = case.attribution.hosts.get(host(initiator.url)) if initiator else None
    own = host_facts(case, seen.request)
    return by is not None and tracker(by) and by.vendor != group.vendor and own is not None


RULE = Rule(
    id=ID,
    title="Trackers whose vendor no document names",
    compares="The vendors behind the known trackers that were contacted, with every name in the documents: "
    "product, product family, company, host.",
    severity="warning",
    confidence="As certain as the host is known; a note where the documents name the type of recipient, or "
    "only the vendor's cookies; lower where the site may run the program itself, where another vendor's "
    "script loaded it, and where it was seen in only some visits.",
    remedy="Name the vendor and what it receives in the policy, or remove it from the site.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 13(1)(e): recipients or categories of recipients",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
    ),
    contradicted_when="The policy names Google Analytics; the browser also contacts an advertising network "
    "that no "
    "document mentions.",
    upheld_when="The policy says “we use services of Google”, and Google Analytics is contacted.",
    untested_when="The cookie policy could not be read, so it is not known which vendors it names.",
    judge=_judge,
)
