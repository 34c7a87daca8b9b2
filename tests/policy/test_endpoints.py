from datetime import UTC, datetime

import pytest

from auditor.model.claim import Claim, Quote
from auditor.model.document import Document
from auditor.model.observation import Link, Request
from auditor.model.site import DeclaredOptOut, Site
from auditor.model.visit import OptOutEndpoint, Visit
from auditor.policy.opt_outs.endpoints import MOST_CATALOGUED, MOST_LINKS, endpoints
from auditor.vendors.catalogue import load

SITE = Site(name="shop.example", entry="https://shop.example/")
NOW = datetime(2026, 11, 22, tzinfo=UTC)
POLICY = Document(id="d1", url="https://shop.example/privacy", text="", language="en")


def claim(text: str, **fields: object) -> Claim:
    quote = Quote(document="d1", start=0, end=len(text), line=1, text=text)
    return Claim(type="opt_out", quote=quote, **fields)  # type: ignore[arg-type]  # a test's shorthand


def visit(*links: Link, requests: tuple[str, ...] = ()) -> Visit:
    sent = tuple(Request(id=url, url=url) for url in requests)
    return Visit(
        id="v", attempt="v", site="shop.example", phase="untouched", entry="https://shop.example/",
        started=NOW, ended=NOW, links=links, requests=sent,
    )  # fmt: skip


def known(*claims: Claim, site: Site = SITE, visits: tuple[Visit, ...] = ()) -> tuple[OptOutEndpoint, ...]:
    return endpoints(site, claims, load(), (POLICY,), visits)


def link(text: str, url: str, **fields: object) -> Link:
    return Link(url=url, text=text, page_url="https://shop.example/", **fields)  # type: ignore[arg-type]  # shorthand


def test_a_switch_without_an_address_stands_on_the_page_of_its_document() -> None:
    (found,) = known(claim("Use the button below.", mechanism="toggle", vendor="matomo"))
    assert (found.url, found.page, found.mechanism) == (POLICY.url, POLICY.url, "toggle")
    assert (found.vendor, found.quote) == ("matomo", "Use the button below.")


def test_a_page_on_which_two_vendors_are_opted_out_of_is_nobodys_in_particular() -> None:
    (found,) = known(
        claim("Matomo: use the button.", mechanism="toggle", vendor="matomo"),
        claim("Hotjar: use the button.", mechanism="toggle", vendor="hotjar"),
    )
    assert found.vendor is None


def test_mail_is_no_opt_out_of_tracking_and_a_message_has_no_page() -> None:
    assert known(claim("Unsubscribe.", mechanism="link", object="communications")) == ()
    (found,) = known(claim("Write to us.", mechanism="contact"))
    assert (found.url, found.page) == (None, None)


def test_what_is_found_twice_is_one() -> None:
    url = "https://shop.example/?bownowtrace=optout"
    site = Site(
        name="shop.example", entry="https://shop.example/", opt_outs=(DeclaredOptOut(url=url, vendor=None),)
    )
    (found,) = known(claim("Opt out.", url=url, mechanism="link"), site=site)
    assert (found.found, found.vendor, found.quote) == ("site file, quote", "bownow", "Opt out.")


@pytest.mark.parametrize(
    ("text", "url", "mechanism"),
    [
        ("Opt out of tracking", "https://shop.example/opt-out", "link"),
        ("オプトアウト", "https://shop.example/optout", "link"),
        ("AdChoices", "https://optout.aboutads.info/", "industry_platform"),
    ],
)
def test_links_of_the_pages(text: str, url: str, mechanism: str) -> None:
    (found,) = known(visits=(visit(link(text, url)),))
    assert (found.url, found.mechanism, found.found) == (url, mechanism, "page link")


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Privacy policy", "https://shop.example/privacy"),
        ("Court: users must be able to opt out of tracking by default, and more", "https://news.example/optout"),
        ("Opt out", "https://shop.example/#opt-out"),
        ("Opt out", "javascript:void(0)"),
    ],
)  # fmt: skip
def test_links_that_are_none(text: str, url: str) -> None:
    assert known(visits=(visit(link(text, url)),)) == ()


def test_links_are_bounded() -> None:
    many = tuple(link("Opt out", f"https://shop.example/opt-out/{n}") for n in range(100))
    assert len(known(visits=(visit(*many),))) == MOST_LINKS


def test_the_catalogue_tells_of_vendors_that_were_met_and_not_offered() -> None:
    met = visit(requests=("https://contents.bownow.jp/js/x/trace.js", "https://other.example/x"))
    (found,) = known(visits=(met,))
    assert (found.url, found.vendor, found.found) == (
        "https://shop.example/?bownowtrace=optout",
        "bownow",
        "catalogue",
    )
    assert not found.offered
    offered = claim("Opt out.", url="https://shop.example/?bownowtrace=optout", mechanism="link")
    (again,) = known(offered, visits=(met,))
    assert again.offered


def test_the_catalogues_opt_outs_are_bounded() -> None:
    hosts = [domain for vendor in load().vendors.values() for domain in vendor.domains]
    met = visit(requests=tuple(f"https://{host}/" for host in hosts))
    assert len(known(visits=(met,))) == MOST_CATALOGUED


@pytest.mark.parametrize(
    ("words", "for_whom"),
    [
        ("This page switches off HubSpot and Hotjar.", ("hubspot", "hotjar")),
        ("HubSpotとHotjarを停止できます。", ("hubspot", "hotjar")),
        ("This page switches off HubSpot; Hotjar has one of its own.", ()),
        ("This page switches off HubSpot.", ()),
    ],
)
def test_an_opt_out_for_several_in_one_breath(words: str, for_whom: tuple[str, ...]) -> None:
    (found,) = known(claim(words, mechanism="link", url="https://shop.example/off"))
    assert found.shared == for_whom
