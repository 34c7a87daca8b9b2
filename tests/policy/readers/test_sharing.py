"""What is given to whom, or not: cookies, identifiers and what somebody looked at."""

import pytest

from tests.policy.readers.expectation import read, unmet

DENIED = [
    (
        "en",
        "We do not share cookie identifiers or browsing data with advertisers or any other third party.",
        "cookies",
    ),
    ("en", "We do not pass on your browsing behaviour to ad networks.", "browsing_history"),
    ("en", "Identifiers stored in cookies are never passed on to advertisers or data brokers.", "cookies"),
    ("en", "We never transmit device identifiers to advertising networks.", "device_id"),
    ("en", "We do not give advertisers access to your browsing history.", "browsing_history"),
    ("en", "We do not make your browsing data available to data brokers.", "browsing_history"),
    ("en", "Cookie IDs stay with us; they are not passed to any third party.", "cookies"),
    ("en", "We share no cookie identifiers with ad networks.", "cookies"),
    ("en", "We refuse to share cookie identifiers with advertisers.", "cookies"),
    ("en", "We do not disclose cookies or similar identifiers to third parties.", "cookies"),
    ("en", "We hand your browsing history over to nobody.", "browsing_history"),
    ("ja", "当社は、Cookieの識別子および閲覧履歴を広告主その他の第三者に提供しません。", "cookies"),
    ("ja", "Cookie情報を広告会社に渡すことはありません。", "cookies"),
    ("ja", "閲覧情報をデータブローカーに引き渡しません。", "browsing_history"),
    ("ja", "クッキーのIDがデータ仲介業者に渡されることはありません。", "cookies"),
    ("ja", "広告主が閲覧履歴にアクセスできるようにすることはありません。", "browsing_history"),
]
DONE = [
    ("en", "We share cookie identifiers and browsing data with advertisers.", "cookies"),
    ("en", "We transmit device identifiers to advertising networks.", "device_id"),
    ("en", "We make your browsing history available to data brokers.", "browsing_history"),
    ("en", "We pass on your browsing behaviour to ad networks.", "browsing_history"),
    ("en", "We share cookies with third parties.", "cookies"),
    ("ja", "当社はCookie情報を広告主に提供します。", "cookies"),
    ("ja", "行動データを広告配信企業へ渡す場合があります。", "browsing_history"),
]
NEITHER = [
    ("en", "We send cookies to your browser."),
    ("en", "We make our services available to everyone."),
    ("en", "We give you access to your personal information."),
    ("en", "This is treated as an objection to the sale or sharing of your data."),
    ("ja", "商品を配送業者に引き渡します。"),
    ("ja", "お客様がご自身の情報にアクセスできるようにします。"),
]


@pytest.mark.parametrize(("language", "text", "datum"), DENIED)
def test_denied(language: str, text: str, datum: str) -> None:
    assert unmet(text, f"!sharing:{datum} -sharing", language) == []


@pytest.mark.parametrize(("language", "text", "datum"), DONE)
def test_done(language: str, text: str, datum: str) -> None:
    assert unmet(text, f"sharing:{datum} -!sharing", language) == []


@pytest.mark.parametrize(("language", "text"), NEITHER)
def test_nothing_is_given(language: str, text: str) -> None:
    assert unmet(text, "-sharing -!sharing", language) == []


def test_the_object_is_quoted_as_it_is_written() -> None:
    (claim,) = [c for c in read(DENIED[0][1], "en") if c.type == "sharing"]
    assert claim.object == "cookie identifiers"
    assert claim.data == ("cookies", "browsing_history")
