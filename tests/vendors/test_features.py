import pytest

from auditor.vendors.features import Look, consent_name, guess, opt_out_name, words


def test_names_fall_into_words():
    assert {"my", "session", "id"} <= words("my_SessionId")
    assert {"requestverificationtoken"} <= words("__RequestVerificationToken")


@pytest.mark.parametrize(
    "name", ["cookie_consent", "cookieAccepted", "gdpr", "euconsent-v2", "CookieLawInfo"]
)
def test_names_of_choices(name: str):
    assert consent_name(name)


@pytest.mark.parametrize("name", ["cookie", "cookie_id", "banner", "session", "acceptance_test_group"])
def test_names_of_no_choice(name: str):
    assert not consent_name(name)


def test_names_of_opt_outs():
    assert opt_out_name("optout")
    assert opt_out_name("acme_opt-out")
    assert opt_out_name("do_not_track")
    assert not opt_out_name("option")
    assert not opt_out_name("width")


def test_a_consent_platforms_cookie_is_necessary():
    look = Look(name="zqx", domain="cmp.example", party="third")
    assert guess(look, "consent_platform").purpose == "necessary"


def test_a_plain_carrier_says_nothing_sure():
    look = Look(name="zqx", domain="cdn.example", party="third")
    assert guess(look, "hosting").confidence < 0.5


def test_what_scripts_cannot_read_for_a_session_is_necessary():
    assert guess(Look(name="zqx", domain="shop.example", http_only=True), None).purpose == "necessary"
