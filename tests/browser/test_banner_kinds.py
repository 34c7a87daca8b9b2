"""Every kind of banner in English and Japanese, in both browsers: what it offers, and each choice made."""

import pytest

from auditor.browser.banners import choice
from browser import banner_kinds
from browser.banner_kinds import KINDS, WORDS
from browser.bed import host, opened


@pytest.fixture(scope="module", params=["shell", "headless"])
def bed(request):
    hosts = {
        "shop.example": host(banner_kinds.pages()),
        "platform.example": host(banner_kinds.platform_pages()),
    }
    with opened(hosts, request.param) as open_bed:
        yield open_bed


CASES = [(name, lang) for name in KINDS for lang in WORDS]
every = pytest.mark.parametrize(("name", "lang"), CASES)


def chosen(bed, name, lang, wanted):
    """The banner, the choice, and what the page's own script holds of it."""

    async def act(page, settle):
        met, made = await choice.choose(page, wanted, settle)
        held = {cookie["name"]: cookie["value"] for cookie in await page.context.cookies()}
        return met, made, held.get("choice")

    return bed.visit(f"https://shop.example/{name}-{lang}", act)


def presses(made):
    """Buttons alone, without what was switched before."""
    return sum(": " not in click for click in made.clicks)


@every
def test_to_accept(bed, name, lang):
    kind = KINDS[name]
    met, made, held = chosen(bed, name, lang, "accept")
    if kind.accept is None:
        assert (made.done, made.offered, held) == (False, False, None), made
    else:
        assert (made.done, presses(made), held) == (True, kind.accept, "all"), made
    assert (met.toggles_on, met.toggles) == kind.toggles
    assert met.blocks_page is kind.blocks
    assert met.understood


@every
def test_to_refuse(bed, name, lang):
    kind = KINDS[name]
    met, made, held = chosen(bed, name, lang, "reject")
    if kind.refuse is None:
        assert (made.done, made.offered, held) == (False, False, None), made
        assert "reject" not in {button.role for button in met.buttons}
    else:
        assert (made.done, presses(made), held) == (True, kind.refuse, "none"), made


@pytest.mark.parametrize("lang", WORDS)
@pytest.mark.parametrize("name", [name for name, kind in KINDS.items() if kind.partial])
def test_to_let_some_purposes_run(bed, name, lang):
    _, made, held = chosen(bed, name, lang, "partial")
    assert (made.done, held) == (True, "stats"), made
    assert made.purposes_on == (WORDS[lang]["stats"],)
    assert made.purposes_off == (WORDS[lang]["ads"],)


@pytest.mark.parametrize("name", ["accept_only", "radio_levels", "reject_in_second"])
def test_where_there_are_no_purposes_to_choose_between(bed, name):
    _, made, held = chosen(bed, name, "en", "partial")
    assert (made.done, made.offered, held) == (False, False, None), made
