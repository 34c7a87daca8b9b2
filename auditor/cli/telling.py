"""Whom a plan wants told, and the telling when a run has ended."""

from dataclasses import replace

from auditor.cli.screen import Screen
from auditor.crawl import news
from auditor.model.plan import CrawlPlan, Telling
from auditor.model.wording import count
from auditor.store.database import Store
from auditor.store.news import News


def check(plan: CrawlPlan) -> None:
    """Raise UsageError where nobody could be told: before hours of visits, not after."""
    if plan.tell is not None:
        news.addresses(plan.tell)


def what_is_new(store: Store, plan: CrawlPlan, screen: Screen) -> None:
    """Tell the news of every run of the plan that were not told yet, to each address in the order of the
    runs. One that does not take them is told after the next run; the others hear of every run once.
    """
    if plan.tell is None:
        return
    silent: set[str] = set()
    for run in store.untold(plan.name):
        heard = store.heard(run.id)
        waiting = [each for each in plan.tell.to if news.mark(each) not in heard]
        asked = tuple(each for each in waiting if each not in silent)
        found = store.news(run.id, plan.name) if asked else None
        if found:
            deaf = _deaf(store, replace(plan.tell, to=asked), plan.name, found)
            silent |= deaf
            if len(deaf) < len(asked):
                screen.note(f"notified: {news.message(plan.name, found, None)[0]}")
        if silent.isdisjoint(waiting) or (asked and not found):
            store.note_all_told(run.id)
    if silent:
        screen.warn(
            f"{plan.name}: {count(len(silent), 'address')} could not be notified"
            f" ({news.kinds(sorted(silent))}): trying again after the next run"
        )


def _deaf(store: Store, telling: Telling, plan: str, found: News) -> frozenset[str]:
    """Tell the news of a run, and note who took them; who did not."""
    deaf = frozenset(news.tell(telling, plan, found))
    for each in telling.to:
        store.note_told(found.run, news.mark(each), taken=each not in deaf)
    return deaf
