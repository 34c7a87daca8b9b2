"""`auditor diff` and `auditor export` over a store that holds two runs."""

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import pytest
from cli.ended import Ended

from auditor.model.audit import Audit
from auditor.model.observation import Screenshot
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from reports.sample import audit

STORE = Path("crawls/auditor.db")


def kept(store: Store, held: Audit, state: str = "audited") -> str:
    """`held` as a run of its own."""
    run = store.begin_run()
    store.begin_site(run.id, held.site)
    store.add_documents(run.id, held.site.name, held.documents, held.claims, held.tensions)
    for visit in held.visits:
        store.add_visit(run.id, visit)
    store.add_judgement(run.id, held.site.name, held.judgement)
    store.end_site(run.id, held.site.name, state)
    store.end_run(run.id)
    return run.id


@pytest.fixture
def runs(auditor: Callable[..., Ended], tmp_path: Path) -> tuple[str, str]:
    """A run with findings, and one without those."""
    whole = audit()
    calm = tuple(f for f in whole.judgement.findings if f.verdict != "contradicted")
    with Store.open(tmp_path / STORE) as store:
        return kept(store, whole), kept(
            store, replace(whole, judgement=replace(whole.judgement, findings=calm))
        )


def test_two_runs_are_compared(auditor: Callable[..., Ended], runs: tuple[str, str]) -> None:
    first, second = runs
    ended = auditor("diff", first, second, "--format", "json")
    told = json.loads(ended.out)
    assert told["counts"]["new"] == 0
    assert told["counts"]["gone"] + told["counts"]["untested_now"] == 4
    assert ended.code == (3 if told["counts"]["untested_now"] else 0)
    assert json.loads(auditor("diff", second, first, "--format", "json").out) == told
    same = auditor("diff", first, first, "shop.example")
    assert (same.code, "Nothing changed in what could be compared." in same.out) == (0, True)


def test_a_run_that_is_not_there_is_one_clear_line(
    auditor: Callable[..., Ended], runs: tuple[str, str]
) -> None:
    ended = auditor("diff", "1999", runs[1])
    assert (ended.code, len(ended.lines)) == (2, 1)
    assert 'there is no run "1999"' in ended.err
    assert "matches 2 runs" in auditor("diff", "20", runs[1]).err


def _unpacked(path: Path, folder: Path) -> dict[str, bytes]:
    with ZipFile(path) as archive:
        archive.extractall(folder)
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture
def picture(tmp_path: Path) -> str:
    """A picture of the evidence that a visit names."""
    whole = audit()
    content = b"\x89PNG\r\n\x1a\n" + b"x" * 100
    digest = Evidence(tmp_path / "crawls" / "evidence").keep(content)
    first, *others = whole.visits
    shown = replace(first, screenshots=(Screenshot(sha256=digest, step="before", width=1, height=1),))
    with Store.open(tmp_path / STORE) as store:
        kept(store, replace(whole, visits=(shown, *others)))
    return digest


def test_a_site_is_exported_with_its_evidence_and_can_be_checked(
    auditor: Callable[..., Ended], picture: str, tmp_path: Path
) -> None:
    ended = auditor("export", "shop.example", "--output", "a.zip")
    assert (ended.code, ended.out) == (0, "a.zip\n")
    held = _unpacked(tmp_path / "a.zip", tmp_path / "out")
    assert f"evidence/{picture[:2]}/{picture}.png" in held
    checked = subprocess.run(
        ["sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS"], cwd=tmp_path / "out", check=False
    )
    assert checked.returncode == 0
    listed = {line.split("  ", 1)[1] for line in held["SHA256SUMS"].decode().splitlines()}
    assert listed == set(held) - {"SHA256SUMS"}
    for quote in json.loads(held["quotes/shop.example.json"]):
        text = held[quote["file"]].decode()
        assert text[quote["start"] : quote["end"]] == quote["text"]
    sarif = json.loads(held["reports/shop.example/report.sarif"])["runs"][0]
    places = {a["location"]["uri"] for a in sarif["artifacts"] if "contents" in a}
    assert places <= set(held)
    about = json.loads(held["about.json"])
    assert about["sites"][0]["versions"]["catalogue"] == "2026.11"
    assert about["missing"] == [shot.sha256 for visit in audit().visits[1:] for shot in visit.screenshots] + [
        e.sha256 for f in audit().judgement.findings for e in f.evidence if e.sha256
    ]
    assert "evidence missing" in ended.err
    auditor("export", "shop.example", "--output", "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_two_documents_of_one_address_are_both_exported(
    auditor: Callable[..., Ended], tmp_path: Path
) -> None:
    whole = audit()
    other = replace(whole.documents[0], id="other", text="Another text at the same address.")
    with Store.open(tmp_path / STORE) as store:
        kept(store, replace(whole, documents=(*whole.documents, other)))
    assert auditor("export", "shop.example", "--output", "a.zip").code == 0
    held = _unpacked(tmp_path / "a.zip", tmp_path / "out")
    texts = {content.decode() for name, content in held.items() if "/snapshots/" in name}
    assert {whole.documents[0].text, other.text} <= texts
    sarif = json.loads(held["reports/shop.example/report.sarif"])["runs"][0]
    for each in sarif["artifacts"]:
        if "contents" in each:
            assert held[each["location"]["uri"]].decode() == each["contents"]["text"]


def test_a_redacted_bundle_holds_no_picture_and_no_value(
    auditor: Callable[..., Ended], picture: str, tmp_path: Path
) -> None:
    assert auditor("export", "shop.example", "--redact", "--output", "a.zip").code == 0
    held = _unpacked(tmp_path / "a.zip", tmp_path / "out")
    assert not [name for name in held if name.startswith("evidence/")]
    values = [cookie.value for visit in audit().visits for cookie in visit.cookies if len(cookie.value) > 12]
    assert values
    assert not [name for name, content in held.items() for v in values if v.encode() in content]
    assert b"pictures and HTTP archives" in held["README.txt"]


def test_a_finding_and_a_run_are_exported(
    auditor: Callable[..., Ended], runs: tuple[str, str], tmp_path: Path
) -> None:
    mark = audit().judgement.findings[0].fingerprint
    assert auditor("export", mark, "--run", runs[0], "--output", "f.zip").code == 0
    held = _unpacked(tmp_path / "f.zip", tmp_path / "f")
    (site,) = json.loads(held["reports/shop.example/report.json"])["sites"]
    assert [f["fingerprint"] for f in site["findings"]] == [mark]
    assert auditor("export", runs[1]).out == f"auditor-{runs[1]}.zip\n"
    held = _unpacked(tmp_path / f"auditor-{runs[1]}.zip", tmp_path / "r")
    assert {"overview.html", "overview.json", "README.txt", "about.json"} <= set(held)
    wrong = auditor("export", "nowhere.example")
    assert (wrong.code, len(wrong.lines)) == (2, 1)
    assert [each.name for each in tmp_path.glob("auditor-*")] == [f"auditor-{runs[1]}.zip"]
