import pytest

from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load


def read(html, language="en"):
    page = document.read(
        html.encode(),
        url="https://www.example.com/cookies",
        content_type="text/html; charset=utf-8",
        language=language,
    )
    return page, claims.read(page, load())


HEAD = (
    "<!doctype html><html><head><title>Cookies</title></head><body><main><h1>Cookie policy</h1>"
    "<p>This page tells which cookies our shop sets and how long each of them stays on your device.</p>"
)


def test_table_by_header_words():
    page, found = read(
        HEAD + "<h2>Analytics cookies</h2><table><tr><th>Name<th>Provider<th>Purpose<th>Expiry</tr>"
        "<tr><td>_ga<td>Google Analytics<td>Tells visitors apart<td>2 years</tr>"
        "<tr><td>_hjSession_*<td>Hotjar<td>Keeps the session<td>30 minutes</tr></table></main>"
    )
    rows = {c.cookie: c for c in found if c.type == "cookie_declared"}
    assert set(rows) == {"_ga", "_hjSession_*"}
    assert rows["_ga"].lifetime_s == 2 * 365 * 86400
    assert rows["_ga"].provider == "Google Analytics"
    assert "analytics" in rows["_ga"].purpose
    assert rows["_hjSession_*"].lifetime_s == 1800
    assert all(page.text[c.quote.start : c.quote.end] == c.quote.text for c in found)
    assert {c.vendor for c in found if c.type == "vendor_use"} >= {"google-analytics", "hotjar"}


@pytest.mark.parametrize(
    "header",
    [
        "<th>Cookie名<th>提供元<th>目的<th>有効期限",
        "<th>Name<th>Anbieter<th>Zweck<th>Speicherdauer",
        "<th>Nom du cookie<th>Fournisseur<th>Finalité<th>Durée de conservation",
        "<th>쿠키명<th>제공자<th>목적<th>보관기간",
    ],
)
def test_header_words_of_any_language(header):
    _, found = read(
        HEAD + f"<table><tr>{header}</tr><tr><td>basket_id<td>Shop<td>basket<td>7 days</tr></table></main>"
    )
    rows = [c for c in found if c.type == "cookie_declared"]
    assert [(c.cookie, c.lifetime_s, c.provider) for c in rows] == [("basket_id", 7 * 86400, "Shop")]


def test_merged_cell_counts_for_each_row():
    _, found = read(
        HEAD + "<table><tr><th>Name<th>Provider<th>Expiry</tr>"
        "<tr><td>a_one<td rowspan=2>Acme Metrics<td>1 day</tr><tr><td>a_two<td>Session</tr></table></main>"
    )
    rows = {c.cookie: c for c in found if c.type == "cookie_declared"}
    assert rows["a_two"].provider == "Acme Metrics"
    assert rows["a_two"].session
    assert rows["a_one"].lifetime_s == 86400


def test_table_without_header_by_the_shape_of_its_cells():
    _, found = read(
        HEAD + "<table><tr><td>_shop_id<td>Keeps the basket of this visit together<td>2 weeks</tr>"
        "<tr><td>_seen_banner<td>Remembers that you closed the banner<td>1 year</tr></table></main>"
    )
    assert {c.cookie for c in found if c.type == "cookie_declared"} == {"_shop_id", "_seen_banner"}


def test_purpose_and_basis_give_purpose_and_consent():
    _, found = read(
        HEAD + "<h2>Purposes</h2><table><tr><th>Purposes<th>Legal bases</tr>"
        "<tr><td>To measure how visitors use our site<td>Consent</tr></table></main>"
    )
    consent = [c for c in found if c.type == "consent" and c.basis == ("consent",)]
    assert consent
    assert "analytics" in consent[0].purpose


def test_category_and_recipient_give_sharing():
    _, found = read(
        HEAD + "<table><tr><th>Categories of personal information<th>Recipients</tr>"
        "<tr><td>IP address and browsing history<td>Advertising networks</tr></table></main>"
    )
    shared = [c for c in found if c.type == "sharing"]
    assert shared[0].recipient == "Advertising networks"
    assert {"ip_address", "browsing_history"} <= {
        d for c in found if c.type == "data_collected" for d in c.data
    }


def test_a_table_about_something_else_declares_no_cookie():
    _, found = read(
        HEAD
        + "<table><tr><th>Name<th>Description</tr>"
        + "<tr><td>Blue Shirt<td>Cotton, in five sizes</tr></table></main>"
    )
    assert [c.cookie for c in found if c.type == "cookie_declared"] == []


def test_a_short_list_of_headings_and_answers_is_no_table_that_lost_its_columns():
    told = {"Cookies": "None", "Analytics": "None", "Advertising": "No", "Google Analytics": "Not used"}
    lines = "".join(f"<h3>{label}</h3><p>{answer}.</p>" for label, answer in told.items())
    _, found = read(f"{HEAD}{lines}</main>")
    denied = {c.quote.text for c in found if c.type == "cookie_use" and c.polarity == "does_not"}
    assert denied == {"Cookies\nNone."}
    assert not [c for c in found if c.type == "cookie_declared"]


@pytest.mark.parametrize(
    ("language", "table", "expected"),
    [
        (
            "ko",
            "<tr><th>이전받는 자<th>이전 국가<th>이전 항목</tr><tr><td>Vercel Inc.<td>미국<td>접속 기록</tr>",
            "transfer",
        ),
        (
            "ko",
            (
                "<tr><th>수탁업체<th>위탁업무<th>보유 및 이용기간</tr>"
                "<tr><td>새벽물류<td>상품 배송<td>회원 탈퇴 시까지</tr>"
            ),
            "retention",
        ),
    ],
)
def test_countries_and_ends_of_membership_in_tables(language, table, expected):
    _, found = read(f"<main><h1>개인정보 처리방침</h1><table>{table}</table></main>", language)
    assert expected in {c.type for c in found}


def test_a_header_of_two_rows_claims_nothing():
    page, found = read(
        "<main><h1>外部送信</h1><table><tr><th rowspan=2>送信先<th colspan=2>送信の内容</tr>"
        "<tr><th>送信される情報<th>利用目的</tr>"
        "<tr><td>Google LLC<td>閲覧したURL<td>アクセス解析</tr></table></main>",
        "ja",
    )
    row = page.text.index("Google LLC")
    assert found
    assert all(c.quote.start >= row for c in found)


def test_one_service_a_column_and_questions_for_headers():
    _, found = read(
        "<h1>外部送信について</h1><p>当店のサイトから送られる情報は次のとおりです。</p>"
        "<table><tr><th></th><th>Googleアナリティクス</th><th>Microsoft Clarity</th></tr>"
        "<tr><th>どこに送りますか</th><td>Google LLC</td><td>Microsoft Corporation</td></tr>"
        "<tr><th>何を送りますか？</th><td>参照元</td><td>IPアドレス</td></tr>"
        "<tr><th>何のために使いますか？</th><td>アクセス解析</td><td>画面の改善</td></tr></table>",
        "ja",
    )
    told = {(c.type, *c.data, c.object) for c in found if c.type == "data_collected"}
    assert told == {("data_collected", "referrer", "参照元"), ("data_collected", "ip_address", "IPアドレス")}
    used = {c.vendor: c.purpose for c in found if c.type == "vendor_use"}
    assert used["google-analytics"] == ("analytics",)
    assert used["microsoft-clarity"] == ("improvement",)


@pytest.mark.parametrize(
    ("language", "table", "vendors"),
    [
        (
            "ja",
            (
                "<tr><th>送信先<th>送信される情報<th>目的</tr>"
                "<tr><td>株式会社ホシゾラ計測（東京都）<td>閲覧したURL<td>アクセス解析</tr>"
                "<tr><td>Mizuumi Metrics, Inc.<td>IPアドレス<td>広告の配信</tr>"
            ),
            {"株式会社ホシゾラ計測", "Mizuumi Metrics, Inc."},
        ),
        (
            "ja",
            "<tr><th>サービス名<th>提供事業者<th>送信情報</tr><tr><td>星の印<td>星空合同会社<td>Cookie識別子</tr>",
            {"星空合同会社"},
        ),
        (
            "ko",
            (
                "<tr><th>전송받는 자<th>전송되는 항목<th>목적</tr>"
                "<tr><td>주식회사 별빛계측<td>방문 기록<td>통계</tr>"
            ),
            {"주식회사 별빛계측"},
        ),
        (  # nobody named, several at large, what a courier is given
            "ja",
            (
                "<tr><th>送信先<th>送信される情報<th>目的</tr><tr><td>当社<td>閲覧したURL<td>アクセス解析</tr>"
                "<tr><td>広告配信事業者<td>閲覧したURL<td>広告の配信</tr>"
                "<tr><td>株式会社など<td>IPアドレス<td>広告の配信</tr>"
                "<tr><td>株式会社はやぶさ運輸<td>氏名、住所<td>商品の配送</tr>"
            ),
            set(),
        ),
        (  # a contractor that stores data receives nothing from pages
            "ja",
            (
                "<tr><th>委託先<th>預ける情報<th>目的</tr>"
                "<tr><td>株式会社みずうみ保管<td>アクセス履歴<td>データの保管</tr>"
            ),
            set(),
        ),
    ],
)
def test_companies_that_no_catalogue_knows_in_tables_of_what_pages_send(language, table, vendors):
    _, found = read(f"<main><h1>Tracker</h1><table>{table}</table></main>", language)
    assert {c.vendor for c in found if c.type == "vendor_use"} == vendors
