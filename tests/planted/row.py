"""What is planted on a web and what a visit must report; the web and its tests are built from these rows."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

from auditor.demo.server import NOT_FOUND, Answer, Asked, Host
from auditor.model.visit import Visit

SITE: Final = "www.lantern-shop.example"
ENTRY: Final = f"https://{SITE}/"
JS: Final = "text/javascript"


class Given:
    """Equal to any value that is present."""

    def __eq__(self, other: object) -> bool:
        return other not in (None, "", ())

    def __hash__(self) -> int:
        return 0

    def __repr__(self) -> str:
        return "something"


class Like:
    """Equal to a text that contains a match of the pattern."""

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and self.pattern.search(other) is not None

    def __hash__(self) -> int:
        return hash(self.pattern)

    def __repr__(self) -> str:
        return f"/{self.pattern.pattern}/"


class Holds:
    """Equal to a collection that contains the element."""

    def __init__(self, element: object) -> None:
        self.element = element

    def __eq__(self, other: object) -> bool:
        return isinstance(other, tuple) and self.element in other

    def __hash__(self) -> int:
        return hash(self.element)

    def __repr__(self) -> str:
        return f"(…, {self.element!r}, …)"


GIVEN: Final = Given()
HERE: Final = object()
"""Stands for the line of the entry page that the row was written to."""


@dataclass(frozen=True, slots=True)
class Seen:
    """An observation that the visit must contain: a field of Visit, and the values of the observation."""

    of: str
    fields: Mapping[str, Any]

    def within(self, visit: Visit) -> bool:
        """Whether the visit contains it."""
        return any(self.describes(each) for each in getattr(visit, self.of))

    def describes(self, observation: object) -> bool:
        """Whether the observation matches in every field."""
        return all(_at(observation, name) == value for name, value in self.fields.items())

    def near(self, visit: Visit) -> list[object]:
        """The most similar observations of the visit, for error messages."""
        first, value = next(iter(self.fields.items()))
        return [each for each in getattr(visit, self.of) if _at(each, first) == value]


def _at(observation: object, path: str) -> object:
    for name in path.split("__"):
        observation = getattr(observation, name, None)
    return observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """One thing planted on the web."""

    name: str
    seen: tuple[Seen, ...]
    absent: tuple[Seen, ...] = ()
    """Observations that the visit must not contain."""
    page: str = ""
    """Markup for the entry page, on a line of its own."""
    headers: tuple[tuple[str, str], ...] = ()
    """Response headers of the entry page."""
    files: Mapping[str, Answer | str | Host] = field(default_factory=dict)
    """The answers of further addresses."""
    raced: bool = False
    """Whether only part of what is listed may be seen: on a busy machine, a service worker may send requests
    before the browser attaches to it."""


def by(place: str, *chain: str, of: str = "set_by") -> dict[str, Any]:
    """The expected source: `address` or `address:line`, then the scripts that led to it, if they matter."""
    url, colon, line = place.rpartition(":")
    named: dict[str, Any] = {f"{of}__url": url if colon and line.isdigit() else place}
    if colon and line.isdigit():
        named[f"{of}__line"] = int(line)
    return named | ({f"{of}__chain": chain} if chain else {})


def cookie(name: str, setter: str | None = None, *chain: str, **fields: Any) -> Seen:
    """A write of the cookie, accepted by the browser unless `refused` is given."""
    named = {} if setter is None else by(setter, *chain)
    return Seen("cookies", {"name": name, "refused": None, "step": "before"} | named | fields)


def request(url: str, initiator: str | None = None, *chain: str, **fields: Any) -> Seen:
    """A request to the address."""
    named = {} if initiator is None else by(initiator, *chain, of="initiator")
    return Seen("requests", {"url": url, "step": "before"} | named | fields)


def stored(area: str, key: str, setter: str | None = None, *chain: str, **fields: Any) -> Seen:
    """A key of a storage area."""
    named = {} if setter is None else by(setter, *chain)
    return Seen("stored", {"key": key, "area": area, "step": "before"} | named | fields)


def call(api: str, script: str, **fields: Any) -> Seen:
    """A script's use of a browser API."""
    return Seen("calls", {"api": api, "step": "before"} | by(script, of="script") | fields)


def script(*lines: str) -> Answer:
    """A script with these lines."""
    return Answer(body="\n".join(lines), type=JS)


def sets(*cookies: str, body: str = "", kind: str = "text/html; charset=utf-8", status: int = 200) -> Answer:
    """An answer that sets cookies."""
    return Answer(
        body=body, type=kind, status=status, headers=tuple(("Set-Cookie", each) for each in cookies)
    )


def moved(to: str, *cookies: str) -> Answer:
    """A redirect that sets cookies."""
    return Answer(status=302, headers=(("Location", to), *(("Set-Cookie", each) for each in cookies)))


def hosts(rows: Iterable[Planted], pages: Mapping[str, Answer | str | Host]) -> dict[str, Host]:
    """The hosts of a web that serves what the rows plant, and these additional pages."""
    answers: dict[str, Answer | str | Host] = dict(pages)
    for row in rows:
        if met := answers.keys() & row.files.keys():
            raise ValueError(f"{row.name} plants {met} a second time")
        answers |= row.files
    names = {urlsplit(url).hostname or "" for url in answers}
    return {name: _host(answers) for name in names}


def _host(answers: Mapping[str, Answer | str | Host]) -> Host:
    def answer(asked: Asked) -> Answer:
        part = answers.get(asked.url, NOT_FOUND)
        if isinstance(part, str):
            return Answer(body=part)
        return part if isinstance(part, Answer) else part(asked)

    return answer
