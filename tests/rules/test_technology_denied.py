from dataclasses import replace

import pytest
from cases import ID, accused, case, claim, cookie, document, request, stored, visit

from auditor.model.finding import Finding
from auditor.model.observation import Call, ScriptPlace
from auditor.model.visit import Visit
from auditor.rules.technology_denied import RULE

DENIED = claim("vendor_use", "We do not use Tally.", vendor="tally", polarity="does_not")


@pytest.mark.parametrize(
    "seen",
    [visit(requests=(request("https://js.tally.example/t.js"),)), visit(cookies=(cookie("_tly"),))],
    ids=["host", "cookie"],
)
def test_a_service_that_is_met_contradicts_its_denial(seen: object) -> None:
    (finding,) = RULE.judge(case(DENIED, visits=(seen,)))  # type: ignore[arg-type]
    assert (finding.verdict, finding.severity) == ("contradicted", "error")


def test_another_service_does_not() -> None:
    (finding,) = RULE.judge(case(DENIED, visits=(visit(requests=(request("https://hit.adway.example/p"),)),)))
    assert finding.verdict == "upheld"


@pytest.mark.parametrize(
    "fields", [{"exceptions": ("consent",)}, {"area": "after_login"}, {"jurisdiction": "Japan"}]
)
def test_exceptions_and_other_places_leave_it_open(fields: dict) -> None:
    said = claim("vendor_use", "…", vendor="tally", polarity="does_not", **fields)
    (finding,) = RULE.judge(case(said, visits=(visit(cookies=(cookie("_tly"),)),)))
    assert finding.verdict == "untested"


def test_no_visit_is_untested_and_a_denial_of_one_use_is_none() -> None:
    assert [f.verdict for f in RULE.judge(case(DENIED))] == ["untested"]
    narrow = claim("vendor_use", "…", vendor="tally", polarity="does_not", purpose=("advertising",))
    assert accused(RULE.judge(case(narrow, visits=(visit(cookies=(cookie("_tly"),)),)))) == []


def test_what_the_consent_platform_is_set_up_for_does_not_make_the_denial_unclear() -> None:
    listed = claim("vendor_use", "Tally | Analytics", vendor="tally")
    seen = visit(cookies=(cookie("_tly"),))
    policy, banner = document(id="policy"), document("Tally | Analytics", id="banner", kind="banner")
    denied = replace(DENIED, quote=replace(DENIED.quote, document="policy"))
    in_banner = replace(listed, quote=replace(listed.quote, document="banner"))
    in_policy = replace(listed, quote=replace(listed.quote, document="policy"))
    both = (policy, banner)
    assert accused(RULE.judge(case(denied, in_banner, visits=(seen,), documents=both)))
    assert accused(RULE.judge(case(denied, in_policy, visits=(seen,), documents=both))) == []


STORES = visit(stored=(stored("_tly"),))
BEACON = visit(
    cookies=(cookie("_adw"),), requests=(request(f"https://hit.adway.example/p?u={ID}", resource="image"),)
)


@pytest.mark.parametrize(
    ("words", "seen", "key"),
    [
        ("We do not use local storage.", STORES, "_tly"),
        ("Wir verwenden weder Local Storage noch Zählpixel.", STORES, "_tly"),
        ("We do not use web beacons, pixels or the like.", BEACON, "adway.example"),
        ("当サイトではウェブビーコンを使用していません。", BEACON, "adway.example"),
    ],
)
def test_a_means_that_is_denied_and_met(words: str, seen: Visit, key: str) -> None:
    denied = claim("tracker_use", words, polarity="does_not")
    (finding,) = accused(RULE.judge(case(denied, visits=(seen,))))
    assert finding.subject.key == key
    assert finding.evidence


@pytest.mark.parametrize(
    ("words", "fields", "seen"),
    [
        ("We do not use local storage.", {}, BEACON),
        ("We do not use web beacons.", {}, STORES),
        ("We do not use web beacons without your consent.", {}, BEACON),
        ("We do not use web beacons.", {"exceptions": ("consent",)}, BEACON),
        ("We do not use web beacons.", {}, visit(requests=(request("https://hit.adway.example/p"),))),
    ],
)
def test_another_means_a_condition_or_no_identifier_is_not_accused(
    words: str, fields: dict, seen: Visit
) -> None:
    denied = claim("tracker_use", words, polarity="does_not", **fields)
    assert accused(RULE.judge(case(denied, visits=(seen,)))) == []


def test_a_means_that_another_sentence_uses_is_not_clear() -> None:
    denied = claim("tracker_use", "We do not use web beacons.", polarity="does_not")
    used = claim("tracker_use", "Our newsletters hold web beacons.")
    assert [f.verdict for f in RULE.judge(case(denied, used, visits=(BEACON,)))] == ["untested"]


@pytest.mark.parametrize(
    ("by", "verdict"),
    [
        ("https://cdn.tally.example/t.js", "contradicted"),
        ("https://cdn.printify.example/f.js", "contradicted"),
        ("https://js.notarobot.example/n.js", "untested"),
        ("https://shop.example/device.js", "untested"),
    ],
)
def test_a_denied_fingerprint_is_held_against_trackers_and_its_makers_and_clears_no_unknown_end(
    by: str, verdict: str
) -> None:
    said = claim("tracker_use", "We take no fingerprint of your browser.", polarity="does_not")
    calls = tuple(
        Call(api=name, script=ScriptPlace(url=by), frame_url="https://shop.example/")
        for name in ("HTMLCanvasElement.toDataURL", "OfflineAudioContext.startRendering")
    )
    (finding,) = RULE.judge(case(said, visits=(visit(requests=(request(by),), calls=calls),)))
    assert finding.verdict == verdict


@pytest.mark.parametrize(
    ("sent", "apis", "told", "verdict"),
    [
        (("c1", "c1"), 3, "body", "contradicted"),
        (("c1", "c1"), 3, "address", "untested"),  # the version of what is fetched
        (("c1", "d2"), 3, "body", "untested"),  # each visit has its own: no fingerprint
        (("c1", "c1"), 2, "body", "untested"),
        (("c1",), 3, "body", "untested"),
    ],
)
def test_a_script_of_the_sites_own_makes_one_where_the_same_digest_goes_out_each_time(
    sent: tuple[str, ...], apis: int, told: str, verdict: str
) -> None:
    api = "https://shop.example/api"
    said = claim("tracker_use", "We take no fingerprint of your browser.", polarity="does_not")
    read = ("HTMLCanvasElement.toDataURL", "OfflineAudioContext.startRendering", "SpeechSynthesis.getVoices")
    own = ScriptPlace(url="https://shop.example/device.js")
    calls = tuple(
        Call(api=name, script=own, frame_url="https://shop.example/", at_s=1.0) for name in read[:apis]
    )
    visits = tuple(
        visit(
            id=f"v{at}",
            calls=calls,
            requests=(
                request("https://shop.example/device.js"),
                request(api, resource="fetch", body=f'{{"v":"{one * 16}"}}', at_s=2.0)
                if told == "body"
                else request(f"{api}?v={one * 16}", resource="fetch", at_s=2.0),
            ),
        )
        for at, one in enumerate(sent)
    )
    (finding,) = RULE.judge(case(said, visits=visits))
    assert finding.verdict == verdict
    if verdict == "contradicted":
        assert "the same digest was sent to shop.example in 2 visits" in finding.message
        assert finding.evidence[0].fields["url"] == api


def recorded(*more: object, resource: str = "ping") -> list[Finding]:
    said = claim("tracker_use", "We never record your screen.", polarity="does_not", object="record")
    sent = request(f"https://api.playback.example/i?u={ID}", resource=resource)
    return list(RULE.judge(case(said, *more, visits=(visit(requests=(sent,)),))))


def test_recordings_that_are_denied_and_a_service_that_makes_them() -> None:
    (finding,) = recorded()
    assert (finding.verdict, finding.subject.key) == ("contradicted", "playback.example")
    assert "a service that records visits: api.playback.example" in finding.message
    named = claim("vendor_use", "Playback draws heat maps for us.", vendor="playback")
    assert [f.verdict for f in recorded(named)] == ["untested"]
    assert [f.verdict for f in recorded(resource="script")] == ["upheld"]
    moves = request("https://shop.example/r", resource="fetch", body='{"positions":[{"x":4,"y":9}]}')
    said = claim("data_collected", "Your mouse movements are not recorded.", polarity="does_not")
    (finding,) = RULE.judge(case(said, visits=(visit(requests=(moves,)),)))
    assert finding.verdict == "contradicted"
    assert "sent a recording of what was shown and done to shop.example" in finding.message
