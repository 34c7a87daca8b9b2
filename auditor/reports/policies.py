"""A site's documents over time: the listing of `auditor policy` in each of its formats."""

from collections.abc import Iterator
from typing import Any, Final

from pydantic import TypeAdapter

from auditor.reports.parts.claim_rows import ClaimRow
from auditor.reports.parts.described import described
from auditor.reports.parts.lines import Lines
from auditor.reports.parts.mark import code, escaped, linked
from auditor.reports.parts.safe import one_line
from auditor.reports.parts.version_rows import (
    ChangeRow,
    DocumentVersions,
    PolicyReport,
    UnreadRow,
    VersionRow,
)
from auditor.reports.parts.words import counted, differs, plain, when
from auditor.reports.parts.written import dumped

_ADAPTER: Final = TypeAdapter(PolicyReport)
_SIGNS: Final = {"new": "+", "gone": "-", "changed": "~", "reworded": "=", "moved": "="}
_STYLES: Final = {"new": "green", "gone": "red", "changed": "yellow"}
_LEFT_OUT: Final = "texts made by different versions of auditor: what differs may be no doing of the site"


def policy_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of `policy_json`."""
    return described(PolicyReport, "auditor policy")


def policy_json(report: PolicyReport) -> str:
    """`{"schema_version", "site", "documents", "unread"}`."""
    return dumped(_ADAPTER, report)


def policy_terminal(report: PolicyReport, lines: Lines = Lines()) -> str:  # noqa: B008 - frozen
    """Each document with its versions, the newest first, and what each changed."""
    out: list[str] = []
    for document in report.documents:
        out += [lines.styled(one_line(_name(document), 90), "bold"), *lines.wrapped(_about(document), "dim")]
        for version in document.versions:
            out += _version(version, lines)
        out.append("")
    for unread in report.unread:
        out += lines.hanging("  ? ", _problem(unread), "yellow")
    return "\n".join(out).rstrip("\n") + "\n"


def policy_markdown(report: PolicyReport) -> str:
    """The report as Markdown."""
    out = [f"# {escaped(report.site)}", ""]
    for document in report.documents:
        out += [f"## {linked(_name(document), document.url)}", "", escaped(_about(document)), ""]
        for version in document.versions:
            out += [f"### {escaped(_since(version))}", "", *_told(version), ""]
    out += [f"- {escaped(_problem(unread))}" for unread in report.unread]
    return "\n".join(out).rstrip("\n") + "\n"


def _version(version: VersionRow, lines: Lines) -> Iterator[str]:
    yield from lines.hanging("  ", _since(version))
    for change in version.changes or ():
        style = _STYLES.get(change.kind)
        yield from lines.hanging(f"    {_SIGNS[change.kind]} ", _change(change), style)
    if version.changes == ():
        yield "    no claim is new, gone or changed"
    if not version.comparable:
        yield from lines.hanging("    ? ", _LEFT_OUT, "yellow")
    for line in version.text_changes or ():
        style = {"+": "green", "-": "red", "@": "dim"}.get(line[:1])
        yield from lines.hanging(f"      {line[:1]} ", line[1:] or " ", style)


def _told(version: VersionRow) -> Iterator[str]:
    for change in version.changes or ():
        yield f"- {code(change.kind)} {escaped(_change(change))}"
    if version.changes == ():
        yield "No claim is new, gone or changed."
    if not version.comparable:
        yield f"- {escaped(_LEFT_OUT)}"
    for line in version.text_changes or ():
        yield f"- {code(line[:1] or ' ')} {escaped(line[1:])}"


def _about(document: DocumentVersions) -> str:
    newest = document.versions[0]
    return " · ".join(
        part
        for part in (
            document.url or document.path,
            plain(document.kind),
            document.language,
            f"shown to {document.vantage}" if document.vantage else "",
            "" if newest.claims is None else counted(newest.claims, "claim"),
            newest.found,
            counted(len(document.versions), "version"),
        )
        if part
    )


def _since(version: VersionRow) -> str:
    """When the version was first and last fetched, how often, and how many claims it has."""
    times = f"fetched {counted(version.fetches, 'time')}" if version.fetches > 1 else ""
    until = f"until {when(version.last)}" if version.fetches > 1 else ""
    claims = "" if version.claims is None else counted(version.claims, "claim")
    return " · ".join(part for part in (when(version.first), until, times, claims, version.id[:8]) if part)


def _change(change: ChangeRow) -> str:
    claim = change.after or change.before
    if claim is None:
        return change.kind
    said = f"{change.kind}: {_type(claim)} “{claim.quote}”"
    if change.before is None or change.after is None:
        return said
    if change.kind == "changed":
        differing = (differs(change.before, change.after, name) for name in change.fields)
        said += f" ({'; '.join(differing)})"
    return said if change.kind == "moved" else f"{said}, before “{change.before.quote}”"


def _type(claim: ClaimRow) -> str:
    return claim.type if claim.polarity == "does" else f"{claim.type} (does not)"


def _problem(unread: UnreadRow) -> str:
    return f"{unread.url or unread.path}: could not be read: {unread.problem} ({unread.found})"


def _name(document: DocumentVersions) -> str:
    return document.title or document.path or document.url or document.kind
