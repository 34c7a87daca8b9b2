"""What stands before a site is told from the site, and from a page that speaks of such things in passing."""

import pytest

from auditor.browser.page.walls import wall
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
    "/cloudflare": (
        "<h1>shop.example</h1><p>…</p><script src='/cdn-cgi/challenge-platform/h/b/orchestrate/v1'></script>",
        "bot check",
    ),
    "/cloudflare-es": ("<title>Un momento…</title><p>Verificando</p>", "bot check"),
    "/human": ("<h1>Before we continue</h1><p>Press &amp; Hold</p>", "bot check"),
    "/px": ("<h1>Hello</h1><div id=px-captcha style='height: 40px'></div>", "bot check"),
    "/datadome": ("<iframe src='/captcha-delivery.com/captcha'></iframe>", "bot check"),
    "/waf": ("<p>Let us see.</p><script src='/awswaf/challenge.js'></script>", "bot check"),
    "/captcha": ("<p>One step</p><iframe src='/hcaptcha.com/x' width=300 height=80></iframe>", "bot check"),
    "/mensch": ("<p>Bitte bestätigen Sie, dass Sie ein Mensch sind.</p>", "bot check"),
    "/age": ("<h1>Are you over 18?</h1><button>Yes</button> <button>No</button>", "age check"),
    "/age-ja": ("<p>あなたは20歳以上ですか？</p>", "age check"),
    "/sedo": ("<p>shop.example</p><script src='/sedoparking.com/x.js'></script>", "parked"),
    "/nginx": ("<h1>Welcome to nginx!</h1><p>Further configuration is required.</p>", "no site of its own"),
    "/lost": (f"<title>Shop</title><h1>Page not found</h1><p>Try the shop.</p>{LINKS}", "was not found"),
    "/lost-title": ("<title>404 Not Found | Shop</title><p>It went away.</p>", "was not found"),
    "/lost-de": ("<h1>Seite nicht gefunden</h1>", "was not found"),
    "/lost-ja": ("<h1>お探しのページが見つかりませんでした</h1>", "was not found"),
    "/accounts": ("<h1>Sign in</h1><button>Continue with Example</button>", "login"),
    "/address-first": ("<h1>Welcome back</h1><form><input type=email><button>Next</button></form>", "login"),
    "/konto": (
        "<h1>Bitte melden Sie sich an</h1><form><input name=u><button>Weiter</button></form>",
        "login",
    ),
    "/one-step": (
        "<p>One more step.</p><form><div class=g-recaptcha></div><button>Continue</button></form>",
        "bot check",
    ),
    "/letters": (
        "<p>Type what you see.</p><img src=/captcha.png><form><input name=code><button>Go</button></form>",
        "bot check",
    ),
    "/members": (
        "<h1>Members</h1><form><input name=u><input type=password><button>Go</button></form>",
        "login",
    ),
}
SITES = {
    "/boilers": "<h1>Boilers</h1><p>We lead in boiler maintenance and repair.</p>",
    "/jobs": "<h1>Jobs</h1><p>We need a JavaScript developer. Our shop works without JavaScript.</p>",
    "/bicycles": "<h1>自転車</h1><p>修理とメンテナンスを行っています。海外からのご利用はこちら。</p>",
    "/notice": f"<h1>Shop</h1><p>On Sunday this site will be down for maintenance.</p>{LINKS}",
    "/account": "<h1>Shop</h1><p>Lamps and chairs</p><form>Newsletter <input type=email></form>",
    "/header-login": "<header><form><input name=u><input type=password></form></header><h1>Shop</h1>",
    "/side-login": "<h1>Club</h1><p>" + "We play chess on Fridays. " * 20 + "</p>"
    "<form><input name=u><input type=password></form>",
    "/contact": "<h1>Contact</h1><form><input name=n><textarea></textarea><label>I am not a robot</label>"
    "<iframe src='/challenges.cloudflare.com/turnstile' width=300 height=60></iframe></form>",
    "/news": "<h1>Bakery</h1><form>News <input type=email><div class=h-captcha></div></form>",
    "/unseen": "<h1>Bakery</h1><form><button class=g-recaptcha>Order</button></form>",
    "/welcome": "<h1>Welcome</h1><p>Lamps. Continue with the tour.</p><form><input name=q></form>",
    "/sign-makers": "<h1>Signs in brass</h1><p>Engraved.</p><form><input name=q></form>",
    "/badge": "<h1>Shop</h1><iframe src='/google.com/recaptcha/api2/anchor?size=invisible'></iframe>",
    "/jsd": "<h1>Tiny</h1><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script>",
    "/post": "<title>404 pages that make you smile</title><h1>The art of “page not found”</h1><p>See.</p>",
    "/club": "<h1>Night club</h1><p>You must be 18 or older at the door.</p>",
    "/road": f"<h1>Roads</h1><p>Unusual traffic on the A1 this week.</p>{LINKS}",
    "/tiny": "<p>Hello, I am Ann.</p>",
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
