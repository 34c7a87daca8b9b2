"""An age check over a page is answered where that says nothing else; else nothing below it counts as seen."""

import pytest

from tests.browser.bed import host, opened
from tests.browser.visiting import made

LONG = "<p>We distil in small copper pots, as our grandparents did.</p>" * 30
SCRIPT = """<script>const enter = () => {
  document.getElementById("gate").remove();
  setTimeout(() => { document.cookie = "behind=1" }, 9000);
};</script>"""


def page(words: str, below: str = "") -> str:
    gate = f'<div id=gate style="position: fixed; inset: 0; background: #fff"><div>{words}</div></div>'
    return f"<title>Still</title><h1>Still</h1><p>Spirits by post.</p>{below}{gate}{SCRIPT}"


YES, NO = "<button onclick='enter()'>{}</button>", "<a href='https://elsewhere.example/'>No</a>"
PAGES = {
    "/short": page(f"<h2>Are you over 18?</h2>{YES.format('Yes, I am')}{NO}"),
    "/long": page(f"<h2>Bist du mindestens 18?</h2>{YES.format('Ja')}{NO}", LONG),
    "/birth": page(f"<h2>Are you over 18?</h2><input size=4 name=year>{YES.format('Enter')}", LONG),
    "/agrees": page(f"<h2>Are you over 18?</h2><p>You agree to our cookies.</p>{YES.format('Enter')}", LONG),
    "/stays": page("<h2>Are you over 18?</h2><button>Yes</button>", LONG),
    "/story": f"<title>Still</title>{LONG}<p>“Are you over 18?” he asked. <a href='/x'>Yes</a></p>",
}


@pytest.fixture(scope="module")
def bed():
    with opened({"shop.example": host(PAGES)}) as bed:
        yield bed


@pytest.mark.parametrize("path", ["/short", "/long"])
def test_one_that_asks_for_no_more_is_answered(bed, path):
    seen = made(bed, f"https://shop.example{path}")
    assert seen.reached, seen.gaps
    assert [(cookie.name, cookie.step) for cookie in seen.cookies] == [("behind", "before")]
    assert "was pressed" in seen.gap("age_check").reason


@pytest.mark.parametrize("path", ["/birth", "/agrees", "/stays"])
def test_one_that_is_not_passed_hides_the_site_however_much_lies_below(bed, path):
    seen = made(bed, f"https://shop.example{path}")
    assert "age check" in seen.gap("page").reason
    assert not seen.cookies


def test_words_of_a_story_are_no_check(bed):
    seen = made(bed, "https://shop.example/story")
    assert seen.reached
    assert not seen.gaps
