"""SARIF 2.1.0, for code scanning and issue trackers: one run per site.

Source: OASIS, Static Analysis Results Interchange Format 2.1.0 (section numbers below are its own).
Each result is located at the sentence it rests on, in the snapshot of the document, whose text is included;
a result without a sentence is located at the site's own file. A discrepancy is `fail`, a promise kept is
`pass`, and what could not be tested is `open`; `level` is `none` for all but `fail` (3.27.10).
"""

import json
from collections.abc import Iterator
from typing import Any, Final

from auditor.model.audit import Audit, Format, Report, Run
from auditor.model.claim import Quote
from auditor.model.decision import RULED_OUT, Decision
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.reports.parts.file_names import file_name, site_file, snapshots
from auditor.reports.parts.finding_rows import in_force
from auditor.reports.parts.gaps import blind_spots
from auditor.reports.parts.headline import title
from auditor.reports.parts.redact import redacted
from auditor.reports.parts.safe import clip, link, visible
from auditor.reports.parts.words import NOTICE, sentence

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_KINDS: Final = {"contradicted": "fail", "upheld": "pass", "untested": "open"}
_LONGEST: Final = 4_000
_ROOT: Final = "%SRCROOT%"


def render(report: Report) -> str:
    """`report` as one SARIF log."""
    shown = redacted(report)
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(audit, shown) for audit in shown.audits]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _run(audit: Audit, report: Report) -> dict[str, Any]:
    findings = audit.judgement.findings
    rules = list(dict.fromkeys(finding.rule for finding in findings))
    paths = snapshots(audit.site.name, audit.documents)
    return {
        "tool": {"driver": _driver(rules, audit, report)},
        "automationDetails": {"id": f"auditor/{file_name(audit.site.name)}/{report.run.id}"},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(audit, report.run)],
        "artifacts": [_artifact(document, paths[document.id]) for document in audit.documents],
        "results": [_result(finding, audit, rules) for finding in findings],
        "properties": {"site": _text(audit.site.name), "summary": _text(audit.judgement.summary)},
    }


def _driver(rules: list[str], audit: Audit, report: Report) -> dict[str, Any]:
    first = {finding.rule: finding for finding in reversed(audit.judgement.findings)}
    return {
        "name": "auditor",
        "version": _text(report.run.tool_version) or "unknown",
        "fullDescription": {"text": NOTICE},
        "rules": [_rule(first[rule]) for rule in rules],
    }


def _rule(finding: Finding) -> dict[str, Any]:
    """A rule as described by its first finding, with the first source that is safe to link to."""
    told = sentence(_text(title(finding))) or finding.rule
    where = (link(source.rpartition(": ")[2]) for source in finding.sources)
    address = next((each for each in where if each), None)
    return {
        "id": finding.rule,
        "shortDescription": {"text": told},
        **({"helpUri": address} if address else {}),
        "help": {"text": "\n".join(map(_text, finding.sources)) or told},
    }


def _invocation(audit: Audit, run: Run) -> dict[str, Any]:
    """The invocation, with notifications of what could not be looked at: a log without results must not read
    as clean.
    """
    blind = blind_spots(audit.visits, audit.documents)
    seen = any(visit.reached for visit in audit.visits)
    unseen = [] if seen else [f"{audit.site.name}: no visit saw the site, so nothing was compared"]
    told = [f"{each.where}: {each.what}: {each.reason}" for each in blind]
    return {
        "executionSuccessful": seen,
        "startTimeUtc": run.started.isoformat(),
        **({"endTimeUtc": run.ended.isoformat()} if run.ended else {}),
        "toolExecutionNotifications": [
            *({"level": "error", "message": {"text": _message(each)}} for each in unseen),
            *({"level": "warning", "message": {"text": _message(each)}} for each in told),
        ],
    }


def _artifact(document: Document, path: str) -> dict[str, Any]:
    return {
        "location": _at(path),
        "description": {"text": _message(document.url or document.path or document.title or document.id)},
        **({"contents": {"text": _whole(document.text)}} if document.text else {}),
    }


def _result(finding: Finding, audit: Audit, rules: list[str]) -> dict[str, Any]:
    quotes = list(dict.fromkeys([*(claim.quote for claim in finding.claims), *finding.quotes]))
    decision = in_force(finding, audit)
    absent = finding.evidence_absent if finding.verdict == "untested" else None
    words = " ".join(part for part in (finding.message, absent, finding.remedy) if part)
    return {
        "ruleId": finding.rule,
        "ruleIndex": rules.index(finding.rule),
        "kind": _KINDS[finding.verdict],
        "level": finding.severity if finding.verdict == "contradicted" else "none",
        "message": {"text": _message(words) or finding.rule},
        "locations": [_location(quotes[0] if quotes else None, audit)],
        "relatedLocations": [_location(each, audit) for each in quotes[1:]],
        "partialFingerprints": {"auditor/v1": finding.fingerprint},
        "rank": round(finding.confidence * 100, 1),
        "suppressions": list(_suppressions(decision)),
        "properties": _properties(finding, decision),
    }


def _properties(finding: Finding, decision: Decision | None) -> dict[str, Any]:
    return {
        "site": _text(finding.site),
        "subject": _text(finding.subject.name),
        "basis": finding.basis,
        "jurisdiction": finding.jurisdiction,
        "confidence": finding.confidence,
        "confidenceReason": _text(finding.confidence_reason),
        "state": decision.state if decision else "open",
        "policyAbsent": _text(finding.claim_absent or ""),
        "saw": [_text(each.summary) for each in finding.evidence],
        "seen": list(finding.seen or ()),
    }


def _location(quote: Quote | None, audit: Audit) -> dict[str, Any]:
    """The location of the quote in its snapshot; of the site's file if there is none."""
    document = next((d for d in audit.documents if quote and d.id == quote.document), None)
    if quote is None or document is None:
        return {"physicalLocation": {"artifactLocation": _at(site_file(audit.site.name))}}
    return {
        "physicalLocation": {
            "artifactLocation": _at(snapshots(audit.site.name, audit.documents)[document.id]),
            "region": _region(quote, document.text),
        }
    }


def _region(quote: Quote, text: str) -> dict[str, Any]:
    """The quote's lines and columns, from 1, with an exclusive end (3.30.5 to 3.30.8)."""
    line, column = _place(text, quote.start)
    last, end = _place(text, quote.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": last,
        "endColumn": end,
        "snippet": {"text": _text(quote.text)},
    }


def _place(text: str, offset: int) -> tuple[int, int]:
    before = text[:offset]
    return before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1


def _suppressions(decision: Decision | None) -> Iterator[dict[str, Any]]:
    """A person's decision that rules the result out, as a suppression (3.35)."""
    if decision and decision.state in RULED_OUT:
        words = decision.state.replace("_", " ")
        until = f", until {decision.until}" if decision.until else ""
        yield {
            "kind": "external",
            "status": "accepted",
            "justification": _text(f"{words} by {decision.by}{until}: {decision.reason}"),
        }


def _at(path: str) -> dict[str, str]:
    return {"uri": path, "uriBaseId": _ROOT}


def _text(text: str) -> str:
    return clip(visible(text), _LONGEST)


def _message(text: str) -> str:
    """`text` escaped so that no bracket is read as a link and no brace as a placeholder (3.11.5, 3.11.6)."""
    plain = _text(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return plain.replace("{", "{{").replace("}", "}}")


def _whole(text: str) -> str:
    """The whole text of a document, so that regions refer to it. Unpaired surrogates, which UTF-8 cannot
    encode, each become one U+FFFD.
    """
    return "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text)


FORMAT: Final = Format(name="sarif", suffix=".sarif", render=render)
