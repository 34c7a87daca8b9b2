import pytest

from auditor.vendors.vocabulary import consent_name, opt_out_name, words


def test_names_fall_into_words():
    assert {"my", "session", "id"} <= words("my_SessionId")
    assert {"requestverificationtoken"} <= words("__RequestVerificationToken")


@pytest.mark.parametrize(
    "name",
    [
        "cookie_consent",
        "eupubconsent-v2",
        "cookieAccepted",
        "gdpr",
        "euconsent-v2",
        "CookieLawInfo",
        "tracking_opt_in",
        "privacySettings",
        "cookiesDirective",
        "shopCookiesDeclined",
        "disableGA",
        "marketing_allowed",
        "cookies_aceptadas",
        "cookienotify",
        "privacybanner_seen",
        "datenschutz_hinweis",
        "consensoCookie",
        "euCookie",
        "cookiejs_preferences",
        "cc_targeting",
        "functional-cookies",
        "zgody_rodo",
    ],
)
def test_names_of_choices(name: str):
    assert consent_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "cookie",
        "cookie_id",
        "banner",
        "session",
        "acceptance_test_group",
        "privacy_page_seen",
        "tracking_number",
        "analytics_id",
        "allowed_regions",
        "cookie_jar_recipe",
        "cookiejar",
        "privateers_banner",
        "cc_number",
        "performance_id",
    ],
)
def test_names_of_no_choice(name: str):
    assert not consent_name(name)


def test_names_of_opt_outs():
    assert opt_out_name("optout")
    assert opt_out_name("acme_opt-out")
    assert opt_out_name("do_not_track")
    assert opt_out_name("no-track")
    assert opt_out_name("doNotSell")
    assert not opt_out_name("option")
    assert not opt_out_name("width")


def test_a_prefix_for_browsers_is_no_word():
    assert words("__Secure-zqx") == words("zqx")
    assert words("__Host-cart") == words("cart")
    assert "secure" in words("secure_zqx")


def test_words_are_found_within_what_nothing_divides():
    assert "referrer" in words("originalreferrer")
    assert "wishlist" in words("mywishlistitems")
    assert "session" not in words("sess")
    assert "referrer" not in words("preferred_shop")
    assert "language" in words("i18n_redirected")


def test_a_kind_of_cookies_and_nothing_else_is_a_choice_a_cookie_of_that_kind_is_none():
    assert all(
        consent_name(name)
        for name in ("tracking_cookies", "marketing-cookies", "cookiesAnalytics", "cc_cookie")
    )
    assert not any(consent_name(name) for name in ("tracking_cookie", "ad_cookies_id"))


def test_words_fall_apart_and_stand_together_where_many_know_them_so():
    assert {"timezone", "offset"} <= words("timezoneoffset")
    assert "timezone" in words("timeZoneCode")
    assert "agegate" in words("age_gate_passed")
    assert "sessionid" not in words("acme_session_id")
    assert "cart" not in words("cartography")
    assert "ads" not in words("adsorption")
    assert "besuch" in words("letzterbesuch")
    assert "besuch" not in words("besuchstermin")
