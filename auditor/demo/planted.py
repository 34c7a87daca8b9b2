"""The discrepancies planted in the demo: an audit of it must report all of these and no others."""

from collections.abc import Mapping
from typing import Final

PLANTED: Final[Mapping[str, frozenset[tuple[str, str]]]] = {
    "harbour-books.example": frozenset(),
    "minato-seiki.example": frozenset(),
    "tokiwa-parts.example": frozenset(
        {("opt_out_ignored", "https://tokiwa-parts.example/?flowmarktrace=optout")}
    ),
    "quiet-garden.example": frozenset(
        {
            ("sharing_denied", "adspan.example"),
            ("vendor_undisclosed", "adspan.example"),
        }
    ),
    "sunlit-travel.example": frozenset(
        {
            ("cookie_before_consent", "statcount.example"),
            ("cookie_before_consent", "adspan.example"),
            ("request_before_consent", "statcount.example"),
            ("request_before_consent", "adspan.example"),
            ("rejection_ignored", "statcount.example"),
            ("rejection_ignored", "adspan.example"),
            ("withdrawal_ignored", "statcount.example"),
            ("withdrawal_ignored", "adspan.example"),
            ("cookie_undeclared", "visitor_score"),
        }
    ),
    "yamabiko-onsen.example": frozenset(
        {
            ("cookies_denied", "yamabiko-onsen.example"),
            ("opt_out_dead", "https://yamabiko-onsen.example/statcount-optout"),
        }
    ),
}
"""For each site, the (rule, subject key) of every finding with the verdict contradicted. Notes do
not count.
"""
