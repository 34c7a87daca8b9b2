"""policy_tension: two places of the documents that a careful reader would hold against each other."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from auditor.model.case import Case
from auditor.model.claim import Tension
from auditor.model.finding import Finding, Subject
from auditor.model.ground import Ground
from auditor.model.naming import address_key
from auditor.model.rule import Rule, Source
from auditor.model.verdict import Weight, contradicted
from auditor.model.wording import plain

ID: Final = "policy_tension"

_LEAST: Final = 0.6
"""Tensions read with less confidence are not shown."""

_NAMES: Final[Mapping[str, str]] = {
    "contradiction": "two statements",
    "missing_target": "a reference without an address",
    "scope_gap": "a practice that a list leaves out",
    "consent_gap": "a consent that nothing asks for",
    "optout_limit": "what an opt-out leaves",
    "date": "a date",
    "vague": "an undetermined wording",
    "translation": "a sentence turned around",
}


def _judge(case: Case) -> Iterator[Finding]:
    for tension in case.tensions:
        if tension.confidence >= _LEAST:
            yield _finding(case, tension)


def _finding(case: Case, tension: Tension) -> Finding:
    """A note at most: a matter of reading, not of anything seen."""
    document = next(
        (d for d in case.documents if tension.quotes and d.id == tension.quotes[0].document), None
    )
    place = address_key(document.url) if document and document.url else ""
    about = " ".join(plain(quote.text, 60).casefold() for quote in tension.quotes[:2])
    subject = Subject(kind="document", key=f"{place} {tension.kind} {about}", name=_NAMES[tension.kind])
    reason = "it is a reading of the documents alone; nothing of it was seen in a browser"
    finding = contradicted(
        case,
        ID,
        subject,
        Ground(absent="the places themselves are quoted"),
        Weight(severity="note", confidence=tension.confidence, reason=reason),
        message=plain(tension.message, 400),
        evidence_absent="the documents are held against each other, not against a visit",
    )
    return replace(finding, quotes=tension.quotes)


RULE = Rule(
    id=ID,
    title="Places of the documents that do not fit together",
    compares="Two sentences of the site's documents, or a sentence and what it refers to.",
    severity="note",
    confidence="As sure as the reading; always a note.",
    remedy="Reword the place in question so that both can be true.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 12(1)", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"
        ),
    ),
    contradicted_when="One section says that cookies identify nobody, another counts them as personal data.",
    upheld_when="Nothing is reported where the places fit together.",
    untested_when="Nothing is reported where a document could not be read: see document_missing.",
    judge=_judge,
)
