"""Cookies that the document declares: in table rows, definition lists, labelled text and list items."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.model.document import Cell, Table
from auditor.policy.cookie_lists.columns import LONGEST_NAME, Row, bare_name, looks_like_name, rows
from auditor.policy.cookie_lists.cookie_lines import of_item, of_sentence
from auditor.policy.cookie_lists.labelled import records
from auditor.policy.cookie_lists.named_blocks import Named, blocks
from auditor.policy.cookie_lists.stated_cookie import (
    Stated,
    any_role,
    declared_claim,
    headings_over,
    lasting_part,
    record_of,
)
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.text.lines import ends
from auditor.policy.words.lifetimes import lifetime, lifetimes
from auditor.policy.words.vocabulary import plain

_NAMES: Final = re.compile(r"\s*(?:[,、;\n]|\s/\s|\s{2,})\s*")
MOST: Final = 3_000
"""How many cookies of a document are read; `claims.unread` reports that there are more."""
_HOST_BELOW: Final = re.compile(
    r"\n\.?((?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|io|co|tv|me|ai|app|jp|kr|de|fr|eu|uk|us|ch|at))$"
)
_COUNT: Final = re.compile(r"\s{0,3}[\[(]\s?x?\d{1,3}\s?[\])]$")
"""How often a name occurred, after the name: "_ga [x2]"."""
_SMALL_WORD: Final = re.compile(r"[a-z][a-z0-9]{1,30}")
_NUMBER: Final = re.compile(r"\d{1,9}(?:[.,]\d{3})*")
_BRACKETED: Final = re.compile(r"(?:[(（\[]|\bin )\s?(\w{1,12})\s?[)）\]]?$")
_HOST: Final = re.compile(r"\.?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}", re.IGNORECASE)
_MOST_REST: Final = 300
_ABOVE, _SHORT = 3, 60
"""How many sentences above a table may hold its title, and the longest title in characters."""
_MORE: Final = 20
_PAIR: Final = 2
"""Cells in a row of a definition list: the term and its description."""
_FEWEST: Final = 2
"""The fewest labels that make a record."""


def read(reading: Reading) -> Iterator[Claim]:
    """Table rows first, then lists and labelled text."""
    for count, claim in enumerate(_all(reading)):
        if count >= MOST:
            return
        yield claim


def _all(reading: Reading) -> Iterator[Claim]:
    yield from _tabled(reading)
    told: set[str] = set()
    for claim in _in_words(reading):
        told.add(claim.cookie or "")
        yield claim
    for block in blocks(reading):
        yield from _led(reading, block, told)


def _in_words(reading: Reading) -> Iterator[Claim]:
    yield from _labelled(reading)
    for passage in reading.prose():
        yield from of_item(reading, passage)
        yield from of_sentence(reading, passage)


def _tabled(reading: Reading) -> Iterator[Claim]:
    for table in reading.document.tables:
        if repeated := list(_in_pairs(reading, table)):
            yield from repeated
            continue
        declared = [row for row in rows(reading.every, table) if _declares(reading, table, row)]
        for row in declared:
            yield from _row_claims(reading, table, row)
        if not declared:
            yield from _defined(reading, table)
            yield from _under_its_name(reading, table)


def _led(reading: Reading, block: Named, told: set[str]) -> Iterator[Claim]:
    """The cookies whose names head a block, unless labels, items or sentences already declared them."""
    kept, each = lifetime(block.words), lifetimes(block.words)
    quote = reading.quote(block.first.sentence.start, block.last.sentence.end)
    own = [one.words for one in each] if len(each) == len(block.names) > 1 else []
    for at, name in enumerate(block.names):
        if name not in told:
            stated = Stated(
                name=name,
                purpose=block.words,
                kept=own[at] if own else kept.words if kept else "",
                party=block.words,
                category=" ".join(block.heading[-2:]),
            )
            yield declared_claim(reading, stated, quote, block.heading)


def _defined(reading: Reading, table: Table) -> Iterator[Claim]:
    """The cookies of a definition list: "IDE" and next to it "Provider: … Purpose: … Expiry: 13 months"."""
    heading = headings_over(reading, table.start)
    pairs = [cells for cells in table.rows if len(cells) == _PAIR]
    among = any(
        looks_like_name(bare_name(a.text)[0]) and lifetime(b.text[:2_000]) is not None for a, b in pairs
    )
    for cells in pairs:
        name, note = bare_name(cells[0].text)
        said = f"{cells[1].text[:2_000]} {note}".strip()
        kept = lifetime(said)
        plain_word = among and kept is not None and _SMALL_WORD.fullmatch(name) is not None
        if not (looks_like_name(name) or plain_word):
            continue
        record = record_of(reading, said)
        known = plain_word or bool(reading.catalogue.by_cookie(name)) or "_" in name or "*" in name
        if len(record) < _FEWEST and not (known and kept is not None):
            continue
        stated = Stated(
            name=name,
            provider=record.get("provider"),
            purpose=record.get("purpose", said),
            kept=record.get("lifetime", kept.words if kept else ""),
            party=record.get("party", ""),
            category=f"{record.get('type', '')} {table.caption or ''} {heading[-1] if heading else ''}",
        )
        yield declared_claim(reading, stated, reading.quote(cells[0].start, cells[1].end), heading)


def _in_pairs(reading: Reading, table: Table) -> Iterator[Claim]:
    """The cookies of one table of labels and values that describes several: each begins with its name, in a
    row of its own or after a repeated label.
    """
    said: list[tuple[str | None, Cell, Cell]] = []
    for cells in table.rows:
        if len(cells) != _PAIR:
            return
        label, value = cells
        alone = label.text == value.text or not value.text.strip()
        if alone and looks_like_name(bare_name(label.text)[0]):
            said.append(("name", label, label))
        else:
            said.append((any_role(plain(label.text).strip(" :：")), label, value))
    starts = [at for at, (role, _, _) in enumerate(said) if role == "name"]
    if len(starts) < _FEWEST:
        return
    heading = headings_over(reading, table.start)
    for at, end in zip(starts, [*starts[1:], len(said)], strict=True):
        name = bare_name(said[at][2].text)[0]
        record = {role: value.text for role, _, value in reversed(said[at:end]) if role is not None}
        if len(record) < _FEWEST or not (looks_like_name(name) or _SMALL_WORD.fullmatch(name)):
            continue
        stated = Stated(
            name=name,
            provider=record.get("provider"),
            purpose=record.get("purpose", ""),
            kept=record.get("lifetime", ""),
            party=record.get("party", ""),
            category=f"{record.get('type', '')} {table.caption or ''} {' '.join(heading[-1:])}",
        )
        quote = reading.quote(said[at][1].start, said[end - 1][2].end)
        yield declared_claim(reading, stated, quote, heading)


def _under_its_name(reading: Reading, table: Table) -> Iterator[Claim]:
    """The cookie named by the heading: "_ga", and below it "Provider: Google", "Expiry: 2 years". A single
    lower-case word counts as a name too, since other headings do not look like that.
    """
    heading = headings_over(reading, table.start)
    name = heading[-1].strip() if heading else ""
    pairs = [cells for cells in table.rows if len(cells) == _PAIR]
    if not pairs or not (looks_like_name(name) or _SMALL_WORD.fullmatch(name)):
        return
    said = {any_role(plain(label.text.strip(" :："))): value.text for label, value in pairs}
    if "name" in said or len({"provider", "purpose", "lifetime", "type", "party"} & said.keys()) < _FEWEST:
        return
    stated = Stated(
        name=name,
        provider=said.get("provider"),
        purpose=said.get("purpose", ""),
        kept=said.get("lifetime", ""),
        party=said.get("party", ""),
        category=f"{said.get('type', '')} {' '.join(heading[-2:-1])}",
    )
    yield declared_claim(reading, stated, reading.quote(pairs[0][0].start, pairs[-1][1].end), heading)


def _declares(reading: Reading, table: Table, row: Row) -> bool:
    """Whether a row declares a cookie: it has a name, and the table is about cookies or lifetimes."""
    if not row.text("name"):
        return False
    if row.text("data"):
        names = _names(row)
        return bool(names) and all("_" in name or reading.catalogue.by_cookie(name) for name in names)
    if row.text("lifetime") or row.text("party"):
        return True
    around = _context(reading, table)
    names = _names(row)
    spoken = any(words.has("cookie", around) for words in reading.every)
    return bool(names) and (spoken or all(map(looks_like_name, names)))


def _names(row: Row) -> tuple[str, ...]:
    """The names in a name cell, possibly several. A cookie's name has no space (RFC 6265 sec. 4.1.1), so the
    name of a service or a product is left out.
    """
    found = []
    for cell in row.cells.get("name", ()):
        for part in _NAMES.split(_HOST_BELOW.sub("", cell.text.strip()))[:30]:
            bare = bare_name(_COUNT.sub("", part.strip()))[0]
            words = [word.strip("\"'`“”") for word in bare.split()]
            if len(words) == 1 or (words and all(map(looks_like_name, words))):
                found += [w for w in words if len(w) <= LONGEST_NAME and re.search(r"[A-Za-z0-9_*]", w)]
    return tuple(found)


def _host_below(row: Row) -> str | None:
    """The host below the name in its cell."""
    found = (_HOST_BELOW.search(cell.text.strip()) for cell in row.cells.get("name", ()))
    return next((match.group(1) for match in found if match is not None), None)


def _context(reading: Reading, table: Table) -> str:
    head = " ".join(c.text for row in table.rows[:1] for c in row)
    return plain(f"{table.caption or ''} {head} {' '.join(headings_over(reading, table.start))}"[:2_000])


def _row_claims(reading: Reading, table: Table, row: Row) -> Iterator[Claim]:
    heading = headings_over(reading, table.start)
    quote = reading.quote(row.start, row.end)
    none = (words.has("label_none", plain(name)) for name in _names(row) for words in reading.every)
    if any(none):
        return  # "Advertising | none": not a cookie
    names = _names(row)
    kept = _kept(_with_unit(row) or lasting_part(row.text("purpose")), names)
    over = _line_over(reading, table)
    noted = [bare_name(part)[1] for c in row.cells.get("name", ()) for part in _NAMES.split(c.text)[:30]]
    if not row.text("lifetime") and len(noted) == len(names) and any(map(lifetime, noted)):
        kept = tuple(noted)
    notes = " ".join(noted)
    rest = " ".join(cell.text for cell in row.rest)[:_MOST_REST]
    beside = f"{notes} {'' if row.text('purpose') or row.text('type') else rest}".strip()
    for name, lasts in zip(names, kept, strict=True):
        stated = Stated(
            name=name,
            provider=_provider(row, notes),
            purpose=row.text("purpose") or _beside(row.text("lifetime")),
            kept=lasts,
            party=f"{row.text('party')} {row.text('type')} {beside or rest}",
            category=f"{row.text('type')} {beside} {table.caption or over} {heading[-1] if heading else ''}",
        )
        yield declared_claim(reading, stated, quote, heading)


def _provider(row: Row, notes: str) -> str | None:
    """Who sets the cookie: from its own column, a host next to the name, or the recipient of its data."""
    host = _host_below(row) or (notes if _HOST.fullmatch(notes) else None)
    return row.text("provider") or host or row.text("recipient") or None


def _with_unit(row: Row) -> str:
    """The lifetime of a row, with its unit where only the header gives that ("Max age (seconds)")."""
    said = row.text("lifetime")
    number = _NUMBER.fullmatch(said.strip())
    bracket = _BRACKETED.search(row.heads.get("lifetime", ""))
    if number and bracket and lifetime(f"{said} {bracket[1]}") is not None:
        return f"{said} {bracket[1]}"
    return said


def _line_over(reading: Reading, table: Table) -> str:
    """A title line right above a table, outside any other table: the category of its cookies ("Marketing
    (3)").
    """
    at = bisect_left(reading.passages, table.start, key=lambda passage: passage.sentence.start)
    for above in reversed(reading.passages[max(0, at - _ABOVE) : at]):
        if above.sentence.kind != "prose" or reading.in_table(above):
            return ""
        if len(above.text) <= _SHORT and not ends(above.text):
            return above.text
    return ""


def _beside(said: str) -> str:
    """The cell's text if it says more than how long the cookie is kept, else ""."""
    kept = lifetime(said)
    return said if kept is not None and len(said) > len(kept.words) + _MORE else ""


def _kept(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """The lifetime for each name of a row: the one next to the name, or from a list as long as that of the
    names.
    """
    if any(name in text for name in names):
        parts = re.split(r"\s*[;；\n]\s*", text)
        return tuple(next((part for part in parts if name in part), text) for name in names)
    each = tuple(part for part in re.split(r"\s*[,、;\n／]\s*|\s+/\s+", text) if part)
    return each if len(each) == len(names) else (text,) * len(names)


def _labelled(reading: Reading) -> Iterator[Claim]:
    """The cookies of labelled text: "Name: _ga Provider: Google Expiry: 2 years", in one run or one label a
    line.
    """
    for record in records(reading):
        said = record.said
        told = lifetime(said.get("purpose", ""))  # "Purpose: counts visits. Expires after a year."
        stated = Stated(
            name=said["name"],
            provider=said.get("provider"),
            purpose=said.get("purpose", ""),
            kept=said.get("lifetime", told.words if told else ""),
            party=said.get("party", ""),
            category=f"{said.get('type', '')} {' '.join(record.heading[-2:])}",
        )
        quote = reading.quote(record.first.sentence.start, record.last.sentence.end)
        yield declared_claim(reading, stated, quote, record.heading)


READER = Reader(types=("cookie_declared",), read=read)
