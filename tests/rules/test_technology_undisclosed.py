import pytest
from cases import accused, case, claim, cookie, document, gap, request, stored, visit

from auditor.model.observation import Call, ScriptPlace
from auditor.rules.technology_undisclosed import RULE

COOKIES = claim("cookie_use", "We use cookies.")
KEPT = (visit(stored=(stored("lm_tid"),)),)
CANVAS, SOUND = "HTMLCanvasElement.toDataURL", "OfflineAudioContext.startRendering"


def call(api: str, script: str = "https://cdn.adway.example/fp.js") -> Call:
    return Call(api=api, script=ScriptPlace(url=script), frame_url="https://shop.example/")


def reading(*calls: Call) -> tuple:
    scripts = {each.script.url for each in calls}
    return (visit(calls=calls, requests=tuple(request(url) for url in scripts)),)


def test_an_identifier_in_storage_of_a_vendor_that_is_not_named() -> None:
    (finding,) = RULE.judge(case(COOKIES, visits=KEPT))
    assert (finding.verdict, finding.subject.key, finding.severity) == ("contradicted", "lm_tid", "warning")
    assert next(item.kind for item in finding.evidence) == "storage"


@pytest.mark.parametrize(
    "text",
    [
        "We use cookies and similar technologies.",
        "Cookies and web beacons are used.",
        "クッキー等を使用します。",
        "Wir verwenden Cookies und vergleichbare Technologien.",
        "Data is kept in local storage.",
    ],
)
def test_any_word_for_other_means_speaks_for_the_site(text: str) -> None:
    assert list(RULE.judge(case(COOKIES, visits=KEPT, documents=(document(text),)))) == []


def test_a_policy_that_reads_as_naming_trackers_says_nothing_here() -> None:
    assert list(RULE.judge(case(COOKIES, claim("tracker_use", "Tools are used."), visits=KEPT))) == []


def test_a_vendor_that_is_named_is_untested_but_for_a_policy_that_says_only() -> None:
    named = (document("Privacy policy. We work with Leadmill."),)
    assert [f.verdict for f in RULE.judge(case(COOKIES, visits=KEPT, documents=named))] == ["untested"]
    only = claim("cookie_use", "We use cookies only.", exclusive=True)
    assert len(accused(RULE.judge(case(only, visits=KEPT, documents=named)))) == 1


@pytest.mark.parametrize(
    "item", [stored("theme", "dark"), stored("consent"), stored("lm_tid", area="session")]
)
def test_what_is_no_identifier_is_upheld(item: object) -> None:
    assert [f.verdict for f in RULE.judge(case(COOKIES, visits=(visit(stored=(item,)),)))] == ["upheld"]


def test_a_fingerprint_by_a_tracker_that_is_not_named() -> None:
    (finding,) = RULE.judge(case(COOKIES, visits=reading(call(CANVAS), call(SOUND))))
    assert (finding.verdict, finding.subject.key) == ("contradicted", "adway.example")
    assert {item.fields["interface"] for item in finding.evidence} == {CANVAS, SOUND}


@pytest.mark.parametrize(
    "calls",
    [
        (call(CANVAS),),
        (call(CANVAS), call("Navigator.plugins")),
        (call(CANVAS, "https://shop.example/a.js"), call(SOUND, "https://shop.example/a.js")),
        (call(CANVAS, "https://x.notarobot.example/a.js"), call(SOUND, "https://x.notarobot.example/a.js")),
    ],
)
def test_drawing_playing_and_protection_are_no_fingerprints(calls: tuple[Call, ...]) -> None:
    assert accused(RULE.judge(case(COOKIES, visits=reading(*calls)))) == []


def test_a_visit_that_could_not_look_at_storage_upholds_nothing() -> None:
    blind = (visit(cookies=(cookie("_tly"),), gaps=(gap("storage"),)),)
    assert [f.verdict for f in RULE.judge(case(COOKIES, visits=blind))] == ["untested"]
    assert [f.verdict for f in RULE.judge(case(COOKIES))] == ["untested"]
