"""The outcome of each cookie write: how long the cookie was kept, or that it was refused.

The browser itself reports a refusal, with its reason, only for responses. Otherwise the outcome is inferred
from the jar's contents at the next look and, for scripts, from what they could read back. `Cookie.inferred`
names the inferred fields.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from auditor.browser.cookie_jar import Found, Jar, Key, key_of
from auditor.browser.cookie_writes import Write
from auditor.domains import host_of, registrable_domain
from auditor.model.observation import Cookie

_CAP_S: Final = 400 * 86_400.0
"""Chromium's maximum cookie lifetime (RFC 6265bis section 5.5)."""
_VISIT_S: Final = 300
"""A cookie with a shorter lifetime may have expired before the jar was next looked at."""
_SAME_MOMENT_S: Final = 0.25
"""Script and response writes arrive through two channels: within this interval their order is unknown."""


def kept(
    writes: Sequence[Write], jars: Sequence[Jar], cleared: Sequence[tuple[float, str]] = ()
) -> list[Cookie]:
    """The cookies of `writes`, which are in order, each with its outcome. `cleared` holds the times at which
    responses made the browser clear all cookies of a registrable domain, with that domain
    (https://www.w3.org/TR/clear-site-data/).
    """
    same: dict[Key, list[int]] = {}
    for index, write in enumerate(writes):
        same.setdefault(key_of(write.cookie), []).append(index)
    found = []
    for index, write in enumerate(writes):
        rivals = [writes[i] for i in same[key_of(write.cookie)] if i != index][:200]
        later = any(i > index and _seen_by(writes[i], write, jars) for i in same[key_of(write.cookie)])
        later = later or _was_cleared(write.cookie, jars, cleared)
        found.append(_fate(write, rivals, jars, overwritten=later))
    return found


def _look_after(cookie: Cookie, jars: Sequence[Jar]) -> Jar | None:
    return next((jar for jar in jars if jar.at_s >= cookie.at_s), None)


def _was_cleared(cookie: Cookie, jars: Sequence[Jar], cleared: Sequence[tuple[float, str]]) -> bool:
    """Whether the cookie's domain was cleared before the jar was next looked at."""
    jar = _look_after(cookie, jars) if cleared else None
    domain = registrable_domain(cookie.domain)
    return jar is not None and any(cookie.at_s <= at_s <= jar.at_s and domain == of for at_s, of in cleared)


def _seen_by(later: Write, write: Write, jars: Sequence[Jar]) -> bool:
    """Whether `later` came between `write` and the look that would have shown it."""
    jar = _look_after(write.cookie, jars)
    taken = later.cookie.refused is None and later.readable is not False
    return taken and jar is not None and later.cookie.at_s <= jar.at_s


def _fate(write: Write, rivals: Sequence[Write], jars: Sequence[Jar], *, overwritten: bool) -> Cookie:
    cookie = write.cookie
    jar = _look_after(cookie, jars)
    if cookie.refused or cookie.deleted or jar is None:
        return cookie
    held = jar.find(cookie)
    if held is not None and held[1]["value"] == cookie.value and not overwritten:
        return _as_held(write, *held)
    if write.readable is False:
        return _refused(cookie, _why(cookie, held and held[1]))
    if overwritten:
        return _as_asked(cookie)
    if held is None:
        return _missing(write, jar)
    return _another_value(write, held[1], rivals)


def _missing(write: Write, jar: Jar) -> Cookie:
    cookie = write.cookie
    gone = (write.readable and not jar.twin(cookie)) or jar.crowded(cookie.domain)
    if gone:  # it was set, and something that no event reported removed it
        return _as_asked(cookie)
    short = cookie.asked_lifetime_s is not None and cookie.asked_lifetime_s < _VISIT_S
    return cookie if short else _refused(cookie, _why(cookie, None))


def _another_value(write: Write, held: Found, rivals: Sequence[Write]) -> Cookie:
    """The outcome of the last write seen where the jar holds the cookie with a different value."""
    cookie = write.cookie
    if cookie.how != "http" and held["httpOnly"]:
        return _refused(cookie, _why(cookie, held))
    before = any(rival.cookie.value == held["value"] and cookie.at_s - rival.cookie.at_s > _SAME_MOMENT_S
                 for rival in rivals)  # fmt: skip
    if before and not write.readable:
        return _refused(cookie, "the jar still holds the value from before")
    return _as_asked(cookie)


def _as_held(write: Write, key: Key, held: Found) -> Cookie:
    """The cookie with the attributes the jar shows."""
    expires, cookie = float(held["expires"]), write.cookie
    return replace(
        cookie,
        path=key[3],
        kept_lifetime_s=None if expires < 0 else min(max(expires - write.zero, 0.0), _CAP_S),
        http_only=bool(held["httpOnly"]) or cookie.http_only,
        same_site=cookie.same_site or held.get("sameSite"),
        partition_key=cookie.partition_key or held.get("partitionKey"),
    )


def _as_asked(cookie: Cookie) -> Cookie:
    """The cookie with its requested lifetime up to the cap: it was gone before a look could show it."""
    asked = cookie.asked_lifetime_s
    if asked is None:
        return cookie
    return replace(cookie, kept_lifetime_s=min(asked, _CAP_S), inferred=(*cookie.inferred, "kept_lifetime_s"))


def _refused(cookie: Cookie, why: str) -> Cookie:
    return replace(cookie, refused=why, inferred=(*cookie.inferred, "refused"))


def _why(cookie: Cookie, held: Found | None) -> str:
    """The likeliest reason for a refusal: the browser gives scripts none."""
    return f"the jar does not hold it{_reason(cookie, held)}"


def _reason(cookie: Cookie, held: Found | None) -> str:
    host, script = host_of(cookie.frame_url), cookie.how != "http"
    if not cookie.host_only and host and host != cookie.domain and not host.endswith(f".{cookie.domain}"):
        return f": {host} cannot set cookies for {cookie.domain}" if script else ""
    if script and cookie.http_only:
        return ": a script cannot make a cookie HttpOnly"
    if script and held is not None and held["httpOnly"]:
        return ": a script cannot change a cookie that is HttpOnly"
    if cookie.secure and cookie.frame_url.startswith("http:"):
        return ": Secure, on a page that came without TLS"
    if (cookie.same_site or "").lower() == "none" and not cookie.secure:
        return ": SameSite=None without Secure"
    return ""


def only_in_jar(known: Sequence[Cookie], jars: Sequence[Jar], zero: float) -> Iterator[Cookie]:
    """Changes that no event reported: cookies, values and deletions that appear from one look to the next."""
    taken = [cookie for cookie in known if cookie.refused is None]
    values: dict[Key, set[str]] = {}
    for cookie in taken:
        values.setdefault(key_of(cookie), set()).add(cookie.value)
    deleted = {key_of(cookie) for cookie in taken if cookie.deleted}
    before: Mapping[Key, Found] = {}
    for jar in jars:
        for key, found in jar.cookies.items():
            told = values.setdefault(key, set())
            # a non-ASCII value may be spelt differently in the header and in the jar
            if not told or (found["value"] not in told and found["value"].isascii()):
                told.add(found["value"])
                yield _of_jar(found, key, jar, zero)
        for key in before.keys() - jar.cookies.keys() - deleted:
            if not 0 <= float(before[key]["expires"]) <= zero + jar.at_s:
                deleted.add(key)
                gone = _of_jar(before[key], key, jar, zero)
                yield replace(gone, value="", deleted=True, kept_lifetime_s=None)
        before = jar.cookies


def _of_jar(found: Found, key: Key, jar: Jar, zero: float) -> Cookie:
    expires = float(found["expires"])
    return Cookie(
        name=found["name"],
        value=found["value"],
        domain=key[1],
        host_only=key[2],
        path=found["path"],
        secure=found["secure"],
        http_only=found["httpOnly"],
        same_site=found.get("sameSite"),
        partition_key=found.get("partitionKey"),
        how="jar",
        kept_lifetime_s=None if expires < 0 else max(expires - zero - jar.at_s, 0.0),
        at_s=jar.at_s,
        step=jar.step,
    )
