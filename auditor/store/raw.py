"""Reads parts of what a run stored about a site, without loading all of it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlite_utils import Database

from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.store.bodies import load

MOST: Final = 12
"""The most requests that are worth showing beside one finding."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A screenshot, and the visit that made it."""

    sha256: str
    phase: str
    variant: str | None
    vantage: str
    step: str
    caption: str
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A document without its text."""

    id: str
    url: str | None
    kind: str
    title: str
    language: str
    problem: str | None
    claims: int


def documents(database: Database, run: str, site: str, wanted: Sequence[str]) -> tuple[Document, ...]:
    """The documents with these ids."""
    marks = ", ".join("?" * len(wanted))
    found = database.query(
        f"SELECT body FROM documents WHERE run = ? AND site = ? AND id IN ({marks}) ORDER BY place",  # noqa: S608 - marks
        [run, site, *wanted],
    )
    return tuple(load(Document, row["body"]) for row in found)


def listed(database: Database, run: str, site: str) -> tuple[Listed, ...]:
    """The documents of a site in a run."""
    found = database.query(
        "SELECT id, url, kind, title, language, problem, (SELECT count(*) FROM claims c WHERE c.run = d.run"
        " AND c.site = d.site AND c.document = d.id) AS claims FROM documents d WHERE run = ? AND site = ?"
        " ORDER BY place",
        [run, site],
    )
    return tuple(Listed(**row) for row in found)


def claims(database: Database, run: str, site: str, document: str) -> tuple[Claim, ...]:
    """The claims of one document, in text order."""
    found = database.query(
        "SELECT body FROM claims WHERE run = ? AND site = ? AND document = ? ORDER BY place",
        [run, site, document],
    )
    read = (load(Claim, row["body"]) for row in found)
    return tuple(sorted(read, key=lambda claim: (claim.quote.start, claim.quote.end, claim.type)))


def tested(database: Database, run: str, site: str) -> tuple[Finding, ...]:
    """The findings of a site's newest judgement in a run, with any verdict."""
    found = database.query(
        "SELECT body FROM findings WHERE judgement ="
        " (SELECT max(id) FROM judgements WHERE run = ? AND site = ?) ORDER BY id",
        [run, site],
    )
    return tuple(load(Finding, row["body"]) for row in found)


def pictures(database: Database, run: str, site: str) -> tuple[Picture, ...]:
    """The screenshots of a site's visits in a run, in the order in which they were made."""
    found = database.query(
        "SELECT e.sha256, v.phase, v.variant, v.vantage, e.step, e.caption, e.width, e.height FROM visits v"
        " JOIN evidence e ON e.attempt = v.attempt WHERE v.run = ? AND v.site = ? AND e.width > 0"
        " ORDER BY v.started, e.rowid LIMIT 60",
        [run, site],
    )
    return tuple(Picture(**row) for row in found)


def requests(database: Database, run: str, visit: str, urls: Sequence[str]) -> tuple[Mapping[str, Any], ...]:
    """The stored requests of a visit to these addresses. An address shortened with `…` matches every address
    that starts with it.
    """
    marks = " OR ".join(["json_extract(j.value, '$.url') GLOB ?"] * len(urls)) or "0"
    found = database.query(
        "SELECT j.value AS request FROM visits v, json_each(v.body, '$.requests') j WHERE v.run = ?"  # noqa: S608 - marks
        f" AND v.id = ? AND ({marks}) LIMIT {MOST}",
        [run, visit, *map(_glob, urls)],
    )
    return tuple(json.loads(row["request"]) for row in found)


def seen_in(database: Database, fingerprint: str) -> tuple[tuple[str, str], ...]:
    """Run and verdict of a finding in each run, newest first."""
    found = database.query(
        "SELECT f.run, f.verdict FROM findings f WHERE f.fingerprint = ? AND f.judgement ="
        " (SELECT max(j.id) FROM judgements j WHERE j.run = f.run AND j.site = f.site)"
        " ORDER BY f.run DESC LIMIT 50",
        [fingerprint],
    )
    return tuple((row["run"], row["verdict"]) for row in found)


def _glob(url: str) -> str:
    """The GLOB pattern for an address, with its own stars, question marks and brackets escaped."""
    start, cut, _ = url.partition("…")
    plain = "".join(f"[{c}]" if c in "*?[" else c for c in start)
    return f"{plain}*" if cut else plain
