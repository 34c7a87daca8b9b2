"""Denials in Japanese: what is denied at large, what with an exception, and what only in some cases."""

import pytest

from tests.policy.readers.expectation import unmet

DENIED = [
    (
        "追跡を目的としたCookieと、第三者による解析ツールを使用していません。",
        "-!cookie_use -!data_collected !purpose^other",
    ),
    ("Cookieと解析ツールを使用していません。", "!cookie_use"),
    ("第三者の広告追跡Cookieは使用しません。", "!purpose^other !third_party_collection"),
    ("広告Cookieも第三者の解析Cookieも使用しません。", "!purpose^other !third_party_collection"),
    ("広告Cookieは使用しません。", "!purpose:advertising -!purpose^other"),
    ("同意が必要な解析Cookieは使用しません。", "-!purpose"),
    ("お客様の行動を追跡しません。", "!data_collected:browsing_history"),
    ("当サイトでは個人情報を収集しておりません。", "!data_collected"),
    (
        "当園のサイトでは、クッキー、ウェブビーコンなどの追跡技術は一切用いておりません。",
        "!cookie_use !tracker_use",
    ),
    ("クッキーもアクセス解析も入れていません。", "!cookie_use"),
    ("当店は、お客さまの情報を広告会社に売ったり渡したりしません。", "!sale !sharing -sale -sharing"),
    (
        "名簿を売買したり、ほかの団体と交換したりすることは、設立以来一度もなく、これからもありません。",
        "!sale !sharing -sale",
    ),
    (
        "過去12か月間に、当社が個人情報を販売し、または共有した事実はありません。",
        "!sale !sharing -sale -sharing",
    ),
    ("会員情報を広告目的で外部に提供することは、過去にも今後もありません。", "!sharing^other -sharing"),
    ("個人データを第三者に提供することはできません。", "!sharing -sharing"),
    ("個人データを第三者に提供いたしかねます。", "!sharing -sharing"),
    ("取得した情報は、委託先に提供する場合を除き、第三者に開示しません。", "!sharing^outsourcing -sharing"),
    ("生徒の情報を、本人の了解を得ずに学外へ伝えることはいたしません。", "!sharing^consent"),
    ("ご本人の同意がない場合は、個人情報を第三者に提供しません。", "!sharing^consent"),
    ("解析データが社外に出ることはありません。", "!sharing"),
    (
        "当社は、Facebook社にお客様の購入履歴を送信していません。",
        "!sharing -!third_party_collection -!vendor_use",
    ),
    ("お客様の名前や住所をクッキーに書き込むことはありません。", "!identifiability -cookie_use"),
    ("アクセスの記録を会員情報と突き合わせることは行っておりません。", "!identifiability"),
    ("これらの数字から、どなたがご覧になったかを当社が知ることはできません。", "!identifiability"),
    ("それ以外に当社が設けているトラッキングの仕組みはありません。", "!tracker_use"),
    ("個人データが国外に持ち出されることはありません。", "!transfer -transfer"),
    ("広告は掲載していません。", "!purpose:advertising -purpose"),
    (
        "取得した情報は統計の作成にのみ利用し、広告の配信を目的とした利用は行わない。",
        "purpose:statistics !purpose:advertising",
    ),
    ("当社はGoogleアナリティクスの広告機能は使用していません。", "!purpose:advertising -!purpose:analytics"),
    ("EEAからのアクセスに対しては、Microsoft Clarityを動作させていません。", "!vendor_use=microsoft-clarity"),
    ("取得した訪問の記録を広告のために使うことはありません。", "!purpose:advertising -purpose"),
    ("お預かりした情報を売り渡し、共有し、または広告目的で使うことはありません。", "!sale -sale -sharing"),
    ("広告の配信サービスは利用していません。", "-purpose -cookie_use"),
    ("ご連絡先は予約の確認のためだけに使い、広告の配信には使用しません。", "-purpose:advertising"),
]

NOT_AT_LARGE = [
    (
        "「必須のみ」を選ばれますと、分析および広告のCookieは保存されません。",
        "opt_out:banner -!purpose -!cookie_use",
    ),
    ("同意いただけるまで、広告のCookieは使用しません。", "-!purpose -!cookie_use"),
    (
        "同意のボタンを押していただくまでは、必要なもの以外のクッキーは置きません。",
        "consent:banner -!cookie_use",
    ),
    ("同意をいただけるまで、Metaピクセルは読み込まれません。", "consent -!vendor_use -!tracker_use"),
    ("会員登録をされていないお客様には、当社はクッキーを使用しません。", "-!cookie_use"),
    (
        "トップページではCookieを利用していませんが、通販ではCookieを利用しています。",
        "cookie_use -!cookie_use",
    ),
    ("Cookieを使用しない設定にされた場合、カートをお使いいただけません。", "consequence -!cookie_use"),
    ("提供先の管理が適切でないことが判明した場合は、個人情報の提供を行いません。", "-!sharing"),
    ("個人情報を第三者に提供しないことをお約束するものではありません。", "-!sharing"),
    ("動画の再生を開始するまでは、YouTubeからクッキーが送信されることはない。", "-!vendor_use -!cookie_use"),
    ("Cookie以外の手段によりお客様を追跡することはありません。", "-!data_collected:cookies -cookie_use"),
    ("広告会社と個人データを共有したり、譲り渡したりすることは行っていません。", "!sharing -!purpose"),
    (
        "厳密に必要なものを除き、閲覧者が同意するまでCookieは端末に保存されません。",
        "consent -!data_collected -retention",
    ),
    ("クッキーに保存する情報に、会員の氏名その他の個人情報は含まない。", "!identifiability -cookie_use"),
    (
        "お預かりした連絡先を、返信の範囲を超えて広告の配信などに使うことはありません。",
        "!purpose^other -purpose",
    ),
    ("履歴は閲覧数の集計に利用し、広告の配信には使いません。", "purpose:analytics !purpose:advertising"),
    (
        "個人情報は、条例により開示が求められる場合を除き、同意なく外部の者に渡しません。",
        "!sharing^consent,law -sharing",
    ),
    (
        "## 当サイトが集めない情報\n\n- 端末の識別番号\n- 参照元\n",
        "!data_collected:device_id -data_collected",
    ),
    (
        "## 記録していないデータ\n\n- IPアドレス\n- 正確な位置情報\n",
        "!data_collected:ip_address !data_collected^other",
    ),
    ("ただし、裁判所に求められて情報を提供する場合はこの限りではありません。", "-sharing"),
]


@pytest.mark.parametrize(("text", "expected"), [*DENIED, *NOT_AT_LARGE])
def test_denies(text: str, expected: str) -> None:
    assert unmet(text, expected, "ja") == []
