"""The vendor that an opt-out belongs to by its place: its row or column of a table, or the heading above."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Final

from auditor.model.document import Cell, Table
from auditor.policy.cookie_lists.stated_cookie import led_by
from auditor.policy.opt_outs.addresses_of import Address, within
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading

_MOST_ROWS: Final = 2_000
"""Tables with more rows are not searched."""


def vendor_before(reading: Reading, passage: Passage, address: Address) -> str | None:
    """The one vendor named in the sentence between the address before and this one: "A can be stopped here,
    B here".
    """
    start = passage.sentence.start
    first = max(
        (a.end for a in within(reading, start, address.start) if a.end <= address.start), default=start
    )
    between = range(passage.folded(first - start), passage.folded(max(0, address.start - start)))
    named = {mention.vendor for mention in reading.mentions(passage) if mention.start in between}
    return named.pop() if len(named) == 1 else None


def vendor_beside(reading: Reading, passage: Passage, address: Address) -> str | None:
    """The one vendor named by the words of the link, in its row, its column, or else, if the passage names
    nobody, by the introduction of its list or the heading right above. None where these name several or none.
    """
    if (called := _only(reading, (address.text,))) is not None:
        return called
    at = address.start
    table = _table(reading, at)
    if table is None and reading.mentions(passage):
        return None
    if table is None:
        return _only(reading, (passage.intro,)) or _only(reading, passage.sentence.heading[-1:])
    for index, row in enumerate(table.rows):
        place = next((i for i, cell in enumerate(row) if cell.start <= at < cell.end), None)
        if place is not None:
            column = (above[place] for above in table.rows[:index] if place < len(above))
            return _only(reading, _texts(row)) or _only(reading, _texts(column))
    return None


def _table(reading: Reading, at: int) -> Table | None:
    tables = reading.document.tables
    first = bisect_right(tables, at, key=lambda table: table.start) - 1
    if first < 0 or at >= tables[first].end or len(tables[first].rows) > _MOST_ROWS:
        return None
    return tables[first]


def _texts(cells: Iterable[Cell]) -> Iterable[str]:
    return dict.fromkeys(cell.text for cell in cells)


def _only(reading: Reading, texts: Iterable[str]) -> str | None:
    """The one vendor of these texts; a company beside its own product stands for the product."""
    vendors = reading.catalogue.vendors
    named = set[str]()
    for text in texts:
        found = {mention.vendor for mention in reading.catalogue.mentions(text)}
        alone = None if found else led_by(reading.catalogue, text)
        named |= found if alone is None else {alone}
    families = {vendors[vendor].family for vendor in named}
    products = {vendor for vendor in named if vendor not in families}
    return products.pop() if len(products) == 1 else None
