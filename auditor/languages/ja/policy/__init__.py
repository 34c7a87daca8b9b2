"""Japanese: patterns for policies, one file per subject."""

from unicodedata import normalize

from auditor.languages.subjects import patterns_of
from auditor.languages.words import PolicyWords

_KANA = [chr(at) for at in range(0xFF66, 0xFF9E)]
_HALF_WIDTH = {
    half: full
    for kana in _KANA
    for half in (kana, f"{kana}ﾞ", f"{kana}ﾟ")
    if len(full := normalize("NFKC", half)) == 1
}
"""Half-width katakana, as in older pages and e-mails."""
POLICY = PolicyWords(
    patterns=patterns_of(__name__),
    denied_labels=(
        (r".*(?:cookie|クッキー)(?:以外| ?[(（])|.*(?:同意|許可)(?:なし|前)", ""),
        (r"(.*(?:提供|開示|販売).*)", r"\1：なし"),
        (r"(.+の(?:使用|利用|設置|導入|取得|収集))(?:の?有無)?", r"\1はありません"),
        (r"(.+?)(?:の?有無)?$", r"\1は利用していません"),
    ),
    questions=((r"ますか", "ます", "ません"),),
    contractions={
        **_HALF_WIDTH,
        "致し": "いたし",
        "コチラ": "こちら",
        "致す": "いたす",
        "致さ": "いたさ",
        "頂い": "いただい",
        "頂き": "いただき",
        "頂く": "いただく",
        "頂け": "いただけ",
        "戴い": "いただい",
        "戴き": "いただき",
        "戴く": "いただく",
        "戴け": "いただけ",
        "下さい": "ください",
        "御座い": "ござい",
        "出来る": "できる",
        "出来ま": "できま",
        "出来な": "できな",
        "の為": "のため",
        "る為": "るため",
        "た為": "たため",
        "る事が": "ることが",
        "る事は": "ることは",
        "る事も": "ることも",
        "る事を": "ることを",
        "る事に": "ることに",
        "る事で": "ることで",
        "る事な": "ることな",
        "無く": "なく",
        "無しに": "なしに",
        "無い": "ない",
        "於いて": "おいて",
        "有りま": "ありま",
        "もとづ": "基づ",
        "基付": "基づ",
        "行なう": "行う",
        "ないかぎり": "ない限り",
        "さぬかぎり": "さない限り",
        "行ない": "行い",
        "行なっ": "行っ",
        "行なわ": "行わ",
        "おこなう": "行う",
        "おこない": "行い",
        "おこなっ": "行っ",
        "おこなわ": "行わ",
        "ウエブ": "ウェブ",
    },
    unspaced=r"(?<=[a-z0-9]) (?=[ぁ-んァ-ヶ一-龥])|(?<=[ぁ-んァ-ヶー一-龥]) (?=[a-z0-9])",
)
