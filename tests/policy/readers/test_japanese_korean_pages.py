"""What Japanese and Korean policies say in lists, labels and headings; denials that hold in part."""

import pytest

from auditor.model.claim import Claim
from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import holds, read, unmet

_HEAD = {
    "ja": "<h1>プライバシーポリシー</h1><p>当社は、お客様の情報の取扱いについて次のとおり定めます。</p>",
    "ko": "<h1>개인정보 처리방침</h1><p>회사는 이용자의 정보를 다음과 같이 다룹니다.</p>",
}

_TABLE = """<table><tr><th>수집하는 사업자</th><th>수집하는 행태정보 항목</th></tr>
<tr><td>AppsFlyer</td><td>광고 식별자, IP 주소</td></tr></table>"""

ACCUSE_NOBODY = {
    "ja": [
        "お名前は広告の会社に提供しませんが、閲覧の記録は提供しています。",
        "Firefoxでは閲覧履歴を収集しません。",
        "お名前は広告の会社に渡しません。",
        "社員の個人データは第三者に提供しません。",
        "停止された方の閲覧履歴は収集しません。",
        "休日は閲覧履歴を収集しません。",
        "閲覧履歴は、承諾がなければ収集しません。",
        "情報を外部に渡さない、という意味ではございません。",
        "取得した情報を第三者に提供することがないとは申し上げられません。",
        "クッキーは使っていませんか、というお問い合わせをいただきます。",
        "当サイトでは個人情報を含むクッキーは使用していません。",
        "当サイト独自のクッキーは発行していませんが、広告の事業者は発行します。",
        "期限の過ぎたクッキーは利用しません。",
        "取材で得た情報は、第三者に提供しません。",
        "画像の位置情報は保存しません。",
        "ビーコンを個人を特定する目的で利用はいたしません。",
        "Google アナリティクスを広告のためには使っていません。",
        "IPアドレスを個人を特定する目的では収集しません。",
        "以前はクッキーを使用していませんでした。",
        "当社が直接クッキーを設定することはありませんが、動画の提供元が設定します。",
    ],
    "ko": [
        "성함은 광고 회사에 제공하지 않지만, 방문 기록은 제공합니다.",
        "크롬에서는 방문 기록을 수집하지 않습니다.",
        "주말에는 방문 기록을 수집하지 않습니다.",
        "방문 기록은 승인하지 않으면 수집하지 않습니다.",
        "쿠키를 사용하지 않는다는 의미는 아닙니다.",
        "정보를 제3자에게 제공하지 않는다고 보장할 수는 없습니다.",
        "쿠키를 사용하지 않고서는 주문을 받을 수 없습니다.",
        "웹 비콘을 개인을 추적하는 목적으로 사용하지 않습니다.",
        "구글 애널리틱스를 광고 목적으로 사용하지 않습니다.",
        "쿠키를 사용하지 않는다고 오해하시는 분도 있습니다.",
    ],
}

STATED = [
    ("ja", "Cookieにより、サイトは閲覧者を区別できるようになります。", "-cookie_use"),
    ("ja", "Cookieにより、当サイトは閲覧者を区別できるようになります。", "cookie_use"),
    (
        "ja",
        "Cookieは、発行者によりファーストパーティのものとサードパーティクッキーに分けられます。",
        "-third_party_collection",
    ),
    ("ko", "쿠키를 거부하시면 장바구니 이용에 제약이 있습니다.", "consequence -cookie_use"),
    ("ko", "쿠키는 세션의 언어를 저장하는 용도입니다.", "-retention"),
    ("ja", "広告配信事業者が提供するプログラムを利用しています。", "third_party_collection tracker_use"),
    ("ja", "当社が提供するプログラムを利用して学べます。", "-third_party_collection -tracker_use"),
    ("ja", "閲覧履歴は、解析会社に委託する場合を除き、第三者に提供しません。", "!sharing -!purpose"),
    ("ja", "顧客の情報を売却した事実も、売却する計画もございません。", "!sale -sale"),
    ("ko", "개인정보를 판매한 사실도, 판매할 생각도 없습니다.", "!sale -sale"),
    ("ko", "우리 사이트는 쿠키를 발급하지 않습니다.", "!cookie_use"),
    ("ja", "サイトでは訪問者の追跡を行っておりません。", "!data_collected"),
    ("ko", "휴대전화: 설정 → 광고 → 맞춤 광고 사용 안함", "-!purpose"),
    ("ja", "広告会社等の第三者から、クッキー等の情報の提供を受けることがあります。", "-cookie_use"),
    ("ja", "広告会社から提供を受けたタグで、クッキーを使用しています。", "cookie_use"),
    ("ko", "회사는 맞춤화된 서비스를 제공하기 위해 쿠키를 사용합니다.", "purpose:personalisation"),
    ("ko", "쿠키는 개인을 식별하는 정보를 자동으로 수집하지 않습니다.", "!identifiability -identifiability"),
    ("ko", "행태정보를 광고에 활용하는 경우 항목과 방법을 별도로 안내합니다.", "-purpose"),
    ("ko", "광고주 계정 해지는 고객센터에서 하실 수 있습니다.", "-opt_out"),
    ("ja", "広告掲載の停止手続きは、広告主の方の管理画面からご利用ください。", "-opt_out"),
    ("ja", "アクセス解析にはKARTEを用いた仕組みを導入しています。", "vendor_use=karte"),
    ("ja", "お客様の情報を第三者に提供、開示、または公開いたしません。", "!sharing -sharing"),
    ("ja", "お客様の情報を第三者に販売／貸与しません。", "!sale -sale"),
    ("ja", "個人情報は第三者に提供されません（統計や端末の識別子を除きます）。", "!sharing^other"),
    ("ja", "Cookie単独では個人を識別できません。", "!identifiability^other"),
    (
        "ja",
        "「クッキー」とは、閲覧者の端末に保存される小さなファイルをいいます。",
        "-cookie_use -data_collected",
    ),
    ("ja", "お預かりした情報は確認に使います。ほかの人には見せません。", "!sharing^other"),
    ("ja", "閲覧履歴とお客様の個人情報を紐付けて管理することがあります。", "identifiability"),
    ("ja", "第三者が本サイト上で情報を収集することはありません。", "!third_party_collection"),
    ("ko", "이용자의 정보를 판매/임대하지 않습니다.", "!sale -sale"),
    ("ko", "이전 방문 기록에 따라 광고를 표시합니다.", "-sharing"),
    ("ko", "필요한 정보가 해당 업체로 전송·처리될 수 있습니다.", "sharing"),
]

PAGES = [
    (
        "ko",
        (
            "<table><tr><th>이용 목적</th><th>내용</th></tr>"
            "<tr><td>회원 관리</td><td>회원 인증, 부정 이용 방지</td></tr></table>"
        ),
        "purpose:authentication purpose:security",
    ),
    (
        "ko",
        (
            "<table><tr><th>보존 항목</th><th>보존 근거</th><th>보존 기간</th></tr>"
            "<tr><td>접속 로그, IP 주소</td><td>통신비밀보호법</td><td>3개월</td></tr></table>"
        ),
        "retention#7884000",
    ),
    (
        "ja",
        (
            "<h2>広告</h2><p>広告配信の停止はこちら："
            "<a href='https://dmp.example.jp/disable'>https://dmp.example.jp/disable</a></p>"
        ),
        "opt_out@https://dmp.example.jp/disable",
    ),
    (
        "ko",
        (
            "<h2>분석</h2><p>통계 수집에서 제외되고 싶다면 "
            "<a href='https://stat.example.kr/x'>제외 신청</a>을 이용하세요.</p>"
        ),
        "opt_out@https://stat.example.kr/x",
    ),
    (
        "ko",
        (
            "<h2>광고</h2><p>맞춤 광고가 싫으시면 "
            "<a href='https://ads.example.kr/no'>이 페이지</a>에서 꺼 주세요.</p>"
        ),
        "opt_out@https://ads.example.kr/no",
    ),
    (
        "ko",
        (
            "<h2>위치</h2><p>위치정보 전송을 멈추려면 "
            "<a href='https://app.example.kr/off'>안내</a>를 확인하세요.</p>"
        ),
        "opt_out@https://app.example.kr/off",
    ),
    (  # lines as long as a wrapped paragraph's, and labels that come again
        "ja",
        "".join(
            f"<div>{line}</div>"
            for to in ("Google LLC", "Meta Platforms, Inc.")
            for line in (
                *("送信先", to, "送信される情報"),
                "端末識別子、IPアドレス、閲覧した画面のURL、画面の題名、アクセス日時、ユーザーエージェント",
                *("利用目的", "どのページが見られたかを数え、ページの改善に役立つ情報を分析するため"),
                *("プライバシーポリシー", "https://policies.example.com/privacy"),
            )
        ),
        "data_collected:user_agent purpose:analytics policy_link@https://policies.example.com/privacy",
    ),
    (
        "ja",
        "<h2>外国にある第三者への提供</h2><ul><li>米国：解析の事業者</li></ul>",
        "transfer",
    ),
    (
        "ja",
        "".join(
            f"<div>{line}</div>"
            for line in ("送信先", "Google LLC", "送信される情報", "IPアドレス", "利用目的", "広告の配信")
        ),
        "vendor_use=google data_collected:ip_address purpose:advertising",
    ),
    (
        "ja",
        "<h3>送信される情報の内容</h3><p>IPアドレス、リファラ</p><h3>利用目的</h3><p>利用状況の分析</p>",
        "data_collected:ip_address purpose:analytics",
    ),
    ("ja", "<h2>取扱い</h2><p>第三者への提供：なし</p>", "!sharing^other"),
    (
        "ja",
        "<h2>注文</h2><ul><li>事業目的の開示：当社の委託先であるShopifyと共有</li></ul>",
        "sharing vendor_use=shopify",
    ),
    (
        "ja",
        "<h2>解析用クッキー</h2><ul><li>行動分析クッキー：ページ内でのユーザー行動の分析</li></ul>",
        "purpose:analytics",
    ),
    (
        "ja",
        "<h2>外部サービス</h2><p>本アプリはFirebaseを利用しています。これにより端末の識別子が収集されます。</p>",
        "vendor_use=firebase data_collected:device_id",
    ),
    (
        "ja",
        '<h2>広告のオプトアウト</h2><ul><li><a href="https://www.criteo.com/jp/stop">Criteo</a></li></ul>',
        "opt_out@https://www.criteo.com/jp/stop",
    ),
    (
        "ja",
        "<dl><dt>個人情報の第三者提供</dt><dd>当店は、個人情報を第三者に渡しません。</dd></dl>",
        "!sharing -sharing",
    ),
    (
        "ja",
        "<p>2.同意を得る方法</p><ul><li>画面に出します。</li></ul><p>3.その他</p><p>ご質問は窓口でお受けします。</p>",
        "-consent",
    ),
    (
        "ja",
        "<ul><li>利用目的:<ul><li>使い勝手の向上</li></ul></li></ul>",
        "purpose:improvement",
    ),
    (
        "ja",
        "<table><tr><th>利用目的</th><th>対応する情報の項目</th></tr><tr><td>広告の表示</td><td>位置情報</td></tr></table>",
        "purpose:advertising data_collected:location",
    ),
    (
        "ja",
        (
            "<p>広告を止めるには、以下のオプトアウトページをご利用ください。</p><p>＊主な会社</p>"
            "<p>Criteo<br>https://www.criteo.com/jp/privacy/</p><p>マイクロアド<br>http://send.microad.jp/w3c/</p>"
        ),
        "opt_out@https://www.criteo.com/jp/privacy/ opt_out@http://send.microad.jp/w3c/",
    ),
    (
        "ja",
        (
            "<ul><li>オプトアウト: <a href='https://tools.google.com/dlpage/gaoptout'>アドオン</a></li>"
            "<li>詳細: <a href='https://policies.example.com/use'>Exampleによる情報の使用</a></li></ul>"
        ),
        "opt_out@https://tools.google.com/dlpage/gaoptout -opt_out@https://policies.example.com/use",
    ),
    (
        "ko",
        "<ul><li>개인정보를 제공받는 자: 구글 애널리틱스</li><li>이전되는 국가: 미국</li></ul>",
        "sharing vendor_use=google-analytics transfer",
    ),
    (
        "ko",
        _TABLE,
        "vendor_use=appsflyer data_collected:ip_address third_party_collection",
    ),
    (
        "ko",
        (
            "<p>행태정보의 수집 · 이용 · 제공에 관한 사항</p>"
            "<p>당사는 행태정보를 수집 · 이용 · 제공하지 않습니다.</p>"
        ),
        "!data_collected !sharing -data_collected -sharing",
    ),
    (
        "ko",
        (
            "<ul><li>제공 목적이 수집 목적과 관련이 있는지 여부</li></ul>"
            "<p>맞춤형 광고 해제: example.com/adpreferences</p>"
        ),
        "-sharing opt_out@http://example.com/adpreferences",
    ),
    (
        "ja",
        (
            "<table><tr><th>ツール</th><th>会社</th><th>送信する情報・使いみち</th></tr>"
            "<tr><td>ハナミエル</td><td>みつめ株式会社</td><td>閲覧履歴を、広告の配信のために送信</td></tr></table>"
        ),
        "sharing data_collected:browsing_history purpose:advertising",
    ),
    (
        "ja",
        (
            "<table><tr><th>ツール</th><th>会社</th><th>保存する情報</th></tr>"
            "<tr><td>ハナミエル</td><td>みつめ株式会社</td><td>閲覧履歴</td></tr></table>"
        ),
        "-sharing data_collected:browsing_history -purpose",
    ),
    (
        "ko",
        (
            "<table><tr><th>도구</th><th>수집 항목 및 목적</th></tr>"
            "<tr><td>솔빛</td><td>방문 기록을 방문 통계에 이용</td></tr></table>"
        ),
        "data_collected:browsing_history purpose:statistics",
    ),
    (
        "ja",
        (
            "<dl><dt>ハナミエル</dt><dd>送信先：みつめ株式会社</dd><dd>送信情報：IPアドレス</dd>"
            "<dt>ソラ</dt><dd>送信先：そら株式会社</dd><dd>送信情報：閲覧履歴</dd></dl>"
        ),
        "sharing data_collected:ip_address data_collected:browsing_history",
    ),
    (
        "ja",
        (
            "<ul><li><a href=https://policies.google.com/technologies/partner-sites>"
            "Googleによる情報の使用</a></li></ul>"
        ),
        "-vendor_use",
    ),
    (
        "ko",
        "<p>맞춤 광고는 adssettings.google.com에서 끌 수 있습니다.</p>",
        "opt_out@http://adssettings.google.com",
    ),
    (
        "ja",
        "<p>広告の設定はexample.jp/ads/optoutで変えられます。</p>",
        "opt_out@http://example.jp/ads/optout",
    ),
    ("ko", "<h3>처리업무 위탁</h3><ul><li>㈜가람배송: 상품 배송</li></ul>", "sharing"),
    ("ko", "<h3>처리업무 담당</h3><ul><li>㈜가람배송: 상품 배송</li></ul>", "-sharing"),
    ("ja", "<h3>情報の送信先</h3><ul><li>株式会社みつめ</li></ul>", "sharing"),
    ("ja", "<h3>製品のお届け先</h3><ul><li>株式会社みつめ</li></ul>", "-sharing"),
    (
        "ja",
        "<p>トラッキングを拒む機能が提供されておりません。</p><p>この設定ではサイトが正常に動作しません。</p>",
        "-!sharing -purpose",
    ),
]


def _page(language: str, body: str) -> tuple[Claim, ...]:
    page = document.read(
        f"{_HEAD[language]}{body}".encode(), url="https://www.example.jp/privacy", content_type="text/html"
    )
    return claims.read(page, load())


@pytest.mark.parametrize("language", ACCUSE_NOBODY)
def test_no_denial_without_its_limit(language: str) -> None:
    for text in ACCUSE_NOBODY[language]:
        firm = [c for c in read(text, language) if c.polarity == "does_not" and not c.exceptions]
        assert [c for c in firm if c.type not in ("purpose", "identifiability")] == [], text


@pytest.mark.parametrize(("language", "text", "expected"), STATED)
def test_reads(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(("language", "body", "expected"), PAGES)
def test_reads_pages(language: str, body: str, expected: str) -> None:
    found = _page(language, body)
    wrong = [w for w in expected.split() if holds(found, w.lstrip("-")) is w.startswith("-")]
    assert wrong == []


def test_two_paragraphs_without_a_stop_stay_two() -> None:
    long = (
        "当社は、お客様からお預かりした情報を、商品の発送、お問い合わせへの回答、ご案内のために利用し、" * 2
    )
    found = _page(
        "ja",
        f"<p>{long}適切に管理します。</p><p>当社の処理業者であるShopifyの倉庫と在庫の情報を共有</p><p>当社はクッキーを使用しません。</p>",
    )
    assert [c.quote.text for c in found if c.type == "cookie_use"] == ["当社はクッキーを使用しません。"]
