"""Consent, or another basis, for a purpose."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from auditor.model.claim import Basis, Claim, Purpose
from auditor.policy.passages.acts import clause_at
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import without_names
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import cases_excepted
from auditor.policy.words.vocabulary import Vocabulary, blanked

_OF_NO_CONSENT: Final = (
    "future_told",
    "browsers_do",
    "basis_denied",
    "law_asks",
    "if_asked",
    "told_in_banner",
)
"""Words by which a sentence claims no consent: what will be asked once something is added, what browsers let
sites do, "no legitimate interest", what a law requires of everybody, what holds "if a consent has been
requested", what can be read in a banner.
"""
_BY_WHICH: Final[frozenset[Basis]] = frozenset({"banner", "browser_setting"})
"""In sentences on withdrawing consent, these only say where to do it."""

_NEEDED: Final[frozenset[Purpose]] = frozenset({"service", "security", "authentication", "preferences"})
"""Purposes that a site needs to work."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per sentence, with all bases it names. Words on withdrawing consent do not claim that it is
    asked for; the way to withdraw is read as an opt-out or a right.
    """
    for passage in reading.prose():
        words = reading.words
        text = _without_supposed(words, _without_withdrawal(words, _without_mode(words, passage.plain)))
        if any(words.has(key, text) for key in _OF_NO_CONSENT):
            continue
        if (none := words.find("no_banner", text)) is not None:
            yield _no_banner(reading, passage, none)
            continue
        needless = _needless(words, text)
        bases = _of_whom(words, text) or (("consent",) if needless else ())
        if passage.sentence.kind == "item" and _not_of_this_list(words, passage.intro):
            continue
        if not bases or (text != passage.plain and set(bases) <= _BY_WHICH):
            continue
        asked = reading.words.find("consent_act", text)
        above = f"{passage.intro} {passage.heading}"
        named = words.has("basis_named", f"{text} {above}") or words.has("column_basis", passage.heading)
        if asked is None and not (_other_basis(bases) or needless or named):
            continue
        if _not_asking(words, text, asked) and not _other_basis(bases):
            continue
        claim = _claim(reading, passage, text, bases, needless, asked=asked is not None)
        listed = _listed(reading, passage) if "consent" in bases and not needless else {}
        yield from [replace(claim, vendor=v, object=name) for v, name in listed.items()] or [claim]


def _without_mode(words: Vocabulary, text: str) -> str:
    """The text without the name of Google's Consent Mode, which asks nobody."""
    for mode in words.all("consent_mode", text):
        text = blanked(text, mode.span())
    return text


def _not_of_this_list(words: Vocabulary, intro: str) -> bool:
    """Whether the items below are cases in which a denial does not hold, or what is not needed ("You do not
    need: a consent banner, …").
    """
    return bool(cases_excepted(words, intro)) or words.has("needs_none_of", intro)


def _not_asking(words: Vocabulary, text: str, asked: re.Match[str] | None) -> bool:
    """Whether other words say that nothing is asked; "only if consent has been given" does ask."""
    if asked is not None and words.has("exclusive", asked.group()):
        text = blanked(text, asked.span())
    return words.has("not_asking", text)


def _needless(words: Vocabulary, text: str) -> re.Match[str] | None:
    """The words that say something is done without consent. None where their clause denies it ("no cookies
    are set without your consent") or only supposes it ("if no consent is needed, …").
    """
    needless = words.find("without_consent_does", text)
    if needless is None or _only_if(words, text, needless):
        return None
    start = clause_at(words, text, needless.start(), needless.end())[0]
    denied = words.find("negation_before", text[: needless.start()], start)
    return None if denied is not None else needless


def _without_supposed(words: Vocabulary, text: str) -> str:
    """The text with the condition that no consent is needed blanked out ("If no consent is needed, we rely on
    our legitimate interest"): the sentence names another basis. Offsets stay the same.
    """
    needless = words.find("without_consent_does", text)
    if needless is None or words.find("consent_act", text, needless.end()) is not None:
        return text
    condition = words.at("inverted_condition", text, 0)
    inverted = condition is not None and needless.end() <= condition.end()
    before = inverted or words.find("without_consent_if", text, 0, needless.start()) is not None
    return blanked(text, needless.span()) if before else text


def _only_if(words: Vocabulary, text: str, needless: re.Match[str]) -> bool:
    """Whether a condition around, before or after the words leaves open whether they apply."""
    condition = words.at("inverted_condition", text, 0)
    inside = condition is not None and needless.end() <= condition.end()
    before = words.find("without_consent_if", text, 0, needless.end())
    return inside or before is not None or words.at("without_consent_where", text, needless.end()) is not None


def _no_banner(reading: Reading, passage: Passage, none: re.Match[str]) -> Claim:
    """A claim that there is no banner: nothing is asked."""
    return reading.claim(
        "consent",
        passage,
        (none,),
        polarity="does_not",
        basis=("banner",),
        purpose=reading.words.purposes(passage.plain),
        data=reading.words.data(passage.plain),
        confidence=0.7,
    )


def _of_whom(words: Vocabulary, text: str) -> tuple[Basis, ...]:
    """The bases of the text; where it is only about children, parental consent is not the visitor's."""
    bases = words.bases(text)
    if "parental_consent" in bases and words.has("limited_persons", text):
        return tuple(basis for basis in bases if basis != "consent")
    return bases


def _spoken_of(reading: Reading, passage: Passage) -> tuple[Purpose, ...]:
    """The purposes of what "it" or "these" refers to: those of the previous sentence, else of the heading.
    Those of the heading alone where a sentence does not name what is set ("Set with your consent.").
    """
    words = reading.words
    if not words.at("it_stands_for", passage.plain, 0):
        named = words.has("cookie", passage.plain) or words.has("tracker", passage.plain)
        return () if named else words.purposes(passage.heading)
    before = reading.passages[passage.index - 1] if passage.index else None
    near = before is not None and before.sentence.heading == passage.sentence.heading
    return (words.purposes(before.plain) if near and before is not None else ()) or words.purposes(
        passage.heading
    )


def _waiting(words: Vocabulary, text: str) -> tuple[Purpose, ...]:
    """The purposes that wait for consent; not what the site needs, where the sentence is about everything
    beyond that ("no cookies but the necessary ones run before you agree").
    """
    found = words.purposes(text)
    return tuple(end for end in found if end not in _NEEDED) if words.has("beyond_needed", text) else found


def _without_withdrawal(words: Vocabulary, text: str) -> str:
    """The text with the words about withdrawing consent blanked out; offsets stay the same."""
    for withdrawn in words.all("withdraw", text):
        text = blanked(text, withdrawn.span())
    return text


def _other_basis(bases: tuple[Basis, ...]) -> bool:
    return any(basis in ("legitimate_interest", "contract", "banner", "browser_setting") for basis in bases)


def _claim(
    reading: Reading,
    passage: Passage,
    text: str,
    bases: tuple[Basis, ...],
    needless: re.Match[str] | None,
    *,
    asked: bool,
) -> Claim:
    words = reading.words
    why = [words.find(f"basis_{basis}", text) for basis in bases]
    return reading.claim(
        "consent",
        passage,
        (needless, *why),
        polarity="does_not" if needless else "does",
        basis=bases,
        purpose=_waiting(words, without_names(reading, passage, passage.plain))
        or _spoken_of(reading, passage),
        data=words.data(passage.plain),
        vendor=_of_list(reading, passage),
        exclusive=words.has("exclusive", text),
        confidence=0.8 if asked else 0.7,
    )


def _of_list(reading: Reading, passage: Passage) -> str | None:
    """The one vendor named in the introduction of the item's list: "We use Matomo, with these settings:"."""
    named = {mention.vendor for mention in reading.catalogue.mentions(passage.intro)}
    return named.pop() if passage.sentence.kind == "item" and len(named) == 1 else None


def _listed(reading: Reading, passage: Passage) -> dict[str, str]:
    """The tools, and how each is named, of the list that a sentence introduces, if every item names one: "We
    load these services only after you agree:". Empty for a list of other things or of kinds of cookies.
    """
    items: dict[int, str] = {}
    for each in reading.passages[passage.index + 1 :]:
        if each.sentence.kind != "item" or each.sentence.intro != passage.text:
            break
        items.setdefault(each.sentence.block, each.text)
    named: dict[str, str] = {}
    for text in items.values():
        mentions = reading.catalogue.mentions(text)
        if not mentions:
            return {}
        for mention in mentions:
            named.setdefault(mention.vendor, text[mention.start : mention.end])
    return named


READER = Reader(types=("consent",), read=read)
