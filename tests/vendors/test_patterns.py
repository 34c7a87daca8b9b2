import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.vendors.patterns import AddressPattern, NamePattern


@given(st.text(max_size=30))
def test_a_name_without_wildcard_is_only_itself(name: str):
    plain = name.replace("*", "")
    assert NamePattern.of(plain).matches(plain)
    assert not NamePattern.of(plain).matches(plain + "x")


@given(st.text(max_size=10), st.text(max_size=10), st.text(max_size=10))
def test_a_wildcard_is_any_run(start: str, middle: str, end: str):
    start, end = start.replace("*", ""), end.replace("*", "")
    assert NamePattern.of(f"{start}*{end}").matches(f"{start}{middle}{end}")


def test_many_wildcards_do_not_run_away():
    began = time.process_time()
    assert not NamePattern.of("*a*a*a*a*b").matches("a" * 200)
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("url", "matches"),
    [
        ("https://x.example/g/collect?v=2&tid=G-1", True),
        ("https://x.example/g/collect?tid=G-1&cid=3&v=2", True),
        ("https://x.example/g/collect?v=2&tid=UA-1", False),
        ("https://x.example/g/collector?v=2&tid=G-1", False),
        ("https://[x/g/collect?v=2&tid=G-1", False),
    ],
)
def test_every_parameter_must_be_there_in_any_order(url: str, matches: bool):
    assert AddressPattern.of("/g/collect?v=2&tid=G-*").matches(url) is matches


def test_a_pattern_bound_to_a_host_holds_there_alone():
    pattern = AddressPattern.of("//www.google.*/maps/*")
    assert pattern.on("www.google.co.jp")
    assert not pattern.on("maps.example")
