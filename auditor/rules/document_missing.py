"""document_missing: no policy was found, or a document that the site refers to is gone."""

from collections.abc import Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.document import Document
from auditor.model.finding import Evidence, Finding, Subject
from auditor.model.ground import Ground
from auditor.model.naming import address_key
from auditor.model.rule import Rule, Source
from auditor.model.seen import could_not_look
from auditor.model.verdict import Weight, contradicted, site_subject, untested, upheld
from auditor.model.visit import Visit
from auditor.model.wording import count, day, plain, said, when

ID: Final = "document_missing"
_GONE: Final = frozenset({404, 410})


def _judge(case: Case) -> Iterator[Finding]:
    if all(document.kind == "banner" for document in case.documents):
        yield _none_found(case)  # a consent platform's declaration is not a policy
        return
    broken = [each for each in case.documents if not each.readable and not _a_dead_opt_out(case, each)]
    for document in broken:
        yield _broken(case, document)
    if not broken:
        ground = Ground(absent="the documents themselves were what was looked for")
        read = count(sum(document.readable for document in case.documents), "document")
        message = f"Found and read: {read}."
        yield upheld(case, ID, site_subject(case), ground, message=message, confidence=0.8)


def _a_dead_opt_out(case: Case, document: Document) -> bool:
    """Whether the document's address is that of a dead opt-out, which opt_out_dead reports."""
    dead = (each.endpoint.url for each in case.opt_outs if each.verdict == "dead")
    return document.url is not None and address_key(document.url) in {address_key(u) for u in dead if u}


def _none_found(case: Case) -> Finding:
    """The finding that no policy was found; untested if no page's links could be seen."""
    ground = Ground(absent="no document was found that could be quoted")
    reached = tuple(v for v in case.reached(case.visits) if v.links and v.gap("links") is None)
    if not reached:
        why = "the links of the site could not be seen" if case.visits else could_not_look(case)
        return untested(case, ID, site_subject(case), ground, why=why)
    weight = Weight(
        severity="warning", confidence=0.6, reason="no link on the pages visited leads to a policy"
    )
    message = (
        f"{when(reached)}, none of the {sum(len(v.links) for v in reached[:1])} links on the first page "
        "led to a privacy or cookie policy."
    )
    evidence = tuple(_links(visit) for visit in reached[:1])
    return contradicted(
        case,
        ID,
        site_subject(case),
        ground,
        weight,
        message=message,
        evidence=evidence,
        seen=(len(reached), len(reached)),
    )


def _links(visit: Visit) -> Evidence:
    shown = ", ".join(f"“{plain(link.text, 30)}”" for link in visit.links[-12:] if link.text)
    return Evidence(
        kind="document",
        summary=f"Links of the page: {shown}",
        visit=visit.id,
        phase=visit.phase,
        at=visit.started,
    )


def _broken(case: Case, document: Document) -> Finding:
    place = document.url or document.path or "a document"
    subject = Subject(kind="document", key=address_key(place), name=plain(place, 120))
    claims = tuple(c for c in case.said("policy_link") if c.url and address_key(c.url) == address_key(place))
    found = document.found or "it was given"
    ground = Ground(claims=claims, absent=None if claims else f"no sentence is quoted: {plain(found, 200)}")
    evidence = Evidence(
        kind="document",
        summary=f"{plain(place, 160)}: {plain(document.problem or '', 200)}",
        at=document.fetched,
        fields={"url": plain(place, 300), "status": str(document.status or ""), "found": plain(found, 200)},
    )
    if not _shown_missing(document):
        why = f"{plain(place, 160)} could not be read: {document.problem}"
        return untested(case, ID, subject, ground, why=why, evidence=(evidence,))
    on = f"On {day(document.fetched)}, " if document.fetched else ""
    weight = Weight(
        severity="warning", confidence=0.85, reason=f"the address answered with {document.status}"
    )
    message = f"{said(ground)} {on}{subject.name} could not be found: {plain(document.problem or '', 200)}."
    return contradicted(case, ID, subject, ground, weight, message=message, evidence=(evidence,))


def _shown_missing(document: Document) -> bool:
    """Whether the server itself said that the document is gone. A timeout, a block or a parsing failure shows
    nothing.
    """
    return document.status in _GONE


RULE = Rule(
    id=ID,
    title="Missing policies",
    compares="The documents that the site or its policies refer to, with what their addresses return.",
    severity="warning",
    confidence="0.85 where the address returns 404 or 410; 0.6 where none of a page's links leads to a "
    "policy. A timeout or a refused request is never reported as a discrepancy.",
    remedy="Fix the link, or publish the document at its address.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 12 and 13",
            url="https://eur-lex.europa.eu/eli/reg/2016/679/oj",
        ),
        Source(
            title="California Online Privacy Protection Act, Cal. Bus. & Prof. Code 22575",
            url="https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=22575",
        ),
    ),
    contradicted_when="“See our Cookie Policy” links to an address that returns 404.",
    upheld_when="Every document that was found could be read.",
    untested_when="The document's address timed out, or the site was not visited and no document was given.",
    judge=_judge,
)
