"""Device fingerprinting: devices told apart by what many browser interfaces return to scripts."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.finding import Evidence, Subject
from auditor.model.groups import alike
from auditor.model.naming import host, short_address
from auditor.model.observation import Call, Request
from auditor.model.seen import Window, tracker
from auditor.model.vendor import HostFacts
from auditor.model.visit import Visit
from auditor.model.wording import listing, plain

_GROUPS: Final[dict[str, str]] = {
    "HTMLCanvasElement.toDataURL": "canvas",
    "HTMLCanvasElement.toBlob": "canvas",
    "OffscreenCanvas.convertToBlob": "canvas",
    "CanvasRenderingContext2D.getImageData": "canvas",
    "WebGLRenderingContext.getParameter": "graphics card",
    "WebGLRenderingContext.readPixels": "graphics card",
    "WebGL2RenderingContext.getParameter": "graphics card",
    "WebGL2RenderingContext.readPixels": "graphics card",
    "OfflineAudioContext.startRendering": "audio",
    "AudioBuffer.getChannelData": "audio",
    "FontFaceSet.check": "fonts",
    "MediaDevices.enumerateDevices": "devices",
    "RTCPeerConnection.createDataChannel": "addresses",
    "SpeechSynthesis.getVoices": "voices",
}
"""Interfaces whose results differ from device to device and that pages seldom read for other purposes, with
what they reveal."""

_FINGERPRINT: Final = words_for("means_fingerprint")
LEAST: Final = 2
"""Number of these groups read in one visit from which it counts as fingerprinting; a single one may serve to
draw or play."""
_SURELY: Final = frozenset({"canvas", "audio"})
"""Groups that a script reads together for no other purpose: it renders what nobody sees or hears."""
_SURE: Final = 3
_DIGEST: Final = re.compile(r"(?<![0-9A-Za-z])[0-9a-f]{32,64}(?![0-9A-Za-z])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprinted:
    """What the scripts of one tracker read."""

    facts: HostFacts
    calls: tuple[tuple[Visit, Call], ...]
    sent: tuple[tuple[Visit, Request], ...] = ()
    """Requests that carried the digest computed by the site's own script, one per visit."""

    @property
    def name(self) -> str:
        """For people."""
        return plain(self.facts.vendor_name or self.facts.host, 80)

    @property
    def subject(self) -> Subject:
        """The tracker."""
        return Subject(kind="vendor", key=self.facts.registrable_domain, name=self.name)

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The visits that saw it, each once."""
        return tuple({visit.id: visit for visit, _ in self.calls}.values())

    @property
    def words(self) -> str:
        """A description of what happened."""
        read = f"a script from {self.name} read {listing(dict.fromkeys(call.api for _, call in self.calls))}"
        to = f", and the same digest was sent to {host(self.sent[0][1].url)}" if self.sent else ""
        return f"{read}{to} in {len(self.sent)} visits that knew nothing of each other" if to else read

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """The requests that carried the digest, and one item per interface."""
        first: dict[str, tuple[Visit, Call]] = {}
        for visit, call in self.calls:
            first.setdefault(call.api, (visit, call))
        calls = tuple(_of_call(visit, call) for visit, call in list(first.values())[:8])
        return (*(_of_digest(visit, request) for visit, request in self.sent[:2]), *calls)

    def seen(self, of: Iterable[Visit]) -> tuple[int, int]:
        """In how many of how many visits of the same kind."""
        return alike(self.visits, of)


def fingerprinted(
    case: Case, windows: Iterable[Window], *, makers: bool = False
) -> tuple[Fingerprinted, ...]:
    """Fingerprinting by known trackers whose scripts read several groups of interfaces in one visit. Bot
    protection, payment and sign-in services read them too and do not count; nor do the site's own scripts,
    whose purpose cannot be known. With `makers`, also include vendors whose product is a fingerprint,
    whatever its use.
    """
    found: dict[str, list[tuple[Visit, Call]]] = {}
    facts_of: dict[str, HostFacts] = {}
    for visit, call, facts in _made(case, windows):
        if facts is not None and (_follows(facts) or (makers and _makes(facts))):
            key = facts.vendor or facts.registrable_domain
            facts_of.setdefault(key, facts)
            found.setdefault(key, []).append((visit, call))
    return tuple(
        Fingerprinted(facts=facts_of[key], calls=tuple(calls))
        for key, calls in found.items()
        if _enough(calls)
    )


def reckoned(case: Case, windows: Iterable[Window]) -> tuple[Fingerprinted, ...]:
    """Fingerprinting by the site's own scripts, if their purpose is evident: they read what no page reads for
    another purpose, and then sent the site a digest that was the same in visits with nothing in common but
    the device.
    """
    found: dict[str, list[tuple[Visit, Call]]] = {}
    facts_of: dict[str, HostFacts] = {}
    for visit, call, facts in _made(case, windows):
        if facts is not None and facts.party == "first" and not facts.outside:
            facts_of[facts.host] = facts
            found.setdefault(facts.host, []).append((visit, call))
    told = ((facts_of[by], calls, _digests_sent(case, calls)) for by, calls in found.items())
    return tuple(
        Fingerprinted(facts=facts, calls=tuple(calls), sent=sent)
        for facts, calls, sent in told
        if len(sent) >= LEAST
    )


def _digests_sent(case: Case, calls: Iterable[tuple[Visit, Call]]) -> tuple[tuple[Visit, Request], ...]:
    """One request per visit that carried the digest; empty if a visit that read as much sent a different
    one.
    """
    by_visit: dict[str, tuple[Visit, list[Call]]] = {}
    for visit, call in calls:
        by_visit.setdefault(visit.id, (visit, []))[1].append(call)
    sent = [
        (visit, dict(_digests(case, visit, min(call.at_s for call in made))))
        for visit, made in by_visit.values()
        if _surely(made)
    ]
    same = set.intersection(*(set(digests) for _, digests in sent)) if sent else set()
    return tuple((visit, digests[one]) for one in sorted(same)[:1] for visit, digests in sent)


def _surely(calls: Iterable[Call]) -> bool:
    groups = {_GROUPS[call.api] for call in calls if call.api in _GROUPS}
    return groups >= _SURELY and len(groups) >= _SURE


def _digests(case: Case, visit: Visit, since_s: float) -> Iterator[tuple[str, Request]]:
    """Digests first sent to the site in a request body after `since_s`; those sent earlier were not computed
    from what was read. A digest in an address does not count: it may be the version of what is fetched.
    """
    known: set[str] = set()
    for request in sorted(visit.requests, key=lambda request: request.at_s):
        facts = case.attribution.hosts.get(host(request.url))
        digests = set(_DIGEST.findall(f"{request.url} {request.body or ''}")) - known
        if request.at_s >= since_s and facts is not None and facts.party == "first":
            yield from ((digest, request) for digest in digests if digest in (request.body or ""))
        known |= digests


def of_unknown_end(case: Case, windows: Iterable[Window]) -> tuple[str, ...]:
    """Hosts of scripts that read as much but are not known trackers: they may protect, take payments or
    follow visitors. They are evidence neither for nor against fingerprinting.
    """
    found: dict[str, list[tuple[Visit, Call]]] = {}
    for visit, call, facts in _made(case, windows):
        if facts is None or not _follows(facts):
            found.setdefault(host(call.script.url), []).append((visit, call))
    return tuple(plain(by or "the page", 80) for by, calls in found.items() if _enough(calls))


def _made(case: Case, windows: Iterable[Window]) -> Iterator[tuple[Visit, Call, HostFacts | None]]:
    """The calls in these windows, with what is known of the script's host."""
    for window in windows:
        for call in window.visit.calls:
            if call.step in window.steps:
                yield window.visit, call, case.attribution.hosts.get(host(call.script.url))


def _follows(facts: HostFacts) -> bool:
    """Whether a host is a third party known to follow visitors."""
    return tracker(facts) and facts.party == "third"


def _makes(facts: HostFacts) -> bool:
    """Whether the vendor's name says that it makes fingerprints."""
    return facts.party == "third" and bool(_FINGERPRINT.search(facts.vendor_name or ""))


def _enough(calls: Iterable[tuple[Visit, Call]]) -> bool:
    groups: dict[str, set[str]] = {}
    for visit, call in calls:
        if (group := _GROUPS.get(call.api)) is not None:
            groups.setdefault(visit.id, set()).add(group)
    return any(len(each) >= LEAST for each in groups.values())


def _of_digest(visit: Visit, request: Request) -> Evidence:
    return Evidence(
        kind="request",
        summary=f"{request.method} {plain(short_address(request.url))} carried the digest",
        visit=visit.id,
        phase=visit.phase,
        step=request.step,
        at=visit.started,
        fields={"url": short_address(request.url), "method": request.method},
    )


def _of_call(visit: Visit, call: Call) -> Evidence:
    return Evidence(
        kind="call",
        summary=f"{plain(call.api, 80)} was read by {plain(short_address(call.script.url))}",
        visit=visit.id,
        phase=visit.phase,
        step=call.step,
        at=visit.started,
        fields={"interface": call.api, "script": short_address(call.script.url), "times": str(call.count)},
    )
