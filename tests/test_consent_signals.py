"""Consent signals from a real platform, from the browser to the finding; honest and lying sites differ."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from browser import tcf_platform
from browser.bed import opened
from browser.visiting import made
from npm import npm_packages

from auditor.judging.judge import judge
from auditor.model.audit import Audit, Report, Run
from auditor.model.site import Site
from auditor.model.visit import REJECTED
from auditor.reports import json as report_json
from auditor.reports.html import render
from auditor.vendors import catalogue

AT = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
NEWS = "https://news.example"


@pytest.fixture(scope="module")
def bed():
    with opened({"news.example": tcf_platform.host(npm_packages(*tcf_platform.PACKAGES))}) as open_bed:
        yield open_bed


def audited(bed, path, *, refusing=True):
    wanted = {"phase": REJECTED, "choice": "reject", "pages": (NEWS + path,)} if refusing else {}
    visit = replace(made(bed, NEWS + path, **wanted), site="news.example")
    assert visit.choice is None or visit.choice.done
    site = Site(name="news.example", entry=NEWS + path)
    judgement = judge(site, (), (), (), (visit,), (), catalogue=catalogue.load(), at=AT)
    return Audit(
        run="r", site=site, documents=(), claims=(), tensions=(), visits=(visit,), judgement=judgement
    )


def found(audit):
    told = [each for each in audit.judgement.findings if each.rule == "consent_signal_wrong"]
    return {each.subject.key: each.verdict for each in told}


def test_an_honest_platform(bed):
    audit = audited(bed, "/tcf")
    assert set(found(audit).values()) == {"upheld"}
    report = Report(run=Run(id="r", started=AT), audits=(audit,), redact=True)
    (told,) = json.loads(report_json.render(report))["sites"]
    assert "loaded,useractioncomplete" in {each["status"] for each in told["visits"][0]["signals"]}
    assert "no purpose consented" in {each["words"].split(";")[0] for each in told["signals"]}
    page = render(report)
    assert "no purpose consented; 0 of 5 vendors" in page
    assert "denied: storage, advertising, personalised advertising, analytics" in page


def test_a_platform_that_says_yes_for_a_no(bed):
    told = found(audited(bed, "/tcf-lying"))
    assert told["tcf after refusal"] == told["google after refusal"] == "contradicted"


def test_a_platform_that_says_yes_before_any_choice(bed):
    told = found(audited(bed, "/tcf-early", refusing=False))
    assert told == {"tcf before choice advertising analytics": "contradicted"}


def test_a_platform_that_says_it_does_not_bind_this_visitor(bed):
    told = found(audited(bed, "/tcf-elsewhere"))
    assert "contradicted" not in {verdict for key, verdict in told.items() if key.startswith("tcf")}
