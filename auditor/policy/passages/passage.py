"""A sentence, item, cell or heading prepared for pattern matching, with offsets back to its exact words."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from typing import Final

from auditor.policy.text.sentences import Sentence
from auditor.policy.words.vocabulary import Vocabulary, plain

LONGEST: Final = 4_000
"""Most characters of a passage that patterns are tried on: anything longer is not a sentence."""
WORDS_SHOWN: Final = 120
"""Most characters of one reason in `Claim.because`."""
_WORD: Final = re.compile(r"\w*|.")
_BOLD: Final = re.compile(r"\*{2,3}(?=[^\s*])|(?<=[^\s*])\*{2,3}(?!\*)")
"""Markdown's markup for bold words: "if you **refuse**, nothing is sent"."""
_MARKS: Final = re.compile(r"^[^a-zß-ÿ]+")
_PATH: Final = re.compile(r"(?<=[\w.-])/[^\s<>\[\]\"'「」（）、。]{1,1000}")
_ADDRESS: Final = re.compile(r"(?:https?://|(?<![\w@.])www\.)[\w.:-]{3,200}" + _PATH.pattern)
_LETTERS: Final = re.compile(r"[^\W_]")


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A sentence, item, cell or heading in its context."""

    index: int
    sentence: Sentence
    plain: str
    """The text in lower case, with plain quotes and runs of white space as one space."""
    jurisdiction: str
    origin: tuple[int, ...] | None = None
    """The offset in `sentence.text` of each character of `plain`; None if they are the same."""
    intro: str = ""
    """Plain text of the sentence that introduces its list."""
    heading: str = ""
    """Plain text of its innermost heading."""
    columns: tuple[str, ...] = ()
    """Headers, as plain text, of the table columns that were flattened into its list."""

    @property
    def text(self) -> str:
        """The exact words."""
        return self.sentence.text

    def exact(self, at: int) -> int:
        """The offset in `text` of an offset in `plain`."""
        if self.origin is None:
            return at
        return self.origin[at] if at < len(self.origin) else len(self.text)

    def folded(self, at: int) -> int:
        """The offset in `plain` of an offset in `text`."""
        if self.origin is None:
            return at
        return bisect_left(self.origin, at) if at else bisect_right(self.origin, 0) - 1

    def words(self, span: tuple[int, int]) -> str:
        """The exact words at `span`, cut to `WORDS_SHOWN` characters."""
        start, end = span
        length = end - start
        if self.origin is not None and start < end:
            start, end = self.origin[start], self.origin[end - 1] + 1
            if end <= start + 1 < start + length:  # substituted words: quote the word that they replaced
                word = _WORD.match(self.text, start)
                end = word.end() if word is not None else end
        return self.text[start:end].strip()[:WORDS_SHOWN]


def passage(
    index: int, sentence: Sentence, jurisdiction: str, words: Vocabulary, columns: tuple[str, ...] = ()
) -> Passage:
    """Prepare a sentence for reading: fold white space and expand contractions. `columns` are the headers of
    a table that lost its columns.
    """
    low, origin = _folded(_without_paths(plain(sentence.text[:LONGEST])))
    low, origin = words.in_full(low, origin)
    low, origin = _without_definition(words, low, origin)
    intro = words.in_full(_folded(plain((sentence.intro or "")[:LONGEST]))[0])[0]
    over = sentence.heading[-1][:LONGEST] if sentence.heading else ""
    low, origin = _said_at_once(words, low, origin)
    if sentence.kind == "item" and (stem := _stem(words, intro or _begun(words, over), low)) is not None:
        low, origin = _carried_on(stem.group("stem"), low, origin)
        intro, sentence = "", replace(sentence, kind="prose", intro=None)
    return Passage(
        index=index,
        sentence=sentence,
        plain=low,
        jurisdiction=jurisdiction,
        origin=origin,
        intro=intro,
        heading=words.in_full(_folded(plain(over))[0])[0],
        columns=tuple(plain(header) for header in columns),
    )


def _begun(words: Vocabulary, heading: str) -> str:
    """A heading without its marks, as words with which the items below it may go on: "This site will not"."""
    return words.in_full(_folded(_MARKS.sub("", plain(heading)))[0])[0]


def _folded(low: str) -> tuple[str, tuple[int, ...] | None]:
    """The text with runs of white space folded and without bold markup, and the offset of each character;
    None instead of offsets if nothing changed.
    """
    marks = {at for mark in _BOLD.finditer(low) for at in range(*mark.span())} if "**" in low else set()
    if not marks and "  " not in low:
        return low, None
    origin = tuple(i for i, c in enumerate(low) if i not in marks and (c != " " or low[i - 1 : i] != " "))
    return "".join(low[i] for i in origin), origin


def _without_paths(text: str) -> str:
    """The text with the letters of URL paths replaced by underscores, at unchanged length: "/shared/policy"
    does not mean sharing.
    """
    if "://" not in text and "www." not in text:
        return text
    return _ADDRESS.sub(lambda found: _PATH.sub(_stroked, found.group(), count=1), text)


def _stroked(path: re.Match[str]) -> str:
    return _LETTERS.sub("_", path.group())


def _without_definition(
    words: Vocabulary, text: str, origin: tuple[int, ...] | None
) -> tuple[str, tuple[int, ...] | None]:
    """A denial without words that only define the denied thing ("no cookies, which are small files that …"):
    what such files are for in general is neither a purpose of the site nor a limit of its denial.
    """
    found = words.find("denied_and_defined", text)
    if found is None:
        return text, origin
    start, end = found.span("aside")
    places = tuple(range(len(text))) if origin is None else origin
    return text[:start] + text[end:], places[:start] + places[end:]


def _stem(words: Vocabulary, above: str, item: str) -> re.Match[str] | None:
    """The words that begin each item of a list: those above it ("We do not:"), or in a title of what is not
    done ("What we don't do"), below which an item may also be a sentence of its own.
    """
    stem = words.find("stem", above)
    if stem is not None or words.at("undone_sentence", item, 0) is not None:
        return stem
    return words.find("stem_undone", above)


def _said_at_once(
    words: Vocabulary, text: str, origin: tuple[int, ...] | None
) -> tuple[str, tuple[int, ...] | None]:
    """A line that lists what is not done as the denial it is: "What we do not do: sell data" becomes "we
    do not sell data".
    """
    found = words.find("said_undone", text)
    if found is None:
        return text, origin
    lead, done = found.span("what"), found.span("done")
    places = tuple(range(len(text))) if origin is None else origin
    kept = [*range(lead[1], done[0] + 1), *range(done[1], len(text))]
    return "".join(text[i] for i in kept), tuple(places[i] for i in kept)


def _carried_on(stem: str, item: str, origin: tuple[int, ...] | None) -> tuple[str, tuple[int, ...]]:
    """An item preceded by the words with which its list begins each item ("We do not:"); these get the offset
    of the item's first character.
    """
    lead = f"{stem} "
    marks = len(item) - len(item.lstrip("-*•·–—>×✗✘❌ "))
    places = tuple(range(len(item))) if origin is None else origin
    return lead + item[marks:], (*(0 for _ in lead), *places[marks:])
