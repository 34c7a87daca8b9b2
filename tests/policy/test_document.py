"""Reading bytes into documents: what they are, what stands where, and what is wrong with them."""

import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from auditor.model.document import Document
from auditor.policy.page.document import read
from auditor.policy.text.sentences import sentences

PAGE = """<!doctype html><html><head>
<title>Privacy policy | Shop</title><script>var tracking = "cookies";</script></head>
<body><nav><ul><li><a href="/a">Hats</a></li><li><a href="/b">Coats</a></li></ul></nav>
<main><h1>Privacy policy</h1><p>We keep personal data with care, and   this page
says how we do so.</p>
<h2>Cookies</h2><p>We use cookies for these ends:</p>
<ul><li>to remember your basket</li><li>to count visits</li></ul>
<details><summary>More</summary><p>Folded text is part of the policy too.</p></details>
<table><tr><th>Name</th><th>Purpose</th></tr>
<tr><td rowspan="2">_ga</td><td>counting</td></tr><tr><td>adverts</td></tr></table>
<p>You may opt out <a href="../optout?x=1">on this page</a> at any time.</p></main>
<footer><a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer></body></html>"""


def page(html: str = PAGE, **more: object) -> Document:
    return read(html.encode(), url="https://shop.example/legal/privacy", **more)  # type: ignore[arg-type]


def exact(document: Document) -> None:
    text = document.text
    for mark in (*document.anchors, *document.headings):
        assert text[mark.start : mark.end] == mark.text
    for table in document.tables:
        for row in table.rows:
            for cell in row:
                assert text[cell.start : cell.end] == cell.text
    for item in document.items:
        assert 0 <= item.start < item.end <= len(text)
        assert item.intro is None or item.intro[1] <= item.start
    for sentence in sentences(document):
        assert text[sentence.start : sentence.end] == sentence.text
        assert sentence.line == text.count("\n", 0, sentence.start) + 1


def test_a_page_gives_its_main_text_and_leaves_menus_and_scripts_out() -> None:
    document = page()
    assert "We keep personal data with care, and this page says how we do so." in document.text
    assert "Folded text is part of the policy too." in document.text
    assert "Coats" not in document.text
    assert "tracking" not in document.text
    assert (document.kind, document.language, document.problem) == ("privacy", "en", None)
    exact(document)


def test_a_page_keeps_its_links_absolute_at_their_words() -> None:
    (anchor,) = page().anchors
    assert (anchor.text, anchor.url) == ("on this page", "https://shop.example/optout?x=1")


def test_merged_cells_stand_in_every_place_they_cover() -> None:
    (table,) = page().tables
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Name", "Purpose"],
        ["_ga", "counting"],
        ["_ga", "adverts"],
    ]
    assert table.rows[0][0].header


def test_items_keep_the_sentence_that_introduces_them() -> None:
    items = [sentence for sentence in sentences(page()) if sentence.kind == "item"]
    assert [item.intro for item in items] == ["We use cookies for these ends:"] * 2
    assert items[0].heading == ("Privacy policy", "Cookies")


MARKED = """<html lang=ja><main><h1>プライバシーポリシー</h1>
<p>当社は、次の情報を自動的に取得します。</p><p>（1）端末識別子</p><p>（2）閲覧ページの履歴</p>
<p>情報の使いみち：<br>・ご注文の品をお届けするため<br>・サイトを見やすくするため</p>
<p>4 クッキーの使用</p><p>本ウェブサイトでは、サービス向上のためクッキーを使用しています。</p>
</main></html>"""


def test_lines_with_marks_are_items_and_numbered_lines_over_paragraphs_are_headings() -> None:
    document = page(MARKED)
    exact(document)
    found = sentences(document)
    assert [(s.text, s.intro) for s in found if s.kind == "item"] == [
        ("（1）端末識別子", "当社は、次の情報を自動的に取得します。"),
        ("（2）閲覧ページの履歴", "当社は、次の情報を自動的に取得します。"),
        ("・ご注文の品をお届けするため", "情報の使いみち："),
        ("・サイトを見やすくするため", "情報の使いみち："),
    ]
    assert found[-1].heading == ("プライバシーポリシー", "4 クッキーの使用")


def test_plain_text_is_only_given_universal_newlines() -> None:
    content = "Privacy Policy\r\n\r\n  1. Cookies\r\n\r\nWe use  cookies.\r\n"
    document = read(content.encode(), url=None, path="policy.txt")
    assert document.text == content.replace("\r\n", "\n")
    assert [(heading.text, heading.level) for heading in document.headings] == [
        ("Privacy Policy", 1),
        ("1. Cookies", 2),
    ]
    exact(document)


@pytest.mark.parametrize("encoding", ["utf-8", "shift_jis", "euc_jp", "iso2022_jp"])
def test_japanese_is_read_whatever_the_header_claims(encoding: str) -> None:
    words = "当社は、お客様の個人情報をたいせつに取り扱い、このサイトでクッキーを利用しています。"
    html = f"<html><body><h1>プライバシーポリシー</h1><p>{words}</p></body></html>"
    document = read(html.encode(encoding), url=None, content_type="text/html; charset=iso-8859-1")
    assert words in document.text
    assert document.language == "ja"


@pytest.mark.parametrize(
    ("encoding", "words", "language"),
    [
        (
            "euc_kr",
            "회사는 이용자의 개인정보를 소중히 다루며 쿠키를 사용합니다. 귀하는 거부할 수 있습니다.",
            "ko",
        ),
        ("gb18030", "我们使用Cookie来收集您的个人信息。您可以在浏览器中拒绝它们。", "zh"),
        ("cp1252", "Wir verwenden für die Größe der Besuche Cookies und personenbezogene Daten.", "de"),
    ],
)
def test_other_encodings_are_told_apart_without_a_declaration(
    encoding: str, words: str, language: str
) -> None:
    document = read(f"<html><body><p>{words}</p></body></html>".encode(encoding), url=None)
    assert (document.text, document.language) == (words, language)


def test_kanji_headings_do_not_read_as_chinese() -> None:
    text = "個人情報保護方針\n\n第一条 利用目的\n\n当社は守ります。\n\n第二条 第三者提供\n\nしません。\n"
    assert read(text.encode(), url=None).language == "ja"


@pytest.mark.parametrize(
    ("html", "status", "words"),
    [
        ("", 200, "no text"),
        ("<html><body><p>Our privacy page.</p></body></html>", 200, "too little text"),
        (PAGE, 404, "answered 404"),
        (
            (
                "<html><body><h1>404</h1><p>The page was not found, sorry. Back to the home "
                "page.</p></body></html>"
            ),
            200,
            "not found",
        ),
        (
            "<html><body><p>Checking your browser. Please verify you are human to go on.</p></body></html>",
            200,
            "bot check",
        ),
        (
            "<title>One moment</title><body><p>Please solve the captcha below to see the page.</p></body>",
            200,
            "bot check",
        ),
        (
            (
                "<html><body><p>Our soup of the day is leek and potato with fresh bread and "
                "butter.</p></body></html>"
            ),
            200,
            "not a policy",
        ),
    ],
)
def test_what_is_no_policy_says_why(html: str, status: int, words: str) -> None:
    assert words in (page(html, status=status).problem or "")


@pytest.mark.parametrize(
    ("content", "format_"),
    [
        (b"PK\x03\x04\x14\x00word/document.xml privacy <p>", "a Word file or another archive"),
        (b"{\\rtf1\\ansi Privacy policy}", "a file in Rich Text Format"),
        (b"\x89PNG\r\n\x1a\n privacy cookies", "a picture"),
    ],
)
def test_a_format_that_is_not_read_is_named(content: bytes, format_: str) -> None:
    document = read(content, url="https://shop.example/privacy")
    assert (document.text, document.problem) == ("", f"{format_} is not read")


def test_a_policy_that_speaks_of_a_captcha_is_no_bot_check() -> None:
    html = (
        "<title>Privacy policy</title><main><h1>Privacy policy</h1><p>Our forms use hCaptcha.</p>"
        "<p>We keep what you write to us for a year.</p></main>"
    )
    assert page(html, status=200).problem is None


def test_a_policy_whose_list_names_a_page_that_was_not_found_is_no_error_page() -> None:
    said = "Gespeichert wird:\n\n- IP-Adresse\n- Meldung, ob die Seite nicht gefunden wurde\n"
    assert read(f"Datenschutz\n\n{said}".encode(), url=None).problem is None
    gone = read(b"Datenschutz\n\nDie Seite wurde leider nicht gefunden.\n", url=None)
    assert "not found" in (gone.problem or "")


def test_a_pdf_of_pictures_and_a_locked_one_say_so() -> None:
    plain, locked = io.BytesIO(), io.BytesIO()
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.write(plain)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(locked)
    assert read(plain.getvalue(), url=None).problem == "the PDF holds no text, only pictures"
    assert "encrypted" in (read(locked.getvalue(), url=None).problem or "")
    assert "damaged" in (read(b"%PDF-1.7\nnothing", url=None).problem or "")


def test_deep_nesting_and_long_texts_are_borne() -> None:
    deep = f"<html><body>{'<div>' * 30_000}<p>We use cookies on this page, and personal data.</p>"
    assert "We use cookies" in page(deep).text
    began = time.process_time()
    long = read(b"We use cookies to count your visits. Really!\n" * 300_000, url=None)
    assert "only the first" in (long.problem or "")
    assert time.process_time() - began < 10


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<h2>Data we keep</h2>",
                "<p>We use <a href='/c'>cookies </a>here. And <b>there</b>.</p>",
                "<ul><li>one<li> two </ul>",
                "<table><tr><td colspan=2>a<td>b<tr><td>c<p>d<td></table>",
                "<dl><dt>Name<dd>_ga</dl>",
                "text<br>more",
                "<p><b>Bold title</b></p>",
                "日本語の\n文です。",
                "<a href=x>",
                "</div>",
                "<td>",
                "<pre>a\n  b</pre>",
                "\u200b&nbsp; ",
                "https://a.example/x.",
                "<summary>S</summary>",
            ]
        ),
        max_size=14,
    )
)
def test_every_offset_of_a_page_is_exact(parts: list[str]) -> None:
    exact(page("<html><body>" + "".join(parts)))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "1. Purpose",
                "(1) one",
                "・ item",
                "- item",
                "We use cookies.",
                "which go on",
                "| a | b |",
                "|---|---|",
                "a\tb",
                "",
                "  ",
                "■ 見出し",
                "第1条（目的）",
                "Privacy Policy",
                "Privacy Policy for California Residents",
                "I. Scope",
                "(h) x",
                "(i) y",
                "see www.a.example/b).",
                "as follows:",
                "当社は「A。B」を使います。次へ",
                "Last updated: 1 May 2020",
            ]
        ),
        max_size=25,
    )
)
def test_every_offset_of_a_text_is_exact(rows: list[str]) -> None:
    text = "\n".join(rows)
    document = read(text.encode(), url=None)
    assert document.text == text
    exact(document)


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_raise(content: bytes) -> None:
    exact(read(content, url=None))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Usamos cookies propias y de terceros para mejorar nuestro sitio y los datos no se venden.", "es"),
        (
            "Il nostro sito usa cookie e i dati degli utenti non sono venduti; questo anche per gli altri.",
            "it",
        ),
        ("Usamos cookies para melhorar o nosso site e os seus dados não são vendidos a ninguém.", "pt"),
        ("Wij gebruiken cookies op onze website en uw gegevens worden niet verkocht aan het publiek.", "nl"),
    ],
)
def test_a_language_without_words_is_named(text: str, language: str) -> None:
    assert read(text.encode(), url=None, content_type="text/plain").language == language


SHORT = (
    "<html><head><title>Privacy policy</title></head><body><main><h1>Privacy policy</h1>"
    "<p>We count visits with Matomo, and cookies are set for that.</p>"
    "<p>Only if you press “Accept all” does it run.</p>"
    "<p>Write to us with any question.</p></main>{}</body></html>"
)
ASKED = (
    "<div{}><p>May we use cookies for statistics?</p><button>Reject all</button>"
    "<button>Accept all</button></div>"
)


@pytest.mark.parametrize(
    ("declared", "text", "language"),
    [
        ("en", "Sie können der Zählung durch Matomo hier widersprechen.", "de"),
        ("en", "Vous pouvez refuser la mesure en cliquant ici.", "fr"),
        ("de", "You can object to this here and we will stop.", "en"),
        ("en", "Privacy\nPublished by the ABC GmbH and the Verein der Freunde der Stadt", "en"),
        ("en", "Matomo opt-out", "en"),
    ],
)
def test_the_words_of_a_short_text_count_more_than_its_declared_language(
    declared: str, text: str, language: str
) -> None:
    assert page(f"<html lang={declared}><body><main><p>{text}</p></main></body></html>").language == language


@pytest.mark.parametrize("role", [" role='dialog'", ""])
def test_a_short_policy_above_a_banner_is_read(role: str) -> None:
    found = read(SHORT.format(ASKED.format(role)).encode(), url="https://shop.example/privacy")
    assert found.problem is None
    assert ("May we use" in found.text) is (not role)


def test_a_banner_alone_under_a_policys_title_is_none() -> None:
    alone = "Privacy policy\n\nWe and our partners use cookies to measure visits.\n\nAccept all cookies"
    assert "consent banner" in (read(alone.encode(), url=None, content_type="text/plain").problem or "")
