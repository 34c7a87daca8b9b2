"""Whether the site gives data to others, and with which exceptions."""

import re
from collections.abc import Iterator
from typing import Any, Final

from auditor.model.claim import Claim
from auditor.policy.passages.acts import Act, acts, bound, last_of
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import (
    any_recipient,
    before_named,
    exceptions_of,
    limited_to,
    named_recipient,
    narrower,
    object_of,
    of_a_sign,
    of_a_tool_before,
    of_what_was_typed,
    others_do,
    recipient_of,
    spoken_of,
    vendor_agent,
    vendor_recipient,
)
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.passages.receivers import labelled, without_verb
from auditor.policy.words.denials import cases_excepted
from auditor.policy.words.vocabulary import Vocabulary

_ABOVE: Final = 8
"""How many sentences before a denial, in its section, may name recipients of data."""
_OBJECT: Final = 120
_CORNERED: Final = re.compile(r"「[^「」]{2,120}」")
_FIRST: Final = 6
"""The greatest distance of a sentence's first noun from its start and from its verb, in characters."""


def read(reading: Reading) -> Iterator[Claim]:
    """At most one claim per polarity and sentence."""
    for passage in reading.prose():
        if _of_no_giving(reading.words, passage):
            continue
        if (under_label := labelled(reading, passage)) is not None:
            yield under_label
            continue
        seen = set()
        for act in acts(reading.words, passage, "share"):
            if act.polarity in seen:
                continue
            more = _given(reading, passage, act)
            if more is not None:
                seen.add(act.polarity)
                yield reading.claim("sharing", passage, more.pop("why"), **more)
        if not seen and (other := without_verb(reading, passage)) is not None:
            yield other


def _of_no_giving(words: Vocabulary, passage: Passage) -> bool:
    """Whether it defines a term, is about the future or about nobody abroad, or is a case in which a denial
    does not hold (but neither an excepted recipient nor a sentence of
    its own, such as "Couriers: we pass on your address").
    """
    if any(words.has(key, passage.plain) for key in ("defines_term", "future_told", "none_abroad")):
        return True
    excepted = passage.sentence.kind == "item" and cases_excepted(words, passage.intro)
    stated = words.at("share_excepted", passage.plain, 0) or words.at("share_stated", passage.plain, 0)
    return excepted and stated is None


def _given(reading: Reading, passage: Passage, act: Act) -> dict[str, Any] | None:
    words, text = reading.words, passage.plain
    receiver = _receiver(reading, passage, act)
    noun = words.has("giving_noun", act.verb.group())
    by_others = receiver is None and not noun and _by_others(reading, passage, act)
    if act.supposed or by_others or _no_giving(reading, passage, act) or _given_by_you(words, passage, act):
        return None
    firm = words.has("share_firm", act.verb.group()) or _nothing_sent(words, text, act)
    if _among_ends(words, passage) and not noun:
        firm = False  # a purpose of data: "providing event information"
    object_ = object_of(words, passage, act)
    recipient = receiver or _recipient(reading, passage, act, object_)
    known = passage.words(object_.span()) if object_ is not None else _thing(words, text, act, firm=firm)
    known = known or _of_you(words, text, act, recipient, firm=firm)
    points_back, known = known is None, known or spoken_of(reading, passage)
    left_out = known is None and words.at("object_left_out", text, 0) is not None  # "Never sent to others."
    named = known or _named_otherwise(words, passage, act, firm=firm, left_out=left_out, to=recipient)
    firm = firm or (object_ is not None and _sent_by_heading(words, passage, act))
    bare = not firm and object_ is None and _only_recipient(words, text, act, recipient)
    firm = firm or bare or left_out
    if named is None or not _enough(words, text, act, firm=firm, named=known is not None, to=recipient):
        return None
    if _shown_to_the_visitor(words, text, act, recipient) or _moves_abroad(reading, act, text, recipient):
        return None
    bare = bare or left_out or (recipient is None and object_ is None)
    excepted = exceptions_of(reading, passage)
    limited = act.polarity == "does_not" and limited_to(words, passage, act)
    kinds, kind = excepted.kinds, narrower(words, text, act, object_)
    of_these = recipient is not None and words.has("these", recipient.group())
    some = of_these or _of_some(words, text, act, receiver) or _beside_named(reading, passage)
    some = (
        some
        or (receiver is None and vendor_agent(reading, passage, act) is not None)
        or _of_less(reading, passage, object_)
        or (act.polarity == "does_not" and of_what_was_typed(reading, passage))
        or _of_what_is_handed_in(reading, passage, act, object_, points_back=points_back)
    )
    if limited or kind or bare or some or (points_back and of_a_tool_before(reading, passage)):
        kinds = tuple(sorted({*kinds, "other"}))  # for one purpose, of one kind, by one tool, to those before
    back = words.find("look_back", text)
    return {
        "why": (act.denial, act.verb, excepted.marker),
        "polarity": act.polarity,
        "object": passage.words(kind) if kind else named,
        "recipient": passage.words(recipient.span()) if recipient else None,
        "exceptions": kinds if act.polarity == "does_not" else _only_with(reading, act, kinds, text),
        "exclusive": act.exclusive,
        "purpose": words.purposes(text) if limited or act.polarity == "does" else (),
        "period": passage.words(back.span()) if back else None,
        "data": words.data(f"{text[act.clause[0] : act.clause[1]]} {named.lower()}"),
        "confidence": round(act.confidence - 0.1 * (not firm) - 0.15 * limited, 2),
    }


def _by_others(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether somebody else gives it; a visitor who agrees to a disclosure does not."""
    words, text = reading.words, passage.plain
    if words.has("agreed_giving", text[: act.verb.start()]):
        return False  # "you consent to the disclosure to our partners"
    return _received(words, text, act) or others_do(reading, passage, act)


def _given_by_you(words: Vocabulary, passage: Passage, act: Act) -> bool:
    """Whether a list item names data by what a visitor did with it ("Details shared in a call")."""
    if passage.sentence.kind != "item" or not words.has("past_form", act.verb.group()):
        return False
    before = passage.plain[: act.verb.start()]
    done = words.has("passive_before", before) or words.has("person", before)
    return (
        not done
        and words.at("named_datum", before, 0) is not None
        and not words.has("third_party", passage.plain)
    )


def _among_ends(words: Vocabulary, passage: Passage) -> bool:
    """Whether it is an item of a list of purposes."""
    over = f"{passage.intro} {passage.heading}"
    return passage.sentence.kind == "item" and words.has("purpose_list", over)


def _shown_to_the_visitor(words: Vocabulary, text: str, act: Act, recipient: re.Match[str] | None) -> bool:
    """Whether visitors are given their own data, to which they have a right."""
    return recipient is None and act.polarity == "does" and words.has("rights", text)


def _nothing_sent(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether it says that data is not sent at all: "no personal data is sent"; "no data transmitted over the
    internet is secure" does not.
    """
    if act.denial is None or not words.has("share_firm_denied", act.verb.group()):
        return False
    between = act.denial.end(), act.verb.start()
    return words.find("passive_before", text, *between) is not None and not words.find(
        "relative_word", text, *between
    )


def _recipient(
    reading: Reading, passage: Passage, act: Act, object_: re.Match[str] | None
) -> re.Match[str] | None:
    """The recipient: one of a known kind, a vendor, a capitalised name, or any words in its place."""
    words = reading.words
    known = recipient_of(words, passage, act) or vendor_recipient(reading, passage, act)
    known = known or named_recipient(reading, passage, act) or _vendor_receiver(reading, passage, act)
    known = known or _those_before(reading, passage, act)
    return known or (any_recipient(words, passage.plain, act) if object_ is not None else None)


def _those_before(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The word for third parties that the previous sentence, or the introduction of the list, names.

    "Other firms help us. We only give them what they need."
    """
    them = reading.words.at("given_them", passage.plain, act.verb.end())
    before = reading.passages[passage.index - 1].plain if passage.index else ""
    return them if reading.words.has("third_party", passage.intro or before) else None


def _only_recipient(words: Vocabulary, text: str, act: Act, recipient: re.Match[str] | None) -> bool:
    """Whether a denial names only its recipient, not the data: "ほかの人には見せません"."""
    if recipient is None:
        return False
    alone = recipient.start() <= _FIRST and 0 <= act.verb.start() - recipient.end() <= _FIRST
    return alone and act.polarity == "does_not" and words.has("object_before_verb", text)


def _sent_by_heading(words: Vocabulary, passage: Passage, act: Act) -> bool:
    """Whether a sentence sends something, and the heading above says to whom."""
    sends = act.polarity == "does" and words.has("sends", act.verb.group())
    return sends and words.has("sent_heading", passage.heading)


def _named_otherwise(
    words: Vocabulary, passage: Passage, act: Act, *, firm: bool, left_out: bool, to: re.Match[str] | None
) -> str | None:
    """What is given where the verb has no object: from a noun of giving, or from the heading above."""
    if left_out:
        return passage.heading[:200] or passage.words(act.verb.span())
    if to is None:
        return None
    if words.has("giving_noun", act.verb.group()):
        return passage.words(act.verb.span())  # "Eine Weitergabe an Dritte": in a policy, of data
    return _of_heading(words, passage, act) if firm and words.has("sent_heading", passage.heading) else None


def _of_heading(words: Vocabulary, passage: Passage, act: Act) -> str | None:
    """The data named by the heading of a sentence that names none: "第三者に提供することがあります". A denial
    needs a known term there.
    """
    term = words.find("term", passage.heading)
    if term is not None or act.polarity == "does":
        return passage.sentence.heading[-1][:200] if term is None else term.group()
    return None


def _enough(
    words: Vocabulary, text: str, act: Act, *, firm: bool, named: bool, to: re.Match[str] | None
) -> bool:
    """Whether verb, data and recipient are enough to mean giving data; one of the three may be missing."""
    if named:
        return firm or to is not None
    pronoun = words.at("object_pronoun", text, act.verb.end()) is not None
    if to is None:
        return firm and pronoun and act.polarity == "does_not"  # "We never share it."
    return firm or pronoun


def _of_some(words: Vocabulary, text: str, act: Act, receiver: re.Match[str] | None) -> bool:
    """Whether it is about some recipients only ("firms that break our rules do not get data"), or the clause
    before the verb says that a tool does it: "Matomo; es überträgt …".
    """
    if receiver is not None and words.find("relative_word", text, receiver.end(), act.verb.start()):
        return True
    before = text[act.clause[0] : act.verb.start()]
    if words.at("subject_left_out", before, 0):
        before = text[: act.verb.start()]  # "Il n'identifie personne et n'est pas partagé": the same subject
    return words.has("tool_subject_clause", before) and not words.has("own_person", before)


def _of_less(reading: Reading, passage: Passage, thing: re.Match[str] | None) -> bool:
    """Whether "sharing" has the sense of Californian law, that of giving data for adverts elsewhere ("We do
    not sell or share data, as those terms are defined by the CPRA"), or the data is called by a vendor's
    name ("Google user data"), which is not all data.
    """
    words, text = reading.words, passage.plain
    if words.has("cross_context", text) and words.has("sense_of_law", text):
        return True
    return thing is not None and any(0 <= thing.start() - m.end <= 1 for m in reading.mentions(passage))


def _of_what_is_handed_in(
    reading: Reading, passage: Passage, act: Act, thing: re.Match[str] | None, *, points_back: bool
) -> bool:
    """Whether a denial is about what visitors write into a form or an order only, which it names, or to which
    it refers: "Your message is stored. It is not passed on." says nothing of what a visit leaves behind.
    """
    if act.polarity == "does":
        return False
    words, text = reading.words, passage.plain
    last = passage.sentence.heading[-1].lower() if passage.sentence.heading else ""
    if words.has("handed_in", text) or words.has("handed_in", last):
        return True
    points_back = points_back or thing is None or words.has("that_data", text[: thing.end()])
    return points_back and any(words.has("handed_in", one.plain) for one in before_named(reading, passage))


def _beside_named(reading: Reading, passage: Passage) -> bool:
    """Whether a denial is about others than the recipients its section names ("… with nobody else")."""
    if not reading.words.has("anyone_else", passage.plain):
        return False
    before = reading.passages[max(0, passage.index - _ABOVE) : passage.index]
    same = [one for one in before if one.sentence.heading == passage.sentence.heading]
    return any(_in_use(reading, one) or reading.words.has("share", one.plain) for one in same)


def _in_use(reading: Reading, passage: Passage) -> bool:
    """Whether it names a vendor, other than to deny its use: "we have no Google Analytics"."""
    words, text = reading.words, passage.plain
    denied = words.has("negation_before", text) or words.has("negation_clause", text)
    in_part = exceptions_of(reading, passage).kinds or words.has("exclusive", text)
    in_part = in_part or bound(words, text, 0, len(text)) or words.has("basis_consent", text)
    return bool(reading.mentions(passage)) and (not denied or bool(in_part))


def _vendor_receiver(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The vendor that is the subject of a verb of receiving: "Pinterest bekommt Ihre IP-Adresse"."""
    words, text, start = reading.words, passage.plain, act.verb.start()
    if not words.has("receives", act.verb.group()):
        return None
    for mention in reversed(reading.mentions(passage)):
        if mention.start == act.verb.end() + 1 and words.has("verb_second", ""):
            return re.compile(r".*").match(text, mention.start, mention.end)  # "Damit erhält Google …"
        if mention.end <= start and words.has("relative_gap", text[mention.end : start]):
            return re.compile(r".*").match(text, mention.start, mention.end)
    return vendor_agent(reading, passage, act)


def _thing(words: Vocabulary, text: str, act: Act, *, firm: bool) -> str | None:
    """The object of a denial that names its recipient, where it is no known kind of data: "we never share
    routes with anyone".
    """
    own = firm and words.find("own_person", text, act.clause[0], act.verb.start())
    given = words.at("given_thing", text, act.verb.end()) if own and act.polarity == "does_not" else None
    return given.group("thing") if given is not None else None


def _of_you(words: Vocabulary, text: str, act: Act, to: re.Match[str] | None, *, firm: bool) -> str | None:
    """What the visitor gave or does, named before the recipient: "We share what you read with partners"."""
    if not firm or act.polarity == "does_not" or to is None or to.start() <= act.verb.end():
        return None
    between = text[act.verb.end() : to.start()].strip()
    return between[:_OBJECT] if words.at("given_of_you", between, 0) else None


def _received(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether the verb is about the recipient; "given to" is about the giver."""
    told = words.has("share_received", act.verb.group())
    return told and words.at("given_to", text, act.verb.end()) is None


def _receiver(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The recipient, where the verb is about receiving: the last party named before it, if not the site."""
    words, text, (start, _) = reading.words, passage.plain, act.clause
    if not _received(words, text, act):
        return None
    who = last_of(words, "third_party", text, start, act.verb.start()) or vendor_agent(reading, passage, act)
    if who is None and words.find("they", text, start, act.verb.start()):
        who = last_of(words, "third_party", text, 0, start)  # "We hire other firms, and they see …"
    if who is None or words.find("own_subject", text, who.end(), act.verb.start()):
        return None
    return None if words.has("from_before", text[: who.start()]) else who  # "we get data from others"


def _no_giving(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether the verb does not state that data is given to others: it is part of a link's name ("Do not sell
    or share my personal information"), in a fragment, about goods, or only describes which data is meant.
    """
    words, text = reading.words, passage.plain
    if words.has("attributive", act.verb.group()) or of_a_sign(words, text, act):
        return True  # it only says which data is meant
    if words.at("not_sharing", text, act.verb.end()) or _given_to_us(words, text, act):
        return True
    if words.find("sell_other", text, act.verb.start(), min(len(text), act.verb.end() + 40)):
        return True
    listed = passage.intro if passage.sentence.kind == "item" else ""
    told = words.has("law_told", text) or words.has("law_told", listed)  # "…はこの限りではありません"
    told = told or (
        words.has("sale_in_law", text) and not words.has("own_person", text)
    )  # what a law calls so
    if told or words.has("cookie_defined", text) or _by_visitor(words, text, act):
        return True
    said = _CORNERED.sub(lambda quoted: "_" * len(quoted.group()), text)  # a title does not name who gives
    if words.find("third_doer", said, act.clause[0], act.verb.start()) and not words.find(
        "site_too", text, act.clause[0], act.verb.start()
    ):
        return True
    return words.at("fragment", text, 0) is not None and not words.has("own_person", text)


def _given_to_us(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether others are said to give nothing to the site: "Stripe gibt nichts an uns weiter"."""
    return act.polarity == "does_not" and words.find("given_to_us", text, *act.clause) is not None


def _by_visitor(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether the visitor gives it, is told not to, or need not: "Do not share your password", "you may
    browse our site without disclosing who you are".
    """
    if words.find("visitor_clause", text[: act.verb.start()], act.clause[0]):
        return True  # "data that you send us by this form"
    if act.denial is None:
        return False
    if words.at("imperative", text, 0) and not words.find("own_person", text, 0, act.verb.start()):
        return True
    without = words.has("without", act.denial.group())
    return without and words.find("visitor_may", text, act.clause[0], act.denial.start()) is not None


def _moves_abroad(reading: Reading, act: Act, text: str, recipient: re.Match[str] | None) -> bool:
    """Whether data moves to another country but not to another holder: a claim of another type."""
    if reading.words.find("share_moves", act.verb.group()) is None:
        return False
    span = act.verb.end(), min(len(text), act.verb.end() + 120)
    if reading.words.has("object_before_verb", text):
        span = act.clause[0], act.verb.start()
    abroad = reading.words.find("abroad", text, *span)
    if abroad is None and recipient is None:
        abroad = reading.words.find("abroad", text, 0, act.verb.start())
    if abroad is None or recipient is None or recipient.start() > abroad.start():
        return abroad is not None
    if act.denial is not None and recipient.end() <= min(act.denial.start(), act.verb.start()):
        return True  # "uses no cookies of third parties and sends no addresses abroad"
    denied_before = act.polarity == "does" and recipient.end() <= act.verb.start()
    return denied_before and reading.words.find("negation_before", text, 0, recipient.start()) is not None


def _only_with(reading: Reading, act: Act, kinds: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The exceptions, with the conditions of exclusive sharing: "We share it only with your consent"."""
    if act.exclusive:
        return tuple(sorted({*kinds, *reading.words.exceptions(text[act.verb.end() :])}))
    return kinds


READER = Reader(types=("sharing",), read=read)
