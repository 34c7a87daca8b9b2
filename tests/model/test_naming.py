import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.naming import address_key, covers, host, name_pattern, short_address, split_names


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("_ga", "_ga"),
        ("_ga_G1X2Y3Z4AB", "_ga_*"),
        ("_gat_UA-12345-1", "_gat_UA-*"),
        ("_hjSessionUser_123456", "_hjSessionUser_*"),
        ("_pk_id.1.1fffab", "_pk_id.*"),
        ("amp_6e403e", "amp_*"),
        ("mp_0123456789abcdef0123456789abcdef_mixpanel", "mp_*_mixpanel"),
        ("wp-settings-time-1", "wp-settings-time-*"),
        ("visitor_id123456", "visitor_id*"),
        ("PHPSESSID", "PHPSESSID"),
        ("1P_JAR", "1P_JAR"),
        ("_hp2_id.12345678", "_hp2_id.*"),
    ],
)
def test_what_changes_from_site_to_site_is_a_star(name: str, pattern: str) -> None:
    assert name_pattern(name) == pattern


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("_ga", "_ga"),
        ("_GA", "_ga"),
        ("_ga_*", "_ga_G1X2Y3"),
        ("_ga_<container-id>", "_ga_G1X2Y3"),
        ("_ga_XXXX", "_ga_G1X2Y3"),
        ("_ga_XXXXXXXXXX", "_ga_G1X2Y3Z4AB"),
        ("_ga_ID", "_ga_G1X2Y3Z4AB"),
        ("_ga", "_ga_G1X2Y3Z4AB"),
        ("_ga…", "_ga_G1X2Y3"),
        ("_ga_...", "_ga_G1X2Y3"),
        ("_hjSession_{site}", "_hjSession_123456"),
        ("_hjSession_<id>", "_hjSession_123456"),
        ("_pk_id.*", "_pk_id.1.1fff"),
        ("_pk_id.#", "_pk_id.1"),
        ("wp-settings-{time}-[UID]", "wp-settings-time-1"),
        ("_gat_UA-########-#", "_gat_UA-12345678-1"),
        ("*_session", "shop_session"),
        ("_ga, _gid", "_gid"),
        ("_ga / _gid / _gat", "_gat"),
        ("_ga、_gid", "_gid"),
        ("_ga and _gid", "_gid"),
        ("“_ga”", "_ga"),
        ("`_ga`", "_ga"),
        ("_ga (Google Analytics)", "_ga"),
        ("mp_{token}_mixpanel", "mp_0123_mixpanel"),
    ],
)
def test_a_pattern_stands_for_its_cookies(written: str, name: str) -> None:
    assert covers(written, name)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("_ga", "_gid"),
        ("_ga", "_gat"),
        ("_ga_*", "_gid_1"),
        ("*", "anything"),
        ("…", "anything"),
        ("[name]", "anything"),
        ("", "anything"),
        ("-", "anything"),
        ("session", "session_recorder"),
        ("xx", "xy"),
        ("box", "boo"),
    ],
)
def test_a_pattern_stands_for_no_other(written: str, name: str) -> None:
    assert not covers(written, name)


@given(st.text(max_size=600), st.text(max_size=600))
def test_any_text_may_stand_in_a_table(written: str, name: str) -> None:
    covers(written, name)
    name_pattern(name)
    split_names(written)


def test_a_hostile_pattern_takes_no_time() -> None:
    began = time.perf_counter()
    assert not covers("*a*b" * 2_000, "a" * 4_000)
    assert time.perf_counter() - began < 0.05


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://Shop.Example:8443/a?b#c", "shop.example"),
        ("https://user:pass@shop.example/", "shop.example"),
        ("https://[::1]:80/x", "::1"),
        ("data:text/html,x", ""),
        ("", ""),
    ],
)
def test_host(url: str, expected: str) -> None:
    assert host(url) == expected


def test_addresses() -> None:
    assert address_key("https://www.Shop.example/Policy/#a") == "shop.example/Policy"
    assert address_key("http://shop.example/?out=1") == "shop.example?out=1"
    assert short_address("https://a.example/p?uid=secret") == "https://a.example/p?…"


def test_a_very_short_name_covers_itself_alone() -> None:
    assert covers("_s", "_s")
    assert not covers("_s", "_shop")


def test_a_name_that_ends_with_its_joint_is_the_beginning_of_one() -> None:
    assert covers("ph_", "ph_phc_ab12_posthog")
    assert covers("intercom-", "intercom-id-xyz")
    assert not covers("ph_", "phone")
    assert not covers("_", "_ga")
