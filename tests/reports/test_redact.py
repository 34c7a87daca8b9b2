import json
import re
from dataclasses import replace

import pytest

from auditor.reports import formats
from auditor.reports.parts.redact import redacted, token
from reports.sample import report
from reports.sample_documents import CLIENT_ID

SECRETS = (CLIENT_ID, CLIENT_ID[6:], "1839204417", "6f0c1d2e", "3f8e7d6c5b4a", "AHWqTUm3xQ0s8d7f6g5h4j3k2l1")


@pytest.mark.parametrize("name", sorted(formats()))
def test_no_value_or_identifier_is_left(name: str) -> None:
    plain = formats()[name].render(report())
    shown = formats()[name].render(report(redact=True))
    assert [secret for secret in SECRETS if secret in shown] == []
    assert plain != shown or name in ("terminal", "markdown", "csv", "sarif", "junit")


def test_an_identifier_can_be_followed_from_its_cookie_into_a_request() -> None:
    visit = json.loads(formats()["json"].render(report(redact=True)))["sites"][0]["visits"][0]
    cookie = next(each for each in visit["cookies"] if each["name"] == "_ga")
    sent = next(host for host in visit["hosts"] if host["host"] == "www.google-analytics.com")
    parts = [token("1839204417"), token("1795302420")]
    assert cookie["value"] == "…".join(parts)
    assert f"cid={'.'.join(parts)}&en=page_view" in sent["examples"][0]
    assert cookie["raw"] == f"_ga={'…'.join(parts)}; Max-Age=63072000; Path=/"


def test_a_short_value_is_found_in_addresses_too() -> None:
    whole = report(redact=True)
    visit = whole.audits[0].visits[0]
    cookie = replace(visit.cookies[0], value="a1b2")
    request = replace(visit.requests[0], url="https://px.example/?u=a1b2&v=2&mail=me%40shop.example")
    changed = replace(whole.audits[0], visits=(replace(visit, cookies=(cookie,), requests=(request,)),))
    shown = redacted(replace(whole, audits=(changed,))).audits[0].visits[0]
    assert shown.cookies[0].value == token("a1b2")
    assert (
        shown.requests[0].url
        == f"https://px.example/?u={token('a1b2')}&v=2&mail={token('me%40shop.example')}"
    )


def test_tokens_do_not_tell_their_value() -> None:
    assert token("1") != token("0")
    assert re.fullmatch(r"redacted-[0-9a-f]{10}", token("1"))
    assert token("") == ""


def test_what_a_report_is_about_stays() -> None:
    shown = formats()["json"].render(report(redact=True))
    for words in (
        "bownow_tid",
        "www.google-analytics.com",
        "?bownowtrace=optout",
        "Analytics cookies are set only",
    ):
        assert words in shown


def test_a_report_that_does_not_ask_for_it_is_left_alone() -> None:
    whole = report()
    assert redacted(whole) is whole
