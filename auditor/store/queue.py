"""The queue: one row for each discrepancy ever found, updated by each judgement.

Only a later visit marks a discrepancy as fixed, and one that is seen again is reopened; both are stored as
decisions. "Not seen" is not "fixed": that takes a run that looked again where it had been seen.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from sqlite3 import Connection
from typing import Any, Final

from auditor.model.decision import Decision
from auditor.model.finding import Finding
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.vendor import Attribution
from auditor.store import decided
from auditor.store.bodies import dump, load, scrub
from auditor.store.looked import looked_again

_SEVERITIES: Final = ("error", "warning", "note")

_PUT: Final = """
INSERT INTO queue (fingerprint, site, rule, title, vendor, subject, message, severity, confidence, rank,
    finding, version, instances, first_run, last_run, standing, new, quotes, cookies, schema_version)
VALUES (:fingerprint, :site, :rule, :title, :vendor, :subject, :message, :severity, :confidence, :rank,
    :finding, :version, :instances, :run, :run, 'seen', 1, :quotes, :cookies, :schema_version)
ON CONFLICT (fingerprint) DO UPDATE SET title = excluded.title, vendor = excluded.vendor,
    subject = excluded.subject, message = excluded.message, severity = excluded.severity,
    confidence = excluded.confidence, rank = excluded.rank, finding = excluded.finding,
    version = excluded.version, instances = excluded.instances, last_run = excluded.last_run,
    standing = 'seen', held = 1, new = (first_run = excluded.last_run),
    quotes = excluded.quotes, cookies = excluded.cookies
"""


def catch_up(connection: Connection, limit: int = 20) -> bool:
    """Add judgements that are not in the queue yet (from versions without a queue), oldest first; return
    whether there may be more.
    """
    waiting = connection.execute(
        "SELECT id FROM judgements WHERE queued = 0 ORDER BY id LIMIT ?", [limit]
    ).fetchall()
    for (number,) in waiting:
        take(connection, number, Attribution())
    return len(waiting) == limit


def take(connection: Connection, number: int, attribution: Attribution) -> None:
    """Update the queue with a judgement, if it is the newest of its site."""
    run, site = connection.execute("SELECT run, site FROM judgements WHERE id = ?", [number]).fetchone()
    found = connection.execute(
        "SELECT id, verdict, severity, fingerprint, rule, body FROM findings WHERE judgement = ? ORDER BY id",
        [number],
    ).fetchall()
    _tally(connection, number, [(verdict, severity) for _, verdict, severity, *_ in found])
    newer = connection.execute(
        "SELECT 1 FROM judgements WHERE site = ? AND (run > ? OR (run = ? AND id > ?)) AND queued LIMIT 1",
        [site, run, run, number],
    ).fetchone()
    if newer:
        return
    seen = {row[3]: row for row in found if row[1] == "contradicted"}
    before = _rows(connection, site)
    connection.execute("UPDATE queue SET new = 0 WHERE site = ? AND new AND first_run != ?", [site, run])
    for identity, *_, body in seen.values():
        _put(connection, identity, load(Finding, body), (run, attribution))
    _returned(connection, seen, before, run)
    rules_untested = {row[4] for row in found if row[1] == "untested"}
    for fingerprint, row in before.items():
        if fingerprint not in seen:
            _left(connection, row, run, untested=row["rule"] in rules_untested)


def expire(connection: Connection, today: str) -> None:
    """Reopen discrepancies whose acceptance has expired."""
    connection.execute("UPDATE queue SET state = 'open' WHERE state = 'accepted' AND until < ?", [today])


def expired(connection: Connection, today: str) -> bool:
    """Whether `expire` has anything to do."""
    due = "SELECT 1 FROM queue WHERE state = 'accepted' AND until IS NOT NULL AND until < ? LIMIT 1"
    return connection.execute(due, [today]).fetchone() is not None


def _tally(connection: Connection, number: int, verdicts: list[tuple[str, str]]) -> None:
    counted = [sum(v == "contradicted" and s == each for v, s in verdicts) for each in _SEVERITIES]
    others = [sum(v == each for v, _ in verdicts) for each in ("untested", "upheld")]
    connection.execute(
        "UPDATE judgements SET queued = 1, errors = ?, warnings = ?, notes = ?, untested = ?, upheld = ?"
        " WHERE id = ?",
        [*counted, *others, number],
    )


def _rows(connection: Connection, site: str) -> dict[str, dict[str, Any]]:
    cursor = connection.execute(
        "SELECT fingerprint, rule, state, finding, last_run, standing, instances FROM queue WHERE site = ?",
        [site],
    )
    names = [column[0] for column in cursor.description]
    return {row[0]: dict(zip(names, row, strict=True)) for row in cursor.fetchall()}


def _put(connection: Connection, identity: int, finding: Finding, where: tuple[str, Attribution]) -> None:
    run, attribution = where
    connection.execute(
        _PUT,
        {
            "fingerprint": finding.fingerprint,
            "site": finding.site,
            "rule": finding.rule,
            "title": finding.title,
            "vendor": vendor(finding, attribution),
            "subject": scrub(finding.subject.name),
            "message": scrub(finding.message),
            "severity": finding.severity,
            "confidence": finding.confidence,
            "rank": _SEVERITIES.index(finding.severity) * 1000 + round((1 - finding.confidence) * 999),
            "finding": identity,
            "version": sha256(dump(Finding, finding).encode()).hexdigest()[:12],
            "instances": json.dumps([each.key for each in finding.instances], ensure_ascii=False),
            "run": run,
            "quotes": "".join(f"{each}\n\n" for each in _quotes(finding)),
            "cookies": "".join(f"{each}\n\n" for each in _cookies(finding)),
            "schema_version": SCHEMA_VERSION,
        },
    )


def vendor(finding: Finding, attribution: Attribution) -> str:
    """The display name of the vendor that a discrepancy is about; empty if it is the site itself."""
    subject = finding.subject
    if subject.kind == "vendor":
        return scrub(subject.name)
    if subject.kind == "host" and subject.key in attribution.hosts:
        facts = attribution.hosts[subject.key]
        return facts.vendor_name or facts.vendor or ""
    if subject.kind == "cookie":
        named = (f for (name, _), f in attribution.cookies.items() if subject.key in (name, f.pattern))
        return next((f.vendor_name or f.vendor or "" for f in named), "")
    return next((scrub(e.fields["vendor"]) for e in finding.evidence if e.fields.get("vendor")), "")


def _quotes(finding: Finding) -> Iterable[str]:
    return dict.fromkeys(
        [*(claim.quote.text for claim in finding.claims), *(quote.text for quote in finding.quotes)]
    )


def _cookies(finding: Finding) -> Iterable[str]:
    named = [
        e.fields[key] for e in finding.evidence for key in ("name", "cookie", "key") if e.fields.get(key)
    ]
    return dict.fromkeys([*named, *(each.label for each in finding.instances)])


def _returned(
    connection: Connection, seen: Mapping[str, Any], before: Mapping[str, dict[str, Any]], run: str
) -> None:
    """Reopen fixed discrepancies that are back; count new instances of those that a person decided on."""
    for fingerprint in seen.keys() & before.keys():
        if before[fingerprint]["state"] == "fixed":
            _said(connection, fingerprint, "open", f"Seen again in run {run}.")
    for fingerprint in seen:
        last = decided.standing(connection, fingerprint)
        if not last or last[0].via == "visit":
            continue
        (now,) = connection.execute(
            "SELECT instances FROM queue WHERE fingerprint = ?", [fingerprint]
        ).fetchone()
        fresh = len(set(json.loads(now)) - set(last[0].instances)) if last[0].instances else 0
        connection.execute("UPDATE queue SET fresh = ? WHERE fingerprint = ?", [fresh, fingerprint])
        if fingerprint not in before:  # decided in a file before it was first seen here
            connection.execute(
                "UPDATE queue SET state = ?, until = ?, decision = ? WHERE fingerprint = ?",
                [
                    last[0].decision.state,
                    str(last[0].decision.until) if last[0].decision.until else None,
                    last[0].id,
                    fingerprint,
                ],
            )


def _left(connection: Connection, row: dict[str, Any], run: str, *, untested: bool) -> None:
    """Update a discrepancy missing from the newest judgement: fixed, not looked at, or judged differently."""
    later = run > row["last_run"]
    (body,) = connection.execute("SELECT body FROM findings WHERE id = ?", [row["finding"]]).fetchone()
    told = untested or (later and not looked_again(connection, load(Finding, body), row["last_run"], run))
    standing = "untested" if told else "gone"
    connection.execute(
        "UPDATE queue SET standing = ?, held = ?, new = 0 WHERE fingerprint = ?",
        [standing, told, row["fingerprint"]],
    )
    if later and not told and row["state"] not in ("fixed", "false_positive"):
        _said(connection, row["fingerprint"], "fixed", f"Looked for again in run {run}, and not seen.")


def _said(connection: Connection, fingerprint: str, state: Any, reason: str) -> None:
    decision = Decision(
        fingerprint=fingerprint, state=state, reason=reason, by="auditor", at=datetime.now(UTC)
    )
    decided.add(connection, decision, "visit")
