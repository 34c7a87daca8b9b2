"""The meaning of a table's columns, by their header words in any language."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, Literal, get_args

from auditor.model.document import Cell, Document, Table
from auditor.policy.passages.none_of import asks_whether
from auditor.policy.words.lifetimes import lifetime
from auditor.policy.words.vocabulary import Vocabulary, plain

Role = Literal[
    "name",
    "provider",
    "purpose",
    "lifetime",
    "party",
    "type",
    "basis",
    "data",
    "recipient",
    "country",
    "collected",
    "opt_out",
    "policy",
]
MOST_ROWS: Final = 2_000
LONGEST_HEADER: Final = 90
LONGEST_NAME: Final = 120
_MEANT: Final = 2
"""Least number of columns of different meaning by which a row is recognised as a header."""
_OF_A_THING: Final[frozenset[Role]] = frozenset({"data", "type", "purpose"})
"""Roles of columns that only name and describe a thing."""
_WIDEST: Final = 12
_SHORT, _LONG = 60, 25
"""Most characters of a cell that states a lifetime, and least characters of one that describes a purpose."""
_ASIDE: Final = re.compile(r"\s*[(（][^()（）]{1,60}[)）]")
_MARKS_OF_NAMES: Final = re.compile(r"[_*\[{<]|SESSID|SESSIONID|^(?:IDE|NID|DSID|MUID)$")
_LONGEST_CELL: Final = 300
_WITH_WORDS: Final = re.compile(
    r"(?:(?:http[- ])?(?:cookie|クッキー|쿠키|traceur)s?(?:[:：]\s*|\s+))?[„“”\"'‘’`«「『*]{0,3}\s?"
    r"(?P<name>[A-Za-z_$#@\[{<][^\s(（„“”\"'‘’`«»「」『』]{1,120})"
    r"\s?[„“”\"'‘’`»」』*]{0,3}\s{0,3}(?:[(（](?P<note>[^()（）]{1,200})[)）])?$",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(r"^[A-Z][a-z]{2,20}(?: [A-Za-z]{2,20}){0,3}: (?=_?[a-z_]{2,30}$)")
"""A label before a name: "Visitor ID: _utma"."""
_BOLD: Final = re.compile(r"__[A-Z][a-zß-ÿ]+$|__[A-Za-z]+__$")
"""The first of several words in Markdown's bold markup: "__Cookies de session__"."""
_COOKIE_NAME: Final = re.compile(
    r"(?!\*\*|\*[^\x00-\x7f]|https?:|www\.|[A-Za-z]{1,40}\*\*)(?=[^ ]{0,120}[_.\-*\[{<#\d]|[a-z]{1,40}[A-Z]"
    r"|[A-Z]{3,})"
    r"[A-Za-z_$*#@][\w.\-*$#@|:%/~\[\]{}<>]{1,120}|_ga|[A-Z]{2,12}|IDE|NID"
)
"""The shape of a cookie's name, as opposed to a word of prose (RFC 6265 sec. 4.1.1 allows any token)."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row by the roles of its columns; the text of cells of the same role is joined by a space."""

    start: int
    end: int
    cells: Mapping[Role, tuple[Cell, ...]]
    rest: tuple[Cell, ...] = ()
    """Cells of columns of unknown role."""
    heads: Mapping[Role, str] = field(default_factory=dict)
    """The header text of each role, if there is any."""

    def text(self, role: Role) -> str:
        """The text of a role's cells; empty if the table has no such column."""
        return " ".join(cell.text.strip() for cell in self.cells.get(role, ())).strip()


def roles(languages: Iterable[Vocabulary], header: tuple[Cell, ...]) -> dict[int, Role]:
    """The role of each column by its header cell; columns of unknown meaning are omitted."""
    found: dict[int, Role] = {}
    known = tuple(languages)
    for index, cell in enumerate(header):
        low = plain(cell.text).strip(" :：*").strip()
        if not low or len(low) > LONGEST_HEADER:
            continue
        said = (low, _ASIDE.sub("", low))  # "事業者（サービス）", "Provider (country)"
        role = next((role for one in said for role in get_args(Role) if _heads(known, role, one)), None)
        if role is None and any(words.has("column_mixed", low) for words in known):
            role = "data"  # "Data and purpose"
        if role is not None:
            found[index] = role
    return found


def _heads(languages: tuple[Vocabulary, ...], role: Role, header: str) -> bool:
    """Whether a header denotes this role in any of the languages."""
    return any(words.has(f"column_{role}", header) for words in languages)


def rows(languages: Iterable[Vocabulary], table: Table) -> tuple[Row, ...]:
    """The rows of a table's body by their columns. Empty if neither the headers nor the shape of the cells
    show what the table contains.
    """
    known = tuple(languages)
    meaning, body = _header(known, table)
    none = frozenset() if "name" in meaning.values() else _none_of(known, table)
    if not meaning or (none and {*meaning.values()} <= _OF_A_THING):
        return ()
    above = table.rows[len(table.rows) - len(body) - 1] if 0 < len(body) < len(table.rows) else ()
    heads = {role: above[index].text for index, role in meaning.items() if index < len(above)}
    found = []
    for cells in body[:MOST_ROWS]:
        spread: dict[Role, tuple[Cell, ...]] = {}
        for index, cell in enumerate(cells):
            role = meaning.get(index)
            if role is not None and cell.text.strip() and cell not in spread.get(role, ()):
                spread[role] = (*spread.get(role, ()), cell)
        if spread and len({(c.start, c.end) for c in cells}) > 1 and cells[0].start not in none:
            rest = tuple(c for i, c in enumerate(cells[:_WIDEST]) if i not in meaning and c.text.strip())
            start, end = min(c.start for c in cells), max(c.end for c in cells)
            found.append(Row(start, end, spread, rest, heads))
    return tuple(found)


def _none_of(languages: tuple[Vocabulary, ...], table: Table) -> frozenset[int]:
    """The offsets of rows that say that something does not exist ("Adverts", "no", "None of any kind"). A
    table that otherwise only has remarks is read as prose, each answer with its label.
    """
    asking = [words for words in languages if asks_whether(words, table)]
    rows = [row for row in table.rows if len(row) > _MEANT and asking]
    return frozenset(
        row[0].start for row in rows if any(w.has("label_none", plain(row[1].text)) for w in asking)
    )


def _header(
    languages: tuple[Vocabulary, ...], table: Table
) -> tuple[dict[int, Role], tuple[tuple[Cell, ...], ...]]:
    heads = [roles(languages, cells) for cells in table.rows[:3]]
    said = [
        _MEANT if _ends_told(languages, cells, meaning) else len(set(meaning.values()))
        for cells, meaning in zip(table.rows, heads, strict=False)
    ]
    if said and max(said) >= _MEANT:  # of two header rows, take the more informative one
        at = said.index(max(said))
        while (
            at + 1 < len(said) and said[at + 1] == said[at] and len(heads[at + 1]) == len(table.rows[at + 1])
        ):
            at += 1  # a header of two rows: each cell of the second is a header too
        return _filled(heads[at], table.rows[at + 1 :]), table.rows[at + 1 :]
    for at, cells in enumerate(table.rows[:3]):
        body = table.rows[at + 1 :]
        if meaning := _named_by_shape(roles(languages, cells), body):
            return _filled(meaning, body), body
    sideways = dict(enumerate(_first_column(languages, table)))
    if sideways.get(0) == "data" and list(sideways.values()).count("data") >= _MEANT:
        sideways[0] = "provider"  # "Item", then one provider per column
    if len({r for r in sideways.values() if r}) >= _MEANT:
        if not table.rows[0][0].text.strip() and table.rows[0][1].header:
            sideways[0] = "provider"  # one service per column, with its name at the top
        columns = tuple(zip(*table.rows, strict=False))
        return _filled({i: r for i, r in sideways.items() if r}, tuple(columns[1:])), tuple(columns[1:])
    return _by_shape(table), table.rows


def _ends_told(languages: tuple[Vocabulary, ...], header: tuple[Cell, ...], meaning: dict[int, Role]) -> bool:
    """Whether a header of two columns is for purposes and their descriptions: "Purpose", "Description"."""
    ends = len(header) == _MEANT == len(meaning) and set(meaning.values()) == {"purpose"}
    return ends and any(words.has("purpose_heading", plain(header[0].text)) for words in languages)


def _first_column(languages: tuple[Vocabulary, ...], table: Table) -> list[Role | None]:
    """The roles in the first column, for a transposed table with one cookie per column."""
    if not _MEANT <= len(table.rows) <= _WIDEST or any(len(r) < _MEANT for r in table.rows):
        return []
    return [roles(languages, row[:1]).get(0) for row in table.rows]


def _filled(meaning: dict[int, Role], body: tuple[tuple[Cell, ...], ...]) -> dict[int, Role]:
    """The roles of the columns, with the name and lifetime columns recognised by their cells if not by their
    headers.
    """
    found = dict(meaning)
    width = min(max((len(row) for row in body), default=0), _WIDEST)
    for index in range(width):
        cells = [row[index].text.strip() for row in body[:50] if index < len(row)]
        taken = index in found and (found[index] in ("name", "lifetime") or not _marked(cells))
        if taken or not cells or (index in found and "name" in found.values()):
            continue
        naming = _naming(cells) or (found.get(index) == "type" and _marked(cells))
        if "name" not in found.values() and "lifetime" in found.values() and naming:
            found[index] = "name"
        elif "name" in found.values() and "lifetime" not in found.values() and _lasting(cells):
            found[index] = "lifetime"
    return found


def _named_by_shape(meaning: dict[int, Role], body: tuple[tuple[Cell, ...], ...]) -> dict[int, Role]:
    """The roles for a header with one known column beside a first column of names; empty otherwise."""
    if len(meaning) != 1 or 0 in meaning or len(body) < _MEANT:
        return {}
    cells = [row[0].text.strip() for row in body[:50] if row]
    return {0: "name", **meaning} if cells and _naming(cells) and _marked(cells) else {}


def _marked(cells: list[str]) -> bool:
    """Whether most of these names have characters that no word of prose has."""
    return sum(_MARKS_OF_NAMES.search(cell) is not None for cell in cells) * 2 > len(cells)


def _naming(cells: list[str]) -> bool:
    """Whether the cells of a column are single words, some of them shaped like cookies' names."""
    bare = [bare_name(cell)[0] for cell in cells]
    return all(name and " " not in name for name in bare) and any(map(looks_like_name, bare))


def _lasting(cells: list[str]) -> bool:
    """Whether most cells of a column state a lifetime."""
    return sum(len(cell) < _SHORT and lifetime(cell) is not None for cell in cells) * 2 > len(cells)


def _by_shape(table: Table) -> dict[int, Role]:
    """The roles of a table without known headers: a column of cookies' names with one of lifetimes."""
    width = max((len(row) for row in table.rows), default=0)
    if width < _MEANT or len(table.rows) < 1:
        return {}
    meaning: dict[int, Role] = {}
    for index in range(min(width, _WIDEST)):
        cells = [row[index].text.strip() for row in table.rows[:50] if index < len(row)]
        if not cells:
            continue
        named = sum(looks_like_name(bare_name(c)[0]) for c in cells)
        shaped = named * 2 > len(cells) and any(_MARKS_OF_NAMES.search(bare_name(c)[0]) for c in cells)
        if "name" not in meaning.values() and shaped:
            meaning[index] = "name"
        elif _lasting(cells):
            meaning[index] = "lifetime"
        elif sum(len(c) > _LONG for c in cells) * 2 > len(cells):
            meaning[index] = "purpose"
    return meaning if "name" in meaning.values() and "lifetime" in meaning.values() else {}


def looks_like_name(text: str) -> bool:
    """Whether a text has the shape of a cookie's name or pattern."""
    name = text.strip("\"'`“”")
    return len(text) <= LONGEST_NAME and _COOKIE_NAME.fullmatch(name) is not None and not _BOLD.match(name)


def bare_name(text: str) -> tuple[str, str]:
    """A cookie's name without surrounding words, and the note in brackets after it: `IDE` and
    "doubleclick.net" of "IDE (doubleclick.net)", `_pcid` of "Cookie „_pcid“". For any other text, the text
    itself and an empty note.
    """
    match = _WITH_WORDS.match(_LABEL.sub("", text.strip()[:_LONGEST_CELL]))
    if match is None or not looks_like_name(match["name"]):
        return text.strip(), ""
    return match["name"], (match["note"] or "").strip()


def read_by_columns(document: Document, languages: tuple[Vocabulary, ...]) -> tuple[tuple[int, int], ...]:
    """The spans of the tables whose columns are understood, which are therefore not read as prose."""
    return tuple((table.start, table.end) for table in document.tables if rows(languages, table))
