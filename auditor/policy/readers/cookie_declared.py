"""Cookies that the document declares: rows of tables, definition lists, labelled runs and list items."""

import re
from collections.abc import Iterator
from typing import Final, Literal

from auditor.model.claim import Claim, Quote
from auditor.model.document import Table
from auditor.policy import scope
from auditor.policy.columns import Row, looks_like_name, rows
from auditor.policy.lifetimes import lifetime
from auditor.policy.reading import Passage, Reader, Reading
from auditor.policy.vocabulary import plain

_NAMES: Final = re.compile(r"\s*(?:[,、;\n]|\s/\s|\s{2,})\s*")
_ITEM: Final = re.compile(
    r"^[\s・•\-*–—\"'“`]{0,4}(?P<name>[A-Za-z_$*#][\w.\-*$#\[\]{}<>]{1,120})[\"'”`]?\s{0,3}(?P<rest>[(（:：\-–—,、|\t ].{2,})$",
    re.S,
)
MOST: Final = 3_000


def read(reading: Reading) -> Iterator[Claim]:
    """Table rows first, then what stands in lists and labelled runs."""
    for count, claim in enumerate(_all(reading)):
        if count >= MOST:
            return
        yield claim


def _all(reading: Reading) -> Iterator[Claim]:
    for table in reading.document.tables:
        for row in rows(reading.every, table):
            if _declares(reading, table, row):
                yield from _row_claims(reading, table, row)
    for passage in reading.prose():
        yield from _labelled(reading, passage)
        yield from _item(reading, passage)


def _declares(reading: Reading, table: Table, row: Row) -> bool:
    """Whether a row tells of a cookie: it has a name, and the table speaks of cookies or lifetimes."""
    if not row.text("name") or row.text("data"):
        return False
    if row.text("lifetime") or row.text("party"):
        return True
    around = _context(reading, table)
    names = [n for n in _NAMES.split(row.text("name")) if n]
    return all(map(looks_like_name, names)) or any(words.has("cookie", around) for words in reading.every)


def _context(reading: Reading, table: Table) -> str:
    head = " ".join(c.text for row in table.rows[:1] for c in row)
    return plain(f"{table.caption or ''} {head} {' '.join(_heading(reading, table.start))}"[:2_000])


def _heading(reading: Reading, at: int) -> tuple[str, ...]:
    """Headings over an offset, outermost first."""
    path: list[tuple[int, str]] = []
    for heading in reading.document.headings:
        if heading.start > at:
            break
        path = [(level, text) for level, text in path if level < heading.level]
        path.append((heading.level, heading.text))
    return tuple(text for _, text in path)


def _row_claims(reading: Reading, table: Table, row: Row) -> Iterator[Claim]:
    heading = _heading(reading, table.start)
    quote = reading.quote(row.start, row.end)
    for name in _NAMES.split(row.text("name"))[:30]:
        name = name.strip("\"'`“” ")
        if not name or len(name) > 160 or not re.search(r"[A-Za-z0-9_*]", name):
            continue
        yield _claim(
            reading, name, quote, heading,
            provider=row.text("provider") or None,
            purpose=row.text("purpose"),
            kept=row.text("lifetime"),
            party=f"{row.text('party')} {row.text('type')}",
            category=f"{row.text('type')} {table.caption or ''} {heading[-1] if heading else ''}",
        )  # fmt: skip


def _claim(
    reading: Reading, name: str, quote: Quote, heading: tuple[str, ...], *,
    provider: str | None, purpose: str, kept: str, party: str, category: str,
) -> Claim:  # fmt: skip
    lasts = lifetime(kept) if kept else None
    purposes = _purposes(reading, plain(f"{category} {purpose}")) if purpose or category else ()
    named = reading.catalogue.mentions(f"{provider or ''}")
    return Claim(
        type="cookie_declared",
        quote=quote,
        jurisdiction=scope.jurisdiction((reading.words,), heading),
        heading=heading,
        language=reading.document.language,
        because=tuple(w[:120] for w in (name, kept) if w),
        confidence=0.9 if kept or provider else 0.75,
        cookie=name,
        provider=provider[:200] if provider else None,
        vendor=named[0].vendor if named else None,
        purpose=purposes,
        lifetime_s=lasts.seconds if lasts and lasts.seconds != float("inf") else None,
        session=lasts.session if lasts else any(w.has("session_cookie", plain(f"{party} {category}")) for w in reading.every),
        party=_party(reading, plain(party)),
    )  # fmt: skip


def _purposes(reading: Reading, low: str) -> tuple[object, ...]:
    for words in reading.every:
        if found := words.purposes(low):
            return found
    return ()


def _party(reading: Reading, low: str) -> Literal["first", "third"] | None:
    for words in reading.every:
        if words.has("party_third", low):
            return "third"
        if words.has("party_first", low):
            return "first"
    return None


def _labelled(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """ "Name: _ga Provider: Google Expiry: 2 years" in one run of text."""
    labels = list(reading.words.all("label", passage.plain))
    if len(labels) < 2:
        return
    record: dict[str, str] = {}
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        role = _role(reading, label.group(1))
        value = passage.words((label.end(), following.start() if following else len(passage.plain)))
        value = value.strip(" ,;|/・")
        if role == "name" and "name" in record:
            yield from _from_record(reading, passage, record)
            record = {}
        if role is not None:
            record.setdefault(role, value)
    yield from _from_record(reading, passage, record)


def _role(reading: Reading, label: str) -> str | None:
    for role in ("name", "provider", "lifetime", "party", "type", "purpose"):
        if reading.words.has(f"column_{role}", label.strip()):
            return role
    return None


def _from_record(reading: Reading, passage: Passage, record: dict[str, str]) -> Iterator[Claim]:
    if not looks_like_name(record.get("name", "")) or not {"lifetime", "provider", "purpose"} & record.keys():
        return
    sentence = passage.sentence
    yield _claim(
        reading, record["name"], reading.quote(sentence.start, sentence.end), sentence.heading,
        provider=record.get("provider"), purpose=record.get("purpose", ""), kept=record.get("lifetime", ""),
        party=record.get("party", ""), category=f"{record.get('type', '')} {passage.heading}",
    )  # fmt: skip


def _item(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """ "_ga (2 years): tells visitors apart", where lists or lines of cookies stand."""
    match = _ITEM.match(passage.text[:2_000])
    if (
        match is None
        or not looks_like_name(match["name"])
        or len(list(reading.words.all("label", passage.plain))) > 1
    ):
        return
    rest = match["rest"]
    known = bool(reading.catalogue.by_cookie(match["name"])) or "_" in match["name"] or "*" in match["name"]
    about = reading.words.has("cookie", f"{passage.heading} {passage.intro} {passage.plain}")
    kept = lifetime(rest)
    if not known or not (about or kept is not None):
        return
    sentence = passage.sentence
    yield _claim(
        reading, match["name"], reading.quote(sentence.start, sentence.end), sentence.heading,
        provider=None, purpose=rest, kept=kept.words if kept else "", party=plain(rest), category=passage.heading,
    )  # fmt: skip


READER = Reader(types=("cookie_declared",), read=read)
