"""document_changed: a policy says something else than before, and its date does not say so."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from auditor.languages import words_for
from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.claim_changes import ClaimChange, changes
from auditor.model.dated import newest_date
from auditor.model.document import Document
from auditor.model.finding import Evidence, Finding, Instance, Subject
from auditor.model.ground import Ground
from auditor.model.naming import address_key
from auditor.model.reworded import reworded
from auditor.model.rule import Rule, Source
from auditor.model.verdict import Weight, contradicted, untested, upheld
from auditor.model.version import Version, comparable
from auditor.model.wording import count, day, listing, plain, said

ID: Final = "document_changed"

_NOT_A_PRACTICE: Final = frozenset({"date", "policy_link", "jurisdiction", "consequence", "cookie_declared"})
"""Changes of these need no new date: lists of cookies are often made anew by a scanner."""
_BY_DATE: Final = words_for("by_date")
"""Ways of announcing a change that the document itself shows."""
_SAME_DAY: Final = timedelta(days=2)
"""A text that is mended on the day of its date, anywhere on earth."""
_SHRUNK: Final = 0.5
"""A text that lost more than half may have come in part only."""
_SEVERAL: Final = 2
_SHOWN: Final = 6


def _judge(case: Case) -> Iterator[Finding]:
    known = {(document.url or document.path): document for document in case.documents}
    seen: set[str] = set()
    for version in case.earlier:
        document = known.get(version.document.url or version.document.path)
        if document is not None and document.id not in seen:
            seen.add(document.id)
            yield from _compared(case, version, document)
    for document in case.documents:
        notices = _notices(case, document)
        if notices and document.id not in seen and document.readable:
            why = (
                "how changes are announced will show with the next version; this is the first one that "
                "was read"
            )
            yield untested(case, ID, _subject(document), Ground(claims=notices), why=why)


def _compared(case: Case, version: Version, document: Document) -> Iterator[Finding]:
    dated, notices = newest_date(case.claims, document.id), _notices(case, document)
    ground = Ground(claims=(*((dated,) if dated else ()), *filter(_tells_by_date, notices)))
    blind = _blind(version, document)
    if blind is not None:
        if dated or notices:
            ground = ground if ground.claims else Ground(claims=notices)
            yield untested(case, ID, _subject(document), ground, why=blind)
        return
    found = tuple(_practices(case, version, document))
    if found and dated is not None:
        yield _dated(case, version, document, dated, found, ground)
    elif found and notices:
        yield untested(case, ID, _subject(document), Ground(claims=notices), why=_unseen(document))


def _dated(
    case: Case,
    version: Version,
    document: Document,
    dated: Claim,
    found: tuple[ClaimChange, ...],
    ground: Ground,
) -> Finding:
    """The document changed and states a day: the same one as before, or another."""
    before = newest_date(version.claims or (), version.document.id)
    evidence = tuple(_evidence(version, document, found))
    many = count(len(found), "statement")
    then, now = day(version.last), day(document.fetched or version.last)
    when = f"On {now}" if then == now else f"Between {then} and {now}"
    days = f"{when}, {many} in it changed"
    if before is None or before.date != dated.date:
        message = f"{days}, and so did its date."
        return upheld(case, ID, _subject(document), ground, message=message, evidence=evidence)
    if dated.date is None or dated.date + _SAME_DAY >= version.last.date():
        why = (
            f"{plain(_name(document), 120)} changed around the date it states, and either may have come first"
        )
        return untested(case, ID, _subject(document), ground, why=why, evidence=evidence)
    weight = Weight(
        severity="warning" if len(found) >= _SEVERAL else "note",
        confidence=0.75 if len(found) >= _SEVERAL else 0.6,
        reason=(
            "both texts were read in the same way, and they differ in what they say, not only in "
            "their wording"
        ),
    )
    return contradicted(
        case,
        ID,
        _subject(document),
        ground,
        weight,
        message=f"{said(ground)} {days}, but its date did not ({listing(map(_told, found), 3)}).",
        evidence=evidence,
        instances=(Instance(key=_told(each), label=_told(each)) for each in found),
    )


def _blind(version: Version, document: Document) -> str | None:
    """Why two texts cannot be held against each other."""
    if not document.readable or document.partial or version.document.partial:
        return f"{plain(_name(document), 120)} was not read to the end"
    if version.claims is None or not comparable(version.document, document):
        return "the previous text was read by another version of auditor"
    if len(document.text) < _SHRUNK * len(version.document.text):
        return f"much of {plain(_name(document), 120)} is missing: it may have been fetched only in part"
    return None


def _practices(case: Case, version: Version, document: Document) -> Iterator[ClaimChange]:
    """Practices that are told otherwise now. The words themselves must be new, or gone: a sentence that is in
    both texts may be read otherwise for what stands around it.
    """
    own = [claim for claim in case.claims if claim.quote.document == document.id]
    old_text, new_text = (_bare(text) for text in (version.document.text, document.text))
    for change in changes(version.claims or (), own):
        claim = change.after or change.before
        if not change.material or claim is None or claim.type in _NOT_A_PRACTICE:
            continue
        new = change.after is None or _bare(change.after.quote.text) not in old_text
        gone = change.before is None or _bare(change.before.quote.text) not in new_text
        if new and gone and not reworded(change, version, document, own):
            yield change


def _bare(text: str) -> str:
    return "".join(text.split())


def _notices(case: Case, document: Document) -> tuple[Claim, ...]:
    promised = case.said("change_notice", polarity="does")
    return tuple(claim for claim in promised if claim.quote.document == document.id)


def _tells_by_date(claim: Claim) -> bool:
    return _BY_DATE.search(claim.quote.text) is not None


def _unseen(document: Document) -> str:
    return (
        f"{plain(_name(document), 120)} changed; it states no date, and whether visitors were informed in "
        "another way cannot be seen from outside"
    )


def _evidence(version: Version, document: Document, found: tuple[ClaimChange, ...]) -> Iterator[Evidence]:
    for change in found[:_SHOWN]:
        before = plain(change.before.quote.text, 300) if change.before else "nothing"
        after = plain(change.after.quote.text, 300) if change.after else "nothing"
        yield Evidence(
            kind="comparison",
            summary=f"{_told(change)}: before “{before}”, now “{after}”",
            at=document.fetched,
            fields={
                "url": plain(_name(document), 300),
                "before": before,
                "after": after,
                "version_before": version.document.id,
                "version": document.id,
                "seen_until": version.last.date().isoformat(),
            },
        )


def _told(change: ClaimChange) -> str:
    claim = change.after or change.before
    kind = claim.type.replace("_", " ") if claim else ""
    about = (claim.vendor or claim.cookie or "") if claim else ""
    return f"{change.kind}: {kind}{f' {plain(about, 60)}' if about else ''}"


def _subject(document: Document) -> Subject:
    name = _name(document)
    return Subject(kind="document", key=address_key(name), name=plain(name, 120))


def _name(document: Document) -> str:
    return document.url or document.path or document.id


RULE = Rule(
    id=ID,
    title="Policies that changed without a new date",
    compares="What a policy states now, with what it stated when it was last fetched, together with its "
    "date and the way in which it says that changes are announced.",
    severity="warning",
    confidence="0.75 where two or more statements changed; 0.6, and a note, where one did. Rewording that "
    "says the same, moved sections, lists of cookies and links do not count as changes. Texts that were "
    "fetched only in part, or read by another version of auditor, are not compared.",
    remedy="Update the date whenever the policy changes, and tell visitors in the way the policy promises.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 12 and 13",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
        Source(
            title="California Online Privacy Protection Act, Cal. Bus. & Prof. Code 22575(b)(3) and (4)",
            url="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575",
        ),
    ),
    contradicted_when="A policy dated “Last updated: 1 May 2026” said “We do not sell personal "
    "information” in September, and no longer says so in November.",
    upheld_when="The text names a new recipient, and its date is later than before.",
    untested_when="Changes are to be announced by e-mail, or no earlier version was read.",
    judge=_judge,
)
