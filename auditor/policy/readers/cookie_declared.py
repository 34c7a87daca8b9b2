"""Cookies that the document declares: rows of tables, definition lists, labelled runs and list items."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim, Quote
from auditor.model.document import Table
from auditor.policy.columns import LONGEST_NAME, Row, looks_like_name, rows
from auditor.policy.lifetimes import lifetime
from auditor.policy.reading import Passage, Reader, Reading
from auditor.policy.stated_cookie import Stated, declared_claim, headings_over, record_of, role_of
from auditor.policy.vocabulary import plain

_NAMES: Final = re.compile(r"\s*(?:[,、;\n]|\s/\s|\s{2,})\s*")
_ITEM: Final = re.compile(
    r"^[\s・•\-*–—\"'“`]{0,4}(?P<name>[A-Za-z_$*#][\w.\-*$#\[\]{}<>]{1,120})[\"'”`]?"
    r"\s{0,3}(?P<rest>[(（:：\-–—,、|\t ].{2,})$",
    re.DOTALL,
)
MOST: Final = 3_000
_COUNT: Final = re.compile(r"\s{0,3}[\[(]\s?x?\d{1,3}\s?[\])]$")
"""How often a name was met, behind it: "_ga [x2]"."""
_PAIR: Final = 2
"""Cells of a row of a definition list: the term and what is said of it."""
_FEWEST: Final = 2
"""Labels that make a record of a run of text."""


def read(reading: Reading) -> Iterator[Claim]:
    """Table rows first, then what stands in lists and labelled runs."""
    for count, claim in enumerate(_all(reading)):
        if count >= MOST:
            return
        yield claim


def _all(reading: Reading) -> Iterator[Claim]:
    for table in reading.document.tables:
        declared = [row for row in rows(reading.every, table) if _declares(reading, table, row)]
        for row in declared:
            yield from _row_claims(reading, table, row)
        if not declared:
            yield from _defined(reading, table)
    for passage in reading.prose():
        yield from _labelled(reading, passage)
        yield from _item(reading, passage)


def _defined(reading: Reading, table: Table) -> Iterator[Claim]:
    """So, of a definition list: "IDE" and beside it "Provider: … Purpose: … Expiry: 13 months"."""
    heading = headings_over(reading, table.start)
    for cells in table.rows:
        if len(cells) != _PAIR or not looks_like_name(cells[0].text.strip()):
            continue
        name, said = cells[0].text.strip(), cells[1].text[:2_000]
        record = record_of(reading, said)
        kept = lifetime(said)
        known = bool(reading.catalogue.by_cookie(name)) or "_" in name or "*" in name
        if len(record) < _FEWEST and not (known and kept is not None):
            continue
        stated = Stated(
            name=name,
            provider=record.get("provider"),
            purpose=record.get("purpose", said),
            kept=record.get("lifetime", kept.words if kept else ""),
            party=record.get("party", ""),
            category=f"{record.get('type', '')} {heading[-1] if heading else ''}",
        )
        yield declared_claim(reading, stated, reading.quote(cells[0].start, cells[1].end), heading)


def _declares(reading: Reading, table: Table, row: Row) -> bool:
    """Whether a row tells of a cookie: it has a name, and the table speaks of cookies or lifetimes."""
    if not row.text("name") or row.text("data"):
        return False
    if row.text("lifetime") or row.text("party"):
        return True
    around = _context(reading, table)
    names = _names(row)
    spoken = any(words.has("cookie", around) for words in reading.every)
    return bool(names) and (spoken or all(map(looks_like_name, names)))


def _names(row: Row) -> tuple[str, ...]:
    """The names in a name cell. A name holds no space (RFC 6265 sec. 4.1.1): a service's or a product's
    is none, and several may stand side by side.
    """
    found = []
    for part in _NAMES.split(row.text("name"))[:30]:
        words = [word.strip("\"'`“”") for word in _COUNT.sub("", part.strip()).split()]
        if len(words) == 1 or (words and all(map(looks_like_name, words))):
            found += [w for w in words if len(w) <= LONGEST_NAME and re.search(r"[A-Za-z0-9_*]", w)]
    return tuple(found)


def _context(reading: Reading, table: Table) -> str:
    head = " ".join(c.text for row in table.rows[:1] for c in row)
    return plain(f"{table.caption or ''} {head} {' '.join(headings_over(reading, table.start))}"[:2_000])


def _row_claims(reading: Reading, table: Table, row: Row) -> Iterator[Claim]:
    heading = headings_over(reading, table.start)
    quote = reading.quote(row.start, row.end)
    names = _names(row)
    kept = _kept(row.text("lifetime"), len(names))
    for name, lasts in zip(names, kept, strict=True):
        stated = Stated(
            name=name,
            provider=row.text("provider") or None,
            purpose=row.text("purpose"),
            kept=lasts,
            party=f"{row.text('party')} {row.text('type')}",
            category=f"{row.text('type')} {table.caption or ''} {heading[-1] if heading else ''}",
        )
        yield declared_claim(reading, stated, quote, heading)


def _kept(text: str, names: int) -> tuple[str, ...]:
    """The lifetime of each name of a row: a list as long as that of the names goes with it, one by one."""
    each = tuple(part for part in re.split(r"\s*[,、;\n]\s*", text) if part)
    return each if len(each) == names else (text,) * names


def _labelled(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """So: "Name: _ga Provider: Google Expiry: 2 years" in one run of text."""
    labels = list(reading.words.all("label", passage.plain))
    if len(labels) < _FEWEST:
        return
    record: dict[str, str] = {}
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        role = role_of(reading, label.group(1))
        value = passage.words((label.end(), following.start() if following else len(passage.plain)))
        value = value.strip(" ,;|/・")
        if role == "name" and "name" in record:
            yield from _from_record(reading, passage, record)
            record = {}
        if role is not None:
            record.setdefault(role, value)
    yield from _from_record(reading, passage, record)


def _from_record(reading: Reading, passage: Passage, record: dict[str, str]) -> Iterator[Claim]:
    if not looks_like_name(record.get("name", "")) or not {"lifetime", "provider", "purpose"} & record.keys():
        return
    stated = Stated(
        name=record["name"],
        provider=record.get("provider"),
        purpose=record.get("purpose", ""),
        kept=record.get("lifetime", ""),
        party=record.get("party", ""),
        category=f"{record.get('type', '')} {passage.heading}",
    )
    yield declared_claim(reading, stated, _whole(reading, passage), passage.sentence.heading)


def _whole(reading: Reading, passage: Passage) -> Quote:
    return reading.quote(passage.sentence.start, passage.sentence.end)


def _item(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """So: "_ga (2 years): tells visitors apart", where lists or lines of cookies stand."""
    match = _ITEM.match(passage.text[:2_000])
    several = len(list(reading.words.all("label", passage.plain))) > 1
    if match is None or several or not looks_like_name(match["name"]):
        return
    name, rest = match["name"], match["rest"]
    known = bool(reading.catalogue.by_cookie(name)) or "_" in name or "*" in name
    about = reading.words.has("cookie", f"{passage.heading} {passage.intro} {passage.plain}")
    kept = lifetime(rest)
    if not known or not (about or kept is not None):
        return
    stated = Stated(
        name=name,
        purpose=rest,
        kept=kept.words if kept else "",
        party=plain(rest),
        category=passage.heading,
    )
    yield declared_claim(reading, stated, _whole(reading, passage), passage.sentence.heading)


READER = Reader(types=("cookie_declared",), read=read)
