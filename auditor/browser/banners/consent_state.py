"""The site's records of a visitor's choice: the cookies and storage keys that hold it, and what they say."""

import asyncio
import base64
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final, Literal
from urllib.parse import unquote

from playwright.async_api import Error, Frame, Page

from auditor.browser.banners.platforms import RECORD
from auditor.browser.page.frames import with_document
from auditor.model.observation import NO_RECORD

MOST_KEYS: Final = 300
_FRAME_S: Final = 3.0
_FRAMES: Final = 20
_SHOWN: Final = 80

_STORAGE: Final = """most => {
  const kept = {};
  for (const [area, name] of [['local', 'localStorage'], ['session', 'sessionStorage']]) {
    try {
      const storage = window[name];
      for (let i = 0; i < Math.min(storage.length, most); i++) {
        const key = storage.key(i);
        kept[`${area}Storage ${key.slice(0, 200)}`] = String(storage.getItem(key)).slice(0, 4000);
      }
    } catch { /* storage is blocked here */ }
  }
  return kept;
}"""

_TCF: Final = """() => {
  let said = null;
  try {
    window.__tcfapi('getTCData', 2, (data, ok) => { if (ok) said = `${data.eventStatus} ${data.tcString}`; });
  } catch { /* none here */ }
  return said && said.slice(0, 2000);
}"""

_CATEGORY: Final = (
    r"(?:marketing|advertis\w{0,8}|ads?|ad_storage|ad_user_data|ad_personalization|analytics?(?:_storage)?|analytical|statistics?|statistic|stats"
    r"|performance|targeting|targeted|social(?:_?media)?|measur\w{0,8}|audience|tracking|third_?party|personali[sz]ation|c000[2-9])"
)
_OPTIONAL: Final = (
    r"(?:functional(?:ity|_storage)?|preferences?|experience|external(?:[-_ ]?media)?|media|convenience)"
)
"""Optional categories besides tracking ones; some sites also give necessary cookies these names."""
_FLAG: Final = re.compile(
    rf"(?<![a-z])(?P<category>{_CATEGORY})[\"'\s]{{0,3}}[:=][\"'\s]{{0,3}}(?:\{{\s{{0,3}}\"(?:consent(?:ed)?|granted|enabled|value|accepted|allowed)\"\s{{0,3}}:\s{{0,3}})?(?P<flag>true|false|yes|no|allow(?:ed)?|den(?:y|ied)|granted|on|off|accept(?:ed)?|reject(?:ed)?|1|0)(?![a-z0-9])",
    re.IGNORECASE,
)
_PART: Final = re.compile(_FLAG.pattern.replace(_CATEGORY, rf"(?:{_OPTIONAL}|{_CATEGORY})"), re.IGNORECASE)
_ON: Final = frozenset({"true", "yes", "allow", "allowed", "granted", "on", "accept", "accepted", "1"})
_NEEDED: Final = re.compile(r"\b(?:necessary|essentials?|required)\b", re.IGNORECASE)
_SWITCH: Final = re.compile(
    r"(?<![a-z0-9_])(?P<name>[a-z][\w-]{0,40})[\"']{0,2}\s{0,3}[:=]\s{0,3}[\"']?(?P<flag>true|false|yes|no|1|0)(?![\w.])",
    re.IGNORECASE,
)
"""A name with an on or off value."""
_NEEDED_SWITCH: Final = re.compile(r"(?:strictly[-_]?)?(?:necessary|essentials?)(?:[-_]\w{1,20})?")
_PAIRS: Final = (("true", "false"), ("1", "0"), ("yes", "no"))
_MANY: Final = 2
_LISTED: Final = re.compile(
    r"\"(?:categories|levels?|accepted|acceptedcategories|purposes|consents?|allowed|granted)\"\s{0,3}:\s{0,3}\[(?P<names>[^\]]{0,1000})\]",
    re.IGNORECASE,
)
_LIST: Final = re.compile(r"\[\s{0,3}(?:\"[\w -]{1,40}\"\s{0,3},?\s{0,3}){1,12}\]")
"""A record that is only a list of category names."""
_NEEDED_NAME: Final = re.compile(
    r"\"(?:strictly[-_ ]?)?(?:necessary|essentials?|required|needed)\"", re.IGNORECASE
)
_YES: Final = re.compile(
    r"(?:accept(?:ed)?|accept[-_]?all|all(?:ow(?:ed)?)?|agree[d]?|granted?|opt[-_]?in|consented|yes|oui)",
    re.IGNORECASE,
)
_NO: Final = re.compile(
    r"(?:reject(?:ed)?|reject[-_]?all|decline[d]?|den(?:y|ied)|refuse[d]?|disagree[d]?|disallow(?:ed)?|opt[-_]?out|none|essentials?|necessary|no|non|nein)",
    re.IGNORECASE,
)


_STATES: Final = re.compile(
    r"(?:has|gave|given)[-_]?consent|consent[-_]?(?:given|granted|accepted)|(?:cookies?|tracking|analytics)[-_]?"
    r"(?:accepted|allowed|agreed|consented)|(?:accepted|allowed|agreed)[-_]?(?:to[-_]?)?(?:all[-_]?)?(?:cookies?|tracking)",
    re.IGNORECASE,
)
"""Names of records whose value is simply true or false."""
NO_RECORD_NEEDED: Final = "no record of the choice was seen, and nothing else shows that it was made"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentState:
    """The records of a choice at one moment."""

    records: Mapping[str, str] = field(default_factory=dict)
    """Keyed by location: `cookie NAME on DOMAIN`, `localStorage KEY on ORIGIN`."""


async def read(page: Page) -> ConsentState:
    """The records currently in the page, its frames and the cookie jar. Nothing is written."""
    cookies = await page.context.cookies()
    records = {
        f"cookie {cookie.get('name', '')} on {cookie.get('domain', '').lstrip('.')}": cookie.get("value", "")[
            :4000
        ]
        for cookie in cookies
        if _holds_a_choice(cookie.get("name", ""), cookie.get("value", ""))
    }
    for found in await asyncio.gather(*(_of_frame(frame) for frame in with_document(page)[:_FRAMES])):
        records.update(found)
    return ConsentState(records=records)


_LOCALE: Final = re.compile(r"lang|locale|country|region|i18n|intl", re.IGNORECASE)
"""Names of cookies in which "no" means Norwegian or Norway."""


def _holds_a_choice(name: str, value: str) -> bool:
    named = RECORD.fullmatch(name[:200]) is not None
    told = allows(value) is not None or bool(_beside_the_needed(_plainly(value)))
    return named or (_LOCALE.search(name) is None and (told or _is_no(value)))


def _is_no(value: str) -> bool:
    """Whether a cookie's whole value is "false", which a refusal may have written under any name."""
    return value.strip("\"'").lower() == "false"


def _is_record(key: str, value: str) -> bool:
    """Whether a storage key holds a choice: by its name, by flags for necessary and optional purposes, or by
    flags for two optional ones. A single flag may be about anything.
    """
    if RECORD.fullmatch(key):
        return True
    flagged = {match["category"].lower() for match in _FLAG.finditer(_plainly(value))}
    needed = _NEEDED.search(value) is not None
    return len(flagged) > 1 or (needed and (bool(flagged) or bool(_beside_the_needed(_plainly(value)))))


async def _of_frame(frame: Frame) -> dict[str, str]:
    try:
        stored: dict[str, str] = await asyncio.wait_for(frame.evaluate(_STORAGE, MOST_KEYS), _FRAME_S)
        tcf: str | None = await asyncio.wait_for(frame.evaluate(_TCF), _FRAME_S)
    except (Error, TimeoutError):  # the frame is gone or cannot be read
        return {}
    where = re.sub(r"^(https?://[^/]{1,200}).*$", r"\1", frame.url)
    kept = {key: value for key, value in stored.items() if _is_record(key.partition(" ")[2], value)}
    records = {f"{key} on {where}": value for key, value in kept.items()}
    if tcf:
        records["TCF state"] = tcf
    return records


def changed(before: ConsentState, after: ConsentState) -> dict[str, str]:
    """The records written, changed or removed (then empty) since `before`, by location."""
    new = {where: value for where, value in after.records.items() if before.records.get(where) != value}
    return new | {where: "" for where in before.records if where not in after.records}


def allows(value: str) -> bool | None:
    """Whether a record allows more than what is necessary; None where it does not say.

    Only plain text is understood: categories with flags, a list of categories, or one word for everything.
    """
    text = _plainly(value)
    word = text.strip().strip("\"'")
    if _YES.fullmatch(word):
        return True
    if _NO.fullmatch(word):
        return False
    flags = [match["flag"].lower() in _ON for match in _FLAG.finditer(text)]
    if flags:
        return any(flags)
    if _LIST.fullmatch(word):
        return _of_names(word)
    listed = _LISTED.search(text)
    return _of_switches(text) if listed is None else _of_names(listed["names"])


def _beside_the_needed(text: str) -> tuple[bool, ...]:
    """The flags next to "necessary: on", whatever their names, in the same notation ("true" and "false", or 1
    and 0); empty where there are fewer than two.
    """
    found = [(match["name"].lower(), match["flag"].lower()) for match in _SWITCH.finditer(text)]
    needed = {flag for name, flag in found if _NEEDED_SWITCH.fullmatch(name)}
    pair = next((pair for pair in _PAIRS if needed == {pair[0]}), ("", ""))
    others = tuple(
        flag == pair[0] for name, flag in found if flag in pair and not _NEEDED_SWITCH.fullmatch(name)
    )
    return others if len(others) >= _MANY else ()


def _of_switches(text: str) -> bool | None:
    """Whether a record with a necessary category and unknown names allows more; None where only some are on,
    because one may mean something else ("seen").
    """
    others = _beside_the_needed(text)
    if not others or (any(others) and not all(others)):
        return None
    return all(others)


_BASE64: Final = re.compile(r"eyJ[\w+/-]{10,4000}={0,2}")
"""A JSON object in base64."""


def _plainly(value: str) -> str:
    return _decoded(unquote(unquote(value)))[:4000].replace('\\"', '"')


def _decoded(value: str) -> str:
    if _BASE64.fullmatch(value) is None:
        return value
    with suppress(ValueError):
        standard = value.rstrip("=").replace("-", "+").replace("_", "/")
        return base64.b64decode(standard + "=" * (-len(standard) % 4)).decode()
    return value


def _of_names(names: str) -> bool | None:
    """Whether a list of categories allows more than what is necessary; None where it has unknown names."""
    if re.search(rf"\"{_CATEGORY}\"", names, re.IGNORECASE):
        return True
    return None if _NEEDED_NAME.sub("", names).strip("[], ") else False


def shown(value: str) -> str:
    """A record's value, shortened to one line."""
    text = " ".join(unquote(value).split())
    return json.dumps(text if len(text) <= _SHOWN else text[:_SHOWN] + "…", ensure_ascii=False)


Aim = Literal["accept", "reject", "withdraw", "partial"]


def fits(value: str, aim: Aim) -> bool | None:
    """Whether a record states the choice that was wanted; None where it does not say."""
    if aim != "partial":
        allowed = allows(value)
        return None if allowed is None else allowed == (aim == "accept")
    flags = [match["flag"].lower() in _ON for match in _PART.finditer(_plainly(value))]
    if len(flags) > 1:
        return any(flags) and not all(flags)
    others = _beside_the_needed(_plainly(value))
    if any(others) and not all(others):
        return True
    return False if allows(value) is False and not flags else None


def _say(written: Mapping[str, str], aim: Aim) -> dict[str, bool]:
    """Whether each record states the wanted choice; undecided records are left out. If each purpose has its
    own record, a partial choice was made if one allows and another does not.
    """
    told = {
        where: told == (aim == "accept")
        for where, value in written.items()
        if aim != "partial"
        and allows(value) is None
        and (told := _told_by_name(where, value, aim)) is not None
    }
    if aim == "partial":
        each = {where: allowed for where, value in written.items() if (allowed := allows(value)) is not None}
        if len(set(each.values())) > 1:
            return dict.fromkeys(each, True)
    return told | {where: fit for where, value in written.items() if (fit := fits(value, aim)) is not None}


def _told_by_name(where: str, value: str, aim: Aim) -> bool | None:
    """What a record says if its name is the statement ("hasConsent", "cookies_accepted"), or if a refusal
    wrote "false" into it; None for others.
    """
    if _STATES.search(where) is None:
        refuses = aim in ("reject", "withdraw") and where.startswith("cookie ") and _is_no(value)
        return False if refuses else None
    word = unquote(value).strip().strip("\"'").lower()
    return {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}.get(word)


async def proof(
    page: Page, before: ConsentState, aim: Aim, *, direct: bool, needs: Literal["", "record", "words"] = ""
) -> tuple[str, bool]:
    """The proof that a choice was made, now that the banner is gone, and whether it was proved.

    A button that says what was wanted (`direct`) is the choice itself, whatever the site records. After
    switches, a record that says the opposite shows that the choice failed. If the banner's disappearance
    alone proves nothing, the choice `needs` a new record, or one that states the choice.
    """
    written = changed(before, await read(page))
    said = _say(written, aim)
    if not written:
        return (NO_RECORD_NEEDED, False) if needs else (NO_RECORD, True)
    if needs == "words" and True not in said.values():
        return "what was pressed may mean more than one choice, and no record says which was made", False
    shown_by = any if aim in ("accept", "partial") else all
    if shown_by(said.values() or (True,)):
        verb = "was" if len(written) == 1 else "were"
        return f"the banner is gone and {', '.join(list(written)[:4])} {verb} written", True
    contrary = next(where for where, fit in said.items() if not fit)
    return f"the banner is gone, but {contrary} says {shown(written[contrary])}", direct


async def recorded(page: Page, before: ConsentState, aim: Aim) -> str | None:
    """The location of a record written since `before` that states the choice; None where there is none, or
    one says the opposite.
    """
    says = _say(changed(before, await read(page)), aim)
    return next(iter(says)) if says and all(says.values()) else None


async def taken_back(page: Page, before: ConsentState, *, plain: bool) -> str | None:
    """The proof that a single press withdrew consent: records were removed or changed, and none says now that
    consent is given; None where there is no proof. If the button did not say so `plain`ly, a record that said
    yes must now say no.
    """
    written = changed(before, await read(page))
    if not written or True in {allows(value) for value in written.values()}:
        return None
    turned = any(
        allows(before.records.get(where, "")) and allows(value) is False for where, value in written.items()
    )
    if not (plain or turned):
        return None
    verb = "was" if len(written) == 1 else "were"
    done = "removed" if not any(written.values()) else "changed"
    return f"it asked nothing further, and {', '.join(list(written)[:4])} {verb} {done}"


async def said(page: Page, aim: Aim) -> dict[str, bool]:
    """Whether each current record, by location, states this choice or its opposite; others are left out."""
    return _say((await read(page)).records, aim)
