"""Headings of plain texts and how they stand to each other."""

from auditor.policy.page.document import read
from auditor.policy.text.sentences import sentences


def paths(text: str) -> dict[str, tuple[str, ...]]:
    return {sentence.text: sentence.heading for sentence in sentences(read(text.encode(), url=None))}


def test_a_part_for_some_residents_governs_all_that_follows() -> None:
    found = paths(
        "Privacy Policy\nUse of Cookies\nWe set cookies when you come to this site and keep them a year.\n"
        "Privacy Policy for California Residents\n1. What We Collect\nCustomers' Data\n"
        "We collect names and other things that you tell us.\n2. Sales\nWe have not sold anything "
        "to anybody at all.\n"
    )
    part = "Privacy Policy for California Residents"
    assert found["We set cookies when you come to this site and keep them a year."] == (
        "Privacy Policy",
        "Use of Cookies",
    )
    assert found["We collect names and other things that you tell us."] == (
        part,
        "1. What We Collect",
        "Customers' Data",
    )
    assert found["We have not sold anything to anybody at all."] == (part, "2. Sales")


def test_numbers_nest_by_their_style() -> None:
    found = paths(
        "Privacy Notice\n\n1. Data\n\nA. Given\n\nI. By form\nYou tell us your name there.\n\nB. "
        "Taken\n\nWe take addresses.\n\n"
        "2. Law\n\n2.1. Duty\n\nWe do as the law says.\n"
    )
    assert found["You tell us your name there."] == ("Privacy Notice", "1. Data", "A. Given", "I. By form")
    assert found["We take addresses."] == ("Privacy Notice", "1. Data", "B. Taken")
    assert found["We do as the law says."] == ("Privacy Notice", "2. Law", "2.1. Duty")


def test_numbered_lines_beside_each_other_are_a_list() -> None:
    document = read(
        b"1. Sharing\n\nWe share only in these cases.\n\n(1) With consent\n\n(2) Under the law\n", url=None
    )
    assert [heading.text for heading in document.headings] == ["1. Sharing"]
    assert [document.text[item.start : item.end] for item in document.items] == [
        "(1) With consent",
        "(2) Under the law",
    ]


def test_japanese_articles_are_headings() -> None:
    found = paths(
        "プライバシーポリシー\n\n第1条（目的）\n\n本サイトの方針を定めます。\n\n■クッキーについて\n\nクッキーを利用します。\n"
    )
    assert found["本サイトの方針を定めます。"] == ("プライバシーポリシー", "第1条（目的）")
    assert found["クッキーを利用します。"][-1] == "■クッキーについて"


def test_short_korean_lines_before_a_sentence_are_headings() -> None:
    text = (
        "쿠키 정책\n당사가 사용하는 쿠키\n방문자 수를 세기 위해 분석 쿠키를 사용합니다.\n"
        "보관 기간\n쿠키는 2년간 보관됩니다.\n"
    )
    page = read(text.encode(), url=None, content_type="text/plain")
    assert [heading.text for heading in page.headings] == ["당사가 사용하는 쿠키", "보관 기간"]


def test_a_line_that_ends_with_an_address_is_not_carried_on() -> None:
    text = (
        "크리테오: https://www.criteo.com/kr/privacy/disable-criteo-services-on-internet-browsers/\n"
        "거부 설정은 브라우저별로 적용됩니다.\n"
    )
    page = read(text.encode(), url=None, content_type="text/plain", language="ko")
    assert len(sentences(page)) == 2
