"""Banners whose way is not said by one button: what is pressed next, and what is not."""
# ruff: noqa: E501 - lines of HTML and scripts as their pages have them

import pytest

from auditor.browser.banners import choice
from browser import banner_pages
from browser.bed import host, opened

_BOX = '<div id="banner" class="box" role="dialog">{}</div>'
PAGES = {
    "questions": _BOX.format("""<p id="q"></p><button id="y">Oui</button> <button id="n">Non</button>""")
    + """<script>{ const asked = ['Pouvons-nous mesurer vos visites avec des cookies ?', 'Et montrer des publicités avec des cookies ?'], said = [];
const next = (v) => { if (v) said.push(v); if (said.length < asked.length) q.textContent = asked[said.length]; else say(said.includes('y') ? 'all' : 'none'); };
next(); y.onclick = () => next('y'); n.onclick = () => next('n'); }</script>""",
    "sure": _BOX.format(
        """<p id="q">Dürfen wir Cookies setzen?</p><button id="y">Ja</button> <button id="n">Nein</button>"""
    )
    + """<script>{ let back = false; n.onclick = () => { if (back) return say('all'); back = true; q.textContent = 'Möchten Sie Cookies wirklich ablehnen?'; }; y.onclick = () => say(back ? 'none' : 'all'); }</script>""",
    "tick": _BOX.format(
        """<p>Wir verwenden Cookies für Statistik.</p><label><input type="checkbox" onchange="a.disabled=!this.checked"> Ich habe alles gelesen</label>
<button id="a" disabled onclick="say('all')">Alle akzeptieren</button><button onclick="say('none')">Nur notwendige</button>"""
    ),
    "unknown": _BOX.format(
        """<p>Cookies nous aident.</p><button onclick="say('all')">Envoyez la musique pour moi</button><button onclick="say('none')">Refuser les cookies</button>"""
    ),
    "unheard": _BOX.format(
        """<p>Cookies</p><button onclick="say('all')">Elfogadom</button><button onclick="say('none')">Refuser les cookies</button>"""
    ),
    "priced": _BOX.format(
        """<p>Unsere Partner setzen Cookies für Werbung.</p><button onclick="say('all')">Mit Werbung weiterlesen</button><button onclick="say('none')">Werbefrei für 2,99 €</button>"""
    ),
    "elsewhere": _BOX.format(
        """<p>We share data with partners by cookies.</p><button onclick="say('all')">OK</button><a href="/rights">Do not sell or share my data</a>"""
    ),
    "rights": """<h1>Your rights</h1><p>Turn off the sale of your data by cookies.</p><form onsubmit="say('none');return false"><label><input type="checkbox"> Opt me out of sale</label><button>Submit request</button></form>""",
    "nowhere": _BOX.format(
        """<p>We share data with partners by cookies.</p><button onclick="say('all')">OK</button><a href="/text">Do not sell or share my data</a>"""
    ),
    "text": "<h1>Your rights</h1><p>Write to us about cookies.</p>",
    "sentence": _BOX.format(
        """<p>Please decide whether to allow cookies</p><button onclick="say('all')">All cookies</button><button onclick="say('none')">Only what is needed</button>"""
    ),
    "stays": _BOX.format(
        """<p>Cookies für Statistik und Werbung.</p><label><input type="checkbox" id="s" checked> Statistik</label><label><input type="checkbox" id="w" checked> Werbung</label><button onclick="document.cookie=`consent={statistics:${s.checked},marketing:${w.checked}}`;document.cookie='choice='+(s.checked?'all':'none');if(s.checked)banner.remove()">Auswahl speichern</button>"""
    ),
    "heeded": _BOX.format(
        """<p>Your Global Privacy Control signal was honored: advertising cookies are off.</p><button onclick="say('seen')">Got it</button>"""
    ),
    "applied": _BOX.format(
        """<p>Cookies für Statistik.</p><div id="more" hidden><label><input type="checkbox" id="s" checked> Statistik</label><label><input type="checkbox" id="w" checked> Werbung</label></div>
<button onclick="document.cookie='consents='+JSON.stringify(s.checked?['essential','statistics']:['essential']);say(s.checked?'all':'none')">Cookies annehmen</button><button onclick="more.hidden=false;this.disabled=true">Selbst aussuchen</button>"""
    ),
    "agree": _BOX.format(
        """<p>Untick the cookies that you do not want.</p><label><input type="checkbox" id="s" checked> Statistics</label><label><input type="checkbox" id="w" checked> Advertising</label>
<button onclick="document.cookie=`consents=statistics:${s.checked},advertising:${w.checked}`;say(s.checked?'all':'none')">Agree</button>"""
    ),
    "cancelled": _BOX.format(
        """<p>アクセス解析にクッキーを使います。よろしいですか。</p><button onclick="say('all')">OK</button><button onclick="document.cookie='counted=false';say('none')">キャンセル</button>"""
    ),
    "put_off": _BOX.format(
        """<p>We count visits with cookies.</p><button onclick="say('all')">OK</button><button onclick="say('later')">Cancel</button>"""
    ),
    "pressed": _BOX.format(
        """<p>Tippen Sie an, wofür Cookies gesetzt werden.</p><button aria-pressed="true" onclick="flip(this)" id="s">Statistik</button><button aria-pressed="true" onclick="flip(this)" id="w">Werbung</button>
<button onclick="say(s.ariaPressed==='true'?'all':'none')">Auswahl speichern</button><button onclick="say('all')">Alle akzeptieren</button>"""
    )
    + "<script>const flip = (e) => { e.ariaPressed = e.ariaPressed !== 'true'; };</script>",
    "redrawn": _BOX.format(
        """<p>Cookies, as you like.</p><span id="w"></span><button onclick="document.cookie='consents=statistics:'+v.Statistics+',advertising:'+v.Advertising;say(v.Statistics&&v.Advertising?'all':v.Statistics?'stats':'none')">Save</button>"""
    )
    + """<script>const v = {Statistics: true, Advertising: true}, draw = () => { w.innerHTML = Object.keys(v).map((n) => `<button role="switch" aria-label="${n}" aria-checked="${v[n]}" onclick="v.${n}=!v.${n};draw()">·</button>`).join(''); }; draw();</script>""",
    "spoken": _BOX.format(
        """<p>Cookieで閲覧状況を測定します。</p><button aria-pressed="true">日本語</button><button aria-pressed="false" onclick="say('english')">English</button><button onclick="say('all')">同意する</button><button onclick="say('none')">拒否する</button>"""
    ),
    "here": _BOX.format(
        """<p>Des cookies mesurent l'audience. Pour les refuser, c'est par <a href="#" onclick="more.hidden=false;return false">ici</a>.</p><button onclick="say('all')">Tout accepter</button><div id="more" hidden><button onclick="say('none')">Tout refuser</button></div>"""
    ),
    "browser": _BOX.format(
        """<p>Cookies help us. How to refuse cookies in the settings of your browser is told <a href="/text">here</a>.</p><button onclick="say('all')">OK</button>"""
    ),
    "tabs": _BOX.format(
        """<button role="tab" aria-selected="true">Cookies</button><button role="tab" onclick="more.hidden=false">Partners</button><p>We use cookies.</p><button onclick="say('all')">Accept all</button><div id="more" hidden><button onclick="say('none')">Reject all</button></div>"""
    ),
    "reading": _BOX.format(
        """<p id="q">We use cookies.</p><button onclick="q.textContent+=' They count visits.'">Learn more</button><button onclick="say('all')">Accept all</button>"""
    ),
    "meant": _BOX.format(
        """<p id="q">We use cookies.</p><span id="w"><button onclick="say('all')">Sure</button><button onclick="q.textContent='Are you sure? Without cookies some films stay dark.';w.innerHTML=two">I'd rather not</button></span>"""
    )
    + """<script>const two = `<button onclick="say('all')">Go back</button><button onclick="say('none')">Yes, continue without</button>`;</script>""",
    "doubted": _BOX.format(
        """<p id="q">We use cookies.</p><span id="w"><button onclick="say('all')">Sure</button><button onclick="q.textContent='Are you sure? Without cookies some films stay dark.';w.innerHTML=two">I'd rather not</button></span>"""
    )
    + """<script>const two = `<button onclick="say('all')">Go back</button><button onclick="say('none')">Stick with it</button>`;</script>""",
    "asked_over": """<div id="banner"><div class="bar"><p>We use cookies for analytics.</p><button onclick="say('all')">Allow</button><button onclick="asked.hidden=false">Decline</button></div>
<div class="shade" id="asked" hidden><div class="box" role="dialog"><p>Decline cookies? Adverts will suit you less.</p><button onclick="asked.hidden=true">Cancel</button><button onclick="say('none')">I'm sure</button></div></div></div>""",
    "thanked": """<div id="banner"><div class="bar" id="bar"><p>We use cookies for analytics.</p><button onclick="say('all')">Allow</button><button onclick="say('none','#bar');asked.hidden=false">Decline</button></div>
<div class="shade" id="asked" hidden><div class="box" role="dialog"><p>Cookies are off. Did you like this banner?</p><button onclick="asked.remove()">Close</button><button onclick="say('liked')">Like it</button></div></div></div>""",
    "kept": """<footer><a href="#" onclick="banner.hidden=false;return false">Manage cookie consent</a></footer><div id="banner" class="bar" hidden>
<p>Do you want to withdraw your cookie consent?</p><button onclick="say('kept')">No, keep it</button><button onclick="say('none')">Yes, withdraw</button></div>""",
    "customised": """<div id="banner"><div class="bar" id="one"><p>We use cookies for analytics.</p><button onclick="say('all')">Agree and close</button><button onclick="two.hidden=false;one.remove()">Learn more and customise</button></div>
<div class="shade" id="two" hidden><div class="box" role="dialog"><p>What you allow</p><label><input type="checkbox" id="s" checked> Analytics</label><button onclick="say(s.checked?'all':'none')">Save and exit</button><button onclick="say('all')">Accept all</button></div></div></div>""",
}


PAGES["asked_over_de"] = (
    PAGES["asked_over"]
    .replace("We use cookies for analytics", "Wir nutzen Cookies für Statistik")
    .replace("Allow", "Zulassen")
    .replace(">Decline<", ">Ablehnen<")
    .replace("Decline cookies?", "Cookies wirklich ablehnen?")
    .replace("Cancel", "Zurück")
    .replace("I'm sure", "Ich bin mir sicher")
)
PAGES["agree_off"] = PAGES["agree"].replace(" checked", "")


@pytest.fixture(scope="module")
def bed():
    pages = {f"/{name}": banner_pages.HEAD + html for name, html in PAGES.items()}
    with opened({"shop.example": host(pages)}) as open_bed:
        yield open_bed


def chosen(bed, name, wanted):
    async def act(page, settle):
        _, made = await choice.choose(page, wanted, settle)
        cookies = {cookie["name"]: cookie["value"] for cookie in await page.context.cookies()}
        return made, cookies.get("choice")

    return bed.visit(f"https://shop.example/{name}", act)


@pytest.mark.parametrize(
    ("name", "wanted", "held"),
    [
        ("questions", "accept", "all"),
        ("questions", "reject", "none"),
        ("tick", "accept", "all"),
        ("tick", "reject", "none"),
        ("unknown", "accept", "all"),
        ("applied", "reject", "none"),
        ("elsewhere", "reject", "none"),
        ("sentence", "accept", "all"),
        ("stays", "reject", "none"),
        ("agree", "reject", "none"),
        ("agree_off", "accept", "all"),
        ("redrawn", "reject", "none"),
        ("redrawn", "partial", "stats"),
        ("pressed", "reject", "none"),
        ("cancelled", "reject", "none"),
        ("spoken", "reject", "none"),
        ("here", "reject", "none"),
        ("tabs", "reject", "none"),
        ("meant", "reject", "none"),
        ("asked_over", "reject", "none"),
        ("asked_over_de", "reject", "none"),
        ("thanked", "reject", "none"),
        ("customised", "reject", "none"),
        ("kept", "withdraw", "none"),
    ],
)
def test_the_choice_is_made_and_its_record_says_so(bed, name, wanted, held):
    made, kept = chosen(bed, name, wanted)
    assert (made.done, kept) == (True, held), made


def test_a_cancel_of_which_no_record_says_that_it_refuses_is_no_refusal(bed):
    made, kept = chosen(bed, "put_off", "reject")
    assert (made.done, made.offered, kept) == (False, True, "later"), made


def test_a_link_that_leads_to_a_text_has_refused_nothing(bed):
    made, kept = chosen(bed, "nowhere", "reject")
    assert (made.done, kept) == (False, None), made


@pytest.mark.parametrize("name", ["browser", "reading"])
def test_what_only_tells_more_offers_no_refusal(bed, name):
    made, kept = chosen(bed, name, "reject")
    assert (made.done, made.offered, made.proof, kept) == (False, False, choice.NO_REFUSAL, None), made


def test_a_refusal_that_is_asked_back_in_unknown_words_is_not_made(bed):
    made, kept = chosen(bed, "doubted", "reject")
    assert (made.done, made.offered, kept) == (False, True, None), made


def test_a_bare_no_is_not_said_again_to_who_asks_back(bed):
    made, kept = chosen(bed, "sure", "reject")
    assert (made.done, kept) == (False, None), made


@pytest.mark.parametrize(
    ("name", "wanted", "offered"),
    [("unheard", "accept", True), ("priced", "reject", False), ("heeded", "accept", False)],
)
def test_what_may_be_anything_costs_money_or_only_confirms_is_not_pressed(bed, name, wanted, offered):
    made, kept = chosen(bed, name, wanted)
    assert (made.done, made.offered, made.clicks, kept) == (False, offered, (), None)
