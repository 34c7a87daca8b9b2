"""Parse the `Link` header of a response.

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
    """A linked URL with its relation."""

    rel: str
    url: str
    destination: str
    """The destination of a preload (https://fetch.spec.whatwg.org/#concept-request-destination)."""

    def asked_of(self, document: str) -> str:
        """The absolute URL, resolved against `document`; empty where it is not valid."""
        try:
            return urljoin(document, self.url.strip())
        except ValueError:
            return ""


def named(value: str) -> Iterator[Named]:
    """Each linked URL, once for each of its relations."""
    for found in _LINK.finditer(value[:_LONGEST]):
        rel, destination = _REL.search(found[2]), _AS.search(found[2])
        for kind in rel[1].lower().split() if rel else ():
            yield Named(kind, found[1], destination[1].lower() if destination else "")
