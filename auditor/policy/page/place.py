"""The part of a page that contains an element: main, header, navigation, footer, a consent dialog."""

import re
from collections.abc import Mapping
from itertools import islice
from typing import Any, Final

from auditor.languages import words_for
from auditor.policy.page.blocks import Place

_PLACES: Final[Mapping[str, Place]] = {
    "main": "main",
    "nav": "nav",
    "footer": "footer",
    "aside": "aside",
    "header": "header",
    "navigation": "nav",
    "contentinfo": "footer",
    "complementary": "aside",
    "banner": "header",
    "menu": "nav",
    "menubar": "nav",
}
_NAV_CLASS: Final = re.compile(
    r"(^|[\s_-])(nav(bar|igation)?|(main|side|mega|drop)?menu|breadcrumbs?|topicpath|pankuzu|gnav|global-?nav)([\s_-]|$)",
    re.IGNORECASE,
)
_FOOT_CLASS: Final = re.compile(r"(^|[\s_-])(site|page|global|main)?[_-]?footer([\s_-]|$)", re.IGNORECASE)
_MOST_PIECES, _MOST_ASKED = 200, 1_500
"""Most pieces of text, and most characters, in a dialog that asks about cookies."""
_DIALOG_CLASS: Final = re.compile(
    r"onetrust-(consent|banner|pc)|(cookie|consent|gdpr|ccpa)[_-]?\w{0,12}[_-]?(banner|bar|popup|modal|overlay|dialog|wall)|"
    r"didomi-(host|popup)|usercentrics|cybotcookiebot|cmpbox|qc-cmp|sp_message|fc-consent|truste_overlay|"
    r"osano-cm-window|iubenda-cs-banner|axeptio|cky-consent|cc-window|cc-banner",
    re.IGNORECASE,
)


def place_of(element: Any, tag: str, role: str, outer: Place) -> Place:
    """The part that an element begins, by its role, tag, or class; else the part around it."""
    if outer in ("nav", "footer", "dialog"):
        return outer
    names = f"{element.get('id') or ''} {element.get('class') or ''}"[:400]
    if _is_dialog(element, tag, role, names):
        return "dialog"
    if (tag == "header" or role == "banner") and outer == "main":
        return outer
    place = _PLACES.get(role) or _PLACES.get(tag)
    return place if place is not None else _place_of_names(tag, names, outer)


def _is_dialog(element: Any, tag: str, role: str, names: str) -> bool:
    window = tag == "dialog" or role in ("alertdialog", "dialog")
    if window and ("cookie" in names.lower() or "consent" in names.lower() or _asks(element)):
        return True
    return tag != "body" and names != " " and _DIALOG_CLASS.search(names) is not None


def _asks(element: Any) -> bool:
    """Whether a dialog has a short text about cookies and a button."""
    if next(element.iter("button", "input"), None) is None:
        return False
    text = "".join(islice(element.itertext(), _MOST_PIECES))
    return len(text) <= _MOST_ASKED and words_for("cookies").search(text) is not None


def _place_of_names(tag: str, names: str, outer: Place) -> Place:
    """The part by class and id, used outside the main part if neither tag nor role tells."""
    if names == " " or outer == "main" or tag in ("body", "html"):
        return outer
    if _NAV_CLASS.search(names):
        return "nav"
    return "footer" if _FOOT_CLASS.search(names) else outer
