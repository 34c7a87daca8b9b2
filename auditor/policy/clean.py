"""A page as blocks of text: what a reader could see, folded parts included, without scripts and styles.

Only the tree counts, never the style: text in closed accordions, tabs and `<details>` is part of a policy.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from auditor.policy.blocks import Block, CellPlace, Place
from auditor.policy.collect import Collector, Context
from auditor.policy.grid import DataTable, data_table, definition_table

_SKIPPED: Final = frozenset(
    "script style noscript svg math select datalist option head object embed audio video canvas map iframe frame "
    "noframes input textarea progress meter".split()
)
_BLOCKS: Final = frozenset(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul".split()
)
_PLACES: Final[Mapping[str, Place]] = {
    "main": "main",
    "nav": "nav",
    "footer": "footer",
    "aside": "aside",
    "header": "header",
    "navigation": "nav",
    "contentinfo": "footer",
    "complementary": "aside",
    "banner": "header",
    "menu": "nav",
    "menubar": "nav",
}
_NAV_CLASS: Final = re.compile(
    r"(^|[\s_-])(nav(bar|igation)?|(main|side|mega|drop)?menu|breadcrumbs?|topicpath|pankuzu|gnav|global-?nav)([\s_-]|$)", re.IGNORECASE
)
_FOOT_CLASS: Final = re.compile(r"(^|[\s_-])(site|page|global|main)?[_-]?footer([\s_-]|$)", re.IGNORECASE)
_DIALOG_CLASS: Final = re.compile(
    r"onetrust-(consent|banner|pc)|(cookie|consent|gdpr|ccpa)[_-]?\w{0,12}[_-]?(banner|bar|popup|modal|overlay|dialog|wall)|"
    r"didomi-(host|popup)|usercentrics|cybotcookiebot|cmpbox|qc-cmp|sp_message|fc-consent|truste_overlay|"
    r"osano-cm-window|iubenda-cs-banner|axeptio|cky-consent|cc-window|cc-banner",
    re.IGNORECASE,
)
_TITLE_CLASS: Final = re.compile(r"(^|[\s_-])(sub)?(title|heading|headline|ttl|midashi)([_-]?\d)?(\s|$)", re.IGNORECASE)
_BOLD: Final = frozenset({"b", "strong"})


@dataclass(frozen=True, slots=True)
class Page:
    """A page taken apart."""

    title: str
    base: str | None
    """Its `<base href>`."""
    blocks: tuple[Block, ...]


def take_apart(html: str) -> Page:
    """The blocks of a page; a page without any gives none, nothing raises."""
    root = _parse(html)
    if root is None:
        return Page("", None, ())
    collector = Collector()
    walk = etree.iterwalk(root, events=("start", "end"))
    tables: list[DataTable] = []
    for event, element in walk:
        if event == "end":
            _close(element, collector)
        elif not isinstance(element.tag, str) or not _seen(element):
            walk.skip_subtree()
            collector.skip()
        else:
            _open(element, collector, tables)
    collector.flush()
    return Page(_title(root), _base(root), tuple(collector.blocks))


def _parse(html: str) -> Any:
    clean = re.sub(r"[\x00-\x08\x0b\x0e-\x1f]", "", html)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(clean.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None


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
    block = tag in _BLOCKS
    if block:
        collector.flush()
    collector.push(_context(element, tag, collector.context, tables))
    if tag == "br":
        collector.break_line()
    elif tag == "a":
        collector.open_link(element.get("href"))
    elif tag == "img" and collector.context.linked:
        collector.add(element.get("alt") or "")
    if element.text:
        collector.add(element.text, keep_lines=collector.context.preformatted)


def _close(element: Any, collector: Collector) -> None:
    tag = element.tag
    if collector.skipped:
        collector.skipped = False
    else:
        if tag == "a":
            collector.close_link()
        if tag in _BLOCKS:
            collector.flush(closing=tag)
        collector.pop()
    if element.tail:
        collector.add(element.tail, keep_lines=collector.context.preformatted)


def _context(element: Any, tag: str, outer: Context, tables: list[DataTable]) -> Context:
    context = outer
    role = (element.get("role") or "").lower()
    if tag in _BLOCKS or role:
        place = _place(element, tag, role, outer.place)
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
    if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
        return int(tag[1])
    if role == "heading":
        level = element.get("aria-level") or "2"
        return min(int(level), 9) if level.isascii() and level.isdigit() and level != "0" else 2
    return 5 if tag == "summary" else 0


def _place(element: Any, tag: str, role: str, outer: Place) -> Place:
    names = f"{element.get('id') or ''} {element.get('class') or ''}"[:400]
    if outer in ("nav", "footer", "dialog"):
        return outer
    if tag != "body" and names != " " and _DIALOG_CLASS.search(names):
        return "dialog"
    if tag == "dialog" or role == "alertdialog":
        return "dialog" if "cookie" in names.lower() or "consent" in names.lower() else outer
    if (tag == "header" or role == "banner") and outer == "main":
        return outer
    place = _PLACES.get(role) or _PLACES.get(tag)
    if place is not None:
        return place
    if names != " " and outer != "main" and tag not in ("body", "html"):
        if _NAV_CLASS.search(names):
            return "nav"
        if _FOOT_CLASS.search(names):
            return "footer"
    return outer
