"""Refers to another document, with its address where one is given."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.domains import host_of
from auditor.model.claim import Claim
from auditor.policy.addresses_of import below, within
from auditor.policy.reading import Passage, Reader, Reading

_NO_DOCUMENT: Final = ("opt_out_firm", "opt_out", "withdraw", "communication")
"""What "the link below" is for, where a sentence names no document."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim an address; one without where the sentence refers to a document and gives none."""
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        named, refers = words.find("document_name", text), words.find("refer", text)
        blank = words.find("refer_blank", text)
        if blank is None and (named is None or refers is None):
            continue
        if named is None and any(words.has(key, text) for key in _NO_DOCUMENT):
            continue
        if named is not None and _itself(reading, passage, named.start()):
            continue
        found = tuple(within(reading, passage.sentence.start, passage.sentence.end))
        found = found or (tuple(below(reading, passage)) if blank else ())
        documents = tuple(a for a in found if words.has("policy_address", f"{a.url} {a.text}".lower()))
        for address in documents or found or (None,):
            yield reading.claim(
                "policy_link",
                passage,
                (named, blank or refers),
                url=address.url if address else None,
                object=_called(passage, named, blank),
                vendor=_vendor(reading, address.url) if address else None,
                confidence=0.75,
            )


def _itself(reading: Reading, passage: Passage, at: int) -> bool:
    """Whether it is "this Privacy Policy", no other document."""
    return reading.words.find("itself", passage.plain, max(0, at - 14), at + 1) is not None


def _called(passage: Passage, named: re.Match[str] | None, blank: re.Match[str] | None) -> str | None:
    match = named or blank
    return passage.words(match.span()) if match else None


def _vendor(reading: Reading, url: str) -> str | None:
    from_host = reading.catalogue.by_host(host_of(url))
    return from_host.id if from_host else None


READER = Reader(types=("policy_link",), read=read)
