"""What cookies or data are used for."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from auditor.model.claim import Claim, DataKind, Purpose
from auditor.policy.opt_outs.addresses_of import BARE
from auditor.policy.passages.acts import Act, acts, aside_of, last_of
from auditor.policy.passages.data_lists import bare_list, in_data_list
from auditor.policy.passages.kinds import ends_of_kinds
from auditor.policy.passages.no_ends import of_no_end
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import names_blanked, of_a_tool, without_names
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import ends_excepted, needless_blanked
from auditor.policy.words.vocabulary import Vocabulary, plain

_MOST: Final = 6
"""How many kinds of cookies or tools denied in one sentence are examined."""
_AT_ONCE: Final = 4
"""A denial within this many characters opens its sentence: "No Facebook, no tracking" is about the site."""
_ADVERTS: Final = ("advertising", "marketing")
"""Purposes that profiles serve: where only profiles are denied, the site may still show adverts."""
_ONLY_OF: Final = (
    "one_cookie",
    "some_cookies",
    "used_to_identify",
    "limited_persons",
    "of_messages",
    "denied_kind_not",
)
"""Words that limit a denied purpose to part of what the site does."""
_DEEP: Final = 3
"""The depth of headings over a list under one kind of purposes: title, purposes, that kind."""
_OF_OTHERS: Final = ("rights_intro", "share_heading", "collect", "change_heading", "retain_heading")
"""Topics of headings that do not introduce purposes."""
_MARK: Final = 4
"""The longest bullet of an item, in characters, before the name that labels it."""
_ASIDE: Final = re.compile(r"\([^()]{0,80}\)")
"""A description of the name before it: "we no longer use Foobar (analytics)" denies Foobar."""
_NO_END: Final = ("rights", "opt_out_firm", "browser_act", "kept_as_long", "consequence", "question")
"""Topics of sentences whose purposes are not read where no listed word names them."""
_OPENING: Final = 24
"""Characters at the start of a paragraph of purposes in which nobody is named who acts."""
_PHRASE: Final = 160
"""The longest line that is not a sentence, in characters."""
_TAKEN: Final = 12
"""How many characters before a verb its passive auxiliary may be."""


def read(reading: Reading) -> Iterator[Claim]:
    """Claims from sentences that use something for a purpose, and from items of a list of purposes."""
    for passage in reading.present():
        words, text = reading.words, passage.plain
        purposes = words.purposes(text)
        if of_no_end(reading, passage, purposes):
            continue
        if not words.purposes(BARE.sub(" ", text)):
            kind = _of_a_kind(reading, passage) or _unnamed(reading, passage)
            yield from () if kind is None else (kind,)
            continue
        if words.has("cookies_avoided", text):
            continue
        if _of_ends(reading, passage) and not words.at("denies_at_once", text, 0):
            if words.has("datum_first", text) or not words.purposes(names_blanked(reading, passage)):
                continue  # a row that lost its columns, naming the data and not the purpose; or a tool's name
            yield reading.claim(
                "purpose", passage, (words.find(f"purpose_{purposes[0]}", text),), purpose=purposes,
                data=words.data(passage.intro), confidence=0.8,
            )  # fmt: skip
            continue
        none = _of_a_kind(reading, passage) or _free_of(reading, passage) or _none_of(reading, passage)
        none = none or _of_a_datum(reading, passage)
        if none is not None:
            yield none
        else:
            steps = words.has("settings_path", text)  # "Settings > Ads > do not use them": for visitors
            yield from (c for c in _used(reading, passage) if not steps or c.polarity == "does")


def _unnamed(reading: Reading, passage: Passage) -> Claim | None:
    """A purpose that no listed word names: an item of a list of purposes, or what cookies or data are used
    "to" do. It says only that a purpose is stated; no rule compares its kind.
    """
    words, text = reading.words, passage.plain
    if "end_unnamed" not in words.patterns or any(words.has(key, text) for key in _NO_END):
        return None
    if passage.sentence.kind == "item" and (opens := words.at("end_opens", text, 0)) is not None:
        listed = _ends(reading, passage)
        return reading.claim("purpose", passage, (opens,), confidence=0.6) if listed else None
    for act in acts(words, passage, "use_unnamed"):
        end = words.find("end_unnamed", text, act.verb.start(), act.clause[1])
        if (
            end is None
            or act.polarity == "does_not"
            or act.supposed
            or not _of_the_site(reading, passage, act)
        ):
            continue
        if words.find("share", text, 0, end.start()) is not None:
            continue  # what it is given away for
        about = text[act.clause[0] : act.verb.start()] if words.has("helps", act.verb.group()) else text
        if words.find("purpose_thing", about[: end.start()]) is None:
            continue
        return reading.claim("purpose", passage, (act.verb, end), data=words.data(text), confidence=0.55)
    return None


def _free_of(reading: Reading, passage: Passage) -> Claim | None:
    """A denial by absence: "You won't find any advertisements here"."""
    words, text = reading.words, passage.plain
    free = words.find("free_of", text)
    if free is None or words.at("denial_limited", text, free.end()) or words.has("off_the_site", text):
        return None
    if words.has("supposed_before", text[: free.start()]) or words.has("denied_kind_not", text):
        return None
    ends = _of_profiles(words, free.group(), words.purposes(free.group()))
    return reading.claim("purpose", passage, (free,), polarity="does_not", purpose=ends, confidence=0.75)


def _of_a_kind(reading: Reading, passage: Passage) -> Claim | None:
    """A denial of all cookies or tools of one kind: "Aucun cookie publicitaire n'est utilisé"."""
    words, text = reading.words, passage.plain
    denied = tuple(
        match
        for match in islice(words.all("denied_kind", names_blanked(reading, passage)), _MOST)
        if not _across_sites(words, text, match)
    )
    if not denied or any(
        words.has(key, text) for key in ("denied_kind_not", "double_negation", "place_apart")
    ):
        return None
    if words.has("kind_of_these", text):
        return None  # "these are no advertising cookies": about those named before
    if words.find("supposed_before", text, 0, denied[0].start()):
        return None
    if denied[0].start() > _AT_ONCE and of_a_tool(reading, passage):
        return None
    said, ends = " ".join(match.group() for match in denied), ends_of_kinds(words, text, denied)
    ends = _of_profiles(words, said, _stated_after(words, text, denied[-1], ends))
    of_others = all(
        words.at("kinds_of_others", text, match.end()) or words.has("kind_of_others", match.group())
        for match in denied
    )
    of_others = of_others or words.at("kind_used_for", text, denied[-1].end()) is not None
    few = ("other",) if of_others or words.has("limited_persons", text) else ()  # "no trackers of others"
    without = passage.words(denied[0].span()) if words.has("without", said) else None  # no condition
    return reading.claim(
        "purpose", passage, denied, polarity="does_not", purpose=ends, data=_measured(words, text, said),
        object=without, exceptions=ends_excepted(words, text) or few, confidence=0.8,
    ) if ends else None  # fmt: skip


def _stated_after(
    words: Vocabulary, text: str, kind: re.Match[str], ends: tuple[Purpose, ...]
) -> tuple[Purpose, ...]:
    """The purposes of a denied kind that the rest of the sentence states: "No tracking cookies are used for
    advertising" leaves open whether visits are counted.
    """
    said = words.find("for_end", text, kind.end())
    if said is None or words.has("object_before_verb", text) or "," in text[kind.end() : said.start()]:
        return ends
    stated = words.purposes(text[said.start() :])
    return tuple(end for end in ends if end in stated) or ends


def _across_sites(words: Vocabulary, text: str, denied: re.Match[str]) -> bool:
    """Whether only following visitors from site to site is denied, which says nothing about counting them;
    `whole_sentence` reads that.
    """
    across = words.all("kind_across_sites", text)
    return any(one.start() < denied.end() and denied.start() < one.end() for one in across)


def _none_of(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that none of the previous sentence's cookies has a purpose ("Not one of them is there to
    measure").
    """
    words, text = reading.words, passage.plain
    none = words.find("none_of_them", text)
    if none is None or "cookies" not in _data(reading, passage) or ends_excepted(words, text):
        return None
    start = (
        0 if words.has("object_before_verb", text) or words.at("end_fronted_none", text, 0) else none.end()
    )
    ends = words.purposes(text[start:])
    if (
        words.has("double_negation", text)
        or not ends
        or words.at("none_of_them_as", text, none.end()) is None
    ):
        return None
    return reading.claim(
        "purpose", passage, (none,), polarity="does_not", purpose=ends, data=_data(reading, passage),
        confidence=0.75,
    )  # fmt: skip


def _measured(words: Vocabulary, text: str, said: str) -> tuple[DataKind, ...]:
    """The data of a denial; usage data too, where it covers all analytics tools."""
    named = words.data(said)
    counted = words.has("made_not_analytics", text) and not words.has("cookie", said)
    return (*named, "usage") if counted and "usage" not in named else named


def _of_ends(reading: Reading, passage: Passage) -> bool:
    """Whether it is an item of a list of purposes, or names a kind of cookies and says what they do."""
    words, text = reading.words, passage.plain
    if _ends(reading, passage) or (passage.sentence.kind == "item" and _of_a_tool(reading, passage)):
        return True
    denied = words.has("negation_clause", text) or words.has("negation_before", text)
    return (words.has("category_label", text) or words.has("kind_label", text)) and not denied


def _of_a_tool(reading: Reading, passage: Passage) -> bool:
    """Whether an item just names a tool and its purpose: "HubSpot (USA): contacts and campaigns"."""
    named = (mention.start <= _MARK for mention in reading.mentions(passage))
    return reading.words.has("tool_and_end", passage.plain) and any(named)


def _ends(reading: Reading, passage: Passage) -> bool:
    """Whether it is an item of a list of purposes, or a line labelled as one ("Purpose: …")."""
    words = reading.words
    if words.has("purpose_label", passage.plain):
        return True
    if passage.sentence.kind != "item":
        return _bare_end(reading, passage) or _opening_end(reading, passage)
    an_end = words.has("purpose_fragment", passage.plain) and not words.has("exception", passage.intro)
    if an_end or words.has("kind_intro", passage.intro):
        return True  # "発送のため"
    settings = words.has("browser", passage.intro) and words.has("browser_act", passage.intro)
    settings = settings or words.has("data_announced", passage.intro)
    receives = words.has("share_cases_intro", passage.intro) and not words.has("for_end", passage.plain)
    if settings or receives or words.has("offers_choice", passage.intro):
        return False  # what a visitor can choose, and where; who gets data: "security service providers"
    listed = words.has("purpose_list", passage.intro) or words.has("purpose_list", passage.heading)
    of_a_kind = not passage.intro and words.has("kind_heading", passage.heading)
    of_a_kind = of_a_kind and not words.has("cookie", passage.plain)
    lost = words.has("without_cookies", passage.intro) and words.has("consequence", passage.intro)
    labelled = words.at("end_labelled", passage.plain, 0) and not words.has("rights", passage.intro)
    if labelled or lost or listed or of_a_kind or _below_ends(reading, passage):
        return True  # "Without them these would not work:", and what would not
    over = (plain(heading) for heading in passage.sentence.heading)
    deep = "data_heading" in words.patterns and not words.has("data_heading", passage.heading)
    return deep and not passage.intro and any(words.has("purpose_list", heading) for heading in over)


def _bare_end(reading: Reading, passage: Passage) -> bool:
    """Whether it is a purpose rather than a sentence, two headings below one for purposes: "Purposes",
    "Safety", then "Prevention of fraud, protection of accounts".
    """
    words, headings = reading.words, passage.sentence.heading
    if len(headings) < _DEEP or "sentence_end" in words.patterns or len(passage.text) > _PHRASE:
        return False
    stops = passage.text.rstrip().endswith((".", ":", "!", "?", "。", "："))
    alone = passage.sentence.start == passage.sentence.block and (not stops or bare_list(reading, passage))
    return alone and words.has("purpose_heading", plain(headings[-2]))


def _opening_end(reading: Reading, passage: Passage) -> bool:
    """Whether it answers a heading that asks for purposes: "How we use it", then "To deliver your order,
    prevent fraud and keep accounts.".
    """
    words, first = reading.words, passage.sentence.start == passage.sentence.block
    opens = first and words.at("end_opens", passage.plain, 0) is not None
    told = words.has("person", passage.plain[:_OPENING])
    return opens and not told and words.has("purpose_heading", passage.heading)


def _below_ends(reading: Reading, passage: Passage) -> bool:
    """Whether a list is under one kind of purposes: "How we use it", "Running the shop", then the list. The
    document's title does not count as such a heading, nor does one on another topic.
    """
    words, headings = reading.words, passage.sentence.heading
    if passage.intro or len(headings) < _DEEP or not words.has("purpose_heading", plain(headings[-2])):
        return False
    return not any(words.has(key, passage.heading) for key in _OF_OTHERS)


def _of_a_datum(reading: Reading, passage: Passage) -> Claim | None:
    """The purpose at the end of an item that names data: "Access logs (IP address, time) for security"."""
    words, text = reading.words, passage.plain
    ending = words.find("end_of_datum", text) if passage.sentence.kind == "item" else None
    if ending is None or words.has("person", text) or words.has("passive_before", text):
        return None
    if any(words.has(key, f"{passage.intro} {text}") for key in ("negation_before", "share", "future_told")):
        return None
    ends, data = words.purposes(ending.group()), words.data(text[: ending.start()])
    if not ends or not data or not in_data_list(reading, passage):
        return None
    return reading.claim("purpose", passage, (ending,), purpose=ends, data=data, confidence=0.7)


def _used(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """At most one claim per polarity: "used for statistics, not for advertising"."""
    words, text = reading.words, passage.plain
    seen: dict[str, tuple[Purpose, ...]] = {}
    ordered = tuple(_ordered(reading, passage))
    verb_last = words.has("object_before_verb", text)
    denied = [act for act in ordered if act.polarity == "does_not"] if verb_last else []
    ordered = tuple(act for act in ordered if not any(_taken_by(words, text, act, no) for no in denied))
    ruled_out = {end for act in denied for end in _denied_ends(reading, passage, act)}
    joined = verb_last and not denied
    for act in ordered:
        if act.polarity in seen or act.supposed or not _of_the_site(reading, passage, act):
            continue
        if act.polarity == "does_not":
            found = _denied_ends(reading, passage, act)
        elif "does_not" in seen:
            before = words.purposes(text[: act.verb.end()])
            found = tuple(end for end in before if end not in seen["does_not"])
        elif words.has("takes_only", act.verb.group()):
            found = (
                ()
                if aside_of(text, act.verb.start())
                else _stated_end(words, names_blanked(reading, passage), act)
            )
        else:
            start = 0 if joined or words.has("end_fronted", text) else act.clause[0]
            end = _until_denied(words, text, act)
            said = needless_blanked(words, names_blanked(reading, passage))
            found = words.purposes(said[start:end]) or (() if denied else words.purposes(said[:end]))
            found = tuple(one for one in found if one not in ruled_out)
        if not found:
            continue
        seen[act.polarity] = found
        yield reading.claim(
            "purpose",
            passage,
            (act.denial, act.verb, words.find(f"purpose_{found[0]}", text)),
            polarity=act.polarity,
            purpose=found,
            data=_data(reading, passage),
            exclusive=act.exclusive and words.find("only_of_things", text, *act.clause) is None,
            exceptions=_excepted(reading, passage) if act.polarity == "does_not" else (),
            confidence=act.confidence,
        )
        if not words.has("object_before_verb", text):
            return


def _taken_by(words: Vocabulary, text: str, act: Act, no: Act) -> bool:
    """Whether it is only a noun within what a later verb denies: "広告の配信に使うことはありません"."""
    if act.polarity == "does_not" or act.clause != no.clause or act.verb.end() > no.verb.start():
        return False
    apart = ("clause_joined", "other_than")  # "集計以外には使いません": used for that one purpose
    return not any(words.find(key, text, act.verb.start(), no.verb.start()) for key in apart)


def _data(reading: Reading, passage: Passage) -> tuple[DataKind, ...]:
    """The data that it names; cookies too where it refers to those of the previous sentence ("None of them
    measures anything").
    """
    words, named = reading.words, reading.words.data(passage.plain)
    if "cookies" in named or passage.index == 0 or not words.has("none_of_them", passage.plain):
        return named
    before = reading.passages[passage.index - 1]
    same = before.sentence.block == passage.sentence.block
    return (*named, "cookies") if same and words.has("cookie", before.plain) else named


def _until_denied(words: Vocabulary, text: str, act: Act) -> int:
    """Where a later, denying clause begins: "we count visits, and never sell data for adverts"."""
    denied = words.find("negation_before", text, act.verb.end())
    if denied is None or words.has("object_before_verb", text) or words.at("spared", text, denied.start()):
        return len(text)
    if denied.start() >= act.clause[1]:
        return act.clause[1]
    before = text[: denied.start()]
    return denied.start() if before.rstrip().endswith(",") or words.has("and_denies", before) else len(text)


def _excepted(reading: Reading, passage: Passage) -> tuple[str, ...]:
    """The exceptions of a denied purpose; a denial about a named tool, one cookie or some persons holds only
    for those.
    """
    found = ends_excepted(reading.words, passage.plain)
    limits = any(reading.words.has(key, passage.plain) for key in _ONLY_OF)
    limits = limits or reading.words.at("object_left_out", passage.plain, 0) is not None
    return found or (("other",) if limits or reading.mentions(passage) else ())


def _of_the_site(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether the site does it, and with cookies, data or a tool."""
    ours = not act.by_others or reading.words.has("for_us", passage.plain) or _of_things(reading, passage)
    return ours and _object(reading, passage)


def _of_things(reading: Reading, passage: Passage) -> bool:
    """Whether "they" are the records or cookies of the previous sentence, which names no other company."""
    words = reading.words
    if passage.index == 0 or not words.at("they", passage.plain, 0):
        return False
    before = reading.passages[passage.index - 1]
    named = words.has("outside_tracker", before.plain) or words.has("third_party", before.plain)
    return before.sentence.heading == passage.sentence.heading and not named and not reading.mentions(before)


def _stated_end(words: Vocabulary, text: str, act: Act) -> tuple[Purpose, ...]:
    """The purposes after the words that introduce one: "contact preferences" is data, not a purpose."""
    if words.has("object_before_verb", text):
        end = last_of(words, "stated_end", text, act.clause[0], len(text))
        return words.purposes(text[act.clause[0] : end.end()]) if end is not None else ()
    end = words.find("for_end", text, act.verb.end())
    end = end or words.find("for_end", text, 0, act.verb.start())
    return words.purposes(text[end.start() :]) if end is not None else ()


def _ordered(reading: Reading, passage: Passage) -> Iterable[Act]:
    """The verbs, that of the main clause first where it comes last: "配信サービスを利用していません"."""
    found = acts(reading.words, passage, "use_for")
    return reversed(tuple(found)) if reading.words.has("object_before_verb", passage.plain) else found


def _denied_ends(reading: Reading, passage: Passage, act: Act) -> tuple[Purpose, ...]:
    """The purposes that are denied ("not used for advertising"); none where all others are denied, or where
    the denial is of giving data away for them.
    """
    words, rest = reading.words, _ruled(reading, passage, act)
    all_but = words.find("other_than", rest)
    if act.denial is not None:  # "no cookies to follow you beyond those needed to run the site"
        between = (act.denial.end(), max(act.denial.end(), act.verb.start()))
        all_but = all_but or words.find("beyond_this", passage.plain, *between)
    if (
        all_but is not None
        and words.has("object_before_verb", rest)
        and words.purposes(rest[all_but.end() :])
    ):
        rest, all_but = rest[all_but.end() :], None  # "対応の範囲を超えて広告に使うことはありません"
    if "stated_for" in words.patterns and words.has("takes_only", act.verb.group()):
        stated = words.find("stated_for", rest)  # "we do not collect analytics data": data, not a purpose
        rest = rest[stated.start() :] if stated is not None else ""
    if words.has("no_banner", passage.plain) or words.has("no_power", passage.plain):
        return ()  # nothing is asked; what others do is not in the site's hands
    if _of_a_vendor(reading, passage, act) or words.has("off_the_site", passage.plain):
        return ()
    if not words.has("for_end", rest) or all_but or _given_for(words, passage.plain, act):
        return ()
    if (used := words.find("datum_used", rest)) is not None:
        rest = rest[used.end() :]  # "We do not use analytics data for advertising" denies no analytics
    return _of_profiles(words, rest, words.purposes(_ASIDE.sub(" ", without_names(reading, passage, rest))))


def _of_profiles(words: Vocabulary, said: str, ends: tuple[Purpose, ...]) -> tuple[Purpose, ...]:
    """The denied purposes; if profiles for adverts are denied, only targeted advertising, as others may be
    shown.
    """
    if not words.has("profiles_for_adverts", said):
        return ends
    return tuple(dict.fromkeys("targeted_advertising" if end in _ADVERTS else end for end in ends))


def _given_for(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether data is given away for it; "neither shared nor used for adverts" denies the purpose as well."""
    if words.has("giving", f"to {act.verb.group()}"):
        return True  # "we do not sell it and do not share it for advertising purposes"
    given = words.find("giving", text, *act.clause)
    if given is None or given.end() > act.verb.start():
        return given is not None
    return words.find("verbs_joined", text, given.end(), act.verb.start()) is None


def _of_a_vendor(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether only a vendor is denied it ("Google may not use it for …"). A passive names no agent."""
    words, text, start, end = reading.words, passage.plain, act.clause[0], act.verb.end()
    before = max(start, act.verb.start() - _TAKEN)
    passive = words.find("passive_before", text, before, act.verb.start())
    if passive or words.find("own_person", text, start, end):
        return False
    return any(start <= mention.start < act.verb.start() for mention in reading.mentions(passage))


def _ruled(reading: Reading, passage: Passage, act: Act) -> str:
    """The words that the verb governs in its clause: those after it, or before it where it comes last."""
    if reading.words.has("object_before_verb", passage.plain):
        joined = last_of(reading.words, "clause_joined", passage.plain, act.clause[0], act.verb.start())
        return passage.plain[joined.end() if joined else act.clause[0] : act.verb.start()]
    if reading.words.has("end_first", passage.plain[act.clause[0] : act.verb.start()]):
        return passage.plain[act.clause[0] : act.clause[1]]  # "Zu Werbezwecken verwenden wir sie nicht"
    contrast = reading.words.find("contrast_only", passage.plain, act.verb.end(), act.clause[1])
    end = contrast.start() if contrast is not None and act.polarity == "does_not" else act.clause[1]
    return passage.plain[act.verb.end() : end]  # "not for advertising, only to count visits"


def _object(reading: Reading, passage: Passage) -> bool:
    """Whether it is about cookies, data or a tool."""
    words = reading.words
    over = f"{passage.heading} {passage.intro}"
    of_cookies = words.has("cookie", over) or words.has("tracker_firm", over)
    if of_cookies or words.has("purpose_object", passage.plain) or reading.mentions(passage):
        return True
    if words.at("object_left_out", passage.plain, 0) is not None:  # "Used to count visits."
        return True
    return _of_a_named_kind(reading, passage)


def _of_a_named_kind(reading: Reading, passage: Passage) -> bool:
    """Whether it continues a heading that names a kind of cookies, below one on cookies: "Our cookies",
    "Functional", then "Remember what you chose.".
    """
    words, above = reading.words, passage.sentence.heading[-2:-1]
    if not words.has("kind_alone", passage.heading) or not words.at("doer_left_out", passage.plain, 0):
        return False
    return any(words.has("cookie", plain(heading)) for heading in above)


READER = Reader(types=("purpose",), read=read)
