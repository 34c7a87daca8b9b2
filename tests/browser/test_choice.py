"""Choosing in a banner: what the site then holds is what was wanted, or the choice says that it is not."""

import pytest

from auditor.browser.banners import choice, press
from auditor.model.observation import NO_RECORD
from browser import banner_pages
from browser.bed import host, opened


@pytest.fixture(scope="module")
def bed():
    pages = {
        f"/{name}": banner_pages.HEAD + html
        for name, html in (banner_pages.PAGES | banner_pages.NO_BANNER).items()
    }
    pages |= {"/inner": banner_pages.INNER, "/outer": banner_pages.OUTER}
    with opened(
        {"shop.example": host(pages), "platform.example": host({"/inner": banner_pages.INNER})}
    ) as open_bed:
        yield open_bed


def chosen(bed, name, wanted):
    """The banner, the choice, and what the page's own script holds of it."""

    async def act(page, settle):
        met, made = await choice.choose(page, wanted, settle)
        cookies = {cookie["name"]: cookie["value"] for cookie in await page.context.cookies()}
        return met, made, cookies.get("choice")

    return bed.visit(f"https://shop.example/{name}", act)


NOT_REFUSED = {"survey", "no_reject", "notice", "stubborn", "lying", "forgetful", "unknown_words", "stuck"}


@pytest.mark.parametrize("name", sorted(banner_pages.PAGES.keys() - NOT_REFUSED))
def test_a_refusal_reaches_the_site(bed, name):
    _, made, held = chosen(bed, name, "reject")
    assert (made.done, held) == (True, "none"), made
    assert made.clicks
    assert "choice" in made.proof or "consent" in made.proof


@pytest.mark.parametrize("name", sorted(banner_pages.PAGES.keys() - {"notice", "forgetful", "survey"}))
def test_consent_reaches_the_site(bed, name):
    _, made, held = chosen(bed, name, "accept")
    assert (made.done, held) == (True, "all"), made
    assert len(made.clicks) == 1


@pytest.mark.parametrize("name", ["no_reject", "notice"])
def test_a_refusal_that_is_not_offered_is_told_apart(bed, name):
    met, made, held = chosen(bed, name, "reject")
    assert (made.done, made.proof, made.clicks, held) == (False, choice.NO_REFUSAL, (), None)
    assert met is not None


@pytest.mark.parametrize("wanted", ["accept", "reject"])
def test_a_no_that_may_refuse_something_else_is_not_pressed(bed, wanted):
    _, made, held = chosen(bed, "survey", wanted)
    assert (made.done, made.clicks, held) == (False, (), None)
    assert made.proof.startswith(choice.NOT_UNDERSTOOD)


def test_buttons_whose_words_are_not_known_are_not_called_missing(bed):
    met, made, held = chosen(bed, "unknown_words", "reject")
    assert (made.done, made.proof, held) == (False, f"{choice.NOT_UNDERSTOOD}: “Gwrthod”", None)
    assert not met.understood


def test_switches_that_do_not_move_are_not_saved(bed):
    _, made, held = chosen(bed, "stuck", "reject")
    assert (made.done, made.proof, held) == (
        False,
        "could not be switched: Statistics: off, Advertising: off",
        None,
    )


def test_a_notice_asks_for_nothing(bed):
    _, made, _ = chosen(bed, "notice", "accept")
    assert not made.done
    assert choice.NO_ACCEPTANCE in made.proof


def test_a_button_that_does_nothing_is_not_believed(bed):
    _, made, held = chosen(bed, "stubborn", "reject")
    assert (made.done, held) == (False, None)
    assert "still there after “Reject all”" in made.proof


def test_a_banner_that_only_goes_says_so(bed):
    _, made, _ = chosen(bed, "forgetful", "reject")
    assert (made.done, made.proof) == (True, NO_RECORD)


def test_a_record_that_says_the_contrary_is_quoted(bed):
    _, made, _ = chosen(bed, "lying", "reject")
    assert made.done
    assert "marketing" in made.proof


def test_steps_are_counted_and_the_second_layer_is_described(bed):
    met, made, _ = chosen(bed, "japanese_two", "reject")
    assert made.clicks == ("Cookieの設定", "分析: off", "広告: off", "選択内容を保存する")
    assert ("save", "選択内容を保存する", 2) in {(b.role, b.text, b.layer) for b in met.buttons}


def test_no_banner_no_choice(bed):
    met, made, held = chosen(bed, "footer", "reject")
    assert (met, made.done, made.proof, held) == (None, False, choice.NOT_FOUND, None)


def test_a_window_that_a_press_opens_is_closed(bed):
    async def act(page, settle):
        await page.evaluate(
            """() => { const bar = document.createElement('div');
            bar.className = 'bar'; document.body.append(bar);
            bar.innerHTML = '<p>We use cookies.</p><button>OK</button>'
            + '<a href="/footer" target="_blank">Cookie settings</a>'; }"""
        )
        _, made = await choice.choose(page, "reject", settle)
        return made, len(page.context.pages)

    made, windows = bed.visit("https://shop.example/hidden", act)
    assert not made.done
    assert made.proof == "no settings were found after “Cookie settings”"
    assert windows == 1, made


def test_settings_on_another_page_lead_back(bed):
    async def act(page, settle):
        await page.evaluate(
            """() => { const d = document.createElement('div'); d.className = 'bar'; document.body.append(d);
            d.innerHTML = '<p>We use cookies.</p><button>OK</button>'
            + '<a href="/footer">Cookie settings</a>'; }"""
        )
        _, made = await choice.choose(page, "reject", settle)
        return made, page.url

    made, url = bed.visit("https://shop.example/hidden", act)
    assert not made.done
    assert "led to https://shop.example/footer" in made.proof
    assert url == "https://shop.example/hidden"


@pytest.mark.parametrize(
    ("cover", "way"), [("", "mouse"), ("position:fixed;inset:0;z-index:9", "script")], ids=["bare", "covered"]
)
def test_a_press_that_the_mouse_does_not_bring_into_a_frame_is_made_by_script(bed, cover, way):
    async def act(page, settle):
        await page.evaluate(
            """cover => { document.body.innerHTML = `<iframe src="https://platform.example/inner"
            style="width:500px;height:300px"></iframe><div style="${cover}"></div>`; }""",
            cover,
        )
        await settle()
        frame = page.frames[1]
        await frame.evaluate("addEventListener('click', () => { window.clicks = (window.clicks || 0) + 1; })")
        element = await frame.query_selector("button")
        assert element is not None
        pressed = await press.press(page, element)
        return pressed, await frame.evaluate("window.clicks")

    assert bed.visit("https://shop.example/footer", act) == (way, 1)
