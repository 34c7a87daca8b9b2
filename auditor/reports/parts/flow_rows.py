"""Identifiers and where they went, as a table over all visits."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from auditor.model.flow import Flow, Source
from auditor.model.wording import flow_form, flow_part
from auditor.reports.parts.speech import say
from auditor.reports.parts.words import lifetime

MOST: Final = 60
"""How many rows the page shows; the JSON report has all that are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowRow:
    """One identifier sent to one host, over all visits."""

    name: str
    kind: str
    """cookie, storage, e-mail address"""
    domain: str
    setter: str
    """Script and line, or response, that wrote it; only the host if no more is known."""
    lives: str
    owner: str
    """Vendor that it belongs to; empty for the site's own."""
    host: str
    receiver: str
    """Vendor that receives it, if known."""
    ways: tuple[str, ...]
    """In which form, and in which part of the request, it was sent."""
    synced: bool
    times: int
    visits: int


def flow_rows(flows: Iterable[Flow]) -> tuple[FlowRow, ...]:
    """One row per identifier and host: what was typed, then what went to another vendor, then the rest."""
    groups: dict[tuple[str, str, str, str, str], list[Flow]] = {}
    for flow in flows:
        source = flow.source
        groups.setdefault((source.kind, source.name, source.domain, source.area, flow.host), []).append(flow)
    rows = [_row(group) for group in groups.values()]
    return tuple(sorted(rows, key=lambda row: (row.kind != "e-mail address", not row.synced)))


def _row(group: Sequence[Flow]) -> FlowRow:
    first = group[0]
    source = first.source
    return FlowRow(
        name=source.label,
        kind="e-mail address" if source.kind == "email" else source.kind,
        domain=source.domain,
        setter=_setter(source),
        lives=_lives(source),
        owner=source.vendor_name or source.vendor or "",
        host=first.host,
        receiver=first.vendor_name or first.vendor or "",
        ways=tuple(dict.fromkeys(f"{flow_form(flow)}, {flow_part(flow)}" for flow in group)),
        synced=any(flow.synced for flow in group),
        times=sum(flow.times for flow in group),
        visits=len({flow.visit for flow in group}),
    )


def _setter(source: Source) -> str:
    line = f":{source.line}" if source.line else ""
    return f"{source.script.removeprefix('https://')}{line}" if source.script else source.setter


def _lives(source: Source) -> str:
    if source.kind == "email":
        return say("typed by the visit")
    if source.kind == "storage":
        return say("until the tab is closed") if source.lifetime_s is None else say("until it is deleted")
    return lifetime(source.lifetime_s)
