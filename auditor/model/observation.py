"""What a visit saw, raw: nothing here says whose a host is, which party, or what a cookie is for."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

Step = Literal["before", "gesture", "act", "after", "next_page", "return", "restart"]
"""Where in a visit it happened: on arrival, when the visitor had scrolled and moved the pointer with nothing
chosen, while choosing, after the choice, on a further page, back on the entry page, after the browser was
closed and opened again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptPlace:
    """A place in a script, with the scripts that led to it, nearest first."""

    url: str
    line: int | None = None
    chain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cookie:
    """One write of a cookie (set, changed or deleted), or a cookie found in the jar at the end."""

    name: str
    value: str
    """Bounded to 4,096 characters."""
    domain: str
    """Without a leading dot."""
    host_only: bool = False
    path: str = "/"
    secure: bool = False
    http_only: bool = False
    same_site: str | None = None
    partition_key: str | None = None
    raw: str | None = None
    """The Set-Cookie line or the string given to document.cookie; None where only the jar showed it."""
    how: Literal["http", "script", "cookie_store", "jar"] = "jar"
    deleted: bool = False
    asked_lifetime_s: float | None = None
    """Lifetime asked for, by the page's clock at the write; None: a session cookie, or not known."""
    kept_lifetime_s: float | None = None
    """Lifetime that the browser granted (at most 400 days in Chromium); None: session, or not kept."""
    set_by: ScriptPlace | None = None
    """The script that wrote it, or the address whose response carried it."""
    response_url: str | None = None
    """Address of the response that carried it, for `http`."""
    page_url: str = ""
    frame_url: str = ""
    at_s: float = 0.0
    """Wall seconds since the visit began."""
    page_at_s: float | None = None
    """The page's own (virtual) seconds since its document began, where known: a script can tell, a
    response cannot."""
    step: Step = "before"
    refused: str | None = None
    """The browser's reason for refusing it; None where it was taken."""
    inferred: tuple[Literal["refused", "set_by", "kept_lifetime_s"], ...] = ()
    """Which of these the browser did not say itself: told from what the jar held, what the script could read
    back, or because nothing else can have done it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request, redirect hops each on their own."""

    id: str
    url: str
    """Bounded to 8,192 characters."""
    method: str = "GET"
    resource: str = "other"
    """document, stylesheet, image, script, xhr, fetch, beacon, ping, websocket, csp_report, …; preconnect,
    dns_prefetch, payment: the host alone was named to the browser, and nothing more is known to have gone."""
    page_url: str = ""
    frame_url: str = ""
    initiator: ScriptPlace | None = None
    redirected_from: str | None = None
    """Id of the request whose answer redirected here."""
    status: int | None = None
    failure: str | None = None
    """Why it failed, in the browser's words; None where it was answered."""
    cookies_sent: tuple[str, ...] = ()
    """Names of the cookies that went along."""
    body: str | None = None
    """Request body, bounded to 16,384 characters."""
    address: str | None = None
    """IP address that answered."""
    service_worker: bool = False
    at_s: float = 0.0
    page_at_s: float | None = None
    step: Step = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One key of the browser's storage for an origin."""

    area: Literal["local", "session", "indexeddb", "cache", "files"]
    """`files`: the origin's private file system (https://fs.spec.whatwg.org/). A window's name is kept as
    `window.name` in `session`: it lives as long."""
    origin: str
    key: str
    value: str = ""
    """Bounded to 4,096 characters."""
    size: int = 0
    """Characters of key and value together, before any bound."""
    at_s: float = 0.0
    """Wall seconds since the visit began."""
    set_by: ScriptPlace | None = None
    step: Step = "before"
    removed: Step | None = None
    """Step in which it was taken away again; None where it was not, or nobody saw it."""
    inferred: tuple[Literal["set_by"], ...] = ()
    """`set_by` is here where no hook saw the write itself: it is then the script that had reached for the
    storage object, the opener of the cache, or the one worker of the origin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Use of an interface that tells devices apart (canvas, WebGL, audio, …)."""

    api: str
    script: ScriptPlace
    frame_url: str
    count: int = 1
    at_s: float = 0.0
    step: Step = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link of a page, with its words and its place."""

    url: str
    """Empty where a script opens it: where it leads is not known."""
    text: str
    place: Literal["header", "nav", "main", "footer", "banner"] = "main"
    page_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BannerButton:
    """Something a banner offers."""

    role: Literal["accept", "reject", "settings", "save", "close", "other"]
    text: str
    layer: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Banner:
    """The consent banner as a person meets it."""

    text: str
    platform: str | None = None
    """Name of the consent platform where it was recognised."""
    frame_url: str = ""
    buttons: tuple[BannerButton, ...] = ()
    toggles_on: int = 0
    """Purposes switched on by default, beside those that cannot be switched."""
    toggles: int = 0
    blocks_page: bool = False
    box: tuple[int, int, int, int] | None = None
    """Where it lay in the window: left, top, width and height in CSS pixels."""
    understood: bool = True
    """Whether the words of all its buttons are known: where not, what it does not offer is not known."""
    step: Step = "before"
    page: str = ""
    """Address of the later page that it was met on, where the entry page shows none."""


NO_RECORD: Final = "the banner is gone; no record of the choice was seen"
"""What shows a choice where nothing was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A choice the visit made, and whether it is known to have been made."""

    wanted: Literal["accept", "reject", "withdraw", "partial"]
    done: bool
    """Proven by its effect: never by the report of the one who clicked."""
    clicks: tuple[str, ...] = ()
    """Words of what was clicked, in order: their number is the number of steps."""
    proof: str = ""
    """What shows it: "the banner is gone and cc_cookie was written"; or which step failed."""
    method: str = ""
    """words, autoconsent:RULE, platform script (no way was found that a visitor has), gesture (the page was
    scrolled, and the banner takes it for a yes)"""
    at_s: float = 0.0
    offered: bool = True
    """Whether a way to make it was found: a button, a link that opens the choice again."""
    purposes_on: tuple[str, ...] = ()
    """Labels of the purposes that a partial choice let run."""
    purposes_off: tuple[str, ...] = ()
    """And of those that it did not."""
    held: bool | None = None
    """Whether it was still there on every later page of the visit: nothing asked again, and no record said
    the contrary; None where no later page was seen."""
    held_proof: str = ""
    """Where it was not, and what showed it."""
    lasted: bool | None = None
    """Whether it was still there after the browser was closed and opened again; None where nobody saw."""
    lasted_proof: str = ""
    """What showed that it was, or was not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutAnswer:
    """What the address of an opt-out answered when it was used."""

    url: str
    redirects: tuple[str, ...] = ()
    status: int | None = None
    final_url: str | None = None
    title: str = ""
    failure: str | None = None
    """Why there was no answer, in one line; None where there was one."""
    pressed: str | None = None
    """Words of the button pressed on the page, where one had to be."""
    pressed_at_s: float | None = None
    """Wall seconds into the visit when it was first pressed, or its script was run."""
    says_done: bool = False
    """Whether the page said afterwards, and not before, that its visitor is opted out."""
    text: str = ""
    """What its page says, as it was found: bounded to 1,500 characters."""
    done: str = ""
    """What was done where that was no press: the script that was run, the setting that was made."""


SignalKind = Literal[
    "tcf",
    "gpp",
    "usp",
    "gcs",
    "gcd",
    "gpc_well_known",
    "gpc_shown",
    "gdpr",
    "gpp_sid",
    "addtl_consent",
    "npa",
    "rdp",
    "ldu",
    "asc",
    "google_consent",
    "uet_consent",
    "meta_consent",
    "tiktok_consent",
]
"""Consent strings and parameters of requests; those that end in `_consent` (but the parameter
`addtl_consent`) are calls that the page made to a vendor's script, as the JSON of what was given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """A consent string or signal as the page or a request showed it."""

    kind: SignalKind
    raw: str
    """Bounded to 8,192 characters."""
    where: str
    """Address of the request, or the interface that was asked or called."""
    step: Step = "before"
    frame_url: str = ""
    """Of the document it was seen in; empty where that was not recorded."""
    at_s: float = 0.0
    """Wall seconds since the visit began, the first time it was seen in this step."""
    applies: bool | None = None
    """Whether whoever said it says that the framework binds this visit (TCF: `gdprApplies`, `gdpr=`);
    None where it does not say."""
    status: str = ""
    """How far the platform says it is, by commas: TCF's cmpStatus and eventStatus, GPP's cmpStatus and
    signalStatus."""
    sections: tuple[int, ...] = ()
    """GPP sections in force, where told (applicableSections, `gpp_sid`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Screenshot:
    """A picture of what a person would have seen."""

    sha256: str
    """Name of the file in the evidence store."""
    step: Step
    width: int
    height: int
    caption: str = ""
    banner: tuple[int, int, int, int] | None = None
    """Where the consent banner lies in it: left, top, width and height in CSS pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Where the visit could not look. A rule that needs it answers `untested`, never "clean"."""

    what: str
    """visit, page, banner, choice, opt_out, cookies, requests, storage, virtual_time, next_page, gestures,
    untouched (the page took a movement for a choice), parting (what frames of other sites send as they are
    left), age_check and region_box (a box over the page that was answered before anything else), icon and
    prerender (what only a browser with windows asks for), …"""
    reason: str
    step: Step = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """The names that a host's own name leads to in the domain name system (CNAME, RFC 1034 section 3.6.2)."""

    host: str
    chain: tuple[str, ...]
    """Canonical names in their order, without the closing dot; the last is the one with an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What the visit typed into a form of the page, without sending it off."""

    value: str
    field: str
    """Name, id or label of the field."""
    page_url: str
    frame_url: str = ""
    at_s: float = 0.0
    step: Step = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What a consent platform publishes of the site's cookies and vendors, as it came to this visit."""

    url: str
    """Of the answer, or of the page whose scripts held it."""
    sha256: str
    """Of its bytes, which the evidence keeps."""
    where: str = "response"
    """`response`, or the name in the page that held it: `window.klaroConfig`."""
    page_url: str = ""
    at_s: float = 0.0
    """Wall seconds since the visit began."""
    step: Step = "before"


Observation = (
    Cookie
    | Request
    | Stored
    | Call
    | Link
    | Banner
    | Choice
    | OptOutAnswer
    | Signal
    | Screenshot
    | Alias
    | Filled
    | Declared
    | Gap
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When a step of the visit began."""

    step: Step
    at: datetime
    at_s: float
    url: str
