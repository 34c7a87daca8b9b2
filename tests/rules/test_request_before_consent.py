import pytest
from cases import ID, accused, banner, case, claim, cookie, gap, request, visit

from auditor.rules.request_before_consent import RULE

PROMISE = claim(
    "consent", "We set analytics and advertising cookies only with your consent.", basis=("consent",)
)
TRACKING = claim(
    "consent", "Tracking and advertising tools are loaded only with your consent.", basis=("consent",)
)
BEACON = request(f"https://hit.adway.example/p?uid={ID}", resource="image")


def test_a_tracker_that_gets_an_identifier_before_any_choice() -> None:
    early = visit(requests=(BEACON,), cookies=(cookie("_adw"),))
    (finding,) = RULE.judge(case(PROMISE, visits=(early,)))
    assert (finding.verdict, finding.severity, finding.subject.key) == (
        "contradicted",
        "error",
        "adway.example",
    )
    assert "_adw" in finding.message
    assert finding.evidence[0].fields["url"] == "https://hit.adway.example/p?…"
    assert ID not in repr(finding)


def test_a_cookie_that_goes_along_is_an_identifier() -> None:
    early = visit(
        requests=(request("https://adway.example/p", resource="image", cookies_sent=("adw_uid",)),),
        cookies=(cookie("adw_uid", domain="adway.example", how="http"),),
    )
    (finding,) = RULE.judge(case(PROMISE, visits=(early,)))
    assert finding.severity == "error"


def test_a_script_that_is_only_fetched_weighs_less() -> None:
    early = visit(requests=(request("https://cdn.adway.example/a.js"),))
    (finding,) = RULE.judge(case(TRACKING, visits=(early,)))
    assert finding.severity == "warning"
    assert "its script was loaded" in finding.confidence_reason


def test_counting_without_an_identifier_does_not_break_a_promise_about_cookies() -> None:
    early = visit(requests=(request("https://js.tally.example/hit", resource="beacon"),))
    (finding,) = RULE.judge(
        case(claim("consent", "Cookies need your consent.", basis=("consent",)), visits=(early,))
    )
    assert finding.verdict == "untested"


@pytest.mark.parametrize(
    "url",
    [
        "https://cdn.askfirst.example/banner.js",
        "https://js.paygate.example/pay.js",
        "https://notarobot.example/api.js",
        "https://typeface.example/f.woff2",
        "https://who-knows.example/x.js",
        "https://shop.example/app.js",
        "https://cdn.adway.example/collect?gcs=G100",
    ],
)
def test_hosts_that_follow_nobody_are_not_accused(url: str) -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(requests=(request(url),)),)))
    assert finding.verdict == "upheld"


def test_a_request_that_never_reached_anybody_accuses_nobody() -> None:
    lost = request("https://adway.example/p", status=None, failure="net::ERR_NAME_NOT_RESOLVED")
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(requests=(lost,)),)))
    assert finding.verdict == "upheld"


def test_after_consent_is_what_was_promised() -> None:
    accepted = visit("accepted", requests=(request("https://adway.example/p", step="after"),))
    assert accused(RULE.judge(case(PROMISE, visits=(visit(), accepted)))) == []


def test_a_vendors_own_page_is_not_the_site() -> None:
    away = visit(requests=(request("https://adway.example/p", page_url="https://adway.example/optout"),))
    assert accused(RULE.judge(case(PROMISE, visits=(away,)))) == []


@pytest.mark.parametrize(
    ("words", "accuses"),
    [
        ("Adway binden wir nur ein, wenn Sie zustimmen.", True),
        ("Adway schicken wir Ihre E-Mail-Adresse nur, wenn Sie zustimmen.", False),
        ("Adway und andere binden wir nur ein, wenn Sie zustimmen.", True),
    ],
)
def test_a_tool_promised_by_its_name_waits_without_a_word_for_cookies(words: str, accuses: bool) -> None:
    promise = claim("consent", words, basis=("consent",))
    use = claim("vendor_use", words, vendor="adway", confidence=0.85)
    early = visit(requests=(BEACON,), cookies=(cookie("_adw"),))
    found = RULE.judge(case(promise, use, visits=(early,)))
    assert [finding.subject.key for finding in accused(found)] == ["adway.example"] * accuses


def test_the_banner_alone_makes_it_a_warning() -> None:
    early = visit(requests=(BEACON,), cookies=(cookie("_adw"),), banner=banner("accept", "reject"))
    (finding,) = RULE.judge(case(visits=(early,)))
    assert finding.severity == "warning"


def test_without_a_promise_there_is_nothing_to_break() -> None:
    assert list(RULE.judge(case(visits=(visit(requests=(BEACON,)),)))) == []


@pytest.mark.parametrize("what", ["visit", "page", "requests"])
def test_could_not_look_is_never_clean(what: str) -> None:
    (finding,) = RULE.judge(case(PROMISE, visits=(visit(gaps=(gap(what),)),)))
    assert finding.verdict == "untested"


PING = "https://js.tally.example/hit?gcs=G100"


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Analytics tools are used only with your consent.", "untested"),
        ("Analytics cookies are set only with your consent.", "upheld"),
        ("Analytics tools are loaded only after you agree; before, no data is sent.", "contradicted"),
        ("Third-party scripts are loaded only after you agree.", "contradicted"),
        ("Analyse-Tools werden erst nach Ihrer Einwilligung geladen.", "contradicted"),
        ("解析ツールは同意いただいた場合にのみ読み込まれます。", "contradicted"),
    ],
)
def test_a_request_that_says_that_all_is_refused_breaks_the_promise_of_none(words: str, verdict: str) -> None:
    early = visit(requests=(request(PING, resource="beacon"),))
    promise = claim("consent", words, basis=("consent",), purpose=("analytics",))
    (finding,) = RULE.judge(case(promise, visits=(early,)))
    assert finding.verdict == verdict


def test_a_promise_of_one_vendor_is_told_of_that_vendor() -> None:
    said = claim("consent", "Tally's tracking is loaded only with your consent.", basis=("consent",))
    named = claim("vendor_use", said.quote.text, vendor="tally")
    asked = visit(banner=banner())
    told = [f.message for f in RULE.judge(case(said, named, visits=(asked,)))]
    assert [words.rpartition(", no ")[2] for words in told] == [
        "host of Tally was contacted before a choice.",
        (
            "host known to be for advertising or analytics was contacted before a choice, apart from "
            "those of Tally."
        ),
    ]
    assert "the documents ask for consent only to what they name" in told[1].lower()


@pytest.mark.parametrize(
    ("text", "resource", "verdicts"),
    [
        ("Typeface is only loaded once you click on it.", "script", ["contradicted"]),
        ("Typeface is only loaded once you click on it.", "image", []),  # a picture that stands in for it
        ("Typeface draws the letters once you have chosen.", "script", []),
    ],
)
def test_what_is_loaded_by_a_click_alone_is_not_there_before(
    text: str, resource: str, verdicts: list[str]
) -> None:
    said = claim("consent", text, basis=("consent",), exclusive=True)
    used = claim("vendor_use", text, vendor="typeface", confidence=0.6)
    seen = visit(requests=(request("https://typeface.example/f", resource=resource),))
    told = RULE.judge(case(said, used, visits=(seen,)))
    assert [f.verdict for f in told if f.verdict == "contradicted"] == verdicts
