"""Read an origin's Cache storage, IndexedDB and private file system from the browser, because no hook reaches
into workers.

https://chromedevtools.github.io/devtools-protocol/tot/CacheStorage/, /IndexedDB/ and /FileSystem/
"""

import asyncio
import json
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, Literal

from playwright.async_api import BrowserContext, CDPSession, Error, Frame, Page

from auditor.browser.page.screens import Ask
from auditor.browser.program.bounded import within

Area = Literal["indexeddb", "cache", "files"]
AREAS: Final[frozenset[Area]] = frozenset({"indexeddb", "cache", "files"})
_QUOTA: Final[dict[str, Area]] = {
    "indexeddb": "indexeddb",
    "cache_storage": "cache",
    "file_systems": "files",
}
"""The browser's storage types in its usage breakdown, and their areas."""
_PARTS: Final = 20
"""Maximum number of caches, of databases and of stores per database that are read."""
_ENTRIES: Final = 100
_ANSWER_S: Final = 2.0
_BREATH_MS: Final = 20
_BREATHS: Final = 40
_ASKED_S: Final = 0.002
"""Real seconds until a query has reached the page: virtual time granted before that is wasted."""
_PATIENCE_S: Final = 0.03
"""Real seconds to wait for a page that may not be paused, before its virtual time is controlled."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored item."""

    area: Area
    key: str
    """Slash-separated: database/store/key, cache/request URL, or the path of a file."""
    value: str
    size: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What an origin stores, and whether the list is complete."""

    entries: tuple[Entry, ...]
    whole: bool


async def used(ask: Ask, origin: str) -> frozenset[Area]:
    """The areas in which `origin` stores anything, from the browser's own usage figures, which a paused page
    cannot block; all areas where the browser gives none. A cache without entries does not count.

    https://chromedevtools.github.io/devtools-protocol/tot/Storage/#method-getUsageAndQuota
    """
    try:
        told = (await ask("Storage.getUsageAndQuota", {"origin": f"{origin}/"}))["usageBreakdown"]
    except (Error, TimeoutError, KeyError):
        return AREAS
    return frozenset(
        area for each in told if each["usage"] and (area := _QUOTA.get(each["storageType"])) is not None
    )


async def of_origin(
    context: BrowserContext, page: Page, origin: str, areas: Collection[Area], *, stands: bool = False
) -> Kept:
    """What `origin`, which has a document on `page`, stores in `areas`. `stands` means that the page is known
    to be paused.

    Raises Error or TimeoutError where the page is gone or the browser does not answer.
    """
    key = f"{origin}/"
    session = await _session(context, page, origin)
    entries: list[Entry] = []
    whole = True
    try:
        if "cache" in areas:
            entries, whole = await _caches(session, key)
        if "indexeddb" in areas or "files" in areas:
            records, all_records = await _breathing(
                session, _behind(session, key, areas), _ASKED_S if stands else _PATIENCE_S
            )
            entries, whole = [*entries, *records], whole and all_records
    finally:
        with suppress(Error, TimeoutError):
            await within(_ANSWER_S, session.detach())
    return Kept(tuple(entries), whole)


async def _session(context: BrowserContext, page: Page, origin: str) -> CDPSession:
    """Open a session to the origin's frame: a cross-site frame may be a separate target, and only a session
    of its own shows its storage.
    """
    frame: Frame | Page = next(
        (f for f in page.frames if f"{f.url}/".startswith(f"{origin}/")), page.main_frame
    )
    with suppress(Error):
        return await within(_ANSWER_S, context.new_cdp_session(frame))
    return await within(_ANSWER_S, context.new_cdp_session(page))


async def _ask(session: CDPSession, method: str, **asked: Any) -> dict[str, Any]:
    answer: dict[str, Any] = await within(_ANSWER_S, session.send(method, asked))
    return answer


async def _caches(session: CDPSession, storage_key: str) -> tuple[list[Entry], bool]:
    found: list[Entry] = []
    names = (await _ask(session, "CacheStorage.requestCacheNames", storageKey=storage_key))["caches"]
    whole = len(names) <= _PARTS
    for cache in names[:_PARTS]:
        name = cache["cacheName"]
        found.append(Entry("cache", name, "", len(name)))
        held = await _ask(
            session, "CacheStorage.requestEntries", cacheId=cache["cacheId"], skipCount=0, pageSize=_ENTRIES
        )
        whole = whole and held["returnCount"] <= _ENTRIES
        found += [_cached(name, entry) for entry in held["cacheDataEntries"]]
    return found, whole


def _cached(cache: str, entry: dict[str, Any]) -> Entry:
    length = next(
        (h["value"] for h in entry["responseHeaders"] if h["name"].lower() == "content-length"), "0"
    )
    url = entry["requestURL"]
    size = int(length) if length.isascii() and length.isdigit() and len(length) < 16 else 0  # noqa: PLR2004 - digits
    return Entry("cache", f"{cache}/{url}", "", len(url) + size)


async def _behind(session: CDPSession, storage_key: str, areas: Collection[Area]) -> tuple[list[Entry], bool]:
    """The contents of the areas about which a paused page does not answer."""
    ways: dict[Area, Callable[[CDPSession, str], Coroutine[Any, Any, tuple[list[Entry], bool]]]]
    ways = {"indexeddb": _databases, "files": _files}
    looks = await asyncio.gather(*(way(session, storage_key) for area, way in ways.items() if area in areas))
    return [entry for found, _ in looks for entry in found], all(whole for _, whole in looks)


async def _files(session: CDPSession, storage_key: str) -> tuple[list[Entry], bool]:
    """Names and sizes of files; the browser does not show their contents."""
    found: list[Entry] = []
    folders: list[tuple[str, ...]] = [()]
    for looked, path in enumerate(folders):
        if looked == _PARTS:
            return found, False
        place = {"storageKey": storage_key, "pathComponents": list(path)}
        try:
            answer = await _ask(session, "FileSystem.getDirectory", bucketFileSystemLocator=place)
        except Error:  # there is none, or an older Chromium cannot report it
            return found, not path
        held = answer["directory"]
        folders += [(*path, name) for name in held["nestedDirectories"]]
        for file in held["nestedFiles"][:_ENTRIES]:
            key = "/".join((*path, file["name"]))
            found.append(Entry("files", key, "", len(key) + int(file["size"])))
    return found, True


async def _databases(session: CDPSession, storage_key: str) -> tuple[list[Entry], bool]:
    found: list[Entry] = []
    names = (await _ask(session, "IndexedDB.requestDatabaseNames", storageKey=storage_key))["databaseNames"]
    whole = len(names) <= _PARTS
    for name in names[:_PARTS]:
        found.append(Entry("indexeddb", name, "", len(name)))
        asked = {"storageKey": storage_key, "databaseName": name}
        about = (await _ask(session, "IndexedDB.requestDatabase", **asked))["databaseWithObjectStores"]
        whole = whole and len(about["objectStores"]) <= _PARTS
        for store in about["objectStores"][:_PARTS]:
            held = await _ask(
                session,
                "IndexedDB.requestData",
                **asked,
                objectStoreName=store["name"],
                skipCount=0,
                pageSize=_ENTRIES,
            )
            whole = whole and not held["hasMore"]
            found += [_record(f"{name}/{store['name']}", entry) for entry in held["objectStoreDataEntries"]]
    return found, whole


def _record(place: str, entry: dict[str, Any]) -> Entry:
    key, value = _text(entry["primaryKey"]), _text(entry["value"])
    return Entry("indexeddb", f"{place}/{key}", value, len(place) + 1 + len(key) + len(value))


def _text(value: dict[str, Any]) -> str:
    """A value of the page as text: JSON where it is an object."""
    if "value" in value:
        plain = value["value"]
        return plain if isinstance(plain, str) else json.dumps(plain)
    shown = value.get("preview", {}).get("properties", ())
    if shown:
        return json.dumps({each["name"]: each.get("value", "") for each in shown}, ensure_ascii=False)
    return str(value.get("description", ""))


async def _breathing(
    session: CDPSession, work: Coroutine[Any, Any, tuple[list[Entry], bool]], patience_s: float
) -> tuple[list[Entry], bool]:
    """The result of `work`. A settled page is paused and does not answer, so it is given slices of a fiftieth
    of a virtual second until it has answered.
    """
    task = asyncio.ensure_future(work)
    expired = asyncio.Event()
    session.on("Emulation.virtualTimeBudgetExpired", lambda _: expired.set())
    try:
        await asyncio.wait({task}, timeout=patience_s)
        for breath in range(_BREATHS):
            if task.done():
                break
            expired.clear()
            moment = {"policy": "pauseIfNetworkFetchesPending", "budget": _BREATH_MS}
            await within(_ANSWER_S, session.send("Emulation.setVirtualTimePolicy", moment))
            waiting = asyncio.ensure_future(expired.wait())
            await asyncio.wait({task, waiting}, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
            waiting.cancel()
            # the slices pass at once, but a busy browser is slow to open a database
            await asyncio.wait({task}, timeout=min(_ASKED_S * breath, 0.1))
        return await asyncio.wait_for(task, 0.1)
    finally:
        task.cancel()
