"""Whether a cookie is declared in a list, which claims to be complete, or only mentioned in a sentence."""

import re
from typing import Final

from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.document import Document

_LABELS: Final = re.compile(r"\w\s{0,2}[:：]\s")
_MARKED: Final = re.compile(r"[_\d*.\[{]|[a-z][A-Z]")
"""Features of cookie names that a company name at the start of a sentence lacks."""
_FEWEST: Final = 2
"""Fewest labels that make a text a record: "Name: _ga Expiry: 2 years"."""


def of_list(case: Case, claim: Claim) -> bool:
    """Whether the claim is in a table, a list item, a record with labels, the consent platform's declaration,
    or in words that are not a sentence or that begin with the cookie's name.
    """
    document = next((each for each in case.documents if each.id == claim.quote.document), None)
    if document is None or document.kind == "banner":
        return document is not None
    words, name = claim.quote.text.strip(), (claim.cookie or "").casefold()
    led = words.casefold().startswith(name) and _MARKED.search(claim.cookie or "") is not None
    row = not words.endswith((".", "。")) or led
    return row or _in_structure(document, claim.quote.start) or _record(words)


def _in_structure(document: Document, at: int) -> bool:
    tables = any(table.start <= at < table.end for table in document.tables)
    return tables or any(item.start <= at < item.end for item in document.items)


def _record(text: str) -> bool:
    return "|" in text or "\t" in text or len(_LABELS.findall(text)) >= _FEWEST
