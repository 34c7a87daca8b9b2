"""Records of a choice: which cookies and storage keys are some, and what they say."""

from urllib.parse import quote

import pytest

from auditor.browser.banners import consent_state
from auditor.browser.banners.consent_state import ConsentState
from auditor.browser.banners.platforms import RECORD

ALLOWING = [
    '["essential","analytics"]',
    "all",
    "accepted",
    "allow",
    '{"categories":["necessary","analytics"]}',
    "{stamp:'x',necessary:true,preferences:false,statistics:true,marketing:false}",
    "groups=C0001:1,C0002:1,C0004:0",
    "consent:yes,action:yes,necessary:yes,functional:no,analytics:yes",
    '{"ad_storage":"granted","analytics_storage":"denied"}',
    '{"Analytics":{"consented":true,"timestamp":"2026-11-21"},"Social":{"consented":false}}',
    "eyJzdGF0aXN0aWNzIjp0cnVlLCJtYXJrZXRpbmciOmZhbHNlfQ==",
]
REFUSING = [
    "none",
    "deny",
    "rejected",
    "necessary",
    '{"categories":["necessary"]}',
    '["essential"]',
    "{stamp:'x',necessary:true,preferences:false,statistics:false,marketing:false}",
    "groups=C0001:1,C0002:0,C0004:0",
    '{"ad_storage":"denied","analytics_storage":"denied"}',
    '{"Analytics":{"consented":false,"timestamp":"2026-11-21"}}',
    "eyJzdGF0aXN0aWNzIjpmYWxzZX0",
    "essential:1|maps:0|chat:0",
    '{"level":["necessary"],"revision":0}',
]
SILENT = [
    "",
    "1",
    "true",
    "2026-11-21T10:00:00Z",
    "GA1.1.123.456",
    '{"id":"x","n":true}',
    "eyJhbGciOiJIUzI1NiJ9",
    "eyJ+not/base64====",
    "dismiss",
    "!plain=true",
    '["apple","pear"]',
    '{"necessary":true,"seen":true,"maps":false}',
    '{"non_essential":true,"maps":false,"chat":false}',
    '{"categories":["necessary","mediathek"]}',
]


@pytest.mark.parametrize(
    ("name", "value", "held"),
    [
        ("shop_answer", "yes", True),
        ("shop_answer", "no", True),
        ("lang", "no", False),
        ("visits", "1", False),
    ],
)
def test_a_plain_answer_is_held_whatever_the_cookies_name(name, value, held):
    assert consent_state._holds_a_choice(name, value) is held


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("hasConsent", "true", True),
        ("cookies_accepted", "0", False),
        ("consent", "1", None),
        ("visits", "1", None),
    ],
)
def test_a_name_that_is_the_statement(name, value, says):
    said = consent_state._say({f"cookie {name} on shop.example": value}, "accept")
    assert list(said.values()) == ([] if says is None else [says])


@pytest.mark.parametrize("value", ALLOWING)
def test_what_allows(value):
    assert consent_state.allows(value) is True
    assert consent_state.allows(quote(value)) is True


@pytest.mark.parametrize("value", REFUSING)
def test_what_refuses(value):
    assert consent_state.allows(value) is False
    assert consent_state.allows(quote(quote(value))) is False


@pytest.mark.parametrize("value", SILENT)
def test_what_does_not_say(value):
    assert consent_state.allows(value) is None


@pytest.mark.parametrize(
    "name",
    [
        "OptanonConsent",
        "CookieConsent",
        "cc_cookie",
        "cookieconsent_status",
        "tarteaucitron",
        "didomi_token",
        "euconsent-v2",
        "cmplz_marketing",
        "cookie_policy_accepted",
        "accept_cookies",
        "cookies-accepted",
        "site_choice",
        "choices",
        "site-consent",
        "hide_cookie_notice",
        "_iub_cs-12345",
        "uc_settings",
        "cookie:accepted",
    ],
)
def test_names_of_records(name):
    assert RECORD.fullmatch(name)


@pytest.mark.parametrize(
    "name",
    [
        "_ga",
        "editors_choice_seen",
        "_ga_ABC",
        "_fbp",
        "PHPSESSID",
        "basket",
        "lang",
        "bownow_tid",
        "ajs_anonymous_id",
    ],
)
def test_names_of_other_cookies(name):
    assert not RECORD.fullmatch(name)


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("essential:1|functional:0|analytics:1", True),
        ('{"analytics":true,"marketing":true}', False),
        ('{"analytics":false,"functional":false}', False),
        ("analytics=1", None),
    ],
)
def test_what_says_that_some_purposes_run(value, fits):
    assert consent_state.fits(value, "partial") is fits


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ('{"analytics":false,"ads":true}', True),
        (quote('{"analytics":false,"ads":true}'), True),
        ('{"analytics":true,"theme":"dark"}', False),
        ('{"necessary":true,"theme":"dark"}', False),
    ],
)
def test_storage_is_a_record_by_flags_of_two_purposes(value, is_one):
    assert consent_state._is_record("shop", value) is is_one


def test_what_was_written_changed_or_removed():
    before = ConsentState(records={"cookie a": "1", "cookie b": "1", "cookie c": "1"})
    after = ConsentState(records={"cookie a": "1", "cookie b": "2", "cookie d": "1"})
    assert consent_state.changed(before, after) == {"cookie b": "2", "cookie d": "1", "cookie c": ""}


def test_a_long_value_is_shown_short_on_one_line():
    assert consent_state.shown("a%22\n" * 100) == consent_state.shown("a%22\n" * 100).strip()
    assert len(consent_state.shown("x" * 500)) < 100
    assert "\n" not in consent_state.shown("a\nb")
