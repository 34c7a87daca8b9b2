"""The compiled patterns of each language, and the closed lists of purposes, data kinds and legal bases."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Final, Literal, get_args
from unicodedata import normalize

from auditor.languages import language
from auditor.languages.words import Language
from auditor.model.claim import Basis, DataKind, Purpose
from auditor.policy.words.word_starts import at_word_starts

PURPOSES: Final[tuple[Purpose, ...]] = (
    "targeted_advertising",
    "advertising",
    "analytics",
    "statistics",
    "personalisation",
    "preferences",
    "authentication",
    "marketing",
    "improvement",
    "site_management",
    "security",
    "research",
    "service",
)
DATA_KINDS: Final[tuple[DataKind, ...]] = get_args(DataKind)
BASES: Final[tuple[Basis, ...]] = (
    "parental_consent",
    "browser_setting",
    "banner",
    "legitimate_interest",
    "contract",
    "legal_obligation",
    "consent",
)
EXCEPTIONS: Final = (
    "consent",
    "outsourcing",
    "joint_use",
    "law",
    "merger",
    "vital_interest",
    "statistics",
)

_ASKED: Final = 1_024
"""Size of the caches: several readers ask the same questions about each sentence."""
_APOSTROPHE: Final = "'"
DEEPEST: Final = 6
"""How deeply patterns may refer to other patterns."""
_REFERENCE = re.compile(r"<<([a-z_]+)>>")
_ALTERNATIVE = re.compile(r"(?:^|(?<=[^\\]\|))<<([a-z_]+)>>(?=\||$)")
"""A reference that is a whole alternative, and so needs no group of its own."""


class Patterns:
    """The patterns of a language by key, each compiled on first use: a document needs few patterns of
    languages other than its own, and compiling them all takes two seconds.
    """

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._sources = sources
        self._compiled: dict[str, re.Pattern[str] | None] = {}

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def get(self, key: str) -> re.Pattern[str] | None:
        """The pattern of `key`; None if the language has none. Raises ValueError if its references form a
        cycle.
        """
        if key not in self._compiled:
            made = self._written_out(key, DEEPEST) if key in self else None
            self._compiled[key] = None if made is None else re.compile(at_word_starts(made))
        return self._compiled[key]

    def _written_out(self, key: str, deep: int) -> str:
        """The pattern of `key` with its references expanded, at most `deep` levels down."""
        if deep < 0:
            raise ValueError(f"the pattern {key} refers to itself in a circle")
        among = _ALTERNATIVE.sub(lambda m: self._written_out(m[1], deep - 1), self._sources[key])
        return _REFERENCE.sub(lambda m: f"(?:{self._written_out(m[1], deep - 1)})", among)


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The patterns of one language. A key that the language lacks matches nothing."""

    tag: str
    patterns: Patterns
    questions: tuple[tuple[re.Pattern[str], str, str], ...] = ()
    denied_labels: tuple[tuple[re.Pattern[str], str], ...] = ()
    elided: str = ""
    contractions: dict[str, str] = field(default_factory=dict)
    contracted: re.Pattern[str] | None = None
    """Matches any of `contractions`, and the text that is dropped."""
    contracted_by: str = ""
    """A string that every contraction contains: a text without it has none."""

    def in_full(self, text: str, origin: tuple[int, ...] | None = None) -> tuple[str, tuple[int, ...] | None]:
        """`text` with contractions expanded ("don't" as "do not") and meaningless spaces removed, and for
        each of its characters the offset in the text that `origin` maps to. Unchanged, with `origin` itself,
        if there are no contractions.
        """
        if self.contracted is None or self.contracted_by not in text:
            return text, origin
        parts: list[str] = []
        places: list[int] = []
        done = 0
        for match in self.contracted.finditer(text):
            full = self.contractions.get(match.group(), "")
            start, end = match.span()
            parts += (text[done:start], full)
            places += range(done, start)
            ahead = int(full.startswith(" "))  # a leading space gets the offset of its word
            places += (min(start + max(at - ahead, 0), end - 1) for at in range(len(full)))
            done = end
        if not done:
            return text, origin
        parts.append(text[done:])
        places += range(done, len(text))
        return "".join(parts), tuple(places if origin is None else (origin[at] for at in places))

    def turned(self, question: str, answer: Literal["yes", "no"]) -> tuple[str, tuple[int, ...]] | None:
        """The statement that a question and its answer amount to, and the offset in the question of each
        character; None for a question of an unknown form.
        """
        for pattern, yes, no in self.questions:
            if (asked := pattern.search(question)) is not None:
                put = asked.expand(yes if answer == "yes" else no)
                start, end = asked.span()
                whole = (*range(start), *(start for _ in put), *range(end, len(question)))
                return f"{question[:start]}{put}{question[end:]}".rstrip("?？ "), whole
        return None

    def of_none(self, label: str) -> str | None:
        """The statement that there is none of what `label` names; None for a label of an unknown form."""
        told = ((pattern.match(label), put) for pattern, put in self.denied_labels)
        return next((found.expand(put) or None for found, put in told if found is not None), None)

    def find(self, key: str, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The first match of `key` in `text[start:end]`; `text` is plain (see `plain`)."""
        pattern = self.patterns.get(key)
        if pattern is None:
            return None
        return pattern.search(text, start, len(text) if end is None else end)

    def at(self, key: str, text: str, position: int) -> re.Match[str] | None:
        """The match of `key` that begins at `position`, within the next 200 characters. Its offsets are
        relative to `position`.
        """
        pattern = self.patterns.get(key)
        return None if pattern is None else pattern.match(text[position : position + 200])

    def all(self, key: str, text: str) -> Iterator[re.Match[str]]:
        """Every match of `key`, in order."""
        pattern = self.patterns.get(key)
        if pattern is not None:
            yield from pattern.finditer(text)

    def has(self, key: str, text: str) -> bool:
        """Whether `key` occurs in `text`."""
        pattern = self.patterns.get(key)
        return pattern is not None and pattern.search(text) is not None

    @lru_cache(maxsize=_ASKED)  # noqa: B019 -- vocabularies live as long as the process
    def purposes(self, text: str) -> tuple[Purpose, ...]:
        """Purposes that `text` names, in the order of the closed list. The subject of inquiries does not
        count: "to answer questions about advertisements".
        """
        for asked in self.all("asked_about", text):
            text = blanked(text, asked.span("topic"))
        found = [purpose for purpose in PURPOSES if self.has(f"purpose_{purpose}", text)]
        if "targeted_advertising" in found and "advertising" in found:
            found.remove("advertising")
        return tuple(found)

    @lru_cache(maxsize=_ASKED)  # noqa: B019 -- vocabularies live as long as the process
    def data(self, text: str) -> tuple[DataKind, ...]:
        """Kinds of automatically collected data that `text` names."""
        return tuple(kind for kind in DATA_KINDS if self.has(f"data_{kind}", text))

    def bases(self, text: str) -> tuple[Basis, ...]:
        """Legal bases of processing that `text` names."""
        return tuple(basis for basis in BASES if self.has(f"basis_{basis}", text))

    def exceptions(self, text: str) -> tuple[str, ...]:
        """Kinds of exception that `text` names."""
        return tuple(kind for kind in EXCEPTIONS if self.has(f"exception_{kind}", text))


_EVEN = {
    ord("’"): "'",
    ord("‘"): "'",
    ord("“"): '"',
    ord("”"): '"',
    ord("–"): "-",
    ord("—"): "-",
    ord("‑"): "-",
    **dict.fromkeys(map(ord, "ㆍ∙‧"), "·"),
    **{0xFF01 + at: chr(0x21 + at) for at in range(94) if chr(0x21 + at).isalnum()},
    **{at: normalize("NFKC", chr(at)) for at in range(0x2F00, 0x2FD6)},
    **dict(zip(map(ord, "⺠⻄⻑⻘⻩⻝⻭"), "民西長青黄食歯", strict=True)),
}
"""Normalises quotation marks, dashes, the dots between Korean nouns, full-width letters and digits (common on
older Japanese pages), and the radicals (Unicode, Kangxi Radicals) that text copied from a PDF has in place of
characters: "個⼈情報".
"""


_NARROW = {0xFF01 + at: chr(0x21 + at) for at in range(94)}


def narrow(text: str) -> str:
    """`text` with full-width letters and signs made plain, character for character."""
    return text.translate(_NARROW)


def blanked(text: str, span: tuple[int, int]) -> str:
    """The text with spaces in place of the characters at `span`, so that offsets stay valid."""
    start, end = span
    return f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def plain(text: str) -> str:
    """`text` in lower case with plain quotation marks and dashes, character for character, so that offsets
    are the same in both. White space of every kind becomes a space, and so do the underscores of Markdown
    emphasis.
    """
    lowered = text.lower()
    if len(lowered) != len(text):  # "İ" lower-cases to two characters
        lowered = "".join(low if len(low := c.lower()) == 1 else c for c in text)
    even = _SPACE.sub(" ", lowered if lowered.isascii() else lowered.translate(_EVEN))
    return _STRESSED.sub(_unstressed, even) if "_" in even else even


def _unstressed(marked: re.Match[str]) -> str:
    """Emphasised words without their underscores. A single word keeps them if it is short or not only
    letters: it may be a cookie's name.
    """
    word = marked[1]
    stressed = " " in word or (len(word) >= _LONG and word.isalpha())
    return f" {word} " if stressed else marked[0]


_LONG: Final = 7
"""Letters from which a word between underscores is Markdown emphasis, not a cookie's name: "_cookies_"."""
_SPACE = re.compile(r"\s")
_STRESSED = re.compile(r"(?<!\w)_(?=[^\W_])([^_]{3,300})(?<=[^\s_])_(?!\w)")


@cache
def vocabulary(tag: str) -> Vocabulary | None:
    """The vocabulary of a language by its BCP 47 primary tag; None if it has no patterns for policies."""
    words = language(tag)
    if words is None or not words.policy.patterns:
        return None
    sources = dict(words.policy.patterns)

    for written, otherwise in words.policy.spellings.items():
        sources = {key: _spelled(source, written, otherwise) for key, source in sources.items()}

    return Vocabulary(
        tag=tag,
        patterns=Patterns(sources),
        questions=tuple((re.compile(asked), yes, no) for asked, yes, no in words.policy.questions),
        denied_labels=tuple((re.compile(label), put) for label, put in words.policy.denied_labels),
        elided=words.policy.elided,
        contractions=dict(words.policy.contractions),
        contracted=_contracted(words),
        contracted_by=_APOSTROPHE if words.policy.contractions and words.spaces else "",
    )


def _spelled(pattern: str, written: str, otherwise: str) -> str:
    """A pattern that accepts a letter in either spelling. Escapes, character classes and lookbehinds are left
    as they are.
    """
    kept = rf"\\.|\[[^\]]*\]|\(\?<[=!][^()]*\)|{re.escape(written)}"
    either = f"(?:{written}|{otherwise})"
    return re.sub(kept, lambda found: either if found.group() == written else found.group(), pattern)


def _contracted(words: Language) -> re.Pattern[str] | None:
    """A pattern for contractions: whole words, and endings (which begin with an apostrophe or "n'"). For
    languages written without spaces: any of the contractions, and the spaces to drop.
    """
    contractions = words.policy.contractions
    if not words.spaces:
        pieces = [re.escape(one) for one in sorted(contractions, key=len, reverse=True)]
        pieces += [words.policy.unspaced] if words.policy.unspaced else []
        return re.compile("|".join(pieces)) if pieces else None
    if words.policy.left_out:
        return re.compile(words.policy.left_out)
    if not contractions:
        return None
    endings = "|".join(re.escape(one) for one in contractions if one.startswith(("'", "n'")))
    whole = "|".join(re.escape(one) for one in contractions if not one.startswith(("'", "n'")))
    return re.compile(rf"\b(?:{whole})\b|(?<=[a-z])(?:{endings})\b")
