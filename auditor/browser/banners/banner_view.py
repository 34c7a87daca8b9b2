"""Read a consent banner wherever it is: in the page, in shadow roots, in frames of any site."""

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
"""The argument that makes attachShadow return the closed shadow roots of a frame."""
_READER: Final = standing.with_it(
    files("auditor.browser.banners").joinpath("banner.js").read_text(encoding="utf-8")
)
_KNOWN: Final = json.dumps({"platforms": platforms.for_page(), "buttons": platform_buttons.BUTTONS})
_HOLDER: Final = f"given => ({_READER})({{...given, ...{_KNOWN}}})"
"""Constants are embedded in the script: as an argument they would be serialised for each frame."""
_LOOKER: Final = f"{_HOLDER}.report"
INIT_SCRIPT: Final = (
    files("auditor.browser.banners")
    .joinpath("closed_roots.js")
    .read_text(encoding="utf-8")
    .replace("%SECRET%", SECRET)
)
"""Runs in every frame before its own scripts, to keep closed shadow roots readable for us alone."""

MOST_FRAMES: Final = 40
_LABEL: Final = 50
"""Characters of a switch's label that name its purpose; the rest describes it."""
FRAME_S: Final = 5.0
"""Maximum real seconds for reading one frame."""

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
    """A banner in its current state."""

    frame: Frame
    elements: JSHandle | None
    """The live elements of its controls; None if it was only looked at."""
    text: str
    platform: str | None
    blocks: bool
    box: tuple[int, int, int, int] | None
    """Its position in the window: left, top, width, height in CSS pixels."""
    above: bool
    """Whether it is an overlay rather than in the flow of the page."""
    page: bool
    """Whether the page itself is the settings, which remains when the choice is made."""
    controls: tuple[Control, ...]
    score: float
    number: int = 0
    """Its index among the boxes of its frame."""
    parts: frozenset[int] = frozenset()
    """The boxes that are parts of it."""
    beside: tuple["View", ...] = ()
    """Other boxes on the page that may ask for consent and are not part of this one."""

    def offering(self, role: roles.Role, *, locked: bool = False) -> tuple[Control, ...]:
        """Its buttons of one role: real buttons before links, and explicit texts before a bare "Yes". Locked
        ones, which may be unlocked later, are included only if `locked`.
        """
        rank = {"button": 0, "link": 1, "leaf": 2, "switch": 3}
        offered = [
            c for c in self.controls if c.role == role and c.kind != "switch" and (locked or not c.locked)
        ]
        return tuple(sorted(offered, key=lambda c: (roles.means(c.text, "bare"), rank[c.kind])))

    @property
    def not_understood(self) -> tuple[str, ...]:
        """The texts of buttons whose effect is unknown."""
        return tuple(c.text for c in self.controls if not c.understood)

    @property
    def switches(self) -> tuple[Control, ...]:
        """The switches of its optional purposes."""
        return tuple(
            c
            for c in self.controls
            if c.kind == "switch" and not c.locked and not roles.speaks_of(c.text[:_LABEL], "necessary")
        )

    async def element(self, control: Control | Option) -> ElementHandle | None:
        """The live element of a control; None where it is gone or was not held."""
        if self.elements is None:
            return None
        held = await self.elements.evaluate_handle("(found, i) => found.elements[i]", control.element)
        return held.as_element()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """The position of a frame on the page: whether it is an overlay, covers all of it, and its corner."""

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
    """The consent banner that a person would see now; None where there is none.

    To `hold` its elements, so that they can be pressed, costs a second query per frame. With `in_page`, the
    page itself may be the settings that were asked for, or an overlay of switches that does not mention
    cookies. With `beyond`, only what was laid over that banner, still shown unchanged, counts: its settings
    or a question back. Boxes whose text is in `but` are ignored.
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
    """Whether two boxes are separate banners: not the same one, and neither a part of the other."""
    if one.frame is not other.frame:
        return True
    return one.number not in {other.number, *other.parts} and other.number not in one.parts


def _lies_over(view: View, met: View) -> bool:
    """Whether a box is an overlay that offers something that the banner `met` does not."""
    there = {control.text for control in met.controls}
    return view.above and any(control.text not in there for control in view.controls)


async def _in_frame(frame: Frame, *, hold: bool, in_page: bool) -> list[View]:
    """All consent banners in a frame."""
    try:
        return await asyncio.wait_for(_boxes(frame, hold=hold, in_page=in_page), FRAME_S)
    except (Error, TimeoutError):  # the frame is gone, or its scripts never end
        return []


async def _boxes(frame: Frame, *, hold: bool, in_page: bool) -> list[View]:
    if frame.parent_frame is None:
        return await _seen(frame, _Place(), hold=hold, in_page=in_page)
    # most frames contain no banner and are spared the expensive search for their position
    if not await _seen(frame, _Place(overlay=True), hold=False, in_page=in_page):
        return []
    place = await _place(frame)
    return [] if place is None else await _seen(frame, place, hold=hold, in_page=in_page)


async def _seen(frame: Frame, place: _Place, *, hold: bool, in_page: bool = False) -> list[View]:
    """All consent banners in a frame at the given position."""
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
    """The position of the frame on the page; None where it or an enclosing frame is not visible."""
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
