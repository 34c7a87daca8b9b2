"""What a verb is about: its object, its recipient, its exceptions, its limits."""

import re
from dataclasses import dataclass

from auditor.policy.acts import Act, last_of
from auditor.policy.reading import Passage, Reading
from auditor.policy.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Exceptions:
    """What a denial leaves out, and the words that say so."""

    kinds: tuple[str, ...] = ()
    marker: re.Match[str] | None = None


def object_of(words: Vocabulary, passage: Passage, act: Act) -> re.Match[str] | None:
    """The document's own term for what the verb acts on: the nearest one after it in its clause, else
    the last one before it.
    """
    first, last = act.clause
    reach = min(len(passage.plain), max(last, act.verb.end() + 25), act.verb.end() + 160)
    for key in ("term", "loose_term"):
        after = words.find(key, passage.plain, act.verb.end(), reach)
        before = last_of(words, key, passage.plain, first, act.verb.start())
        if words.has("object_before_verb", passage.plain):
            after, before = before, after
        if after is not None or before is not None:
            return after or before
    return last_of(words, "term", passage.plain, 0, act.verb.start()) or last_of(
        words, "loose_term", passage.plain, 0, act.verb.start()
    )


def recipient_of(words: Vocabulary, passage: Passage, act: Act) -> re.Match[str] | None:
    """To whom: the first recipient after the verb within the clause, else one before it."""
    text = passage.plain
    after = words.find(
        "recipient", text, act.verb.end(), min(len(text), max(act.clause[1], act.verb.end() + 120))
    )
    return after or words.find("recipient", text, act.clause[0], act.verb.start())


def agent_of(words: Vocabulary, passage: Passage, act: Act, key: str) -> re.Match[str] | None:
    """Who does it: the last `key` before the verb in its clause with nobody else between, or the one that
    a passive names ("collected by …").
    """
    text = passage.plain
    by = words.patterns.get("by_agent")
    if by is not None and (found := by.search(text, act.verb.end(), min(len(text), act.verb.end() + 60))):
        return words.find(key, text, found.end(), min(len(text), found.end() + 60))
    last = last_of(words, key, text, act.clause[0], act.verb.start())
    if last is None or words.find("own_person", text, last.end(), act.verb.start()):
        return None
    return last


def exceptions_of(reading: Reading, passage: Passage) -> Exceptions:
    """Exceptions that the sentence names, and those of the list below it where it points there."""
    words = reading.words
    marker = words.find("exception", passage.plain)
    if marker is None:
        return Exceptions()
    kinds = set(words.exceptions(passage.plain[_from(words, passage.plain, marker) :]))
    kinds |= set(words.exceptions(marker.group()))
    if words.has("below", passage.plain):
        for item in reading.items_below(passage):
            kinds |= set(words.exceptions(item.plain)) or {"other"}
    return Exceptions(tuple(sorted(kinds)) or ("other",), marker)


def _from(words: Vocabulary, text: str, marker: re.Match[str]) -> int:
    """Where the words of an exception begin: in some languages its marker closes it."""
    return 0 if words.has("object_before_verb", text) else marker.start()


def limited_to(words: Vocabulary, passage: Passage, act: Act) -> bool:
    """Whether a denial holds for one purpose only ("for their marketing purposes")."""
    end = min(len(passage.plain), max(act.clause[1], act.verb.end() + 160))
    return words.find("purpose_limit", passage.plain, act.verb.end(), end) is not None
