"""Japanese policies in everyday words, and sentences whose subject, recipient or list is told elsewhere."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("お名前をご記入ください。この情報は第三者に提供しません。", "!sharing^other"),
    ("当該データは第三者に提供しません。", "!sharing^other"),
    ("ご入力いただいた情報は第三者に提供しません。", "!sharing^other"),
    ("フォームに入力された内容は外部に共有しません。", "!sharing -!sharing^other"),
    ("クッキーで閲覧履歴を集めます。この情報は第三者に提供しません。", "!sharing -!sharing^other"),
    ("ご記入いただいた情報と閲覧履歴は第三者に提供しません。", "!sharing -!sharing^other"),
    ("収集した情報は第三者に提供しません。", "!sharing -!sharing^other"),
    (
        "よく見られているページを知るために、Google アナリティクスの力も借りています。",
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("いつでもページの下にある「クッキーの設定」から選び直せます。", "opt_out:banner -cookie_use"),
    ("クッキーを切ってしまうと、お買い物ができません。", "consequence"),
    ("アクセスの記録は、一年たったら消しています。", "retention#31536000"),
    ("この文章をなおしたときは、アプリのお知らせで伝えます。", "change_notice"),
    ("メールマガジンは、本文のいちばん下にあるリンクからいつでも止められます。", "opt_out"),
    ("スマートフォンの機種とOSのバージョンが自動で送られてきます。", "data_collected:device_info"),
    ("広告IDはスマートフォンの設定からリセットできます。", "opt_out:browser_setting -tracker_use"),
    ("閲覧ソフトの設定により、クッキーの保存を拒むことができる。", "browser_control -cookie_use"),
    ("分析Cookieは、お客様が同意された場合に限り設定されます。", "consent cookie_use"),
    (
        "当社は、お客様が閲覧された商品に関連する広告のため、Criteoのタグを設置しています。",
        "tracker_use vendor_use=criteo purpose:targeted_advertising",
    ),
    ("広告を出すために AdMob を使っていて、広告IDが Google に送られます。", "sharing"),
    (
        "第三者がコンテンツを提供し、訪問者のブラウザにCookieを設定することがあります。",
        "third_party_collection -sharing -browser_control",
    ),
    (
        "オプトアウトは、手続を行ったブラウザに限られ、Cookieを消去されると失われます。",
        "opt_out_persistence -browser_control",
    ),
    ("オプトアウトの手続き後も、興味に基づかない広告は引き続き掲載されます。", "opt_out_effect -purpose"),
    ("クッキーの受け取りを拒否されても、当社ホームページは支障なくご覧いただけます。", "-opt_out"),
    ("Cookieによる計測に同意いただけない場合は、バナーの「拒否する」を押してください。", "opt_out:banner"),
    ("Cookie等の取り扱いをご説明します。", "-cookie_use"),
    ("個人情報の開示、訂正、利用停止のご請求は、下記の窓口にて承ります。", "rights -opt_out -sharing"),
    ("当社は、本人から個人情報の開示を求められたときは、遅滞なく開示を行います。", "rights -sharing"),
    (
        "それだけでお客様を識別できる情報ではありませんが、会員情報と照合されると個人情報として扱われます。",
        "!identifiability identifiability",
    ),
    ("Do Not Trackが有効なブラウザからのアクセスは、計測の対象から除外しています。", "signals"),
    (
        "Google LLCのサイトに埋め込まれた動画により、各社が閲覧の情報を得ることがあります。",
        "third_party_collection",
    ),
    ("本方針は、本学の公式サイトについて定めるものである。各学部のサイトには適用されない。", "scope !scope"),
    ("小学生以下のお子さまについては、保護者の方にご同意をお願いしています。", "consent:parental_consent"),
    ("利用目的：画面の使いやすさの検証", "purpose:improvement -data_collected"),
    (
        "送信される情報：閲覧したページ、ブラウザの情報、Cookieの識別子\n利用目的：アクセス状況の把握とサイトの改善",
        "data_collected:user_agent purpose:analytics",
    ),
    (
        "広告の停止は https://myadcenter.google.com/ で手続きできます。",
        "opt_out@https://myadcenter.google.com/",
    ),
    ("地図には Mapbox を使っています。表示の記録は同社のサーバーに保存されます。", "sharing"),
    ("地図には Mapbox を使っています。表示の記録は同社のサーバーには保存されません。", "-sharing"),
    ("表示の記録は当社のサーバーに保存されます。", "-sharing"),
    ("このブログは GitHub Pages で公開しています。", "vendor_use=github"),
    ("クッキーを切っていても、すべてのページをお読みいただけます。", "!consequence -opt_out"),
    ("広告サービスの導入を計画しています。", "-purpose -cookie_use"),
    ("閲覧の記録は、お近くの販売サイトに送られます。", "-sale"),
    (
        "当館では外部の会社の仕組み（以下「外部サービス」といいます）を使い、閲覧の情報を送信しています。",
        "sharing -third_party_collection",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "ja") == []
