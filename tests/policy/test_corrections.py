"""A person's word wins over what was read, in every version that still says it."""

import datetime as dt

import pytest

from auditor.files.corrections import SAID
from auditor.model.claim import Claim, ClaimType, Quote
from auditor.model.correction import Corrected, Correction, Word
from auditor.model.document import Document
from auditor.policy import claims, corrections
from auditor.policy.page import document
from auditor.vendors import catalogue

URL = "https://shop.example/privacy"
PAGE = """<h1>Privacy Policy</h1>
<p>We use Google Analytics to measure traffic. We do not sell your personal information.</p>
<h2>Notice to California residents</h2>
<p>We  keep
 your orders for seven years.</p>"""


def read(page: str = PAGE, url: str = URL) -> Document:
    return document.read(page.encode(), url=url, content_type="text/html; charset=utf-8")


def word(standing: Word, kind: ClaimType, quote: str, where: str = URL, **stated: object) -> Correction:
    place = Quote(document=where, start=0, end=0, line=0, text=quote)
    return Correction(
        standing=standing,
        claim=Claim(type=kind, quote=place, **stated),  # type: ignore[arg-type]
        stated=tuple(name for name in SAID if name in stated),
        reason="I read it",
        by="Ann",
        at=dt.date(2026, 11, 28),
    )


def corrected(
    *said: Correction, page: str = PAGE
) -> tuple[Document, tuple[Claim, ...], tuple[Corrected, ...]]:
    known = catalogue.load()
    one = read(page)
    return (one, *corrections.apply([one], claims.read(one, known), said, known))


def test_a_struck_claim_is_left_out_and_the_others_stay() -> None:
    strike = word("struck", "sale", "We do not sell your personal information.")
    _, held, told = corrected(strike)
    assert not [claim for claim in held if claim.type == "sale"]
    assert [claim.vendor for claim in held if claim.type == "vendor_use"] == ["google-analytics"]
    assert [each.problem for each in told] == [None]
    assert [claim.type for claim in told[0].read] == ["sale"]


def test_an_added_claim_stands_where_its_words_do_and_holds_for_whom_its_heading_says() -> None:
    add = word("added", "retention", "We keep your orders for\nseven years.", polarity="does", lifetime_s=9.0)
    one, held, _ = corrected(word("struck", "retention", "We keep your orders for seven years."), add)
    (claim,) = [claim for claim in held if claim.type == "retention"]
    assert one.text[claim.quote.start : claim.quote.end] == claim.quote.text
    assert claim.quote.line == one.text[: claim.quote.start].count("\n") + 1
    assert claim.heading[-1] == "Notice to California residents"
    assert (claim.jurisdiction, claim.standing, claim.lifetime_s) == ("California", "added", 9.0)
    assert claim.vouched == "added by Ann on 2026-11-28: I read it"


def test_a_confirmed_claim_says_so_and_takes_over_what_the_person_states() -> None:
    yes = word(
        "confirmed",
        "vendor_use",
        "We use Google Analytics to measure traffic.",
        vendor="Google Analytics",
        purpose=("statistics",),
    )
    _, held, told = corrected(yes)
    (claim,) = [claim for claim in held if claim.type == "vendor_use"]
    assert (claim.standing, claim.confidence, claim.purpose) == ("confirmed", 1.0, ("statistics",))
    assert told[0].read[0].standing == "read"


def test_of_several_words_on_one_claim_the_last_holds() -> None:
    quote = "We do not sell your personal information."
    _, held, _ = corrected(word("struck", "sale", quote), word("confirmed", "sale", quote))
    assert [claim.standing for claim in held if claim.type == "sale"] == ["confirmed"]
    _, held, _ = corrected(word("confirmed", "sale", quote), word("struck", "sale", quote))
    assert not [claim for claim in held if claim.type == "sale"]


def test_a_word_survives_a_new_version_as_long_as_its_quote_is_there() -> None:
    later = PAGE.replace("<h1>", "<h1>The new ").replace(
        "We do not sell your personal information.",
        "This is new. <b>We do not</b> sell your\u00ad personal\n\n information. So is this.",
    )
    strike = word("struck", "sale", "We do not sell your personal information.")
    _, held, told = corrected(strike, page=later)
    assert not [claim for claim in held if claim.type == "sale"]
    assert told[0].problem is None


def test_a_word_whose_quote_is_gone_is_told_and_changes_nothing() -> None:
    quote = "We do not sell your personal information."
    add = word("added", "sale", quote, polarity="does_not")
    _, held, told = corrected(add, page=PAGE.replace(quote, "We may sell what we know of you."))
    assert not [claim for claim in held if claim.standing == "added"]
    assert told[0].problem == f"“{quote}” stands no more in {URL}"


@pytest.mark.parametrize(("where", "why"), [("https://shop.example/cookies", "none of those that were read")])
def test_a_document_that_was_not_read_is_told(where: str, why: str) -> None:
    _, _, told = corrected(word("struck", "sale", "We do not sell your personal information.", where))
    assert why in (told[0].problem or "")


def test_a_claim_no_longer_read_stands_by_a_word_that_says_which_way_it_goes() -> None:
    quote = "This is no claim that anybody reads."
    page = PAGE + f"<p>{quote}</p>"
    _, held, told = corrected(word("confirmed", "sale", quote), page=page)
    assert "state its polarity" in (told[0].problem or "")
    _, held, told = corrected(word("confirmed", "sale", quote, polarity="does_not"), page=page)
    assert [claim.quote.text for claim in held if claim.standing == "confirmed"] == [quote]


def test_a_saved_file_is_named_by_its_name() -> None:
    known = catalogue.load()
    one = document.read(PAGE.encode(), url=None, path="privacy.html")
    strike = word("struck", "sale", "We do not sell your personal information.", "privacy.html")
    held, _ = corrections.apply([one], claims.read(one, known), [strike], known)
    assert not [claim for claim in held if claim.type == "sale"]


def test_what_was_read_is_had_back_when_people_change_their_minds() -> None:
    known = catalogue.load()
    one = read()
    raw = claims.read(one, known)
    said = [
        word("struck", "sale", "We do not sell your personal information."),
        word("confirmed", "vendor_use", "We use Google Analytics to measure traffic."),
        word("added", "signals", "We do not sell your personal information.", polarity="does", signal="gpc"),
    ]
    held, told = corrections.apply([one], raw, said, known)
    assert held != raw
    back, none = corrections.apply([one], corrections.undone(held, told), [], known)
    assert (back, none) == (raw, ())
