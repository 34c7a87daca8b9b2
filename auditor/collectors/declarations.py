"""What the consent platform publishes about the site's cookies: its JSON responses, its objects in the page,
the tables in its layers. Stored raw and read later, as a document of the site.
"""

import asyncio
import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error

from auditor.browser.banners.platforms import PLATFORMS
from auditor.browser.collector import Watch
from auditor.browser.page import asking
from auditor.browser.traffic.targets import ANSWER_BODY, Params, Target
from auditor.model.observation import Declared, Step

LIMIT: Final = 20
"""The most declarations that a visit keeps."""
_BYTES: Final = 2 << 20
_LOOK_S: Final = 5.0
_BODIES_S: Final = 5.0

_PATH: Final = re.compile(
    r"consent|cookie|onetrust|usercentrics|didomi|privacy|gdpr|ccpa|tcf|vendor-?list|gvl|(?<![a-z])cmp(?![a-z])|"
    r"sourcepoint|quantcast|iubenda|osano|termly|trustarc|truste\b|cky|banner",
    re.IGNORECASE,
)
_HOST: Final = re.compile(
    r"consent|cookie-?(?:law|bot|yes|pro|first|script|hub|info)|onetrust|usercentrics|didomi|privacy|gdpr|"
    r"(?<![a-z])cmp(?![a-z])|sourcepoint|sp-prod|quantcast|iubenda|osano|termly|trustarc|truste\b",
    re.IGNORECASE,
)
"""Words in the address of a response that may be a declaration; its structure decides later. The host words
are stricter, because a shop that sells cookies may have the word in its name.
"""
_UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_CERTAIN: Final = re.compile(
    rf"/consent/{_UUID}/{_UUID}/[a-z-]{{2,8}}\.json|/vendor-?list[\w.-]{{0,20}}\.json|"
    r"//[\w.-]{0,40}usercentrics\.eu/(?:aggregate|settings)/",
    re.IGNORECASE,
)
"""Addresses that are known to be declarations: a response that cannot be read leaves a gap."""
_MARKS: Final = re.compile(rb"cookie|FirstPartyCookies|deviceStorage|vendorListVersion", re.IGNORECASE)
"""A response without any of these words declares nothing."""
_JSON_PATH: Final = re.compile(r"\.json(?:$|[?#])", re.IGNORECASE)
_BOXES: Final = ",".join(platform.box for platform in PLATFORMS if platform.box)
_LOOK: Final = (
    (Path(__file__).parent / "declarations.js")
    .read_text(encoding="utf-8")
    .replace("%BOXES%", _BOXES.replace("\\", "\\\\").replace('"', '\\"'))
)


@dataclass(frozen=True, slots=True)
class _Met:
    """A response that may be a declaration."""

    id: str
    url: str
    target: Target
    step: Step
    at_s: float
    large: bool


class Declarations:
    """Keeps each distinct declaration once."""

    name = "declarations"
    init_script = ""

    def __init__(self) -> None:
        self._waiting: dict[str, _Met] = {}
        self._asked: dict[str, asyncio.Future[Params]] = {}
        self._kept: dict[str, Declared] = {}
        self._met = 0
        self._failed = False
        self._looked = False

    async def start(self, watch: Watch) -> None:
        """Listen for responses whose address and type may be those of a declaration."""
        watch.hear("Network.responseReceived", lambda params, target: self._answer(params, target, watch))
        watch.hear(ANSWER_BODY, self._body)

    async def look(self, watch: Watch) -> None:
        """Request the bodies while their documents still exist, and read the platforms' objects
        in the page.
        """
        waiting, self._waiting = list(self._waiting.values()), {}
        if waiting:
            await asyncio.gather(*(self._fetch(met, watch) for met in waiting))
        if watch.page is None or watch.page.is_closed() or len(self._kept) >= LIMIT:
            return
        try:
            found = await asyncio.wait_for(asking.ask(watch.page.main_frame, _LOOK), _LOOK_S)
        except (Error, TimeoutError):
            self._failed = True
            return
        self._looked = True
        for each in found:
            self._in_page(each, watch)

    async def finish(self, watch: Watch) -> Iterable[Declared]:
        """The declarations that were kept, in order."""
        if self._failed and not self._looked:
            watch.journal.gap("declarations", "no page could be asked for its consent platform's lists")
        if self._met > LIMIT:
            watch.journal.gap("declarations", f"more than {LIMIT} answers that may be a declaration")
        return list(self._kept.values())

    def _answer(self, params: Params, target: Target, watch: Watch) -> None:
        response = params["response"]
        url = response["url"]
        if not _spoken_of(url) or not _is_json(response):
            return
        self._met += 1
        if target.ask_answer is None or self._met > LIMIT or watch.keep is None:
            return
        length = str(response.get("headers", {}).get("content-length", ""))
        self._waiting[params["requestId"]] = _Met(
            params["requestId"],
            url,
            target,
            watch.journal.step,
            watch.journal.at_s(),
            length.isdigit() and int(length[:12]) > _BYTES,
        )

    def _body(self, params: Params, target: Target) -> None:
        del target
        future = self._asked.pop(params["requestId"], None)
        if future is not None and not future.done():
            future.set_result(params)

    async def _fetch(self, met: _Met, watch: Watch) -> None:
        if met.target.ask_answer is None:
            return
        answer: Params = {}
        if not met.large:
            future = self._asked[met.id] = asyncio.get_running_loop().create_future()
            met.target.ask_answer(met.id)
            (answer,) = await asyncio.gather(_in_time(future))
        body = _bytes(answer)
        if body is None or len(body) > _BYTES:
            if _CERTAIN.search(met.url[:2_000]):
                why = "is larger than 2 MB" if met.large or body else "could not be had"
                watch.journal.gap("declarations", f"the declaration {met.url[:200]} {why}")
            return
        if not _MARKS.search(body):
            return
        self._keep(body, watch, Declared(url=met.url[:8_192], sha256="", at_s=met.at_s, step=met.step))

    def _in_page(self, found: dict[str, Any], watch: Watch) -> None:
        where = str(found.get("where", ""))[:100]
        if found.get("cut"):
            watch.journal.gap("declarations", f"what {where} holds is larger than 2 MB")
            return
        journal, url = watch.journal, watch.page.url if watch.page else ""
        seen = Declared(url=url[:8_192], sha256="", where=where, at_s=journal.at_s(), step=journal.step)
        self._keep(str(found["text"]).encode("utf-8", "replace"), watch, seen)

    def _keep(self, body: bytes, watch: Watch, seen: Declared) -> None:
        if watch.keep is None or not body.strip() or len(self._kept) >= LIMIT:
            return
        sha256 = watch.keep(body)
        page = watch.page.url[:8_192] if watch.page else ""
        declared = Declared(
            url=seen.url, sha256=sha256, where=seen.where, page_url=page, at_s=seen.at_s, step=seen.step
        )
        self._kept.setdefault(sha256, declared)


async def _in_time(future: "asyncio.Future[Params]") -> Params:
    try:
        return await asyncio.wait_for(future, _BODIES_S)
    except TimeoutError:
        return {}


def _spoken_of(url: str) -> bool:
    host, _, path = url[:2_000].partition("://")[2].partition("/")
    return _PATH.search(path) is not None or _HOST.search(host) is not None


def _is_json(response: Params) -> bool:
    kind = str(response.get("mimeType", "")).lower()
    return kind.endswith("json") or (
        not kind.startswith("text/html") and bool(_JSON_PATH.search(response["url"]))
    )


def _bytes(answer: Params) -> bytes | None:
    body = answer.get("body")
    if not isinstance(body, str):
        return None
    if answer.get("base64Encoded"):
        return base64.b64decode(body)
    return body.encode("utf-8", "replace")


COLLECTOR = Declarations
