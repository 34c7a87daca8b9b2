"""Shapes in which cookies are declared: what is read of each is the same."""

import pytest

from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load

_YEAR, _HALF_HOUR = 365 * 86_400.0, 1_800.0
_ROWS = (
    ("_ga", "Google Analytics", "Statistics of visits", "1 year"),
    ("__hstc", "HubSpot", "Marketing contacts", "30 minutes"),
)
_HEADS = ("Cookie", "Provider", "Purpose", "Expiry")


def _cells(tag: str) -> str:
    return "".join(f"<div>{''.join(f'<{tag}>{c}</{tag}>' for c in row)}</div>" for row in (_HEADS, *_ROWS))


def _labels(between: str) -> str:
    return between.join(f"{head}: {cell}" for row in _ROWS for head, cell in zip(_HEADS, row, strict=True))


_SPACED = "\n".join("".join(cell.ljust(24) for cell in row).rstrip() for row in (_HEADS, *_ROWS))
_HEAD = "<html lang='en'><body>"
_CARDS = "".join(
    f"<div><h4>{name}</h4><p>Provider: {who}</p><p>Purpose: {why}</p><p>Expiry: {kept}</p></div>"
    for name, who, why, kept in _ROWS
)
_LISTS = "".join(
    f"<h3>{name}</h3><dl><dt>Provider</dt><dd>{who}</dd><dt>Why?</dt><dd>{why}</dd>"
    f"<dt>How long?</dt><dd>{kept}</dd></dl>"
    for name, who, why, kept in _ROWS
)
_SHAPES = {
    "definition lists below names": f"{_HEAD}<h2>Cookies</h2>{_LISTS}</body></html>",
    "divisions that look like columns": f"{_HEAD}<p>Our cookies</p>{_cells('div')}</body></html>",
    "phrases in a grid of styles": f"{_HEAD}<p>Our cookies</p>"
    + _cells("span").replace("<div><span>", '<div class="grid gap-2"><span>')
    + "</body></html>",
    "one cell a line": "Our cookies\n\n" + "\n".join(cell for row in (_HEADS, *_ROWS) for cell in row) + "\n",
    "columns of spaces": f"The cookies that we use\n\n{_SPACED}\n",
    "labels in lines": f"{_HEAD}<h2>Cookies</h2><p>{_labels('<br>')}</p></body></html>",
    "labels in paragraphs": f"{_HEAD}<h2>Cookies</h2><p>{_labels('</p><p>')}</p></body></html>",
    "cards": f"{_HEAD}<h2>Cookies</h2>{_CARDS}</body></html>",
    "headings with a paragraph each": f"{_HEAD}<h2>Cookies</h2>"
    + "".join(f"<h3>{n}</h3><p>{who}. {why}.</p><p>Kept for {kept}</p>" for n, who, why, kept in _ROWS)
    + "</body></html>",
    "cells that styles set apart": f"{_HEAD}<h2>Cookies</h2>"
    + "".join(
        "<ul>"
        + "".join(f"<li><span>{h}</span><span>{c}</span></li>" for h, c in zip(_HEADS, row, strict=True))
        + "</ul>"
        for row in _ROWS
    )
    + "</body></html>",
    "a header of which one word is known": f"{_HEAD}<h2>Cookies</h2><table><tr><th>Ours</th><th>Of</th>"
    "<th>Purpose</th><th>Ends</th></tr>"
    + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in _ROWS)
    + "</table></body></html>",
    "rules of plus and minus": "The cookies that we use\n\n+------+------+------+------+\n"
    + "+------+------+------+------+\n".join(f"| {' | '.join(row)} |\n" for row in (_HEADS, *_ROWS))
    + "+------+------+------+------+\n",
    "numbered lines": "We use these cookies on our site:\n\n"
    + "".join(f"{i}. {n}: {who}, {why}, {kept}\n" for i, (n, who, why, kept) in enumerate(_ROWS, 1)),
    "items": f"{_HEAD}<p>We use these cookies:</p><ul>"
    + "".join(f"<li>{n} – {who} – {why} – {kept}</li>" for n, who, why, kept in _ROWS)
    + "</ul></body></html>",
}


_RUNS = ("items", "numbered lines", "headings with a paragraph each")
"""Shapes in which the vendor's name stands in one run with the purpose."""


def _read(text: str) -> dict[str | None, tuple[object, ...]]:
    page = document.read(text.encode(), url="https://www.example.org/cookies")
    found = [c for c in claims.read(page, load()) if c.type == "cookie_declared"]
    assert all(page.text[c.quote.start : c.quote.end] == c.quote.text for c in found)
    return {c.cookie: (c.vendor, c.purpose, c.lifetime_s) for c in found}


@pytest.mark.parametrize("shape", _SHAPES)
def test_what_is_declared_is_read(shape: str) -> None:
    why = ("analytics", "statistics") if shape in _RUNS else ("statistics",)
    assert _read(_SHAPES[shape]) == {
        "_ga": ("google-analytics", why, _YEAR),
        "__hstc": ("hubspot", ("marketing",), _HALF_HOUR),
    }


def test_a_plain_word_below_the_header_of_names_is_one() -> None:
    cells = _SHAPES["one cell a line"].replace("__hstc", "hubspotutk")
    assert _read(cells)["hubspotutk"] == ("hubspot", ("marketing",), _HALF_HOUR)


def test_a_sentence_tells_of_its_cookies() -> None:
    text = "The cookies “_ga” and “_gid” of Google Analytics are kept for one year. We use cookies.\n"
    assert {name: kept for name, (_, _, kept) in _read(text).items()} == {"_ga": _YEAR, "_gid": _YEAR}


def test_phrases_of_a_sentence_stay_together_where_no_style_parts_them() -> None:
    page = b"<html lang='en'><body><div class='grid'>We set <code>sid</code> <b>for a day</b>.</div></body>"
    assert document.read(page, url=None).text.strip() == "We set sid for a day."


def test_lines_of_words_are_no_table() -> None:
    assert _read("Our shop\n\nName\nPurpose\nWe_are open\nSince 1990\nUntil late\n") == {}


def test_a_lifetime_is_known_by_its_cells() -> None:
    text = (
        "| Cookie | Stays with you | Why we need it |\n|---|---|---|\n| sid_a | 1 year | Statistics |\n"
        "| sid_b | until you close the browser | Statistics |\n"
    )
    assert _read(text)["sid_a"][2] == _YEAR


def test_the_line_above_a_table_says_what_its_cookies_are() -> None:
    row = "<tr><td>VISITOR_X</td><td>Estimates the bandwidth</td><td>1 year</td></tr>"
    head = "<tr><th>Name</th><th>Purpose</th><th>Expiry</th></tr>"
    text = f"{_HEAD}<h2>Cookies</h2><p>Marketing (1)</p><table>{head}{row}</table></body></html>"
    assert _read(text)["VISITOR_X"][1] == ("marketing",)


def test_more_cookies_than_are_read_are_told_of() -> None:
    page = document.read(
        b"The cookie \xe2\x80\x9c_ga\xe2\x80\x9d is kept for one year.\n", url="https://a.example/c"
    )
    (one,) = (c for c in claims.read(page, load()) if c.type == "cookie_declared")
    assert claims.unread(page, [one]) is None
    assert "3,000 of the cookies" in (claims.unread(page, [one] * 3_000) or "")


def test_names_and_hosts_share_a_cell_and_each_name_has_its_own_lifetime() -> None:
    head = "<tr><th>Cookie</th><th>Lifespan</th><th>Purpose</th></tr>"
    row = "<tr><td>YSC<br>youtube.com</td><td>session</td><td>Statistics</td></tr>"
    text = f"{_HEAD}<main><h2>Cookies</h2><table>{head}{row}</table>"
    text += "<p>We use _pk_id (1 year) and _pk_ses (30 minutes).</p></main></body></html>"
    read = _read(text)
    assert list(read) == ["YSC", "_pk_id", "_pk_ses"]
    assert (read["YSC"][0], read["_pk_id"][2], read["_pk_ses"][2]) == ("youtube", _YEAR, _HALF_HOUR)


def test_a_label_stands_above_its_words() -> None:
    words = [word for row in _ROWS for pair in zip(_HEADS, row, strict=True) for word in pair]
    page = f"{_HEAD}<h2>Cookies</h2>{''.join(f'<div>{word}</div>' for word in words)}</body></html>"
    assert {name: kept for name, (_, _, kept) in _read(page).items()} == {"_ga": _YEAR, "__hstc": _HALF_HOUR}


def test_the_usual_category_is_a_purpose_where_no_other_is_told() -> None:
    head = "<tr><th>Cookie</th><th>Category</th><th>Duration</th></tr>"
    row = "<tr><td>datr_x</td><td>Strictly necessary</td><td>1 year</td></tr>"
    assert _read(f"{_HEAD}<h2>Cookies</h2><table>{head}{row}</table></body></html>")["datr_x"][1] == (
        "service",
    )


@pytest.mark.parametrize(
    ("language", "heads", "row"),
    [
        (
            "de",
            ("Cookie-Name", "Wer setzt ihn?", "Wofür?", "Wie lange?"),
            ("_ga", "Google", "Statistik", "1 Jahr"),
        ),
        (
            "fr",
            ("Traceur", "Déposé par", "Pourquoi ?", "Combien de temps ?"),
            ("_ga", "Google", "statistiques", "1 an"),
        ),
        ("ko", ("쿠키명", "제공처", "왜 쓰나요", "얼마나 보관하나요"), ("_ga", "Google", "통계", "1년")),
        ("ja", ("名前", "誰が設定", "何のため", "いつまで"), ("_ga", "Google", "統計", "1年")),
    ],
)
def test_heads_may_be_questions(language: str, heads: tuple[str, ...], row: tuple[str, ...]) -> None:
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>" for cells in (heads, row))
    page = document.read(
        f"<html lang={language}><h1>Cookies</h1><table>{lines}</table></html>".encode(),
        url="https://www.example.com/cookies",
        content_type="text/html",
    )
    (found,) = [c for c in claims.read(page, load()) if c.type == "cookie_declared"]
    assert (found.cookie, found.provider, found.purpose) == ("_ga", "Google", ("statistics",))
    assert found.lifetime_s == pytest.approx(_YEAR, rel=0.01)


def test_abbreviations_of_standards_and_records_are_no_cookies() -> None:
    text = (
        f"{_HEAD}<h1>Cookies</h1><h3>ISO-27001</h3><p>The certificate is valid for 3 years.</p><h3>GDPR</h3>"
        "<p>Under the GDPR you have rights for 1 year.</p><p>Under ISO_9001 we keep records for 3 years.</p>"
        "<table><tr><td>CV</td><td>6 months</td></tr><tr><td>INVOICE</td><td>10 years</td></tr></table>"
        "</body></html>"
    )
    assert _read(text) == {}


def test_several_names_lead_a_paragraph_and_notes_stand_beside_names() -> None:
    text = (
        f"{_HEAD}<h2>Cookies</h2><p>_ga, _gid:<br>counted by Google Analytics for one year.</p>"
        "<table><tr><td><b>_ttp</b> (TikTok)</td><td>390 days</td></tr>"
        "<tr><td><b>test_cookie</b> (doubleclick.net)</td><td>15 minutes</td></tr></table></body></html>"
    )
    read = _read(text)
    assert set(read) == {"_ga", "_gid", "_ttp", "test_cookie"}
    assert read["_gid"] == ("google-analytics", ("analytics",), _YEAR)
    assert read["_ttp"][0] == "tiktok"


def test_the_header_names_the_unit_and_cells_abbreviate_it() -> None:
    head = "<tr><th>Cookie</th><th>Max age (seconds)</th></tr>"
    seconds = (
        f"{_HEAD}<h2>Cookies</h2><table>{head}<tr><td>a_b</td><td>31536000</td></tr></table></body></html>"
    )
    assert _read(seconds)["a_b"][2] == _YEAR
    assert _read(seconds.replace(" (seconds)", "").replace("31536000", "P365D"))["a_b"][2] == _YEAR
    assert _read(seconds.replace(" (seconds)", "").replace("31536000", "365T"))["a_b"][2] == _YEAR


def test_one_table_of_labels_tells_of_several_and_notes_hold_lifetimes() -> None:
    labels = "".join(
        f"<tr><td colspan=2><b>{name}</b></td></tr><tr><td>Fournisseur</td><td>{who}</td></tr>"
        f"<tr><td>Finalité</td><td>statistiques</td></tr><tr><td>Durée</td><td>{kept}</td></tr>"
        for name, who, kept in (("_ga", "Google", "1 an"), ("__hstc", "HubSpot", "30 minutes"))
    )
    read = _read(
        f"<html lang=fr><body><h1>Cookies</h1><p>Nous les utilisons.</p><table>{labels}</table></html>"
    )
    assert {name: (why, kept) for name, (_, why, kept) in read.items()} == {
        "_ga": (("statistics",), _YEAR),
        "__hstc": (("statistics",), _HALF_HOUR),
    }
    sent = "<tr><th>送信先</th><th>送信される情報</th><th>利用目的</th><th>Cookie名（有効期間）</th></tr>"
    row = "<tr><td>Google LLC</td><td>閲覧ページ</td><td>統計</td><td>_ga（1年）、_gid（30分）</td></tr>"
    notice = _read(
        f"<html lang=ja><h1>外部送信</h1><p>情報を送信します。</p><table>{sent}{row}</table></html>"
    )
    assert {name: kept for name, (_, _, kept) in notice.items()} == {"_ga": _YEAR, "_gid": _HALF_HOUR}


def test_of_a_header_in_two_rows_the_one_that_says_more_counts() -> None:
    head = "<tr><th rowspan=2>Nom</th><th colspan=2>Informations</th></tr>"
    head += "<tr><th>Finalité</th><th>Durée</th></tr>"
    row = "<tr><td>xt_vrn</td><td>statistiques</td><td>1 an</td></tr>"
    read = _read(f"<html lang=fr><h1>Cookies</h1><p>Nous les utilisons.</p><table>{head}{row}</table></html>")
    assert read == {"xt_vrn": (None, ("statistics",), _YEAR)}
