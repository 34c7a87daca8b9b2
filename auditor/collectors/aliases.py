"""Aliases: the CNAME records of the site's own hosts that the visit contacted."""

import asyncio
from collections.abc import Iterable, Iterator
from time import monotonic
from typing import Final

from auditor.browser.collector import Watch
from auditor.browser.program.names import Unanswered
from auditor.domains import host_of, registrable_domain
from auditor.model.observation import Alias

HOSTS: Final = 50
"""The most hosts of the site that are looked up in one visit."""
TOGETHER_S: Final = 5.0
"""Seconds of real time allowed for all look-ups together, counted from the first one."""
_ELSEWHERE: Final = "not asked: the visit left by a proxy, and names may lead elsewhere from there"

_Asked = dict[str, "asyncio.Task[tuple[str, ...]]"]


class Aliases:
    """Looks hosts up during the visit, whenever a step has settled, and waits for late answers at the end."""

    name = "aliases"
    init_script = ""

    def __init__(self) -> None:
        self._asked: _Asked = {}
        self._until: float | None = None
        self._sites: frozenset[str] = frozenset()
        """Registrable domains of the entry page and of the page that it led to."""

    async def start(self, watch: Watch) -> None:
        """Nothing to do yet: hosts are looked up once the site is known."""

    async def look(self, watch: Watch) -> None:
        """Start look-ups for hosts of the site that are new since the last look, without waiting."""
        self._ask(watch)

    async def finish(self, watch: Watch) -> Iterable[Alias]:
        """The chains, by host; one gap if some look-ups failed."""
        self._ask(watch)
        if self._asked:
            left = (self._until or 0.0) - monotonic()
            await asyncio.wait(self._asked.values(), timeout=max(left, 0.0))
            self._complain(watch)
        return [Alias(host=host, chain=chain) for host, chain in sorted(self._answers()) if chain]

    def _ask(self, watch: Watch) -> None:
        hosts = self._new_hosts(watch)
        if not hosts:
            return
        if watch.names is None:
            watch.journal.gap("aliases", _ELSEWHERE)
            return
        self._until = self._until or monotonic() + TOGETHER_S
        for host in hosts:
            if len(self._asked) >= HOSTS:
                watch.journal.gap(
                    "aliases", f"more than {HOSTS} hosts of the site: the rest was not asked for"
                )
                return
            self._asked[host] = watch.names.ask(host)

    def _new_hosts(self, watch: Watch) -> list[str]:
        """Hosts of the page's site that are new since the last look and sent a response, in order."""
        if not self._sites and watch.page is not None:
            pages = (watch.page.url, *(moment.url for moment in watch.journal.moments[:1]))
            self._sites = frozenset(registrable_domain(host_of(url)) for url in pages) - {""}
        exchanges = (
            each for each in watch.exchanges.all() if each.status and not each.url.startswith("data:")
        )
        hosts = dict.fromkeys(host_of(each.url) for each in exchanges)
        return [h for h in hosts if h not in self._asked and registrable_domain(h) in self._sites]

    def _answers(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        for host, task in self._asked.items():
            if task.done() and not task.cancelled() and task.exception() is None:
                yield host, task.result()

    def _complain(self, watch: Watch) -> None:
        answered = {host for host, _ in self._answers()}
        late = [host for host in self._asked if host not in answered]
        if not late:
            return
        reasons = (self._asked[host] for host in late)
        why = next(
            (_reason(task) for task in reasons if task.done() and not task.cancelled()), "no answer in time"
        )
        count = "none" if not answered else f"{len(answered)}"
        watch.journal.gap(
            "aliases", f"of {len(self._asked)} hosts of the site {count} was answered for: {why}"
        )


def _reason(task: "asyncio.Task[tuple[str, ...]]") -> str:
    problem = task.exception()
    if isinstance(problem, Unanswered):
        return str(problem)
    return type(problem).__name__


COLLECTOR = Aliases
