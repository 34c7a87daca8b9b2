"""What was loaded through a tag manager's container, by the chains of scripts that led to each request."""

from collections.abc import Iterable, Mapping
from typing import Final
from urllib.parse import parse_qs, urlsplit

from auditor.domains import host_of
from auditor.model.observation import Request
from auditor.model.vendor import HostFacts

MOST: Final = 200
"""Most names kept for one container."""


def containers(
    requests: Iterable[Request], hosts: Mapping[str, HostFacts], by_path: Mapping[str, HostFacts]
) -> dict[str, tuple[str, ...]]:
    """By container (`GTM-…`, or the address of its script), the vendors and unknown hosts that it led to,
    directly or through scripts it loaded; tag managers' own hosts and the site's are left out.
    """
    requests = tuple(requests)
    known = {request.id: by_path.get(request.id) or hosts.get(host_of(request.url)) for request in requests}
    own = {
        _address(request.url): container
        for request in requests
        if (container := _container(request, known[request.id])) is not None
    }
    roots = _roots(requests, own)
    found: dict[str, dict[str, None]] = {container: {} for container in own.values()}
    for request in requests:
        name = _name(known[request.id])
        for container in roots.get(_address(request.url), ()) if name else ():
            if len(found[container]) < MOST:
                found[container][name] = None
    return {container: tuple(sorted(names)) for container, names in sorted(found.items())}


def _container(request: Request, facts: HostFacts | None) -> str | None:
    if facts is None or facts.category != "tag_manager" or request.resource != "script":
        return None
    named = parse_qs(urlsplit(request.url).query).get("id")
    return named[0][:60] if named else _address(request.url)[:200]


def _roots(requests: Iterable[Request], own: Mapping[str, str]) -> dict[str, set[str]]:
    """By address, the containers that led to it; each script passes on those that led to it."""
    led: dict[str, set[str]] = {}
    for request in requests:
        if request.initiator is not None:
            scripts = (request.initiator.url, *request.initiator.chain)
            led.setdefault(_address(request.url), set()).update(map(_address, scripts))
    roots: dict[str, set[str]] = {address: {container} for address, container in own.items()}
    heirs: dict[str, set[str]] = {}
    for address, leading in led.items():
        for script in leading:
            heirs.setdefault(script, set()).add(address)
    waiting = list(own)
    while waiting:
        script = waiting.pop()
        for heir in heirs.get(script, ()):
            before = roots.setdefault(heir, set())
            if not roots[script] <= before:
                before |= roots[script]
                waiting.append(heir)
    return roots


def _name(facts: HostFacts | None) -> str:
    if facts is None or facts.category == "tag_manager" or (facts.party == "first" and not facts.disguise):
        return ""
    return facts.vendor_name or facts.registrable_domain


def _address(url: str) -> str:
    """The address without its fragment; the query is needed to tell containers and scripts apart."""
    return url.partition("#")[0]
