"""What a run brought beside the earlier ones of its plan: new, returned, gone, failed; each told once."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from auditor.model.audit import Judgement
from auditor.model.decision import Decision, State
from auditor.model.finding import Finding, Subject, Verdict
from auditor.model.site import Site
from auditor.store import runs
from auditor.store.database import Store
from auditor.store.news import News

AT = datetime(2026, 11, 20, tzinfo=UTC)
Day = Mapping[str, Mapping[str, Verdict] | str]
"""By site: the verdicts by fingerprint, or why it could not be looked at."""


def finding(site: str, fingerprint: str, verdict: Verdict) -> Finding:
    return Finding(
        rule="vendor_undisclosed",
        verdict=verdict,
        severity="error",
        site=site,
        subject=Subject(kind="vendor", key="s.example", name="Statcount"),
        message=f"m {fingerprint}",
        confidence=0.9,
        confidence_reason="r",
        fingerprint=fingerprint,
    )


def ran(store: Store, day: Day, plan: str = "weekly", *, ended: bool = True) -> str:
    run = store.begin_run(plan).id
    for site, came in day.items():
        store.begin_site(run, Site(name=site, entry=f"https://{site}/"))
        if isinstance(came, str):
            store.end_site(run, site, "could not look", came)
            continue
        found = tuple(finding(site, fingerprint, verdict) for fingerprint, verdict in came.items())
        store.add_judgement(run, site, Judgement(at=AT, findings=found))
        store.end_site(run, site, "audited")
    if ended:
        store.end_run(run)
    return run


@pytest.fixture
def days(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., News]:
    """The news of the last of some days."""
    daily(monkeypatch)
    numbers = iter(range(9))

    def of(*came: Day) -> News:
        with Store.open(tmp_path / f"{next(numbers)}.db") as store:
            *_, last = [ran(store, day) for day in came]
            return store.news(last, "weekly")

    return of


def daily(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs that are begun one after another are begun a day apart."""
    new, stamps = runs.new, iter(f"202611{day}T000000Z-aaaaaa" for day in range(10, 30))
    monkeypatch.setattr(runs, "new", lambda plan: replace(new(plan), id=next(stamps)))


def kinds(news: News) -> tuple[list[str], list[str], list[str], list[str]]:
    new, returned, gone = (
        [each.fingerprint for each in part] for part in (news.new, news.returned, news.gone)
    )
    return new, returned, gone, [site for site, _ in news.failed]


HELD: Day = {"a": {"1": "contradicted", "2": "upheld"}}


def test_all_of_a_first_run_is_new(days: Callable[..., News]) -> None:
    assert kinds(days(HELD | {"b": "refused"})) == (["1"], [], [], ["b"])


def test_what_is_as_it_was_is_no_news(days: Callable[..., News]) -> None:
    news = days(HELD | {"b": "refused"}, HELD | {"b": "refused"})
    assert kinds(news) == ([], [], [], [])
    assert not news


def test_what_comes_and_goes_is_news(days: Callable[..., News]) -> None:
    assert kinds(days(HELD, {"a": {"1": "upheld", "2": "contradicted"}})) == (["2"], [], ["1"], [])


def test_what_could_not_be_tested_again_is_not_gone(days: Callable[..., News]) -> None:
    assert not days(HELD, {"a": {"1": "untested"}})
    assert kinds(days(HELD, {"a": "no answer"})) == ([], [], [], ["a"])


def test_a_day_out_of_sight_is_no_return(days: Callable[..., News]) -> None:
    assert not days(HELD, {"a": "no answer"}, HELD)


def test_what_was_gone_and_is_there_again_has_returned(days: Callable[..., News]) -> None:
    assert kinds(days(HELD, {"a": {}}, HELD)) == ([], ["1"], [], [])


@pytest.mark.parametrize("state", ["accepted", "false_positive"])
def test_what_a_person_ruled_out_is_no_news(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, state: State
) -> None:
    daily(monkeypatch)
    with Store.open(tmp_path / "a.db") as store:
        decide(store, "1", state)
        decide(store, "2", "confirmed")
        both = {"a": {"1": "contradicted", "2": "contradicted"}}
        assert kinds(store.news(ran(store, both), "weekly")) == (["2"], [], [], [])
        assert kinds(store.news(ran(store, {"a": {}}), "weekly")) == ([], [], ["2"], [])


def test_what_was_accepted_until_a_day_that_is_past_is_news(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    daily(monkeypatch)
    with Store.open(tmp_path / "a.db") as store:
        decide(store, "1", "accepted", until=date(2026, 11, 25))
        run = ran(store, HELD)
        assert not store.news(run, "weekly", date(2026, 11, 25))
        assert kinds(store.news(run, "weekly", date(2026, 11, 26)))[0] == ["1"]


def decide(store: Store, fingerprint: str, state: State, until: date | None = None) -> None:
    store.adopt((Decision(fingerprint=fingerprint, state=state, reason="r", by="b", at=AT, until=until),))


def test_other_plans_are_no_measure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    daily(monkeypatch)
    with Store.open(tmp_path / "a.db") as store:
        ran(store, HELD, "other")
        assert len(store.news(ran(store, HELD), "weekly").new) == 1


def test_each_run_is_told_once_and_none_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    daily(monkeypatch)
    with Store.open(tmp_path / "a.db") as store:
        ran(store, HELD)
        first = ran(store, HELD)
        assert [run.id for run in store.untold("weekly")] == [first]
        store.note_all_told(first)
        store.note_all_told(first)
        assert store.untold("weekly") == ()
        ran(store, HELD, ended=False)
        assert store.untold("weekly") == ()
        later = [ran(store, HELD), ran(store, HELD)]
        assert [run.id for run in store.untold("weekly")] == later
