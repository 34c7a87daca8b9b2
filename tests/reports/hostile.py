"""A report in which every string that a site could choose is hostile."""

from auditor.model.audit import Report
from auditor.reports.parts.walk import rewritten
from reports.sample import report

MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&lt;"
ESCAPES = "\x1b[31mred\x1b]0;title\x07\x9b2J\x00"
BIDI = "\u202egnp.exe\u2066x\u2069\u200b\ufeff\u2028"
HALF = "\ud800"
HOSTILE = f"=cmd|'/c calc'!A1 {MARKUP}{ESCAPES}{BIDI}[x](javascript:alert(3))|`@team #12{HALF}"
ADDRESS = "javascript:alert(document.domain)//" + HOSTILE

_ADDRESSES = {
    *("url", "final_url", "page_url", "frame_url", "response_url", "entry", "redirects", "origin", "where"),
}
_OURS = {
    *(
        "id",
        "attempt",
        "run",
        "rule",
        "verdict",
        "severity",
        "lens",
        "lenses",
        "basis",
        "kind",
        "phase",
        "step",
    ),
    *("how", "area", "resource", "method", "mechanism", "polarity", "type", "reader", "standing", "purpose"),
    *("data", "party", "signal", "date_kind", "category", "role", "mode", "wanted", "state", "visit"),
    *("fingerprint", "sha256", "document", "jurisdiction", "jurisdictions"),
}
"""Fields with vocabulary terms, identifiers and hashes, which no site can choose."""


def hostile(**more: object) -> Report:
    return rewritten(report(**more), _change)


def _change(_owner: object, field: str, text: str) -> str:
    if field in _OURS:
        return text
    return ADDRESS if field in _ADDRESSES else HOSTILE + text
