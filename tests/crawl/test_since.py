from dataclasses import replace
from pathlib import Path

import pytest
from store.samples import AT, SITE, finding, judgement
from store.test_database import stored
from store.test_news import daily

from auditor.crawl.since import with_news
from auditor.model.audit import SiteSummary
from auditor.model.decision import Decision
from auditor.store.database import Store

SEEN = SiteSummary(site=SITE.name, state="audited")
OTHER = replace(finding(), fingerprint="other", title="Something else")


@pytest.fixture(autouse=True)
def _daily(monkeypatch: pytest.MonkeyPatch) -> None:
    daily(monkeypatch)


def test_new_is_what_the_run_before_did_not_find(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        first = stored(store)
        store.end_site(first.id, SITE.name, "audited")
        assert with_news(store, first, (SEEN,)) == (SEEN,)
        second = stored(store, finding(), OTHER)
        store.end_site(second.id, SITE.name, "audited")
        (told,) = with_news(store, second, (SEEN,))
        assert told.since == first.id
        assert told.new == (f"{OTHER.subject.name}: Something else",)
        store.adopt((Decision(fingerprint="other", state="accepted", reason="r", by="b", at=AT),))
        (told,) = with_news(store, second, (SEEN,))
        assert (told.since, told.new) == (first.id, ())


def test_a_run_that_saw_nothing_is_none_to_compare_with(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a.db") as store:
        first = store.begin_run()
        store.begin_site(first.id, SITE)
        store.add_judgement(first.id, SITE.name, judgement())
        store.end_site(first.id, SITE.name, "could not look", "refused")
        second = stored(store)
        store.end_site(second.id, SITE.name, "audited")
        assert with_news(store, second, (SEEN,)) == (SEEN,)
        unseen = replace(SEEN, state="could not look")
        assert with_news(store, second, (unseen,)) == (unseen,)
