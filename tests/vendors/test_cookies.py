import pytest

from auditor.vendors.catalogue import load
from auditor.vendors.cookies import Purpose, purpose
from auditor.vendors.look import Look

YEAR = 365 * 86_400.0


def of(name: str, domain: str = "shop.example", **more: object) -> Purpose:
    return purpose(Look(name=name, domain=domain, **more), load())  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "wanted", "vendor"),
    [
        ("_ga", "analytics", "google-analytics"),
        ("_ga_1ABCDE2FGH", "analytics", "google-analytics"),
        ("_fbp", "advertising", "meta"),
        ("bownow_tid", "analytics", "bownow"),
        ("PHPSESSID", "necessary", "php"),
        ("OptanonConsent", "necessary", "onetrust"),
    ],
)
def test_a_known_name_says_what_it_is_for(name: str, wanted: str, vendor: str):
    known = of(name)
    assert known.purpose == wanted
    assert known.vendor is not None
    assert known.vendor.id == vendor
    assert known.of_consent >= 0.8
    assert known.vendor.name in known.reason


def test_a_name_that_is_common_counts_on_its_own_domain_alone():
    assert of("id", "doubleclick.net", party="third").pattern is not None
    assert of("id").pattern is None
    assert of("uid", "shop.example").pattern is None


@pytest.mark.parametrize("name", ["tp", "_s", "SR", "u", "c", "sync", "ins-quote"])
def test_short_names_do_not_misfire(name: str):
    assert of(name).pattern is None


@pytest.mark.parametrize("name", ["cart", "CURRENCY", "localization", "STORE"])
def test_a_plain_word_is_a_products_where_the_product_was_met(name: str):
    met = frozenset({"shopify", "magento"})
    assert of(name).vendor is None
    assert of(name, met=met).vendor is not None


def test_what_stands_before_a_server_is_known_on_other_vendors_domains():
    for name in ("__cf_bm", "_cfuvid", "AWSALB"):
        assert of(name, "player.vimeo.com", party="third", lifetime_s=YEAR).purpose == "necessary"


def test_a_short_name_counts_where_its_vendor_was_met():
    assert of("_y", value="a81f3c9d2277b0e4", met=frozenset({"shopify"})).pattern is not None


def test_what_sites_call_either_needs_consent_surely_and_has_its_purpose_hardly():
    for name in ("hubspotutk", "_landing_page", "_shopify_y"):
        known = of(name, lifetime_s=YEAR)
        assert (known.confidence, known.of_consent) == (0.55, 0.85)


def test_who_set_it_makes_a_name_surer():
    assert of("_fbp", setter="connect.facebook.net").confidence > of("_fbp").confidence


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("my_csrf_token", "necessary"),
        ("shopCartId", "necessary"),
        ("site_language", "functional"),
        ("guest_currency", "functional"),
        ("visitor_stats", "analytics"),
        ("affiliate_campaign", "advertising"),
        ("cookie_consent_level", "necessary"),
        ("preferredStore", "functional"),
        ("bookingRef", "necessary"),
        ("trusted_device", "necessary"),
        ("acme_optout", "necessary"),
    ],
)
def test_an_unknown_name_is_read(name: str, wanted: str):
    guessed = of(name, lifetime_s=YEAR)
    assert guessed.purpose == wanted
    assert guessed.pattern is None
    assert guessed.reason


def test_a_tag_manager_lends_its_cookies_no_purpose():
    assert of("zqx", setter="www.googletagmanager.com").vendor is None


def test_a_cookie_of_an_advertiser_is_for_advertising():
    guessed = of("zqx", "px.tapad.com", party="third", lifetime_s=YEAR, value="a81f3c9d2277b0e4")
    assert guessed.purpose == "advertising"


def test_a_lasting_identifier_of_the_sites_own_is_only_a_weak_guess():
    assert of("zqx", value="a81f3c9d2277b0e4", lifetime_s=YEAR).confidence < 0.5


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("_shopify_y", {}),  # statistics of who sells
        ("hubspotutk", {}),
        ("_ga", {"domain": "player.widgets.example", "party": "third"}),  # the player's own statistics
        ("intercom-session-ab12", {}),
        ("_dyid", {}),  # advertising of who speaks to each visitor otherwise
        ("CONSENT", {"domain": "google.com", "party": "third"}),
    ],
)
def test_what_sites_call_otherwise_is_said_less_surely(name: str, more: dict[str, object]):
    known = purpose(Look(**{"name": name, "domain": "shop.example", **more}), load())  # type: ignore[arg-type]
    assert known.confidence < 0.6


@pytest.mark.parametrize(
    ("name", "domain", "party", "sure"),
    [
        ("_mkto_trk", "shop.example", "first", 0.55),  # advertising of a marketing suite
        ("JSESSIONID", "bam.nr-data.net", "third", 0.6),  # what who measures calls necessary
        ("pi_opt_in12345", "shop.example", "first", 0.55),
        ("1P_JAR", "www.google.com", "third", 0.55),
        ("lidc", "linkedin.com", "third", 0.55),
        ("MUID", "c.clarity.ms", "third", 0.55),  # Microsoft's identifier where it records sessions
        ("MUID", "bing.com", "third", 0.95),  # and where it advertises
        ("_shopify_sa_p", "shop.example", "first", 0.6),  # advertising of a shop system
        ("__zlcmid", "ekr.zendesk.com", "third", 0.6),  # a chat's own, on its own domain
        ("__zlcmid", "shop.example", "first", 0.55),
        ("zqx", "www.thehotelsnetwork.com", "third", 0.55),  # of who shows each visitor other pages
    ],
)
def test_as_many_sites_as_agree_make_a_purpose_as_sure(name: str, domain: str, party: str, sure: float):
    assert of(name, domain, party=party).confidence == sure


def test_a_purpose_that_sites_differ_on_leaves_no_doubt_of_consent():
    known = of("_shopify_y")
    assert known.purpose == "analytics"
    assert known.of_consent >= 0.8


@pytest.mark.parametrize(
    "name", ["_ga", "_fbp", "PHPSESSID", "_hjSessionUser_12", "pll_language", "swym-pid"]
)
def test_what_sites_agree_on_is_said_surely(name: str):
    assert of(name).confidence >= 0.6


def test_what_stands_before_a_server_is_sure_on_any_domain():
    assert of("AWSALB", "widgets.example", party="third").confidence >= 0.8


def test_a_word_of_a_name_excuses_nobody_from_naming_the_cookie():
    told = of("member_area")
    assert told.purpose == "necessary"
    assert told.confidence >= 0.6 > told.of_consent


def test_an_opt_out_is_needed_whatever_the_vendors_other_cookies_are_for():
    found = purpose(Look(name="_vis_opt_out", domain="shop.example", value="1"), load())
    assert (found.purpose, found.vendor and found.vendor.name) == ("necessary", "VWO")
    assert purpose(Look(name="_vis_opt_s", domain="shop.example", value="1"), load()).purpose == "analytics"
