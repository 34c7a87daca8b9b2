"""Means other than cookies that the documents deny: storage, beacons, fingerprints, recordings."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.denial import CONDITION
from auditor.model.groups import Group, Sighting, by_vendor
from auditor.model.seen import SURE, RequestSeen, Window, follows, requests, stored, trackers
from auditor.model.sent import LOADS, identifiers

Means = Literal["storage", "beacon", "fingerprint", "recording", "outside"]
"""`outside`: any request to a third party's server."""

_WORDS: Final[dict[Means, str]] = {
    "storage": "means_storage",
    "beacon": "means_beacon",
    "fingerprint": "means_fingerprint",
    "recording": "means_recording",
    "outside": "means_outside",
}
_CARRIES: Final = frozenset({"image", "ping"})
"""Request types used for beacons: an invisible picture, and what `sendBeacon` sends."""


_EVENTS: Final = re.compile(
    r'\\*"(?:positions|moves)\\*"\s*:\s*\[\s*\{\s*\\*"x\\*"|\\*"childNodes\\*"\s*:\s*\[\s*\{\s*\\*"type\\*"'
)
"""What a recording looks like when sent: pointer positions, page nodes (rrweb's events,
https://github.com/rrweb-io/rrweb/blob/master/docs/recipes/dive-into-event.md)."""


def recordings(case: Case, windows: tuple[Window, ...]) -> tuple[Group, ...]:
    """Requests that carry a recording of what a visitor saw and did, whoever receives it."""
    return by_vendor(case, (s for s in requests(case, windows) if _EVENTS.search(s.request.body or "")))


def of_recording(claim: Claim) -> bool:
    """Whether it is about recording a visitor's screen or pointer movements."""
    return words_for(_WORDS["recording"]).search(claim.quote.text) is not None


def denied(case: Case) -> Iterator[tuple[Claim, Means]]:
    """Each unconditional, site-wide denial of one of these means, once per means and jurisdiction."""
    told: set[tuple[Means, str]] = set()
    for claim in case.said("tracker_use", "data_collected", polarity="does_not"):
        words = claim.quote.text
        if claim.type != "tracker_use" and not of_recording(claim):
            continue
        if claim.exceptions or claim.purpose or claim.area not in (None, "public") or CONDITION.search(words):
            continue
        for means, meaning in _WORDS.items():
            if means == "outside" and claim.reader != "whole_sentence":
                continue  # "external scripts", "third-party pixels" are means of their own
            if words_for(meaning).search(words) and (means, claim.jurisdiction) not in told:
                told.add((means, claim.jurisdiction))
                yield claim, means


def stated(case: Case, means: Means) -> bool:
    """Whether another sentence says that the means is in use."""
    words = words_for(_WORDS[means])
    return any(words.search(claim.quote.text) for claim in case.said("tracker_use", polarity="does"))


def in_use(case: Case, means: Means, windows: tuple[Window, ...]) -> tuple[Group, ...]:
    """What was seen of the means: storage that follows visitors, beacons that carried an identifier,
    recordings or reports to recording services, or requests to known third parties.
    """
    if means == "storage":
        return by_vendor(case, (item for item in stored(case, windows) if follows(item)))
    if means == "recording":
        services = by_vendor(case, (s for s in trackers(case, windows) if _of_a_recorder(s)))
        known = {group.key for group in services}
        return (*services, *(group for group in recordings(case, windows) if group.key not in known))
    if means == "outside":
        asked = (s for s in requests(case, windows) if s.facts.outside)
        return by_vendor(case, (s for s in asked if s.facts.vendor and s.facts.confidence >= SURE))
    beacons: Iterator[Sighting] = (s for s in trackers(case, windows) if s.request.resource in _CARRIES)
    return tuple(group for group in by_vendor(case, beacons) if identifiers(case, group.requests))


def strangers(case: Case, windows: tuple[Window, ...]) -> tuple[str, ...]:
    """Third-party hosts without a known owner: they may be the site's under another name."""
    asked = (s.facts for s in requests(case, windows) if s.facts.outside)
    return tuple(dict.fromkeys(f.host for f in asked if not f.vendor or f.confidence < SURE))


def _of_a_recorder(seen: RequestSeen) -> bool:
    return seen.facts.category == "session_recording" and seen.request.resource not in LOADS
