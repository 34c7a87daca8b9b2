"""Reading a consent banner where it stands: in the page, in shadow roots, in frames of any site."""

import asyncio
import json
import secrets
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.resources import files
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.async_api import ElementHandle, Error, Frame, JSHandle, Page

from auditor.browser.banners import banner_box, platform_buttons, platforms
from auditor.browser.banners.banner_box import Control, Option
from auditor.browser.page import asking, roles, standing
from auditor.browser.page.frames import with_document

SECRET: Final = secrets.token_hex(16)
"""What attachShadow is asked with for the closed shadow roots of a frame."""
_READER: Final = standing.with_it(
    files("auditor.browser.banners").joinpath("banner.js").read_text(encoding="utf-8")
)
_KNOWN: Final = json.dumps({"platforms": platforms.for_page(), "buttons": platform_buttons.BUTTONS})
_HOLDER: Final = f"given => ({_READER})({{...given, ...{_KNOWN}}})"
"""What never changes stands in the script: as an argument it would be packed and unpacked for each frame."""
_LOOKER: Final = f"{_HOLDER}.report"
INIT_SCRIPT: Final = (
    files("auditor.browser.banners")
    .joinpath("closed_roots.js")
    .read_text(encoding="utf-8")
    .replace("%SECRET%", SECRET)
)
"""Goes into every frame before its own scripts: keeps closed shadow roots readable to us alone."""

MOST_FRAMES: Final = 40
_LABEL: Final = 50
"""Characters of a switch's label that name its purpose: what follows describes it."""
FRAME_S: Final = 5.0
"""Real seconds that reading one frame may take."""

_OVERLAY: Final = """frame => {
  const box = frame.getBoundingClientRect();
  if (!frame.checkVisibility({checkOpacity: true, checkVisibilityCSS: true})) return null;
  if (box.width < 120 || box.height < 40 || box.bottom <= 0 || box.top >= innerHeight) return null;
  let above = false, depth = 0;
  for (let node = frame; node && node !== document.body; depth++) {
    const style = getComputedStyle(node);
    above ||= ['fixed', 'sticky'].includes(style.position)
      || (style.position === 'absolute' && +style.zIndex >= 10)
      || node.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]');
    node = node.parentElement || node.getRootNode().host;
  }
  const names = `${frame.id} ${frame.className} ${frame.title} ${frame.name}`;
  const named = /consent|cookie|cmp|sp_message|privacy|gdpr/i.test(names);
  const wide = box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9;
  return {overlay: above || named, wide, x: box.left + frame.clientLeft, y: box.top + frame.clientTop};
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A banner as it stands now."""

    frame: Frame
    elements: JSHandle | None
    """The live elements of its controls; None where it is only looked at."""
    text: str
    platform: str | None
    blocks: bool
    box: tuple[int, int, int, int] | None
    """Where it lies in the window: left, top, width, height in CSS pixels."""
    above: bool
    """Whether it lies above the page, not in its flow."""
    page: bool
    """Whether the page itself is the settings: it stays when the choice is made."""
    controls: tuple[Control, ...]
    score: float
    number: int = 0
    """Its place among the boxes of its frame."""
    parts: frozenset[int] = frozenset()
    """Those boxes that are parts of it."""
    beside: tuple["View", ...] = ()
    """What else stood on the page that may ask for consent, and is no part of this one."""

    def offering(self, role: roles.Role, *, locked: bool = False) -> tuple[Control, ...]:
        """Its buttons of one role: real buttons before links, full words before a bare "Yes". Those that are
        `locked`, and may not be later, only where they are asked for.
        """
        rank = {"button": 0, "link": 1, "leaf": 2, "switch": 3}
        offered = [
            c for c in self.controls if c.role == role and c.kind != "switch" and (locked or not c.locked)
        ]
        return tuple(sorted(offered, key=lambda c: (roles.means(c.text, "bare"), rank[c.kind])))

    @property
    def not_understood(self) -> tuple[str, ...]:
        """Words of buttons that may do anything."""
        return tuple(c.text for c in self.controls if not c.understood)

    @property
    def switches(self) -> tuple[Control, ...]:
        """Its purposes that can be switched."""
        return tuple(
            c
            for c in self.controls
            if c.kind == "switch" and not c.locked and not roles.speaks_of(c.text[:_LABEL], "necessary")
        )

    async def element(self, control: Control | Option) -> ElementHandle | None:
        """The live element of a control; None where it is gone, or was not held."""
        if self.elements is None:
            return None
        held = await self.elements.evaluate_handle("(found, i) => found.elements[i]", control.element)
        return held.as_element()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """How a frame lies on the page: above it, over all of it, and where its corner is."""

    overlay: bool = False
    wide: bool = False
    x: float = 0.0
    y: float = 0.0


async def read(
    page: Page,
    *,
    hold: bool = True,
    in_page: bool = False,
    beyond: View | None = None,
    but: Collection[str] = (),
) -> View | None:
    """The consent banner that a person would meet now; None where there is none.

    To `hold` its elements, so that they can be pressed, costs a second question to each frame. Where the
    settings were asked for, the page itself may be them (`in_page`), or switches above it that do not name
    cookies; or they, or a question back, were laid over the banner that was met (`beyond`) and that still
    stands as it was. Boxes whose text is in `but` are left alone.
    """
    frames = with_document(page)[: MOST_FRAMES + 1]
    found = await asyncio.gather(*(_in_frame(frame, hold=hold, in_page=in_page) for frame in frames))
    views = [view for of_frame in found for view in of_frame]
    if beyond is not None:
        met = [view for view in views if view.text == beyond.text]
        views = [v for v in views if _lies_over(v, beyond) and all(_apart(v, banner) for banner in met)]
    asking = [view for view in views if view.score > 0 and view.text not in but]
    best = max(asking, key=lambda view: view.score, default=None)
    if best is None:
        return None
    return replace(best, beside=tuple(view for view in asking if _apart(view, best)))


def _apart(one: View, other: View) -> bool:
    """Whether two boxes are not the same banner, or a part of it."""
    if one.frame is not other.frame:
        return True
    return one.number not in {other.number, *other.parts} and other.number not in one.parts


def _lies_over(view: View, met: View) -> bool:
    """Whether a box above the page offers what the banner that was met does not: no part of that one."""
    there = {control.text for control in met.controls}
    return view.above and any(control.text not in there for control in view.controls)


async def _in_frame(frame: Frame, *, hold: bool, in_page: bool) -> list[View]:
    """Everything in a frame that is a consent banner."""
    try:
        return await asyncio.wait_for(_boxes(frame, hold=hold, in_page=in_page), FRAME_S)
    except (Error, TimeoutError):  # a frame that left, or whose scripts never end, shows no banner
        return []


async def _boxes(frame: Frame, *, hold: bool, in_page: bool) -> list[View]:
    if frame.parent_frame is None:
        return await _seen(frame, _Place(), hold=hold, in_page=in_page)
    # most frames hold nothing of the kind: they are spared the dear way up to where they lie
    if not await _seen(frame, _Place(overlay=True), hold=False, in_page=in_page):
        return []
    place = await _place(frame)
    return [] if place is None else await _seen(frame, place, hold=hold, in_page=in_page)


async def _seen(frame: Frame, place: _Place, *, hold: bool, in_page: bool = False) -> list[View]:
    """Everything in a frame that is a consent banner, wherever the frame lies."""
    given = {
        "secret": SECRET,
        "overlay": place.overlay,
        "inPage": in_page and frame.parent_frame is None,
    }
    elements: JSHandle | None = None
    report: dict[str, Any]
    if hold:
        elements = await frame.evaluate_handle(_HOLDER, given)
        report = await elements.evaluate("found => found.report")
    else:
        report = await asking.ask(frame, _LOOKER, given)
    name = platforms.by_host(urlsplit(frame.url).hostname or "")
    boxes = [{**box, "asked": in_page} for box in report["boxes"]]
    made = (_view(frame, elements, box, report["loaded"], name, place) for box in boxes)
    return [
        replace(view, number=number, parts=frozenset(report["boxes"][number]["parts"]))
        for number, view in enumerate(made)
        if view is not None
    ]


async def _place(frame: Frame) -> _Place | None:
    """How the frame lies on the page; None where it or one that holds it cannot be seen."""
    place = _Place()
    inner: Frame | None = frame
    while inner is not None and inner.parent_frame is not None:
        seen: dict[str, Any] | None = await (await inner.frame_element()).evaluate(_OVERLAY)
        if seen is None:
            return None
        place = _Place(
            overlay=place.overlay or seen["overlay"],
            wide=place.wide or seen["wide"],
            x=place.x + seen["x"],
            y=place.y + seen["y"],
        )
        inner = inner.parent_frame
    return place


def _view(
    frame: Frame,
    elements: JSHandle | None,
    box: Mapping[str, Any],
    loaded: list[str],
    host: str | None,
    place: _Place,
) -> View | None:
    controls = banner_box.controls(box["controls"], box["text"])
    platform = box["platform"] or host
    score = banner_box.score(box, controls, platform)
    if score <= 0:
        return None
    return View(
        frame=frame,
        elements=elements,
        text=box["text"][:4000],
        platform=platform or (loaded[0] if len(loaded) == 1 else None),
        blocks=bool(box["blocks"]) or place.wide,
        box=_on_page(box["at"], place),
        above=bool(box["above"]),
        page=bool(box["page"]),
        controls=controls,
        score=score,
    )


def _on_page(at: Sequence[float] | None, place: _Place) -> tuple[int, int, int, int] | None:
    if at is None:
        return None
    left, top, width, height = at
    return round(left + place.x), round(top + place.y), round(width), round(height)
