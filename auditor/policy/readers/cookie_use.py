"""Whether the site uses cookies, or says that it uses none."""

import re
from collections.abc import Iterator
from typing import Final

from auditor.model.claim import Claim
from auditor.policy.passages.acts import Act, acts, bound, cited, denied, last_of, said_from
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.phrases import of_a_tool, of_others_alone, others_do, site_opens, tells_only
from auditor.policy.passages.reading import Reader, Reading
from auditor.policy.words.denials import kinds_excepted, limited
from auditor.policy.words.lifetimes import lifetimes
from auditor.policy.words.vocabulary import Vocabulary, blanked

_HEAD: Final = 24
"""The first characters of an item, in which it says what it is about."""
_NEXT: Final = 30
"""How many characters after the cookies may name the party they serve."""


def read(reading: Reading) -> Iterator[Claim]:
    """One claim per sentence; denying one kind or one use of cookies does not deny all cookies."""
    for passage in reading.present():
        cookie = reading.words.find("cookie", passage.plain)
        if cookie is None or reading.words.at("named_among", passage.plain, cookie.end()):
            if (answer := _answered(reading, passage) or _nothing_kept(reading, passage)) is not None:
                yield answer
            continue
        if (listed := _listed(reading, passage)) is not None:
            yield reading.claim("cookie_use", passage, (listed,), confidence=0.75)
            continue
        claim = _but_one(reading, passage) or _denied(reading, passage)
        claim = claim or _none_but(reading, passage) or _needed(reading, passage)
        if claim is None and _beside_the_site(reading, passage):
            continue
        claim = claim or _used(reading, passage)
        if claim is not None:
            yield claim
        elif (own := _own(reading, passage)) is not None:
            yield reading.claim("cookie_use", passage, (cookie, own), confidence=0.6)


def _listed(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """The cookies that open an item in a list of means ("We gather it with: cookies, which …")."""
    if passage.sentence.kind != "item" or not reading.words.has("means_intro", passage.intro):
        return None
    if reading.words.has("browser", passage.intro) or reading.words.at("item_denied", passage.plain, 0):
        return None  # what a browser can do with them; "no cookies are set"
    cookie = reading.words.find("cookie", passage.plain, 0, _HEAD)
    named = cookie is not None and reading.words.at("cookie_thing", passage.plain, cookie.end())
    return None if named else cookie


def _answered(reading: Reading, passage: Passage) -> Claim | None:
    """The answer to a question about cookies: "some" ("… use cookies? Just two."), or "none", where it asks
    about nothing else ("Cookies? We have none.").
    """
    words, before = reading.words, reading.passages[passage.index - 1].plain if passage.index else ""
    if not words.has("question", before) or not words.has("cookie", before):
        return None
    if (some := words.at("answer_some", passage.plain, 0)) is not None:
        return reading.claim("cookie_use", passage, (some,), confidence=0.65)
    none = words.at("answer_no", passage.plain, 0) if words.has("question_cookies", before) else None
    if none is None:
        return None
    return reading.claim("cookie_use", passage, (none,), polarity="does_not", confidence=0.75)


def _nothing_kept(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that nothing at all is stored on the visitor's device, which includes cookies."""
    words, text = reading.words, passage.plain
    none = words.find("nothing_kept", text)
    if none is None or bound(words, text, 0, none.end()) or limited(words, text, none.end()):
        return None
    if words.find("supposed_before", text, 0, none.start()) or of_a_tool(reading, passage, none.start()):
        return None
    exceptions = kinds_excepted(words, text)
    return reading.claim(
        "cookie_use", passage, (none,), polarity="does_not", exceptions=exceptions, confidence=0.7
    )


def _beside_the_site(reading: Reading, passage: Passage) -> bool:
    """Whether the sentence is not about the site's use of cookies, but about a tool that sets none, the
    cookie that stores an opt-out, cookies in general, what a law requires, where to read more, or how to
    delete them.
    """
    words, text = reading.words, passage.plain
    if any(words.has(key, text) for key in ("cookieless", "persistence", "opt_out_cookie", "law_asks")):
        return True
    if words.has("consequence", text) and words.has("cookies_forbidden", text):
        return True  # what happens without them
    if all(words.at("of_a_document", text, cookie.end()) for cookie in words.all("cookie", text)):
        return True  # "under our cookie policy"
    if any(words.has(key, text) for key in ("use_by_others", "means_from_others", "cookies_avoided")):
        return True
    return _deleted(reading, passage) or tells_only(reading, passage)


def _deleted(reading: Reading, passage: Passage) -> bool:
    """Whether it tells visitors to delete or stop them: "you can also delete cookies that were sent"."""
    words, text = reading.words, passage.plain
    told = words.has("delete_cookies", text) and words.has("visitor_may", text)
    told = told or (words.has("visitor_stops", text) and words.has("third_party_cookies", text))
    return told and not words.has("own_person", text)


def _own(reading: Reading, passage: Passage) -> re.Match[str] | None:
    """Words such as "our cookies" or "cookies help us"; None where something negates them."""
    words, text = reading.words, passage.plain
    own = words.find("cookie_own", text)
    aside = words.find("cookie_attributive", text)
    if own is not None and aside is not None and own.start() < aside.end() and aside.start() < own.end():
        return None  # "information taken by cookies": about the information
    if own is None or any(words.has(key, text) for key in ("no_cookies", "denied_kind", "opt_out_firm")):
        return None
    if words.find("other_site", text, 0, own.start()) or _of_others(words, text, own):
        return None
    presupposed = words.has("cookie_presupposed", own.group())  # "agree to our use of cookies"
    if words.has("browser_act", text) and not words.has("own_person", text) and not presupposed:
        return None  # what a visitor may do with them
    supposed = not presupposed and words.find("supposed_before", text, 0, own.start())
    return None if supposed or _taken_back(words, text, own) else own


def _taken_back(words: Vocabulary, text: str, own: re.Match[str]) -> bool:
    """Whether the words are denied. A denial in a clause inside them only says which cookies are meant
    ("Cookies, die nicht nötig sind, setzen wir …").
    """
    denial = denied(words, text, own, (0, len(text)))
    if denial is None or not own.start() < denial.start() < denial.end() < own.end():
        return denial is not None
    return any(words.find(key, text, own.end()) for key in ("negation_clause", "negation_before"))


def _of_others(words: Vocabulary, text: str, own: re.Match[str]) -> bool:
    """Whether another party's cookies are meant: it is named before them, as their agent, or as the one they
    serve.
    """
    if words.has("first_party", own.group()):
        return False
    other = last_of(words, "outside_tracker", text, 0, own.start())
    if other is not None and not words.find("own_person", text, 0, own.start()):
        return True
    foreign = words.find("third_party_cookies", text)
    if foreign is not None and words.at("third_absent_after", text, foreign.end()):
        return True
    if words.find("outside_tracker", text, own.end(), own.end() + _NEXT):
        return True  # "cookies allow advertisers to …"
    by = words.at("by_agent", text, own.end())
    return by is not None and words.at("outside_tracker", text, own.end() + by.end()) is not None


def _denied(reading: Reading, passage: Passage) -> Claim | None:
    words, text = reading.words, passage.plain
    denial = words.find("no_cookies", text) or words.find("made_not_cookies", text)
    if denial is None or words.find("supposed_before", text, said_from(words, text, denial), denial.start()):
        return None
    of_others = (
        _of_a_banner,
        _of_syncing,
        _of_what_they_are,
        _by_the_browser,
        _by_a_tool,
        _elsewhere,
        _of_their_age,
    )
    if any(tells_of(words, text, denial) for tells_of in of_others):
        return None
    around = max(0, min(denial.start() - _HEAD, denial.end() - 40)), min(len(text), denial.end() + 12)
    if words.find("qualified_cookie", text, *around):
        return None
    own = _of_its_own(words, text, denial)
    end = own.end() if own is not None else denial.end()
    if limited(words, text, end) or _undone(words, text, denial):
        return None
    ends = {*words.purposes(text)} - {"service"}  # "fonctionne sans cookie" is about the whole site
    ends = set() if words.has("denied_kind", text) else ends  # "without cookies and tracking"
    counted = reading.mentions(passage) or (words.has("cookieless", denial.group()) and ends)
    way = words.has("cookieless", text) or words.has("tool_set_up", text)
    if of_a_tool(reading, passage, denial.start()) or (way and counted):
        return None  # "we use Matomo without cookies", "cookieless statistics": not the whole site
    excepted = _excepted_next(reading, passage)
    by_others = excepted is not None and _by_somebody_else(reading, excepted)
    return reading.claim(
        "cookie_use",
        passage,
        (denial,),
        polarity="does_not",
        object=passage.words(denial.span()),
        party="first" if by_others or own is not None else None,
        exceptions=("other",) if excepted is not None and not by_others else (),
        confidence=0.85,
    )


def _of_its_own(words: Vocabulary, text: str, denial: re.Match[str]) -> re.Match[str] | None:
    """The words that limit a denial to the site's own cookies: "Our site sets no cookies of its own"."""
    before = text[: denial.start()]
    if not words.has("website", before) and not words.has("own_person", before):
        return None
    return words.find("of_ones_own", text, denial.end(), denial.end() + _HEAD)


def _excepted_next(reading: Reading, passage: Passage) -> Passage | None:
    """The next sentence, if it states an exception: "Exempt is what the site needs"."""
    after = reading.passages[passage.index + 1 : passage.index + 2]
    same = (one for one in after if one.sentence.block == passage.sentence.block)
    return next((one for one in same if reading.words.has("exception_opens", one.plain)), None)


def _by_somebody_else(reading: Reading, passage: Passage) -> bool:
    """Whether an exception is about what others set ("ただし、YouTube がCookieを設定することがあります"), so
    that the site itself still sets none.
    """
    words, text = reading.words, passage.plain
    if not words.has("cookie", text) or words.has("own_person", text) or words.has("essential_only", text):
        return False
    return words.has("outside_tracker", text) or bool(reading.mentions(passage))


def _needed(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that only necessary cookies are used: "The only cookies here are strictly necessary ones"."""
    words, text = reading.words, passage.plain
    needed = words.find("only_needed", text)
    if (
        needed is None
        or words.find("supposed_before", text, 0, needed.start())
        or of_a_tool(reading, passage, needed.start())
        or bound(words, text, 0, needed.end())
    ):
        return None
    return reading.claim("cookie_use", passage, (needed,), exclusive=True, confidence=0.75)


def _of_syncing(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether only cookie syncing between companies is denied: "no cookie syncing"."""
    synced = words.find("cookie_sync", text)
    return synced is not None and synced.start() < denial.end() and denial.start() < synced.end()


def _of_a_banner(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether only a cookie banner is denied: "kein Cookie-Banner"."""
    none = words.find("no_banner", text)
    return none is not None and none.start() < denial.end() and denial.start() < none.end()


def _of_what_they_are(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether the sentence says what cookies contain, or what is not a cookie: "kein Cookie enthält Ihren
    Namen".
    """
    ours = words.at("of_ours", text, denial.end())
    end = denial.end() + (ours.end() if ours is not None else 0)
    return words.has("kind_of_these", text) or words.at("cookie_content", text, end) is not None


def _by_the_browser(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether the sentence says what a browser can be set to do, before it says anything about the site
    ("browsers can be told to accept no cookies").
    """
    if words.has("browsers_do", text):
        return True
    if words.has("browser", text) and words.find("visitor_may", text, 0, denial.start()):
        return True
    browser = words.find("browser", text, 0, denial.start()) or words.find("addon", text, 0, denial.start())
    if browser is None or words.find("own_person", text, 0, browser.start()):
        return False
    able = ("browser_act", "browser_can", "visitor_may")
    return any(words.find(key, text, 0, denial.start()) for key in able)


def _by_a_tool(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether a tool or a part of the site is what sets none: "This service sets no cookies"."""
    doer = words.at("by_agent", text, denial.end())
    by = words.at("tool_named", text, denial.end() + doer.end()) if doer is not None else None
    return by is not None or words.has("tool_denies", text[: denial.end()])


def _elsewhere(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether the denial is about others, about a place outside the site, or quoted: "Nobody else can place a
    cookie here", "“No cookies” is what many say".
    """
    if words.has("place_apart", text) or words.has("unreal", text) or cited(text, *denial.span()):
        return True
    others = (*words.all("made_not_third_party_collection", text), *words.all("third_party_cookies", text))
    return any(one.start() < denial.end() and denial.start() < one.end() for one in others)


def _of_their_age(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether only their lifetime is denied: "No cookie stays for longer than a year"."""
    return words.find("longer_than", text, denial.start()) is not None and bool(lifetimes(text))


def _undone(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether the denial is negated, conditional, about others ("third parties do not set cookies"), or
    hypothetical ("without cookies we could not").
    """
    if words.find("double_negation", text) or bound(words, text, 0, denial.end()):
        return True
    if words.has("choice_made", text) or words.has("not_wholly", denial.group()):
        return True  # "no cookies are set if you say no", "we do not directly use cookies"
    others = words.find("outside_tracker", text, 0, denial.start())
    if others is not None and not words.find("own_person", text, 0, denial.start()):
        return True
    if _by_them(words, text, denial):
        return True
    if not words.has("done_without", denial.group()):
        return False
    possible = words.has("without_possible", text[: denial.start()])  # "you can read it without cookies"
    return possible or words.at("would_be", text, denial.end()) is not None


def _by_them(words: Vocabulary, text: str, denial: re.Match[str]) -> bool:
    """Whether "they" set none and refers to others named before ("… advertisers, and they may not")."""
    they = last_of(words, "they", text, 0, denial.start())
    if they is None or words.find("own_person", text, they.end(), denial.start()):
        return False
    return words.find("outside_tracker", text, 0, they.start()) is not None


def _none_but(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that only necessary cookies are used: "no cookies except those that the shop needs"."""
    words, text = reading.words, passage.plain
    none, only = words.find("no_cookies", text), words.find("essential_only", text)
    if (
        none is None
        or only is None
        or of_a_tool(reading, passage, none.start())
        or only.start() < none.start()
    ):
        return None
    return reading.claim("cookie_use", passage, (none, only), exclusive=True, confidence=0.75)


def _but_one(reading: Reading, passage: Passage) -> Claim | None:
    """A claim that none are set, or nothing is stored, except one cookie that the site needs, named by its
    purpose ("nothing except a language cookie"): only that one is used.
    """
    words, text = reading.words, passage.plain
    one = words.find("but_one_needed", text)
    if one is None:
        return None
    beside = blanked(text, one.span())
    none = words.find("nothing_kept", text) or words.find("no_cookies", beside)
    none = none or words.find("made_not_cookies", beside)
    if none is None or words.find("supposed_before", text, 0, none.start()) or cited(text, *none.span()):
        return None
    if bound(words, beside, 0, none.end()) or of_a_tool(reading, passage, none.start()):
        return None
    if kinds_excepted(words, beside) or words.has("place_apart", text) or _by_the_browser(words, text, none):
        return None
    return reading.claim("cookie_use", passage, (none, one), exclusive=True, confidence=0.75)


def _used(reading: Reading, passage: Passage) -> Claim | None:
    for act in acts(reading.words, passage, "cookie_act"):
        near = _near(reading.words, passage.plain, _around(act.verb.span(), act.clause))
        if near is None or others_do(reading, passage, act) or act.supposed or act.polarity == "does_not":
            continue
        if _of_the_browser(reading, passage, act) or _means_denied(reading.words, passage.plain, act):
            continue
        if _of_a_term(reading.words, passage.plain, act):
            continue
        both = reading.words.at("done_by_both", passage.plain, act.verb.end())  # "set by Acme or by others"
        if both is None and of_others_alone(reading, passage, act):
            continue
        return reading.claim(
            "cookie_use",
            passage,
            (act.verb, near),
            exclusive=act.exclusive and reading.words.has("essential_only", passage.plain),
            confidence=act.confidence,
        )
    return None


def _near(words: Vocabulary, text: str, around: tuple[int, int]) -> re.Match[str] | None:
    """The first cookie in the range that is not just the means of collecting information
    ("クッキーによって得た情報"), part of a "cookie list" or "cookie settings", or denied by the word before
    it ("we use Matomo and set no advertising cookies").
    """
    aside = words.find("cookie_attributive", text)
    start, end = around
    while (near := words.find("cookie", text, start, end)) is not None:
        apart = aside is None or not aside.start() <= near.start() < aside.end()
        none = words.find("none_of_these", text, 0, near.start()) is not None
        if apart and not none and words.at("cookie_thing", text, near.end()) is None:
            return near
        start = near.end()
    return None


def _of_a_term(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether the verb says what a term includes: "personal data includes cookies"."""
    defines = words.has("define", act.verb.group())
    return defines and words.find("personal_term", text, 0, act.verb.start()) is not None


def _of_the_browser(reading: Reading, passage: Passage, act: Act) -> bool:
    """Whether the sentence says how a browser treats cookies ("notify you when a cookie is set"), with no
    mention of the site before the verb.
    """
    words, text = reading.words, passage.plain
    browser = words.has("browser", text) or words.has("browser", passage.intro)
    settings = browser and words.has("browser_act", text)
    settings = settings and not words.has("not_control", text)
    told = words.has("consequence", text) or words.has("no_consequence", text)
    if not settings and not (words.has("without_cookies", text) and told):
        return False
    if last_of(words, "own_person", text, 0, act.verb.start()) is not None:
        return False
    lead = words.at("visitor_condition", text, 0)  # "Unless you have set it to refuse them, our system …"
    after = lead is not None and lead.end() <= act.verb.start() and words.at("site", text, lead.end())
    return not after and not site_opens(words, text)


def _means_denied(words: Vocabulary, text: str, act: Act) -> bool:
    """Whether it only names a means of what was denied before: "collects nothing, not even via cookies"."""
    if not words.has("means_word", act.verb.group()):
        return False
    denied = words.find("negation_before", text, 0, act.verb.start())
    return denied is not None and words.find("own_person", text, denied.end(), act.verb.start()) is None


def _around(verb: tuple[int, int], clause: tuple[int, int]) -> tuple[int, int]:
    """The range in which the cookie that the verb is about must be."""
    return max(clause[0], verb[0] - 80), min(clause[1], verb[1] + 80)


READER = Reader(types=("cookie_use",), read=read)
