"""One policy in many languages is one policy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.policy.finding.variants import readable_first, variant_key


@pytest.mark.parametrize(
    "other",
    [
        "https://shop.example/de/privacy",
        "https://shop.example/pt-BR/privacy/",
        "https://ja.shop.example/privacy",
        "https://www.shop.example/privacy?lang=fr",
        "https://shop.example/us/en/privacy",
        "https://shop.example/privacy_zh-cn",
    ],
)
def test_language_and_region_are_left_out(other: str) -> None:
    assert variant_key(other) == variant_key("https://shop.example/privacy")


@pytest.mark.parametrize(
    "other",
    [
        "https://shop.example/privacy/california",
        "https://shop.example/cookies",
        "https://other.example/privacy",
        "https://shop.example/privacy?id=2",
        "https://shop.example/#/privacy",
    ],
)
def test_other_documents_are_others(other: str) -> None:
    assert variant_key(other) != variant_key("https://shop.example/privacy")


def test_an_address_says_whether_it_can_be_read() -> None:
    assert readable_first("https://shop.example/ja/privacy")
    assert readable_first("https://shop.example/privacy?hl=en")
    assert not readable_first("https://shop.example/pl/privacy")


@given(st.text(max_size=80))
def test_no_address_raises(text: str) -> None:
    variant_key(text)
    variant_key(f"https://{text}/{text}?{text}#{text}")
    readable_first(f"https://{text}")
