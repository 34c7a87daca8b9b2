"""Every address by which a visitor opts out of tracking is in the claims, and no other."""

import pytest

from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import read as read_text


def opt_outs(html: str, language: str = "en") -> list[tuple[str | None, str | None, str | None]]:
    page = document.read(
        f"<html lang={language}><body><main>{html}</main></body></html>".encode(),
        url="https://www.example.org/privacy",
        content_type="text/html",
    )
    found = claims.read(page, load())
    assert all(page.text[c.quote.start : c.quote.end] == c.quote.text for c in found)
    return [(c.url, c.mechanism, c.object) for c in found if c.type == "opt_out"]


def test_a_link_whose_words_alone_opt_out() -> None:
    html = (
        "<p>We work with several advertising networks on this site.</p>"
        '<p><a href="https://ads.example.net/opt-out">Opt out of interest-based advertising</a></p>'
    )
    assert ("https://ads.example.net/opt-out", "third_party_page", None) in opt_outs(html)


def test_a_link_of_a_table_cell() -> None:
    html = (
        "<table><tr><th>送信先</th><th>送信される情報</th><th>利用目的</th><th>オプトアウト</th></tr>"
        "<tr><td>Google LLC</td><td>閲覧履歴</td><td>アクセス解析</td>"
        '<td><a href="https://tools.google.com/dlpage/gaoptout">オプトアウト</a></td></tr></table>'
        "<p>当サイトは、電気通信事業法に基づき、以下のとおり公表します。</p>"
    )
    assert [url for url, _, _ in opt_outs(html, "ja")] == ["https://tools.google.com/dlpage/gaoptout"]


def test_a_way_out_of_mail_is_no_way_out_of_tracking() -> None:
    html = (
        '<p>To unsubscribe from our newsletter <a href="https://mail.example.org/unsub">click here</a>.</p>'
        "<p>We use cookies to measure how the site is used.</p>"
    )
    assert opt_outs(html) == [(None, "link", "communications")]


def test_a_place_of_the_same_page_is_no_opt_out() -> None:
    html = (
        '<p>To learn how to opt out of tracking cookies, see <a href="#choices">your choices</a> below.</p>'
    )
    assert [url for url, _, _ in opt_outs(html) if url] == []


def test_a_host_that_does_nothing_but_opt_out_counts() -> None:
    html = "<p>You can opt out of personalised ads at https://adssettings.google.com at any time.</p>"
    assert [url for url, _, _ in opt_outs(html)] == ["https://adssettings.google.com"]


def test_the_way_stands_in_the_next_sentence() -> None:
    text = "You may opt out of the sharing of your information. To do so, write to us at the address below."
    (claim,) = [c for c in read_text(text, "en") if c.type == "opt_out"]
    assert (claim.mechanism, claim.quote.text) == ("contact", text)


def test_cookie_settings_are_the_banner_not_the_browser() -> None:
    text = "You can change your choices about cookies at any time via Cookie settings."
    assert [c.mechanism for c in read_text(text, "en") if c.type == "opt_out"] == ["banner"]


def test_a_column_of_ways_out_is_one_whatever_its_addresses_say() -> None:
    html = (
        "<table><tr><th>Provider</th><th>Purpose</th><th>Opt-out</th></tr>"
        "<tr><td>Harborstats</td><td>Analytics</td><td>https://harborstats.example/privacy/stop</td></tr>"
        '<tr><td>Matomo</td><td>Analytics</td><td><a href="https://m.example.net/halt">here</a></td></tr></table>'
        "<p>We measure how our pages are read with these tools and nothing else.</p>"
    )
    found = {url for url, _, _ in opt_outs(html)}
    assert found == {"https://harborstats.example/privacy/stop", "https://m.example.net/halt"}


def test_a_column_of_policies_is_no_way_out() -> None:
    html = (
        "<table><tr><th>Provider</th><th>Purpose</th><th>Privacy policy</th></tr>"
        "<tr><td>Harborstats</td><td>Analytics</td><td>https://harborstats.example/privacy</td></tr></table>"
        "<p>We measure how our pages are read with these tools and nothing else.</p>"
    )
    assert opt_outs(html) == []


def test_a_browser_that_is_set_to_refuse_is_no_link() -> None:
    html = "<p>Would you rather not be counted? Then set your browser to refuse the cookies of Hotjar.</p>"
    assert [way for _, way, _ in opt_outs(html) if way in ("link", "toggle")] == []


@pytest.mark.parametrize(
    ("html", "vendor"),
    [
        (
            (
                "<table><tr><th>ツール</th><th>停止</th></tr><tr><td>BowNow</td><td>なし</td></tr>"
                "<tr><td>KARTE</td><td><a href=/k/optout>こちら</a></td></tr></table>"
            ),
            "karte",
        ),
        (
            (
                "<table><tr><th>項目</th><th>BowNow</th><th>KARTE</th></tr>"
                "<tr><th>停止</th><td>なし</td><td><a href=/k/optout>設定</a></td></tr></table>"
            ),
            "karte",
        ),
        (
            (
                "<dl><dt>KARTE</dt><dd>接客に使います。</dd><dd><a href=/k/optout>無効にする</a></dd>"
                "<dt>BowNow</dt><dd>解析に使います。</dd></dl>"
            ),
            "karte",
        ),
        ("<h3>KARTE</h3><p>目的：接客</p><p><a href=/k/optout>オプトアウト</a></p>", "karte"),
        (
            "<p>KARTEの計測を止める方は<button onclick=\"location.href='/k/optout'\">停止する</button></p>",
            "karte",
        ),
        ("<p>停止は次から行えます。</p><ul><li><a href=/k/optout>KARTE</a></li></ul>", "karte"),
        (
            "<p>停止は、BowNowは<a href=#b>下</a>を、KARTEは<a href=/k/optout>ここ</a>をご覧ください。</p>",
            "karte",
        ),
        (
            "<ul><li>KARTE（接客用）<ul><li>オプトアウト：<a href=/k/optout>ここ</a></li></ul></li></ul>",
            "karte",
        ),
        (
            (
                "<table><tr><th rowspan=2>ツール</th><th colspan=2>リンク</th></tr>"
                "<tr><th>ポリシー</th><th>オプトアウト</th></tr><tr><td>KARTE</td>"
                "<td><a href=/k/privacy>表示</a></td><td><a href=/k/optout>表示</a></td></tr></table>"
            ),
            "karte",
        ),
        ("<h3>KARTEとBowNow</h3><p><a href=/k/optout>オプトアウト</a></p>", None),
        (
            "<h3>KARTE</h3><p>BowNowとKairos3の<a href=/k/optout>オプトアウト</a></p>",
            None,
        ),
    ],
)
def test_an_opt_out_belongs_to_the_vendor_beside_or_above_it(html: str, vendor: str | None) -> None:
    above = "<html lang=ja><body><h1>外部送信について</h1><p>閲覧履歴を外部に送信しています。</p>"
    page = document.read(
        f"{above}{html}</body></html>".encode(),
        url="https://www.example.jp/privacy",
        content_type="text/html",
    )
    found = [c for c in claims.read(page, load()) if c.type == "opt_out" and c.url]
    assert {(c.url, c.vendor) for c in found} == {("https://www.example.jp/k/optout", vendor)}


def test_the_next_tool_has_its_own_way_out() -> None:
    text = (
        "KARTEを拒否する場合は、次のリンク(https://www.example.jp/a/optout)を開いてください。\n"
        "HubSpotを拒否する場合は、https://www.example.jp/b/optout を開いてください。"
    )
    found = {(c.url, c.vendor) for c in read_text(text, "ja") if c.type == "opt_out"}
    assert found == {
        ("https://www.example.jp/a/optout", "karte"),
        ("https://www.example.jp/b/optout", "hubspot"),
    }
