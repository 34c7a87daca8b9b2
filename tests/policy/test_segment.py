import pytest

from auditor.policy.page.clean import take_apart
from auditor.policy.page.segment import main_text

TABLE = """<table><tr><th>Name</th><th>Purpose</th><th>Expiry</th></tr>
<tr><td>_ga</td><td>Statistics</td><td>2 years</td></tr>
<tr><td>_fbp</td><td>Ads</td><td>3 months</td></tr></table>"""


def kept(html: str) -> str:
    return " ".join(block.text for block in main_text(take_apart(html).blocks))


def test_a_small_table_at_the_end_of_a_policy_is_part_of_it() -> None:
    text = kept(f"<h1>Cookies</h1><p>We use cookies. They are listed below, with their duration.</p>{TABLE}")
    assert "_fbp Ads 3 months" in text


def test_a_table_in_the_furniture_of_a_page_is_not() -> None:
    prose = "<main><p>We use cookies, and we tell here what for they are used on this site.</p></main>"
    assert "_fbp" not in kept(f"<h1>Cookies</h1>{prose}<nav>{TABLE}</nav>")


MENU = "".join(f"<li><a href=/{n}>Soaps of kind {n}</a></li>" for n in range(12))
OFFER = "<p>The best lavender soap that we ever made is back in our stores for the summer.</p>"
POLICY = """<h1>Privacy policy</h1><p>Last updated: 1 May 2026</p>
<h2>What we collect</h2><p>We collect your address, and cookies tell us your language.</p>
<ul><li>IP address</li><li>Order history</li></ul><p>We share it with couriers and keep it for two years.</p>
<h2>Contact</h2><p>Soap Ltd, Long Street 5</p>"""
WORDS = ("Privacy policy", "1 May 2026", "IP address", "couriers", "Contact", "Long Street 5")


@pytest.mark.parametrize(
    "page",
    [
        "<main>{0}</main><footer>{1}</footer>",
        "<aside>{0}</aside><div>{1}</div>",
        "<div><p>Welcome.</p></div><footer><section>{0}</section><ul>{1}</ul></footer>",
        "<section role=dialog aria-modal=true>{0}</section><footer>{1}</footer>",
        "<div class='cookie-popup-modal'>{0}</div><footer>{1}</footer>",
        "<div class='side-nav'><div>{0}</div></div><footer>{1}</footer>",
        "<table><tr><td><ul>{1}</ul></td><td>{0}</td></tr></table>",
        "<section data-frame='https://a.example'><nav>{1}</nav>{0}<footer>{1}</footer></section>",
        "<form>{0}</form><div>{1}</div>",
    ],
    ids=["main", "aside", "footer", "dialog", "popup", "menu's class", "table", "frame", "form"],
)
def test_a_policy_is_kept_whole_wherever_it_stands(page: str) -> None:
    text = kept(f"<body><nav><ul>{MENU}</ul></nav>{page.format(POLICY, MENU + OFFER)}</body>")
    for words in WORDS:
        assert words in text
    assert "Soaps of kind" not in text
    assert "lavender" not in text


def test_offers_news_and_comments_beside_a_policy_are_left_out() -> None:
    cards = "".join(f"<div><h4><a href=/{n}>Soap</a></h4>{OFFER}</div>" for n in range(5))
    text = kept(f"<div class=cms>{POLICY}</div><div><h3>You may also like</h3>{cards}</div>")
    assert text.endswith("Soap Ltd, Long Street 5")


def test_a_list_of_cookies_in_what_is_called_a_consent_widget_is_kept() -> None:
    widget = f"<div class='cookie-consent-dialog'><p>Declared by our platform.</p>{TABLE}</div>"
    text = kept(f"<main>{POLICY}{widget}</main>")
    assert "_fbp Ads 3 months" in text


def test_a_banner_and_its_settings_are_no_part_of_a_policy() -> None:
    banner = "<p>We use cookies to personalise content and to analyse our traffic, with your consent.</p>" * 4
    text = kept(f"<main>{POLICY}</main><div id=onetrust-consent-sdk role=dialog>{banner}</div>")
    assert "personalise" not in text


def test_a_wall_that_asks_for_consent_is_not_taken_for_the_policy() -> None:
    wall = "<p>We and our partners keep personal data and cookies on your device, with your consent.</p>" * 5
    page = f"<div class=cmpbox><h2>We value your privacy</h2>{wall}<button>Accept all</button></div>"
    assert kept(page) == ""
    assert "partners" in kept(page.replace("Accept all", "Close").replace("<h2>", "<h2>Policy: "))


def test_a_summary_of_a_policy_that_stands_among_its_links_is_kept() -> None:
    summary = "<p>In short: we collect data, we share your personal information with nobody else.</p>"
    assert "In short" in kept(f"<nav><ul>{MENU}</ul>{summary}</nav><div>{POLICY}</div>")


def test_policies_in_other_languages_are_told_from_what_stands_beside_them() -> None:
    german = (
        "<p>Wir verarbeiten Ihre Daten nur, soweit das erforderlich ist.</p><p>Der Hoster sitzt in Köln.</p>"
    )
    japanese = (
        "<p>当社は、個人情報を商品の発送のために利用します。</p><p>お問い合わせは下記までお願いします。</p>"
    )
    for policy, last in ((german, "Köln."), (japanese, "お願いします。")):
        assert kept(f"<div>{policy * 3}</div><div>{OFFER * 3}</div>").endswith(last)


def test_a_list_of_opt_outs_at_the_end_is_no_menu() -> None:
    listed = (
        "<ul><li><a href=/?acmetrace=optout>Acme</a></li><li><a href=https://b.example>Other</a></li></ul>"
    )
    offer = "<h1>Cookies</h1><p>We measure visits. Each tool can be switched off here:</p>"
    text = kept(f"{offer}{listed}<ul>{MENU}</ul>")
    assert "Acme Other" in text
    assert "Acme" not in kept(f"<h1>Cookies</h1><p>We measure visits here, as told.</p><nav>{listed}</nav>")


def test_a_line_of_a_footer_that_names_the_policy_does_not_make_the_whole_page_its_part() -> None:
    top = "<div><p>Soap Ltd makes soap by hand. It is part of a family of shops.</p></div>"
    foot = "<footer><p>© Soap Ltd · Imprint · Privacy policy · Cookies · A shop of Soap Ltd</p></footer>"
    short = "<h1>Privacy policy</h1><p>We keep your personal data for one year, then delete it.</p>"
    text = kept(f"{top}<main>{short}<p>Write to us about your data.</p></main>{foot}")
    assert text.startswith("Privacy policy We keep")
    assert text.endswith("about your data.")
