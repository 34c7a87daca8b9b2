"""Terse English: items under what they are items of, labels with what they say, sentences that go on."""

import pytest

from tests.policy.readers.expectation import read, unmet

LISTS = [
    ("These cookies are needed for the shop to work:\n\n- log-in\n- fraud prevention", "purpose:security"),
    ("You have the right:\n\n- To receive a copy of the personal data we hold", "rights"),
    ("You can control cookies in your browser settings:\n\n- Delete existing cookies", "browser_control"),
    ("You can control cookies in your browser settings:\n\n- Block all cookies", "-cookie_use"),
    ("Place of processing: United States.", "transfer"),
    ("You can request at any time:\n\n- Export: a copy of your data\n- Deletion of your account", "rights"),
    (
        "# What we collect\n\nWhen you use the app:\n\n- IP address (for rate limiting)\n- Uploads",
        "data_collected:ip_address",
    ),
    ("We process data on these legal bases:\n\n- Legal obligation: tax records", "consent:legal_obligation"),
    ("Tools:\n\n- No Tricks: we do not hide anything", "-vendor_use"),
    ("We ask you to provide the following categories of data:\n\n- your name\n- your address", "-sharing"),
    ("We provide the following categories of companies with your data:\n\n- banks\n- printers", "sharing"),
    ("Our legitimate interests are:\n\n- to keep our network secure", "purpose:security"),
    ("Our legitimate interests are:\n\n- to market our products", "purpose:marketing"),
    (
        "We use data for these purposes:\n\n- upkeep of contracts and performance of contracts, claims",
        "-consent",
    ),
    ("We use data for these purposes:\n\n- to issue invoices and collect payments", "purpose:service"),
    (
        "We use data for these purposes:\n\n- provision (with support), upkeep and repair of our services",
        "purpose:service",
    ),
    (
        "We use data for these purposes:\n\n- news for those interested in our advertising",
        "-purpose:advertising",
    ),
    ("We use data for these purposes:\n\n- to send product information", "purpose:marketing"),
    ("We use data for these purposes:\n\n- analysis of the advertising history", "-purpose:advertising"),
    ("We use data for these purposes:\n\n- new product development", "purpose:improvement"),
    ("# What our competitors never collect\n\n- IP address", "-!data_collected"),
    ("# Data we collect\n\n- Zero-party data and browsing history", "data_collected -!data_collected"),
    (
        "# Cookies\n\n## Our kinds of cookie\n\n### Analytics\n\nHelp us see how visitors use the shop.",
        "purpose:analytics -data_collected",
    ),
    ("# Cookies\n\n## Delivery\n\n### Functional\n\nRemember your umbrella.", "-purpose"),
    (
        "Opt-out pages:\n\n- Google: adssettings.google.com\n- NAI: optout.networkadvertising.org",
        "opt_out:third_party_page opt_out:industry_platform -vendor_use",
    ),
    ("- Consent tool: Adjust preferences by the button below", "-vendor_use"),
    ("- Browser settings: delete or block cookies in your browser settings", "browser_control"),
    ("Our cookies do not give us access to any personal data.", "!identifiability"),
    ("We do not give others access to any personal data.", "-!identifiability"),
    ("# Policy\n\n## How we use it\n\n### The shop\n\n- Payment processing", "purpose:service"),
    ("# Policy\n\n## How we use it\n\n### Your rights\n\n- Payment processing", "-purpose"),
    (
        "# Cookies and tracking\n\n- You can control cookies in your browser",
        "browser_control -data_collected",
    ),
    ("Examples:\n\n- Authentication cookies: verify your identity", "purpose:authentication"),
    ("# Analytics cookies\n\nDuration: up to 2 years", "retention"),
    (
        "# What we do not collect\n\n- Location data\n- No browsing history",
        "!data_collected:location -data_collected",
    ),
    (
        "# What we collect\n\n- IP address\n- No location data",
        "data_collected:ip_address !data_collected:location",
    ),
    (
        "# What we use\n\n- No SDKs of others (no Firebase, Mixpanel, Adjust)",
        "!vendor_use=mixpanel -vendor_use",
    ),
    ("# Your rights\n\nYou can:\n\n- See your data: open the settings", "rights"),
    ("# Essential cookies\n\nRequired for the app to work:\n\n- Security features", "purpose:security"),
    (
        "Third-party services may set cookies:\n\n- Tallyho (recipes)",
        "vendor_use=Tallyho third_party_collection",
    ),
    ("# Browser settings\n\n- Edge: Settings > Privacy > Cookies", "browser_control"),
    ("We may share your data with:\n\n- Tax authorities: if required by law", "sharing"),
    ("We do not share your data with:\n\n- Tax authorities: unless required by law", "-sharing"),
    (
        "We may give your data away in these cases:\n\n- our staff abroad\n- where a court orders it",
        "sharing",
    ),
    ("We share no data except in these cases:\n\n- our own staff", "-sharing"),
    (
        "# Use of the site\n\n## This information includes:\n\n- The type of web browser",
        "data_collected:user_agent",
    ),
    ("We do not collect: IP addresses, device identifiers.", "!data_collected:ip_address -data_collected"),
    (
        "The banner allows you to:\n\n- Accept all (including analytics cookies)\n- Refuse",
        "-purpose",
    ),
    ("We use data for these purposes:\n\n- Meeting duties, exercising rights", "-rights"),
    (
        "We use data for these purposes:\n\n- Answering callers, suppliers, etc., who send complaints",
        "purpose:service -rights",
    ),
    ("We use data for these purposes:\n\n- Registering warranties", "purpose:service"),
    ("We use data for these purposes:\n\n- Reference texts for the development of courses", "purpose"),
    (
        "We pass data to the following firms for the purposes set out in 2.1 above:\n\n- Security providers",
        "sharing -purpose",
    ),
    ("We pass data to the following firms for these purposes:\n\n- fraud prevention", "purpose:security"),
    ("# Joint use\n\nJoint users: Alder Corp., Birch Ltd.", "sharing"),
]
SENTENCES = [
    ("Where we send your data outside the EEA, we ask for equal protection.", "transfer"),
    ("If you send your data abroad, we are not liable.", "-transfer"),
    ("When you sign in our servers send a cookie to your browser.", "cookie_use"),
    ("You may withdraw your consent at any time from the Cookie Declaration.", "opt_out:banner"),
    (
        "Our advertisers may assign their own cookies to your browser, which we do not control.",
        "third_party_collection -browser_control",
    ),
    ("Such a report may include user information and your location.", "-definition"),
    ("We get contact information from others in order to correct our records.", "-rights"),
    (
        "We limit access to your personal data to those agents and other third parties who need it.",
        "-rights",
    ),
    ("Your contact information is used to contact the visitor.", "purpose:service"),
    ("A cookie cannot read data off your hard drive.", "-consequence"),
    (
        "We record your visits. This data may include your IP address and browser type.",
        "data_collected:ip_address",
    ),
    ("We may employ outside firms to process orders on our behalf.", "sharing"),
    ("Members' names may be displayed to other users.", "sharing"),
    ("Our bookkeeper sees the invoices.", "sharing"),
    ("Fathom counts our readers for us.", "vendor_use=fathom"),
    ("Our courier will be given access to your name and address.", "sharing"),
    ("The information may be among the assets transferred.", "sharing -sale"),
    ("All our data stays in Canada.", "!transfer"),
    ("All data stays here and is not transferred elsewhere.", "-!sharing"),
    ("We use your address to send news about upcoming events.", "purpose:marketing"),
    ("We do not record it for sale, only to count visits.", "-!purpose"),
    ("We use several tools; see the cookie list.", "-cookie_use"),
    ("We do not know your name, but we can recognise your browser.", "-!identifiability"),
    ("They cannot identify you and are used to improve the site.", "-!purpose"),
    ("Cookies are not the only way to count visitors.", "-!purpose -!data_collected -!cookie_use"),
    ("We recommend that you pick a long password and not share it or your details with anyone.", "-!sharing"),
    ("You may always choose not to enter any personal information.", "-!identifiability"),
    ("We do not give that partner your e-mail address.", "!sharing"),
    ("We may use your records for our own research without your written permission.", "!consent -consent"),
    ("Members may opt in for our partners' e-mails or opt out of all of them.", "consent"),
    ("We will not be required to obtain your consent before using it.", "-consent"),
    ("You may cancel your free e-mail subscription by writing to us.", "opt_out:contact"),
    ("You will be notified by e-mail and may be removed before that.", "-opt_out:contact"),
    ("We partner with Adwhirl to show advertisements.", "vendor_use=Adwhirl"),
    ("We share your address with a third-party advertising partner.", "sharing -third_party_collection"),
    ("Used to understand how the app is used.", "purpose:analytics"),
    ("Device ID. Not used for ad targeting.", "!purpose^other"),
    ("Device ID. Not linked to your identity.", "!identifiability^other"),
    ("You can read everything without logging in.", "-!data_collected"),
    ("Files are deleted within 24 hours of upload.", "retention"),
    ("Your message lists trades placed and data used.", "-sale"),
    ("We never sell your photos.", "!sale^other"),
    ("We use Tallyho (analytics). Charts are managed by Tallyho.", "vendor_use=Tallyho"),
    ("We plan to use Tallyho (analytics) next year.", "-vendor_use"),
    ("We no longer use Tallyho (analytics).", "-!purpose -vendor_use"),
    ("We will ask you to consent to our use of cookies.", "cookie_use consent"),
    ("This policy was last updated on June 2, 2025.", "date -change_notice"),
    ("What we do not collect: we do not collect your IP address.", "!data_collected:ip_address"),
    ("Errors (via Sentry): the reports tell what broke.", "vendor_use=sentry"),
    ("Why we collect it: to measure traffic.", "purpose:analytics"),
    ("Recipients: Tallyho Ltd.", "sharing"),
    ("Shared with: nobody.", "!sharing^other -sharing"),
    ("Never sent to any third party.", "!sharing^other"),
    ("We keep your address here. We never share it.", "!sharing^other"),
    ("No data sales.", "!sale"),
    ("We try to make sure that no data is sent.", "-!sharing"),
    ("No tools such as Hotjar are here.", "-vendor_use"),
    ("Session cookies: not used to track you.", "!data_collected^other"),
    ("How Drift (“we”, “us”) uses cookies: cookies set by Drift are used here.", "-vendor_use"),
    ("Our response: We do not respond to DNT signals.", "!signals -signals"),
    ("Some browsers have a Do Not Track feature, as you do not want to be tracked.", "-signals"),
    ("This information is aggregated and anonymized.", "!identifiability"),
    ("Opt out of non-essential cookies.", "-purpose:service"),
    ("Provider: Stripe, Inc.", "vendor_use=stripe"),
    ("We use Stripe (“our processor”) to take payments.", "vendor_use=stripe"),
    ("If you do not agree, please stop using the site.", "-opt_out_effect"),
    ("It makes sure that you remain logged in as you browse.", "-retention"),
    ("Cookies remain on your device until you delete them.", "retention -browser_control"),
    ("The file is only fetched; no personal data is sent.", "!sharing"),
    ("No data that is transmitted over the internet is safe.", "-!sharing"),
    ("No data transmitted over a public network is ever wholly secure.", "-!sharing"),
    ("Like any other website, Tallyho uses cookies.", "cookie_use"),
    ("Pixels are called clear GIFs and read cookies of your browser.", "-browser_control"),
    (
        "“Personal data” means data, true or not, of a person who is identified.",
        "-!identifiability",
    ),
    ("Third parties may be able to collect information about your visits.", "third_party_collection"),
    (
        "By using it, you consent to the storage and transfer of your data to the USA.",
        "transfer",
    ),
    ("You agree to the information practices and sharing described here.", "-sharing"),
    ("We collect nothing unless you provide it; nothing is stored unless you provide it.", "consent"),
    (
        "# Children\n\nWe do not collect personal data from anyone, including children.",
        "!data_collected",
    ),
    ("No trackers — we only use Plausible.", "vendor_use=plausible -!vendor_use"),
    ("IP addresses and the like are not linked to you.", "!identifiability -identifiability"),
    ("There is no attempt to associate an IP address with an individual user.", "!identifiability"),
    ("Your address is recorded for the purpose of website analysis.", "purpose:analytics"),
    ("We keep little and do not log what you read.", "!data_collected -data_collected"),
    ("We will not contact you for marketing.", "!purpose^other"),
    ("You can learn how Hotjar handles data in its own policy.", "-vendor_use"),
    ("TLDR: we do not use cookies and we do not collect any personal data.", "!data_collected !cookie_use"),
    ("Cookies expire within 30 days.", "retention"),
    ("We reply within 30 days.", "-retention"),
    ("This policy was updated on 3 May 2024; we will notify you of changes.", "change_notice"),
]


@pytest.mark.parametrize(("text", "expected"), [*LISTS, *SENTENCES])
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "en") == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We do not use web beacons, pixels or similar technologies.", "!tracker_use"),
        ("en", "We don't use fingerprinting, beacons or tags.", "!tracker_use"),
        ("en", "We do not use web beacons, we use cookies.", "-!tracker_use"),
        ("en", "The only cookies on our site are strictly necessary ones.", "cookie_use"),
        ("fr", "Les seuls cookies déposés sont strictement nécessaires.", "cookie_use"),
        ("ko", "당사는 필수 쿠키만 사용합니다.", "cookie_use"),
    ],
)
def test_lists_that_are_denied_and_cookies_that_are_all_needed(language, text, expected):
    assert unmet(text, expected, language) == []
    assert "cookie_use" not in expected or [c.exclusive for c in read(text, language)][:1] == [True]


def test_one_kind_that_is_needed_is_not_all():
    found = read("All cookies in this category are strictly necessary.", "en")
    assert not any(c.exclusive for c in found if c.type == "cookie_use")
