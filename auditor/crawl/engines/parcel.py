"""Messages between the coordinator and a worker: plain values and bytes, so that each side can check the
other's version before it decodes the rest.
"""

import gzip
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from auditor import __version__
from auditor.errors import CouldNotLook
from auditor.model.audit import Run
from auditor.model.claim import Claim, Tension
from auditor.model.correction import Corrected
from auditor.model.document import Document
from auditor.model.extent import Extent
from auditor.model.observation import Gap
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.site import Site
from auditor.model.visit import Visit
from auditor.store.bodies import adapter
from auditor.store.evidence import Evidence

Wire = dict[str, Any]

MOST_EACH: Final = 1_000_000
"""Maximum bytes of a piece of evidence in a message; larger ones go through the shared storage."""
MOST: Final = 16_000_000
"""Maximum bytes of all evidence in the message of one site."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A site to visit."""

    site: Site
    run: Run
    done: tuple[Visit, ...] = ()
    """Visits that an earlier try finished."""
    extent: Extent = Extent()


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was read and observed of a site."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    tensions: tuple[Tension, ...]
    visits: tuple[Visit, ...]
    corrected: tuple[Corrected, ...] = ()
    shared: tuple[str, ...] = ()
    """SHA-256 of each piece of evidence in the shared storage."""
    received: int = 0
    """Bytes received from the network for the site."""


def packed(
    kind: type[Order | Found], value: Order | Found, evidence: Mapping[str, bytes] | None = None
) -> Wire:
    """`value` as a message that states the version which wrote it."""
    body = gzip.compress(adapter(kind).dump_json(value), 3, mtime=0)
    return {"schema": SCHEMA_VERSION, "tool": __version__, "body": body, "evidence": dict(evidence or {})}


def unpacked(kind: type[Any], wire: Wire) -> Any:
    """The `kind` in `wire`. Raises CouldNotLook if another version of the model wrote it."""
    if wire.get("schema") != SCHEMA_VERSION:
        raise CouldNotLook(
            f"a worker runs another version (auditor {wire.get('tool')}, schema {wire.get('schema')}; here"
            f" {__version__}, {SCHEMA_VERSION}): install the same auditor on every machine"
        )
    return adapter(kind).validate_json(gzip.decompress(wire["body"]))


def evidence_of(visits: Iterable[Visit]) -> tuple[str, ...]:
    """SHA-256 of every piece of evidence that visits refer to."""
    found: dict[str, None] = {}
    for visit in visits:
        found.update(dict.fromkeys(filter(None, [visit.archive])))
        found.update(dict.fromkeys(shot.sha256 for shot in visit.screenshots))
        found.update(dict.fromkeys(each.sha256 for each in visit.declarations))
    return tuple(found)


def small(hashes: Iterable[str], evidence: Evidence) -> dict[str, bytes]:
    """The evidence that fits into a message: no piece over `MOST_EACH` bytes, at most `MOST` in all."""
    found: dict[str, bytes] = {}
    room = MOST
    for sha256 in hashes:
        content = evidence.content(sha256)
        if content is not None and len(content) <= min(MOST_EACH, room):
            found[sha256] = content
            room -= len(content)
    return found


def without(visit: Visit, kept: Iterable[str]) -> Visit:
    """`visit` with only the evidence in `kept`; a gap reports any that was dropped."""
    held = frozenset(kept)
    if held.issuperset(evidence_of([visit])):
        return visit
    most = f"{MOST_EACH // 1_000_000} MB, or all of the site's over {MOST // 1_000_000} MB"
    reason = f"a piece of evidence was over {most}: it is kept where --shared names a storage"
    return replace(
        visit,
        archive=visit.archive if visit.archive in held else None,
        screenshots=tuple(shot for shot in visit.screenshots if shot.sha256 in held),
        declarations=tuple(each for each in visit.declarations if each.sha256 in held),
        gaps=(*visit.gaps, Gap(what="evidence", reason=reason)),
    )
