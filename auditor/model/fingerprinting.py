"""Fingerprints: devices told apart by what many interfaces of the browser answer to trackers' scripts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.finding import Evidence, Subject
from auditor.model.groups import alike
from auditor.model.naming import host, short_address
from auditor.model.observation import Call
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
"""Interfaces whose answers differ from device to device and that pages seldom read for another end, by what
they tell of."""

_FINGERPRINT: Final = words_for("means_fingerprint")
LEAST: Final = 2
"""Such groups that one script reads, from which it is called a fingerprint: one alone may draw or play."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprinted:
    """What one tracker's scripts read."""

    facts: HostFacts
    calls: tuple[tuple[Visit, Call], ...]

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
        """What happened."""
        return f"a script of {self.name} read {listing(dict.fromkeys(call.api for _, call in self.calls))}"

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """One item for each interface."""
        first: dict[str, tuple[Visit, Call]] = {}
        for visit, call in self.calls:
            first.setdefault(call.api, (visit, call))
        return tuple(_of_call(visit, call) for visit, call in list(first.values())[:8])

    def seen(self, of: Iterable[Visit]) -> tuple[int, int]:
        """In how many of how many visits of its kind."""
        return alike(self.visits, of)


def fingerprinted(
    case: Case, windows: Iterable[Window], *, makers: bool = False
) -> tuple[Fingerprinted, ...]:
    """By each known tracker whose scripts read several groups of such interfaces in one visit. What protects
    against machines, pays or signs in reads them too and is none; nor is a script of the site's own, of which
    nobody can tell what it is for. `makers`: also by those whose product is a fingerprint, whatever its end.
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


def of_unknown_end(case: Case, windows: Iterable[Window]) -> tuple[str, ...]:
    """Hosts of scripts that read as much and are not known to be trackers': to protect, to pay or to follow,
    nobody can tell. They accuse nobody, and clear nobody of following.
    """
    found: dict[str, list[tuple[Visit, Call]]] = {}
    for visit, call, facts in _made(case, windows):
        if facts is None or not _follows(facts):
            found.setdefault(host(call.script.url), []).append((visit, call))
    return tuple(plain(by or "the page", 80) for by, calls in found.items() if _enough(calls))


def _made(case: Case, windows: Iterable[Window]) -> Iterator[tuple[Visit, Call, HostFacts | None]]:
    """The calls of these windows, with what is known of the host of the script."""
    for window in windows:
        for call in window.visit.calls:
            if call.step in window.steps:
                yield window.visit, call, case.attribution.hosts.get(host(call.script.url))


def _follows(facts: HostFacts) -> bool:
    """Whether a host is a third party that is known to follow visitors."""
    return tracker(facts) and facts.party == "third"


def _makes(facts: HostFacts) -> bool:
    """Whether its vendor goes by the very name of what it makes."""
    return facts.party == "third" and bool(_FINGERPRINT.search(facts.vendor_name or ""))


def _enough(calls: Iterable[tuple[Visit, Call]]) -> bool:
    groups: dict[str, set[str]] = {}
    for visit, call in calls:
        if (group := _GROUPS.get(call.api)) is not None:
            groups.setdefault(visit.id, set()).add(group)
    return any(len(each) >= LEAST for each in groups.values())


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
