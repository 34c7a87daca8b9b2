"""Finding a site's documents wherever it keeps them, and recognizing what is not a document."""

import asyncio
from collections.abc import Iterator

import pytest
from browser.bed import Bed, opened

from auditor import collectors, discover, plan, reading
from auditor.browser import visit
from auditor.demo.server import NOT_FOUND, Answer, Asked, Host
from auditor.model.document import Document
from auditor.model.site import Site, Vantage


def policy(words: str, more: str = "") -> str:
    return (
        "<!doctype html><html lang=en><title>Privacy policy</title><main><h1>Privacy policy</h1>"
        f"<p>{words}</p>"
        "<p>We use cookies to remember you. We do not sell your personal information to third parties.</p>"
        f"{more}</main></html>"
    )


def home(body: str) -> str:
    return f"<!doctype html><html lang=en><title>Shop</title><h1>Soap</h1><p>We make soap.</p>{body}</html>"


XML = '<?xml version="1.0"?><{0} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{1}</{0}>'


def xml(root: str, *urls: str) -> Answer:
    inner = "sitemap" if root == "sitemapindex" else "url"
    body = XML.format(root, "".join(f"<{inner}><loc>{url}</loc></{inner}>" for url in urls))
    return Answer(body=body, type="application/xml")


ROUTER = """<div id=app></div><script>
const show = () => { app.innerHTML = location.pathname === "/p-17"
  ? `<main>%s</main>` : `<button id=open>Privacy policy</button>`;
  const b = document.getElementById("open");
  if (b) b.onclick = () => { history.pushState({}, "", "/p-17"); show(); }; };
show();</script>"""

DIALOG = """<button onclick="box.showModal()">Privacy policy</button>
<dialog id=box>%s</dialog>
<footer><button onclick="box.showModal()">Privacy notice</button></footer>"""

TABS = """<!doctype html><html lang=en><title>Privacy policy</title><main><h1>Privacy policy</h1>
<p>We use cookies to remember you.</p>
<div role=tablist><button role=tab id=t1 aria-selected=true>One</button>
<button role=tab id=t2 aria-selected=false>Two</button></div>
<div id=panel role=tabpanel>First words of tab one.</div>
<button id=more aria-expanded=false aria-controls=body>Retention</button><div id=body></div></main>
<script>
const second = "<p>The second tab says that we share your data with couriers.</p>";
t2.onclick = () => { panel.innerHTML = second; };
const fold = "<p>We keep orders for seven years, says the fold.</p>";
more.onclick = () => setTimeout(() => { body.innerHTML = fold; }, 300);
</script></html>"""

MENU = """<button id=b aria-label="Menu" aria-expanded=false>☰</button><div id=m></div><script>
b.onclick = () => { m.innerHTML = "<nav><a href=/m/1>Privacy notice</a></nav>"; };</script>"""
JAPANESE = (
    "<html lang=ja><meta charset=Shift_JIS><title>個人情報保護方針</title><h1>個人情報保護方針</h1>"
    "<p>当社は個人情報を第三者に提供しません。</p><p>当サイトではクッキーを使用しています。</p></html>"
)
ASTIR = policy(
    "The first part.",
    """<button id=b>Read the full policy</button><div id=full></div>
<div style="height:3000px"></div><div id=end>…</div><script>
b.onclick = () => { full.innerHTML = "<p>The part behind the button.</p>"; };
new IntersectionObserver(seen => { if (seen[0].isIntersecting) {
  end.insertAdjacentHTML("beforebegin", "<p>The part at the end.</p>"); } }).observe(end);
</script>""",
)

ROBOTS = "User-agent: *\nDisallow: /cart\nSitemap: https://listed.example/maps/index.xml\n"
FRENCH = policy("Nous utilisons des cookies et protégeons vos données personnelles.")

SITES: dict[str, dict[str, str | Answer]] = {
    "listed.example": {
        "/": home("<p>No link leads anywhere.</p>"),
        "/robots.txt": Answer(body=ROBOTS, type="text/plain"),
        "/maps/index.xml": xml(
            "sitemapindex", "https://listed.example/maps/posts.xml", "https://listed.example/maps/pages.xml"
        ),
        "/maps/posts.xml": xml("urlset", *(f"https://listed.example/post/{n}" for n in range(500))),
        "/maps/pages.xml": xml(
            "urlset", "https://listed.example/about", "https://listed.example/legal/privacy-notice"
        ),
        "/legal/privacy-notice": policy("The listed one."),
    },
    "routed.example": {"any": "", "/": home(ROUTER % policy("The routed one."))},
    "boxed.example": {"/": home(DIALOG % policy("The boxed one."))},
    "deep.example": {
        "/": home("<footer><a href=/privacy>Privacy</a></footer>"),
        "/privacy": policy(
            "The first one.",
            "<p>See our <a href=/cookies>cookie policy</a> and the <a href='https://trackers.example/privacy'>privacy"
            " policy of Trackers Inc</a>.</p>",
        ),
        "/cookies": policy("The second one.", "<p>And <a href='/sending'>external transmission</a>.</p>"),
        "/sending": policy("The third one.", "<p>And <a href='/privacy/old'>old privacy policy</a>.</p>"),
        "/privacy/old": policy("The fourth one."),
    },
    "trackers.example": {"/privacy": policy("About trackers.")},
    "spoken.example": {
        "/": home(
            "".join(
                f"<a href=/{tag}/privacy>Privacy {tag}</a>" for tag in ("xx", "bg", "fr", "en", "pl", "cs")
            )
        ),
        **{f"/{tag}/privacy": policy(f"The {tag} one.") for tag in ("xx", "bg", "en", "pl", "cs")},
        "/fr/privacy": FRENCH,
    },
    "astray.example": {
        "/": home("<footer><a href=/privacy>Privacy</a><a href=/cookies>Cookie policy</a></footer>"),
        "/privacy": Answer(status=302, headers=(("Location", "/"),)),
        "/cookies": Answer(status=302, headers=(("Location", "https://www.facebook.com/policies/cookies/"),)),
    },
    "www.facebook.com": {"/policies/cookies/": policy("About somebody else.")},
    "soft.example": {
        "any": "",
        "/": home("<a href=/datenschutz>Datenschutz</a>" + "<p>We sell soap and towels.</p>" * 60),
    },
    "unfolds.example": {"/": home("<a href=/privacy>Privacy</a>"), "/privacy": TABS},
    "elsewhere.example": {"/": home("<footer><a href=/x/9>隐私政策</a></footer>"), "/x/9": policy("隐私")},
    "menu.example": {"/": home(MENU), "/m/1": policy("The one in the menu.")},
    "small.example": {
        "/": home("<footer><a href=/print>The small print</a></footer>"),
        "/print": "<title>Print</title><ul><li><a href=/p/1>Privacy</a><li><a href=/p/2>Cookies</a></ul>",
        "/p/1": policy("The one in small print."),
        "/p/2": policy("The cookies in small print."),
    },
    "bakery.example": {
        "/": home(
            "<nav><a href=/shop/cookies>Cookies</a><a href=/glass>Privacy glass</a></nav><footer>"
            "<a href=/p>Privacy</a><a href=/p/2019>Previous privacy policy</a></footer>"
        ),
        "/p": policy("The baker's own."),
        "/p/2019": policy("The old one."),
        "/shop/cookies": "<title>Cookies</title><h1>Cookies</h1><p>Oat cookies in boxes of six.</p>",
        "/glass": "<title>Privacy glass</title><h1>Privacy glass</h1><p>Frosted, for your bath.</p>",
    },
    "liar.example": {
        "/": home("<footer><a href=/k>個人情報保護方針</a></footer>"),
        "/k": Answer(body=JAPANESE.encode("cp932"), type="text/html; charset=utf-8"),
    },
    "astir.example": {"/": home("<footer><a href=/p>Privacy</a></footer>"), "/p": ASTIR},
    "led.example": {
        "/": home(
            "<footer>By <a href='https://webworks.example/privacy'>Webworks (privacy policy)</a>"
            "<a href=/p>Privacy</a></footer>"
        ),
        "/p": policy("The first.", "<p>To read our cookie policy, click <a href='/d?id=9'>here</a>.</p>"),
        "/d": policy("The second."),
    },
    "webworks.example": {"/privacy": policy("About makers of sites.")},
    "kept.example": {
        "/": home("<footer><a href='https://www.iubenda.com/privacy-policy/123'>Privacy</a></footer>")
    },
    # The operator's name stands on the first page; a platform made the page, or is a vendor.
    "brand.example": {
        "/": home(
            "<footer>© 2026 Oak Harbour Inc. <a href='https://oakharbour.example/p'>Privacy</a></footer>"
        )
    },
    "oakharbour.example": {"/p": policy("Of the company.")},
    "merchant.example": {
        "/": home(
            "<footer>© 2026 Merchant. Powered by Stallmaker. "
            "<a href='https://stallmaker.example/p'>Privacy policy</a></footer>"
        )
    },
    "stallmaker.example": {"/p": policy("Of the platform.")},
    "stall.example": {
        "/": home("<footer><a href='https://www.shopify.com/legal/privacy'>Privacy policy</a></footer>")
    },
    "moved.example": {
        "/": home("<footer><a href=/p>Privacy</a></footer>"),
        "/p": "<!doctype html><meta http-equiv=refresh content='0;url=/p/2'>One moment",
        "/p/2": policy("Where it moved to."),
    },
    "bare.example": {
        "/": home("<footer><a href=/p>Privacy policy</a></footer>"),
        "/p": "<!doctype html><html lang=en><title>Privacy policy</title><h1>Privacy policy</h1>"
        "<p>Loading the text of this page…</p><p>© Bare Ltd. All rights reserved.</p></html>",
    },
    "heard.example": {
        "/": home(
            "<footer><span id=s style='cursor:pointer'>Privacy policy</span></footer>"
            "<script>s.addEventListener('click', () => location.assign('/x'))</script>"
        ),
        "/x": policy("Behind a listener."),
    },
    "layered.example": {
        "/": home(
            "<div id=cm role=dialog style='position:fixed;bottom:0;left:0;right:0;padding:20px'>"
            "<p>We use cookies to count visits.</p><button>Accept all</button> <button>Reject all</button> "
            "<button id=set>Settings</button><div id=more></div></div><script>set.onclick = () => {"
            "more.innerHTML = '<label><input type=checkbox>Statistics</label>"
            "<a href=/x>Privacy notice</a>'; }</script>"
        ),
        "/x": policy("In the settings."),
    },
    "hiring.example": {
        "/": home(
            "<footer><a href=/jobs/privacy-expert>Privacy expert wanted</a><a href=/p>Privacy</a></footer>"
        ),
        "/p": policy("The site's."),
        "/jobs/privacy-expert": policy("A job."),
    },
    "listing.example": {
        "/": home("<footer><a href=/p>Privacy</a><a href=/c>Cookies</a></footer>"),
        "/p": policy("The policy."),
        "/c": "<html lang=en><title>Cookies</title><h1>Cookies</h1><table><tr><th>Name<th>Purpose<th>Duration"
        "<tr><td>_tick<td>Analytics<td>1 year</table></html>",
    },
    "www.shopify.com": {"/legal/privacy": policy("Of another platform.")},
    "www.iubenda.com": {"/privacy-policy/123": policy("Kept for the site.")},
}


def _host(pages: dict[str, str | Answer]) -> Host:
    def answer(asked: Asked) -> Answer:
        page = pages.get(asked.path)
        if page is None and "any" in pages:
            page = pages["/"]
        if page is None:
            return NOT_FOUND
        return page if isinstance(page, Answer) else Answer(body=page)

    return answer


@pytest.fixture(scope="module")
def bed() -> Iterator[Bed]:
    with opened({name: _host(pages) for name, pages in SITES.items()}) as open_bed:
        yield open_bed


@pytest.fixture
def found(bed: Bed, request: pytest.FixtureRequest) -> tuple[Document, ...]:
    site = Site(name=request.param, entry=f"https://{request.param}/")

    async def look() -> tuple[Document, ...]:
        wanted = plan.first_visit(site, Vantage())
        assert wanted is not None
        eyes = [kind() for kind in discover.offered(collectors, "COLLECTOR")]
        first = await visit.make(bed.browser, wanted, eyes, lambda _: "")
        return await reading.of_site(site, Vantage(), (), first, bed.browser)

    return bed.runner.run(asyncio.wait_for(look(), 100))


def on(site: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("found", [site], indirect=True)


def texts(found: tuple[Document, ...]) -> list[str]:
    return [document.text.split("\n")[1] for document in found if document.readable]


@on("listed.example")
def test_the_sitemap_that_robots_txt_names(found: tuple[Document, ...]) -> None:
    assert texts(found) == ["The listed one."]
    assert found[-1].found == "sitemap"


@on("routed.example")
def test_a_button_that_routes_within_the_page(found: tuple[Document, ...]) -> None:
    assert "The routed one." in found[0].text
    assert found[0].url == "https://routed.example/p-17"


@on("boxed.example")
def test_two_buttons_that_open_one_window_in_the_page(found: tuple[Document, ...]) -> None:
    (document,) = found
    assert "The boxed one." in document.text
    assert "We make soap" not in document.text
    assert document.found == "opened by a script in the main: Privacy policy"


@on("deep.example")
def test_documents_that_documents_refer_to_two_links_deep_and_nobody_elses(
    found: tuple[Document, ...],
) -> None:
    assert texts(found) == ["The first one.", "The second one.", "The third one."]


@on("spoken.example")
def test_of_one_policy_in_many_languages_two_are_read_and_those_that_can_be(
    found: tuple[Document, ...],
) -> None:
    assert [document.url for document in found] == [
        "https://spoken.example/fr/privacy",
        "https://spoken.example/en/privacy",
    ]


@on("astray.example")
def test_a_first_page_and_somebody_elses_policy_are_no_documents(found: tuple[Document, ...]) -> None:
    assert not any(document.readable for document in found)
    problems = [document.problem for document in found[:2]]
    assert "the address led to a first page instead" in problems
    assert "the address led to www.facebook.com: that is another site's policy" in problems


@on("soft.example")
def test_a_first_page_shown_for_every_address_is_no_policy(found: tuple[Document, ...]) -> None:
    assert found[0].problem is not None
    assert "not a policy" in found[0].problem


@on("unfolds.example")
def test_tabs_and_folds_are_pressed_for_what_they_bring(found: tuple[Document, ...]) -> None:
    text = found[0].text
    assert "First words of tab one." in text
    assert "The second tab says that we share your data with couriers." in text
    assert text.count("We keep orders for seven years, says the fold.") == 1


@on("elsewhere.example")
def test_a_policy_in_a_language_that_is_not_read_is_found(found: tuple[Document, ...]) -> None:
    assert [document.url for document in found] == ["https://elsewhere.example/x/9"]


@on("kept.example")
def test_a_policy_that_a_service_keeps_for_the_site(found: tuple[Document, ...]) -> None:
    assert texts(found) == ["Kept for the site."]


@on("menu.example")
def test_a_menu_is_opened_for_the_link_that_is_nowhere_else(found: tuple[Document, ...]) -> None:
    assert texts(found) == ["The one in the menu."]


@on("small.example")
def test_a_policy_behind_a_link_that_does_not_name_it(found: tuple[Document, ...]) -> None:
    assert texts(found) == ["The one in small print.", "The cookies in small print."]


@on("bakery.example")
def test_biscuits_glass_and_an_old_version_are_no_documents(found: tuple[Document, ...]) -> None:
    assert texts(found) == ["The baker's own."]


@on("liar.example")
def test_a_page_of_another_encoding_than_its_header_says_is_read_by_its_bytes(
    found: tuple[Document, ...],
) -> None:
    assert "当社は個人情報を第三者に提供しません。" in found[0].text


@on("astir.example")
def test_what_scrolling_and_a_button_without_marks_bring(found: tuple[Document, ...]) -> None:
    text = found[0].text
    assert "The part at the end." in text
    assert "The part behind the button." in text


@on("led.example")
def test_a_link_of_the_word_here_is_read_with_its_sentence_and_another_company_left_out(
    found: tuple[Document, ...],
) -> None:
    assert texts(found) == ["The first.", "The second."]
    assert all(document.readable for document in found)


@on("brand.example")
def test_the_policy_of_the_company_that_the_first_page_names(found: tuple[Document, ...]) -> None:
    assert texts(found) == ["Of the company."]


@pytest.mark.parametrize("found", ["merchant.example", "stall.example"], indirect=True)
def test_the_policy_of_the_platform_that_made_the_page_is_not_the_sites(found: tuple[Document, ...]) -> None:
    (document,) = found
    assert not document.readable
    assert (document.problem or "").startswith("it is the policy of ")


@on("moved.example")
def test_a_page_that_moves_on_at_once_leads_to_the_document(found: tuple[Document, ...]) -> None:
    assert [(d.url, d.status, d.problem) for d in found] == [("https://moved.example/p/2", 200, None)]


@on("bare.example")
def test_a_page_with_a_policys_title_alone_was_not_read(found: tuple[Document, ...]) -> None:
    assert found[0].problem == "the page says nothing of the use of data"


@pytest.mark.parametrize(
    ("found", "words"),
    [
        ("heard.example", "Behind a listener."),
        ("layered.example", "In the settings."),
        ("hiring.example", "The site's."),
    ],
    indirect=["found"],
)
def test_a_listener_the_banners_settings_and_a_link_beside_a_job(
    found: tuple[Document, ...], words: str
) -> None:
    assert texts(found) == [words]


@on("listing.example")
def test_a_page_that_is_only_a_table_of_cookies_is_a_document(found: tuple[Document, ...]) -> None:
    assert [(d.kind, d.readable) for d in found] == [("privacy", True), ("cookie", True)]
