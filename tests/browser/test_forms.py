"""An e-mail address typed into a page's form: into which field, and that it is never sent off."""

from collections.abc import Iterator

import pytest

from auditor.browser.page import forms
from auditor.model.observation import Filled
from browser.bed import Bed, host, opened

EMAIL = "anna.bell@shop.example"
HEARD = """<script>
window.heard = [];
for (const kind of ["keydown", "input", "change", "blur", "submit"])
  addEventListener(kind, (event) => heard.push(kind), true);
</script>"""
NEWS = '<form action="/join"><input name=newsletter placeholder="Your e-mail"><button>Join</button></form>'
LOGIN = '<form action="/login"><input type=email name=user><input type=password></form>'
PAGES = {
    "/news": HEARD + NEWS,
    "/both": HEARD + LOGIN + "<form class=newsletter><input type=email id=sub></form>",
    "/login": HEARD + LOGIN,
    "/search": '<input name=q placeholder="Search"><input type=email hidden><input type=email disabled>',
    "/hidden": '<div style="visibility:hidden"><input type=email></div><input type=email style="width:0">',
    "/address": "<label>Mailing address <input name=line1></label>",
    "/ja": "<label>メールアドレス <input name=ml></label>",
    "/shadow": """<div id=host></div><script>
host.attachShadow({mode: "open"}).innerHTML = "<input type=email name=inner>";</script>""",
    "/frame": '<iframe src="/news"></iframe>',
    "/foreign": '<iframe src="https://other.example/news"></iframe>',
    "/late": '<body style="margin:0"><div style="height:3000px"></div><input type=email name=foot>',
    "/refuses": "<input type=email name=no oninput=\"this.value=''\">",
}


@pytest.fixture(scope="module")
def bed() -> Iterator[Bed]:
    with opened({"shop.example": host(PAGES), "other.example": host(PAGES)}) as bed:
        yield bed


def typed(bed: Bed, path: str) -> tuple[Filled | None, list[str], float, str]:
    async def act(page, settle):
        filled = await forms.fill(page, EMAIL, settle)
        heard = await page.evaluate("window.heard || []")
        return filled, heard, await page.evaluate("scrollY"), page.url

    return bed.visit(f"https://shop.example{path}", act)


@pytest.mark.parametrize(
    ("path", "field"),
    [("/news", "newsletter"), ("/both", "sub"), ("/ja", "ml"), ("/shadow", "inner"), ("/late", "foot")],
)
def test_the_field_that_asks_for_an_address_is_filled(bed: Bed, path: str, field: str) -> None:
    filled, _, top, url = typed(bed, path)
    assert filled == Filled(value=EMAIL, field=field, page_url=f"https://shop.example{path}")
    assert (top, url) == (0, f"https://shop.example{path}")


def test_it_is_typed_again_where_it_stands_from_before(bed: Bed) -> None:
    async def act(page, settle):
        first = await forms.fill(page, EMAIL, settle)
        again = await forms.fill(page, EMAIL, settle)
        return first, again, await page.input_value("input")

    first, again, held = bed.visit("https://shop.example/news", act)
    assert first == again
    assert (first is not None, held) == (True, EMAIL)


def test_it_is_typed_key_by_key_and_left_and_never_sent(bed: Bed) -> None:
    _, heard, _, _ = typed(bed, "/news")
    assert heard.count("keydown") > len(EMAIL)
    assert heard.count("input") == len(EMAIL)
    assert {"change", "blur"} <= set(heard)
    assert "submit" not in heard


def test_a_frame_of_the_same_origin_is_asked_too(bed: Bed) -> None:
    filled, _, _, _ = typed(bed, "/frame")
    assert filled is not None
    assert filled.frame_url == "https://shop.example/news"


@pytest.mark.parametrize("path", ["/login", "/search", "/hidden", "/address", "/foreign", "/refuses"])
def test_nothing_is_typed_elsewhere(bed: Bed, path: str) -> None:
    assert typed(bed, path)[0] is None
