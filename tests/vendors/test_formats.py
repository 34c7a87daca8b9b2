import pytest

from auditor.vendors.features import guess
from auditor.vendors.formats import kind_allowed, loose, own
from auditor.vendors.look import Known, Look


@pytest.mark.parametrize(
    ("value", "purpose"),
    [
        ("CQAbcDeQAbcDeAGABCENBbFgAAAAAAAAAAAAAAAAAAAA.YAAAAAAAAAAA", "necessary"),
        ("1YNN", "necessary"),
        ("%7B%22necessary%22%3Atrue%2C%22statistics%22%3Afalse%7D", "necessary"),
        ("ad_storage:denied|analytics_storage:granted", "necessary"),
        ("336204042.20480.0000", "necessary"),
        ("GS1.1.1772110983.2.0.1772110999.0.0.0", "analytics"),
        ("3f2a9c417be0d518.1772110983.", "analytics"),
        ("3f2a9c417be0d518.1772110983.0.1772110999..", "analytics"),
        ("1x2yz3|2|fpl|0|1732", "analytics"),
        ("k9x2ab|1772110983123|4|1|q.clarity.ms/collect", "analytics"),
        ("v_id:0190ab34cd56ef7890ab12cd34ef$_sn:2$_ss:1", "analytics"),
        ("ID=c0ffee12ab34cd56:T=1772110983:RT=1772110983:S=ALNI_MaBcDeFg-1", "advertising"),
        ("1.1.1877236542.1772110983", "advertising"),
    ],
)
def test_whoever_renames_a_cookie_keeps_its_value(value: str, purpose: str):
    guessed = guess(Look(name="acme_visitor", domain="shop.example", value=value), Known())
    assert (guessed.purpose, guessed.confidence >= 0.6) == (purpose, True)


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("Marketing", "true", True),
        ("statistik", "0", True),
        ("publicite", "1", True),
        ("cookies_performance", "denied", True),
        ("performance", "0.83", False),
        ("marketing", "spring-sale", False),
        ("marketing_id", "1", False),
        ("visits", "1", False),
    ],
)
def test_a_kind_of_cookies_with_a_yes_or_a_no_is_a_choice(name: str, value: str, kept: bool):
    assert kind_allowed(name, value) is kept


@pytest.mark.parametrize(
    "value",
    [
        *("", "1", "1.1.17", "marketing", '{"performance":true}', "Cart-4711", "10.0.0.1", "a" * 10_000),
        "CQBwMC1AAAAAABBu_HqlXWWCJn49bngBAAAAAAAAAAABbgyr",
    ],
)
def test_what_only_resembles_a_format_is_of_none(value: str):
    assert own(value) is None


def test_what_a_framework_seals_may_be_anything_where_a_vendor_set_it():
    sealed = "s:Vb2nQ8tZ1xLr5yKd0wHcJf7uMa3gPe9i.q4Zr8uXo1Wm6Yb2Td5Kv9Ch3Gn7Jp0LsAeFiRxQwUzM"
    assert loose(sealed) is not None
    assert guess(Look(name="zqx", domain="shop.example", value=sealed), Known()).purpose == "necessary"
    tracker = Look(name="zqx", domain="px.example", party="third", value=sealed)
    assert guess(tracker, Known("advertising")).purpose == "advertising"


@pytest.mark.parametrize(
    "value",
    [
        "1x2yz3|2|fpl",
        "red|2|blu|0|1732|sale",
        "v_id:42",
        "ID=42:T=1772110983:S=ALNI",
        "3f2a9c417be0d518.17.0..",
    ],
)
def test_a_value_that_only_resembles_a_vendors_is_nobodys(value: str):
    assert own(value) is None
