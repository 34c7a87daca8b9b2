"""What an answer names to the browser in its `Link` header.

https://www.rfc-editor.org/rfc/rfc8288
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple
from urllib.parse import urljoin

_LONGEST: Final = 20_000
_LINK: Final = re.compile(r"<([^<>]{1,2000})>([^<]{0,500})")
_REL: Final = re.compile(r";\s{0,9}rel\s{0,9}=\s{0,9}\"?([^\";,]{1,100})", re.IGNORECASE)
_AS: Final = re.compile(r";\s{0,9}as\s{0,9}=\s{0,9}\"?([a-z]{1,20})", re.IGNORECASE)


class Named(NamedTuple):
    """An address, and what for."""

    rel: str
    url: str
    destination: str
    """What a preload is to be used as (https://fetch.spec.whatwg.org/#concept-request-destination)."""

    def asked_of(self, document: str) -> str:
        """The whole address, `document` being where it is named; empty where it is none."""
        try:
            return urljoin(document, self.url.strip())
        except ValueError:
            return ""


def named(value: str) -> Iterator[Named]:
    """Each address once for each of its relations."""
    for found in _LINK.finditer(value[:_LONGEST]):
        rel, destination = _REL.search(found[2]), _AS.search(found[2])
        for kind in rel[1].lower().split() if rel else ():
            yield Named(kind, found[1], destination[1].lower() if destination else "")
