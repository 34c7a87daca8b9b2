"""Inner pages: those that the policy mentions, then one of each kind; never links to actions or files."""

from datetime import UTC, datetime

import pytest

from auditor.model.claim import Claim, Quote
from auditor.model.document import Anchor, Document
from auditor.model.observation import Link
from auditor.model.site import Site
from auditor.model.visit import Visit
from auditor.pages import inner_pages
from auditor.plan import further_visits

AT = datetime(2026, 11, 22, tzinfo=UTC)
SHOP = "https://shop.example"


def visit(*links, entry=f"{SHOP}/", **more):
    made = tuple(
        Link(url=f"{SHOP}{url}" if url.startswith("/") else url, text=text, place=place)
        for url, text, place in links
    )
    return Visit(
        id="v", attempt="a", site="shop.example", phase="untouched", entry=entry, final_url=entry,
        started=AT, ended=AT, links=made, **more,
    )  # fmt: skip


def chosen(*links, count=2, claims=(), documents=(), **more):
    found = inner_pages(visit(*links, **more), claims, documents, count)
    return [url.removeprefix(SHOP) for url in found]


def document(text, *anchors):
    return Document(
        id="d",
        url=f"{SHOP}/privacy",
        text=text,
        anchors=tuple(Anchor(start=start, end=start + 1, url=url, text="here") for start, url in anchors),
    )


def claim(text, **more):
    return Claim(
        type="data_collected", quote=Quote(document="d", start=0, end=len(text), line=1, text=text), **more
    )


LINKS = (
    ("/about", "About us", "nav"),
    ("/products", "Products", "nav"),
    ("/products/lamp", "A lamp", "main"),
    ("/products/chair", "A chair", "main"),
    ("/blog/how-to", "How to", "main"),
    ("/contact", "Contact", "footer"),
    ("/search?q=", "Search", "header"),
    ("/privacy", "Privacy policy", "footer"),
)


def test_kinds_differ_before_any_comes_twice():
    assert chosen(*LINKS, count=4) == ["/products", "/blog/how-to", "/contact", "/about"]


def test_what_has_a_query_comes_last():
    assert chosen(*LINKS, count=9)[-1] == "/search?q="


def test_none_is_asked_for_none_is_given():
    assert chosen(*LINKS, count=0) == []


def test_an_address_in_the_policy_comes_first():
    text = "We log what you type into the form at https://shop.example/contact, and in the careers portal."
    said = document(text, (60, f"{SHOP}/careers"))
    assert chosen(*LINKS, claims=[claim(text)], documents=[said]) == ["/contact", "/careers"]


def test_a_section_that_the_policy_names_comes_first():
    assert chosen(*LINKS, claims=[claim("In the Contact form we use a chat service.")])[0] == "/contact"


def test_an_opt_out_is_no_page_to_visit():
    text = "Use https://shop.example/stop-tracking to object."
    used = Claim(
        type="opt_out",
        quote=Quote(document="d", start=0, end=len(text), line=1, text=text),
        url=f"{SHOP}/stop-tracking",
    )
    assert "/stop-tracking" not in chosen(*LINKS, claims=[used], count=9)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("/logout", "Bye"),
        ("/user/log-out", "Bye"),
        ("/x", "Log out"),
        ("/x", "Sign in"),
        ("/cart", "Cart"),
        ("/shop?add-to-cart=3", "Buy"),
        ("/kasse", "Zur Kasse"),
        ("/items/3/delete", "Delete"),
        ("/mypage", "ログイン"),
        ("/file.pdf", "Prospect"),
        ("/app.dmg", "App"),
        ("/", "Home"),
        ("/de/", "Deutsch"),
        ("/en-us", "English"),
        ("/#top", "Top"),
        ("/privacy", "Privacy policy"),
        ("https://other.example/page", "Partner"),
        ("https://shop.example:8443/page", "Admin"),
        ("mailto:x@shop.example", "Mail"),
        ("https://[", "Broken"),
    ],
)
def test_what_is_never_visited(url, words):
    assert chosen((url, words, "nav"), count=5) == []


@pytest.mark.parametrize("url", ["/cartoons", "/a.html", "/v1.2/notes", "/about.php", "/会社概要"])
def test_what_may_be_visited(url):
    assert chosen((url, "Read", "nav"), count=5) == [url]


def test_the_choice_does_not_depend_on_the_order_within_the_page_alone():
    first = chosen(("/a/1", "One", "main"), ("/about", "About", "nav"), count=1)
    assert first == chosen(("/about", "About", "nav"), ("/a/1", "One", "main"), count=1) == ["/about"]


def test_www_is_the_same_site():
    assert inner_pages(visit(("https://www.shop.example/about", "About", "nav")), (), (), 1)


def test_all_visits_of_a_site_go_to_the_same_pages():
    site = Site(name="shop.example", entry=f"{SHOP}/")
    plans = further_visits(site, visit(), (), 2, (f"{SHOP}/a",))
    assert {plan.pages for plan in plans} == {(f"{SHOP}/a",)}


def test_pages_are_seen_with_nothing_chosen_too():
    site = Site(name="shop.example", entry=f"{SHOP}/")
    (again,) = further_visits(site, visit(), (), 1, (f"{SHOP}/a",), ("untouched",))
    assert (again.phase, again.repeat, again.pages) == ("untouched", 2, (f"{SHOP}/a",))
    assert further_visits(site, visit(), (), 1, (), ("untouched",)) == ()


def test_the_site_file_has_the_last_word():
    site = Site(name="shop.example", entry=f"{SHOP}/", pages=(f"{SHOP}/mine",))
    plans = further_visits(site, visit(), (), 2, (f"{SHOP}/a",))
    assert {plan.pages for plan in plans} == {(f"{SHOP}/mine",)}
