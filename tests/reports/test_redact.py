import re

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
    assert plain != shown or name in ("terminal", "markdown", "csv")


def test_the_same_value_has_the_same_token_in_every_place() -> None:
    shown = formats()["json"].render(report(redact=True))
    assert token(CLIENT_ID) in shown
    assert token("1839204417") in re.findall(r"cid=(redacted-\w+)", shown)


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
