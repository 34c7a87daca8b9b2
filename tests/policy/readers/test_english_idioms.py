"""Denials and givings in words of their own, and the sentences beside them that deny nothing."""

import pytest

from tests.policy.readers.expectation import read, unmet

SAID = [
    ("We threw out Google Analytics two winters ago.", "!vendor_use=google-analytics -vendor_use"),
    ("Google Analytics has no place on our pages.", "!vendor_use=google-analytics -!purpose"),
    ("The Meta Pixel is not installed here.", "!vendor_use=meta -!tracker_use"),
    ("Visitors are counted by software of our own; our CRM is HubSpot.", "vendor_use=hubspot"),
    ("Zero cookies.", "!cookie_use"),
    ("Not one cookie is set.", "!cookie_use -cookie_use"),
    ("Cookies? We have none.", "!cookie_use"),
    ("We do not record which pages you open.", "!data_collected:browsing_history -data_collected"),
    ("What you look at here is never recorded.", "!data_collected -data_collected"),
    ("What you write to us stays with us.", "!sharing"),
    ("Your address never leaves our office.", "!sharing"),
    ("We do not show ads.", "!purpose:advertising -purpose"),
    ("All data stays in Canada.", "!transfer -transfer"),
    ("Names and scores are passed on to the league.", "sharing"),
    ("The firms that run our mail receive your e-mail address.", "sharing"),
    ("We sell some personal information to advertising companies.", "sale"),
    ("Ad networks we work with may use web beacons here.", "third_party_collection"),
    ("When Do Not Track is switched on, your visit is not counted.", "signals -!signals"),
    ("Do Not Track makes no difference here.", "!signals -signals"),
    ("If you block cookies, everything still works.", "!consequence -consequence"),
    ("We only set statistics cookies once you have agreed.", "consent:consent -!cookie_use"),
    ("Your details will not be passed to sponsors without your consent.", "!sharing^consent -sharing"),
    ("Addresses will not be sold or shared with firms without your permission.", "!sharing^consent -sharing"),
    ("Tours cannot be given without sharing your name with the guide.", "-!sharing"),
    ("Visitors are not tracked.", "!data_collected"),
    ("Neither session nor lasting cookies; no permanent or session cookies are set.", "!cookie_use"),
    ("No session cookies are set.", "-!cookie_use"),
    ("You will not find any cookies on my site.", "!cookie_use"),
    ("We pass Google your IP address.", "sharing:ip_address"),
    ("We do not send Google your IP address.", "!sharing:ip_address -sharing"),
    ("It works the same whether or not your browser sends Do Not Track.", "!signals -signals"),
    ("As we grow, our company could be sold to another firm.", "-sale"),
    ("Your personal data may be sold to another company.", "sale"),
    ("We do not share your details for cross-context behavioral advertising.", "!sale"),
    ("Our marketing site uses Matomo to count visits.", "vendor_use:analytics -vendor_use:marketing"),
    ("We use cookies for our marketing.", "purpose:marketing"),
    ("This shop does not use cookies to track users.", "!purpose:analytics"),
    ("We do not use cookies for tracking purposes.", "!purpose:analytics"),
    (
        "We do not use cookies to track readers; we do not use cookies to track people across other sites.",
        "!purpose:targeted_advertising",
    ),
    ("Your name is neither sold nor used for advertising.", "!sale !purpose:advertising"),
    ("We never sell your data or use it for advertising.", "!sale !purpose:advertising"),
    ("We do not sell data and do not share it for advertising purposes.", "!sale !sharing -!purpose"),
    ("The map receives your IP address and user agent.", "-sharing"),
    ("We partner with a third party to show adverts on our site.", "third_party_collection"),
    ("Notes are kept as long as needed for platform safety.", "retention -retention:device_info"),
    ("We record your browser and platform.", "data_collected:device_info"),
    ("A token is revoked when you leave.", "-rights"),
    ("You may revoke your consent.", "rights"),
    (
        "We use Stripe for payments, Auth0 for sign-in and Hotjar for analytics.",
        "vendor_use=stripe vendor_use=hotjar vendor_use:authentication",
    ),
    ("The diary uses no analytics or advertising services.", "!purpose:advertising"),
    ("Our gallery sets no cookies of any kind.", "!cookie_use"),
    (
        "Drafts are saved on your phone by Shared Preferences, with all app data.",
        "-sharing -purpose:preferences",
    ),
    ("We use a service for skin analysis.", "-purpose:analytics"),
    ("We use a tool for the analysis of visits.", "purpose:analytics"),
    ("They are placed by ad networks with the website operator's permission.", "-consent"),
    ("We place statistics cookies with your permission.", "consent"),
    ("We give your personal data to helpers who may access your personal data.", "-rights"),
    ("You may access your personal data.", "rights"),
    ("We see which pages work and which don't. We never use cookies for marketing.", "!purpose:marketing"),
    ("Fees are taken by Stripe, a PCI-compliant payment processor.", "vendor_use -vendor_use=PCI-compliant"),
    ("You may opt out in Google Ads Settings.", "opt_out -vendor_use"),
    ("Photos are used for your order and are never shared for marketing purposes.", "-purpose:marketing"),
    ("We do not use IP addresses to identify you.", "!identifiability -!data_collected"),
    ("We do not record IP addresses.", "!data_collected:ip_address"),
    ("We do not use analytics to identify you.", "!identifiability !purpose^other"),
    ("We never sell or trade your browsing records to data brokers.", "!sale -!data_collected"),
    ("We never record which pages you open.", "!data_collected:browsing_history"),
    (
        "We do not use third-party tracking cookies, ad pixels, or analytics such as Google Analytics.",
        "!purpose:analytics -vendor_use",
    ),
    ("We do not sell data, and we use tools such as Google Analytics.", "vendor_use=google-analytics"),
    ("We do not transfer your personal data outside Nigeria.", "!transfer -!sharing"),
    ("We do not transfer your personal data to firms outside Nigeria.", "!sharing"),
    (
        "Your data will not be given to third parties and will be transferred outside the EU.",
        "transfer -sharing",
    ),
    ("The counter collects nothing and does not track you.", "!data_collected -data_collected"),
    (
        "We do not use analytics data for targeted advertising.",
        "!purpose:targeted_advertising -!purpose:analytics",
    ),
    ("We do not use cookies for analytics or advertising.", "!purpose:analytics !purpose:advertising"),
    ("As the site sets no cookies, no consent is needed.", "!cookie_use -consent"),
    ("The list of all third parties currently includes Quantcast and Hotjar.", "vendor_use=hotjar"),
    ("We use Supabase, which has bank-grade security.", "vendor_use=supabase -purpose"),
    ("We use Cloudflare for security.", "vendor_use:security"),
    ("We are not collecting names through the use of remarketing pixels.", "-!purpose"),
    ("We do not use pixels.", "!tracker_use"),
    (
        "We will not use cookie-collected personal data in ways other than those disclosed in this policy.",
        "-!cookie_use -!data_collected -sharing",
    ),
    ("Our partners get the personal data disclosed in your order.", "sharing"),
    ("In California, sharing personal data for ads may be considered a sale.", "-sharing"),
    ("You accept cookies unless you change your privacy preferences.", "-purpose:preferences"),
    ("A cookie keeps your preferences.", "purpose:preferences"),
    ("If the shop later adds statistics cookies, you should be asked for your consent.", "-consent"),
]
NOTHING_DENIED = [
    "No cookie lasts longer than a year.",
    "You can read the site without cookies.",
    "This little shop works without Google Analytics.",
    "We count visits with a tool that gets by without cookies.",
    "No cookies will be placed on your device if you choose to reject them.",
    "We have no cookie banner.",
    "Our embedded maps do not use cookies.",
    "The members' area does not run Hotjar.",
    "Without Google Analytics we could not tell what is read.",
    "No Google Analytics data is looked at by hand.",
    "Neither we nor Hotjar know your name.",
    "Your details stay with us until you close your account.",
    "Your data never leaves our servers unencrypted.",
    "Subscribers see no ads.",
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_what_an_idiom_says(text: str, expected: str) -> None:
    assert unmet(text, expected, "en") == []


@pytest.mark.parametrize("text", NOTHING_DENIED)
def test_what_denies_nothing_of_the_site(text: str) -> None:
    denials = "-!cookie_use -!tracker_use -!vendor_use -!sharing -!purpose -!data_collected"
    assert unmet(text, denials, "en") == []


def test_each_of_several_tools_has_the_purpose_behind_its_name() -> None:
    found = read("We use Auth0 for sign-in, Hotjar for analytics and Sentry.", "en")
    purposes = {c.vendor: c.purpose for c in found if c.type == "vendor_use"}
    assert purposes["auth0"] == ("authentication",)
    assert purposes["hotjar"] == ("analytics",)
    together = read("We use Matomo and Hotjar to measure visits.", "en")
    assert {c.purpose for c in together if c.type == "vendor_use"} == {("analytics",)}


@pytest.mark.parametrize(
    ("heading", "shared"), [("When we share data", True), ("What we do not share", False)]
)
def test_a_line_under_a_heading_on_sharing_names_a_recipient(heading: str, shared: bool) -> None:
    text = (
        f"Privacy policy\n\n{heading}\n\n- With providers who host our pages for us.\n- With your hat on.\n"
    )
    found = [c.quote.text for c in read(text, "en") if c.type == "sharing"]
    assert len(found) == shared


def test_a_persistent_cookie_does_not_end_with_the_session_that_it_prolongs() -> None:
    assert not any(c.session for c in read("We set a persistent cookie to make your session last.", "en"))
    assert any(c.session for c in read("Our cookies are deleted at the end of the session.", "en"))


def test_sentences_listed_under_a_denial_that_has_ended_are_neither_denied_nor_stated_by_it() -> None:
    item = (
        "Where you are: to show shops that are near, the app asks your phone for its location when you agree."
    )
    text = f"Privacy policy\n\nWe do not store personal data.\n\n- {item}\n"
    assert not [c for c in read(text, "en") if c.type == "data_collected" and c.data]
    named = "Privacy policy\n\nWe do not collect the following:\n\n- Location data\n- IP addresses\n"
    assert {c.polarity for c in read(named, "en") if c.type == "data_collected" and c.data} == {"does_not"}
