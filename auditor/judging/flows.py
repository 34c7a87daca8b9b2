"""Find where each visit's identifiers went: computed before the rules run, from observations only."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from auditor.domains import host_of
from auditor.judging.encodings import of_email, of_identifier
from auditor.judging.needles import Needles
from auditor.judging.request_text import parts, texts
from auditor.judging.sources import Held, held_in
from auditor.model.case import Case
from auditor.model.flow import MOST_REQUESTS, Flow, Form, Part, Source, mark
from auditor.model.naming import host
from auditor.model.observation import Request
from auditor.model.seen import RequestSeen, Window, requests
from auditor.model.vendor import HostFacts
from auditor.model.visit import Visit

MOST_STORED: Final = 500
"""Most flows of one site that a judgement keeps."""

_Sought = tuple[Held, Form]
_Place = tuple[Held, Form, Part, str]


def flows(case: Case) -> tuple[Flow, ...]:
    """Every identifier of every visit that was sent to a third party, or to a known vendor behind the site's
    own address, in the order first seen.
    """
    return tuple(flow for visit in case.visits for flow in _of_visit(case, visit))


def stored(every: Sequence[Flow]) -> tuple[Flow, ...]:
    """The flows that a judgement keeps, each with its first requests; those that track come first."""
    ordered = sorted(every, key=lambda flow: (flow.source.kind != "email", not flow.source.tracks))
    return tuple(replace(flow, requests=flow.requests[:MOST_REQUESTS]) for flow in ordered[:MOST_STORED])


def _of_visit(case: Case, visit: Visit) -> Iterator[Flow]:
    held = (*held_in(case, visit), *_typed(visit))
    if not held:
        return
    needles = _needles(held)
    jar = _jar(held)
    found: dict[tuple[object, ...], list[tuple[RequestSeen, _Place]]] = {}
    for seen in requests(case, (Window(visit=visit),)):
        if seen.facts.party == "third" or seen.facts.vendor is not None:
            for place in dict.fromkeys((*_carried(seen.request, needles), *_sent_along(seen, jar))):
                item, form, part, parameter = place
                key = (item.source, item.identifier, form, part, parameter, seen.facts.host)
                found.setdefault(key, []).append((seen, place))
    yield from (_flow(case, visit, carriers) for carriers in found.values())


def _typed(visit: Visit) -> Iterator[Held]:
    """E-mail addresses that the visit typed into forms."""
    for filled in visit.filled:
        page = host_of(filled.frame_url or filled.page_url)
        source = Source(kind="email", name=filled.field, domain=page, tracks=True)
        address = filled.value.strip().lower()
        yield Held(source=source, value=filled.value, identifier=address, related=frozenset())


def _needles(held: Iterable[Held]) -> Needles[_Sought]:
    return Needles.of(
        (text, (each, form))
        for each in held
        for text, form in (
            of_email(each.value)
            if each.source.kind == "email"
            else of_identifier(each.value, each.identifier)
        )
    )


def _carried(request: Request, needles: Needles[_Sought]) -> Iterator[_Place]:
    """Identifiers in a request's address and body. Few requests carry any, so only those are split into
    parts.
    """
    whole = (request.url, request.body) if request.body else (request.url,)
    if not any(True for raw in whole for _ in _in(raw, needles)):
        return
    for part, parameter, raw in parts(request):
        for held, form in dict.fromkeys(_in(raw, needles)):
            yield held, form, part, parameter


def _in(raw: str, needles: Needles[_Sought]) -> Iterator[_Sought]:
    for text, was_base64 in texts(raw):
        for needle, (held, form) in needles.found(text):
            if form != "plain":
                yield held, form
            elif was_base64:
                yield held, "base64"
            else:
                yield held, "plain" if needle in raw else "url"


def _jar(held: Iterable[Held]) -> Mapping[str, tuple[Held, ...]]:
    """Third-party cookies by name, which the browser sends by itself."""
    found: dict[str, tuple[Held, ...]] = {}
    for each in held:
        if each.source.kind == "cookie" and each.source.party == "third":
            found[each.source.name] = (*found.get(each.source.name, ()), each)
    return found


def _sent_along(seen: RequestSeen, jar: Mapping[str, tuple[Held, ...]]) -> Iterator[_Place]:
    for name in seen.request.cookies_sent:
        for held in jar.get(name, ()):
            if f".{host(seen.request.url)}".endswith(f".{held.source.domain}"):
                yield held, "plain", "cookie", name


def _flow(case: Case, visit: Visit, carriers: Sequence[tuple[RequestSeen, _Place]]) -> Flow:
    first, (held, form, part, parameter) = carriers[0]
    ids = tuple(dict.fromkeys(seen.request.id for seen, _ in carriers))
    return Flow(
        visit=visit.id,
        source=held.source,
        value=mark(held.identifier),
        form=form,
        part=part,
        parameter=parameter,
        host=first.facts.host,
        registrable_domain=first.facts.registrable_domain,
        party=first.facts.party,
        vendor=first.facts.vendor,
        vendor_name=first.facts.vendor_name,
        category=first.facts.category,
        synced=_synced(case, held, first.facts),
        step=first.request.step,
        at_s=first.request.at_s,
        requests=ids,
        times=len(ids),
    )


def _synced(case: Case, held: Held, to: HostFacts) -> bool:
    """Whether one third party's identifier was sent to another. A company's domains are one party; if no list
    knows them, whatever took part in writing the identifier counts as its owner.
    """
    owner = held.source.vendor
    if owner is None or to.party != "third" or held.source.kind == "email":
        return False
    if to.registrable_domain in held.related or owner in (to.vendor, to.registrable_domain):
        return False
    known = [
        facts
        for facts in case.attribution.hosts.values()
        if owner in (facts.vendor, facts.registrable_domain)
    ]
    return not any(_one_company(facts, to) for facts in known)


def _one_company(facts: HostFacts, to: HostFacts) -> bool:
    pairs = ((facts.vendor, to.vendor), (facts.company, to.company), (facts.family, to.family))
    return any(one is not None and one == other for one, other in pairs)
