"""The link below: which address a sentence that points downwards means, and which it does not."""

import pytest

from auditor.model.claim import Claim, Tension
from auditor.policy import claims, tensions
from auditor.policy.page import document
from auditor.vendors.catalogue import load

_TOOL = "https://www.example.org/?tool=optout"
_EN = "If you do not wish Pathlight to collect this history, open the link below."
_JA = "収集を希望されない場合は、下記のリンクから無効にすることができます。"


def read(html: str, language: str) -> tuple[tuple[Claim, ...], tuple[Tension, ...]]:
    page = document.read(
        f"<html lang={language}><body><main>{html}</main></body></html>".encode(),
        url="https://www.example.org/privacy",
        content_type="text/html",
    )
    found = claims.read(page, load())
    return found, tuple(tensions.find([page], found))


def opt_outs(html: str, language: str = "en") -> list[tuple[str | None, str]]:
    return [(c.url, c.quote.text) for c in read(html, language)[0] if c.type == "opt_out"]


@pytest.mark.parametrize(
    ("language", "before", "offer", "rest"),
    [
        (
            "en",
            "We use Pathlight, which sets cookies.",
            _EN,
            "Afterwards it no longer does so. Repeat it in each browser.",
        ),
        ("ja", "当サイトはCookieを利用しています。", _JA, "この設定はブラウザごとに必要です。"),
    ],
)
def test_the_rest_of_the_paragraph_stands_between(language: str, before: str, offer: str, rest: str) -> None:
    html = f"<p>{before}</p><p>{offer} {rest}</p><p><a href='{_TOOL}'>{_TOOL}</a></p>"
    assert opt_outs(html, language) == [(_TOOL, offer)]
    assert "missing_target" not in {tension.kind for tension in read(html, language)[1]}


def test_a_link_that_names_the_tool() -> None:
    html = f"<p>This site uses cookies.</p><p>{_EN}</p><p><a href='https://pathlight.example/stop'>Pathlight</a></p>"
    assert opt_outs(html) == [("https://pathlight.example/stop", _EN)]


@pytest.mark.parametrize(
    "after",
    [
        "<p><a href='/about'>About us</a></p>",
        "<p>Thank you for reading.</p><p><a href='https://other.example/x'>https://other.example/x</a></p>",
        "<h2>Elsewhere</h2><p><a href='https://other.example/x'>https://other.example/x</a></p>",
    ],
)
def test_a_link_that_is_about_something_else(after: str) -> None:
    offer = "You can opt out of Google Analytics by clicking the link below."
    html = f"<p>We use Google Analytics. {offer}</p>{after}"
    assert [url for url, _ in opt_outs(html)] == [None]
    assert "missing_target" in {tension.kind for tension in read(html, "en")[1]}


def test_a_link_below_is_no_document() -> None:
    found, told = read(f"<p>We use cookies.</p><p>{_EN}</p>", "en")
    assert not [claim for claim in found if claim.type == "policy_link"]
    assert not [tension for tension in told if tension.message.startswith("Another document")]


def test_the_product_that_a_page_alone_opts_out_of() -> None:
    html = "<p>計測を望まれない場合は、次のページから停止の手続きをお願いいたします。</p><p>https://tools.google.com/dlpage/gaoptout?hl=ja</p>"
    (claim,) = [c for c in read(html, "ja")[0] if c.type == "opt_out"]
    assert claim.vendor == "google-analytics"


@pytest.mark.parametrize(
    "html",
    [
        "Learn more on cookies, including how to opt out: <a href='https://ads.example/x'>click here</a>.",
        "<a href='https://ads.example/x'>Learn more, including how to opt out in each of your browsers</a>",
        "広告のオプトアウトの方法を含む詳細は、<a href='https://ads.example/x'>こちら</a>をご覧ください。",
    ],
)
def test_told_of_among_other_things(html: str) -> None:
    assert opt_outs(f"<p>{html}</p>", "ja" if "広告" in html else "en") == []
