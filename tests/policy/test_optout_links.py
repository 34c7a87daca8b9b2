"""Links that opt out, and those that do not."""

import pytest

from auditor.policy import claims
from auditor.policy.opt_outs.optout_links import opt_out_links
from auditor.policy.page.document import read
from auditor.vendors.catalogue import load


def kinds(html: str) -> list[str]:
    lead = "<h1>Privacy policy</h1><p>We keep your personal data safe.</p>"
    page = f"<html><body><main>{lead}{html}</main></body></html>"
    return [link.kind for link in opt_out_links(read(page.encode(), url="https://shop.example/privacy"))]


@pytest.mark.parametrize(
    ("html", "kind"),
    [
        ("<p>To opt out of targeted advertising, please <a href='/choice'>click here</a>.</p>", "tracking"),
        ("<p>See <a href='https://optout.networkadvertising.org/'>the NAI</a>.</p>", "tracking"),
        (
            "<p>To leave our newsletter and stop receiving emails, <a href='/mail'>click here</a>.</p>",
            "communications",
        ),
        (
            "<p>Learn how to delete cookies at <a href='https://www.allaboutcookies.org/'>this site</a>.</p>",
            "browser_storage",
        ),
        (
            "<p>広告の配信を停止するには、<a href='/stop'>こちら</a>からオプトアウトしてください。</p>",
            "tracking",
        ),
        ("<p>Set it at https://shop.example/?maker=optout</p>", "tracking"),
        ("<p>Refuse our cookies in the <a href='/tool'>consent tool</a>.</p>", "tracking"),
        ("<p>You may opt out of our analytics. To do so, <a href='/out'>click here</a>.</p>", "tracking"),
        (
            "<p>Members change their <a href='https://www.facebook.com/settings?tab=ads'>ads</a>.</p>",
            "tracking",
        ),
        (
            "<p>Möchten Sie keine Werbung, schalten Sie sie <a href='/aus'>auf dieser Seite</a> ab.</p>",
            "tracking",
        ),
        ("<p><a href='/vente'>Ne pas vendre mes informations</a></p>", "tracking"),
    ],
)
def test_opt_outs(html: str, kind: str) -> None:
    assert kinds(html) == [kind]


@pytest.mark.parametrize(
    "html",
    [
        "<p>Our <a href='/terms'>terms of use</a> apply to every order that you place.</p>",
        (
            "<p>Read <a href='https://ads.example/privacy'>its privacy policy</a> for more about "
            "advertising.</p>"
        ),
        "<p><a href='#choices'>Opt-out choices</a></p>",
        "<p>You may opt out of our analytics. Our terms are <a href='/terms'>here</a>.</p>",
        "<p>Der Werbung können Sie widersprechen. Unsere Filialen finden Sie <a href='/orte'>hier</a>.</p>",
        "<p>広告の配信は停止できます。会社概要は<a href='/company'>こちら</a>です。</p>",
        "<p>Its members are listed <a href='https://www.networkadvertising.org/members/'>there</a>.</p>",
        (
            "<p>Google explains its <a href='https://policies.google.com/technologies/ads'>advertising "
            "technologies</a>.</p>"
        ),
        "<p><a href='mailto:a@shop.example'>Write</a> to opt out of cookies.</p>",
    ],
)
def test_other_links(html: str) -> None:
    assert kinds(html) == []


def test_an_address_that_is_only_written_out() -> None:
    """It is a way out as well, and no link of the page; a link without an address is neither."""
    page = (
        '<html lang="en"><body><main><h1>Privacy policy</h1><p>We use cookies to count visits. You may opt '
        'out <a href="https://counter.example/optout">here</a> or at https://ads.example/opt-out. You may '
        'also opt out of tracking <a href="">by this button</a>.</p></main></body></html>'
    )
    found = read(page.encode(), url="https://shop.example/privacy", content_type="text/html")
    links = {link.url: link.written for link in opt_out_links(found)}
    assert links == {"https://counter.example/optout": False, "https://ads.example/opt-out": True}
    ways = [c for c in claims.read(found, load()) if c.type == "opt_out" and c.url]
    assert {c.url: c.linked for c in ways} == {
        "https://counter.example/optout": True,
        "https://ads.example/opt-out": False,
    }
