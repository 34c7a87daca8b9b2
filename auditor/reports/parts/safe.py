"""Make observed text safe to show: text from a page must not control the reader's screen.

Control characters, terminal escapes, bidirectional controls and invisible characters are spelled out,
never obeyed: they can make one name look like another (Unicode TR36, section 2 and TR39;
CVE-2021-42574 for bidirectional controls).
"""

import re
from typing import Final
from unicodedata import category, east_asian_width
from urllib.parse import urlsplit

_LONGEST_VALUE: Final = 120
_C0_PICTURES: Final = 0x2400
_FILLERS: Final = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\uffa0")
"""Characters that draw nothing; most are letters by their category."""
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp", "Cn"})
_BLANKS: Final = re.compile(r"[ \n\t\r]+")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def visible(text: str, keep: str = "\n\t") -> str:
    """`text` with every character that is invisible or controls the screen spelled out.

    C0 controls become their pictures (`␛`), others `⟨U+202E⟩`; characters in `keep` stay.
    """
    if text.isprintable() and _FILLERS.isdisjoint(text):
        return text
    return "".join(c if c in keep else _spelled(c) for c in text)


def one_line(text: str, limit: int = 400) -> str:
    """`text` on one safe line of at most `limit` characters."""
    return clip(visible(_BLANKS.sub(" ", text).strip(), keep=""), limit)


def clip(text: str, limit: int) -> str:
    """The first characters of `text`, with an ellipsis if some were cut off."""
    return text if len(text) <= limit else text[: max(limit - 1, 0)] + "…"


def clip_middle(text: str, limit: int) -> str:
    """Both ends of `text`, which say the most in addresses, around an ellipsis."""
    if len(text) <= limit:
        return text
    tail = limit // 3
    return f"{text[: limit - tail - 1]}…{text[-tail:]}"


def short_value(value: str, shown: int = 6) -> str:
    """A cookie's or key's value, shortened to enough to tell two apart: `a1b2c3… (36 characters)`."""
    if len(value) <= shown + 2 or "redacted-" in value:
        return clip(visible(value, keep=""), _LONGEST_VALUE)
    return f"{visible(value[:shown], keep='')}… ({len(value)} characters)"


def link(url: str | None) -> str | None:
    """`url` if a reader may safely follow it (http or https with a host), else None."""
    if not url or not url.isprintable() or " " in url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.hostname else None


def cell(text: str) -> str:
    """`text` as a spreadsheet cell that no program reads as a formula.

    Source: OWASP, CSV Injection (https://owasp.org/www-community/attacks/CSV_Injection).
    """
    plain = visible(text, keep="\n")
    return f"'{plain}" if text.lstrip(" ").startswith(_FORMULA) or plain.startswith(_FORMULA) else plain


def columns(text: str) -> int:
    """The columns that `text` takes on a terminal (Unicode TR11: wide and fullwidth characters take two)."""
    if text.isascii():
        return len(text)
    return sum(_columns(c) for c in text)


def _columns(char: str) -> int:
    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def _spelled(char: str) -> str:
    point = ord(char)
    if point < 0x20:  # noqa: PLR2004 - the C0 controls
        return chr(_C0_PICTURES + point)
    if char in _FILLERS or category(char) in _UNSEEN:
        return f"⟨U+{point:04X}⟩"
    return char
