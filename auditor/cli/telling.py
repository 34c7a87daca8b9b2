"""The notifications of a plan, checked before a run and sent after it."""

from dataclasses import replace

from auditor.cli.screen import Screen
from auditor.crawl import news
from auditor.model.plan import CrawlPlan, Telling
from auditor.model.wording import count
from auditor.store.database import Store
from auditor.store.news import News


def check(plan: CrawlPlan) -> None:
    """Raise UsageError if an address cannot be notified, before hours of visits rather than after."""
    if plan.tell is not None:
        news.addresses(plan.tell)


def what_is_new(store: Store, plan: CrawlPlan, screen: Screen) -> None:
    """Notify each address of every run of the plan that it was not yet notified of, oldest first. An address
    that does not accept the message is tried again after the next run.
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
    """Send the news of a run and record which addresses accepted it. Return those that did not."""
    deaf = frozenset(news.tell(telling, plan, found))
    for each in telling.to:
        store.note_told(found.run, news.mark(each), taken=each not in deaf)
    return deaf
