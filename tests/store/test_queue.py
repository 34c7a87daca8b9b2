"""The queue: what each judgement, each visit and each decision makes of a discrepancy."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from store.samples import AT, SITE, claim, document, finding, judgement, visit

from auditor.model.decision import Decision, Remark
from auditor.model.finding import Evidence, Finding, Instance, Subject
from auditor.model.observation import Gap
from auditor.store import runs
from auditor.store.decided import exported
from auditor.store.filters import Filter
from auditor.store.queued import Changed
from auditor.store.review import Review

F = "f" * 16
SAW = Evidence(
    kind="cookie", summary="_sc", visit="shop.example/rejected", phase="rejected", fields={"name": "_sc"}
)


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with Review.open(tmp_path / "a.db") as opened:
        yield opened


def run(store: Review, *found: Finding, gaps: tuple[Gap, ...] = (), number: int = 1) -> str:
    made = replace(runs.new(None), id=f"2026112{number}T000000Z-a")
    with store._write() as connection:
        runs.add(connection, made)
    store.begin_site(made.id, SITE)
    store.add_documents(made.id, SITE.name, (document(),), (claim(),))
    store.add_visit(made.id, visit("rejected", attempt=f"rejected-{number}", gaps=gaps))
    store.add_judgement(made.id, SITE.name, judgement(*found))
    return made.id


def decide(store: Review, state: Any = "confirmed", **more: Any) -> int:
    token = more.pop("token", None)
    values: dict[str, Any] = {
        "fingerprint": F,
        "state": state,
        "reason": "r",
        "by": "Ann",
        "at": datetime.now(UTC),
    }
    return store.decide_on(Decision(**values | more), token)


def state(store: Review) -> tuple[str, str]:
    row = store.row(F)
    assert row
    return row.state, row.standing


def seen(**more: Any) -> Finding:
    return finding(F, evidence=(SAW,), **more)


def test_a_later_visit_that_looked_and_saw_nothing_says_fixed(store: Review) -> None:
    run(store, seen())
    decide(store, "reported")
    run(store, number=2)
    assert state(store) == ("fixed", "gone")
    last = store.history(F)[-1]
    assert (last.via, last.decision.by) == ("visit", "auditor")
    assert store.undo(F, "Ann") is None
    assert exported(store.history(F)) is None


@pytest.mark.parametrize("gap", [Gap(what="visit", reason="blocked"), Gap(what="choice", reason="no button")])
def test_not_looked_is_not_fixed(store: Review, gap: Gap) -> None:
    run(store, seen())
    run(store, gaps=(gap,), number=2)
    assert state(store) == ("open", "untested")


def test_untested_is_not_fixed(store: Review) -> None:
    run(store, seen())
    run(store, seen(verdict="untested"), number=2)
    assert state(store) == ("open", "untested")


def test_another_judgement_of_the_same_visits_fixes_nothing(store: Review) -> None:
    first = run(store, seen())
    store.add_judgement(first, SITE.name, judgement())
    assert state(store) == ("open", "gone")
    assert store.history(F) == ()
    assert store.page(Filter()) == ()
    assert len(store.page(Filter(gone=True))) == 1


def test_what_returns_is_open_again(store: Review) -> None:
    run(store, seen())
    run(store, number=2)
    run(store, seen(), number=3)
    assert state(store) == ("open", "seen")
    assert [each.decision.state for each in store.history(F)] == ["fixed", "open"]
    assert len(store.open_findings()) == 1


def test_a_judgement_of_an_older_run_changes_nothing(store: Review) -> None:
    first = run(store, seen())
    run(store, number=2)
    store.add_judgement(first, SITE.name, judgement(seen()))
    assert state(store) == ("fixed", "gone")


def test_new_is_what_the_newest_run_saw_first(store: Review) -> None:
    run(store, seen())
    other = finding("e" * 16, evidence=(SAW,), severity="note")
    run(store, seen(), other, number=2)
    assert [row.fingerprint for row in store.page(Filter(new=True))] == ["e" * 16]


def test_a_new_instance_of_what_was_accepted_is_new(store: Review) -> None:
    one, two = Instance(key="a", label="a"), Instance(key="b", label="b")
    run(store, seen(instances=(one,)))
    decide(store, "accepted")
    run(store, seen(instances=(one,)), number=2)
    assert store.page(Filter(new=True)) == ()
    run(store, seen(instances=(one, two)), number=3)
    row = store.row(F)
    assert row
    assert (row.state, row.fresh) == ("accepted", 1)
    decide(store, "accepted")
    assert store.page(Filter(new=True)) == ()


def test_undo_goes_back_step_by_step(store: Review) -> None:
    run(store, seen())
    decide(store, "confirmed")
    decide(store, "accepted", until=date(2099, 1, 1))
    assert [store.undo(F, "Bob").state for _ in range(2)] == ["confirmed", "open"]
    assert store.undo(F, "Bob") is None
    assert len(store.history(F)) == 4


def test_the_later_date_wins(store: Review) -> None:
    run(store, seen())
    decide(store, "false_positive")
    store.adopt(
        (Decision(fingerprint=F, state="accepted", reason="old", by="file", at=AT - timedelta(days=900)),)
    )
    assert state(store)[0] == "false_positive"
    later = datetime.now(UTC) + timedelta(days=2)
    store.adopt((Decision(fingerprint=F, state="accepted", reason="later", by="file", at=later),))
    assert state(store)[0] == "accepted"
    assert store.history(F)[-1].via == "file"


def test_an_acceptance_that_ran_out_is_open_in_the_queue(store: Review) -> None:
    run(store, seen())
    decide(store, "accepted", until=datetime.now(UTC).date() - timedelta(days=1))
    assert state(store)[0] == "open"
    assert len(store.page(Filter(state="open"))) == 1


def test_two_reviewers_lose_nothing(store: Review) -> None:
    run(store, seen())
    row = store.row(F)
    assert row
    decide(store, "confirmed", token=row.token)
    with pytest.raises(Changed) as caught:
        decide(store, "false_positive", by="Bob", token=row.token)
    assert caught.value.row.state == "confirmed"
    assert [each.decision.state for each in store.history(F)] == ["confirmed"]
    decide(store, "false_positive", by="Bob", token=caught.value.row.token)
    assert state(store)[0] == "false_positive"


def test_a_finding_that_says_something_else_by_now_is_changed(store: Review) -> None:
    run(store, seen())
    row = store.row(F)
    assert row
    run(store, seen(message="Something else."), number=2)
    with pytest.raises(Changed):
        decide(store, token=row.token)


def test_many_at_once_leave_what_changed_meanwhile_and_are_taken_back_together(store: Review) -> None:
    run(store, *(finding(f"{n:016}", evidence=(SAW,)) for n in range(3)))
    as_of = store.moment()
    decide(store, fingerprint=f"{1:016}")
    said = Decision(fingerprint="", state="accepted", reason="agreed", by="Bob", at=datetime.now(UTC))
    bulk = store.decide_all(Filter(rule="vendor_undisclosed"), said, as_of)
    assert (bulk.done, bulk.left) == (2, 1)
    assert store.count(Filter()) == {"accepted": 2, "confirmed": 1}
    decide(store, "reported", fingerprint=f"{2:016}")
    assert store.undo_all(bulk.batch, "Bob") == 1
    assert store.count(Filter()) == {"confirmed": 1, "open": 1, "reported": 1}


@pytest.mark.parametrize(
    ("words", "found"),
    [("Statcount", 1), ("tatcou", 1), ("_sc", 1), ("クッキー", 1), ("同意", 1), ("use cookies shop.ex", 1),
     ("nothing", 0), ('a"b', 0), ("%", 0), ("*", 0), ("NOT AND", 0)],
)  # fmt: skip
def test_words_are_found_in_quotes_vendors_and_cookies(store: Review, words: str, found: int) -> None:
    quote = replace(claim().quote, text="We use cookies. 同意の前にクッキーを設定しません。")
    run(store, seen(claims=(replace(claim(), quote=quote),)))
    assert len(store.page(Filter(words=words))) == found


def test_pages_follow_one_another_and_neighbours_are_known(store: Review) -> None:
    run(
        store,
        *(finding(f"{n:016}", severity=("error", "note")[n % 2], confidence=0.5 + n / 100) for n in range(7)),
    )
    first = store.page(Filter(), limit=4)
    rest = store.page(Filter(), (first[-1].rank, first[-1].id), limit=4)
    every = [row.fingerprint for row in (*first, *rest)]
    assert len(set(every)) == 7
    assert [row.severity for row in (*first, *rest)] == ["error"] * 4 + ["note"] * 3
    assert store.beside(Filter(), first[1]) == (every[0], every[2])
    assert store.beside(Filter(), first[0]) == (None, every[1])


def test_a_queue_is_made_of_what_an_older_version_stored(store: Review) -> None:
    run(store, seen())
    with store._write() as connection:
        connection.execute("DELETE FROM queue")
        connection.execute("UPDATE judgements SET queued = 0")
    assert state(store) == ("open", "seen")


def test_comments_and_whom_it_was_given_to(store: Review) -> None:
    run(store, seen())
    for kind, text in (("comment", "see the mail"), ("assigned", "Ann"), ("assigned", "")):
        store.remark(Remark(fingerprint=F, kind=kind, text=text, by="Bob", at=AT))  # type: ignore[arg-type]
        if text == "Ann":
            assert len(store.page(Filter(assignee="Ann"))) == 1
    row = store.row(F)
    assert row
    assert (row.assignee, row.comments) == ("", 1)
    assert [each.text for each in store.remarks(F)] == ["see the mail", "Ann", ""]


def test_the_vendor_behind_a_cookie_or_host_is_known(store: Review) -> None:
    run(store, seen(subject=Subject(kind="vendor", key="s.example", name="Statcount")))
    assert dict(store.count(Filter(), "vendor")) == {"Statcount": 1}
