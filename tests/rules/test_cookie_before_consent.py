from dataclasses import replace

import pytest
from cases import YEAR, accused, banner, case, claim, cookie, gap, refusing, request, site, verdicts, visit

from auditor.model.site import Vantage
from auditor.rules.cookie_before_consent import RULE

PROMISE = claim(
    "consent", "We set analytics and advertising cookies only with your consent.", basis=("consent",)
)
TALLY = request("https://js.tally.example/t.js")


def test_an_analytics_cookie_before_any_choice_contradicts_a_promise_of_consent() -> None:
    early = visit(cookies=(cookie("_tly"), cookie("_tly_AB12CD34"), cookie("sessionid")), requests=(TALLY,))
    (finding,) = RULE.judge(case(PROMISE, visits=(early,)))
    assert (finding.verdict, finding.severity, finding.basis) == ("contradicted", "error", "promised")
    assert finding.subject.key == "tally.example"
    assert [instance.label for instance in finding.instances] == ["_tly", "_tly_AB12CD34"]
    assert finding.evidence[0].fields["domain"] == "shop.example"
    assert finding.evidence[0].fields["lifetime_s"] == f"{YEAR:.0f}"
    assert finding.evidence[-1].kind == "screenshot"


def test_two_vendors_are_two_findings() -> None:
    early = visit(cookies=(cookie("_tly"), cookie("_adw")))
    assert verdicts(RULE.judge(case(PROMISE, visits=(early,)))) == {
        "_tly": "contradicted",
        "_adw": "contradicted",
    }


def test_the_arrival_of_other_visits_counts_and_what_follows_their_choice_does_not() -> None:
    later = refusing(cookies=(cookie("_tly", step="after"),))
    early = visit("accepted", cookies=(cookie("_adw", step="before"), cookie("_tly", step="after")))
    (finding,) = accused(RULE.judge(case(PROMISE, visits=(visit(), later, early))))
    assert finding.subject.key == "_adw"
    assert finding.seen == (1, 3)


@pytest.mark.parametrize(
    "name",
    ["sessionid", "csrftoken", "cart", "lang", "lb", "__cf_bm", "consent", "lm_optout", "something_unknown"],
)
def test_honest_shops_cookies_are_not_accused(name: str) -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(cookies=(cookie(name),)),)))
    assert finding.verdict == "upheld"


def test_a_declared_test_of_variants_is_no_statistics() -> None:
    named = claim(
        "consent", "Analytics cookies wait for your consent.", basis=("consent",), purpose=("analytics",)
    )
    test = visit(cookies=(cookie("bifork_group"),), requests=(request("https://js.bifork.example/b.js"),))
    (finding,) = RULE.judge(case(named, visits=(test,)))
    assert finding.verdict == "upheld"
    (finding,) = RULE.judge(case(PROMISE, visits=(test,)))
    assert finding.verdict == "contradicted"


def test_analytics_after_consent_is_what_was_promised() -> None:
    accepted = visit("accepted", cookies=(cookie("_tly", step="after"),))
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(), accepted)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    "text",
    [
        "By using this site you consent to our use of cookies.",
        "当サイトを利用することにより、クッキーの使用に同意したものとみなします。",
        "We will ask for your consent before we publish your photograph.",
        "お客様の同意なく個人情報を第三者に提供しません。",
        "You may opt in to saving your name in cookies.",
        "With your consent, the map sets cookies when you click on it.",
    ],
)
def test_a_notice_or_another_consent_is_no_promise(text: str) -> None:
    said = claim("consent", text, basis=("consent",))
    assert list(RULE.judge(case(said, visits=(visit(cookies=(cookie("_tly"),)),)))) == []


def test_legitimate_interest_is_no_promise_of_consent() -> None:
    said = claim(
        "consent",
        "Analytics cookies rest on consent or legitimate interest.",
        basis=("consent", "legitimate_interest"),
    )
    assert list(RULE.judge(case(said, visits=(visit(cookies=(cookie("_tly"),)),)))) == []


def test_a_promise_about_advertising_leaves_analytics_alone() -> None:
    said = claim(
        "consent", "Advertising cookies need your consent.", basis=("consent",), purpose=("advertising",)
    )
    assert verdicts(RULE.judge(case(said, visits=(visit(cookies=(cookie("_tly"), cookie("_adw"))),)))) == {
        "_adw": "contradicted"
    }


def test_a_banner_that_offers_a_refusal_is_a_promise_of_its_own() -> None:
    (finding,) = RULE.judge(
        case(visits=(visit(cookies=(cookie("_tly"),), banner=banner("accept", "reject")),))
    )
    assert (finding.verdict, finding.severity, finding.claims) == ("contradicted", "warning", ())
    assert "banner offers a refusal" in (finding.claim_absent or "")
    assert "banner" in {evidence.kind for evidence in finding.evidence}


def test_a_notice_with_a_close_button_promises_nothing() -> None:
    notice = visit(
        cookies=(cookie("_tly"),), banner=banner("close", text="By using this site you agree to cookies.")
    )
    assert list(RULE.judge(case(visits=(notice,)))) == []


@pytest.mark.parametrize(
    "words",
    [
        "We use analytics cookies unless you decline.",
        "Wir zählen mit Cookies, es sei denn, Sie lehnen das ab.",
        "Nous mesurons l'audience par cookies, sauf si vous refusez.",
        "拒否されない限り、Cookieで計測します。",
        "거부하지 않으시면 쿠키로 통계를 냅니다.",
    ],
)
def test_a_banner_that_says_that_cookies_run_until_they_are_refused_promises_no_wait(words: str) -> None:
    told = visit(cookies=(cookie("_tly"),), banner=banner(text=words))
    assert list(RULE.judge(case(visits=(told,)))) == []


def test_statistics_that_the_banner_alone_asks_for_are_held_against_it() -> None:
    asked = banner(text="We use cookies for statistics and advertising.")
    early = visit(cookies=(cookie("_tly"),), banner=asked)
    said = claim(
        "consent", "Advertising cookies need your consent.", basis=("consent",), purpose=("advertising",)
    )
    found = verdicts(RULE.judge(case(said, visits=(early,))))
    assert found == {"shop.example advertising": "upheld", "_tly": "contradicted"}
    silent = replace(early, banner=banner(text="We use cookies for advertising."))
    assert list(verdicts(RULE.judge(case(said, visits=(silent,)))).values()) == ["upheld"]


def test_a_banner_beside_a_policy_that_says_objection_is_left_open() -> None:
    said = claim("consent", "We rely on legitimate interest for cookies.", basis=("legitimate_interest",))
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(cookie("_tly"),), banner=banner()),)))
    assert finding.verdict == "untested"


@pytest.mark.parametrize(
    ("country", "verdict"), [("DE", "contradicted"), (None, "untested"), ("JP", "untested")]
)
def test_a_promise_to_some_is_judged_from_their_place_alone(country: str | None, verdict: str) -> None:
    said = claim("consent", "We ask for consent before cookies.", basis=("consent",), jurisdiction="EEA+UK")
    early = visit(cookies=(cookie("_tly"),), vantage=Vantage(country=country))
    (finding,) = RULE.judge(case(said, visits=(early,)))
    assert finding.verdict == verdict


def test_where_required_by_law_is_a_promise_to_those_places() -> None:
    said = claim(
        "consent", "Where required by law, we ask for consent before setting cookies.", basis=("consent",)
    )
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(cookie("_tly"),)),)))
    assert (finding.verdict, finding.jurisdiction) == ("untested", "EEA+UK")


@pytest.mark.parametrize(
    ("lens", "country", "name", "verdict"),
    [
        ("eu", "FR", "_tly", "contradicted"),
        ("eu", None, "_tly", "untested"),
        ("uk", "GB", "_tly", "upheld"),
        ("uk", "GB", "_adw", "contradicted"),
    ],
)
def test_a_law_is_expected_under_its_lens_alone(
    lens: str, country: str | None, name: str, verdict: str
) -> None:
    early = visit(cookies=(cookie(name),), vantage=Vantage(country=country))
    (finding,) = RULE.judge(case(visits=(early,), lenses=("none", lens)))
    assert (finding.verdict, finding.basis, finding.lens) == (verdict, "expected", lens)
    assert finding.severity in ("warning", "note")


@pytest.mark.parametrize(
    ("visits", "entry"),
    [
        ((), None),
        ((visit(gaps=(gap("page"),)),), "https://shop.example/"),
        ((visit(gaps=(gap("cookies"),)),), "https://shop.example/"),
    ],
)
def test_could_not_look_is_never_clean(visits: tuple, entry: str | None) -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=visits, site=site(entry=entry)))
    assert finding.verdict == "untested"


def test_a_doubtful_purpose_accuses_nobody() -> None:
    built = case(PROMISE, visits=(visit(cookies=(cookie("_tly"),)),))
    facts = built.attribution.cookies["_tly", "shop.example"]
    unsure = type(facts)(
        name="_tly", domain="shop.example", party="first", purpose="analytics", confidence=0.55
    )
    built.attribution.cookies["_tly", "shop.example"] = unsure  # type: ignore[index]
    (finding,) = RULE.judge(built)
    assert finding.verdict == "upheld"


OF_ADWAY = "We load the Adway pixel and its cookies only with your consent."


def test_a_promise_about_one_vendor_is_not_held_against_another() -> None:
    named = (
        claim("consent", OF_ADWAY, basis=("consent",)),
        claim("vendor_use", OF_ADWAY, vendor="adway"),
    )
    early = visit(cookies=(cookie("_tly"), cookie("_adw")))
    (finding,) = accused(RULE.judge(case(*named, visits=(early,))))
    assert (finding.subject.key, finding.basis) == ("_adw", "promised")


def test_a_promise_about_third_parties_cookies_is_held_against_those_alone() -> None:
    said = claim("consent", "No third-party cookies are set without your consent.", basis=("consent",))
    theirs = cookie("adw_uid", domain="adway.example", how="http")
    early = visit(cookies=(cookie("_tly"), theirs))
    (finding,) = accused(RULE.judge(case(said, visits=(early,))))
    assert finding.subject.key == "adway.example"


def test_what_the_banner_asks_for_waits_beside_a_promise_about_one_vendor() -> None:
    named = (
        claim("consent", OF_ADWAY, basis=("consent",)),
        claim("vendor_use", OF_ADWAY, vendor="adway"),
    )
    early = visit(cookies=(cookie("_tly"), cookie("_adw")), banner=banner())
    found = {f.subject.key: f for f in accused(RULE.judge(case(*named, visits=(early,))))}
    assert found.keys() == {"_tly", "_adw"}
    assert found["_adw"].severity == "error"
    assert found["_tly"].severity == "warning"


def test_vendors_that_are_examples_leave_the_promise_to_all() -> None:
    text = "Tracking cookies such as those of Adway are set only with your consent."
    named = (claim("consent", text, basis=("consent",)), claim("vendor_use", text, vendor="adway"))
    early = visit(cookies=(cookie("_tly"), cookie("_adw")))
    assert len(accused(RULE.judge(case(*named, visits=(early,))))) == 2
