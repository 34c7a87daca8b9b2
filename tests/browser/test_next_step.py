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
}


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
    ],
)
def test_the_choice_is_made_and_its_record_says_so(bed, name, wanted, held):
    made, kept = chosen(bed, name, wanted)
    assert (made.done, kept) == (True, held), made


def test_a_link_that_leads_to_a_text_has_refused_nothing(bed):
    made, kept = chosen(bed, "nowhere", "reject")
    assert (made.done, kept) == (False, None), made


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
