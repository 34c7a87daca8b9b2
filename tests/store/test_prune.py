"""What is old is forgotten, what findings need is kept; a store that is not whole is found out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from auditor.model.audit import Judgement
from auditor.model.decision import Decision
from auditor.model.finding import Finding, Subject, Verdict
from auditor.model.observation import Screenshot
from auditor.model.site import Site
from auditor.model.visit import Visit
from auditor.store.database import Store
from auditor.store.evidence import Evidence

NOW = datetime(2026, 11, 20, tzinfo=UTC)
SITE = Site(name="shop.example", entry="https://shop.example/")


def looked(
    store: Store, evidence: Evidence, days_ago: int, *found: tuple[str, Verdict], picture: bytes = b""
) -> str:
    """A look at the site so many days ago, with a picture of its own unless one is given."""
    run = store.begin_run("weekly").id
    at = NOW - timedelta(days=days_ago)
    renamed = f"{at:%Y%m%dT%H%M%SZ}-aaaaaa"
    with store._write() as connection:
        connection.execute("UPDATE runs SET id = ?, started = ? WHERE id = ?", (renamed, at.isoformat(), run))
    store.begin_site(renamed, SITE)
    sha256 = evidence.keep(b"\xff\xd8\xff" + (picture or renamed.encode()))
    shot = Screenshot(sha256=sha256, step="before", caption="c", width=1, height=1)
    store.add_visit(
        renamed,
        Visit(
            id="v", attempt=renamed, site=SITE.name, phase="untouched", entry=str(SITE.entry), started=at,
            ended=at, screenshots=(shot,),
        ),
    )  # fmt: skip
    findings = tuple(
        Finding(
            rule="r", verdict=verdict, severity="error", site=SITE.name, message="m", confidence=0.9,
            subject=Subject(kind="vendor", key="k", name="n"), confidence_reason="r", fingerprint=fingerprint,
        )
        for fingerprint, verdict in found
    )  # fmt: skip
    store.add_judgement(renamed, SITE.name, Judgement(at=at, findings=findings))
    store.end_site(renamed, SITE.name, "audited")
    store.end_run(renamed)
    return renamed


@pytest.fixture
def store(tmp_path: Path):
    with Store.open(tmp_path / "a.db") as store:
        yield store


@pytest.fixture
def evidence(tmp_path: Path) -> Evidence:
    return Evidence(tmp_path / "evidence")


def left(store: Store) -> list[str]:
    return sorted(run.id for run in store.runs())


def test_the_first_and_the_last_look_that_showed_a_finding_are_kept(store: Store, evidence: Evidence) -> None:
    runs = [looked(store, evidence, days, ("f", "contradicted")) for days in (400, 300, 200, 100)]
    runs += [looked(store, evidence, days) for days in (90, 80, 1)]
    before = NOW - timedelta(days=50)
    said = store.old(before, evidence)
    files = len(list(evidence.folder.glob("??/*")))
    store.forget(before, evidence)
    assert left(store) == [runs[0], runs[3], runs[6]]
    assert (said.looks, said.runs) == (4, 4)
    assert files - len(list(evidence.folder.glob("??/*"))) == said.files == 4
    assert said.file_bytes > 0 < said.row_bytes
    assert store.problems(evidence) == ()
    assert store.old(before, evidence).looks == 0


def test_what_a_person_decided_on_is_kept(store: Store, evidence: Evidence) -> None:
    looked(store, evidence, 300, ("f", "contradicted"))
    decided = looked(store, evidence, 200, ("f", "contradicted"))
    looked(store, evidence, 100, ("f", "contradicted"))
    looked(store, evidence, 1)
    store.adopt((Decision(fingerprint="f", state="confirmed", reason="r", by="b", at=NOW),))
    store.forget(NOW, evidence)
    assert decided in left(store)


def test_the_newest_look_stays_whatever_its_age(store: Store, evidence: Evidence) -> None:
    only = looked(store, evidence, 4000)
    assert store.old(NOW, evidence).looks == 0
    store.forget(NOW, evidence)
    assert left(store) == [only]


def test_a_picture_that_another_look_shares_is_kept(store: Store, evidence: Evidence) -> None:
    looked(store, evidence, 300, picture=b"same")
    looked(store, evidence, 1, picture=b"same")
    assert (store.old(NOW, evidence).looks, store.old(NOW, evidence).files) == (1, 0)
    store.forget(NOW, evidence)
    assert len(list(evidence.folder.glob("??/*"))) == 1


def test_what_is_damaged_missing_or_alone_is_told(store: Store, evidence: Evidence) -> None:
    looked(store, evidence, 2)
    looked(store, evidence, 1)
    assert store.problems(evidence) == ()
    assert store.sizes(evidence)["visits"] == 2
    first, second = sorted(evidence.folder.glob("??/*"))
    first.unlink()
    second.write_bytes(b"\xff\xd8\xffother")
    with store._write() as connection:
        connection.execute("UPDATE audits SET body = '{' WHERE rowid = 1")
    problems = " ".join(store.problems(evidence))
    assert f"evidence {first.name.partition('.')[0]} is missing" in problems
    assert f"evidence {second.name.partition('.')[0]} does not match its hash" in problems
    assert "1 rows that are not JSON" in problems
