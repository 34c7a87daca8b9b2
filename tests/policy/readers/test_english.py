"""What is read from English sentences, and with which polarity."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("We use cookies to remember your preferences.", "cookie_use purpose:preferences"),
    ("This site sets no cookies.", "!cookie_use"),
    ("We do not use cookies.", "!cookie_use"),
    ("Our website does not use any cookies or similar technologies.", "!cookie_use"),
    ("We do not use cookies to collect personal information.", "-!cookie_use"),
    ("We do not use advertising cookies.", "-!cookie_use"),
    ("We place no advertising cookies.", "!purpose:advertising -!cookie_use"),
    ("Analytics cookies are not used here.", "!purpose:analytics -!cookie_use"),
    ("If you decline, no marketing cookies are placed.", "-!purpose"),
    ("Matomo sets no tracking cookies.", "-!purpose"),
    ("Some browsers can send a “Do Not Track” signal.", "-signals"),
    ("This policy is reviewed at least once every twelve months.", "date"),
    ("We do not use third-party cookies.", "!third_party_collection -!cookie_use"),
    ("If you do not accept cookies, parts of the shop may not work.", "consequence -!cookie_use"),
    ("We only use strictly necessary cookies.", "cookie_use -!cookie_use"),
    ("No cookies are set until you agree in our cookie banner.", "consent -!cookie_use"),
    (
        ("We use Google Analytics to measure how visitors use the site."),
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("We do not use Google Analytics.", "!vendor_use=google-analytics -vendor_use"),
    ("We no longer use Hotjar on this website.", "!vendor_use=hotjar"),
    ("We do not use Google Analytics to identify you.", "-!vendor_use"),
    ("You can sign in with Facebook.", "-vendor_use=facebook"),
    ("Follow us on Facebook.", "-vendor_use"),
    ("We do not sell your personal information.", "!sale -sale"),
    ("We have never sold customer data and never will.", "!sale -sale"),
    ("We neither sell nor rent your personal data.", "!sale -sale"),
    ("We may sell your personal information to advertisers.", "sale"),
    ("We may sell our business, and your details will pass to the buyer.", "-sale -!sale"),
    ("We sell garden tools to customers all over the world.", "-sale"),
    (
        (
            "We do not share your personal information with third parties, except with your consent "
            "or where the law requires it."
        ),
        "!sharing^consent,law -sharing",
    ),
    (
        ("We share personal information with third parties only if you consent."),
        "sharing^consent -!sharing consent",
    ),
    ("Without your permission we will not disclose your details to anyone.", "!sharing^consent -sharing"),
    ("Your information will never be shared with outside companies.", "!sharing -sharing"),
    ("We share browsing data with our advertising partners.", "sharing -!sharing"),
    ("We cannot provide the service without sharing your data with our payment provider.", "-!sharing"),
    (
        (
            "We do not disclose personal data other than in the following cases:\n- you have agreed\n"
            "- a court orders it\n- our contractors need it to work for us\n- the company merges "
            "with another"
        ),
        "!sharing^consent,law,outsourcing,merger",
    ),
    (
        ("You have the right to ask us not to share your information with third parties."),
        "-sharing -!sharing rights",
    ),
    ("This policy explains how we share your information with third parties.", "-sharing -!sharing"),
    ("You may choose not to provide us with personal information.", "-sharing -!sharing"),
    (
        ("We do not share your personal data with advertisers for their own marketing purposes."),
        "!sharing^other",
    ),
    ("We have not sold or shared personal information in the past twelve months.", "!sale !sharing date"),
    (
        ("Advertising networks may place cookies on your device while you browse our pages."),
        "third_party_collection",
    ),
    ("Third parties do not set cookies on our site.", "!third_party_collection"),
    (
        "We do not use any tracking cookies, advertising cookies, or third-party cookies.",
        "!purpose:advertising !third_party_collection -third_party_collection",
    ),
    ("Nothing is stored on your device.", "!cookie_use"),
    ("No data leaves our servers.", "!sharing"),
    ("You will not find a single tracker on these pages.", "!data_collected"),
    ("No tracking cookies are set without your consent.", "consent:consent -!consent"),
    ("You can block cookies in your browser settings.", "browser_control -!cookie_use"),
    (
        ("To opt out of interest-based advertising, visit https://optout.aboutads.info/."),
        "opt_out@https://optout.aboutads.info/ opt_out:industry_platform",
    ),
    (
        (
            "Install the Google Analytics opt-out browser add-on from https://tools.google.com/dlpage/gaop"
            "tout."
        ),
        "opt_out:browser_addon",
    ),
    ("If you clear your cookies you will need to opt out again.", "opt_out_persistence"),
    ("We honour Global Privacy Control signals.", "signals"),
    ("We do not respond to Do Not Track signals.", "!signals -signals"),
    ("Analytics cookies expire after 13 months.", "retention#34164000"),
    (
        ("Our servers automatically record your IP address, browser type and the pages you visit."),
        "data_collected:ip_address",
    ),
    ("We do not collect IP addresses.", "!data_collected"),
    ("This information does not identify you personally.", "!identifiability"),
    ('"Personal information" includes cookies and IP addresses.', "definition"),
    ("Personal information does not include cookie identifiers.", "!definition"),
    ("Last updated: 3 March 2024", "date"),
    ("We may change this policy without notice.", "!change_notice -change_notice"),
    ("If we change this policy we will notify you by e-mail.", "change_notice"),
    ("Your data may be transferred to the United States.", "transfer"),
    ("Please see our Cookie Policy for details.", "policy_link"),
    ("This policy does not apply to other websites we link to.", "!scope"),
    ("We use web beacons in our pages.", "tracker_use"),
    ("We do not use web beacons.", "!tracker_use"),
    ("To stop receiving our newsletter, click unsubscribe in any message.", "opt_out:link"),
    ("We process this data on the basis of our legitimate interests.", "consent:legitimate_interest"),
    (
        ("Cookie name: _shopid; Provider: Example Ltd; Purpose: keeps your basket; Expiry: 2 years"),
        "cookie_declared=_shopid",
    ),
    (
        (
            "Your cookies choices\nWe use the following cookies:\n- _ga (2 years): tells visitors "
            "apart\n- shop_session: ends when you close the browser"
        ),
        "cookie_declared=_ga cookie_declared=shop_session",
    ),
    ("It is not true that we do not share your data with third parties.", "-!sharing"),
    ("We do not and will not sell your information.", "!sale -sale"),
    ("No personal information is disclosed to third parties.", "!sharing -sharing"),
    ("We do not share personal data; we share aggregate data with our partners.", "!sharing sharing"),
    ("Information that cannot identify you may be shared with our partners.", "sharing -!sharing"),
    ("We never sell, and never rent, your data.", "!sale -sale"),
    ("We do not sell your data, but we do share it with advertising partners.", "!sale sharing -!sharing"),
    ("Although we do not sell your data, we may share it with third parties.", "!sale sharing -!sharing"),
    ("We will only share your personal information with your consent.", "sharing^consent -!sharing"),
    (
        ("Unless you tell us otherwise, we will share your information with third parties."),
        "sharing -!sharing",
    ),
    ("We do not collect personal information without your consent.", "!data_collected -data_collected"),
    ("Third parties may not use cookies on our site without your consent.", "-third_party_collection"),
    ("Neither we nor our partners sell your personal data.", "!sale -sale"),
    ("None of your personal information is sold to anyone.", "!sale -sale"),
    ("We don't share your details with anybody but our couriers.", "!sharing"),
    ("Our site works without cookies.", "-cookie_use"),
    ("Cookies are not used on this site.", "!cookie_use -cookie_use"),
    ("This website doesn't set any tracking cookies.", "-!cookie_use"),
    ("If we use cookies, we will ask for your consent first.", "-!cookie_use consent"),
    (
        (
            "We do not respond to browser signals such as Do Not Track, and we treat Global Privacy "
            "Control as an opt-out."
        ),
        "!signals",
    ),
    ("We stopped using Facebook Pixel and do not use Hotjar.", "!vendor_use=hotjar -vendor_use=hotjar"),
    ("We use Matomo instead of Google Analytics.", "vendor_use=matomo"),
    ("We are not in the business of selling your information.", "-sale"),
    (
        ("You may refuse the use of cookies by selecting the settings on your browser."),
        "browser_control -!cookie_use",
    ),
    ("We share your data with no one.", "!sharing -sharing"),
    ("Your data is shared with nobody.", "!sharing -sharing"),
    (
        ("We do not, under any circumstances, share your personal information with third parties."),
        "!sharing -sharing",
    ),
    ("We may not share your data with third parties without first asking you.", "!sharing -sharing"),
    ("We do not knowingly sell the personal information of children.", "!sale"),
    ("We do not store your IP address.", "!data_collected"),
    ("Our cookies do not collect personal information.", "cookie_use -!cookie_use"),
    ("We use cookies, but not for advertising.", "cookie_use -!cookie_use"),
    ("These cookies are strictly necessary and do not require consent.", "-!consent"),
    ("Where required by law we rely on your consent before setting analytics cookies.", "consent"),
    (
        ("Privacy Policy for California Residents\n\nWe do not sell or share your personal information."),
        "!sale !sharing",
    ),
    (
        ("You can turn off ad personalisation at https://adssettings.google.com/."),
        "opt_out@https://adssettings.google.com/",
    ),
    ("Contact us at privacy@example.com to opt out of tracking cookies.", "opt_out:contact"),
    (
        "Our couriers have access to your address data so that they can deliver.",
        "sharing -!sharing",
    ),
    (
        "Our couriers do not have access to your payment data.",
        "!sharing -sharing",
    ),
    (
        "We employ couriers. They have access to the personal information that they need.",
        "-!sharing",
    ),
    (
        "If our shop is merged with another, your personal information may be passed to the buyer.",
        "sharing",
    ),
    (
        "If we share your data, we will tell you.",
        "-sharing",
    ),
    (
        "We send your address data to DHL and your order data to Google.",
        "sharing",
    ),
    (
        "A cookie is information that is transferred to your computer.",
        "-sharing",
    ),
    (
        "This policy discloses what information we gather.",
        "-sharing",
    ),
    (
        "We are not required to disclose personal information to third parties.",
        "-!sharing",
    ),
    (
        "Tracking technologies on this page: see the list of our suppliers.",
        "-tracker_use",
    ),
    (
        "Analytics companies track your visits to our site by cookies.",
        "third_party_collection -cookie_use",
    ),
    (
        "Cookies allow advertisers to show you adverts that you may like.",
        "-cookie_use",
    ),
    (
        "The use of cookies and similar means on our pages by third-party advertisers is their own matter.",
        "-cookie_use",
    ),
    (
        "Set your browser to refuse third-party cookies.",
        "browser_control -third_party_collection",
    ),
    (
        "We ask for your written authorization before we share your files.",
        "consent:consent",
    ),
    (
        "Giving us your phone number is entirely voluntary.",
        "consent:consent",
    ),
    (
        "We do not need your authorization to use your order data.",
        "-consent",
    ),
    (
        "We may use your order data without your authorization.",
        "!consent -consent",
    ),
    (
        "If you would rather not have your visits used for advertising, please click here.",
        "opt_out:link",
    ),
    (
        "You may unsubscribe from our newsletter by calling us on 555-123-4567.",
        "opt_out:contact -opt_out:link",
    ),
    (
        "You may request, by writing to us, that your data not be disclosed to third parties.",
        "opt_out:contact",
    ),
    (
        "Your settings show hardware settings, browser type and cookies.",
        "-browser_control",
    ),
    (
        "Flash cookies cannot be deleted in your browser.",
        "-browser_control",
    ),
    (
        "If you decline analytics cookies, we will not set them.",
        "-consequence",
    ),
    ("We do not share user details with advertisers.", "!sharing -sharing"),
    ("Like many other shops, our website may use cookies to remember your basket.", "cookie_use"),
    (
        "Google and other vendors use first-party cookies and third-party cookies together on our pages.",
        "cookie_use third_party_collection",
    ),
    ("You will receive no marketing materials unless you opt in.", "consent:consent"),
    ("It can only be read back by the server that issued the cookie.", "-cookie_use"),
    ("We hold data where the processing is necessary for compliance with our duties.", "-consent"),
    ("Any changes to the purposes of use will be announced here.", "change_notice"),
    ("Our purposes change over the years.", "-change_notice"),
    ("For personal data in these services, please refer to the cookies page.", "-definition"),
    ("We use your e-mail address for identity checks.", "purpose:authentication"),
    ("Users are required to be of age to buy wine.", "-purpose"),
    ("Information that should not be disclosed to third parties is marked as secret.", "-!sharing -sharing"),
    ("We keep information that you have permitted to be disclosed to partners.", "-sharing"),
    ("We collect information through several tools, including: cookies and tags.", "cookie_use"),
    ("Users can refuse cookies in the settings of their browser software.", "browser_control"),
    ("Cookies can be refused by setting your browser.", "browser_control -cookie_use -tracker_use"),
    ("If you decide to register, we use a persistent cookie.", "cookie_use -consent"),
    (
        "We do not provide collected personal data to others without your consent.",
        "!sharing -!data_collected",
    ),
    ("We do not provide or collect location data.", "!data_collected"),
    ("We improve the services provided by the company.", "-sharing"),
    ("Data provided by the company to partners is encrypted.", "sharing"),
    ("We consign the handling of personal data to a warehouse.", "sharing"),
    ("We collect your name without fraud or illicit means.", "-purpose"),
    ("We collect logs to find illicit use.", "purpose:security"),
    ("The Act defines “personal data” as information on a person.", "definition"),
    ("Our lawyer defines the roles of our staff.", "-definition"),
    ("What tells nothing alone is also included in the scope of personal data.", "definition"),
    ("The term “visit information” refers to pages viewed and your IP address.", "definition:ip_address"),
    ("None of your personal information is stored in this cookie.", "!identifiability"),
    ("The session cookie terminates once you close your browser.", "retention"),
    ("Your contract terminates once you close your account.", "-retention"),
    ("We have set out the following privacy policy, referred to as “the Policy”.", "-policy_link"),
    ("Microsoft Co., Ltd. (hereinafter, the “Company”) sells this game. We log visits.", "-vendor_use"),
    ("We collect the IP address and details about their devices.", "data_collected:device_info"),
    ("We read the cookie that our server issued.", "cookie_use"),
    ("Our help page tells how cookies can be disabled.", "-consequence"),
    ("If you disable cookies, some parts of the shop may be disabled too.", "consequence"),
    ("Please see the respective privacy policies of our services.", "policy_link"),
    ("Please see the respective privacy policies of these providers.", "-policy_link"),
    ("We do this to perform our contractual obligations under the Terms of Use.", "consent -policy_link"),
    ("Your data may be stored in your region or abroad.", "transfer -data_collected -purpose"),
    ("We collect your IP address at the time of access to the shop.", "data_collected:ip_address"),
    ("We collect your IP address at the time of access to the shop.", "-data_collected:usage"),
    ("When you write to us about your rights, you may have to show who you are.", "-rights"),
    ("You may exercise your right of access by mail, and we may ask for proof.", "rights"),
    ("The documents received in connection with the request are kept for one year.", "retention -rights"),
    ("Staff who handle data the business holds follow our rules as necessary.", "-retention"),
    ("The business holds your data for two years.", "retention#63072000"),
    ("Acme sets out this privacy policy (the “Policy”) regarding data collected on this website.", "scope"),
    ("The Act establishes a privacy policy for public bodies. We set up a privacy office.", "-scope"),
    ("This notice goes with our Terms of Use, which apply to every visit.", "policy_link -scope"),
    ("This notice, which applies to our website, tells what we do.", "scope"),
    ("Information other than “personal data” includes cookies and IP addresses.", "!definition -cookie_use"),
    ("If you do not want to share your data, do not access our pages.", "-opt_out:link"),
    ("To opt out of advertising cookies, access the pages of the networks concerned.", "opt_out"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "en") == []
