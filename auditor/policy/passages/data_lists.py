"""Lists of data: items that a sentence, a heading or a column says are collected."""

import re
from typing import Final

from auditor.model.claim import DataKind
from auditor.policy.passages.acts import asides, denied
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading
from auditor.policy.words.vocabulary import Vocabulary, blanked, plain

_LABELLED: Final = re.compile(r"[^:：。]{2,24}[:：]")
_PARAGRAPH: Final = re.compile(r"[^:：。.]{2,40}[:：]\s")
_ENUMERATION: Final = re.compile(r"[^:;.!?,]{2,80}(?:, [^:;.!?,]{2,140}){2,12}\.?")
_LAST_ASIDE: Final = re.compile(r"[(（][^()（）]{0,80}[)）]。?$")
_TOLD: Final = ("person", "passive_before", "negation_before", "negation_clause", "relative_word")
"""Patterns that show that a text is a statement, not a label."""
_NAMES: Final = 80
"""The longest item, in characters, that may only name data although it ends with a full stop."""
_NO_DATA: Final = ("opt_out_firm", "share_heading", "basis_named")
"""Patterns of introductions to lists other than of data: opt-outs, recipients, legal bases."""
_NOUN: Final = 25
"""Characters at the end of an introduction in which it names the content of its list: "… the following
data:".
"""
_ABOVE: Final = 15
"""How many passages above an item may contain the sentence that announces its list."""


def in_data_list(reading: Reading, passage: Passage) -> bool:
    """Whether the passage is an item of a list of data: by the sentence that introduces it, by a heading (if
    it is not a sentence), or by a column header of a flattened table (if it names no purpose).
    """
    words = reading.words
    labelled = labelled_data(words, passage.plain) and not words.has("sentence_end", passage.plain)
    if passage.sentence.kind != "item":
        beneath = labelled or _answers_heading(reading, passage) or data_paragraph(reading, passage)
        return beneath or _line_of_list(reading, passage)
    if words.has("collect", passage.intro):
        return _announces_data(words, passage.intro)
    over = passage.intro or passage.heading
    goes_on = words.at("goes_on", over, 0) is not None and _of_data(reading, passage, over)
    if not passage.intro and words.has("sentence_end", passage.plain):
        goes_on = False  # sentences below a title
    announced = goes_on or _measured(reading, passage) or (passage.intro and _answers(reading, passage))
    if labelled or announced:  # "These data include:"
        return True
    if words.has("occasion", passage.intro) and _taken_by(words, passage.heading):
        return True  # "What we collect": "When you use the app:", then the data
    datum = words.at("item_sentence", passage.plain, 0) is None
    if datum and not passage.intro and (_taken_by(words, passage.heading) or _announced(reading, passage)):
        stops = passage.text.rstrip().endswith((".", "。"))
        told = _no_sentence(words, passage) or _verbless(words, passage.plain)
        return not stops or told or bool(_labelled_rest(words, passage.plain))
    return any(words.has("column_data", header) for header in passage.columns) and not words.purposes(
        passage.plain
    )


def _announces_data(words: Vocabulary, intro: str) -> bool:
    """Whether an introduction that mentions collection announces data, not opt-outs, recipients or legal
    bases. A legal basis named alongside the data, or in brackets, does not count ("On the basis of our
    legitimate interests we keep the following data:").
    """
    for aside in asides(intro):
        intro = blanked(intro, aside)
    named = words.find("loose_term", intro.rstrip(" :：")[-_NOUN:]) is not None
    return not any(words.has(key, intro) for key in _NO_DATA if not (named and key == "basis_named"))


def _of_data(reading: Reading, passage: Passage, over: str) -> bool:
    """Whether a continuing introduction is about data, by its own words or by the sentence right before it
    ("This data is anonymous. It may include:").
    """
    if reading.words.has("loose_term", over):
        return True
    near = reading.passages[max(0, passage.index - _ABOVE) : passage.index]
    at = next((i for i in range(len(near) - 1, 0, -1) if near[i].plain == over), 0)
    return bool(at) and near[at].plain.endswith(":") and reading.words.has("loose_term", near[at - 1].plain)


def _measured(reading: Reading, passage: Passage) -> bool:
    """Whether an item is a datum in a list of what is measured: "We use statistics to see how our pages are
    used:", then "Pages read, time on each". An item that makes a statement does not count.
    """
    words, intro = reading.words, passage.intro
    if "analytics" not in words.purposes(intro) or not words.data(passage.plain):
        return False
    by_means = words.has("cookie", intro) or words.has("tracker_firm", intro)
    if not by_means and not reading.catalogue.mentions(intro):
        return False
    denies = any(words.has(key, intro) for key in ("negation_before", "negation_clause"))
    said = passage.plain
    for place in words.all("within_site", said):
        said = blanked(said, place.span())  # "time spent on our site" states nothing about the site
    told = any(words.has(key, said) for key in _TOLD) or words.at("item_sentence", said, 0)
    return not denies and not told and not words.purposes(passage.plain)


def labelled_data(words: Vocabulary, text: str) -> bool:
    """Whether a line has a label for data: "Data collected: …"."""
    said = _LABELLED.match(text)
    label = said.group().rstrip(":：") if said is not None else ""
    named = words.has("datum_heading", label) or words.has("data_label", label)
    return named and said is not None and not words.has("end_named", text[said.end() :])


def _no_sentence(words: Vocabulary, passage: Passage) -> bool:
    """Whether an item with a full stop is not a sentence but a label and its data:
    "記録：IPアドレス等（第6項）。".
    """
    if "sentence_end" not in words.patterns or _LABELLED.match(passage.plain) is None:
        return False
    return not words.has("sentence_end", _LAST_ASIDE.sub("", passage.plain))


def _verbless(words: Vocabulary, text: str) -> bool:
    """Whether a text with a full stop is only a label with examples: "Usage data (e.g. pages visited)."."""
    return text.rstrip(". ").endswith(")") and not any(words.has(key, text) for key in _TOLD)


def taken_for(reading: Reading, passage: Passage, data: tuple[DataKind, ...]) -> bool:
    """Whether an item is a datum in a list whose introduction states the purpose of collecting it: "The
    server may record data for reasons of security:", then "IP address".
    """
    words = reading.words
    if _measured(reading, passage):
        return True
    taken = words.has("collect", passage.intro) and "data_heading" not in words.patterns
    return taken and not words.purposes(passage.plain) and bool({*data} - {"usage", "account_id", "cookies"})


def denied_list(reading: Reading, passage: Passage) -> bool:
    """Whether an item denies what it names, by its first word, by its heading ("What we do not collect", then
    "No location data" or "Location data"), or by its introduction.
    """
    words, intro = reading.words, passage.intro
    taken = tuple(words.all("collect", intro)) if passage.sentence.kind == "item" else ()
    of_a_signal = words.has("signal_dnt", intro)  # "Do Not Track:" denies nothing
    if taken and not of_a_signal and all(denied(words, intro, verb, (0, len(intro))) for verb in taken):
        return not beside_denial(words, passage)
    return any(
        words.at(key, text, 0) is not None
        for key, text in (("item_denied", passage.plain), ("denied_heading", passage.heading))
    )


def beside_denial(words: Vocabulary, passage: Passage) -> bool:
    """Whether an item is a sentence of its own below a denial that ends with a full stop, and so neither
    denied nor stated by it ("We store nothing. • Location: to find shops, the app asks where you are.").
    """
    stops, intro = (".", "。"), passage.intro.rstrip("*_ ")
    if not intro.endswith(stops) or words.has("below", intro) or not words.has("negation_before", intro):
        return False
    return len(passage.text) > _NAMES and passage.text.rstrip("*_ ").endswith(stops)


def _taken_by(words: Vocabulary, heading: str) -> bool:
    """Whether a heading says that data is collected; "アクセス解析" is what a tool does with data."""
    if words.at("denied_heading", heading, 0) is not None:
        return True  # a heading over data that is not collected: see `denied_list`
    taken = (verb for verb in words.all("collect", heading) if not words.has("analyse", verb.group()))
    return any(denied(words, heading, verb, (0, len(heading))) is None for verb in taken)


def _answers_heading(reading: Reading, passage: Passage) -> bool:
    """Whether the passage is not a sentence but the data that its heading announces: "送信される情報", then
    "IPアドレス、閲覧したページのURL".
    """
    return passage.sentence.kind == "prose" and _answers(reading, passage)


def bare_list(reading: Reading, passage: Passage) -> bool:
    """Whether a paragraph is an enumeration without a verb of its own: "Name, address, IP address, logs."."""
    words, text = reading.words, passage.plain
    if _ENUMERATION.fullmatch(text) is None or "passive_before" not in words.patterns:
        return False
    return not any(words.has(key, text) for key in _TOLD)


def data_paragraph(reading: Reading, passage: Passage) -> bool:
    """Whether the passage is a paragraph of data, labelled or not, under a heading that says that data is
    collected: "What we collect", then "Visits: IP address, pages read".
    """
    words, text = reading.words, passage.plain
    if passage.sentence.kind != "prose" or passage.sentence.start != passage.sentence.block:
        return False
    if not _taken_by(words, passage.heading) or denied_list(reading, passage):
        return False
    rest = _labelled_rest(words, text)
    return bool(words.data(text)) and bare_list(reading, passage) if rest is None else rest


def _labelled_rest(words: Vocabulary, text: str) -> bool | None:
    """Whether a label is followed by data only, without any statement about it; None if there is no label."""
    said = _PARAGRAPH.match(text)
    if said is None:
        return None
    rest = text[said.end() :]
    told = ("person", "negation_before", "negation_clause")
    return bool(words.data(rest)) and not any(words.has(key, rest) for key in told)


def _line_of_list(reading: Reading, passage: Passage) -> bool:
    """Whether the passage is a line of a list that lost its bullets: not a sentence itself, and the last
    sentence above it says that what follows is collected: "次の情報を取得します。", then
    "IPアドレス、閲覧したページ".
    """
    words = reading.words
    if "sentence_end" not in words.patterns or passage.sentence.kind != "prose":
        return False
    told = words.has("sentence_end", passage.plain) or words.has("purpose_list", passage.plain)
    if passage.sentence.start != passage.sentence.block or told:
        return False
    for before in reversed(reading.passages[max(0, passage.index - _ABOVE) : passage.index]):
        if before.sentence.heading != passage.sentence.heading or before.sentence.kind == "heading":
            return False
        if words.has("sentence_end", before.plain):
            return _announces(words, before)
    return False


def _announces(words: Vocabulary, passage: Passage) -> bool:
    """Whether a sentence says that the data below it is collected."""
    if not words.has("points_below", passage.plain) or words.has("purpose_list", passage.plain):
        return False
    return words.has("loose_term", passage.plain) and words.has("collect_firm_any", passage.plain)


def _answers(reading: Reading, passage: Passage) -> bool:
    words, headings = reading.words, passage.sentence.heading
    asked = bool(headings) and words.has("datum_heading", plain(headings[-1]))
    return asked and not words.has("sentence_end", passage.plain)


def only_a_datum(reading: Reading, passage: Passage) -> bool:
    """Whether an item names data without stating a purpose: "広告の表示履歴" is not advertising."""
    words = reading.words
    if "data_heading" not in words.patterns or words.has("end_named", passage.plain):
        return False
    if words.has("category_label", passage.plain):
        return False  # a category of cookies with its purpose
    said = passage.intro or passage.heading
    return not words.has("purpose_list", said) and in_data_list(reading, passage)


def _announced(reading: Reading, passage: Passage) -> bool:
    """Whether an outer heading, or an earlier sentence not directly above the list, announces its data."""
    words = reading.words
    over = [" ".join(heading.lower().split()) for heading in passage.sentence.heading]
    ends = [words.has("purpose_list", heading) for heading in over]
    told = [words.has("data_heading", heading) or words.has("data_over", heading) for heading in over]
    if any(told):
        part = told[-1] or words.has(
            "data_part", over[-1]
        )  # "[Usage data]" under a heading on both data and purposes
        return not (ends[-1] or (ends[-2:-1] == [True] and not part))
    if "data_heading" not in words.patterns:
        return False
    for before in reversed(reading.passages[max(0, passage.index - _ABOVE) : passage.index]):
        if before.sentence.heading != passage.sentence.heading:
            return False
        if before.sentence.kind != "item" and words.has("points_below", before.plain):
            return _announces(words, before)
    return False
