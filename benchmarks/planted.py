"""What the benchmark's web plants: each cookie with the address of the script or response that sets it."""

from dataclasses import dataclass

TAGS, PIXELS, WIDGET, ADS = "tags-a.example", "pixels-b.example", "widget-c.example", "ads-d.example"
THIRD_PARTIES = (TAGS, PIXELS, WIDGET, ADS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """One cookie, what sets it, and how many seconds after the page starts."""

    name: str
    setter: str
    how: str
    late_s: int = 0
    after_accept: bool = False


def planted(site: str) -> tuple[Planted, ...]:
    """Every cookie of the entry page of `site`. Names contain the site's number because sites share hosts."""
    n = number(site)
    own, tags, pixels = f"https://{site}", f"https://{TAGS}/{n}", f"https://{PIXELS}/{n}"
    widget, ads = f"https://{WIDGET}/{n}", f"https://{ADS}/{n}"
    rows = (
        ("page", f"{own}/", "response", 0),
        ("early", f"{own}/s/0.js", "script", 0),
        ("store", f"{own}/s/1.js", "CookieStore", 0),
        ("tag", f"{tags}/s/10.js", "third party's script", 0),
        ("inner", f"{tags}/s/inner.js", "script that a script loaded", 0),
        ("pixel", f"{pixels}/pixel/pixel.gif", "image", 0),
        ("hop", f"{pixels}/hop/hop.gif", "redirect", 0),
        ("hopped", f"{ads}/pixel/hopped.gif", "image behind a redirect", 0),
        ("fetched", f"{pixels}/fetch/fetched", "fetch", 0),
        ("beacon", f"{pixels}/fetch/beacon", "beacon", 0),
        ("worker", f"{own}/fetch/worker", "fetch of a worker", 0),
        ("framed", f"{widget}/frame.html", "response of a cross-site frame", 0),
        ("inframe", f"{widget}/frame.js", "script of a cross-site frame", 0),
        ("late4", f"{own}/s/2.js", "script", 4),
        ("frame4", f"{widget}/frame.js", "script of a cross-site frame", 4),
        ("late9", f"{pixels}/pixel/late9.gif", "image", 9),
        ("late25", f"{tags}/s/late25.js", "script that a script loaded", 25),
    )
    found = [Planted(name=f"{name}_{n}", setter=by, how=how, late_s=late) for name, by, how, late in rows]
    for name, late in (("agreed", 0), ("agreed4", 4)):
        setter = f"{tags}/s/{name}.js"
        found.append(Planted(name=f"{name}_{n}", setter=setter, how="script", late_s=late, after_accept=True))
    return tuple(found)


def number(site: str) -> str:
    """The number in a site's name."""
    return site.partition(".")[0].rpartition("-")[2]
