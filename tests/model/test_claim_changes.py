"""Two versions of a document, held against each other by what they claim."""

from dataclasses import replace

from cases import claim
from hypothesis import given
from hypothesis import strategies as st

from auditor.model.claim import Claim, ClaimType
from auditor.model.claim_changes import changes

SOLD = claim("sale", "We do not sell your personal information to anybody.", polarity="does_not")
KEPT = claim("retention", "We keep orders for two years after the purchase.", lifetime_s=63072000.0)
COOKIE = claim("cookie_declared", "_ga Google two years", cookie="_ga", lifetime_s=63072000.0)


def told(before: list[Claim], after: list[Claim]) -> list[tuple[str, str, tuple[str, ...]]]:
    found = changes(before, after)
    return [(each.kind, (each.after or each.before or SOLD).type, each.fields) for each in found]


def test_what_stays_the_same_is_no_change() -> None:
    spaced = replace(SOLD, quote=replace(SOLD.quote, start=99, text=SOLD.quote.text.replace(" ", "\n ")))
    assert told([SOLD, KEPT], [KEPT, spaced]) == []


def test_a_denial_turned_into_a_practice_is_one_change() -> None:
    words = "We may sell your personal information to others."
    now = claim("sale", words)
    assert told([SOLD], [now]) == [("changed", "sale", ("polarity",))]


def test_a_longer_period_is_a_change_of_that_field() -> None:
    now = claim("retention", "We keep orders for five years after the purchase.", lifetime_s=157680000.0)
    assert told([KEPT], [now]) == [("changed", "retention", ("lifetime_s",))]


def test_other_words_to_the_same_effect_are_no_other_claim() -> None:
    now = claim("sale", "We do not sell your personal information to anyone at all.", polarity="does_not")
    (change,) = changes([SOLD], [now])
    assert (change.kind, change.material) == ("reworded", False)


def test_the_documents_own_words_for_data_and_recipients_are_no_other_claim() -> None:
    kept = claim(
        "sharing",
        "We give your personal data to no third parties.",
        polarity="does_not",
        object="personal data",
        recipient="to no third parties",
    )
    now = claim(
        "sharing",
        "Never is anything about you, any personal information, passed to a third party.",
        polarity="does_not",
        object="any personal information",
        recipient="to a third party",
    )
    assert told([kept], [now]) == [("reworded", "sharing", ())]
    others = replace(now, recipient="advertisers")
    assert {kind for kind, _, _ in told([kept], [others])} == {"new", "gone"}
    seen = claim("data_collected", "We note your address.", data=("ip_address",))
    more = claim(
        "data_collected",
        "Your address and your whereabouts are noted by us.",
        data=("ip_address", "location"),
    )
    assert any(change.material for change in changes([seen], [more]))


def test_a_sentence_under_another_heading_has_moved_and_a_new_number_moves_nothing() -> None:
    there = replace(KEPT, heading=("3. How long we keep data",))
    assert told([there], [replace(KEPT, heading=("4. How long we keep data",))]) == []
    assert told([there], [replace(KEPT, heading=("Orders",))]) == [("moved", "retention", ())]


def test_claims_that_have_nothing_in_common_are_gone_and_new() -> None:
    now = claim("retention", "Server logs go within a week.", lifetime_s=604800.0)
    assert told([KEPT], [now]) == [("new", "retention", ()), ("gone", "retention", ())]


def test_a_cookie_is_known_by_its_name_however_its_row_is_worded() -> None:
    now = claim("cookie_declared", "Analytics: _ga (13 months)", cookie="_ga", lifetime_s=34164000.0)
    other = claim("cookie_declared", "_gid Google two years", cookie="_gid", lifetime_s=63072000.0)
    kinds = {
        (each.after or each.before or COOKIE).cookie: each.kind for each in changes([COOKIE], [now, other])
    }
    assert kinds == {"_ga": "changed", "_gid": "new"}


def test_japanese_sentences_are_known_again_without_spaces() -> None:
    was = claim(
        "sharing", "当社は、お客様の個人情報を第三者に提供しません。", polarity="does_not", language="ja"
    )
    now = claim("sharing", "当社は、お客様の個人情報を広告会社に提供します。", language="ja")
    assert told([was], [now]) == [("changed", "sharing", ("polarity",))]


def test_tables_of_thousands_of_cookies_are_compared_by_their_names() -> None:
    rows = [claim("cookie_declared", f"row {n}", cookie=f"c{n}", lifetime_s=1.0) for n in range(4000)]
    later = [replace(row, quote=replace(row.quote, text=f"now {n}")) for n, row in enumerate(rows)]
    assert {kind for kind, _, _ in told(rows, later)} == {"reworded"}


KINDS = st.sampled_from(["sale", "sharing", "cookie_use"])
CLAIMS = st.lists(st.builds(claim, KINDS, st.text("ab ", min_size=1, max_size=12)), max_size=8)


@given(before=CLAIMS, after=CLAIMS)
def test_every_claim_is_accounted_for_once(before: list[Claim], after: list[Claim]) -> None:
    assert changes(before, before) == ()
    found = changes(before, after)
    kinds: set[ClaimType] = {each.type for each in (*before, *after)}
    for kind in kinds:
        new = sum(each.before is None for each in found if (each.after or each.before).type == kind)
        gone = sum(each.after is None for each in found if (each.after or each.before).type == kind)
        old_of, new_of = (sum(each.type == kind for each in claims) for claims in (before, after))
        assert new_of - new == old_of - gone
