"""Real consent managers from npm: each choice is proven by the manager's own record."""

import re
from urllib.parse import unquote

import pytest
from npm import npm_packages

from auditor.browser.banners import choice
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
    """The banner, the choice and the cookies held then, of one choice after the other."""

    async def act(page, settle):
        told = []
        for one in wanted:
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
def test_refused(bed, path):
    platform, name, refused, _ = expected(path)
    ((met, made, cookies),) = chosen(bed, path, "reject")
    assert met.platform == platform
    assert made.done, made
    assert re.search(refused, cookies[name])
    assert name in made.proof


@pytest.mark.parametrize("path", PATHS)
def test_accepted_and_withdrawn(bed, path):
    _, name, refused, accepted = expected(path)
    (_, made, cookies), *withdrawn = chosen(bed, path, "accept", *(["withdraw"] * (path != "/orejime")))
    assert made.done, made
    assert re.search(accepted, cookies[name])
    assert name in made.proof
    for _, then, held in withdrawn:
        assert then.done, then
        assert re.search(refused, held[name])


def test_a_manager_that_offers_no_refusal(bed):
    ((_, made, cookies),) = chosen(bed, "/osano-info", "reject")
    assert (made.done, made.proof, cookies) == (False, choice.NO_REFUSAL, {})


def test_a_way_back_that_only_a_script_has_says_so(bed):
    _, (_, made, _) = chosen(bed, "/orejime", "accept", "withdraw")
    assert (made.done, made.method, made.clicks[0]) == (True, "platform script", "orejime.prompt()")


@pytest.mark.parametrize("wanted", ["accept", "reject"])
@pytest.mark.parametrize("path", consent_managers.TRANSLATED)
def test_in_the_words_of_its_translators(bed, path, wanted):
    _, name, refused, accepted = expected(path)
    ((_, made, cookies),) = chosen(bed, path, wanted)
    assert made.done, made
    assert re.search(refused if wanted == "reject" else accepted, cookies[name])


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
