"""The phrases that belong to a verb: its object, recipient, agent, exceptions and limits."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from auditor.policy.passages.acts import Act, framed, last_of
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading
from auditor.policy.words.vocabulary import Vocabulary

_NAMED: Final = re.compile(r"[^.;:]{0,60}")
_NAME_NEAR: Final = 30
"""Characters before a verb within which the site's name is its subject."""
_GIVEN: Final = 120
"""Most characters between a verb of giving and the recipient."""
_PASSIVE: Final = 30
"""Characters before a verb within which a passive auxiliary is looked for."""
_BY: Final = 110
"""Most characters between a passive verb and its agent."""
_BACK: Final = 2
"""How many preceding sentences may name the data that "they" refers to."""
_CAPITALS: Final = re.compile(
    r"\b(?:to|with|à|avec) (?!(?:Your|Our|You|Us|The|Their|Its|Any)\b)(?P<name>[A-Z][\w&'’.-]{2,30}(?:"
    r" [A-Z][\w&'’.-]{1,30}){0,3})"
)
_KIND: Final = re.compile(r"(?P<kind>[\w'-]+) $")
_BARE: Final = re.compile(r"(?:information|data|details)\b.*")
_WHOLE: Final = re.compile(r".*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Exceptions:
    """The kinds of exception that a denial makes, and the words that introduce them."""

    kinds: tuple[str, ...] = ()
    marker: re.Match[str] | None = None


def object_of(words: Vocabulary, passage: Passage, act: Act) -> re.Match[str] | None:
    """The document's own term for the verb's object: the nearest one after the verb in its clause, else the
    last one before it; the reverse in languages that put objects first.
    """
    first, last = act.clause
    reach = min(len(passage.plain), max(last, act.verb.end() + 25), act.verb.end() + 160)
    for key in ("term", "loose_term", "vague_term"):
        after = words.find(key, passage.plain, act.verb.end(), reach)
        before = last_of(words, key, passage.plain, first, act.verb.start())
        if words.has("object_before_verb", passage.plain):
            after, before = before, after
        if after is not None or before is not None:
            return after or before
    return last_of(words, "term", passage.plain, 0, act.verb.start()) or last_of(
        words, "loose_term", passage.plain, 0, act.verb.start()
    )


def narrower(words: Vocabulary, text: str, act: Act, thing: re.Match[str] | None) -> tuple[int, int] | None:
    """The span of an unlisted kind of data ("medical information"), whose denial does not cover all data;
    None if the denial is about data in general.
    """
    if act.polarity == "does" or thing is None or "general_kind" not in words.patterns:
        return None
    if (kinds := words.find("kinds_of_before", text[: thing.start()])) is not None:
        return kinds.start(), thing.end()  # "sensitive categories of personal data"
    kind = _KIND.search(text[: thing.start()]) if _BARE.fullmatch(thing.group()) else None
    if kind is None or kind.start() < act.verb.end() <= thing.start():
        return None
    return None if words.has("general_kind", kind.group("kind")) else (kind.start(), thing.end())


def of_a_sign(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether the verb is part of a link's or button's label: "Do not sell or share my personal
    information".
    """
    return any(sign.start() <= act.verb.start() < sign.end() for sign in words.all("sign_words", text))


def spoken_of(reading: Reading, passage: Passage) -> str | None:
    """The data named in the preceding sentences, for one that names none: "They are not passed on
    to others".
    """
    found = _named_before(reading, passage)
    return None if found is None else found[0].words(found[1].span())


def of_a_tool_before(reading: Reading, passage: Passage) -> bool:
    """Whether the sentence that names the data referred to also names a vendor: "We receive data from
    Google.".
    """
    found = _named_before(reading, passage)
    return found is not None and any(True for _ in reading.mentions(found[0]))


def of_what_was_typed(reading: Reading, passage: Passage) -> bool:
    """Whether the sentence is about what visitors typed or sent in ("ご入力いただいた情報"), or about "this
    information" where nothing right before it names data of visits: what is sent as pages load is not meant.
    Sentences that name the form, or stand under its heading, are held against what is typed into it.
    """
    words, text = reading.words, passage.plain
    heading = passage.sentence.heading[-1].lower() if passage.sentence.heading else ""
    if words.has("of_visits", text) or words.has("one_form", f"{text} {heading}"):
        return False
    if words.has("typed_data", text):
        return True
    if not words.has("these_data", text):
        return False
    told = " ".join(before.plain for before in _above(reading, passage))
    if words.has("typed_data", told) or words.has("form_named", told):
        return not words.has("of_visits", told)
    return not (words.has("of_visits", f"{told} {passage.heading}") or words.has("personal_meant", told))


def _above(reading: Reading, passage: Passage) -> Iterator[Passage]:
    """The few sentences before it, in its section."""
    for before in reading.passages[max(0, passage.index - _BACK) : passage.index]:
        if before.sentence.heading == passage.sentence.heading:
            yield before


def before_named(reading: Reading, passage: Passage) -> tuple[Passage, ...]:
    """The sentence that names the data which a sentence without a name of its own refers to, if any."""
    found = _named_before(reading, passage)
    return () if found is None else (found[0],)


def _named_before(reading: Reading, passage: Passage) -> tuple[Passage, re.Match[str]] | None:
    for before in reversed(reading.passages[max(0, passage.index - _BACK) : passage.index]):
        if before.sentence.heading != passage.sentence.heading:
            return None
        kinds = {before.sentence.kind, passage.sentence.kind}
        if kinds != {"prose"} and before.sentence.block != passage.sentence.block:
            return None
        term = reading.words.find("term", before.plain) or reading.words.find("loose_term", before.plain)
        if term is not None:
            return before, term
    return None


def recipient_of(words: Vocabulary, passage: Passage, act: Act) -> re.Match[str] | None:
    """The recipient: the first one after the verb within its clause, else one before it."""
    text = passage.plain
    after = words.find(
        "recipient", text, act.verb.end(), min(len(text), max(act.clause[1], act.verb.end() + 120))
    )
    return after or words.find("recipient", text, act.clause[0], act.verb.start())


def vendor_recipient(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The name of a vendor to whom something is given ("we send your address to …")."""
    spans = ((mention.start, mention.end) for mention in reading.mentions(passage))
    given = next((span for span in spans if _given_to(reading.words, passage.plain, act, span)), None)
    return None if given is None else _WHOLE.match(passage.plain, *given)


def _given_to(words: Vocabulary, text: str, act: Act, name: tuple[int, int]) -> bool:
    """Whether the verb gives something to this name, which follows it, or precedes it where the language
    allows.
    """
    (start, end), behind = name, act.verb.end()
    in_front = act.clause[0] <= start and end <= act.verb.start()
    if words.has("object_before_verb", text):
        if in_front and words.at("to_whom", text, end):
            return True
    elif behind <= start < behind + _GIVEN and words.find("to_whom", text, behind, start):
        return True
    elif start == behind + 1 and words.at("thing_given", text, end):
        return True  # "We send Google your IP address"
    fronted = in_front and words.has("recipient_first", "")
    return fronted and words.find("to_whom", text, act.clause[0], start) is not None


def named_recipient(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The name of a company to which something is given, recognised by its capitals ("to Royal Mail")."""
    if not reading.words.has("capitals_name", ""):
        return None
    end = passage.exact(act.verb.end())
    found = _CAPITALS.search(passage.text, end, end + _GIVEN)
    if found is None or reading.is_own(found.group("name")):
        return None
    return _WHOLE.match(passage.plain, *map(passage.folded, found.span("name")))


def any_recipient(words: Vocabulary, text: str, act: Act) -> re.Match[str] | None:
    """The recipient by its position after a verb of giving, even if unlisted ("passed to the exam board")."""
    given = words.at("any_recipient", text, act.verb.end())
    if given is None:
        return None
    start, end = given.span("who")
    return _WHOLE.match(text, act.verb.end() + start, act.verb.end() + end)


def agent_of(reading: Reading, passage: Passage, act: Act, key: str) -> re.Match[str] | None:
    """The agent of a verb: the last match of `key` before it in its clause with no other person between, or
    the one that a passive names ("collected by …"). None if it is the site itself.
    """
    words, text = reading.words, passage.plain
    by = words.at("by_agent", text, act.verb.end())
    if by is not None and by.end() <= _BY:
        at = act.verb.end() + by.end()
        found = words.find(key, text, at, min(len(text), at + _BY))
        if found is not None or words.find("own_person", text, at, min(len(text), at + _PASSIVE)):
            return found
    last = last_of(words, key, text, _subject_from(words, text, act), act.verb.start())
    if last is None:
        return None
    after = last.end()
    if (met := words.at("party_relative", text, after)) is not None:
        after += met.end()  # "ad networks we work with"
    own = words.find("own_person", text, after, act.verb.start())
    if own and not words.find("site_too", text, after, act.verb.start()):
        return None
    if words.has("by_before", text[: last.start()]):
        return None if reading.is_own(last.group()) else last  # "werden von Google … erhoben"
    passive = words.find(
        "passive_before", text, max(last.end(), act.verb.start() - _PASSIVE), act.verb.start()
    )
    held_apart = framed(words, text, act.verb)
    return None if passive or held_apart or reading.is_own(last.group()) else last


def _subject_from(words: Vocabulary, text: str, act: Act) -> int:
    """The offset from which the subject may be named: the start of the clause, or of the text if the verb is
    coordinated with an earlier one ("YouTube erfährt Ihre IP-Adresse und kann Cookies setzen").
    """
    return 0 if words.at("coordinated", text, act.clause[0]) else act.clause[0]


def others_do(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether somebody else does it, judged by the person before the verb; the site's own name does not
    count.
    """
    if not act.by_others:
        return False
    near = passage.plain[max(act.clause[0], act.verb.start() - _NAME_NEAR) : act.verb.start()]
    return not any(re.search(rf"\b{re.escape(name)}\b", near) for name in reading.own_names)


def of_others_alone(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether another company does it, and the site does not do it too ("we or our partners collect")."""
    if reading.words.find("site_too", passage.plain, act.clause[0], act.verb.start()):
        return False
    if reading.words.at("own_after", passage.plain, act.verb.end()):
        return False
    party = agent_of(reading, passage, act, "outside_tracker")
    if party is not None and reading.words.has("hosting_party", party.group()):
        return False  # a hosting provider collects data on behalf of the site
    if party is not None and _means(reading.words, passage.plain, act, party):
        return False
    if party is not None and (
        reading.words.at("tool_relative", passage.plain, party.end())
        or reading.words.at("not_agent", passage.plain, party.end())
    ):
        party = None
    return party is not None or vendor_agent(reading, passage, act) is not None


def _means(words: Vocabulary, text: str, act: Act, party: re.Match[str]) -> bool:
    """Whether the vendor is only the site's tool: "we use Google Analytics to collect …"."""
    used = last_of(words, "vendor_use_act", text, act.clause[0], party.start())
    if used is None or text[used.end() : party.start()].strip() or "tool_to" not in words.patterns:
        return False
    ours = words.find("own_person", text, act.clause[0], used.start()) is not None
    return ours and words.has("tool_to", text[party.end() : act.verb.start()])


def vendor_agent(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The name of a vendor that is the verb's subject ("Google Analytics sets …"), with no other person
    between; None if the vendor is only the tool ("we use Google Analytics to set …").
    """
    words, text, verb = reading.words, passage.plain, act.verb.start()
    passive = words.at("passive_after", text, act.verb.end()) is not None
    if (passive and "by_name" not in words.patterns) or framed(words, text, act.verb):
        return None  # "a tag of … is set": does not say by whom
    first = _subject_from(words, text, act)
    if last_of(words, "own_person", text, first, verb) is not None:
        return None
    if (behind := _doer_behind(reading, passage, act, first)) is not None:
        return behind
    for mention in reversed(tuple(reading.mentions(passage))):
        if reading.is_own(mention.vendor) or not (first <= mention.start and mention.end <= verb):
            continue
        if not _may_do(words, text, mention.end, passive=passive):
            continue
        fronted = text.rfind(", ", first, mention.start)  # "To take payments, PayPal sets cookies"
        by_it = words.find("tool_of", text, max(first, fronted), verb) or _done_to(
            words, text, mention.end, verb
        )
        if not by_it and _NAMED.fullmatch(text, mention.end, verb):
            return _WHOLE.match(text, mention.start, mention.end)
    return None


def _doer_behind(reading: Reading, passage: Passage, act: Act, first: int) -> re.Match[str] | None:
    """The vendor right after its verb, when something else precedes the verb: "Dabei erhebt Google Ihre
    IP-Adresse". With no object after it, the name is the verb's object instead.
    """
    words, text, end = reading.words, passage.plain, act.verb.end()
    if not words.has("verb_second", "") or act.verb.start() <= first:
        return None
    for mention in reading.mentions(passage):
        if mention.start == end + 1 and words.at("thing_taken", text, mention.end) is not None:
            return None if reading.is_own(mention.vendor) else _WHOLE.match(text, mention.start, mention.end)
    return None


def _may_do(words: Vocabulary, text: str, end: int, *, passive: bool) -> bool:
    """Whether the words after a vendor's name allow it to be the agent; of a passive, only if they mark it as
    such ("Firebaseにより…収集されます").
    """
    if words.at("not_agent", text, end) or (passive and words.at("by_name", text, end) is None):
        return False
    return "by_name" not in words.patterns or words.at("feature_named", text, end) is None


def _done_to(words: Vocabulary, text: str, end: int, verb: int) -> bool:
    """Whether a vendor's tag or pixel is the object: set by the site, or of a passive without an agent."""
    passive = words.find("passive_before", text, max(end, verb - _PASSIVE), verb)
    return passive is not None or words.at("tool_relative", text, end) is not None


def without_names(reading: Reading, passage: Passage, text: str) -> str:
    """`text`, from a passage, without vendors' names: "Google Analytics" is not evidence of analytics."""
    for mention in reading.mentions(passage):
        text = text.replace(passage.plain[mention.start : mention.end], " ")
    return text


def names_blanked(reading: Reading, passage: Passage) -> str:
    """The passage's text with vendors' names replaced by underscores, so that offsets stay valid."""
    text = passage.plain
    for mention in reading.mentions(passage):
        text = text[: mention.start] + "_" * (mention.end - mention.start) + text[mention.end :]
    return text


def site_opens(words: Vocabulary, text: str) -> bool:
    """Whether a sentence begins with the site as its subject ("Our site uses cookies, which you can refuse in
    your browser"). Never in languages that put verbs last, where any topic may come first.
    """
    return words.at("site", text, 0) is not None and not words.has("object_before_verb", text)


def tells_only(reading: Reading, passage: Passage) -> bool:
    """Whether a sentence only explains a term in general, or refers to further information."""
    words, text = reading.words, passage.plain
    if passage.sentence.kind == "item" and words.has("reference", passage.intro):
        return True
    return any(words.has(key, text) for key in ("cookie_defined", "reference", "defines_term"))


def of_a_tool(reading: Reading, passage: Passage, at: int | None = None) -> bool:
    """Whether a denial at `at` is about a tool, not the site: it does not refer to the site, and is about a
    vendor, or about what the sentence before names ("We use Plausible. It sets no cookies.").
    """
    words, text = reading.words, passage.plain
    if at is not None and reading.of_the_one_named(passage, at):
        return True
    before = reading.passages[passage.index - 1] if passage.index else None
    either = before is not None and words.has("either_subject", text)
    if either and before is not None and before.sentence.block == passage.sentence.block:
        return bool(reading.mentions(before))  # "The service sets no cookies", after a sentence on Umami
    if words.has("own_person", text) or words.has("site", text):
        return False
    if reading.mentions(passage) or before is None or before.sentence.block != passage.sentence.block:
        return bool(reading.mentions(passage))
    of_it = words.has("tool_subject", text) and not words.has("site_noun", before.plain)
    return of_it or bool(reading.mentions(before))


def exceptions_of(reading: Reading, passage: Passage) -> Exceptions:
    """The exceptions that the sentence names, including those of the list below if it refers to one."""
    words = reading.words
    marker = words.find("exception", passage.plain)
    few = words.find("limited_persons", passage.plain) or words.find("limited_persons", passage.heading)
    few = few or words.at("denial_limited_before", passage.plain, 0)
    few = few or words.find("tool_denies", passage.plain) or words.find("of_one_deed", passage.plain)
    if marker is None:
        further = _in_next_sentence(reading, passage)
        kinds = further | ({"other"} if few else set())
        return Exceptions(tuple(sorted(kinds)), None)
    kinds = set(words.exceptions(passage.plain[_from(words, passage.plain, marker) :]))
    kinds |= set(words.exceptions(marker.group())) | ({"other"} if few else set())
    kinds |= _in_next_sentence(reading, passage)
    if words.has("below", passage.plain):
        for item in reading.items_below(passage):
            kinds |= set(words.exceptions(item.plain)) or {"other"}
    return Exceptions(tuple(sorted(kinds)) or ("other",), marker)


def _in_next_sentence(reading: Reading, passage: Passage) -> set[str]:
    """The exceptions that the next sentence adds: "ただし、法令に基づく場合はこの限りではありません"."""
    words = reading.words
    for after in reading.passages[passage.index + 1 : passage.index + 2]:
        same = after.sentence.heading == passage.sentence.heading and after.sentence.kind == "prose"
        if same and words.has("exception_next", after.plain):
            found = set(words.exceptions(after.plain))
            for item in reading.items_below(after) if words.has("below", after.plain) else ():
                found |= set(words.exceptions(item.plain)) or {"other"}
            giving = words.has("share", after.plain) or words.has("exception", after.plain)
            return found or ({"other"} if giving else set())
    return set()


def _from(words: Vocabulary, text: str, marker: re.Match[str]) -> int:
    """The offset at which an exception begins: in some languages its marker comes last."""
    return 0 if words.has("object_before_verb", text) else marker.start()


def limited_to(words: Vocabulary, passage: Passage, act: Act) -> bool:
    """Whether a denial is limited to one purpose ("for their marketing purposes")."""
    text, end = passage.plain, max(act.clause[1], act.verb.end() + 160)
    if words.has("object_before_verb", text):
        return words.find("purpose_limit", text, act.clause[0], act.verb.start()) is not None
    limit = words.find("purpose_limit", text, act.verb.end(), min(len(text), end))
    if limit is None:
        return False
    return words.find("used_besides", text[: limit.start()], act.verb.end()) is None
