"""Reading a consent banner where it stands: in the page, in shadow roots, in frames of any site."""

import asyncio
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from playwright.async_api import ElementHandle, Error, Frame, JSHandle, Page

from auditor.browser import platforms, roles

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
FRAME_S: Final = 5.0
"""Real seconds that reading one frame may take."""

_OVERLAY: Final = """frame => {
  const box = frame.getBoundingClientRect();
  if (!frame.checkVisibility({checkOpacity: true, checkVisibilityCSS: true})) return null;
  if (box.width < 120 || box.height < 40 || box.bottom <= 0 || box.top >= innerHeight) return null;
  let above = false, depth = 0;
  for (let node = frame; node && node !== document.body; depth++) {
    const style = getComputedStyle(node);
    above ||= ['fixed', 'sticky'].includes(style.position) || (style.position === 'absolute' && +style.zIndex >= 10)
      || node.matches('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]');
    node = node.parentElement || node.getRootNode().host;
  }
  const named = /consent|cookie|cmp|sp_message|privacy|gdpr/i.test(`${frame.id} ${frame.className} ${frame.title} ${frame.name}`);
  const wide = box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9;
  return {overlay: above || named, wide};
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """A button, link or switch of a banner, with the live element behind it."""

    kind: Literal["button", "link", "leaf", "switch"]
    text: str
    role: roles.Role
    on: bool
    locked: bool
    """Cannot be operated."""
    shown: bool
    href: str
    element: int
    """Number of its element in `View.elements`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A banner as it stands now."""

    frame: Frame
    elements: JSHandle
    text: str
    platform: str | None
    blocks: bool
    controls: tuple[Control, ...]
    score: float

    def offering(self, role: roles.Role) -> tuple[Control, ...]:
        """Its buttons of one role, real buttons before links."""
        rank = {"button": 0, "link": 1, "leaf": 2, "switch": 3}
        offered = [c for c in self.controls if c.role == role and c.kind != "switch" and not c.locked]
        return tuple(sorted(offered, key=lambda control: rank[control.kind]))

    @property
    def switches(self) -> tuple[Control, ...]:
        """Its purposes that can be switched."""
        return tuple(
            c
            for c in self.controls
            if c.kind == "switch" and not c.locked and not roles.speaks_of(c.text, "necessary")
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
    place: dict[str, bool] | None = {"overlay": False, "wide": False}
    if frame.parent_frame is not None:
        place = await _place(frame)
        if place is None:
            return []
    elements = await frame.evaluate_handle(
        _READER, {"secret": _SECRET, "platforms": platforms.for_page(), "overlay": place["overlay"]}
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
    controls = _controls(box["controls"])
    platform = box["platform"] or host
    score = _score(box, controls, platform)
    if score <= 0:
        return None
    return View(
        frame=frame,
        elements=elements,
        text=box["text"][:4000],
        platform=platform or (loaded[0] if len(loaded) == 1 else None),
        blocks=bool(box["blocks"]) or wide,
        controls=controls,
        score=score,
    )


def _controls(found: Iterable[Mapping[str, Any]]) -> tuple[Control, ...]:
    """With the meaning of their words; bare words that mean no choice are text, not controls."""
    made: list[Control] = []
    for one in found:
        text = " ".join(str(one["text"]).split())
        role: roles.Role = "other" if one["kind"] == "switch" else _role(one, text)
        if one["kind"] == "leaf" and role not in ("accept", "reject"):
            continue
        made.append(
            Control(
                kind=one["kind"],
                text=text[:200],
                role=role,
                on=bool(one["on"]),
                locked=bool(one["locked"]),
                shown=bool(one["shown"]),
                href=str(one["href"]),
                element=int(one["element"]),
            )
        )
    if any(c.kind in ("button", "link") and c.role in ("accept", "reject") for c in made):
        return tuple(c for c in made if c.kind != "leaf")
    return tuple(made)


def _role(one: Mapping[str, Any], text: str) -> roles.Role:
    by_text = roles.role(text)
    if by_text == "other" and one.get("label"):
        return roles.role(str(one["label"]))
    return by_text


def _score(box: Mapping[str, Any], controls: tuple[Control, ...], platform: str | None) -> float:
    """How surely a box is a consent banner: 0 and less is none.

    It must speak of cookies in words of its own (not only in the name of a linked document), and offer
    something; a box that asks for an address or a password is a form; one in the flow of the page must be
    named for it or offer a refusal.
    """
    offered = {c.role for c in controls if c.kind != "switch"}
    linked, text = box["linked"], box["text"]
    about = roles.speaks_of(text, "about")
    own_words = about and roles.speaks_of(_without(text, linked), "about")
    if not (about or (platform and offered & {"accept", "reject", "save"})):
        return 0
    if box["fields"] and not platform:
        return 0
    choice = offered & {"accept", "reject", "save"}
    if not (own_words or (choice and (box["named"] or platform)) or "reject" in offered):
        return 0
    if not _stands_out(box, offered, platform, own_words=own_words):
        return 0
    weight = 3.0 * ("accept" in offered) + 3.0 * ("reject" in offered) + 1.5 * ("settings" in offered)
    weight += (
        1.0 * ("save" in offered) + 0.5 * ("close" in offered) + (2.0 if platform else 0) + 1.0 * box["named"]
    )
    weight += min(3, sum(c.kind == "switch" for c in controls)) * 0.5
    return 1.0 + weight + box["depth"] * 0.01 - len(text) / 8000


def _stands_out(
    box: Mapping[str, Any], offered: set[roles.Role], platform: str | None, *, own_words: bool
) -> bool:
    """Whether a person would be stopped by it, or, in the flow of the page, could not take it for text."""
    if box["reason"] in ("dialog", "fixed", "frame", "absolute"):
        return bool(offered & {"accept", "reject", "save", "settings", "close"}) or (
            own_words and len(box["text"]) < 600
        )
    if platform and offered & {"accept", "reject", "save"}:
        return True
    if box["place"] == "footer":
        return False
    if box["reason"] == "named":
        return bool(offered & {"accept", "reject"}) and len(box["text"]) < 3000
    return "accept" in offered and len(box["text"]) < 1500 and (own_words or "reject" in offered)


def _without(text: str, linked: str) -> str:
    for words in linked.split("\n"):
        if words.strip():
            text = text.replace(words.strip(), " ", 1)
    return text
