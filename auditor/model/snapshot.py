"""File names for the text of documents, the same in a site's folder, in reports and in bundles."""

import re
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from auditor.model.document import Document

FOLDER: Final = "snapshots"
_SLUG: Final = 80
"""Most characters of an address that are used in a file name."""
_UNSAFE: Final = re.compile(r"[^a-z0-9]+")


def name(document: Document, vantage: str = "") -> str:
    """The file name of a document: a readable form of its address, and a hash that makes it unique."""
    address = document.url or document.path or document.id
    told = _UNSAFE.sub("-", f"{vantage} {address.partition('://')[2] or address}".lower()).strip("-")
    mark = sha256(f"{vantage}\n{address}".encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{told[:_SLUG].strip('-') or 'document'}-{mark}.txt"


def names(documents: Iterable[Document]) -> Mapping[tuple[str, str], str]:
    """The file name of each document by its id and vantage (empty if it has none). If several share an
    address, such as a page and the banner over it, the first keeps the name and the others are numbered.
    """
    named: dict[tuple[str, str], str] = {}
    taken: dict[str, int] = {}
    for document in documents:
        for vantage in document.vantages or ("",):
            if (document.id, vantage) not in named:
                plain = name(document, vantage)
                taken[plain] = number = taken.get(plain, 0) + 1
                named[document.id, vantage] = plain if number == 1 else f"{plain[:-4]}-{number}.txt"
    return named
