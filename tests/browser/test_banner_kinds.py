"""Every kind of banner in English and Japanese: what it offers, and each choice made. In the second browser
those alone that rest on more than its document: on frames, shadow roots, timers, scrolling, another page.
"""

import pytest

from auditor.browser.banners import choice
from browser import banner_kinds
from browser.banner_kinds import KINDS, WORDS
from browser.bed import host, opened_each


@pytest.fixture(scope="module")
def beds():
    hosts = {
        "shop.example": host(banner_kinds.pages()),
        "platform.example": host(banner_kinds.platform_pages()),
    }
    with opened_each(hosts) as open_beds:
        yield open_beds


@pytest.fixture
def bed(beds, mode):
    return beds(mode)


IN_BOTH = (
    "ticked_boxes", "frame_with_closed_root", "closed_root", "late", "bottom_sheet", "by_scrolling",
    "after_scroll", "settings_page",
)  # fmt: skip


def cases(names):
    """Each kind in each language in the one browser, and once in the other where that may differ."""
    shell = [("shell", name, lang) for name in names for lang in WORDS]
    return shell + [("headless", name, "en") for name in names if name in IN_BOTH]


def kinds(names):
    return pytest.mark.parametrize(("mode", "name", "lang"), cases(names))


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


@kinds(KINDS)
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


@kinds(KINDS)
def test_to_refuse(bed, name, lang):
    kind = KINDS[name]
    met, made, held = chosen(bed, name, lang, "reject")
    if kind.refuse is None:
        assert (made.done, made.offered, held) == (False, False, None), made
        assert "reject" not in {button.role for button in met.buttons}
    else:
        assert (made.done, presses(made), held) == (True, kind.refuse, "none"), made


@kinds([name for name, kind in KINDS.items() if kind.partial])
def test_to_let_some_purposes_run(bed, name, lang):
    _, made, held = chosen(bed, name, lang, "partial")
    assert (made.done, held) == (True, "stats"), made
    assert made.purposes_on == (WORDS[lang]["stats"],)
    assert made.purposes_off == (WORDS[lang]["ads"],)


@pytest.mark.parametrize("name", ["accept_only", "radio_levels", "reject_in_second"])
@pytest.mark.parametrize("mode", ["shell"])
def test_where_there_are_no_purposes_to_choose_between(bed, name):
    _, made, held = chosen(bed, name, "en", "partial")
    assert (made.done, made.offered, held) == (False, False, None), made
