"""Made-up documents and claims."""

from datetime import UTC, date, datetime
from hashlib import sha256

from auditor.model.claim import Claim, Quote
from auditor.model.document import Document, Heading
from auditor.model.visit import OptOutEndpoint

START = datetime(2026, 11, 21, 23, 7, tzinfo=UTC)
CLIENT_ID = "GA1.1.1839204417.1795302420"
DAY = 86_400.0
OPT_OUT = OptOutEndpoint(
    url="https://shop.example/?bownowtrace=optout",
    mechanism="link",
    vendor="bownow",
    found="quote",
    quote="ブラウザごとに、こちらから計測を止められます",
)

ENGLISH = """Cookie Policy

Last updated: 3 March 2024

1. What we use

We use cookies to run the shop and, with your consent, to measure how it is used. \
Analytics cookies are set only after you have agreed in the banner. You can change your mind at any time.

2. Cookies we set

cart: keeps your basket, 7 days. _ga: tells visits apart, 13 months.

3. Sharing

We do not share what we learn about your visit with advertising companies. \
Our mail and hosting providers act for us.
"""

JAPANESE = """プライバシーポリシー

計測について

当店は、来訪の様子を知るために BowNow を使います。\
ブラウザごとに、こちらから計測を止められます。停止の設定は一年のあいだ保たれます。

第三者への提供

ご本人の同意なく、個人データを第三者に渡すことはありません。
"""


def _document(text: str, url: str, kind: str, language: str, title: str) -> Document:
    return Document(
        id=sha256((url + text).encode()).hexdigest()[:16],
        url=url,
        kind=kind,
        title=title,
        language=language,
        text=text,
        sha256=sha256(text.encode()).hexdigest(),
        fetched=START,
        found="link in the footer",
        status=200,
        headings=tuple(
            Heading(start=text.index(h), end=text.index(h) + len(h), level=2, text=h)
            for h in ("1. What we use", "2. Cookies we set", "3. Sharing", "計測について", "第三者への提供")
            if h in text
        ),
    )


COOKIE_POLICY = _document(ENGLISH, "https://shop.example/cookies", "cookie", "en", "Cookie Policy")
PRIVACY = _document(JAPANESE, "https://shop.example/privacy", "privacy", "ja", "プライバシーポリシー")
MISSING = Document(
    id="0" * 16,
    url="https://shop.example/partners",
    kind="other",
    status=404,
    found="referred to by the cookie policy",
    problem="the address answers 404 Not Found",
)


def quote(document: Document, words: str) -> Quote:
    start = document.text.index(words)
    return Quote(
        document=document.id,
        start=start,
        end=start + len(words),
        line=document.text.count("\n", 0, start) + 1,
        text=words,
    )


CONSENT = Claim(
    type="consent",
    quote=quote(COOKIE_POLICY, "Analytics cookies are set only after you have agreed in the banner."),
    heading=("Cookie Policy", "1. What we use"),
    reader="consent",
    because=("only after", "agreed"),
    purpose=("analytics",),
    basis=("consent", "banner"),
)
DECLARED = Claim(
    type="cookie_declared",
    quote=quote(COOKIE_POLICY, "_ga: tells visits apart, 13 months."),
    heading=("Cookie Policy", "2. Cookies we set"),
    reader="cookie_declared",
    cookie="_ga*",
    lifetime_s=395 * DAY,
    purpose=("analytics",),
)
CART = Claim(
    type="cookie_declared",
    quote=quote(COOKIE_POLICY, "cart: keeps your basket, 7 days."),
    heading=("Cookie Policy", "2. Cookies we set"),
    reader="cookie_declared",
    cookie="cart",
    lifetime_s=7 * DAY,
    purpose=("service",),
)
NO_SHARING = Claim(
    type="sharing",
    quote=quote(COOKIE_POLICY, "We do not share what we learn about your visit with advertising companies."),
    polarity="does_not",
    heading=("Cookie Policy", "3. Sharing"),
    reader="sharing",
    recipient="advertising companies",
)
STOP = Claim(
    type="opt_out",
    quote=quote(PRIVACY, "ブラウザごとに、こちらから計測を止められます。"),
    heading=("プライバシーポリシー", "計測について"),
    language="ja",
    reader="opt_out",
    vendor="bownow",
    mechanism="link",
    url=OPT_OUT.url,
)
LASTS = Claim(
    type="opt_out_persistence",
    quote=quote(PRIVACY, "停止の設定は一年のあいだ保たれます。"),
    heading=("プライバシーポリシー", "計測について"),
    language="ja",
    reader="opt_out_persistence",
    lifetime_s=365 * DAY,
)
UPDATED = Claim(
    type="date",
    quote=quote(COOKIE_POLICY, "Last updated: 3 March 2024"),
    reader="date",
    date=date(2024, 3, 3),
    date_kind="updated",
)
CLAIMS = (UPDATED, CONSENT, CART, DECLARED, NO_SHARING, STOP, LASTS)
