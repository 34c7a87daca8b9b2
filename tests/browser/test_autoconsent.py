"""The second reader: asked where ours could not choose, never believed, and never pressing the contrary."""

import pytest

from auditor.browser.banners import choice, consent_rules
from browser import banner_pages
from browser.bed import host, opened

BANNER = """<div id="banner" class="bar cookiez-footer"><p>Rydym yn defnyddio cookies i fesur ymweliadau.</p>
<button data-cookiez-action="accept-all" onclick="say('all')">Derbyn</button>
<button data-cookiez-action="deny-all" onclick="{refuse}">{words}</button></div>"""
PAGES = {
    "welsh": BANNER.format(refuse="say('none')", words="Gwrthod"),
    "only_gone": BANNER.format(refuse="banner.remove()", words="Gwrthod"),
    "says_the_contrary": BANNER.format(refuse="say('all')", words="Gwrthod"),
    "nothing_happens": BANNER.format(refuse="", words="Gwrthod"),
    "relabelled": BANNER.format(refuse="say('all')", words="OK"),
    "no_words": """<div id="banner" class="bar u-cookie-frame">
<button data-attr="btn-accept-cookies" onclick="say('all')">✓</button>
<button data-attr="btn-reject-cookies" onclick="say('none')">—</button></div>""",
}


@pytest.fixture(scope="module")
def bed():
    pages = {f"/{name}": banner_pages.HEAD + html for name, html in PAGES.items()}
    with opened({"shop.example": host(pages)}) as open_bed:
        yield open_bed


def chosen(bed, name, wanted):
    """The banner, the choice, what the page holds of it, and the names that its scripts can see."""

    async def act(page, settle):
        met, made = await choice.choose(page, wanted, settle)
        held = await page.evaluate("localStorage.getItem('site-consent')")
        return met, made, held, await page.evaluate("Object.keys(window).filter(k => /autoconsent/i.test(k))")

    return bed.visit(f"https://shop.example/{name}", act)


def test_a_rule_knows_the_button_whose_words_are_not_known(bed):
    met, made, held, names = chosen(bed, "welsh", "reject")
    assert (made.done, held, made.method, made.clicks) == (True, "none", "autoconsent:cookiez", ("Gwrthod",))
    assert "choice" in made.proof
    assert not met.understood
    assert names == []


@pytest.mark.parametrize(("wanted", "word"), [("reject", "none"), ("accept", "all")])
def test_a_banner_that_our_own_reader_does_not_see(bed, wanted, word):
    met, made, held, _ = chosen(bed, "no_words", wanted)
    assert held == word
    assert made.method == "autoconsent:u-cookie-consent"
    assert (met.platform, met.understood) == ("u-cookie-consent", False)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("only_gone", "no record of the choice was seen"),
        ("says_the_contrary", "says"),
        ("nothing_happens", "the banner was still there"),
    ],
)
def test_what_a_rule_did_is_not_believed_without_its_effect(bed, name, why):
    _, made, _, _ = chosen(bed, name, "reject")
    assert not made.done
    assert made.proof.startswith(choice.NOT_UNDERSTOOD)
    assert why in made.proof.partition("by autoconsent:cookiez: ")[2]


def test_a_button_that_may_say_the_contrary_is_not_pressed(bed):
    _, made, held, _ = chosen(bed, "relabelled", "reject")
    assert (made.done, held, made.clicks) == (False, None, ())


def test_rules_that_were_not_looked_through_are_not_used(bed, tmp_path, monkeypatch):
    (tmp_path / "rules.json").write_text("[]")
    with pytest.raises(ValueError, match="not those"):
        consent_rules.read(tmp_path / "rules.json")

    monkeypatch.setattr(consent_rules, "installed", lambda: consent_rules.read(tmp_path / "rules.json"))
    _, made, held, _ = chosen(bed, "welsh", "reject")
    assert (made.done, held) == (False, None)
    assert made.proof.endswith(f"; {consent_rules.NOT_THOSE}")


def test_only_rules_that_say_plainly_what_to_press_are_read():
    rules = {rule.name: rule for rule in consent_rules.installed()}
    assert rules["cookiez"].reject
    assert not any(name.startswith("auto_") for name in rules)
    assert all(
        set(step) - {"hide", "eval", "setStyle"} == set(step) for r in rules.values() for step in r.reject
    )
