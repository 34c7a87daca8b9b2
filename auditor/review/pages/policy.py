"""A policy with its claims marked in place, each with the findings that tested it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import get_args

from starlette.responses import Response

from auditor.files import corrections
from auditor.model.claim import Claim, ClaimType
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.review.desk import Call, Refused
from auditor.review.pages.claims import folder
from auditor.store import raw


@dataclass(frozen=True, slots=True, kw_only=True)
class Tested:
    """A claim with the findings that rest on it."""

    number: int
    nth: int
    """Index from 0 among the claims of the same type at the same place."""
    claim: Claim
    findings: tuple[Finding, ...]

    @property
    def worst(self) -> str:
        """The verdict that a reader should know of first, or "none"."""
        verdicts = {finding.verdict for finding in self.findings}
        return next((v for v in ("contradicted", "untested", "upheld") if v in verdicts), "none")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a document's text, and the claims that quote it."""

    text: str
    claims: tuple[Tested, ...]
    begins: tuple[int, ...]
    """Numbers of the claims that begin here, which are the targets of links to them."""

    @property
    def worst(self) -> str:
        """The worst verdict of its claims, or "none"."""
        found = {each.worst for each in self.claims}
        return next((v for v in ("contradicted", "untested", "upheld") if v in found), "none")


def show(call: Call) -> Response:
    """The page of the document that the address names, as the newest run of its site read it."""
    site, wanted = call.path("site"), call.path("document")
    run = call.store.latest_run(site)
    if run is None:
        raise Refused(404, "There is no such site.")
    with call.store.reading() as database:
        held = raw.documents(database, run.id, site, [wanted])
        if not held:
            raise Refused(404, "The newest run of this site did not read that document.")
        claims = raw.claims(database, run.id, site, wanted)
        findings = raw.tested(database, run.id, site)
    told = tested(claims, findings)
    where = folder(call, site)
    written = corrections.written(where) if where else None
    names = {held[0].url, held[0].path}
    return call.page(
        "policy.html",
        name=site,
        run=run,
        document=held[0],
        pieces=list(pieces(held[0], told)),
        claims=told,
        written=written,
        entries=[(n, c) for n, c in enumerate(written.corrections if written else ()) if c.document in names],
        types=get_args(ClaimType),
    )


def tested(claims: Sequence[Claim], findings: Sequence[Finding]) -> tuple[Tested, ...]:
    """Claims with the findings that rest on them, by type and place."""
    by_place: dict[tuple[str, str, int, int], list[Finding]] = {}
    for finding in findings:
        for claim in finding.claims:
            by_place.setdefault(_place(claim), []).append(finding)
    met: Counter[tuple[str, str, int, int]] = Counter()
    told: list[Tested] = []
    for number, claim in enumerate(claims, start=1):
        place = _place(claim)
        found = tuple(by_place.get(place, ()))
        told.append(Tested(number=number, nth=met[place], claim=claim, findings=found))
        met[place] += 1
    return tuple(told)


def pieces(document: Document, claims: Sequence[Tested]) -> Iterator[Piece]:
    """The text cut wherever a claim begins or ends; claims whose quote is not in the text are left out."""
    text = document.text
    fitting = [c for c in claims if text[c.claim.quote.start : c.claim.quote.end] == c.claim.quote.text]
    cuts = {0, len(text)} | {at for c in fitting for at in (c.claim.quote.start, c.claim.quote.end)}
    ordered = sorted(cuts)
    for start, end in pairwise(ordered):
        here = tuple(c for c in fitting if c.claim.quote.start <= start and end <= c.claim.quote.end)
        begins = tuple(c.number for c in here if c.claim.quote.start == start)
        yield Piece(text=text[start:end], claims=here, begins=begins)


def _place(claim: Claim) -> tuple[str, str, int, int]:
    return claim.type, claim.quote.document, claim.quote.start, claim.quote.end
