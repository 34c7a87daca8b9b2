"""Identifiers and where they went, on the page and in the JSON; redaction covers what was typed."""

import base64
import json
from dataclasses import replace

from bs4 import BeautifulSoup

from auditor.model.audit import Report
from auditor.model.flow import Flow, Source, mark
from auditor.model.observation import Filled
from auditor.reports import formats
from auditor.reports.parts.flow_rows import flow_rows
from reports.sample import report

EMAIL = "anna.bell@shop.example"
COOKIE = Source(
    kind="cookie", name="<b>uid</b>", domain="ads.example", vendor="ads", lifetime_s=86_400.0 * 30
)


def flow(**fields: object) -> Flow:
    values = {
        "visit": "v1",
        "source": COOKIE,
        "value": mark("a81f3c9d2277b0e4"),
        "form": "plain",
        "part": "query",
        "parameter": "uid",
        "host": "px.other.example",
        "registrable_domain": "other.example",
    }
    return Flow(**{**values, **fields})  # type: ignore[arg-type]


def with_flows(*flows: Flow, redact: bool = False) -> Report:
    whole = report(redact=redact)
    first = whole.audits[0]
    typed = Filled(value=EMAIL, field="news", page_url="https://shop.example/")
    asked = [
        replace(first.visits[0].requests[0], url=f"https://px.other.example/e?m={sent}")
        for sent in (EMAIL, "anna.bell%40shop.example", base64.b64encode(EMAIL.encode()).decode())
    ]
    visit = replace(first.visits[0], filled=(typed,), requests=tuple(asked), title=f"Hello {EMAIL}")
    judged = replace(first.judgement, flows=flows)
    return replace(whole, audits=(replace(first, visits=(visit,), judgement=judged),))


def test_one_row_for_an_identifier_at_a_host() -> None:
    typed = Source(kind="email", name="news", domain="shop.example")
    rows = flow_rows(
        (
            flow(),
            flow(visit="v2", form="sha256", times=3),
            flow(synced=True, host="match.example"),
            flow(source=typed, form="sha256", host="em.example"),
        )
    )
    assert [(row.host, row.times, row.visits, row.synced) for row in rows] == [
        ("em.example", 1, 1, False),
        ("match.example", 1, 1, True),
        ("px.other.example", 4, 2, False),
    ]
    assert rows[2].ways == (
        "as it is, in the address, parameter uid",
        "as its SHA-256, in the address, parameter uid",
    )
    assert (rows[0].kind, rows[0].lives, rows[2].lives) == ("e-mail address", "typed by the visit", "30 days")


def test_the_page_shows_them_and_escapes_their_names() -> None:
    page = BeautifulSoup(formats()["html"].render(with_flows(flow(synced=True))), "lxml")
    row = page.select_one("table.flows tbody tr")
    assert row is not None
    assert row.select_one("code").text == "<b>uid</b>"
    assert "one third party's identifier at another" in row.text
    assert not BeautifulSoup(formats()["html"].render(with_flows()), "lxml").select("table.flows")


def test_the_json_holds_them() -> None:
    shown = json.loads(formats()["json"].render(with_flows(flow())))["sites"][0]
    assert shown["flows"][0]["source"]["name"] == "<b>uid</b>"
    assert shown["visits"][0]["filled"][0]["value"] == EMAIL


def test_redaction_leaves_neither_the_address_nor_the_mark() -> None:
    for name in ("json", "html"):
        shown = formats()[name].render(with_flows(flow(), redact=True))
        encoded = base64.b64encode(EMAIL.encode()).decode().rstrip("=")
        secrets = (EMAIL, "anna.bell", encoded, mark("a81f3c9d2277b0e4"))
        assert [secret for secret in secrets if secret in shown] == []
