import pytest
from cases import ID, accused, case, claim, cookie, request, stored, visit

from auditor.model.observation import Call, ScriptPlace
from auditor.rules.browser_control_ineffective import RULE

REFUSE = claim("browser_control", "You can refuse cookies in your browser.", mechanism="browser_setting")
STOP = claim(
    "browser_control",
    "You can prevent analytics from collecting your visits by disabling cookies in your browser.",
    mechanism="browser_setting",
)
OPT_OUT = claim("opt_out", "ブラウザでCookieを無効にすると停止できます。", mechanism="browser_setting")
SOME = claim("consequence", "Some features may not work without cookies.")
USUAL = visit(cookies=(cookie("_tly"),))
BLOCKED = visit(
    "blocked",
    stored=(stored("_tly"),),
    requests=(request(f"https://in.tally.example/c?u={ID}", resource="fetch"),),
)


@pytest.mark.parametrize("said", [STOP, OPT_OUT])
def test_an_identifier_of_storage_goes_on_although_blocking_is_said_to_stop_it(said: object) -> None:
    (finding,) = RULE.judge(case(said, visits=(USUAL, BLOCKED)))  # type: ignore[arg-type]
    assert (finding.verdict, finding.severity) == ("contradicted", "warning")
    assert "Tally" in finding.message
    assert any(item.fields.get("parameter") == "u" for item in finding.evidence)


def test_a_fingerprint_goes_on_where_blocking_is_said_to_stop_it() -> None:
    script = ScriptPlace(url="https://cdn.tally.example/t.js")
    names = ("HTMLCanvasElement.toDataURL", "OfflineAudioContext.startRendering")
    calls = tuple(Call(api=name, script=script, frame_url="https://shop.example/") for name in names)
    taken = visit("blocked", requests=(request(script.url),), calls=calls)
    (finding,) = RULE.judge(case(STOP, visits=(USUAL, taken)))
    assert (finding.verdict, finding.confidence) == ("contradicted", 0.6)
    assert [item.kind for item in finding.evidence[:2]] == ["call", "call"]
    (silent,) = RULE.judge(case(REFUSE, visits=(USUAL, taken)))
    assert silent.verdict == "untested"


@pytest.mark.parametrize("by", ["https://shop.example/device.js", "https://cdn.unheard-of.example/f.js"])
def test_a_fingerprint_for_an_unknown_end_neither_accuses_nor_clears(by: str) -> None:
    names = ("HTMLCanvasElement.toDataURL", "OfflineAudioContext.startRendering")
    calls = tuple(
        Call(api=name, script=ScriptPlace(url=by), frame_url="https://shop.example/") for name in names
    )
    (finding,) = RULE.judge(case(STOP, visits=(USUAL, visit("blocked", calls=calls))))
    assert (finding.verdict, "its purpose is not known" in finding.message) == ("untested", True)
    (drawn,) = RULE.judge(case(STOP, visits=(USUAL, visit("blocked", calls=calls[:1]))))
    assert drawn.verdict == "upheld"


def test_that_cookies_can_be_refused_promises_no_more() -> None:
    (finding,) = RULE.judge(case(REFUSE, visits=(USUAL, BLOCKED)))
    assert (finding.verdict, "Tally" in finding.message) == ("untested", True)


def test_silence_with_cookies_blocked_is_upheld() -> None:
    quiet = visit("blocked", stored=(stored("theme", "dark"),))
    assert [f.verdict for f in RULE.judge(case(STOP, visits=(USUAL, quiet)))] == ["upheld"]


def test_without_such_a_visit_it_is_untested() -> None:
    assert [f.verdict for f in RULE.judge(case(STOP, visits=(USUAL,)))] == ["untested"]
    assert [f.verdict for f in RULE.judge(case(STOP))] == ["untested"]


def test_a_site_that_is_gone_where_some_features_were_said_to_be() -> None:
    gone = visit("blocked", status=403, title="Cookies required")
    (finding,) = RULE.judge(case(SOME, visits=(USUAL, gone)))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "shop.example without cookies")


@pytest.mark.parametrize(
    ("said", "usual", "status"),
    [
        (SOME, 200, 200),
        (SOME, 403, 403),
        (claim("consequence", "Without cookies the site does not work."), 200, 403),
    ],
)
def test_what_works_or_was_said_is_not_held_against_it(said: object, usual: int, status: int) -> None:
    visits = (visit(status=usual), visit("blocked", status=status))
    assert accused(RULE.judge(case(said, visits=visits))) == []  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [
        ("Block cookies in your browser: no usage data about you will then be collected.", "contradicted"),
        ("Switch cookies off, and Tally hears nothing of your stroll through the shop.", "contradicted"),
        ("Schalten Sie Cookies ab, und Tally erhält davon nichts.", "contradicted"),
        ("Cookieを無効にされた場合、Tallyには何も届きません。", "contradicted"),
        ("Switch cookies off, and Tally receives nothing that tells you from others.", "upheld"),
    ],
)
def test_a_report_counts_where_nothing_is_said_to_be_collected_then(words: str, verdict: str) -> None:
    told = visit("blocked", requests=(request("https://in.tally.example/c", resource="fetch"),))
    nothing = claim("browser_control", words, mechanism="browser_setting")
    (finding,) = RULE.judge(case(nothing, visits=(USUAL, told)))
    assert finding.verdict == verdict
    if verdict == "contradicted":
        assert finding.confidence == 0.65
        assert "1 request still went to Tally" in finding.message
    assert [f.verdict for f in RULE.judge(case(STOP, visits=(USUAL, told)))] == ["upheld"]
