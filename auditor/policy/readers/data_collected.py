"""Data that the site collects automatically: addresses, devices, histories, cookies."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim, DataKind
from auditor.policy.passages.acts import Act, acts, aside_of, asides, denied, framed, last_of
from auditor.policy.passages.data_lists import beside_denial, denied_list, in_data_list, taken_for
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import of_a_tool, of_others_alone, others_do, tells_only
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import kinds_excepted, to_one_end
from auditor.policy.words.lifetimes import lifetimes
from auditor.policy.words.vocabulary import Vocabulary, blanked

_LONGEST_LIST: Final = 20
"""How many items above may separate an item from the sentence that introduces its list."""
_BY_MACHINE: Final[frozenset[DataKind]] = frozenset({"ip_address", "device_id", "user_agent", "referrer"})
"""Data that nobody types into a form."""
_ABOVE: Final = 15
"""How many sentences above a category are searched for the one that says it is collected."""

_MARK: Final = 4
"""The longest bullet of an item, in characters, before the name that labels it."""
_SEVERAL: Final = 2
_FIRST: Final = 30
"""How late "this includes" may begin in a sentence that goes on to list what is collected, in characters."""


def read(reading: Reading) -> Iterator[Claim]:
    """Claims from sentences and list items that name such data, where it is collected."""
    for passage in reading.present():
        if _is_title(reading, passage) or _of_the_document(reading, passage):
            continue
        data = reading.words.data(passage.plain)
        if not data and reading.words.has("nothing_kept", passage.plain):
            continue  # "No information is stored in your browser": it may be stored on a server
        claim = _collected(reading, passage, data) if data else None
        if claim is None and data in ((), ("cookies",)):  # by cookies, but which data is not said
            claim = _without_kind(reading, passage, by_cookies=bool(data))
        if claim is not None:
            yield claim
        denial = None if claim and claim.polarity == "does_not" else _nothing_collected(reading, passage)
        if denial is not None and (claim is not None or data in ((), ("cookies",))):
            yield denial


def _collected(reading: Reading, passage: Passage, data: tuple[DataKind, ...]) -> Claim | None:
    ends = reading.words.has("purpose_list", passage.intro)
    of_ends = (
        passage.sentence.kind == "item" and ends and not reading.words.has("data_announced", passage.intro)
    )
    if of_ends and not taken_for(reading, passage, data):
        return _used(reading, passage, data)
    listed = passage.sentence.kind == "item" and reading.words.has("kind_heading", passage.heading)
    listed = listed or reading.words.has("kind_alone", passage.heading)
    if listed and reading.words.at("helps_only", passage.plain, 0):
        return None  # what a kind of cookies is for
    if any(reading.words.has(key, passage.plain) for key in ("purpose_label", "category_label")):
        return None
    return _by_a_verb(reading, passage, data) or _among_data(reading, passage, data)


def _by_a_verb(reading: Reading, passage: Passage, data: tuple[DataKind, ...]) -> Claim | None:
    automatic = reading.words.find("automatic", passage.plain)
    text = passage.plain
    verbs = tuple(acts(reading.words, passage, "collect"))
    if any(act.polarity == "does_not" for act in verbs):  # "we keep little and do not log what you read"
        own = tuple(act for act in verbs if reading.words.data(text[slice(*act.clause)]))
        verbs = own or verbs
    for act in sorted(verbs, key=lambda act: aside_of(text, act.verb.start()) is not None):
        if not _by_site(reading, passage, act) or _end_only(reading, passage, act):
            continue
        if _visitor_stops(reading.words, text, act) or _of_what_was_taken(reading.words, text, act):
            continue
        if act.polarity == "does_not" and _of_less(reading, passage):
            continue
        if act.polarity == "does_not" and _to_an_end(reading.words, text, act):
            continue
        kinds = _said_data(reading, text) if act.polarity == "does" else _denied_data(reading, passage, act)
        if not kinds or kinds == ("cookies",):
            continue
        likely = act.polarity == "does" and automatic is None and _typed_in(data)
        return reading.claim(
            "data_collected",
            passage,
            (act.denial, act.verb, automatic),
            polarity=act.polarity,
            data=kinds,
            object=_object(reading, passage),
            exceptions=_excepted(reading, passage) if act.polarity == "does_not" else (),
            exclusive=act.exclusive,
            confidence=round(act.confidence - (0.2 if likely else 0), 2),
        )
    return None


def _to_an_end(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether a denial is only of a use: "We do not use IP addresses to identify you" (they may be kept)."""
    if words.find("taken_for_end", text, act.verb.end(), act.clause[1]) is not None:
        return True  # "We do not record what you read for advertising"
    return to_one_end(words, text, act.verb) or words.at("used_to_end", text, act.verb.start()) is not None


def _of_what_was_taken(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether what is denied is passing collected data on to others: "we do not provide collected data"."""
    if act.denial is None or act.denial.end() > act.verb.start():
        return False
    given = last_of(words, "share", text, act.denial.end(), act.verb.start())
    between = text[given.end() : act.verb.start()] if given is not None else ""
    return given is not None and (not between.strip() or words.has("thing_taken", between))


def _names_a_tool(reading: Reading, passage: Passage) -> bool:
    """Whether an item begins with the name of a tool and describes it."""
    first = next(iter(reading.mentions(passage)), None)
    return first is not None and first.start <= _MARK and reading.words.has("tool_and_end", passage.plain)


def _said_data(reading: Reading, text: str) -> tuple[DataKind, ...]:
    """The kinds of data that a sentence names, leaving out brackets that deny some and words that make an
    exception: "履歴（IPアドレスは含みません）", "Errors are logged, but not with your IP address".
    """
    for but in reading.words.all("but_not", text):
        text = blanked(text, but.span())
    for aside in asides(text):
        if reading.words.has("no_more", text[slice(*aside)]):
            text = blanked(text, aside)
    return reading.words.data(text)


def _visitor_stops(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether it only explains how a visitor can prevent it ("You can prevent the storing of cookies")."""
    may = words.find("visitor_may", text, 0, act.verb.start())
    if may is None or words.find("own_person", text, may.end(), act.verb.start()):
        return False
    return words.has("browser_act", text) or words.has("opt_out_firm", text)


def _excepted(reading: Reading, passage: Passage) -> tuple[str, ...]:
    """The exceptions of a denial; one under the label of a kind of cookies holds for that kind only."""
    found = kinds_excepted(reading.words, passage.plain)
    return found or (("other",) if reading.words.at("kind_label", passage.plain, 0) is not None else ())


def _among_data(reading: Reading, passage: Passage, data: tuple[DataKind, ...]) -> Claim | None:
    """A claim from an item in a list of collected data, or from a sentence that continues with one."""
    told = reading.words.find("collected_includes", passage.plain)
    if told is not None and told.start() <= _FIRST:
        return reading.claim("data_collected", passage, (told,), data=data, confidence=0.7)
    listed = in_data_list(reading, passage) or _category(reading, passage)
    note = passage.text.lstrip().startswith("※")  # a note on what is listed
    listed = listed and not (note or _of_the_browser(reading.words, passage.plain))
    listed = listed and not beside_denial(reading.words, passage)
    if listed and data == ("cookies",) and _names_a_tool(reading, passage):
        return None  # "Acme: a tool for cookie settings"
    if listed and denied_list(reading, passage):
        if data == ("cookies",):
            return None  # a denial of cookies themselves
        words, text = reading.words, passage.plain
        return reading.claim(
            "data_collected", passage, (), polarity="does_not", data=data,
            exceptions=kinds_excepted(words, text) or _of_a_part(words, text), confidence=0.7,
        )  # fmt: skip
    goes_on = None if listed else _goes_on(reading, passage)
    if goes_on is None and not listed:
        return None
    because = () if passage.sentence.kind == "item" else (goes_on,)
    return reading.claim("data_collected", passage, because, data=data, confidence=0.7)


def _of_a_part(words: Vocabulary, item: str) -> tuple[str, ...]:
    """An exception where a denied item is only part of its kind: "the history of places"."""
    return ("other",) if words.has("finer_location", item) else ()


def _of_the_document(reading: Reading, passage: Passage) -> bool:
    """Whether a sentence says what the document is about and names no one who collects: "This policy covers
    the information that Acme collects".
    """
    words, text = reading.words, passage.plain
    return words.at("explains", text, 0) is not None and not words.has("own_person", text)


def _is_title(reading: Reading, passage: Passage) -> bool:
    """Whether a line of plain text is a section title: "アクセスデータの収集"."""
    alone = passage.sentence.kind == "prose" and passage.sentence.start == passage.sentence.block
    return alone and reading.words.has("title_of_taking", passage.plain)


def _of_the_browser(words: Vocabulary, text: str) -> bool:
    """Whether an item says where a browser's settings are: "Chrome: Settings > Privacy > Cookies"."""
    return words.has("settings_path", text) and words.has("browser", text)


def _without_kind(reading: Reading, passage: Passage, *, by_cookies: bool) -> Claim | None:
    """A claim that names no kind of data: "Further data is taken automatically by our systems", or whatever a
    visitor fills in ("the details that you enter are stored"), unless the sentence is about how long that is
    kept.
    """
    words, text = reading.words, passage.plain
    because, sure = words.find("automatic_firm", text), "collect_firm"
    if (because is None or not words.has("loose_term", text)) and by_cookies:
        return None
    if because is None or not words.has("loose_term", text):
        because, sure = _filled_in(words, passage), "given_firm"
    if because is None:
        return None
    for act in acts(words, passage, "collect"):
        firm = words.has(sure, act.verb.group()) and act.polarity == "does"
        if firm and not words.at("relative", text, act.clause[0]) and _by_site(reading, passage, act):
            return reading.claim(
                "data_collected",
                passage,
                (act.verb, because),
                object=_object(reading, passage),
                confidence=0.6,
            )
    return None


def _filled_in(words: Vocabulary, passage: Passage) -> re.Match[str] | None:
    """The words for what a visitor fills in; None where the sentence is about a right, storage periods,
    security or a document.
    """
    text = passage.plain
    if "given_data" not in words.patterns or lifetimes(passage.text):
        return None
    others = any(words.has(key, text) for key in ("retain_until", "rights", "covers", "safeguard"))
    return None if others or words.at("explains", text, 0) else words.find("given_data", text)


def _goes_on(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The words by which a sentence, or the one that introduces its list, continues with what the sentence
    before collects: "Dazu zählen …".
    """
    lead = passage
    above = reading.passages[passage.index - 1] if passage.index else None
    if above is not None and passage.sentence.kind == "prose" and above.plain.endswith(":"):
        lead = above  # "Dazu zählen:", with the data in a paragraph of its own
        taken = (act for act in acts(reading.words, above, "collect") if act.polarity == "does")
        if (act := next((act for act in taken if _by_site(reading, above, act)), None)) is not None:
            return act.verb
    for before in reversed(reading.passages[max(0, passage.index - _LONGEST_LIST) : passage.index]):
        if before.sentence.heading != passage.sentence.heading:
            return None
        if lead.sentence.kind == "item":
            lead = before
        if before is lead:
            continue
        more = reading.words.at("goes_on", lead.plain, 0)
        collected = (act for act in acts(reading.words, before, "collect") if act.polarity == "does")
        return more if more is not None and any(_by_site(reading, before, a) for a in collected) else None
    return None


def _used(reading: Reading, passage: Passage, data: tuple[DataKind, ...]) -> Claim | None:
    """A claim from an item that says what data is used for; only where it names several kinds, or also says
    that they are collected.
    """
    named = {*data} - {"usage", "account_id"}
    words = reading.words
    firm = "collect_firm" if words.has("object_before_verb", "") else "collect"
    taken = words.find("collect", passage.plain)
    if taken is not None and firm != "collect" and not words.has(firm, taken.group()):
        taken = None  # "利用状況の分析": what is done with existing data
    if not named or named == {"cookies"} or (taken is None and len(named) < _SEVERAL):
        return None
    if taken is not None and denied(words, passage.plain, taken, (0, len(passage.plain))) is not None:
        return None  # "We never store your IP address", among what is done with statistics
    return reading.claim("data_collected", passage, (taken,), data=data, confidence=0.6)


def _category(reading: Reading, passage: Passage) -> bool:
    """Whether it is a category on a line of its own ("Identifiers, such as IP addresses"), below a sentence
    that says these categories are collected.
    """
    words = reading.words
    if not words.at("category_item", passage.plain, 0) or words.find("person", passage.plain):
        return False
    if passage.sentence.kind == "prose" and words.has("negation_before", passage.plain):
        return False  # "IP addresses, and the like, are not linked to you"
    above = reading.passages[max(0, passage.index - _ABOVE) : passage.index]
    return any(
        one.sentence.heading == passage.sentence.heading
        and words.has("collect", one.plain)
        and words.has("category_intro", one.plain)
        for one in above
    )


def _denied_data(reading: Reading, passage: Passage, act: Act) -> tuple[DataKind, ...]:
    """The kinds of data that the denial covers: others in the sentence may well be collected ("We count page
    views without storing IP addresses").
    """
    words, text, (start, end) = reading.words, passage.plain, act.clause
    if (aside := aside_of(text, act.verb.start())) is not None:
        return words.data(text[slice(*aside)])  # "(of what you type nothing is sent)": of that alone
    if words.has("object_before_verb", text):
        return words.data(text[start : act.verb.end()])
    after = act.denial is not None and "," in text[act.verb.end() : act.denial.start()]
    if act.denial is not None and (after or words.has("without", act.denial.group())):
        start = act.denial.start()
        comma = text.find(",", max(act.verb.end(), act.denial.end()), end)
        end = comma if comma >= 0 else end
    elif text[start : act.verb.start()].rstrip().endswith(","):
        start = act.verb.start()
    if words.at("fronted_object", text, 0) is not None:
        start = 0  # "What you read here is not recorded"
    if (told := words.at("what_follows", text, end)) is not None:
        end += told.end()  # "Wir verfolgen nicht, was Sie tun": the object is a clause of its own
    return words.data(text[start:end])


def _attributive(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether the verb only says which data is meant ("die erhobenen Daten", "수집된 정보")."""
    words, text = reading.words, passage.plain
    if words.at("attributive_after", text, act.verb.end()) or words.has("attributive", act.verb.group()):
        return True
    if words.has("determined", text[: act.verb.start()]) and words.has("past_form", act.verb.group()):
        return True  # "the logged address"
    if not words.has("participle", act.verb.group()):
        return False
    return not words.find("passive_before", text, act.clause[0], act.verb.start())


def _typed_in(data: tuple[DataKind, ...]) -> bool:
    """Whether a visitor may have typed it in: a single kind, and not one that only a machine knows."""
    return len(data) == 1 and data[0] not in _BY_MACHINE


def _by_site(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether the site itself collects it, and the sentence states this rather than supposes it."""
    if reading.words.has("persistence", passage.plain) or tells_only(reading, passage):
        return False
    named = reading.words.all("signal_dnt", passage.plain)
    if any(signal.start() <= act.verb.start() < signal.end() for signal in named):
        return False  # the name of a signal, not an action
    if act.supposed or _attributive(reading, passage, act) or others_do(reading, passage, act):
        return False
    return not of_others_alone(reading, passage, act)


def _end_only(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether a verb of analysing data only says what something is for ("利用状況を把握するため")."""
    words = reading.words
    looked = act.polarity == "does" and words.has("analyse", act.verb.group())
    return looked and words.at("analyse_finite", passage.plain, act.verb.end()) is None


def _nothing_collected(reading: Reading, passage: Passage) -> Claim | None:
    """A denial without a known kind of data: "We do not collect information about what you do"."""
    for act in acts(reading.words, passage, "collect"):
        if act.polarity != "does_not" or act.supposed or act.by_others or _of_few(reading, passage):
            continue
        if _attributive(reading, passage, act) or of_a_tool(reading, passage):
            continue
        if _of_what_was_taken(reading.words, passage.plain, act):
            continue
        if to_one_end(reading.words, passage.plain, act.verb) or reading.words.has("share", act.verb.group()):
            continue  # what is not passed on may well be collected
        term = _term_behind(reading, passage, act) or _term_before(reading, passage, act)
        firm = reading.words.has("collect_firm", act.verb.group())
        firm = firm or reading.words.at("none_kept", passage.plain, act.verb.start()) is not None
        if term is not None and firm:
            of_a_kind = reading.words.has("kinds_of_before", passage.plain[: term.start()])
            few = ("other",) if of_a_kind or reading.words.has("one_kind_term", term.group()) else ()
            return reading.claim(
                "data_collected", passage, (act.denial, act.verb), polarity="does_not",
                object=passage.words(term.span()), exclusive=act.exclusive,
                exceptions=kinds_excepted(reading.words, passage.plain) or few,
            )  # fmt: skip
    return None


def _term_behind(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The term after its verb: "We do not collect personal data"."""
    start, last = act.verb.end(), act.clause[1]
    if (further := reading.words.at("coordinated_verbs", passage.plain, start)) is not None:
        start, last = start + further.end(), len(passage.plain)  # "does not collect, use or store any data"
    reach = start, min(last, start + 60)
    found = (reading.words.find(key, passage.plain, *reach) for key in ("term", "loose_term"))
    return next((term for term in found if term is not None), None)


def _term_before(reading: Reading, passage: Passage, act: Act) -> re.Match[str] | None:
    """The term before the verb: with a passive ("Personal data is not collected"), or in a language that puts
    the verb last.
    """
    words, text, verb = reading.words, passage.plain, act.verb.start()
    term = last_of(words, "term", text, act.clause[0], verb)
    term = term or last_of(words, "denied_data", text, act.clause[0], verb)
    term = term or (words.find("none_of_it", text, act.clause[0], verb))
    if term is None or words.has("object_before_verb", text):
        return term
    passive = words.find("passive_before", text, term.end(), verb) or words.has(
        "passive_verb", act.verb.group()
    )
    none_of_it = act.denial is not None and act.denial.start() < term.start()
    passive = passive or (none_of_it and framed(words, text, act.verb))  # "werden keine Daten gespeichert"
    inverted = act.denial is not None and words.has("denial_inverted", act.denial.group())
    inverted = inverted or words.at("own_after", text, act.verb.end()) is not None
    return term if passive or inverted else None


def _of_less(reading: Reading, passage: Passage) -> bool:
    """Whether a denial is about some persons, a tool, or a place off the site ("your visits to our
    office").
    """
    apart = reading.words.has("place_apart", passage.plain)
    return apart or _of_few(reading, passage) or of_a_tool(reading, passage)


def _of_few(reading: Reading, passage: Passage) -> bool:
    """Whether it is only about some persons, or about cookies: what is not collected from children, or by
    cookies ("Cookies cannot collect …"), is not denied for everybody.
    """
    if reading.words.at("cookies_do", passage.plain, 0) is not None:
        return True
    words, few = reading.words, "limited_persons"
    if words.has(few, passage.heading) and not words.has("anybody", passage.plain):
        return True
    return words.has(few, passage.plain)


def _object(reading: Reading, passage: Passage) -> str | None:
    term = reading.words.find("term", passage.plain)
    return passage.words(term.span()) if term else None


READER = Reader(types=("data_collected",), read=read)
