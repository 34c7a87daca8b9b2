"""What is read from Japanese sentences, and with which polarity."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("当サイトでは、利便性の向上のためにクッキーを使用しています。", "cookie_use purpose:improvement"),
    ("当サイトはクッキーを一切使用していません。", "!cookie_use"),
    ("本ウェブサイトはCookieを使用しません。", "!cookie_use"),
    (
        "例社は、本サイトでの情報の扱いについて、次のとおりプライバシーポリシー（以下「本方針」）を定めます。",
        "scope",
    ),
    ("例社は、個人情報の保護に関する方針を定め、公表します。", "-scope"),
    ("当サイトは、お使いの端末に何も保存しません。", "!cookie_use"),
    ("当館のサイトにトラッカーは一つもありません。", "!data_collected"),
    ("当サイトでは広告目的のCookieは使用していません。", "-!cookie_use"),
    ("当社は第三者Cookieを使用しておりません。", "!third_party_collection -!cookie_use"),
    (
        ("アクセス状況の分析のため、Google Analyticsを利用しています。"),
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("当サイトはGoogle Analyticsを使用していません。", "!vendor_use=google-analytics -vendor_use"),
    ("当社は、お客様の同意なく個人情報を第三者に提供しません。", "!sharing^consent"),
    ("当社は、法令に基づく場合を除き、個人情報を第三者に提供することはありません。", "!sharing^law"),
    ("お預かりした個人データを第三者に開示いたしません。", "!sharing"),
    ("業務の遂行に必要な範囲で、個人情報の取扱いを外部に委託する場合があります。", "sharing"),
    ("取得した閲覧履歴を広告配信事業者に提供することがあります。", "sharing"),
    ("個人情報を提供しないわけではありません。", "-!sharing"),
    ("当社は利用者の個人情報を販売しません。", "!sale"),
    ("当社が個人情報を売却することは一切ございません。", "!sale"),
    ("商品を販売するため、氏名を利用します。", "-sale -!sale"),
    (
        ("広告配信事業者などの第三者がクッキーを使用して、お客様のアクセス情報を取得することがあります。"),
        "third_party_collection",
    ),
    ("ブラウザの設定を変更することで、クッキーを拒否することができます。", "browser_control -!cookie_use"),
    (
        ("クッキーを無効にした場合、一部のサービスがご利用いただけないことがあります。"),
        "consequence -!cookie_use",
    ),
    ("Cookieの利用にあたっては、事前に同意をいただきます。", "consent"),
    ("「すべて許可」ボタンを押すと、解析用のCookieが設定されます。", "cookie_use"),
    (
        (
            "行動ターゲティング広告の無効化をご希望の方は、こちらのページからオプトアウトしてください。"
            "\nhttps://optout.example.jp/stop"
        ),
        "opt_out@https://optout.example.jp/stop",
    ),
    (
        ("オプトアウトの設定は、ブラウザごとに行う必要があり、Cookieを削除すると再度設定が必要です。"),
        "opt_out_persistence",
    ),
    ("Googleアナリティクスの無効化は、オプトアウトアドオンをインストールすることで可能です。", "opt_out"),
    ("本ポリシーは予告なく変更することがあります。", "!change_notice"),
    ("変更後のプライバシーポリシーは、当サイトに掲載した時点から効力を生じます。", "change_notice"),
    ("最終改定日：2024年4月1日", "date"),
    ("制定 平成17年4月1日", "date"),
    ("Cookieの保存期間は2年間です。", "retention#63072000"),
    ("取得したIPアドレス、閲覧ページ、リファラーはサーバーに自動的に記録されます。", "data_collected"),
    ("この情報によって個人を特定することはできません。", "!identifiability"),
    ("Cookieには、お客様個人を識別する情報は含まれていません。", "!identifiability -!cookie_use"),
    ("当社はDo Not Track信号には対応していません。", "!signals"),
    ("Global Privacy Controlの信号を受け取った場合、オプトアウトの要求として処理します。", "signals"),
    ("お客様の個人データを外国にある第三者に移転することがあります。", "transfer"),
    ("お客様は、個人情報の開示、訂正、利用停止を請求する権利があります。", "rights"),
    ("Cookieの詳細については、クッキーポリシーをご覧ください。", "policy_link"),
    ("本ポリシーは、当社が運営するサイトに適用されます。", "scope"),
    ("本ポリシーは、リンク先のサイトには適用されません。", "!scope"),
    ("「利用者情報」とは、Cookie、IPアドレスおよび端末識別子をいいます。", "definition"),
    ("Cookie情報は個人情報には該当しません。", "!definition"),
    ("ウェブビーコンを使用して、ページの閲覧状況を把握しています。", "tracker_use"),
    (
        ("お客様の興味や関心に応じた広告を配信するために、閲覧履歴を利用します。"),
        "purpose:targeted_advertising",
    ),
    ("過去12か月間に個人情報を販売したことはありません。", "!sale date"),
    (
        (
            "当社は、次の場合を除き、個人情報を第三者に提供いたしません。\n(1) ご本人の同意がある場合\n"
            "(2) 法令に基づく場合\n(3) 合併により事業が承継される場合"
        ),
        "!sharing^consent,law,merger",
    ),
    (
        ("お客様が当社に提供した情報は、サービスの提供のために利用します。"),
        "-sharing -!sharing purpose:service",
    ),
    (
        ("当社は、個人情報の第三者提供の停止を求められた場合、速やかに対応します。"),
        "-sharing -!sharing rights",
    ),
    ("統計情報のみを提携先に提供します。", "sharing"),
    ("メールマガジンの配信停止は、メール内のリンクから手続きできます。", ""),
    ("当社は、個人を特定できない統計情報を提携先に提供することがあります。", "sharing -!sharing"),
    ("個人情報は販売しませんが、提携先と共有することがあります。", "!sale sharing"),
    ("ご本人の同意がある場合に限り、個人情報を第三者に提供します。", "sharing^consent -!sharing"),
    ("お客様の同意を得ずに個人情報を第三者へ提供することはいたしません。", "!sharing^consent -sharing"),
    (
        ("法令で認められる場合を除き、あらかじめ同意を得ないで個人データを第三者に提供しません。"),
        "!sharing^law,consent -sharing",
    ),
    (
        ("当サイトではCookieを使用していますが、個人を特定する情報は取得していません。"),
        "cookie_use !identifiability -!cookie_use",
    ),
    ("広告目的でCookieを使用することはありません。", "-!cookie_use -cookie_use"),
    ("Cookieを拒否してもサイトの閲覧に支障はありません。", "-!cookie_use"),
    (
        ("お客様はCookieの受け取りを拒否することができますが、その場合、ログインできないことがあります。"),
        "-!cookie_use",
    ),
    ("第三者がCookieを設定することはありません。", "!third_party_collection"),
    ("当社はGoogle Analyticsの広告機能を使用していません。", "-!vendor_use=google-analytics"),
    ("Hotjarは使用しておりません。", "!vendor_use=hotjar -vendor_use=hotjar"),
    ("個人情報を第三者に販売、貸与、提供することはありません。", "!sale !sharing -sharing -sale"),
    ("正当な理由なく個人情報を第三者に開示することはありません。", "!sharing -sharing"),
    ("本サービスは、外部の事業者にIPアドレスおよび閲覧履歴を送信します。", "sharing"),
    (
        ("BowNowのオプトアウトはこちら\nhttps://www.example.jp/?bownowtrace=optout"),
        "opt_out@https://www.example.jp/?bownowtrace=optout opt_out=bownow",
    ),
    ("Cookieの有効期間は最長で13か月です。", "retention#34164000"),
    ("当社は、Cookieを使用しないわけではありません。", "-!cookie_use"),
    ("お客様の個人情報を提供しなければサービスを利用できません。", "-!sharing -sharing"),
    ("委託先に対して、必要な範囲で個人情報を提供します。", "sharing"),
    (
        "本サイトは、Global Privacy Controlの信号を受信した場合、広告目的のCookieを設定しません。",
        "signals -!signals",
    ),
    ("本サイトでは、フィンガープリントによる端末の識別は行っておりません。", "!tracker_use -tracker_use"),
    ("当社は、閲覧履歴を氏名やメールアドレスと紐づけることはありません。", "!identifiability"),
    ("変更後の本ポリシーは、当サイトに掲載した時点から効力を生じます。", "-policy_link"),
    # Other spellings, and spaces that mean nothing.
    ("個人情報を第三者に提供することは致しません。", "!sharing -sharing"),
    ("当ホームページでは、Ｃｏｏｋｉｅを使用して御座います。", "cookie_use"),
    ("アクセスログとして IP アドレス、Cookie 情報を記録します。", "data_collected:ip_address"),
    (
        "利用者は Cookie を無効にすることが出来ますが、一部の機能がご利用頂けない場合が御座います。",
        "browser_control consequence",
    ),
    # Records of who receives what, and what goes beside them.
    ("**送信先事業者名**: Sentry", "sharing vendor_use=sentry -cookie_declared"),
    ("送信先の国：アメリカ合衆国", "transfer"),
    ("当サイトでの利用目的：いたずらな投稿・スパムの防止のため", "purpose:security -data_collected"),
    ("当社は、下記の条件で個人データの共同利用を行います。", "sharing"),
    ("計測ツールを追加した場合は、本ページを更新します。", "change_notice"),
    # What states nothing of what the site does.
    ("情報を外部に送信する機能を追加した場合は、送信先を本ページに示します。", "-tracker_use"),
    ("お客様のデータの第三者提供は、規約で禁止しています。", "-sharing"),
    ("送信される情報の内容・送信先・利用目的を以下のとおり公表します。", "-sharing"),
    ("当社は、利用者の損害に関して一切の責任を負いません。", "-!scope"),
    ("Cookieは、閲覧の状況を記録する仕組みであり、個人を特定するものではありません。", "-cookie_use"),
    ("操作の記録（入力の内容は送信されません）", "-!data_collected:usage"),
    ("閲覧履歴（IPアドレスは集めません）を取得します。", "data_collected -data_collected:ip_address"),
    ("将来、Google アナリティクスを導入する予定です。", "-vendor_use"),
    ("計測ツールを導入する場合は、別途お知らせします。", "-purpose -tracker_use"),
    ("第三者（国外にある者を含みます）に、同意なく個人データを提供しません。", "!transfer^consent -transfer"),
    ("第三者（国外にある者を除きます）に個人データを提供します。", "-transfer"),
    ("本社所在国：アメリカ合衆国", "-transfer"),
    ("下記の範囲で共同利用することはありません。", "-sharing"),
    # Ways out and refusals in few words.
    ("広告の無効化等については各社の取扱いをご覧ください。", "opt_out"),
    ("広告の停止方法については、お答えできません。", "-opt_out"),
    ("Cookieを無効にすれば、記録を拒否することができます。", "browser_control"),
    ("閲覧情報とメールアドレスとの紐づけが行われます。", "identifiability"),
    (
        "このログには、端末のIPアドレス、機種名などの情報が含まれる場合があります。",
        "data_collected:ip_address",
    ),
    ("取得した情報の第三者への提供は一切なく、改善のみに活用します。", "!sharing"),
    ("サードパーティがユーザーの個人情報にアクセスできます。", "sharing"),
    ("サードパーティは個人情報にアクセスできません。", "-sharing"),
    ("委託先（クラウド等）を通じて情報を取り扱う場合があります。", "sharing"),
    ("本クッキーポリシーに基づき、取得した情報を管理します。", "-cookie_use"),
    ("今後、広告を表示する場合は、配信を制限することがあります。", "-purpose"),
    (
        "ブラウザの設定で拒否できます。クッキーをお断りになれます。その場合、ログインができなくなります。",
        "consequence",
    ),
    ("記録は、閲覧数の集計以外には使いません。", "purpose:analytics"),
    ("StripeおよびPayPalの決済画面を利用しています。", "vendor_use=stripe"),
    # What moves data, and what does not.
    ("Example社（米国）が提供する「ツール」を設置しています。", "-transfer"),
    (
        "米国の役所を除き、個人データを第三者に開示することはありません。",
        "!sharing^other -transfer -!transfer",
    ),
    ("第三者から履歴の提供を受けることはありません。", "-!data_collected"),
    ("広告の配信に使うCookieは使用しません。", "-!cookie_use"),
    ("取得したIPアドレスを保存します。個人名が特定されることはありません。", "!identifiability"),
    ("解約時は、ユーザーを特定しない形に匿名化するよう努めます。", "-!identifiability"),
    ("メールの開封状況を記録し、クリック率の計測に利用します。", "purpose:analytics"),
    ("送信は、お使いのブラウザの設定で止めることができます。", "opt_out:browser_setting"),
    ("Metaの計測は、アプリ内の「広告の設定」から変更できます。", "opt_out"),
    ("本サイトの表示にはVercel Inc.を使っています。記録は同社に送信されます。", "sharing"),
    ("閲覧の記録は13か月間保存します。", "retention#34164000"),
    ("個人データは大韓民国のサーバーに保存されます。", "transfer"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "ja") == []
