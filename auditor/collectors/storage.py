"""Local and session storage, IndexedDB and Cache storage: keys, values, sizes, writers, in every frame."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error, Frame

from auditor.browser.collector import Watch
from auditor.model.observation import Step, Stored

LIMIT: Final = 5_000
_FRAMES: Final = 40
_VALUE: Final = 4_096
_LOOK_S: Final = 5.0

_DUMP: Final = """() => {
  const found = [];
  for (const area of ["local", "session"]) {
    let storage;
    try { storage = area === "local" ? localStorage : sessionStorage; } catch { continue; }
    for (let i = 0; i < Math.min(storage.length, 500); i++) {
      const key = storage.key(i), value = storage.getItem(key) ?? "";
      found.push([area, key.slice(0, 4096), value.slice(0, 4096), key.length + value.length]);
    }
  }
  return {origin: self.origin, found};
}"""

Place = tuple[str, str, str]
"""Area, origin, key."""


class Storage:
    """One observation for each key that a step wrote: its last value there, and who wrote it first."""

    name = "storage"
    init_script = (Path(__file__).parent / "storage.js").read_text(encoding="utf-8")

    def __init__(self) -> None:
        self._seen: dict[tuple[Step, Place], Stored] = {}
        self._latest: dict[Place, str] = {}

    async def start(self, watch: Watch) -> None:
        """Listen to what scripts write."""
        watch.be_told("stored", lambda report: self._told(report, watch))

    async def look(self, watch: Watch) -> None:
        """Read what is there: a property set on the storage object passes the hooks by."""
        frames = [f for page in watch.context.pages for f in page.frames if f.url.startswith("http")]
        if len(frames) > _FRAMES:
            watch.journal.gap("storage", f"more than {_FRAMES} frames: the rest was not looked at")
        for dump in await asyncio.gather(*(_dump(frame) for frame in frames[:_FRAMES])):
            if dump is None:
                continue
            for area, key, value, size in dump["found"]:
                place = (area, dump["origin"], key)
                if self._latest.get(place) != value:
                    self._add(
                        place, Stored(area=area, origin=place[1], key=key, value=value, size=size), watch
                    )

    async def finish(self, watch: Watch) -> Iterable[Stored]:
        """Every key written, in order."""
        if len(self._seen) >= LIMIT:
            watch.journal.gap("storage", f"more than {LIMIT:,} keys: the rest was not recorded")
        return list(self._seen.values())

    def _told(self, report: Mapping[str, Any], watch: Watch) -> None:
        place = (str(report["area"]), str(report.get("origin", "")), str(report["key"])[:_VALUE])
        stored = Stored(
            area=report["area"],
            origin=place[1],
            key=place[2],
            value=str(report.get("value", ""))[:_VALUE],
            size=int(report.get("size", 0)),
            set_by=watch.initiators.place_in(str(report.get("stack", ""))),
        )
        self._add(place, stored, watch)

    def _add(self, place: Place, stored: Stored, watch: Watch) -> None:
        step = watch.journal.step
        known = self._seen.get((step, place))
        if known is None and len(self._seen) >= LIMIT:
            return
        writer = known.set_by if known and known.set_by else stored.set_by
        self._seen[step, place] = replace(stored, step=step, set_by=writer)
        self._latest[place] = stored.value


async def _dump(frame: Frame) -> dict[str, Any] | None:
    try:
        dump: dict[str, Any] = await asyncio.wait_for(frame.evaluate(_DUMP), _LOOK_S)
    except (Error, TimeoutError):
        return None
    return dump


COLLECTOR = Storage
