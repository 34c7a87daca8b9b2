"""Use of APIs that tell devices apart (canvas, WebGL, audio, fonts, plugins, battery, devices), and of APIs
through which the browser shares information about its visitor or lets a site reach him: topics, interest
groups, tokens, federated identities, cross-site storage, push messages.

The APIs are those named in the W3C's "Mitigating Browser Fingerprinting in Web Specifications" and in the
literature on fingerprinting. Which use is fingerprinting is decided when judging.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from auditor.browser.collector import Watch
from auditor.model.observation import Call, ScriptPlace, Step

LIMIT: Final = 3_000


class Calls:
    """Makes one observation for each interface, script place, frame and step."""

    name = "calls"
    init_script = (Path(__file__).parent / "calls.js").read_text(encoding="utf-8")

    def __init__(self) -> None:
        self._calls: dict[tuple[Step, str, str, str, str], Call] = {}

    async def start(self, watch: Watch) -> None:
        """Listen to the hooks."""
        watch.be_told("call", lambda report: self._told(report, watch))

    async def look(self, watch: Watch) -> None:
        """Nothing to collect here: calls are reported as they are made."""

    async def finish(self, watch: Watch) -> Iterable[Call]:
        """All calls, in the order in which they were first made."""
        if len(self._calls) >= LIMIT:
            watch.journal.gap("calls", f"more than {LIMIT:,} calls: the rest was not recorded")
        return list(self._calls.values())

    def _told(self, report: Mapping[str, Any], watch: Watch) -> None:
        stack, api, frame = str(report.get("stack", "")), str(report["api"]), str(report.get("frame", ""))
        place = watch.initiators.place_in(stack, frame) or ScriptPlace(url=frame)
        step, count = watch.journal.step, int(report.get("count", 1))
        key = (step, api, place.url, str(place.line), frame)
        known = self._calls.get(key)
        if known is not None:
            self._calls[key] = replace(known, count=max(known.count, count))
        elif len(self._calls) < LIMIT:
            self._calls[key] = Call(
                api=api, script=place, frame_url=frame, count=count, at_s=watch.journal.at_s(), step=step
            )


COLLECTOR = Calls
