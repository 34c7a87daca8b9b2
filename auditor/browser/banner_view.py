"""Reading a consent banner where it stands: in the page, in shadow roots, in frames of any site."""

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.async_api import ElementHandle, Error, Frame, JSHandle, Page

from auditor.browser import banner_box, platform_buttons, platforms, roles
from auditor.browser.banner_box import Control

_SECRET: Final = secrets.token_hex(16)
_READER: Final = files("auditor.browser").joinpath("banner.js").read_text(encoding="utf-8")
INIT_SCRIPT: Final = (
    files("auditor.browser")
    .joinpath("closed_roots.js")
    .read_text(encoding="utf-8")
    .replace("%SECRET%", _SECRET)
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
  return {overlay: above || named, wide};
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A banner as it stands now."""

    frame: Frame
    elements: JSHandle
    text: str
    platform: str | None
    blocks: bool
    above: bool
    """Whether it lies above the page, not in its flow."""
    controls: tuple[Control, ...]
    score: float

    def offering(self, role: roles.Role) -> tuple[Control, ...]:
        """Its buttons of one role: real buttons before links, full words before a bare "Yes"."""
        rank = {"button": 0, "link": 1, "leaf": 2, "switch": 3}
        offered = [c for c in self.controls if c.role == role and c.kind != "switch" and not c.locked]
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

    async def element(self, control: Control) -> ElementHandle | None:
        """The live element of a control; None where it is gone."""
        held = await self.elements.evaluate_handle("(found, i) => found.elements[i]", control.element)
        return held.as_element()


async def read(page: Page) -> View | None:
    """The consent banner that a person would meet now; None where there is none."""
    best = max(await views(page), key=lambda view: view.score, default=None)
    return best if best is not None and best.score > 0 else None


async def views(page: Page) -> list[View]:
    """Everything in any frame that is a consent banner."""
    frames = page.frames[: MOST_FRAMES + 1]
    found = await asyncio.gather(*(_in_frame(frame) for frame in frames))
    return [view for of_frame in found for view in of_frame]


async def _in_frame(frame: Frame) -> list[View]:
    try:
        return await asyncio.wait_for(_boxes(frame), FRAME_S)
    except (Error, TimeoutError):  # a frame that left, or whose scripts never end, shows no banner
        return []


async def _boxes(frame: Frame) -> list[View]:
    place = await _place(frame)
    if place is None:
        return []
    elements = await frame.evaluate_handle(
        _READER,
        {
            "secret": _SECRET,
            "platforms": platforms.for_page(),
            "buttons": platform_buttons.BUTTONS,
            "overlay": place["overlay"],
        },
    )
    report: dict[str, Any] = await elements.evaluate("found => found.report")
    name = platforms.by_host(urlsplit(frame.url).hostname or "")
    made = (
        _view(frame, elements, box, report["loaded"], name, wide=place["wide"]) for box in report["boxes"]
    )
    return [view for view in made if view is not None]


async def _place(frame: Frame) -> dict[str, bool] | None:
    """Whether the frame lies above the page; None where it or one that holds it cannot be seen."""
    overlay, wide = False, False
    inner: Frame | None = frame
    while inner is not None and inner.parent_frame is not None:
        seen: dict[str, bool] | None = await (await inner.frame_element()).evaluate(_OVERLAY)
        if seen is None:
            return None
        overlay, wide = overlay or seen["overlay"], wide or seen["wide"]
        inner = inner.parent_frame
    return {"overlay": overlay, "wide": wide}


def _view(
    frame: Frame,
    elements: JSHandle,
    box: Mapping[str, Any],
    loaded: list[str],
    host: str | None,
    *,
    wide: bool,
) -> View | None:
    controls = banner_box.controls(box["controls"])
    platform = box["platform"] or host
    score = banner_box.score(box, controls, platform)
    if score <= 0:
        return None
    return View(
        frame=frame,
        elements=elements,
        text=box["text"][:4000],
        platform=platform or (loaded[0] if len(loaded) == 1 else None),
        blocks=bool(box["blocks"]) or wide,
        above=bool(box["above"]),
        controls=controls,
        score=score,
    )
