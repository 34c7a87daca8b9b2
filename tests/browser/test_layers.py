"""Ways through a banner's layers on which its first sight leads astray."""
# ruff: noqa: E501 - lines of HTML as their pages have them

import pytest

from auditor.browser.banners import choice
from browser.bed import host, opened

_PAGE = """<!doctype html><meta charset="utf-8"><title>Shop</title><style>.box {{position:fixed; left:0; bottom:0; background:#fff}} .over {{position:fixed; left:0; top:0; background:#fff}}</style>
<main style="min-height:900px"><h1>Wares</h1></main><script>
const on = (name) => document.getElementById(name).checked;
var say = (word) => {{ document.cookie = 'choice=' + word; document.querySelectorAll('.box,.over').forEach((box) => {{ box.style.display = 'none'; }}); }};
const save = () => say(on('stats') && on('ads') ? 'all' : on('stats') ? 'stats' : on('ads') ? 'ads' : 'none');
</script>{}"""
_SWITCHES = """<label><input type="checkbox" id="stats" checked> Statistics</label><label><input type="checkbox" id="ads" checked> Marketing</label>"""
_ASKS = "<p>We use cookies for statistics and advertising.</p>"
PAGES = {
    # the settings lie over the banner, which stays as it was; pressed once more they close again
    "over": f"""<div class="box" role="dialog">{_ASKS}<button onclick="modal.hidden=!modal.hidden">Cookie settings</button><button onclick="say('all')">Accept all</button></div>
<div class="over" role="dialog" id="modal" hidden><h2>Cookies</h2>{_SWITCHES}<button onclick="save()">Save my choices</button></div>""",
    # a refusal is asked about once more, by a box over the banner
    "sure": f"""<div class="box" role="dialog">{_ASKS}<button onclick="asked.hidden=false">Reject</button><button onclick="say('all')">Accept all</button></div>
<div class="over" role="dialog" id="asked" hidden><p>Are you sure? Without cookies some features will not work.</p><button onclick="say('none')">Yes, reject</button><button onclick="say('all')">Accept cookies</button></div>""",
    # the switches are in the page already, behind a button; the first layer's "Accept" accepts all
    "behind": f"""<div class="box" role="dialog"><div id="one">{_ASKS}<button onclick="two.hidden=false;one.hidden=true">Preferences</button><button onclick="say('all')">Accept</button></div>
<div id="two" hidden>Cookies {_SWITCHES}<button onclick="save()">Save</button></div></div>""",
    # each purpose unfolds by a heading that holds its switch
    "unfolds": f"""<div class="box" role="dialog">{_ASKS}<details><summary>Statistics <input type="checkbox" id="stats" checked aria-label="Statistics"></summary>Pages read</details>
<details><summary>Marketing <input type="checkbox" id="ads" checked aria-label="Marketing"></summary>Partners</details><button onclick="save()">Save my choices</button><button onclick="say('all')">Accept all</button></div>""",
    # words of thanks that go on speaking of cookies and can be hidden
    "thanks": f"""<div class="box" role="region" aria-label="Cookies" id="told">{_ASKS}<button onclick="thank('none')">Reject additional cookies</button><button onclick="thank('all')">Accept additional cookies</button></div>
<script>const thank = (word) => {{ document.cookie = 'choice=' + word; told.innerHTML = '<p>You can change your cookie settings at any time.</p><button onclick="told.remove()">Hide this message</button>'; }};</script>""",
    # the seconds that are left stand behind the words
    "counts": f"""<div class="box" role="dialog">{_ASKS}<button onclick="say('all')">Accept (<span id="left">30</span>)</button><button onclick="say('none')">Reject (30)</button></div>
<script>setInterval(() => {{ left.textContent = Math.max(0, left.textContent - 1); }}, 1000)</script>""",
    # its buttons are pictures
    "pictures": f"""<div class="box" role="dialog">{_ASKS}<input type="image" alt="Reject all" width="80" height="20" onclick="say('none')"><input type="image" alt="Accept all" width="80" height="20" onclick="say('all')"></div>""",
    # questions without a title of their own: what stands beside their answers names them
    "asked": f"""<div class="box" role="dialog"><div>{_ASKS}</div>
<div><b>Statistics</b> <label><input type="radio" name="r1" id="stats" checked>Yes</label><label><input type="radio" name="r1">No</label></div>
<div><b>Marketing</b> <label><input type="radio" name="r2" id="ads" checked>Yes</label><label><input type="radio" name="r2">No</label></div><button onclick="save()">Submit preferences</button></div>""",
    # two buttons a purpose; nothing can be saved before each has its answer
    "pairs": f"""<div class="box" role="dialog">{_ASKS}<div><b>Statistics</b> <div><button aria-pressed="false" onclick="answer(this)">Disagree</button><button aria-pressed="false" id="s" onclick="answer(this)">Agree</button></div></div>
<div><b>Marketing</b> <div><button aria-pressed="false" onclick="answer(this)">Disagree</button><button aria-pressed="false" id="a" onclick="answer(this)">Agree</button></div></div>
<button id="last" disabled onclick="const [x, y] = [s, a].map((e) => e.ariaPressed === 'true'); say(x && y ? 'all' : x ? 'stats' : y ? 'ads' : 'none')">Save</button></div>
<script>const answer = (b) => {{ for (const each of b.parentNode.children) each.ariaPressed = String(each === b); last.disabled = document.querySelectorAll('[aria-pressed=true]').length < 2; }};</script>""",
    # the first layer stands, with more to press, under two others
    "third": f"""<div class="box" role="dialog">{_ASKS}<button onclick="second.hidden=false">Cookie settings</button><button onclick="say('all')">Accept all</button></div>
<div class="over" role="dialog" id="second" hidden><p>Cookies by purpose</p><button onclick="last.hidden=false;second.hidden=true">Customize</button></div>
<div class="over" role="dialog" id="last" hidden><h2>Cookies</h2>{_SWITCHES}<button onclick="save()">Save my choices</button></div>""",
    # the browser's own box asks once more
    "confirms": f"""<div class="box" role="dialog">{_ASKS}<button onclick="confirm('Really?') && say('none')">Reject all</button><button onclick="say('all')">Accept all</button></div>""",
    # what stands beside the banner speaks of cookies too, and goes on standing
    "chat": f"""<div class="box" role="dialog">{_ASKS}<button onclick="say('all')">Accept all</button><button onclick="say('none')">Reject all</button></div>
<div style="position:fixed;right:0;top:0;width:300px"><p>Shall we chat? Our chat uses cookies.</p><button onclick="say('chat')">Accept</button></div>""",
    # of three answers the one in the middle names what is necessary too
    "between": f"""<div class="box" role="dialog">{_ASKS}<label><input type="radio" name="r" value="all" checked> All cookies</label><label><input type="radio" name="r" value="stats"> Necessary and statistics cookies</label>
<label><input type="radio" name="r" value="none"> Only necessary cookies</label><button onclick="say(document.querySelector(':checked').value)">Save my choice</button></div>""",
    # one switch stands for all the others
    "master": f"""<div class="box" role="dialog">{_ASKS}{_SWITCHES}<label><input type="checkbox" checked onchange="stats.checked=ads.checked=this.checked"> Enable everything</label>
<button onclick="save()">Save my choices</button></div>""",
    # no answer is taken before a box is ticked that holds no purpose
    "ticked": f"""<div class="box" role="dialog">{_ASKS}<label><input type="checkbox" onchange="yes.disabled=no.disabled=!this.checked"> I have read the privacy policy</label>
<button id="no" disabled onclick="say('none')">Reject</button><button id="yes" disabled onclick="say('all')">Accept</button></div>""",
    # below the page's end until one scrolls there
    "sticks": f"""<div><div style="position:sticky;bottom:0">{_ASKS}<button onclick="say('none')">Decline</button><button onclick="say('all')">Accept</button></div></div><script>
const said = say; window.say = (word) => {{ said(word); document.querySelectorAll('button').forEach((b) => b.parentNode.remove()); }};</script>""",
}


@pytest.fixture(scope="module")
def bed():
    with opened(
        {"shop.example": host({f"/{name}": _PAGE.format(html) for name, html in PAGES.items()})}
    ) as bed:
        yield bed


def chosen(bed, name, wanted, *, others=False):
    """The choice, and what the page's own script holds of it."""

    async def act(page, settle):
        _, made = await choice.choose(page, wanted, settle, others=others)
        held = {cookie["name"]: cookie["value"] for cookie in await page.context.cookies()}
        return made, held.get("choice")

    return bed.visit(f"https://shop.example/{name}", act)


@pytest.mark.parametrize("name", PAGES)
def test_to_refuse(bed, name):
    made, held = chosen(bed, name, "reject")
    assert (made.done, held) == (True, "none"), made


@pytest.mark.parametrize("name", ["over", "behind", "unfolds", "asked", "pairs", "third"])
def test_to_let_some_purposes_run(bed, name):
    made, held = chosen(bed, name, "partial")
    assert (made.done, held) == (True, "stats"), made
    assert (made.purposes_on, made.purposes_off) == (("Statistics",), ("Marketing",))


@pytest.mark.parametrize("name", ["over", "asked", "master"])
def test_to_let_the_other_purposes_run(bed, name):
    made, held = chosen(bed, name, "partial", others=True)
    assert (made.done, held, made.wanted) == (True, "ads", "partial"), made
    assert ("Marketing" in made.purposes_on, "Statistics" in made.purposes_off) == (True, True)


@pytest.mark.parametrize("name", ["counts", "pictures", "thanks", "chat", "between", "ticked"])
def test_to_accept(bed, name):
    made, held = chosen(bed, name, "accept")
    assert (made.done, held) == (True, "all"), made
