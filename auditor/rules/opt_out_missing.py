"""opt_out_missing: the policy promises an opt-out on a page, and gives no address for it."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.finding import Finding, Subject
from auditor.model.ground import Ground
from auditor.model.rule import Rule, Source
from auditor.model.verdict import Weight, contradicted
from auditor.model.wording import cited, plain

ID: Final = "opt_out_missing"
_ON_A_PAGE: Final = ("link", "third_party_page", "industry_platform")
_WRITTEN: Final = re.compile(r"(?<![\w@.])(?:[\w-]+\.)+[a-z]{2,12}(?:/|\b)", re.IGNORECASE)
"""An address written out in the sentence itself, without `https://`."""
_NEAR: Final = 400
"""How many characters before and after the sentence a link may be and still belong to it."""


def _judge(case: Case) -> Iterator[Finding]:
    documents = {document.id: document for document in case.documents}
    offers = tuple(case.said("opt_out", polarity="does"))
    for claim in offers:
        document = documents.get(claim.quote.document)
        if (
            document is not None
            and _targetless(claim, document, offers)
            and not _pressed(case, claim, document)
        ):
            yield _finding(case, claim)


def _targetless(claim: Claim, document: Document, offers: tuple[Claim, ...]) -> bool:
    """Whether there is no address in or near the sentence, and none for the same vendor elsewhere, although
    the document's links were read. A link that belongs to another vendor's opt-out does not count.
    """
    given = {other.vendor for other in offers if other.url}
    if claim.mechanism not in _ON_A_PAGE or claim.url is not None or claim.vendor in given:
        return False
    if _WRITTEN.search(claim.quote.text) or claim.quote.text.rstrip().endswith((":", "：")):
        return False  # a colon may introduce a frame, whose contents the document does not include
    if claim.object == "communications":  # every newsletter has its own unsubscribe link
        return False
    first, last = claim.quote.start - _NEAR, claim.quote.end + _NEAR
    others = {o.url for o in offers if claim.vendor and o.vendor and o.vendor != claim.vendor}
    near = any(first <= a.start <= last and a.url not in others for a in document.anchors)
    return not near and (bool(document.anchors) or (claim.vendor is not None and _is_page(document)))


def _pressed(case: Case, claim: Claim, document: Document) -> bool:
    """Whether the opt-out was found on the document's own page, as a switch or in a frame."""
    on_page = (record for record in case.opt_outs if record.endpoint.page == document.url and record.wrote)
    return any(claim.vendor in (record.endpoint.vendor, *record.endpoint.shared) for record in on_page)


def _is_page(document: Document) -> bool:
    """Whether the text was fetched as a web page with its links; a saved text or a PDF may have lost them."""
    fetched = document.status is not None and document.path is None and bool(document.headings)
    return fetched and not (document.url or "").partition("?")[0].lower().endswith(".pdf")


def _finding(case: Case, claim: Claim) -> Finding:
    reason = "the links of the document were read, and none is near the sentence"
    name = plain(claim.vendor or "an opt-out", 80)
    met = (facts for facts in case.attribution.hosts.values() if facts.vendor == claim.vendor)
    shown = next((plain(facts.vendor_name, 80) for facts in met if facts.vendor_name), name)
    return contradicted(
        case,
        ID,
        Subject(kind="claim", key=f"opt-out {name.casefold()}", name=shown),
        Ground(claims=(claim,), jurisdiction=claim.jurisdiction),
        Weight(severity="note", confidence=0.5, reason=reason),
        message=f"The policy says {cited(claim)} No address for this opt-out is given there.",
        evidence_absent="what is missing is the address itself",
    )


RULE = Rule(
    id=ID,
    title="Opt-outs mentioned without a link",
    compares="Each opt-out page that a policy mentions, with the links in or near that sentence.",
    severity="note",
    confidence="0.5: the link may have been meant to stand elsewhere.",
    remedy="Link to the opt-out where it is mentioned.",
    sources=(
        Source(
            title="Regulation (EU) 2016/679, art. 21(4)", url="https://eur-lex.europa.eu/eli/reg/2016/679/oj"
        ),
    ),
    contradicted_when="The policy says “You can opt out on the vendor's page”, and links to no such page.",
    upheld_when="Nothing is reported if the address is given.",
    untested_when="Nothing is reported if the document's links could not be read.",
    judge=_judge,
)
