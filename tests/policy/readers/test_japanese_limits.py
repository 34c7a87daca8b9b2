"""Japanese denials that hold in part, under a condition or not at all; everyday ways to deny and to state."""

import pytest

from tests.policy.readers.expectation import read, unmet

ACCUSE_NOBODY = [
    "お客様の閲覧履歴を取得していないということではありません。",
    "広告目的での利用がまったくないとは言い切れません。",
    "法人のお客様の情報は、第三者に販売しません。",
    "シークレットモードでは閲覧履歴は保存されません。",
    "必要以上の個人情報は取得しません。",
    "不必要な情報を第三者に渡すことはありません。",
    "オプトアウト後は、行動履歴を取得しません。",
    "Do Not Trackを有効にしている方の行動は追跡しません。",
    "トラッキングを許可しない場合、広告IDは取得されません。",
    "広告主に個人を特定できる情報を提供しなければならない場合があります。",
    "利用規約に違反しない限り、情報を第三者に開示しません。",
    "原則として、個人情報を第三者に提供しません。",
    "外部に送信されない情報もあります。",
    "解析ツールを使っていないページもあります。",
    "当社はお客様の情報を販売していないか、定期的に点検しています。",
    "個人情報を漏らさないよう、社員教育を行っています。",
    "広告を表示しない設定をご用意しています。",
    "一部の国では行動ターゲティング広告を配信しません。",
    "個人を特定できる情報は、広告事業者には渡しません。",
    "要配慮個人情報は取得いたしません。",
    "お子さまの情報を広告に使うことはありません。",
    "ブラウザを閉じた後は、行動を追跡しません。",
]

STATED = [
    ("クッキーを発行しない設計になっています。", "!cookie_use"),
    ("クッキー不使用", "!cookie_use"),
    ("当サイトは閲覧者のIPアドレスを保存しないように設定しています。", "!data_collected:ip_address"),
    ("解析で得た情報をマーケティング目的で使うことは想定していません。", "!purpose:marketing -purpose"),
    ("個人情報を売却し、又は貸与することは一切ない。", "!sale -sale"),
    ("データは日本国内でのみ保管し、海外には持ち出しません。", "!transfer -transfer"),
    ("Cookieをオフにしても、閲覧に差し支えはありません。", "!consequence"),
    (
        "広告のオプトアウトはこちらのページで行えます。\nクッキーを拒否された場合、一部の機能がご利用いただけなくなります。",
        "consequence -opt_out_effect",
    ),
    (
        "会員の個人情報は、本人の同意を得ることなく外部に提供することはありません。",
        "!sharing^consent -sharing",
    ),
    ("職員が個人情報を外にもらすことはありません。", "!sharing -sharing"),
    ("Cookieから個人が割り出されることはありません。", "!identifiability"),
    ("ログイン中の閲覧履歴は、会員登録情報と関連付けて保存します。", "identifiability"),
    ("アプリの起動時に広告識別子を読み出します。", "data_collected:device_id"),
    ("次の情報を機械的に集めております。IPアドレス、リファラ。", "data_collected:referrer"),
    (
        "DDAI（データ駆動型広告イニシアティブ）のサイトから、まとめて無効化の手続きができます。",
        "opt_out:industry_platform",
    ),
]


@pytest.mark.parametrize("text", ACCUSE_NOBODY)
def test_no_denial_without_its_limit(text: str) -> None:
    assert [c.type for c in read(text, "ja") if c.polarity == "does_not" and not c.exceptions] == []


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "ja") == []
