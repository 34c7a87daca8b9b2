"""Apply the corrections that people made to claims (policies/SITE/claims.toml): a person overrides a reader.

A correction holds as long as its quote occurs in its document, in whatever version. One whose quote is gone
is reported and changes nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

from auditor.model.claim import Claim, Quote, Standing
from auditor.model.correction import Corrected, Correction
from auditor.model.document import Document
from auditor.model.naming import address_key
from auditor.model.wording import plain
from auditor.policy.text.locate import Bare, bare
from auditor.policy.text.sentences import sentences
from auditor.policy.words import scope
from auditor.policy.words.vocabulary import vocabulary
from auditor.vendors.catalogue import Catalogue

_TELLS_APART: Final = ("polarity", "vendor", "cookie", "provider", "url", "signal", "date_kind", "object")
"""Fields that distinguish claims of the same type and place, when the correction states them."""
_NO_MORE: Final = "no such claim is read there any more: state its polarity, and it stands by your word"


class _Read:
    """A document with its text prepared for searching."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def bare(self) -> Bare:
        return bare(self.document.text)


@dataclass(slots=True)
class _Standing:
    """A claim while corrections are being applied to it."""

    read: Claim | None
    """The claim as read; None for one that a person added."""
    now: Claim
    struck: bool = False


def apply(
    documents: Sequence[Document],
    claims: Sequence[Claim],
    corrections: Sequence[Correction],
    catalogue: Catalogue,
) -> tuple[tuple[Claim, ...], tuple[Corrected, ...]]:
    """The corrected claims, and the outcome of each correction."""
    known = [_Read(document) for document in documents]
    held = [_Standing(claim, claim) for claim in claims]
    told = tuple(_applied(each, known, held, catalogue) for each in corrections)
    order = {document.id: place for place, document in enumerate(documents)}
    left = [each.now for each in held if not each.struck]
    return tuple(sorted(left, key=lambda claim: _place(claim, order))), told


def undone(claims: Iterable[Claim], told: Iterable[Corrected]) -> tuple[Claim, ...]:
    """The claims as they were read, before `apply` turned them into `claims` and `told`."""
    read = {_key(claim): claim for each in told for claim in each.read if claim.standing == "read"}
    kept = {_key(claim): claim for claim in claims if claim.standing == "read"}
    return tuple((kept | read).values())


def _applied(
    correction: Correction, known: Iterable[_Read], held: list[_Standing], catalogue: Catalogue
) -> Corrected:
    meant = [each for each in known if _speaks_of(correction, each.document)]
    readable = [each for each in meant if each.document.readable]
    if not readable:
        why = "could not be read" if meant else "is none of those that were read"
        return Corrected(correction=correction, problem=f"its document {correction.document} {why}")
    correction = _resolved(correction, catalogue)
    found = {each.document.id: each.bare.places(correction.quote) for each in readable}
    if not any(found.values()):
        said = f"“{plain(correction.quote, 80)}” stands no more in {correction.document}"
        return Corrected(correction=correction, problem=said)
    matching = [each for each in held if _matches(correction, each, found)]
    if correction.standing == "struck":
        return _strike(correction, matching)
    if matching:
        return _vouch(correction, matching)
    if "polarity" not in correction.stated:
        return Corrected(correction=correction, problem=_NO_MORE)
    holding = [each.document for each in readable if found[each.document.id]]
    held += [_Standing(None, _new(correction, each, found[each.id][0])) for each in holding]
    return Corrected(correction=correction)


def _strike(correction: Correction, matching: Sequence[_Standing]) -> Corrected:
    for each in matching:
        each.struck = True
    problem = None if matching else "no such claim is read there: the entry can go"
    return Corrected(correction=correction, read=_as_read(matching), problem=problem)


def _vouch(correction: Correction, matching: Sequence[_Standing]) -> Corrected:
    """Overwrite the matching claims with the fields that the correction states."""
    stated: dict[str, Any] = {name: getattr(correction.claim, name) for name in correction.stated}
    for each in matching:
        each.struck = False
        each.now = replace(
            each.now, **stated, standing=_standing(correction), confidence=1.0, vouched=_vouched(correction)
        )
    return Corrected(correction=correction, read=_as_read(matching))


def _as_read(matching: Iterable[_Standing]) -> tuple[Claim, ...]:
    return tuple(each.read for each in matching if each.read is not None)


def _speaks_of(correction: Correction, document: Document) -> bool:
    """Whether the correction names this document, by its URL or its file name."""
    if document.url is not None and address_key(document.url) == address_key(correction.document):
        return True
    return document.path is not None and document.path == correction.document.rpartition("/")[2]


def _resolved(correction: Correction, catalogue: Catalogue) -> Correction:
    """The correction with its vendor replaced by the catalogue's key, if the catalogue knows the name."""
    vendor = correction.claim.vendor
    if vendor is None or vendor in catalogue.vendors:
        return correction
    found = {mention.vendor for mention in catalogue.mentions(vendor)}
    if len(found) != 1:
        return correction
    return replace(correction, claim=replace(correction.claim, vendor=found.pop()))


def _matches(
    correction: Correction, standing: _Standing, found: dict[str, tuple[tuple[int, int], ...]]
) -> bool:
    claim = standing.now
    if claim.type != correction.claim.type:
        return False
    stated = (name for name in _TELLS_APART if name in correction.stated)
    if any(getattr(claim, name) != getattr(correction.claim, name) for name in stated):
        return False
    return any(_covers(place, claim.quote) for place in found.get(claim.quote.document, ()))


def _covers(place: tuple[int, int], quote: Quote) -> bool:
    """Whether the quote lies within `place`, or `place` makes up at least half of the quote: newer versions
    may split sentences differently.
    """
    start, end = place
    if start <= quote.start and quote.end <= end:
        return True
    return quote.start <= start and end <= quote.end and 2 * (end - start) >= quote.end - quote.start


def _new(correction: Correction, document: Document, place: tuple[int, int]) -> Claim:
    """A claim that no reader found, with the headings of its place and the jurisdiction they give."""
    start, end = place
    heading = next((s.heading for s in sentences(document) if s.end > start), ())
    words = vocabulary(document.language)
    own = correction.claim.jurisdiction
    whom = (
        own if "jurisdiction" in correction.stated or words is None else scope.jurisdiction((words,), heading)
    )
    return replace(
        correction.claim,
        quote=Quote(
            document=document.id,
            start=start,
            end=end,
            line=document.text.count("\n", 0, start) + 1,
            text=document.text[start:end],
        ),
        jurisdiction=whom,
        heading=heading,
        language=document.language,
        reader="file",
        confidence=1.0,
        standing=_standing(correction),
        vouched=_vouched(correction),
    )


def _standing(correction: Correction) -> Standing:
    return "added" if correction.standing == "added" else "confirmed"


def _vouched(correction: Correction) -> str:
    by, reason = plain(correction.by, 80), plain(correction.reason, 300)
    return f"{correction.standing} by {by} on {correction.at.isoformat()}: {reason}"


def _place(claim: Claim, order: dict[str, int]) -> tuple[object, ...]:
    quote = claim.quote
    return (order.get(quote.document, len(order)), quote.start, quote.end, claim.type, claim.polarity)


def _key(claim: Claim) -> tuple[object, ...]:
    quote = claim.quote
    subject = (claim.vendor, claim.cookie, claim.url, claim.mechanism, claim.date_kind, claim.object)
    return (quote.document, quote.start, quote.end, claim.type, claim.polarity, claim.reader, subject)
