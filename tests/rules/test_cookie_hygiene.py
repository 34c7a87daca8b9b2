from dataclasses import replace
from typing import Any

import pytest
from cases import ID, SITE, case, cookie, visit

from auditor.model.site import Vantage
from auditor.model.vendor import Attribution, CookieFacts
from auditor.rules.cookie_hygiene import RULE

SESSION: dict[str, Any] = {
    "how": "http",
    "response_url": "https://shop.example/",
    "raw": f"sessionid={ID}",
    "asked_lifetime_s": None,
}


BERLIN = Vantage(country="DE")
EU = {"lenses": ("none", "eu")}


def kept(name: str, **fields: Any) -> list[Any]:
    seen = visit(cookies=(cookie(name, **{**SESSION, **fields}),), vantage=BERLIN)
    return list(RULE.judge(case(visits=(seen,), **EU)))


@pytest.mark.parametrize(
    ("fields", "lacks"),
    [({}, "Secure and HttpOnly"), ({"secure": True}, "HttpOnly"), ({"http_only": True}, "Secure")],
)
def test_a_sessions_cookie_without_its_attributes_is_a_note(fields: dict, lacks: str) -> None:
    (finding,) = kept("sessionid", **fields)
    assert (finding.severity, finding.basis) == ("note", "expected")
    assert (finding.lens, finding.jurisdiction) == ("eu", "EEA")
    assert finding.evidence[0].fields["without"] == lacks
    assert ID not in repr(finding)


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("sessionid", {"secure": True, "http_only": True}),
        ("csrftoken", {"secure": True}),
        ("lang", {"value": "en"}),
        ("consent", {}),
        ("sessionid", {"response_url": "http://shop.example/", "page_url": "http://shop.example/"}),
        ("adw_uid", {"domain": "adway.example"}),
        ("sessionid", {"raw": None, "how": "jar"}),
    ],
)
def test_what_is_safe_or_need_not_be_or_was_not_seen_says_nothing(name: str, fields: dict) -> None:
    assert kept(name, **fields) == []


def test_how_a_framework_keeps_the_sites_sessions_is_the_sites_doing() -> None:
    seen = visit(cookies=(cookie("PHPSESSID", **SESSION),), vantage=BERLIN)
    facts = CookieFacts(name="PHPSESSID", domain=SITE, party="first", purpose="necessary", vendor="php")
    known = Attribution(cookies={("PHPSESSID", SITE): facts})
    (finding,) = RULE.judge(case(visits=(seen,), attribution=known, **EU))
    assert finding.instances[0].key == "PHPSESSID Secure and HttpOnly"
    balancer = replace(known, cookies={("PHPSESSID", SITE): replace(facts, vendor="f5-big-ip")})
    assert list(RULE.judge(case(visits=(seen,), attribution=balancer, **EU))) == []


def test_cookies_of_one_site_are_one_finding() -> None:
    both = visit(
        cookies=(
            cookie("sessionid", **SESSION),
            cookie("csrftoken", **SESSION),
            cookie("_tly", raw="_tly=x"),
        ),
        vantage=BERLIN,
    )
    (finding,) = RULE.judge(case(visits=(both,), **EU))
    assert {each.key for each in finding.instances} == {"sessionid Secure and HttpOnly", "csrftoken Secure"}


def test_a_sites_own_promises_say_nothing_of_it() -> None:
    seen = visit(cookies=(cookie("sessionid", **SESSION),))
    assert list(RULE.judge(case(visits=(seen,)))) == []
    assert list(RULE.judge(case(visits=(seen,), **EU))) == []
