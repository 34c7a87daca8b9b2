"""Cookies described by name in a list item or a sentence."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from auditor.model.claim import Claim, Quote
from auditor.policy.cookie_lists.columns import looks_like_name
from auditor.policy.cookie_lists.named_blocks import leading
from auditor.policy.cookie_lists.stated_cookie import Stated, declared_claim
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading
from auditor.policy.words.lifetimes import lifetime
from auditor.policy.words.vocabulary import plain

_ITEM: Final = re.compile(
    r"^(?:\s*(?:\d{1,3}[.)]\s+|[①-⑳]\s?))?[\s・•\-*–—\"'“„`]{0,8}"
    r"(?P<name>[A-Za-z_$*#][\w.\-*$#\[\]{}<>]{1,120})(?: ?`)?[\"'“”`*]{0,4}"
    r"\s{0,3}(?P<rest>[(（:：\-–—,、|…\t ].{2,})$",
    re.DOTALL,
)
_LISTED: Final = re.compile(
    r"[:：]\s*[\w.\-*$#\[\]{}<>]{2,80}(?:\s?[,、]\s?[\w.\-*$#\[\]{}<>]{2,80}){0,11}\s(?:[–—-]\s|[(（])"
)
"""Names after a label, and what is said of all of them: "Session cookies: a_b, c_d – deleted when …"."""
_STARRED: Final = re.compile(r"^[\s・•\-–—\d.)]{0,8}(?:[*-] )?\*\*")
"""Bold markup by asterisks, which are not part of a name."""
_WRITTEN: Final = re.compile(
    r"(?<![\w./@%-])[\"'“‘「`]?(?P<name>(?:1P_|[A-Za-z_$*])[\w.\-*$#\[\]{}<>]{1,120})(?![\w./@])"
)
_BRACKET: Final = re.compile(r"[\"”’」`]? ?[(（]([^()（）]{1,80})[)）]")
_GOES_ON: Final = re.compile(r"\s[a-zß-ÿ]+\s")
_LONGEST: Final = 2_000
_FEWEST: Final = 2
"""Least number of labels that make an item a labelled record."""
_NEAR: Final = 3
"""How many items before and after one to look at in its list."""
_SENTENCES: Final = 6
"""How many sentences of a paragraph or item may describe the name before them."""
_MOST_WRITTEN: Final = 12
"""Most names in one sentence."""


def of_item(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """The claim of a list item or line about a cookie: "_ga (2 years): tells visitors apart"."""
    match = _ITEM.match(passage.text[:_LONGEST])
    if match is None:
        return
    if len(leading(passage)[0]) > 1:
        return  # several cookies at once
    name = match["name"]
    if _STARRED.match(passage.text):
        name = name.rstrip("*")
    rest, last = _all_said(reading, passage, match["rest"])
    shaped = looks_like_name(name)
    if not (shaped or (name.islower() and passage.sentence.kind == "item")):
        return
    if len(list(reading.words.all("label", passage.plain))) >= _FEWEST:
        return
    kept = lifetime(rest)
    if shaped and not _is_told(reading, passage, name, lasts=kept is not None):
        return
    if not shaped and (kept is None or not _among_cookies(reading, passage)):
        return
    stated = Stated(
        name=name,
        purpose=rest,
        kept=kept.words if kept else "",
        party=plain(rest),
        category=f"{' '.join(passage.sentence.heading[-2:])} {passage.intro}",
    )
    quote = reading.quote(passage.sentence.start, last.sentence.end)
    yield declared_claim(reading, stated, quote, passage.sentence.heading)


def _is_told(reading: Reading, passage: Passage, name: str, *, lasts: bool) -> bool:
    """Whether a word shaped like a cookie's name is one, judged by the catalogue and its context."""
    about = reading.words.has("cookie", f"{passage.heading} {passage.intro} {passage.plain}")
    known = _is_known(reading, name) or ("-" in name and about and lasts)
    return known and (about or lasts or ("_" in name and _among_cookies(reading, passage)))


def _all_said(reading: Reading, passage: Passage, rest: str) -> tuple[str, Passage]:
    """What an item or paragraph says about a name, up to its lifetime, and the last passage of it."""
    last = passage
    for after in reading.passages[passage.index + 1 : passage.index + _SENTENCES]:
        if after.sentence.block != passage.sentence.block or lifetime(rest) is not None:
            break
        if _ITEM.match(after.text[:_LONGEST]) is not None and looks_like_name(after.text.split()[0]):
            break
        rest, last = f"{rest} {after.text}", after
    return rest, last


def of_sentence(reading: Reading, passage: Passage) -> Iterator[Claim]:
    """The claims of a sentence with names and a lifetime: "The cookies _ga and _gid are kept for
    two years".
    """
    text = passage.text[:_LONGEST]
    item = _ITEM.match(text)
    kind = passage.sentence.kind
    if kind not in ("prose", "item") or (item is not None and _heads(reading, item)):
        return
    before = reading.passages[max(0, passage.index - 1)]
    same = before.sentence.block == passage.sentence.block
    said = reading.words.has("cookie", f"{before.plain if same else ''} {passage.plain}")
    about = said or reading.words.has("cookie", plain(" ".join(passage.sentence.heading)))
    if not about or (kept := lifetime(text)) is None:
        return
    written = {_unmarked(m["name"].rstrip("."), text): m.end() for m in _WRITTEN.finditer(text)}
    own = _lasting(text, written)
    names = [name for name in own if _is_written(reading, name, said=said, lasts=bool(own[name]))]
    if kind == "item" and not any(own[name] for name in names) and _LISTED.search(text) is None:
        return
    for name in names[:_MOST_WRITTEN]:
        lasts = own[name] or ("" if any(own.values()) else kept.words)
        if not lasts:
            continue
        over = " ".join(passage.sentence.heading[-1:])
        stated = Stated(name=name, purpose=text, kept=lasts, party=over, category=over)
        yield declared_claim(reading, stated, _whole(reading, passage), passage.sentence.heading)


def _lasting(text: str, written: Mapping[str, int]) -> dict[str, str]:
    """The words for the lifetime right after each name. Brackets that begin with another name are about that
    one: "a language cookie (lang_pref, one year)".
    """
    own: dict[str, str] = {}
    for name, end in written.items():
        bracket = _BRACKET.match(text, end)
        first = re.split(r"[,;:、]", bracket[1])[0].strip() if bracket else ""
        if first != name and first in written and "_" in first:
            own[first] = _behind(text, end)
        else:
            own.setdefault(name, _behind(text, end))
    return own


def _unmarked(name: str, text: str) -> str:
    """A name without the asterisks of bold markup around it."""
    return name.strip("*") if "**" in text and name.endswith("**") else name


def _heads(reading: Reading, item: re.Match[str]) -> bool:
    """Whether an item begins with a cookie's name, and not with a host as the subject of a sentence
    ("example.org uses a cookie").
    """
    name = item["name"]
    sentence = _GOES_ON.match(item["rest"]) is not None and not _is_known(reading, name)
    return looks_like_name(name) and not sentence


def _is_written(reading: Reading, name: str, *, said: bool, lasts: bool) -> bool:
    """Whether a word in a sentence is a cookie's name: by its shape if the sentence is about cookies or
    states its lifetime after it, else by the catalogue.
    """
    if not looks_like_name(name):
        return lasts and bool(reading.catalogue.by_cookie(name))
    if lasts and "SESS" in name.upper():
        return True
    return _is_known(reading, name) and (said or lasts or bool(reading.catalogue.by_cookie(name)))


def _behind(text: str, at: int) -> str:
    """The lifetime in brackets right after a name: "_pk_id (13 months)"."""
    match = _BRACKET.match(text, at)
    kept = lifetime(match.group(1)) if match is not None else None
    return kept.words if kept is not None else ""


def _whole(reading: Reading, passage: Passage) -> Quote:
    return reading.quote(passage.sentence.start, passage.sentence.end)


def _among_cookies(reading: Reading, passage: Passage) -> bool:
    """Whether a nearby item of the same list is about a cookie, so that a plain word may name one too."""
    if passage.sentence.kind != "item":
        return False
    for other in reading.passages[max(0, passage.index - _NEAR) : passage.index + _NEAR + 1]:
        if (other.intro, other.sentence.heading) != (passage.intro, passage.sentence.heading):
            continue
        match = _ITEM.match(other.text[:_LONGEST]) if other.sentence.kind == "item" else None
        if match is not None and looks_like_name(match["name"]) and lifetime(match["rest"]) is not None:
            return True
    return False


def _is_known(reading: Reading, name: str) -> bool:
    return "_" in name or "*" in name or bool(reading.catalogue.by_cookie(name))
