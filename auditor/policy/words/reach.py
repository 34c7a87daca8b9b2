"""The limits that a sentence puts on its denial: the part of a company's services, exceptions, the time.

Missing a limit would turn a narrow denial into a general one, and so into a false accusation.
"""

import re
from typing import Any, Final

from auditor.policy.words.calendar_dates import dates
from auditor.policy.words.denials import cookies_blanked, elsewhere_blanked, ends_excepted, kinds_excepted
from auditor.policy.words.vocabulary import Vocabulary, blanked

DENIALS: Final = frozenset(
    {
        "cookie_use",
        "tracker_use",
        "third_party_collection",
        "vendor_use",
        "data_collected",
        "purpose",
        "sharing",
        "sale",
        "transfer",
        "identifiability",
    }
)
_OF_VISITS: Final = frozenset({"cookie_use", "tracker_use", "data_collected", "purpose"})
"""Denials about what happens on visits to a site: made of a building, paper or parcels, they do not apply."""
_ALONE: Final = frozenset({"cookie_use", "purpose"})
"""Claims that deny everything else when they name the only kind used."""
_QUOTED: Final = re.compile(r'"[^"]{12,200}"')
_PATH: Final = re.compile(r"(?<![\w/.:<])/[a-z][\w-]+")
"""A part of the site named by its path: "the pages under /kids"."""
_BEFORE, _AFTER = 30, 12
"""Characters before and after a date in which "since" or "until" is looked for."""


def limits(
    words: Vocabulary, text: str, exact: str, heading: str, type_: str, known: dict[str, Any]
) -> dict[str, Any]:
    """The limits of a denial that its reader has not already set; for promises about signals or consent, only
    the area.

    `text` and `heading` are in plain form (see `plain`); `exact` is the original wording.
    """
    if type_ == "signals":
        return {"area": "service"} if known.get("area") is None and _elsewhere(words, text, heading) else {}
    if type_ == "consent":
        return {"area": "service"} if known.get("area") is None and _promised_elsewhere(words, text) else {}
    if type_ in _ALONE and known.get("polarity") != "does_not" and known.get("exclusive"):
        return _alone_in(words, text, heading, known)
    if type_ not in DENIALS or known.get("polarity") != "does_not":
        return {}
    found: dict[str, Any] = {}
    apart = type_ == "tracker_use" and words.has("heading_apart", heading) and not words.has("website", text)
    if known.get("area") is None and (apart or _elsewhere(words, text, heading)):
        found["area"] = "service"
    if not known.get("exceptions"):
        kept = elsewhere_blanked(words, text) if type_ == "transfer" else text
        kept = cookies_blanked(words, kept) if type_ == "tracker_use" else kept
        some = _of_some(words, text, type_, known.get("object") or "") or words.has("time_over", heading)
        excepted = ends_excepted if type_ == "purpose" else kinds_excepted
        found["exceptions"] = excepted(words, kept) or (("other",) if some else ())
    if not known.get("period"):
        found |= _time(words, text, exact if len(exact) == len(text) else text)
    return found


def _alone_in(words: Vocabulary, text: str, heading: str, known: dict[str, Any]) -> dict[str, Any]:
    """The limits of an "only" that holds for a part of the site, or after a refusal: "At the till we only use
    necessary cookies" rules out nothing on other pages, "If you refuse, …" nothing for those who did not.
    """
    if known.get("area") is None and _elsewhere(words, text, heading):
        return {"area": "service"}
    if words.has("refused_case", text) and not known.get("exceptions"):
        return {"exceptions": ("consent",)}
    some = words.has("place_apart", text) and not known.get("exceptions")
    return {"exceptions": ("other",)} if some else {}


def _of_some(words: Vocabulary, text: str, type_: str, thing: str) -> bool:
    """Whether the denial holds only for some persons, kinds of data or countries, or quotes somebody."""
    if words.has("kind_apart", thing.lower()) or words.has("limited_persons", text):
        return True
    if any(words.has(key, text) for key in ("of_what_comes", "law_speaks", "time_over", "others_speak")):
        return True
    if type_ in _OF_VISITS and _PATH.search(text):
        return True
    if type_ in _OF_VISITS and (words.has("place_apart", text) or words.at("part_does", text, 0) is not None):
        return True  # "The map sets no cookies": other pages may
    return _only_quoted(words, text) or (type_ == "transfer" and words.has("abroad_of_a_kind", text))


def _only_quoted(words: Vocabulary, text: str) -> bool:
    """Whether the denial occurs only inside a quotation ("“We never sell data” is easily said")."""
    rest = _QUOTED.sub(" ", text)
    if len(rest) == len(text):
        return False
    return not words.has("negation_before", rest) and any(
        words.has("negation_before", said.group()) for said in _QUOTED.finditer(text)
    )


def _promised_elsewhere(words: Vocabulary, text: str) -> bool:
    """Whether consent is requested by others, on another site, or in an app."""
    return words.has("others_speak", text) or _elsewhere(words, text, "")


def _elsewhere(words: Vocabulary, text: str, heading: str) -> bool:
    """Whether the text is about an app, a newsletter, a shop's till or a sister site, and not also about the
    website; the "site" in "careers site" does not count as the website.
    """
    rest = text
    for key in ("area_elsewhere", "site_beside"):
        for apart in words.all(key, text):
            rest = blanked(rest, apart.span())
    if words.has("website", rest):
        return False
    return rest != text or words.has("area_elsewhere", heading)


def _time(words: Vocabulary, text: str, exact: str) -> dict[str, Any]:
    """The day from which, or until which, the denial holds."""
    found: dict[str, Any] = {}
    for stated in dates(text) if any(character.isdigit() for character in text) else ():
        before = text[max(0, stated.start - _BEFORE) : stated.start]
        after = text[stated.end : stated.end + _AFTER]
        for key, field in (("in_force_since", "since"), ("in_force_until", "until")):
            if words.has(key, before + "\n") or words.has(key, "\n" + after):
                found |= {field: stated.date, "period": exact[stated.start : stated.end]}
    return found
