"""The state of a switch: one script, shared by the in-page readers of banners and opt-outs."""

from importlib.resources import files
from typing import Final

IS_ON: Final = files("auditor.browser.page").joinpath("is_on.js").read_text(encoding="utf-8").strip()
"""A JavaScript function that returns whether the given element is on."""


def with_it(script: str) -> str:
    """`script` with `%IS_ON%` replaced by that function."""
    return script.replace("%IS_ON%", IS_ON)
