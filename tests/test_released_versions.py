"""A visit stored by each released version can be read and judged by today's rules."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.demo.web import demo_catalogue
from auditor.judging.judge import judge
from auditor.model.site import Site
from auditor.policy.page import document
from auditor.promises import read
from auditor.store import older
from auditor.vendors.catalogue import load

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("visit-v*.json"))

POLICY = (
    "Privacy policy\n\n"
    "Cookies for statistics and advertising are set only after you have given your consent in our banner."
)


def test_there_is_a_fixture_of_a_released_version() -> None:
    assert FIXTURES


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda path: path.stem)
def test_a_stored_visit_is_judged_again(fixture: Path) -> None:
    body = fixture.read_text(encoding="utf-8")
    raw = json.loads(body)
    visit = older.read(body, raw)
    catalogue = demo_catalogue(load())
    said = read([document.read(POLICY.encode(), url=None, path="policy.txt")], catalogue)
    judgement = judge(
        Site(name=visit.site, entry=visit.entry),
        said.documents,
        said.claims,
        said.tensions,
        (visit,),
        (),
        catalogue=catalogue,
        at=datetime.now(UTC),
    )
    accused = {f.rule for f in judgement.findings if f.verdict == "contradicted"}
    assert {"cookie_before_consent", "request_before_consent", "rejection_ignored"} <= accused
