"""`auditor diff` and `auditor export` over a store that holds two runs."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from cli.ended import Ended

from auditor.model.audit import Audit
from auditor.store.database import Store
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
    assert "begins 2 runs" in auditor("diff", "20", runs[1]).err
