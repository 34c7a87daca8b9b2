"""Opt-outs by a function of the page, run as its link would run it."""
# ruff: noqa: E501 - lines of HTML as their pages have them

import pytest

from auditor.browser.optouts import optout
from auditor.browser.optouts.optout_script import function_of, statements
from auditor.model.visit import OptOutEndpoint
from browser.bed import host, opened

OUT = "<script>const own = {out: () => { document.cookie = 'optout=1; path=/' }}; globalThis.own = own;</script>"
PAGES = {
    "/": "<!doctype html><title>Shop</title><p>Wares",
    "/linked": f"<!doctype html><title>Policy</title>{OUT}<a href='javascript:own.out();'>here</a>",
    "/clicked": f"<!doctype html><title>Policy</title>{OUT}<b onclick='own.out(); return false'>here</b>",
    "/named": f"<!doctype html><title>Policy</title>{OUT}<p>own.out()",
    "/without": "<!doctype html><title>Policy</title><a href='javascript:own.out()'>here</a>",
    "/fails": f"<!doctype html><title>Policy</title>{OUT}<script>function ends() {{ own.out(); lost(); }}; function fails() {{ lost(); }}</script><a href='javascript:fails()'>no</a><a href='javascript:ends()'>yes</a>",
    "/broken": "<!doctype html><title>Policy</title><script>function out() { throw new Error('no'); }</script>",
}


@pytest.fixture(scope="module")
def bed():
    with opened({"shop.example": host(PAGES)}) as open_bed:
        yield open_bed


def used(bed, code, path):
    async def act(page, settle):
        endpoint = OptOutEndpoint(url=code, mechanism="script", page=f"https://shop.example{path}")
        answer = await optout.use(page, endpoint, optout.Ways(settle=settle))
        return answer, {cookie["name"] for cookie in await page.context.cookies()}

    return bed.visit("https://shop.example/", act)


@pytest.mark.parametrize(
    ("path", "done"),
    [
        ("/linked", "a link was pressed that runs own.out()"),
        ("/clicked", "a link was pressed that runs own.out()"),
        ("/named", "the page ran own.out()"),
    ],
)
def test_it_is_run_as_its_link_would_run_it(bed, path, done):
    answer, cookies = used(bed, "javascript:own.out()", path)
    assert (answer.failure, answer.done, answer.status) == (None, done, 200)
    assert cookies == {"optout"}


@pytest.mark.parametrize(
    ("code", "path", "failure"),
    [
        ("javascript:own.out()", "/without", "the page has no function own.out"),
        ("javascript:own.out()", "/missing", "the page that it stands on: it answered with HTTP status 404"),
        ("javascript:out()", "/broken", "its script did not run"),
        ("javascript:fails()", "/fails", "its script failed: lost is not defined"),
        ("javascript:fetch('/x').then(alert)", "/linked", "its script is none that is run here"),
    ],
)
def test_a_failure_is_one_plain_line(bed, code, path, failure):
    answer, cookies = used(bed, code, path)
    assert answer.failure.startswith(failure)
    assert "\n" not in answer.failure
    assert (answer.done, cookies) == ("", set())


def test_one_that_fails_when_its_work_is_done_was_run(bed):
    answer, cookies = used(bed, "javascript:ends()", "/fails")
    assert (answer.failure, cookies) == (None, {"optout"})


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("javascript:gaOptout()", ("gaOptout()",)),
        ("javascript:gaOptout();return%20false;", ("gaOptout()",)),
        ("javascript:void gaOptout('UA-1-2')", ("gaOptout('UA-1-2')",)),
        ("window['ga-disable-UA-12345-6'] = true;", ("window['ga-disable-UA-12345-6'] = true",)),
        ("javascript:alert(document.cookie = 1)", ("alert(document.cookie = 1)",)),
        ("javascript:location='https://evil.example'", ()),
        ("javascript:(function(){})()", ()),
        ("javascript:a(b())", ()),
        ("javascript:", ()),
    ],
)
def test_what_a_script_is_made_of(code, parts):
    assert statements(code) == parts


def test_the_function_of_a_statement():
    assert function_of("window.tracker.optOut('all')") == "tracker.optOut"
    assert function_of("window['ga-disable-UA-12345-6'] = true") is None
