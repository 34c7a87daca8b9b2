"""What a navigation led to, in plain words."""

import pytest

from auditor.browser.page.arrive import arrive, in_words, refused_scheme
from auditor.demo.server import NOT_FOUND, Answer
from tests.browser.bed import opened

AUTH = (("WWW-Authenticate", 'Basic realm="staff"'),)
ATTACHED = (("Content-Disposition", "attachment; filename=shop.html"),)


def _answer(asked):
    path = asked.path
    if path == "/circle":
        return Answer(status=302, headers=(("Location", "/circle"),))
    if path == "/elsewhere":
        return Answer(status=302, headers=(("Location", "mailto:shop@shop.example"),))
    pages = {
        "/": Answer(body="<h1>Shop</h1>"),
        "/staff": Answer(status=401, headers=AUTH, body="<p>No</p>"),
        "/file": Answer(body="<h1>Shop</h1>", headers=ATTACHED),
        "/empty": Answer(status=204),
        "/broken": Answer(status=503, body="<p>Later</p>"),
    }
    return pages.get(path, NOT_FOUND)


@pytest.fixture(scope="module")
def bed():
    with opened({"shop.example": _answer}) as bed:
        yield bed


def _arrived(bed, path):
    async def act(page, settle):
        del settle
        return await arrive(page, f"https://shop.example{path}", None, 10, 5)

    return bed.visit(None, act)


def test_a_page_is_there(bed):
    arrival = _arrived(bed, "/")
    assert (arrival.status, arrival.problem, arrival.shown, arrival.loaded) == (200, None, True, True)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/circle", "redirects in a circle"),
        ("/elsewhere", "no web page"),
        ("/staff", "a user name and a password"),
        ("/file", "a download came instead of a page"),
        ("/empty", "without a page"),
        ("/broken", "HTTP 503"),
        ("/none", "HTTP 404"),
    ],
)
def test_what_is_no_page_is_said(bed, path, words):
    assert words in _arrived(bed, path).problem


@pytest.mark.parametrize(
    ("error", "words"),
    [
        ("ERR_CERT_DATE_INVALID", "shop.example shows a certificate that is out of date"),
        ("ERR_CERT_COMMON_NAME_INVALID", "shop.example shows a certificate for another name"),
        ("ERR_CERT_AUTHORITY_INVALID", "shop.example shows a certificate of an unknown authority"),
        ("ERR_SSL_OBSOLETE_VERSION", "shop.example speaks only TLS that is out of date"),
        ("ERR_NEVER_HEARD_OF", "shop.example: ERR_NEVER_HEARD_OF"),
    ],
)
def test_an_error_of_the_browser_is_put_in_plain_words(error, words):
    said = in_words(f"Page.goto: net::{error} at https://shop.example/", "https://shop.example/", None)
    assert said.startswith(words)


@pytest.mark.parametrize("url", ["javascript:1", "file:///etc/hostname", "data:text/html,x", "about:blank"])
def test_what_is_no_web_address_is_never_opened(url):
    assert "only http and https" in refused_scheme(url)
