"""The lines of a text: their offsets, list markers and numbers, and which lines belong together."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

_BULLET: Final = re.compile(r"(?:[・･•‣◦∙·\-–—◆◇●○〇▪▸►※✓✔✗✘❌]|×(?=\s)|\*(?!\*))\s{0,3}(?=\S)")
_NUMBERS: Final = (
    (
        "article",
        re.compile(
            r"(?:第\s?[0-9０-９一二三四五六七八九十百]{1,4}\s?[条章節編項]|제\s?\d{1,3}\s?[조장절항]|"
            r"(?:Article|Section|Artikel|Abschnitt|Clause|Part|Teil|§)\s?(?:\d{1,3}|[IVX]{1,5})\b)"
            r"[.:：\-–]?\s{0,3}",
            re.IGNORECASE,
        ),
    ),
    (
        "decimal",
        re.compile(
            r"\d{1,2}(?:[.．]\d{1,2}){1,4}[.．)]?\s{1,3}|\d{1,2}(?:[.．、:：]|\s(?=[(（]))\s{0,3}(?!\d)"
        ),
    ),
    ("paren", re.compile(r"[(（]\s?[0-9０-９]{1,2}\s?[)）]\s{0,3}|[0-9０-９]{1,2}[)）]\s{0,3}")),
    ("circled", re.compile(r"[①-⑳]\s{0,3}")),
    ("roman", re.compile(r"[(（]?(?:[IVX]{1,5}|[ivx]{1,5})[.．)）]\s{1,3}|[Ⅰ-Ⅻⅰ-ⅻ][.．)）]?\s{0,3}")),
    (
        "alpha",
        re.compile(r"[(（]?[A-Za-z][.．)）]\s{1,3}|[(（][A-Za-zア-ンⅠ-Ⅻ][)）]\s{0,3}|[ア-ン][.．)）]\s{0,3}"),
    ),
)
_TERMINAL: Final = re.compile(r"[.!?。．！？:：;；][\"'”’」』)）\]】»]{0,3}$")
_LABEL: Final = re.compile(r"[^\s:：。、]{1,16}[:：]")
"""The label at the start of a line, in a list of labelled lines ("利用目的：…")."""
_ADDRESS_LAST: Final = re.compile(r"(?:https?://|www\.)\S+$")
_SHORT_FORM: Final = re.compile(r"\b(?:etc|Inc|Ltd|Co|Corp|e\.g|i\.e|No|bzw|usw|z\.B)\.$", re.IGNORECASE)
"""Abbreviations whose full stop does not end a sentence when a lower-case letter follows."""
_NAME: Final = re.compile(r"(?=\S{0,80}[_*\[{])\S{2,80}")
"""A line that contains only a cookie's name: it does not continue a sentence."""
_NAMED: Final = re.compile(r"(?=\S{0,80}[_*\[{])[\w.\-*$#\[\]{}<>]{2,80}\s?(?:[–—:(]|-\s)")
"""A line that begins with a cookie's name and a separator before its description."""
_WRAP_WIDTH: Final = 68
"""Least length of a hard-wrapped line in Latin script, including the word that did not fit."""
_CARRIED_ON: Final = "、，をがはにでとのやもへて"
"""Line-final characters after which a Japanese sentence continues, in a text that is not hard-wrapped."""
_CARRYING_ON: Final = "をがはにでとのもへ"
"""Particles, which cannot begin a sentence."""
_SCREEN: Final = 130
_SMALL: Final = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "do",
        "does",
        "for",
        "from",
        "how",
        "in",
        "is",
        "it",
        "may",
        "of",
        "on",
        "or",
        "our",
        "that",
        "the",
        "their",
        "this",
        "to",
        "under",
        "us",
        "via",
        "we",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "you",
        "your",
        "not",
        "if",
        "can",
    ]
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line without its margins: `text[start:end]`, never empty."""

    start: int
    end: int
    text: str
    number: int
    """The line number, from 1."""
    indent: int
    after_blank: bool
    marker: str
    """The style of its number or bullet (`decimal`, `decimal.2`, `paren`, `bullet・`, …), or empty."""
    body: str
    """The text after the marker."""
    wrapped: bool = False
    """Whether the whole text is hard-wrapped."""

    @property
    def numbered(self) -> bool:
        """Whether it begins with a number or an enumerating letter."""
        return bool(self.marker) and not self.marker.startswith("bullet")

    @property
    def bullet(self) -> bool:
        """Whether it begins with a bullet."""
        return self.marker.startswith("bullet")


def wrapped_by_hand(text: str) -> bool:
    """Whether a text is hard-wrapped: hardly any line is wider than a screen."""
    kept = [line for line in text[:200_000].split("\n") if line.strip()]
    return sum(_wider(line) for line in kept) * 30 < len(kept) if kept else False


def _wider(line: str) -> bool:
    """Whether a line is wider than a screen; wide characters take two columns."""
    if len(line) > _SCREEN or 2 * len(line) <= _SCREEN:
        return len(line) > _SCREEN
    return len(line) + sum(map(is_wide, line)) > _SCREEN


def lines(text: str, *, wrapped: bool | None = None) -> tuple[Line, ...]:
    """The non-blank lines of a text, in order. An (i) after (h) is a letter, not a Roman numeral.

    `wrapped` says whether the text, or the text it is part of, is hard-wrapped; None detects it.
    """
    found: list[Line] = []
    letter = ""
    by_hand = wrapped_by_hand(text) if wrapped is None else wrapped
    for line in _lines(text, wrapped=by_hand):
        mark = line.text.lstrip("(（")[:1] if line.marker.startswith(("alpha", "roman")) else ""
        if line.marker.startswith("roman") and letter and ord(mark) == ord(letter) + 1:
            line = replace(line, marker=line.marker.replace("roman", "alpha"))  # noqa: PLW2901 -- a letter, not a number
        if line.marker.startswith("alpha"):
            letter = mark
        elif line.numbered:
            letter = ""
        found.append(line)
    return tuple(found)


def _lines(text: str, *, wrapped: bool) -> Iterator[Line]:
    start, blank = 0, True
    for number, raw in enumerate(text.split("\n"), 1):
        bare = raw.strip()
        if bare:
            indent = len(raw) - len(raw.lstrip())
            first = start + indent
            marker, body = split_marker(bare)
            yield Line(first, first + len(bare), bare, number, indent, blank, marker, body, wrapped)
        blank = not bare
        start += len(raw) + 1


def split_marker(line: str) -> tuple[str, str]:
    """The style of the number or bullet that begins a line, and the text after it."""
    head = line[:24]
    for style, pattern in _NUMBERS:
        found = pattern.match(head)
        if found and len(line) > found.end():
            depth = len(re.findall(r"\d+", found.group())) if style == "decimal" else 1
            lower = "-lower" if style in ("roman", "alpha") and found.group().islower() else ""
            return f"{style}{lower}" + (f".{depth}" if depth > 1 else ""), line[found.end() :]
    found = _BULLET.match(head)
    if found and len(line) > found.end():
        return f"bullet{head[0]}", line[found.end() :]
    return "", line


def ends(line: str) -> bool:
    """Whether a line ends a sentence or introduces a list."""
    return bool(_TERMINAL.search(line[-6:]))


def continues(line: str, following: Line) -> bool:
    """Whether the next line continues the sentence of `line`."""
    first = following.text[0]
    short = first.islower() and _SHORT_FORM.search(line[-10:])
    apart = following.after_blank or following.marker or _NAMED.match(following.text)
    if apart or (ends(line) and not short):
        return False
    latin = not is_wide(line[-1]) or line[-1] in _CARRIED_ON or following.text.startswith("http")
    if first.islower() and latin:
        return not (line.endswith("|") or _NAME.fullmatch(following.text))
    if _ADDRESS_LAST.search(line[-200:]):
        return False
    if (is_wide(first) or first.islower()) and not _LABEL.match(following.text):
        cut = following.wrapped or line[-1] in _CARRIED_ON or first in _CARRYING_ON
        return cut and is_wide(line[-1]) and len(line) >= _WRAP_WIDTH // 2 - 4
    if not following.wrapped or is_wide(line[-1]) or "|" in line or capitalised(line):
        return False
    return len(line) + 1 + len(following.text.split(" ", 1)[0]) >= _WRAP_WIDTH


def capitalised(line: str) -> bool:
    """Whether a line is in title case: every significant word capitalised."""
    bare = re.sub(r",? etc\.?$", "", line)
    words = [word for word in re.findall(r"[^\W\d_][\w’'.-]*", bare) if word.lower() not in _SMALL]
    return bool(words) and all(word[0].isupper() for word in words) and words[-1][0].isupper()


def is_hangul(character: str) -> bool:
    """Whether a character is a Korean syllable: written with spaces, without capitals."""
    return "\uac00" <= character <= "\ud7a3"


def is_wide(character: str) -> bool:
    """Whether a character is of a script written without spaces (kana, kanji, full-width forms)."""
    return "\u2e80" <= character <= "\u9fff" or "\uf900" <= character <= "\uffef"
