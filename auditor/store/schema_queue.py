"""The step that adds what review needs: the queue, remarks, and the origin of decisions.

`queue` has one row for each discrepancy ever found. It is derived from judgements, decisions and remarks, and
stored so that listing a hundred thousand discrepancies takes one index look-up.
"""

from typing import Final

QUEUE: Final = """
ALTER TABLE decisions ADD COLUMN via TEXT NOT NULL DEFAULT 'person';
ALTER TABLE decisions ADD COLUMN instances TEXT NOT NULL DEFAULT '[]';
ALTER TABLE decisions ADD COLUMN undoes INTEGER;
ALTER TABLE decisions ADD COLUMN batch TEXT;
CREATE INDEX decisions_batch ON decisions(batch) WHERE batch IS NOT NULL;
CREATE TABLE remarks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fingerprint TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL,
    schema_version INTEGER NOT NULL
);
CREATE INDEX remarks_fingerprint ON remarks(fingerprint, id);
CREATE TRIGGER remarks_are_kept BEFORE DELETE ON remarks
    BEGIN SELECT RAISE(ABORT, 'remarks are only ever added'); END;
CREATE TRIGGER remarks_are_final BEFORE UPDATE ON remarks
    BEGIN SELECT RAISE(ABORT, 'remarks are only ever added'); END;
ALTER TABLE judgements ADD COLUMN queued INTEGER NOT NULL DEFAULT 0;
ALTER TABLE judgements ADD COLUMN errors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE judgements ADD COLUMN warnings INTEGER NOT NULL DEFAULT 0;
ALTER TABLE judgements ADD COLUMN notes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE judgements ADD COLUMN untested INTEGER NOT NULL DEFAULT 0;
ALTER TABLE judgements ADD COLUMN upheld INTEGER NOT NULL DEFAULT 0;
CREATE INDEX judgements_unqueued ON judgements(id) WHERE queued = 0;
CREATE TABLE queue (
    id INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    site TEXT NOT NULL,
    rule TEXT NOT NULL,
    title TEXT NOT NULL,
    vendor TEXT NOT NULL,
    subject TEXT NOT NULL,
    message TEXT NOT NULL,
    severity TEXT NOT NULL,
    confidence REAL NOT NULL,
    rank INTEGER NOT NULL,
    finding INTEGER NOT NULL,
    version TEXT NOT NULL,
    instances TEXT NOT NULL,
    first_run TEXT NOT NULL,
    last_run TEXT NOT NULL,
    standing TEXT NOT NULL,
    held INTEGER NOT NULL DEFAULT 1,
    new INTEGER NOT NULL,
    fresh INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'open',
    until TEXT,
    decision INTEGER NOT NULL DEFAULT 0,
    assignee TEXT NOT NULL DEFAULT '',
    comments INTEGER NOT NULL DEFAULT 0,
    quotes TEXT NOT NULL,
    cookies TEXT NOT NULL,
    schema_version INTEGER NOT NULL
);
CREATE INDEX queue_state ON queue(state, held, rank, id);
CREATE INDEX queue_held ON queue(held, rank, id);
CREATE INDEX queue_site ON queue(site, state, held, rank, id, severity);
CREATE INDEX queue_rule ON queue(rule, state, held, rank, id, severity);
CREATE INDEX queue_vendor ON queue(vendor, state, held, rank, id, severity);
CREATE INDEX queue_assignee ON queue(assignee, state, held, rank, id);
CREATE INDEX queue_severity ON queue(severity, state, held, rank, id);
CREATE INDEX queue_new ON queue(state, held, rank, id) WHERE new OR fresh;
CREATE INDEX queue_until ON queue(until) WHERE state = 'accepted' AND until IS NOT NULL;
CREATE VIRTUAL TABLE queue_words USING fts5(
    site, subject, message, quotes, cookies, vendor, content='queue', content_rowid='id', tokenize='trigram'
);
CREATE VIRTUAL TABLE queue_words_known USING fts5vocab('queue_words', 'row');
CREATE TRIGGER queue_words_added AFTER INSERT ON queue BEGIN
    INSERT INTO queue_words (rowid, site, subject, message, quotes, cookies, vendor)
        VALUES (new.id, new.site, new.subject, new.message, new.quotes, new.cookies, new.vendor);
END;
CREATE TRIGGER queue_words_changed AFTER UPDATE OF subject, message, quotes, cookies, vendor ON queue BEGIN
    INSERT INTO queue_words (queue_words, rowid, site, subject, message, quotes, cookies, vendor)
        VALUES ('delete', old.id, old.site, old.subject, old.message, old.quotes, old.cookies, old.vendor);
    INSERT INTO queue_words (rowid, site, subject, message, quotes, cookies, vendor)
        VALUES (new.id, new.site, new.subject, new.message, new.quotes, new.cookies, new.vendor);
END;
CREATE INDEX findings_of_run ON findings(run, site, verdict, fingerprint);
CREATE INDEX evidence_of ON evidence(attempt, width);
"""
"""Trigrams find parts of words, and words in languages written without spaces
(https://www.sqlite.org/fts5.html#the_trigram_tokenizer).
"""
