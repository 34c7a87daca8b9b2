"""Files: evidence by its hash, the desk's own style and script, and exports of filtered lists."""

from functools import cache
from importlib.resources import files
from typing import Final

from starlette.responses import Response

from auditor.review.asked import asked
from auditor.review.desk import Call, Refused
from auditor.review.export import as_csv, as_json

_KINDS: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x1f\x8b", "application/gzip"),
)
"""First bytes of the types that a browser may show or save; all else is served as plain bytes."""

_SEALED: Final = "default-src 'none'; sandbox; frame-ancestors 'none'"
_HASH: Final = frozenset("0123456789abcdef")

MOST_EXPORTED: Final = 200_000


def evidence(call: Call) -> Response:
    """An evidence file: pictures are shown, all else is downloaded, nothing runs."""
    sha256 = call.path("sha256")
    content = call.desk.evidence.content(sha256) if len(sha256) == 64 and set(sha256) <= _HASH else None  # noqa: PLR2004 - digits of SHA-256
    if content is None:
        raise Refused(404, "There is no such evidence: it was moved or deleted.")
    kind = next((kind for start, kind in _KINDS if content.startswith(start)), "application/octet-stream")
    headers = {"Content-Security-Policy": _SEALED, "X-Content-Type-Options": "nosniff"}
    if kind.startswith("image/"):
        headers["Cache-Control"] = "private, max-age=31536000, immutable"
    else:
        ending = "har.gz" if kind == "application/gzip" else "bin"
        headers["Content-Disposition"] = f'attachment; filename="{sha256[:16]}.{ending}"'
    return Response(content, media_type=kind, headers=headers)


@cache
def static(name: str) -> Response | None:
    """One of the desk's own files; None if there is none of this name."""
    reports, own = files("auditor.reports") / "templates", files("auditor.review") / "static"
    known = {
        "report.css": (reports / "report.css", "text/css"),
        "review.css": (own / "review.css", "text/css"),
        "icon.svg": (own / "icon.svg", "image/svg+xml"),
        "review.js": (own / "review.js", "text/javascript"),
    }
    if name not in known:
        return None
    source, kind = known[name]
    return Response(
        source.read_bytes(), media_type=f"{kind}; charset=utf-8", headers={"Cache-Control": "no-cache"}
    )


def exported(call: Call) -> Response:
    """Everything that a filter shows, as CSV or JSON."""
    form = call.path("form")
    if form not in ("csv", "json"):
        raise Refused(404, "There is no such page.")
    rows = call.store.page(asked(call.query), limit=MOST_EXPORTED)
    written, kind = (as_csv(rows), "text/csv") if form == "csv" else (as_json(rows), "application/json")
    headers = {"Content-Disposition": f'attachment; filename="findings.{form}"'}
    return Response(written, media_type=f"{kind}; charset=utf-8", headers=headers)
