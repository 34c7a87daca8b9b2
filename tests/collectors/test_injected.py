"""Code that a script gives its page as text is that script's, as far as the browser or a hook can know."""

import pytest

from auditor.demo.server import Answer
from tests.browser.bed import host, opened
from tests.browser.visiting import made

VENDOR = "https://vendor.example/v.js"
CODE = """const put = (code, type) => { const s = document.createElement('script'); if (type) s.type = type; s.text = code; document.head.append(s); };
put("document.cookie = 'text=1'");
put("setTimeout(() => { document.cookie = 'later=1' }, 3000)");
put("document.cookie = 'module=1'", "module");
setTimeout("document.cookie = 'timer=1'", 1000);
window.made = new Function("document.cookie = 'made=1'");
(0, eval)("setTimeout(function late() { document.cookie = 'evaluated=1' }, 2000)");
document.write("<script>document.cookie = 'written=1'<\\/script>");
window.page && page();
document.getElementById("ad").innerHTML = `<img src="data:," onerror="document.cookie = 'handled=1'">`;
document.write(`<img src="data:," onerror="document.cookie = 'shown=1'">`);
const image = new Image(); image.setAttribute("onerror", "document.cookie = 'attribute=1'"); image.src = "data:,";
const link = document.createElement("iframe"); link.src = "javascript:void(document.cookie = 'linked=1')"; document.body.append(link);
const parsed = new DOMParser().parseFromString(`<img src="data:," onerror="document.cookie = 'parsed=1'">`, "text/html"); document.head.append(parsed.body.firstChild);
const set = Object.getOwnPropertyDescriptor(Document.prototype, "cookie").set; Promise.resolve("bound=1").then(set.bind(document));
setTimeout(Reflect.apply, 10, set, document, ["native=1"]);"""  # noqa: E501 - each line has its number
OWN = (
    "<title>Shop</title><h1>Shop</h1><script>function page() { document.cookie = 'own=1' }</script>"
    "<div id=ad></div><img src='data:,' onerror='document.cookie = `static=1`'>"
    f"<script src='{VENDOR}'></script><script>setTimeout(() => made(), 4000)</script>"
)


@pytest.fixture(scope="module")
def setters():
    hosts = {
        "shop.example": host({"/": OWN}),
        "vendor.example": host({"/v.js": Answer(body=CODE, type="text/javascript")}),
    }
    with opened(hosts) as bed:
        seen = made(bed, "https://shop.example/")
    return {cookie.name: (cookie.set_by.url, "set_by" in cookie.inferred) for cookie in seen.cookies}


@pytest.mark.parametrize(
    "name", ["text", "written", "made", "evaluated", "handled", "shown", "attribute", "parsed", "bound"]
)
def test_the_browser_names_who_gave_it(setters, name):
    assert setters[name] == (VENDOR, False)


@pytest.mark.parametrize("name", ["later", "module", "timer", "linked"])
def test_what_runs_once_its_giver_has_returned_is_inferred_to_be_its(setters, name):
    assert setters[name] == (VENDOR, True)


@pytest.mark.parametrize("name", ["own", "static"])
def test_a_function_that_a_vendor_calls_and_a_handler_of_the_page_are_the_page_s(setters, name):
    assert setters[name] == ("https://shop.example/", False)


def test_a_native_that_a_timer_calls_is_whose_handed_it_on(setters):
    assert setters["native"] == (VENDOR, False)


@pytest.mark.parametrize(
    ("other", "setter"),
    [
        ("s.appendChild(document.createTextNode('0'))", "https://shop.example/"),
        ("s.innerText = '0'", "https://shop.example/"),
        ("s.type = 'text/javascript'", VENDOR),
    ],
)
def test_of_several_givers_none_is_named(other, setter):
    """Another script gave code, one way or another; who only makes an element gives none."""
    late = "setTimeout(\"document.cookie = 'late=1'\", 900)"
    more = f"const s = document.createElement('script'); {other}; document.head.append(s)"
    hosts = {
        "shop.example": host(
            {"/": OWN.replace("<div", "<script src='https://o.example/s.js'></script><div")}
        ),
        "vendor.example": host({"/v.js": Answer(body=late, type="text/javascript")}),
        "o.example": host({"/s.js": Answer(body=more, type="text/javascript")}),
    }
    with opened(hosts) as bed:
        seen = made(bed, "https://shop.example/")
    assert [cookie.set_by.url for cookie in seen.cookies if cookie.name == "late"] == [setter]


def test_the_page_s_own_link_of_code_is_not_another_s():
    page = f"{OWN}<a id=l href=\"javascript:void(document.cookie='own_link=1')\">x</a>"
    code = "setTimeout(\"0\", 5); onload = () => document.getElementById('l').click()"
    hosts = {
        "shop.example": host({"/": page}),
        "vendor.example": host({"/v.js": Answer(body=code, type="text/javascript")}),
    }
    with opened(hosts) as bed:
        seen = made(bed, "https://shop.example/")
    (setter,) = (cookie.set_by for cookie in seen.cookies if cookie.name == "own_link")
    assert setter.url == "https://shop.example/"
