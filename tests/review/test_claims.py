"""Correcting what was read in a policy: written to claims.toml, and judged again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from review.desks import client, field, fill
from starlette.testclient import TestClient
from store.samples import SITE

from auditor import audit, promises
from auditor.files import corrections
from auditor.model.document import Document
from auditor.store.filters import Filter
from auditor.store.review import Review
from auditor.vendors import catalogue

TEXT = "Privacy\nOur site does not use cookies.\nWe like \u200btea.\n"
DOCUMENT = Document(id="d1", url="https://shop.example/privacy", text=TEXT, language="en", kind="privacy")
PAGE = "/sites/shop.example/policy/d1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A site that says it uses no cookies, and uses some."""
    claims = promises.read((DOCUMENT,), catalogue.load()).claims
    assert [(each.type, each.polarity) for each in claims] == [("cookie_use", "does_not")]
    fill(tmp_path, document=DOCUMENT, claims=claims)
    with Review.open(tmp_path / "auditor.db") as store:
        audit.judge_again(SITE.name, store, catalogue.load())
    site = tmp_path / "policies" / SITE.name
    site.mkdir(parents=True)
    (site / "site.toml").write_text('entry = "https://shop.example/"\n')
    return tmp_path


@pytest.fixture
def desk(folder: Path) -> Iterator[TestClient]:
    with client(folder) as opened:
        yield opened


def sent(desk: TestClient, **more: str) -> dict[str, str]:
    page = desk.get(PAGE).text
    held = {name: field(page, name) for name in ("csrf", "version")}
    quote = {"type": "cookie_use", "start": "8", "end": "38", "nth": "0"}
    return held | quote | {"standing": "struck", "reason": "it speaks of another site"} | more


def rules(folder: Path) -> dict[str, int]:
    with Review.open(folder / "auditor.db") as store:
        return dict(store.count(Filter(rule="cookies_denied")))


def test_a_claim_is_marked_in_place_with_what_tested_it(desk: TestClient, folder: Path) -> None:
    page = desk.get(PAGE).text
    assert (
        'class="claim contradicted" href="#claim-1" id="place-1">Our site does not use cookies.</a>' in page
    )
    assert "/finding/" in page
    assert rules(folder) == {"open": 1}


def test_a_claim_that_is_struck_accuses_nobody_and_is_not_called_fixed(
    desk: TestClient, folder: Path
) -> None:
    answer = desk.post(f"{PAGE}/claims", data=sent(desk))
    assert answer.status_code == 303
    assert rules(folder) == {}
    (written,) = corrections.read(folder / "policies" / SITE.name)
    assert (written.standing, written.quote, written.by) == (
        "struck",
        "Our site does not use cookies.",
        "Ann",
    )
    with Review.open(folder / "auditor.db") as store:
        assert [row.state for row in store.page(Filter(rule="cookies_denied", gone=True))] == ["open"]
    entry = sent(desk) | {"index": "0"}
    assert desk.post(f"{PAGE}/claims/take-out", data=entry).status_code == 303
    assert corrections.read(folder / "policies" / SITE.name) == ()
    assert rules(folder) == {"open": 1}


def test_a_claim_is_added_by_its_words_and_confirmed(desk: TestClient, folder: Path) -> None:
    added = sent(desk, standing="added", quote="We like ⟨U+200B⟩tea.", type="data_collected", polarity="does")
    assert desk.post(f"{PAGE}/claims", data=added).status_code == 303
    assert "added" in desk.get(PAGE).text
    assert desk.post(f"{PAGE}/claims", data=sent(desk, standing="confirmed")).status_code == 303
    with Review.open(folder / "auditor.db") as store:
        seen = store.load_seen(SITE.name)
    assert [(each.type, each.standing) for each in seen.claims] == [
        ("cookie_use", "confirmed"), ("data_collected", "added"),
    ]  # fmt: skip


def test_a_file_that_somebody_changed_meanwhile_is_not_overwritten(desk: TestClient, folder: Path) -> None:
    held = sent(desk)
    file = folder / "policies" / SITE.name / corrections.FILE
    file.write_text("# by hand\n")
    answer = desk.post(f"{PAGE}/claims", data=held)
    assert answer.status_code == 409
    assert file.read_text() == "# by hand\n"
    assert rules(folder) == {"open": 1}


@pytest.mark.parametrize(
    "changes",
    [{"reason": " "}, {"standing": "gone"}, {"standing": "added", "quote": ""},
     {"standing": "added", "quote": "tea"},
     {"standing": "added", "quote": "tea", "type": "vendor_use", "polarity": "does"}],
)  # fmt: skip
def test_half_a_correction_is_none(desk: TestClient, folder: Path, changes: dict[str, str]) -> None:
    answer = desk.post(f"{PAGE}/claims", data=sent(desk, **changes))
    assert answer.status_code == 400
    assert not (folder / "policies" / SITE.name / corrections.FILE).exists()


def test_a_site_that_nobody_described_cannot_be_corrected(desk: TestClient, folder: Path) -> None:
    held = sent(desk)
    (folder / "policies" / SITE.name / "site.toml").unlink()
    assert "auditor add" in desk.get(PAGE).text
    assert desk.post(f"{PAGE}/claims", data=held).status_code == 400
