"""Find the headings among the lines of a text, and their levels.

Plain text shows its structure by numbers ("1.", "第1条", "A."), signs ("■", "【…】"), capitals, and short
lines before longer ones. The level of a style follows from where it first appears below another.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from auditor.languages import words_for
from auditor.model.document import Heading
from auditor.policy.text.lines import Line, capitalised, continues, ends, is_hangul, is_wide

_SIGN: Final = re.compile(
    r"^(?:[■□◆◇●○〇◎▼▽★☆▶►]\s{0,2}\S|[【〔＜<〈≪《][^】〕＞>〉≫》]{2,60}[】〕＞>〉≫》]$|#{1,6}\s)"
)
_BOLD: Final = re.compile(r"(?:\*\*|__)([^*_]{2,100})(?:\*\*|__)")
"""A line in bold, as Markdown writes it."""
_COUNT: Final = re.compile(r"^\d{1,2}\\?[.)]\s{1,3}")
"""The number of a line in bold."""
_NOT_TITLE: Final = re.compile(
    r"https?://|www\.|@|^\S{1,24}(?: \S{1,16}){0,2}\s?[:：]\s?\S|\d{3}-\d{4}|\|", re.IGNORECASE
)
_LONGEST: Final = 110
_LONGEST_WIDE: Final = 45
_LONG_WIDE: Final = 40
_SHORT_WIDE: Final = 30
_LONGEST_LABEL: Final = 3
_SHORT_TITLE: Final = 60
_MOST_SPACES: Final = 5
_LONGEST_PART: Final = 120
_FEWEST_SPACES: Final = 4
"""Spaces from which words in bold with a full stop are a sentence; fewer may be a title ("**Cookies.**")."""


def headings(text: str, rows: Sequence[Line], taken: Sequence[tuple[int, int]]) -> tuple[Heading, ...]:
    """The headings among the lines of a text, ignoring lines inside `taken` (tables)."""
    lists = list_lines(rows)
    free = [not _within(row, taken) for row in rows]
    styles: list[str] = ["" for _ in rows]
    for index in range(len(rows) - 1, -1, -1):
        if free[index] and index not in lists:
            styles[index] = _style(rows, index, styles)
    return tuple(
        Heading(start=row.start, end=row.end, level=level, text=text[row.start : row.end])
        for row, level in zip(rows, _levels(rows, styles), strict=True)
        if level
    )


def _within(row: Line, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start <= row.start < end for start, end in taken)


def list_lines(rows: Sequence[Line]) -> frozenset[int]:
    """Indexes of lines that are list items: bulleted, numbered with a neighbour of the same numbering, or
    numbered and too long for a heading.

    Signs that also mark headings (■, 〇) make items only when adjacent lines have them.
    """
    found = set()
    for index, row in enumerate(rows):
        if not row.marker:
            continue
        beside = _beside(rows, index)
        if (row.bullet and not _SIGN.match(row.text)) or beside or (row.numbered and not _short(row.body)):
            found.add(index)
    return frozenset(found)


def _beside(rows: Sequence[Line], index: int) -> bool:
    """Whether the line before or after, skipping wrapped lines, has the same kind of marker."""
    row = rows[index]
    for step in (-1, 1):
        other = index + step
        while 0 <= other < len(rows) and not rows[other].marker and _wrapped(rows, other):
            other += step
        if 0 <= other < len(rows) and rows[other].marker == row.marker and rows[other].indent == row.indent:
            return True
    return False


def _wrapped(rows: Sequence[Line], index: int) -> bool:
    return index > 0 and continues(rows[index - 1].text, rows[index])


def _short(body: str) -> bool:
    wide = sum(map(is_wide, body[:200])) * 2 > len(body)
    open_end = not ends(body) or body[-1] in "?？)）" or (body.endswith("etc.") and capitalised(body))
    return len(body) <= (_LONGEST_WIDE if wide else _LONGEST) and open_end


def _style(rows: Sequence[Line], index: int, styles: Sequence[str]) -> str:  # noqa: PLR0911 -- one return per kind of heading
    """The style of a heading, or empty if the line is not one. The styles of later lines are
    already known.
    """
    row = rows[index]
    follows = rows[index + 1] if index + 1 < len(rows) else None
    if follows is None or _wrapped(rows, index) or continues(row.text, follows):
        return ""
    if is_part(row.text):
        return "part"
    if row.numbered:
        return row.marker if _short(row.body) and (row.after_blank or "lower" not in row.marker) else ""
    if row.text.startswith("#"):
        return f"sign{row.text.split(' ')[0]}"
    if not _short(row.text) or _is_no_title(row.text) or _is_sentence(row):
        return ""
    if _SIGN.match(row.text):
        return f"sign{row.text[0]}"
    if row.bullet:
        return ""
    behind = rows[index + 2] if index + 2 < len(rows) else None
    return _title_style(_unmarked(row), follows, behind, styles[index + 1])


def _unmarked(row: Line) -> Line:
    """The line without its bold markup."""
    bold = _BOLD.fullmatch(row.text)
    return row if bold is None else replace(row, text=_COUNT.sub("", bold[1]) or bold[1])


def _is_sentence(row: Line) -> bool:
    """Whether a line in bold is a whole sentence: "**We use no analytics tool at all.**"."""
    bold = _BOLD.fullmatch(row.text)
    if bold is None or _COUNT.match(bold[1]) or not ends(bold[1]) or bold[1][-1] in "?？)）:：":
        return False
    return is_wide(bold[1][0]) or bold[1].count(" ") >= _FEWEST_SPACES


def _title_style(row: Line, follows: Line, behind: Line | None, next_style: str) -> str:  # noqa: PLR0911 -- one return per reason
    """The style of a line without number or sign, judged by what follows it."""
    if is_wide(row.text[0]):
        longer = ends(follows.text) or len(follows.text) >= _LONG_WIDE or bool(follows.marker)
        apart = row.after_blank or words_for("title_last").search(row.text)
        return "title" if longer and apart and len(row.text) <= _SHORT_WIDE else ""
    if is_hangul(row.text[0]) and len(row.text) <= _SHORT_WIDE:
        return "title" if ends(follows.text) and _is_prose(row, follows, behind) else ""
    if not row.text[0].isupper() or words_for("ends_with_announcement").search(row.text):
        return ""
    if _is_no_title(follows.text[:60]):
        return ""
    prose = _is_prose(row, follows, behind)
    if row.text.isupper() and len(row.text) > _LONGEST_LABEL:
        return "capitals" if prose or next_style else ""
    capital = capitalised(row.text)
    if prose:
        return "title" if capital or row.after_blank or len(row.text) <= _SHORT_TITLE else ""
    if next_style in ("", "part") or not capital or row.text.count(" ") > _MOST_SPACES:
        return ""
    return "title" if row.after_blank or not (follows.after_blank or follows.numbered) else ""


def _is_prose(row: Line, follows: Line, behind: Line | None) -> bool:
    """Whether the line after a title begins a list, or a paragraph longer than the title."""
    if follows.bullet:
        return (row.after_blank and len(row.text) <= _SHORT_TITLE) or capitalised(row.text)
    wrapped = behind is not None and continues(follows.text, behind)
    if not (ends(follows.text) or wrapped):
        return row.after_blank and len(follows.text) > max(60, 2 * len(row.text))
    return len(follows.text) > 1.2 * len(row.text) or row.after_blank


def is_part(line: str) -> bool:
    """Whether a line is the title of a policy, or of a part of one for certain residents."""
    bare = split_number(line)
    return (
        len(line) <= _LONGEST_PART
        and not ends(line)
        and bool(words_for("title_of_part").match(bare))
        and not words_for("no_title_of_part").search(bare)
    )


def _is_no_title(line: str) -> bool:
    return _NOT_TITLE.search(line) is not None or words_for("no_heading").search(line) is not None


def split_number(line: str) -> str:
    """The line without quotation marks and signs at its ends."""
    return line.strip(' #■□◆◇●【】"“”')


def _levels(rows: Sequence[Line], styles: Sequence[str]) -> list[int]:
    levels: list[int] = []
    stack: list[str] = []
    closed = False
    before = ""
    for row, style in zip(rows, styles, strict=True):
        level = 0
        if style == "part" and before.startswith("sign"):
            style = ""  # noqa: PLW2901 -- the name of a vendor's policy under the vendor's own heading
        if style == "part" or (style and not stack):
            stack = ["part"]
            level = 1
        elif style and closed and style in ("title", "capitals"):
            stack, level = ["part"], 1
        elif style:
            level = _place(stack, style)
        levels.append(level)
        before = style
        closed = bool(words_for("line_of_date").match(row.text)) and not (levels[-2:-1] and levels[-2])
    return levels


def _place(stack: list[str], style: str) -> int:
    if style.startswith("decimal."):
        depth = int(style.rpartition(".")[2])
        kept = [
            other
            for other in stack
            if not other.startswith("decimal.") or int(other.rpartition(".")[2]) < depth
        ]
        if "decimal" in kept:
            kept = kept[: kept.index("decimal") + depth - 1]
        stack[:] = [*kept, style]
        return len(stack)
    if style in stack:
        del stack[stack.index(style) + 1 :]
    else:
        stack.append(style)
    return len(stack)
