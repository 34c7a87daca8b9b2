"""Local and session storage, IndexedDB and Cache storage: keys, values, sizes and writers, in every frame."""

import asyncio
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error

from auditor.browser import origin_storage, web_storage
from auditor.browser.collector import Watch
from auditor.browser.cookie_writes import place as place_of
from auditor.browser.origin_storage import Area
from auditor.browser.page.frames import is_viewers
from auditor.browser.program.bounded import within
from auditor.browser.traffic.targets import SERVICE_WORKER, Params, Target
from auditor.model.observation import ScriptPlace, Step, Stored

LIMIT: Final = 5_000
_FRAMES: Final = 40
_ORIGINS: Final = 10
"""The most origins whose databases and caches are read at each look."""
_WORKERS: Final = 100
_EMPTIED: Final = 500
"""The most times that emptying a store, database or cache is followed, since each searches all keys."""
_VALUE: Final = 4_096
_LOOK_S: Final = 5.0

Place = tuple[str, str, str]
"""Area, origin, key."""


class Storage:
    """Makes one observation for each key that a step wrote: its last value in that step, and who wrote it
    first.
    """

    name = "storage"
    init_script = (Path(__file__).parent / "storage.js").read_text(encoding="utf-8")

    def __init__(self) -> None:
        self._seen: dict[tuple[Step, Place], Stored] = {}
        self._latest: dict[Place, tuple[str, Step]] = {}
        """The value, and the step whose observation has it."""
        self._emptied = 0
        self._shown: set[Place] = set()
        """Local and session keys seen at the last look."""
        self._asked_for: set[str] = set()
        """Origins whose windows opened a cache; the contents are read from the browser."""
        self._workers: dict[str, set[str]] = {}
        """Scripts of workers, by origin."""

    async def start(self, watch: Watch) -> None:
        """Listen to writes by scripts, and for workers, whose writes no hook sees."""
        watch.be_told("stored", lambda report: self._told(report, watch))
        watch.be_told("unstored", lambda report: self._untold(report, watch))
        watch.hear(SERVICE_WORKER, lambda params, _: self._worker(str(params["url"])))
        watch.hear("Network.requestWillBeSent", self._request)

    async def look(self, watch: Watch) -> None:
        """Read what is stored now: setting a property on the storage object may bypass the hooks."""
        frames = [
            frame
            for page in watch.context.pages
            for frame in page.frames
            if frame.url.startswith("http") and not is_viewers(frame)
        ]
        if len(frames) > _FRAMES:
            watch.journal.gap("storage", f"more than {_FRAMES} frames: the rest was not looked at")
        told = {place for place in self._latest if place[0] == "local"}
        behind, *dumps = await asyncio.gather(
            self._accounts(watch), *(web_storage.dump(frame) for frame in frames[:_FRAMES])
        )
        for frame, dump in zip(frames, dumps, strict=False):
            if dump is not None:
                self._compare(dump, told, watch)
            elif not frame.is_detached():
                watch.journal.gap("storage", f"a frame did not show its storage: {frame.url[:200]}")
        for origin, areas in behind:
            await self._behind(origin, areas, watch)

    async def finish(self, watch: Watch) -> Iterable[Stored]:
        """Every key written, in order."""
        if len(self._seen) >= LIMIT:
            watch.journal.gap("storage", f"more than {LIMIT:,} keys: the rest was not recorded")
        return list(self._seen.values())

    def _worker(self, url: str) -> None:
        if sum(map(len, self._workers.values())) < _WORKERS:
            self._workers.setdefault(_origin(url), set()).add(url)

    def _request(self, params: Params, target: Target) -> None:
        """Note the worker that a request belongs to: a worker's main script names itself as its document."""
        url = params["request"]["url"]
        own = params.get("documentURL") == url and params.get("type") not in ("Document", "Preflight")
        if own or target.kind.endswith("worker"):
            self._worker(str(params.get("documentURL") or url) if own else target.url or url)

    def _compare(self, dump: Mapping[str, Any], told: set[Place], watch: Watch) -> None:
        """Record what a frame showed. Session keys belong to one window, so only a look can find them
        missing.
        """
        origin = dump["origin"]
        here = {(area, origin, key) for area, key, _, _ in dump["found"]}
        for area, key, value, size in dump["found"]:
            if (
                self._latest.get((area, origin, key), ("", ""))[0] != value
                or (area, origin, key) not in self._latest
            ):
                stored = Stored(area=area, origin=origin, key=key, value=value, size=size)
                self._add((area, origin, key), stored, watch)
        if dump["whole"]:
            for place in [p for p in self._shown | told if p[1] == origin and p not in here]:
                self._remove(place, watch)
        else:
            watch.journal.gap("storage", f"{origin} keeps more than 500 keys: the rest was not read")
        self._shown |= here

    async def _accounts(self, watch: Watch) -> list[tuple[str, Collection[Area]]]:
        """Which areas each origin uses that no hook sees: everything of workers, and the caches
        of windows.
        """
        page = watch.page
        origins = sorted({*self._asked_for, *self._workers} - {"", "null"})
        if page is None or page.is_closed():
            return []
        if len(origins) > _ORIGINS:
            watch.journal.gap("storage", f"more than {_ORIGINS} origins: the rest was not looked at")
        del origins[_ORIGINS:]

        async def ask(method: str, params: Params) -> Params:
            return await within(_LOOK_S, watch.ask(page, method, params))

        used = await asyncio.gather(*(origin_storage.used(ask, origin) for origin in origins))
        return [
            (origin, areas)
            for origin, found in zip(origins, used, strict=True)
            if (areas := found if self._workers.get(origin) else found & {"cache"})
        ]

    async def _behind(self, origin: str, areas: Collection[Area], watch: Watch) -> None:
        """Read what workers store and what windows put into caches, which only the browser shows."""
        page = watch.page
        if page is None:
            return
        try:
            kept = await within(
                _LOOK_S,
                origin_storage.of_origin(watch.context, page, origin, areas, stands=watch.stands),
            )
        except (Error, TimeoutError):
            if any(f"{frame.url}/".startswith(f"{origin}/") for frame in page.frames):
                watch.journal.gap("storage", f"databases and caches of {origin} could not be read")
            return
        if not kept.whole:
            watch.journal.gap("storage", f"{origin} keeps more in databases and caches than was read")
        for entry in kept.entries:
            place = (entry.area, origin, entry.key[:_VALUE])
            if place not in self._latest:
                writer, inferred = self._writer(place)
                stored = Stored(
                    area=entry.area,
                    origin=origin,
                    key=place[2],
                    value=entry.value[:_VALUE],
                    size=entry.size,
                    set_by=writer,
                    inferred=inferred,
                )
                self._add(place, stored, watch)

    def _writer(self, place: Place) -> tuple[ScriptPlace | None, tuple[Any, ...]]:
        """Return the script that opened the database or cache or, if no window did, the origin's
        only worker.
        """
        area, origin, key = place
        opener = next(
            (
                s.set_by
                for (_, p), s in self._seen.items()
                if p[:2] == (area, origin) and key.startswith(f"{p[2]}/")
            ),
            None,
        )
        workers = self._workers.get(origin, set())
        if opener is not None and not (workers - {opener.url}):
            return opener, ("set_by",)
        if opener is None and len(workers) == 1:
            return ScriptPlace(url=next(iter(workers))), ("set_by",)
        return None, ()

    def _told(self, report: Mapping[str, Any], watch: Watch) -> None:
        place = (str(report["area"]), str(report.get("origin", "")), str(report["key"])[:_VALUE])
        if place[0] == "cache":
            self._asked_for.add(place[1])
        stored = Stored(
            area=report["area"],
            origin=place[1],
            key=place[2],
            value=str(report.get("value", ""))[:_VALUE],
            size=int(report.get("size", 0)),
            set_by=place_of(report, watch),
            inferred=("set_by",) if report.get("reached") else (),
        )
        self._add(place, stored, watch)

    def _untold(self, report: Mapping[str, Any], watch: Watch) -> None:
        """Handle a removed key; an empty key stands for all keys, one that ends in a slash for all keys below
        it.
        """
        area, origin, key = str(report["area"]), str(report.get("origin", "")), str(report["key"])[:_VALUE]
        if key and (area in ("local", "session") or report.get("one")):
            self._remove((area, origin, key), watch)
            return
        self._emptied += 1
        if self._emptied > _EMPTIED:
            watch.journal.gap(
                "storage", f"emptied more than {_EMPTIED} times: what was gone then is not known"
            )
            return
        below = key if key.endswith("/") or not key else f"{key}/"
        for place in list(self._latest):
            if place[:2] == (area, origin) and (place[2] == key or place[2].startswith(below)):
                self._remove(place, watch)

    def _remove(self, place: Place, watch: Watch) -> None:
        self._shown.discard(place)
        if (last := self._latest.pop(place, None)) is not None and (last[1], place) in self._seen:
            written = self._seen[last[1], place]
            self._seen[last[1], place] = replace(written, removed=watch.journal.step)

    def _add(self, place: Place, stored: Stored, watch: Watch) -> None:
        step = watch.journal.step
        known = self._seen.get((step, place))
        if known is None and len(self._seen) >= LIMIT:
            return
        if known and known.set_by and (stored.inferred or not known.inferred):
            stored = replace(stored, set_by=known.set_by, inferred=known.inferred)
        self._seen[step, place] = replace(stored, step=step, at_s=watch.journal.at_s())
        self._latest[place] = (stored.value, step)


def _origin(url: str) -> str:
    """Return the origin of a worker's script; for a blob, that of the page that made it."""
    scheme, _, rest = url.removeprefix("blob:").partition("://")
    return f"{scheme}://{rest.partition('/')[0]}" if rest else ""


COLLECTOR = Storage
