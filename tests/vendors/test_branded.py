import pytest

from auditor.vendors.catalogue import load


@pytest.mark.parametrize(
    ("name", "vendor"),
    [
        ("criteo_write_test", "Criteo"),
        ("_optiMonkClientId", "OptiMonk"),
        ("mixpanel-seen", "Mixpanel"),
        ("hotjar2", "Hotjar"),
        ("__recurly__.deviceId", "Recurly"),
        ("userlikeVisits", "Userlike"),
    ],
)
def test_a_name_that_begins_with_a_vendors_names_it(name: str, vendor: str):
    known = load().brand(name)
    assert known is not None
    assert known[0] == vendor


@pytest.mark.parametrize(
    "name",
    [
        "criteology",
        "not_criteo_at_all",
        "segment_id",
        "facebook_login",
        "answers",
        "keynote_seen",
        "square_metres",
        "fingerprint_id",
        "",
        "——",
    ],
)
def test_words_within_and_words_of_everybody_name_nobody(name: str):
    assert load().brand(name) is None
