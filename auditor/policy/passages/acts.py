"""The acts in a sentence: who does what, and whether it is denied, hypothetical or only possible."""

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from auditor.model.claim import Polarity
from auditor.policy.passages.passage import Passage
from auditor.policy.words.vocabulary import Vocabulary

MOST: Final = 60
"""Most verbs of one kind looked at in a sentence: no sentence written by people has more."""
_NEAR: Final = 80
"""Characters after a verb within which a word for "may" or "only" belongs to the verb."""
_UNDONE: Final = 40
"""Characters after a verb and its negation within which a second negation undoes the first ("nicht
auszuschließen").
"""
_BEYOND: Final = 80
"""Characters after these that show what a second negation is about ("without" … "your consent")."""
_CAUSE: Final = 8
"""Characters of a denial that may overlap the words that introduce a reason: ", as we"."""
_FRAME: Final = 120
"""Most characters between an auxiliary and its participle."""
_CITED: Final = re.compile(r'(?:[„"] ?|« ?)[^„"«»]{12,300}(?:"| ?»)|「[^「」]{6,150}」|『[^『』]{6,150}』')
"""A quoted sentence; button labels are shorter."""
_GOES_ON: Final = re.compile(r"\w+ \w+|[ぁ-ん][^。]{4}|[가-힣]{2}")
_ASIDE: Final = re.compile(r"\([^()]{0,300}\)|（[^（）]{0,300}）")


@dataclass(frozen=True, slots=True)
class Act:
    """One verb in its clause, with its interpretation."""

    verb: re.Match[str]
    clause: tuple[int, int]
    polarity: Polarity
    supposed: bool
    """Whether it is only asked about, requested or a condition: "how we share", "if we sell", "ask us to
    delete".
    """
    tentative: bool
    """Whether it is only possible: "may", "場合があります"."""
    exclusive: bool
    by_others: bool
    """Whether it is done by the visitor or somebody else, not by the site."""
    denial: re.Match[str] | None
    """The words that negate it."""

    @property
    def confidence(self) -> float:
        """How certain the interpretation is."""
        return 0.85 - 0.15 * self.tentative - 0.1 * (self.polarity == "does_not" and self.exclusive)


def asides(text: str) -> tuple[tuple[int, int], ...]:
    """The spans of the bracketed parts of a text."""
    return tuple(m.span() for m in _ASIDE.finditer(text))


def aside_of(text: str, at: int) -> tuple[int, int] | None:
    """The span of the brackets that enclose an offset, if any."""
    return next((span for span in asides(text) if span[0] < at < span[1]), None)


def acts(words: Vocabulary, passage: Passage, key: str) -> Iterator[Act]:
    """The act of each verb in the passage that matches `key`, analysed within its clause."""
    breaks: tuple[int, ...] | None = None
    aside: tuple[tuple[int, int], ...] = ()
    for verb in islice(words.all(key, passage.plain), MOST):
        if breaks is None:
            breaks = _breaks(words, passage.plain)
            aside = asides(passage.plain)
        yield _act(words, passage, verb, _heard(breaks, aside, verb.start()))


def _breaks(words: Vocabulary, text: str) -> tuple[int, ...]:
    """The offsets at which clauses break; a leading subordinate clause ends at its comma."""
    lead = words.at("leading_clause", text, 0)
    led = (lead.end(),) if lead is not None else ()
    return (*led, *(m.start() for m in words.all("clause_break", text)))


def _heard(breaks: tuple[int, ...], within: tuple[tuple[int, int], ...], at: int) -> tuple[int, ...]:
    """The clause breaks that matter to a verb at `at`: breaks inside other brackets do not count."""
    others = [span for span in within if not span[0] <= at < span[1]]
    if not others:
        return breaks
    return tuple(b for b in breaks if not any(start <= b < end for start, end in others))


def takes(words: Vocabulary, text: str, verb: re.Match[str], thing: tuple[int, int]) -> int | None:
    """Characters between a verb and its object, in the word order of the language; None if they stand in the
    opposite order. The object comes first in the passive ("web beacons are not used") and where the subject
    follows the verb ("Matomo setzen wir ein", "Zählpixel gibt es nicht").
    """
    before = verb.start() - thing[1]
    if words.has("object_before_verb", text):
        return before if before >= 0 else None
    if thing[0] >= verb.end():
        return thing[0] - verb.end()
    if before < 0:
        return None
    passive = words.find("passive_before", text, thing[1], verb.start()) or framed(words, text, verb)
    behind = words.at("own_after", text, verb.end()) or words.at("subject_after", text, verb.end())
    return before if passive or behind else None


def framed(words: Vocabulary, text: str, verb: re.Match[str]) -> bool:
    """Whether the verb is a participle separated from its passive auxiliary: "wird … eingesetzt"."""
    start = max(0, verb.start() - _FRAME)
    return (
        words.has("past_participle", verb.group())
        and words.find("passive_before", text, start, verb.start()) is not None
    )


def clause_of(breaks: tuple[int, ...], start: int, end: int, length: int) -> tuple[int, int]:
    """The clause around `start:end`, given the offsets at which clauses break."""
    first = max((b for b in breaks if b <= start), default=0)
    last = min((b for b in breaks if b >= end), default=length)
    return first, last


def clause_at(words: Vocabulary, text: str, start: int, end: int) -> tuple[int, int]:
    """The clause around `start:end`."""
    return clause_of(_breaks(words, text), start, end, len(text))


def _act(words: Vocabulary, passage: Passage, verb: re.Match[str], breaks: tuple[int, ...]) -> Act:
    text = passage.plain
    first, last = clause_of(breaks, verb.start(), verb.end(), len(text))
    denial = denied(words, text, verb, (first, last)) or _made(words, text, verb)
    return Act(
        verb=verb,
        clause=(first, last),
        polarity="does_not" if denial else "does",
        supposed=_supposed(words, passage, verb, first)
        or _of_what_is_not(words, text, first)
        or (denial is not None and (bound(words, text, first, verb.end()) or _cited(text, verb, denial)))
        or (denial is not None and _for_an_end(words, text, verb, denial)),
        tentative=_near(words, "tentative", text, verb, (first, last)),
        exclusive=_near(words, "exclusive", text, verb, (first, last)),
        by_others=_by_others(words, text, verb, first),
        denial=denial,
    )


def denied(
    words: Vocabulary, text: str, verb: re.Match[str], clause: tuple[int, int]
) -> re.Match[str] | None:
    """The negation that governs `verb` in its clause; None if there is none or if a second negation undoes it
    ("cannot … without sharing", "提供しないわけではない").
    """
    first, last = clause
    denial = last_of(words, "negation_before", text, first, verb.end())
    if (
        denial is not None
        and not words.has("negation_of_noun", denial.group())
        and words.find("negation_spent", text, denial.end(), verb.start())
    ):
        denial = None  # it governs an earlier verb: "data that does not identify you may be shared"
    if denial is not None and words.has("negation_elsewhere", text[denial.end() : verb.start()]):
        denial = None  # it negates something else: "no control over the cookies that others place"
    denial = denial or _clause_denial(words, text, verb, clause)
    denial = denial or _denied_after(words, text, verb.end())
    if denial is not None and words.find("restriction", text, first, last):
        return None  # "ne … que": only
    if denial is None:
        return None
    undone = min(len(text), max(verb.end(), denial.end()) + _UNDONE)
    twice = words.find("double_negation", text, first, min(len(text), undone + _BEYOND))
    return None if twice is not None and twice.end() <= undone else denial


def _clause_denial(
    words: Vocabulary, text: str, verb: re.Match[str], clause: tuple[int, int]
) -> re.Match[str] | None:
    """A negation anywhere in the clause, unless the verb only names the means of what is denied ("no data is
    taken by the use of …").
    """
    denial = words.find("negation_clause", text, *clause)
    if denial is None or denial.end() > verb.start():
        return denial
    if words.has("negation_elsewhere", text[denial.end() : verb.start()]):
        return None
    return None if words.find("deed_as_means", text, denial.end(), verb.start()) else denial


def _made(words: Vocabulary, text: str, verb: re.Match[str]) -> re.Match[str] | None:
    """A composite denial that contains the verb: "no program that records your clicks"."""
    made = words.find("made_not_data_collected", text)
    return made if made is not None and made.start() <= verb.start() < made.end() else None


def bound(words: Vocabulary, text: str, start: int, end: int) -> bool:
    """Whether a denial holds only in some cases, for some visitors or until a choice, and so is not a general
    one ("no cookies are set until you agree").
    """
    return words.find("denial_bound", text, start, end) is not None


def said_from(words: Vocabulary, text: str, denial: re.Match[str]) -> int:
    """The offset at which the statement with a denial begins: after a colon, unless the words before it are a
    condition ("Look into your browser: there is no cookie").
    """
    colon = max(text.rfind(mark, 0, denial.start()) for mark in (": ", "; ", "："))
    cause = last_of(words, "cause_opens", text, 0, denial.start() + _CAUSE)
    if cause is not None:
        return cause.start()  # "How many read it is unknown, as we count nobody"
    return colon if colon > 0 and not words.has("leads_condition", text[:colon]) else 0


def _of_what_is_not(words: Vocabulary, text: str, first: int) -> bool:
    """Whether the clause only describes something that is said not to exist: "no means that record what you
    do".
    """
    if not first or words.at("relative_opens", text, first) is None:
        return False
    return words.find("denied_antecedent", text, 0, first) is not None


def _for_an_end(words: Vocabulary, text: str, verb: re.Match[str], denial: re.Match[str]) -> bool:
    """Whether the verb only states the purpose of what is denied ("no cookies are set in order to follow
    you"): the same may be done by other means.
    """
    return words.find("end_clause", text, denial.end(), verb.start()) is not None


def _cited(text: str, verb: re.Match[str], denial: re.Match[str]) -> bool:
    return cited(text, min(verb.start(), denial.start()), max(verb.end(), denial.end()))


def cited(text: str, start: int, end: int) -> bool:
    """Whether a denial is in quotation marks, as somebody else's words, and the sentence continues after
    them.
    """
    return any(
        cited.start() < start and end < cited.end() and _GOES_ON.search(text, cited.end()) is not None
        for cited in _CITED.finditer(text)
    )


def _denied_after(words: Vocabulary, text: str, end: int) -> re.Match[str] | None:
    """A negation that follows its verb directly, or after further verbs of a list ("販売、提供しません")."""
    after, further = words.patterns.get("negation_after"), words.patterns.get("further_verbs")
    if after is None:
        return None
    denial = after.match(text, end)
    if denial is None and further is not None and (listed := further.match(text, end)):
        denial = after.match(text, listed.end())
    return denial


def _supposed(words: Vocabulary, passage: Passage, verb: re.Match[str], first: int) -> bool:
    text = passage.plain
    if _governed(words, text, first, verb.start()):
        return True
    listed = passage.sentence.kind == "item" or not text[:1].isalpha()
    if listed and words.at("condition_item", text, 0):
        before = text[: verb.start()]
        whole = "," in before and words.has("own_person", text)
        whole = whole or (not passage.intro and words.has("own_doing", before))
        if not whole:
            return True  # an item in a list of cases
    return words.at("supposed_after", text, verb.end()) is not None


def _governed(words: Vocabulary, text: str, start: int, end: int) -> bool:
    """Whether words before a verb make it hypothetical. A condition ends where its main clause begins ("if we
    merge with another company, your details may be passed on").
    """
    while (before := words.find("supposed_before", text, start, end)) is not None:
        main = words.find("main_clause", text, before.end(), end)
        if main is None or not words.has("condition", before.group()):
            return True
        start = main.end()
    return False


def _near(words: Vocabulary, key: str, text: str, verb: re.Match[str], clause: tuple[int, int]) -> bool:
    return words.find(key, text, clause[0], min(clause[1], verb.end() + _NEAR)) is not None


def last_of(words: Vocabulary, key: str, text: str, start: int, end: int) -> re.Match[str] | None:
    """The last match of `key` in `text[start:end]`."""
    pattern = words.patterns.get(key)
    if pattern is None:
        return None
    return next(iter(deque(pattern.finditer(text, start, end), maxlen=1)), None)


def _only_spoken_of(words: Vocabulary, text: str, who: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether a person belongs to a preceding verb to which this one is joined: "we only publish figures of
    our users and will not share …".
    """
    joined = words.has("verb_joined", text[who.end() : verb.start()])
    return joined and words.has("ruled_by", text[: who.start()])


def _by_others(words: Vocabulary, text: str, verb: re.Match[str], first: int) -> bool:
    """Whether the last person named before the verb is not the site. Never for a passive, which names no
    agent.
    """
    if words.find("passive_before", text, max(first, verb.start() - 40), verb.start()):
        return False
    if framed(words, text, verb):
        return False
    if words.find("site_too", text, first, verb.start()):
        return False
    person = words.patterns.get("person")
    if person is None:
        return False
    aside = words.find(
        "comma_aside", text[: verb.start()], first
    )  # "will not, without the user's consent, …"
    last = verb.start() if aside is None else aside.start()
    within = aside_of(text, verb.start())
    found = [
        one
        for one in person.finditer(text, first, verb.end())
        if one.end() <= last and aside_of(text, one.start()) == within
    ]  # "competitors that (as far as we know) sell data"
    while found and _only_spoken_of(words, text, found[-1], verb):
        found.pop()
    return bool(found) and words.has("other_person", found[-1].group())
