"""Links: their words and their place; addresses that lead nowhere are left out."""

from tests.browser.bed import host, opened
from tests.browser.visiting import made

HOME = """<title>Shop</title><link rel="privacy-policy" href="/named-in-the-head">
<header><nav><a href="/products">Products</a></nav><a href="/login"><img alt="Sign in" src=""></a></header>
<main><a href="/post">A  post about
 cookies</a><a href="javascript:void(0)">Nothing</a><a href="mailto:x@shop.example">Mail</a></main>
<div id="cookie-banner" style="position: fixed; bottom: 0">
We use cookies. <a href="/cookies">Cookie policy</a></div>
<div role="dialog">May we count visits with cookies? <a href="/counted">Details</a><button>Yes</button></div>
<select><option value="">Legal</option><option value="/terms">Terms</option><option>Red</option></select>
<div class="site-footer"><ul><li><a href="/privacy">プライバシーポリシー</a></li></ul></div>
<div id="host"></div>
<script>
document.getElementById("host").attachShadow({mode: "open"}).innerHTML = '<a href="/in-shadow">Inside</a>'
</script>"""


def test_links_have_words_and_place():
    with opened({"shop.example": host({"/": HOME})}) as bed:
        visit = made(bed, "https://shop.example/")
    found = {(link.url.removeprefix("https://shop.example"), link.text, link.place) for link in visit.links}
    assert found == {
        ("/products", "Products", "nav"),
        ("/login", "Sign in", "header"),
        ("/post", "A post about cookies", "main"),
        ("/named-in-the-head", "Privacy policy", "footer"),
        ("/cookies", "Cookie policy", "banner"),
        ("/counted", "Details", "banner"),
        ("/terms", "Terms", "main"),
        ("/privacy", "プライバシーポリシー", "footer"),
        ("/in-shadow", "Inside", "main"),
    }
    assert {link.page_url for link in visit.links} == {"https://shop.example/"}


def test_a_policy_that_a_script_opens_is_said_to_be_out_of_sight():
    opens = """<button onclick="location = '/p'">Menu</button> <a href="/about">About</a>
    <a href="javascript:void(0)" onclick="location = '/p'">Privacy policy</a>"""
    plain = '<button>Menu</button> <a href="/p">Privacy policy</a> <a href="#">Back to the top</a>'
    pages = {"/": f"<h1>Shop</h1>{opens}", "/plain": f"<h1>Shop</h1>{plain}"}
    with opened({"shop.example": host(pages)}) as bed:
        hidden = made(bed, "https://shop.example/")
        shown = made(bed, "https://shop.example/plain")
    assert hidden.gap("links").reason == "a script opens “Privacy policy”: where it leads was not seen"
    assert shown.reached
    assert shown.gap("links") is None


def test_what_a_script_opens_has_words_and_place_and_no_address():
    home = """<h1>Shop</h1><footer><button>Cookie settings</button> <a href="#">Do not sell my information</a>
    <span role="link" onclick="go()">Privacy policy</span> <button>Add to cart</button></footer>"""
    with opened({"shop.example": host({"/": home})}) as bed:
        visit = made(bed, "https://shop.example/")
    assert {(link.url, link.text, link.place) for link in visit.links} == {
        ("", "Cookie settings", "footer"),
        ("", "Do not sell my information", "footer"),
        ("", "Privacy policy", "footer"),
    }


def test_what_a_closed_menu_and_a_frame_hide_is_read():
    home = """<h1>Shop</h1><nav style="display: none"><a href="/privacy">Privacy policy</a></nav>
    <iframe src="/inner"></iframe>"""
    pages = {"/": home, "/inner": "<p>More</p><a href='/cookies'>Cookie policy</a>"}
    with opened({"shop.example": host(pages)}) as bed:
        visit = made(bed, "https://shop.example/")
    found = {(link.url.removeprefix("https://shop.example"), link.text) for link in visit.links}
    assert found == {("/privacy", "Privacy policy"), ("/cookies", "Cookie policy")}
