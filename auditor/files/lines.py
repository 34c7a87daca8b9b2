"""Finds the line of each key in a TOML text, because `tomllib` returns values without their positions.

`tomllib` has parsed the text before, so it is known to be well formed (https://toml.io/en/v1.0.0). This
scanner only follows its structure: tables, arrays of tables, dotted keys, inline tables and nested arrays.
"""

import json
import re
from typing import Final

Path = tuple[str | int, ...]

_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")
_STRING: Final = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}(?!")'
    r"|'''[\s\S]*?'{3,5}(?!')"
    r'|"(?:\\.|[^"\\])*"'
    r"|'[^']*'",
    re.DOTALL,
)
_SCALAR: Final = re.compile(r"[^,\]}\n#]*")


def lines_of(text: str) -> dict[Path, int]:
    """The line (from 1) of every key, array element and table of a well-formed TOML text, by its path."""
    scan = _Scan(text)
    scan.document()
    return scan.lines


class _Scan:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.last: dict[Path, int] = {}
        """Index of the newest element of each array of tables."""

    def document(self) -> None:
        table: Path = ()
        while self._blank() < len(self.text):
            if self.text.startswith("[[", self.at):
                table = self._element()
            elif self.text[self.at] == "[":
                table = self._table()
            else:
                self._pair(table)

    def _blank(self) -> int:
        self.at = _BLANK.match(self.text, self.at).end()  # type: ignore[union-attr]  # matches the empty text
        return self.at

    def _line(self) -> int:
        return self.text.count("\n", 0, self.at) + 1

    def _note(self, path: Path, line: int) -> None:
        for length in range(1, len(path) + 1):
            self.lines.setdefault(path[:length], line)

    def _table(self) -> Path:
        line = self._line()
        self.at += 1
        path = self._resolved(self._keys())
        self.at += 1
        self._note(path, line)
        return path

    def _element(self) -> Path:
        line = self._line()
        self.at += 2
        keys = self._keys()
        array = (*self._resolved(keys[:-1]), keys[-1])
        self.at += 2
        self.last[array] = self.last.get(array, -1) + 1
        path = (*array, self.last[array])
        self._note(path, line)
        return path

    def _resolved(self, keys: tuple[str, ...]) -> Path:
        path: Path = ()
        for key in keys:
            path = (*path, key)
            if path in self.last:
                path = (*path, self.last[path])
        return path

    def _keys(self) -> tuple[str, ...]:
        keys: list[str] = []
        while True:
            self._blank()
            keys.append(self._key())
            if self.text[self._blank() : self.at + 1] != ".":
                return tuple(keys)
            self.at += 1

    def _key(self) -> str:
        bare = _BARE_KEY.match(self.text, self.at)
        if bare:
            self.at = bare.end()
            return bare[0]
        quoted = self._string()
        return json.loads(quoted, strict=False) if quoted[0] == '"' and "\\U" not in quoted else quoted[1:-1]

    def _string(self) -> str:
        found = _STRING.match(self.text, self.at)
        if found is None:  # neither a key nor a string, which cannot happen in a well-formed text
            raise ValueError(f"no TOML at character {self.at}")
        self.at = found.end()
        return found[0]

    def _pair(self, table: Path) -> None:
        line = self._line()
        path = (*table, *self._keys())
        self.at += 1  # the equals sign
        self._note(path, line)
        self._value(path)

    def _value(self, path: Path) -> None:
        self._blank()
        start = self.text[self.at : self.at + 1]
        if start == "[":
            self._array(path)
        elif start == "{":
            self._inline(path)
        elif start in ('"', "'"):
            self._string()
        else:
            self.at = _SCALAR.match(self.text, self.at).end()  # type: ignore[union-attr]  # matches the empty text

    def _array(self, path: Path) -> None:
        self.at += 1
        index = 0
        while self.text[self._blank()] != "]":
            self._note((*path, index), self._line())
            self._value((*path, index))
            index += 1
            if self.text[self._blank()] == ",":
                self.at += 1
        self.at += 1

    def _inline(self, path: Path) -> None:
        self.at += 1
        while self.text[self._blank()] != "}":
            self._pair(path)
            if self.text[self._blank()] == ",":
                self.at += 1
        self.at += 1
