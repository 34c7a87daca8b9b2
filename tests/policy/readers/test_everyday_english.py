"""Policies in words of their own: what is read of them, and what is no denial."""

import pytest

from tests.policy.readers.expectation import read, unmet

CASES = [
    ("Do we use cookies? None at all.", "!cookie_use -cookie_use"),
    ("The site can also be read without cookies.", "-!cookie_use"),
    ("The site can also be read without Google Analytics.", "-!vendor_use=google-analytics"),
    ("No cookies are set if you say no.", "-!cookie_use"),
    ("What you write to us stays with us.", "!sharing -sharing"),
    ("What you write to us does not stay with us.", "-!sharing"),
    ("If you ask for it, what you write stays with us.", "-!sharing"),
    ("We do not use the Meta Pixel.", "!vendor_use=meta -!tracker_use"),
    ("We use no third-party beacons on our staff pages.", "-!tracker_use"),
    ("What you read here is not recorded.", "!data_collected"),
    ("We do not record which pages you open.", "!data_collected -data_collected"),
    ("We hold no Google Analytics data about children.", "-!vendor_use=google-analytics"),
    ("Without Google Analytics we would not see what helps.", "-!vendor_use=google-analytics"),
    ("Hotjar is not used on our mobile site.", "-vendor_use=hotjar"),
    ("Signing in leaves a cookie on your machine.", "cookie_use purpose:authentication"),
    ("We don't put any advertising cookies on your device.", "!purpose:advertising -!cookie_use"),
    ("The portal could not work without a session cookie.", "cookie_use -!cookie_use"),
    ("Each time you call a page, our servers jot down your IP address.", "data_collected:ip_address"),
    ("We note which page sent you.", "data_collected:referrer"),
    ("What you type into our search box is recorded.", "data_collected:search_history"),
    ("Matomo tells us which articles people read.", "vendor_use=matomo purpose:analytics"),
    ("Our films are hosted by YouTube.", "vendor_use=youtube"),
    ("Matomo is not used on this site.", "!vendor_use=matomo -vendor_use=matomo"),
    ("We do not use Google Analytics to see how visitors behave.", "!vendor_use=google-analytics"),
    ("Hotjar is not used to see what you click.", "!vendor_use=hotjar -vendor_use=hotjar"),
    ("We stopped using Drift in 2023.", "!vendor_use=drift"),
    ("Hotjar: recordings of clicks, only with consent", "vendor_use=hotjar consent:consent"),
    ("Google Analytics \u2014 off until you agree", "vendor_use=google-analytics consent -retention"),
    ("Mixpanel won't start unless you've clicked OK.", "vendor_use=mixpanel consent:consent"),
    ("Logs are thrown out after forty-five days.", "retention#3888000"),
    ("1. Periods of storage\n\nOrders: 7 years.", "retention"),
    ("Your choice stays in force until you tell us otherwise.", "-retention"),
    ("Whom we give it to\n\nInsurers, where a claim is made.", "sharing -!sharing"),
    ("Nobody pays us for your data.", "!sale -sale"),
    ("We do not exchange your personal information for money.", "!sale -!sharing"),
    ("Our servers are rented from a firm in Oslo.", "-sale"),
    ("If the shop is ever bought, your account goes to the buyer.", "sharing"),
    ("We'd never let a marketing firm have your records.", "!sharing -sharing"),
    ("We never share routes with anyone for advertising.", "!sharing^other"),
    ("Identifiers are not included in what our partners get.", "!sharing"),
    ("Hashed addresses may be matched with LiveRamp.", "sharing"),
    ("Your details never leave the EU.", "!transfer"),
    ("Everything is stored in the United States.", "transfer"),
    ("The counts hold nothing that could tell us who you are.", "!identifiability"),
    ("Flip the Analytics switch to stop Matomo from recording you.", "opt_out:toggle"),
    ("If you decline, no analytics cookies are placed.", "opt_out_effect -!cookie_use"),
    ("You can block the cookie, but then you'd have to log in again.", "browser_control consequence"),
    ("We review this policy every twelve months.", "date"),
    ("When something important changes we'll e-mail every member.", "change_notice"),
    ("New versions of this page appear without announcement.", "!change_notice"),
    ("Last touched on 30 June 2025.", "date"),
    ("Tell us if it's wrong and we'll correct it.", "rights"),
    ("You can have everything we hold about you erased.", "rights"),
    ("We do not offer a right to limit.", "!rights"),
    ("You won't find any advertisements here.", "!purpose:advertising"),
    ("There is no advertising on this site.", "!purpose:advertising -purpose"),
    ("We don't respond to Do Not Track.", "!signals -signals"),
    ("Do Not Track? We take no notice.", "!signals -signals"),
    ("Though our policy may change, we do not support Do Not Track.", "!signals -signals"),
    ("Do you sell my data?\n\nNot now, not ever.", "!sale -sale"),
    ("Do you use cookies?\n\nJust one.", "cookie_use"),
    ("We do not:\n- sell your personal data\n- share it with advertisers", "!sale !sharing"),
    ("You can:\n- block cookies in your browser", "browser_control"),
    ("We collect these categories.\n\nIdentifiers, such as IP addresses.", "data_collected:ip_address"),
    ("The Company, its partners and their agents may gather your IP address.", "data_collected:ip_address"),
    ("To revise your consent, press the tab at the foot of the page on your screen.", "opt_out:banner"),
    ("You can change your choice whenever you like in our cookie banner.", "opt_out:banner"),
    ("Update your cookie choices by the button at the bottom of each page.", "opt_out:banner -change_notice"),
    ("Modify the privacy settings of those networks if they worry you.", "-opt_out"),
    ('It does not collect "cookies", which are tiny files for adverts.', "!cookie_use -cookie_use -purpose"),
    ("Do you sell my data? Good news: we don't.", "!sale -sale"),
    ("Does the shop share my data with others? The short answer is no.", "!sharing -sharing"),
    ("Other shops sell your data. Ours does not.", "!sale -sale"),
    ("Most websites use Google Analytics. We do not.", "!vendor_use=google-analytics -vendor_use"),
    ("While many sites record your IP address, we do not.", "!data_collected:ip_address -data_collected"),
    ("Ad networks fill our banners. These networks may set cookies.", "third_party_collection -cookie_use"),
    ("Our maps come from other companies. These may set cookies.", "third_party_collection:cookies"),
    ("Donors may opt out of our mailings.", "opt_out"),
    ("Your mailing preferences can be managed in your account settings.", "opt_out:toggle"),
    (
        "You can unsubscribe by the link in each newsletter. You can also write to info@example.jp.",
        "opt_out:link opt_out:contact -rights",
    ),
    ("If you change your mind, press the unsubscribe link in our newsletter.", "opt_out -change_notice"),
    ("If you asked for email updates, we will write to you.", "-change_notice"),
    ("The app lets you modify your personal details.", "rights"),
    ("You have full access to the data that you gave us.", "rights"),
    ("We will erase your records upon request.", "rights"),
    ("You may contact the data protection authority of your country.", "rights"),
    ("What is logged helps us make our pages more useful.", "-purpose:service"),
    ("The information helps us make our pages more useful.", "purpose:improvement"),
    ("We do not use cookies to trace user interactions.", "!purpose:analytics -!cookie_use"),
    ("Under no circumstances is information about you sold to other businesses.", "!sale"),
    ("Your data is kept here and is not shared with or sold to other companies.", "!sharing !sale"),
    ("We may sell our business.", "-sale"),
    ("You should know that we may share your data with that partner.", "sharing"),
    (
        "We use no cookies to target ads at pupils, nor do we sell data.",
        "!purpose:targeted_advertising !sale",
    ),
    ("We record whether our newsletters are opened.", "data_collected:usage"),
    ("Card numbers are destroyed once your payment has been processed.", "retention"),
    (
        "We process the data of cookies on these legal bases:\n\n- Consent: for analytical cookies.",
        "-data_collected",
    ),
    ("We keep little:\n\n- Our cookie banner is plain.", "-cookie_use"),
    ("Personal data is any information by which we can identify you.", "-identifiability"),
    ("If you do not accept cookies, we will not know that you came back.", "-opt_out_effect"),
]

DENY_NOTHING = [
    'You may turn on a "do not track" feature in your browser.',
    "To direct us not to share your information, call us.",
    "Do not share your password with anyone.",
    "You can browse our site without giving us your personal data.",
    "We cannot stop advertisers from using cookies.",
    "There is no way to use the shop without cookies.",
    "Without cookies we could not remember your basket.",
    "We never use cookies for anything but the basket.",
    "Analytics cookies are not set until you agree.",
    "We do not only use cookies, we also use pixels.",
    "None of our competitors sells as much data as we do.",
    "We don't just use Google Analytics; we use Hotjar too.",
    "We use Matomo, not Google Analytics, to count visits.",
    "Unless you object, we share your address with partner charities.",
    "A business may comply with the law by not sharing personal information.",
    "Our newsletter has no advertising.",
    "You do not have to accept cookies.",
    "Our cookies do not expire when you close the browser.",
    "We do not use cookies, which are small files on your device, unless you log in.",
    "We do not use cookies (little files that a browser keeps) to follow you.",
    "We do not use cookies, little text files kept by a browser if you log in.",
    "We do not collect cookies from other sites.",
    'The app does not use "cookies" explicitly. Libraries within it may.',
    "We do not directly use cookies.",
    "Other sites use cookies. We do not unless you log in.",
    "Other companies may use cookies on our site. We do not.",
    "We pay advertisers, and they may not set cookies.",
    "We hire outside services. These may not sell your data.",
    "Linked sites collect data. We do not control them.",
    "Do you sell my data? Good news: only if you agree.",
    "Our browser page tells you about the Do Not Track feature.",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "en") == []


@pytest.mark.parametrize("text", DENY_NOTHING)
def test_denies_nothing(text: str) -> None:
    assert [claim.type for claim in read(text, "en") if claim.polarity == "does_not"] == []


def test_a_word_that_was_written_out_is_quoted_as_it_stands() -> None:
    claim = next(c for c in read("We don't use cookies.", "en") if c.type == "cookie_use")
    assert claim.quote.text == "We don't use cookies."
    assert claim.because == ("n't use cookies",)


def test_an_item_is_quoted_without_the_words_that_its_list_begins_with() -> None:
    claim = next(c for c in read("We do not:\n- sell your personal data", "en") if c.type == "sale")
    assert (claim.polarity, claim.quote.text.lstrip("- ")) == ("does_not", "sell your personal data")
