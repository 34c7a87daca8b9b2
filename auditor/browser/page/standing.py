"""How a switch stands: one script, for all that read banners and opt-outs in a page."""

from importlib.resources import files
from typing import Final

IS_ON: Final = files("auditor.browser.page").joinpath("is_on.js").read_text(encoding="utf-8").strip()
"""A function of JavaScript: whether the element that it is given is on."""


def with_it(script: str) -> str:
    """`script` with that function where it says `%IS_ON%`."""
    return script.replace("%IS_ON%", IS_ON)
