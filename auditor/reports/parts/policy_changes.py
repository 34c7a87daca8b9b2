"""What documents say in only one of two runs, by their claims."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from auditor.model.claim import Claim
from auditor.model.claim_changes import ClaimChange, changes
from auditor.model.document import Document
from auditor.model.version import Version, comparable
from auditor.reports.parts.words import differs, plain


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyChange:
    """A statement or document that differs between two runs."""

    document: str
    url: str | None
    kind: str
    """new, gone, changed, reworded or moved; for a whole document: new document, not read now, …"""
    what: str = ""
    """Type of the claim."""
    before: str = ""
    """Its words in the earlier run."""
    after: str = ""
    fields: tuple[str, ...] = ()
    """The fields that differ, with both values."""


def policy_changes(before: Sequence[Version], after: Sequence[Version]) -> tuple[PolicyChange, ...]:
    """The changes between two sides, both with claims by the current readers. A document that was not read
    again is not called gone, as nobody knows.
    """
    old = {_which(each.document): each for each in before}
    new = {_which(each.document): each for each in after}
    return tuple(change for key in dict.fromkeys((*new, *old)) for change in _of(old.get(key), new.get(key)))


def _which(document: Document) -> tuple[str, ...]:
    address = document.url or document.path or document.title
    return (document.kind, address, *document.vantages)


def _of(then: Version | None, now: Version | None) -> Iterator[PolicyChange]:
    shown = now or then
    if shown is None:
        return
    readable = [side is not None and side.document.readable for side in (then, now)]
    if then is None or now is None or readable != [True, True]:
        if readable[0] or readable[1]:
            yield _change(shown.document, "new document" if readable[1] else "not read now")
    elif then.document.id != now.document.id:
        if not comparable(then.document, now.document):
            yield _change(now.document, "read by another version of auditor: what differs may be its doing")
        for each in changes(then.claims or (), now.claims or ()):
            yield _row(now.document, each)


def _row(document: Document, change: ClaimChange) -> PolicyChange:
    claim = change.after or change.before
    said = [differs(change.before, change.after, name) for name in change.fields]
    return PolicyChange(
        document=_name(document),
        url=document.url,
        kind=change.kind,
        what=_what(claim) if claim else "",
        before=change.before.quote.text if change.before and _told(change, change.before) else "",
        after=change.after.quote.text if change.after else "",
        fields=tuple(said),
    )


def _told(change: ClaimChange, before: Claim) -> bool:
    """Whether the earlier words are worth showing: they are gone or differ from the later ones."""
    return change.after is None or before.quote.text != change.after.quote.text


def _what(claim: Claim) -> str:
    return f"{plain(claim.type)}{' (does not)' if claim.polarity == 'does_not' else ''}"


def _change(document: Document, kind: str) -> PolicyChange:
    return PolicyChange(document=_name(document), url=document.url, kind=kind)


def _name(document: Document) -> str:
    return document.title or document.url or document.path or document.kind
