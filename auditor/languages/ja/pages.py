"""Japanese: words by which pages and parts of documents are known."""

PAGES = {
    "about_devices": r"ブラウザ|ip ?アドレス|ローカルストレージ|ビーコン|アクセスログ|端末",
    "about_handling": (
        r"利用目的|取得|収集|送信|提供し|(?:クッキー|cookie)\s?[をは].{0,12}(?:使|設定|保存|利用)"
    ),
    "about_others": r"広告|アクセス解析|第三者|委託",
    "about_person": r"個人情報|個人データ|個人関連|パーソナルデータ|(?:利用者|ユーザー|お客様|お客様の)情報",
    "about_rights": r"同意|開示|オプトアウト|訂正|利用停止",
    "about_the_web": r"サイト|ページ|訪問|セッション",
    "account_of_others": r"(?:で|から)(?:ログイン|サインイン|続け|続行)",
    "address_of_cookies": r"クッキー",
    "address_of_opt_out": r"オプトアウト",
    "address_of_privacy": r"kojin(?:joho)?|個人情報|プライバシー",
    "address_of_terms": r"kiyaku|利用規約",
    "address_of_transmission": r"gaibu|soushin|外部送信",
    "advertising_or_analytics": r"広告",
    "age_check": r"あなたは(?:18|20)歳以上|(?:18|20)歳以上ですか|年齢確認",
    "age_confirms": r"はい.{0,20}|(?:18|20)歳以上.{0,6}|入場(?:する)?|入る",
    "an_error": r"エラー",
    "and_between": r"および|及び|と(?!され)|及",
    "announces_lines": r"以下の|次の|下記",
    "announces_list": r"以下|次の|次に|下記|左記",
    "beside_a_vendor": (
        r"株式会社|合同会社|有限公司|広告|タグ|ツール|サービス|クッキー|計測|解析|ピクセル"
        r"|オプトアウト|アナリティクス|決済"
    ),
    "button_of_choice": r"(?:すべて)?(?:に)?(?:同意|許可|拒否)",
    "closed_here": (
        r"お住まいの(?:国|地域)では|(?:日本国外|海外)からの(?:アクセス|ご利用)は(?:制限|でき|お断り)"
    ),
    "closing_link": r"プライバシー|ポリシー",
    "contact": r"問い?合わ?せ",
    "ends_with_announcement": r"(?:次|以下)のとおり(?:です)?\W{0,2}$",
    "error_page": r"ページが?(?:見つかりません|存在しません)|お探しのページ|見つかりませんでした",
    "heading_of_login": r"^\W*(?:.{0,10}(?:ログイン|サインイン)|おかえりなさい)",
    "leads_to_link": r"(?:より|から|は|の|「|『)\W{0,3}(?:[\w’'-]+\W{1,3}){0,3}$",
    "line_of_date": (
        r"^[(（【<〈\[]?(?:.{0,12}(?:制定|改定|改訂|施行|更新).{0,30}|以上|.{0,20}(?:19"
        r"|20)\d\d年\d{1,2}月\d{1,2}日.{0,20})$"
    ),
    "line_of_version": r"改定|更新|制定|施行",
    "link_to_anything": r"^(?:こちら|ここ|(?:詳細|詳しく)は?こちら)|こちら$",
    "maintenance": r"メンテナンス中",
    "menu_button": r"メニュー",
    "names_a_policy": r"(?:プライバシー|クッキー|cookie)・?ポリシー|お問い?合",
    "needs_script": r"javascript\s?を(?:有効|オン)",
    "no_heading": r"^(?:こちら|戻る|電話|例\W{0,3}$)",
    "no_longer": r"現在は",
    "no_own_site": r"このドメインは",
    "no_title_of_part": r"変更|改定|改訂|適用|について|お問",
    "ours": r"当社|弊社|当サイト|本サイト",
    "panel_of_settings": r"設定",
    "policy_prose": (
        r"個人|情報|プライバシー|クッキー|ポリシー|利用目的|第三者|提供|同意|取得|開示|送信|お客様|法令"
    ),
    "purpose_advertising": r"広告|マーケティング|ターゲ",
    "purpose_of_service": r"機能|必須|必要|設定",
    "purpose_statistics": r"統計|分析|解析|計測|測定|パフォーマンス",
    "puts_a_name_to_use": (
        r"· [」』）)]{0,2}(?:社)?(?:(?:を|も)(?:用い|利用|使用|導入|活用|採用|搭載|通じ|介し)"
        r"|による|により|によって|が提供)"
    ),
    "regrets": r"申し訳(?:ありません|ございません)",
    "right_beside_a_name": r"(?!)",
    "speaks_of_privacy": r"個人情報|プライバシー|クッキー|利用者情報|外部送信|パーソナルデータ|オプトアウト",
    "takes_away": r"外す|除外|取り消|停止",
    "undoes_opt_out": (
        r"(?:オプトアウト|拒否|無効化?|停止|除外|ブロック|オフ)(?:の?設定|状態|の?cookie|の?クッキー)?(?:を|の)?"
        r"(?:解除|取り?消|取りやめ|やめる|撤回|キャンセル|中止|終了|元に戻|削除)|再開|元に戻"
        r"|^(?!.*ない).*(?:再度|再び|もう一度)"
    ),
    "third_parties": (
        r"第三者|外部の?(?:事業者|会社|企業|業者)|他社|社外|(?:他|ほか|よそ)の(?:会社|企業|人|者)|(?:だれ|誰)"
    ),
    "title_last": r"について$",
    "title_of_login": r"^\W*(?:ログイン|サインイン)\b",
    "title_of_part": (
        r"^.{0,20}(?:プライバシー|クッキー|cookie|個人情報保護|個人情報取[り]?扱)\s?(?:・?ポリシー|方針"
        r"|規程).{0,30}$"
    ),
    "told_to_do": r"(?!)",
    "wall_of_consent": r"すべて(?:の cookie を)?(?:許可|同意)|同意して(?:表示|閲覧|続行)",
    "wall_says": (
        r"ロボットではない|ロボットではありません|人間であることを確認|アクセスが(?:拒否|制限)|アクセスを制限"
        r"|不正なアクセス"
    ),
    "wall_title": r"^(?:しばらくお待ちください|アクセスが拒否|セキュリティ(?:チェック|認証))",
    "whole_page_missing": (
        r"(?:お探しの|指定された)?ページ(?:が|は)(?:見つかりません|存在しません)(?:でした)?"
    ),
}
