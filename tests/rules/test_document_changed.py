"""A policy that says something else than before, and the date that it states."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from cases import START, case, claim, document

from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.model.version import Version
from auditor.rules.document_changed import RULE

DATE = claim("date", "Last updated: 1 May 2026", date=date(2026, 5, 1), date_kind="updated")
DENIED = claim("sale", "We do not sell your personal information.", polarity="does_not")
SHARED = claim("sharing", "We give your address to our couriers.", recipient="couriers")
MAILED = claim("change_notice", "We tell you of changes by e-mail.")
DATED = claim("change_notice", "We change the date above when we change this policy.")
FILLER = "This is what we do with what you tell us. " * 20


def text(*claims: Claim) -> str:
    return FILLER + "\n".join(each.quote.text for each in claims)


def judged(
    before: tuple[Claim, ...], after: tuple[Claim, ...], now: Document | None = None, **earlier: Any
) -> list[Finding]:
    old = document(text(*before), id="d0", fetched=datetime(2026, 9, 1, tzinfo=UTC))
    old = replace(old, **earlier)
    version = Version(document=old, first=old.fetched or START, last=old.fetched or START)
    claims = tuple(replace(each, quote=replace(each.quote, document="d0")) for each in before)
    current = now or document(text(*after))
    return list(RULE.judge(case(*after, documents=(current,), earlier=(replace(version, claims=claims),))))


def test_two_statements_changed_and_the_date_stayed() -> None:
    (finding,) = judged((DATE, DENIED), (DATE, SHARED))
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    assert finding.claims == (DATE,)
    assert "Between 1 September 2026 and" in finding.message
    assert {evidence.fields["before"] for evidence in finding.evidence} == {DENIED.quote.text, "nothing"}


def test_the_promise_to_change_the_date_is_quoted_too() -> None:
    (finding,) = judged((DATE, DENIED, DATED), (DATE, SHARED, DATED))
    assert finding.claims == (DATE, DATED)


def test_one_statement_is_a_note() -> None:
    (finding,) = judged((DATE, DENIED, SHARED), (DATE, SHARED))
    assert (finding.verdict, finding.severity) == ("contradicted", "note")


def test_a_date_that_changed_too_upholds_it() -> None:
    later = claim("date", "Last updated: 3 October 2026", date=date(2026, 10, 3), date_kind="updated")
    (finding,) = judged((DATE, DENIED), (later, SHARED))
    assert finding.verdict == "upheld"


def test_nothing_is_said_where_the_policy_says_what_it_said() -> None:
    moved = replace(DENIED, heading=("Sale",), quote=replace(DENIED.quote, start=700))
    assert judged((DATE, DENIED, SHARED), (DATE, SHARED, moved)) == []


def test_a_sentence_that_stands_in_both_texts_is_no_change_however_it_is_read() -> None:
    """Readers look around a sentence: what stands before it may change how it reads."""
    otherwise = replace(SHARED, recipient=None, polarity="does_not")
    both = document(text(DATE, SHARED))
    assert judged((DATE, SHARED), (DATE, otherwise), now=both) == []


def test_links_and_lists_of_cookies_need_no_new_date() -> None:
    row = claim("cookie_declared", "_ga two years", cookie="_ga")
    link = claim("policy_link", "See our partners.", url="https://shop.example/partners")
    assert judged((DATE, DENIED), (DATE, DENIED, row, link)) == []


@pytest.mark.parametrize(
    "earlier",
    [{"extraction": 1}, {"partial": True, "problem": "only the first pages"}, {"text": FILLER * 9}],
    ids=["read otherwise", "in part", "much is gone"],
)
def test_texts_that_cannot_be_compared_are_untested(earlier: dict[str, Any]) -> None:
    (finding,) = judged((DATE, DENIED), (DATE, SHARED), **earlier)
    assert finding.verdict == "untested"


def test_a_text_mended_on_the_day_of_its_date_is_untested() -> None:
    today = claim("date", "Last updated: 1 September 2026", date=date(2026, 9, 1), date_kind="updated")
    (finding,) = judged((today, DENIED), (today, SHARED))
    assert finding.verdict == "untested"


def test_whether_mails_were_sent_cannot_be_seen() -> None:
    (finding,) = judged((MAILED, DENIED), (MAILED, SHARED))
    assert (finding.verdict, finding.claims) == ("untested", (MAILED,))


def test_a_promised_notice_waits_for_the_next_version() -> None:
    (finding,) = RULE.judge(case(MAILED, documents=(document(text(MAILED)),)))
    assert finding.verdict == "untested"
    assert list(RULE.judge(case(DATE, documents=(document(text(DATE)),)))) == []


PRIVATE = claim("sharing", "We never pass your data on to third parties.", polarity="does_not")
LOGS = claim("retention", "Logs of the server are kept for 30 days.", lifetime_s=2592000.0)


@pytest.mark.parametrize(
    ("after", "verdicts"),
    [
        ((claim("sharing", "Your data are never passed on to a third party.", polarity="does_not"),), []),
        ((claim("sharing", "Your data are passed on to third parties."),), ["contradicted"]),
        ((claim("data_collected", "Your data are never passed on to a third party."),), []),
        ((claim("data_collected", "Our cat is called Toby."),), ["contradicted"]),
        ((claim("sale", "We sell your data on to third parties."),), ["contradicted"]),
    ],
    ids=["the same", "the contrary", "not read", "gone", "the contrary, by another name"],
)
def test_a_statement_in_other_words_is_no_other_statement(
    after: tuple[Claim, ...], verdicts: list[str]
) -> None:
    assert [f.verdict for f in judged((DATE, PRIVATE), (DATE, *after))] == verdicts


@pytest.mark.parametrize(("period", "told"), [("30 days", False), ("90 days", True)])
def test_other_numbers_are_another_statement(period: str, told: bool) -> None:
    now = claim("data_collected", f"The server's logs go after {period}, they are kept no longer.")
    assert bool(judged((DATE, LOGS), (DATE, now))) is told
