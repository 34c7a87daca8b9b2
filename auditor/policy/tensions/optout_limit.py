"""An opt-out that covers little, needs an add-on, or is undone by the cookie deletion advised."""

from collections.abc import Iterator, Sequence

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.words.vocabulary import plain, vocabulary


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Four kinds of limits, each from the documents' own words."""
    yield from _undone(claims)
    yield from _uncovered(claims)
    yield from _unnamed(claims)
    yield from _added_on(claims)


def _undone(claims: Sequence[Claim]) -> Iterator[Tension]:
    for lasting in (c for c in claims if c.type == "opt_out_persistence"):
        words = vocabulary(lasting.language)
        if words is None:
            continue
        undone = words.has("delete_cookies", plain(lasting.quote.text))
        if not undone and not words.has("kept_in_cookie", plain(lasting.quote.text)):
            continue
        others = (c.quote for c in claims if c.type == "browser_control" and c.quote != lasting.quote)
        advised = next((q for q in others if words.has("delete_cookies", plain(q.text))), None)
        if not undone and advised is None:
            continue
        yield Tension(
            kind="optout_limit",
            message="The opt-out is undone when cookies are deleted"
            + (", which the same policy advises." if advised else "."),
            quotes=(lasting.quote, advised) if advised else (lasting.quote,),
            # a limit that is stated openly, and that the rest of the policy does not trigger, is candour
            confidence=0.75 if advised else 0.35,
        )


def _uncovered(claims: Sequence[Claim]) -> Iterator[Tension]:
    outs = [c for c in claims if c.type == "opt_out" and c.url and c.mechanism != "industry_platform"]
    covered = {c.vendor for c in outs if c.vendor}
    used = {c.vendor: c for c in claims if c.type == "vendor_use" and c.polarity == "does" and c.vendor}
    left = [v for v in used if v not in covered]
    if outs and covered and left and all(c.vendor for c in outs):
        yield Tension(
            kind="optout_limit",
            message=f"The opt-out covers {', '.join(sorted(covered))}, not {', '.join(sorted(left)[:5])}.",
            quotes=(outs[0].quote, used[left[0]].quote),
            confidence=0.5,
        )


def _unnamed(claims: Sequence[Claim]) -> Iterator[Tension]:
    """Unnamed third parties collect data, but every opt-out is for one named vendor."""
    outs = [c for c in claims if c.type == "opt_out" and c.object != "communications"]
    outs = [c for c in outs if c.mechanism not in ("browser_setting", "contact") and not _nowhere(c)]
    if not outs or not all(c.vendor for c in outs):
        return
    named = {c.quote for c in claims if c.type == "vendor_use"} | {c.quote for c in outs}
    others = (c for c in claims if c.type == "third_party_collection" and c.polarity == "does")
    left = next((c for c in others if c.quote not in named), None)
    if left is not None:
        covered = ", ".join(sorted({c.vendor or "" for c in outs}))
        yield Tension(
            kind="optout_limit",
            message=f"The opt-out covers {covered}; other third parties collect data and have none.",
            quotes=(outs[0].quote, left.quote),
            confidence=0.45,
        )


def _nowhere(out: Claim) -> bool:
    """Whether a page is mentioned without its address, so that nobody can get there."""
    return out.url is None and out.mechanism in ("link", "third_party_page")


def _added_on(claims: Sequence[Claim]) -> Iterator[Tension]:
    """A vendor's only opt-out is an add-on that has to be installed."""
    outs = [c for c in claims if c.type == "opt_out" and c.object != "communications"]
    for out in outs:
        others = [c for c in outs if c.vendor == out.vendor and c.mechanism != "browser_addon"]
        others = [c for c in others if not _nowhere(c)]
        if out.mechanism == "browser_addon" and not others:
            yield Tension(
                kind="optout_limit",
                message="The opt-out works only in a browser in which an add-on is installed.",
                quotes=(out.quote,),
                confidence=0.4,
            )
            return


TENSION = find
