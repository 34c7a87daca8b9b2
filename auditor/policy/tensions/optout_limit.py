"""An opt-out that covers little, needs an add-on, or is undone by the cookie deletion advised."""

from collections.abc import Iterator, Sequence

from auditor.model.claim import Claim, Tension
from auditor.model.document import Document
from auditor.policy.vocabulary import plain, vocabulary


def find(_documents: Sequence[Document], claims: Sequence[Claim]) -> Iterator[Tension]:
    """Three limits, each from the documents' own words."""
    yield from _undone(claims)
    yield from _uncovered(claims)


def _undone(claims: Sequence[Claim]) -> Iterator[Tension]:
    for lasting in (c for c in claims if c.type == "opt_out_persistence"):
        words = vocabulary(lasting.language)
        if words is None or not words.has("delete_cookies", plain(lasting.quote.text)):
            continue
        others = (c.quote for c in claims if c.type == "browser_control" and c.quote != lasting.quote)
        advised = next((q for q in others if words.has("delete_cookies", plain(q.text))), None)
        yield Tension(
            kind="optout_limit",
            message="The opt-out is undone when cookies are deleted"
            + (", which the same policy advises." if advised else "."),
            quotes=(lasting.quote, advised) if advised else (lasting.quote,),
            # a limit that is stated openly, and that nothing else in the policy trips over, is candour
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


TENSION = find
