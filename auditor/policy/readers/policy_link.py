"""References to another document, with its address where one is given."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from auditor.domains import host_of
from auditor.model.claim import Claim
from auditor.policy.opt_outs.addresses_of import Address, below, within
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.passages.under_labels import COLON
from auditor.policy.text.lines import ends
from auditor.policy.words.vocabulary import Vocabulary

_NO_DOCUMENT: Final = ("opt_out_firm", "opt_out", "withdraw", "communication", "choice_there", "rights")
"""What "the link below" may be for, where a sentence names no document."""
_LABEL: Final = 90
"""The longest link words, in characters."""
_MOST: Final = 20
"""How many documents named in a passage are examined."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per address; one without where the sentence refers to a document but gives none."""
    for passage in reading.prose():
        words, text = reading.words, passage.plain
        named, of_itself = _document(reading, passage)
        refers, blank = words.find("refer", text), words.find("refer_blank", text)
        if (labelled := _labelled(reading, passage, named)) is not None:
            yield labelled
            continue
        if of_itself or (named is not None and words.has("not_a_document", text[: named.start()])):
            yield from _of_another_kind(reading, passage, of_itself=of_itself)
            continue  # "questions about our privacy policy: write to …"
        if blank is None and named is None:
            yield from _written(reading, passage, refers)
            continue
        if named is None and any(words.has(key, text) for key in _NO_DOCUMENT):
            continue
        found = tuple(within(reading, passage.sentence.start, passage.sentence.end))
        found = found or (tuple(below(reading, passage)) if blank else ())
        documents = tuple(a for a in found if _of_policy(words, a))
        of_others = not found and (words.has("others_documents", text) or words.has("basis_contract", text))
        here = not found and blank is None and words.has("list_here", text)
        if of_others or here or (blank is None and refers is None and not documents):
            continue  # mentioned in passing, as contracts are; other sites' policies; "the list below"
        for address in documents or found or (None,):
            yield _claim(reading, passage, (named, blank or refers), address)


def _of_another_kind(reading: Reading, passage: Passage, *, of_itself: bool) -> Iterator[Claim]:
    """Links to the site's policy from a document of another kind: there, "our privacy policy (https://…)" is
    another document.
    """
    if not of_itself or reading.document.kind not in ("cookie", "external_transmission", "opt_out"):
        return
    named = reading.words.find("document_name", passage.plain)
    for address in within(reading, passage.sentence.start, passage.sentence.end):
        if _of_policy(reading.words, address):
            yield _claim(reading, passage, (named,), address)


def _of_policy(words: Vocabulary, address: Address) -> bool:
    return words.has("policy_address", f"{address.url} {address.text}".lower())


def _claim(
    reading: Reading, passage: Passage, because: tuple[re.Match[str] | None, ...], address: Address | None
) -> Claim:
    called = next((match for match in because if match is not None), None)
    return reading.claim(
        "policy_link",
        passage,
        because,
        url=address.url if address else None,
        object=passage.words(called.span()) if called else None,
        vendor=_vendor(reading, passage, address),
        confidence=0.75,
    )


def _label(reading: Reading, passage: Passage, named: re.Match[str] | None) -> bool:
    """Whether a line consists of link words: what the link leads to, or whose policy."""
    words, text = reading.words, passage.plain
    if len(text) > _LABEL or passage.sentence.start != passage.sentence.block:
        return False
    if words.has("link_label", text):
        return not words.has("opt_out_firm", text)
    return named is not None and not ends(text) and bool(reading.mentions(passage))


def _labelled(reading: Reading, passage: Passage, named: re.Match[str] | None) -> Claim | None:
    """A claim from link words on a line of their own, or from an address under a label:
    "プライバシーポリシー", and its address in the next line.
    """
    words, intro = reading.words, passage.intro
    if _label(reading, passage, named):
        found = tuple(within(reading, passage.sentence.start, passage.sentence.end))
        return _claim(reading, passage, (named,), found[0] if found else None)
    if not intro.endswith(COLON) or not words.has("column_policy", intro.removesuffix(COLON)):
        return None
    found = tuple(within(reading, passage.sentence.start, passage.sentence.end))
    return replace(_claim(reading, passage, (), found[0]), object=intro[:60]) if found else None


def _document(reading: Reading, passage: Passage) -> tuple[re.Match[str] | None, bool]:
    """The first document named that is not this one, and whether only this one is named ("this Privacy
    Policy").
    """
    named = tuple(islice(reading.words.all("document_name", passage.plain), _MOST))
    others = (match for match in named if not _itself(reading, passage, match.start()))
    other = next(others, None)
    return other, bool(named) and other is None


def _written(reading: Reading, passage: Passage, refers: re.Match[str] | None) -> Iterator[Claim]:
    """Documents named only by their address: "see https://shop.example/privacy", also as items of a list."""
    words = reading.words
    told = refers is not None or (passage.sentence.kind == "item" and words.has("refer", passage.intro))
    if not told or any(words.has(key, passage.plain) for key in _NO_DOCUMENT):
        return
    found = tuple(within(reading, passage.sentence.start, passage.sentence.end))
    if not found and passage.plain.endswith((":", "：")):
        found = tuple(below(reading, passage))  # "For more on how Acme uses data:", and the address below
    for address in found:
        if address.bare and words.has("policy_address", address.url.lower()):
            yield replace(_claim(reading, passage, (refers,), address), object=None, confidence=0.65)


def _itself(reading: Reading, passage: Passage, at: int) -> bool:
    return reading.words.find("itself", passage.plain, max(0, at - 14), at + 1) is not None


def _vendor(reading: Reading, passage: Passage, address: Address | None) -> str | None:
    """The vendor whose document it is: by its host, else the one vendor that the words name."""
    if address is not None:
        from_host = reading.catalogue.by_host(host_of(address.url))
        return from_host.id if from_host else None
    named = {mention.vendor for mention in reading.mentions(passage)}
    return named.pop() if len(named) == 1 else None


READER = Reader(types=("policy_link",), read=read)
