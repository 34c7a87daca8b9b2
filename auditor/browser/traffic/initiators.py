"""Which script caused what: locations in scripts, and the chain of scripts that loaded each other.

A script may claim any URL (`//# sourceURL=`), and the browser repeats it. A location is therefore believed
only if the visit requested its URL, or if it has the document's own origin.
https://tc39.es/ecma426/
"""

import re
from typing import Any

from auditor.browser.traffic.targets import Params, Target
from auditor.model.observation import ScriptPlace

_PLACE = re.compile(r"((?:https?|blob|data|file):[^\s()]{1,4096}?):(\d{1,9})(?::\d{1,9})?\)?\s*$")
_MADE = re.compile(r"\(((?:https?|blob|data|file):[^\s()]{1,4096}?):(\d{1,9})(?::\d{1,9})?\), <anonymous>:")
"""Code evaluated from text: `at f (eval at g (https://a.example/b.js:3:9), <anonymous>:1:2)` is b.js's."""
_ORIGIN = re.compile(r"(?:blob:)?([a-z]{1,20}://[^/]{1,300})", re.IGNORECASE)
_LIMIT = 20_000
_DEPTH = 12
_INJECTORS = 50


class Initiators:
    """Remembers what loaded each script."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}
        self._asked: set[str] = set()
        self._led: dict[str, str] = {}
        """The redirect targets of scripts: the browser keeps naming a script by the URL that was requested.
        """
        self._injectors: dict[str, dict[str, ScriptPlace]] = {}
        """Scripts that injected code as text into a document, by document."""

    def hear(self, params: Params, target: Target) -> None:
        """Take in a request: remember what asked for a script, a frame or a style sheet."""
        url = params["request"]["url"]
        self.asked(url)
        before = params.get("redirectResponse")
        if before and params.get("type") == "Script" and len(self._led) < _LIMIT:
            self._led[before["url"]] = url
            self._parents.setdefault(url, before["url"])
        if len(self._parents) < _LIMIT and url not in self._parents:
            home = params.get("documentURL") or target.url
            place = self.place_of(params.get("initiator", {}), home)
            if place is not None and place.url != url:
                self._parents[url] = place.url

    def asked(self, url: str) -> None:
        """Remember that the visit requested this URL, so that a script may be located there."""
        if len(self._asked) < _LIMIT:
            self._asked.add(url)

    def place_of(self, initiator: Params, home: str = "") -> ScriptPlace | None:
        """The location that a protocol event names as the initiator, with its chain; None without one.

        `home` is the document in which it happened; it is named where no location is believed.
        """
        places = list(_frames(initiator.get("stack")))
        if not places and initiator.get("url"):
            line = initiator.get("lineNumber")
            places = [(initiator["url"], int(line) + 1 if line is not None else None)]
        if not places and home and (initiator.get("stack") or {}).get("callFrames"):
            return ScriptPlace(url=home)  # code that a script wrote into the page as text
        return self._place(places, home)

    def place_in(self, stack: str, home: str = "") -> ScriptPlace | None:
        """The first location of a page's script in the text of an Error's stack; `home` as in `place_of`."""
        places: list[tuple[str, int | None]] = []
        for line in stack.splitlines():
            if (found := _PLACE.search(line)) is not None:
                if places and places[-1] == (found[1], None):
                    places.pop()  # the same script supplied the text, and this line has the line number
                places.append((found[1], int(found[2])))
            elif (made := _MADE.search(line)) is not None:
                # V8 counts the lines of an inline script from the start of that script
                places.append((made[1], None if made[1] == home else int(made[2])))
        return self._place(places, home)

    def injected(self, home: str, stack: str) -> None:
        """Record that a script injected code as text into the document `home`."""
        by = self._injectors.setdefault(home, {}) if len(self._injectors) < _LIMIT else {}
        place = self.place_in(stack, home)
        if place is not None and len(by) < _INJECTORS:
            by.setdefault(place.url, place)

    def injector(self, home: str) -> ScriptPlace | None:
        """The script that injected the code of `home` that has no location; None where there are several."""
        by = list(self._injectors.get(home, {}).values())
        return by[0] if len(by) == 1 else None

    def _place(self, places: list[tuple[str, int | None]], home: str) -> ScriptPlace | None:
        believed = [(self._came_from(url), line) for url, line in places if self._believed(url, home)]
        if places and not believed and home:
            believed = [(home, None)]
        if not believed:
            return None
        url, line = believed[0]
        return ScriptPlace(url=url, line=line, chain=self._chain(url, [u for u, _ in believed[1:]]))

    def _believed(self, url: str, home: str) -> bool:
        scheme = url.partition(":")[0].lower()
        if scheme in ("data", "file") or url.partition("#")[0] in self._asked or len(self._asked) >= _LIMIT:
            return True
        origin = _origin(url)
        return origin is not None and (scheme == "blob" or not home or origin == _origin(home))

    def _came_from(self, url: str) -> str:
        """The final URL of a script after redirects."""
        for _ in range(_DEPTH):
            if url not in self._led:
                break
            url = self._led[url]
        return url

    def _chain(self, url: str, callers: list[str]) -> tuple[str, ...]:
        """The callers, then the scripts that loaded the last of them, nearest first, without duplicates."""
        chain: list[str] = []
        for caller in callers:
            if caller != url and caller not in chain:
                chain.append(caller)
        last = chain[-1] if chain else url
        while (parent := self._parents.get(last)) is not None and len(chain) < _DEPTH:
            if parent in chain or parent == url:
                break
            chain.append(parent)
            last = parent
        return tuple(chain[:_DEPTH])


def _origin(url: str) -> str | None:
    found = _ORIGIN.match(url)
    return found[1].lower() if found else None


def _frames(stack: Any) -> list[tuple[str, int | None]]:
    found: list[tuple[str, int | None]] = []
    while stack and len(found) < _DEPTH:
        found += [
            (frame["url"], frame["lineNumber"] + 1 if frame.get("lineNumber") is not None else None)
            for frame in stack.get("callFrames", ())
            if frame.get("url")
        ]
        stack = stack.get("parent")
    return found
