"""Documents, claims and tensions as the JSON report holds them (docs/json-report.md)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from auditor.model.claim import Claim, Quote, Tension
from auditor.model.document import Document
from auditor.model.schema import SCHEMA_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentRow:
    """One version of one policy document."""

    id: str
    url: str | None
    path: str | None
    kind: str
    title: str
    language: str
    """BCP 47 primary tag; `und` if undetermined."""
    sha256: str
    """SHA-256 of the bytes as received."""
    fetched: datetime | None
    found: str
    """How it was found."""
    status: int | None
    problem: str | None
    """Why it could not be read; null if it could."""
    text: str
    """The text that all offsets refer to, in Unicode code points."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One statement of a document. Fields that do not apply to its type are null or empty."""

    type: str
    quote: str
    """Exactly `text[start:end]` of its document."""
    start: int
    end: int
    line: int
    """Line of the document, from 1."""
    document: str
    """Id of the document."""
    polarity: str
    """`does` or `does_not`."""
    jurisdiction: str
    heading: tuple[str, ...]
    """Headings above it, outermost first."""
    language: str
    reader: str
    because: tuple[str, ...]
    confidence: float
    standing: str
    """`read`, or `confirmed` or `added` by a person."""
    vendor: str | None
    purpose: tuple[str, ...]
    data: tuple[str, ...]
    basis: tuple[str, ...]
    mechanism: str | None
    url: str | None
    cookie: str | None
    provider: str | None
    party: str | None
    lifetime_s: float | None
    session: bool
    object: str | None
    recipient: str | None
    exceptions: tuple[str, ...]
    exclusive: bool
    period: str | None
    area: str | None
    includes: tuple[str, ...]
    excludes: tuple[str, ...]
    signal: str | None
    date: date | None
    date_kind: str | None
    vouched: str | None = None
    """Who confirmed or added it in claims.toml, when and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteRow:
    """A passage of a document."""

    document: str
    quote: str
    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TensionRow:
    """Passages of the documents that do not fit together."""

    kind: str
    message: str
    quotes: tuple[QuoteRow, ...]
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimsReport:
    """What `auditor claims --format json` prints."""

    schema_version: int
    documents: tuple[DocumentRow, ...]
    claims: tuple[ClaimRow, ...]
    tensions: tuple[TensionRow, ...]


def document_row(document: Document) -> DocumentRow:
    """The row for `document`, without the fields that only claim readers need."""
    names = DocumentRow.__dataclass_fields__
    return DocumentRow(**{name: getattr(document, name) for name in names})


def claim_row(claim: Claim) -> ClaimRow:
    """The flat row for `claim`."""
    quote = claim.quote
    place = {"quote", "start", "end", "line", "document"}
    rest = {name: getattr(claim, name) for name in ClaimRow.__dataclass_fields__ if name not in place}
    return ClaimRow(
        quote=quote.text,
        start=quote.start,
        end=quote.end,
        line=quote.line,
        document=quote.document,
        **rest,
    )


def quote_row(quote: Quote) -> QuoteRow:
    """The row for `quote`, with its text as `quote`, as in claims."""
    return QuoteRow(
        document=quote.document, quote=quote.text, start=quote.start, end=quote.end, line=quote.line
    )


def tension_row(tension: Tension) -> TensionRow:
    """The row for `tension`, with flat quotes."""
    return TensionRow(
        kind=tension.kind,
        message=tension.message,
        quotes=tuple(map(quote_row, tension.quotes)),
        confidence=tension.confidence,
    )


def claims_report(
    documents: Sequence[Document], claims: Sequence[Claim], tensions: Sequence[Tension]
) -> ClaimsReport:
    """The whole report, in reading order."""
    return ClaimsReport(
        schema_version=SCHEMA_VERSION,
        documents=tuple(map(document_row, documents)),
        claims=tuple(map(claim_row, claims)),
        tensions=tuple(map(tension_row, tensions)),
    )
