"""What asks for an age or a country over a page is answered where that says nothing else; else it is said."""

import pytest

from tests.browser.bed import host, opened
from tests.browser.visiting import made

LONG = "<p>We distil in small copper pots, as our grandparents did.</p>" * 30
SCRIPT = """<script>var enter = () => {
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
    "/frame": f"<title>Still</title>{LONG}{SCRIPT}<iframe id=gate src=/asks style='position: fixed; inset: 0;"
    " width: 100%; height: 100%'></iframe>",
    "/asks": "<h2>Are you old enough?</h2><button onclick='parent.enter()'>Yes</button>",
    "/root": f"""<title>Still</title>{LONG}{SCRIPT}<div id=gate></div><script>
document.getElementById("gate").attachShadow({{mode: "closed"}}).innerHTML = `<div style="position: fixed;
inset: 0"><h2>You must be 21 to enter</h2><button onclick="enter()">Enter</button></div>`;</script>""",
    "/place": page(f"<h2>Wähle dein Land</h2><select><option>Polen</select>{YES.format('Weiter')}", LONG),
    "/stays-here": page(
        f"<p>You seem to be in Peru.</p><a href=/x>Go there</a>{YES.format('Stay here')}", LONG
    ),
    "/places": page("<h2>Choose your language</h2><a href=/story>English</a> <a href=/x>Polski</a>", LONG),
    "/states": page(f"<h2>Tobacco, cigars</h2>{YES.format('I am 18 or older')}{NO}", LONG),
    "/birthday": page(f"<p>We turn 18 and you get 18% off.</p>{YES.format('18 years of deals')}{NO}", LONG),
    "/bar": f"""<title>Still</title>{LONG}<div style="position: fixed; bottom: 0">Choose your country
<select><option>Polen</select><button>Continue</button></div>
<div style="position: fixed; right: 0; top: 0">You must be 18 to enter.<button>Enter</button></div>""",
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


@pytest.mark.parametrize(
    ("path", "gap"),
    [
        ("/frame", "age_check"),
        ("/root", "age_check"),
        ("/states", "age_check"),
        ("/place", "region_box"),
        ("/stays-here", "region_box"),
    ],
)
def test_wherever_it_stands_it_is_answered(bed, path, gap):
    seen = made(bed, f"https://shop.example{path}")
    assert [cookie.name for cookie in seen.cookies] == ["behind"]
    assert [each.what for each in seen.gaps] == [gap]


def test_a_country_that_nobody_can_choose_leaves_the_page_unfinished(bed):
    """What was seen was seen; nothing can be called clean."""
    seen = made(bed, "https://shop.example/places")
    assert seen.reached
    assert "country or language" in seen.gap("load").reason


def test_a_later_page_is_let_in_to_as_well(bed):
    pages = ("https://shop.example/frame", "https://shop.example/birth")
    seen = made(bed, "https://shop.example/story", pages=pages)
    assert [(cookie.name, cookie.step) for cookie in seen.cookies] == [("behind", "next_page")]
    assert "/birth: an age check" in seen.gap("next_page").reason


@pytest.mark.parametrize("path", ["/story", "/bar", "/birthday"])
def test_words_in_passing_are_no_check(bed, path):
    seen = made(bed, f"https://shop.example{path}")
    assert seen.reached
    assert not seen.gaps
