"""Who does what, and whether it is denied: sentences that turn on a small word."""

import pytest

from tests.policy.readers.expectation import read, unmet

ENGLISH = [
    ("We do not allow advertisers to place cookies on our site.", "!third_party_collection -cookie_use"),
    (
        "We do not allow third parties to collect information about your online activities.",
        "!third_party_collection -third_party_collection",
    ),
    ("Google Analytics is not used on this site.", "!vendor_use=google-analytics -vendor_use"),
    ("We use Google Analytics to see how our site is used.", "vendor_use=google-analytics"),
    ("We use Hotjar to see how our site is used.", "vendor_use=hotjar -!vendor_use"),
    ("We use Hotjar on pages where no cookies are used.", "vendor_use=hotjar -!vendor_use"),
    ("Google Analytics is used to see how our site is used.", "vendor_use=google-analytics"),
    ("We use Matomo and Hotjar is not used on this site.", "vendor_use=matomo !vendor_use=hotjar"),
    ("We do not set, store, or read any cookies here.", "!cookie_use -cookie_use"),
    ("We do not store or read cookies set by others.", "-!cookie_use"),
    (
        "We run no third-party analytics (Google Analytics, Facebook Pixel, etc.).",
        "!vendor_use=google-analytics !vendor_use=meta -vendor_use",
    ),
    (
        "We run no analytics cookies (Matomo, hosted by us, works without cookies).",
        "vendor_use=matomo -!vendor_use",
    ),
    (
        "We do not use advertising cookies (Google Analytics sets analytics cookies only).",
        "vendor_use=google-analytics -!vendor_use",
    ),
    ("We use no Hotjar except in our shop.", "vendor_use=hotjar -!vendor_use"),
    ("We do not use Hotjar except where you agree.", "-!vendor_use"),
    (
        "Nobody may follow you here, with two exceptions - YouTube videos and Hotjar.",
        "-!vendor_use=youtube -!vendor_use=hotjar",
    ),
    ("We use no trackers, with the exception of Matomo.", "vendor_use=matomo -!vendor_use"),
    ("We use first-party cookies only.", "!third_party_collection"),
    ("We use first-party cookies only for statistics.", "-!third_party_collection"),
    ("We create no profiles of our readers for advertising.", "!purpose:targeted_advertising"),
    ("We create no profiles of our suppliers.", "-!purpose"),
    ("We do not link IP addresses to individuals.", "!identifiability"),
    ("We do not link to the pages of people.", "-!identifiability"),
    ("# What we don't do\n\n- Set cookies\n- Sell your data", "!cookie_use !sale -cookie_use -sale"),
    ("# What we don't do\n\n- We sell no data.\n- Show ads", "!sale !purpose:advertising -sale"),
    ("# What we do\n\n- Set cookies\n- Write articles", "cookie_use -!cookie_use"),
    ("What we do not do: sell your data, show adverts.", "!sale -sale"),
    ("This shop is designed to avoid analytics and advertising cookies.", "-cookie_use -purpose"),
    ("We do not use invasive analytics.", "!purpose^other"),
    ("We don't collect any information we don't need.", "!data_collected^other"),
    ("We do not share the location history collected in our app.", "!sharing -!data_collected"),
    ("We do not collect or share location history.", "!sharing !data_collected"),
    ("Our counter does not store a persistent identifier.", "-retention"),
    ("A persistent cookie will be stored by a browser unless deleted by the user.", "-browser_control"),
    ("You can control and/or delete cookies as you wish.", "browser_control"),
    ("You can manage your cookie preferences in your account.", "-browser_control"),
    ("Until then, no analytics cookies are placed on your device.", "-retention"),
    (
        "# The data we collect\n\n- Server logs (IP address, time) for security\n- IP address for 30 days",
        "data_collected purpose:security",
    ),
    ("# How we use it\n\nTo deliver your order and prevent fraud.", "purpose:security"),
    ("# How we use it\n\nTo stop this, write to us.", "-purpose"),
    ("- What it measures: page views, device type and referral source.", "data_collected:referrer"),
    ("- What it does not measure: device type and referral source.", "-data_collected"),
    ("We use Matomo to understand which pages are useful.", "purpose:analytics"),
    ("Logs are kept for 30 days for troubleshooting.", "retention purpose:improvement"),
    ("We will not keep your data longer than we need it.", "retention"),
    ("We do not use cookies to follow you beyond those that run the service.", "-!purpose"),
    ("We do not use cookies for third-party advertising.", "!purpose^other -third_party_collection"),
    ("Vercel Analytics does not use third-party cookies.", "!third_party_collection^other"),
    ("We do not track your precise real-time location.", "!data_collected^other"),
    ("We do not track your browsing behavior outside of recording sessions.", "!data_collected^other"),
    ("We do not track your browsing history for advertising.", "!purpose:advertising -!data_collected"),
    ("We do not collect your IP address for advertising or any other purpose.", "!data_collected"),
    ("No tracking cookies are used for marketing.", "!purpose^other"),
    ("No tracking cookies are set until you give consent.", "-retention -!purpose"),
    ("We only use essential cookies and local storage (session, theme).", "tracker_use -retention"),
    ("We do not track what you do.", "-signals -!signals"),
    ("We do not track you on other sites.", "-signals -!signals"),
    ("If your browser sends Do Not Track, we do not set analytics cookies.", "signals"),
    ("Google Analytics is not used on this site to identify you.", "-!vendor_use"),
    ("Web beacons are not used on this site.", "!tracker_use -tracker_use"),
    ("Other websites may use cookies; we have no control over them.", "-cookie_use -!cookie_use"),
    ("We use Plausible, a cookieless analytics tool.", "vendor_use=plausible -cookie_use -!cookie_use"),
    ("We measure visits with Matomo without cookies.", "vendor_use=matomo -cookie_use -!cookie_use"),
    ("Intercom sets cookies in your browser.", "third_party_collection -cookie_use"),
    (
        "Advertising networks (such as those of our partners) set cookies when you visit.",
        "third_party_collection -cookie_use",
    ),
    ("Cookies placed by advertising companies are not covered by this policy.", "-cookie_use"),
    ("We do not knowingly collect IP addresses from children under 13.", "-!data_collected"),
    ("We do not sell the personal information of minors under 16.", "!sale^other"),
    ("We may transfer your personal data to countries outside the EEA.", "transfer -sharing"),
    ("No transfer over the internet of personal data is secure.", "-!sharing -sharing"),
    ("We do not store payment information provided by you.", "-!sharing"),
    ("We do not provide ad companies with your name.", "!sharing"),
    (
        "We use Plausible. It sets no cookies and stores nothing on your device.",
        "-!cookie_use -!data_collected",
    ),
    ("Plausible sets no cookies.", "-!cookie_use"),
    ("We use Plausible. We set no cookies.", "!cookie_use"),
    ("Do you use cookies?", "-cookie_use -!cookie_use"),
    (
        "Our servers do not react to Do Not Track; Global Privacy Control is treated as an objection.",
        "!signals signals",
    ),
    ("Our site does not do anything different when it sees a DNT header.", "!signals -signals"),
    ("Cookie information manages and identifies users and is kept by your browser.", "-browser_control"),
    ("We set a cookie to determine if your browser accepts cookies.", "cookie_use -browser_control"),
    ("If you delete cookies in your browser, you need to opt out again.", "opt_out_persistence"),
    ("You have the right to opt out of such processing.", "-opt_out_persistence"),
    ("These cookies will last for one year.", "retention#31536000"),
    ("We collect information that is associated with our services.", "-purpose:marketing"),
    ("We use cookies to inform you about our products.", "purpose:marketing"),
    ("We do not track you across other websites.", "-signals -!signals"),
    ("Our site heeds Do Not Track.", "signals"),
    (
        "We do not collect your name, but we collect usage data automatically.",
        "data_collected:usage -!data_collected:usage",
    ),
    (
        "We measure page views without collecting IP addresses.",
        "!data_collected:ip_address -!data_collected:browsing_history",
    ),
    ("We count page views with Plausible, without storing anything in your browser.", "-!data_collected"),
    ("Neither your IP address nor your browsing history is collected.", "!data_collected:browsing_history"),
    ("We store your data in Germany and do not transfer it outside the EEA.", "!transfer -transfer"),
    ("Our cookies do not contain any unique identifiers.", "!identifiability"),
    (
        "Such companies may use cookies to gather information about your visits to this website.",
        "third_party_collection",
    ),
]

JAPANESE = [
    ("Webビーコンは使用していません。", "!tracker_use -tracker_use"),
    ("当社は第三者配信の広告サービスを利用していません。", "!purpose:advertising -purpose"),
    ("当社は行動ターゲティング広告を行っておりません。", "!purpose:targeted_advertising -purpose"),
    (
        "第三者がCookieを利用してお客様の情報を取得することはありません。",
        "!third_party_collection -third_party_collection -cookie_use",
    ),
    ("他のウェブサイトでは、独自にCookieを使用している場合があります。", "-cookie_use"),
    ("お客様がDo Not Trackを設定されていても、当サイトの動作は変わりません。", "!signals"),
    (
        "オプトアウト後にCookieを削除した場合は、再度オプトアウトの手続きが必要です。",
        "opt_out_persistence -browser_control -opt_out",
    ),
    ("Q. Do Not Trackには対応していますか。", "-signals -!signals"),
    ("Plausibleを利用しています。同ツールはCookieを使用しません。", "-!cookie_use"),
    ("Plausibleを利用しています。当サイトはCookieを使用しません。", "!cookie_use"),
    ("お客様の閲覧の記録を広告主に見せることもありません。", "-data_collected"),
    (
        "IPアドレスは保存せず、閲覧履歴のみを記録します。",
        "!data_collected:ip_address -!data_collected:browsing_history",
    ),
    ("クッキーには一意の識別子は含まれておりません。", "!identifiability"),
    ("Cookieは使っていますか。", "-cookie_use -!cookie_use"),
    ("当サイトはGPC信号に対応しています。", "signals"),
    ("当社はYahoo!広告を利用しています。", "vendor_use=yahoo-japan-ads"),
]

OTHERS = [
    ("Wir nutzen Matomo ohne Cookies.", "vendor_use=matomo -cookie_use -!cookie_use", "de"),
    (
        "Wir speichern Ihre IP-Adresse. Eine Weitergabe an Dritte erfolgt nicht.",
        "!sharing -sharing",
        "de",
    ),
    (
        "Wir speichern die besuchten Seiten, nicht aber Ihre IP-Adresse.",
        "!data_collected:ip_address -!data_collected:browsing_history",
        "de",
    ),
    (
        "Wir zählen Seitenaufrufe, speichern aber keine IP-Adressen.",
        "!data_collected:ip_address -!data_collected:browsing_history",
        "de",
    ),
    (
        "Les données sont hébergées en France et ne sont pas transférées hors de l’Union européenne.",
        "!transfer -transfer",
        "fr",
    ),
    (
        "회사는 이용자의 방문 기록 및 행태정보를 수집하지 않습니다.",
        "!data_collected:browsing_history -data_collected",
        "ko",
    ),
    ("Es werden keine Tracking-Cookies gesetzt.", "!purpose:advertising", "de"),
    ("Werbe-Cookies setzen wir nicht ein.", "!purpose:advertising", "de"),
    ("Nous n’utilisons que des cookies strictement nécessaires.", "cookie_use purpose:service", "fr"),
    ("Aucun cookie publicitaire n’est déposé.", "!purpose:advertising -cookie_use", "fr"),
    ("広告Cookieは設置していません。", "!purpose:advertising -!cookie_use", "ja"),
    ("マーケティング用のCookieは利用していません。", "-!cookie_use", "ja"),
    ("Ihr Surfverhalten wird nicht aufgezeichnet.", "!data_collected:browsing_history", "de"),
    ("Personenbezogene Daten verlassen den EWR nicht.", "!transfer", "de"),
    ("Wir überprüfen diese Erklärung jährlich.", "date", "de"),
    ("Cookies verwenden wir nicht.", "!cookie_use -cookie_use", "de"),
    ("Wir zeichnen nicht auf, was Sie auf unserer Website tun.", "!data_collected", "de"),
    ("本方針は毎年見直します。", "date", "ja"),
    (
        "쿠키 저장을 거부할 경우 일부 서비스 이용에 어려움이 있을 수 있습니다.",
        "consequence -cookie_use",
        "ko",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [(*case, "en") for case in ENGLISH] + [(*case, "ja") for case in JAPANESE] + OTHERS,
)
def test_reads(text: str, expected: str, language: str) -> None:
    assert unmet(text, expected, language) == []


def test_a_statement_about_the_admin_screen_says_so() -> None:
    text = "What we collect\n\n(1) Cookie information recorded on the administration screen\n"
    found = [c for c in read(text, "en") if c.type in ("cookie_use", "data_collected")]
    assert {c.area for c in found} == {"admin"}


def test_a_case_of_a_list_is_no_statement() -> None:
    text = "(9) Where personal information is to be shared with a specific person, that person is named."
    assert unmet(text, "-sharing -!sharing", "en") == []


def test_an_opt_out_on_a_site_named_below() -> None:
    text = (
        "If you would like to avoid the use of the client ID, please opt-out this function from the "
        "Google Inc. site shown below:\n"
    )
    assert unmet(text, "opt_out:third_party_page", "en") == []


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("We do not use cookies on this website, and we do not use any analytics services.", "en"),
        ("We use no cookies, no tracking pixels and no analytics.", "en"),
        ("当サイトではCookieを使用せず、アクセス解析ツールも利用しておりません。", "ja"),
        ("当サイトではアクセス解析ツールを利用しておりません。", "ja"),
    ],
)
def test_what_is_denied_is_never_read_as_used(text: str, tag: str) -> None:
    found = [c for c in read(text, tag) if c.type in ("cookie_use", "tracker_use", "vendor_use")]
    assert {c.polarity for c in found} <= {"does_not"}


@pytest.mark.parametrize(
    "text",
    [
        "We do not use cookies on this website, and we do not use any analytics services.",
        "We use no cookies, no tracking pixels and no analytics.",
    ],
)
def test_a_denial_of_cookies_stands_beside_other_denials(text: str) -> None:
    assert [c.polarity for c in read(text, "en") if c.type == "cookie_use"] == ["does_not"]


def test_a_denial_with_a_use_behind_its_list_is_no_denial_of_cookies() -> None:
    text = "We do not use cookies, web beacons or similar technologies to track what you do elsewhere."
    assert [c for c in read(text, "en") if c.type == "cookie_use" and c.polarity == "does_not"] == []


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("We only use your data for analytics.", True),
        ("Our website analytics only use non-identifiable data.", False),
        ("We share data only with processors that are needed to run the service.", False),
    ],
)
def test_a_purpose_is_the_only_one_where_only_is_said_of_it(text: str, only: bool) -> None:
    assert [c.exclusive for c in read(text, "en") if c.type == "purpose"] == [only]


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Only a session cookie is set.", True),
        ("The only cookie we set is PHPSESSID.", True),
        ("The only cookie we set is _ga.", False),
    ],
)
def test_the_only_cookie_is_a_necessary_one_where_its_name_says_so(text: str, only: bool) -> None:
    assert {c.exclusive for c in read(text, "en") if c.type == "cookie_use"} == {only}


def test_a_claim_about_visitors_who_are_not_logged_in_holds_for_the_public_site() -> None:
    found = read("For visitors who are not logged in we set one cookie.", "en")
    assert [c.area for c in found if c.type == "cookie_use"] == [None]
