"""A drawing of who sends to whom: whose script or redirect made a request (left), and who received it
(right).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log2
from typing import Final

from auditor.domains import host_of, registrable_domain
from auditor.model.flow import Flow
from auditor.model.observation import Request
from auditor.model.vendor import TRACKING, Attribution
from auditor.model.visit import Visit
from auditor.reports.parts.host_rows import host_facts
from auditor.reports.parts.safe import clip_middle, visible
from auditor.reports.parts.vendor_matrix import of_request

WIDTH: Final = 900
LEFT: Final = 270
RIGHT: Final = 630
_ROW: Final = 30
_LABEL: Final = 34
MOST: Final = 28
"""How many receivers are drawn; the table has all."""
_STRONGEST: Final = 9.0


@dataclass(slots=True, kw_only=True)
class Edge:
    """Requests from one sender to one receiver, over all visits that saw the page."""

    sender: str | None
    """Name of the sender; None for the site itself."""
    receiver: str
    tracker: bool
    requests: int = 0
    visits: set[str] = field(default_factory=set)
    identifiers: set[str] = field(default_factory=set)
    """Names of the identifiers that were sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A name and its vertical position."""

    y: float
    label: str | None
    tracker: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """An edge as it is drawn."""

    edge: Edge
    path: str
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """The drawing, and every edge as a table for those who prefer to read."""

    height: float
    senders: tuple[Node, ...]
    receivers: tuple[Node, ...]
    curves: tuple[Curve, ...]
    edges: tuple[Edge, ...]
    more: int
    """Number of receivers that are not drawn."""


def sending(visits: Iterable[Visit], known: Attribution, flows: Iterable[Flow]) -> Sending | None:
    """The drawing of the third parties that received requests; None if there were none."""
    edges = _edges(visits, known, flows)
    if not edges:
        return None
    weights: dict[str, tuple[bool, int]] = {}
    for edge in edges:
        tracker, requests = weights.get(edge.receiver, (False, 0))
        weights[edge.receiver] = (tracker or edge.tracker, requests + edge.requests)
    ranked = sorted(weights, key=lambda name: (not weights[name][0], -weights[name][1], name))
    drawn = [edge for edge in edges if edge.receiver in ranked[:MOST]]
    senders = sorted({edge.sender for edge in drawn}, key=lambda name: (name is not None, name or ""))
    height = _ROW * max(len(senders), min(len(ranked), MOST)) + 12.0
    trackers = {edge.receiver for edge in edges if edge.tracker}
    left = _nodes(senders, height, trackers)
    right = _nodes(ranked[:MOST], height, trackers)
    return Sending(
        height=height,
        senders=tuple(left.values()),
        receivers=tuple(right.values()),
        curves=tuple(_curve(edge, left[edge.sender].y, right[edge.receiver].y) for edge in drawn),
        edges=tuple(sorted(edges, key=lambda e: (not e.tracker, -e.requests, e.receiver, e.sender or ""))),
        more=max(len(ranked) - MOST, 0),
    )


def _edges(visits: Iterable[Visit], known: Attribution, flows: Iterable[Flow]) -> list[Edge]:
    carried: dict[tuple[str, str], set[str]] = {}
    for flow in flows:
        for known_as in flow.requests:
            carried.setdefault((flow.visit, known_as), set()).add(flow.source.label)
    found: dict[tuple[str | None, str], Edge] = {}
    for visit in visits:
        by_id = {request.id: request for request in visit.requests}
        for request in visit.requests if visit.reached else ():
            receiver = of_request(request, known)
            if receiver is None:
                continue
            sender = _sender(request, by_id, known)
            fact = host_facts(known, request)
            tracker = bool(fact and fact.category in TRACKING)
            edge = found.setdefault(
                (sender, receiver), Edge(sender=sender, receiver=receiver, tracker=tracker)
            )
            edge.requests += 1
            edge.tracker = edge.tracker or tracker
            edge.visits.add(visit.id)
            edge.identifiers |= carried.get((visit.id, request.id), set())
    return list(found.values())


def _sender(request: Request, by_id: Mapping[str, Request], known: Attribution) -> str | None:
    """The sender: whoever redirected to the request, else whose script made it, else the site (None)."""
    before = by_id.get(request.redirected_from or "")
    if before is not None:
        return of_request(before, known)
    if request.initiator is None:
        return None
    host = host_of(request.initiator.url)
    fact = known.hosts.get(host)
    if fact is not None:
        return fact.vendor_name or (fact.registrable_domain if fact.party == "third" else None)
    return registrable_domain(host) if host and host != host_of(request.page_url) else None


def _nodes(names: Sequence[str | None], height: float, trackers: set[str]) -> dict[str | None, Node]:
    """The nodes for names placed one below the other, vertically centred."""
    top = (height - _ROW * len(names)) / 2 + _ROW / 2
    return {
        name: Node(
            y=round(top + _ROW * place, 1),
            label=None if name is None else clip_middle(visible(name, keep=""), _LABEL),
            tracker=name in trackers,
        )
        for place, name in enumerate(names)
    }


def _curve(edge: Edge, start: float, end: float) -> Curve:
    middle = (LEFT + RIGHT) / 2
    path = f"M{LEFT + 8} {start}C{middle} {start} {middle} {end} {RIGHT - 8} {end}"
    return Curve(edge=edge, path=path, width=round(min(1.2 + 0.9 * log2(edge.requests), _STRONGEST), 1))
