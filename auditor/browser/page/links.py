"""The links of a frame, with their text and place."""

import asyncio
import re
from pathlib import Path
from typing import Any, Final

from playwright.async_api import Error, Frame

from auditor.browser.page import asking, roles
from auditor.languages import every
from auditor.model.observation import Link

_LOOK: Final = (Path(__file__).parent / "links.js").read_text(encoding="utf-8")
_LOOK_S: Final = 5.0


def _speaking(*kinds: str) -> re.Pattern[str]:
    patterns = (p for language in every() for kind in kinds for p in language.links.by_kind.get(kind, ()))
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


_POLICY: Final = _speaking("privacy", "cookie", "external_transmission")
_WAY_OUT: Final = _speaking("opt_out")


async def of_frame(frame: Frame, page_url: str, secret: str | None = None) -> tuple[Link, ...] | None:
    """At most 2,000 http and https links of a frame; None where it could not be read.

    Elements that open something by script are included, with an empty URL, if their text is that of a policy,
    an opt-out or consent settings. `secret` gives access to closed shadow roots, if the page was made to
    remember them.
    """
    try:
        found: list[Any] = await asyncio.wait_for(asking.ask(frame, _LOOK, secret), _LOOK_S)
    except (Error, TimeoutError):
        return None
    return tuple(
        Link(url=url, text=text, place=place, page_url=page_url)
        for url, text, place in found
        if url
        or names_policy(text)
        or _WAY_OUT.search(text)
        or roles.means(text, "reopen")
        or says_more(text, place)
    )


def says_more(words: str, place: str) -> bool:
    """Whether it is a banner's "learn more", wherever that leads."""
    return place == "banner" and roles.means(words, "more")


def names_policy(words: str) -> bool:
    """Whether a link with this text leads to a policy."""
    return _POLICY.search(words) is not None
