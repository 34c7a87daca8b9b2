"""English of companies that call themselves by name, and what their policies say in words of their own."""

import pytest

from auditor.model.claim import Claim
from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import unmet

CASES = [
    ("The details are used to provide the visitor with the service asked for.",
     "purpose:service"),
    ("We may contact registered users to promote our seminars.", "purpose:marketing"),
    ("We monitor visitor activity to improve these pages.", "purpose:improvement"),
    ("Addresses are used for answering readers' questions.", "purpose:service"),
    ("For improvement of the shop we may request you to enter your details.", "purpose:improvement"),
    ("A cookie is used to differentiate between new visitors and returning visitors.", "purpose:analytics"),
    ("One can change any part of his or her own details.", "rights"),
    ("Members can have this information corrected by calling the office.", "rights"),
    ("On a demand by the principal to delete data, the Company shall do so without delay.", "rights"),
    ("We are not liable for the privacy practices of outside websites.", "!scope"),
    ("The Institute will not, without the members' consent, disclose your details to any third party.",
     "!sharing^consent"),
    ("We do not use cookies to store card numbers, addresses or other personal information.",
     "!identifiability -!data_collected"),
    ("Affiliated parties may save cookies on your device.", "third_party_collection"),
    ("The records may be passed to computer security teams.", "sharing"),
    ("We would like to inform you that we collect the IP address of your computer.", "data_collected"),
    ("The IP address is not merged with other data of the provider.", "!identifiability"),
    ("The journal names nobody: our statistics are counts.", "!identifiability"),
    ("Some of the pages require cookies in order to work.", "consequence"),
    ("You can choose to accept or decline cookies.", "browser_control"),
    ("Cookies are also used by some third-party services on these pages.", "third_party_collection"),
    ("The institute maintains databases in Australia and the United States.", "transfer"),
    ("Nobody's visit is measured here.", "!data_collected"),
    ("Nobody but us sets a cookie here.", "!third_party_collection"),
    ("This log data is your IP address and the pages you open.", "-!data_collected"),
    ("The patient's rights stand in the Notice of Privacy Practices, which is a separate document.",
     "policy_link"),
]  # fmt: skip
NEAR = [
    ("Cookies cannot collect information from your hard drive.", "-!data_collected"),
    ("Most online retailers use cookies.", "-cookie_use"),
    ("First party cookies are different from third party cookies.", "-cookie_use"),
    ("Anonymous statistics do not include your name or other personal information.", "-definition"),
    ("We acquire personal information by lawful and fair means.", "-definition"),
    ("We only pass orders on to partners that have agreed not to disclose them to others.", "-!sharing"),
    ("Do not answer people requesting a form to be sent to a third party.", "-!sharing"),
    ("The list is used for bug tracking.", "-data_collected"),
    ("Non-personal information may be combined with other information.", "-!identifiability"),
    ("Nobody but the advertiser sets a cookie here.", "-!third_party_collection"),
    ("If we ever add analytics, we will ask for your consent first.", "-purpose"),
    ("Should we one day use advertising cookies, this page will tell.", "-cookie_use -purpose"),
    ("Browsers accept cookies, but you can change your browser setting to refuse cookies.", "-consent"),
    ("It is possible that cookies will be set on your computer.", "-browser_control"),
    ("Visitors may download the material for study.", "-rights"),
    ("Most cookies expire within **30 minutes to 2 years**.", "retention -cookie_declared"),
    ("Please consult the cookie policies on third-party sites.", "-policy_link"),
    ("To be left out write to desk@mailchimp.com.", "-vendor_use"),
    ("Every letter lets you change the personal information given.", "-change_notice"),
]  # fmt: skip
ITSELF = [
    'Emarsys AG (in the following referred to as "Emarsys" or "we") runs this site. Emarsys uses cookies.',
    "# Privacy policy | Emarsys\n\nWhat is said here is short enough.\n\nEmarsys uses cookies.",
    "Emarsys is committed to protecting your data. Emarsys uses cookies.",
    "Nothing goes to third parties outside Emarsys without your consent. Emarsys uses cookies.",
]


def read(text: str) -> tuple[Claim, ...]:
    return claims.read(document.read(text.encode(), url=None, content_type="text/plain"), load())


@pytest.mark.parametrize(("text", "expected"), CASES + NEAR)
def test_words_of_their_own(text: str, expected: str) -> None:
    assert unmet(text, expected, "en") == []


@pytest.mark.parametrize("text", ITSELF)
def test_its_name_is_no_vendor_s(text: str) -> None:
    found = {claim.type for claim in read(text)}
    assert "cookie_use" in found
    assert not found & {"vendor_use", "third_party_collection"}


def test_a_tab_behind_the_mark_of_an_item_parts_no_columns() -> None:
    text = "We collect the following information:\n\n-\tIP address\n-\tcookies and referrer\n"
    assert {datum for claim in read(text) for datum in claim.data} >= {"ip_address", "referrer"}


def test_items_that_deny_cookies_below_a_sentence_of_means() -> None:
    found = read(
        "We count visits with a tool of our own, with these limits:\n\n- no cookies are set\n- few logs\n"
    )
    assert {claim.polarity for claim in found if claim.type == "cookie_use"} == {"does_not"}


def test_a_line_of_bold_letters_is_a_heading() -> None:
    text = "**Your consent**\n\nThe shop counts visits with its own program, and nobody else does so.\n"
    assert "consent" not in {claim.type for claim in read(text)}


def test_vendors_that_head_the_items_of_who_receives() -> None:
    text = (
        "## Who we share data with\n\nSome services help us.\n\n"
        "- **Shopify:** the shop's platform\n- **Klaviyo:** for letters\n"
    )
    assert {claim.recipient for claim in read(text) if claim.type == "sharing"} == {"Shopify", "Klaviyo"}
