"""Policies as people write them, read and judged with what a browser saw, by the shipped catalogue."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from cases import ENTRY, banner, cookie, refusing, request, site, stored, visit

from auditor.judging.judge import judge
from auditor.model.audit import Judgement
from auditor.model.finding import Finding
from auditor.model.observation import Banner, BannerButton, Choice, Cookie, Request
from auditor.model.site import Vantage
from auditor.model.visit import Visit
from auditor.policy import claims, tensions
from auditor.policy.page import document
from auditor.vendors.catalogue import load

AT = datetime(2026, 11, 22, tzinfo=UTC)
CATALOGUE = load()
TAG = "https://www.googletagmanager.com/gtag/js"
AD = "https://googleads.g.doubleclick.net/pagead/ads"


def judged(text: str, visits: Iterable[Visit], **fields: Any) -> Judgement:
    page = document.read(text.encode(), url=f"{ENTRY}privacy", content_type="text/plain; charset=utf-8")
    documents = (replace(page, status=200),)
    said = claims.read(documents[0], CATALOGUE)
    assert said or "2026" in text
    apart = tensions.find(documents, said)
    return judge(site(**fields), documents, said, apart, tuple(visits), (), catalogue=CATALOGUE, at=AT)


def accused(found: Judgement) -> dict[str, Finding]:
    """What does not match, by rule; the documents' own tensions aside."""
    return {f.rule: f for f in found.findings if f.verdict == "contradicted" and f.rule != "policy_tension"}


def ga(number: int, **fields: Any) -> tuple[Cookie, ...]:
    value = f"GA1.1.{1234567890 + number * 7919}.17{number:08d}"
    return (cookie("_ga", value=value, by=TAG, **fields),)


def collected(number: int, **fields: Any) -> Request:
    cid = f"{1234567890 + number * 7919}.17{number:08d}"
    return request(
        f"https://www.google-analytics.com/g/collect?v=2&tid=G-AB12CD34EF&cid={cid}",
        resource="ping",
        **fields,
    )


def counted(phase: str = "untouched", **fields: Any) -> tuple[Visit, ...]:
    """Two visitors whom Google Analytics counted."""
    return tuple(
        visit(phase, number=n, profile=f"p{n}", cookies=ga(n), requests=(collected(n),), **fields)
        for n in (1, 2)
    )


def fbp(number: int) -> str:
    return f"fb.1.17000000000{number}.{987654321 + number * 104729}"


def advertised(**fields: Any) -> tuple[Visit, ...]:
    """Two visitors of whom Meta was told."""
    return tuple(
        visit(
            number=n,
            profile=f"p{n}",
            cookies=(cookie("_fbp", value=fbp(n)),),
            requests=(request(f"https://www.facebook.com/tr/?id=12345&fbp={fbp(n)}", resource="image"),),
            **fields,
        )
        for n in (1, 2)
    )


DEFINED_AWAY = """Privacy Policy

"Personal information" means a name, address, telephone number or e-mail address by which a living person
can be identified. It does not include cookies, IP addresses or browsing history, which we call "usage data".

We do not provide personal information to third parties, except with the customer's consent, where we
outsource work, use it jointly with group companies, or where the law requires it.

We use Google Analytics and the Meta Pixel, which use cookies for statistics and advertising."""
TAKES_IN = """Privacy Notice

"Personal data" means any information relating to an identifiable individual, for example a name, or an online
identifier such as cookies and IP addresses.

Cookies are used to look at the history of visits, without any information that identifies a person.

We use Google Analytics to count visits."""
LOOKS_BACK = """Privacy Policy for California Residents

We have not shared or sold personal information to third parties in the past twelve (12) months.

Privacy Policy for EEA and UK Residents

We build a profile of your interests to show you relevant adverts on other websites, with your consent.
We use the Meta Pixel."""
IN_AN_ADMIN_SCREEN = """Handling of information

Our service collects cookie information when its administration screen is opened, and the IP address then.

We will not provide personal information to a third party without the prior consent of the customer.

We use Google Analytics, which sets cookies."""
IN_PLACES = """個人情報保護方針

当社は、次の場合を除き、個人情報を第三者に提供しません。
・本人の同意がある場合
・法令に基づく場合
・業務を委託する場合

一部のページではCookieおよびウェブビーコンを使用しています。

Googleアナリティクスを利用しています。"""


GIVEN = """Privacy

## What you give us voluntarily

Whoever writes to us gets an answer. Your data is kept apart and is not shared with third parties.

## Statistics and advertising

Google Analytics counts visits, and the Meta Pixel measures our advertisements."""
SHOWS_ADS = """プライバシーポリシー

当店のブログは Google AdSense の広告を載せ、Cookie で来訪を数えます。

集めた情報を第三者に渡すことはありません。"""
ONE_LIST = """Privacy

We use Google Analytics. On our own server runs Matomo, with these settings:

- it sets no cookies without your permission
- addresses are shortened"""
NO_TRACKING = """Privacy

There are no tracking cookies on our pages. Google Analytics counts visits by a cookie.

## What Plausible keeps

Nothing is passed to anyone, and no cookies are set. Plausible Analytics runs on a machine of ours."""
SHOWN_ADS = tuple(
    visit(
        number=n,
        profile=f"p{n}",
        requests=(request(f"{AD}?id={n}", resource="image", cookies_sent=("IDE",)),),
        cookies=(cookie("IDE", value=f"AHWq{n}kq9vX2mPz7Lr4", domain="doubleclick.net", how="http"),),
    )
    for n in (1, 2)
)


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        (GIVEN, (*counted(), *advertised())),
        (SHOWS_ADS, SHOWN_ADS),
        (ONE_LIST, counted()),
        (NO_TRACKING, (*counted(), visit(cookies=(cookie("sid"),)))),
        (DEFINED_AWAY, (*counted(), *advertised())),
        (TAKES_IN, counted()),
        (LOOKS_BACK, advertised()),
        (IN_AN_ADMIN_SCREEN, counted()),
        (IN_PLACES, counted()),
    ],
    ids=[
        "given",
        "shows-ads",
        "one-list",
        "no-tracking",
        "defined-away",
        "takes-in",
        "looks-back",
        "admin-screen",
        "except-for",
    ],
)
def test_a_denial_reaches_no_further_than_its_own_words(text: str, visits: tuple[Visit, ...]) -> None:
    assert accused(judged(text, visits)) == {}


def test_the_denial_to_californians_is_held_against_a_visit_from_there() -> None:
    here = advertised(vantage=Vantage(country="US", region="CA"))
    (finding,) = [f for f in accused(judged(LOOKS_BACK, here)).values() if f.rule == "sale_denied"]
    assert (finding.jurisdiction, finding.subject.key, finding.seen) == ("California", "facebook.com", (2, 2))
    assert {item.fields.get("parameter") for item in finding.evidence} >= {"fbp"}
    elsewhere = judged(LOOKS_BACK, advertised(vantage=Vantage(country="US", region="TX")))
    told = [f for f in elsewhere.findings if f.rule == "sale_denied"]
    assert [f.verdict for f in told] == ["untested"]
    assert "California" in told[0].message


SHOP = """Cookie Policy

We set analytics cookies only with your consent. We use Google Analytics after you have agreed. Cookies
that the shop needs (your basket, your login, the language that you chose, protection against attacks) are
always set.
With a test of page variants, whose cookie ab_variant is kept for 30 days, we improve our pages.
Payments are made with Stripe. We do not sell your data."""
NEEDED = {
    "basket and protection against forged requests": (
        cookie("cart_id", value="c0ffee1234567890"),
        cookie("csrftoken", value="kH3vQ9tZ5mB2xW8cR1nY6pL0"),
        cookie("XSRF-TOKEN", value="eyJpdiI6IjR2Q0xk"),
    ),
    "login": (
        cookie("PHPSESSID", how="http", http_only=True, asked_lifetime_s=None),
        cookie("wordpress_logged_in_3f2a", value="ada%7C1700000000%7Cx8Q2"),
        cookie("remember_token", value="91|k3v9t5m2q8x7c1b4n6z0"),
    ),
    "load balancer": (
        cookie("AWSALB", value="a1B2" * 12),
        cookie("AWSALBCORS", value="a1B2" * 12),
        cookie("BIGipServerpool_web", value="1677787402.36895.0000"),
        cookie("SERVERID", value="web3"),
    ),
    "language": (
        cookie("lang", value="de"),
        cookie("pll_language", value="ja"),
        cookie("NEXT_LOCALE", value="en"),
    ),
    "test of variants": (cookie("ab_variant", value="B", asked_lifetime_s=30 * 86_400.0),),
    "consent platforms": (
        cookie("OptanonConsent", value="groups=C0001%3A1%2CC0002%3A0"),
        cookie("CookieConsent", value="{stamp:%27x%27%2Cnecessary:true}"),
        cookie("euconsent-v2", value="CQAAAAAQAAAAAAGABCENAAEAAAAA"),
        cookie("cookieyes-consent", value="consentid:cTFhYzNk,consent:no"),
    ),
    "opt-outs": (cookie("bownow_opt", value="1"), cookie("mtm_consent_removed", value="1700000000")),
    "protection against machines": (
        cookie("__cf_bm", value="x7Yz12345678Qk", asked_lifetime_s=1_800.0),
        cookie("cf_clearance", value="Zt8kQ1v9"),
        cookie("_GRECAPTCHA", value="09ABcdEF12", domain="www.google.com"),
        cookie("_abck", value="0F2D81~-1~YAAQ"),
        cookie("datadome", value="k9Q~x7"),
    ),
    "payment": (
        cookie("__stripe_mid", value="6f2c1b0e-3d4a-4c5b-9e8f-7a6b5c4d3e2f1a"),
        cookie("__stripe_sid"),
    ),
}


@pytest.mark.parametrize("kind", NEEDED)
def test_what_a_site_needs_is_accused_before_a_choice_and_after_a_refusal_of_nothing(kind: str) -> None:
    kept = NEEDED[kind]
    offer = banner("accept", "reject")
    loads = (
        request(f"{ENTRY}app.js"),
        request("https://js.stripe.com/v3/"),
        request("https://www.gstatic.com/recaptcha/a.js"),
    )
    yes = Choice(wanted="accept", done=True, clicks=("Accept all",), proof="gone", method="words")
    visits = (
        *(visit(number=n, profile=f"p{n}", cookies=kept, banner=offer, requests=loads) for n in (1, 2)),
        refusing(profile="p3", cookies=(*kept, *(replace(c, step="after") for c in kept)), requests=loads),
        visit(
            "accepted",
            profile="p4",
            banner=offer,
            choice=yes,
            cookies=(*kept, *ga(4, step="after")),
            requests=(*loads, collected(4, step="after")),
        ),
    )
    assert accused(judged(SHOP, visits)) == {}


def test_its_lying_twin_is_told_of_each_thing_by_its_name() -> None:
    early = tuple(
        visit(number=n, profile=f"p{n}", cookies=ga(n), banner=banner(), requests=(collected(n),))
        for n in (1, 2)
    )
    late = refusing(profile="p3", cookies=ga(3, step="after"), requests=(collected(3, step="after"),))
    found = accused(judged(SHOP, (*early, late)))
    assert {"cookie_before_consent", "rejection_ignored"} <= set(found)
    assert {f.subject.key for f in found.values()} == {"google-analytics.com"}
    assert "_ga" in {item.fields.get("name") for item in found["cookie_before_consent"].evidence}


def test_what_one_of_two_visits_saw_says_so_and_weighs_less() -> None:
    once = (visit(number=1, cookies=ga(1), banner=banner()), visit(number=2, banner=banner()))
    both = tuple(visit(number=n, cookies=ga(n), banner=banner()) for n in (1, 2))
    weak, strong = (accused(judged(SHOP, visits))["cookie_before_consent"] for visits in (once, both))
    assert (weak.seen, strong.seen) == ((1, 2), (2, 2))
    assert (weak.severity, strong.severity) == ("warning", "error")
    assert weak.confidence < strong.confidence
    assert "Seen in 1 of 2 visits" in weak.message
    assert "seen in one of 2 visits only" in weak.confidence_reason


TWINS = {
    "collection_denied": (
        "Privacy\n\nWe do not collect any information about your visit. Our shop uses cookies.",
        "google-analytics.com",
    ),
    "technology_denied": (
        "Privacy\n\nWe do not use Google Analytics. We use cookies.",
        "google-analytics.com",
    ),
    "transfer_undisclosed": (
        "Privacy\n\nWe do not transfer any information outside the EEA. We use Google Analytics.",
        "google-analytics.com",
    ),
}


@pytest.mark.parametrize("rule", TWINS)
def test_a_denial_in_plain_words_is_held_to_what_was_seen(rule: str) -> None:
    text, subject = TWINS[rule]
    finding = accused(judged(text, counted()))[rule]
    assert (finding.subject.key, finding.seen) == (subject, (2, 2))
    assert finding.claims
    assert finding.evidence
    assert rule not in accused(judged(text, (visit(cookies=NEEDED["login"]),)))


@pytest.mark.parametrize(
    "text",
    [
        "Privacy\n\nGood news: this bakery sets no tracking cookies.",
        "Privacy\n\nThis shop does not collect personal information or use tracking analytics.",
        "Datenschutz\n\nAuf dieser Website gibt es keine Tracking-Cookies, außer den technisch notwendigen.",
        "プライバシーポリシー\n\nアクセス解析、広告などのタグは組み込んでいません。",
    ],
)
def test_no_tracking_is_held_against_statistics_where_nobody_tells_of_them(text: str) -> None:
    assert "purpose_denied" in accused(judged(text, counted()))


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("개인정보처리방침\n\nGoogle Analytics는 사용하지 않습니다.", "technology_denied"),
        ("プライバシーポリシー\n\nGoogleアナリティクスは昨年取り外しました。", "technology_denied"),
        ("Datenschutz\n\nAuf den Einsatz von Cookies verzichten wir.", "cookies_denied"),
        ("Privacy\n\nWe place no cookies while you browse this site.", "cookies_denied"),
        ("Privacy\n\nThis site sets no cookies when you view these pages.", "cookies_denied"),
        ("Confidentialité\n\nAucun cookie n'est placé lors de votre visite.", "cookies_denied"),
        ("Confidentialité\n\nNous n'utilisons aucun service Google.", "technology_denied"),
        ("개인정보처리방침\n\n구글 서비스는 전혀 이용하지 않습니다.", "technology_denied"),
        (
            "Confidentialité\n\nNous n'utilisons que des cookies nécessaires à la bonne marche du site.",
            "purpose_denied",
        ),
    ],
)
def test_a_denial_whose_thing_comes_first_is_read(text: str, rule: str) -> None:
    assert rule in accused(judged(text, counted()))


def test_storage_beside_cookies_and_a_purpose_that_nobody_states() -> None:
    text = "Privacy\n\nWe use cookies to keep you signed in and to remember your basket."
    visits = tuple(
        visit(
            number=n,
            profile=f"p{n}",
            stored=(stored("bownow_tid", f"{n}f81ab7e-93d2-4c65-8b1f-0a9e7d6c5b4{n}"),),
            cookies=(cookie("_fbp", value=fbp(n)),),
        )
        for n in (1, 2)
    )
    found = accused(judged(text, visits))
    assert {"technology_undisclosed", "purpose_undisclosed"} <= set(found)
    assert (found["technology_undisclosed"].subject.key, found["purpose_undisclosed"].subject.key) == (
        "bownow_tid",
        "_fbp",
    )


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("We use Google Analytics to count visits. This only happens with your consent.", True),
        ("Besuche zählen wir mit Google Analytics. Das geschieht allein mit Ihrer Zustimmung.", True),
        ("We use Google Analytics to count visits. Photographs only appear with your consent.", False),
        ("Statistics cookies stay out until you agree to them.", True),
        ("We use Google Analytics. Rooms are booked by hand. This only happens with your consent.", False),
        ("No cookies are set until you press play.", True),
        ("No cookies are set by our videos until you press play.", False),
        ("Cookies werden von Videos erst gesetzt, wenn Sie zustimmen.", False),
        ("Aucun cookie n'est déposé par les vidéos avant votre accord.", False),
        ("埋め込み動画のCookieは、同意いただくまで設定されません。", False),
        ("삽입된 동영상의 쿠키는 동의 전에는 설정되지 않습니다.", False),
        ("Visits are counted.\n\n## Adverts\n\nThe Meta Pixel runs. The pixel needs your consent.", False),
        ("Wir nutzen Meta Pixel. Ohne Ihre Einwilligung bleibt das Pixel aus.", False),
    ],
)
def test_a_consent_that_points_back_is_for_the_tools_right_before_it(text: str, held: bool) -> None:
    found = accused(judged(f"Privacy policy\n\n{text}", counted()))
    assert ("cookie_before_consent" in found) is held


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        (
            "No advertising cookies are set on the donation pages.",
            "No advertising cookies are set on our web pages.",
        ),
        (
            "Auf den Spendenseiten werden keine Werbe-Cookies gesetzt.",
            "Auf unseren Internetseiten werden keine Werbe-Cookies gesetzt.",
        ),
        (
            "Sur les pages de don, aucun cookie publicitaire n'est déposé.",
            "Sur nos pages, aucun cookie publicitaire n'est déposé.",
        ),
        ("寄付ページでは広告Cookieを使用しません。", "当ページでは広告Cookieを使用しません。"),
        (
            "기부 페이지에서는 광고 쿠키를 사용하지 않습니다.",
            "저희 페이지에서는 광고 쿠키를 사용하지 않습니다.",
        ),
        ("Our instance shows no tracking cookies.", "Our site sets no tracking cookies."),
        (
            "Ads are Otter's, whose servers set no advertising cookies.",
            "Our servers set no advertising cookies.",
        ),
        (
            "## Applicants\n\nNo advertising cookies.",
            "## Applicants\n\nThis site sets no advertising cookies.",
        ),
        ("## Bewerber\n\nKeine Werbe-Cookies.", "## Daten\n\nWir setzen keine Werbe-Cookies."),
        (
            "## Candidats\n\nAucun cookie publicitaire.",
            "## Site\n\nNous ne déposons aucun cookie publicitaire.",
        ),
        ("# 方針\n\n## 採用応募者\n\n広告Cookieは使用しません。", "## 情報\n\n広告Cookieは使用しません。"),
        ("# 방침\n\n## 채용\n\n광고 쿠키를 사용하지 않습니다.", "## 정보\n\n광고 쿠키를 사용하지 않습니다."),
        (
            "## Children\n\nNo advertising cookies.",
            "## Children\n\nThis website sets no advertising cookies.",
        ),
        ("## hCaptcha\n\nSets no advertising cookies.", "## Cookies\n\nWe set no advertising cookies."),
    ],
)
def test_a_denial_of_a_part_or_for_some_is_none_of_the_whole_site(part: str, whole: str) -> None:
    """A page of its own, visitors of one kind, or a tool that the heading names in small letters."""
    text = "2026\n\nhCaptcha\n\n"
    assert "purpose_denied" not in accused(judged(text + part, SHOWN_ADS))
    assert "purpose_denied" in accused(judged(text + whole, SHOWN_ADS))


@pytest.mark.parametrize(
    ("law", "promise"),
    [
        (
            "Under the GDPR, consent must be given before analytics cookies are set.",
            "Under the GDPR, we set analytics cookies only with your consent.",
        ),
        (
            "The ePrivacy Directive requires consent to analytics cookies.",
            "Analytics cookies are set only with your consent.",
        ),
        (
            "If consent has been requested, analytics cookies are stored on the basis of it.",
            "We request consent before analytics cookies are stored.",
        ),
        (
            "Sofern eine Einwilligung abgefragt wurde, beruhen Analyse-Cookies auf dieser Einwilligung.",
            "Für Analyse-Cookies fragen wir Ihre Einwilligung ab.",
        ),
        (
            "Si un consentement a été demandé, les cookies de mesure d'audience reposent sur lui.",
            "Nous demandons votre consentement avant tout cookie de mesure d'audience.",
        ),
        (
            "同意を求めている場合、分析Cookieの保存は同意に基づいて行われます。",
            "分析Cookieは同意を得た場合にのみ使用します。",
        ),
        (
            "동의를 요청한 경우 분석 쿠키 저장은 동의에 근거합니다.",
            "분석 쿠키는 동의하신 경우에만 사용합니다.",
        ),
        (
            "Nach § 25 TDDDG dürfen Analyse-Cookies nur mit Einwilligung gesetzt werden.",
            "Gemäß § 25 TDDDG werden Analyse-Cookies nur mit Ihrer Einwilligung gesetzt.",
        ),
        (
            "Selon la CNIL, les cookies de mesure d'audience supposent un consentement préalable.",
            "Conformément à la loi, nous demandons votre accord avant tout cookie de mesure d'audience.",
        ),
        (
            "GDPRでは、分析Cookieの利用に同意が必要とされています。",
            "GDPRに従い、当社は同意を得た場合にのみ分析Cookieを使用します。",
        ),
        (
            "유럽에서는 분석 쿠키를 사용하기 전에 동의가 필요합니다.",
            "당사는 GDPR에 따라 동의를 받은 후에만 분석 쿠키를 사용합니다.",
        ),
    ],
)
def test_what_a_law_asks_or_a_supposed_request_is_no_promise_of_consent(law: str, promise: str) -> None:
    assert "cookie_before_consent" not in accused(judged(f"Privacy policy\n\n{law}\n\n2026", counted()))
    assert "cookie_before_consent" in accused(judged(f"Privacy policy\n\n{promise}", counted()))


@pytest.mark.parametrize(("visits", "held"), [(counted(), False), (advertised(), True)])
def test_a_consent_for_the_pixel_is_for_the_one_named_above(visits: tuple[Visit, ...], held: bool) -> None:
    text = "The Meta Pixel sets _fbp. Meta may keep it. Without your permission the pixel stays off."
    assert ("request_before_consent" in accused(judged(f"Privacy policy\n\n{text}", visits))) is held


MATOMO = tuple(
    visit(
        number=n,
        profile=f"p{n}",
        cookies=(
            cookie("_pk_id.1.1fff", value=f"{n}a1b2c3d4e5f607{n}.17000000{n}1.", by=f"{ENTRY}matomo.js"),
        ),
        requests=(request(f"{ENTRY}matomo.php?idsite=1&_id={n}a1b2c3d4e5f607{n}", resource="ping"),),
    )
    for n in (1, 2)
)
WITHOUT_ID = (visit(requests=(request("https://plausible.io/api/event", resource="xhr", method="POST"),)),)
COUNTED_IN_A_TABLE = """Who gets data

| Service | What | When |
| --- | --- | --- |
| Fontdesk | Sends our letters. | Every visit |
| Google (Google Analytics 4) | Counts how often pages are read. | Every visit; cookies only with consent |"""
SHOWN_FILM = tuple(
    visit(
        number=n,
        profile=f"p{n}",
        requests=(request("https://www.youtube.com/embed/a1b2c3", resource="document"),),
        cookies=(cookie("VISITOR_INFO1_LIVE", value=f"kq9vX2mPz7{n}", domain="youtube.com", how="http"),),
    )
    for n in (1, 2)
)
IGNORED_SIGNAL = (
    *advertised(),
    *(
        replace(each, id=f"gpc-{each.id}", attempt=f"gpc-{each.id}", phase="gpc", signal="gpc")
        for each in advertised()
    ),
)
HOTJAR = tuple(
    visit(
        number=n,
        profile=f"p{n}",
        cookies=(cookie("_hjSessionUser_1234", value=f"eyJpZCI6I{n}jkq9vX2mPz7Lr4aB{n}"),),
        requests=(request("https://static.hotjar.com/c/hotjar-1234.js"),),
    )
    for n in (1, 2)
)
FILM = (visit(requests=(request("https://www.youtube.com/embed/a1b2c3", resource="document"),)),)
FONTS = (visit(requests=(request("https://fonts.googleapis.com/css2?family=Lato", resource="stylesheet"),)),)
SESSION = (visit(cookies=NEEDED["login"]),)


@pytest.mark.parametrize(
    ("text", "visits", "rule", "verdict"),
    [
        ("Wir setzen keine Werbe- und Analyse-Cookies ein.", advertised(), "purpose_denied", "contradicted"),
        ("Aucun cookie publicitaire ni de suivi n'est déposé.", counted(), "purpose_denied", "contradicted"),
        ("当店は解析や広告のためのCookieを使いません。", counted(), "purpose_denied", "contradicted"),
        ("저희는 분석 및 광고 쿠키를 사용하지 않습니다.", counted(), "purpose_denied", "contradicted"),
        ("We do not use cookies for tracking.", advertised(), "purpose_denied", "contradicted"),
        ("Aucun cookie publicitaire ou de suivi tiers n'est déposé.", counted(), "purpose_denied", "upheld"),
        ("We use no analytics.", WITHOUT_ID, "collection_denied", "contradicted"),
        ("We use no analytics.", WITHOUT_ID, "purpose_denied", "untested"),
        ("We use no third-party analytics.", MATOMO, "collection_denied", "untested"),
        ("We use no third-party analytics.", MATOMO, "purpose_denied", "untested"),
        ("Die Website selbst setzt keine Cookies.", SHOWN_ADS, "cookies_denied", "untested"),
        ("The site itself sets no tracking cookies.", SHOWN_ADS, "purpose_denied", "upheld"),
        ("統計用のCookieは使用していません。", SESSION, "cookies_denied", ""),
        ("저희 사이트는 통계 쿠키를 사용하지 않습니다.", SESSION, "cookies_denied", ""),
        ("저희 사이트는 어떠한 쿠키도 사용하지 않습니다.", SESSION, "cookies_denied", "contradicted"),
        ("If you decline the banner, no analytics cookies are set.", counted(), "cookie_before_consent", ""),
        ("第三者のトラッキングCookieは使用しておりません。", counted(), "third_party_denied", "untested"),
        ("広告追跡用Cookieは使用しておりません。", counted(), "purpose_denied", "upheld"),
        (
            "解析を目的とした、行動を追跡するためのCookieは使用しておりません。",
            counted(),
            "collection_denied",
            "",
        ),
        ("Your cookie consent can be updated in our banner.", counted(), "cookie_before_consent", ""),
        ("Une mesure d'audience sans cookie est décrite plus bas.", advertised(), "purpose_undisclosed", ""),
        ("Une mesure d'audience sans cookie est décrite plus bas.", SESSION, "cookies_denied", ""),
        ("広告配信のための追跡は行っていません。", counted(), "collection_denied", "upheld"),
        (
            "Von Ihnen übermittelte Angaben dienen der Antwort. Ihre Daten werden nicht weitergegeben.",
            advertised(),
            "sharing_denied",
            "untested",
        ),
        (
            "Wir setzen den Meta-Pixel ein. Ohne Einwilligung wird der Meta-Pixel nicht geladen.",
            MATOMO,
            "cookie_before_consent",
            "upheld",
        ),
        ("We do not use any analytics services that track you.", counted(), "purpose_denied", ""),
        (
            "Die Schriften liegen bei uns. Dabei werden keine Daten an Dritte übermittelt.",
            advertised(),
            "sharing_denied",
            "untested",
        ),
        (
            "With your consent, cookies build a profile of your interests to show relevant adverts.",
            (visit(requests=(request("https://track.hubspot.com/__ptq.gif?vi=1", resource="image"),)),),
            "request_before_consent",
            "untested",
        ),
        (
            "There are no advertising cookies, and no third-party statistics cookies.",
            advertised(),
            "purpose_denied",
            "contradicted",
        ),
        (
            "There are no advertising cookies, and no third-party statistics cookies.",
            counted(),
            "purpose_denied",
            "upheld",
        ),
        ("広告Cookieも第三者のCookieも使用していません。", advertised(), "purpose_denied", "contradicted"),
        (
            "当サイトはCookieを使用していません。ただし、YouTubeなどの外部サービスがCookieを設定する場合があります。",
            SESSION,
            "cookies_denied",
            "contradicted",
        ),
        (
            "Wir setzen keine Cookies. Eingebundene Drittanbieter können eigene Cookies setzen.",
            counted(),
            "cookies_denied",
            "untested",
        ),
        (
            "当サイトはCookieを使用していません。ただし、ログインの際は使用します。",
            SESSION,
            "cookies_denied",
            "",
        ),
        ("We use no cookies from social media platforms or ad networks.", SESSION, "cookies_denied", ""),
        (
            "当店の計測タグは、同意いただくまで読み込みません。",
            counted(),
            "cookie_before_consent",
            "contradicted",
        ),
        ("分析ツールは、お客様の同意後に動作します。", counted(), "cookie_before_consent", "contradicted"),
        ("お客様の同意後に、広告メールの配信を開始します。", SHOWN_ADS, "cookie_before_consent", ""),
        (
            "事前に同意をいただいた方に、広告宣伝の案内をお送りします。",
            SHOWN_ADS,
            "cookie_before_consent",
            "",
        ),
        (
            "Hotjar records visits and HubSpot knows leads. So it is. Both are not loaded until you agree.",
            counted(),
            "cookie_before_consent",
            "upheld",
        ),
        (
            "2026: A page like this does not require:\n\n- a cookie consent banner",
            counted(),
            "cookie_before_consent",
            "",
        ),
        ("2026: There is no Google Analytics on our partner's site.", counted(), "technology_denied", ""),
        ("We do not use Hotjar or similar tools on this site.", HOTJAR, "technology_denied", "contradicted"),
        ("We do not use Hotjar or similar tools to read what you type.", HOTJAR, "technology_denied", ""),
        ("2026: We recommend setting only strictly necessary cookies.", counted(), "purpose_denied", ""),
        ("2026: We do not record your visits to our office.", counted(), "collection_denied", ""),
        ("2026: We do not build profiles of our suppliers.", SHOWN_ADS, "purpose_denied", ""),
        ("2026: We use no Meta technologies for logging in.", advertised(), "technology_denied", ""),
        ("当サイトの会報はCookieを一切使用しません。2026", SESSION, "cookies_denied", ""),
        ("リンク先ではGoogleアナリティクスは使用していません。2026", counted(), "technology_denied", ""),
        ("当サイトでトラッキングは行いません。", counted(), "collection_denied", "contradicted"),
        ("当社は、荷物のトラッキングは行いません。2026", counted(), "collection_denied", ""),
        ("This website is free of tracking.", counted(), "collection_denied", "contradicted"),
        ("2026: We do not use advertising or remarketing pixels.", counted(), "technology_denied", ""),
        ("We use no tracking pixels.", counted(), "technology_denied", "contradicted"),
        ("2026: Wir verwenden keine Werbepixel.", counted(), "technology_denied", ""),
        ("2026: There is no pre-consent pixel.", counted(), "technology_denied", ""),
        (
            "We count with Google Analytics. It is disabled until you accept analytics cookies.",
            HOTJAR,
            "cookie_before_consent",
            "upheld",
        ),
        (
            "We count with Google Analytics. It is disabled until you accept analytics cookies.",
            counted(),
            "cookie_before_consent",
            "contradicted",
        ),
        (COUNTED_IN_A_TABLE, advertised(), "cookie_before_consent", "upheld"),
        (COUNTED_IN_A_TABLE, counted(), "cookie_before_consent", "contradicted"),
        ("The Google tag loads on each page in Consent Mode.", SHOWN_ADS, "request_before_consent", ""),
        ("저희는 제3자 광고 쿠키를 사용하지 않습니다.", SHOWN_ADS, "third_party_denied", "contradicted"),
        ("저희는 제3자 광고를 싣지 않습니다. 2026", SHOWN_ADS, "purpose_denied", ""),
        ("Our site sets no cookies of its own.", SESSION, "cookies_denied", "contradicted"),
        ("2026: Our gallery sets no cookies of its own.", SESSION, "cookies_denied", ""),
        ("Ein seitenübergreifendes Tracking gibt es nicht.", counted(), "purpose_denied", "upheld"),
        (
            "Auf dieser Website betreiben wir kein seitenübergreifendes Tracking.",
            counted(),
            "purpose_denied",
            "upheld",
        ),
        (
            "Auf dieser Website betreiben wir kein seitenübergreifendes Tracking.",
            advertised(),
            "purpose_denied",
            "contradicted",
        ),
        (
            "Bold words first.\n\n**I do not run any analytics tool.**\n\nThat is all there is to say.",
            counted(),
            "purpose_denied",
            "contradicted",
        ),
        ("All our suppliers are based in the UK.", counted(), "transfer_undisclosed", "contradicted"),
        ("2026: All our suppliers of cheese are based in the UK.", counted(), "transfer_undisclosed", ""),
        ("2026: All our coffee suppliers are based in the UK.", counted(), "transfer_undisclosed", ""),
        (
            "Wir nutzen ausschliesslich Dienste und Server in der Schweiz.",
            counted(),
            "transfer_undisclosed",
            "contradicted",
        ),
        (
            "2026: Wir nutzen nur Server in Deutschland für die Mitgliederverwaltung.",
            counted(),
            "transfer_undisclosed",
            "",
        ),
        ("利用者の情報を外部へ送信することはありません。", counted(), "sharing_denied", "contradicted"),
        ("2026: 写真を外部へ送信することはありません。", counted(), "sharing_denied", ""),
        ("外部への情報の送信はありません。", FILM, "sharing_denied", "untested"),
        ("利用者の情報を第三者に提供することはありません。", counted(), "sharing_denied", "untested"),
        ("No data is passed to third parties.", FILM, "sharing_denied", "untested"),
        ("No data is passed to third parties.", FONTS, "sharing_denied", "upheld"),
        (
            "No ad networks, analytics providers or brokers receive any data from us.",
            counted(),
            "sharing_denied",
            "contradicted",
        ),
        (
            "No ad network receives any data from us, but analytics providers do.",
            counted(),
            "sharing_denied",
            "untested",
        ),
        (
            "No advertising networks, analytics platforms, or data brokers receive any data from us.",
            MATOMO,
            "collection_denied",
            "untested",
        ),
        (
            "No cookies are stored that are used to track visitors.",
            advertised(),
            "purpose_denied",
            "contradicted",
        ),
        (
            "No cookies are stored that are used to track the number of visits.",
            advertised(),
            "purpose_denied",
            "upheld",
        ),
        (
            "Auf dieser Seite gibt es kein Formular, für das Daten nötig sind.",
            advertised(),
            "sharing_denied",
            "",
        ),
        ("2026: Mit weiterem Surfen stimmen Sie Cookies zu.", counted(), "cookie_before_consent", ""),
        ("2026: Ein Cookie zur Speicherung Ihrer Einwilligung.", counted(), "cookie_before_consent", ""),
        ("2026: One cookie manages your consent.", counted(), "cookie_before_consent", ""),
        (
            "We ask for your consent before cookies are set.",
            counted(),
            "cookie_before_consent",
            "contradicted",
        ),
        (
            "We use no third-party analytics cookies of any kind.",
            SHOWN_ADS,
            "third_party_denied",
            "upheld",
        ),
        ("This is our promise to visitors:\n\n* No tracking", counted(), "collection_denied", "contradicted"),
        ("Our pages have no tracking mechanisms.", advertised(), "collection_denied", "contradicted"),
        ("2026: There is no tracking of parcels.", counted(), "collection_denied", ""),
        ("Our pages use no tracking, advertising or video cookies.", HOTJAR, "collection_denied", ""),
        (
            "Cookies bleiben über das Ende der Sitzung hinaus gespeichert.",
            counted(),
            "kept_too_long",
            "",
        ),
        ("Cookies bleiben bis zum Ende der Sitzung gespeichert.", counted(), "kept_too_long", "contradicted"),
        ("Our cookies outlast the browser session.", counted(), "kept_too_long", ""),
        ("Cookies are deleted at the end of the session.", counted(), "kept_too_long", "contradicted"),
        ("Inside the product there is no tracking.", (visit(),), "collection_denied", "untested"),
        ("Visits are measured anonymously by cookies.", (visit(),), "identifier_denied", "untested"),
        ("Our cookies contain no unique identifiers.", (visit(),), "identifier_denied", "upheld"),
        ("Our site makes no third-party requests.", FONTS, "technology_denied", "contradicted"),
        ("2026: We make no third-party requests for your records.", FONTS, "technology_denied", ""),
        (
            "So bleibt Ihr Besuch auf unserer Seite privat:\n\n- keine externen Ressourcen",
            FONTS,
            "technology_denied",
            "contradicted",
        ),
        (
            "We run no behavioural adverts and no cross-site tracking.",
            advertised(),
            "purpose_denied",
            "contradicted",
        ),
        (
            "We use cookies only to remember your display settings.",
            counted(),
            "purpose_denied",
            "contradicted",
        ),
        (
            "We use cookies only to remember your display settings. Cookies also count visits.",
            counted(),
            "purpose_denied",
            "upheld",
        ),
        ("We use cookies only for statistics if you agree.", advertised(), "purpose_denied", ""),
        ("表示設定を記憶する目的でのみCookieを使用します。", counted(), "purpose_denied", "contradicted"),
        (
            "We respect Do Not Track and Global Privacy Control.",
            IGNORED_SIGNAL,
            "signal_ignored",
            "contradicted",
        ),
        (
            "We respect Do Not Track but not Global Privacy Control.",
            IGNORED_SIGNAL,
            "signal_ignored",
            "untested",
        ),
        ("No data is passed to third parties outside the EU.", advertised(), "sharing_denied", "untested"),
        ("No data is passed to third parties.", advertised(), "sharing_denied", "contradicted"),
        (
            "No data is passed to third parties outside the EU.",
            advertised(),
            "transfer_undisclosed",
            "contradicted",
        ),
        ("海外にある第三者に情報を提供することはありません。", advertised(), "sharing_denied", "untested"),
        ("No third-party analytics cookies are set.", counted(), "third_party_denied", "untested"),
        ("We use no ads, no tracking and no analytics.", SHOWN_FILM, "collection_denied", "untested"),
        ("We only set strictly necessary cookies.", SHOWN_ADS, "purpose_undisclosed", ""),
        ("쿠키나 추적 도구는 이용하지 않습니다.", SESSION, "cookies_denied", "contradicted"),
        ("쿠키나 웹비콘을 광고 목적으로 이용하지 않습니다.", SESSION, "cookies_denied", ""),
        (
            "広告タグや解析タグは当店では設置していません。",
            (*counted(), *advertised()),
            "purpose_denied",
            "contradicted",
        ),
        (
            "Your data goes to Vercel Inc. in the United States and is transferred there.",
            MATOMO,
            "transfer_undisclosed",
            "untested",
        ),
    ],
)
def test_a_denial_is_held_against_all_that_it_lists_and_nothing_else(
    text: str, visits: tuple[Visit, ...], rule: str, verdict: str
) -> None:
    found = {f.verdict for f in judged(f"Privacy policy\n\n{text}", visits).findings if f.rule == rule}
    assert found == ({verdict} if verdict else set())


@pytest.mark.parametrize(
    "text",
    [
        "Some browsers accept no cookies unless their owner allows them.",
        "Google asks publishers to obtain consent before personalised adverts are shown.",
        "Google verlangt von Betreibern eine Einwilligung vor personalisierter Werbung.",
        "구글은 맞춤 광고에 앞서 동의를 받도록 운영자에게 요구합니다.",
        "일부 브라우저는 시크릿 창에서 쿠키를 저장하지 않습니다.",
        "At the box office only a session cookie is set.",
        "This plug-in sets no cookies.",
        "If you decline, only essential cookies are used.",
        "診療情報を広告会社に渡すことはありません。",
        "Google APIから受け取った情報を第三者に提供しません。",
        "Future adverts will set no cookies.",
        "The app in short:\n\n- does not use cookies\n- does not track you",
        "In short:\n\n- does not use cookies",
        "In children's mode there are no adverts and no tracking.",
        "法律では、同意のないまま広告Cookieを保存することはできません。",
        "Das Gesetz gestattet Werbe-Cookies nur mit Einwilligung.",
        "We do not follow what you do in the app. We never measure visits. We use no analytics.",
        "Usage stays on your Mac. Backups go to iCloud.\n\nWe use no analytics. Keys are in the Keychain.",
        "Our Android version counts nothing, and we use no cookies in it.",
        "Wenn Sie ablehnen, setzen wir nur notwendige Cookies.",
        "We handle Do Not Track and Global Privacy Control differently.",
        "Si vous refusez les cookies dans votre navigateur, aucun cookie n'est enregistré.",
        "Please read our Cookie Notice.",
        "Bitte lesen Sie auch unsere Cookie-Hinweise.",
        "The pages under /juniors carry no pixels and no analytics.",
        "Tracking findet auf Unterseiten für Eltern nicht statt.",
        "Le site recrutement n'utilise aucun outil de mesure d'audience.",
        "Gardenlog is an app for growers.\n\nWe use no analytics and no trackers.",
        "「にわ日記」アプリをご利用いただきありがとうございます。\n\n解析ツールは使用していません。",
        "'정원일기' 앱을 소개합니다.\n\n분석 도구를 사용하지 않습니다.",
        "- Notes stay on your Mac\n- No account\n- No analytics",
    ],
)
def test_what_is_said_of_others_of_a_product_or_of_a_refusal_is_no_promise_of_the_pages(text: str) -> None:
    signalled = tuple(replace(v, id=f"dnt-{v.id}", phase="dnt", signal="dnt") for v in counted())
    for visits in (counted(), (*advertised(), *signalled)):
        told = accused(judged(f"Privacy\n\n{text}\n\n2026-03-03", visits))
        assert {rule for rule, found in told.items() if found.claims} <= {
            "vendor_undisclosed",
            "purpose_undisclosed",
        }


def test_what_the_pages_say_in_a_list_of_theirs_is_held_against_them() -> None:
    text = "Privacy policy\n\nThis website:\n\n- does not use cookies\n- does not track you"
    assert {"cookies_denied", "collection_denied"} <= set(accused(judged(text, counted())))


def test_a_word_on_an_app_elsewhere_takes_nothing_from_what_the_site_says() -> None:
    text = (
        "Privacy policy\n\nOur app is on Google Play.\n\nThis website sets no cookies. We use no analytics."
    )
    assert {"cookies_denied", "purpose_denied"} <= set(accused(judged(text, counted())))


def test_one_sentence_that_a_cookie_and_its_requests_break_accuses_once() -> None:
    told = accused(judged("Privacy policy\n\nWe run no analytics here.", counted()))
    assert "collection_denied" not in told
    assert "What was sent shows the same" in told["purpose_denied"].message


@pytest.mark.parametrize(
    ("text", "visits", "rule"),
    [
        ("We run Matomo on this website without cookies.", MATOMO, "purpose_denied"),
        ("Matomo läuft bei uns ohne Cookies.", MATOMO, "purpose_denied"),
        ("Matomo est réglé pour ne déposer aucun cookie.", MATOMO, "purpose_denied"),
        ("MatomoはCookieを使用しない設定にしています。", MATOMO, "purpose_denied"),
        ("쿠키 없이 Matomo로 방문을 집계합니다.", MATOMO, "purpose_denied"),
        ("Wie viele Seiten gelesen werden, zählen wir ohne Cookies.", MATOMO, "purpose_denied"),
        ("We use Google Analytics. You won't find advertising pixels here.", SHOWN_ADS, "purpose_denied"),
        ("Wir nutzen Google Analytics. Werbe-Tracker gibt es hier nicht.", SHOWN_ADS, "purpose_denied"),
        ("Matomo ist so konfiguriert, dass keine Cookies gespeichert werden.", MATOMO, "purpose_denied"),
        ("Cookies\n\nThere aren't any.", counted(), "cookies_denied"),
        ("Cookies? Brauchen wir nicht.", counted(), "cookies_denied"),
        ("Ici, pas de cookies.", counted(), "cookies_denied"),
        ("No content is fetched from third-party servers.", FONTS, "technology_denied"),
        ("Nous ne recourons ni à Google Analytics ni à un autre outil.", counted(), "technology_denied"),
        ("We keep a small website, which sets no cookies.", counted(), "cookies_denied"),
        ("We like Plausible, which is why we set no cookies.", counted(), "cookies_denied"),
        ("Wir betreiben eine Website, die keine Cookies setzt.", counted(), "cookies_denied"),
    ],
)
def test_short_promises_are_held_against_what_breaks_them(
    text: str, visits: tuple[Visit, ...], rule: str
) -> None:
    assert rule in accused(judged(f"Privacy policy\n\n{text}", visits))


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("Matomo can be run without cookies.", MATOMO),
        ("If you refuse, Matomo works without cookies.", MATOMO),
        ("Without cookies Matomo cannot recognise you.", MATOMO),
        ("We run Matomo on this website without cookies. Google Analytics sets cookies.", counted()),
        ("Our site sets no cookies of its own.", SHOWN_ADS),
        ("Wir selbst verwenden hier keine Cookies.", SHOWN_ADS),
        ("Die Kirche selbst setzt keine Cookies.", SHOWN_ADS),
        ("We count with Matomo, which is configured so that no cookies are kept.", SESSION),
        ("Wir nutzen Matomo so konfiguriert, dass keine Cookies gespeichert werden.", SESSION),
        ("Otter Juniors has a website of its own, which is free of advertising.", SHOWN_ADS),
        ("Advertising trackers are not loaded by Firefox.", SHOWN_ADS),
        ("Cookies?\n\nWe need them for the basket.", counted()),
        ("We use Plausible, which itself sets no cookies.", SHOWN_ADS),
        ("We use Google Maps and a small counter that sets no cookies.", SHOWN_ADS),
        ("Wir nutzen Plausible, das keine Cookies setzt.", SHOWN_ADS),
        ("Nous utilisons Plausible, qui ne dépose aucun cookie.", SHOWN_ADS),
        ("Our host is Netlify, which uses no trackers or advertising cookies.", SHOWN_ADS),
    ],
)
def test_what_is_possible_conditional_or_of_others_is_none(text: str, visits: tuple[Visit, ...]) -> None:
    found = accused(judged(f"Privacy policy\n\n{text}", visits))
    assert not {"purpose_denied", "cookies_denied", "collection_denied", "third_party_denied"} & set(found)


PLAYED = (
    visit(
        requests=(request("https://www.youtube.com/embed/a1b2c3", resource="document"),),
        cookies=(cookie("VISITOR_INFO1_LIVE", value="kd93kdM1s83", domain="youtube.com", how="http"),),
    ),
)
ON_ITS_BEHALF = tuple(
    replace(v, cookies=(cookie("__gads", value=f"ID=4a{n}b9c0d2e3f4a5b6:T=17000000{n}0", by=AD),))
    for n, v in enumerate(SHOWN_ADS)
)


@pytest.mark.parametrize(
    ("text", "more", "visits"),
    [
        ("We set no advertising cookies.", "Video players may set their own cookies.", PLAYED),
        ("Wir setzen keine Werbe-Cookies.", "Videos können eigene Cookies setzen.", PLAYED),
        (
            "Ce site ne dépose aucun cookie publicitaire.",
            "Les lecteurs externes déposent des cookies.",
            PLAYED,
        ),
        ("広告目的のCookieは使用しません。", "埋め込み動画はCookieを設定することがあります。", PLAYED),
        ("광고 쿠키를 사용하지 않습니다.", "삽입된 동영상은 쿠키를 설정할 수 있습니다.", PLAYED),
        (
            "서비스 자체는 추적하기 위한 쿠키를 사용하지 않습니다.",
            "이 서비스는 Google AdSense를 통해 광고를 게재합니다.",
            ON_ITS_BEHALF,
        ),
    ],
)
def test_a_denial_leaves_out_whose_own_cookies_another_sentence_tells_of(
    text: str, more: str, visits: tuple[Visit, ...]
) -> None:
    assert "purpose_denied" not in accused(judged(f"Privacy policy\n\n{text} {more}", visits))
    assert "purpose_denied" in accused(judged(f"Privacy policy\n\n{text}", visits))


@pytest.mark.parametrize(
    ("text", "visits", "rule", "verdict"),
    [
        ("Our pages make no requests to third-party servers.", FONTS, "technology_denied", "contradicted"),
        ("Externe Inhalte binden wir nicht ein.", FONTS, "technology_denied", "contradicted"),
        ("Aucun fichier n'est chargé depuis des serveurs tiers.", FONTS, "technology_denied", "contradicted"),
        ("外部のサーバーから読み込むファイルはありません。", FONTS, "technology_denied", "contradicted"),
        ("외부 콘텐츠를 불러오지 않습니다.", FONTS, "technology_denied", "contradicted"),
        ("Our pages make no requests to third-party servers.", SESSION, "technology_denied", "upheld"),
        ("The calculator makes no requests to third-party servers.", FONTS, "technology_denied", ""),
        ("No external content is loaded until you agree.", FONTS, "technology_denied", ""),
        ("We take no fonts from Google.", FONTS, "technology_denied", ""),
        ("We do not use fonts from Google.", FONTS, "technology_denied", "contradicted"),
        ("We do not use Google.", FONTS, "technology_denied", "untested"),
        (
            "No connection to YouTube is made until you press play.",
            FILM,
            "request_before_consent",
            "contradicted",
        ),
        ("YouTube loads only after your click.", FILM, "request_before_consent", "contradicted"),
        ("We keep it simple here.\n\nAdvertising: none.", SHOWN_ADS, "purpose_denied", "contradicted"),
        ("We show no adverts.", SHOWN_ADS, "purpose_denied", "untested"),
        ("We show no adverts in our newsletter.", SHOWN_ADS, "purpose_denied", ""),
        ("We keep it simple here.\n\nAdvertising: none.", SESSION, "purpose_denied", ""),
        ("Visit data stays on our own servers.", advertised(), "sharing_denied", "contradicted"),
        ("Your documents stay on our own servers.", advertised(), "sharing_denied", ""),
        ("We build no profiles of visitors.", advertised(), "collection_denied", ""),
        ("We do not build profiles of visitors.", advertised(), "collection_denied", "untested"),
        ("We do not build profiles of visitors.", SESSION, "collection_denied", "untested"),
        ("The statistics of this website do without cookies.", counted(), "purpose_denied", "contradicted"),
        ("Unsere Besuchsstatistik kommt ohne Cookies aus.", counted(), "purpose_denied", "contradicted"),
        ("The statistics of this website do without cookies.", WITHOUT_ID, "purpose_denied", "upheld"),
        ("If you refuse, our statistics do without cookies.", counted(), "purpose_denied", ""),
        ("Cookies kommen auf dieser Website nicht zum Einsatz.", counted(), "cookies_denied", "contradicted"),
        ("필수 쿠키 외에는 사용하지 않습니다.", counted(), "purpose_denied", "contradicted"),
        ("필수 쿠키 외에는 동의를 받아 사용합니다.", counted(), "purpose_denied", ""),
        ("All cookies are first-party.", SHOWN_ADS, "third_party_denied", "contradicted"),
        ("모든 쿠키는 자사 쿠키입니다.", SHOWN_ADS, "third_party_denied", "contradicted"),
        ("All cookies of Google Analytics are first-party.", SHOWN_ADS, "third_party_denied", ""),
        ("We use no persistent cookies.", counted(), "kept_too_long", "contradicted"),
        ("永続的なCookieは使用していません。", counted(), "kept_too_long", "contradicted"),
        ("We use session cookies only for the basket.", counted(), "kept_too_long", ""),
        (
            "Data is kept within the European Union; nothing is transferred to the United States.",
            counted(),
            "transfer_undisclosed",
            "contradicted",
        ),
        ("We do not collect any information about visitors.", counted(), "collection_denied", "contradicted"),
        ("We do not collect information about you from networks.", counted(), "collection_denied", ""),
    ],
)
def test_a_plain_promise_is_held_to_and_its_near_miss_is_not(
    text: str, visits: tuple[Visit, ...], rule: str, verdict: str
) -> None:
    found = {
        f.verdict
        for f in judged(f"Privacy policy\n\n{text}\n\n2026-03-03", visits).findings
        if f.rule == rule
    }
    assert found == ({verdict} if verdict else set())


def test_a_denial_of_an_app_is_neither_kept_nor_broken_by_a_website() -> None:
    for visits in (counted(), SESSION):
        found = judged("Privacy policy\n\nThe Android app contains no trackers.", visits).findings
        assert {f.verdict for f in found if f.rule == "collection_denied"} == {"untested"}


def test_a_consent_to_statistics_is_not_held_against_who_advertises_after_a_refusal() -> None:
    late = tuple(replace(v, cookies=tuple(replace(c, step="after") for c in v.cookies)) for v in advertised())
    refused = tuple(refusing(number=n, cookies=v.cookies) for n, v in enumerate(late, 1))
    text = "Privacy policy\n\nAnalytics load only after you consent."
    found = accused(judged(text, refused))["rejection_ignored"]
    assert (found.subject.key, found.claims) == ("_fbp", ())


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("We do not sell your data, and we honor Global Privacy Control.", {"contradicted"}),
        ("We do not sell your data and honor Global Privacy Control.", {"contradicted"}),
        ("We honor Global Privacy Control whenever feasible.", set()),
        ("If our practices change, we will honor Global Privacy Control.", set()),
    ],
)
def test_a_signal_is_promised_beside_a_denial_and_not_for_one_day(text: str, verdicts: set[str]) -> None:
    signalled = tuple(replace(v, id=f"gpc-{v.id}", phase="gpc", signal="gpc") for v in advertised())
    found = judged(f"Privacy policy\n\n{text}", (*advertised(), *signalled)).findings
    assert {f.verdict for f in found if f.rule == "signal_ignored"} == verdicts


@pytest.mark.parametrize(
    "text",
    [
        "We load the following services only after you have agreed:\n\n- {}: visits. It helps.\n- Hotjar",
        "The tools below run only with your consent:\n\n- {}\n- Hotjar",
        "We ask before we place the following cookies:\n\n- {}\n- Hotjar",
        "Folgende Dienste laden wir erst, nachdem Sie im Banner zugestimmt haben:\n\n- {}\n- Hotjar",
        "Les services suivants ne sont chargés qu'après votre accord :\n\n- {}\n- Hotjar",
        "次のサービスは、同意いただいた後にのみ読み込みます。\n\n・{}\n・Hotjar",
    ],
)
def test_a_consent_above_a_list_of_tools_is_for_those_tools(text: str) -> None:
    listed, others = (f"Privacy policy\n\n{text.format(name)}" for name in ("Google Analytics", "YouTube"))
    assert "cookie_before_consent" in accused(judged(listed, counted()))
    assert "cookie_before_consent" not in accused(judged(others, counted()))
    letters = "We pass on applications only with your consent, to:\n\n- Google Analytics\n- Hotjar"
    assert "cookie_before_consent" not in accused(judged(f"Privacy policy\n\n{letters}", counted()))


def test_what_runs_with_the_signal_alone_is_no_proof_that_the_signal_is_honoured() -> None:
    text = "Privacy policy\n\nWe use the Meta Pixel, with cookies. With GPC the Meta Pixel is not used."
    without = (visit(cookies=NEEDED["login"]),)
    for signalled, verdict in ((advertised(), "untested"), (without, "upheld")):
        sent = tuple(replace(v, id=f"gpc-{v.id}", phase="gpc", signal="gpc") for v in signalled)
        found = judged(text, (*without, *sent)).findings
        (told,) = [f for f in found if f.rule == "signal_ignored"]
        assert told.verdict == verdict


@pytest.mark.parametrize(
    ("elsewhere", "here"),
    [
        ("## Before 2020\n\nWe did not use analytics.", "## Since 2020\n\nWe do not use analytics."),
        (
            "## Bis 2020\n\nWir haben keine Analysedienste eingesetzt.",
            "## Seit 2020\n\nWir setzen keine Analysedienste ein.",
        ),
        (
            "## Avant 2020\n\nNous n'utilisions aucun outil de mesure d'audience.",
            "## Depuis 2020\n\nNous n'utilisons aucun outil de mesure d'audience.",
        ),
        (
            "旧サイトではアクセス解析を使用していませんでした。",
            "以前から当サイトではアクセス解析を使用していません。",
        ),
        (
            "## 2020년 이전\n\n분석 도구를 사용하지 않았습니다.",
            "## 2020년 이후\n\n분석 도구를 사용하지 않습니다.",
        ),
        ("Our documentation at docs.shop.example uses no cookies.", "Our website uses no cookies."),
        (
            "Our status page, status.shop.example, uses no cookies.",
            "Unter www.shop.example setzen wir keine Cookies.",
        ),
        ("status.shop.example ne dépose aucun cookie.", "shop.example ne dépose aucun cookie."),
        ("status.shop.exampleではCookieを使用していません。", "shop.exampleではCookieを使用していません。"),
        (
            "status.shop.example에서는 쿠키를 사용하지 않습니다.",
            "shop.example에서는 쿠키를 사용하지 않습니다.",
        ),
        (
            "Our software, which you can host yourself, runs on your own server and sets no cookies.",
            "Our website, which we host ourselves, sets no cookies.",
        ),
        (
            "お客様が設置するソフトウェアは、Cookieを使用しません。",
            "当社のサーバーで動作する当サイトは、Cookieを使用しません。",
        ),
        ("Customers put our widget on their pages. We place no cookies in it.", "We place no cookies here."),
        (
            "Kunden binden unser Widget ein. Wir setzen darin keine Cookies.",
            "Besuchen Sie unsere Website. Wir setzen darauf keine Cookies.",
        ),
        (
            "Nos clients intègrent notre widget. Nous n'y déposons aucun cookie.",
            "Visitez notre site : nous n'y déposons aucun cookie.",
        ),
        ("The data from Search Console contain no cookies.", "Our pages contain no cookies."),
        ("Our episodes carry no trackers and no analytics.", "Our pages carry no trackers and no analytics."),
        ("Our competitors use no analytics.", "Unlike our competitors, we use no analytics."),
        ("Some of our rivals set no cookies at all.", "Other shops set cookies. We use no analytics."),
        (
            "他社のサイトはアクセス解析を使用していません。",
            "他社とは異なり、当サイトはアクセス解析を使用していません。",
        ),
        ("다른 업체는 분석 도구를 사용하지 않습니다.", "저희는 분석 도구를 사용하지 않습니다."),
        (
            "Many websites ask for consent before they set analytics cookies.",
            "Like many websites, we ask for consent before we set analytics cookies.",
        ),
        (
            "Auf dem iPhone fragen Apps um Erlaubnis, bevor sie Sie tracken.",
            "Wie viele Websites fragen wir um Erlaubnis, bevor wir Analyse-Cookies setzen.",
        ),
        (
            "Vor Ihrer Einwilligung werden auf unserer Schwesterseite keine Cookies gesetzt.",
            "Vor Ihrer Einwilligung werden auf unserer Website keine Cookies gesetzt.",
        ),
        (
            "Avant votre accord, aucun cookie n'est déposé sur notre site partenaire.",
            "Avant votre accord, aucun cookie n'est déposé sur notre site.",
        ),
        (
            "姉妹サイトでは、同意いただく前にCookieを設定しません。",
            "当サイトでは、同意いただく前にCookieを設定しません。",
        ),
        (
            "In our app, we ask for your consent before analytics cookies are set.",
            "On our website and in our app, we ask for your consent before analytics cookies are set.",
        ),
    ],
)
def test_what_is_past_or_of_others_or_of_another_place_is_no_promise_of_the_site(
    elsewhere: str, here: str
) -> None:
    told = accused(judged(f"Privacy policy\n\n{elsewhere}\n\n2026-03-03", counted()))
    assert {rule for rule, found in told.items() if found.claims} <= {"purpose_undisclosed"}
    held = accused(judged(f"Privacy policy\n\n{here}\n\n2026-03-03", counted()))
    assert {rule for rule, found in held.items() if found.claims} - {"purpose_undisclosed"}


@pytest.mark.parametrize(
    ("mentioned", "followed"),
    [
        ("Our US parent is not subject to the GDPR.", "We process your data in accordance with the GDPR."),
        (
            "The GDPR defines what personal data are.",
            "If you live in the European Union, the GDPR helps you.",
        ),
        ("Google processes data in accordance with the GDPR.", "Under the GDPR you have the rights below."),
        ("Die DSGVO definiert, was Daten sind.", "Wir verarbeiten Daten im Einklang mit der DSGVO."),
        (
            "Google traite les données conformément au RGPD.",
            "Nous traitons vos données conformément au RGPD.",
        ),
        ("当社の米国親会社はGDPRの適用を受けません。", "当社はGDPRに従って個人データを取り扱います。"),
        ("모회사는 GDPR의 적용을 받지 않습니다.", "당사는 GDPR에 따라 개인정보를 처리합니다."),
    ],
)
def test_a_law_that_is_only_mentioned_opens_no_lens(mentioned: str, followed: str) -> None:
    seen = counted(vantage=Vantage(country="DE"))
    assert judged(f"Privacy policy\n\n{mentioned}\n\n2026-03-03", seen).lenses == ("none",)
    judgement = judged(f"Privacy policy\n\n{followed}\n\n2026-03-03", seen)
    assert "eu" in judgement.lenses
    expected = [f for f in judgement.findings if f.basis == "expected" and f.verdict == "contradicted"]
    assert expected
    assert {f.severity for f in expected} <= {"warning", "note"}
    elsewhere = judged(f"Privacy policy\n\n{followed}\n\n2026-03-03", counted(vantage=Vantage(country="US")))
    assert not [f for f in elsewhere.findings if f.basis == "expected" and f.verdict == "contradicted"]


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("May we record your visit with Hotjar?", False),
        ("May we count your visit with Google Analytics?", True),
        ("We use cookies and Hotjar.", True),
        ("This site uses tools such as Hotjar.", True),
        ("Dürfen wir Ihren Besuch mit Hotjar aufzeichnen?", False),
        ("Hotjar peut-il enregistrer votre visite ?", False),
        ("Hotjarによる記録を許可しますか？", False),
        ("Hotjar의 기록을 허용하시겠습니까?", False),
    ],
)
def test_a_banner_that_names_one_tool_is_held_against_that_tool(asked: str, held: bool) -> None:
    buttons = (BannerButton(role="accept", text="Yes"), BannerButton(role="reject", text="No"))
    shown = Banner(text=asked, buttons=buttons)
    after = refusing(
        number=3,
        profile="p3",
        banner=shown,
        cookies=ga(3, step="after"),
        requests=(collected(3, step="after"),),
    )
    text = "Privacy policy\n\nWe use Google Analytics to count visits and Hotjar to see how pages are read."
    rules = set(accused(judged(text, (*counted(banner=shown), after))))
    assert bool(rules & {"cookie_before_consent", "request_before_consent", "rejection_ignored"}) is held


@pytest.mark.parametrize(
    "text",
    [
        "No cookies are set by our videos until you press play.",
        "Cookies werden von Videos erst gesetzt, wenn Sie zustimmen.",
        "Aucun cookie n'est déposé par les vidéos avant votre accord.",
        "埋め込み動画のCookieは、同意いただくまで設定されません。",
        "삽입된 동영상의 쿠키는 동의 전에는 설정되지 않습니다.",
    ],
)
def test_what_videos_are_said_to_wait_with_is_held_against_their_own_cookies(text: str) -> None:
    assert "cookie_before_consent" in accused(judged(f"Privacy policy\n\n{text}", PLAYED))
    assert "cookie_before_consent" not in accused(judged(f"Privacy policy\n\n{text}", counted()))


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("All our suppliers are based in the EU or the United States.\n\nWe use cookies.", None),
        ("We store nothing on your device except a language cookie.", "purpose_denied"),
        ("We store nothing permanently on your device.", "kept_too_long"),
        ("Persistent cookies set by us expire no later than ninety days.", "kept_too_long"),
        ("There is no cookie syncing here.\n\nWe use cookies for statistics.", None),
    ],
)
def test_what_is_said_of_all_suppliers_or_of_one_cookie_alone_is_held_to_it(
    said: str, rule: str | None
) -> None:
    found = set(accused(judged(said, counted())))
    checked = {"transfer_undisclosed", "purpose_denied", "kept_too_long", "cookies_denied"}
    assert found & checked == ({rule} if rule else set())
