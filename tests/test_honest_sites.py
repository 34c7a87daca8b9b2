"""Sites that do what they say get no discrepancy, however they say it."""

from collections.abc import Mapping

import pytest
from made_sites import (
    ANALYTICS,
    BOWNOW,
    PIXEL,
    PLAUSIBLE,
    Made,
    audited,
    banner,
    loads,
    script,
    spoken_against,
)

from auditor.demo.server import Answer
from auditor.model.audit import Audit

COUNTED = script(
    'if (!kept("_ga")) keep("_ga", `GA1.1.${number()}.${number()}`, 400);'
    "send(`https://www.google-analytics.com/g/collect?v=2&tid=G-AB12CD34EF&cid=${kept('_ga')}`);"
)
COUNTS = {"/count.js": Answer(body=COUNTED, type="text/javascript")}
"""Analytics that run whatever the visitor chooses."""
FOR_ADVERTS = banner().replace("to measure how our site is used", "for advertising")
SESSION = "PHPSESSID=k3v9t5m2q8x7c1b4n6z0a5d2f8; Path=/; HttpOnly"
MADE = {
    "third-parties-do-not": Made(
        policy="<p>Third parties do not place cookies on our website.</p>",
        cookies=("basket=ab12; Path=/; Max-Age=86400",),
    ),
    "no-advert-cookies-ja": Made(
        policy="<p>当社は、広告を目的としたCookieを使用しません。</p>", cookies=(SESSION,), lang="ja"
    ),
    "elsewhere-without-consent": Made(
        policy="<p>If you visit us from the European Economic Area, we set analytics cookies only with your "
        "consent. Elsewhere Google Analytics runs on every visit.</p>",
        body=loads(ANALYTICS),
    ),
    "elsewhere-without-consent-ja": Made(
        policy="<p>EU域内のお客様については、同意を得た場合に限り解析用のCookieを使用します。当サイトでは"
        "Googleアナリティクスを使用しています。</p>",
        body=loads(ANALYTICS),
        lang="ja",
    ),
    "no-longer-the-former": Made(
        policy="<p>We no longer use Universal Analytics. We use Google Analytics 4 instead.</p>",
        body=loads(ANALYTICS),
    ),
    "not-without-consent-ja": Made(
        policy="<p>お客様の同意なくGoogleアナリティクスを使用することはありません。</p>",
        body=banner(ANALYTICS, lang="ja"),
        lang="ja",
    ),
    "heeded-by-the-server": Made(
        policy="<p>We use Plausible to count visits without cookies.</p><p>You can opt out of Plausible <a "
        'href="/count-me-out">here</a>.</p>',
        body=loads(PLAUSIBLE),
        paths={
            "/count-me-out": Answer(
                body="<!doctype html><title>Opt-out</title><p>You are opted out.</p>",
                headers=(("Set-Cookie", "not_counted=1; Path=/; Max-Age=31536000; HttpOnly"),),
            )
        },
    ),
    "an-address-that-explains": Made(
        policy="<p>We use BowNow of Cloud CIRCUS, Inc.</p><p>You can <a "
        'href="/help?page=opt-out#opt-out">opt out of BowNow</a>.</p>',
        body=loads(BOWNOW),
        paths={"/help": Answer(body="<!doctype html><title>Help</title><p>Write to us.</p>")},
    ),
    "an-opt-out-that-works-ja": Made(
        policy='<p>当サイトではBowNowを利用しています。</p><p>停止するには<a href="/?bownowtrace=optout">'
        "BowNowのオプトアウト</a>をご利用ください。</p>",
        body=loads(BOWNOW),
        lang="ja",
    ),
    "not-sold": Made(
        policy="<p>We do not sell your personal information, and we do not share it with third parties for "
        "their own direct marketing. We use the Meta Pixel of Facebook, which sets cookies.</p>",
        body=loads(PIXEL),
    ),
    "refused-means-no-adverts-ja": Made(
        policy="<p>当社はMeta社の広告ピクセルを使用しています。バナーで拒否された場合、広告Cookieは使用されません。</p>",
        body=banner(PIXEL, lang="ja"),
        lang="ja",
    ),
    "statistics-without-consent": Made(
        policy="<p>We ask for your consent before we set advertising cookies.</p><p>Google Analytics does "
        "not require your consent and counts every visit.</p>",
        body=loads("/count.js") + FOR_ADVERTS,
        paths=COUNTS,
    ),
    "statistics-without-consent-ja": Made(
        policy="<p>広告Cookieはお客様の同意を得た場合にのみ使用します。</p><p>アクセス解析（Googleアナリティクス）は"
        "同意なしに使用します。</p>",
        body=loads("/count.js") + FOR_ADVERTS,
        paths=COUNTS,
        lang="ja",
    ),
}


@pytest.fixture(scope="module")
def audits(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Audit]:
    return audited(MADE, tmp_path_factory.mktemp("honest"))


@pytest.mark.parametrize("name", MADE)
def test_nothing_is_held_against_it(audits: Mapping[str, Audit], name: str) -> None:
    audit = audits[name]
    assert audit.documents
    assert all(visit.reached for visit in audit.visits)
    assert spoken_against(audit) == set()
