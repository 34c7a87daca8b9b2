from auditor.vendors.features import Look, guess


def test_a_consent_platforms_cookie_is_necessary():
    look = Look(name="zqx", domain="cmp.example", party="third")
    assert guess(look, "consent_platform").purpose == "necessary"


def test_a_plain_carrier_says_nothing_sure():
    look = Look(name="zqx", domain="cdn.example", party="third")
    assert guess(look, "hosting").confidence < 0.5


def test_what_scripts_cannot_read_for_a_session_is_necessary():
    assert guess(Look(name="zqx", domain="shop.example", http_only=True), None).purpose == "necessary"
