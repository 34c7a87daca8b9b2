"""Emulate by script an add-on that opts out in the browser itself."""

from typing import Final

from auditor.model.visit import OptOutEndpoint

_GOOGLE: Final = "google-analytics"

_GA: Final = """(() => {
  try {
    Object.defineProperty(window, '_gaUserPrefs', {value: {ioo: () => true}, configurable: true});
    const mark = () => document.documentElement?.setAttribute('data-google-analytics-opt-out', '');
    document.documentElement ? mark() : addEventListener('readystatechange', mark, {once: true});
  } catch { /* the page was there first */ }
})();"""
"""Google's add-on signals the opt-out to Google's scripts by `window._gaUserPrefs.ioo()` and by an attribute
of the document element (https://tools.google.com/dlpage/gaoptout; both names occur in
https://www.google-analytics.com/analytics.js and in gtag.js)."""

DONE: Final = "what Google's add-on tells its scripts (window._gaUserPrefs) was told to each page after this"


def script_of(endpoint: OptOutEndpoint) -> str | None:
    """The script that emulates the add-on of `endpoint`; None where the add-on is unknown."""
    if endpoint.mechanism != "browser_addon":
        return None
    known = endpoint.vendor == _GOOGLE or "gaoptout" in (endpoint.url or "")
    return _GA if known else None
