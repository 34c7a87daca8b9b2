"""Checks a store's integrity: its pages, references between rows, and the evidence by its hashes."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from sqlite_utils import Database

from auditor.store.evidence import Evidence

SHOWN = 20
"""How many problems of one kind are listed individually."""

_ALONE = {
    "visits without a site": "SELECT count(*) FROM visits v WHERE NOT EXISTS"
    " (SELECT 1 FROM audits a WHERE a.run = v.run AND a.site = v.site)",
    "findings without a judgement": "SELECT count(*) FROM findings f WHERE NOT EXISTS"
    " (SELECT 1 FROM judgements j WHERE j.id = f.judgement)",
    "rows that are not JSON": "SELECT count(*) FROM (SELECT body FROM visits UNION ALL"
    " SELECT body FROM audits UNION ALL SELECT body FROM judgements UNION ALL SELECT body FROM findings)"
    " WHERE NOT json_valid(body)",
    "sites marked as audited but never judged": "SELECT count(*) FROM audits a"
    " WHERE a.state = 'audited' AND NOT EXISTS"
    " (SELECT 1 FROM judgements j WHERE j.run = a.run AND j.site = a.site)",
}


def problems(database: Database, evidence: Evidence) -> Iterator[str]:
    """Every problem, one line each."""
    for (said,) in database.execute(f"PRAGMA integrity_check({SHOWN})"):
        if said != "ok":
            yield f"the database is damaged: {said}"
    for table, row, parent, _ in database.execute("PRAGMA foreign_key_check").fetchmany(SHOWN):
        yield f"row {row} of {table} refers to a row of {parent} that is not there"
    for words, question in _ALONE.items():
        (number,) = database.execute(question).fetchone()
        if number:
            yield f"{number} {words}"
    yield from _evidence(database, evidence)


def _evidence(database: Database, evidence: Evidence) -> Iterator[str]:
    missing = changed = 0
    for (sha256,) in database.execute("SELECT DISTINCT sha256 FROM evidence ORDER BY sha256"):
        content = evidence.content(sha256)
        if content is None:
            missing += 1
            if missing <= SHOWN:
                yield f"evidence {sha256} is missing"
        elif hashlib.sha256(content).hexdigest() != sha256:
            changed += 1
            if changed <= SHOWN:
                yield f"evidence {sha256} does not match its hash"
    for number, words in ((missing, "are missing"), (changed, "do not match their hash")):
        if number > SHOWN:
            yield f"{number} pieces of evidence {words}"


def sizes(database: Database, path: Path, evidence: Evidence) -> dict[str, int]:
    """Bytes of the database and of the evidence, and the row counts of the larger tables."""
    found = {"database bytes": sum(each.stat().st_size for each in _files(path))}
    found["evidence bytes"] = sum(each.stat().st_size for each in evidence.folder.glob("??/*"))
    for table in ("runs", "audits", "visits", "findings", "evidence"):
        (found[table],) = database.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - own names
    return found


def _files(path: Path) -> list[Path]:
    """The database and its write-ahead log."""
    return [each for each in (path, path.with_name(f"{path.name}-wal")) if each.exists()]
