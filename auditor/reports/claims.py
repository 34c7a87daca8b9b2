"""What was read as a policy's promises: the listing of `auditor claims` in each of its formats."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any, Final

from pydantic import TypeAdapter

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.reports.parts.claim_rows import ClaimsReport, claims_report
from auditor.reports.parts.described import described
from auditor.reports.parts.lines import Lines
from auditor.reports.parts.mark import code, escaped, linked, quoted, row
from auditor.reports.parts.safe import one_line
from auditor.reports.parts.words import lifetime, plain
from auditor.reports.parts.written import dumped

_ADAPTER: Final = TypeAdapter(ClaimsReport)
_CARRIED: Final = [
    "vendor",
    "purpose",
    "data",
    "basis",
    "mechanism",
    "url",
    "cookie",
    "provider",
    "party",
    "object",
    "recipient",
    "exceptions",
    "period",
    "area",
    "includes",
    "excludes",
    "signal",
    "date",
]


def claims_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of `claims_json`."""
    return described(ClaimsReport, "auditor claims")


def claims_json(documents: Sequence[Document], claims: Sequence[Claim], tensions: Sequence[Tension]) -> str:
    """`{"schema_version", "documents", "claims", "tensions"}`, with each claim as one flat object."""
    return dumped(_ADAPTER, claims_report(documents, claims, tensions))


def claims_terminal(
    documents: Sequence[Document],
    claims: Sequence[Claim],
    tensions: Sequence[Tension],
    lines: Lines = Lines(),  # noqa: B008 - frozen
) -> str:
    """The claims of each document with their quotes, then the tensions."""
    out: list[str] = []
    for document in documents:
        out += _document(document, lines)
        for line, here in groupby(_of(document, claims), key=lambda c: (c.quote.line, c.quote.text)):
            out += _sentence(line, tuple(here), lines)
        out.append("")
    if tensions:
        out.append(lines.styled("What does not fit inside the documents", "bold"))
    for tension in tensions:
        out += lines.hanging("  ! ", f"{plain(tension.kind)}: {tension.message}", "yellow")
        for quote in tension.quotes:
            out += lines.hanging("    ", f"line {quote.line}: “{quote.text}”")
    return "\n".join(out).rstrip("\n") + "\n"


def claims_markdown(
    documents: Sequence[Document], claims: Sequence[Claim], tensions: Sequence[Tension]
) -> str:
    """A table of claims for each document, then the tensions."""
    out: list[str] = []
    for document in documents:
        out += [f"## {linked(_name(document), document.url)}", ""]
        if document.problem:
            out += [f"Could not be read: {escaped(document.problem)}", ""]
        out += [*row("line", "claim", "carries", "quote"), *row("---:", "---", "---", "---")]
        for claim in _of(document, claims):
            out += row(
                str(claim.quote.line), code(_type(claim)), escaped(_carries(claim)), escaped(claim.quote.text)
            )
        out.append("")
    if tensions:
        out += ["## What does not fit inside the documents", ""]
    for tension in tensions:
        out += [f"**{escaped(plain(tension.kind))}.** {escaped(tension.message)}", ""]
        for quote in tension.quotes:
            out += [*quoted(quote.text), ""]
    return "\n".join(out)


def _document(document: Document, lines: Lines) -> Iterator[str]:
    yield lines.styled(one_line(_name(document), 90), "bold")
    place = document.url or document.path or ""
    yield from lines.hanging("", f"{place} · {plain(document.kind)} · {document.language}", "dim")
    if document.problem:
        yield from lines.hanging("  ? ", f"could not be read: {document.problem}", "yellow")
    yield ""


def _sentence(place: tuple[int, str], claims: Sequence[Claim], lines: Lines) -> Iterator[str]:
    yield from lines.hanging(f"{place[0]:>5}  ", f"“{place[1]}”")
    for claim in claims:
        yield from lines.hanging(
            "       → ", " · ".join(part for part in (_type(claim), _carries(claim)) if part), "cyan"
        )


def _type(claim: Claim) -> str:
    return claim.type if claim.polarity == "does" else f"{claim.type} (does not)"


def _carries(claim: Claim) -> str:
    """The filled-in fields of a claim, in words."""
    said = [f"{name}: {_shown(getattr(claim, name))}" for name in _CARRIED if getattr(claim, name)]
    if claim.lifetime_s is not None or claim.session:
        said.append(f"lifetime: {lifetime(claim.lifetime_s)}")
    if claim.jurisdiction != "global":
        said.append(f"for {claim.jurisdiction}")
    return " · ".join(said)


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _name(document: Document) -> str:
    return document.title or document.path or document.url or document.id


def _of(document: Document, claims: Sequence[Claim]) -> list[Claim]:
    return sorted(
        (c for c in claims if c.quote.document == document.id), key=lambda c: (c.quote.start, c.type)
    )
