"""Real consent managers from npm: each choice is proven by the manager's own record."""

import re
from urllib.parse import unquote

import pytest
from npm import npm_packages

from auditor.browser import banner, choice
from browser import consent_managers
from browser.bed import opened


@pytest.fixture(scope="module")
def bed():
    packages = npm_packages(*consent_managers.PACKAGES)
    with opened({"real.example": consent_managers.host(packages)}) as open_bed:
        yield open_bed


def chosen(bed, path, *wanted):
    async def act(page, settle):
        for one in wanted:
            _, made = await choice.choose(page, one, settle)
        return made, {cookie["name"]: unquote(cookie["value"]) for cookie in await page.context.cookies()}

    return bed.visit(f"https://real.example{path}", act)


RECORDS = {
    "/vanilla": (
        "vanilla-cookieconsent",
        "cc_cookie",
        r'"categories":\["necessary"\]',
        r'"necessary","analytics","marketing"',
    ),
    "/klaro": ("Klaro", "klaro", r'{"matomo":false,"ads":false}', r'{"matomo":true,"ads":true}'),
    "/tarteaucitron": ("tarteaucitron", "tarteaucitron", r"!plain=false", r"!plain=true"),
    "/osano": ("Osano", "cookieconsent_status", r"deny", r"allow"),
    "/orejime": (
        "Orejime",
        "eu-consent",
        r'{"analytics":false,"ads":false}',
        r'{"analytics":true,"ads":true}',
    ),
}
PATHS = [path for path in consent_managers.PAGES if path != "/osano-info"]


def expected(path):
    return next(record for start, record in RECORDS.items() if path.startswith(start))


@pytest.mark.parametrize("path", PATHS)
def test_refused(bed, path):
    _, name, refused, _ = expected(path)
    made, cookies = chosen(bed, path, "reject")
    assert made.done, made
    assert re.search(refused, cookies[name])
    assert name in made.proof


@pytest.mark.parametrize("path", PATHS)
def test_accepted(bed, path):
    _, name, _, accepted = expected(path)
    made, cookies = chosen(bed, path, "accept")
    assert made.done, made
    assert re.search(accepted, cookies[name])
    assert name in made.proof


@pytest.mark.parametrize("path", [path for path in PATHS if path != "/orejime"])
def test_withdrawn_after_accepting(bed, path):
    _, name, refused, _ = expected(path)
    made, cookies = chosen(bed, path, "accept", "withdraw")
    assert made.done, made
    assert re.search(refused, cookies[name])


def test_a_manager_that_offers_no_refusal(bed):
    made, cookies = chosen(bed, "/osano-info", "reject")
    assert (made.done, made.proof, cookies) == (False, choice.NO_REFUSAL, {})


def test_a_page_without_a_way_back_says_so(bed):
    made, _ = chosen(bed, "/orejime", "accept", "withdraw")
    assert (made.done, made.proof) == (False, choice.NOT_REOPENED)


@pytest.mark.parametrize("path", PATHS)
def test_the_platform_is_named(bed, path):
    met = bed.visit(f"https://real.example{path}", lambda page, settle: banner.find(page))
    assert met.platform == expected(path)[0]
