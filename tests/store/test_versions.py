"""Documents over time: a fetch is a version where its text is new."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from store.samples import SITE, document

from auditor.model.document import Document
from auditor.store import connection as opening
from auditor.store.connection import connect
from auditor.store.database import Store
from auditor.store.rows import document_row
from auditor.store.schema import STEPS

START = datetime(2026, 11, 1, tzinfo=UTC)


def fetched(day: int, text: str = "We use cookies.", **fields: object) -> Document:
    return replace(document(), id=f"id of {text}", text=text, fetched=START + timedelta(days=day), **fields)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "a.db")


def kept(store: Store) -> list[tuple[str, int, int, int]]:
    return [
        (v.document.text, (v.first - START).days, (v.last - START).days, v.fetches)
        for v in store.versions(SITE.name)
    ]


def test_a_text_that_was_there_already_adds_no_version(store: Store) -> None:
    for day in (0, 1, 2):
        run = store.begin_run()
        store.add_documents(run.id, SITE.name, (fetched(day),))
        store.add_documents(run.id, SITE.name, (fetched(day),))
    assert kept(store) == [("We use cookies.", 0, 2, 3)]
    store.add_versions(SITE.name, (fetched(3, "We use none."),))
    store.add_versions(SITE.name, (fetched(4),))
    assert [row[0] for row in kept(store)] == ["We use cookies.", "We use none.", "We use cookies."]
    assert store.fetched() == (SITE.name,)
    assert store.sites() == (SITE.name,)


def test_what_could_not_be_read_or_is_older_is_no_version(store: Store) -> None:
    store.add_versions(SITE.name, (fetched(5), fetched(6, "", problem="the server answered 500")))
    store.add_versions(SITE.name, (fetched(2, "An old run, judged again."),))
    assert kept(store) == [("We use cookies.", 5, 5, 1)]


def test_each_vantage_and_each_address_has_versions_of_its_own(store: Store) -> None:
    store.add_versions(SITE.name, (fetched(0, vantages=("a", "b")), fetched(0, url="https://shop.example/c")))
    store.add_versions(SITE.name, (fetched(1, "For a alone.", vantages=("a",)),))
    found = [(v.document.url, v.vantage, v.document.text) for v in store.versions(SITE.name)]
    assert found == [
        ("https://shop.example/c", "", "We use cookies."),
        ("https://shop.example/privacy", "a", "We use cookies."),
        ("https://shop.example/privacy", "a", "For a alone."),
        ("https://shop.example/privacy", "b", "We use cookies."),
    ]


def test_the_version_before_one_is_found(store: Store) -> None:
    for day, text in ((0, "First."), (1, "Second."), (2, "Third.")):
        store.add_versions(SITE.name, (fetched(day, text),))
    (second,) = store.versions_before(SITE.name, [fetched(2, "Third.")])
    assert second.document.text == "Second."
    (first,) = store.versions_before(SITE.name, [fetched(1, "Second.")])
    assert first.document.text == "First."
    assert store.versions_before(SITE.name, [fetched(0, "First.")]) == ()


def test_what_was_read_before_there_were_versions_becomes_the_first_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "STEPS", STEPS[:3])
    older = connect(tmp_path / "b.db", create=True, wait_s=1)
    for number, text in enumerate(("First.", "First.", "Second.", "")):
        run = f"r{number}"
        older["runs"].insert({"id": run, "started": "", "tool_version": "", "schema_version": 1})
        older["audits"].insert(
            {"run": run, "site": "a", "state": "", "begun": "", "body": "{}", "schema_version": 1}
        )
        made = fetched(number, text, problem=None if text else "it is empty")
        row = document_row(made) | {"run": run, "site": "a", "place": 0}
        older["documents"].insert(row)
    older.close()
    monkeypatch.setattr(opening, "STEPS", STEPS)
    with Store.open(tmp_path / "b.db") as store:
        found = [(v.document.text, v.fetches) for v in store.versions("a")]
        assert found == [("First.", 2), ("Second.", 1)]
        store.add_versions("a", (fetched(9, "Second."),))
        assert [v.fetches for v in store.versions("a")] == [2, 2]
