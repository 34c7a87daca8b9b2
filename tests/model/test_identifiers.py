import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.identifiers import looks_unique, within


@pytest.mark.parametrize(
    "value",
    [
        "a81f3c9d2277b0e4",
        "GA1.2.605404881.1613228201",
        "fb.1.1613228201000.1234567890",
        "6f1c1a1e-7f3b-4f61-9d0a-2b1c3d4e5f60",
        "%7B%22id%22%3A%22kZ8x0QpL2vN4%22%7D",
        "v2:9sK3-Qm2Lx8Zp0Vt7",
    ],
)
def test_identifiers_look_unique(value: str) -> None:
    assert looks_unique(value)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "1",
        "true",
        "accepted",
        "OPT_OUT",
        "opted-out",
        "granted",
        "dark",
        "version1",
        "00000000",
        "00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "de-DE",
        "en-US",
        "2026-11-21",
        "20261121",
        "20261121093000",
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
def test_states_dates_versions_and_words_do_not(value: str) -> None:
    assert not looks_unique(value)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("a81f3c9d2277b0e4", ("a81f3c9d2277b0e4",)),
        ("GA1.2.605404881.1613228201", ("605404881.1613228201",)),
        ("GA1.2.1234567890.1700000000", ("1234567890.1700000000", "1234567890")),
        ("fb.1.1613228201000.3234567890", ("1613228201000.3234567890", "3234567890")),
        ("tid-83f1c09b27d4e650", ("83f1c09b27d4e650",)),
        ("id=12ab34cd56&seen=1613228201000", ("12ab34cd56",)),
        ('{"u":"6f1c1a1e-7f3b-4f61-9d0a-2b1c3d4e5f60"}', ("6f1c1a1e-7f3b-4f61-9d0a-2b1c3d4e5f60",)),
        ("ab12-cd34-ef56-gh78-ij90", ("ab12-cd34-ef56-gh78-ij90",)),
        ("GTM-ABC1234X", ()),
        ("G-1A2B3C4D5E", ()),
        ("UA-12345678-1", ()),
        ("ca-pub-1234567890123456", ()),
        ("de-DE", ()),
        ("1613228201.1613228999", ()),
    ],
)
def test_the_identifiers_in_a_value(value: str, found: tuple[str, ...]) -> None:
    assert within(value) == found


def test_the_identifier_in_a_record_in_base64() -> None:
    visitor = "3f1c09b2-7d4e-4508-9a2b-77c1d0e4f512"
    record = base64.b64encode(f'{{"id":"{visitor}","created":1700000000000}}'.encode()).decode()
    assert visitor in within(record)
    assert visitor in within(record.rstrip("="))
    assert all(len(found) >= 8 for found in within("eyJ" + "4xQ9" * 10))


def test_two_numbers_that_could_be_times_count_where_the_vendor_says_so() -> None:
    assert within("GA1.2.1500000001.1700000000") == ()
    assert within("GA1.2.1500000001.1700000000", documented=True) == ("1500000001.1700000000",)


@given(st.text(max_size=300))
def test_any_text_gets_an_answer(value: str) -> None:
    assert looks_unique(value) in (True, False)
    assert all(len(found) >= 8 for found in within(value))
