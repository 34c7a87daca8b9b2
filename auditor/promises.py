"""Reads what a site's documents promise, using the readers and people's corrections."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import chain

from auditor.model.claim import Claim, Tension
from auditor.model.correction import Corrected, Correction
from auditor.model.document import Document
from auditor.model.version import Version
from auditor.policy import claims as policy_claims
from auditor.policy import corrections
from auditor.policy import tensions as policy_tensions
from auditor.vendors.catalogue import Catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a site's documents say."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    tensions: tuple[Tension, ...]
    corrected: tuple[Corrected, ...] = ()
    """The outcome of each correction that people made to the claims."""


def read(documents: Sequence[Document], catalogue: Catalogue, said: Sequence[Correction] = ()) -> Reading:
    """Read what documents promise, apply the corrections in `said`, and find where the documents contradict
    themselves. A document that was read only in part is marked as partial.
    """
    claims = _claims(documents, catalogue)
    return _corrected([_told(d, documents, claims) for d in documents], claims, said, catalogue)


def again(old: Reading, catalogue: Catalogue, said: Sequence[Correction]) -> Reading:
    """Apply the current corrections to claims that were read earlier, without reading any document again."""
    read_then = corrections.undone(old.claims, old.corrected)
    return _corrected(old.documents, read_then, said, catalogue)


def joined(
    old: Reading, met: Sequence[Document], catalogue: Catalogue, said: Sequence[Correction]
) -> Reading:
    """Add documents that were met later to an earlier reading; they take no part in the tensions."""
    read_now = _claims(met, catalogue)
    claims = (*corrections.undone(old.claims, old.corrected), *read_now)
    every = (*old.documents, *met)
    whole = _corrected((*old.documents, *(_told(d, every, claims) for d in met)), claims, said, catalogue)
    return replace(whole, tensions=old.tensions)


def of_version(version: Version, catalogue: Catalogue, said: Sequence[Correction]) -> Version:
    """Return an earlier version with the claims that the current readers and corrections give for it, so that
    any difference comes from its text.
    """
    read_now = _claims([version.document], catalogue)
    claims, _ = corrections.apply([version.document], read_now, said, catalogue)
    return replace(version, claims=claims)


def _told(document: Document, every: Sequence[Document], claims: Sequence[Claim]) -> Document:
    whole = document.readable and document.problem is None
    unread = policy_claims.unread(document, claims) if whole else None
    if whole and unread is None:
        unread = policy_claims.not_understood(document, every, claims)
    return document if unread is None else replace(document, problem=unread, partial=True)


def _claims(documents: Sequence[Document], catalogue: Catalogue) -> tuple[Claim, ...]:
    return tuple(chain.from_iterable(policy_claims.read(d, catalogue) for d in documents if d.readable))


def _corrected(
    documents: Sequence[Document], claims: Sequence[Claim], said: Sequence[Correction], catalogue: Catalogue
) -> Reading:
    held, corrected = corrections.apply(documents, claims, said, catalogue)
    tensions = policy_tensions.find([d for d in documents if d.readable], held)
    return Reading(documents=tuple(documents), claims=held, tensions=tensions, corrected=corrected)
