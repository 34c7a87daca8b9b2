"""Tables of cookies in a banner or its second layer, of any platform or none."""

from collections.abc import Collection, Iterator, Mapping

from auditor.policy.cookie_lists.columns import Role, looks_like_name
from auditor.policy.cookie_lists.declarations.vanilla_cookieconsent import meant, of_words
from auditor.policy.cookie_lists.declared import Declaration, Row, Shape, Tree, records, text
from auditor.policy.words.lifetimes import lifetime


def _read(tree: Tree, shown: Collection[int]) -> Declaration | None:
    del shown
    held = tree.get("tables") if isinstance(tree, dict) else None
    tables = list(records(held.get("tables"))) if isinstance(held, dict) else []
    if not isinstance(held, dict) or not tables:
        return None
    read = [rows if _of_cookies(rows := tuple(_rows(table))) else () for table in tables]
    switches = held.get("switches")
    understood = bool(read) and all(read)
    whole = understood and isinstance(switches, int) and len(read) >= max(switches, 1)
    return Declaration(platform=None, rows=tuple(row for rows in read for row in rows), whole=whole)


def _of_cookies(rows: tuple[Row, ...]) -> bool:
    """Whether at least half of the rows have a name like a cookie's, or a lifetime: a bakery's dialog may
    have a table of cookies too.
    """
    named = sum(looks_like_name(row.name) for row in rows)
    lasting = sum(lifetime(row.lifetime) is not None for row in rows)
    return bool(rows) and max(named, lasting) * 2 >= len(rows)


def _rows(table: Mapping[str, Tree]) -> Iterator[Row]:
    lines = table.get("rows")
    found = (
        [[text(cell.get("text")) for cell in records(line)] for line in lines]
        if isinstance(lines, list)
        else []
    )
    meaning = meant(found[0]) if found else {}
    if "name" not in meaning.values():
        return
    for line in found[1:]:
        words: dict[Role, str] = {role: line[index] for index, role in meaning.items() if index < len(line)}
        if words.get("name"):
            yield of_words(words, text(table.get("heading"), 200))


SHAPE = Shape(read=_read)
