from dataclasses import replace

import pytest

from auditor.judging.attribution import ACCUSED_FROM
from auditor.model.seen import SURE
from auditor.model.vendor import Category
from auditor.vendors.features import HINT, guess
from auditor.vendors.look import Known, Look


def test_a_consent_platforms_cookie_is_necessary():
    look = Look(name="zqx", domain="cmp.example", party="third")
    assert guess(look, Known("consent_platform")).purpose == "necessary"


def test_a_plain_carrier_says_nothing_sure():
    look = Look(name="zqx", domain="cdn.example", party="third")
    assert guess(look, Known("hosting")).confidence < 0.5


def test_what_scripts_cannot_read_for_a_session_is_necessary():
    assert guess(Look(name="zqx", domain="shop.example", http_only=True), Known()).purpose == "necessary"


UNIQUE = "a81f3c9d2277b0e4"
DAY = 86_400.0


def test_a_name_of_a_user_that_lasts_is_of_statistics_and_one_of_a_session_is_necessary():
    lasting = Look(name="acmeUserId", domain="shop.example", value=UNIQUE, lifetime_s=400 * DAY)
    session = Look(name="acmeUserId", domain="shop.example", value=UNIQUE)
    hidden = Look(
        name="acmeUserId", domain="shop.example", value=UNIQUE, lifetime_s=400 * DAY, http_only=True
    )
    assert guess(lasting, Known()).purpose == "analytics"
    assert guess(session, Known()).purpose == "necessary"
    assert guess(hidden, Known()).purpose == "necessary"


def test_a_token_by_which_a_user_is_let_in_is_necessary():
    for name in ("acme_user_remember_token", "acmeshoppertoken"):
        look = Look(name=name, domain="shop.example", value=UNIQUE, lifetime_s=400 * DAY)
        assert guess(look, Known()).purpose == "necessary"


def test_whoever_keeps_a_users_name_for_long_is_not_surely_excused():
    look = Look(name="acme_user_id", domain="shop.example", value="17.42", lifetime_s=400 * DAY)
    assert guess(look, Known()).confidence <= HINT


def test_a_session_that_ends_half_an_hour_after_the_last_page_is_a_visit():
    visit = Look(name="acme_session", domain="shop.example", value=UNIQUE, lifetime_s=1_799.0)
    assert guess(visit, Known()).purpose == "analytics"


def test_the_vendor_in_a_name_goes_before_its_other_words():
    look = Look(name="acme_session", domain="shop.example")
    named = guess(look, Known(brand=("Acme", "advertising")))
    assert named.purpose == "advertising"
    assert "Acme" in named.reason


def test_a_name_of_a_choice_goes_before_the_vendor_in_it():
    look = Look(name="acme_cookie_consent", domain="shop.example")
    assert guess(look, Known(brand=("Acme", "advertising"))).purpose == "necessary"


def test_a_value_that_only_one_kind_of_cookie_has_tells_it():
    def of(value: str) -> str:
        return guess(
            Look(name="zqx", domain="shop.example", value=value, lifetime_s=DAY * 9), Known()
        ).purpose

    assert of("GA1.2.605404881.1613228201") == "analytics"
    assert of("https%3A%2F%2Fshop.example%2Fsale") == "analytics"
    assert of('"z=1&dm=shop.example&si=0c2f8e54&ss=k1x0a&sl=1&tt=2b1"') == "analytics"
    assert of("1.1772110983.1772111900.G-ABC123.aJ8OCcSyndO4") == "analytics"
    assert of("ID5*Zb81mQx0cV7tYw2rLk93sHq5nP6u") == "advertising"
    assert of("ja_JP") == "functional"
    assert of("on") != "analytics"
    assert "language" not in guess(Look(name="zqx", domain="shop.example", value="pm"), Known()).reason


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("pixel_ratio", "functional"),
        ("first_seen", "analytics"),
        ("survey_closed", "functional"),
        ("scroll_position", "functional"),
        ("affiliate_login", "necessary"),
        ("warenkorb", "necessary"),
        ("promo_code", "functional"),
        ("user_location", "functional"),
        ("letzterbesuch", "analytics"),
        ("acme_essential", "necessary"),
        ("accessTokens", "necessary"),
        ("_ACMECAPTCHA", "necessary"),
        ("page_depth", "analytics"),
        ("author_visits", "analytics"),
    ],
)
def test_a_name_as_a_whole_and_what_was_done_go_before_its_other_words(name: str, wanted: str):
    assert guess(Look(name=name, domain="shop.example", value="1"), Known()).purpose == wanted


def test_the_surest_words_are_as_sure_within_a_name_that_is_one_word():
    assert guess(Look(name="cart_id", domain="shop.example", value="1"), Known()).confidence > HINT + 0.2


@pytest.mark.parametrize("name", ["ab", "segment", "booking_ref", "lead_time", "sort_source"])
def test_words_that_mean_many_things_accuse_nobody(name: str):
    assert guess(Look(name=name, domain="shop.example", value="b"), Known()).confidence < ACCUSED_FROM


def test_a_guard_against_forgery_is_necessary_on_a_trackers_domain_too():
    look = Look(name="tt_csrf_token", domain="tracker.example", party="third", value=UNIQUE)
    assert guess(look, Known("advertising")).purpose == "necessary"
    assert guess(replace(look, name="tt_auth_str"), Known("social")).purpose == "necessary"
    assert guess(replace(look, name="tt_id"), Known("advertising")).purpose == "advertising"


@pytest.mark.parametrize(
    "name",
    ["parcel_tracking", "visitorBadge", "pixel_zoom", "trafficAlerts", "survey_progress", "trackMyOrder"],
)
def test_a_word_of_tracking_beside_what_a_visitor_wants_accuses_nobody(name: str):
    guessed = guess(Look(name=name, domain="shop.example", value=UNIQUE, lifetime_s=400 * DAY), Known())
    assert guessed.confidence < ACCUSED_FROM or guessed.purpose in ("necessary", "functional")


@pytest.mark.parametrize(
    "name", ["acme_visitor_id", "trackingId", "first_referrer", "session_referrer", "fb_pixel_event"]
)
def test_a_word_of_tracking_alone_is_one(name: str):
    guessed = guess(Look(name=name, domain="shop.example", lifetime_s=400 * DAY), Known())
    assert guessed.confidence >= ACCUSED_FROM
    assert guessed.purpose in ("analytics", "advertising")


@pytest.mark.parametrize(
    ("value", "entry", "sure"),
    [("b41c8e0f97aa4d6b8e21", False, 0.7), ("1", False, 0.55), ("", False, 0.55), ("1", True, 0.7)],
)
def test_where_only_a_list_knows_the_tracker_an_identifier_makes_the_difference(value, entry, sure):
    look = Look(name="zq", domain="px.example", party="third", value=value)
    guessed = guess(look, Known("advertising", entry=entry))
    assert (guessed.purpose, guessed.confidence, guessed.known) == ("advertising", sure, 0.7)


def test_a_name_set_apart_by_a_leading_line_is_a_script_of_many_sites_unless_scripts_cannot_read_it():
    def of(name: str, **more: object) -> str:
        return guess(replace(Look(name=name, domain="shop.example"), **more), Known()).purpose

    assert of("_zqx", value="1", lifetime_s=60.0) == "analytics"
    assert of("zqx", value="1", lifetime_s=60.0) == "necessary"
    assert of("_zqx", value="1", http_only=True) == "necessary"
    assert of("_session_token", value=UNIQUE) == "necessary"
    assert of("_zqx_lang", value="en") == "functional"


def test_an_identifier_that_scripts_cannot_read_is_the_sites_own_however_long_it_lasts():
    hidden = Look(name="zqx", domain="shop.example", value=UNIQUE, lifetime_s=400 * DAY, http_only=True)
    assert guess(hidden, Known()).purpose == "necessary"


def test_what_lasts_for_every_host_of_a_domain_is_rather_a_trackers_but_accuses_nobody():
    narrow = Look(name="zqx", domain="shop.example", value="1", lifetime_s=90 * DAY)
    assert guess(narrow, Known()).purpose == "functional"
    found = guess(replace(narrow, wide=True), Known())
    assert found.purpose == "analytics"
    assert found.confidence < ACCUSED_FROM
    assert guess(replace(narrow, wide=True, domain="www.shop.example"), Known()).purpose == "functional"


def test_a_test_of_the_widest_domain_and_an_id_of_a_click_are_of_trackers():
    assert guess(Look(name="acme_tld_test", domain="shop.example"), Known()).purpose == "analytics"
    assert guess(Look(name="acmeclickid", domain="shop.example"), Known()).purpose == "advertising"


def test_a_scripts_session_is_counted_and_what_it_keeps_for_long_is_advertising():
    acme = Look(name="_acme_session", domain="shop.example", value="7", lifetime_s=900.0)
    assert guess(acme, Known()).purpose == "necessary"
    assert guess(replace(acme, wide=True), Known()).purpose == "analytics"
    assert guess(replace(acme, wide=True, http_only=True), Known()).purpose == "necessary"
    assert guess(replace(acme, name="gtm_session_start", lifetime_s=1_800.0), Known()).purpose == "analytics"
    guarded = Look(name="__Secure-Zqx", domain="shop.example", value="17", lifetime_s=90 * DAY)
    assert guess(guarded, Known()).purpose == "functional"
    clicks = Look(name="_zqx", domain="shop.example", value="1.1.17", lifetime_s=90 * DAY)
    assert guess(clicks, Known()).purpose == "advertising"


def test_a_short_identifier_for_one_host_alone_spreads_load():
    balanced = Look(name="ZQX", domain="w.third.example", party="third", value=UNIQUE, lifetime_s=DAY)
    assert guess(replace(balanced, wide=False), Known()).purpose == "necessary"
    assert guess(replace(balanced, wide=True), Known()).purpose == "advertising"
    assert guess(replace(balanced, wide=False, lifetime_s=400 * DAY), Known()).purpose == "advertising"
    assert guess(balanced, Known()).purpose == "advertising"
    own = replace(balanced, party="first", lifetime_s=6 * DAY)
    assert guess(replace(own, wide=False), Known()).purpose == "necessary"
    assert guess(own, Known()).purpose == "analytics"


def test_words_that_scripts_of_others_use_too_are_sure_where_scripts_cannot_read_them():
    plain = Look(name="acme_sid", domain="shop.example", value="17")
    assert guess(plain, Known()).confidence < 0.6 <= guess(replace(plain, http_only=True), Known()).confidence
    assert guess(replace(plain, name="cookies_enabled"), Known()).confidence >= 0.6


def test_a_lasting_identifier_of_a_third_party_is_likely_of_advertising_and_accuses_nobody():
    look = Look(name="zqx", domain="px.acme.example", party="third", value=UNIQUE, lifetime_s=365 * DAY)
    known = guess(look, Known())
    assert known.purpose == "advertising"
    assert known.confidence >= 0.6
    assert known.known is not None
    assert known.known < SURE


def test_what_a_server_hides_for_an_hour_on_a_third_partys_domain_is_its_guard():
    look = Look(name="zqx", domain="acme.example", party="third", value=UNIQUE, lifetime_s=1_800.0, wide=True)
    assert guess(replace(look, http_only=True), Known()).purpose == "necessary"
    assert guess(look, Known()).purpose == "advertising"
    assert guess(replace(look, http_only=True, lifetime_s=365 * DAY), Known()).purpose == "advertising"


def test_a_delivery_network_needs_nothing_for_a_year():
    look = Look(name="zqx", domain="cdn.acme.example", party="third", value="1")
    assert guess(look, Known("cdn")).purpose == "necessary"
    assert guess(replace(look, lifetime_s=365 * DAY), Known("cdn")).purpose == "advertising"


@pytest.mark.parametrize(
    ("category", "purpose"),
    [("video", "advertising"), ("hosting", "necessary"), (None, "necessary")],
)
def test_a_session_that_a_video_portal_keeps_is_not_the_sites(category: Category | None, purpose: str):
    look = Look(name="frame_sid", domain="portal.example", party="third")
    assert guess(look, Known(category=category)).purpose == purpose
