"""Claims of sharing without a verb of giving: access by others, lists of recipients, and labels."""

import re
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.passages.acts import denied, last_of
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import exceptions_of
from auditor.policy.passages.reading import Reading
from auditor.policy.passages.under_labels import COLON
from auditor.policy.words.vocabulary import Vocabulary, plain

_WHOLE: Final = re.compile(r".*")
_OBJECT: Final = 120
_BACK: Final = 3
"""How many preceding sentences may name the company referred to as "the said company"."""
_FIRM: Final = 2
"""Most characters between a company's name and what it owns: "Google社の"."""
_MARK: Final = 6
"""Most characters of list markers and bold markup before the name that begins an item."""


def labelled(reading: Reading, passage: Passage) -> Claim | None:
    """The claim of a label with its answer: "送信先：Example Inc.", "第三者への提供：なし". The denial makes
    an exception, since it may hold for one kind of data only.
    """
    words = reading.words
    text, receiver = passage.plain, words.at("recipient_label", passage.plain, 0)
    if receiver is None and passage.intro.endswith(COLON):
        text = f"{passage.intro}{passage.plain}"
        receiver = words.at("recipient_label", text, 0)
    said = words.at("sharing_label", text, 0) if receiver is None else None
    if receiver is None and said is None:
        return None
    none = said is not None and said["some"] is None
    return reading.claim(
        "sharing",
        passage,
        (receiver or said,) if text is passage.plain else (),
        polarity="does_not" if none else "does",
        object=(passage.intro or passage.heading or text)[:200],
        recipient=_named_behind(passage, text, receiver) if receiver is not None else None,
        exceptions=("other",) if none else (),
        confidence=0.7,
    )


def without_verb(reading: Reading, passage: Passage) -> Claim | None:
    """The claim of sharing that a passage makes by its position or by another verb, if any."""
    told = (
        _excepted(reading, passage)
        or _access(reading, passage)
        or _under_heading(reading, passage)
        or _in_list(reading, passage)
    )
    return told or _after_all(reading, passage) or _kept_by(reading, passage) or _receivers(reading, passage)


def _excepted(reading: Reading, passage: Passage) -> Claim | None:
    """An item that a denial excepts: "We give it to nobody, except:", then "to our carriers"."""
    words, intro = reading.words, passage.intro
    if passage.sentence.kind != "item" or not (words.has("share", intro) and words.has("exception", intro)):
        return None
    to = words.at("share_excepted", passage.plain, 0)
    return None if to is None else reading.claim(
        "sharing", passage, (to,), object=intro[:_OBJECT],
        recipient=passage.words((0, len(passage.plain))), confidence=0.65,
    )  # fmt: skip


def _receivers(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that names the recipients mentioned in the sentence before: "We share it with providers. These
    include …".
    """
    words = reading.words
    told = words.at("receivers_are", passage.plain, 0)
    before = reading.passages[passage.index - 1] if passage.index and told is not None else None
    if told is None or before is None or before.sentence.block != passage.sentence.block:
        return None
    given = words.find("share", before.plain)
    if given is None or denied(words, before.plain, given, (0, len(before.plain))) is not None:
        return None
    if words.find("third_party", before.plain) is None or words.has("supposed_before", before.plain):
        return None
    return reading.claim(
        "sharing",
        passage,
        (told,),
        object=before.text[:_OBJECT],
        recipient=passage.words((told.end(), len(passage.plain))),
        purpose=words.purposes(passage.plain),
        confidence=0.65,
    )


def _kept_by(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that a company stores the data, and so receives it:
    "収集したデータは、同社のサーバーに保管されます".
    """
    words, text = reading.words, passage.plain
    kept = words.find("kept_there", text)
    if kept is None or denied(words, text, kept, (0, len(text))) or words.has("supposed_before", text):
        return None
    named = next((m for m in reading.mentions(passage) if 0 <= kept.start() - m.end <= _FIRM), None)
    span = (named.start, named.end) if named is not None else None
    if span is None and (said := words.find("said_company", text[: kept.start()])) is not None:
        span = said.span() if _company_before(reading, passage, said.start()) else None
    if span is None:
        return None
    thing = words.find("term", text) or words.find("loose_term", text)
    return reading.claim(
        "sharing",
        passage,
        (kept,),
        object=passage.words(thing.span()) if thing is not None else passage.text[:_OBJECT],
        recipient=passage.words(span),
        data=words.data(text),
        confidence=0.65,
    )


def _company_before(reading: Reading, passage: Passage, at: int) -> bool:
    """Whether a company is named before `at`, in the sentence or in those before it in its section."""
    near = reading.passages[max(0, passage.index - _BACK) : passage.index]
    before = [one for one in near if one.sentence.heading == passage.sentence.heading]
    named = any(mention.end <= at for mention in reading.mentions(passage))
    said = ("company", "outside_tracker", "third_party")
    told = [one.plain for one in before] + [passage.plain[:at]]
    return (
        named
        or any(map(reading.mentions, before))
        or any(reading.words.has(key, text) for key in said for text in told)
    )


def _after_all(reading: Reading, passage: Passage) -> Claim | None:
    """The claim of an exception after a denial: "This does not include companies that help us run
    the site".
    """
    words, text = reading.words, passage.plain
    given = words.at("given_after_all", text, 0)
    before = reading.passages[passage.index - 1] if passage.index and given is not None else None
    if (
        given is None
        or before is None
        or not (words.has("share", before.plain) or words.has("sell", before.plain))
    ):
        return None
    return reading.claim(
        "sharing",
        passage,
        (given,),
        object=before.text[:200],
        recipient=passage.words(given.span("who")),
        confidence=0.65,
    )


def _access(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that others have access, which amounts to sharing: "Our contractors have access to personal
    information".
    """
    words, text = reading.words, passage.plain
    access = words.find("access_given", text)
    if access is None:
        return None
    who = last_of(words, "third_party", text, 0, access.start())
    own = words.find("own_person", text, who.end() if who else 0, access.start())
    if own or words.find("supposed_before", text, 0, access.start()):
        return None
    if who is None and not _others_before(reading, passage, access.start()):
        return None
    none = denied(words, text, access, (0, len(text)))
    some = ("other",) if none and words.has("kind_apart", _thing(text, access)) else ()
    return reading.claim(
        "sharing",
        passage,
        (none, access),
        polarity="does_not" if none else "does",
        object=passage.words(access.span()),
        recipient=passage.words(who.span()) if who else None,
        exceptions=tuple(sorted({*exceptions_of(reading, passage).kinds, *some})),
        confidence=0.65,
    )


def _thing(text: str, access: re.Match[str]) -> str:
    """What access is to: "your health data"."""
    return text[access.start() : access.end()].rpartition(" to ")[2]


def _under_heading(reading: Reading, passage: Passage) -> Claim | None:
    """The claim of an item under a heading or introduction about recipients: "Organisers: the
    buyer's name".
    """
    words, text = reading.words, passage.plain
    heading = words.find("share_heading", passage.heading)
    if heading is None and passage.sentence.kind == "item" and not _cases(words, passage.intro):
        heading = words.find("share_list_intro", passage.intro)
    receiver = words.at("share_item", text, 0) if heading is not None else None
    to = _to_whom(words, passage) if receiver is None else None
    receiver = receiver or to
    named = passage.sentence.kind == "item" and not words.has("purpose_label", text)
    if receiver is None and named and not _cases(words, passage.intro):
        announced = words.find("share_cases_intro", passage.intro)  # each item is a recipient or a case
        if announced is not None:
            return reading.claim(
                "sharing",
                passage,
                (),
                object=passage.intro[:200],
                recipient=passage.words((0, len(text))),
                confidence=0.6,
            )
    if heading is not None and receiver is None and named:
        receiver = _name_ahead(reading, passage)
    if receiver is None or (to is None and words.has("own_person", text)) or words.has("question", text):
        return None
    none = words.at("share_none", text, 0)
    return reading.claim(
        "sharing",
        passage,
        (none or receiver,),
        polarity="does_not" if none else "does",
        object=passage.heading,
        recipient=passage.words(receiver.span()),
        exceptions=("other",) if none else (),
        confidence=0.65,
    )


def _to_whom(words: Vocabulary, passage: Passage) -> re.Match[str] | None:
    """The recipient that opens a line under a heading on sharing: "With providers who host our pages"."""
    over = f"{passage.heading} {passage.intro}"
    if _cases(words, over) or words.find("giving_heading", over) is None:
        return None
    return words.at("share_with_item", passage.plain, 0)


def _name_ahead(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The vendor that an item begins with: "Shopify: our shop's platform"."""
    first = next((m for m in reading.mentions(passage) if m.start <= _MARK), None)
    return None if first is None else _WHOLE.match(passage.plain, first.start, first.end)


def _cases(words: Vocabulary, intro: str) -> bool:
    """Whether a list's introduction is a denial or announces exceptions, so that it does not list
    recipients.
    """
    return words.has("negation_before", intro) or words.has("exception", intro)


def _in_list(reading: Reading, passage: Passage) -> Claim | None:
    """The claim of an item in a list of recipients: "Google LLC（広告の配信）"."""
    words = reading.words
    above = passage.intro or "".join(map(plain, passage.sentence.heading[-1:]))
    told = words.has("share_list_intro", passage.intro) or words.has("share_list_heading", above)
    if passage.sentence.kind != "item" or not told:
        return None
    named = reading.mentions(passage)
    company = words.find("company", passage.plain)
    if (not named and company is None) or passage.text.rstrip().endswith("。"):
        return None
    who = (named[0].start, named[0].end) if named else company.span() if company else (0, 0)
    return reading.claim(
        "sharing",
        passage,
        (),
        object=above[:200],
        recipient=passage.words(who),
        purpose=words.purposes(passage.plain),
        confidence=0.7,
    )


def _named_behind(passage: Passage, text: str, label: re.Match[str]) -> str:
    """The exact words after a label, which may be in the line above."""
    start = max(0, label.start("who") - (len(text) - len(passage.plain)))
    return passage.words((start, len(passage.plain)))


def _others_before(reading: Reading, passage: Passage, at: int) -> bool:
    """Whether a person before `at` ("they") refers to the third parties that the sentence before names."""
    before = reading.passages[passage.index - 1] if passage.index else None
    if before is None or before.sentence.block != passage.sentence.block:
        return False
    return reading.words.has("person", passage.plain[:at]) and reading.words.has("third_party", before.plain)
