"""Third parties that set or read cookies, or collect data, on the site itself."""

import re
from collections.abc import Iterator
from dataclasses import replace

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
"""The greatest distance from the cookies to a later and to an earlier denied verb, in characters."""
_LISTED = 160
"""The same where the cookies end a list ("no tracking cookies, no advertising cookies or …")."""
_BACK = 3
"""How many sentences before may name the third parties, if each in between is about "them"."""
_BESIDE = 12
"""How many characters next to the cookies may hold a negation that applies to them without a verb."""


_ELSEWHERE = ("other_site", "on_other_sites")
"""Openings of sentences that are about other sites."""
_OF_NO_DEED = ("cookie_defined", "reference", "defines_term", "law_asks")
"""Sentences that only refer to more information, define a term, or say what a law requires."""


def read(reading: Reading) -> Iterator[Claim]:
    """Claims from a third party before a collecting verb, or from cookies called a third party's."""
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
    """Whether it is about visitors' behaviour or means of tracking, or names a vendor in that business."""
    if reading.words.has("third_party_tech", passage.plain):
        return True
    if not reading.words.has("taken_there", passage.plain):
        return False
    named = (reading.catalogue.vendors.get(mention.vendor) for mention in reading.mentions(passage))
    return any(one is not None and one.category in _FOLLOWING for one in named)


def _only_an_end(reading: Reading, passage: Passage) -> bool:
    """Whether an item only names a tool and its purpose, without a verb: "X: アクセス解析"."""
    words = reading.words
    if passage.sentence.kind != "item" or "sentence_end" not in words.patterns:
        return False
    ends = words.purposes(passage.plain) and not words.has("sentence_end", passage.plain)
    return bool(ends) and bool(reading.mentions(passage)) and not words.has("cookie", passage.plain)


def _cookies(reading: Reading, passage: Passage) -> Claim | None:
    words, text = reading.words, passage.plain
    cookies = words.find("third_party_cookies", text)
    stopped = words.has("opt_out_firm", text) and words.has("visitor_stops", text)
    if cookies is None or stopped or words.has("kinds_told", text) or _for_a_denied_end(words, text, cookies):
        return None  # how a visitor stops third-party cookies; which kinds of cookies there are
    settings = words.has("browser", text) and words.has("browser_act", text)
    told = settings and not words.has("own_person", text)
    ruled = words.has("other_site", text) or words.find("no_power", text, 0, cookies.end()) is None
    because = None if told or not ruled else _denied_act(reading, passage, cookies)  # not ruled, but there
    if because is not None and words.has("cookie_read", because[1].group()):
        return None  # "we do not read others' cookies": does not deny that they set some
    if because is None:
        lead = words.at("visitor_condition", text, 0)  # "If you watch a film, a cookie may be set by …"
        start = lead.end() if lead is not None and lead.end() <= cookies.start() else 0
        if settings or (ruled and words.find("supposed_before", text, start, cookies.start())):
            return None
        none = _absent(words, text, cookies) if ruled else None
        if none is None:
            return _of_cookies(reading, passage, (cookies,), "does", cookies)
        because = (none, cookies)
    if words.at("denial_limited", text, cookies.end()) or conditional(words, text):
        return None
    said = _of_cookies(reading, passage, because, "does_not", cookies)
    return replace(said, exceptions=said.exceptions or _excepted(reading, passage, because[0].start()))


def _for_a_denied_end(words: Vocabulary, text: str, cookies: re.Match[str]) -> bool:
    """Whether it is what something is not used for: "we do not use cookies for third-party advertising"."""
    led = words.has("for_before", text[: cookies.start()])
    return led and words.find("negation_before", text, 0, cookies.start()) is not None


def _excepted(reading: Reading, passage: Passage, denial: int) -> tuple[str, ...]:
    """The exceptions of a denial at `denial`: one about a tool named before it ("Acme sets no third-party
    cookies") says nothing of the rest of the site.
    """
    before = passage.plain[:denial]
    if reading.words.has("own_person", before) or reading.words.has("site", before):
        return ()
    return ("other",) if any(named.end <= denial for named in reading.mentions(passage)) else ()


def _denied_act(
    reading: Reading, passage: Passage, cookies: re.Match[str]
) -> tuple[re.Match[str], ...] | None:
    """The denied verb with these cookies as its object, after the words that deny it."""
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
    """Words next to the cookies that say there are none: "there are no third-party cookies"."""
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
    """Whether a verb near the cookies may be about them: not a verb of a later clause of its own ("… as a
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
            party = None  # the site's own tool ("Google が提供する解析ツールを利用"), or a recipient
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
            continue  # "not to gather information that identifies you": it may gather other data
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
    """Whether it is only supposed, or says how a visitor can stop it."""
    if act.supposed or words.find("supposed_before", text, act.clause[0], party.start()):
        return True
    told = act.polarity == "does" and words.has("opt_out_firm", text)
    return told and (words.has("visitor_may", text) or words.has("visitor_stops", text))


def _collecting(words: Vocabulary, passage: Passage) -> Iterator[Act]:
    """The verbs, that of the main clause first where it comes last. If that one is denied, the others of its
    clause are left out: they only say which tools are meant ("解析ツールは使用していません").
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
    """The vendor that the words for a party name: a denial about one vendor holds only for that one."""
    named = (m for m in reading.mentions(passage) if m.start < party.end() and party.start() < m.end)
    return next((mention.vendor for mention in named), None)


def _target(words: Vocabulary, text: str, act: Act) -> re.Match[str] | None:
    """What is collected or set: named after or before the verb; the nearest before if verbs come last."""
    after = words.find("third_party_object", text, act.verb.end(), min(len(text), act.verb.end() + 90))
    if after is None or words.has("object_before_verb", text):
        return last_of(words, "third_party_object", text, act.clause[0], act.verb.start()) or after
    return after


def _no_agent(words: Vocabulary, text: str, end: int) -> bool:
    """Whether the words after a party's name show that it is not the agent here."""
    return any(words.at(key, text, end) for key in ("tool_relative", "not_agent"))


def _they(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The word for the third parties that a sentence before names ("They may collect …")."""
    for before in reversed(reading.passages[max(0, passage.index - _BACK) : passage.index]):
        if before.sentence.heading != passage.sentence.heading:
            return None
        if reading.words.has("outside_tracker", before.plain) or reading.mentions(before):
            they = agent_of(reading, passage, act, "they")
            return they or agent_of(reading, passage, act, "that_company")
        if not reading.words.at("they", before.plain, 0):
            return None  # it is about something else
    return None


def _relative(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The party that a relative clause is about: "Stripe, which may use its own cookies"."""
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
    """Whether the verb collects data, or its object is a means of tracking (for verbs such as "use",
    "place").
    """
    return reading.words.has("third_party_takes", verb) or reading.words.has("third_party_means", target)


READER = Reader(types=("third_party_collection",), read=read)
