"""The names by which a document refers to the site's own company."""

from collections.abc import Iterable
from typing import Final

from auditor.domains import host_of, registrable_domain
from auditor.model.document import Document
from auditor.policy.passages.passage import Passage
from auditor.policy.words.vocabulary import Vocabulary, plain
from auditor.vendors.catalogue import Catalogue

SHORTEST_NAME: Final = 3
"""Least characters of a domain label that is distinguishable from other words."""
_FIRST: Final = 12
"""How many passages at the start may define the name of the document's own company."""
_EDGES: Final = " #|-–—:：*·•&"
_LONGEST_NAME: Final = 30
"""Most characters of a name in a title beside the word for a policy."""


def of_site(
    document: Document, catalogue: Catalogue, titles: frozenset[str], known: Iterable[str]
) -> frozenset[str]:
    """The site's own names in lower case: its domain without the suffix, its `titles`, and the vendor whose
    own site it is, by id and name. `known` are vendors that the document identifies with the site.
    """
    host = host_of(document.url or "")
    label = registrable_domain(host).partition(".")[0]
    vendor = catalogue.by_host(host) if host else None
    names = {label} if len(label) >= SHORTEST_NAME else set()
    names |= titles
    for own in (*known, *((vendor.id,) if vendor is not None else ())):
        names |= {own, catalogue.vendors[own].name.lower()}
    return frozenset(names)


def of_vendors(
    words: Vocabulary, catalogue: Catalogue, titles: frozenset[str], passages: tuple[Passage, ...]
) -> frozenset[str]:
    """Vendors that are among the `titles` of a document, or that it defines as "us" at its start:
    "SMN株式会社（以下「当社」といいます）".
    """
    found = {v.id for v in catalogue.vendors.values() if v.name.lower() in titles}
    for passage in passages[:_FIRST]:
        for match in words.all("own_defined", passage.plain):
            called = next(filter(None, match.groups()))
            found |= {mention.vendor for mention in catalogue.mentions(called)}
            found |= {v.id for v in catalogue.vendors.values() if _called(called, v.name)}
    return frozenset(found)


def titled(document: Document, words: Vocabulary) -> frozenset[str]:
    """The names in the document's title or first heading beside the word for a policy: "Privacy policy |
    Example".
    """
    named = words.patterns.get("document_name")
    if named is None:
        return frozenset()
    lines = (document.title or "", *(heading.text for heading in document.headings[:1]))
    titles = (line for each in lines if named.search(line := plain(each)))
    told = (named.sub(" ", title).strip(_EDGES) for title in titles)
    names = {name for one in told for name in (one, one.partition(".")[0])}
    return frozenset(name for name in names if SHORTEST_NAME <= len(name) <= _LONGEST_NAME)


def _called(words: str, name: str) -> bool:
    """Whether the text ends with the name, or is the name."""
    return f" {words}".endswith(f" {name.lower()}")
