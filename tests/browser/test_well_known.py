"""What a site says of Global Privacy Control at its well-known address."""

import json
from datetime import UTC, datetime

import pytest

from auditor.browser.well_known import asked, read
from auditor.demo.server import Answer
from auditor.model.site import Vantage
from auditor.model.visit import Visit
from tests.browser.bed import opened

PAGE = "<!doctype html><title>Not found</title><h1>Sorry</h1>"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            b'{"gpc": true, "lastUpdate": "2026-05-01", "version": 1}',
            {"gpc": True, "lastUpdate": "2026-05-01"},
        ),
        (b'{"gpc": false}', {"gpc": False}),
        (b'{"gpc": true, "lastUpdate": 7}', {"gpc": True}),
        (b'{"gpc": "true"}', None),
        (b'{"gpc": 1}', None),
        (b'{"lastUpdate": "2026-05-01"}', None),
        (b"[true]", None),
        (PAGE.encode(), None),
        (b"", None),
        (b"\xff\xfe{", None),
        (b"[" * 8_000, None),
        (b'{"gpc": true, "more": "' + b"x" * 9_000 + b'"}', None),
    ],
)
def test_only_what_the_specification_asks_for_says_anything(content, said):
    found = read(content)
    assert (json.loads(found) if found else None) == said


ANSWERS = {
    "says.example": Answer(body='{"gpc": true}', type="application/json"),
    "page.example": Answer(body=PAGE),
    "missing.example": Answer(body=PAGE, status=404),
    "moves.example": Answer(status=302, headers=(("Location", "https://says.example/.well-known/gpc.json"),)),
    "broken.example": Answer(body="oh", status=500),
}


@pytest.fixture(scope="module")
def bed():
    hosts = {name: lambda _, answer=answer: answer for name, answer in ANSWERS.items()}
    with opened(hosts) as opened_bed:
        yield opened_bed


def seen(bed, name):
    now = datetime(2026, 11, 22, tzinfo=UTC)
    entry = f"https://{name}.example/shop/"
    visit = Visit(
        id="v", attempt="a", site=name, phase="gpc", entry=entry, final_url=entry, started=now, ended=now
    )
    return bed.runner.run(asked(bed.browser, visit, Vantage()))


@pytest.mark.parametrize("name", ["says", "moves"])
def test_what_it_says_is_a_signal(bed, name):
    visit = seen(bed, name)
    assert [(signal.kind, signal.raw) for signal in visit.signals] == [("gpc_well_known", '{"gpc": true}')]
    assert bed.web.log[-1].path == "/.well-known/gpc.json"


@pytest.mark.parametrize("name", ["page", "missing"])
def test_what_is_not_there_says_nothing(bed, name):
    visit = seen(bed, name)
    assert (visit.signals, visit.gaps) == ((), ())


def test_an_address_that_does_not_answer_is_a_gap(bed):
    visit = seen(bed, "broken")
    assert visit.signals == ()
    assert visit.gap("gpc_well_known")
