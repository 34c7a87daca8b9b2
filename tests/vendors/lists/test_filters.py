import pytest
from vendors.lists.lists import BY_ID, easylist, real

from auditor.vendors.catalogue import load
from auditor.vendors.lists.filters import Filters

PAGE = "https://shop.example/"
EASYLIST = BY_ID["easylist"]
EASYPRIVACY = BY_ID["easyprivacy"]


def of(*rules: str) -> Filters:
    return Filters.of({EASYLIST: easylist(*rules).decode()})


def named(filters: Filters, url: str, resource: str = "script") -> str | None:
    rule = filters.naming(url, PAGE, resource)
    return rule and rule.text


@pytest.mark.parametrize(
    ("rule", "url", "resource"),
    [
        ("||adwell.invalid^", "https://px.adwell.invalid/i?x=1", "image"),
        ("||adwell.invalid^$third-party", "https://adwell.invalid/", "script"),
        ("||adwell.invalid^$script", "https://adwell.invalid/a.js", "script"),
        ("||adwell.invalid^$xmlhttprequest", "https://adwell.invalid/a", "fetch"),
        ("||adwell.invalid^$ping", "https://adwell.invalid/a", "beacon"),
    ],
)
def test_a_rule_for_a_host_names_it(rule: str, url: str, resource: str):
    assert named(of(rule), url, resource) == rule


@pytest.mark.parametrize(
    ("rule", "url"),
    [
        ("||files.invalid/track.js", "https://files.invalid/track.js"),
        ("/analytics.js", "https://files.invalid/analytics.js"),
        ("||com^$third-party", "https://files.com/a.js"),
        ("||adwell.invalid^$image", "https://adwell.invalid/a.js"),
        ("||adwell.invalid^", "https://notadwell.invalid/a.js"),
    ],
)
def test_a_rule_for_less_than_a_host_names_none(rule: str, url: str):
    assert named(of(rule), url) is None


def test_an_exception_of_any_list_holds():
    filters = Filters.of(
        {
            EASYLIST: easylist("||adwell.invalid^").decode(),
            EASYPRIVACY: easylist("@@||adwell.invalid^", title="EasyPrivacy").decode(),
        }
    )
    assert named(filters, "https://adwell.invalid/a.js") is None


def test_the_first_list_that_holds_the_rule_is_named():
    filters = Filters.of(
        {
            EASYLIST: easylist("||both.invalid^").decode(),
            EASYPRIVACY: easylist("||both.invalid^", "||own.invalid^", title="EasyPrivacy").decode(),
        }
    )
    assert filters.naming("https://both.invalid/", PAGE, "script").of == EASYLIST
    assert filters.naming("https://own.invalid/", PAGE, "script").of == EASYPRIVACY


def test_the_real_list_names_hosts_that_no_catalogue_knows():
    filters = Filters.of({BY_ID["adguard-japanese"]: real("adguard-japanese").decode()})
    rule = filters.naming("https://ads.museum.or.jp/a.js", PAGE, "script")
    assert (rule.text, rule.of.id) == ("||ads.museum.or.jp^", "adguard-japanese")
    assert load().by_host("ads.museum.or.jp") is None
    for harmless in ("https://shop.example/app.js", "https://cdn.jsdelivr.net/npm/vue@3/dist/vue.js"):
        assert filters.naming(harmless, PAGE, "script") is None
