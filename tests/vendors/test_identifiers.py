import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.vendors.identifiers import looks_unique


@pytest.mark.parametrize(
    "value",
    [
        "GA1.2.605404881.1613228201",
        "fb.1.1613228201000.1234567890",
        "6f1c1a1e-7f3b-4f61-9d0a-2b1c3d4e5f60",
        "a81f3c9d2277b0e4",
        "%7B%22id%22%3A%22kZ8x0QpL2vN4%22%7D",
        "v2:9sK3-Qm2Lx8Zp0Vt7",
    ],
)
def test_identifiers_look_unique(value: str):
    assert looks_unique(value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "1",
        "true",
        "accepted",
        "en-US",
        "2026-11-21",
        "20261121",
        "1613228201",
        "1613228201000",
        "1.24.0.3",
        "https://shop.example/landing?utm_source=news",
        '{"necessary":true,"analytics":false}',
        "CheckForPermission",
        "necessary,functional,statistics",
        "undefined",
    ],
)
def test_flags_dates_versions_and_words_do_not(value: str):
    assert not looks_unique(value)


@given(st.text(max_size=300))
def test_any_text_gets_an_answer(value: str):
    assert looks_unique(value) in (True, False)
