"""Whatever a site calls its things, it is text in every format: no markup, escape, formula or crash."""

import csv
import json
import re
from dataclasses import replace
from io import StringIO
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.model.audit import Report
from auditor.reports import formats
from auditor.reports.parts.walk import rewritten
from reports.hostile import _ADDRESSES, _OURS
from reports.sample import report

PARTS = (
    *(
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "</style>",
        "]]>",
        "&lt;",
        '"',
        "'",
        "`",
        "|",
    ),
    *(
        "{{ 7*7 }}",
        "{% raw %}",
        "{0}",
        "%s",
        "[a](javascript:x)",
        "@team",
        "#12",
        "\x1b[31m",
        "\x9b2J",
        "\x07",
    ),
    *("\x00", "\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\ud800", "\udfff", "\ufffe"),
    *("=1+1", "+cmd", "-2", "@SUM(1)", "\t=1", "\r\n", "𠮟", "株式会社", "a" * 3000),
)
WORDS = st.lists(st.sampled_from(PARTS) | st.text(max_size=8), min_size=1, max_size=6).map("".join)
UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\u2028\ufeff\ud800-\udfff]"
)


def _called(words: str) -> Report:
    def change(_owner: object, field: str, text: str) -> str:
        if field in _OURS:
            return text
        return f"https://x.example/{words}" if field in _ADDRESSES else words + text

    return rewritten(report(), change)


@settings(max_examples=12, deadline=None)
@given(words=WORDS)
def test_every_format_takes_any_words(words: str) -> None:
    shown = _called(words)
    told = {name: each.render(shown) for name, each in formats().items()}
    told["html in Japanese"] = formats()["html"].render(replace(shown, language="ja"))
    for name, text in told.items():
        text.encode()
        if name not in ("json", "sarif"):
            assert UNSEEN.findall(text) == [], name
    for name in ("html", "html in Japanese"):
        page = BeautifulSoup(told[name], "lxml")
        assert page.find_all(["script", "iframe", "object", "form", "link", "base"]) == []
        assert not [tag for tag in page.select("*") if any(key.startswith("on") for key in tag.attrs)]
        assert not [a for a in page.find_all("a", href=True) if not re.match(r"https?://|#", a["href"])]
    assert json.loads(told["json"])["sites"]
    assert json.loads(told["sarif"])["runs"]
    assert ET.fromstring(told["junit"]).tag == "testsuites"
    cells = [cell for row in csv.reader(StringIO(told["csv"], newline="")) for cell in row if cell]
    assert not [cell for cell in cells if cell[0] in "=+-@\t\r＝＋－＠"]
    assert not re.search(r"(?<!\\)<(script|img|/style)", told["markdown"])


@pytest.mark.parametrize("name", sorted(formats()))
def test_a_name_of_a_megabyte_makes_no_report_of_gigabytes(name: str) -> None:
    whole = report()
    (audited,) = whole.audits
    first, *others = audited.visits
    long = replace(first.cookies[0], name="n" * 1_000_000, domain="d" * 1_000_000)
    shown = replace(
        whole, audits=(replace(audited, visits=(replace(first, cookies=(long, *first.cookies)), *others)),)
    )
    assert len(formats()[name].render(shown)) < 12_000_000
