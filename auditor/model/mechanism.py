"""How an opt-out is done (docs/claims.md, `opt_out`)."""

from typing import Literal

Mechanism = Literal[
    "link",
    "third_party_page",
    "industry_platform",
    "toggle",
    "script",
    "signal",
    "browser_addon",
    "browser_setting",
    "banner",
    "contact",
]
