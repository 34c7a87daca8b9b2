"""Which script led to what: places in scripts, and the chain of scripts that loaded each other."""

import re
from typing import Any

from auditor.browser.targets import Params, Target
from auditor.model.observation import ScriptPlace

_PLACE = re.compile(r"((?:https?|blob|data|file):[^\s()]{1,4096}?):(\d{1,9})(?::\d{1,9})?\)?\s*$")
_LIMIT = 20_000
_DEPTH = 12


class Initiators:
    """Remembers for each script what asked for it."""

    def __init__(self) -> None:
        self._parents: dict[str, str] = {}

    def hear(self, params: Params, target: Target) -> None:
        """A request was sent: remember who asked for a script, a frame or a style sheet."""
        del target
        url = params["request"]["url"]
        if len(self._parents) < _LIMIT and url not in self._parents:
            place = self.place_of(params.get("initiator", {}))
            if place is not None and place.url != url:
                self._parents[url] = place.url

    def place_of(self, initiator: Params) -> ScriptPlace | None:
        """The place that a protocol event names as the initiator, with its chain; None without one."""
        places = list(_frames(initiator.get("stack")))
        if not places and initiator.get("url"):
            places = [(initiator["url"], initiator.get("lineNumber"))]
        if not places:
            return None
        url, line = places[0]
        number = int(line) + 1 if line is not None else None
        return ScriptPlace(url=url, line=number, chain=self._chain(url, [u for u, _ in places[1:]]))

    def place_in(self, stack: str) -> ScriptPlace | None:
        """The first place of a page's script in the text of an Error's stack."""
        places = [
            (found[1], int(found[2]))
            for line in stack.splitlines()
            if (found := _PLACE.search(line)) is not None
        ]
        if not places:
            return None
        url, line = places[0]
        return ScriptPlace(url=url, line=line, chain=self._chain(url, [u for u, _ in places[1:]]))

    def _chain(self, url: str, callers: list[str]) -> tuple[str, ...]:
        """Callers first, then what loaded each, nearest first, each once."""
        chain: list[str] = []
        for caller in callers:
            if caller != url and caller not in chain:
                chain.append(caller)
        last = chain[-1] if chain else url
        if not chain:
            last = url
        while (parent := self._parents.get(last)) is not None and len(chain) < _DEPTH:
            if parent in chain or parent == url:
                break
            chain.append(parent)
            last = parent
        return tuple(chain[:_DEPTH])


def _frames(stack: Any) -> list[tuple[str, int | None]]:
    found: list[tuple[str, int | None]] = []
    while stack and len(found) < _DEPTH:
        found += [
            (frame["url"], frame.get("lineNumber"))
            for frame in stack.get("callFrames", ())
            if frame.get("url")
        ]
        stack = stack.get("parent")
    return found
