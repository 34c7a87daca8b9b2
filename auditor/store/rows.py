"""Converts model objects to table rows: flat columns for SQL, and the body."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from auditor.domains import host_of
from auditor.model.audit import Judgement
from auditor.model.claim import Claim, Tension
from auditor.model.correction import Corrected
from auditor.model.decision import Decision
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.model.optout import OptOutRecord
from auditor.model.schema import SCHEMA_VERSION
from auditor.model.visit import Visit
from auditor.store.bodies import dump, dump_exactly, dump_judgement, scrub

Row = dict[str, Any]
VERSION = {"schema_version": SCHEMA_VERSION}


def document_row(document: Document) -> Row:
    """A document, with its whole text in the body."""
    return {
        "id": document.id,
        "url": _clean(document.url),
        "kind": document.kind,
        "title": document.title,
        "language": document.language,
        "sha256": document.sha256,
        "fetched": document.fetched.isoformat() if document.fetched else None,
        "problem": document.problem,
        "body": dump_exactly(Document, replace(document, url=_clean(document.url))),
    } | VERSION


def version_row(document: Document, moment: str) -> Row:
    """A document as a version first fetched at `moment`."""
    return {
        "id": document.id,
        "kind": document.kind,
        "title": document.title,
        "language": document.language,
        "found": document.found,
        "sha256": document.sha256,
        "first": moment,
        "last": moment,
        "fetches": 1,
        "body": dump_exactly(Document, replace(document, url=_clean(document.url))),
    } | VERSION


def place_of(document: Document) -> str:
    """What identifies a document across versions: its address, or its file name."""
    return _clean(document.url) or document.path or document.id


def moment(at: datetime) -> str:
    """Format a time so that texts sort in time order."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def claim_row(claim: Claim) -> Row:
    """A claim with its quote."""
    return {
        "document": claim.quote.document,
        "type": claim.type,
        "polarity": claim.polarity,
        "jurisdiction": claim.jurisdiction,
        "vendor": claim.vendor,
        "url": _clean(claim.url),
        "line": claim.quote.line,
        "quote": claim.quote.text,
        "body": dump_exactly(Claim, claim),
    } | VERSION


def tension_row(tension: Tension) -> Row:
    """A tension with its places."""
    return {
        "kind": tension.kind,
        "message": tension.message,
        "body": dump_exactly(Tension, tension),
    } | VERSION


def corrected_row(corrected: Corrected) -> Row:
    """A person's correction of a claim, and its outcome."""
    said = corrected.correction
    return {
        "standing": said.standing,
        "document": _clean(said.document),
        "type": said.claim.type,
        "quote": said.quote,
        "problem": corrected.problem,
        "body": dump_exactly(Corrected, corrected),
    } | VERSION


def visit_row(visit: Visit, run: str) -> Row:
    """A visit, with everything observed in the body."""
    return {
        "attempt": visit.attempt,
        "id": visit.id,
        "run": run,
        "site": visit.site,
        "phase": visit.phase,
        "variant": visit.variant,
        "repeat": visit.repeat,
        "vantage": visit.vantage.id,
        "control_of": visit.control_of,
        "started": visit.started.isoformat(),
        "ended": visit.ended.isoformat(),
        "status": visit.status,
        "reached": int(visit.reached),
        "gaps": "; ".join(f"{gap.what}: {gap.reason}" for gap in visit.gaps),
        "body": dump(Visit, visit),
        "schema_version": visit.schema_version,
    }


def cookie_rows(visit: Visit) -> Iterator[Row]:
    """The cookies of a visit, without their values."""
    for cookie in visit.cookies:
        yield _of(visit) | {
            "step": cookie.step,
            "name": cookie.name,
            "domain": cookie.domain,
            "path": cookie.path,
            "how": cookie.how,
            "deleted": int(cookie.deleted),
            "asked_lifetime_s": cookie.asked_lifetime_s,
            "kept_lifetime_s": cookie.kept_lifetime_s,
            "set_by": _clean(cookie.set_by.url if cookie.set_by else cookie.response_url),
            "refused": cookie.refused,
        }


def host_rows(visit: Visit) -> Iterator[Row]:
    """The hosts that a visit contacted."""
    by_host: dict[str, Row] = {}
    for request in visit.requests:
        host = host_of(request.url)
        if not host:
            continue
        row = by_host.setdefault(
            host, _of(visit) | {"host": host, "requests": 0, "failed": 0, "first_at_s": request.at_s}
        )
        row["requests"] += 1
        row["failed"] += int(request.failure is not None)
        row["first_at_s"] = min(row["first_at_s"], request.at_s)
    yield from by_host.values()


def evidence_rows(visit: Visit) -> Iterator[Row]:
    """The evidence files of a visit."""
    if visit.archive is not None:
        yield {
            "attempt": visit.attempt,
            "sha256": visit.archive,
            "step": "",
            "caption": "HTTP archive (HAR 1.2, gzip)",
            "width": 0,
            "height": 0,
        } | VERSION
    for declared in visit.declarations:
        yield {
            "attempt": visit.attempt,
            "sha256": declared.sha256,
            "step": declared.step,
            "caption": f"declaration of the consent platform ({declared.where})",
            "width": 0,
            "height": 0,
        } | VERSION
    for shot in visit.screenshots:
        yield {
            "attempt": visit.attempt,
            "sha256": shot.sha256,
            "step": shot.step,
            "caption": shot.caption,
            "width": shot.width,
            "height": shot.height,
        } | VERSION


def judgement_row(judgement: Judgement) -> Row:
    """A judgement without its findings and opt-outs."""
    return {
        "at": judgement.at.isoformat(),
        "summary": judgement.summary,
        "body": dump_judgement(judgement),
    } | VERSION


def finding_row(finding: Finding) -> Row:
    """A finding, with claims and evidence in the body."""
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "verdict": finding.verdict,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "subject_kind": finding.subject.kind,
        "subject_key": scrub(finding.subject.key),
        "subject_name": scrub(finding.subject.name),
        "message": scrub(finding.message),
        "body": dump(Finding, finding),
    } | VERSION


def opt_out_row(record: OptOutRecord) -> Row:
    """The state of an opt-out in one run."""
    return {
        "url": _clean(record.endpoint.url),
        "mechanism": record.endpoint.mechanism,
        "vendor": record.endpoint.vendor,
        "verdict": record.verdict,
        "reason": record.reason,
        "status": record.status,
        "tried": record.tried.isoformat() if record.tried else None,
        "body": dump(OptOutRecord, record),
    } | VERSION


def decision_row(decision: Decision) -> Row:
    """A decision; every field has a column."""
    return {
        "fingerprint": decision.fingerprint,
        "state": decision.state,
        "reason": decision.reason,
        "by": decision.by,
        "at": decision.at.astimezone(UTC).isoformat(),
        "until": decision.until.isoformat() if decision.until else None,
    } | VERSION


def _of(visit: Visit) -> Row:
    return {"attempt": visit.attempt, "site": visit.site, "phase": visit.phase} | VERSION


def _clean(url: str | None) -> str | None:
    return scrub(url) if url else url
