"""The tables, as a numbered list of steps: a database at step n has had the first n applied.

The number is SQLite's own `user_version` (https://www.sqlite.org/pragma.html#pragma_user_version). Released
steps are never edited; a change of structure is a new step at the end. Every row has a `schema_version`, the
version of the model that wrote its `body`. The columns beside `body` are for SQL (`datasette
crawls/auditor.db`) and for the program's own queries.
"""

from typing import Final

from auditor.store.schema_queue import QUEUE

FIRST: Final = """
CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    started TEXT NOT NULL,
    ended TEXT,
    plan TEXT,
    tool_version TEXT NOT NULL,
    schema_version INTEGER NOT NULL
);
CREATE TABLE audits (
    run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    site TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    begun TEXT NOT NULL,
    ended TEXT,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (run, site)
);
CREATE INDEX audits_site ON audits(site, run);
CREATE TABLE documents (
    run TEXT NOT NULL,
    site TEXT NOT NULL,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    url TEXT,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    fetched TEXT,
    problem TEXT,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (run, site, place),
    FOREIGN KEY (run, site) REFERENCES audits(run, site) ON DELETE CASCADE
);
CREATE TABLE claims (
    run TEXT NOT NULL,
    site TEXT NOT NULL,
    place INTEGER NOT NULL,
    document TEXT NOT NULL,
    type TEXT NOT NULL,
    polarity TEXT NOT NULL,
    jurisdiction TEXT NOT NULL,
    vendor TEXT,
    url TEXT,
    line INTEGER NOT NULL,
    quote TEXT NOT NULL,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (run, site, place),
    FOREIGN KEY (run, site) REFERENCES audits(run, site) ON DELETE CASCADE
);
CREATE INDEX claims_type ON claims(type, site);
CREATE TABLE tensions (
    run TEXT NOT NULL,
    site TEXT NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    message TEXT NOT NULL,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (run, site, place),
    FOREIGN KEY (run, site) REFERENCES audits(run, site) ON DELETE CASCADE
);
CREATE TABLE visits (
    attempt TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    run TEXT NOT NULL,
    site TEXT NOT NULL,
    phase TEXT NOT NULL,
    variant TEXT,
    repeat INTEGER NOT NULL,
    control_of TEXT,
    started TEXT NOT NULL,
    ended TEXT NOT NULL,
    status INTEGER,
    reached INTEGER NOT NULL,
    gaps TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    FOREIGN KEY (run, site) REFERENCES audits(run, site) ON DELETE CASCADE
);
CREATE INDEX visits_site ON visits(site, run, phase);
CREATE INDEX visits_run ON visits(run, site);
CREATE TABLE cookies (
    attempt TEXT NOT NULL REFERENCES visits(attempt) ON DELETE CASCADE,
    site TEXT NOT NULL,
    phase TEXT NOT NULL,
    step TEXT NOT NULL,
    name TEXT NOT NULL,
    domain TEXT NOT NULL,
    path TEXT NOT NULL,
    how TEXT NOT NULL,
    deleted INTEGER NOT NULL,
    asked_lifetime_s REAL,
    kept_lifetime_s REAL,
    set_by TEXT,
    refused TEXT,
    schema_version INTEGER NOT NULL
);
CREATE INDEX cookies_attempt ON cookies(attempt);
CREATE INDEX cookies_name ON cookies(name, domain);
CREATE TABLE hosts (
    attempt TEXT NOT NULL REFERENCES visits(attempt) ON DELETE CASCADE,
    site TEXT NOT NULL,
    phase TEXT NOT NULL,
    host TEXT NOT NULL,
    requests INTEGER NOT NULL,
    failed INTEGER NOT NULL,
    first_at_s REAL NOT NULL,
    schema_version INTEGER NOT NULL
);
CREATE INDEX hosts_attempt ON hosts(attempt);
CREATE INDEX hosts_host ON hosts(host);
CREATE TABLE evidence (
    attempt TEXT NOT NULL REFERENCES visits(attempt) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    step TEXT NOT NULL,
    caption TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    schema_version INTEGER NOT NULL
);
CREATE INDEX evidence_attempt ON evidence(attempt);
CREATE INDEX evidence_sha256 ON evidence(sha256);
CREATE TABLE judgements (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL,
    site TEXT NOT NULL,
    at TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    FOREIGN KEY (run, site) REFERENCES audits(run, site) ON DELETE CASCADE
);
CREATE INDEX judgements_site ON judgements(site, run);
CREATE INDEX judgements_run ON judgements(run, site);
CREATE TABLE findings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    judgement INTEGER NOT NULL REFERENCES judgements(id) ON DELETE CASCADE,
    run TEXT NOT NULL,
    site TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    rule TEXT NOT NULL,
    verdict TEXT NOT NULL,
    severity TEXT NOT NULL,
    confidence REAL NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_key TEXT NOT NULL,
    subject_name TEXT NOT NULL,
    message TEXT NOT NULL,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL
);
CREATE INDEX findings_judgement ON findings(judgement, verdict);
CREATE INDEX findings_fingerprint ON findings(fingerprint);
CREATE TABLE opt_outs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    judgement INTEGER NOT NULL REFERENCES judgements(id) ON DELETE CASCADE,
    run TEXT NOT NULL,
    site TEXT NOT NULL,
    url TEXT,
    mechanism TEXT NOT NULL,
    vendor TEXT,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    status INTEGER,
    tried TEXT,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL
);
CREATE INDEX opt_outs_judgement ON opt_outs(judgement);
CREATE INDEX opt_outs_url ON opt_outs(url, run);
CREATE TABLE decisions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    until TEXT,
    schema_version INTEGER NOT NULL
);
CREATE INDEX decisions_fingerprint ON decisions(fingerprint, id);
CREATE TRIGGER decisions_are_kept BEFORE DELETE ON decisions
    BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;
CREATE TRIGGER decisions_are_final BEFORE UPDATE ON decisions
    BEGIN SELECT RAISE(ABORT, 'decisions are only ever added'); END;
CREATE VIEW latest_judgements AS
    SELECT max(j.id) AS id, j.site AS site FROM judgements j
    WHERE j.run = (SELECT max(k.run) FROM judgements k WHERE k.site = j.site)
    GROUP BY j.site;
CREATE VIEW latest_findings AS
    SELECT f.site, f.rule, f.verdict, f.severity, f.confidence, f.subject_name, f.message, f.fingerprint,
        f.run
    FROM findings f JOIN latest_judgements l ON l.id = f.judgement;
"""

VANTAGES: Final = """
ALTER TABLE visits ADD COLUMN vantage TEXT NOT NULL DEFAULT 'local';
UPDATE visits SET vantage = json_extract(body, '$.vantage.id')
    WHERE json_valid(body) AND json_extract(body, '$.vantage.id') IS NOT NULL;
"""

CORRECTIONS: Final = """
CREATE TABLE corrections (
    run TEXT NOT NULL,
    site TEXT NOT NULL,
    place INTEGER NOT NULL,
    standing TEXT NOT NULL,
    document TEXT NOT NULL,
    type TEXT NOT NULL,
    quote TEXT NOT NULL,
    problem TEXT,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (run, site, place),
    FOREIGN KEY (run, site) REFERENCES audits(run, site) ON DELETE CASCADE
);
"""

VERSIONS: Final = """
CREATE TABLE versions (
    site TEXT NOT NULL,
    vantage TEXT NOT NULL,
    place TEXT NOT NULL,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    found TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    fetches INTEGER NOT NULL,
    body TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (site, vantage, place, number)
);
INSERT INTO versions
    SELECT site, vantage, place, row_number() OVER (PARTITION BY site, vantage, place ORDER BY first),
        id, kind, title, language, found, sha256, first, last, fetches, body, schema_version
    FROM (
        SELECT site, coalesce(json_extract(body, '$.vantages[0]'), '') AS vantage,
            coalesce(url, json_extract(body, '$.path'), id) AS place, id, kind, title, language,
            coalesce(json_extract(body, '$.found'), '') AS found, sha256, min(fetched) AS first,
            max(fetched) AS last, count(DISTINCT run) AS fetches, body, schema_version
        FROM documents
        WHERE fetched IS NOT NULL AND json_valid(body) AND json_extract(body, '$.text') != ''
            AND (problem IS NULL OR json_extract(body, '$.partial'))
        GROUP BY site, vantage, place, id
    );
"""
"""Documents read before versions existed become the first versions; a text that came back counts once."""

PLANNED: Final = """
ALTER TABLE runs ADD COLUMN sites INTEGER;
CREATE INDEX runs_plan ON runs(plan, id);
CREATE TABLE told (
    run TEXT PRIMARY KEY REFERENCES runs(id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    schema_version INTEGER NOT NULL
);
"""
"""How many sites a run covers, and whether its news was sent to everyone."""

KILLED: Final = """
ALTER TABLE audits ADD COLUMN deaths INTEGER NOT NULL DEFAULT 0;
CREATE TABLE tellings (
    run TEXT NOT NULL REFERENCES runs(id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    taken INTEGER NOT NULL,
    at TEXT NOT NULL,
    schema_version INTEGER NOT NULL,
    PRIMARY KEY (run, address)
);
"""
"""How often the program was killed while a site was in progress, and which addresses accepted the news of a
run. An address is stored as the SHA-256 of its name in the plan.
"""

STEPS: Final[tuple[str, ...]] = (FIRST, VANTAGES, CORRECTIONS, VERSIONS, QUEUE, PLANNED, KILLED)
"""Each step is a script of SQL statements, each ending with a semicolon at the end of its line."""
