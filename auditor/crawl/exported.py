"""The content of a bundle: reports, quotes, document texts, screenshots, HTTP archives and versions."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from auditor.crawl import publish
from auditor.crawl.bundle import SUMS, Bundle
from auditor.model.audit import Audit, Run, SiteSummary
from auditor.reports import formats, overview
from auditor.reports.parts.file_names import file_name, snapshots
from auditor.reports.parts.words import NOTICE
from auditor.store.evidence import Evidence

WRITTEN: Final = ("html", "json", "sarif", "csv", "markdown")
_LEFT_OUT: Final = "pictures and HTTP archives, for they show values as they were"


@dataclass(slots=True, kw_only=True)
class Contents:
    """What a bundle holds so far, later written to about.json and README.txt."""

    about: str
    """What was exported."""
    run: Run
    redacted: bool
    sites: list[dict[str, Any]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """Evidence that is no longer in the evidence folder."""
    damaged: list[str] = field(default_factory=list)
    """Evidence whose bytes have changed since it was stored."""


def of_finding(audit: Audit, fingerprint: str) -> Audit:
    """`audit` reduced to one finding, the visits it was seen in and the documents it quotes."""
    finding = next(f for f in audit.judgement.findings if f.fingerprint == fingerprint)
    named: set[str | None] = {evidence.visit for evidence in finding.evidence}
    quoted = {q.document for q in (*(c.quote for c in finding.claims), *finding.quotes)}
    return replace(
        audit,
        visits=tuple(v for v in audit.visits if v.id in named) or audit.visits,
        documents=tuple(d for d in audit.documents if d.id in quoted) or audit.documents,
        claims=tuple(c for c in audit.claims if c in finding.claims),
        tensions=(),
        judgement=replace(
            audit.judgement,
            findings=(finding,),
            opt_outs=(),
            flows=(),
            signals=(),
            signal_changes=(),
            summary="",
        ),
    )


def add_site(into: Bundle, contents: Contents, audit: Audit, evidence: Evidence) -> None:
    """Add one site: its reports, quotes, document texts and evidence."""
    name = file_name(audit.site.name)
    shown = publish.report(contents.run, [audit], evidence, redact=contents.redacted)
    if contents.redacted:
        shown = replace(shown, evidence=None)
    offered = formats()
    for each in WRITTEN:
        into.add(f"reports/{name}/report{offered[each].suffix}", offered[each].render(shown))
    into.add(f"quotes/{name}.json", _json(list(_quotes(audit))))
    paths = snapshots(audit.site.name, audit.documents)
    for document in audit.documents:
        if document.text and paths[document.id] not in into:
            into.add(paths[document.id], document.text)
    if not contents.redacted:
        _evidence(into, contents, audit, evidence)
    contents.sites.append(_told(audit))


def add_overview(into: Bundle, run: Run, summaries: Sequence[SiteSummary]) -> None:
    """Add the overview of a run of many sites."""
    into.add("overview.html", overview.render_html(run, summaries))
    into.add("overview.json", overview.render_json(run, summaries))


def finish(into: Bundle, contents: Contents) -> None:
    """Add about.json and README.txt, which describe the content for programs and for people."""
    run = contents.run
    into.add(
        "about.json",
        _json(
            {
                "about": contents.about,
                "tool": f"auditor {run.tool_version}",
                "run": {"id": run.id, "started": run.started.isoformat(), "plan": run.plan},
                "redacted": contents.redacted,
                "left_out": [_LEFT_OUT] if contents.redacted else [],
                "missing": sorted(contents.missing),
                "damaged": sorted(contents.damaged),
                "sites": contents.sites,
                "notice": NOTICE,
            }
        ),
    )
    into.add("README.txt", _readme(contents))


def _evidence(into: Bundle, contents: Contents, audit: Audit, evidence: Evidence) -> None:
    """Add the screenshots and HTTP archives, each once, named by the hash that the reports use."""
    wanted = [each.sha256 for f in audit.judgement.findings for each in f.evidence if each.sha256]
    wanted += [shot.sha256 for visit in audit.visits for shot in visit.screenshots]
    wanted += [visit.archive for visit in audit.visits if visit.archive]
    for digest in dict.fromkeys(wanted):
        path = evidence.path(digest)
        if path is None:
            contents.missing.append(digest)
            continue
        name = f"evidence/{digest[:2]}/{path.name}"
        if name not in into and into.copy(name, path) != digest:
            contents.damaged.append(digest)


def _quotes(audit: Audit) -> Iterator[dict[str, Any]]:
    files = {each.id: each for each in audit.documents}
    paths = snapshots(audit.site.name, audit.documents)
    for finding in audit.judgement.findings:
        for quote in dict.fromkeys((*(claim.quote for claim in finding.claims), *finding.quotes)):
            document = files.get(quote.document)
            yield {
                "finding": finding.fingerprint,
                "rule": finding.rule,
                "verdict": finding.verdict,
                "text": quote.text,
                "file": paths.get(quote.document),
                "start": quote.start,
                "end": quote.end,
                "line": quote.line,
                "version": quote.document,
                "url": document.url if document else None,
                "fetched": document.fetched.isoformat() if document and document.fetched else None,
                "sha256_of_page": document.sha256 if document else None,
            }


def _told(audit: Audit) -> dict[str, Any]:
    found: dict[str, int] = {}
    for finding in audit.judgement.findings:
        found[finding.verdict] = found.get(finding.verdict, 0) + 1
    return {
        "site": audit.site.name,
        "judged": audit.judgement.at.isoformat(),
        "versions": dict(audit.judgement.versions),
        "lenses": list(audit.judgement.lenses),
        "browsers": sorted({f"{visit.browser}, {visit.mode}" for visit in audit.visits}),
        "findings": found,
        "visits": len(audit.visits),
    }


def _readme(contents: Contents) -> str:
    lines = [
        f"Evidence of auditor {contents.run.tool_version}: {contents.about}",
        f"Run {contents.run.id}, begun {contents.run.started.isoformat()}",
        "",
        "Unpack it, and check that nothing was changed:",
        f"    sha256sum -c {SUMS}",
        "",
        "reports/SITE/report.html   for people; opens in any browser, needs no network",
        "reports/SITE/report.json   the same for programs; .sarif, .csv and .md beside it",
        "quotes/SITE.json           each quote, with its place in the text of its document",
        "policies/SITE/snapshots/   the texts; offsets count Unicode characters",
        "evidence/                  pictures and HTTP archives (HAR 1.2, gzip), named by their SHA-256",
        "about.json                 versions of the tool, its lists and the browser",
        "",
    ]
    if contents.redacted:
        lines += [f"Redacted: values are replaced by tokens. Left out: {_LEFT_OUT}.", ""]
    if contents.missing:
        lines += [f"Not in the evidence folder any more: {len(contents.missing)} files (about.json).", ""]
    if contents.damaged:
        lines += [f"Changed since it was kept: {len(contents.damaged)} files (about.json).", ""]
    return "\n".join([*lines, NOTICE, ""])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
