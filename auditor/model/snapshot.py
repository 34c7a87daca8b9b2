"""Under which name the text of a document is kept: in a site's folder, in reports and in bundles alike."""

import re
from hashlib import sha256
from typing import Final

from auditor.model.document import Document

FOLDER: Final = "snapshots"
_SLUG: Final = 80
"""Characters of an address that a file is named after."""
_UNSAFE: Final = re.compile(r"[^a-z0-9]+")


def name(document: Document, vantage: str = "") -> str:
    """The name of a document's file: what can be read of its address, and a mark that tells it apart."""
    address = document.url or document.path or document.id
    told = _UNSAFE.sub("-", f"{vantage} {address.partition('://')[2] or address}".lower()).strip("-")
    mark = sha256(f"{vantage}\n{address}".encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{told[:_SLUG].strip('-') or 'document'}-{mark}.txt"
