"""Whether a cookie is declared in a list, which claims to be complete, or named by a sentence in passing."""

import re
from typing import Final

from auditor.model.case import Case
from auditor.model.claim import Claim
from auditor.model.document import Document

_LABELS: Final = re.compile(r"\w\s{0,2}[:：]\s")
_MARKED: Final = re.compile(r"[_\d*.\[{]|[a-z][A-Z]")
"""What names of cookies have and a company at the head of a sentence has not."""
_FEWEST: Final = 2
"""Labels that make a record of a run of words: "Name: _ga Expiry: 2 years"."""


def of_list(case: Case, claim: Claim) -> bool:
    """So where it stands in a table, in a list's item, in a record with labels, in the consent platform's
    declaration, or in words that are no sentence or begin with its name.
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
