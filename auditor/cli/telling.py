"""Whom a plan wants told, and the telling when a run has ended."""

from auditor.cli.screen import Screen
from auditor.crawl import news
from auditor.errors import AuditorError
from auditor.model.plan import CrawlPlan
from auditor.store.database import Store


def check(plan: CrawlPlan) -> None:
    """Raise UsageError where nobody could be told: before hours of visits, not after."""
    if plan.tell is not None:
        news.addresses(plan.tell)


def what_is_new(store: Store, plan: CrawlPlan, screen: Screen) -> None:
    """Tell the news of every run of the plan that were not told yet. Where that fails they are told after the
    next run.
    """
    if plan.tell is None:
        return
    for run in store.untold(plan.name):
        found = store.news(run.id, plan.name)
        if found:
            try:
                news.tell(plan.tell, plan.name, found)
            except AuditorError as error:
                screen.warn(f"{plan.name}: {error}; they are told after the next run")
                return
            screen.note(f"told: {news.message(plan.name, found, None)[0]}")
        store.told(run.id)
