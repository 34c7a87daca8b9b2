"""Turns the declarations that a site's consent platform published during visits into documents."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from auditor.consent import tcf
from auditor.consent.bits import Unreadable
from auditor.model.document import Document
from auditor.model.observation import Declared
from auditor.model.visit import Visit
from auditor.policy.cookie_lists import declaration

Content = Callable[[str], bytes | None]
"""Returns the bytes of an evidence file by its SHA-256; None if it no longer exists."""

_PLACES: Final = ("response", "the banner")
_MOST: Final = 10
"""The highest number of declarations of one site that become documents."""


def documents(visits: Sequence[Visit], content: Content) -> tuple[Document, ...]:
    """The distinct declarations that the platforms made during these visits. A response of the platform comes
    before the copy that its script holds in the page, since the copy was made from it.
    """
    vantages = len({visit.vantage.id for visit in visits}) > 1
    found: dict[str, Document] = {}
    for vantage in dict.fromkeys(visit.vantage.id for visit in visits):
        mine = [visit for visit in visits if visit.vantage.id == vantage]
        for document in _of_vantage(mine, content):
            known = found.setdefault(document.id, document)
            if vantages:
                found[document.id] = replace(known, vantages=(*known.vantages, vantage))
    return tuple(found.values())[:_MOST]


def _of_vantage(visits: Sequence[Visit], content: Content) -> Iterator[Document]:
    shown = shown_vendors(visits)
    name = next((v.banner.platform for v in visits if v.banner and v.banner.platform), None)
    met = {each.sha256: (each, visit) for visit in reversed(visits) for each in reversed(visit.declarations)}
    answered: set[str] = set()
    listed: set[str] = set()
    for each, visit in sorted(met.values(), key=lambda one: _rank(one[0])):
        body = content(each.sha256)
        read = declaration.read(body, shown) if body else None
        names = {row.name or row.provider for row in read.rows} if read else set()
        if read is None or (each.where != "response" and (read.platform in answered or names <= listed)):
            continue
        if each.where == "response" and read.platform:
            answered.add(read.platform)
        listed |= names
        document = declaration.document(read, url=each.url, sha256=each.sha256, platform=name)
        yield replace(document, fetched=visit.started)


def _rank(each: Declared) -> int:
    """Sort key: responses first, then what a platform's script holds, then the tables that it shows."""
    return ("response", "", "the banner").index(each.where if each.where in _PLACES else "")


def shown_vendors(visits: Iterable[Visit]) -> frozenset[int]:
    """IDs of the vendors that the platform showed: those listed as disclosed in its consent string or, if the
    string lacks that segment, those with consent or whose legitimate interest was disclosed.
    """
    shown: set[int] = set()
    for raw in {signal.raw for visit in visits for signal in visit.signals if signal.kind == "tcf"}:
        try:
            said = tcf.decode(raw)
        except Unreadable:
            continue
        for start, end in said.disclosed or (*said.vendors, *said.vendors_legitimate):
            shown.update(range(start, min(end, start + 5_000) + 1))
    return frozenset(shown)
