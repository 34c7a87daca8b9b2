"""Tools and companies unknown to the catalogue, where the words around the name say that the site uses them.

"We use Foobar Analytics (foobar.example)": the name alone is not enough. There must be words of use, and next
to the name its address, the form of a company, or the kind of tool. Denials are left out: no visit could tell
whether an unknown tool is there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from auditor.domains import host_of, same_party
from auditor.model.claim import Claim
from auditor.policy.cookie_lists.stated_cookie import by_name
from auditor.policy.opt_outs.addresses_of import within
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.vocabulary import Vocabulary

_IN: Final = r"[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
"""A letter or digit of a script with capitals; kana and Chinese characters may directly adjoin a name."""
_NAME: Final = re.compile(
    rf"(?<!{_IN})(?<![.@/-])[A-Z](?:{_IN}|[&'’-])*(?:\.[a-z]{{2,4}})?"
    rf"(?: (?:[A-Z](?:{_IN}|[&'’-])*(?:\.[a-z]{{2,4}})?|[0-9]{{1,3}}(?!{_IN}))){{0,3}}"
)
_NUMERAL: Final = re.compile(r"[IVXLC]+")
"""A roman numeral that numbers an item of a list."""
_PART: Final = re.compile(r"\S+ [0-9]{1,3}")
"""A word and a number alone, such as a numbered section."""
_POSTCODE: Final = re.compile(r"\b\d{4,5} $")
_CODE: Final = 7
"""The length of a postcode and its space plus one, in characters."""
_OF: Final = re.compile(r"['’]s$")
_HOST: Final = re.compile(r"^(?: ?|\])\((?:https?://)?(?:[\w-]+\.)+[a-z]{2,10}\b")
_PHRASE: Final = re.compile(r" [a-zß-ÿ]")
_MARKED: Final = re.compile(r" [*_\[]{1,3}$")
"""The Markdown before a name: bold, italics or a link."""
_JOINED: Final = re.compile(r"[a-z][A-Z][a-zA-Z]+(?<!Innen)$")
"""A capital within a word, which ordinary nouns do not have: "HelpStack"."""
_SHORTEST: Final = 3
_BEFORE, _AFTER = 90, 60
"""How many characters before and after a name may say that it is used and what it is."""
_BESIDE: Final = 30
_KNOWN: Final = 8
"""A document names its own company at least this often, and a vendor less often."""
_CONFIDENCE: Final = 0.65


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per name and sentence that says it is used."""
    if "unlisted_used" not in reading.words.patterns:
        return
    found = tuple(_found(reading))
    known = {one.name.lower() for one in found if one.told}
    known |= {p.plain[m.start : m.end] for p in reading.passages for m in reading.mentions(p)}
    seen: set[tuple[int, str]] = set()
    for one in found:
        low, passage = one.name.lower(), one.passage
        if low in known and (passage.index, low) not in seen:
            seen.add((passage.index, low))
            yield reading.claim(
                "vendor_use",
                passage,
                (one.because,),
                vendor=by_name(reading.catalogue).get(low, one.name),
                object=one.name,
                purpose=reading.words.purposes(passage.plain),
                confidence=_CONFIDENCE,
            )


@dataclass(frozen=True, slots=True)
class _Used:
    """A name next to words of use."""

    passage: Passage
    name: str
    because: re.Match[str]
    told: bool
    """Whether the words next to it say what it is: once is enough for all its uses in the document."""


def _found(reading: Reading) -> Iterator[_Used]:
    for passage in reading.prose():
        for found in _names(reading.words, passage.text):
            name = _OF.sub("", found.group().rstrip(".'’-"))
            if not _may_be(reading, passage, found, name):
                continue
            used = _runs(reading, passage, found, name)
            if used is not None:
                yield used


def _names(words: Vocabulary, text: str) -> Iterator[re.Match[str]]:
    """Candidate names; where a language capitalises all nouns, without the words that lead up to the name
    ("der Dienst Foobar").
    """
    at = 0
    while (found := _NAME.search(text, at)) is not None:
        lead = words.at("unlisted_lead", found.group().lower(), 0)
        at = found.end() if lead is None else found.start() + lead.end()
        if lead is None:
            yield found


def _may_be(reading: Reading, passage: Passage, found: re.Match[str], name: str) -> bool:
    """Whether it may be a name unknown to the catalogue: not the site's own, no legal or grammatical word."""
    words, (start, end) = reading.words, found.span()
    if len(name) < _SHORTEST or _NUMERAL.fullmatch(name) or _own(reading, name):
        return False
    if _POSTCODE.search(passage.text, max(0, start - _CODE), start) or passage.text[end : end + 1] == "_":
        return False  # the town of an address; a cookie's name
    if words.has("unlisted_not", name.lower().removeprefix("the ")):
        return False
    span = passage.folded(start), passage.folded(end)
    if any(m.start() <= span[0] and span[1] <= m.end() for m in words.all("own_defined", passage.plain)):
        return False  # "Acme Ltd. ("we")"
    return not any(m.start < span[1] and span[0] < m.end for m in reading.mentions(passage))


def _own(reading: Reading, name: str) -> bool:
    """Whether it is the site's own name, by its address or by how often the document repeats it."""
    if reading.is_own(name):
        return True
    if name.lower() not in by_name(reading.catalogue) and reading.document.text.count(name) >= _KNOWN:
        return True
    joined = re.sub(r"\W", "", name.lower())
    return any(joined in own or own in joined for own in reading.own_names)


def _runs(reading: Reading, passage: Passage, found: re.Match[str], name: str) -> _Used | None:
    """The name with the words that say it is used here; None if they are missing, denied or supposed."""
    words, text = reading.words, passage.plain
    at, end = passage.folded(found.start()), passage.folded(found.start() + len(name))
    before = _MARKED.sub(" ", text[max(0, at - _BEFORE) : at])
    used = words.find("unlisted_used", before) or words.find("unlisted_acts", text[end : end + _AFTER])
    opens = passage.sentence.kind == "item" and passage.sentence.start == passage.sentence.block
    first = opens and at <= _SHORTEST and _of_a_list(reading, passage) and _heads(reading, passage, found)
    behind = passage.text[found.start() + len(name) :]
    common = words.at("unlisted_common", text, end) or words.at("common_goes_on", behind, 0)
    # "Tracking pixels are", "Dates and times", "Section 3": not names
    first = first and not common and _PART.fullmatch(name) is None
    labelled = before.endswith(": ") and words.at("unlisted_acts", text, end) is None
    if (used is None and not first) or (labelled and words.at("unlisted_common", text, end)):
        return None  # "Cookie tool: Adjust your choices": a capitalised verb
    if words.has("negation_before", before) or words.has("unlisted_aside", before):
        return None
    if words.at("unlisted_sort", text, end):
        return None  # "Delivery companies": a kind of company
    told = (
        words.has("unlisted_kind_before", before)
        or words.has("unlisted_firm", before)
        or words.has("unlisted_kind_after", text[end : end + _AFTER])
        or words.has("unlisted_kind_within", name.lower())
        or _HOST.match(passage.text[found.start() + len(name) :]) is not None
        or _linked(reading, passage, found)
        or (used is not None and "unlisted_lead" in words.patterns and _JOINED.search(name) is not None)
        or (name.lower() in by_name(reading.catalogue) and _right_beside(words, before, text[end:]))
        or first
    )
    because = used or words.find("unlisted_any", text)
    return None if because is None else _Used(passage, name, because, told=told)


def _right_beside(words: Vocabulary, before: str, after: str) -> bool:
    """Whether words of use adjoin a name that is also an ordinary word ("Fathom counts …")."""
    used = words.has("unlisted_used", before[-_BESIDE:])
    return used or words.at("unlisted_acts", after, 0) is not None


def _heads(reading: Reading, passage: Passage, found: re.Match[str]) -> bool:
    """Whether the name opens its item: a capitalised word may begin any phrase ("Date and hour", "Type de
    navigateur"), and a kind of data is not a company.
    """
    words, end = reading.words, found.end()
    if words.data(found.group().lower()):
        return False
    goes_on = _PHRASE.match(passage.text, end) is not None
    return not goes_on or words.has("unlisted_kind_after", passage.plain[passage.folded(end) :])


def _of_a_list(reading: Reading, passage: Passage) -> bool:
    """Whether an item is in a list of providers or tools, not of data."""
    words, lead = reading.words, f"{reading.lead(passage)} {passage.heading}"
    if words.has("negation_before", reading.lead(passage)):
        return False  # "We never sell it to third parties:", and what it is used for
    return words.has("unlisted_intro", lead) and not words.has("unlisted_data", passage.intro or lead)


def _linked(reading: Reading, passage: Passage, found: re.Match[str]) -> bool:
    """Whether the name is a link to another party's site."""
    start = passage.sentence.start + found.start()
    own = host_of(reading.document.url or "")
    return any(
        address.start <= start < address.end
        and not address.bare
        and not same_party(own, host_of(address.url))
        for address in within(reading, passage.sentence.start, passage.sentence.end)
    )


READER = Reader(types=("vendor_use",), read=read)
