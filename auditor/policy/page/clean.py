"""Split a page into blocks of text: all that a visitor could see, including collapsed parts.

Only the element tree counts, never styles: text in closed accordions, tabs and `<details>` is part of a
policy.
"""

import re
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from auditor.policy.cookie_lists.stated_cookie import any_role
from auditor.policy.page.blocks import Block, CellPlace
from auditor.policy.page.collect import Collector, Context
from auditor.policy.page.grid import DataTable, data_table, definition_table
from auditor.policy.page.place import place_of

# `head` is not skipped: libxml2 puts elements unknown to HTML 4 (`<main>`) into it if `<body>` is missing.
_SKIPPED: Final = frozenset(
    [
        "script",
        "style",
        "noscript",
        "svg",
        "math",
        "select",
        "datalist",
        "option",
        "title",
        "object",
        "embed",
        "audio",
        "video",
        "canvas",
        "map",
        "iframe",
        "frame",
        "noframes",
        "input",
        "textarea",
        "progress",
        "meter",
    ]
)
_BLOCKS: Final = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "search",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_TITLE_CLASS: Final = re.compile(
    r"(^|[\s_-])(sub)?(title|heading|headline|ttl|midashi)([_-]?\d)?(\s|$)", re.IGNORECASE
)
_WRAPPER_TAG: Final = re.compile(
    r"</?(?:div|section|article|blockquote|center|ul|ol|li|dl|dd|table|tbody|tr|td|p)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_PHRASE_TAG: Final = re.compile(
    r"</?(?:span|b|i|u|em|strong|font|small|big|sub|sup|s|q|code|label)\b[^<>]{0,2000}>", re.IGNORECASE
)
_PHRASES: Final = frozenset({"span", "b", "strong", "em", "i"})
_GRID: Final = re.compile(r"(?:^|[\s_-])grid(?:[\s_-]|$)|display: ?grid", re.IGNORECASE)
"""A class or style of an element whose children are cells, whatever their tags
(https://www.w3.org/TR/css-grid-1/#grid-items).
"""
_IN_CELLS: Final = frozenset({"a", "b", "code", "em", "i", "small", "span", "strong"})
_MOST_IN_ROW: Final = 12
_HOLDERS: Final = frozenset({"li", "div", "td", "dd", "section"})
_LINKS: Final = frozenset({"a", "button"})
_OPENS: Final = re.compile(
    r"(?:\blocation(?:\.href)? ?= ?|\blocation\.(?:assign|replace)\( ?|\bwindow\.open\( ?)"
    r"(?P<quote>['\"])(?P<address>[^'\"\s]{2,2000})(?P=quote)"
)
"""Code that opens an address."""
_MOST_CODE: Final = 4_000
_NOWHERE: Final = re.compile(r"#?|javascript: ?(?:void ?\(? ?0 ?\)?|//)? ?;?", re.IGNORECASE)
"""Addresses of links that only their handler makes useful."""
_CALLS: Final = re.compile(r"[\w$\]] ?\(|\bga-disable-")
_LONGEST_CALL: Final = 300
_LONGEST_LABEL: Final = 40
_BOLD: Final = frozenset({"b", "strong"})
_HEADING_TAG: Final = 2
"""The length of `h1`."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page split into blocks."""

    title: str
    base: str | None
    """The `href` of its `<base>`."""
    blocks: tuple[Block, ...]
    language: str | None = None
    """The primary tag of its `lang`."""


def take_apart(html: str, most: int = 1_000_000) -> Page:
    """Split a page into blocks, up to about `most` characters. Never raises."""
    root = _parse(html)
    if root is None:
        return Page("", None, ())
    collector = Collector()
    walk = etree.iterwalk(root, events=("start", "end"))
    tables: list[DataTable] = []
    for event, element in walk:
        if collector.size > most:
            break
        if event == "end":
            _close(element, collector)
        elif not isinstance(element.tag, str) or not _seen(element):
            walk.skip_subtree()
            collector.skip()
        else:
            _open(element, collector, tables)
    collector.flush()
    declared = (root.get("lang") or "").replace("_", "-").partition("-")[0].strip().lower()
    return Page(_title(root), _base(root), tuple(collector.blocks), declared or None)


def _parse(html: str) -> Any:
    clean = re.sub(r"[\x00-\x08\x0b\x0e-\x1f]", "", html)
    for attempt in (clean, None):
        parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        source = attempt if attempt is not None else _flattened(clean)
        try:
            root = etree.fromstring(source.encode("utf-8", "replace"), parser)
        except etree.XMLSyntaxError:
            return None
        if not any(error.type_name == "ERR_RESOURCE_LIMIT" for error in parser.error_log):
            return root
    return None


def _flattened(html: str) -> str:
    """Flatten a page nested more deeply than libxml2 reads (2,048): wrappers become paragraphs or vanish."""
    return _PHRASE_TAG.sub("", _WRAPPER_TAG.sub("<p>", html))


def _title(root: Any) -> str:
    found = root.find(".//title")
    return " ".join("".join(found.itertext()).split())[:300] if found is not None else ""


def _base(root: Any) -> str | None:
    found = root.find(".//base[@href]")
    return str(found.get("href")) if found is not None else None


def _seen(element: Any) -> bool:
    tag = element.tag
    if tag == "template":
        return element.get("shadowrootmode") is not None
    return tag not in _SKIPPED


def _open(element: Any, collector: Collector, tables: list[DataTable]) -> None:
    tag: str = element.tag
    if tag in _BLOCKS or _is_cell(element):
        collector.flush()
    collector.push(_context(element, tag, collector.context, tables))
    if tag in _PHRASES and _follows_label(element):
        collector.break_line()
    if tag == "br":
        collector.break_line()
    elif tag in _LINKS:
        collector.open_link(_address(element))
    elif tag == "img" and collector.context.linked:
        collector.add(element.get("alt") or "")
    if element.text:
        collector.add(element.text, keep_lines=collector.context.preformatted)


def _address(element: Any) -> str | None:
    """The address that a link or button leads to, also by a handler: `onclick="location.href='…'"`. The code
    of a link that only calls a function when it is pressed, as a `javascript:` address.
    """
    given = (element.get("href") or "").strip()
    if given and given != "#" and not given.lower().startswith("javascript:"):
        return given
    handlers = (element.get("onclick") or "", given)
    opened = next((found for code in handlers if (found := _OPENS.search(code[:_MOST_CODE]))), None)
    if opened is not None:
        return str(opened["address"])
    code = (element.get("onclick") or "").strip()
    if element.tag == "a" and _NOWHERE.fullmatch(given) and _CALLS.search(code[:_LONGEST_CALL]):
        return f"javascript:{code}" if len(code) <= _LONGEST_CALL else given or None
    return given or None


def _follows_label(element: Any) -> bool:
    """Whether a phrase is the value of the label right before it, separated from it only by styles:
    `<li><span>Expiry</span><span>1 year</span></li>`.
    """
    before, parent = element.getprevious(), element.getparent()
    if before is None or parent is None or parent.tag not in _HOLDERS or before.getprevious() is not None:
        return False
    if before.tag not in _PHRASES or before.tail or (parent.text or "").strip() or len(before):
        return False
    label = (before.text or "").strip()
    return 0 < len(label) <= _LONGEST_LABEL and any_role(label.lower().rstrip(":： ")) is not None


def _is_cell(element: Any) -> bool:
    """Whether a phrase is a cell of a grid that only styles make:
    `<div class="grid"><code>_ga</code><span>counts visits</span></div>`.
    """
    row = element.getparent()
    if element.tag not in _IN_CELLS or row is None or row.tag not in _HOLDERS or (row.text or "").strip():
        return False
    if not _GRID.search(f"{row.get('class') or ''} {row.get('style') or ''}"):
        return False
    return 1 < len(row) <= _MOST_IN_ROW and all(
        cell.tag in _IN_CELLS and not (cell.tail or "").strip() for cell in row
    )


def _close(element: Any, collector: Collector) -> None:
    tag = element.tag
    if collector.skipped:
        collector.skipped = False
    else:
        if tag in _LINKS:
            collector.close_link()
        if tag in _BLOCKS or _is_cell(element):
            collector.flush(closing=tag)
        collector.pop()
    if element.tail:
        collector.add(element.tail, keep_lines=collector.context.preformatted)


def _context(element: Any, tag: str, outer: Context, tables: list[DataTable]) -> Context:
    context = outer
    role = (element.get("role") or "").lower()
    if tag in _BLOCKS or role:
        place = place_of(element, tag, role, outer.place)
        if place != outer.place:
            context = context.moved(place=place)
    if tag in _BLOCKS:
        context = _block_context(element, tag, role, context, tables)
    if tag in _BOLD:
        context = context.moved(bold=True)
    if tag == "a":
        context = context.moved(linked=True)
    return context


def _block_context(element: Any, tag: str, role: str, context: Context, tables: list[DataTable]) -> Context:
    if tag in ("table", "dl"):
        table = data_table(element, len(tables)) if tag == "table" else definition_table(element, len(tables))
        if table is not None:
            tables.append(table)
        return context.moved(table=table)
    level = _heading_level(element, tag, role)
    if level:
        return context.moved(role="heading", level=level)
    if tag == "li" or role == "listitem":
        return context.moved(role="item", level=context.level + 1 if context.role == "item" else 1)
    return _plain_context(element, tag, context)


def _plain_context(element: Any, tag: str, context: Context) -> Context:
    if tag in ("td", "th", "dt", "dd") and context.table is not None:
        return context.moved(cell=context.table.place_of(element))
    if tag == "dt":
        return context.moved(role="heading", level=5)
    if tag == "caption" and context.table is not None:
        return context.moved(role="caption", cell=CellPlace(context.table.number, -1, 0))
    if tag == "pre":
        return context.moved(preformatted=True)
    return context.moved(titled=True) if _TITLE_CLASS.search(element.get("class") or "") else context


def _heading_level(element: Any, tag: str, role: str) -> int:
    if len(tag) == _HEADING_TAG and tag[0] == "h" and tag[1] in "123456":
        return int(tag[1])
    if role == "heading":
        level = element.get("aria-level") or "2"
        return min(int(level), 9) if level.isascii() and level.isdigit() and level != "0" else 2
    return 5 if tag == "summary" else 0
