import json

import pytest

from auditor.vendors.catalogue import load as catalogue
from auditor.vendors.compile_open_cookies import compiled
from auditor.vendors.cookies import purpose
from auditor.vendors.look import Look
from auditor.vendors.open_cookies import OpenCookie, OpenCookies, load, read


def row(cookie: str, category: str = "Marketing", **more: str) -> dict[str, str]:
    return {
        "cookie": cookie,
        "category": category,
        "domain": "",
        "description": "",
        "wildcardMatch": "0",
    } | more


def rows(*listed: dict[str, str]) -> tuple[OpenCookie, ...]:
    return read(json.dumps({"Acme": list(listed)}))


def test_rows_are_read_with_their_domain_and_wildcard():
    assert rows(
        row("acme_id", domain=".acme.example (3rd party)"),
        row("acme_seg_", "Analytics", wildcardMatch="1"),
        row("ACME_*", "Security"),
    ) == (
        OpenCookie("Acme", "acme_id", "advertising", "acme.example"),
        OpenCookie("Acme", "acme_seg_*", "analytics"),
        OpenCookie("Acme", "ACME_*", "necessary"),
    )


@pytest.mark.parametrize(
    ("description", "wanted"),
    [
        ("Stores the cookie consent state of the visitor", "necessary"),
        ("Keeps the user logged in", "necessary"),
        ("Used for load balancing", "necessary"),
        ("Remembers the chosen language", "functional"),
        ("Remembers whether the chat was open", "functional"),
    ],
)
def test_functional_is_told_apart_by_the_description(description: str, wanted: str):
    (read_,) = rows(row("acme_state", "Functional", description=description))
    assert read_.purpose == wanted


def test_names_that_cannot_be_used_are_left_out():
    assert rows(row("Site History"), row("tp"), row("_s", wildcardMatch="1"), row("a*b_long")) == ()
    assert rows(row("tp", domain="acme.example"))[0].name == "tp"


@pytest.mark.parametrize("text", ["[]", "{}x", '{"Acme": [{}]}', '{"Acme": 1}', "null"])
def test_another_text_is_refused(text: str):
    with pytest.raises(ValueError):
        read(text)


def test_the_row_of_the_host_wins_then_the_exact_then_the_longest():
    known = OpenCookies(
        "1",
        (
            OpenCookie("Begins", "acme_*", "analytics"),
            OpenCookie("Longer", "acme_seg_*", "analytics"),
            OpenCookie("Exact", "acme_id", "functional"),
            OpenCookie("Bound", "acme_id", "advertising", "acme.example"),
        ),
    )
    assert known.known("acme_id", "px.acme.example").platform == "Bound"
    assert known.known("acme_id", "shop.example").platform == "Exact"
    assert known.known("acme_seg_1", "shop.example").platform == "Longer"
    assert known.known("other", "shop.example") is None


@pytest.mark.parametrize("name", ["SearchTerm", "visitor", "Conversion", "audience"])
def test_a_name_that_others_would_use_too_is_not_believed_anywhere(name: str):
    assert not OpenCookie("Acme", name, "advertising").telling
    guessed = purpose(Look(name=name, domain="shop.example"), catalogue())
    assert "Open Cookie Database" not in guessed.reason or guessed.confidence < 0.5


def test_a_name_that_only_the_database_knows_is_told_with_its_platform():
    guessed = purpose(Look(name="audience", domain="spotxchange.com", party="third"), catalogue())
    assert guessed.purpose == "advertising"
    assert guessed.confidence >= 0.6
    assert "SpotX" in guessed.reason


def test_a_telling_name_is_known_off_its_vendors_domain_too_and_less_surely():
    known = OpenCookies(
        "1",
        (
            OpenCookie("Acme", "acme_sync_id", "advertising", "acme.example"),
            OpenCookie("Acme", "target", "advertising", "acme.example"),
        ),
    )
    assert known.known("acme_sync_id", "shop.example") is None
    assert known.elsewhere("acme_sync_id").platform == "Acme"
    assert known.elsewhere("target") is None


@pytest.mark.parametrize(
    ("row", "host", "home"),
    [
        (OpenCookie("Trip Advisor", "TAUnique", "analytics"), "www.tripadvisor.com", True),
        (OpenCookie("Trip Advisor", "TAUnique", "analytics"), "shop.example", False),
        (OpenCookie("Acme", "acme_id", "analytics", "acme.example"), "px.acme.example", True),
        (OpenCookie("Acme", "acme_id", "analytics", "cdn.example"), "acme.example", False),
    ],
)
def test_a_platform_is_at_home_on_the_rows_domain_or_where_its_own_name_stands(row, host, home):
    assert row.at_home(host) is home


def test_what_ships_is_what_compiling_gives(tmp_path):
    source = tmp_path / "database.json"
    source.write_text(json.dumps({"Acme": [row("acme_id"), row("acme_dom", domain="acme.example")]}))
    text = json.loads(compiled(source, "2030-01"))
    assert text["rows"] == [
        ["Acme", "acme_id", "advertising"],
        ["Acme", "acme_dom", "advertising", "acme.example"],
    ]
    assert text["version"] == "2030-01"
    assert len(load().rows) > 1_500
    assert load().version


def test_a_beginning_that_covers_nearly_anything_is_not_shown_for_a_name():
    known = OpenCookies(
        "1",
        (OpenCookie("Acme", "_s*", "analytics", "acme.example"), OpenCookie("Acme", "acme_*", "analytics")),
    )
    assert known.named("_something") == ()
    assert known.known("_something", "px.acme.example").platform == "Acme"
    assert len(known.named("acme_1")) == 1
