"""Type a known e-mail address into a form of the page, to see where it is sent. The form is never submitted.

Scripts that collect addresses listen for keys, changes, or blur. So the address is typed key by key, and then
the field is left with Tab. Only fields of the page and of its same-origin frames are considered; a form with
a password is left alone.
"""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from playwright.async_api import ElementHandle, Error, Frame, Page

from auditor.browser.program.bounded import within
from auditor.model.observation import Filled

_FIND: Final = (Path(__file__).parent / "forms.js").read_text(encoding="utf-8")
_FIND_S: Final = 3.0
_TYPE_S: Final = 5.0
_FRAMES: Final = 10
_CALLED: Final = """field => field.name || field.id || field.getAttribute("aria-label")
  || field.placeholder || field.type"""
_TOP: Final = "() => { scrollTo({top: 0, left: 0, behavior: 'instant'}); }"
_LONGEST_NAME: Final = 100


async def fill(page: Page, email: str, settle: Callable[[], Awaitable[Any]]) -> Filled | None:
    """Type `email` like a person into the field of `page` that asks for one; None where there is none or it
    does not accept it. `settle` gives the page time afterwards.
    """
    for frame in _own(page):
        field = await _field(frame, email)
        if field is None:
            continue
        name = await _typed(page, field, email)
        if name is not None:
            await settle()
            return Filled(
                value=email,
                field=name,
                page_url=page.url,
                frame_url="" if frame is page.main_frame else frame.url,
            )
    return None


def _own(page: Page) -> list[Frame]:
    """The main frame and the same-origin frames; `about:srcdoc` has the origin of its page."""
    own = _origin(page.url)
    inner = (frame for frame in page.frames if frame is not page.main_frame)
    return [page.main_frame, *(f for f in inner if f.url.startswith("about:") or _origin(f.url) == own)][
        : 1 + _FRAMES
    ]


def _origin(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ("", url)
    return (parts.scheme, parts.netloc)


async def _field(frame: Frame, email: str) -> ElementHandle | None:
    """The field of a frame that asks for an e-mail address; of several, that of a newsletter."""
    with suppress(Error, TimeoutError):
        found = await within(_FIND_S, frame.evaluate_handle(_FIND, email))
        return found.as_element()
    return None


async def _typed(page: Page, field: ElementHandle, email: str) -> str | None:
    """Type the address and scroll back to the top; returns the field's name, or None if it failed."""
    with suppress(Error, TimeoutError):
        name = str(await within(_FIND_S, field.evaluate(_CALLED)))
        await within(_FIND_S, field.focus())
        await within(
            _FIND_S, field.evaluate("field => field.select()")
        )  # it may still hold the address from before a choice
        await within(_TYPE_S, page.keyboard.type(email))
        held = await within(_FIND_S, field.evaluate("field => field.value"))
        await within(_FIND_S, page.keyboard.press("Tab"))
        await within(_FIND_S, page.evaluate(_TOP))
        return name[:_LONGEST_NAME] if str(held).strip() == email else None
    return None
