"""Raw observations of a visit. Who owns a host, its party and the purpose of a cookie are decided when
judging.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

Step = Literal["before", "gesture", "act", "after", "next_page", "return", "restart"]
"""When in a visit it happened: on arrival, after scrolling and moving the pointer without a choice, while
choosing, after the choice, on a further page, back on the entry page, after the browser was closed and
reopened."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptPlace:
    """A place in a script, with the scripts that led to it, nearest first."""

    url: str
    line: int | None = None
    chain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cookie:
    """One write of a cookie (set, changed or deleted), or a cookie found in the cookie jar at the end."""

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
    """The Set-Cookie line or the string given to document.cookie; None if only the jar showed it."""
    how: Literal["http", "script", "cookie_store", "jar"] = "jar"
    deleted: bool = False
    asked_lifetime_s: float | None = None
    """Requested lifetime, by the page's clock at the write; None: a session cookie, or unknown."""
    kept_lifetime_s: float | None = None
    """Lifetime granted by the browser (at most 400 days in Chromium); None: session, or not kept."""
    set_by: ScriptPlace | None = None
    """The script that wrote it, or the address whose response set it."""
    response_url: str | None = None
    """For `http`, the address of the response that set it."""
    page_url: str = ""
    frame_url: str = ""
    at_s: float = 0.0
    """Wall seconds since the visit began."""
    page_at_s: float | None = None
    """The page's own (virtual) seconds since its document began, if known: only a script's write has them, a
    response's does not."""
    step: Step = "before"
    refused: str | None = None
    """The browser's reason for refusing it; None if it was accepted."""
    inferred: tuple[Literal["refused", "set_by", "kept_lifetime_s"], ...] = ()
    """Which of these the browser did not state itself: inferred from what the jar held, what the script could
    read back, or because nothing else can have done it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request; each redirect hop is a request of its own."""

    id: str
    url: str
    """Bounded to 8,192 characters."""
    method: str = "GET"
    resource: str = "other"
    """document, stylesheet, image, script, xhr, fetch, beacon, ping, websocket, csp_report, …; for
    preconnect, dns_prefetch and payment only the host was named to the browser, and nothing more is known to
    have been sent."""
    page_url: str = ""
    frame_url: str = ""
    initiator: ScriptPlace | None = None
    redirected_from: str | None = None
    """Id of the request whose response redirected here."""
    status: int | None = None
    failure: str | None = None
    """Why it failed, in the browser's words; None if it was answered."""
    cookies_sent: tuple[str, ...] = ()
    """Names of the cookies sent with it."""
    body: str | None = None
    """Request body, bounded to 16,384 characters."""
    address: str | None = None
    """IP address that responded."""
    service_worker: bool = False
    at_s: float = 0.0
    page_at_s: float | None = None
    step: Step = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One key of the browser's storage for an origin."""

    area: Literal["local", "session", "indexeddb", "cache", "files"]
    """`files`: the origin's private file system (https://fs.spec.whatwg.org/). A window's name is stored as
    `window.name` in `session`, because it lives as long."""
    origin: str
    key: str
    value: str = ""
    """Bounded to 4,096 characters."""
    size: int = 0
    """Characters of key and value together, before any limit."""
    at_s: float = 0.0
    """Wall seconds since the visit began."""
    set_by: ScriptPlace | None = None
    step: Step = "before"
    removed: Step | None = None
    """Step in which it was removed; None if it was not, or if that was not seen."""
    inferred: tuple[Literal["set_by"], ...] = ()
    """Contains `set_by` if no hook saw the write itself: `set_by` is then the script that had accessed the
    storage object, opened the cache, or is the origin's only worker."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Use of an interface that can tell devices apart (canvas, WebGL, audio, …)."""

    api: str
    script: ScriptPlace
    frame_url: str
    count: int = 1
    at_s: float = 0.0
    step: Step = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link on a page, with its words and its place."""

    url: str
    """Empty if a script opens it: then its target is unknown."""
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
    """The consent banner as a visitor sees it."""

    text: str
    platform: str | None = None
    """Name of the consent platform, if recognised."""
    frame_url: str = ""
    buttons: tuple[BannerButton, ...] = ()
    toggles_on: int = 0
    """Purposes switched on by default, not counting those that cannot be switched."""
    toggles: int = 0
    blocks_page: bool = False
    box: tuple[int, int, int, int] | None = None
    """Its position in the window: left, top, width and height in CSS pixels."""
    understood: bool = True
    """Whether the words on all its buttons were understood; if not, what it does not offer is unknown."""
    step: Step = "before"
    page: str = ""
    """Address of the later page it was seen on, if the entry page shows none."""


NO_RECORD: Final = "the banner is gone; no record of the choice was seen"
"""Proof of a choice for which no record was seen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A choice the visit tried to make, and whether it is known to have been made."""

    wanted: Literal["accept", "reject", "withdraw", "partial"]
    done: bool
    """Proven by its effect, never just by the report of the clicking code."""
    clicks: tuple[str, ...] = ()
    """Words of what was clicked, in order; their number is the number of steps."""
    proof: str = ""
    """The proof: "the banner is gone and cc_cookie was written"; or which step failed."""
    method: str = ""
    """words, autoconsent:RULE, platform script (no way open to visitors was found), gesture (the page was
    scrolled, and the banner takes that as consent)"""
    at_s: float = 0.0
    offered: bool = True
    """Whether a way to make it was found: a button, or a link that reopens the choice."""
    purposes_on: tuple[str, ...] = ()
    """Labels of the purposes that a partial choice allowed."""
    purposes_off: tuple[str, ...] = ()
    """Labels of the purposes that it did not allow."""
    held: bool | None = None
    """Whether it still held on every later page of the visit: nothing asked again, and no record said
    otherwise; None if no later page was seen."""
    held_proof: str = ""
    """If the choice did not hold, where, and what showed it."""
    lasted: bool | None = None
    """Whether it still held after the browser was closed and reopened; None if not seen."""
    lasted_proof: str = ""
    """What showed that it did or did not last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OptOutAnswer:
    """How the address of an opt-out responded when it was used."""

    url: str
    redirects: tuple[str, ...] = ()
    status: int | None = None
    final_url: str | None = None
    title: str = ""
    failure: str | None = None
    """Why there was no response, in one line; None if there was one."""
    pressed: str | None = None
    """Words of the button pressed on the page, if any."""
    pressed_at_s: float | None = None
    """Wall seconds into the visit when it was first pressed or its script was run."""
    says_done: bool = False
    """Whether the page said afterwards, and not before, that the visitor is opted out."""
    text: str = ""
    """The text of its page as it was found, bounded to 1,500 characters."""
    done: str = ""
    """What was done instead of a press: the script that was run, or the setting that was changed."""


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
"""Consent strings and request parameters. Those that end in `_consent` (except the parameter `addtl_consent`)
are calls of the page to a vendor's script, as JSON of the arguments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """A consent string or signal as seen on the page or in a request."""

    kind: SignalKind
    raw: str
    """Bounded to 8,192 characters."""
    where: str
    """Address of the request, or the interface that was queried or called."""
    step: Step = "before"
    frame_url: str = ""
    """Address of the document it was seen in; empty if not recorded."""
    at_s: float = 0.0
    """Wall seconds since the visit began, when it was first seen in this step."""
    applies: bool | None = None
    """Whether its source says that the framework applies to this visit (TCF: `gdprApplies`, `gdpr=`); None if
    it does not say."""
    status: str = ""
    """The platform's status, comma-separated: TCF's cmpStatus and eventStatus, GPP's cmpStatus and
    signalStatus."""
    sections: tuple[int, ...] = ()
    """Applicable GPP sections, if stated (applicableSections, `gpp_sid`)."""


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
    """Where the consent banner is in it: left, top, width and height in CSS pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Something the visit could not observe. A rule that needs it answers `untested`, never "clean"."""

    what: str
    """visit, page, banner, choice, opt_out, cookies, requests, storage, virtual_time, next_page, gestures,
    untouched (the page took a movement for a choice), parting (what frames of other sites send when they are
    left), age_check and region_box (a box over the page that had to be answered first), icon and prerender
    (requested only by browsers with windows), …"""
    reason: str
    step: Step = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """The canonical names of a host in the domain name system (CNAME, RFC 1034 section 3.6.2)."""

    host: str
    chain: tuple[str, ...]
    """Canonical names in order, without the trailing dot; the last one has an address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What the visit typed into a form without submitting it."""

    value: str
    field: str
    """Name, id or label of the field."""
    page_url: str
    frame_url: str = ""
    at_s: float = 0.0
    step: Step = "before"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What a consent platform publishes about the site's cookies and vendors, as received in this visit."""

    url: str
    """Address of the response, or of the page whose scripts held it."""
    sha256: str
    """SHA-256 of its bytes, which are kept as evidence."""
    where: str = "response"
    """`response`, or the name of the page variable that held it: `window.klaroConfig`."""
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
