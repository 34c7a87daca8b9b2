"""English as institutions write it: hospitals, universities, banks, tourist boards; what they do not say."""

import pytest

from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import unmet

CASES = [
    ("The table on this page explains the cookies we set and why.", "cookie_use"),
    ("We do not associate IP addresses with records that hold names.", "!identifiability -!data_collected"),
    ("We do not use Google Analytics to gather facts that identify you.", "-!third_party_collection"),
    ("We cannot control the cookies that they may use to learn about your interests.", "-!purpose"),
    ("Please send your request by e-mail to the registrar.", "-sharing"),
    ("We use your address to communicate with you about the course.", "-sharing"),
    ("Your browser can notify you when a cookie is being set or updated.", "browser_control -change_notice"),
    ("If your status changes, your account may be withdrawn without notice.", "-!change_notice -rights"),
    ("When you use those services, their own privacy policies will govern.", "-scope"),
    ("You can prevent Google Analytics from recognising you by disabling cookies in your browser.",
     "opt_out:browser_setting -consequence"),
    ("While you cannot opt out of service notices, you can opt out of marketing e-mails by their link.",
     "opt_out:link"),
    ("You may delete and block all cookies of this site, but parts of it will not work.",
     "browser_control consequence"),
    ("To place an order you will need to accept cookies.", "consequence"),
    ("The law permits you to request a list of those who were given your details.", "rights"),
    ("At no time is any personal information collected automatically.", "!data_collected -data_collected"),
    ("Such figures cannot be traced to individual users.", "!identifiability"),
    ("You may challenge the accuracy of the information and have it amended.", "rights"),
    ("We keep only what is needed; once your request is closed, the address is deleted.", "retention"),
    ("We may authorise outside vendors to collect information on our behalf.", "third_party_collection"),
    ("The hospital has no responsibility for the privacy of external websites.", "!scope"),
    ("It is important to remember that only staff have access to what you send.", "-purpose"),
    ("You must not give away or otherwise disclose your password; cookies hold none.", "-consequence"),
    ("Data, whether typed or measured, will not be sold to any company.", "!sale"),
    ("We do not sell your details. This does not include firms.", "-sharing"),
    ("We do not sell your details. This does not include vendors who help us ship.", "sharing"),
    ("AdMob may collect and process the following information:", "third_party_collection"),
    ("(See the help of your browser to block cookies.) If you disable cookies, parts may not work.",
     "browser_control consequence"),
    ("The library may associate personal information with a cookie.", "identifiability"),
    ("Providers are not permitted to use the information collected except to improve the shop.", "-!purpose"),
    ("Effective: January 7, 2025. Last updated: March 9, 2025.", "date"),
    ("We are not responsible for the policies of sites operated by other companies.", "!scope"),
    ("These transfers follow the law and your information stays safe.", "-sharing"),
]  # fmt: skip
NEAR = [
    ("We only publish figures about our users and will not share personal data with any third party.",
     "!sharing"),
    ("Partners who work with our users and will not share data are welcome.", "-!sharing"),
    ("We use a mailer in the United States, to which we transfer your name.", "transfer"),
    ("These are the firms to which we would transfer data.", "-transfer -sharing"),
    ("Cookies are set before you have made a choice.", "!consent -consent"),
    ("No cookies are set before you have made a choice.", "consent -!consent"),
    ("Your data is not passed on to others.", "!sharing"),
    ("We sell books.", "-sale"),
    ("We do not track you across other websites.", "!data_collected^other"),
    ("We do not track you.", "!data_collected:usage"),
    ("Cookies are not set before you have made a choice.", "consent -!consent"),
    ("Your IP address is not stored in a personally identifiable form.", "!data_collected^other"),
    ("We will not send cookies to third parties during the trial.", "!sharing^other"),
    ("We share the pages that you read with our advertising partners.", "sharing"),
    ("We share our views of the world with our partners.", "-sharing"),
    ("We store the information submitted from you.", "-sharing"),
    ("Does Acme sell my details?\n\nAbsolutely not.", "!sale"),
    ("Do partners sell my details?\n\nAbsolutely not.", "-!sale"),
    ("Some of the figures, though not all, can be traced to individual users.", "-!identifiability"),
    ("At no time is it collected without your consent.", "-!cookie_use -!sharing"),
    ("Marketing data cannot be traced to individual users unless they log in.", "!identifiability^other"),
    ("We do not combine your answers with records of the weather.", "-!identifiability"),
    ("We do not know at what time they collect your IP address.", "-!data_collected"),
]  # fmt: skip
CELLS = """<html lang="en"><body><main><h1>Privacy notice for California</h1><p>We collect these:</p><table>
<tr><th>Category of personal information</th><th>Purposes of use</th><th>Categories of third parties</th>
<th>Categories of third parties
to whom we sell or share it for online advertising and for analytics of any kind</th></tr>
<tr><td>IP address</td><td>Analytics</td><td>Service providers</td><td>We do not sell or share it</td></tr>
</table></main></body></html>"""

COLLECTED = """<html lang="en"><body><main><h1>Privacy policy of the app</h1><table>
<tr><th>Data type</th><th>Collected</th><th>Purpose</th></tr>
<tr><td>IP address</td><td>Yes (by the ad network)</td><td>Advertising</td></tr>
<tr><td>Location data</td><td>No</td><td>N/A</td></tr></table></main></body></html>"""


@pytest.mark.parametrize(("text", "expected"), CASES + NEAR)
def test_institutions(text: str, expected: str) -> None:
    assert unmet(text, expected, "en") == []


def test_a_cell_that_denies() -> None:
    """It denies of the data of its own row alone, and names nobody who receives."""
    page = document.read(CELLS.encode(), url="https://www.example.org/privacy", content_type="text/html")
    found = [c for c in claims.read(page, load()) if c.type in {"sale", "sharing"}]
    assert {(c.type, c.polarity, c.exceptions) for c in found} == {
        ("sale", "does_not", ("other",)), ("sharing", "does_not", ("other",)), ("sharing", "does", ()),
    }  # fmt: skip


def test_a_column_of_what_is_collected() -> None:
    """A row that says no denies its data."""
    page = document.read(COLLECTED.encode(), url="https://www.example.org/privacy", content_type="text/html")
    found = {(c.data, c.polarity) for c in claims.read(page, load()) if c.type == "data_collected"}
    assert found == {(("ip_address",), "does"), (("location",), "does_not")}
