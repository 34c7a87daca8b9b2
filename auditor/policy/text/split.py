"""Split a paragraph into sentences without breaking brackets, quotations, URLs, abbreviations or decimals."""

import re
from typing import Final

_MOST_BRACKET: Final = 400
"""Characters after which an open bracket is taken to be unclosed."""
_OPENING: Final = "（(「『【［[《〈〔“„"
_CLOSING: Final = "）)」』】］]》〉〕”"
_ROUND: Final = "（("
"""Round brackets, wide or narrow: a wide one is often closed by a narrow one."""
_CLOSING_LOW: Final = '“"'
"""Other marks that close a quotation opened with a low mark: „Google“."""
_WIDE_STOP: Final = "。．！？"
_STOP: Final = re.compile(r"[.!?…。．！？\n" + re.escape(_OPENING + _CLOSING + _CLOSING_LOW) + "]")
_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(（\"“/]|(?<![A-Za-z])')(?:[A-Za-zÄÖÜ]|Inc|Ltd|Co|Corp|LLC|L\.L\.C|S\.A|S\.r\.l|"
    r"Srl|GmbH|Bros|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Nr|Art|Arts|Sec|Sect|"
    r"para|paras|vs|cf|etc|e\.g|i\.e|eg|ie|al|approx|dept|est|fig|vol|pp|ed|Jan|"
    r"Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|U\.S|U\.K|E\.U|"
    r"z\.\s?B|d\.\s?h|u\.\s?a|bzw|ggf|inkl|sog|Abs|usw|lit|Ziff|vgl|gem|Str|Tel|"
    r"ff|i\.\s?S\.\s?[vd]|i\.\s?V\.\s?m|i\.\s?d\.\s?R|o\.\s?[gÄ]|ca|evtl|max|mind|zzgl|insb|bspw|einschl|"
    r"Buchst|Bst|UAbs|Rn|BGBl|Std|tél|adr|al|"
    r"M|Mme|Mlle|ex|env|réf|c\.-à-d|p\.\s?ex|Rev|Reg|Cal|Civ|Bus|Stat|Jr|Sr)\.$",
    re.IGNORECASE,
)
_AMBIGUOUS: Final = re.compile(
    r"(?:^|[\s(])(?:etc|No|Inc|Ltd|Co|Corp|LLC|GmbH|usw|ff|max|o\.\s?Ä|U\.S|U\.K|E\.U|S\.A|al|ex)\.$",
    re.IGNORECASE,
)
"""Abbreviations that often end a sentence: what follows decides."""
_MARKER: Final = re.compile(r"^\s*[(（]?(?:\d{1,2}|[ivxIVX]{1,4}|[A-Za-z])(?:[.．]\d{1,2})*[.．]$")
_NEW: Final = re.compile(
    r"\s+(?:[\"“„'‘(（\[「]|[«»]\s?|\*{2,3}|__)?(?:[A-ZÀ-ÖØ-ÞΑ-ΩА-Я]|[\u3040-\u9fff\uac00-\ud7a3]|\d"
    r"|_?[a-z][a-z0-9]{0,20}_[\w*])"
)
"""The start of a sentence, including a lower-case cookie's name ("… two cookies. sg_lang keeps …")."""
_NEW_STRICT: Final = re.compile(
    r"\s+[\"“'‘]?(?:We|You|Your|Our|The|This|These|They|It|If|In|For|Please|When|However|To|As|Any|All"
    r"|By|With|At|On|Each|No|Under|Such|Its|Their|There|Once|While|Where|After|Before|Those|Wir|"
    r"Sie|Die|Der|Das|Nous|Vous|Le|La|Les|[A-Z][a-z]+ (?:is|are|may|will|can|does|has|uses|collects))\b"
)
_AND_SO_ON: Final = re.compile(r"\betc\.$")
_NEW_AFTER: Final = re.compile(r"\s+[A-Z][a-z]+ [a-z]")
"""The start of a sentence after "etc.", as opposed to a two-word name."""
_PATTERN: Final = re.compile(r"[A-Za-z0-9]?_\w{0,40}$")
"""A cookie's name up to its last dot: "_pk_id.*"."""
_TRAILING: Final = re.compile(r"(?:[.!?…。．！？\"'“”’」』)）\]】»]|\*{2,3}|__)*")
_LONGEST_MARKER: Final = 10
_LONGEST: Final = 4_000
"""Most characters of a sentence. Text without a full stop is cut, as readers work on whole sentences."""
_DATE_BEFORE: Final = re.compile(r"(?<!\d)(?:19|20)\d\d\.(?: ?\d{1,2}\.)?$")
_DATE_ON: Final = re.compile(r" ?\d{1,2}(?!\d)")
"""A date in Korean style: "2021. 3. 1."."""
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}\.$")
_MONTH: Final = re.compile(
    r"\s{1,3}(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b"
)
"""The month of a German date; `_DAY` is its day."""
_NAMED: Final = re.compile(r"(?:^|[^A-Za-z])Yahoo[!！]$", re.IGNORECASE)
"""A name that contains an exclamation mark: "Yahoo!広告", "Yahoo! JAPAN"."""


def split(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the sentences of a paragraph, without surrounding white space."""
    spans: list[tuple[int, int]] = []
    start = 0
    for end in _ends(text):
        _add(spans, text, start, end)
        start = end
    _add(spans, text, start, len(text))
    return tuple(spans)


def _add(spans: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    """Add the span without surrounding white space; split it if it is too long for a sentence."""
    while end - start > _LONGEST:
        space = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1 or start + _LONGEST
        _add(spans, text, start, space)
        start = space
    piece = text[start:end]
    bare = piece.strip()
    if bare:
        first = start + len(piece) - len(piece.lstrip())
        spans.append((first, first + len(bare)))


def _ends(text: str) -> list[int]:
    found: list[int] = []
    brackets: list[int] = []
    position = start = 0
    while (stop := _STOP.search(text, position)) is not None:
        position = stop.end()
        character = stop.group()
        if character in _CLOSING_LOW and brackets and text[brackets[-1]] == "„":
            brackets.pop()
        elif character == '"':
            continue
        elif character == "“" and _closes_instead(text, brackets, stop.start()):
            brackets.pop()
        elif character in _OPENING:
            brackets.append(stop.start())
        elif character in _CLOSING:
            _close(text, brackets, character)
        elif (
            character != "\n"
            and (not _inside(brackets, stop.start()) or _closes_all(text, brackets, start, stop.end()))
            and _ends_at(text, start, stop.start())
        ):
            trailing = _TRAILING.match(text, position)
            position = trailing.end() if trailing else position
            brackets.clear()
            found.append(position)
            start = position
    return found


def _close(text: str, brackets: list[int], character: str) -> None:
    """Close the bracket that the mark closes, and any unclosed ones inside it: "(the “Shop)"."""
    opening = _ROUND if character in ")）" else _OPENING[_CLOSING.index(character)]
    own = (at for at in range(len(brackets) - 1, -1, -1) if text[brackets[at]] in opening)
    del brackets[next(own, max(0, len(brackets) - 1)) :]


def _closes_instead(text: str, brackets: list[int], at: int) -> bool:
    """Whether an opening quotation mark was used to close a quotation: "(the “Shop“)"."""
    opened = bool(brackets) and text[brackets[-1]] == "“"
    return opened and text[at - 1] not in " (（\n" and not text[at + 1 : at + 2].isalnum()


def _closes_all(text: str, brackets: list[int], start: int, after: int) -> bool:
    """Whether the full stop stands inside a closing quotation, as in American usage ("… “Terms.” We …"), or
    inside brackets that enclose the whole sentence.
    """
    if (
        len(brackets) == 1
        and text[after : after + 1] in (")", "）")
        and not text[start : brackets[0]].strip()
    ):
        return text[after + 1 : after + 2].isspace()
    return len(brackets) == 1 and f"{text[brackets[0]]}{text[after : after + 1]}" in ("“”", "„“", "„”", '„"')


def _inside(brackets: list[int], position: int) -> bool:
    while brackets and position - brackets[-1] > _MOST_BRACKET:
        brackets.pop()
    return bool(brackets)


def _in_a_name(text: str, start: int, stop: int) -> bool:
    """Whether the mark belongs to a name and no new sentence begins after it."""
    if _NAMED.search(text[max(start, stop - 14) : stop + 1]) is None:
        return False
    return _NEW_STRICT.match(text, stop + 1) is None and text[stop + 1 :].strip() != ""


def _ends_at(text: str, start: int, stop: int) -> bool:
    if _in_a_name(text, start, stop) or _in_a_date(text, stop):
        return False
    return _is_end(text, start, stop)


def _in_a_date(text: str, stop: int) -> bool:
    numbers = _DATE_BEFORE.search(text, max(0, stop - 10), stop + 1) and _DATE_ON.match(text, stop + 1)
    return bool(numbers or (_MONTH.match(text, stop + 1) and _DAY.search(text, max(0, stop - 3), stop + 1)))


def _is_end(text: str, start: int, stop: int) -> bool:  # noqa: PLR0911 -- one return per kind of full stop
    character = text[stop]
    if character in "。！？":
        return True
    following = _TRAILING.match(text, stop + 1)
    rest = following.end() if following else stop + 1
    if rest >= len(text):
        return True
    if character == "．":
        return not text[rest].isdigit()
    named = _PATTERN.search(text, max(start, stop - 40), stop) is not None
    if not text[rest].isspace():
        footnote = text[rest] in "*†" and text[rest + 1 : rest + 2] in ("", " ", "\n") and not named
        return footnote or (character in "!?" and "\u3040" <= text[rest] <= "\u9fff")
    head = text[max(start, stop - 14) : stop + 1]
    if character == "." and (
        _MARKER.match(text[start : stop + 1]) if stop - start < _LONGEST_MARKER else None
    ):
        return False
    if character == "." and _AMBIGUOUS.search(head):
        new = _NEW_AFTER.match(text, rest) if _AND_SO_ON.search(head) else None
        return new is not None or _NEW_STRICT.match(text, rest) is not None
    if character == "." and _ABBREVIATION.search(head):
        return False
    return _NEW.match(text, rest) is not None or text[rest : rest + 2].startswith("\n")
