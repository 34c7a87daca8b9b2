"""The whole flow on the demo web: exactly what was planted is found, and no honest site is accused."""

import asyncio
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.audit import Work, audit_site, judge_again
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.demo.planted import PLANTED
from auditor.demo.web import demo_catalogue, demo_sites, demo_web
from auditor.model.audit import Audit, Report, Run
from auditor.reports.terminal import FORMAT
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors.catalogue import load


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def audits(folder: Path) -> Mapping[str, Audit]:
    return asyncio.run(_all(folder))


async def _all(folder: Path) -> dict[str, Audit]:
    with demo_web() as web, Store.open(folder / "auditor.db") as store:
        settings = BrowserSettings(
            args=(f"--host-resolver-rules={web.resolver_rules}",), insecure=True, allow_private=True
        )
        async with open_browser(settings) as browser:
            work = Work(
                browser=browser,
                catalogue=demo_catalogue(load()),
                store=store,
                evidence=Evidence(folder / "evidence"),
                run=store.begin_run(),
            )
            return {site.name: await audit_site(site, work) for site in demo_sites()}


def accused(audit: Audit) -> set[tuple[str, str]]:
    return {
        (finding.rule, finding.subject.key)
        for finding in audit.judgement.findings
        if finding.verdict == "contradicted" and finding.severity != "note"
    }


@pytest.mark.parametrize("site", PLANTED)
def test_exactly_what_was_planted_is_found(audits: Mapping[str, Audit], site: str) -> None:
    assert accused(audits[site]) == PLANTED[site]


@pytest.mark.parametrize("site", PLANTED)
def test_every_visit_saw_its_page_and_made_its_choice(audits: Mapping[str, Audit], site: str) -> None:
    for visit in audits[site].visits:
        assert visit.reached, visit.gaps
        dead = visit.phase == "opted_out" and site == "yamabiko-onsen.example"
        assert [gap.what for gap in visit.gaps] == (["opt_out"] if dead else [])
        assert visit.choice is None or visit.choice.done, visit.choice


@pytest.mark.parametrize("site", PLANTED)
def test_every_quote_is_exact(audits: Mapping[str, Audit], site: str) -> None:
    audit = audits[site]
    texts = {document.id: document.text for document in audit.documents}
    assert audit.claims
    for claim in audit.claims:
        quote = claim.quote
        assert texts[quote.document][quote.start : quote.end] == quote.text


def test_every_accusation_shows_both_sides(audits: Mapping[str, Audit]) -> None:
    for audit in audits.values():
        for finding in audit.judgement.findings:
            if finding.verdict == "contradicted":
                assert finding.claims or finding.claim_absent or finding.quotes, finding
                assert finding.evidence or finding.evidence_absent, finding


def test_the_working_opt_out_is_praised_and_the_ignored_one_is_not(audits: Mapping[str, Audit]) -> None:
    verdicts = {
        record.endpoint.url: record.verdict
        for site in ("minato-seiki.example", "tokiwa-parts.example", "yamabiko-onsen.example")
        for record in audits[site].judgement.opt_outs
        if record.endpoint.url
    }
    assert verdicts == {
        "https://minato-seiki.example/?flowmarktrace=optout": "works",
        "https://tokiwa-parts.example/?flowmarktrace=optout": "ignored",
        "https://yamabiko-onsen.example/statcount-optout": "dead",
    }


def test_stored_visits_are_judged_again_alike_without_a_browser(
    audits: Mapping[str, Audit], folder: Path
) -> None:
    with Store.open(folder / "auditor.db") as store:
        for site in PLANTED:
            again = judge_again(site, store, demo_catalogue(load()))
            first = {f.fingerprint: f.verdict for f in audits[site].judgement.findings}
            assert {f.fingerprint: f.verdict for f in again.judgement.findings} == first


def test_late_trackers_are_seen(audits: Mapping[str, Audit]) -> None:
    untouched = next(v for v in audits["minato-seiki.example"].visits if v.phase == "untouched")
    assert any("collect.flowmark.example/stay" in request.url for request in untouched.requests)


def test_the_readme_shows_a_finding_as_it_is_printed(audits: Mapping[str, Audit]) -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    example = readme.partition("```text\n")[2].partition("```")[0]
    audit = audits["quiet-garden.example"]
    run = Run(id="r", started=datetime(2026, 11, 22, tzinfo=UTC))
    assert _undated(example) in _undated(FORMAT.render(Report(run=run, audits=(audit,))))


def _undated(text: str) -> str:
    """`text` without what differs between runs; line breaks, which depend on the date, are removed too."""
    return " ".join(re.sub(r"On \d+\s+\w+\s+\d+,|\d+ requests", "", " ".join(text.split())).split())
