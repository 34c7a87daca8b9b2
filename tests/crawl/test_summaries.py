"""Lines of the overview: decisions count, and what was not seen is not clean."""

from dataclasses import replace
from datetime import UTC, datetime

from auditor.crawl.summaries import outcome, standing, summary
from auditor.model.audit import Audit, Judgement
from auditor.model.decision import Decision, State
from auditor.model.document import Document
from auditor.model.finding import Finding, Severity, Subject, Verdict
from auditor.model.observation import Gap
from auditor.model.site import Site
from auditor.model.visit import Visit

AT = datetime(2026, 11, 20, tzinfo=UTC)
SITE = Site(name="shop.example", entry="https://shop.example/")


def finding(fingerprint: str, verdict: Verdict = "contradicted", severity: Severity = "error") -> Finding:
    return Finding(
        rule="vendor_undisclosed",
        verdict=verdict,
        severity=severity,
        site=SITE.name,
        subject=Subject(kind="vendor", key="s.example", name="Statcount"),
        message="m",
        confidence=0.9,
        confidence_reason="r",
        fingerprint=fingerprint,
    )


def decision(state: State) -> Decision:
    return Decision(fingerprint="a", state=state, reason="r", by="b", at=AT)


def audit(
    *findings: Finding, visits: tuple[Visit, ...] = (), site: Site = SITE, **decisions: Decision
) -> Audit:
    return Audit(
        run="r", site=site, documents=(), claims=(), tensions=(), visits=visits,
        judgement=Judgement(at=AT, findings=findings), decisions=decisions,
    )  # fmt: skip


def visit(*gaps: Gap) -> Visit:
    return Visit(
        id="v", attempt="t", site=SITE.name, phase="untouched", entry="https://shop.example/",
        started=AT, ended=AT, gaps=gaps,
    )  # fmt: skip


def test_findings_are_counted_by_severity_and_verdict() -> None:
    line = summary(
        audit(
            finding("a"), finding("b", severity="warning"), finding("c", severity="note"),
            finding("d", "upheld"), finding("e", "untested"), visits=(visit(),),
        )
    )  # fmt: skip
    assert (line.contradicted, line.errors, line.warnings, line.notes) == (3, 1, 1, 1)
    assert (line.upheld, line.untested) == (1, 1)
    assert line.rules == ("vendor_undisclosed",)
    assert line.vendors == ("Statcount",)
    assert line.state == "audited"


def test_only_an_acceptance_or_a_false_positive_rules_out() -> None:
    for state, counts in (
        ("accepted", 0), ("false_positive", 0), ("open", 1), ("confirmed", 1), ("reported", 1), ("fixed", 1),
    ):  # fmt: skip
        assert len(standing((finding("a"),), {"a": decision(state)})) == counts
    assert summary(audit(finding("a"), visits=(visit(),), a=decision("accepted"))).errors == 0


def test_a_site_without_an_address_is_claims_only() -> None:
    assert outcome(audit(site=Site(name="x"))) == (
        "claims only",
        "no address stated, and no document to read",
    )
    read = replace(audit(site=Site(name="x")), documents=(Document(id="d", url=None, text="words"),))
    assert outcome(read) == ("claims only", "no address stated")


def test_a_site_that_no_visit_reached_could_not_be_looked_at() -> None:
    assert outcome(audit(visits=(visit(Gap(what="visit", reason="refused")),))) == (
        "could not look",
        "refused",
    )
    assert outcome(audit()) == ("could not look", "no visit was made")


def test_one_visit_that_saw_the_page_is_enough() -> None:
    assert outcome(audit(visits=(visit(Gap(what="page", reason="x")), visit())))[0] == "audited"
