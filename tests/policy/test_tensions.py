import datetime as dt

import pytest

from auditor.policy import claims, tensions
from auditor.policy.page import document
from auditor.vendors.catalogue import load


def find(text, language="en"):
    page = document.read(
        text.encode(),
        url="https://www.example.com/privacy",
        content_type="text/plain",
        language=language,
        fetched=dt.datetime(2026, 11, 1, tzinfo=dt.UTC),
    )
    found = tensions.find([page], claims.read(page, load()))
    for tension in found:
        assert all(page.text[q.start : q.end] == q.text for q in tension.quotes)
    return {tension.kind: tension for tension in found}


def test_personal_data_that_identifies_nobody():
    found = find('"Personal data" includes cookies and IP addresses.\n\nOur cookies do not identify you.')
    assert len(found["contradiction"].quotes) == 2


def test_addresses_that_identify_nobody_and_then_somebody():
    denied = "We use IP addresses in the aggregate, and not to identify an individual user."
    found = find(f"{denied} However, we may use such information to identify a user if fraud is suspected.")
    assert len(found["contradiction"].quotes) == 2
    assert "contradiction" not in find(f"{denied} We may use cookies to identify a user who has logged in.")


def test_a_denial_of_one_kind_of_recipient_says_nothing_of_processors():
    given = "We share your data with our service providers who process it for us."
    assert "contradiction" in find(f"We do not share your data with third parties.\n\n{given}")
    kind = "We do not share your data with external marketing companies."
    assert "contradiction" not in find(f"{kind}\n\n{given}")


def test_denied_and_done():
    assert "contradiction" in find("We do not use cookies.\n\nWe use cookies to count visits.")


def test_what_is_denied_to_all_is_given_for_adverts():
    given = "We share your personal information with our advertising partners for targeted advertising."
    denied = "We never share your personal information with anybody."
    assert find(f"{denied}\n\n{given}")["contradiction"].confidence >= 0.6
    kept = "We share your personal information with our service providers."
    assert find(f"{denied}\n\n{kept}")["contradiction"].confidence < 0.6


def test_adverts_on_other_sites_that_are_denied_contradict_nothing():
    denied = "We do not sell your personal data."
    shown = "We use cookies to show you adverts on other websites."
    assert "contradiction" in find(f"{denied}\n\n{shown}")
    assert "contradiction" not in find(f"{denied}\n\nWe use no cookies for adverts on other websites.")
    told = "We use cookies only to provide the service, not to advertise to you on other websites."
    assert "contradiction" not in find(f"{denied}\n\n{told}")
    later = "By using it you accept the Terms of Use, so visit this page to review any changes."
    assert "missing_target" not in find(later)


def test_a_qualified_denial_is_no_contradiction():
    assert "contradiction" not in find(
        "We do not use cookies to identify you.\n\nWe use cookies to count visits."
    )


def test_missing_target():
    assert "missing_target" in find("Please see our Cookie Policy for details.")
    assert "missing_target" not in find("Please see our Cookie Policy (https://www.example.com/cookies).")
    assert "missing_target" not in find("Please see our [Cookie Policy](/cookies) for details.")


def test_the_line_that_lost_its_link_is_shown():
    found = find("Our advertising is told of in the below pages.\n\nHow We Show Adverts\n\nWe are Acme.")
    assert [quote.text for quote in found["missing_target"].quotes][1:] == ["How We Show Adverts"]
    found = find("Our advertising is told of in the below pages.\n\nWe are Acme.")
    assert len(found["missing_target"].quotes) == 1


def test_opt_out_undone_by_the_deletion_advised():
    found = find(
        "To opt out of advertising, visit https://optout.aboutads.info/.\n\n"
        "If you delete your cookies, you will have to opt out again.\n\n"
        "You can delete cookies in your browser settings at any time."
    )
    assert len(found["optout_limit"].quotes) == 2


@pytest.mark.parametrize(
    ("language", "kept", "deleted", "beside"),
    [
        (
            "de",
            "Nach Ihrem Widerspruch wird ein Opt-Out-Cookie gesetzt.",
            "Löschen Sie ab und zu alle Cookies in Ihrem Browser.",
            "Im Browser können Sie einstellen, dass er Cookies ablehnt.",
        ),
        (
            "ja",
            "無効化の設定はCookieに記録されます。",
            "ブラウザのCookieはときどき削除してください。",
            "ブラウザの設定でCookieを拒否できます。",
        ),
        (
            "ko",
            "수집을 원하지 않으면 여기를 눌러 거부하십시오. 거부 설정은 쿠키에 기록됩니다.",
            "브라우저의 쿠키를 가끔 모두 삭제해 주십시오.",
            "브라우저 설정에서 쿠키를 거부할 수 있습니다.",
        ),
    ],
)
def test_opt_out_in_a_cookie_that_visitors_are_told_to_delete(language, kept, deleted, beside):
    assert len(find(f"{kept}\n\n{deleted}", language)["optout_limit"].quotes) == 2
    assert "optout_limit" not in find(f"{kept}\n\n{beside}", language)


def test_no_date():
    text = "We use cookies to run the shop. " * 80
    assert "date" in find(text)
    assert "date" not in find(text + "\n\nLast updated: 3 March 2024")
    assert "date" not in find(text + "\n\nLast updated: 03/04/2024")


def test_vague():
    assert "vague" in find("Certain areas of the site use cookies.")


def test_a_plain_policy_has_none_of_them():
    assert (
        find("Last updated: 3 March 2024\n\nWe use cookies to keep your basket.\n\nWe do not sell your data.")
        == {}
    )


def test_consent_that_nothing_asks_for():
    text = "We set advertising cookies only with your consent.\n\nYou can block cookies in your browser."
    assert len(find(text)["consent_gap"].quotes) == 2
    assert "consent_gap" not in find(f"{text}\n\nYou give your consent in the cookie banner.")


def test_what_is_shared_after_all():
    text = "We do not disclose personal information to third parties except as required by law.\n\n"
    shared = "We share personal information with service providers who work on our behalf."
    assert len(find(text + shared)["contradiction"].quotes) == 2
    named = text.replace("as required by law", "to service providers or as required by law")
    assert "contradiction" not in find(named + shared)


def test_an_opt_out_of_one_vendor_where_others_collect():
    text = (
        "Our advertising partners place cookies on our site.\n\n"
        "To opt out of Criteo, visit https://www.criteo.com/privacy/disable-criteo-services/."
    )
    assert len(find(text)["optout_limit"].quotes) == 2


def test_an_opt_out_that_needs_an_add_on():
    text = "To opt out of Google Analytics, install the add-on at https://tools.google.com/dlpage/gaoptout."
    assert "add-on" in find(text)["optout_limit"].message


_TABLE = "| Cookie | Purpose | Expiry |\n|--|--|--|\n| _ga | Statistics | 2 years |"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "contradiction",
            "We do not collect your IP address.\n\nOur server logs automatically record your IP address.",
        ),
        (
            "contradiction",
            "We do not share your information with anyone.\n\nWe share your data with advertising partners.",
        ),
        (
            "contradiction",
            "Our site sets no third-party cookies.\n\nAdvertising networks place cookies on our website.",
        ),
        (
            "contradiction",
            f"We keep cookies for 6 months.\n\n{_TABLE}",
        ),
        (
            "contradiction",
            "Cookies are there to identify users, and contain no information that identifies an individual.",
        ),
        ("date", "In the past twelve months we have shared identifiers.\n\nLast updated: 1 February 2022"),
    ],
)
def test_planted(kind, text):
    assert kind in find(text)


@pytest.mark.parametrize(
    "text",
    [
        "We do not collect your location. We collect your IP address and your browser type.",
        "We share your address with our carriers. We do not share your data with advertisers.",
        "Our app does not use cookies.\n\nOur website uses cookies for statistics.",
        "Until 30 April 2026 we used Hotjar. We do not use Hotjar any more.",
        f"We keep cookies for up to 2 years.\n\n{_TABLE}",
        "In the past twelve months we have shared identifiers with service providers.",
        "We use Hotjar to count visits.\n\nWe do not use third-party marketing cookies.",
        "We use Stripe for payments.\n\nWe share your data with no other third parties.",
    ],
)
def test_fitting_together(text):
    assert find(f"{text}\n\nLast updated: 1 September 2026") == {}


_ADS = "# 広告\n\nGoogle AdSenseを利用し、Cookieを使用して広告を配信しています。"


@pytest.mark.parametrize(
    ("denied", "told"),
    [
        ("当サイトでは広告を掲載していません。", True),
        ("当サイトでは、不快な広告は掲載しません。", False),
        ("当サイトでは、個人情報を広告に利用しません。", False),
    ],
)
def test_an_end_denied_of_the_whole_site(denied, told):
    assert ("contradiction" in find(f"# 方針\n\n{denied}\n\n{_ADS}", "ja")) is told


def test_an_app_that_takes_what_it_denies():
    denied = "# 取得しない情報\n\n本アプリは位置情報を取得しません。"
    assert "contradiction" in find(
        f"{denied}\n\n# 取得する情報\n\n本アプリは、端末識別子、位置情報を取得します。", "ja"
    )
    assert "contradiction" not in find(
        f"{denied}\n\n# 店舗\n\n店舗では、端末識別子、位置情報を取得します。", "ja"
    )


@pytest.mark.parametrize(
    ("kind", "said", "against", "beside"),
    [
        (
            "contradiction",
            "Nous n'affichons aucune publicité sur ce site.",
            "Google AdSense utilise des cookies pour diffuser des annonces personnalisées ici.",
            "Matomo utilise des cookies pour mesurer l'audience.",
        ),
        (
            "contradiction",
            "Aucune donnée n'est transférée hors de l'Union européenne.",
            "Nos lettres partent de serveurs situés aux États-Unis.",
            "Une vidéo peut entraîner un transfert vers les États-Unis si vous la lancez.",
        ),
        (
            "consent_gap",
            "Les cookies publicitaires ne sont déposés qu'avec votre consentement.",
            "Aucun bandeau n'est affiché.",
            "Un bandeau vous le demande.",
        ),
        (
            "optout_limit",
            "Vous pouvez refuser la mesure ; votre refus est conservé dans un cookie.",
            "Effacez souvent tous les cookies de votre navigateur.",
            "La mesure ne concerne que les pages publiques.",
        ),
    ],
)
def test_french_places_that_do_not_fit(kind, said, against, beside):
    assert kind in find(f"{said}\n\n{against}", "fr")
    assert kind not in find(f"{said}\n\n{beside}", "fr")


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("contradiction", "We honour Do Not Track.", "Our pages do not respond to Do Not Track signals."),
        (
            "contradiction",
            "We do not track you across other websites.",
            "We use the Meta Pixel to show you our adverts on other websites.",
        ),
        (
            "contradiction",
            "Our cookies are anonymous and cannot identify you.",
            "Each cookie holds a number that we link to your customer account.",
        ),
        (
            "contradiction",
            "This site contains no advertising.",
            "Cookies of DoubleClick are used to deliver targeted advertisements.",
        ),
        (
            "consent_gap",
            "We only set analytics cookies after you have given your consent.",
            "There is no cookie banner on this site.",
        ),
        (
            "consent_gap",
            "Analytics cookies are only placed if you agree in the cookie banner.",
            "Analytics cookies are set when the page opens, before you have made a choice.",
        ),
        (
            "optout_limit",
            "Opt out of analytics here: https://www.example.com/out. The choice is kept in a cookie here.",
            "We recommend that you delete all cookies in your browser every week.",
        ),
        (
            "scope_gap",
            "# Cookies\n\nWe use cookies to remember your basket.",
            "# Visits\n\nWe use what you look at to show you our adverts on other websites.",
        ),
        (
            "consent_gap",
            "Where you permit cookies in your browser settings, we use them.",
            "You can refuse cookies in your browser.",
        ),
        (
            "missing_target",
            "See the privacy policy at https://www.example.com/policy.",
            "For what they do, please see the privacy policy of our advertising partners.",
        ),
        (
            "optout_limit",
            "To opt out of Google Analytics, go to the page of Google.",
            "Google Analytics can be switched off by its opt-out browser add-on.",
        ),
        (
            "scope_gap",
            "# Why we use your data\n\nWe use it to deliver your order. We use it for no other purpose.",
            "# Networks\n\nYour purchases are used to show you personalised advertisements.",
        ),
    ],
)
def test_planted_in_english(kind, one, other):
    assert kind in find(f"{one}\n\n{other}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We honour the Global Privacy Control.", "Our pages do not respond to Do Not Track signals."),
        ("We do not track you across other websites.", "We count which of our own articles are read."),
        ("Our cookies cannot identify you.", "Your order is linked to your customer account."),
        ("Our own cookies are not used for advertising.", "Third parties set advertising cookies."),
        ("Analytics cookies are set only after you agree in the banner.", "None are set before that."),
        ("We do not sell your data. We sell books.", "Goods are sent by post."),
        ("Videos set cookies only when you start them.", "We set no third-party cookies otherwise."),
        ("We never use your health data for advertising.", "We use cookies for advertising."),
        ("We do not use Hotjar.", "Hotjar records visits on many sites."),
        (
            "# Cookies\n\nWe use cookies for advertising.",
            "# Visits\n\nWe show you our adverts on other websites.",
        ),
        ("# Cookies\n\nWe use cookies for your basket.", "# Post\n\nWe show you our adverts in our letters."),
        ("You can refuse cookies in your browser settings.", "We use cookies."),
    ],
)
def test_no_tension_in_english(one, other):
    assert not {"contradiction", "consent_gap", "scope_gap"} & {*find(f"{one}\n\n{other}")}


COOKIES = (
    "\n\n| Name | Provider | Purpose | Expiry |\n|---|---|---|---|\n"
    "| cart | us | keeps your basket | session |\n| _gcl_au | Google Ads | advertising | 3 months |\n"
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"We set essential cookies only.{COOKIES}"),
        ("en", "Access logs are erased after ten days.\n\nWe keep access logs for two years."),
        ("ja", "アクセスログは十日後に消去します。\n\nアクセスログの保管期間は2年です。"),
        ("de", "Logdateien löschen wir nach zehn Tagen.\n\nWir bewahren Logdateien zwei Jahre lang auf."),
        (
            "en",
            "No third-party cookies are set here.\n\nThe LinkedIn Insight Tag sets cookies on your device.",
        ),
        (
            "en",
            (
                "We do not share your data with third parties for their marketing.\n\n"
                "We pass your address to our partners so that they can send you their offers."
            ),
        ),
        (
            "ja",
            "お客様の情報を他社へ提供することはありません。\n\n閲覧履歴は株式会社ログリーへ提供しています。",
        ),
        (
            "ja",
            (
                "当サイトでは、アクセス解析ツールは使用しておりません。\n\n"
                "閲覧の傾向を知るためにGoogle アナリティクスを導入しています。"
            ),
        ),
    ],
)
def test_what_one_place_rules_out_another_does(language, text):
    assert len(find(text, language)["contradiction"].quotes) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"Until you choose, we set essential cookies only.{COOKIES}"),
        ("en", "Access logs are erased after ten days.\n\nAccess logs of attacks are kept for two years."),
        ("en", "Access logs are erased after ten days.\n\nError logs are kept for two years."),
        ("de", "Logdateien löschen wir nach zehn Tagen.\n\nRechnungen bewahren wir zwei Jahre lang auf."),
        (
            "ja",
            "お問い合わせの内容は1年間保存します。\n\n法令による場合、お問い合わせの記録を5年間保存します。",
        ),
        (
            "en",
            (
                "No third-party cookies are set before you press play.\n\n"
                "YouTube sets cookies once the video runs."
            ),
        ),
        (
            "en",
            (
                "We do not share your data with third parties for their marketing.\n\n"
                "We pass your address to Mailchimp, which sends our newsletter for us."
            ),
        ),
    ],
)
def test_what_only_looks_like_it_is_no_contradiction(language, text):
    assert "contradiction" not in find(text, language)


def test_cookies_that_wait_for_consent_and_come_at_once():
    promised = "Analytics cookies are only set after you have given your consent."
    done = "When you first arrive, analytics cookies are set automatically."
    assert len(find(f"{promised}\n\n{done}")["consent_gap"].quotes) == 2
    assert "consent_gap" not in find(
        f"{promised}\n\nWhen you arrive, necessary cookies are set automatically."
    )
