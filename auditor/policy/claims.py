"""Turn documents into claims: run every reader in readers/ on every passage, in text order."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Final

from auditor.discover import names
from auditor.languages import every
from auditor.languages.others import NAMES
from auditor.model.claim import Claim, Purpose
from auditor.model.document import Document, Table
from auditor.policy import readers
from auditor.policy.cookie_lists.columns import MOST_ROWS, read_by_columns
from auditor.policy.passages.answered import answered
from auditor.policy.passages.elided import elided
from auditor.policy.passages.none_of import none_of
from auditor.policy.passages.passage import Passage, passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.passages.under_labels import under_labels
from auditor.policy.readers.cookie_declared import MOST as MOST_COOKIES
from auditor.policy.text.sentences import sentences
from auditor.policy.text.stacked import Columns
from auditor.policy.text.unmarked import listed
from auditor.policy.words import scope
from auditor.policy.words.vocabulary import Vocabulary, vocabulary
from auditor.vendors.catalogue import Catalogue

MOST_CHARACTERS: Final = 400_000
"""Characters read of a document, about forty times the length of a long policy. See `unread`."""
MOST_PASSAGES: Final = 8_000


def read(document: Document, catalogue: Catalogue) -> tuple[Claim, ...]:
    """The claims of a document, in text order. Empty for a language without a vocabulary: the caller reports
    the document as untested. Text beyond `MOST_CHARACTERS` is not read (see `unread`).
    """
    bare = document.language == "und"
    words = vocabulary("en" if bare else document.language)
    if words is None or not document.text:
        return ()
    reading = _reading(_bounded(document), words, catalogue)
    found: dict[tuple[object, ...], Claim] = {}
    for name, reader in offered().items():
        if bare and name != _LISTS:
            continue  # language unknown: only names and durations can be read
        for claim in reader.read(reading):
            key = (claim.type, claim.quote.start, claim.quote.end, claim.polarity, *_subject(claim))
            found.setdefault(key, replace(claim, reader=name))
            if further := _further(found[key], replace(claim, reader=name)):
                found.setdefault((*key, further), replace(claim, purpose=further, reader=name))
    told = _without_denied(tuple(found.values()))
    return tuple(sorted(told, key=lambda c: (c.quote.start, c.quote.end, c.type, c.polarity)))


def _further(first: Claim, claim: Claim) -> tuple[Purpose, ...]:
    """The purposes that a second denial in one sentence rules out beyond the first: "no advertising tags, and
    no analytics tags either".
    """
    apart = claim.reader == _WHOLE and claim.object is not None and "cookies" not in claim.data
    if claim.type != "purpose" or claim.polarity != "does_not" or not apart:
        return ()
    return tuple(end for end in claim.purpose if end not in first.purpose)


def _without_denied(found: tuple[Claim, ...]) -> Iterator[Claim]:
    """Drop affirmative claims whose evidence lies within a denial of the same sentence: no reader may take
    "nobody else sets cookies" to mean that somebody does.
    """
    whole = {
        (c.type, c.quote): (c.object or "").casefold()
        for c in found
        if c.reader == _WHOLE and c.polarity == "does_not" and not c.exceptions
    }
    for claim in found:
        denied = whole.get((claim.type, claim.quote)) if claim.polarity == "does" else None
        if denied is None or not all(words.casefold() in denied for words in claim.because):
            yield claim


def unread(document: Document, claims: Iterable[Claim] = ()) -> str | None:
    """A sentence saying which part of a document was not read; None when all was. `claims` may include those
    of other documents.
    """
    if len(document.text) > MOST_CHARACTERS:
        return f"only the first {MOST_CHARACTERS:,} of {len(document.text):,} characters were read"
    if (count := len(sentences(document))) > MOST_PASSAGES:
        return f"only the first {MOST_PASSAGES:,} of {count:,} sentences were read"
    if (longest := max((len(table.rows) for table in document.tables), default=0)) > MOST_ROWS:
        return f"only the first {MOST_ROWS:,} of a table's {longest:,} rows were read"
    own = (c for c in claims if c.type == "cookie_declared" and c.quote.document == document.id)
    if sum(1 for _ in own) >= MOST_COOKIES:
        return f"only the first {MOST_COOKIES:,} of the cookies that it declares were read"
    return None


def not_understood(document: Document, beside: Iterable[Document], claims: Iterable[Claim]) -> str | None:
    """A sentence saying that no statement was read because of the document's language. None when claims were
    read from this or another document of the same kind, since this one may be a translation of it.
    """
    if document.kind == "banner" or not document.text or vocabulary(document.language) is not None:
        return None
    spoke = {claim.quote.document for claim in claims}
    if any(other.id in spoke and other.kind == document.kind for other in (document, *beside)):
        return None
    named = NAMES.get(document.language)
    return f"statements in {named} are not read" if named else "its language could not be told"


def _subject(claim: Claim) -> tuple[object, ...]:
    return (
        claim.vendor,
        claim.cookie,
        claim.url,
        claim.mechanism,
        claim.date_kind,
        claim.object if claim.type == "definition" else None,
    )


_LISTS: Final = "cookie_declared"
_WHOLE: Final = "whole_sentence"


@cache
def offered() -> dict[str, Reader]:
    """Every reader by the name of its module."""
    return {name: import_module(f"{readers.__name__}.{name}").READER for name in names(readers)}


def _bounded(document: Document) -> Document:
    if len(document.text) <= MOST_CHARACTERS:
        return document
    end = MOST_CHARACTERS
    return replace(
        document,
        text=document.text[:end],
        anchors=tuple(a for a in document.anchors if a.end <= end),
        headings=tuple(h for h in document.headings if h.end <= end),
        tables=tuple(_clipped(t, end) for t in document.tables if t.start < end),
        items=tuple(i for i in document.items if i.end <= end),
    )


def _clipped(table: Table, end: int) -> Table:
    """The table cut to the rows that end by `end`."""
    if table.end <= end:
        return table
    rows = tuple(row for row in table.rows if all(cell.end <= end for cell in row))
    return replace(table, end=end, rows=rows)


def _reading(document: Document, words: Vocabulary, catalogue: Catalogue) -> Reading:
    languages = (
        words,
        *(v for lang in every() if (v := vocabulary(lang.tag)) is not None and v is not words),
    )
    stated = answered(document, words, none_of(document, words, _passages(document, words)))
    return Reading(
        document=document,
        words=words,
        every=languages,
        passages=tuple(elided(document, words, stated)),
        catalogue=catalogue,
        tabled=read_by_columns(document, languages),
        line_starts=tuple(_line_starts(document.text)),
    )


def _passages(document: Document, words: Vocabulary) -> Iterator[Passage]:
    @cache
    def place(headings: tuple[str, ...]) -> str:
        return scope.jurisdiction((words,), headings)

    columns = Columns()
    led, under = scope.GLOBAL, None
    for index, sentence in enumerate(under_labels(listed(sentences(document)[:MOST_PASSAGES]), words)):
        read = passage(index, sentence, place(sentence.heading), words, columns.over(sentence))
        if sentence.heading != under:
            led, under = scope.GLOBAL, sentence.heading
        if read.jurisdiction == scope.GLOBAL:
            own = scope.of_sentence(words, read.plain)
            if scope.leads(words, read.plain):
                led = own  # "Where the GDPR applies:" also holds for the lines below it
            read = replace(read, jurisdiction=led if own == scope.GLOBAL else own)
        yield read


def _line_starts(text: str) -> Iterator[int]:
    at = 0
    while at >= 0:
        yield at
        at = text.find("\n", at) + 1 or -1
