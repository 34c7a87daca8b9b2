"""Real consent managers from npm: each choice is proven by the manager's own record."""

import re
from urllib.parse import unquote

import pytest
from npm import npm_packages

from auditor.browser.banners import choice
from auditor.browser.page.arrive import arrive
from browser import consent_managers
from browser.bed import opened
from browser.visiting import made as made_visit


@pytest.fixture(scope="module")
def bed():
    packages = npm_packages(*consent_managers.PACKAGES)
    hosts = {"real.example": consent_managers.host(packages), "tracker.example": consent_managers.tracker}
    with opened(hosts) as open_bed:
        yield open_bed


def chosen(bed, path, *wanted):
    """The banner, the choice and the cookies held then, of one choice after the other: each but a withdrawal
    by a visitor whom the manager does not know.
    """

    async def act(page, settle):
        told = []
        for one in wanted:
            if told and one != "withdraw":
                await page.context.clear_cookies()
                await arrive(page, page.url, None, 10, 10)
                await settle()
            met, made = await choice.choose(page, one, settle)
            held = {cookie["name"]: unquote(cookie["value"]) for cookie in await page.context.cookies()}
            told.append((met, made, held))
        return told

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
def test_each_choice_is_what_the_manager_holds(bed, path):
    platform, name, refused, accepted = expected(path)
    asked = ["reject", "accept", "withdraw"][: 2 if path == "/orejime" else 3]
    told = chosen(bed, path, *asked)
    assert told[0][0].platform == platform
    for wanted, (_, made, cookies) in zip(asked, told, strict=True):
        assert made.done, made
        assert re.search(accepted if wanted == "accept" else refused, cookies[name]), wanted
        assert wanted == "withdraw" or name in made.proof


def test_a_manager_that_offers_no_refusal(bed):
    ((_, made, cookies),) = chosen(bed, "/osano-info", "reject")
    assert (made.done, made.proof, cookies) == (False, choice.NO_REFUSAL, {})


def test_a_way_back_that_only_a_script_has_says_so(bed):
    _, (_, made, _) = chosen(bed, "/orejime", "accept", "withdraw")
    assert (made.done, made.method, made.clicks[0]) == (True, "platform script", "orejime.prompt()")


@pytest.mark.parametrize("path", consent_managers.TRANSLATED)
def test_in_the_words_of_its_translators(bed, path):
    _, name, refused, accepted = expected(path)
    for wanted, (_, made, cookies) in zip(
        (refused, accepted), chosen(bed, path, "reject", "accept"), strict=True
    ):
        assert made.done, made
        assert re.search(wanted, cookies[name])


@pytest.mark.parametrize("path", [path for path in PATHS if path != "/orejime"])
def test_what_consent_started_stops_on_the_pages_after_its_withdrawal(bed, path):
    """In a whole visit: accept, come back, withdraw, come back; the tracker runs before and not after."""
    seen = made_visit(bed, f"https://real.example{path}", phase="withdrawn", choice="withdraw")
    assert seen.choice.done, seen.choice
    assert (seen.choice.held, seen.choice.method) == (True, "words")
    steps = {request.step for request in seen.requests if "tracker.example" in request.url}
    assert steps & {"before"}
    assert not steps & {"return", "next_page"}


@pytest.mark.parametrize("path", ["/vanilla", "/vanilla-ja-two", "/klaro-ja"])
def test_a_partial_choice_is_what_the_manager_holds(bed, path):
    _, name, _, _ = expected(path)
    ((_, made, cookies),) = chosen(bed, path, "partial")
    assert made.done, made
    assert {*made.purposes_on} & {"Analytics", "アクセス解析"}
    assert {*made.purposes_off} & {"Marketing", "広告"}
    part = r'"matomo":true,"ads":false' if "klaro" in path else r'"categories":\["necessary","analytics"\]'
    assert re.search(part, cookies[name]), cookies
