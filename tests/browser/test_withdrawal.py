"""Ways back to a choice that was made: wherever a site puts them, in the languages of its visitors."""
# ruff: noqa: E501 - lines of HTML and scripts as their pages have them

import pytest
from npm import npm_packages

from auditor.browser.banners import choice
from auditor.browser.page.arrive import arrive
from browser import tcf_platform
from browser.banner_kinds import WORDS
from browser.banner_pages import HEAD
from browser.bed import host, opened, opened_each
from browser.visiting import made as made_visit

BAR = """<div id="banner" class="bar" hidden><p>{text}</p><button onclick="say('all','#none');banner.hidden=true">{yes}</button>
<button onclick="say('none','#none');banner.hidden=true">{no}</button></div><script>
banner.hidden = document.cookie.includes('choice='); const again = () => {{ banner.hidden = false; }};
addEventListener('message', (m) => m.data === 'again' && again());</script>"""
FORM = """<main><h1>Cookies</h1><form onsubmit="say(on('stats')||on('ads')?'all':'none');return false"><p>{text}</p>
<label><input type="checkbox" name="stats" checked> {stats}</label> <label><input type="checkbox" name="ads" checked> {ads}</label>
<button>{save}</button></form></main>"""
FOOTER = """<footer><a href="/policy">Privacy policy</a> <a href="/cookies">Cookies</a> LINK</footer>"""


def link(words):
    return f"""<a href="#" onclick="again();return false">{words}</a>"""


WAYS = {
    "footer_link": FOOTER.replace("LINK", link("Cookie settings")),
    "script_link": FOOTER.replace("LINK", """<a href="javascript:again()">Manage cookies</a>"""),
    "button": FOOTER.replace("LINK", """<button onclick="again()">Privacy preferences</button>"""),
    "icon": """<button aria-label="Cookie preferences" onclick="again()" style="position:fixed;bottom:8px;left:8px;width:40px;height:40px"><svg></svg></button>""",
    "named_icon": """<div id="cookie-consent-trigger" onclick="again()" style="position:fixed;bottom:8px;left:8px;width:40px;height:40px;background:#05a"></div>""",
    "picture": """<a href="#" onclick="again();return false"><img alt="Cookie settings" src="/x.png" width="30" height="30"></a>""",
    "open_root": """<div id="f"></div><script>f.attachShadow({mode: 'open'}).innerHTML = '<button>Cookie settings</button>'; f.shadowRoot.querySelector('button').onclick = again;</script>""",
    "closed_root": """<div id="f"></div><script>{ const r = f.attachShadow({mode: 'closed'}); r.innerHTML = '<a href="#">Your privacy choices</a>'; r.querySelector('a').onclick = () => { again(); return false; }; }</script>""",
    "frame": """<iframe src="https://platform.example/footer" style="width:100%;height:60px"></iframe>""",
    "policy": """<footer><a href="/policy">Privacy policy</a></footer>""",
    "policy_form": """<footer><a href="/form">Cookie policy</a></footer>""",
    "decoy_first": FOOTER.replace(
        "LINK", link("Cookie settings") + """ <a href="/cookies">Cookie preferences</a>"""
    ),
    "by_its_function": """<script>window.Cookiebot = {renew: again};</script><a href="#" onclick="Cookiebot.renew(); return false">Crumbs</a>""",
    "platform_only": """<script>window.Cookiebot = {renew: again};</script>""",
    "none": """<footer><a href="/cookies">Cookie policy</a></footer>""",
    "its_page": """<footer><a href="/off">Cookie settings</a></footer>""",
    "unknown_words": """<footer><a href="#" onclick="again();return false">Cookies: another round</a></footer>""",
    "unnamed_icon": """<button onclick="again()" style="position:fixed;bottom:8px;left:8px;width:40px;height:40px"><svg></svg></button>""",
}
LINKS = {
    "ja": "Cookieの設定を変更する",
    "de": "Cookie-Einstellungen",
    "fr": "Gérer mes cookies",
    "ko": "쿠키 설정",
    "es": "Configuración de cookies",
    "it": "Rivedi le preferenze cookie",
    "nl": "Cookie-instellingen wijzigen",
    "pt": "Definições de cookies",
    "pl": "Ustawienia plików cookie",
    "sv": "Cookieinställningar",
    "da": "Skift dit samtykke",
    "no": "Innstillinger for informasjonskapsler",
    "fi": "Evästeasetukset",
    "cs": "Nastavení cookies",
    "zh": "Cookie 偏好设置",
}


def pages():
    bar, form = BAR.format(**WORDS["en"]), FORM.format(**WORDS["en"])
    ways = {f"/{name}": HEAD + bar + html for name, html in WAYS.items()}
    spoken = {
        f"/lang-{tag}": HEAD
        + BAR.format(**WORDS["ja" if tag == "ja" else "en"])
        + FOOTER.replace("LINK", link(words))
        for tag, words in LINKS.items()
    }
    return (
        ways
        | spoken
        | {
            "/policy": HEAD
            + bar
            + f"<main><h1>Privacy</h1><p>You can {link('change your cookie settings').replace('change your cookie', 'Change your cookie')} at any time.</p></main>",
            "/form": HEAD + form,
            "/off": HEAD
            + """<main><h1>Cookie settings</h1><p>We measure visits with cookies.</p><button onclick="say('none','#x')">Turn cookies off</button></main>""",
            "/named": HEAD + bar + FOOTER.replace("LINK", link("Crumb corner")),
            "/taken_back": HEAD + bar + """<footer><a href="/back">Privacy policy</a></footer>""",
            "/back": HEAD
            + """<main><h1>Privacy</h1><button onclick="say('none')">Withdraw consent</button></main>""",
            "/idle": HEAD + bar + "<footer><button>Withdraw consent</button></footer>",
            "/cookies": HEAD + "<main><h1>Cookie policy</h1><p>We use cookies.</p></main>",
        }
    )


@pytest.fixture(scope="module")
def beds():
    frame = """<!doctype html><button onclick="parent.postMessage('again','*')">Cookie settings</button>"""
    hosts = {"shop.example": host(pages()), "platform.example": host({"/footer": frame})}
    with opened_each(hosts) as open_beds:
        yield open_beds


@pytest.fixture(params=["shell", "headless"])
def bed(beds, request):
    return beds(request.param)


def test_a_press_that_asks_nothing_further_is_the_withdrawal(bed):
    made, held, _ = withdrawn(bed, "taken_back")
    assert (made.done, made.method, held) == (True, "words", "none"), made
    assert made.clicks == ("Privacy policy", "Withdraw consent")
    assert "choice" in made.proof


def test_a_press_that_changes_nothing_withdraws_nothing(bed):
    made, held, _ = withdrawn(bed, "idle")
    assert (made.done, held) == (False, "all"), made


def test_a_way_in_words_that_only_the_policy_names(bed):
    unnamed, _, _ = withdrawn(bed, "named")
    made, held, _ = withdrawn(bed, "named", ("Crumb corner",))
    assert (unnamed.clicks[0], made.clicks[0], held) == ("Privacy policy", "Crumb corner", "none"), made


def withdrawn(bed, name, named=()):
    async def act(page, settle):
        _, given = await choice.choose(page, "accept", settle)
        assert given.done, given
        await arrive(page, page.url, None, 10, 10)
        await settle()
        _, made = await choice.choose(page, "withdraw", settle, named=named)
        held = {cookie["name"]: cookie["value"] for cookie in await page.context.cookies()}
        return made, held["choice"], page.url

    return bed.visit(f"https://shop.example/{name}", act)


OFFERED = [name for name in WAYS if name not in ("platform_only", "none", "unknown_words", "unnamed_icon")]


@pytest.mark.parametrize(
    ("bed", "name"),
    [*(("shell", name) for name in OFFERED), ("headless", "frame"), ("headless", "button")],
    indirect=["bed"],
)
def test_consent_is_withdrawn_wherever_the_way_is(bed, name):
    made, held, url = withdrawn(bed, name)
    assert (made.done, made.method, held) == (True, "words", "none"), made
    assert "choice" in made.proof or "consent" in made.proof
    assert url.partition("#")[0] == f"https://shop.example/{name}"


@pytest.mark.parametrize(("bed", "tag"), [("shell", tag) for tag in LINKS], indirect=["bed"])
def test_in_every_language(bed, tag):
    made, held, _ = withdrawn(bed, f"lang-{tag}")
    assert (made.done, made.clicks[0], held) == (True, LINKS[tag], "none"), made


def test_a_way_that_no_visitor_has_is_told_apart(bed):
    made, held, _ = withdrawn(bed, "platform_only")
    assert (made.done, made.method, made.clicks[0], held) == (
        True,
        "platform script",
        "Cookiebot.renew()",
        "none",
    )


@pytest.mark.parametrize(
    ("name", "offered"), [("none", False), ("unknown_words", True), ("unnamed_icon", True)]
)
def test_no_way_is_said_where_nothing_may_be_one(bed, name, offered):
    made, held, url = withdrawn(bed, name)
    assert (made.done, made.proof, made.offered, held) == (False, choice.NOT_REOPENED, offered, "all")
    assert url == f"https://shop.example/{name}"


@pytest.fixture(scope="module")
def news():
    packages = npm_packages(*tcf_platform.PACKAGES)
    with opened({"news.example": tcf_platform.host(packages)}) as open_bed:
        yield open_bed


@pytest.mark.parametrize("path", ["/tcf", "/tcf-ja"])
@pytest.mark.parametrize("wanted", ["accept", "reject", "withdraw"])
def test_a_platform_of_the_iabs_own(news, path, wanted):
    phase = {"accept": "accepted", "reject": "rejected", "withdraw": "withdrawn"}[wanted]
    seen = made_visit(news, f"https://news.example{path}", phase=phase, choice=wanted)
    assert seen.choice.done, seen.choice
    assert seen.choice.held is True
    assert "euconsent-v2" in seen.choice.proof
