"""Korean: the words of its policies and banners."""

from auditor.languages.words import BannerWords, Language, LinkWords, PolicyWords

BANNER = BannerWords()

LINKS = LinkWords(
    by_kind={
        "opt_out": (r"옵트\s?아웃", r"(맞춤형\s?)?광고\s?(거부|차단|수신\s?거부)", r"수집\s?거부"),
        "cookie": (r"쿠키.{0,12}(정책|방침|안내|고지|설정|사용|운영)", r"^쿠키$"),
        "privacy": (r"개인\s?정보.{0,8}(처리|취급|보호|이용)", r"프라이버시", r"^개인\s?정보$"),
        "terms": (r"이용\s?약관", r"서비스\s?약관"),
    }
)

POLICY = PolicyWords()

LANGUAGE = Language(
    tag="ko",
    name="Korean",
    function_words=("및", "또는", "등", "수", "이", "그", "저희", "회사는", "합니다", "있습니다", "위해", "위하여", "경우", "대한", "따라", "통해", "당사는", "귀하의"),
    sentence_end=r"[.!?。]",
    spaces=True,
    banner=BANNER,
    links=LINKS,
    policy=POLICY,
)
