"""JUnit XML, for build servers: one suite per site, one case per finding.

Contradictions fail. Those that a person has ruled out, and findings that could not be tested, are skipped,
each with its reason. A site that was not seen is an error, never an empty suite that passes.
Source: the XML schema that Apache Ant's JUnitReport and Jenkins' xunit plugin read.
"""

from typing import Final
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from auditor.model.audit import Audit, Format, Report
from auditor.model.decision import RULED_OUT
from auditor.model.finding import Finding
from auditor.model.wording import SEVERITIES
from auditor.reports.parts.finding_rows import in_force
from auditor.reports.parts.gaps import blind_spots
from auditor.reports.parts.headline import heading, sought
from auditor.reports.parts.redact import redacted
from auditor.reports.parts.safe import clip, one_line, visible
from auditor.reports.parts.words import STATES

_LONGEST: Final = 20_000


def render(report: Report) -> str:
    """`report` as one `testsuites` element."""
    shown = redacted(report)
    root = Element("testsuites", name="auditor")
    for audit in shown.audits:
        root.append(_suite(audit, shown))
    for kind, outcome in (("tests", "testcase"), ("failures", "failure"), ("errors", "error")):
        root.set(kind, str(len(root.findall(f".//{outcome}"))))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(audit: Audit, report: Report) -> Element:
    suite = Element("testsuite", name=one_line(audit.site.name))
    if not any(visit.reached for visit in audit.visits):
        _unseen(suite, audit)
    for finding in audit.judgement.findings:
        _case(suite, finding, audit)
    for kind, outcome in (
        ("tests", "testcase"),
        ("failures", "failure"),
        ("errors", "error"),
        ("skipped", "skipped"),
    ):
        suite.set(kind, str(len(suite.findall(f".//{outcome}"))))
    suite.set("timestamp", report.run.started.replace(tzinfo=None).isoformat(timespec="seconds"))
    gaps = [
        f"{each.where}: {each.what}: {each.reason}" for each in blind_spots(audit.visits, audit.documents)
    ]
    SubElement(suite, "system-out").text = _text("\n".join([audit.judgement.summary, *gaps]))
    return suite


def _unseen(suite: Element, audit: Audit) -> None:
    """Add an error for a site that no visit saw; a site without an address, whose documents only were read,
    is skipped.
    """
    case = SubElement(suite, "testcase", classname=one_line(audit.site.name), name="The site was looked at")
    if audit.site.entry is None:
        SubElement(case, "skipped", message="no address is stated: its documents were read alone")
    else:
        SubElement(case, "error", message="no visit saw the site: nothing was compared with its documents")


def _case(suite: Element, finding: Finding, audit: Audit) -> None:
    fails = finding.verdict == "contradicted"
    name = heading(finding) if fails else f"{sought(finding)}"
    case = SubElement(
        suite,
        "testcase",
        classname=f"{one_line(finding.site)}.{finding.rule}",
        name=one_line(f"{name} [{finding.fingerprint}]"),
    )
    decision = in_force(finding, audit)
    if fails and decision and decision.state in RULED_OUT:
        told = f"{STATES[decision.state]} by {decision.by}: {decision.reason}"
        SubElement(case, "skipped", message=one_line(told))
    elif fails:
        failure = SubElement(
            case,
            "failure",
            type=f"{SEVERITIES[finding.severity]} ({finding.severity})",
            message=one_line(finding.message),
        )
        failure.text = _text(_both_sides(finding))
    elif finding.verdict == "untested":
        SubElement(case, "skipped", message=one_line(finding.evidence_absent or finding.message))


def _both_sides(finding: Finding) -> str:
    quotes = [*(claim.quote.text for claim in finding.claims), *(quote.text for quote in finding.quotes)]
    says = [f"“{text}”" for text in dict.fromkeys(quotes)] or [finding.claim_absent or "Nothing is quoted."]
    saw = [each.summary for each in finding.evidence] or [finding.evidence_absent or "Nothing is shown."]
    mend = [f"What to do: {finding.remedy}"] if finding.remedy else []
    return "\n".join(["The policy says:", *_indented(says), "The browser saw:", *_indented(saw), *mend])


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" for line in lines]


def _text(text: str) -> str:
    return clip(visible(text), _LONGEST)


FORMAT: Final = Format(name="junit", suffix=".junit.xml", render=render)
