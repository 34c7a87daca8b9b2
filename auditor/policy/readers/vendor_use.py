"""Whether a named vendor or tool is used on the site."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.domains import host_of
from auditor.model.claim import Claim, Polarity, Purpose
from auditor.policy.cookie_lists.stated_cookie import led_by
from auditor.policy.opt_outs.addresses_of import Address, within
from auditor.policy.opt_outs.optout_addresses import TELLS_OF_USE
from auditor.policy.passages.acts import Act, acts, clause_at, takes
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import conditional, to_one_end
from auditor.policy.words.vocabulary import Vocabulary
from auditor.vendors.mentions import Mention

_WEAK: Final = 0.5
"""Confidence where a name is only next to words that say that some tool is used."""
_AFTER, _BEFORE = 80, 40
"""The greatest distance from a verb to the vendor after it, and before it, in characters."""
_DENIED: Final = 40
"""How many characters before a vendor may hold a negation that leaves its use open."""
_LIST: Final = 160
"""The same where a list of names is denied: "no Hotjar, Mixpanel, Segment"."""
_DENIED_BESIDE: Final = 12
"""The same where the name is not the object of a verb: "there is no Hotjar here"."""
_ALONE: Final = 40
"""The longest item or heading that is little more than a name, in characters."""
_MARK: Final = 4
"""The longest bullet of an item, in characters, before the name that labels it."""
_JOINED: Final = re.compile(r"\s?[,、・/]?\s?(?:\w{1,6}\s)?")
"""What joins two names of a list."""
_TOP_LEVEL: Final = re.compile(r"\.(?:com|net|org|co\.uk)\b")
"""The rest of a host after a name: "the domain you come from, for example acme.com"."""
_DONE_BY: Final = 90
"""How many characters before a vendor may hold a passive that it is the agent of."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per vendor and passage that says it is used, not only that it exists. If one passage says so
    firmly, those that only suggest it are left out.
    """
    found = tuple(_found(reading))
    firm = {claim.vendor for claim in found if claim.confidence > _WEAK}
    yield from (c for c in found if c.confidence > _WEAK or c.vendor not in firm)


def _found(reading: Reading) -> Iterator[Claim]:
    selves = _own(reading) | reading.self_named
    for passage in reading.passages:
        if reading.in_table(passage) or reading.words.has("question", passage.plain):
            continue
        if any(reading.words.has(key, passage.plain) for key in ("defines_term", "future_told")):
            continue
        seen: set[str] = set()
        linked = tuple(within(reading, passage.sentence.start, passage.sentence.end))
        written = [a for a in linked if a.bare or TELLS_OF_USE.search(a.url)]
        for mention in reading.mentions(passage):
            if mention.vendor in seen or mention.vendor in selves or _aside(reading, passage, mention):
                continue
            if _in_an_address(reading, passage, mention, written):
                continue
            claim = _claim(reading, passage, mention)
            if claim is not None and not _among_none(reading, passage, claim):
                seen.add(mention.vendor)
                yield claim
        yield from (c for c in _labelled(reading, passage) if c.vendor not in seen | selves)


def _among_none(reading: Reading, passage: Passage, claim: Claim) -> bool:
    """Whether an item only names a vendor as an example of what is absent: "No third-party cookies (Google
    Analytics and the like)".
    """
    denied = claim.polarity == "does" and passage.sentence.kind == "item"
    return denied and reading.words.at("item_denied", passage.plain, 0) is not None


def _in_an_address(reading: Reading, passage: Passage, mention: Mention, written: list[Address]) -> bool:
    """Whether it is part of an address (a target, not a tool in use) or of a cookie's name, or only labels an
    opt-out.
    """
    at = passage.sentence.start + passage.exact(mention.start)
    named = passage.words((mention.start, mention.end))
    behind = passage.plain[mention.end : mention.end + 1]
    inside = behind == "_" or (behind == "/" and "." in named) or reading.document.text[at - 1 : at] == "@"
    labels = reading.words.has("opt_out", passage.intro) and _led_to(passage, mention, written)
    host = reading.words.has("as_example", passage.plain[max(0, mention.start - _DENIED) : mention.start])
    example = host and _TOP_LEVEL.match(passage.plain, mention.end) is not None
    return inside or labels or example or any(a.start <= at < a.end for a in written)


def _led_to(passage: Passage, mention: Mention, written: list[Address]) -> bool:
    """Whether a name only labels the address after it: "To opt out: … Acme: https://acme.example/out"."""
    rest = passage.text[passage.exact(mention.end - 1) + 1 :].strip(" :*-")
    return any(address.text == rest for address in written)


def _labelled(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """A vendor whose name is also an ordinary word, after the label of a recipient: "送信先：Sentry"."""
    label = reading.words.at("recipient_label", passage.plain, 0)
    said = passage.text[passage.exact(label.start("who")) :] if label is not None else ""
    vendor = led_by(reading.catalogue, said)
    if vendor is not None:
        yield reading.claim("vendor_use", passage, (label,), vendor=vendor, object=said[:60], confidence=0.6)


def _claim(reading: Reading, passage: Passage, mention: Mention) -> Claim | None:
    words = reading.words
    polarity, because = _kept(words, passage.plain, mention) or _polarity(reading, passage, mention)
    near = (max(0, mention.start - 90), min(len(passage.plain), mention.end + 60))
    runs = words.find("vendor_runs", passage.plain, *near)
    runs = runs or words.find("vendor_runs", passage.heading)
    asked = words.find("asked_how", passage.plain[: mention.start]) is not None
    if because is None and (asked or words.has("only_refers", passage.plain)):
        return None
    if because is None and _given_nothing(words, passage, mention):
        return None
    acting = _acting(words, passage, mention) if because is None else None
    runs = runs or acting
    listed = because is None and _listed(reading, passage)
    if polarity is None or (because is None and runs is None and not listed):
        return None
    heads = listed and (mention.start <= _MARK or len(passage.text) <= _ALONE)
    sure, weak = because is not None, _WEAK + 0.05 * bool(acting)
    named = re.compile(r".*").match(passage.plain, mention.start, mention.end)
    return reading.claim(
        "vendor_use",
        passage,
        (because, words.find("vendor_runs_firm", passage.plain) or named),
        polarity=polarity,
        vendor=mention.vendor,
        object=passage.words((mention.start, mention.end)),
        purpose=_purposes(reading, passage, mention) if polarity == "does" else (),
        confidence=0.85 if sure else 0.6 if heads or _runs_firmly(reading, passage, near) else weak,
    )


def _given_nothing(words: Vocabulary, passage: Passage, mention: Mention) -> bool:
    """Whether it is named as one that gets no data: "we share nothing with Facebook"."""
    return any(
        act.polarity == "does_not" and not act.supposed and act.clause[0] <= mention.start <= act.clause[1]
        for act in acts(words, passage, "share")
    )


def _purposes(reading: Reading, passage: Passage, mention: Mention) -> tuple[Purpose, ...]:
    """The purposes of the vendor; of several vendors each has its own, if they stand right after its name
    ("Acme for payments and Hotjar for statistics"). Only those of its clause if the sentence denies
    something: "no adverts; Matomo counts".
    """
    words, text = reading.words, passage.plain
    others = [one.start for one in reading.mentions(passage) if one.vendor != mention.vendor]
    if words.at("end_of_tool", text, mention.end) is not None and others:
        later = (at for at in others if at > mention.end)
        return words.purposes(text[mention.end : min(later, default=len(text))])
    if (given_up := words.find("gives_up", text)) is not None:
        before = mention.end <= given_up.start()
        return words.purposes(text[: given_up.start()] if before else text[mention.start :])
    using = acts(words, passage, "vendor_use_act") if "end_before" in words.patterns else ()
    if any(act.denial and to_one_end(words, text, act.verb) for act in using):
        return words.purposes(text[mention.start : mention.end])  # the sentence's purpose is the denied one
    if not words.has("negation_clause", text) and not words.has("negation_before", text):
        return words.purposes(text)
    start, end = clause_at(words, text, mention.start, mention.end)
    return words.purposes(text[start:end])


def _acting(words: Vocabulary, passage: Passage, mention: Mention) -> re.Match[str] | None:
    """Words that say that the tool does something here ("PostHog tells us …"), or that something is done by
    it ("hosted by YouTube").
    """
    start = max(0, mention.start - _DONE_BY)
    near = max(0, mention.start - _DENIED), mention.start
    if words.find("negation_before", passage.plain, *near):
        return None
    labelled = words.at("vendor_label", passage.plain, mention.end) if mention.start <= _MARK else None
    return (
        labelled
        or words.at("vendor_acts", passage.plain, mention.end)
        or words.find("vendor_done_by", passage.plain, start, mention.start)
    )


def _own(reading: Reading) -> frozenset[str]:
    """The vendor whose own site the document is on, with its products: there they are first parties."""
    known = reading.catalogue.by_host(host_of(reading.document.url or ""))
    if known is None:
        return frozenset()
    family = known.family or known.id
    vendors = reading.catalogue.vendors.values()
    return frozenset(v.id for v in vendors if family in (v.family, v.id)) | {known.id}


def _runs_firmly(reading: Reading, passage: Passage, near: tuple[int, int]) -> bool:
    """Whether it is about a tool, a provider or cookies, not only about data collection, and does more than
    refer the reader to the vendor's pages.
    """
    words = reading.words
    firm = words.find("vendor_runs_firm", passage.plain, *near) or "vendor_runs_firm" not in words.patterns
    return bool(firm) and not words.has("elsewhere", passage.plain)


def _listed(reading: Reading, passage: Passage) -> bool:
    """Whether it is an item in a list of tools or partners in use, or a heading that is little more than a
    name, above words on what is sent or collected.
    """
    if passage.sentence.kind == "heading" and len(passage.text) <= _ALONE:
        below = reading.passages[passage.index + 1 : passage.index + 2]
        return any(
            reading.words.has("data_announced", p.plain) or reading.words.has("collected_includes", p.plain)
            for p in below
            if p.heading == passage.plain
        )
    if passage.sentence.kind != "item":
        return False
    words, intro = reading.words, passage.intro
    if words.has("vendor_use_act", intro) or words.has("vendor_runs", intro):
        return True
    alone = len(passage.text) <= _ALONE  # a bare name: the list may be introduced further above
    return alone and words.has("vendor_runs", reading.lead(passage))


def _aside(reading: Reading, passage: Passage, mention: Mention) -> bool:
    """Whether the name says nothing about the site: it is an example, a browser, a sign-in or a page
    elsewhere.
    """
    if reading.words.at("feature_named", passage.plain, mention.end):
        return True
    near = passage.plain[max(0, mention.start - 70) : mention.end + 40]
    return reading.words.has("vendor_aside", near)


def _kept(
    words: Vocabulary, text: str, mention: Mention
) -> tuple[Polarity | None, re.Match[str] | None] | None:
    """Its use where a denial excepts it: "no Hotjar except in our shop", "no trackers except Hotjar"."""
    at, end = mention.start, mention.end
    kept = words.at("vendor_kept_there", text, end) or words.find("vendor_excepted", text[:at])
    denies = kept is not None and words.find("negation_before", text, 0, at) is not None
    return ("does", kept) if denies else None


def _polarity(
    reading: Reading, passage: Passage, mention: Mention
) -> tuple[Polarity | None, re.Match[str] | None]:
    """does_not where a denied use has this vendor as its object and is not limited to a purpose; None where
    the use is only supposed.
    """
    words, text = reading.words, passage.plain
    at, end = mention.start, mention.end
    taking = [
        act
        for act in acts(words, passage, "vendor_use_act")
        if act.clause[0] <= at <= act.clause[1]
        and _object(reading, passage, act, at, end)
        and not _gives_up_another(words, text, act, at)
        and not (act.polarity == "does_not" and "(" in text[act.verb.end() : at].rpartition(")")[2])
    ]  # a name in brackets behind what is denied is denied only as an example of it
    ruled_out = words.find("vendor_absent_before", text[:at], max(0, at - _BEFORE)) is not None
    if not taking or (ruled_out and all(act.polarity == "does" for act in taking)):
        return _beside(words, text, at, end)  # "ne recourt ni à Matomo": the name itself is denied
    act = min(reversed(taking), key=lambda act: _apart(reading, passage, act, (at, end)))
    if act.supposed and not act.tentative:
        return None, None
    if act.polarity == "does" or _not_another(reading, passage, end):
        return "does", None if act.by_others else act.verb
    behind = max(end, act.verb.end())
    further = words.at("denied_list_on", text, behind)
    listed = behind + (further.end() if further is not None else 0)
    on_its_own = any(words.at("own_function", text, place) for place in (behind, listed))
    if on_its_own or words.find("own_copy", text, behind):
        # no limits: "to see how visitors behave" is what the tool is for, "but on our own server" where it is
        return "does_not", act.denial
    part = words.at("part_of_product", text, end) or words.has("part_of_before", text[:at])
    contrast = words.find("contrast_noun", text, act.verb.end(), at)  # "no analytics, just a pixel of …"
    # "no Hotjar, retargeting tags or trackers": a continued list is not a limit
    few = not ruled_out and words.at("denial_limited", text, listed)
    few = few or words.at(
        "of_one_use", text, end
    )  # "no Meta technologies for logging in"  # "ne recourt ni à Matomo ni à un autre"
    if few or part or contrast or to_one_end(words, text, act.verb):
        return "does", None
    return _sure_denial(words, text, act.denial)


def _not_another(reading: Reading, passage: Passage, end: int) -> bool:
    """Whether the denial is about the name after it: "Wir nutzen Matomo und nicht Google Analytics"."""
    denial = reading.words.at("not_another", passage.plain, end)
    return denial is not None and any(one.start == denial.end() for one in reading.mentions(passage))


def _gives_up_another(words: Vocabulary, text: str, act: Act, at: int) -> bool:
    """Whether the verb is, or is denied by, one of giving up something else than the name at `at`: "we use
    Matomo and do without adverts".
    """
    told = act.verb.group() if act.denial is None else f"{act.denial.group()} {act.verb.group()}"
    given = words.has("gives_up", told)
    return given and words.find("given_up_before", text[:at], max(0, at - _BEFORE)) is None


def _beside(words: Vocabulary, text: str, at: int, end: int) -> tuple[Polarity | None, re.Match[str] | None]:
    """The polarity by the words next to a name that is not the object of a verb: "Hotjar? Das gibt es hier
    nicht".
    """
    absent = words.find("vendor_absent_before", text[:at], max(0, at - _BEFORE))
    absent = absent or words.find("vendor_absent_list", text[:at], max(0, at - _LIST))
    absent = absent or _among_examples(words, text, at, end)
    if absent is not None and words.at("vendor_named_further", text, end):
        absent = None  # "no Google Analytics data": not about the tool itself
    if absent is None and not words.has("part_of_before", text[:at]):
        absent = words.at(
            "vendor_absent_after", text, end
        )  # "advertising features in Acme are off": Acme is used
    possible = words.has("would_be_lost", text) or words.has("without_possible", text[:at])
    if absent is not None and possible and words.has("without", absent.group()):
        return None, None
    if absent is None:
        example = words.find("as_example", text[:at], max(0, at - _DENIED))
        near = max(0, at - _DENIED_BESIDE)
        if example is not None:  # "no cookies, pixels or analytics such as Acme": the clause denies all
            near = min(max(0, example.start() - _DENIED), clause_at(words, text, at, end)[0])
        denied = words.find("negation_before", text, near, at)
        denied = denied or (words.find("negation_clause", text, near, at) if example else None)
        return (None, None) if denied else ("does", None)
    return _sure_denial(words, text, absent)


def _among_examples(words: Vocabulary, text: str, at: int, end: int) -> re.Match[str] | None:
    """The denial of tools of a kind that this name, in brackets, is an example of: "No trackers (Acme, Beta,
    etc.)". Not where the brackets hold a sentence about it: "no cookies (Acme runs without them)".
    """
    if words.at("vendor_example_ends", text, end) is None:
        return None
    return words.find("vendor_absent_examples", text[:at], max(0, at - _LIST))


def _sure_denial(
    words: Vocabulary, text: str, denial: re.Match[str] | None
) -> tuple[Polarity | None, re.Match[str] | None]:
    """A denial, unless it is conditional or about another place ("There is no Hotjar on our partner's
    site").
    """
    return (
        (None, None)
        if conditional(words, text) or words.has("place_of_others", text)
        else ("does_not", denial)
    )


def _apart(reading: Reading, passage: Passage, act: Act, name: tuple[int, int]) -> int:
    """The characters between a name and the verb it is the object of, not counting a passive's auxiliary: in
    "we use Hotjar to see how our site is used", the first verb has the name as its object.
    """
    if act.verb.end() <= name[0]:
        return name[0] - act.verb.end()
    passive = reading.words.find("passive_before", passage.plain, name[1], act.verb.start())
    return (passive or act.verb).start() - name[1]


def _object(reading: Reading, passage: Passage, act: Act, at: int, end: int) -> bool:
    """Whether the vendor is the verb's object: only a list of names is in between."""
    if reading.words.at("not_taken", passage.plain, end):
        return False  # "YouTube から": a source, not an object
    gap = takes(reading.words, passage.plain, act.verb, (_list_start(reading, passage, at), end))
    return gap is not None and gap <= (_AFTER if act.verb.end() <= at else _BEFORE)


def _list_start(reading: Reading, passage: Passage, at: int) -> int:
    """The start of the list of names that a name is in: "we use Matomo, Hotjar and Sentry"."""
    for before in reversed(reading.mentions(passage)):
        if before.end <= at:
            if _JOINED.fullmatch(passage.plain, before.end, at) is None:
                break
            at = before.start
    return at


READER = Reader(types=("vendor_use",), read=read)
