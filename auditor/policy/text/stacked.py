"""Consecutive headings with a list below: the header of a table that lost its columns."""

from auditor.policy.text.sentences import Sentence


class Columns:
    """Tracks consecutive headings; takes the sentences of a document in order."""

    def __init__(self) -> None:
        self._headers: list[str] = []
        self._path: tuple[str, ...] = ()
        self._below = False
        self._a_list = False

    def over(self, sentence: Sentence) -> tuple[str, ...]:
        """The headers above an item; empty if there is only one heading, or other text below it."""
        if sentence.kind == "heading":
            if self._below or sentence.heading != self._path:
                self._headers = []
            self._headers.append(sentence.text)
            self._path, self._below = sentence.heading, False
            return ()
        self._a_list = sentence.kind == "item" and (self._a_list or not self._below)
        self._below = True
        return tuple(self._headers) if self._a_list and len(self._headers) > 1 else ()
