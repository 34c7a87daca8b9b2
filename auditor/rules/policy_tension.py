"""policy_tension: two passages of the documents that a careful reader would compare."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from auditor.model.case import Case
from auditor.model.claim import Tension
from auditor.model.finding import Finding, Instance, Subject
from auditor.model.ground import Ground
from auditor.model.naming import address_key
from auditor.model.rule import Rule, Source
from auditor.model.verdict import Weight, contradicted
from auditor.model.wording import listing, plain

ID: Final = "policy_tension"

_LEAST: Final = 0.6
"""Tensions with less confidence are not reported."""

_NAMES: Final[Mapping[str, str]] = {
    "contradiction": "two statements",
    "missing_target": "a reference without an address",
    "scope_gap": "a practice missing from a list",
    "consent_gap": "a consent that is not requested anywhere",
    "optout_limit": "the limits of an opt-out",
    "date": "a date",
    "vague": "an indefinite wording",
    "translation": "a sentence with the opposite meaning",
}


_ONE_CAUSE: Final = "missing_target"
"""The kind whose tensions form one finding per document: its missing links are fixed together."""


def _judge(case: Case) -> Iterator[Finding]:
    told = [tension for tension in case.tensions if tension.confidence >= _LEAST]
    alike: dict[str, list[Tension]] = {}
    for tension in told:
        if tension.kind == _ONE_CAUSE:
            alike.setdefault(_place(case, tension), []).append(tension)
        else:
            key = f"{_place(case, tension)} {tension.kind} {_about(tension)}"
            yield _finding(case, tension, key)
    for place, tensions in alike.items():
        yield _together(_finding(case, tensions[0], f"{place} {_ONE_CAUSE}"), tensions)


def _place(case: Case, tension: Tension) -> str:
    document = next(
        (d for d in case.documents if tension.quotes and d.id == tension.quotes[0].document), None
    )
    return address_key(document.url) if document and document.url else ""


def _about(tension: Tension) -> str:
    return " ".join(plain(quote.text, 60).casefold() for quote in tension.quotes[:2])


def _together(finding: Finding, tensions: list[Tension]) -> Finding:
    """One finding with each reference as an instance, so that a new reference shows as new."""
    quotes = tuple(dict.fromkeys(quote for tension in tensions for quote in tension.quotes))
    instances = tuple(Instance(key=_about(each), label=plain(each.quotes[0].text, 120)) for each in tensions)
    if len(tensions) == 1:
        return replace(finding, instances=instances)
    told = listing(f"“{plain(quote.text, 76)}”" for quote in quotes)
    message = f"Opt-outs or documents are referred to, but no address is given there: {told}."
    return replace(finding, message=message, quotes=quotes, instances=instances)


def _finding(case: Case, tension: Tension, key: str) -> Finding:
    """A finding that is a note at most: it rests on the text, not on anything observed."""
    subject = Subject(kind="document", key=key, name=_NAMES[tension.kind])
    reason = "it rests on the documents alone, and nothing was observed in a browser"
    finding = contradicted(
        case,
        ID,
        subject,
        Ground(absent="the passages themselves are quoted"),
        Weight(severity="note", confidence=tension.confidence, reason=reason),
        message=plain(tension.message, 400),
        evidence_absent="the documents are compared with each other, not with a visit",
    )
    return replace(finding, quotes=tension.quotes)


RULE = Rule(
    id=ID,
    title="Statements in the documents that do not fit together",
    compares="Two sentences of the site's documents, or a sentence and what it refers to.",
    severity="note",
    confidence="As certain as the reading of the text; never more than a note.",
    remedy="Reword the passages so that both can be true.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 12(1)", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"
        ),
    ),
    contradicted_when="One section says that cookies identify nobody; another counts them as personal data.",
    upheld_when="Nothing is reported if the statements fit together.",
    untested_when="Nothing is reported if a document could not be read: see document_missing.",
    judge=_judge,
)
