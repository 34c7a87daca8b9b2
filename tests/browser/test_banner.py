"""Finding the consent banner: what it offers, where it stands, and what is none."""

import pytest

from auditor.browser.banners import banner, banner_view
from browser import banner_pages
from browser.bed import host, opened


@pytest.fixture(scope="module")
def bed():
    pages = {f"/{name}": banner_pages.HEAD + html for name, html in ALL.items()} | {
        "/inner": banner_pages.INNER,
        "/outer": banner_pages.OUTER,
    }
    with opened(
        {"shop.example": host(pages), "platform.example": host({"/inner": banner_pages.INNER})}
    ) as open_bed:
        yield open_bed


ALL = banner_pages.PAGES | banner_pages.NO_BANNER


def found(bed, name):
    return bed.visit(f"https://shop.example/{name}", lambda page, settle: banner.find(page))


def roles_of(met):
    return {button.role for button in met.buttons}


@pytest.mark.parametrize("name", banner_pages.PAGES)
def test_every_kind_of_banner_is_found(bed, name):
    met = found(bed, name)
    assert met is not None
    if name not in ("notice", "survey"):
        assert "accept" in roles_of(met)


@pytest.mark.parametrize("name", banner_pages.NO_BANNER)
def test_what_only_looks_like_one_is_none(bed, name):
    assert found(bed, name) is None


@pytest.mark.parametrize("name", ["no_reject", "notice", "second_layer", "pre_ticked", "japanese_two"])
def test_no_refusal_is_seen_in_a_first_layer_that_has_none(bed, name):
    assert "reject" not in roles_of(found(bed, name))


def test_its_words_and_buttons_are_those_of_the_page(bed):
    met = found(bed, "bar")
    assert banner_pages.TEXT in met.text
    assert [(b.role, b.text) for b in met.buttons] == [
        ("accept", "Accept all"),
        ("reject", "Reject all"),
        ("other", "Learn more"),
    ]


def test_what_is_on_by_default_is_counted_without_what_cannot_be_switched(bed):
    ticked, plain = found(bed, "pre_ticked"), found(bed, "second_layer")
    assert (ticked.toggles_on, ticked.toggles) == (2, 2)
    assert (plain.toggles_on, plain.toggles) == (0, 2)


@pytest.mark.parametrize(
    ("name", "blocks"),
    [
        ("bar", False),
        ("modal", True),
        ("dialog", True),
        ("in_flow", False),
        ("wrapped", False),
        ("nested_frame", False),
        ("covered", True),
    ],
)
def test_it_says_whether_the_page_is_blocked(bed, name, blocks):
    assert found(bed, name).blocks_page is blocks


def test_a_frame_of_another_site_is_named(bed):
    assert found(bed, "cross_frame").frame_url == "https://platform.example/inner"


def test_the_page_cannot_see_that_its_closed_roots_are_read(bed):
    async def traces(page, settle):
        await banner.find(page)
        return await page.evaluate(
            """() => {
              const host = document.createElement('div');
              const root = host.attachShadow({mode: 'closed'});
              let thrown = '';
              try { host.attachShadow({mode: 'open'}); } catch (error) { thrown = error.name; }
              const fresh = document.createElement('iframe');
              document.body.append(fresh);
              const usual = new Set(Object.getOwnPropertyNames(fresh.contentWindow));
              return {
                root: root instanceof ShadowRoot, hidden: host.shadowRoot === null, thrown,
                native: String(Element.prototype.attachShadow).includes('[native code]'),
                name: Element.prototype.attachShadow.name, length: Element.prototype.attachShadow.length,
                symbols: Object.getOwnPropertySymbols(window).length,
              };
            }"""
        )

    assert bed.visit("https://shop.example/closed", traces) == {
        "root": True,
        "hidden": True,
        "thrown": "NotSupportedError",
        "native": True,
        "name": "attachShadow",
        "length": 1,
        "symbols": 0,
    }


def test_a_huge_page_is_read_in_bounded_time(bed, monkeypatch):
    monkeypatch.setattr(banner_view, "FRAME_S", 60)  # a machine with other work is slow

    async def look(page, settle):
        await page.evaluate(
            """() => { for (let i = 0; i < 30000; i++) {
              const div = document.createElement('div');
              div.className = 'consent cookie-banner';
              div.style.position = i % 2 ? 'fixed' : 'static';
              div.textContent = 'cookies ' + i;
              document.body.prepend(div);
            } }"""
        )
        return await banner.find(page)

    assert "Reject all" in [button.text for button in bed.visit("https://shop.example/bar", look).buttons]


def test_a_page_that_never_lets_go_is_not_waited_for(bed, monkeypatch):
    monkeypatch.setattr(banner_view, "FRAME_S", 0.5)

    async def look(page, settle):
        await page.evaluate("() => { Element.prototype.checkVisibility = () => { for (;;) {} }; }")
        return await banner.find(page)

    assert bed.visit("https://shop.example/bar", look) is None
