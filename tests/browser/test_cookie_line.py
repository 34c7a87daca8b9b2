"""Cookie lines: read as browsers read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.browser.cookie_line import default_path, read

NOW = 1_793_000_000.0


def test_attributes_are_read_whatever_their_case_and_order():
    cookie = read(
        "id=a=b; SECURE; path=/x; Domain=.Shop.Example; samesite=None; HttpOnly; Max-Age=60; Partitioned"
    )
    assert (cookie.name, cookie.value, cookie.domain, cookie.path) == ("id", "a=b", "shop.example", "/x")
    assert (cookie.secure, cookie.http_only, cookie.same_site, cookie.partitioned) == (
        True,
        True,
        "None",
        True,
    )
    assert cookie.lifetime(NOW) == 60


def test_max_age_wins_over_expires():
    cookie = read("a=1; Max-Age=10; Expires=Wed, 21 Oct 2099 07:28:00 GMT")
    assert cookie.lifetime(NOW) == 10


@pytest.mark.parametrize(
    "date",
    [
        "Wed, 21 Oct 2026 07:28:00 GMT",
        "Wednesday, 21-Oct-26 07:28:00 GMT",
        "Wed Oct 21 07:28:00 2026",
        "21 Oct 2026 07:28:00",
        "Wed, 21-Oct-2026 07:28:00 UTC",
    ],
)
def test_dates_of_every_fashion(date):
    assert read(f"a=1; expires={date}").expires == 1_792_567_680


def test_sessions_and_deletions():
    assert read("a=1").lifetime(NOW) is None
    assert read("a=1; expires=never").lifetime(NOW) is None
    assert read("a=; expires=Thu, 01 Jan 1970 00:00:00 GMT").deletes(NOW)
    assert read("a=; max-age=-1").deletes(NOW)
    assert not read("a=1; max-age=1").deletes(NOW)
    assert (read("a=1; max-age=+90").lifetime(NOW), read("a=1; max-age=9.5").lifetime(NOW)) == (90, None)
    assert read("a=1; max-age=9" + "9" * 5000).max_age is None


def test_a_line_without_a_name_is_a_value():
    assert (read("alone").name, read("alone").value) == ("", "alone")


def test_only_blanks_are_trimmed_and_an_endless_attribute_is_none():
    assert read("a = \u00a0b\t ; path=/x").value == "\u00a0b"
    assert read("a=1; path=/" + "x" * 1100).path is None
    assert read("a=1; domain=" + "x" * 1100).domain is None


def test_of_an_attribute_named_twice_the_last_counts():
    assert read("a=1; path=/x; path=/y").path == "/y"
    assert read("a=1; max-age=60; max-age=0").deletes(NOW)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://a.example/x/y?z", "/x"),
        ("https://a.example/x", "/"),
        ("https://a.example", "/"),
        ("about:blank", "/"),
    ],
)
def test_the_path_of_a_line_that_names_none(url, path):
    assert default_path(url) == path


@given(st.text(max_size=300))
def test_any_line_is_read(line):
    cookie = read(line)
    assert isinstance(cookie.deletes(NOW), bool)
