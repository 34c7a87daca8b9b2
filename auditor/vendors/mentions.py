"""Finds vendors in running text: by product, company, former name or domain, in any script.

An index keyed by the first word (Latin) or the first two characters (everything else) finds the few
candidates at a place; only those are matched. 100 kB take a few milliseconds.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate
from typing import Final

from auditor.languages import words_for
from auditor.model.vendor import Vendor

LATIN: Final = "0-9A-Za-zÀ-ÖØ-öø-ÿ"
KATAKANA: Final = "ァ-ヺー"
WORD: Final = re.compile(r"[0-9A-Za-z]+|[^\x00-\x7f]")

COMMON_WORDS: Final = frozenset(
    """a8 ably ackee adjust affirm airship amazon amplitude apple attentive barracuda beamer bing bloom box
    branch braze bunny civic clarity clerk clicky confiant connect conversant convert crisp decibel discord
    discourse drift drip elastic epsilon expo fathom fingerprint flash floodlight flurry foundry
    framer front genially ghost heap human hustle impact infinity insider intercom iterable jetpack
    juicer kargo karte ketch kohana launch liftoff line logly loom marigold meta moat mollie mouse
    munchkin notion oath olark optimize oracle ozone paddle parse pendo php piano plaid plausible
    popin postmark postscript privy pusher qualified qubit rails rakuten repro revel revive sanity sap
    segment segmento sentry shift sift signal singular slack smart snap snowplow sprig sprocket square
    stores stripe sumo target tenjin tilda turnstile umami undertone unica wunderkind x zoom
    ジーニー カラクリ ジューサー はてな リプロ""".split()  # noqa: SIM905 -- a hundred quoted words read worse
) | {"simple analytics"}
"""Names that are ordinary words, or companies mentioned for other reasons. They count only as the vendor
spells them and with a word nearby that refers to such a service.
"""

ALSO_NOUNS: Final = frozenset(
    """amazon apple bing bloom box branch connect expo fingerprint front human impact karte launch line moat
    notion oath ozone piano segment shift signal smart target x""".split()  # noqa: SIM905 -- as above
)
"""Those that are also German or French nouns, or companies that sell and make devices."""

_SOLD: Final = frozenset({"amazon", "apple", "line", "x", "box", "zoom", "rakuten"})
"""Services also used for other reasons: to pay, to log in, to talk."""
_WIDE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
NEAR: Final = 60
"""Characters on either side within which that word must occur."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text that names a vendor: `text[start:end]`."""

    start: int
    end: int
    vendor: str
    """Catalogue id."""


@dataclass(frozen=True, slots=True)
class _Name:
    text: str
    vendor: str
    strict: bool

    def match(self, text: str, start: int, known: Collection[str]) -> int | None:
        found = _expression(self.text, strict=self.strict).match(text, start)
        if found is None:
            return None
        if self.strict and words_for("told_to_do").match(_after(text, found)):
            return None  # "Adjust your preferences": a verb
        if self.strict and self.vendor in known and self.text.lower() not in ALSO_NOUNS:
            return found.end()
        around = text[max(0, start - NEAR) : start].rstrip() + " · " + _after(text, found).lstrip()
        if (
            self.strict
            and not words_for("beside_a_vendor").search(around)
            and not self._beside(around)
            and not self._put_to_use(around)
            and not self._in_wide_text(text, start, found.end())
        ):
            return None
        return found.end()

    def _in_wide_text(self, text: str, start: int, end: int) -> bool:
        """Whether a name in capitals touches a script without them: "KARTEを" is the tool, "KARTE" a map."""
        sure = self.text.isupper() and self.text.lower() not in _SOLD
        return sure and _WIDE.search(text[max(0, start - 1) : start] + text[end : end + 1]) is not None

    def _put_to_use(self, around: str) -> bool:
        return self.text.lower() not in _SOLD and words_for("puts_a_name_to_use").search(around) is not None

    def _beside(self, around: str) -> bool:
        return (
            self.text.lower() not in ALSO_NOUNS
            and words_for("right_beside_a_name").search(around) is not None
        )


def _after(text: str, found: re.Match[str]) -> str:
    return text[found.end() : found.end() + NEAR]


@lru_cache(maxsize=2_048)
def _expression(name: str, *, strict: bool) -> re.Pattern[str]:
    """Match the name with white space, hyphens, underscores or nothing between its words, at word
    boundaries.
    """
    words = [re.escape(word) for word in name.split()]
    before, after = _edge(name[0]), _edge(name[-1])
    pattern = r"[\s\-_]{0,3}".join(words)
    return re.compile(
        (f"(?<![{before}])" if before else "") + pattern + (f"(?![{after}])" if after else ""),
        0 if strict else re.IGNORECASE,
    )


def _edge(character: str) -> str:
    if re.match(f"[{LATIN}]", character):
        return LATIN
    return KATAKANA if re.match(f"[{KATAKANA}]", character) else ""


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Every name in the catalogue by its beginning."""

    by_start: dict[str, list[_Name]] = field(default_factory=dict)

    @classmethod
    def of(cls, vendors: Iterable[Vendor]) -> "NameIndex":
        """Index the names of vendors, and of companies with one product; if two share a name, the first keeps
        it.
        """
        known = tuple(vendors)
        companies = Counter(vendor.company for vendor in known)
        found: dict[str, dict[str, _Name]] = {}
        for vendor in known:
            company = (vendor.company,) if companies[vendor.company] == 1 else ()
            for name in (vendor.name, *vendor.aliases, *company, *vendor.domains):
                strict = name.lower() in COMMON_WORDS
                for start in _starts(name):
                    found.setdefault(start, {}).setdefault(name.lower(), _Name(name, vendor.id, strict))
        return cls({key: sorted(names.values(), key=_longest_first) for key, names in found.items()})

    def find(self, text: str, known: Collection[str] = ()) -> tuple[Mention, ...]:
        """Find mentions in order, without overlap. For vendors in `known`, which the text already names, an
        ordinary word counts too ("Clarity" after "Microsoft Clarity").
        """
        return tuple(self._scan(text, known))

    def _scan(self, text: str, known: Collection[str]) -> Iterator[Mention]:
        done = 0
        for word in WORD.finditer(text):
            start = word.start()
            key = word.group() if len(word.group()) > 1 or word.group().isascii() else text[start : start + 2]
            for name in self.by_start.get(key.lower(), ()) if start >= done else ():
                if (end := name.match(text, start, known)) is not None:
                    yield Mention(start, end, name.vendor)
                    done = end
                    break


def _starts(name: str) -> tuple[str, ...]:
    """The keys under which a name is indexed: its first word, alone or joined with the following words
    ("GoogleAnalytics").
    """
    word = re.match(r"[0-9A-Za-z]+(?:[ -][0-9A-Za-z]+)*", name)
    if word is None:
        return (name[:2].lower(),)
    first, *others = re.split(r"[ -]", word.group().lower())
    return tuple(accumulate(others, initial=first))


def _longest_first(name: _Name) -> tuple[int, str]:
    return (-len(name.text), name.text)
