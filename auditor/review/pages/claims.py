"""Corrections to claims made at the desk: written to claims.toml, then judged again."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, cast, get_args
from urllib.parse import quote

from starlette.responses import Response

from auditor import audit
from auditor.errors import AuditorError, FileProblem
from auditor.files import corrections, toml
from auditor.files.problems import FileProblems
from auditor.model.claim import Claim, ClaimType, Quote
from auditor.model.correction import Correction, Word
from auditor.model.document import Document
from auditor.reports.parts.speech import say
from auditor.review.desk import Call, Refused, go
from auditor.review.sessions import Flash
from auditor.store import raw

_TELLS_APART: Final = ("polarity", "vendor", "cookie", "provider", "url", "signal", "date_kind", "object")
"""Fields by which a correction identifies one of several claims in the same sentence."""

ADDED: Final = ("vendor", "cookie", "url", "object", "signal", "date")
"""Form fields for a claim that the readers missed."""

_SPELLED: Final = re.compile("⟨U\\+[0-9A-F]{4,6}⟩")
"""How the page shows invisible characters: text copied from it contains these."""

_DONE: Final = {"confirmed": "confirmed", "struck": "struck", "added": "added"}


def folder(call: Call, site: str) -> Path | None:
    """The folder that describes a site; None if there is none. Raises Refused if the site is unknown."""
    if site not in call.store.sites() or "/" in site or site in (".", ".."):
        raise Refused(404, "There is no such site.")
    path = call.desk.settings.policies / site
    return path if toml.there(path / corrections.SITE) else None


def correct(call: Call) -> Response:
    """Confirm or strike a claim, or add one."""
    site, run, document = _where(call)
    standing = call.form.get("standing", "")
    reason = call.form.get("reason", "").strip()
    if standing not in get_args(Word) or not reason:
        raise Refused(400, "Choose what to do with the claim, and give a reason.")
    claim, stated = _added(call, document) if standing == "added" else _read(call, run, site, document)
    correction = Correction(
        standing=cast(Word, standing),
        claim=claim,
        stated=stated,
        reason=reason,
        by=call.session.reviewer,
        at=datetime.now(UTC).date(),
    )
    _change(call, site, run, correction)
    call.session.flash = Flash(
        text=say(f"The claim is {_DONE[standing]}, and what was seen was judged again")
    )
    return _back(call, site, document)


def take_out(call: Call) -> Response:
    """Remove an entry from claims.toml."""
    site, run, document = _where(call)
    index = call.form.get("index", "")
    if not index.isdecimal():
        raise Refused(400, "The form does not say which entry to remove.")
    _change(call, site, run, int(index[:9]))
    call.session.flash = Flash(text=say("The entry was removed, and the site was judged again"))
    return _back(call, site, document)


def _where(call: Call) -> tuple[str, str, Document]:
    site = call.path("site")
    run = call.store.latest_run(site)
    if run is None:
        raise Refused(404, "There is no such site.")
    with call.store.reading() as database:
        held = raw.documents(database, run.id, site, [call.path("document")])
    if not held:
        raise Refused(404, "The newest run of this site did not read that document.")
    return site, run.id, held[0]


def _change(call: Call, site: str, run: str, change: Correction | int) -> None:
    """Write claims.toml if it is still as the page showed it, and judge again. Raises Refused otherwise."""
    where = folder(call, site)
    if where is None:
        raise Refused(
            400,
            say(
                "Nobody described {site} in a folder yet: `auditor add` writes one from its policy.",
                site=site,
            ),
        )
    version = call.form.get("version", "")
    try:
        if corrections.written(where).version != version:
            raise Refused(
                409, "claims.toml was changed by somebody else since you read it: load the page again."
            )
        if isinstance(change, Correction):
            held = corrections.add(where, change, version=version)
        else:
            held = corrections.remove(where, change, version=version)
    except (FileProblem, FileProblems) as error:
        raise Refused(400, str(error)) from error
    try:
        known = call.desk.settings.catalogue(call.store, site, run)
        audit.judge_again(site, call.store, known, run, held.corrections)
    except AuditorError as error:
        raise Refused(
            503, say("Written to claims.toml, but the site could not be judged again: {why}", why=error)
        ) from error


def _read(call: Call, run: str, site: str, document: Document) -> tuple[Claim, tuple[str, ...]]:
    """The claim that a form refers to, quoted as claims.toml does, and the fields that identify it."""
    with call.store.reading() as database:
        found = raw.claims(database, run, site, document.id)
    wanted = (call.form.get("type"), call.form.get("start"), call.form.get("end"), call.form.get("nth", "0"))
    same = [c for c in found if (c.type, str(c.quote.start), str(c.quote.end)) == wanted[:3]]
    number = int(wanted[3] or 0) if (wanted[3] or "").isdecimal() else 0
    if number >= len(same):
        raise Refused(409, "That claim is not there any more: load the page again.")
    claim = same[number]
    stated = tuple(name for name in _TELLS_APART if getattr(claim, name) is not None)
    return replace(claim, quote=_quote(document, claim.quote.text)), stated


def _added(call: Call, document: Document) -> tuple[Claim, tuple[str, ...]]:
    """The claim that a person adds to words of the document, and the fields that they stated."""
    words = _SPELLED.sub("", call.form.get("quote", "")).strip()
    kind, polarity = call.form.get("type", ""), call.form.get("polarity", "")
    if not words:
        raise Refused(400, "Select the words in the document that say it.")
    if kind not in get_args(ClaimType) or polarity not in ("does", "does_not"):
        raise Refused(400, "Say which kind of claim it is, and which way it goes.")
    values: dict[str, Any] = {name: v for name in ADDED if (v := call.form.get(name, "").strip())}
    if "date" in values:
        try:
            values["date"] = date.fromisoformat(values["date"])
        except ValueError as error:
            raise Refused(400, "That is not a valid date: write it as 2027-01-31.") from error
    claim = Claim(
        type=cast(ClaimType, kind),
        quote=_quote(document, words),
        polarity="does" if polarity == "does" else "does_not",
        **values,
    )
    return claim, ("polarity", *values)


def _quote(document: Document, words: str) -> Quote:
    """A quote from a document, named by its address or file name, as people would."""
    return Quote(document=document.url or document.path or document.id, start=0, end=0, line=0, text=words)


def _back(call: Call, site: str, document: Document) -> Response:
    return go(
        f"/sites/{quote(site, safe='')}/policy/{quote(document.id, safe='')}{call.form.get('at', '')[:40]}"
    )
