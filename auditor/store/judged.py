"""Judgements with their findings and opt-outs."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date
from sqlite3 import Connection
from typing import Any

from pydantic import ValidationError
from sqlite_utils import Database

from auditor.errors import CouldNotLook
from auditor.model.audit import Audit, Judgement
from auditor.model.decision import Decision
from auditor.model.finding import Finding
from auditor.model.optout import OptOutRecord, PastTry
from auditor.store import decided, queue, rows
from auditor.store.bodies import load_judgement
from auditor.store.seen import Seen, insert, read_body

NEWEST = "SELECT id FROM latest_judgements"
OF_RUN = "SELECT max(id) FROM judgements WHERE run = ? GROUP BY site"


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutRow:
    """An opt-out's state, with its site and run."""

    site: str
    run: str
    record: OptOutRecord


def add(connection: Connection, run: str, site: str, judgement: Judgement) -> None:
    """Store a judgement with its findings and opt-outs."""
    key = {"run": run, "site": site}
    number = insert(connection, "judgements", key | rows.judgement_row(judgement))
    for finding in judgement.findings:
        insert(connection, "findings", key | {"judgement": number} | rows.finding_row(finding))
    for record in judgement.opt_outs:
        insert(connection, "opt_outs", key | {"judgement": number} | rows.opt_out_row(record))
    queue.take(connection, number, judgement.attribution)


def load(database: Database, seen: Seen, today: date) -> Audit:
    """The audit: what was observed, its newest judgement, and the decisions in force on its findings."""
    judgement = _newest(database, seen)
    shown = {finding.fingerprint for finding in judgement.findings}
    return Audit(
        run=seen.run.id,
        site=seen.site,
        documents=seen.documents,
        claims=seen.claims,
        tensions=seen.tensions,
        corrected=seen.corrected,
        visits=seen.visits,
        judgement=judgement,
        decisions={key: value for key, value in decided.in_force(database, today).items() if key in shown},
        opt_out_history=past_tries(database, judgement.opt_outs, seen.site.name, seen.run.id),
    )


def is_judged(database: Database, site: str, run: str) -> bool:
    """Whether a site was judged in a run."""
    return database["judgements"].count_where("run = ? AND site = ?", [run, site]) > 0


def knowledge(database: Database, site: str, run: str) -> Mapping[str, str]:
    """The versions recorded with a site's newest judgement in a run; empty if it was never judged."""
    newest = "SELECT body FROM judgements WHERE run = ? AND site = ? ORDER BY id DESC LIMIT 1"
    row = database.execute(f"SELECT json_extract(body, '$.versions') FROM ({newest})", [run, site]).fetchone()  # noqa: S608 - no value in it
    return dict(json.loads(row[0])) if row and row[0] else {}


def findings(database: Database, site: str | None, run: str | None) -> tuple[Finding, ...]:
    """Findings of the newest judgements."""
    found = _of_newest(database, "findings", site, run)
    return tuple(read_body(Finding, row["body"], row["site"]) for row in found)


def fingerprints(database: Database) -> tuple[str, ...]:
    """The fingerprints of all findings ever stored."""
    return tuple(row["fingerprint"] for row in database.query("SELECT DISTINCT fingerprint FROM findings"))


def found_at(database: Database, fingerprint: str, run: str | None) -> tuple[str, str] | None:
    """Site and run of the newest judgement (of `run`) that has a finding."""
    rows = database.query(
        "SELECT site, run FROM findings WHERE fingerprint = :mark AND (:run IS NULL OR run = :run)"
        " ORDER BY judgement DESC LIMIT 1",
        {"mark": fingerprint, "run": run},
    )
    return next(((row["site"], row["run"]) for row in rows), None)


def standing(database: Database, run: str) -> int:
    """How many discrepancies the newest judgements of a run have."""
    counted = f"SELECT count(*) AS n FROM findings WHERE verdict = 'contradicted' AND judgement IN ({OF_RUN})"  # noqa: S608 - own words
    return int(next(database.query(counted, [run]))["n"])


def open_findings(database: Database, site: str | None, today: date) -> tuple[Finding, ...]:
    """Discrepancies that wait for a decision."""
    held = decided.in_force(database, today)
    found = [row for row in _of_newest(database, "findings", site, None) if row["verdict"] == "contradicted"]
    waiting = [row for row in found if _waits(held.get(row["fingerprint"]), row["run"])]
    return tuple(read_body(Finding, row["body"], row["site"]) for row in waiting)


def _waits(decision: Decision | None, run: str) -> bool:
    """Whether a discrepancy of this run waits for a decision. Run ids begin with their UTC time."""
    if decision is None or decision.state == "open":
        return True
    return decision.state == "fixed" and run > f"{decision.at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def opt_outs(database: Database, site: str | None, run: str | None) -> tuple[OptOutRow, ...]:
    """Opt-outs of the newest judgements."""
    return _opt_outs(_of_newest(database, "opt_outs", site, run))


def past_tries(
    database: Database, records: Sequence[OptOutRecord], site: str, before: str
) -> Mapping[str, tuple[PastTry, ...]]:
    """The results for the addresses of `records` in the runs before `before`, latest first."""
    urls = dict.fromkeys(record.endpoint.url for record in records)
    return {url: past for url in urls if url and (past := _past(database, url, site, before))}


def _past(database: Database, url: str, site: str, before: str) -> tuple[PastTry, ...]:
    """The newest record of each earlier run. Run ids begin with their time, so they sort by it."""
    found = database.query(
        "SELECT o.* FROM opt_outs o WHERE o.url = ? AND o.site = ? AND o.run < ? AND o.judgement ="
        " (SELECT max(j.id) FROM judgements j WHERE j.run = o.run AND j.site = o.site)"
        " ORDER BY o.run DESC, o.id DESC",
        [url, site, before],
    )
    return tuple(
        PastTry(
            at=row.record.tried,
            verdict=row.record.verdict,
            run=row.run,
            reason=row.record.reason,
            vantage=row.record.vantage,
        )
        for row in _opt_outs(list(found))
    )


def _newest(database: Database, seen: Seen) -> Judgement:
    found = database["judgements"].rows_where(
        "run = ? AND site = ?", [seen.run.id, seen.site.name], order_by="id DESC", limit=1
    )
    row = next(found, None)
    if row is None:
        raise CouldNotLook(
            f"{seen.site.name} was not judged in run {seen.run.id} (it was broken off):"
            f" `auditor judge {seen.site.name}` judges what was seen"
        )
    try:
        judgement = load_judgement(row["body"])
    except ValidationError as error:
        raise CouldNotLook(
            f"the judgement of {seen.site.name} was written by another version:"
            f" `auditor judge {seen.site.name}` judges what was seen again"
        ) from error
    return replace(
        judgement,
        findings=tuple(
            read_body(Finding, f["body"], f["site"]) for f in _rows(database, "findings", row["id"])
        ),
        opt_outs=tuple(
            read_body(OptOutRecord, o["body"], o["site"]) for o in _rows(database, "opt_outs", row["id"])
        ),
    )


def _rows(database: Database, table: str, judgement: int) -> list[dict[str, Any]]:
    return list(database[table].rows_where("judgement = ?", [judgement], order_by="id"))


def _of_newest(database: Database, table: str, site: str | None, run: str | None) -> list[dict[str, Any]]:
    where = f"judgement IN ({OF_RUN if run else NEWEST})"
    values = [run] if run else []
    if site:
        where += " AND site = ?"
        values.append(site)
    return list(database[table].rows_where(where, values, order_by="site, id"))


def _opt_outs(found: Sequence[dict[str, Any]]) -> tuple[OptOutRow, ...]:
    return tuple(
        OptOutRow(site=row["site"], run=row["run"], record=read_body(OptOutRecord, row["body"], row["site"]))
        for row in found
    )
