"""Recognise passages whose words look like a purpose but are about something else."""

from typing import Final

from auditor.model.claim import Purpose
from auditor.policy.passages.data_lists import data_paragraph, labelled_data, only_a_datum
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import site_opens, tells_only
from auditor.policy.passages.reading import Reading
from auditor.policy.words.denials import cases_excepted
from auditor.policy.words.lifetimes import lifetimes
from auditor.policy.words.vocabulary import Vocabulary

_KEPT_SAFE: Final[frozenset[Purpose]] = frozenset({"security", "improvement", "authentication"})
"""Purposes that security measures serve, or for which they are improved."""
_ASKED: Final[frozenset[Purpose]] = frozenset({"authentication", "service"})
"""Purposes that handling data subjects' requests serves."""
_ASKING: Final = 30
"""Characters at the start of a sentence in which it says that the visitor may request something."""


def of_no_end(reading: Reading, passage: Passage, purposes: tuple[Purpose, ...]) -> bool:
    """Whether the words of a purpose are about something else: an opt-out, a datum, the safety of data."""
    words, text = reading.words, passage.plain
    if _of_the_document(reading, passage) or _of_an_opt_out(words, text) or only_a_datum(reading, passage):
        return True
    asks = words.has("visitor_asks", text) and not words.has("own_person", text[_ASKING:])
    if asks or data_paragraph(reading, passage) or labelled_data(words, text):
        return True  # what a visitor may request, in a list of purposes; data
    if passage.sentence.kind == "item" and (
        cases_excepted(words, passage.intro)
        or words.has("safeguard", passage.intro)
        or words.has("case_item", text)
    ):
        return True
    headed = passage.sentence.kind == "item" and words.has("purpose_heading", passage.heading)
    kept_safe = words.has("safeguard", text) and not (
        headed or words.has("category_label", text) or words.has("cookie", text)
    )
    in_browser = words.has("browser", text) and words.has("browser_act", text) and words.has("cookie", text)
    if in_browser and not words.has("own_person", text) and not site_opens(words, text):
        return True  # "browsers let you set your preferences"
    listed = among_ends(reading, passage)
    asked = (words.has("rights", text) and not listed) or words.has("rights", passage.heading)
    if {*purposes} <= _ASKED and asked and not words.has("cookie", f"{passage.heading} {text}"):
        return True  # identifying a person who requests their data
    return ({*purposes} <= _KEPT_SAFE and kept_safe) or _of_another_word(reading, passage, purposes)


def among_ends(reading: Reading, passage: Passage) -> bool:
    """Whether the passage is an item of a list of purposes: "苦情への対応、権利行使のため", "Answering those
    who complain" below "We use your data for these purposes:".
    """
    words = reading.words
    if passage.sentence.kind != "item":
        return False
    over = passage.intro or passage.heading
    of_ends = words.has("purpose_heading", over) and not words.has("rights", over)
    return of_ends or words.has("purpose_fragment", passage.plain)


def kept_until(reading: Reading, passage: Passage) -> bool:
    """Whether the passage says how long something is kept, in a list below "How long we keep it":
    "Newsletter: until you unsubscribe" offers nothing.
    """
    words = reading.words
    item = passage.sentence.kind == "item" and words.at("retain_item", passage.plain, 0) is not None
    return item and words.has("retain_heading", passage.intro or passage.heading)


def _of_the_document(reading: Reading, passage: Passage) -> bool:
    """Whether the passage describes the document, explains a term in general, says what other sites do, or
    on which condition a kind of cookies is set.
    """
    words, text = reading.words, passage.plain
    explained = words.at("explains", text, 0) is not None and not words.has("own_person", text)
    if words.at("kind_asks", text, 0) is not None:
        return True  # "Analytics cookies: only after consent" names the kind, and the condition
    return explained or words.has("use_by_others", text) or tells_only(reading, passage)


def _of_another_word(reading: Reading, passage: Passage, purposes: tuple[Purpose, ...]) -> bool:
    """Whether, in a language that puts its verbs last, the words of a purpose are about a browser setting,
    the withdrawal of consent, or a storage period.
    """
    words, text = reading.words, passage.plain
    if "end_named" not in words.patterns or words.has("end_named", text):
        return False
    if words.has("covers", text) and words.has("covers_subject", text):
        return True  # what a document is about
    settings = words.has("browser", text) and words.has("browser_act", text)
    if settings and {*purposes} <= {"preferences"}:
        return True
    return words.has("withdraw", text) or bool(lifetimes(passage.text))


def _of_an_opt_out(words: Vocabulary, text: str) -> bool:
    """Whether the text states the effect of an opt-out, what stops working without cookies, why the document
    may change, or how long something is kept.
    """
    if (words.has("change", text) and words.has("change_by", text)) or words.has("kept_as_long", text):
        return True
    lost = words.has("consequence", text) and words.has("without_cookies", text)
    lost = lost and not words.has("not_control", text)
    way = any(words.has(key, text) for key in ("click_here", "addon", "account_setting"))
    offered = words.has("opt_out_firm", text) and way
    offered = offered and not words.has("own_person", text) and not words.has("site", text)
    return lost or offered or words.has("persistence", text) or words.has("effect", text)
