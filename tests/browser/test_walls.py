"""What stands before a site is told from the site, and from a page that speaks of such things in passing."""

import pytest

from auditor.browser.walls import wall
from auditor.demo.server import Answer
from tests.browser.bed import host, opened

LINKS = "".join(f'<a href="/{n}">Department {n}</a> ' for n in range(12))

WALLS = {
    "/login": (
        "<title>Log in - Members</title><form><input type=email><button>Next</button></form>",
        "login",
    ),
    "/country": ("<p>This website is not available in your country or region.</p>", "from here"),
    "/451": (
        "<p>451: Unavailable due to legal reasons. Access cannot be granted at this time.</p>",
        "from here",
    ),
    "/land": ("<p>Dieses Angebot ist in Ihrem Land nicht verfügbar.</p>", "from here"),
    "/overseas": ("<p>海外からのアクセスは制限しております。</p>", "from here"),
    "/script": ("<p>Please enable JavaScript to view this page.</p>", "needs JavaScript"),
    "/root": ("<div id=root>You need to enable JavaScript to run this app.</div>", "needs JavaScript"),
    "/closed": (
        "<h1>We'll be back soon</h1><p>The shop is down for scheduled maintenance.</p>",
        "maintenance",
    ),
    "/closed-ja": ("<p>ただいまメンテナンス中です。</p>", "maintenance"),
    "/parked": ("<p>This domain is for sale.</p>", "no site of its own"),
    "/json": (Answer(body='{"a": 1}', type="application/json"), "no web page but application/json"),
    "/feed": (Answer(body="<rss><a>x</a></rss>", type="application/xml"), "no web page but application/"),
    "/nothing": ("", "empty"),
}
SITES = {
    "/boilers": "<h1>Boilers</h1><p>We lead in boiler maintenance and repair.</p>",
    "/jobs": "<h1>Jobs</h1><p>We need a JavaScript developer. Our shop works without JavaScript.</p>",
    "/bicycles": "<h1>自転車</h1><p>修理とメンテナンスを行っています。海外からのご利用はこちら。</p>",
    "/notice": f"<h1>Shop</h1><p>On Sunday this site will be down for maintenance.</p>{LINKS}",
    "/account": "<h1>Shop</h1><p>Lamps and chairs</p><form>Newsletter <input type=email></form>",
    "/page": Answer(
        body="<html xmlns='http://www.w3.org/1999/xhtml'><body><p>Lamps</p></body></html>",
        type="application/xhtml+xml",
    ),
}


@pytest.fixture(scope="module")
def bed():
    pages = {path: page for path, (page, _) in WALLS.items()} | SITES
    with opened({"shop.example": host(pages)}) as bed:
        yield bed


async def _wall(page, settle):
    del settle
    return await wall(page)


@pytest.mark.parametrize("path", WALLS)
def test_what_stands_before_a_site_is_said(bed, path):
    said = bed.visit(f"https://shop.example{path}", _wall)
    assert said is not None
    assert WALLS[path][1] in said


@pytest.mark.parametrize("path", SITES)
def test_a_site_is_none(bed, path):
    assert bed.visit(f"https://shop.example{path}", _wall) is None
