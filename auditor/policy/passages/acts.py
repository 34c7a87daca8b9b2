"""Who does what in a sentence, and whether it is denied, supposed or only possible."""

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
"""Verbs of one kind that are looked at in a sentence: none that people wrote has more."""
_NEAR: Final = 80
"""Characters behind a verb in which a word for "may" or "only" is the verb's."""
_UNDONE: Final = 40
"""Characters behind a verb and its negation in which a second one takes it back ("nicht auszuschließen")."""
_CAUSE: Final = 8
"""Characters of a denial that may belong to the words that give a reason: ", as we"."""
_FRAME: Final = 120
"""Characters that may stand between an auxiliary and its participle."""
_CITED: Final = re.compile(r'(?:[„"] ?|« ?)[^„"«»]{12,300}(?:"| ?»)|「[^「」]{6,150}」|『[^『』]{6,150}』')
"""A sentence in quotation marks; the name of a button is shorter."""
_GOES_ON: Final = re.compile(r"\w+ \w+|[ぁ-ん][^。]{4}|[가-힣]{2}")
_ASIDE: Final = re.compile(r"\([^()]{0,300}\)|（[^（）]{0,300}）")


@dataclass(frozen=True, slots=True)
class Act:
    """One verb in its clause."""

    verb: re.Match[str]
    clause: tuple[int, int]
    polarity: Polarity
    supposed: bool
    """Only asked about, requested or made a condition: "how we share", "if we sell", "ask us to delete"."""
    tentative: bool
    """So: "may", "場合があります"."""
    exclusive: bool
    by_others: bool
    """Done by the visitor or by somebody else, not by the site."""
    denial: re.Match[str] | None
    """The words that deny it."""

    @property
    def confidence(self) -> float:
        """How sure the reading is."""
        return 0.85 - 0.15 * self.tentative - 0.1 * (self.polarity == "does_not" and self.exclusive)


def asides(text: str) -> tuple[tuple[int, int], ...]:
    """The brackets of a text, with what they hold."""
    return tuple(m.span() for m in _ASIDE.finditer(text))


def aside_of(text: str, at: int) -> tuple[int, int] | None:
    """The brackets around a place."""
    return next((span for span in asides(text) if span[0] < at < span[1]), None)


def acts(words: Vocabulary, passage: Passage, key: str) -> Iterator[Act]:
    """Every verb of `key` in the passage, judged within its clause."""
    breaks: tuple[int, ...] | None = None
    aside: tuple[tuple[int, int], ...] = ()
    for verb in islice(words.all(key, passage.plain), MOST):
        if breaks is None:
            breaks = _breaks(words, passage.plain)
            aside = asides(passage.plain)
        yield _act(words, passage, verb, _heard(breaks, aside, verb.start()))


def _breaks(words: Vocabulary, text: str) -> tuple[int, ...]:
    """Where clauses break; a clause that leads up to the main one ends at its comma."""
    lead = words.at("leading_clause", text, 0)
    led = (lead.end(),) if lead is not None else ()
    return (*led, *(m.start() for m in words.all("clause_break", text)))


def _heard(breaks: tuple[int, ...], within: tuple[tuple[int, int], ...], at: int) -> tuple[int, ...]:
    """Where clauses break for a verb at this place: words in brackets interrupt no clause but their own."""
    others = [span for span in within if not span[0] <= at < span[1]]
    if not others:
        return breaks
    return tuple(b for b in breaks if not any(start <= b < end for start, end in others))


def takes(words: Vocabulary, text: str, verb: re.Match[str], thing: tuple[int, int]) -> int | None:
    """Characters between a verb and the thing that it takes, in the order of the language; a passive has it
    in front ("web beacons are not used"), and so has a verb that its doer follows ("Matomo setzen wir ein",
    "Zählpixel gibt es nicht").
    None where they stand the other way round.
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
    """Whether a passive is held apart by what is done: "wird … eingesetzt"."""
    start = max(0, verb.start() - _FRAME)
    return (
        words.has("past_participle", verb.group())
        and words.find("passive_before", text, start, verb.start()) is not None
    )


def clause_of(breaks: tuple[int, ...], start: int, end: int, length: int) -> tuple[int, int]:
    """The clause around `start:end`, given where clauses break."""
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
    """The negation that governs `verb` in its clause; None where there is none or it is undone by a
    second one ("cannot … without sharing", "提供しないわけではない").
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
        denial = None  # "no control over the cookies that others place"
    denial = denial or _clause_denial(words, text, verb, clause)
    denial = denial or _denied_after(words, text, verb.end())
    if denial is not None and words.find("restriction", text, first, last):
        return None  # "ne … que": only
    if denial is None:
        return None
    undone = min(len(text), max(verb.end(), denial.end()) + _UNDONE)
    if words.find("double_negation", text, first, undone):
        return None
    return denial


def _clause_denial(
    words: Vocabulary, text: str, verb: re.Match[str], clause: tuple[int, int]
) -> re.Match[str] | None:
    """A negation anywhere in the clause; not where the deed is only by what something else is not done ("no
    data is taken by the use of …").
    """
    denial = words.find("negation_clause", text, *clause)
    if denial is None or denial.end() > verb.start():
        return denial
    if words.has("negation_elsewhere", text[denial.end() : verb.start()]):
        return None
    return None if words.find("deed_as_means", text, denial.end(), verb.start()) else denial


def _made(words: Vocabulary, text: str, verb: re.Match[str]) -> re.Match[str] | None:
    """The denial made of parts that a verb stands in: "no program that records your clicks"."""
    made = words.find("made_not_data_collected", text)
    return made if made is not None and made.start() <= verb.start() < made.end() else None


def bound(words: Vocabulary, text: str, start: int, end: int) -> bool:
    """Whether a denial holds in some cases, for some visitors or until a choice only: it denies nothing at
    large ("no cookies are set until you agree").
    """
    return words.find("denial_bound", text, start, end) is not None


def said_from(words: Vocabulary, text: str, denial: re.Match[str]) -> int:
    """Where the statement begins that a denial stands in: behind a colon, unless what leads up to it is a
    condition ("Look into your browser: there is no cookie").
    """
    colon = max(text.rfind(mark, 0, denial.start()) for mark in (": ", "; ", "："))
    cause = last_of(words, "cause_opens", text, 0, denial.start() + _CAUSE)
    if cause is not None:
        return cause.start()  # "How many read it is unknown, as we count nobody"
    return colon if colon > 0 and not words.has("leads_condition", text[:colon]) else 0


def _of_what_is_not(words: Vocabulary, text: str, first: int) -> bool:
    """Whether the clause only says what that would do of which there is none: "no means that record what you
    do".
    """
    if not first or words.at("relative_opens", text, first) is None:
        return False
    return words.find("denied_antecedent", text, 0, first) is not None


def _for_an_end(words: Vocabulary, text: str, verb: re.Match[str], denial: re.Match[str]) -> bool:
    """Whether the verb only tells the end of what is denied ("no cookies are set in order to follow you"): it
    may be done by other means.
    """
    return words.find("end_clause", text, denial.end(), verb.start()) is not None


def _cited(text: str, verb: re.Match[str], denial: re.Match[str]) -> bool:
    return cited(text, min(verb.start(), denial.start()), max(verb.end(), denial.end()))


def cited(text: str, start: int, end: int) -> bool:
    """Whether a denial stands in quotation marks, as words that somebody else might say, and the sentence
    goes on behind them.
    """
    return any(
        cited.start() < start and end < cited.end() and _GOES_ON.search(text, cited.end()) is not None
        for cited in _CITED.finditer(text)
    )


def _denied_after(words: Vocabulary, text: str, end: int) -> re.Match[str] | None:
    """A negation that follows its verb, at once or after the other verbs of a list ("販売、提供しません")."""
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
            return True  # an item of a list of cases
    return words.at("supposed_after", text, verb.end()) is not None


def _governed(words: Vocabulary, text: str, start: int, end: int) -> bool:
    """Whether words that suppose stand before a verb; a condition ends where its main clause begins ("if we
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
    """Whether somebody belongs to the verb before, to which this one is joined: "we only publish figures of
    our users and will not share …".
    """
    joined = words.has("verb_joined", text[who.end() : verb.start()])
    return joined and words.has("ruled_by", text[: who.start()])


def _by_others(words: Vocabulary, text: str, verb: re.Match[str], first: int) -> bool:
    """Whether the last person named before the verb is not the site; a passive has no such person."""
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
    found = [one for one in person.finditer(text, first, verb.end()) if one.end() <= last]
    while found and _only_spoken_of(words, text, found[-1], verb):
        found.pop()
    return bool(found) and words.has("other_person", found[-1].group())
