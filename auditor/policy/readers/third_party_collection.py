"""Third parties that set or read cookies, or collect, on the site itself."""

import re
from collections.abc import Iterator

from auditor.model.claim import Claim, Polarity
from auditor.policy.passages.acts import Act, acts, denied, last_of
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import agent_of, vendor_agent
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import conditional, kinds_excepted
from auditor.policy.words.vocabulary import Vocabulary

_NAME = re.compile(r".*", re.DOTALL)
_FOLLOWING = frozenset({"analytics", "advertising", "session_recording"})
_BEFORE, _AFTER = 80, 40
"""Characters between a denied verb and the cookies that it is about."""
_LISTED = 160
"""So, where they are the last of a list ("no tracking cookies, no advertising cookies or …")."""
_BACK = 3
"""Sentences before in which the others may be named, as long as each between speaks of "them"."""
_BESIDE = 12
"""Characters beside the cookies in which a negation is theirs without a verb between."""


_ELSEWHERE = ("other_site", "on_other_sites")
"""With what a sentence begins that speaks of other sites than this one."""
_OF_NO_DEED = ("reference", "defines_term", "law_asks")
"""Where more is said, what a term means, what a law asks of everybody."""


def read(reading: Reading) -> Iterator[Claim]:
    """A third party before a collecting verb, or cookies that are called a third party's."""
    for passage in reading.present():
        words, text = reading.words, passage.plain
        if not _of_tracking(reading, passage):
            continue
        if any(words.has(key, text) for key in _OF_NO_DEED) or any(
            words.at(key, text, 0) for key in _ELSEWHERE
        ):
            continue
        if words.has("category_label", text) and words.has("object_before_verb", text):
            continue  # what a kind of cookies is for
        claim = _cookies(reading, passage)
        if claim is None and _only_an_end(reading, passage):
            continue
        if claim is None and not words.at("denied_fragment", text, 0):
            claim = _acting(reading, passage)  # "no tools that set cookies": a fragment, denied as a whole
        if claim is not None and not (claim.polarity == "does_not" and words.has("covers_not", text)):
            yield claim


def _of_tracking(reading: Reading, passage: Passage) -> bool:
    """Whether it speaks of what visitors do or of means to follow it, or names one whose trade that is."""
    if reading.words.has("third_party_tech", passage.plain):
        return True
    if not reading.words.has("taken_there", passage.plain):
        return False
    named = (reading.catalogue.vendors.get(mention.vendor) for mention in reading.mentions(passage))
    return any(one is not None and one.category in _FOLLOWING for one in named)


def _only_an_end(reading: Reading, passage: Passage) -> bool:
    """Whether an item only names a tool and what it is for, without a verb: "X: アクセス解析"."""
    words = reading.words
    if passage.sentence.kind != "item" or "sentence_end" not in words.patterns:
        return False
    ends = words.purposes(passage.plain) and not words.has("sentence_end", passage.plain)
    return bool(ends) and bool(reading.mentions(passage)) and not words.has("cookie", passage.plain)


def _cookies(reading: Reading, passage: Passage) -> Claim | None:
    words, text = reading.words, passage.plain
    cookies = words.find("third_party_cookies", text)
    if cookies is None or (words.has("opt_out_firm", text) and words.has("visitor_stops", text)):
        return None  # how a visitor stops those of others is told
    settings = words.has("browser", text) and words.has("browser_act", text)
    told = settings and not words.has("own_person", text)
    ruled = words.has("other_site", text) or words.find("no_power", text, 0, cookies.end()) is None
    because = None if told or not ruled else _denied_act(reading, passage, cookies)  # not ruled, but there
    if because is not None and words.has("cookie_read", because[1].group()):
        return None  # "we do not read others' cookies": that they set some is not denied
    if because is None:
        if settings or (ruled and words.find("supposed_before", text, 0, cookies.start())):
            return None
        none = _absent(words, text, cookies) if ruled else None
        if none is None:
            return _of_cookies(reading, passage, (cookies,), "does", cookies)
        because = (none, cookies)
    if words.at("denial_limited", text, cookies.end()) or conditional(words, text):
        return None
    return _of_cookies(reading, passage, because, "does_not", cookies)


def _denied_act(
    reading: Reading, passage: Passage, cookies: re.Match[str]
) -> tuple[re.Match[str], ...] | None:
    """The denied verb that takes the cookies, after the words that deny it."""
    for act in acts(reading.words, passage, "cookie_act"):
        near = _of_the_cookies(reading.words, passage.plain, act, cookies)
        if act.denial is not None and not act.supposed and near:
            return act.denial, act.verb, cookies
    for act in acts(reading.words, passage, "third_party_act"):
        gap = cookies.start() - act.verb.end()
        if act.denial is not None and not act.supposed and 0 <= gap < _BESIDE:
            return act.denial, act.verb, cookies
    return None


def _absent(words: Vocabulary, text: str, cookies: re.Match[str]) -> re.Match[str] | None:
    """Words right beside the cookies by which there are none: "there are no third-party cookies"."""
    around = max(0, cookies.start() - _BESIDE), min(len(text), cookies.end() + _BESIDE)
    return (
        denied(words, text, cookies, around)
        or words.find("third_absent_before", text[: cookies.start()], max(0, cookies.start() - _AFTER))
        or (cookies if words.at("third_absent_after", text, cookies.end()) else None)
    )


def _of_cookies(
    reading: Reading,
    passage: Passage,
    because: tuple[re.Match[str], ...],
    polarity: Polarity,
    cookies: re.Match[str],
) -> Claim:
    return reading.claim(
        "third_party_collection",
        passage,
        because,
        polarity=polarity,
        recipient=passage.words(cookies.span()),
    )


def _of_the_cookies(words: Vocabulary, text: str, act: Act, cookies: re.Match[str]) -> bool:
    """Whether a verb near the cookies may be about them: not one of a clause of its own behind them ("… as a
    third-party tool, but we do not use it to …").
    """
    gap = cookies.start() - act.verb.end()
    if gap < 0:
        return gap > -_BEFORE and not words.find("own_person", text, cookies.end(), act.verb.start())
    if words.find("beside_object", text, act.verb.end(), cookies.start()):
        return False  # "no advertisements that rely on third-party cookies"
    listed = words.find("list_goes_on", text[: cookies.start()], act.verb.end())
    return gap < (_LISTED if listed else _AFTER)


def _acting(reading: Reading, passage: Passage) -> Claim | None:
    words, text = reading.words, passage.plain
    for act in _collecting(words, passage):
        party = agent_of(reading, passage, act, "outside_tracker")
        if party is not None and _no_agent(words, text, party.end()):
            party = None  # the tool that the site uses ("Google が提供する解析ツールを利用"), or who receives
        party = party or vendor_agent(reading, passage, act)
        party = party or _they(reading, passage, act) or _relative(reading, passage, act)
        target = _target(words, text, act)
        follows = words.has("third_party_follows", text)
        if party is None or target is None:
            continue
        if not follows and not _tracks(reading, act.verb.group(), target.group()):
            continue
        if _only_supposed(words, text, act, party):
            continue
        if act.polarity == "does_not" and words.at("own_after", text, act.verb.end()):
            continue  # the site's own denial
        if act.polarity == "does_not" and words.find("identify", text, target.end(), act.clause[1]):
            continue  # "not to gather information that identifies you": other data may be
        return reading.claim(
            "third_party_collection",
            passage,
            (party, act.denial, act.verb, target),
            polarity=act.polarity,
            recipient=passage.words(party.span()),
            vendor=_vendor(reading, passage, party) if act.polarity == "does_not" else None,
            data=words.data(text),
            purpose=words.purposes(text),
            exceptions=kinds_excepted(words, text) if act.polarity == "does_not" else (),
            confidence=act.confidence - 0.1,
        )
    return None


def _only_supposed(words: Vocabulary, text: str, act: Act, party: re.Match[str]) -> bool:
    """Whether it is only supposed, or told how a visitor can stop it."""
    if act.supposed or words.find("supposed_before", text, act.clause[0], party.start()):
        return True
    told = act.polarity == "does" and words.has("opt_out_firm", text)
    return told and (words.has("visitor_may", text) or words.has("visitor_stops", text))


def _collecting(words: Vocabulary, passage: Passage) -> Iterator[Act]:
    """The verbs, that of the main clause first where it comes last; where that is denied, the others of its
    clause only say which tools are meant ("解析ツールは使用していません").
    """
    found = tuple(acts(words, passage, "third_party_act"))
    if not words.has("object_before_verb", passage.plain):
        yield from found
        return
    for act in reversed(found):
        main = found[-1]
        if act is main or main.polarity == "does" or act.clause != main.clause:
            yield act


def _vendor(reading: Reading, passage: Passage, party: re.Match[str]) -> str | None:
    """The vendor that the words of a party name: what is denied of one holds for that one alone."""
    named = (m for m in reading.mentions(passage) if m.start < party.end() and party.start() < m.end)
    return next((mention.vendor for mention in named), None)


def _target(words: Vocabulary, text: str, act: Act) -> re.Match[str] | None:
    """What is taken or set: named behind the verb or in front, the nearest there where verbs come last."""
    after = words.find("third_party_object", text, act.verb.end(), min(len(text), act.verb.end() + 90))
    if after is None or words.has("object_before_verb", text):
        return last_of(words, "third_party_object", text, act.clause[0], act.verb.start()) or after
    return after


def _no_agent(words: Vocabulary, text: str, end: int) -> bool:
    """Whether the words behind a party's name say that it does nothing here."""
    return any(words.at(key, text, end) for key in ("tool_relative", "not_agent"))


def _they(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The word for the others that the sentence before names ("They may collect …")."""
    for before in reversed(reading.passages[max(0, passage.index - _BACK) : passage.index]):
        if before.sentence.heading != passage.sentence.heading:
            return None
        if reading.words.has("outside_tracker", before.plain) or reading.mentions(before):
            return agent_of(reading, passage, act, "they")
        if not reading.words.at("they", before.plain, 0):
            return None  # it speaks of something else
    return None


def _relative(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The word that stands for the one named right before: "Stripe, which may use its own cookies"."""
    words, text, start = reading.words, passage.plain, act.clause[0]
    relative = words.at("relative", text, start)
    if relative is None or words.find("own_person", text, start, act.verb.start()):
        return None
    named = next((m for m in reading.mentions(passage) if m.end == start), None)
    if named is not None:
        return _NAME.match(text, named.start, named.end)
    before = last_of(words, "outside_tracker", text, 0, start)
    return before if before is not None and before.end() == start else None


def _tracks(reading: Reading, verb: str, target: str) -> bool:
    """Taking verbs take information; the others ("use", "place") must have a means of tracking as object."""
    return reading.words.has("third_party_takes", verb) or reading.words.has("third_party_means", target)


READER = Reader(types=("third_party_collection",), read=read)
