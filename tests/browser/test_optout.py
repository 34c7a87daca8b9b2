"""Using opt-outs: what they answer, and what a page asks to be pressed."""
# ruff: noqa: E501 - lines of HTML as their pages have them

import pytest

from auditor.browser.optouts import optout
from auditor.demo.server import Answer
from auditor.model.visit import OptOutEndpoint
from browser import banner_pages
from browser.bed import host, opened

PAGE = '<!doctype html><meta charset="utf-8"><title>{title}</title><main><p>{text}</p>{ask}</main>'
UNSET = "document.cookie='optout=; path=/; max-age=0'"
SET = "document.cookie='optout=1; path=/; max-age=86400'"


def page(ask, text="We measure visits with cookies.", title="Opt-out"):
    return PAGE.format(title=title, text=text, ask=ask)


VENDOR = {
    "/button": page(f'<button onclick="{SET}">Opt out</button>'),
    "/japanese": page(
        f'<button onclick="{SET}">オプトアウトする</button>', text="広告配信のためのCookieについて"
    ),
    "/disable": page(
        f'<input type="button" value="無効にする" onclick="{SET}">', text="行動履歴の取得について"
    ),
    "/german": page(f'<button onclick="{SET}">Tracking deaktivieren</button>'),
    "/link": page(f'<a href="#" onclick="{SET};return false">Click here to opt out</a>'),
    "/submit": page('<form action="/done"><input type="submit" value="Opt out now"></form>'),
    "/confirm": page(
        f'<button onclick="ask.hidden=false">Opt out</button><div id="ask" hidden><p>Sure?</p><button onclick="{SET}">Yes</button></div>'
    ),
    "/dialog": page(f"""<button onclick="if (confirm('Sure?')) {SET}">Opt out</button>"""),
    "/later": page(f'<button onclick="setTimeout(() => {{{SET}}}, 3000)">Opt out</button>'),
    "/switch": page(f'<label><input type="checkbox" onchange="{SET}"> Opt out of tracking</label>'),
    "/switch-on": page(
        f'<label><input type="checkbox" checked onchange="{SET}"> Allow tracking cookies</label>',
        text="Preferences",
    ),
    "/radio": page(
        f'<form onsubmit="{SET};return false"><label><input type="radio" name="t" checked> Allow</label><label><input type="radio" name="t"> Do not allow</label><button>Save</button></form>'
    ),
    "/select-fr": page(
        f'<form onsubmit="{SET};return false"><select><option>Autoriser</option><option>Refuser</option></select><button>Enregistrer</button></form>',
        text="Mesure d'audience et cookies",
    ),
    "/korean": page(f'<button onclick="{SET}">맞춤형 광고 거부하기</button>', text="맞춤형 광고"),
    "/french": page(f'<button onclick="{SET}">Désactiver le suivi</button>', text="Mesure d'audience"),
    "/switch-save": page(
        f'<form onsubmit="{SET};return false"><label><input type="checkbox" checked> Allow analytics cookies</label><button>Save</button></form>'
    ),
    "/matomo": page('<iframe src="/matomo-box" width="500" height="200"></iframe>'),
    "/matomo-box": page(
        f'<input type="checkbox" id="t" checked onclick="{SET}"><label for="t">You are not opted out. Uncheck this box to opt-out.</label>'
    ),
    "/matomo-de": page(
        f'<input type="checkbox" id="t" checked onclick="{SET}"><label for="t">Ihr Besuch dieser Webseite wird aktuell von der Matomo Webanalyse erfasst. Häkchen entfernen für Opt-Out.</label>',
        text="Webanalyse",
    ),
    "/shadow": page(
        f"""<div id="h"></div><script>h.attachShadow({{mode: 'open'}}).innerHTML = `<button onclick="{SET}">Opt out</button>`</script>"""
    ),
    "/closed": page(
        f"""<div id="h"></div><script>h.attachShadow({{mode: 'closed'}}).innerHTML = `<button onclick="{SET}">Opt out</button>`</script>"""
    ),
    "/vendor-de": page(f'<button onclick="{SET}">Acme-Dienste deaktivieren</button>', text="Werbung"),
    "/vendor-fr": page(f'<button onclick="{SET}">Désactiver les publicités Acme</button>', text="Publicité"),
    "/objection": page(
        f'<a href="#" onclick="{SET};return false">Ich widerspreche der Verarbeitung meiner Nutzungsdaten</a>'
    ),
    "/measure": page(f'<button onclick="{SET}">Do not measure me</button>'),
    "/record": page(f'<button onclick="{SET}">Stop recording me</button>'),
    "/twice": page(
        f"""<button onclick="if (!this.n) {{ this.n = 1; this.textContent = 'Opt out now'; return; }} {SET}">Opt out</button>"""
    ),
    "/asked-twice": page(
        f'<button onclick="a.hidden=false;this.hidden=true">Opt out</button><div id="a" hidden><button onclick="b.hidden=false;a.hidden=true">Continue</button></div><div id="b" hidden><button onclick="{SET}">Yes, opt me out</button></div>'
    ),
    "/stays-pressed": page(
        f"""<button aria-pressed="true">Dark mode</button><button aria-pressed="true" onclick="this.setAttribute('aria-pressed', 'false'); {SET}">Usage statistics</button>"""
    ),
    "/counted": page(
        f'<form onsubmit="{SET};return false"><label><input type="radio" name="t" checked> Yes, count me</label><label><input type="radio" name="t"> No, do not count me</label><button>Save</button></form>'
    ),
    "/leads-on": page(
        '<a href="/done">Disable Acme Analytics</a> <a href="/gone">How to disable analytics</a>'
    ),
    "/taken-back": page(
        f'<button onclick="{SET}">Widerspruch einlegen</button> <button onclick="{UNSET}">Widerspruch zurücknehmen</button> <button onclick="{UNSET}">拒否を解除する</button> <button onclick="{UNSET}">거부 취소</button> <button onclick="{UNSET}">Annuler mon opposition</button> <button onclick="{UNSET}">Remove the opt-out cookie</button>',
        text="Webanalyse",
    ),
    "/panel": page(
        f'<button onclick="d.showModal()">Manage analytics</button><dialog id="d"><form method="dialog"><label><input type="checkbox" id="c" checked> Usage statistics</label><button onclick="if (!c.checked) {SET}">Save</button></form></dialog>'
    ),
    "/folded": page(
        f'<details><summary>Acme</summary><button onclick="{SET}">Refuser la mesure</button></details>'
    ),
    "/withheld": page(
        '<form action="/done"><label>E-mail <input name="e"></label><button>Opt out</button></form>'
    ),
    "/human": page('<div class="g-recaptcha">I am human</div><button>Opt out</button>'),
    "/letters": page('<label><input type="checkbox" checked> Marketing e-mails</label>', text="Account"),
    "/in-part": f"<!doctype html><title>P</title><p>We measure.<script>if (location.hash === '#measure=refuse') {SET}</script>",
    "/conditional": page(
        f'<button onclick="{SET}">Opt out</button>',
        text="Once you have opted out we measure nothing. If you are opted out, a cookie says so.",
    ),
    "/frame": page('<iframe src="/button" width="500" height="300"></iframe>'),
    "/already": page(f'<button onclick="{SET}">Opt out</button>', text="You are opted out of measurement."),
    "/elsewhere": page('<a href="https://other.example/x">Opt out</a>'),
    "/nothing": page(
        '<a href="/policy">Privacy policy</a> <button>Search</button> <button>Log out</button> <button>Remove from cart</button> <button>Retirer du panier</button> <button>カートから外す</button> <button>Newsletter ablehnen</button>',
        title="Nothing here",
    ),
    "/done": Answer(
        body=page("", text="You have been opted out."),
        headers=(("Set-Cookie", "optout=1; Path=/; Max-Age=86400"),),
    ),
    "/hop": Answer(status=302, headers=(("Location", "/hop2"), ("Set-Cookie", "optout=1; Path=/"))),
    "/hop2": Answer(status=302, headers=(("Location", "/done"),)),
    "/empty": Answer(status=204, headers=(("Set-Cookie", "optout=1; Path=/"),)),
    "/gone": Answer(status=410, body=page("", title="Gone")),
    "/broken": Answer(status=500),
    "/loop": Answer(status=302, headers=(("Location", "/loop"),)),
    "/banner": banner_pages.HEAD + banner_pages.PAGES["bar"].replace("Reject all", "Opt out"),
}


@pytest.fixture(scope="module")
def bed():
    with opened({"vendor.example": host(VENDOR), "other.example": host({"/x": VENDOR["/done"]})}) as open_bed:
        yield open_bed


def used(bed, path, **fields):
    return used_at(bed, f"https://vendor.example{path}", **fields)


def used_at(bed, url, **fields):
    async def act(page, settle):
        answer = await optout.use(page, OptOutEndpoint(url=url, **fields), optout.Ways(settle=settle))
        return answer, {cookie["name"] for cookie in await page.context.cookies()}

    return bed.visit(None, act)


@pytest.mark.parametrize(
    ("path", "pressed"),
    [
        ("/button", "Opt out"),
        ("/japanese", "オプトアウトする"),
        ("/disable", "無効にする"),
        ("/german", "Tracking deaktivieren"),
        ("/link", "Click here to opt out"),
        ("/submit", "Opt out now"),
        ("/confirm", "Opt out, then Yes"),
        ("/dialog", "Opt out"),
        ("/later", "Opt out"),
        ("/switch", "Opt out of tracking"),
        ("/switch-on", "Allow tracking cookies"),
        ("/radio", "Do not allow, then Save"),
        ("/select-fr", "Refuser, then Enregistrer"),
        ("/korean", "맞춤형 광고 거부하기"),
        ("/french", "Désactiver le suivi"),
        ("/switch-save", "Allow analytics cookies, then Save"),
        ("/matomo", "You are not opted out. Uncheck this box to opt-out."),
        ("/matomo-de", None),
        ("/shadow", "Opt out"),
        ("/conditional", "Opt out"),
        ("/frame", "Opt out"),
        ("/closed", "Opt out"),
        ("/vendor-de", "Acme-Dienste deaktivieren"),
        ("/vendor-fr", "Désactiver les publicités Acme"),
        ("/objection", "Ich widerspreche der Verarbeitung meiner Nutzungsdaten"),
        ("/measure", "Do not measure me"),
        ("/record", "Stop recording me"),
        ("/taken-back", "Widerspruch einlegen"),
        ("/twice", "Opt out, then Opt out now"),
        ("/asked-twice", "Opt out, then Continue, then Yes, opt me out"),
        ("/stays-pressed", "Usage statistics"),
        ("/counted", "No, do not count me, then Save"),
        ("/leads-on", "Disable Acme Analytics"),
        ("/folded", "Refuser la mesure"),
        ("/panel", "Manage analytics, then Usage statistics, then Save"),
    ],
)
def test_what_a_page_asks_for_is_pressed(bed, path, pressed):
    answer, cookies = used(bed, path)
    assert (answer.failure, answer.status) == (None, 200)
    assert answer.pressed == pressed or (pressed is None and answer.pressed)
    assert cookies == {"optout"}


@pytest.mark.parametrize("path", ["/already", "/elsewhere", "/nothing", "/banner", "/letters"])
def test_what_is_no_opt_out_of_this_page_is_left_alone(bed, path):
    answer, cookies = used(bed, path)
    assert (answer.pressed, answer.failure) == (None, None)
    assert cookies == set()


@pytest.mark.parametrize("path", ["/withheld", "/human"])
def test_what_asks_for_more_than_a_press_is_not_for_a_machine(bed, path):
    answer, cookies = used(bed, path)
    assert (answer.pressed, cookies) == (None, set())
    assert answer.failure.endswith("not for a machine")


def test_it_is_used_after_a_visit_whose_clock_stands_still(bed):
    async def act(page, settle):
        answer = await optout.use(
            page, OptOutEndpoint(url="https://vendor.example/later"), optout.Ways(settle=settle)
        )
        return answer, {cookie["name"] for cookie in await page.context.cookies()}

    answer, cookies = bed.visit("https://vendor.example/nothing", act)
    assert (answer.pressed, answer.status, cookies) == ("Opt out", 200, {"optout"})


def test_an_address_that_only_names_a_place_on_the_page_that_is_shown_is_opened_anew(bed):
    async def act(page, settle):
        endpoint = OptOutEndpoint(url="https://vendor.example/in-part#measure=refuse")
        await optout.use(page, endpoint, optout.Ways(settle=settle))
        return {cookie["name"] for cookie in await page.context.cookies()}

    assert bed.visit("https://vendor.example/in-part", act) == {"optout"}


def test_redirects_are_kept_in_order(bed):
    answer, cookies = used(bed, "/hop")
    assert answer.redirects == ("https://vendor.example/hop", "https://vendor.example/hop2")
    assert (answer.status, answer.final_url, answer.title) == (200, "https://vendor.example/done", "Opt-out")
    assert cookies == {"optout"}


def test_an_answer_without_a_page_is_an_answer(bed):
    answer, cookies = used(bed, "/empty")
    assert (answer.status, answer.failure, cookies) == (204, None, {"optout"})


@pytest.mark.parametrize(
    ("url", "status", "failure"),
    [
        ("https://vendor.example/missing", 404, "it answered with HTTP status 404"),
        ("https://vendor.example/gone", 410, "it answered with HTTP status 410"),
        ("https://vendor.example/broken", 500, "it answered with HTTP status 500"),
        ("https://nowhere.invalid/", None, "its host name does not resolve"),
        ("http://127.0.0.1:1/", None, "it could not be opened"),
        ("http://127.0.0.1:9001/", None, "its host refused the connection"),
        ("https://vendor.example/loop", None, "it redirects endlessly"),
        ("javascript:fetch('/x').then(alert)", None, "its script is none that is run here"),
        ("javascript:nothingThere()", None, "the page has no function nothingThere"),
        ("file:///etc/passwd", None, "its address is none that a browser opens"),
    ],
)
def test_a_failure_is_one_plain_line(bed, url, status, failure):
    answer, _ = used_at(bed, url)
    assert answer.status == status
    assert answer.failure.startswith(failure)
    assert "\n" not in answer.failure


@pytest.mark.parametrize(
    ("fields", "failure"),
    [
        ({"url": None, "mechanism": "contact"}, "message"),
        ({"url": "https://vendor.example/addon", "mechanism": "browser_addon"}, "add-on"),
        ({"url": None, "mechanism": "browser_setting"}, "setting"),
        ({"url": None}, "no address"),
    ],
)
def test_what_no_machine_can_do_says_why(bed, fields, failure):
    answer, _ = used_at(bed, **fields)
    assert failure in answer.failure
    assert answer.status is None
