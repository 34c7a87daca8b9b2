"""Japanese: the words of its policies and banners."""

from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords

BANNER = BannerWords()

LINKS = LinkWords(
    by_kind={
        "opt_out": (r"オプト[・ ]?アウト", r"無効化", r"(配信|送信|計測|取得).{0,8}(停止|拒否)", r"(販売|共有)しない"),
        "cookie": (
            r"(クッキー|cookie).{0,12}(ポリシー|について|取扱|取り扱い|利用|使用|一覧|規約|方針|等|情報)",
            r"^(クッキー|cookies?)$",
        ),
        "external_transmission": (r"外部送信", r"(利用者|ユーザー?)情報の(外部)?送信", r"情報の外部への送信"),
        "privacy": (
            r"プライバシー",
            r"個人情報.{0,10}(保護|取扱|取り扱い|取扱い|について|方針|指針|規程|ポリシー)",
            r"^個人情報$",
            r"パーソナルデータ",
        ),
        "terms": (r"利用規約", r"(サイト|ホームページ|ウェブサイト).{0,4}(の)?(ご)?利用(について|条件|規約)", r"特定商取引", r"免責事項"),
    }
)

POLICY = PolicyWords()

LANGUAGE = Language(
    tag="ja",
    name="Japanese",
    function_words=("の", "に", "は", "を", "が", "と", "で", "も", "から", "まで", "します", "こと", "および", "または", "当社", "お客様"),
    sentence_end=r"[。．！？!?]",
    spaces=False,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
)
